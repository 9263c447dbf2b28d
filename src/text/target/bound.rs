//! Bounds in a target: `>= 4%`, `minst 3/vecka`, and the one inside a service level, `90% <= 4h`.

use super::{Asked, TargetProblem};
use crate::model::target::Bound;
use crate::text::words::{after_start, place, split_at};

/// The ways a bound is written.
const BOUNDS: &[(&str, Bound)] = &[
    (">=", Bound::AtLeast),
    ("=>", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    ("at least ", Bound::AtLeast),
    ("minimum ", Bound::AtLeast),
    ("minst ", Bound::AtLeast),
    ("minimalt ", Bound::AtLeast),
    ("lägst ", Bound::AtLeast),
    ("<=", Bound::AtMost),
    ("=<", Bound::AtMost),
    ("≤", Bound::AtMost),
    ("at most ", Bound::AtMost),
    ("no more than ", Bound::AtMost),
    ("maximum ", Bound::AtMost),
    ("max ", Bound::AtMost),
    ("max. ", Bound::AtMost),
    ("högst ", Bound::AtMost),
    ("maximalt ", Bound::AtMost),
    ("høyst ", Bound::AtMost),
    ("maks ", Bound::AtMost),
    ("maks. ", Bound::AtMost),
    ("maksimalt ", Bound::AtMost),
    ("within ", Bound::AtMost),
    ("inom ", Bound::AtMost),
    ("innen ", Bound::AtMost),
];

/// What stands between the share and the time of a service level.
const WITHIN: &[&str] = &["<=", "=<", "≤", " within ", " inom ", " innen ", " på under "];

/// Takes a leading bound off the text.
pub(super) fn split_bound<'t>(asked: &Asked<'_>, text: &'t str) -> Result<(Option<Bound>, &'t str), TargetProblem> {
    for (sign, bound) in BOUNDS {
        if let Some(rest) = after_start(text, sign) {
            return Ok((Some(*bound), rest.trim_start()));
        }
    }
    // Is 3 itself enough for "> 3"? Asking for ">=" is surer than reading it off by one.
    if text.starts_with(['<', '>']) {
        return Err(TargetProblem::StrictBound { at: place(asked.text, &text[..1]) });
    }
    Ok((None, text))
}

/// Splits `90% <= 4h` into its share and its time; `None` when nothing stands before the bound.
pub(super) fn split_service_level(text: &str) -> Option<(&str, &str)> {
    let halves = WITHIN.iter().find_map(|sign| split_at(text, sign));
    halves.map(|(share, time)| (share.trim(), time.trim())).filter(|(share, _)| !share.is_empty())
}

//! The share of a service level: the 90 % of "answer 90 % of comments within 4 hours".
//!
//! A sentence's target is the time; the share stands beside it, and is looked for in the words around.

use std::ops::Range;

use crate::text::number::scaled;

/// Words behind a number of per cent.
const PERCENT: &[&str] = &["%", "percent", "per cent", "procent", "prosent", "pct"];

/// The only share of one in a sentence that stands outside `time`; `None` where there is none, or several.
pub(super) fn share(sentence: &str, time: &Range<usize>) -> Option<f64> {
    let lower = sentence.to_lowercase();
    // Lower case may be longer in bytes; then nothing is where it was.
    if lower.len() != sentence.len() {
        return None;
    }
    let (before, behind) = (lower.get(..time.start)?, lower.get(time.end..)?);
    let mut shares = shares(before).into_iter().chain(shares(behind));
    let share = shares.next()?;
    (shares.next().is_none() && share > 0.0 && share <= 1.0).then_some(share)
}

/// Every number that stands before a word for per cent, as a share of one.
fn shares(lower: &str) -> Vec<f64> {
    let is_number = |character: char| character.is_ascii_digit() || matches!(character, '.' | ',');
    let numbers = lower.char_indices().filter(|(at, character)| {
        character.is_ascii_digit() && !lower[..*at].ends_with(|before: char| is_number(before))
    });
    let share = |start: usize| {
        let rest = &lower[start..];
        let end = rest.find(|character: char| !is_number(character)).unwrap_or(rest.len());
        let unit = rest[end..].trim_start();
        let is_percent = PERCENT.iter().any(|percent| unit.starts_with(percent));
        // "Procentenheter" and the like are no shares.
        let is_points =
            ["procentenhet", "prosentpoeng", "percentage", "%-"].iter().any(|points| unit.starts_with(points));
        (is_percent && !is_points).then(|| scaled(&rest[..end], None, -2).ok()).flatten()
    };
    numbers.filter_map(|(start, _)| share(start)).collect()
}

#[cfg(test)]
mod tests {
    use super::share;

    fn beside(sentence: &str, time: &str) -> Option<f64> {
        let start = sentence.find(time).expect("the time");
        share(sentence, &(start..start + time.len()))
    }

    #[test]
    fn the_share_beside_the_time() {
        assert_eq!(beside("Answer 90 % of comments within 4 hours", "4 hours"), Some(0.9));
        assert_eq!(beside("Svara inom 4 timmar på 92,5\u{a0}procent", "4 timmar"), Some(0.925));
        assert_eq!(beside("Svare på 90 prosent innen 4 timer", "4 timer"), Some(0.9));
        for (sentence, time) in [
            ("Answer within 4 hours", "4 hours"),
            ("Answer 120 % within 4 hours", "4 hours"),
            ("Answer 90 % or 95 % within 4 hours", "4 hours"),
            ("Svara 5 procentenheter fler inom 4 timmar", "4 timmar"),
            ("İ 90 % inom 4 h", "4 h"),
        ] {
            assert_eq!(beside(sentence, time), None, "{sentence}");
        }
    }
}

//! What a quantity means on a kind of metric: the table of targets, row by row.

use super::amount::{Amount, Signed, signed_amount};
use super::{Asked, ReadTarget, TargetProblem, bound};
use crate::model::metric::MetricKind;
use crate::model::target::{Bound, Per, Target};
use crate::text::words::place;

/// A TOML number: a level, in quotes or not. Below zero it is more likely a fall that lacks its quotes.
pub(super) fn of_number(value: f64, kind: Option<MetricKind>) -> Result<ReadTarget, TargetProblem> {
    if value < 0.0 {
        return Err(TargetProblem::NegativeNumber { value });
    }
    // `+ 0.0` turns a negative zero into a plain one.
    of_amount(Signed { signed: false, amount: Amount::Plain(value + 0.0) }, kind, "", "")
}

/// A quantity alone: a level to reach, or with a sign a change from the baseline.
pub(super) fn of_text(asked: &Asked<'_>, text: &str) -> Result<ReadTarget, TargetProblem> {
    of_amount(signed_amount(asked, text)?, asked.kind, asked.text, text)
}

/// A quantity that was cut as `text` from the `whole` target; both are empty for a TOML number.
fn of_amount(
    Signed { signed, amount }: Signed,
    kind: Option<MetricKind>,
    whole: &str,
    text: &str,
) -> Result<ReadTarget, TargetProblem> {
    let level_or_change = |value: f64| if signed { Target::Change(value) } else { Target::Level(value) };
    let target = match amount {
        Amount::Percent(share) if signed => Ok(Target::Relative(share)),
        Amount::Percent(share) if may_be(kind, MetricKind::Ratio) => Ok(Target::Level(share)),
        Amount::Percent(share) => Err(TargetProblem::PercentWithoutSign { share }),
        Amount::Points(share) if !may_be(kind, MetricKind::Ratio) => Err(TargetProblem::PointsOnNonRatio { share }),
        Amount::Points(share) if signed => Ok(Target::Points(share)),
        Amount::Points(share) => Err(TargetProblem::PointsWithoutSign { share }),
        Amount::Fraction(_) if signed => Err(TargetProblem::UnexpectedSign { at: place(whole, text) }),
        Amount::Fraction(_) | Amount::Seconds(_) | Amount::Plain(_) => {
            fitting(amount, level_or_change(amount.value()), kind, || place(whole, text))
        }
    }?;
    let relative = matches!(target, Target::Relative(_));
    Ok(ReadTarget { target, signed_percent_on_ratio: relative && kind == Some(MetricKind::Ratio) })
}

/// `>= 4%`, `<= 60min`, `<= 20000`: a state to hold; on a flow a bound on its total.
pub(super) fn held(asked: &Asked<'_>, bound: Bound, text: &str) -> Result<Target, TargetProblem> {
    let Signed { signed, amount } = signed_amount(asked, text)?;
    if signed {
        return Err(TargetProblem::UnexpectedSign { at: place(asked.text, text) });
    }
    let value = amount.value();
    let target = match (asked.kind, bound) {
        (Some(MetricKind::Flow), Bound::AtMost) => Target::Cap(value),
        // A total grows from nothing: at the first review no flow could hold "at least 120".
        (Some(MetricKind::Flow), Bound::AtLeast) => Target::Level(value),
        (_, bound) => Target::Hold(bound, value),
    };
    match amount {
        Amount::Percent(share) if !may_be(asked.kind, MetricKind::Ratio) => {
            Err(TargetProblem::BoundInPercent { bound, share })
        }
        Amount::Points(share) if !may_be(asked.kind, MetricKind::Ratio) => {
            Err(TargetProblem::PointsOnNonRatio { share })
        }
        Amount::Points(share) => Err(TargetProblem::PointsWithoutSign { share }),
        Amount::Percent(_) => Ok(target),
        Amount::Fraction(_) | Amount::Seconds(_) | Amount::Plain(_) => {
            fitting(amount, target, asked.kind, || place(asked.text, text))
        }
    }
}

/// `90% <= 4h`: a share of answers within a time.
pub(super) fn service_level(asked: &Asked<'_>, share_text: &str, time: &str) -> Result<Target, TargetProblem> {
    let (floor, share_text) = bound::split_bound(asked, share_text)?;
    let bad_share = || TargetProblem::BadShare { at: place(asked.text, share_text) };
    if floor == Some(Bound::AtMost) {
        return Err(bad_share());
    }
    let share = match signed_amount(asked, share_text)? {
        Signed { signed: false, amount: Amount::Percent(share) | Amount::Fraction(share) } => share,
        Signed { .. } => return Err(bad_share()),
    };
    if share <= 0.0 || share > 1.0 {
        return Err(bad_share());
    }
    // Inside a service level it is a time that is wanted, whatever the metric: 10m is ten minutes.
    let timed = Asked { kind: Some(MetricKind::Duration), ..*asked };
    let within = match signed_amount(&timed, time)? {
        Signed { signed: false, amount: Amount::Seconds(within) } => within,
        Signed { .. } => return Err(TargetProblem::NotATime { at: place(asked.text, time) }),
    };
    let target = Target::ServiceLevel { share, within };
    fitting(Amount::Seconds(within), target, asked.kind, || place(asked.text, time))
}

/// `7000/month` and `>= 3/week`: so many in every period, of what is counted up.
pub(super) fn rated(asked: &Asked<'_>, bound: Option<Bound>, text: &str, per: Per) -> Result<Target, TargetProblem> {
    let Signed { signed, amount } = signed_amount(asked, text)?;
    let amount = match amount {
        Amount::Plain(amount) => amount,
        Amount::Percent(share) => return Err(TargetProblem::PercentPerPeriod { share, per }),
        Amount::Points(_) | Amount::Seconds(_) | Amount::Fraction(_) => return Err(TargetProblem::RateOfLevel { per }),
    };
    if signed {
        return Err(TargetProblem::UnexpectedSign { at: place(asked.text, text) });
    }
    if matches!(asked.kind, Some(MetricKind::Gauge | MetricKind::Ratio | MetricKind::Duration)) {
        return Err(TargetProblem::RateOfLevel { per });
    }
    match bound {
        None => Ok(Target::Rate { amount, per }),
        Some(Bound::AtLeast) => Ok(Target::Cadence { count: amount, per }),
        Some(Bound::AtMost) => Err(TargetProblem::CeilingPerPeriod { count: amount, per }),
    }
}

/// The target, if numbers, times and fractions stand where they mean something.
fn fitting(
    amount: Amount,
    target: Target,
    kind: Option<MetricKind>,
    place: impl FnOnce() -> std::ops::Range<usize>,
) -> Result<Target, TargetProblem> {
    match (amount, kind) {
        (Amount::Plain(_), Some(MetricKind::Ratio)) => Err(TargetProblem::BareRatio(target)),
        (Amount::Plain(_), Some(MetricKind::Duration)) => Err(TargetProblem::BareDuration(target)),
        (Amount::Seconds(_), kind) if !may_be(kind, MetricKind::Duration) => {
            Err(TargetProblem::TimeOnNonDuration { read: target, at: place() })
        }
        (Amount::Fraction(_), kind) if !may_be(kind, MetricKind::Ratio) => Err(TargetProblem::FractionOnNonRatio),
        _ => Ok(target),
    }
}

/// Whether the metric is of this kind, as far as is known.
fn may_be(kind: Option<MetricKind>, wanted: MetricKind) -> bool {
    kind.is_none_or(|kind| kind == wanted)
}

//! Numbers of a sentence as the values of `baseline` and `target`.

use crate::model::document::shapes::Written;
use crate::model::metric::{Better, GoalKind, Metric, MetricKind};
use crate::model::statement::{Aim, AimKind, Direction, Every, Quantity, Unit};
use crate::model::target::{Bound, Target};
use crate::say::Language;
use crate::text::meaning;
use crate::text::target::{self, TargetProblem};

/// Units of time that targets are written in, with their seconds.
const TIMES: &[(f64, &str)] = &[(604_800.0, "w"), (86_400.0, "d"), (3600.0, "h"), (60.0, "min"), (1.0, "s")];

/// A start value; `None` where it means nothing on the metric.
pub(super) fn baseline(start: &Quantity, metric: Option<&Metric>, language: Language) -> Option<Written> {
    let written = match &start.unit {
        Unit::Count | Unit::Money(_) | Unit::ToOne => Written::Number(start.value),
        Unit::Percent | Unit::Points | Unit::Time(_) => Written::Text(with_unit(start, language)?),
    };
    // Only of a share or a time can the start be written with a unit.
    let takes_unit = metric.is_some_and(|metric| metric.is_share() || metric.kind == MetricKind::Duration);
    let fits = if takes_unit { understood(&written, metric, language) } else { matches!(written, Written::Number(_)) };
    fits.then_some(written)
}

/// A target; `None` where it means nothing on the metric, or what it is of is not known.
pub(super) fn target(sentence: &str, aim: &Aim, metric: Option<&Metric>, language: Language) -> Option<Written> {
    let amount = with_unit(&aim.quantity, language)?;
    if let Some(written) = metric.and_then(|known| answered_within(sentence, aim, known, &amount, language)) {
        return understood(&written, metric, language).then_some(written);
    }
    let sign = if aim.direction == Direction::Down { '-' } else { '+' };
    let text = match aim.kind {
        AimKind::Absolute => return level(aim, &amount, metric, language),
        AimKind::Delta | AimKind::RelativePercent | AimKind::Points
            if aim.direction == Direction::Hold || aim.every.is_some() =>
        {
            // No target is a change in every period: what it comes to is read from the sentence.
            return None;
        }
        AimKind::Delta | AimKind::RelativePercent | AimKind::Points => format!("{sign}{amount}"),
    };
    let written = Written::Text(text);
    understood(&written, metric, language).then_some(written)
}

/// A time that answers may take from the first day on, perhaps a share of them: `90% <= 1h`. `None` where the sentence
/// asks for something else.
fn answered_within(sentence: &str, aim: &Aim, metric: &Metric, amount: &str, language: Language) -> Option<Written> {
    if metric.kind != MetricKind::Duration {
        return None;
    }
    match meaning::target(sentence, aim, metric, None)? {
        Target::ServiceLevel { share, .. } => {
            // A share times a hundred may miss the number that was written by its last bit.
            let percent = (share * 1e8).round() / 1e6;
            Some(Written::Text(format!("{}% <= {amount}", digits(percent, language))))
        }
        Target::Hold(Bound::AtMost, _) => Some(Written::Text(format!("<= {amount}"))),
        Target::Hold(Bound::AtLeast, _)
        | Target::Level(_)
        | Target::Relative(_)
        | Target::Points(_)
        | Target::Change(_)
        | Target::Cap(_)
        | Target::Cadence { .. }
        | Target::Rate { .. } => None,
    }
}

/// A level to reach or to keep, or so many in every period.
fn level(aim: &Aim, amount: &str, metric: Option<&Metric>, language: Language) -> Option<Written> {
    let at_most = metric.is_some_and(|metric| metric.better == Better::Lower);
    let bound = if at_most { "<=" } else { ">=" };
    let kept = aim.direction == Direction::Hold || metric.is_some_and(|metric| metric.goal_kind == GoalKind::Activity);
    let of_people = metric.is_some_and(|metric| metric.kind == MetricKind::Unique);
    let written = match aim.every.filter(|_| !of_people) {
        Some(every) if kept => Written::Text(format!("{bound} {amount}/{}", period(every)?)),
        Some(every) => Written::Text(format!("{amount}/{}", period(every)?)),
        None if aim.direction == Direction::Hold => Written::Text(format!("{bound} {amount}")),
        None if matches!(aim.quantity.unit, Unit::Count | Unit::Money(_) | Unit::ToOne) => {
            Written::Number(aim.quantity.value)
        }
        None => Written::Text(amount.to_owned()),
    };
    understood(&written, metric, language).then_some(written)
}

/// The period of a rate; `None` for those that no target can have.
fn period(every: Every) -> Option<&'static str> {
    match every {
        Every::Day => Some("day"),
        Every::Week => Some("week"),
        Every::Month => Some("month"),
        Every::Quarter | Every::Year | Every::Piece => None,
    }
}

/// The number with its unit, without a sign; `None` for a time that has no name in targets.
fn with_unit(quantity: &Quantity, language: Language) -> Option<String> {
    let number = digits(quantity.value, language);
    Some(match quantity.unit {
        Unit::Count | Unit::Money(_) | Unit::ToOne => number,
        Unit::Percent => format!("{number}%"),
        Unit::Points => format!("{number}pp"),
        Unit::Time(seconds) => {
            let (_, word) = TIMES.iter().find(|(length, _)| (seconds - length).abs() < 0.5)?;
            format!("{number}{word}")
        }
    })
}

/// A number as people of a language write it, without grouping.
fn digits(value: f64, language: Language) -> String {
    match language {
        Language::English => value.to_string(),
        Language::Swedish | Language::Norwegian => value.to_string().replace('.', ","),
    }
}

/// Whether a file that says so would be understood.
fn understood(written: &Written, metric: Option<&Metric>, language: Language) -> bool {
    match target::target(written, metric.map(|metric| metric.kind), Some(language)) {
        Ok(_) => true,
        // A bare number is a doubt of a share alone: a cost of 4 is 4.
        Err(TargetProblem::BareRatio(_)) => metric.is_some_and(|metric| !metric.is_share()),
        Err(_) => false,
    }
}

//! What a phrase of time comes to: an end, a start, a rate.

use super::TimeMeaning::{self, End, Past, Rate, Start, Weekly};
use super::core::Core;
use super::lead::Leads;
use crate::model::day::Day;
use crate::model::statement::{Every, Moment};
use crate::text::statement::items::Item;
use crate::text::statement::sense::{Sense, TimeUnit};

/// Puts what leads to a time together with its core; `None` where it is no time after all.
pub(super) fn meaning(
    leads: &Leads,
    core: Core,
    led: &[Item],
    before: Option<&Item>,
    behind: Option<&Item>,
    answers: bool,
) -> Option<TimeMeaning> {
    if leads.past {
        return Some(Past);
    }
    let only_start = (leads.starting || (leads.from && !leads.by)) && !leads.end_of;
    match core {
        Core::Rhythm(unit) => Some(Rate(every(unit))),
        Core::Weekdays => Some(Weekly),
        Core::Weekday if leads.every => Some(Weekly),
        // "75 påmeldte til torsdag, takk", but not a day among others.
        Core::Weekday => (leads.bounds()
            || (is_after_noun(before) && behind.is_none_or(|item| matches!(item.sense, Sense::Mark(',' | '!' | '.')))))
        .then_some(End(Moment::Named, None)),
        Core::Unit(unit, definite) => bare_unit(leads, unit, definite, led, before, answers),
        Core::EndOfThis(unit) => Some(End(Moment::This(unit.months()), Some(unit.months()))),
        Core::Length(count, unit) => length(leads, count, unit, before, behind, answers),
        Core::Season(false) if led.is_empty() && before.is_some_and(|item| item.sense == Sense::Our) => None,
        Core::Season(year) => ((year || leads.bounds() || stands_alone(behind)) && !is_name(behind))
            .then_some(if only_start { Start(Moment::Named) } else { End(Moment::Named, None) }),
        _ if only_start => Some(Start(moment(core, false))),
        Core::Year(_) | Core::Month(..) | Core::Quarter(..) | Core::Half(..) => period(leads, core, behind),
        Core::Day(_) | Core::DayOfYear(..) | Core::Week(..) => {
            // "8/10" is a mark out of ten unless something leads to a date.
            let is_date = !matches!(core, Core::DayOfYear(..))
                || leads.bounds()
                || led.iter().any(|item| item.text == "den")
                || !matches!(behind.map(|item| item.sense), Some(Sense::Metric(_)));
            is_date.then_some(End(moment(core, false), None))
        }
    }
}

/// "När sommaren är slut": a season that ends.
fn stands_alone(behind: Option<&Item>) -> bool {
    behind.is_some_and(|item| item.sense == Sense::EndOf)
}

/// Whether a noun stands before: "webinaret torsdag".
fn is_after_noun(before: Option<&Item>) -> bool {
    before.is_some_and(|item| matches!(item.sense, Sense::Metric(_)))
}

/// A season before a noun is a name: "the summer sale".
fn is_name(behind: Option<&Item>) -> bool {
    behind.is_some_and(|item| {
        matches!(
            item.text.as_str(),
            "campaign"
                | "sale"
                | "collection"
                | "kampanj"
                | "kampanje"
                | "kollektion"
                | "market"
                | "offer"
                | "party"
                | "concert"
                | "catalogue"
                | "menu"
        )
    })
}

/// The period that a unit is, for a rate; nothing is counted more often than daily.
fn every(unit: TimeUnit) -> Every {
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day => Every::Day,
        TimeUnit::Week => Every::Week,
        TimeUnit::Month => Every::Month,
        TimeUnit::Quarter => Every::Quarter,
        TimeUnit::HalfYear | TimeUnit::Year => Every::Year,
    }
}

/// A unit without a number: "a week" is a rate, "in a week" an end, "this week" a period.
fn bare_unit(
    leads: &Leads,
    unit: TimeUnit,
    definite: bool,
    led: &[Item],
    before: Option<&Item>,
    answers: bool,
) -> Option<TimeMeaning> {
    let clock = matches!(unit, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour);
    if leads.every {
        return Some(Rate(every(unit)));
    }
    if clock {
        return None;
    }
    let whole = led.iter().any(|item| matches!(item.text.as_str(), "hela" | "hele"));
    if leads.this || whole {
        return Some(End(Moment::This(unit.months()), Some(unit.months())));
    }
    if leads.next {
        return Some(End(Moment::Next(unit.months()), Some(unit.months())));
    }
    if leads.coming {
        return Some(End(Moment::After(unit.months()), Some(unit.months())));
    }
    if leads.one && leads.by && unit != TimeUnit::Day {
        return Some(End(Moment::After(unit.months()), Some(unit.months())));
    }
    if leads.end_of || leads.by || leads.before || leads.around {
        return (!leads.one || unit != TimeUnit::Day).then_some(End(Moment::This(unit.months()), Some(unit.months())));
    }
    loose_unit(leads, unit, definite, led, before, answers)
}

/// A unit that nothing leads to an end of: "3 posts a week", "i veckan", "i år".
fn loose_unit(
    leads: &Leads,
    unit: TimeUnit,
    definite: bool,
    led: &[Item],
    before: Option<&Item>,
    answers: bool,
) -> Option<TimeMeaning> {
    let article = led.iter().any(|item| matches!(item.text.as_str(), "the" | "a" | "an"));
    if leads.one && answers && unit == TimeUnit::Day {
        return None;
    }
    if leads.one && (leads.within || leads.to || (leads.place && !is_rate_word(led))) {
        return Some(End(Moment::After(unit.months()), Some(unit.months())));
    }
    if leads.one || (definite && leads.place) {
        // "3 posts a week", "3 inlägg i veckan".
        return Some(Rate(every(unit)));
    }
    if leads.within && (definite || article) {
        return Some(End(Moment::This(unit.months()), Some(unit.months())));
    }
    // "I år" is this year; "ut året" to its end.
    let this_year = leads.place && unit == TimeUnit::Year && led.iter().any(|item| item.text == "i");
    let out = led.iter().any(|item| item.text == "ut") || before.is_some_and(|item| item.text == "ut");
    if this_year || (out && definite) {
        return Some(End(Moment::This(unit.months()), Some(unit.months())));
    }
    (leads.place && leads.within).then_some(End(Moment::This(unit.months()), Some(unit.months())))
}

/// "per", "om dagen".
fn is_rate_word(led: &[Item]) -> bool {
    led.iter().any(|item| matches!(item.text.as_str(), "per" | "pr"))
}

/// "within six months" is an end; "within two hours" what an answer may take; "every 2 weeks" a rate.
fn length(
    leads: &Leads,
    count: f64,
    unit: TimeUnit,
    before: Option<&Item>,
    behind: Option<&Item>,
    answers: bool,
) -> Option<TimeMeaning> {
    let clock = matches!(unit, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour);
    if leads.every && !leads.within {
        return Some(Rate(every(unit)));
    }
    // What an answer may take: hours are its number, not the goal's end.
    if clock || (answers && matches!(unit, TimeUnit::Day)) {
        return None;
    }
    let months = count * unit.months();
    let average = behind.is_some_and(|item| {
        matches!(
            item.text.as_str(),
            "average" | "rolling" | "snitt" | "gjennomsnitt" | "moving" | "medelvärde" | "snittet" | "trial" | "window"
        )
    });
    let aside = before.is_some_and(|item| matches!(item.sense, Sense::Mark('(') | Sense::Anniversary));
    if average || aside || (leads.from && !leads.to) {
        return Some(Past);
    }
    let last = before.is_some_and(|item| item.sense == Sense::Past);
    if last && !leads.within && !leads.coming {
        return Some(Past);
    }
    Some(End(Moment::After(months), Some(months)))
}

/// A year, quarter, half or month: its last day, or the day before it.
fn period(leads: &Leads, core: Core, behind: Option<&Item>) -> Option<TimeMeaning> {
    let yearless = matches!(core, Core::Month(_, None) | Core::Quarter(_, None) | Core::Half(_, None));
    let bare_month = matches!(core, Core::Month(_, None)) && !leads.bounds();
    if bare_month || (yearless && is_name(behind)) {
        return None;
    }
    let before = leads.before && !leads.end_of;
    if leads.around {
        return Some(End(Moment::Named, None));
    }
    let bounded = !(leads.by || leads.before || leads.end_of || leads.to);
    let months = match core {
        Core::Year(_) => 12.0,
        Core::Half(..) => 6.0,
        Core::Quarter(..) => 3.0,
        _ => 1.0,
    };
    Some(End(moment(core, before), bounded.then_some(months)))
}

/// The moment that a core stands for: the last day of a period, or the day before it.
fn moment(core: Core, before: bool) -> Moment {
    let last_of = |year: i32, first: u32, last: u32| {
        let start = Day::new(year, first, 1);
        let day = if before {
            start.map(|start| start.plus_days(-1))
        } else {
            Day::new(year, last, 1).map(|start| start.plus_months(1).plus_days(-1))
        };
        day.map_or(Moment::Named, Moment::Day)
    };
    let last_without_year = |month: u32| {
        let day = Day::new(2027, month, 1).map(|start| start.plus_months(1).plus_days(-1));
        Moment::DayOfYear { month, day: day.map_or(28, |day| chrono::Datelike::day(&day.0)) }
    };
    match core {
        Core::Day(day) => Moment::Day(day),
        Core::DayOfYear(month, day) => Moment::DayOfYear { month, day },
        Core::Year(year) => last_of(year, 1, 12),
        Core::Month(month, Some(year)) => last_of(year, month, month),
        Core::Quarter(quarter, Some(year)) => last_of(year, 3 * quarter - 2, 3 * quarter),
        Core::Half(half, Some(year)) => last_of(year, 6 * half - 5, 6 * half),
        Core::Month(month, None) => last_without_year(month),
        Core::Quarter(quarter, None) => last_without_year(3 * quarter),
        Core::Half(half, None) => last_without_year(6 * half),
        Core::Week(week, Some(year)) => chrono::NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Sun)
            .map_or(Moment::Named, |day| Moment::Day(Day(day))),
        Core::Week(_, None) | Core::Season(_) | Core::Weekday | Core::Weekdays => Moment::Named,
        Core::Unit(unit, _) | Core::Rhythm(unit) | Core::EndOfThis(unit) => Moment::This(unit.months()),
        Core::Length(count, unit) => Moment::After(count * unit.months()),
    }
}

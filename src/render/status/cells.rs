//! What the table says of one goal: one text a column, in the reader's language.

use chrono::Datelike;

use super::Shown;
use super::kept::kept;
use super::outlook::says_something;
use crate::assess::GoalStanding;
use crate::model::day::Day;
use crate::model::target::{Bound, Per, Target};
use crate::progress::series::ratio::Pooled;
use crate::progress::standing::Standing;
use crate::progress::state::State;
use crate::render::quantity::{Measure, RateUnit, whole_percent};
use crate::render::words::Days;
use crate::say::{Amount, Language, Percent, Sentence, Show, sentence};

/// What stands where there is nothing to say.
pub(in crate::render) const NOTHING: &str = "–";

sentence! {
    DaysAhead { days: Amount }
    en "{days} ahead",
    sv "{days} före",
    nb "{days} foran",
}

sentence! {
    DaysBehind { days: Amount }
    en "{days} behind",
    sv "{days} efter",
    nb "{days} etter",
}

/// One goal's texts.
#[derive(Debug)]
pub(in crate::render) struct Cells {
    /// Its id.
    pub(in crate::render) goal: String,
    /// The last value, without its day.
    pub(in crate::render) now: String,
    /// The day of that value, where it is not today.
    pub(in crate::render) read_on: Option<String>,
    /// The parts of a ratio: "540/12,000".
    pub(in crate::render) parts: Option<String>,
    /// What is expected by today.
    pub(in crate::render) expected: String,
    /// What is to be reached or kept.
    pub(in crate::render) target: String,
    /// How much of the way is done.
    pub(in crate::render) done: String,
    /// The windows of a value to keep: "14 of 15 weeks".
    pub(in crate::render) kept: Option<String>,
    /// Days ahead or behind.
    pub(in crate::render) days: String,
    /// What is needed from now on.
    pub(in crate::render) needed: String,
    /// Where it leads: the forecast with its range, else where a straight line does.
    pub(in crate::render) projection: String,
    /// The chance of it.
    pub(in crate::render) chance: String,
    /// The state.
    pub(in crate::render) state: State,
}

/// The texts of a goal.
pub(in crate::render) fn cells(shown: &Shown<'_>, goal: &GoalStanding<'_>, language: Language) -> Cells {
    let measure = Measure::of(goal.goal);
    let state = goal.state();
    let nothing = || NOTHING.to_owned();
    let Some(standing) = &goal.standing else { return unknown(goal, measure, language) };
    let level = |value: Option<f64>| value.map_or_else(nothing, |value| measure.level(value, language));
    let moves = is_under_way(state) && standing.windows.is_none() && !is_kept(goal);
    Cells {
        goal: goal.goal.id.clone(),
        now: now(standing, measure, language).unwrap_or_else(nothing),
        read_on: standing.now.filter(|now| now.0 != shown.overview.today).map(|now| day(now.0, shown, language)),
        parts: standing.pooled.filter(|parts| parts.is_enough()).map(|parts| with_range(parts, measure, language)),
        expected: level(standing.expected_now.filter(|_| moves)),
        target: target(goal, measure, language),
        done: standing.progress.map_or_else(nothing, |share| whole_percent(share, language)),
        kept: standing.windows.filter(|windows| windows.due() > 0).map(|windows| kept(goal, windows, language)),
        days: standing.days_ahead.filter(|_| moves).map_or_else(nothing, |days| ahead(days, language)),
        needed: standing
            .needed_per_day
            .filter(|rate| moves && *rate != 0.0)
            .map_or_else(nothing, |rate| RateUnit::of(rate, measure).full(rate, measure, language)),
        projection: projection(goal, standing, language).filter(|_| moves).unwrap_or_else(nothing),
        chance: standing
            .chance
            .filter(|_| is_under_way(state) && says_something(standing))
            .map_or_else(nothing, |found| crate::render::chance::chance(found, language)),
        state,
    }
}

/// The texts of a goal that cannot be judged: what it aims at, and that nobody knows.
fn unknown(goal: &GoalStanding<'_>, measure: Measure, language: Language) -> Cells {
    let [now, expected, done, days, needed, projection, chance] = [(); 7].map(|()| NOTHING.to_owned());
    let target = target(goal, measure, language);
    let (id, state) = (goal.goal.id.clone(), goal.state());
    let (read_on, parts, kept) = (None, None, None);
    Cells { goal: id, now, read_on, parts, expected, target, done, kept, days, needed, projection, chance, state }
}

/// "1,378 (1,366–1,391)", or where a straight line leads.
fn projection(goal: &GoalStanding<'_>, standing: &Standing, language: Language) -> Option<String> {
    match &standing.outlook {
        Some(outlook) if says_something(standing) => {
            let [value, low, high] = super::outlook::range(goal, outlook, language);
            Some(format!("{value} ({low}–{high})"))
        }
        Some(_) | None => standing.projection.map(|value| Measure::of(goal.goal).level(value, language)),
    }
}

/// Whether a goal can still be worked on: only then is there something to expect or to need.
pub(in crate::render) fn is_under_way(state: State) -> bool {
    match state {
        State::Met
        | State::OnTrack
        | State::AtRisk
        | State::Behind
        | State::Unreachable
        | State::Stale
        | State::TooEarly => true,
        State::Missed | State::Unknown | State::NoData | State::NotStarted => false,
    }
}

/// Whether a goal is a value to keep rather than one to reach. A cap has a course of its own, to its total.
pub(in crate::render) fn is_kept(goal: &GoalStanding<'_>) -> bool {
    goal.goal.target.is_some_and(|target| target.is_kept() && !matches!(target, Target::Cap(_)))
}

/// A day, without its year where that is today's.
pub(in crate::render) fn day(day: Day, shown: &Shown<'_>, language: Language) -> String {
    short_day(day, shown.overview.today, language)
}

/// The same where there is no campaign to take the present from.
pub(crate) fn short_day(day: Day, today: Day, language: Language) -> String {
    let full = day.show(language);
    let this_year = format!("\u{a0}{}", today.0.year());
    full.strip_suffix(&this_year).unwrap_or(&full).to_owned()
}

/// "540/12,000".
pub(super) fn of(parts: Pooled, language: Language) -> String {
    format!("{}/{}", Measure::Plain.level(parts.numerator, language), Measure::Plain.level(parts.denominator, language))
}

/// "540/12,000 (4.2% to 4.9%)": with the range that the share lies in with 95 % certainty, where it is one of trials.
fn with_range(parts: Pooled, measure: Measure, language: Language) -> String {
    let Some((low, high)) = parts.wilson() else { return of(parts, language) };
    let (low, high) = (measure.level(low, language), measure.level(high, language));
    format!("{} ({low}–{high})", of(parts, language))
}

/// The value now; of a ratio of too few, only its parts.
pub(in crate::render) fn now(standing: &Standing, measure: Measure, language: Language) -> Option<String> {
    match standing.pooled.filter(|parts| !parts.is_enough()) {
        Some(few) => Some(of(few, language)),
        None => standing.now.map(|now| measure.level(now.1, language)),
    }
}

/// What is to be reached, or kept; the wanted change where the start value it builds on is not known.
pub(in crate::render) fn target(goal: &GoalStanding<'_>, measure: Measure, language: Language) -> String {
    let Some(target) = goal.goal.target else { return NOTHING.to_owned() };
    let Some(level) = goal.target().map(|level| measure.level(level, language)) else {
        return change(target, measure, language);
    };
    match target {
        Target::Cadence { per, .. } => format!("≥\u{a0}{}", per_period(&level, per, language)),
        Target::Rate { per, .. } => per_period(&level, per, language),
        Target::Hold(Bound::AtLeast, _) | Target::ServiceLevel { .. } => format!("≥\u{a0}{level}"),
        Target::Hold(Bound::AtMost, _) | Target::Cap(_) => format!("≤\u{a0}{level}"),
        Target::Relative(_) | Target::Level(_) | Target::Change(_) | Target::Points(_) => level,
    }
}

/// "+15%", "-50".
fn change(target: Target, measure: Measure, language: Language) -> String {
    let signed = |change: f64, shown: String| if change > 0.0 { format!("+{shown}") } else { shown };
    match target {
        Target::Relative(share) => signed(share, Percent(share).show(language)),
        Target::Change(change) | Target::Points(change) => signed(change, measure.change(change, language)),
        Target::Level(_)
        | Target::Hold(..)
        | Target::ServiceLevel { .. }
        | Target::Cadence { .. }
        | Target::Rate { .. }
        | Target::Cap(_) => NOTHING.to_owned(),
    }
}

/// "3/week".
fn per_period(count: &str, per: Per, language: Language) -> String {
    let [english, swedish, norwegian] = match per {
        Per::Day => ["day", "dag", "dag"],
        Per::Week => ["week", "vecka", "uke"],
        Per::Month => ["month", "månad", "måned"],
    };
    let word = match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    };
    format!("{count}/{word}")
}

/// "19 behind", "3 ahead", "0".
fn ahead(days: f64, language: Language) -> String {
    let whole = days.round();
    if whole < 0.0 {
        DaysBehind { days: Amount(-whole) }.say(language)
    } else if whole > 0.0 {
        DaysAhead { days: Amount(whole) }.say(language)
    } else {
        Amount(0.0).show(language)
    }
}

/// So many days lie between two.
pub(super) fn days_between(from: Day, to: Day) -> Days {
    Days(from.days_until(to).unsigned_abs())
}

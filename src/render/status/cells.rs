//! What the table says of one goal: one text a column, in the reader's language.

use chrono::Datelike;

use super::Shown;
use crate::assess::GoalStanding;
use crate::model::day::Day;
use crate::model::document::shapes::{Review, Rhythm};
use crate::model::target::{Bound, Per, Target};
use crate::progress::series::ratio::Pooled;
use crate::progress::standing::{Standing, Windows};
use crate::progress::state::State;
use crate::render::quantity::{Measure, RateUnit, whole_percent};
use crate::render::words::Days;
use crate::say::{Amount, Language, Sentence, Show, noun, sentence};

/// What stands where there is nothing to say.
pub(super) const NOTHING: &str = "–";

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

sentence! {
    KeptIn { kept: u64, due: WindowsDue }
    en "{kept} of {due}",
    sv "{kept} av {due}",
    nb "{kept} av {due}",
}

noun! {
    DueDays
    en "day" "days",
    sv "dag" "dagar",
    nb "dag" "dager",
}

noun! {
    DueWeeks
    en "week" "weeks",
    sv "vecka" "veckor",
    nb "uke" "uker",
}

noun! {
    DueMonths
    en "month" "months",
    sv "månad" "månader",
    nb "måned" "måneder",
}

noun! {
    DueReviews
    en "follow-up" "follow-ups",
    sv "uppföljning" "uppföljningar",
    nb "oppfølging" "oppfølginger",
}

/// Windows that are over, called by what they are.
#[derive(Debug, Clone, Copy)]
pub(super) enum WindowsDue {
    Days(u64),
    Weeks(u64),
    Months(u64),
    Reviews(u64),
}

impl Show for WindowsDue {
    fn show(&self, language: Language) -> String {
        match *self {
            Self::Days(count) => DueDays(count).show(language),
            Self::Weeks(count) => DueWeeks(count).show(language),
            Self::Months(count) => DueMonths(count).show(language),
            Self::Reviews(count) => DueReviews(count).show(language),
        }
    }
}

/// One goal's texts.
#[derive(Debug)]
pub(super) struct Cells {
    /// Its id.
    pub(super) goal: String,
    /// The last value, without its day.
    pub(super) now: String,
    /// The day of that value, where it is not today.
    pub(super) read_on: Option<String>,
    /// The parts of a ratio: "540/12,000".
    pub(super) parts: Option<String>,
    /// What is expected by today.
    pub(super) expected: String,
    /// What is to be reached or kept.
    pub(super) target: String,
    /// How much of the way is done.
    pub(super) done: String,
    /// The windows of a value to keep: "14 of 15 weeks".
    pub(super) kept: Option<String>,
    /// Days ahead or behind.
    pub(super) days: String,
    /// What is needed from now on.
    pub(super) needed: String,
    /// Where a straight line leads.
    pub(super) projection: String,
    /// The state.
    pub(super) state: State,
}

/// The texts of a goal.
pub(super) fn cells(shown: &Shown<'_>, goal: &GoalStanding<'_>, language: Language) -> Cells {
    let measure = Measure::of(goal.goal);
    let state = goal.state();
    let nothing = || NOTHING.to_owned();
    let Some(standing) = &goal.standing else {
        let [now, expected, target, done, days, needed, projection] = [(); 7].map(|()| nothing());
        let id = goal.goal.id.clone();
        let (read_on, parts, kept) = (None, None, None);
        return Cells { goal: id, now, read_on, parts, expected, target, done, kept, days, needed, projection, state };
    };
    let level = |value: Option<f64>| value.map_or_else(nothing, |value| measure.level(value, language));
    let moves = is_under_way(state) && standing.windows.is_none() && !is_kept(goal);
    Cells {
        goal: goal.goal.id.clone(),
        now: now(standing, measure, language),
        read_on: standing.now.filter(|now| now.0 != shown.overview.today).map(|now| day(now.0, shown, language)),
        parts: standing.pooled.filter(|parts| parts.is_enough()).map(|parts| of(parts, language)),
        expected: level(standing.expected_now.filter(|_| moves)),
        target: target(goal, standing, measure, language),
        done: standing.progress.map_or_else(nothing, |share| whole_percent(share, language)),
        kept: standing.windows.filter(|windows| windows.due() > 0).map(|windows| kept(goal, windows, language)),
        days: standing.days_ahead.filter(|_| moves).map_or_else(nothing, |days| ahead(days, language)),
        needed: standing
            .needed_per_day
            .filter(|rate| moves && *rate != 0.0)
            .map_or_else(nothing, |rate| RateUnit::of(rate, measure).full(rate, measure, language)),
        projection: level(standing.projection.filter(|_| moves)),
        state,
    }
}

/// Whether a goal can still be worked on: only then is there something to expect or to need.
pub(super) fn is_under_way(state: State) -> bool {
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
pub(super) fn is_kept(goal: &GoalStanding<'_>) -> bool {
    goal.goal.target.is_some_and(|target| target.is_kept() && !matches!(target, Target::Cap(_)))
}

/// A day, without its year where that is today's.
pub(super) fn day(day: Day, shown: &Shown<'_>, language: Language) -> String {
    short_day(day, shown.overview.today, language)
}

/// The same where there is no campaign to take the present from.
pub(crate) fn short_day(day: Day, today: Day, language: Language) -> String {
    let full = day.show(language);
    let this_year = format!("\u{a0}{}", today.0.year());
    full.strip_suffix(&this_year).unwrap_or(&full).to_owned()
}

/// "14 of 15 weeks".
pub(super) fn kept(goal: &GoalStanding<'_>, windows: Windows, language: Language) -> String {
    let due = windows.due() as u64;
    let due = match goal.goal.target {
        Some(Target::Cadence { per: Per::Day, .. }) => WindowsDue::Days(due),
        Some(Target::Cadence { per: Per::Week, .. }) => WindowsDue::Weeks(due),
        Some(Target::Cadence { per: Per::Month, .. }) => WindowsDue::Months(due),
        _ => match goal.goal.review {
            Some(Review::Rhythm(Rhythm::Daily)) => WindowsDue::Days(due),
            Some(Review::Rhythm(Rhythm::Weekly)) => WindowsDue::Weeks(due),
            _ => WindowsDue::Reviews(due),
        },
    };
    KeptIn { kept: windows.kept as u64, due }.say(language)
}

/// "540/12,000".
pub(super) fn of(parts: Pooled, language: Language) -> String {
    format!("{}/{}", Measure::Plain.level(parts.numerator, language), Measure::Plain.level(parts.denominator, language))
}

/// The value now; of a ratio of too few, only its parts.
fn now(standing: &Standing, measure: Measure, language: Language) -> String {
    match (standing.pooled.filter(|parts| !parts.is_enough()), standing.now) {
        (Some(few), _) => of(few, language),
        (None, Some(now)) => measure.level(now.1, language),
        (None, None) => NOTHING.to_owned(),
    }
}

/// What is to be reached, or kept.
pub(super) fn target(goal: &GoalStanding<'_>, standing: &Standing, measure: Measure, language: Language) -> String {
    let Some(level) = standing.target.map(|target| measure.level(target, language)) else {
        return NOTHING.to_owned();
    };
    match goal.goal.target {
        Some(Target::Cadence { per, .. }) => format!("≥\u{a0}{}", per_period(&level, per, language)),
        Some(Target::Rate { per, .. }) => per_period(&level, per, language),
        Some(Target::Hold(Bound::AtLeast, _) | Target::ServiceLevel { .. }) => format!("≥\u{a0}{level}"),
        Some(Target::Hold(Bound::AtMost, _) | Target::Cap(_)) => format!("≤\u{a0}{level}"),
        Some(Target::Relative(_) | Target::Level(_) | Target::Change(_) | Target::Points(_)) | None => level,
    }
}

/// "3/week".
fn per_period(count: &str, per: Per, language: Language) -> String {
    let [english, swedish, norwegian] = match per {
        Per::Day => ["day", "dag", "dag"],
        Per::Week => ["week", "vecka", "uke"],
        Per::Month => ["month", "månad", "måned"],
        Per::Campaign => ["campaign", "kampanj", "kampanje"],
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

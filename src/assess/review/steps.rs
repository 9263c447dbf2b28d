//! What could be done about a goal: each a figure of its own, none a piece of general advice.

use crate::assess::{GoalStanding, Overview};
use crate::model::day::Day;
use crate::model::snapshot::SeriesName;
use crate::model::target::Target;
use crate::progress::forecast::ENOUGH_READINGS;
use crate::progress::standing::{Recent, Standing};
use crate::progress::state::State;
use crate::text::snapshots::Folded;

/// One thing that could be done.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    /// Read these and record them: nothing else can be told before that.
    Record {
        /// What to read.
        series: Vec<SeriesName>,
        /// The day of the last reading; `None` where there is none.
        last: Option<Day>,
        /// The day to read it for, where that is not today.
        on: Option<Day>,
    },
    /// Go faster, or of a cap slower: so much a day is needed, so much it was lately.
    Speed {
        /// The change a day that reaches the target at the end.
        needed: f64,
        /// The change a day lately; `None` where it cannot be told.
        recent: Option<Recent>,
    },
    /// Keep what is not kept now.
    Keep,
    /// Agree on another target, or on another day.
    Renegotiate {
        /// The target that the forecast gives one chance in two.
        even: f64,
        /// The target that it gives 8 chances in 10.
        safe: f64,
        /// The day on which the present target is likely reached; `None`: not on the current course.
        likely: Option<Day>,
    },
    /// Agree on another target or day, though no forecast tells which.
    AgreeAnew,
    /// Say in the file what is missing for it to be judged.
    Complete,
    /// Write down what was learned.
    Learn,
}

/// What could be done about a goal, the most telling first.
pub(super) fn steps(goal: &GoalStanding<'_>, overview: &Overview<'_>, _folded: &Folded) -> Vec<Step> {
    let Some(standing) = &goal.standing else { return vec![Step::Complete] };
    let record = |on| Step::Record { series: goal.series.clone(), last: standing.now.map(|now| now.0), on };
    match standing.state {
        State::Stale | State::NoData => vec![record(None)],
        State::NotStarted => vec![record(goal.goal.start)],
        State::Unknown => unknown(goal, standing, overview, record),
        State::Missed => vec![Step::Learn],
        State::Met | State::OnTrack => Vec::new(),
        State::TooEarly => speed(standing).into_iter().collect(),
        State::AtRisk | State::Behind | State::Unreachable => short(goal, standing),
    }
}

/// A goal that nobody knows of: read it for its last day, or complete the file.
fn unknown(
    goal: &GoalStanding<'_>,
    standing: &Standing,
    overview: &Overview<'_>,
    record: impl FnOnce(Option<Day>) -> Step,
) -> Vec<Step> {
    let end = goal.goal.end.filter(|end| *end < overview.today && standing.target.is_some());
    match end {
        Some(_) if standing.broken_on.is_none() => vec![record(end)],
        Some(_) | None => vec![Step::Complete],
    }
}

/// A goal that falls short: what to do for it, and what to ask of it instead.
fn short(goal: &GoalStanding<'_>, standing: &Standing) -> Vec<Step> {
    let is_kept = goal.goal.target.is_some_and(Target::is_kept) && standing.needed_per_day.is_none();
    let is_lost = standing.state == State::Unreachable;
    let keep = (is_kept && !is_lost).then_some(Step::Keep);
    let speed = speed(standing).filter(|_| !is_kept && !is_lost);
    let anew = renegotiate(standing).or(is_lost.then_some(Step::AgreeAnew));
    [keep, speed, anew].into_iter().flatten().collect()
}

/// The rate that is needed against the one of late; `None` where nothing is needed.
fn speed(standing: &Standing) -> Option<Step> {
    let needed = standing.needed_per_day.filter(|rate| *rate != 0.0)?;
    Some(Step::Speed { needed, recent: standing.recent })
}

/// What the forecast would reach instead, and when it would reach what is asked.
fn renegotiate(standing: &Standing) -> Option<Step> {
    let outlook = standing.outlook.as_ref().filter(|outlook| outlook.readings >= ENOUGH_READINGS)?;
    let likely = outlook.arrival.and_then(|arrival| arrival.likely);
    Some(Step::Renegotiate { even: outlook.prospect.even, safe: outlook.prospect.safe, likely })
}

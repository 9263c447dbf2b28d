//! Values to keep: a bound held at every review, so many in every week, answers within a time.

use super::kept::{ToKeep, Windows, judged_windows, value_of, verdict};
use super::reach::start_value;
use super::{Facts, Measured, Standing};
use crate::model::metric::{Better, MetricKind};
use crate::model::target::{Bound, Target};
use crate::progress::baseline::{BaselineFrom, can_be_a_per_cent_of};
use crate::progress::line::{by_shortfall, days_for_a_pace, room};
use crate::progress::number::{days_between, finite};
use crate::progress::series::Point;
use crate::progress::series::levels::latest;
use crate::progress::series::ratio::{Pooled, pooled};
use crate::progress::state::State;

/// The share of windows that must be kept in the end: one in twenty may go wrong, as at the end of any course.
const SHARE_TO_KEEP: f64 = 0.95;

/// The bound, where the goal is to keep one: as its target says, or because start value and target are one.
pub(super) fn bound_to_keep(facts: &Facts<'_>, measured: &Measured) -> Option<ToKeep> {
    let (side, value) = match facts.target {
        Target::Hold(side, value) => (side, value),
        Target::ServiceLevel { share, .. } => (Bound::AtLeast, share),
        Target::Cadence { count, .. } => (Bound::AtLeast, count),
        Target::Cap(_) | Target::Rate { .. } => return None,
        Target::Relative(_) | Target::Level(_) | Target::Change(_) | Target::Points(_) => {
            (good_side(facts.better), level_to_stay_at(facts, measured)?)
        }
    };
    finite(value).map(|value| ToKeep { side, value })
}

fn good_side(better: Better) -> Bound {
    match better {
        Better::Higher => Bound::AtLeast,
        Better::Lower => Bound::AtMost,
    }
}

/// The level that is start value and target in one, where the file says both. That a first reading happens to lie at
/// the target makes no such goal: that one is met.
fn level_to_stay_at(facts: &Facts<'_>, measured: &Measured) -> Option<f64> {
    let baseline = start_value(facts, measured).filter(|baseline| baseline.from == BaselineFrom::Explicit)?;
    let level = facts.target.level(Some(baseline.value))?;
    let is_refused = matches!(facts.target, Target::Relative(_)) && !can_be_a_per_cent_of(baseline.value);
    let stays = (level - baseline.value).abs() <= f64::EPSILON * level.abs();
    (stays && !is_refused && !facts.adds_up()).then_some(level)
}

/// Where a value to keep stands.
pub(super) fn stand(facts: &Facts<'_>, measured: &Measured, bound: ToKeep) -> Standing {
    let windows = (!facts.judged_at_end).then(|| judged_windows(facts, measured, bound));
    let now = value_now(facts, measured);
    let baseline = facts.baseline.and_then(finite);
    let mut standing = Standing {
        baseline,
        baseline_from: baseline.map(|_| BaselineFrom::Explicit),
        target: Some(bound.value),
        judged_target: Some(bound.value),
        now,
        expected_now: Some(bound.value),
        expected_then: now.map(|_| bound.value),
        gap: now.and_then(|now| finite(now.1 - bound.value)),
        progress: windows.and_then(Windows::share_kept),
        recent: now.and_then(|now| super::pace::recent(facts, measured, now)),
        windows,
        chance: windows.and_then(|windows| windows.chance_of(SHARE_TO_KEEP)).filter(|_| is_running(facts)),
        pooled: parts_now(facts, measured),
        ..Standing::blank(facts, measured)
    };
    standing.state = state(&standing, facts, measured, bound);
    standing
}

fn is_running(facts: &Facts<'_>) -> bool {
    facts.period.contains(facts.today)
}

/// The value now: over the whole run where that is what is judged, of a count the running or last window's, else the
/// last that was read.
fn value_now(facts: &Facts<'_>, measured: &Measured) -> Option<Point> {
    let window = if facts.judged_at_end { facts.so_far() } else { super::kept::last_window(facts) };
    let is_latest = !facts.judged_at_end && !facts.kind_adds_up();
    if is_latest {
        return latest(&measured.points, facts.judged_day());
    }
    let window = window?;
    value_of(facts, measured, window).map(|value| (window.end(), value.number))
}

/// The parts behind the value now, where it is a ratio: over the whole run where that is what is judged.
fn parts_now(facts: &Facts<'_>, measured: &Measured) -> Option<Pooled> {
    let is_ratio = facts.kind == MetricKind::Ratio;
    let whole_run = facts.so_far().filter(|_| facts.judged_at_end && is_ratio);
    whole_run.map_or(measured.pooled, |so_far| pooled(&measured.readings, so_far))
}

/// The first that applies: not started, no data, over, beyond repair, stale, too early, how the windows turned out.
fn state(standing: &Standing, facts: &Facts<'_>, measured: &Measured, bound: ToKeep) -> State {
    if facts.today < facts.period.start() {
        return State::NotStarted;
    }
    let Some(last_reading) = measured.last_reading else { return State::NoData };
    if facts.today > facts.period.end() {
        return standing.windows.map_or_else(|| over_the_run(facts, measured, bound), after_the_end);
    }
    if standing.windows.is_some_and(|windows| windows.best_share() < SHARE_TO_KEEP) {
        return State::Unreachable;
    }
    if facts.is_stale(last_reading) {
        return State::Stale;
    }
    let is_long_enough = days_between(facts.period.start(), facts.today) >= days_for_a_pace(facts.length());
    match standing.windows {
        Some(windows) if windows.due() > 0 => by_windows(windows, facts.time_share()),
        _ if !is_long_enough => State::TooEarly,
        Some(_) | None => standing.now.map_or(State::TooEarly, |now| so_far(bound, now.1, facts.time_share())),
    }
}

/// Judges by the share of windows kept; a last window that was broken is a risk at best.
fn by_windows(windows: Windows, time_share: f64) -> State {
    let share = windows.share_kept().unwrap_or(1.0);
    let judged = by_shortfall(1.0 - share, room(time_share));
    if windows.last_broken { judged.max(State::AtRisk) } else { judged }
}

/// Judges a value before any window is over, or over the run so far: kept, nearly kept, or not.
fn so_far(bound: ToKeep, value: f64, time_share: f64) -> State {
    if bound.is_kept_by(value) {
        State::OnTrack
    } else if bound.shortfall(value) <= room(time_share) * bound.value.abs() {
        State::AtRisk
    } else {
        State::Behind
    }
}

fn after_the_end(windows: Windows) -> State {
    if windows.due() == 0 {
        State::Unknown
    } else if windows.share_kept().is_some_and(|share| share >= SHARE_TO_KEEP) {
        State::Met
    } else if windows.best_share() >= SHARE_TO_KEEP {
        State::Unknown
    } else {
        State::Missed
    }
}

/// The verdict over the whole run, for a value that is judged at the end. Unknown where the end was never read.
fn over_the_run(facts: &Facts<'_>, measured: &Measured, bound: ToKeep) -> State {
    let reads_the_end = measured.last_reading.is_some_and(|day| facts.tells_of_the_end(day));
    let value = value_of(facts, measured, facts.period).filter(|_| reads_the_end);
    match value.and_then(|value| verdict(bound, value)) {
        Some(true) => State::Met,
        Some(false) => State::Missed,
        None => State::Unknown,
    }
}

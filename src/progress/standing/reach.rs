//! Goals to reach: a level, a change, a total, a rate; and caps, which are totals not to reach.

use super::outlook::{Aim, outlook};
use super::pace::{Straight, recent};
use super::uplift::uplift;
use super::{Facts, Measured, Outlook, Standing};
use crate::model::day::Day;
use crate::model::metric::Better;
use crate::model::period::Period;
use crate::model::target::Target;
use crate::progress::baseline::{Baseline, BaselineFrom, can_be_a_per_cent_of, of_amounts, of_levels};
use crate::progress::course::Course;
use crate::progress::line::{STRETCH_SHARE, by_the_line, days_for_a_pace};
use crate::progress::number::{days_between, finite};
use crate::progress::series::Point;
use crate::progress::series::levels::{latest, since, value_on};
use crate::progress::state::State;
use crate::progress::windows::full_windows;

/// A goal laid out: its start value, the way to its target, and the way it is judged by.
struct Plan {
    /// To the target.
    course: Course,
    /// To what is judged: the target, or 70 % of the increase of a goal to stretch for.
    judged: Course,
    /// Whether it is a total not to go over.
    is_cap: bool,
}

impl Plan {
    fn aim(&self) -> Aim {
        let (target, judged) = (self.course.target(), self.judged.target());
        Aim { target, judged, better: self.course.better(), has_arrival: !self.is_cap }
    }
}

/// Where a goal to reach stands.
pub(super) fn stand(facts: &Facts<'_>, measured: &Measured) -> Standing {
    let baseline = start_value(facts, measured);
    let now = latest(&measured.points, facts.judged_day()).filter(|_| facts.today >= facts.period.start());
    let mut standing = Standing {
        baseline: baseline.map(|baseline| baseline.value),
        baseline_from: baseline.map(|baseline| baseline.from),
        now: now.or_else(|| latest(&measured.points, facts.today)),
        broken_on: broken_since(facts, measured, baseline),
        ..Standing::blank(facts, measured)
    };
    let plan = lay_out(facts, baseline);
    if let Some(plan) = &plan {
        standing.target = Some(plan.course.target());
        standing.judged_target = Some(plan.judged.target());
        standing.expected_now = Some(plan.course.expected_on(facts.today));
        standing.first_met = first_met(facts, measured, plan);
        standing.recent = now.and_then(|now| recent(facts, measured, now));
        // Across a new beginning nothing is compared.
        if let Some(now) = now.filter(|_| standing.broken_on.is_none()) {
            compare(&mut standing, facts, measured, plan, now);
            if facts.looks_ahead {
                look_ahead(&mut standing, facts, measured, plan, now);
            }
        }
    }
    standing.state = state(&standing, facts, measured, plan.as_ref());
    standing
}

/// The start value in the order of its origins. Of an amount it matters only for targets that build on it.
pub(super) fn start_value(facts: &Facts<'_>, measured: &Measured) -> Option<Baseline> {
    match &measured.amounts {
        Some(amounts) if facts.adds_up() => {
            let explicit = of_amounts(facts.baseline, amounts, facts.period);
            explicit.filter(|found| found.from == BaselineFrom::Explicit || facts.target.needs_baseline())
        }
        Some(_) | None => {
            let rhythm = if facts.rate_window().is_some() { None } else { facts.review_days };
            of_levels(facts.baseline, &measured.points, facts.period, rhythm)
        }
    }
}

/// The way to the target, for drawing it. `None` where it cannot be laid out, or a new beginning lies across it.
pub(super) fn course(facts: &Facts<'_>, measured: &Measured) -> Option<Course> {
    let baseline = start_value(facts, measured);
    let course = lay_out(facts, baseline)?.course;
    broken_since(facts, measured, baseline).is_none().then_some(course)
}

/// The new beginning that lies between start value and now, where nothing can be compared across it.
fn broken_since(facts: &Facts<'_>, measured: &Measured, baseline: Option<Baseline>) -> Option<Day> {
    let is_explicit = baseline.is_some_and(|baseline| baseline.from == BaselineFrom::Explicit);
    let read_on = facts.baseline_on.unwrap_or(facts.period.start());
    measured.last_break.filter(|&day| is_explicit && read_on < day)
}

fn lay_out(facts: &Facts<'_>, baseline: Option<Baseline>) -> Option<Plan> {
    let start = baseline.map(|baseline| baseline.value);
    if matches!(facts.target, Target::Relative(_)) && !start.is_some_and(can_be_a_per_cent_of) {
        return None;
    }
    let target = facts.target.level(start).and_then(finite)?;
    let better = facts.target.better(start, facts.better);
    let shape = facts.shape.clone();
    let (course, stretch_share) = if facts.adds_up() {
        // The total starts from nothing, its increase from what it came to before.
        let before = start.unwrap_or(0.0);
        let of_total = finite((before + STRETCH_SHARE * (target - before)) / target).unwrap_or(1.0);
        (Course::of_amounts(target, facts.period, shape, better)?, of_total)
    } else {
        (Course::new(start?, target, facts.period, shape, better)?, STRETCH_SHARE)
    };
    let judged = if facts.stretch { course.shortened(stretch_share) } else { course.clone() };
    Some(Plan { course, judged, is_cap: facts.adds_up() && better == Better::Lower })
}

/// Fills in all that compares the value now with the course.
fn compare(standing: &mut Standing, facts: &Facts<'_>, measured: &Measured, plan: &Plan, now: Point) {
    let course = &plan.course;
    let today = facts.judged_day();
    let elapsed = days_between(course.start(), today);
    let expected = course.expected_on(today);
    standing.gap = finite(now.1 - expected);
    standing.days_ahead = course.day_of(now.1).map(|day| day - elapsed);
    standing.progress = course.progress(now.1);
    standing.progress_due = course.progress(expected);
    standing.expected_then = Some(expected_of_what_is_known(facts, measured, &plan.judged, now.0));
    if elapsed >= days_for_a_pace(course.length()) {
        standing.pace = finite((now.1 - course.baseline()) / (expected - course.baseline()));
    }
    (standing.needed_per_day, standing.needed_compound) = needed(facts, plan, now.1);
    let straight = Straight::new(course, standing.baseline_from, now, measured, facts.adds_up());
    standing.average_per_day = straight.map(|line| line.per_day);
    if let Some(line) = straight.filter(|line| line.is_long_enough(course)) {
        standing.projection = line.at_end(course);
        let is_ahead = !course.is_met_by(now.1);
        standing.eta = if is_ahead { line.reaches(course.target()) } else { standing.first_met };
    }
}

/// Fills in where the readings lead.
fn look_ahead(standing: &mut Standing, facts: &Facts<'_>, measured: &Measured, plan: &Plan, now: Point) {
    let outlook = outlook(facts, measured, plan.aim(), plan.course.is_met_by(now.1));
    standing.is_unforeseeable = outlook.as_ref().is_some_and(|outlook| outlook.says_nothing(facts, measured));
    if standing.is_unforeseeable {
        (standing.projection, standing.eta) = (None, None);
    }
    standing.outlook = outlook.filter(|_| !standing.is_unforeseeable);
    standing.uplift = uplift(facts, measured, now, plan.course.better());
    standing.chance = standing.outlook.as_ref().map(|outlook| outlook.prospect.chance);
}

/// The change needed a day from today on, straight and as growth. Nothing is needed of what is reached.
fn needed(facts: &Facts<'_>, plan: &Plan, now: f64) -> (Option<f64>, Option<f64>) {
    let remaining = days_between(facts.today, plan.course.end());
    if remaining <= 0.0 {
        return (None, None);
    }
    if plan.course.is_met_by(now) && !plan.is_cap {
        return (Some(0.0), (!facts.adds_up()).then_some(0.0));
    }
    let target = plan.course.target();
    let growth = (target / now).powf(remaining.recip()) - 1.0;
    let can_grow = !facts.adds_up() && now > 0.0 && target > 0.0;
    (finite((target - now) / remaining), finite(growth).filter(|_| can_grow))
}

/// What was expected by a day, of an amount only of the days that are known: what is unknown is held against nobody.
fn expected_of_what_is_known(facts: &Facts<'_>, measured: &Measured, course: &Course, day: Day) -> f64 {
    let expected = course.expected_on(day);
    match (&measured.amounts, Period::new(facts.period.start(), day)) {
        (Some(amounts), Some(so_far)) if facts.adds_up() => expected * amounts.within(so_far).coverage.share(),
        (Some(_) | None, _) => expected,
    }
}

/// The last value before the end, where it was read within the rhythm: the follow-up at the end had no newer one.
fn read_near_the_end(facts: &Facts<'_>, measured: &Measured) -> Option<f64> {
    let last = latest(&measured.points, facts.period.end());
    last.filter(|(day, _)| facts.tells_of_the_end(*day)).map(|(_, value)| value)
}

fn first_met(facts: &Facts<'_>, measured: &Measured, plan: &Plan) -> Option<Day> {
    let mut during = since(&measured.points, facts.period.start()).iter().filter(|point| point.0 <= facts.period.end());
    during.find(|point| plan.judged.is_met_by(point.1) && !plan.is_cap).map(|point| point.0)
}

/// The first that applies: not started, no data, over, settled by arithmetic, stale, met, too early, the
/// chance, the line.
fn state(standing: &Standing, facts: &Facts<'_>, measured: &Measured, plan: Option<&Plan>) -> State {
    if facts.today < facts.period.start() {
        return State::NotStarted;
    }
    let Some(last_reading) = measured.last_reading else { return State::NoData };
    let Some(plan) = plan.filter(|_| standing.broken_on.is_none()) else { return State::Unknown };
    if facts.today > facts.period.end() {
        return after_the_end(facts, measured, plan);
    }
    if let Some(settled) = settled(standing, facts, plan) {
        return settled;
    }
    if facts.is_stale(last_reading) {
        return State::Stale;
    }
    let Some(now) = standing.now else { return State::TooEarly };
    if plan.judged.is_met_by(now.1) && !plan.is_cap {
        return State::Met;
    }
    if days_between(plan.course.start(), facts.today) < days_for_a_pace(plan.course.length()) {
        return State::TooEarly;
    }
    if let Some(state) = standing.outlook.as_ref().and_then(Outlook::state) {
        return state;
    }
    let expected = standing.expected_then.unwrap_or_else(|| plan.judged.expected_on(now.0));
    by_the_line(&plan.judged, now.1, expected, now.0)
}

/// What no later day can change: a total that is reached, a cap that is broken, a last day that is read and short.
fn settled(standing: &Standing, facts: &Facts<'_>, plan: &Plan) -> Option<State> {
    let (day, value) = standing.now?;
    let is_met = plan.judged.is_met_by(value);
    let is_whole = standing.coverage.is_none_or(|coverage| coverage.is_whole() || !facts.adds_up());
    if plan.is_cap {
        return (!is_met).then_some(State::Unreachable);
    }
    if facts.adds_up() && is_met {
        return Some(State::Met);
    }
    (!is_met && day == facts.period.end() && is_whole).then_some(State::Unreachable)
}

/// Met, missed, or unknown where the end itself was never read. Days that are unknown may hold what is missing.
fn after_the_end(facts: &Facts<'_>, measured: &Measured, plan: &Plan) -> State {
    let verdict = |is_met: bool| if is_met { State::Met } else { State::Missed };
    if facts.adds_up() {
        let value = measured.points.last().map_or(0.0, |point| point.1);
        let is_met = plan.judged.is_met_by(value);
        let is_certain = is_met != plan.is_cap;
        let is_whole = measured.coverage.is_some_and(super::Coverage::is_whole);
        return if is_certain || is_whole { verdict(is_met) } else { State::Unknown };
    }
    let value = match facts.rate_window() {
        Some(per) => full_windows(per, facts.period)
            .last()
            .and_then(|window| measured.points.iter().find(|point| point.0 == window.end()))
            .map(|point| point.1),
        None => value_on(&measured.points, facts.period.end()).or_else(|| read_near_the_end(facts, measured)),
    };
    value.map_or(State::Unknown, |value| verdict(plan.judged.is_met_by(value)))
}

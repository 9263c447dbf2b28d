//! What a goal's readings come to, whatever kind of metric it has: values by day that can be compared.

use super::Facts;
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::period::Period;
use crate::model::snapshot::Reading;
use crate::model::target::Per;
use crate::progress::series::amounts::{Amounts, Coverage};
use crate::progress::series::counter::{Fall, counted};
use crate::progress::series::levels::{levels, people};
use crate::progress::series::ratio::{Pooled, pooled, shares};
use crate::progress::series::{Point, Recorded, duration, in_order};
use crate::progress::windows::{full_windows, last_full_window};

/// What readings come to.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Measured {
    /// Values that can be compared with each other, oldest first. Of an amount: its sum since the goal's first day.
    pub(crate) points: Vec<Point>,
    /// The readings behind the points of a level, since its last new beginning, oldest first.
    pub(crate) readings: Vec<Reading>,
    /// The amounts behind the points, where the metric has any.
    pub(crate) amounts: Option<Amounts>,
    /// How many days of the amount are known, up to today.
    pub(crate) coverage: Option<Coverage>,
    /// The last day that somebody recorded something for.
    pub(crate) last_reading: Option<Day>,
    /// Days with a reading.
    pub(crate) snapshots: usize,
    /// The parts behind the last value of a ratio.
    pub(crate) pooled: Option<Pooled>,
    /// The last new beginning of a level up to today: the points start there.
    pub(crate) last_break: Option<Day>,
    /// Falls of a running total that nobody declared.
    pub(crate) falls: Vec<Fall>,
}

/// Makes comparable values of a goal's readings up to today. Series of amounts are added up; of any other kind only the
/// first series counts, for there is no sum of levels, people or shares.
pub(crate) fn measure(facts: &Facts<'_>) -> Measured {
    let mut measured = match facts.kind {
        MetricKind::Flow => of_amounts(facts, Amounts::of_flows(facts.recorded, facts.today)),
        MetricKind::Counter => of_counter(facts),
        MetricKind::Gauge | MetricKind::Unique | MetricKind::Ratio | MetricKind::Duration => of_levels(facts),
    };
    let mut days: Vec<_> =
        facts.recorded.iter().flat_map(|recorded| in_order(recorded.readings, facts.today)).map(Reading::day).collect();
    days.sort_unstable();
    days.dedup();
    measured.last_reading = days.last().copied();
    measured.snapshots = days.len();
    measured
}

fn of_amounts(facts: &Facts<'_>, amounts: Amounts) -> Measured {
    let sum = facts.so_far().map(|so_far| amounts.within(so_far));
    let points = match facts.rate_window() {
        Some(per) => full_amounts(facts, &amounts, per),
        None => facts.so_far().map(|so_far| amounts.running_total(so_far)).unwrap_or_default(),
    };
    Measured { points, coverage: sum.map(|sum| sum.coverage), amounts: Some(amounts), ..Measured::default() }
}

fn of_counter(facts: &Facts<'_>) -> Measured {
    let Some(recorded) = facts.recorded.first() else { return Measured::default() };
    let counted = counted(recorded, facts.today);
    let amounts = Amounts::of_counters(facts.recorded, facts.today);
    let points = match facts.rate_window() {
        Some(per) => full_amounts(facts, &amounts, per),
        None => counted.points,
    };
    Measured { points, amounts: Some(amounts), falls: counted.falls, ..Measured::default() }
}

fn of_levels(facts: &Facts<'_>) -> Measured {
    let Some(recorded) = facts.recorded.first() else { return Measured::default() };
    let last_break = recorded.last_break(facts.today);
    let readings = comparable(recorded, last_break, facts.today);
    let points = match facts.kind {
        MetricKind::Unique => people(&readings, facts.today, facts.span),
        MetricKind::Ratio => shares(&readings, facts.today, facts.trailing_days()),
        MetricKind::Duration => {
            duration::trailing(&readings, facts.today, facts.trailing_days(), |times| facts.measure_of_times(times))
        }
        MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter => levels(&readings, facts.today),
    };
    let pooled = points
        .last()
        .filter(|_| facts.kind == MetricKind::Ratio)
        .and_then(|last| pooled(&readings, Period::new(last.0.plus_days(1 - facts.trailing_days()), last.0)?));
    Measured { points, readings, pooled, last_break, ..Measured::default() }
}

/// The readings since the last new beginning: those before it count something else. A period that reaches over it
/// counts both, and so neither.
fn comparable(recorded: &Recorded<'_>, last_break: Option<Day>, today: Day) -> Vec<Reading> {
    let is_comparable = |reading: &&Reading| last_break.is_none_or(|day| reading.period.start() >= day);
    in_order(recorded.readings, today).into_iter().filter(is_comparable).copied().collect()
}

/// The amount of each full window that is over and known whole, on its last day; also of the last one before the
/// start, which is what the rate was.
fn full_amounts(facts: &Facts<'_>, amounts: &Amounts, per: Per) -> Vec<Point> {
    let before = last_full_window(per, facts.period.start());
    let during = full_windows(per, facts.period).into_iter().filter(|window| window.end() < facts.today);
    // A rate that began anew is compared from its new beginning on.
    let last_break = facts.recorded.iter().filter_map(|recorded| recorded.last_break(facts.today)).max();
    before
        .into_iter()
        .chain(during)
        .filter(|window| last_break.is_none_or(|day| window.start() >= day))
        .map(|window| (window.end(), amounts.within(window)))
        .filter(|(_, sum)| sum.coverage.is_whole())
        .map(|(day, sum)| (day, sum.amount))
        .collect()
}

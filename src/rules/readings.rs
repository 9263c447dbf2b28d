//! What several rules ask of readings: where counting began anew, and how a reading is recorded again.

use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::snapshot::{Reading, Series, SeriesName};
use crate::say::noun;
use crate::text::shell;

noun! {
    Readings
    en "reading" "readings",
    sv "avläsning" "avläsningar",
    nb "måling" "målinger",
}

/// Whether the file declares that a count began anew after one day and by another: nothing is compared across that.
pub(super) fn is_broken(campaign: &Campaign, series: &SeriesName, after: Day, by: Day) -> bool {
    let name = series.to_string();
    let breaks = campaign.file.breaks.iter().filter(|declared| declared.series.trim() == name);
    breaks.into_iter().any(|declared| after < declared.on && declared.on <= by)
}

/// The command that records a reading again, without its value: `plan record followers@instagram=… --date 2027-03-15`.
pub(super) fn record_again(series: &SeriesName, reading: &Reading) -> String {
    let day = reading.day();
    if reading.period.days() == 1 {
        return format!("plan record {} --date {day}", shell::readings([series]));
    }
    format!("plan record {} --since {} --date {day}", shell::readings([series]), reading.period.start())
}

/// Readings for single days, one after the other and evenly far apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run<'s> {
    /// The first of them.
    pub(super) first: &'s Reading,
    /// How many there are.
    pub(super) readings: u64,
    /// Days from the first to the second.
    pub(super) apart: i64,
}

/// How many readings make a run: two may be evenly apart by chance.
const RUN: u64 = 3;

/// The longest run of a series whose gaps, in days, are all as asked; the first of equally long ones.
pub(super) fn longest_run(series: &Series, is_gap: impl Fn(i64) -> bool) -> Option<Run<'_>> {
    let mut longest: Option<Run<'_>> = None;
    let mut current: Option<Run<'_>> = None;
    for pair in series.readings.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let apart = before.day().days_until(after.day());
        let single = before.period.days() == 1 && after.period.days() == 1;
        current = (single && is_gap(apart)).then(|| match current {
            Some(run) => Run { readings: run.readings + 1, ..run },
            None => Run { first: before, readings: 2, apart },
        });
        if current.map_or(0, |run| run.readings) > longest.map_or(0, |run| run.readings) {
            longest = current;
        }
    }
    longest.filter(|run| run.readings >= RUN)
}

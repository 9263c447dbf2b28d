//! The rota as minutes of a week and of a day.

use crate::model::day::Day;
use crate::model::rota::{DAY, Rota, WEEK, WeekStretch};
use crate::model::week::{Minute, WeekWindow};

/// Midnight at the end of the day.
const MIDNIGHT: Minute = 24 * 60;

/// The stretches of the week when nobody is on duty for longer than `within` seconds, from Monday on. A shorter pause
/// leaves time enough: who writes when it begins is answered when it ends. Holidays are no part of the week.
pub(crate) fn unwatched(rota: &Rota, within: f64) -> Vec<WeekStretch> {
    let mut watched: Vec<(u32, u32)> = rota.windows.iter().copied().flat_map(minutes_of_week).collect();
    watched.sort_unstable();
    let Some(&(first, _)) = watched.first() else { return vec![WeekStretch { start: 0, end: WEEK }] };
    let mut gaps = Vec::new();
    let mut until = first;
    // The week goes round: behind its last shift comes its first.
    for (start, end) in watched.into_iter().chain([(first + WEEK, first + WEEK)]) {
        if start > until {
            gaps.push(turned(WeekStretch { start: until, end: start }));
        }
        until = until.max(end);
    }
    gaps.retain(|gap| f64::from(gap.minutes()) * 60.0 > within);
    gaps.sort_unstable();
    gaps
}

/// When somebody is on duty on a day: stretches in order that do not touch. Nothing on a holiday, not even the end of a
/// shift that began the evening before; and nothing of one that would have begun on a holiday.
pub(super) fn duty(rota: &Rota, day: Day) -> Vec<(Minute, Minute)> {
    let is_off = |day: Day| rota.holidays.contains(&day);
    if is_off(day) {
        return Vec::new();
    }
    let (today, before) = (day.weekday(), day.plus_days(-1));
    let mut stretches: Vec<(Minute, Minute)> = Vec::new();
    for window in &rota.windows {
        let passes_midnight = window.start > window.end;
        if window.days.contains(today) {
            stretches.push((window.start, if passes_midnight { MIDNIGHT } else { window.end }));
        }
        if passes_midnight && window.days.contains(before.weekday()) && !is_off(before) {
            stretches.push((0, window.end));
        }
    }
    joined(stretches)
}

/// A window on each of its days, in minutes from Monday 00:00; past the week's end where Sunday's passes midnight.
fn minutes_of_week(window: WeekWindow) -> Vec<(u32, u32)> {
    let (start, end) = (u32::from(window.start), u32::from(window.end));
    let end = if end < start { end + DAY } else { end };
    let days = window.days.iter().map(|day| day.num_days_from_monday() * DAY);
    days.flat_map(|midnight| {
        let (start, end) = (midnight + start, midnight + end);
        // What Sunday night leaves for Monday morning stands at the week's beginning as well.
        let rest = (end > WEEK).then(|| (0, end - WEEK));
        [Some((start, end)), rest].into_iter().flatten()
    })
    .collect()
}

/// The same stretch with its start in the week.
fn turned(stretch: WeekStretch) -> WeekStretch {
    let weeks = stretch.start / WEEK * WEEK;
    WeekStretch { start: stretch.start - weeks, end: stretch.end - weeks }
}

/// Stretches that overlap or touch, as one.
fn joined(mut stretches: Vec<(Minute, Minute)>) -> Vec<(Minute, Minute)> {
    stretches.sort_unstable();
    let mut joined: Vec<(Minute, Minute)> = Vec::new();
    for (start, end) in stretches {
        match joined.last_mut().filter(|last| start <= last.1) {
            Some(last) => last.1 = last.1.max(end),
            None => joined.push((start, end)),
        }
    }
    joined
}

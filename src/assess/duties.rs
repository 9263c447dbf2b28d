//! The week as staff look at it: who is on duty on each day, and when nobody is for longer than an answer may take.

use chrono::Weekday;

use super::strategy::promised;
use crate::model::rota::WeekStretch;
use crate::model::strategy::Strategy;
use crate::model::week::Minute;
use crate::progress::rota::unwatched;

/// Somebody's hours on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Duty<'s> {
    /// From when.
    pub(crate) start: Minute,
    /// Until when; not above the start where that is the next morning.
    pub(crate) end: Minute,
    /// Who; `None` where the shift does not say.
    pub(crate) who: Option<&'s str>,
}

/// The week's duties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duties<'s> {
    /// Those that begin on each day from Monday, earliest first.
    pub(crate) days: [Vec<Duty<'s>>; 7],
    /// The minutes of each day when somebody is on duty, from midnight; they may overlap.
    pub(crate) watched: [Vec<(Minute, Minute)>; 7],
    /// When nobody is on duty for longer than an answer may take, whatever customers are told; `None` where a shift
    /// or the promise cannot be read.
    pub(crate) unwatched: Option<Vec<WeekStretch>>,
}

/// The duties of a strategy's shifts.
pub(crate) fn duties(strategy: &Strategy) -> Duties<'_> {
    let mut duties = Duties { days: Default::default(), watched: Default::default(), unwatched: None };
    for (shift, windows) in strategy.file.shift.iter().zip(&strategy.shifts) {
        let who = shift.who.as_deref().map(str::trim).filter(|who| !who.is_empty());
        for window in windows {
            for day in window.days.iter() {
                let (start, end) = (window.start, window.end);
                duties.days[place(day)].push(Duty { start, end, who });
                if start < end {
                    duties.watched[place(day)].push((start, end));
                } else {
                    duties.watched[place(day)].push((start, MIDNIGHT));
                    duties.watched[place(day.succ())].push((0, end));
                }
            }
        }
    }
    duties.days.iter_mut().for_each(|day| day.sort_unstable());
    duties.watched.iter_mut().for_each(|day| day.sort_unstable());
    duties.unwatched = promised(strategy).zip(strategy.rota.as_ref()).map(|(within, rota)| unwatched(rota, within));
    duties
}

/// The end of a day, in its minutes.
pub(crate) const MIDNIGHT: Minute = 24 * 60;

fn place(day: Weekday) -> usize {
    day.num_days_from_monday() as usize
}

#[cfg(test)]
mod tests {
    use super::{Duty, duties};
    use crate::text::strategy;

    #[test]
    fn a_night_shift_is_listed_where_it_begins_and_watched_until_it_ends() {
        let text = "[[shift]]\nwho = \"Ida\"\ndays = \"Sun\"\nhours = [\"22:00-06:00\"]\n\
            [[shift]]\ndays = \"Sun\"\nhours = [\"08:00-12:00\"]\n";
        let strategy = strategy::read(text).value.expect("a strategy");
        let week = duties(&strategy);
        let night = Duty { start: 22 * 60, end: 6 * 60, who: Some("Ida") };
        assert_eq!(week.days[6], [Duty { start: 8 * 60, end: 12 * 60, who: None }, night]);
        assert!(week.days[0].is_empty());
        assert_eq!(week.watched[0], [(0, 6 * 60)]);
        assert_eq!(week.watched[6], [(8 * 60, 12 * 60), (22 * 60, 24 * 60)]);
        assert_eq!(week.unwatched.expect("known").len(), 2, "between the two shifts, and the rest of the week");
    }
}

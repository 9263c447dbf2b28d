//! The stretches of time that are judged one by one: calendar weeks and months, and the time from review to review.
//!
//! Only full ones count: a month that the campaign begins in the middle of cannot hold a month's amount.

use chrono::Datelike;

use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::target::Per;

/// The full days, Monday-to-Sunday weeks or calendar months inside `period`, in order.
pub(crate) fn full_windows(per: Per, period: Period) -> Vec<Period> {
    match per {
        Per::Day => steps(period, 1),
        Per::Week => {
            let first_monday = (7 - i64::from(period.start().weekday().num_days_from_monday())) % 7;
            let from_monday = Period::new(period.start().plus_days(first_monday), period.end());
            from_monday.map_or_else(Vec::new, |period| steps(period, 7))
        }
        Per::Month => months(period),
    }
}

/// The stretches from review to review: `days` long from the start on, the last as long as what is left. Without a
/// rhythm there is one review, at the end.
pub(crate) fn review_windows(period: Period, days: Option<i64>) -> Vec<Period> {
    let Some(days) = days.filter(|&days| days > 0) else { return vec![period] };
    let mut windows = steps(period, days);
    let next = windows.last().map_or(period.start(), |last| last.end().plus_days(1));
    windows.extend(Period::new(next, period.end()));
    windows
}

/// The last full window that is over before `today`, whenever it began.
pub(crate) fn last_full_window(per: Per, today: Day) -> Option<Period> {
    let yesterday = today.plus_days(-1);
    match per {
        Per::Day => Period::new(yesterday, yesterday),
        Per::Week => {
            let monday = today.plus_days(-i64::from(today.weekday().num_days_from_monday()));
            Period::new(monday.plus_days(-7), monday.plus_days(-1))
        }
        Per::Month => {
            let last = first_of_month(today)?.plus_days(-1);
            Period::new(first_of_month(last)?, last)
        }
    }
}

/// Whether any day of a window lies in a pause.
pub(crate) fn touches_a_pause(window: Period, pauses: &[Period]) -> bool {
    pauses.iter().any(|pause| pause.overlap(window).is_some())
}

fn steps(period: Period, days: i64) -> Vec<Period> {
    let first = Period::new(period.start(), period.start().plus_days(days - 1));
    let next = |window: &Period| Period::new(window.end().plus_days(1), window.end().plus_days(days));
    std::iter::successors(first, next)
        .take_while(|window| window.end() <= period.end() && window.days() == days)
        .collect()
}

fn months(period: Period) -> Vec<Period> {
    let Some(first) = first_of_month(period.start()) else { return Vec::new() };
    let month = |start: Day| Period::new(start, start.plus_months(1).plus_days(-1));
    let next = |window: &Period| month(window.start().plus_months(1));
    std::iter::successors(month(first), next)
        .skip_while(|window| window.start() < period.start())
        .take_while(|window| window.end() <= period.end())
        .collect()
}

fn first_of_month(day: Day) -> Option<Day> {
    Day::new(day.0.year(), day.0.month(), 1)
}

#[cfg(test)]
mod tests {
    use super::{full_windows, last_full_window, review_windows, touches_a_pause};
    use crate::model::target::Per;
    use crate::progress::series::fixtures::{day, period};

    #[test]
    fn only_full_windows_count() {
        let spring = period("2027-03-03", "2027-05-30");
        let weeks = full_windows(Per::Week, spring);
        assert_eq!(weeks.first(), Some(&period("2027-03-08", "2027-03-14")));
        assert_eq!(weeks.last(), Some(&period("2027-05-24", "2027-05-30")));
        assert_eq!(weeks.len(), 12);
        assert_eq!(full_windows(Per::Month, spring), [period("2027-04-01", "2027-04-30")]);
        assert_eq!(full_windows(Per::Day, period("2027-03-03", "2027-03-04")).len(), 2);
        assert_eq!(full_windows(Per::Week, period("2027-03-02", "2027-03-06")), []);
    }

    #[test]
    fn reviews_cover_the_whole_run() {
        let windows = review_windows(period("2027-03-01", "2027-03-17"), Some(7));
        assert_eq!(windows.last(), Some(&period("2027-03-15", "2027-03-17")));
        assert_eq!(windows.len(), 3);
        assert_eq!(review_windows(period("2027-03-01", "2027-03-17"), None).len(), 1);
        assert_eq!(review_windows(period("2027-03-01", "2027-03-03"), Some(7)).len(), 1);
    }

    #[test]
    fn the_running_window_is_not_the_last_full_one() {
        let last = |per, today| last_full_window(per, day(today));
        assert_eq!(last(Per::Month, "2027-03-31"), Some(period("2027-02-01", "2027-02-28")));
        assert_eq!(last(Per::Month, "2027-04-01"), Some(period("2027-03-01", "2027-03-31")));
        assert_eq!(last(Per::Week, "2027-03-14"), Some(period("2027-03-01", "2027-03-07")));
    }

    #[test]
    fn a_window_may_touch_a_pause() {
        let pauses = [period("2027-07-05", "2027-07-31"), period("2027-07-20", "2027-08-01")];
        assert!(touches_a_pause(period("2027-07-28", "2027-08-03"), &pauses));
        assert!(!touches_a_pause(period("2027-08-02", "2027-08-08"), &pauses));
    }
}

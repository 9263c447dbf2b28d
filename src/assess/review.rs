//! When a campaign is followed up next.
//!
//! A rhythm goes on from the last follow-up that was held, for a team that meets on Tuesdays meets on Tuesdays; before
//! the first it goes on from the start. Whether an earlier one was missed is not asked here.

use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::shapes::{Review, Rhythm};
use crate::model::period::Period;

/// The first follow-up on or after `today`, at the latest on the last day. `None` where none is planned, and once the
/// campaign is over.
pub(super) fn next_review(campaign: &Campaign, today: Day) -> Option<Day> {
    let period = campaign.period().filter(|period| today <= period.end())?;
    let held = campaign.file.review.iter().map(|table| table.on).filter(|day| *day <= today).max();
    let next = match campaign.file.campaign.review.as_ref()? {
        Review::On(days) => days.iter().copied().filter(|&day| day >= today && Some(day) != held).min()?,
        Review::Rhythm(rhythm) => in_rhythm(*rhythm, held.unwrap_or(period.start()), today, period),
    };
    Some(next.min(period.end()))
}

/// The first day in the rhythm after `from` that is `today` or later.
fn in_rhythm(rhythm: Rhythm, from: Day, today: Day, period: Period) -> Day {
    match rhythm {
        Rhythm::Daily => by_days(from, 1, today),
        Rhythm::Weekly => by_days(from, 7, today),
        Rhythm::Biweekly => by_days(from, 14, today),
        Rhythm::Monthly => by_months(from, 1, today),
        Rhythm::Quarterly => by_months(from, 3, today),
        Rhythm::AtEnd => period.end(),
    }
}

fn by_days(from: Day, step: i64, today: Day) -> Day {
    let steps = (from.days_until(today) + step - 1).div_euclid(step).max(1);
    from.plus_days(steps * step)
}

/// Months are counted from the first day, so that the 31st comes back after a short month. A calendar's end stops it.
fn by_months(from: Day, step: u32, today: Day) -> Day {
    let months = (1..).map(|count| from.plus_months(count * step));
    let mut until_today = months.take(MOST_MONTHS);
    until_today.find(|day| *day >= today).unwrap_or(today)
}

/// A thousand years of months: no campaign is that long.
const MOST_MONTHS: usize = 12_000;

#[cfg(test)]
mod tests {
    use super::{by_days, by_months};
    use crate::model::day::Day;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a valid day")
    }

    #[test]
    fn the_rhythm_goes_on_from_the_last() {
        assert_eq!(by_days(day("2026-11-10"), 7, day("2026-11-22")), day("2026-11-24"));
        assert_eq!(by_days(day("2026-11-10"), 7, day("2026-11-17")), day("2026-11-17"));
        assert_eq!(by_days(day("2026-11-10"), 7, day("2026-11-10")), day("2026-11-17"), "held today: a week from now");
        assert_eq!(by_days(day("2027-01-10"), 14, day("2026-11-10")), day("2027-01-24"), "not begun");
    }

    #[test]
    fn months_follow_the_calendar() {
        assert_eq!(by_months(day("2026-08-31"), 1, day("2027-02-10")), day("2027-02-28"));
        assert_eq!(by_months(day("2026-08-31"), 1, day("2027-03-01")), day("2027-03-31"));
        assert_eq!(by_months(day("2026-08-31"), 3, day("2026-09-01")), day("2026-11-30"));
        assert_eq!(by_months(day("0001-01-31"), 1, day("9999-01-01")), day("9999-01-01"));
    }
}

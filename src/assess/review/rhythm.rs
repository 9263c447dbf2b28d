//! When a campaign is followed up: what was held, what was not, and when it is due next.
//!
//! A rhythm goes on from the last follow-up that was held, for a team that meets on Tuesdays meets on Tuesdays; before
//! the first it goes on from the start.

use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::shapes::{Review, Rhythm};
use crate::model::period::{Period, working_days};

/// Follow-ups of a rhythm may be this many days late: a Monday's is often held on Wednesday.
const GRACE: i64 = 2;

/// How the follow-ups of a campaign stand on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Reviews {
    /// How many should have been held by now, those in a pause left out.
    pub(crate) due: usize,
    /// How many were.
    pub(crate) held: usize,
    /// The day of the last one.
    pub(crate) last: Option<Day>,
    /// The first planned day since then on which none was held.
    pub(crate) waiting: Option<Day>,
    /// Whether that one is late by more than days of grace, while the campaign runs.
    pub(crate) is_overdue: bool,
    /// The next planned day.
    pub(crate) next: Option<Day>,
}

/// How the follow-ups stand. A follow-up counts for the planned day that it is nearest to; the rhythm goes on from it.
pub(crate) fn reviews(campaign: &Campaign, today: Day) -> Reviews {
    let mut held: Vec<Day> = campaign.file.review.iter().map(|table| table.on).filter(|day| *day <= today).collect();
    held.sort_unstable();
    held.dedup();
    let mut reviews = Reviews {
        held: held.len(),
        last: held.last().copied(),
        next: next_review(campaign, today),
        ..Reviews::default()
    };
    let Some(period) = campaign.period() else { return reviews };
    let until = today.min(period.end());
    let missed = match &campaign.file.campaign.review {
        Some(Review::On(days)) => missed_of_list(days, &held, until),
        Some(Review::Rhythm(rhythm)) => missed_of_rhythm(*rhythm, &held, period.start(), until),
        None => Vec::new(),
    };
    let missed = missed.into_iter().filter(|day| !campaign.pauses.iter().any(|pause| pause.contains(*day)));
    let missed: Vec<Day> = missed.collect();
    reviews.due = held.len() + missed.len();
    reviews.waiting = missed.iter().copied().find(|day| reviews.last.is_none_or(|last| *day > last));
    let is_running = today >= period.start() && today <= period.end() && campaign.file.outcome.is_none();
    let in_pause = campaign.pauses.iter().any(|pause| pause.contains(today));
    let late = |due: Day| working_days(due, today, &campaign.pauses) > GRACE;
    reviews.is_overdue = is_running && !in_pause && reviews.waiting.is_some_and(late);
    reviews
}

/// The planned days up to `until` on which nothing was held. One more than halfway to a planned day counts for it.
fn missed_of_rhythm(rhythm: Rhythm, held: &[Day], start: Day, until: Day) -> Vec<Day> {
    let Some(step) = rhythm.days() else { return Vec::new() };
    let mut missed = Vec::new();
    let mut from = start;
    for next_held in held.iter().copied().chain([until]) {
        let is_last = next_held == until && held.last() != Some(&until);
        let counts_from = if is_last { until.plus_days(1) } else { next_held.plus_days(-(step / 2)) };
        missed.extend(planned_days(rhythm, from).take_while(|day| *day < counts_from && *day <= until));
        from = next_held.max(start);
    }
    missed
}

/// The days of a rhythm after `from`, up to the calendar's end.
fn planned_days(rhythm: Rhythm, from: Day) -> impl Iterator<Item = Day> {
    let day = move |count: u32| match rhythm {
        Rhythm::Daily => from.plus_days(i64::from(count)),
        Rhythm::Weekly => from.plus_days(7 * i64::from(count)),
        Rhythm::Biweekly => from.plus_days(14 * i64::from(count)),
        Rhythm::Monthly => from.plus_months(count),
        Rhythm::Quarterly => from.plus_months(3 * count),
        Rhythm::AtEnd => from,
    };
    // At the calendar's end days stay put.
    (1..).map(day).scan(from, |before, day| (day > std::mem::replace(before, day)).then_some(day))
}

/// The listed days up to `until` that no follow-up is nearest to.
fn missed_of_list(days: &[Day], held: &[Day], until: Day) -> Vec<Day> {
    let nearest = |on: Day| days.iter().copied().min_by_key(|day| (day.days_until(on).abs(), *day));
    let kept: Vec<Day> = held.iter().copied().filter_map(nearest).collect();
    let mut missed: Vec<Day> = days.iter().copied().filter(|day| *day <= until && !kept.contains(day)).collect();
    missed.sort_unstable();
    missed
}

/// Every follow-up that is planned after the last one that was held, or from the first day on. Those of a rhythm end with
/// one on the last day.
pub(crate) fn planned_after(review: &Review, held: Option<Day>, period: Period) -> Vec<Day> {
    let is_to_come = |day: &Day| held.is_none_or(|held| *day > held);
    let mut days: Vec<Day> = match review {
        Review::On(days) => days.iter().copied().filter(is_to_come).collect(),
        Review::Rhythm(rhythm) => {
            let on_the_way = planned_days(*rhythm, held.unwrap_or(period.start()));
            let on_the_way = on_the_way.skip_while(|day| *day < period.start()).take_while(|day| *day < period.end());
            on_the_way.chain([period.end()].into_iter().filter(is_to_come)).collect()
        }
    };
    days.sort_unstable();
    days.dedup();
    days
}

/// The first follow-up on or after `today`, at the latest on the last day. `None` where none is planned, and once the
/// campaign is over.
fn next_review(campaign: &Campaign, today: Day) -> Option<Day> {
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
    use super::{Reviews, by_days, by_months, planned_after, reviews};
    use crate::model::day::Day;
    use crate::model::document::shapes::{Review, Rhythm};
    use crate::model::period::Period;
    use crate::text::campaign;

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
    fn all_that_is_planned_ends_with_the_campaign() {
        let period = Period::new(day("2027-03-01"), day("2027-03-20")).expect("in order");
        let planned = |review: &Review, held: Option<&str>| {
            let days = planned_after(review, held.map(day), period).into_iter();
            days.map(|day| day.0.format("%d").to_string()).collect::<Vec<_>>()
        };
        let weekly = Review::Rhythm(Rhythm::Weekly);
        assert_eq!(planned(&weekly, None), ["08", "15", "20"]);
        assert_eq!(planned(&weekly, Some("2027-03-09")), ["16", "20"]);
        assert_eq!(planned(&weekly, Some("2027-02-26")), ["05", "12", "19", "20"], "held before the start");
        assert_eq!(planned(&weekly, Some("2027-04-09")), [""; 0], "held after the end");
        assert_eq!(planned(&Review::Rhythm(Rhythm::AtEnd), None), ["20"]);
        let listed = Review::On(vec![day("2027-03-30"), day("2027-03-10"), day("2027-03-02")]);
        assert_eq!(planned(&listed, Some("2027-03-03")), ["10", "30"]);
    }

    #[test]
    fn months_follow_the_calendar() {
        assert_eq!(by_months(day("2026-08-31"), 1, day("2027-02-10")), day("2027-02-28"));
        assert_eq!(by_months(day("2026-08-31"), 1, day("2027-03-01")), day("2027-03-31"));
        assert_eq!(by_months(day("2026-08-31"), 3, day("2026-09-01")), day("2026-11-30"));
        assert_eq!(by_months(day("0001-01-31"), 1, day("9999-01-01")), day("9999-01-01"));
    }

    /// How the follow-ups of a campaign from 1 March to 31 August 2027 stand: due, held, waiting since, overdue.
    fn stand(head: &str, on: &[&str], today: &str) -> (usize, usize, String, bool) {
        let tables = on.iter().fold(String::new(), |tables, on| format!("{tables}[[review]]\non = {on}\n"));
        let text = format!("[campaign]\nname = \"X\"\nstart = 2027-03-01\nend = 2027-08-31\n{head}\n{tables}");
        let campaign = campaign::read(&text, None).value.expect("a campaign");
        let Reviews { due, held, waiting, is_overdue, .. } = reviews(&campaign, day(today));
        (due, held, waiting.map(|day| day.to_string()).unwrap_or_default(), is_overdue)
    }

    #[test]
    fn a_follow_up_counts_for_the_day_it_is_nearest_to() {
        let weekly = |held: &[&str], today| stand("review = \"weekly\"", held, today);
        assert_eq!(weekly(&[], "2027-03-07"), (0, 0, String::new(), false));
        assert_eq!(weekly(&[], "2027-03-10"), (1, 0, "2027-03-08".to_owned(), false), "two days of grace");
        assert_eq!(weekly(&[], "2027-03-11"), (1, 0, "2027-03-08".to_owned(), true));
        assert_eq!(weekly(&["2027-03-07"], "2027-03-12"), (1, 1, String::new(), false), "a day early");
        assert_eq!(weekly(&["2027-03-09"], "2027-03-16"), (2, 1, "2027-03-16".to_owned(), false), "a day late");
        assert_eq!(weekly(&["2027-03-22"], "2027-03-25"), (3, 1, String::new(), false), "two were missed before");
        assert_eq!(weekly(&["2027-03-08"], "2027-03-08"), (1, 1, String::new(), false), "held today");
        assert!(!weekly(&["2027-03-08"], "2027-09-20").3, "it is over");
    }

    #[test]
    fn nobody_meets_in_a_pause() {
        let paused = "review = \"weekly\"\npauses = [\"2027-03-07/2027-03-16\"]";
        assert_eq!(stand(paused, &[], "2027-03-16"), (0, 0, String::new(), false));
        assert_eq!(stand(paused, &[], "2027-03-25"), (1, 0, "2027-03-22".to_owned(), true));
    }

    #[test]
    fn listed_days_are_held_or_not() {
        let listed = |held: &[&str], today| stand("review = [2027-04-01, 2027-06-01]", held, today);
        assert_eq!(listed(&["2027-04-03"], "2027-06-05"), (2, 1, "2027-06-01".to_owned(), true));
        assert_eq!(listed(&["2027-05-30"], "2027-06-05"), (2, 1, String::new(), false), "the first was missed");
        assert_eq!(stand("review = \"at end\"", &[], "2027-06-05"), (0, 0, String::new(), false));
        assert_eq!(stand("", &["2027-06-01"], "2027-06-05"), (1, 1, String::new(), false));
    }
}

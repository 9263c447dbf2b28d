//! The rota against worked cases, across summer time and holidays, and against counting minute by minute.

use chrono::{DateTime, TimeDelta, Utc, Weekday};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use super::{due_on_the_wall, due_when_staffed, unwatched};
use crate::model::day::Day;
use crate::model::rota::{Rota, WEEK, WeekStretch};
use crate::model::week::{WeekDays, WeekWindow};
use crate::model::zone::Zone;

const WORKDAYS: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

fn window(days: &[Weekday], start: u16, end: u16) -> WeekWindow {
    let days = days.iter().fold(WeekDays::default(), |all, day| all.with(*day));
    WeekWindow { days, start: start * 60, end: end * 60 }
}

fn oslo() -> Zone {
    Zone::named("Europe/Oslo").expect("a zone")
}

fn office() -> Rota {
    Rota { windows: vec![window(&WORKDAYS, 9, 17)], holidays: Vec::new() }
}

/// An instant by Oslo's clock, with its offset: `2027-03-26T16:30:00+01:00`.
fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("an instant").to_utc()
}

fn due(created: &str, hours: i64, rota: &Rota) -> Option<String> {
    let due = due_when_staffed(at(created), TimeDelta::hours(hours), rota, oslo())?;
    Some(oslo().local(due).format("%a %Y-%m-%dT%H:%M").to_string())
}

#[test]
fn friday_half_past_four_is_due_on_monday() {
    let friday = "2027-02-12T16:30:00+01:00";
    assert_eq!(due(friday, 1, &office()).as_deref(), Some("Mon 2027-02-15T09:30"));
    let wall = due_on_the_wall(at(friday), TimeDelta::hours(1));
    assert_eq!(wall, Some(at("2027-02-12T17:30:00+01:00")));
}

#[test]
fn what_is_due_at_closing_time_is_due_the_same_day() {
    assert_eq!(due("2027-02-12T16:00:00+01:00", 1, &office()).as_deref(), Some("Fri 2027-02-12T17:00"));
    assert_eq!(due("2027-02-12T17:00:00+01:00", 1, &office()).as_deref(), Some("Mon 2027-02-15T10:00"));
    assert_eq!(due("2027-02-13T03:00:00+01:00", 9, &office()).as_deref(), Some("Tue 2027-02-16T10:00"));
}

#[test]
fn a_holiday_does_not_count() {
    let rota = Rota { holidays: vec![Day::new(2027, 5, 17).expect("a day")], ..office() };
    assert_eq!(due("2027-05-14T16:30:00+02:00", 1, &rota).as_deref(), Some("Tue 2027-05-18T09:30"));
}

#[test]
fn a_night_shift_ends_where_a_holiday_begins_and_none_begins_on_it() {
    let every: Vec<Weekday> = WORKDAYS.into_iter().chain([Weekday::Sat, Weekday::Sun]).collect();
    let rota = Rota { windows: vec![window(&every, 22, 6)], holidays: vec![Day::new(2027, 5, 17).expect("a day")] };
    // Two hours of Sunday evening, then nothing until Tuesday evening.
    assert_eq!(due("2027-05-16T12:00:00+02:00", 3, &rota).as_deref(), Some("Tue 2027-05-18T23:00"));
}

#[test]
fn summer_time_takes_an_hour_and_gives_it_back() {
    // 28 March 2027: 02:00 becomes 03:00. From 01:00 to 05:00 on the clock pass three hours.
    let night = Rota { windows: vec![window(&[Weekday::Sun], 1, 5)], holidays: Vec::new() };
    assert_eq!(due("2027-03-28T00:00:00+01:00", 3, &night).as_deref(), Some("Sun 2027-03-28T05:00"));
    assert_eq!(due("2027-03-28T00:00:00+01:00", 4, &night).as_deref(), Some("Sun 2027-04-04T02:00"));
    // 31 October 2027: 03:00 becomes 02:00. From 01:00 to 05:00 pass five.
    assert_eq!(due("2027-10-31T00:00:00+02:00", 5, &night).as_deref(), Some("Sun 2027-10-31T05:00"));
    // The wall clock runs on instants: an hour is an hour.
    let wall = due_on_the_wall(at("2027-03-28T01:30:00+01:00"), TimeDelta::hours(1));
    assert_eq!(wall, Some(at("2027-03-28T03:30:00+02:00")));
    // Over the weekend of each change the office's clock still starts at 09:00.
    assert_eq!(due("2027-03-26T16:30:00+01:00", 1, &office()).as_deref(), Some("Mon 2027-03-29T09:30"));
    assert_eq!(due("2027-10-29T16:30:00+02:00", 1, &office()).as_deref(), Some("Mon 2027-11-01T09:30"));
}

#[test]
fn hours_that_the_clock_skips_or_repeats_count_as_they_pass() {
    let skipped = Rota { windows: vec![window(&[Weekday::Sun], 2, 3)], holidays: Vec::new() };
    assert_eq!(due("2027-03-28T00:00:00+01:00", 1, &skipped).as_deref(), Some("Sun 2027-04-04T03:00"));
    assert_eq!(due("2027-10-31T00:00:00+02:00", 2, &skipped).as_deref(), Some("Sun 2027-10-31T03:00"));
}

#[test]
fn where_nobody_is_ever_on_duty_nothing_is_due() {
    assert_eq!(due("2027-02-12T16:30:00+01:00", 1, &Rota::default()), None);
    assert_eq!(due("2027-02-12T16:30:00+01:00", 10_000, &office()), None);
}

#[test]
fn pauses_longer_than_the_promise_are_unwatched() {
    let day = 24 * 60;
    let hours = |within: f64| unwatched(&office(), within * 3600.0);
    assert_eq!(hours(1.0).len(), 5, "four nights and the weekend");
    assert_eq!(hours(16.0), [WeekStretch { start: 4 * day + 17 * 60, end: 7 * day + 9 * 60 }]);
    assert!(hours(64.0).is_empty(), "17:00 on Friday to 09:00 on Monday are 64 hours");
    assert_eq!(unwatched(&Rota::default(), 3600.0), [WeekStretch { start: 0, end: WEEK }]);
    let always = window(&WORKDAYS, 0, 24);
    let weekend = window(&[Weekday::Sat, Weekday::Sun], 0, 24);
    assert!(unwatched(&Rota { windows: vec![always, weekend], holidays: Vec::new() }, 0.0).is_empty());
}

fn any_rota() -> impl Strategy<Value = Rota> {
    let one = (1_u8..128, 0_u16..24, 0_u16..=24).prop_filter_map("no length", |(days, start, end)| {
        let days: Vec<Weekday> =
            (0..7).filter(|bit| days & (1 << bit) != 0).filter_map(|bit| Weekday::try_from(bit).ok()).collect();
        (start != end).then(|| window(&days, start, end))
    });
    proptest::collection::vec(one, 0..5).prop_map(|windows| Rota { windows, holidays: Vec::new() })
}

proptest! {
    #[test]
    fn unwatched_is_what_no_window_holds(rota in any_rota()) {
        let gaps = unwatched(&rota, 0.0);
        for minute in (0..WEEK).step_by(30) {
            let (day, of_day) = (minute / (24 * 60), u16::try_from(minute % (24 * 60)).expect("of a day"));
            let day = Weekday::try_from(u8::try_from(day).expect("of a week")).expect("a day");
            let watched = rota.windows.iter().any(|window| window.contains(day, of_day));
            let unseen = gaps.iter().any(|gap| [minute, minute + WEEK].iter().any(|at| gap.start <= *at && *at < gap.end));
            prop_assert_eq!(watched, !unseen, "{} in {:?}", minute, gaps);
        }
    }

    #[test]
    fn more_time_is_never_due_earlier(rota in any_rota(), start in 0_i64..2_000_000, hours in 1_i64..60, more in any::<u8>()) {
        let created = at("2027-03-20T00:00:00+01:00") + TimeDelta::seconds(start);
        let due = |hours: i64| due_when_staffed(created, TimeDelta::hours(hours), &rota, oslo());
        if let (Some(sooner), Some(later)) = (due(hours), due(hours + i64::from(more))) {
            prop_assert!(sooner <= later && sooner >= created + TimeDelta::hours(hours));
        }
    }
}

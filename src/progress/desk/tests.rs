//! The desk against worked cases, and against a month that is counted plainly.

mod month;

use chrono::{DateTime, TimeDelta, Utc, Weekday};
use proptest::prelude::{prop_assert_eq, proptest};

use super::{Clock, Promise, Quantile, Trigger, alarms, figures, waiting};
use crate::model::day::Day;
use crate::model::feedback::FeedbackLog;
use crate::model::rota::Rota;
use crate::model::snapshot::RowAt;
use crate::model::week::{WeekDays, WeekWindow};
use crate::model::zone::Zone;
use crate::progress::rota::{Timetable, due_when_staffed};
use crate::text::feedback::{FeedbackRows, Fold, Row};
use crate::text::rows::{RowProblem, Scanner};

fn oslo() -> Zone {
    Zone::named("Europe/Oslo").expect("a zone")
}

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("an instant").to_utc()
}

/// Monday to Friday, nine to five.
fn office() -> Rota {
    let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    let days = days.iter().fold(WeekDays::default(), |all, day| all.with(*day));
    Rota { windows: vec![WeekWindow { days, start: 9 * 60, end: 17 * 60 }], holidays: Vec::new() }
}

fn promise(clock: Clock) -> Promise {
    Promise { within: TimeDelta::hours(1), clock, rota: Some(office()), zone: oslo() }
}

/// What a log comes to at a time.
fn log(rows: &str, now: &str) -> FeedbackLog {
    let mut fold = Fold::until(at(now));
    let mut scanner = Scanner::<FeedbackRows>::new(0, oslo());
    let mut visit = |row_at: RowAt, row: Result<&Row<'_>, RowProblem>| fold.push(row_at, row.expect("a row"));
    scanner.feed(b"time,item,event,place,reply_place,mood,topic,customer,by\n", &mut visit);
    scanner.feed(rows.as_bytes(), &mut visit);
    scanner.finish(&mut visit);
    fold.finish()
}

/// When what came in then is due, by both clocks, where clocks show Oslo's time.
fn due(received: &str, rota: &Rota) -> (String, String) {
    let shown = |clock| {
        let promise = Promise { rota: Some(rota.clone()), ..promise(clock) };
        let log = log(&format!("{received},a,received,x/public,,complaint\n"), "2028-01-01T00:00:00Z");
        let waiting = waiting(&log, &promise, at("2028-01-01T00:00:00Z"));
        oslo().local(waiting[0].due.expect("due")).format("%a %d %b %H:%M").to_string()
    };
    (shown(Clock::Wall), shown(Clock::Staffed))
}

#[test]
fn friday_afternoon_is_due_within_the_hour_and_on_monday_morning() {
    let holidays = Rota { holidays: vec![Day::new(2027, 5, 17).expect("a day")], ..office() };
    let cases = [
        ("2027-02-12T16:30:00+01:00", &office(), "Fri 12 Feb 17:30", "Mon 15 Feb 09:30"),
        // Clocks are put forward in the night to Sunday 28 March, back in that to Sunday 31 October.
        ("2027-03-26T16:30:00+01:00", &office(), "Fri 26 Mar 17:30", "Mon 29 Mar 09:30"),
        ("2027-10-29T16:30:00+02:00", &office(), "Fri 29 Oct 17:30", "Mon 01 Nov 09:30"),
        ("2027-03-28T01:30:00+01:00", &office(), "Sun 28 Mar 03:30", "Mon 29 Mar 10:00"),
        ("2027-10-31T02:30:00+02:00", &office(), "Sun 31 Oct 02:30", "Mon 01 Nov 10:00"),
        // The seventeenth of May is a Monday and a holiday.
        ("2027-05-14T16:30:00+02:00", &holidays, "Fri 14 May 17:30", "Tue 18 May 09:30"),
    ];
    for (received, rota, wall, staffed) in cases {
        assert_eq!(due(received, rota), (wall.to_owned(), staffed.to_owned()), "{received}");
    }
}

#[test]
fn who_waits_longest_stands_first_and_who_writes_again_waits_again() {
    let rows = "2027-03-01T08:00:00Z,b,received,x/public,,complaint\n\
        2027-03-01T07:00:00Z,a,received,x/public,,question\n\
        2027-03-01T07:30:00Z,c,received,x/public,,complaint\n\
        2027-03-01T08:00:00Z,c,replied,,x/public,,,,Ida\n\
        2027-03-01T09:00:00Z,c,received,x/public\n\
        2027-03-01T07:10:00Z,d,received,x/public,,complaint\n\
        2027-03-01T08:10:00Z,d,resolved\n";
    let now = "2027-03-01T09:30:00Z";
    let log = log(rows, now);
    let waiting = waiting(&log, &promise(Clock::Wall), at(now));
    let said: Vec<_> = waiting.iter().map(|one| (log.name(one.item), one.is_overdue)).collect();
    assert_eq!(said, [("a", true), ("b", true), ("c", false)]);
}

#[test]
fn an_open_item_counts_as_at_least_its_age() {
    let rows = "2027-03-01T08:00:00Z,a,received,x/public,,complaint\n2027-03-01T08:10:00Z,a,replied,,x/public,,,,Ida\n\
        2027-03-01T08:00:00Z,b,received,x/public,,complaint\n2027-03-01T08:20:00Z,b,replied,,x/public,,,,Ida\n\
        2027-03-01T08:00:00Z,c,received,x/public,,complaint\n\
        2027-03-01T11:50:00Z,d,received,x/public,,complaint\n";
    let now = "2027-03-01T12:00:00Z";
    let figures = figures(&log(rows, now), &promise(Clock::Wall), at(now));
    let speed = figures.wall;
    assert_eq!((speed.answered, speed.open, speed.within, speed.late), (2, 2, 2, 1), "d may still be in time");
    assert_eq!(speed.share(), Some(2.0 / 3.0));
    let quantile = |seconds, is_at_least| Some(Quantile { seconds, is_at_least });
    // The waits are 10, 20, and at least 240 and 10 minutes: d may push the second of the four from 10 to 20 minutes.
    assert_eq!(speed.median, quantile(600, true));
    assert_eq!((speed.p90, speed.worst), (quantile(4 * 3600, true), quantile(4 * 3600, true)));
}

#[test]
fn an_answer_elsewhere_or_by_a_machine_is_no_first_answer() {
    let rows = "2027-03-01T08:00:00Z,a,received,facebook/public,,complaint\n\
        2027-03-01T08:01:00Z,a,replied,,facebook/public,,,,bot\n\
        2027-03-01T08:05:00Z,a,replied,,facebook/private,,,,Ida\n\
        2027-03-01T08:06:00Z,a,replied,,email/public,,,,Ida\n\
        2027-03-01T08:30:00Z,a,replied,,facebook/public,,,,Ida\n";
    let log = log(rows, "2027-03-01T12:00:00Z");
    assert_eq!(log.items[0].first_answer(), Some(at("2027-03-01T08:30:00Z")));
    assert_eq!(log.items[0].further().elsewhere, Some(at("2027-03-01T08:05:00Z")));
}

#[test]
fn a_wave_of_complaints_is_an_alarm_until_it_has_passed_and_is_answered() {
    let five = |row: fn(u8) -> String| (0..5).map(row).collect::<Vec<_>>().concat();
    let rows = five(|hour| format!("2027-03-01T1{hour}:00:00Z,i{hour},received,x/public,,complaint\n"));
    let trigger =
        |count| vec![Some(Trigger::Negatives { count, within: TimeDelta::hours(6) }), Some(Trigger::PostError)];
    let alarm = |rows: &str, count, now: &str| {
        let found = alarms(&log(rows, now), &trigger(count), at(now));
        found.first().map(|alarm| (alarm.items.len(), alarm.since.format("%H:%M").to_string()))
    };
    assert_eq!(alarm(&rows, 5, "2027-03-01T14:00:00Z"), Some((5, "14:00".to_owned())));
    assert_eq!(alarm(&rows, 3, "2027-03-01T14:00:00Z"), Some((5, "12:00".to_owned())), "those after it are its part");
    assert_eq!(alarm(&rows, 6, "2027-03-01T14:00:00Z"), None);
    assert_eq!(alarm(&rows, 5, "2027-03-01T13:59:00Z"), None, "the fifth is still to come");
    assert_eq!(alarm(&rows, 5, "2027-03-05T14:00:00Z"), Some((5, "14:00".to_owned())), "nobody has answered");
    let answers = five(|hour| format!("2027-03-01T15:00:00Z,i{hour},replied,,x/public,,,,Ida\n"));
    let answered = format!("{rows}{answers}");
    assert_eq!(alarm(&answered, 5, "2027-03-01T16:00:00Z"), Some((5, "14:00".to_owned())), "within its time");
    assert_eq!(alarm(&answered, 5, "2027-03-05T14:00:00Z"), None);
}

proptest! {
    #[test]
    fn what_is_worked_until_it_is_due_is_what_was_promised(start in 0_i64..40_000_000, hours in 1_i64..60) {
        let created = at("2027-01-01T00:00:00Z") + TimeDelta::seconds(start);
        let within = TimeDelta::hours(hours);
        let due = due_when_staffed(created, within, &office(), oslo()).expect("due");
        let table = Timetable::new(&office(), oslo(), created, due);
        prop_assert_eq!(table.worked(created, due), within);
    }

    /// The order of the rows does not matter, whichever of them git has put first.
    #[test]
    fn a_log_comes_to_the_same_in_any_order(swaps in proptest::collection::vec((0_usize..400, 0_usize..400), 0..200)) {
        let mut rows = month::rows(400);
        let now = "2027-04-02T00:00:00Z";
        let count = |rows: &[String]| figures(&log(&rows.concat(), now), &promise(Clock::Wall), at(now)).wall;
        let before = count(&rows);
        for (one, other) in swaps {
            let length = rows.len();
            rows.swap(one % length, other % length);
        }
        prop_assert_eq!(count(&rows), before);
    }
}

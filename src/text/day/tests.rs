//! Days and periods from text.

use super::{Day, Period, day, period};
use crate::say::Language::{English, Norwegian, Swedish};
use proptest::prelude::{any, prop_assert_eq, proptest};

fn iso(text: &str) -> Day {
    Day::parse_iso(text).expect("an ISO day")
}

fn read(text: &str) -> Option<String> {
    day(text, iso("2027-03-01"), None).map(|day| day.to_string())
}

#[test]
fn one_day_in_many_hands() {
    for text in [
        "2027-08-31",
        "2027-8-31",
        "2027/08/31",
        "31 Aug 2027",
        "31 aug. 2027",
        "31. august 2027",
        "31 augusti 2027",
        "den 31 augusti 2027",
        "August 31st, 2027",
        "Aug 31 2027",
        "31.8.2027",
        "31.08.2027",
        "31/8 2027",
        "31/08/2027",
        "08/31/2027",
        "31\u{a0}aug.\u{a0}2027",
    ] {
        assert_eq!(read(text).as_deref(), Some("2027-08-31"), "{text}");
    }
    assert_eq!(read("1:a maj 2027").as_deref(), Some("2027-05-01"));
    assert_eq!(read("17. mai 2027").as_deref(), Some("2027-05-17"));
}

#[test]
fn names_count_from_today() {
    assert_eq!(read("Today").as_deref(), Some("2027-03-01"));
    assert_eq!(read("I GÅR").as_deref(), Some("2027-02-28"));
    assert_eq!(read("idag").as_deref(), Some("2027-03-01"));
    assert_eq!(read("i morgen").as_deref(), Some("2027-03-02"));
}

#[test]
fn the_language_settles_full_stops_never_slashes() {
    let today = iso("2027-03-01");
    for language in [Some(Swedish), Some(Norwegian)] {
        assert_eq!(day("5.1.2026", today, language), Some(iso("2026-01-05")));
        assert_eq!(day("5/1 2026", today, language), Some(iso("2026-01-05")));
        assert_eq!(day("05/01/2026", today, language), None);
    }
    assert_eq!(day("5.1.2026", today, Some(English)), None);
    assert_eq!(day("05/01/2026", today, None), None);
    assert_eq!(day("5/5/2026", today, None), Some(iso("2026-05-05")));
}

#[test]
fn every_reading_of_a_day_is_known() {
    let meant = |text: &str| super::meant(text).iter().map(Day::to_string).collect::<Vec<_>>();
    assert_eq!(meant("1 December 2026"), ["2026-12-01"]);
    assert_eq!(meant("05/01/2027"), ["2027-01-05", "2027-05-01"]);
    assert_eq!(meant("5.1.2027"), ["2027-01-05"]);
    assert_eq!(meant("31/08/2027"), ["2027-08-31"]);
    assert!(meant("soon").is_empty() && meant("10 000 000").is_empty() && meant("today").is_empty());
}

#[test]
fn what_is_no_day_is_none() {
    for text in [
        "",
        "31",
        "31 Aug",
        "31 Aug 27",
        "30 Feb 2027",
        "2027-02-30",
        "31.8.27",
        "ma 1 2027",
        "Aug Aug 2027",
        "1 2 3 4",
        "31,8,2027",
        "３１ Aug 2027",
        "tomorow",
        "99/99/2027",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn periods_include_both_ends() {
    let july = Period::new(iso("2027-07-05"), iso("2027-07-31"));
    for text in
        ["2027-07-05/2027-07-31", " 2027-07-05 – 2027-07-31 ", "2027-07-05 - 2027-07-31", "2027-07-05 till 2027-07-31"]
    {
        assert_eq!(period(text), july, "{text}");
    }
    assert_eq!(period("2027-07-05"), Period::new(iso("2027-07-05"), iso("2027-07-05")));
    for text in ["", "2027-07-31/2027-07-05", "2027-07-05/", "2027-07-05 2027-07-31", "2027-07-05/31", "ååååååååå"]
    {
        assert_eq!(period(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), digits in "[0-9./ -]{0,14}") {
        for text in [text, digits] {
            let _ = (day(&text, iso("2027-03-01"), Some(Swedish)), period(&text));
        }
    }

    #[test]
    fn every_iso_day_reads_as_itself(offset in 0i64..40_000) {
        let written = iso("2000-01-01").plus_days(offset);
        prop_assert_eq!(day(&written.to_string(), iso("2027-03-01"), None), Some(written));
    }
}

#[test]
fn a_day_without_its_year_is_the_latest_one() {
    let today = iso("2026-11-22");
    let latest = |text: &str, language| super::latest(text, today, Some(language)).map(|day| day.to_string());
    let english = |text| latest(text, English);
    assert_eq!(english("9 november").as_deref(), Some("2026-11-09"));
    assert_eq!(english("Dec 24th").as_deref(), Some("2025-12-24"));
    assert_eq!(english("29 feb").as_deref(), Some("2024-02-29"));
    assert_eq!(english("1 Jan 2027").as_deref(), Some("2027-01-01"), "a year that is said stays");
    assert_eq!(latest("9/11", Swedish).as_deref(), Some("2026-11-09"));
    assert_eq!(english("9/11"), None, "it may be two days");
    assert_eq!(english("november"), None);
}

//! Known days of the past and the future, and what holds of every zone.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use proptest::prelude::{Strategy, prop, prop_assert, prop_assert_eq, proptest};

use super::Zone;
use super::changes::Instants;

fn zone(name: &str) -> Zone {
    Zone::named(name).expect("a zone")
}

fn instant(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("an instant").to_utc()
}

fn local(text: &str) -> NaiveDateTime {
    text.parse().expect("a day and a time")
}

/// What clocks show at an instant, and by what.
fn shown(name: &str, at: &str) -> String {
    let (zone, at) = (zone(name), instant(at));
    let offset = zone.offset(at);
    format!("{} {}{}", zone.local(at), offset.abbreviation, if offset.is_summer { " summer" } else { "" })
}

#[test]
fn summer_time_begins_and_ends_to_the_second() {
    for (name, at, expected) in [
        ("Europe/Oslo", "2027-03-28T00:59:59Z", "2027-03-28 01:59:59 CET"),
        ("Europe/Oslo", "2027-03-28T01:00:00Z", "2027-03-28 03:00:00 CEST summer"),
        ("Europe/Oslo", "2027-10-31T00:59:59Z", "2027-10-31 02:59:59 CEST summer"),
        ("Europe/Oslo", "2027-10-31T01:00:00Z", "2027-10-31 02:00:00 CET"),
        ("Europe/Oslo", "2040-03-25T01:00:00Z", "2040-03-25 03:00:00 CEST summer"),
        ("Europe/Dublin", "2027-07-01T12:00:00Z", "2027-07-01 13:00:00 IST summer"),
        ("America/New_York", "2027-03-14T06:59:59Z", "2027-03-14 01:59:59 EST"),
        ("America/New_York", "2027-03-14T07:00:00Z", "2027-03-14 03:00:00 EDT summer"),
        ("America/Santiago", "2027-04-04T02:59:59Z", "2027-04-03 23:59:59 -03 summer"),
        ("America/Santiago", "2027-04-04T03:00:00Z", "2027-04-03 23:00:00 -04"),
        ("Africa/Casablanca", "2025-02-23T01:59:59Z", "2025-02-23 02:59:59 +01 summer"),
        ("Africa/Casablanca", "2025-02-23T02:00:00Z", "2025-02-23 02:00:00 +00"),
        ("Africa/Cairo", "2027-04-29T21:59:59Z", "2027-04-29 23:59:59 EET"),
        ("Africa/Cairo", "2027-04-29T22:00:00Z", "2027-04-30 01:00:00 EEST summer"),
        ("America/Nuuk", "2027-03-28T00:59:59Z", "2027-03-27 22:59:59 -02"),
        ("America/Nuuk", "2027-03-28T01:00:00Z", "2027-03-28 00:00:00 -01 summer"),
        ("Australia/Lord_Howe", "2027-01-01T00:00:00Z", "2027-01-01 11:00:00 +11 summer"),
        ("Australia/Lord_Howe", "2027-07-01T00:00:00Z", "2027-07-01 10:30:00 +1030"),
    ] {
        assert_eq!(shown(name, at), expected, "{name} {at}");
    }
}

#[test]
fn zones_without_summer_time_stay_as_they_are() {
    for (name, at, expected) in [
        ("Asia/Kolkata", "2027-06-30T18:30:00Z", "2027-07-01 00:00:00 IST"),
        ("Asia/Kathmandu", "2027-06-30T18:15:00Z", "2027-07-01 00:00:00 +0545"),
        ("UTC", "2027-06-30T23:59:59Z", "2027-06-30 23:59:59 UTC"),
        ("Etc/GMT+5", "2027-06-30T04:59:59Z", "2027-06-29 23:59:59 -05"),
    ] {
        assert_eq!(shown(name, at), expected, "{name} {at}");
    }
    assert_eq!(zone("Asia/Kolkata").changes(2027..=2040), []);
    assert_eq!(Zone::UTC.changes(2027..=2040), []);
}

#[test]
fn samoa_had_no_thirtieth_of_december_in_2011() {
    let apia = zone("Pacific/Apia");
    assert_eq!(shown("Pacific/Apia", "2011-12-30T09:59:59Z"), "2011-12-29 23:59:59 -10 summer");
    assert_eq!(shown("Pacific/Apia", "2011-12-30T10:00:00Z"), "2011-12-31 00:00:00 +14 summer");
    assert_eq!(apia.instant(local("2011-12-30T12:00:00")), instant("2011-12-30T22:00:00Z"));
    assert!(matches!(apia.instants(local("2011-12-30T12:00:00")), Instants::Never(_)));
}

#[test]
fn a_time_that_clocks_show_twice_or_never() {
    let oslo = zone("Europe/Oslo");
    let twice = Instants::Twice(instant("2027-10-31T00:30:00Z"), instant("2027-10-31T01:30:00Z"));
    assert_eq!(oslo.instants(local("2027-10-31T02:30:00")), twice);
    assert_eq!(oslo.instant(local("2027-10-31T02:30:00")), instant("2027-10-31T00:30:00Z"));
    assert_eq!(oslo.instants(local("2027-10-31T03:00:00")), Instants::Once(instant("2027-10-31T02:00:00Z")));
    let Instants::Never(change) = oslo.instants(local("2027-03-28T02:30:00")) else { panic!("a time that is skipped") };
    assert_eq!((change.at, change.before.seconds, change.after.seconds), (instant("2027-03-28T01:00:00Z"), 3600, 7200));
    assert_eq!(oslo.instant(local("2027-03-28T02:30:00")), instant("2027-03-28T01:30:00Z"));
}

#[test]
fn the_changes_of_years_far_ahead_follow_the_standing_rule() {
    let changes = zone("Europe/Oslo").changes(2027..=2040);
    assert_eq!(changes.len(), 2 * 14);
    let last: Vec<_> = changes.iter().rev().take(2).map(|change| change.at.to_rfc3339()).collect();
    assert_eq!(last, ["2040-10-28T01:00:00+00:00", "2040-03-25T01:00:00+00:00"]);
}

#[test]
fn names_are_told_apart_by_capitals() {
    assert_eq!(Zone::named("Europe/Stockholm").map(Zone::name), Some("Europe/Stockholm"));
    assert_eq!(Zone::named("UTC"), Some(Zone::UTC));
    for unknown in ["europe/stockholm", "utc", "Europe/Stokholm", "CEST ", "", "../Europe/Oslo"] {
        assert_eq!(Zone::named(unknown), None, "{unknown}");
    }
}

#[test]
fn every_zone_can_be_read() {
    assert!(Zone::names().count() > 500);
    for name in Zone::names() {
        let abbreviation = zone(name).offset(instant("2027-01-01T00:00:00Z")).abbreviation;
        assert_eq!(
            abbreviation == "UTC",
            ["UTC", "UCT", "Universal", "Zulu"].contains(&name.trim_start_matches("Etc/")),
            "{name}"
        );
    }
}

/// Any zone.
fn zones() -> impl Strategy<Value = Zone> {
    prop::sample::select(Zone::names().collect::<Vec<_>>()).prop_map(zone)
}

/// Any instant that campaigns could meet, and the history before them.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    let seconds = instant("1970-01-01T00:00:00Z").timestamp()..instant("2100-01-01T00:00:00Z").timestamp();
    seconds.prop_map(|seconds| DateTime::from_timestamp(seconds, 0).expect("an instant"))
}

proptest! {
    #[test]
    fn what_clocks_show_at_an_instant_leads_back_to_it(zone in zones(), at in instants()) {
        let is_among = match zone.instants(zone.local(at)) {
            Instants::Once(once) => once == at,
            Instants::Twice(first, second) => first < second && (first == at || second == at),
            Instants::Never(_) => false,
        };
        prop_assert!(is_among, "{zone:?} {at}");
    }

    #[test]
    fn a_time_of_day_comes_back_from_its_instants(zone in zones(), near in instants()) {
        let local = near.naive_utc();
        match zone.instants(local) {
            Instants::Once(once) => prop_assert_eq!(zone.local(once), local),
            Instants::Twice(first, second) => prop_assert_eq!((zone.local(first), zone.local(second)), (local, local)),
            Instants::Never(change) => prop_assert!(change.local_before() <= local && local < change.local_after()),
        }
    }

    #[test]
    fn a_change_changes_something(zone in zones(), year in 1970_i32..2100) {
        for change in zone.changes(year..=year) {
            prop_assert_eq!(zone.offset(change.at), change.after);
            prop_assert_eq!(zone.offset(change.at - TimeDelta::seconds(1)), change.before);
            prop_assert!(change.before != change.after);
        }
    }
}

//! A time zone as a calendar explains it: VTIMEZONE (3.6.5).
//!
//! Where clocks change by the same rule in all the years, that is one rule for each of the two changes, as Outlook reads
//! it best. Where they do not (Morocco's clocks followed the moon), every change stands by itself.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDateTime, TimeDelta, Weekday};

use super::{Ics, clock};
use crate::model::zone::{Change, Offset, Zone};

/// Changes are looked at for so many years at least: a rule is not told from one.
const YEARS_FOR_A_RULE: i32 = 5;

/// Writes a zone as it is in these years. UTC needs no words.
pub(super) fn write(zone: Zone, years: RangeInclusive<i32>, ics: &mut Ics) {
    if zone.name() == Zone::UTC.name() {
        return;
    }
    // The change before the first day counts on that day.
    let first = years.start() - 1;
    let changes = zone.changes(first..=(*years.end()).max(first + YEARS_FOR_A_RULE - 1));
    ics.component("VTIMEZONE", |ics| {
        ics.line("TZID", zone.name());
        match rules(&changes) {
            Some(rules) => rules.iter().for_each(|(change, rule)| observance(change, Some(rule), ics)),
            None => one_by_one(zone, first, &changes, ics),
        }
    });
}

/// The first change of each sort with the rule that all of that sort follow; `None` where there is no such rule.
fn rules(changes: &[Change]) -> Option<Vec<(Change, String)>> {
    let to_summer = |change: &&Change| change.after.seconds > change.before.seconds;
    let (forward, back): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(to_summer);
    let rule = |changes: &[&Change]| Some((**changes.first()?, shared_rule(changes)?));
    let mut rules = vec![rule(&forward)?, rule(&back)?];
    rules.sort_by_key(|(change, _)| change.at);
    let years = |changes: &[&Change]| changes.iter().map(|change| change.local_before().year()).collect::<Vec<_>>();
    let yearly = |years: &[i32]| years.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let lasts = years(&forward).last() == years(&back).last();
    (lasts && yearly(&years(&forward)) && yearly(&years(&back))).then_some(rules)
}

/// "The last Sunday of March", where every change is on it, at one time, between the same two offsets.
fn shared_rule(changes: &[&Change]) -> Option<String> {
    let first = changes.first()?;
    let local = first.local_before();
    let alike = changes.iter().all(|change| {
        let other = change.local_before();
        let same_offsets = (change.before.seconds, change.after.seconds) == (first.before.seconds, first.after.seconds);
        same_offsets && (other.month(), other.weekday(), other.time()) == (local.month(), local.weekday(), local.time())
    });
    let place = |local: NaiveDateTime| i64::from(local.day0() / 7 + 1);
    let is_last = |local: NaiveDateTime| (local + TimeDelta::days(7)).month() != local.month();
    let which = if changes.iter().all(|change| is_last(change.local_before())) {
        -1
    } else if changes.iter().all(|change| place(change.local_before()) == place(local)) {
        place(local)
    } else {
        return None;
    };
    alike.then(|| format!("FREQ=YEARLY;BYMONTH={};BYDAY={which}{}", local.month(), short(local.weekday())))
}

/// What holds before the first change, then every change.
fn one_by_one(zone: Zone, first_year: i32, changes: &[Change], ics: &mut Ics) {
    let new_year = crate::model::day::Day::new(first_year, 1, 1).and_then(|day| day.0.and_hms_opt(0, 0, 0));
    if let Some(local) = new_year {
        let at = zone.instant(local);
        let offset = zone.offset(at);
        observance(&Change { at, before: offset, after: offset }, None, ics);
    }
    for change in changes {
        observance(change, None, ics);
    }
}

/// What clocks go by from a change on.
fn observance(change: &Change, rule: Option<&String>, ics: &mut Ics) {
    let name = if change.after.seconds > change.before.seconds { "DAYLIGHT" } else { "STANDARD" };
    ics.component(name, |ics| {
        ics.line("DTSTART", &clock(change.local_before()));
        if let Some(rule) = rule {
            ics.line("RRULE", rule);
        }
        ics.line("TZOFFSETFROM", &offset(change.before));
        ics.line("TZOFFSETTO", &offset(change.after));
        ics.line("TZNAME", change.after.abbreviation);
    });
}

/// `+0200`; with seconds where a zone has them.
fn offset(offset: Offset) -> String {
    let (sign, size) = (if offset.seconds < 0 { '-' } else { '+' }, offset.seconds.unsigned_abs());
    let (hours, minutes, seconds) = (size / 3600, size / 60 % 60, size % 60);
    let seconds = if seconds == 0 { String::new() } else { format!("{seconds:02}") };
    format!("{sign}{hours:02}{minutes:02}{seconds}")
}

fn short(weekday: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday.num_days_from_monday() as usize]
}

#[cfg(test)]
mod tests {
    use super::super::Ics;
    use crate::model::zone::Zone;

    fn written(name: &str) -> String {
        let mut ics = Ics::default();
        ics.zone(Zone::named(name).expect("a zone"), 2027..=2027);
        ics.into_text().replace("\r\n", "\n")
    }

    #[test]
    fn summer_time_is_a_rule() {
        assert_eq!(
            written("Europe/Stockholm"),
            "BEGIN:VTIMEZONE\nTZID:Europe/Stockholm\n\
             BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n\
             TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nEND:DAYLIGHT\n\
             BEGIN:STANDARD\nDTSTART:20261025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n\
             TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\nEND:VTIMEZONE\n"
        );
        let york = written("America/New_York");
        assert!(york.contains("BYMONTH=3;BYDAY=2SU") && york.contains("BYMONTH=11;BYDAY=1SU"), "{york}");
    }

    #[test]
    fn clocks_without_a_rule_are_told_one_by_one() {
        assert_eq!(
            written("Asia/Tokyo"),
            "BEGIN:VTIMEZONE\nTZID:Asia/Tokyo\nBEGIN:STANDARD\nDTSTART:20260101T000000\nTZOFFSETFROM:+0900\n\
             TZOFFSETTO:+0900\nTZNAME:JST\nEND:STANDARD\nEND:VTIMEZONE\n"
        );
        let casablanca = written("Africa/Casablanca");
        assert!(!casablanca.contains("RRULE") && casablanca.matches("DTSTART").count() > 2, "{casablanca}");
        assert_eq!(written("UTC"), "");
    }
}

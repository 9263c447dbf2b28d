//! iCalendar, RFC 5545, line by line: folding, escaping, times, time zones, identities.
//!
//! Our own, because the two crates there are write lines and nothing more: one of them makes up identities and takes the
//! time from the clock where it is not told, and neither knows when a zone's clocks change.

mod identity;
mod zone;

use std::borrow::Cow;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::plain::visible;
use crate::model::day::Day;
use crate::model::zone::Zone;
pub(crate) use identity::Identities;

/// The longest a line may be, in bytes of UTF-8 and without its end (3.1).
const LONGEST_LINE: usize = 75;

/// Joins emojis into one. It steers nothing, and without it a cook falls apart into a woman and a pan.
const JOINER: &str = "\u{200d}";

/// An iCalendar text under way.
#[derive(Debug, Default)]
pub(crate) struct Ics(String);

impl Ics {
    /// A property whose value is not free text.
    pub(crate) fn line(&mut self, name: &str, value: &str) {
        fold(&format!("{name}:{value}"), &mut self.0);
    }

    /// A property that is free text, from whomever.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    /// A property that is several words.
    pub(crate) fn words<'w>(&mut self, name: &str, words: impl IntoIterator<Item = &'w str>) {
        self.line(name, &words.into_iter().map(escaped).collect::<Vec<_>>().join(","));
    }

    /// A whole day.
    pub(crate) fn day(&mut self, name: &str, day: Day) {
        self.line(&format!("{name};VALUE=DATE"), &day.0.format("%Y%m%d").to_string());
    }

    /// A time as clocks of a zone show it; where they show it twice, the first is meant (3.3.5).
    pub(crate) fn local(&mut self, name: &str, local: NaiveDateTime, zone: Zone) {
        if zone.name() == Zone::UTC.name() {
            return self.instant(name, local.and_utc());
        }
        self.line(&format!("{name};TZID={}", zone.name()), &clock(local));
    }

    /// An instant.
    pub(crate) fn instant(&mut self, name: &str, instant: DateTime<Utc>) {
        self.line(name, &(clock(instant.naive_utc()) + "Z"));
    }

    /// A component: what `inside` writes, between its beginning and its end.
    pub(crate) fn component(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.line("BEGIN", name);
        inside(self);
        self.line("END", name);
    }

    /// What a zone's clocks go by in the years from one to another, for those who do not know its name.
    pub(crate) fn zone(&mut self, zone: Zone, years: std::ops::RangeInclusive<i32>) {
        zone::write(zone, years, self);
    }

    /// The whole text.
    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

fn clock(local: NaiveDateTime) -> String {
    local.format("%Y%m%dT%H%M%S").to_string()
}

/// Breaks a line before it is too long, never inside a character; what follows a break begins with a space.
fn fold(line: &str, out: &mut String) {
    let mut used = 0;
    for character in line.chars() {
        if used + character.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(character);
        used += character.len_utf8();
    }
    out.push_str("\r\n");
}

/// Free text as a value (3.3.11): its marks escaped, its line breaks as `\n`, and nothing in it that steers.
fn escaped(text: &str) -> String {
    let harmless = |line: &str| line.split(JOINER).map(visible).collect::<Vec<Cow<'_, str>>>().join(JOINER);
    let marked = |line: &str| line.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.lines().map(|line| marked(&harmless(line))).collect::<Vec<_>>().join("\\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{Ics, escaped};

    fn lines(name: &str, text: &str) -> String {
        let mut ics = Ics::default();
        ics.text(name, text);
        ics.into_text()
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("one; two, three\\n"), "one\\; two\\, three\\\\n");
        assert_eq!(escaped("first\r\nEND:VEVENT\nlast\n"), "first\\nEND:VEVENT\\nlast");
        assert_eq!(escaped("a\rb\u{1b}[31m\u{202e}c"), "a␍b␛[31m\u{fffd}c");
        assert_eq!(escaped("👩\u{200d}🍳"), "👩\u{200d}🍳");
    }

    #[test]
    fn lines_are_folded_between_characters() {
        assert_eq!(lines("X", &"å".repeat(40)), format!("X:{}\r\n {}\r\n", "å".repeat(36), "å".repeat(4)));
        assert_eq!(lines("X", &"a".repeat(73)), format!("X:{}\r\n", "a".repeat(73)), "exactly as long as may be");
    }

    proptest! {
        #[test]
        fn any_text_is_one_property_in_lines_of_75_bytes(text in any::<String>()) {
            let written = lines("DESCRIPTION", &text);
            prop_assert!(written.ends_with("\r\n"));
            let parts: Vec<&str> = written.trim_end_matches("\r\n").split("\r\n").collect();
            prop_assert!(parts.iter().all(|part| part.len() <= 75 && !part.contains(['\r', '\n'])));
            prop_assert!(parts.iter().skip(1).all(|part| part.starts_with(' ')));
            let unfolded = written.replace("\r\n ", "");
            prop_assert_eq!(unfolded, format!("DESCRIPTION:{}\r\n", escaped(&text)));
        }
    }
}

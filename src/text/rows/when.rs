//! The columns that hold a day or an instant: `2027-03-01`, `2027-03-01T08:02:11Z`.

use crate::model::zone::Zone;
use chrono::{DateTime, Datelike, NaiveDateTime, SecondsFormat, Timelike, Utc};

use crate::model::day::Day;

/// The day that was read last, with how it was written: the rows of one day mostly come together.
#[derive(Debug, Default)]
pub(crate) struct LastDay {
    text: [u8; 10],
    day: Option<Day>,
}

impl LastDay {
    /// Reads a civil day, or an instant and the civil day that it falls on in `zone`.
    pub(crate) fn day(&mut self, text: &[u8], zone: Zone) -> Option<(Day, Option<DateTime<Utc>>)> {
        if let Ok(digits) = text.try_into() {
            return Some((self.iso(digits)?, None));
        }
        let instant = self.instant(text)?;
        Some((zone.day(instant), Some(instant)))
    }

    /// Reads an RFC 3339 instant. Without an offset from UTC it is none: a clock's time alone is no instant.
    pub(crate) fn instant(&mut self, text: &[u8]) -> Option<DateTime<Utc>> {
        self.quick_instant(text).or_else(|| {
            let instant = DateTime::parse_from_rfc3339(std::str::from_utf8(text).ok()?).ok()?;
            Some(instant.with_timezone(&Utc))
        })
    }

    /// `2027-03-01T08:02:11Z`, also with milliseconds, and nothing else: what `plan` writes itself, ten times as fast as
    /// the general way.
    fn quick_instant(&mut self, text: &[u8]) -> Option<DateTime<Utc>> {
        let (day, time) = text.split_first_chunk()?;
        let (seconds, fraction) = time.split_at_checked(9)?;
        let &[b'T', h1, h2, b':', m1, m2, b':', s1, s2] = seconds else { return None };
        let milliseconds = match *fraction {
            [b'Z'] => 0,
            [b'.', hundreds, tens, ones, b'Z'] => two(b'0', hundreds)? * 100 + two(tens, ones)?,
            _ => return None,
        };
        let Day(day) = self.iso(day)?;
        Some(day.and_hms_milli_opt(two(h1, h2)?, two(m1, m2)?, two(s1, s2)?, milliseconds)?.and_utc())
    }

    /// `2027-03-01` and nothing else.
    fn iso(&mut self, text: &[u8; 10]) -> Option<Day> {
        if self.day.is_none() || self.text != *text {
            let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
            let year = i32::try_from(two(y1, y2)? * 100 + two(y3, y4)?).ok()?;
            *self = Self { text: *text, day: Some(Day::new(year, two(m1, m2)?, two(d1, d2)?)?) };
        }
        self.day
    }
}

/// What clocks showed, without an offset from UTC: `2027-03-01 08:02`, `2027-03-01T08:02:11`.
pub(crate) fn local_time(text: &str) -> Option<NaiveDateTime> {
    let text = text.replacen(' ', "T", 1);
    let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%.f"];
    forms.iter().find_map(|form| NaiveDateTime::parse_from_str(&text, form).ok())
}

/// An instant as it is written: in UTC, with no more decimals than it has.
pub(crate) fn instant_text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Appends a day. It holds nothing that needs quotes, and is written without a detour through a text of its own.
pub(crate) fn write_day(day: Day, out: &mut Vec<u8>) {
    match iso_digits(day) {
        Some(digits) => out.extend_from_slice(&digits),
        None => out.extend_from_slice(day.to_string().as_bytes()),
    }
}

/// Appends an instant.
pub(crate) fn write_instant(instant: DateTime<Utc>, out: &mut Vec<u8>) {
    let digits = iso_digits(Day(instant.date_naive())).filter(|_| instant.nanosecond() == 0);
    let Some(digits) = digits else { return out.extend_from_slice(instant_text(instant).as_bytes()) };
    let ([h1, h2], [m1, m2], [s1, s2]) =
        (digits_of(instant.hour()), digits_of(instant.minute()), digits_of(instant.second()));
    out.extend_from_slice(&digits);
    out.extend_from_slice(&[b'T', h1, h2, b':', m1, m2, b':', s1, s2, b'Z']);
}

/// `2027-03-01`, for a year of four digits.
fn iso_digits(day: Day) -> Option<[u8; 10]> {
    let year = u32::try_from(day.0.year()).ok().filter(|year| *year <= 9999)?;
    let ([y1, y2], [y3, y4]) = (digits_of(year / 100), digits_of(year % 100));
    let ([m1, m2], [d1, d2]) = (digits_of(day.0.month()), digits_of(day.0.day()));
    Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
}

/// A number under 100 in two ASCII digits.
fn digits_of(number: u32) -> [u8; 2] {
    let digit = |digit: u32| b'0' + u8::try_from(digit % 10).unwrap_or(0);
    [digit(number / 10), digit(number)]
}

/// The number that two ASCII digits write.
fn two(tens: u8, ones: u8) -> Option<u32> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    Some(digit(tens)? * 10 + digit(ones)?)
}

#[cfg(test)]
mod tests {
    use super::{DateTime, Day, LastDay, Utc, Zone, instant_text, write_instant};

    fn parse_day(text: &str, zone: Zone) -> Option<(Day, Option<DateTime<Utc>>)> {
        LastDay::default().day(text.as_bytes(), zone)
    }

    fn parse_instant(text: &str) -> Option<DateTime<Utc>> {
        LastDay::default().instant(text.as_bytes())
    }

    #[test]
    fn an_instant_falls_on_the_day_of_the_zone() {
        let zone = Zone::named("Europe/Stockholm").expect("a zone");
        let day = |text| parse_day(text, zone).map(|(day, _)| day.to_string());
        assert_eq!(day("2027-03-01").as_deref(), Some("2027-03-01"));
        assert_eq!(day("2027-03-01T22:59:59Z").as_deref(), Some("2027-03-01"));
        assert_eq!(day("2027-03-01T23:00:00Z").as_deref(), Some("2027-03-02"));
        assert_eq!(day("2027-03-01T23:30:00+01:00").as_deref(), Some("2027-03-01"));
        assert_eq!(parse_day("2027-03-01", zone), Day::new(2027, 3, 1).map(|day| (day, None)));
    }

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in [
            "2027-03-01T08:02:11",
            "2027-03-01T08:02",
            "08:02",
            "2027-02-30T00:00:00Z",
            "2027-03-01T24:00:00Z",
            "2027-03-01T08:02:11.Z",
            "2027-03-01T08:02:11.x50Z",
            "",
            "1",
        ] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }

    #[test]
    fn the_day_read_before_changes_nothing() {
        let mut last = LastDay::default();
        let mut read = |text| last.day(str::as_bytes(text), Zone::UTC).map(|(day, _)| day.to_string());
        for text in ["2027-03-01", "2027-03-02", "2027-02-30", "2027-03-02", "2027-3-002", "          "] {
            let wanted = Day::parse_iso(text).map(|day| day.to_string());
            assert_eq!(read(text), wanted, "{text}");
            assert_eq!(read("2027-03-01T08:02:11Z").as_deref(), Some("2027-03-01"));
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in [
            "2027-03-01T08:02:11Z",
            "2027-03-01T08:02:11.250Z",
            "2027-03-01T08:02:11.007Z",
            "1969-12-31T23:59:59.000000001Z",
        ] {
            let instant = parse_instant(text).expect("an instant");
            let mut written = Vec::new();
            write_instant(instant, &mut written);
            assert_eq!((instant_text(instant).as_str(), written.as_slice()), (text, text.as_bytes()));
        }
    }
}

//! A moment as people type it: `16:30`, `yesterday 16.30`, `2027-03-15 16:30`, `2027-03-15T16:30:00+01:00`.

use chrono::{DateTime, NaiveTime, Utc};

use crate::model::zone::{Instants, Zone};
use crate::say::Language;
use crate::text::day;

/// What a moment was taken for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// The instant.
    pub(crate) instant: DateTime<Utc>,
    /// When clocks showed it: not once where they were put forward or back over it.
    pub(crate) instants: Instants,
}

/// The instant that is meant; a time without a day is today's, a time without an offset the zone's. A day alone is none:
/// how fast an answer was depends on the hour.
pub(crate) fn moment(text: &str, now: DateTime<Utc>, zone: Zone, language: Language) -> Option<Moment> {
    let text = text.trim();
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        let instant = instant.to_utc();
        return Some(Moment { instant, instants: Instants::Once(instant) });
    }
    let today = zone.day(now);
    let (date, time) = match text.rsplit_once([' ', 'T']) {
        Some((date, time)) => (day::day(date, today, Some(language))?, time),
        None => (today, text),
    };
    let local = date.0.and_time(clock(time)?);
    Some(Moment { instant: zone.instant(local), instants: zone.instants(local) })
}

/// `16:30`, `16.30`, `9:05:10`.
fn clock(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split([':', '.']).map(|part| part.parse::<u32>().ok().filter(|_| part.len() <= 2));
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    if parts.next().is_some() {
        return None;
    }
    NaiveTime::from_hms_opt(hour, minute, second)
}

#[cfg(test)]
mod tests {
    use super::{DateTime, Language, Utc, Zone, moment};

    fn read(text: &str) -> Option<String> {
        let now: DateTime<Utc> = "2027-03-15T08:00:00Z".parse().expect("an instant");
        let zone = Zone::named("Europe/Oslo").expect("a zone");
        moment(text, now, zone, Language::English).map(|read| read.instant.format("%Y-%m-%dT%H:%MZ").to_string())
    }

    #[test]
    fn a_moment_is_read_as_it_is_typed() {
        assert_eq!(read("08:15").as_deref(), Some("2027-03-15T07:15Z"));
        assert_eq!(read("8.15").as_deref(), Some("2027-03-15T07:15Z"));
        assert_eq!(read("2027-03-12 16:30").as_deref(), Some("2027-03-12T15:30Z"));
        assert_eq!(read("2027-03-12T16:30").as_deref(), Some("2027-03-12T15:30Z"));
        assert_eq!(read("2027-03-12T16:30:00+02:00").as_deref(), Some("2027-03-12T14:30Z"));
        for text in ["", "2027-03-12", "25:00", "16", "16:3x", "soon"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

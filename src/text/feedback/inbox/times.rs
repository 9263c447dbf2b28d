//! The moments of a column: days are settled for all cells, as imports settle them, and each has a time of day.

use chrono::{DateTime, NaiveTime, Utc};

use super::Taking;
use crate::model::day::Day;
use crate::model::zone::Instants;
use crate::say::sentence;
use crate::text::import::{DateTrouble, KnownDates, Row, Stop, days};

sentence! {
    TwoDays { cell: String }
    en "\"{cell}\" may be two days",
    sv "\"{cell}\" kan vara två dagar",
    nb "«{cell}» kan være to dager",
}
sentence! {
    SayOrder {}
    en "say which comes first, --date-order dmy for the day or mdy for the month",
    sv "ange vad som kommer först, --date-order dmy för dagen eller mdy för månaden",
    nb "oppgi hva som kommer først, --date-order dmy for dagen eller mdy for måneden",
}

/// The moments of a column.
#[derive(Debug, Default)]
pub(super) struct Times {
    /// By cell; `None` where it names none.
    pub(super) moments: Vec<Option<DateTime<Utc>>>,
    /// Lines with a time that clocks showed twice or never.
    pub(super) unclear: Vec<u64>,
}

/// The moments of the cells in a column.
///
/// # Errors
/// When the days may be others, with what settles it.
pub(super) fn times(rows: &[Row], place: usize, taking: &Taking) -> Result<Times, Stop> {
    let cells: Vec<Cell<'_>> = rows.iter().map(|row| Cell::of(row.cell(place))).collect();
    let dates = cells.iter().map(|cell| if cell.instant.is_some() { "" } else { cell.date });
    let known = KnownDates { order: taking.order, ..KnownDates::default() };
    let days = days(dates, known).map_err(|trouble| {
        let (DateTrouble::Order(cell)
        | DateTrouble::Contrary(cell, _)
        | DateTrouble::NoYear(cell)
        | DateTrouble::Gap(cell, _)) = trouble;
        Stop::new(TwoDays { cell }, SayOrder {})
    })?;
    let mut times = Times::default();
    for ((cell, day), row) in cells.iter().zip(&days.spans).zip(rows) {
        let civil = day.and_then(|(day, _): (Day, _)| Some(day.0.and_time(cell.clock?)));
        let local = civil.filter(|_| cell.instant.is_none());
        if local.is_some_and(|local| !matches!(taking.zone.instants(local), Instants::Once(_))) {
            times.unclear.push(row.line);
        }
        times.moments.push(cell.instant.or_else(|| local.map(|local| taking.zone.instant(local))));
    }
    Ok(times)
}

/// A cell taken apart.
struct Cell<'c> {
    /// The instant, where the cell is one.
    instant: Option<DateTime<Utc>>,
    /// What names the day.
    date: &'c str,
    /// The time of day.
    clock: Option<NaiveTime>,
}

impl<'c> Cell<'c> {
    /// `2027-03-15T08:00:00Z`, `2027-03-15 08:00`, `15/03/2027, 8:00 PM`.
    fn of(text: &'c str) -> Self {
        let instant = DateTime::parse_from_rfc3339(&text.replacen(' ', "T", 1)).ok().map(|instant| instant.to_utc());
        let clock_at = text.find(':').map(|colon| {
            let before = text[..colon].trim_end_matches(|character: char| character.is_ascii_digit());
            before.len()
        });
        let Some(start) = clock_at else { return Self { instant, date: text, clock: None } };
        let date = text[..start].trim_end_matches([' ', ',', 'T', '\u{a0}']);
        Self { instant, date, clock: clock(&text[start..]) }
    }
}

/// `8:00`, `08:00:15`, `8:00 PM`.
fn clock(text: &str) -> Option<NaiveTime> {
    let digits = text.find(|character: char| !(character.is_ascii_digit() || character == ':')).unwrap_or(text.len());
    let (time, rest) = text.split_at(digits);
    let mut parts = time.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    let half = rest.trim_start_matches(['.', '0']).trim().to_lowercase().replace('.', "");
    let hour = match (half.as_str(), hour) {
        ("am", 12) => 0,
        ("pm", 1..=11) => hour + 12,
        ("am" | "pm" | "", _) => hour,
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

//! Which days the rows of a block are of.

use super::{Reading, range};
use crate::model::day::Day;
use crate::text::import::dates::{self, Days, Known, Order, Trouble};
use crate::text::import::formats::{Grain, ga4};
use crate::text::import::said::{
    ContraryDays, DaysBreak, NoExportDay, NoRange, NoYear, OneByOne, OpenDay, SayOrder, SayRange, SayUntil, SeveralNow,
    WhichDays, YearsCounted,
};
use crate::text::import::{Stop, Understood};

/// The days of the rows.
#[derive(Debug)]
pub(super) enum When {
    /// Each row has its own: the first and the last; `None` where its cell is no date.
    Own {
        /// By row.
        spans: Vec<Option<(Day, Day)>>,
        /// The column they stand in.
        place: usize,
    },
    /// All rows are of the same.
    Same {
        /// The first, where it is known and the numbers are of the range.
        first: Option<Day>,
        /// The last.
        last: Day,
    },
}

/// The days of the rows of a block.
///
/// # Errors
/// When nothing settles which days they are.
pub(super) fn when(reading: &Reading<'_>, understood: &mut Understood) -> Result<When, Stop> {
    let asked = reading.asked;
    match reading.found.format.grain {
        Grain::Day { day, order } => {
            let place = reading.place(day).unwrap_or(0);
            own(reading, place, order, None, understood)
        }
        Grain::DayNumber => {
            let first = ga4::range(&reading.block.remarks).map(|(first, _)| first).or(asked.since);
            own(reading, 0, None, first, understood)
        }
        Grain::Range { first, last, day, .. } => {
            match (reading.place(day), reading.place(first), reading.place(last)) {
                (Some(place), _, _) | (None, Some(place), None) => own(reading, place, None, None, understood),
                (None, Some(first), Some(last)) => ranges(reading, first, last, understood),
                (None, None, _) => own(reading, 0, None, None, understood),
            }
        }
        Grain::Item { is_of_range, .. } => {
            let named = range::in_name(reading.blob.name).filter(|_| is_of_range);
            let first = asked.since.or(named.map(|(first, _)| first)).filter(|_| is_of_range);
            let last = asked.until.or(named.map(|(_, last)| last)).or(reading.blob.modified);
            let last = last.ok_or_else(|| Stop::new(NoExportDay {}, SayUntil {}))?;
            if is_of_range && first.is_none() {
                understood.warnings.push(Box::new(NoRange { until: last }));
            }
            Ok(When::Same { first: first.filter(|first| *first <= last), last })
        }
        Grain::Parts { day, .. } => match reading.place(day) {
            Some(place) => own(reading, place, None, None, understood),
            None => range(reading),
        },
        Grain::Mapped => match reading.day_column() {
            Some(place) => own(reading, place, None, None, understood),
            None => range(reading),
        },
        Grain::Now => {
            let count = reading.rows().iter().filter(|row| row.filled() > 0).count() as u64;
            if count > 1 {
                return Err(Stop::new(SeveralNow { count }, OneByOne {}));
            }
            let last = asked.until.or(reading.blob.modified);
            let last = last.ok_or_else(|| Stop::new(NoExportDay {}, SayUntil {}))?;
            Ok(When::Same { first: None, last })
        }
        Grain::WeekFrom { second } => {
            let place = reading.place(second).unwrap_or(0);
            let spans = reading.rows().iter().map(|row| week(row.cell(place))).collect();
            Ok(When::Own { spans, place })
        }
        Grain::Nothing | Grain::Refused(_) | Grain::Settings(_) => Err(Stop::new(NoExportDay {}, SayUntil {})),
    }
}

/// The range of the export, which all its rows are of: as the user says, else as a line above the headings or the
/// file's name does.
fn range(reading: &Reading<'_>) -> Result<When, Stop> {
    let asked = reading.asked.since.zip(reading.asked.until);
    let above = || range::in_rows(&reading.block.rows[..reading.found.row]);
    let remarks = || ga4::range(&reading.block.remarks);
    let found = asked.or_else(above).or_else(remarks).or_else(|| range::in_name(reading.blob.name));
    let (first, last) =
        found.filter(|(first, last)| first <= last).ok_or_else(|| Stop::new(WhichDays {}, SayRange {}))?;
    Ok(When::Same { first: Some(first), last })
}

/// The week that begins at a second since 1970.
fn week(cell: &str) -> Option<(Day, Day)> {
    let second = cell.parse::<i64>().ok()?;
    let first = Day(chrono::DateTime::from_timestamp(second, 0)?.date_naive());
    Some((first, first.plus_days(6)))
}

fn own(
    reading: &Reading<'_>,
    place: usize,
    order: Option<Order>,
    first: Option<Day>,
    understood: &mut Understood,
) -> Result<When, Stop> {
    let spans = days(reading, place, order, first, understood)?.spans;
    Ok(When::Own { spans, place })
}

/// Runs of days whose ends stand in two columns.
fn ranges(reading: &Reading<'_>, first: usize, last: usize, understood: &mut Understood) -> Result<When, Stop> {
    let starts = days(reading, first, None, None, understood)?.spans;
    let ends = days(reading, last, None, None, understood)?.spans;
    let ends = ends.into_iter().map(|end| end.map(|(_, last)| last));
    let span = |(start, last): (Option<(Day, Day)>, Option<Day>)| {
        Some((start?.0, last?)).filter(|(first, last)| first <= last)
    };
    Ok(When::Own { spans: starts.into_iter().zip(ends).map(span).collect(), place: first })
}

/// The days of a column.
fn days(
    reading: &Reading<'_>,
    place: usize,
    order: Option<Order>,
    first: Option<Day>,
    understood: &mut Understood,
) -> Result<Days, Stop> {
    let until = reading.asked.until.or(reading.blob.modified);
    let known = Known { order: reading.asked.order.or(order), until, first };
    let days = dates::days(reading.rows().iter().map(|row| row.cell(place)), known).map_err(stop)?;
    if let Some(until) = until.filter(|_| days.are_years_counted) {
        understood.warnings.push(Box::new(YearsCounted { until }));
    }
    Ok(days)
}

fn stop(trouble: Trouble) -> Stop {
    match trouble {
        Trouble::Order(text) => Stop::new(OpenDay { text }, SayOrder {}),
        Trouble::Contrary(one, other) => Stop::new(ContraryDays { one, other }, SayOrder {}),
        Trouble::NoYear(text) => Stop::new(NoYear { text }, SayUntil {}),
        Trouble::Gap(one, other) => Stop::new(DaysBreak { one, other }, SayUntil {}),
    }
}

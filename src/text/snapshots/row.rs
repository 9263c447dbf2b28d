//! One line of a snapshots file as a row.

use std::borrow::Cow;

use super::header::Header;
use super::problem::{RowProblem, Trouble};
use super::{field, value, when};
use crate::model::day::Day;
use crate::model::place::Column;
use crate::model::snapshot::{SeriesName, Snapshot, Value, Written};
use crate::model::zone::Zone;
use chrono::{DateTime, Utc};

/// A row that borrows its texts from the line: millions of them are read without a copy. The fields are those of
/// [`Snapshot`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row<'line> {
    /// The civil day it is for.
    pub(crate) date: Day,
    /// The instant within that day, where the row gives one.
    pub(crate) instant: Option<DateTime<Utc>>,
    /// The metric's name.
    pub(crate) metric: Cow<'line, str>,
    /// The channel's name, or nothing.
    pub(crate) channel: Cow<'line, str>,
    /// What was read.
    pub(crate) value: Value,
    /// How it is written.
    pub(crate) written: Written,
    /// A post or a link, or nothing.
    pub(crate) item: Cow<'line, str>,
    /// First day of the period, where the row gives one.
    pub(crate) period_start: Option<Day>,
    /// What makes the record safe to repeat, or nothing.
    pub(crate) id: Cow<'line, str>,
    /// When it was written down.
    pub(crate) recorded_at: Option<DateTime<Utc>>,
    /// Where it came from.
    pub(crate) source: Cow<'line, str>,
    /// A remark.
    pub(crate) note: Cow<'line, str>,
}

impl<'line> Row<'line> {
    /// Reads a line, given without its line end.
    ///
    /// A row may have fewer fields than the header, down to date, metric and value; the rest are empty. A value that
    /// is left out that way is missing, not taken back: for that its field must be there and empty.
    ///
    /// # Errors
    /// When the line cannot be split into fields, or a field not understood.
    pub(crate) fn parse(header: &Header, zone: Zone, line: &'line [u8]) -> Result<Self, RowProblem> {
        let mut fields = Fields::split(header, line)?;
        let (date, instant) = fields.day(Column::Date, zone)?;
        let period_start = match fields.text(Column::PeriodStart) {
            "" => None,
            _ => Some(fields.day(Column::PeriodStart, zone)?.0),
        };
        if period_start.is_some_and(|start| start > date) {
            return Err(fields.problem(Trouble::StartsAfterEnd, Column::PeriodStart));
        }
        if fields.text(Column::Metric).is_empty() {
            return Err(fields.problem(Trouble::Missing, Column::Metric));
        }
        let (value, written) = fields.value(header.mark)?;
        let recorded_at = fields.instant(Column::RecordedAt)?;
        Ok(Self {
            date,
            instant,
            metric: fields.take(Column::Metric),
            channel: fields.take(Column::Channel),
            value,
            written,
            item: fields.take(Column::Item),
            period_start,
            id: fields.take(Column::Id),
            recorded_at,
            source: fields.take(Column::Source),
            note: fields.take(Column::Note),
        })
    }

    /// The row as a value of its own.
    pub(crate) fn to_snapshot(&self) -> Snapshot {
        Snapshot {
            date: self.date,
            instant: self.instant,
            series: self.series(),
            value: self.value,
            written: self.written,
            item: self.item.to_string(),
            period_start: self.period_start,
            id: self.id.to_string(),
            recorded_at: self.recorded_at,
            source: self.source.to_string(),
            note: self.note.to_string(),
        }
    }

    /// The name of its series.
    pub(crate) fn series(&self) -> SeriesName {
        SeriesName { metric: self.metric.to_string(), channel: self.channel.to_string() }
    }
}

impl<'s> From<&'s Snapshot> for Row<'s> {
    fn from(snapshot: &'s Snapshot) -> Self {
        Self {
            date: snapshot.date,
            instant: snapshot.instant,
            metric: Cow::Borrowed(&snapshot.series.metric),
            channel: Cow::Borrowed(&snapshot.series.channel),
            value: snapshot.value,
            written: snapshot.written,
            item: Cow::Borrowed(&snapshot.item),
            period_start: snapshot.period_start,
            id: Cow::Borrowed(&snapshot.id),
            recorded_at: snapshot.recorded_at,
            source: Cow::Borrowed(&snapshot.source),
            note: Cow::Borrowed(&snapshot.note),
        }
    }
}

/// The fields of a line by column; `None` where the line is too short or the file lacks the column.
struct Fields<'line>([Option<Cow<'line, str>>; Column::ALL.len()]);

impl<'line> Fields<'line> {
    fn split(header: &Header, line: &'line [u8]) -> Result<Self, RowProblem> {
        let text = std::str::from_utf8(line).map_err(|_| RowProblem::of_line(Trouble::NotUtf8))?;
        // A fold over all bytes, not `any`: it runs many at a time.
        if line.iter().fold(false, |found, &byte| found | field::is_unwritable(byte)) {
            return Err(RowProblem::of_line(Trouble::ControlCharacter));
        }
        let mut fields = Self([const { None }; Column::ALL.len()]);
        let mut beyond = false;
        let count = field::split(text, header.delimiter, |place, field| match header.columns.get(place) {
            Some(Some(column)) => fields.0[*column as usize] = Some(field),
            Some(None) => {}
            None => beyond |= !field.is_empty(),
        })?;
        if beyond {
            let trouble = Trouble::TooManyFields { fields: count, columns: header.columns.len() };
            return Err(RowProblem::of_line(trouble));
        }
        Ok(fields)
    }

    fn text(&self, column: Column) -> &str {
        self.0[column as usize].as_deref().unwrap_or_default()
    }

    fn take(&mut self, column: Column) -> Cow<'line, str> {
        self.0[column as usize].take().unwrap_or_default()
    }

    fn problem(&self, trouble: Trouble, column: Column) -> RowProblem {
        RowProblem::of_field(trouble, column, self.text(column))
    }

    fn day(&self, column: Column, zone: Zone) -> Result<(Day, Option<DateTime<Utc>>), RowProblem> {
        let text = self.text(column);
        let trouble = || if text.is_empty() { Trouble::Missing } else { Trouble::NotADay };
        when::parse_day(text, zone).ok_or_else(|| self.problem(trouble(), column))
    }

    fn instant(&self, column: Column) -> Result<Option<DateTime<Utc>>, RowProblem> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        when::parse_instant(text).map(Some).ok_or_else(|| self.problem(Trouble::NotAnInstant, column))
    }

    fn value(&self, mark: u8) -> Result<(Value, Written), RowProblem> {
        let Some(text) = &self.0[Column::Value as usize] else {
            return Err(self.problem(Trouble::Missing, Column::Value));
        };
        let trouble = || Trouble::NotAValue { mark: char::from(mark) };
        value::parse(text, mark).ok_or_else(|| self.problem(trouble(), Column::Value))
    }
}

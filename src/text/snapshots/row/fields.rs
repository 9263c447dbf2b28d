//! The fields of one line, column by column, and the row they make.

use std::borrow::Cow;

use crate::model::zone::Zone;
use chrono::{DateTime, Utc};

use super::Row;
use super::times::Days;
use crate::model::day::Day;
use crate::model::place::Column;
use crate::model::snapshot::{Value, Written};
use crate::text::rows::{Header, LastDay, RowProblem, Trouble};
use crate::text::snapshots::value;

/// The fields of a line by column; `None` where the line is too short or the file lacks the column.
pub(super) struct Fields<Text> {
    by_column: [Option<Text>; Column::SNAPSHOTS.len()],
    /// Whether there is something in a field that no column is named for.
    has_more: bool,
}

impl<'line, Text: AsRef<str> + Into<Cow<'line, str>>> Fields<Text> {
    /// Of a line without any.
    pub(super) fn none() -> Self {
        Self { by_column: [const { None }; Column::SNAPSHOTS.len()], has_more: false }
    }

    #[inline]
    /// Takes the next field.
    pub(super) fn put(&mut self, header: &Header, place: usize, field: Text) {
        match header.columns.get(place) {
            Some(Some(column)) => self.by_column[*column as usize] = Some(field),
            Some(None) => {}
            None => self.has_more |= !field.as_ref().is_empty(),
        }
    }

    /// The row that the fields make; there are `count` of them.
    ///
    /// # Errors
    /// When there are too many, or one cannot be understood.
    pub(super) fn row(
        mut self,
        header: &Header,
        zone: Zone,
        days: &mut Days,
        count: usize,
    ) -> Result<Row<'line>, RowProblem> {
        if self.has_more {
            let trouble = Trouble::TooManyFields { fields: count, columns: header.columns.len() };
            return Err(RowProblem::of_line(trouble));
        }
        let (date, instant) = self.day(Column::Date, zone, &mut days.date)?;
        let period_start = match self.text(Column::PeriodStart) {
            "" => None,
            _ => Some(self.day(Column::PeriodStart, zone, &mut days.period_start)?.0),
        };
        if period_start.is_some_and(|start| start > date) {
            return Err(self.problem(Trouble::StartsAfterEnd, Column::PeriodStart));
        }
        if self.text(Column::Metric).is_empty() {
            return Err(self.problem(Trouble::Missing, Column::Metric));
        }
        let (value, written) = self.value(header.mark)?;
        let recorded_at = self.recorded_at(&mut days.recorded_at)?;
        Ok(Row {
            date,
            instant,
            metric: self.take(Column::Metric),
            channel: self.take(Column::Channel),
            value,
            written,
            item: self.take(Column::Item),
            period_start,
            id: self.take(Column::Id),
            recorded_at,
            source: self.take(Column::Source),
            note: self.take(Column::Note),
        })
    }

    fn text(&self, column: Column) -> &str {
        self.by_column[column as usize].as_ref().map_or("", |text| text.as_ref())
    }

    fn take(&mut self, column: Column) -> Cow<'line, str> {
        self.by_column[column as usize].take().map_or(Cow::Borrowed(""), Into::into)
    }

    fn problem(&self, trouble: Trouble, column: Column) -> RowProblem {
        RowProblem::of_field(trouble, column, self.text(column))
    }

    fn day(&self, column: Column, zone: Zone, last: &mut LastDay) -> Result<(Day, Option<DateTime<Utc>>), RowProblem> {
        let text = self.text(column);
        let trouble = || if text.is_empty() { Trouble::Missing } else { Trouble::NotADay };
        last.day(text.as_bytes(), zone).ok_or_else(|| self.problem(trouble(), column))
    }

    fn recorded_at(&self, last: &mut LastDay) -> Result<Option<DateTime<Utc>>, RowProblem> {
        match self.text(Column::RecordedAt) {
            "" => Ok(None),
            text => match last.instant(text.as_bytes()) {
                Some(instant) => Ok(Some(instant)),
                None => Err(self.problem(Trouble::NotAnInstant, Column::RecordedAt)),
            },
        }
    }

    fn value(&self, mark: u8) -> Result<(Value, Written), RowProblem> {
        let Some(text) = &self.by_column[Column::Value as usize] else {
            return Err(self.problem(Trouble::Missing, Column::Value));
        };
        let trouble = || Trouble::NotAValue { mark: char::from(mark) };
        value::parse(text.as_ref(), mark).ok_or_else(|| self.problem(trouble(), Column::Value))
    }
}

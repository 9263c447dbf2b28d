//! One line of a snapshots file as a row.

mod fields;
mod times;

use std::borrow::Cow;

use crate::model::zone::Zone;
use chrono::{DateTime, Utc};

use self::fields::Fields;
pub(super) use self::times::{Days, Times};
use crate::model::day::Day;
use crate::model::snapshot::{SeriesName, Snapshot, Value, Written};
use crate::text::rows::{Header, RowProblem, Trouble, cut, is_unwritable, split};

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
    /// # Errors
    /// As [`Row::parse_after`].
    #[cfg(test)]
    pub(crate) fn parse(header: &Header, zone: Zone, line: &'line [u8]) -> Result<Self, RowProblem> {
        Self::parse_after(&mut Days::default(), header, zone, line)
    }

    /// Reads a line, given without its line end; sooner where it repeats the days of the rows before.
    ///
    /// A row may have fewer fields than the header, down to date, metric and value; the rest are empty. A value that
    /// is left out that way is missing, not taken back: for that its field must be there and empty.
    ///
    /// # Errors
    /// When the line cannot be split into fields, or a field not understood.
    pub(super) fn parse_after(
        days: &mut Days,
        header: &Header,
        zone: Zone,
        line: &'line [u8],
    ) -> Result<Self, RowProblem> {
        let text = std::str::from_utf8(line).map_err(|_| RowProblem::of_line(Trouble::NotUtf8))?;
        // A fold over all bytes, not `any`: it runs many at a time.
        if line.iter().fold(false, |found, &byte| found | is_unwritable(byte)) {
            return Err(RowProblem::of_line(Trouble::ControlCharacter));
        }
        let mut plain = Fields::<&str>::none();
        if let Some(count) = cut(text, header.delimiter, |place, field| plain.put(header, place, field)) {
            return plain.row(header, zone, days, count);
        }
        let mut quoted = Fields::<Cow<'_, str>>::none();
        let count = split(text, header.delimiter, |place, field| quoted.put(header, place, field))?;
        quoted.row(header, zone, days, count)
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

    /// The same row, its texts borrowed from this one.
    pub(crate) fn borrowed(&self) -> Row<'_> {
        Row {
            metric: Cow::Borrowed(&self.metric),
            channel: Cow::Borrowed(&self.channel),
            item: Cow::Borrowed(&self.item),
            id: Cow::Borrowed(&self.id),
            source: Cow::Borrowed(&self.source),
            note: Cow::Borrowed(&self.note),
            ..*self
        }
    }

    /// The same row, its texts its own.
    pub(super) fn into_owned(self) -> Row<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Row {
            date: self.date,
            instant: self.instant,
            metric: own(self.metric),
            channel: own(self.channel),
            value: self.value,
            written: self.written,
            item: own(self.item),
            period_start: self.period_start,
            id: own(self.id),
            recorded_at: self.recorded_at,
            source: own(self.source),
            note: own(self.note),
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

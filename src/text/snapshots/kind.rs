//! Snapshots as a kind of rows: how a line becomes one, and one a line again.

use super::pattern::Patterns;
use super::row::{Days, Row};
use super::{mark, value};
use crate::model::form::Form;
use crate::model::place::Column;
use crate::model::zone::Zone;
use crate::text::rows::{Header, Kind, RowProblem, lacking, write_day, write_instant, write_text};

/// The rows of a snapshots file, and what those before say of the next.
#[derive(Debug, Default)]
pub(crate) struct SnapshotRows {
    days: Days,
    patterns: Patterns,
}

impl Kind for SnapshotRows {
    const FORM: Form = Form::Snapshots;

    type Row<'line> = Row<'line>;

    fn parse<'line>(&mut self, header: &Header, zone: Zone, line: &'line [u8]) -> Result<Row<'line>, RowProblem> {
        Row::parse_after(&mut self.days, header, zone, line)
    }

    fn foretold<'bytes>(
        &mut self,
        header: &Header,
        zone: Zone,
        bytes: &'bytes [u8],
        hand_on: impl FnMut(&Row<'_>),
    ) -> Option<&'bytes [u8]> {
        self.patterns.read(header, zone, bytes, &mut self.days, hand_on)
    }

    fn learn(&mut self, header: &Header, line: &[u8], row: &Row<'_>) {
        self.patterns.learn(header, line, row);
    }

    fn write_field(header: &Header, row: &Row<'_>, column: Column, out: &mut Vec<u8>) {
        let mut text = |text: &str| write_text(text, header.delimiter, out);
        match column {
            Column::Date => match row.instant {
                Some(instant) => write_instant(instant, out),
                None => write_day(row.date, out),
            },
            Column::Metric => text(&row.metric),
            Column::Channel => text(&row.channel),
            Column::Value if header.has_other_mark() => {
                let mut text = Vec::new();
                value::write(row.value, row.written, header.mark, &mut text);
                mark::unmistakable(&mut text, header.mark);
                out.append(&mut text);
            }
            Column::Value => value::write(row.value, row.written, header.mark, out),
            Column::Item => text(&row.item),
            Column::PeriodStart => row.period_start.into_iter().for_each(|day| write_day(day, out)),
            Column::Id => text(&row.id),
            Column::RecordedAt => row.recorded_at.into_iter().for_each(|instant| write_instant(instant, out)),
            Column::Source => text(&row.source),
            Column::Note => text(&row.note),
            Column::Time
            | Column::Event
            | Column::Place
            | Column::ReplyPlace
            | Column::Mood
            | Column::Topic
            | Column::Customer
            | Column::By
            | Column::Link
            | Column::Cost => {}
        }
    }

    /// A row without one of these would be read as of another channel, a post's as the channel's own, of another period,
    /// a repetition as a new record.
    fn meaning_lost(header: &Header, row: &Row<'_>) -> Vec<Column> {
        let needs = [
            (Column::Channel, !row.channel.is_empty()),
            (Column::Item, !row.item.is_empty()),
            (Column::PeriodStart, row.period_start.is_some_and(|start| start != row.date)),
            (Column::Id, !row.id.is_empty()),
        ];
        lacking(header, &needs)
    }

    fn fills(row: &Row<'_>, column: Column) -> bool {
        (column == Column::RecordedAt && row.recorded_at.is_some())
            || (column == Column::Source && !row.source.is_empty())
            || (column == Column::Note && !row.note.is_empty())
    }

    fn mark_of_rows(header: &Header, lines: &[u8]) -> Option<u8> {
        mark::mark_of_rows(header, lines)
    }
}

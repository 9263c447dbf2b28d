//! A snapshot as a line of the file, written the way the file's header says.

use super::header::Header;
use super::{field, value, when};
use crate::model::place::Column;
use crate::model::snapshot::Snapshot;

/// Appends a row with every column of the header, and the line end.
///
/// What the header has no column for is left out: see [`meaning_lost`]. Line breaks in texts become spaces.
pub(crate) fn write_row(header: &Header, snapshot: &Snapshot, out: &mut Vec<u8>) {
    for (place, column) in header.columns.iter().enumerate() {
        if place > 0 {
            out.push(header.delimiter);
        }
        if let Some(column) = column {
            write_field(header, snapshot, *column, out);
        }
    }
    out.extend_from_slice(header.line_end.as_bytes());
}

/// The columns that the snapshot needs and the header lacks, without which the row would be read as something else:
/// of another channel, a post's as the channel's own, another period, a repetition as a new record.
pub(crate) fn meaning_lost(header: &Header, snapshot: &Snapshot) -> Vec<Column> {
    let needs = [
        (Column::Channel, !snapshot.series.channel.is_empty()),
        (Column::Item, !snapshot.item.is_empty()),
        (Column::PeriodStart, snapshot.period_start.is_some_and(|start| start != snapshot.date)),
        (Column::Id, !snapshot.id.is_empty()),
    ];
    needs
        .into_iter()
        .filter(|&(column, is_needed)| is_needed && !header.has(column))
        .map(|(column, _)| column)
        .collect()
}

fn write_field(header: &Header, snapshot: &Snapshot, column: Column, out: &mut Vec<u8>) {
    let mut text = |text: &str| field::write(text, header.delimiter, out);
    match column {
        Column::Date => match snapshot.instant {
            Some(instant) => when::write_instant(instant, out),
            None => when::write_day(snapshot.date, out),
        },
        Column::Metric => text(&snapshot.series.metric),
        Column::Channel => text(&snapshot.series.channel),
        Column::Value => value::write(snapshot.value, snapshot.written, header.mark, out),
        Column::Item => text(&snapshot.item),
        Column::PeriodStart => snapshot.period_start.into_iter().for_each(|day| when::write_day(day, out)),
        Column::Id => text(&snapshot.id),
        Column::RecordedAt => {
            snapshot.recorded_at.into_iter().for_each(|instant| when::write_instant(instant, out));
        }
        Column::Source => text(&snapshot.source),
        Column::Note => text(&snapshot.note),
    }
}

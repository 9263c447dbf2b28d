//! A snapshot as a line of the file, written the way the file's header says.

use super::header::Header;
use super::row::Row;
use super::{field, mark, value, when};
use crate::model::place::Column;

/// Appends a row with every column of the header, and the line end.
///
/// What the header has no column for is left out: see [`meaning_lost`]. Line breaks in texts become spaces.
pub(crate) fn write_row(header: &Header, row: &Row<'_>, out: &mut Vec<u8>) {
    for (place, column) in header.columns.iter().enumerate() {
        if place > 0 {
            out.push(header.delimiter);
        }
        if let Some(column) = column {
            write_field(header, row, *column, out);
        }
    }
    out.extend_from_slice(header.line_end.as_bytes());
}

/// The columns that the row needs and the header lacks, without which the row would be read as something else:
/// of another channel, a post's as the channel's own, another period, a repetition as a new record.
pub(crate) fn meaning_lost(header: &Header, row: &Row<'_>) -> Vec<Column> {
    let needs = [
        (Column::Channel, !row.channel.is_empty()),
        (Column::Item, !row.item.is_empty()),
        (Column::PeriodStart, row.period_start.is_some_and(|start| start != row.date)),
        (Column::Id, !row.id.is_empty()),
    ];
    needs
        .into_iter()
        .filter(|&(column, is_needed)| is_needed && !header.has(column))
        .map(|(column, _)| column)
        .collect()
}

fn write_field(header: &Header, row: &Row<'_>, column: Column, out: &mut Vec<u8>) {
    let mut text = |text: &str| field::write(text, header.delimiter, out);
    match column {
        Column::Date => match row.instant {
            Some(instant) => when::write_instant(instant, out),
            None => when::write_day(row.date, out),
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
        Column::PeriodStart => row.period_start.into_iter().for_each(|day| when::write_day(day, out)),
        Column::Id => text(&row.id),
        Column::RecordedAt => {
            row.recorded_at.into_iter().for_each(|instant| when::write_instant(instant, out));
        }
        Column::Source => text(&row.source),
        Column::Note => text(&row.note),
    }
}

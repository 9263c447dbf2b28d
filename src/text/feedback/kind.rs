//! Events of feedback as a kind of rows: how a line becomes one, and one a line again.

use std::borrow::Cow;

use super::row::{Fields, Row};
use crate::model::feedback::Mood;
use crate::model::form::Form;
use crate::model::place::Column;
use crate::model::zone::Zone;
use crate::text::rows::{
    Header, Kind, LastDay, RowProblem, Trouble, cut, is_unwritable, lacking, split, write_instant, write_text,
};

/// The rows of a log of feedback, and the day of the one before.
#[derive(Debug, Default)]
pub(crate) struct FeedbackRows {
    day: LastDay,
}

impl Kind for FeedbackRows {
    const FORM: Form = Form::Feedback;

    type Row<'line> = Row<'line>;

    /// A row may have fewer fields than the header, down to time, item and event.
    fn parse<'line>(&mut self, header: &Header, zone: Zone, line: &'line [u8]) -> Result<Row<'line>, RowProblem> {
        let text = std::str::from_utf8(line).map_err(|_| RowProblem::of_line(Trouble::NotUtf8))?;
        // A fold over all bytes, not `any`: it runs many at a time.
        if line.iter().fold(false, |found, &byte| found | is_unwritable(byte)) {
            return Err(RowProblem::of_line(Trouble::ControlCharacter));
        }
        let mut plain = Fields::<&str>::none();
        if let Some(count) = cut(text, header.delimiter, |place, field| plain.put(header, place, field)) {
            return plain.row(header, zone, &mut self.day, count);
        }
        let mut quoted = Fields::<Cow<'_, str>>::none();
        let count = split(text, header.delimiter, |place, field| quoted.put(header, place, field))?;
        quoted.row(header, zone, &mut self.day, count)
    }

    fn write_field(header: &Header, row: &Row<'_>, column: Column, out: &mut Vec<u8>) {
        let mut text = |text: &str| write_text(text, header.delimiter, out);
        match column {
            Column::Time => write_instant(row.time, out),
            Column::Item => text(&row.item),
            Column::Event => text(row.event.name()),
            Column::Place => text(&row.place.written()),
            Column::ReplyPlace => text(&row.reply_place.written()),
            Column::Mood => text(row.mood.map_or("", Mood::name)),
            Column::Topic => text(&row.topic),
            Column::Customer => text(&row.customer),
            Column::By => text(&row.by),
            Column::Link => text(&row.link),
            Column::Cost => {
                if let Some(cost) = row.cost {
                    let sign = if cost.0 < 0 { "-" } else { "" };
                    let (whole, rest) = (cost.0.unsigned_abs() / 100, cost.0.unsigned_abs() % 100);
                    let mark = char::from(header.mark);
                    let written =
                        if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}{mark}{rest:02}") };
                    text(&written);
                }
            }
            Column::Note => text(&row.note),
            Column::Date
            | Column::Metric
            | Column::Channel
            | Column::Value
            | Column::PeriodStart
            | Column::Id
            | Column::RecordedAt
            | Column::Source => {}
        }
    }

    /// Everything but a remark and a link means something to who answers, how fast, and why.
    fn meaning_lost(header: &Header, row: &Row<'_>) -> Vec<Column> {
        let needs = [
            (Column::Place, !row.place.is_empty()),
            (Column::ReplyPlace, !row.reply_place.is_empty()),
            (Column::Mood, row.mood.is_some()),
            (Column::Topic, !row.topic.is_empty()),
            (Column::Customer, !row.customer.is_empty()),
            (Column::By, !row.by.is_empty()),
            (Column::Cost, row.cost.is_some()),
        ];
        lacking(header, &needs)
    }

    fn fills(row: &Row<'_>, column: Column) -> bool {
        (column == Column::Link && !row.link.is_empty()) || (column == Column::Note && !row.note.is_empty())
    }
}

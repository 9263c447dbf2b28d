//! The last line of a file when no line end follows it: whole, or cut short while it was being written.

use super::field;
use super::header::Header;
use super::kind::Kind;
use crate::model::codes::TORN_LINE;
use crate::model::finding::Finding;
use crate::model::form::Form;
use crate::model::place::{Column, Place};
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::say::sentence;
use crate::text::shell;

/// A last line that was cut short, and is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Torn {
    /// What the file tells.
    pub(crate) form: Form,
    /// Where it begins.
    pub(crate) row: RowAt,
    /// How long it is, in bytes.
    pub(crate) bytes: u64,
    /// What is left of its fields, in the order of the file; the last of them may be cut short.
    pub(crate) fields: Vec<(Column, String)>,
}

/// Whether a last line without a line end can be trusted. `line` is given without a trailing `\r`.
///
/// It must have every field of the header and be readable, and its last column must be one that a cut cannot turn
/// into something else: a remark that lacks its end still is one, while `42` may be what is left of `4251`, and the
/// id `w1` of `w10`.
pub(crate) fn is_whole_without_line_end<K: Kind>(header: &Header, line: &[u8]) -> bool {
    let is_harmless = match header.columns.last() {
        Some(None | Some(Column::Source | Column::Note)) => true,
        Some(Some(_)) | None => false,
    };
    let fields = std::str::from_utf8(line).ok().and_then(|text| field::split(text, header.delimiter, |_, _| {}).ok());
    // The zone decides the day of an instant, not whether the row can be read.
    is_harmless && fields == Some(header.columns.len()) && K::default().parse(header, Zone::UTC, line).is_ok()
}

impl Torn {
    /// A torn line with what is left of its fields.
    pub(crate) fn new(header: &Header, row: RowAt, line: &[u8]) -> Self {
        let text = String::from_utf8_lossy(line);
        let mut fields = Vec::new();
        // An unclosed quote ends the fields early; those before it are still worth showing.
        let _ = field::split(&text, header.delimiter, |place, field| {
            if let (Some(Some(column)), false) = (header.columns.get(place), field.is_empty()) {
                fields.push((*column, field.into_owned()));
            }
        });
        Self { form: header.form, row, bytes: line.len() as u64, fields }
    }

    /// What is left of a field.
    pub(crate) fn field(&self, wanted: Column) -> Option<&str> {
        self.fields.iter().find(|(column, _)| *column == wanted).map(|(_, text)| text.as_str())
    }

    /// The finding that reports it, with the command that restores the row where enough of it is left.
    pub(crate) fn finding(&self) -> Finding {
        let finding = Finding::new(&TORN_LINE, Place::row_of(self.form, self.row, None), CutShort {});
        if self.form == Form::Feedback {
            return finding.help(AddAgain {});
        }
        match (self.field(Column::Metric), self.field(Column::Date)) {
            (Some(metric), Some(date)) if self.fields.len() > 2 => {
                let channel = self.field(Column::Channel).map(|name| format!("@{name}")).unwrap_or_default();
                let value = self.field(Column::Value).unwrap_or("…");
                let reading = shell::word(&format!("{metric}{channel}={value}"));
                finding.help(RecordAgain { reading, date: shell::word(date) })
            }
            _ => finding.help(RecordLast {}),
        }
    }
}

sentence! {
    CutShort {}
    en "the last row was cut short while it was being written; it is left out",
    sv "den sista raden blev avbruten när den skrevs; den räknas inte",
    nb "den siste raden ble avbrutt mens den ble skrevet; den regnes ikke med",
}
sentence! {
    RecordAgain { reading: String, date: String }
    en "check the value and record it again: plan record {reading} --date {date}",
    sv "kontrollera värdet och registrera det igen: plan record {reading} --date {date}",
    nb "kontroller verdien og registrer den på nytt: plan record {reading} --date {date}",
}
sentence! {
    AddAgain {}
    en "add it again with `plan feedback`",
    sv "lägg till den igen med `plan feedback`",
    nb "legg den til på nytt med `plan feedback`",
}
sentence! {
    RecordLast {}
    en "record the last value again with `plan record`",
    sv "registrera det sista värdet igen med `plan record`",
    nb "registrer den siste verdien på nytt med `plan record`",
}

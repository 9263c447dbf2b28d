//! A finding with the file, the line and the text it points at.

use std::sync::Arc;

use crate::model::finding::Finding;
use crate::model::form::Form;
use crate::model::place::{Column, Spot};
use crate::text::rows::field_range;
use crate::text::toml::{Span, Spans};

/// The text that a finding points into.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// A whole TOML file.
    Toml(Arc<str>),
    /// One line of a snapshots file, with its number and the file's header line.
    Row {
        /// The line.
        text: Arc<str>,
        /// Its number, from 1.
        line: u64,
        /// The first line of the file, which names the columns.
        header: Arc<str>,
    },
}

/// A finding, placed.
#[derive(Debug)]
pub(crate) struct Located {
    /// The finding.
    pub(crate) finding: Finding,
    /// The file it is in.
    pub(crate) file: String,
    /// The text it points into.
    pub(crate) source: Source,
    /// The bytes of that text it points at.
    pub(crate) span: Span,
    /// The bytes that the fix replaces, where there is one.
    pub(crate) fix: Option<Span>,
    /// First line and column, from 1; columns count characters.
    pub(crate) start: (u64, u64),
    /// Last line, and one past the last column.
    pub(crate) end: (u64, u64),
    /// The id of the goal it concerns.
    pub(crate) goal: Option<String>,
}

/// Places a finding in its text. `spans` is for a TOML file; it is read once for all findings.
pub(crate) fn locate(
    finding: Finding,
    file: String,
    source: Source,
    spans: Option<&Spans<'_>>,
    goal: Option<String>,
) -> Located {
    let (span, start, end) = match &source {
        Source::Toml(_) => spans.map_or((Span { start: 0, end: 0 }, (1, 1), (1, 1)), |spans| {
            let span = spans.find(&finding.place.spot);
            (span, spans.line_and_column(span.start), spans.line_and_column(span.end))
        }),
        Source::Row { text, line, header } => {
            let column = match finding.place.spot {
                Spot::Row(_, column) => column,
                Spot::Whole | Spot::Key(_) | Spot::Name(_) | Spot::Value(_) | Spot::Within(..) | Spot::Bytes(..) => {
                    None
                }
            };
            let span = field(finding.place.form(), text, header, column);
            let at = |byte: usize| (*line, text[..byte].chars().count() as u64 + 1);
            (span, at(span.start), at(span.end))
        }
    };
    let fix = finding.fix.as_ref().zip(spans).map(|(fix, spans)| spans.find(&fix.spot));
    Located { finding, file, source, span, fix, start, end, goal }
}

fn field(form: Form, text: &str, header: &str, column: Option<Column>) -> Span {
    let range = column.and_then(|column| field_range(form, header.as_bytes(), text.as_bytes(), column));
    let range = range.unwrap_or(0..text.len());
    let start = text.floor_char_boundary(range.start);
    Span { start, end: text.ceil_char_boundary(range.end.clamp(start, text.len())) }
}

//! JSON Lines: one object a line, its keys named like the columns of a snapshots file.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{BadLine, MOST_IGNORED, VisitLine};
use crate::model::day::Day;
use crate::model::place::Column;
use crate::model::zone::Zone;
use crate::say::{Sentence, sentence};
use crate::text::snapshots::field;
use crate::text::snapshots::header::Header;
use crate::text::snapshots::problem::{RowProblem, Trouble};
use crate::text::snapshots::row::Row;
use crate::text::snapshots::scanner::MAX_LINE_BYTES;

/// Objects on their way to rows.
#[derive(Debug)]
pub(super) struct Objects {
    header: Header,
    zone: Zone,
    date: Option<Day>,
    row: Vec<u8>,
}

impl Objects {
    /// `date` stands for the date of objects that give none; `zone` decides on which day an instant falls.
    pub(super) fn new(zone: Zone, date: Option<Day>) -> Self {
        Self { header: Header::standard(), zone, date, row: Vec::new() }
    }

    /// Reads a line, unless it is blank; adds the keys that mean nothing here.
    pub(super) fn line(&mut self, number: u64, line: &[u8], ignored: &mut BTreeSet<String>, visit: VisitLine<'_>) {
        if line.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        if line.len() > MAX_LINE_BYTES {
            return visit(number, Err(RowProblem::of_line(Trouble::TooLong).into()));
        }
        self.row.clear();
        match as_row(line, self.date, &mut self.row, ignored) {
            // The fields become a row of a file, so that they mean the same as there.
            Ok(()) => visit(number, Row::parse(&self.header, self.zone, &self.row).map_err(BadLine::from)),
            Err(bad) => visit(number, Err(bad)),
        }
    }
}

/// Writes an object as a row with the standard columns.
fn as_row(line: &[u8], date: Option<Day>, row: &mut Vec<u8>, ignored: &mut BTreeSet<String>) -> Result<(), BadLine> {
    let object: Map<String, Value> = serde_json::from_slice(line).map_err(|_| bad(NotAnObject {}, WriteObject {}))?;
    let is_column = |name: &str| Column::ALL.iter().any(|column| column.name().eq_ignore_ascii_case(name));
    for name in object.keys().filter(|name| !is_column(name)) {
        if ignored.len() < MOST_IGNORED {
            ignored.insert(name.clone());
        }
    }
    for (place, column) in Column::ALL.into_iter().enumerate() {
        if place > 0 {
            row.push(b',');
        }
        let text = match (value_of(&object, column), column) {
            (Some(Value::Null), Column::Value) => return Err(bad(IsNull {}, LeaveOut {})),
            (None, Column::Value) => return Err(RowProblem::of_field(Trouble::Missing, column, "").into()),
            (None | Some(Value::Null), Column::Date) => date.map(|date| date.to_string()).unwrap_or_default(),
            (None | Some(Value::Null), _) => continue,
            (Some(Value::String(text)), _) => text.clone(),
            (Some(Value::Number(number)), _) => number.to_string(),
            (Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)), _) => {
                return Err(bad(NeitherTextNorNumber { column: column.name() }, WriteObject {}));
            }
        };
        if field::is_unwritable_text(&text) {
            return Err(RowProblem::of_line(Trouble::ControlCharacter).into());
        }
        field::write(&text, b',', row);
    }
    Ok(())
}

/// The value of a column's key; as in a file, letters' case does not matter.
fn value_of(object: &Map<String, Value>, column: Column) -> Option<&Value> {
    let in_other_case = || object.iter().find(|(key, _)| key.eq_ignore_ascii_case(column.name()));
    object.get(column.name()).or_else(|| in_other_case().map(|(_, value)| value))
}

fn bad(what: impl Sentence + 'static, help: impl Sentence + 'static) -> BadLine {
    BadLine { what: Box::new(what), help: Box::new(help) }
}

sentence! {
    NotAnObject {}
    en "this line is not a JSON object",
    sv "den här raden är inget JSON-objekt",
    nb "denne linjen er ikke et JSON-objekt",
}
sentence! {
    WriteObject {}
    en "write one object a line, with texts and numbers: \"metric\":\"followers\",\"channel\":\"instagram\",\"value\":4290",
    sv "skriv ett objekt per rad, med texter och tal: \"metric\":\"followers\",\"channel\":\"instagram\",\"value\":4290",
    nb "skriv ett objekt per linje, med tekster og tall: \"metric\":\"followers\",\"channel\":\"instagram\",\"value\":4290",
}
sentence! {
    NeitherTextNorNumber { column: &'static str }
    en "`{column}` is neither a text nor a number",
    sv "`{column}` är varken text eller tal",
    nb "`{column}` er verken tekst eller tall",
}
sentence! {
    IsNull {}
    en "`value` is null",
    sv "`value` är null",
    nb "`value` er null",
}
sentence! {
    LeaveOut {}
    en "leave the line out: what nobody read is unknown. To take a reading back, write an empty text",
    sv "ta bort raden: det som ingen har läst av är okänt. Skriv en tom text för att ta tillbaka en avläsning",
    nb "ta bort linjen: det ingen har lest av, er ukjent. Skriv en tom tekst for å trekke tilbake en avlesning",
}

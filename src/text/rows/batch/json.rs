//! JSON Lines: one object a line, its keys named like the columns of a file.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{BadLine, MOST_IGNORED, VisitLine};
use crate::model::form::Form;
use crate::model::place::Column;
use crate::model::zone::Zone;
use crate::say::{Sentence, sentence};
use crate::text::rows::{Header, Kind, MAX_LINE_BYTES, RowProblem, Trouble, is_unwritable_text, write_text};

/// Objects on their way to rows.
#[derive(Debug)]
pub(super) struct Objects<K> {
    header: Header,
    zone: Zone,
    when: Option<String>,
    row: Vec<u8>,
    kind: K,
}

impl<K: Kind> Objects<K> {
    /// `when` stands for the first column of objects that give none; `zone` decides on which day an instant falls.
    pub(super) fn new(zone: Zone, when: Option<String>) -> Self {
        Self { header: Header::standard(K::FORM), zone, when, row: Vec::new(), kind: K::default() }
    }

    /// Reads a line, unless it is blank; adds the keys that mean nothing here.
    pub(super) fn line(&mut self, number: u64, line: &[u8], ignored: &mut BTreeSet<String>, visit: VisitLine<'_, K>) {
        if line.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        if line.len() > MAX_LINE_BYTES {
            return visit(number, Err(RowProblem::of_line(Trouble::TooLong).into()));
        }
        self.row.clear();
        match as_row(K::FORM, line, self.when.as_deref(), &mut self.row, ignored) {
            // The fields become a row of a file, so that they mean the same as there.
            Ok(()) => match self.kind.parse(&self.header, self.zone, &self.row) {
                Ok(row) => visit(number, Ok(&row)),
                Err(problem) => visit(number, Err(problem.into())),
            },
            Err(bad) => visit(number, Err(bad)),
        }
    }
}

/// Writes an object as a row with the standard columns.
fn as_row(
    form: Form,
    line: &[u8],
    when: Option<&str>,
    row: &mut Vec<u8>,
    ignored: &mut BTreeSet<String>,
) -> Result<(), BadLine> {
    let write_object = || write_object(form);
    let object: Map<String, Value> = serde_json::from_slice(line).map_err(|_| bad(NotAnObject {}, write_object()))?;
    let is_column = |name: &str| form.columns().iter().any(|column| column.name().eq_ignore_ascii_case(name));
    for name in object.keys().filter(|name| !is_column(name)) {
        if ignored.len() < MOST_IGNORED {
            ignored.insert(name.clone());
        }
    }
    for (place, column) in form.columns().iter().copied().enumerate() {
        if place > 0 {
            row.push(b',');
        }
        let text = match (value_of(&object, column), column) {
            (Some(Value::Null), Column::Value) => return Err(bad(IsNull {}, Box::new(LeaveOut {}))),
            (None, Column::Value) => return Err(RowProblem::of_field(Trouble::Missing, column, "").into()),
            (None | Some(Value::Null), Column::Date | Column::Time) => when.unwrap_or_default().to_owned(),
            (None | Some(Value::Null), _) => continue,
            (Some(Value::String(text)), _) => text.clone(),
            (Some(Value::Number(number)), _) => number.to_string(),
            (Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)), _) => {
                return Err(bad(NeitherTextNorNumber { column: column.name() }, write_object()));
            }
        };
        if is_unwritable_text(&text) {
            return Err(RowProblem::of_line(Trouble::ControlCharacter).into());
        }
        write_text(&text, b',', row);
    }
    Ok(())
}

/// The value of a column's key; as in a file, letters' case does not matter.
fn value_of(object: &Map<String, Value>, column: Column) -> Option<&Value> {
    let in_other_case = || object.iter().find(|(key, _)| key.eq_ignore_ascii_case(column.name()));
    object.get(column.name()).or_else(|| in_other_case().map(|(_, value)| value))
}

fn bad(what: impl Sentence + 'static, help: Box<dyn Sentence>) -> BadLine {
    BadLine { what: Box::new(what), help }
}

fn write_object(form: Form) -> Box<dyn Sentence> {
    match form {
        Form::Snapshots => Box::new(WriteObject {}),
        Form::Feedback => Box::new(WriteEvent {}),
    }
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
    WriteEvent {}
    en "write one object a line, with texts and numbers: \"time\":\"2027-03-15T08:00:00Z\",\"item\":\"fb-1042\",\"event\":\"received\"",
    sv "skriv ett objekt per rad, med texter och tal: \"time\":\"2027-03-15T08:00:00Z\",\"item\":\"fb-1042\",\"event\":\"received\"",
    nb "skriv ett objekt per linje, med tekster og tall: \"time\":\"2027-03-15T08:00:00Z\",\"item\":\"fb-1042\",\"event\":\"received\"",
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

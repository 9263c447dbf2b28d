//! Commands to type next, and what the snapshots file had to say when rows were added.

use super::recording::Recording;
use crate::model::snapshot::Snapshot;
use crate::render::readings::typed_value;
use crate::say::{All, sentence};
use crate::store::ledger::Receipt;
use crate::text::shell;
use crate::text::typed::Remark;

/// What a command is to do with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typing {
    /// Record it as it is.
    SameValue,
    /// Record it with another value.
    AnotherValue,
    /// Take it back.
    TakeBack,
}

/// The command line that does it; safe to paste into a shell.
pub(super) fn command(recording: &Recording, row: &Snapshot, typing: Typing) -> String {
    let mut words = vec!["plan".to_owned(), "record".to_owned()];
    words.extend(recording.named.as_deref().map(shell::word));
    let name = row.series.to_string();
    match typing {
        Typing::SameValue => words.push(shell::word(&format!("{name}={}", typed_value(row.value, row.written)))),
        Typing::AnotherValue => words.push(format!("{}=…", shell::word(&name))),
        Typing::TakeBack => words.extend(["--retract".to_owned(), shell::word(&name)]),
    }
    words.push(format!("--date {}", row.date));
    if let Some(start) = row.period_start.filter(|start| *start != row.date) {
        words.push(format!("--since {start}"));
    }
    if !row.id.is_empty() {
        words.push(format!("--id {}", shell::word(&row.id)));
    }
    words.join(" ")
}

/// The command line that shows the readings of a row's series.
pub(super) fn log_command(recording: &Recording, row: &Snapshot) -> String {
    let campaign = recording.named.as_deref().map(|name| format!(" {}", shell::word(name))).unwrap_or_default();
    format!("plan log{campaign} --series {}", shell::word(&row.series.to_string()))
}

sentence! {
    NewFile { file: String }
    en "{file} was made for them; it belongs beside the campaign, in git as well",
    sv "{file} skapades för dem; den hör ihop med kampanjen, även i git",
    nb "{file} ble laget for dem; den hører sammen med kampanjen, også i git",
}
sentence! {
    SetAside { file: String, text: String, kept: String }
    en "the last line of {file} had been cut short while it was being written: `{text}`. It is kept in {kept}",
    sv "sista raden i {file} hade blivit avbruten när den skrevs: `{text}`. Den finns kvar i {kept}",
    nb "den siste linjen i {file} var blitt avbrutt mens den ble skrevet: `{text}`. Den er tatt vare på i {kept}",
}
sentence! {
    RecordItAgain {}
    en "if that reading is missing now, record it again",
    sv "om den avläsningen saknas nu, registrera den igen",
    nb "hvis den avlesningen mangler nå, registrer den på nytt",
}
sentence! {
    NoColumns { file: String, columns: All<&'static str> }
    en "{file} has no column for {columns}, so that was left out",
    sv "{file} har ingen kolumn för {columns}, så det togs inte med",
    nb "{file} har ingen kolonne for {columns}, så det ble ikke tatt med",
}
sentence! {
    AddColumns { columns: All<&'static str> }
    en "add {columns} at the end of the file's first line to keep that too",
    sv "lägg till {columns} sist på filens första rad för att spara även det",
    nb "legg til {columns} sist på filens første linje for å ta vare på det også",
}

/// What the snapshots file had to say.
pub(super) fn of_receipt(receipt: &Receipt, recording: &Recording) -> Vec<Remark> {
    let file = || recording.file.clone();
    let mut remarks = Vec::new();
    for repair in &receipt.repairs {
        let what = SetAside { file: file(), text: repair.text.clone(), kept: repair.kept_in.clone() };
        remarks.push(Remark::warning(what, Some(Box::new(RecordItAgain {}))));
    }
    if !receipt.left_out.is_empty() {
        let columns = || All(receipt.left_out.iter().map(|column| column.name()).collect());
        let what = NoColumns { file: file(), columns: columns() };
        remarks.push(Remark { help: Some(Box::new(AddColumns { columns: columns() })), ..Remark::note(what) });
    }
    if receipt.is_new {
        remarks.push(Remark::note(NewFile { file: file() }));
    }
    remarks
}

//! What the snapshots file had to say when rows were added, whichever command added them.

use crate::env::Env;
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::render::words::HelpWord;
use crate::say::{All, Sentence, Show, sentence};
use crate::store::ledger::Receipt;
use crate::text::typed::Remark;

sentence! {
    NewFile { file: String }
    en "{file} was made for them; it belongs beside the campaign, in git as well",
    sv "{file} skapades för dem; den hör ihop med kampanjen, även i git",
    nb "{file} ble laget for dem; den hører sammen med kampanjen, også i git",
}
sentence! {
    /// What is said of a last line that was cut short.
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
pub(super) fn remarks(receipt: &Receipt, file: &str) -> Vec<Remark> {
    let file = || file.to_owned();
    let mut remarks = Vec::new();
    for repair in &receipt.repairs {
        let what = SetAside { file: file(), text: repair.text.clone(), kept: repair.kept_in.clone() };
        remarks.push(Remark::warning(what, Some(Box::new(RecordItAgain {}))));
    }
    if !receipt.left_out.is_empty() {
        let columns = || All(receipt.left_out.iter().map(|column| column.name()).collect());
        let what = NoColumns { file: file(), columns: columns() };
        remarks.push(Remark::warning(what, Some(Box::new(AddColumns { columns: columns() }))));
    }
    if receipt.is_new {
        remarks.push(Remark::note(NewFile { file: file() }));
    }
    remarks
}

/// Says a remark to people, with what to do about it.
///
/// # Errors
/// When it cannot be written.
pub(super) fn say(remark: &Remark, env: &mut Env<'_>) -> std::io::Result<()> {
    let style = Style { color: env.color };
    let severity = if remark.is_warning { Severity::Warning } else { Severity::Note };
    let word = style.severity(severity, &severity.show(env.language));
    writeln!(env.err, "{word}: {}", visible(&remark.what.say(env.language)))?;
    match &remark.help {
        Some(help) => writeln!(env.err, "{}: {}", HelpWord {}.say(env.language), visible(&help.say(env.language))),
        None => Ok(()),
    }
}

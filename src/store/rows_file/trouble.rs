//! What can go wrong with a file of rows, said with the file's name and the next step.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::lock::NotHeld;
use super::shape::Shapeless;
use crate::model::form::Form;
use crate::model::place::Column;
use crate::say::{All, Failure, Sentence, sentence};
use crate::text::rows::MAX_LINE_BYTES;
use crate::text::rows::{RowProblem, Trouble};

/// Rows could not be written; the file is as it was.
#[expect(clippy::wildcard_enum_match_arm, reason = "the standard library adds kinds of errors")]
pub(super) fn not_written(form: Form, path: &Path, error: &io::Error) -> anyhow::Error {
    let (file, reason) = (name(path), error.to_string());
    let failure = match error.kind() {
        ErrorKind::NotFound => helped(NoFolder { file }, pick(form, MakeFolder {}, NameFeedback {})),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Failure::new(NoPermission { file }).help(GetPermission {})
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Failure::new(DiskFull { file }).help(MakeRoom {})
        }
        ErrorKind::IsADirectory | ErrorKind::Unsupported => helped(NoFile { file }, name_file(form)),
        ErrorKind::NotADirectory => helped(NoFolder { file }, name_file(form)),
        _ if is_open_elsewhere(error) => Failure::new(InUse { file }).help(CloseIt {}),
        _ => Failure::new(NotWritten { file, reason }).help(TryAgain {}),
    };
    failure.into()
}

/// The file could not be read.
#[expect(clippy::wildcard_enum_match_arm, reason = "the standard library adds kinds of errors")]
pub(super) fn not_read(form: Form, path: &Path, error: &io::Error) -> anyhow::Error {
    let (file, reason) = (name(path), error.to_string());
    match error.kind() {
        ErrorKind::IsADirectory | ErrorKind::Unsupported => helped(NoFile { file }, name_file(form)).into(),
        _ => Failure::new(NotRead { file, reason }).help(GetPermission {}).into(),
    }
}

/// The file could not be had alone.
pub(super) fn not_held(form: Form, path: &Path, reason: &NotHeld) -> anyhow::Error {
    match reason {
        NotHeld::Closed(error) => not_written(form, path, error),
        NotHeld::Busy => Failure::new(InUse { file: name(path) }).help(CloseIt {}).into(),
        NotHeld::Unlockable(error) => {
            let reason = error.to_string();
            Failure::new(CannotLock { file: name(path), reason }).help(MoveToDisk {}).into()
        }
    }
}

/// The file is none of these rows.
pub(super) fn shapeless(form: Form, path: &Path, reason: &Shapeless) -> anyhow::Error {
    let file = name(path);
    match reason {
        Shapeless::Unreadable(error) => not_read(form, path, error),
        // A spreadsheet has saved it in another encoding: it is the right file.
        Shapeless::NoLedger(problem) if problem.trouble == Trouble::NotUtf8 => {
            let help = Some(problem.help());
            Failure { what: no_such_file(form, file, problem.clone()), help }.into()
        }
        Shapeless::NoLedger(problem) => {
            Failure { what: no_such_file(form, file, problem.clone()), help: Some(name_file(form)) }.into()
        }
    }
}

/// Rows were written, but it is not certain that they are on disk. They are never taken back then: others may have
/// written after them.
pub(super) fn unconfirmed(form: Form, path: &Path, error: &io::Error) -> anyhow::Error {
    let what = Unconfirmed { file: name(path), reason: error.to_string() };
    helped(what, pick(form, LookFirst {}, LookAtLog {})).into()
}

/// Rows could be written in part only, and what was written could not be taken back.
pub(super) fn not_restored(form: Form, path: &Path, error: &io::Error) -> anyhow::Error {
    let what = NotRestored { file: name(path), reason: error.to_string() };
    helped(what, pick(form, CheckDisk {}, CheckLog {})).into()
}

/// Another file takes its place again and again.
pub(super) fn keeps_changing(path: &Path) -> anyhow::Error {
    Failure::new(KeepsChanging { file: name(path) }).help(CloseIt {}).into()
}

sentence! {
    RowTooLong { file: String, kilobytes: usize }
    en "a row of {file} would be longer than {kilobytes} KB and could not be read again, so nothing was added",
    sv "en rad i {file} skulle bli längre än {kilobytes} kB och inte gå att läsa igen, så inget lades till",
    nb "en rad i {file} ville bli lengre enn {kilobytes} kB og ikke kunne leses igjen, så ingenting ble lagt til",
}
sentence! {
    Shorten {}
    en "shorten the remark, or write a link to it",
    sv "korta anmärkningen, eller skriv en länk till den",
    nb "kort ned merknaden, eller skriv en lenke til den",
}

/// A row is longer than any that is read.
pub(super) fn row_too_long(path: &Path) -> anyhow::Error {
    Failure::new(RowTooLong { file: name(path), kilobytes: MAX_LINE_BYTES / 1024 }).help(Shorten {}).into()
}

/// A row would mean something else without these columns.
pub(super) fn column_missing(path: &Path, columns: &[Column]) -> anyhow::Error {
    let names = || All(columns.iter().map(|column| format!("`{}`", column.name())).collect::<Vec<_>>());
    Failure::new(NoColumn { file: name(path), columns: names() }).help(AddColumn { columns: names() }).into()
}

fn helped(what: impl Sentence + 'static, help: Box<dyn Sentence>) -> Failure {
    Failure { what: Box::new(what), help: Some(help) }
}

/// What is said of one kind of file or the other.
fn pick(form: Form, snapshots: impl Sentence + 'static, feedback: impl Sentence + 'static) -> Box<dyn Sentence> {
    match form {
        Form::Snapshots => Box::new(snapshots),
        Form::Feedback => Box::new(feedback),
    }
}

fn name_file(form: Form) -> Box<dyn Sentence> {
    pick(form, NameFile {}, NameFeedback {})
}

fn no_such_file(form: Form, file: String, why: RowProblem) -> Box<dyn Sentence> {
    match form {
        Form::Snapshots => Box::new(NoLedger { file, why }),
        Form::Feedback => Box::new(NoLog { file, why }),
    }
}

/// Windows' refusals while another program has the file open or locked.
fn is_open_elsewhere(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) || error.kind() == ErrorKind::ResourceBusy
}

/// The path as the user knows it, for a sentence.
pub(super) fn name(path: &Path) -> String {
    path.display().to_string().replace(char::is_control, "\u{fffd}")
}

sentence! {
    NoFolder { file: String }
    en "`{file}` cannot be made: its folder does not exist. Nothing was recorded",
    sv "`{file}` kan inte skapas: mappen finns inte. Inget registrerades",
    nb "`{file}` kan ikke opprettes: mappen finnes ikke. Ingenting ble registrert",
}
sentence! {
    MakeFolder {}
    en "make the folder, or correct `snapshots` in the campaign file",
    sv "skapa mappen, eller rätta `snapshots` i kampanjfilen",
    nb "opprett mappen, eller rett `snapshots` i kampanjefilen",
}
sentence! {
    NoPermission { file: String }
    en "`{file}` may not be written. Nothing was recorded",
    sv "`{file}` får inte skrivas. Inget registrerades",
    nb "`{file}` kan ikke skrives til. Ingenting ble registrert",
}
sentence! {
    GetPermission {}
    en "check who may use the file and its folder",
    sv "kontrollera behörigheten till filen och mappen",
    nb "kontroller tilgangen til filen og mappen",
}
sentence! {
    DiskFull { file: String }
    en "there is no room left to write `{file}`. Nothing was recorded, and the file is as it was",
    sv "det finns inte plats att skriva `{file}`. Inget registrerades, och filen är som förut",
    nb "det er ikke plass til å skrive `{file}`. Ingenting ble registrert, og filen er som før",
}
sentence! {
    MakeRoom {}
    en "free some space and run the command again",
    sv "frigör utrymme och kör kommandot igen",
    nb "frigjør plass og kjør kommandoen igjen",
}
sentence! {
    NoFile { file: String }
    en "`{file}` is not a file",
    sv "`{file}` är ingen fil",
    nb "`{file}` er ikke en fil",
}
sentence! {
    NameFile {}
    en "name a snapshots file (NAME.snapshots.csv) under `snapshots` in the campaign file",
    sv "ange en fil med avläsningar (NAMN.snapshots.csv) under `snapshots` i kampanjfilen",
    nb "oppgi en fil med målinger (NAVN.snapshots.csv) under `snapshots` i kampanjefilen",
}
sentence! {
    InUse { file: String }
    en "`{file}` is in use by another program. Nothing was recorded",
    sv "`{file}` används av ett annat program. Inget registrerades",
    nb "`{file}` er i bruk av et annet program. Ingenting ble registrert",
}
sentence! {
    CloseIt {}
    en "close it and run the command again",
    sv "stäng det och kör kommandot igen",
    nb "lukk det og kjør kommandoen igjen",
}
sentence! {
    NotWritten { file: String, reason: String }
    en "`{file}` could not be written ({reason}). Nothing was recorded",
    sv "`{file}` kunde inte skrivas ({reason}). Inget registrerades",
    nb "`{file}` kunne ikke skrives ({reason}). Ingenting ble registrert",
}
sentence! {
    TryAgain {}
    en "check the disk and run the command again",
    sv "kontrollera disken och kör kommandot igen",
    nb "kontroller disken og kjør kommandoen igjen",
}
sentence! {
    NotRead { file: String, reason: String }
    en "`{file}` could not be read ({reason})",
    sv "`{file}` kunde inte läsas ({reason})",
    nb "`{file}` kunne ikke leses ({reason})",
}
sentence! {
    CannotLock { file: String, reason: String }
    en "`{file}` cannot be kept from other writers here ({reason}). Nothing was recorded",
    sv "`{file}` kan inte skyddas mot att andra skriver samtidigt ({reason}). Inget registrerades",
    nb "`{file}` kan ikke beskyttes mot at andre skriver samtidig ({reason}). Ingenting ble registrert",
}
sentence! {
    MoveToDisk {}
    en "keep the campaign's folder on a disk of this computer, and share it with git or a sync program",
    sv "ha kampanjens mapp på en disk i den här datorn, och dela den med git eller ett synkprogram",
    nb "ha kampanjens mappe på en disk i denne maskinen, og del den med git eller et synkroniseringsprogram",
}
sentence! {
    NoLedger { file: String, why: RowProblem }
    en "`{file}` does not look like a snapshots file: {why}",
    sv "`{file}` ser inte ut som en fil med avläsningar: {why}",
    nb "`{file}` ser ikke ut som en fil med målinger: {why}",
}
sentence! {
    Unconfirmed { file: String, reason: String }
    en "`{file}` was written, but it is not certain that it is safe on disk ({reason})",
    sv "`{file}` skrevs, men det är inte säkert att det ligger tryggt på disken ({reason})",
    nb "`{file}` ble skrevet, men det er ikke sikkert at det ligger trygt på disken ({reason})",
}
sentence! {
    LookFirst {}
    en "look with `plan log` whether the values are there before you record them again",
    sv "se efter med `plan log` om värdena finns där innan du registrerar dem igen",
    nb "se etter med `plan log` om verdiene er der før du registrerer dem igjen",
}
sentence! {
    KeepsChanging { file: String }
    en "another program keeps replacing `{file}`. It is not certain that the values were recorded",
    sv "ett annat program ersätter `{file}` gång på gång. Det är inte säkert att värdena registrerades",
    nb "et annet program erstatter `{file}` gang på gang. Det er ikke sikkert at verdiene ble registrert",
}
sentence! {
    NoColumn { file: String, columns: All<String> }
    en "`{file}` has no column for {columns}. Nothing was recorded",
    sv "`{file}` har ingen kolumn för {columns}. Inget registrerades",
    nb "`{file}` har ingen kolonne for {columns}. Ingenting ble registrert",
}
sentence! {
    AddColumn { columns: All<String> }
    en "add {columns} at the end of the file's first line",
    sv "lägg till {columns} sist på filens första rad",
    nb "legg til {columns} sist på første linje i filen",
}
sentence! {
    NotRestored { file: String, reason: String }
    en "`{file}` could be written in part only, and its end could not be put back as it was ({reason})",
    sv "`{file}` kunde bara skrivas till en del, och slutet gick inte att återställa ({reason})",
    nb "`{file}` kunne bare skrives delvis, og slutten lot seg ikke sette tilbake ({reason})",
}
sentence! {
    CheckDisk {}
    en "check the disk; then `plan log` shows which values are there, and a row that was cut short is left out of all counts",
    sv "kontrollera disken; sedan visar `plan log` vilka värden som finns, och en avbruten rad räknas inte",
    nb "kontroller disken; deretter viser `plan log` hvilke verdier som finnes, og en avbrutt linje regnes ikke med",
}
sentence! {
    NameFeedback {}
    en "the log of feedback is `feedback.csv` beside `strategy.toml`; name another with --file",
    sv "feedbackloggen är `feedback.csv` bredvid `strategy.toml`; ange en annan med --file",
    nb "tilbakemeldingsloggen er `feedback.csv` ved siden av `strategy.toml`; oppgi en annen med --file",
}
sentence! {
    NoLog { file: String, why: RowProblem }
    en "`{file}` does not look like a log of feedback: {why}",
    sv "`{file}` ser inte ut som en feedbacklogg: {why}",
    nb "`{file}` ser ikke ut som en tilbakemeldingslogg: {why}",
}
sentence! {
    LookAtLog {}
    en "look with `plan feedback list --all` whether it is there before you add it again",
    sv "se efter med `plan feedback list --all` om det finns där innan du lägger till det igen",
    nb "se etter med `plan feedback list --all` om det er der før du legger det til igjen",
}
sentence! {
    CheckLog {}
    en "check the disk; then `plan feedback list --all` shows what is there, and a row that was cut short is left out of all counts",
    sv "kontrollera disken; sedan visar `plan feedback list --all` vad som finns, och en avbruten rad räknas inte",
    nb "kontroller disken; deretter viser `plan feedback list --all` hva som finnes, og en avbrutt linje regnes ikke med",
}

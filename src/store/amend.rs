//! Changes a file that people write themselves: read, rewritten and put back in one piece, while nobody else writes.
//!
//! Other runs of `plan` are kept out by a lock. An editor takes none, so the file is read once more before the new one
//! takes its place; what was saved meanwhile is left as it is.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use super::rows_file::lock::{self, NotHeld};
use super::text_file::{self, TextFile};
use super::{size_limit, write};
use crate::model::finding::Finding;
use crate::say::{Failure, sentence};

/// How long to wait for somebody else's change.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long to try again where somebody else saves the file between reading and writing it.
const RETRIES: Duration = Duration::from_secs(2);

/// The wait before it is tried again.
const PAUSE: Duration = Duration::from_millis(50);

/// How often another file may take this one's place before something else must be wrong.
const MAX_REPLACED: usize = 20;

/// A text half written by a run that was stopped is this old before it is cleared away: a younger one may be in use.
const STALE: Duration = Duration::from_mins(1);

sentence! {
    ReadOnly { file: String }
    en "{file} may not be changed: it is marked as read-only",
    sv "{file} får inte ändras: den är skrivskyddad",
    nb "{file} kan ikke endres: den er skrivebeskyttet",
}

sentence! {
    AllowIt {}
    en "allow changes to it, then run this again; nothing was written",
    sv "tillåt ändringar i den och kör igen; inget skrevs",
    nb "tillat endringer i den og kjør på nytt; ingenting ble skrevet",
}

sentence! {
    ChangedMeanwhile { file: String }
    en "{file} was changed by somebody else in this very moment",
    sv "{file} ändrades av någon annan i samma ögonblick",
    nb "{file} ble endret av noen andre i samme øyeblikk",
}

sentence! {
    InUse { file: String }
    en "{file} is in use by another program",
    sv "{file} används av ett annat program",
    nb "{file} er i bruk av et annet program",
}

sentence! {
    RunAgain {}
    en "run this again; nothing was written",
    sv "kör igen; inget skrevs",
    nb "kjør på nytt; ingenting ble skrevet",
}

/// Puts what `rewrite` makes of a file's text in the file's place, whole or not at all. A link stays a link: the file
/// that it leads to is rewritten. `shown` is the file's name in messages. Where `rewrite` gives `None`, the file stays as
/// it is; it may be asked more than once, where somebody else saves the file meanwhile.
///
/// # Errors
/// When `rewrite` refuses, or the file is not there, no text, read-only, in use, or changed meanwhile. Nothing is
/// written then.
pub(crate) fn amend(
    path: &Path,
    shown: &str,
    rewrite: &mut dyn FnMut(&str) -> anyhow::Result<Option<String>>,
) -> anyhow::Result<()> {
    read(path, shown)?;
    size_limit::survive();
    let actual = path.canonicalize().map_err(|error| write::not_written(shown, &error))?;
    clear_stale(&actual);
    let begun = Instant::now();
    loop {
        let held = hold(&actual, shown)?;
        let before = read(&actual, shown)?;
        let Some(after) = rewrite(&before)? else { return Ok(()) };
        if replace(&actual, &held, &before, &after).map_err(|error| write::not_written(shown, &error))? {
            return Ok(());
        }
        if begun.elapsed() >= RETRIES {
            return Err(changed(shown));
        }
        std::thread::sleep(PAUSE);
    }
}

/// Clears away what runs that were stopped half-way left beside the file. That it fails is no reason to stop.
fn clear_stale(path: &Path) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let Some(Ok(entries)) = path.parent().map(std::fs::read_dir) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let process = name.strip_prefix(&*stem).and_then(|rest| rest.strip_prefix('.')?.strip_suffix(".part"));
        let is_ours = process.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()));
        let age = entry.metadata().and_then(|about| about.modified()).map(|at| SystemTime::now().duration_since(at));
        if is_ours && matches!(age, Ok(Ok(age)) if age > STALE) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// The text of a file that is one.
///
/// # Errors
/// When it is not there, or is no text.
pub(crate) fn read(path: &Path, shown: &str) -> anyhow::Result<String> {
    let TextFile { text, problem } = text_file::read(path, shown)?;
    match problem {
        Some(Finding { message, help, .. }) => Err(Failure { what: message, help }.into()),
        None => Ok(text),
    }
}

/// The file, locked; refused where it may not be written, which a rename would not ask.
fn hold(path: &Path, shown: &str) -> anyhow::Result<File> {
    let file = || shown.to_owned();
    let permissions = path.metadata().map(|about| about.permissions());
    if permissions.is_ok_and(|permissions| permissions.readonly()) {
        return Err(Failure::new(ReadOnly { file: file() }).help(AllowIt {}).into());
    }
    for _ in 0..MAX_REPLACED {
        let held = lock::hold(path, PATIENCE).map_err(|reason| match reason {
            NotHeld::Busy => Failure::new(InUse { file: file() }).help(RunAgain {}).into(),
            NotHeld::Closed(error) | NotHeld::Unlockable(error) => write::not_written(shown, &error),
        })?;
        // While this one waited, another run may have put its own in the file's place.
        if lock::is_still_at(&held.file, path).unwrap_or(false) {
            return Ok(held.file);
        }
    }
    Err(changed(shown))
}

/// Writes the new text beside the file and moves it into place; `false` where the file no longer holds `before`.
fn replace(path: &Path, held: &File, before: &str, after: &str) -> io::Result<bool> {
    let beside = beside(path);
    let written = write_like(&beside, after, held.metadata()?.permissions()).and_then(|()| {
        let unchanged = std::fs::read(path)? == before.as_bytes() && lock::is_still_at(held, path)?;
        if unchanged {
            std::fs::rename(&beside, path)?;
        }
        Ok(unchanged)
    });
    if !matches!(written, Ok(true)) {
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// A name beside the file that no campaign has.
fn beside(path: &Path) -> PathBuf {
    path.with_extension(format!("{}.part", std::process::id()))
}

/// Writes a new file with the old one's permissions, down to the disk.
fn write_like(path: &Path, text: &str, permissions: Permissions) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(permissions)?;
    file.sync_all()
}

fn changed(shown: &str) -> anyhow::Error {
    Failure::new(ChangedMeanwhile { file: shown.to_owned() }).help(RunAgain {}).into()
}

#[cfg(test)]
mod tests;

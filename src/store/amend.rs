//! Changes a file that people write themselves: read, rewritten and put back in one piece, while nobody else writes.
//!
//! Other runs of `plan` are kept out by a lock. An editor takes none, so the file is read once more before the new one
//! takes its place; what was saved meanwhile is left as it is.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::ledger::lock::{self, NotHeld};
use super::text_file::{self, TextFile};
use super::{size_limit, write};
use crate::model::finding::Finding;
use crate::say::{Failure, sentence};

/// How long to wait for somebody else's change.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often another file may take this one's place before something else must be wrong.
const MAX_REPLACED: usize = 20;

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
/// that it leads to is rewritten. `shown` is the file's name in messages.
///
/// # Errors
/// When `rewrite` refuses, or the file is not there, no text, read-only, in use, or changed meanwhile. Nothing is
/// written then.
pub(crate) fn amend(
    path: &Path,
    shown: &str,
    rewrite: &mut dyn FnMut(&str) -> anyhow::Result<String>,
) -> anyhow::Result<()> {
    read(path, shown)?;
    size_limit::survive();
    let actual = path.canonicalize().map_err(|error| write::not_written(shown, &error))?;
    let held = hold(&actual, shown)?;
    let before = read(&actual, shown)?;
    let after = rewrite(&before)?;
    let replaced = replace(&actual, &held, &before, &after);
    replaced.map_err(|error| write::not_written(shown, &error))?.then_some(()).ok_or_else(|| changed(shown))
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
mod tests {
    use std::fs;
    use std::path::Path;

    use super::amend;

    fn append(path: &Path, more: &str) -> anyhow::Result<()> {
        amend(path, "a.toml", &mut |file| Ok(format!("{file}{more}")))
    }

    fn texts(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).expect("a folder").map(|one| one.expect("an entry").path()).collect();
        names.sort();
        names.iter().map(|path| fs::read_to_string(path).expect("a text")).collect()
    }

    #[test]
    fn the_whole_text_changes_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.toml");
        fs::write(&path, "\u{feff}one\r\n").expect("written");
        append(&path, "two").expect("amended");
        assert_eq!(texts(folder.path()), ["\u{feff}one\r\ntwo"]);
    }

    #[test]
    fn what_somebody_saved_meanwhile_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.toml");
        fs::write(&path, "one").expect("written");
        let refused = amend(&path, "a.toml", &mut |_| {
            fs::write(&path, "theirs").expect("written");
            Ok("ours".to_owned())
        });
        assert!(refused.expect_err("changed").to_string().contains("changed by somebody else"));
        let refused = amend(&path, "a.toml", &mut |_| {
            fs::rename(folder.path().join("a.toml"), folder.path().join("b.toml")).expect("moved");
            fs::write(&path, "theirs").expect("written");
            Ok("ours".to_owned())
        });
        assert!(refused.is_err());
        assert_eq!(texts(folder.path()), ["theirs", "theirs"], "nothing is left over");
    }

    #[test]
    fn a_refusal_writes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.toml");
        assert!(append(&path, "x").is_err(), "it is not there, and is not made");
        assert!(!path.exists());
        fs::write(&path, "one").expect("written");
        assert!(amend(&path, "a.toml", &mut |_| anyhow::bail!("no")).is_err());
        let mut permissions = fs::metadata(&path).expect("a file").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).expect("set");
        assert!(append(&path, "x").expect_err("read-only").to_string().contains("read-only"));
        assert_eq!(texts(folder.path()), ["one"]);
        assert!(append(folder.path(), "x").is_err(), "a folder is no file");
        let latin = folder.path().join("latin.toml");
        fs::write(&latin, b"name = \"V\xe5r\"").expect("written");
        assert!(append(&latin, "x").expect_err("no text").to_string().contains("UTF-8"));
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("b.toml"), folder.path().join("a.toml"));
        fs::write(&file, "one").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
        symlink(&file, &link).expect("a link");
        append(&link, " two").expect("amended");
        assert!(link.symlink_metadata().expect("a link").is_symlink());
        assert_eq!(fs::read_to_string(&file).expect("a text"), "one two");
        assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn many_at_once_lose_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.toml");
        fs::write(&path, "").expect("written");
        let added: usize = std::thread::scope(|scope| {
            let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| append(&path, "x").is_ok())).collect();
            runs.into_iter().map(|run| usize::from(run.join().expect("no panic"))).sum()
        });
        assert_eq!((added, texts(folder.path())), (8, vec!["x".repeat(8)]));
    }
}

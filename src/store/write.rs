//! Writes new files: never over an old one, never half.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::names::role;
use super::size_limit;
use crate::say::{Failure, sentence};

sentence! {
    AlreadyThere { file: String }
    en "{file} is already there",
    sv "{file} finns redan",
    nb "{file} finnes allerede",
}

sentence! {
    OtherNameOrForce {}
    en "choose another name, or overwrite it with --force",
    sv "välj ett annat namn, eller skriv över den med --force",
    nb "velg et annet navn, eller skriv over den med --force",
}

sentence! {
    NotWritten { file: String, reason: String }
    en "{file} could not be written: {reason}",
    sv "{file} kunde inte skrivas: {reason}",
    nb "{file} kunne ikke skrives: {reason}",
}

sentence! {
    CheckFolder {}
    en "check that the folder is there, that you may write in it, and that the disk is not full",
    sv "kontrollera att mappen finns, att du får skriva i den och att disken inte är full",
    nb "sjekk at mappen finnes, at du har lov til å skrive i den, og at disken ikke er full",
}

sentence! {
    NotOverwritten { file: String }
    en "a report cannot be written to {file}: that file is read here, or is named like one that is",
    sv "en rapport kan inte skrivas till {file}: den filen läses här, eller heter som en som läses",
    nb "en rapport kan ikke skrives til {file}: den filen leses her, eller heter som en som leses",
}

sentence! {
    OtherReportName {}
    en "give the report a name of its own, like findings.json; nothing was written",
    sv "ge rapporten ett eget namn, som findings.json; inget skrevs",
    nb "gi rapporten et eget navn, som findings.json; ingenting ble skrevet",
}

/// Makes sure that a report takes no other file's place: none of ours by its name, none of those that are read. Old
/// reports may be written over, but whatever stands in a TOML or CSV file is somebody's work: no report is either.
///
/// # Errors
/// When it would.
pub(crate) fn spare_what_is_read(path: &Path, shown: &str, read: &[PathBuf]) -> anyhow::Result<()> {
    // Where upper and lower case are one, so are the names.
    let plain = PathBuf::from(path.to_string_lossy().to_lowercase());
    let is_data = plain.extension().is_some_and(|extension| extension == "toml" || extension == "csv");
    let is_read = || {
        let actual = path.canonicalize().ok();
        actual.is_some() && read.iter().any(|read| read.canonicalize().ok() == actual)
    };
    if role(&plain).is_some() || is_data && path.exists() || is_read() {
        return Err(Failure::new(NotOverwritten { file: shown.to_owned() }).help(OtherReportName {}).into());
    }
    Ok(())
}

/// Makes sure that nothing stands where a new file is to be written.
///
/// # Errors
/// When something does.
pub(crate) fn must_be_free(path: &Path, shown: &str) -> anyhow::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(Failure::new(AlreadyThere { file: shown.to_owned() }).help(OtherNameOrForce {}).into());
    }
    Ok(())
}

/// Writes a file whole or not at all: beside it first, then moved into place.
///
/// # Errors
/// When it is there already and `force` is not given, or when it cannot be written; then nothing has changed.
pub(crate) fn new_file(path: &Path, shown: &str, content: &str, force: bool) -> anyhow::Result<()> {
    if !force {
        must_be_free(path, shown)?;
    }
    size_limit::survive();
    let beside = path.with_extension(format!("{}.part", std::process::id()));
    let written = write_synced(&beside, content).and_then(|()| {
        if force {
            return std::fs::rename(&beside, path);
        }
        // A link fails where a rename would overwrite: two at once cannot both win.
        std::fs::hard_link(&beside, path).or_else(|error| {
            if error.kind() == ErrorKind::AlreadyExists { Err(error) } else { std::fs::rename(&beside, path) }
        })
    });
    let _ = std::fs::remove_file(&beside);
    written.map_err(|error| {
        let file = shown.to_owned();
        if error.kind() == ErrorKind::AlreadyExists {
            return Failure::new(AlreadyThere { file }).help(OtherNameOrForce {}).into();
        }
        not_written(&file, &error)
    })
}

/// By what reports of ours are known: a sign in each of their formats that no other text has by chance.
const MARKS: [&str; 3] = ["content=\"plan report ", "\"generator\": \"plan report ", "<!-- plan report "];
/// No report is larger; what is, is looked at no further.
const LARGEST_REPORT: u64 = 64 << 20;

/// Writes a report over an earlier one; over anything else only where `force` is given.
///
/// # Errors
/// As [`new_file`].
pub(crate) fn report(path: &Path, shown: &str, content: &str, force: bool) -> anyhow::Result<()> {
    new_file(path, shown, content, force || is_report(path))
}

/// Whether a file is a report of ours. What cannot be read is none.
fn is_report(path: &Path) -> bool {
    let mut text = String::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(LARGEST_REPORT).read_to_string(&mut text));
    read.is_ok() && MARKS.iter().any(|mark| text.contains(mark))
}

/// Why a file could not be written.
pub(super) fn not_written(shown: &str, error: &std::io::Error) -> anyhow::Error {
    let file = shown.to_owned();
    Failure::new(NotWritten { file, reason: error.to_string() }).help(CheckFolder {}).into()
}

fn write_synced(path: &Path, content: &str) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(content.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::{new_file, report, spare_what_is_read};

    #[test]
    fn nothing_is_overwritten_and_nothing_is_left_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.toml");
        new_file(&path, "a.toml", "one", false).expect("a new file");
        assert!(new_file(&path, "a.toml", "two", false).is_err());
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), "one");
        new_file(&path, "a.toml", "three", true).expect("forced");
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), "three");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }

    #[test]
    fn a_report_takes_the_place_of_a_report_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spring.report.html");
        let page = "<meta name=\"generator\" content=\"plan report 0.1.0\">";
        report(&path, "spring.report.html", page, false).expect("a new file");
        report(&path, "spring.report.html", page, false).expect("over a report");
        std::fs::write(&path, "my own page").expect("written");
        assert!(report(&path, "spring.report.html", page, false).is_err());
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), "my own page");
        report(&path, "spring.report.html", page, true).expect("forced");
    }

    #[test]
    fn reports_spare_what_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        for name in ["team.txt", "mine.csv", "other.toml", "old.json"] {
            std::fs::write(path(name), "x").expect("written");
        }
        let may_be_written = |name| spare_what_is_read(&path(name), name, &[path("team.txt")]).is_ok();
        for name in ["c.campaign.toml", "C.Snapshots.CSV", "plan.toml", "team.txt", "mine.csv", "other.toml"] {
            assert!(!may_be_written(name), "{name}");
        }
        assert!(may_be_written("old.json") && may_be_written("new.md"));
    }
}

//! Writes new files: never over an old one, never half.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::names::role;
use super::size_limit;
use super::text_file::{NotAFile, broken_link};
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
    en "nothing is written to {file}: that file is read here, or is named like one that is",
    sv "inget skrivs till {file}: den filen läses här, eller heter som en som läses",
    nb "ingenting skrives til {file}: den filen leses her, eller heter som en som leses",
}

sentence! {
    OtherOutputName {}
    en "choose a name of its own, like findings.json or spring.ics",
    sv "välj ett eget namn, som findings.json eller spring.ics",
    nb "velg et eget navn, som findings.json eller spring.ics",
}

sentence! {
    NameAFile {}
    en "choose a name that is free, or that of a file",
    sv "välj ett ledigt namn, eller namnet på en fil",
    nb "velg et ledig navn, eller navnet på en fil",
}

/// Makes sure that what is written takes no other file's place: none of ours by its name, none of those that are read.
/// Old reports may be written over, but whatever stands in a TOML or CSV file is somebody's work. Of a link, that goes
/// for the file that it leads to as well.
///
/// # Errors
/// When it would.
pub(crate) fn spare_what_is_read(path: &Path, shown: &str, read: &[PathBuf]) -> anyhow::Result<()> {
    let actual = destination(path, shown)?;
    let is_ours = [path, &actual].into_iter().any(|path| {
        // Where upper and lower case are one, so are the names.
        let plain = PathBuf::from(path.to_string_lossy().to_lowercase());
        let is_data = plain.extension().is_some_and(|extension| extension == "toml" || extension == "csv");
        role(&plain).is_some() || is_data && path.exists()
    });
    let is_read = || read.iter().any(|read| read.canonicalize().is_ok_and(|read| read == actual));
    if is_ours || is_read() {
        return Err(Failure::new(NotOverwritten { file: shown.to_owned() }).help(OtherOutputName {}).into());
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

/// Where a text that is written to a path comes to stand: where a link leads, and nowhere but in a file.
///
/// It is looked at without being opened: opening a pipe would wait for ever.
fn destination(path: &Path, shown: &str) -> anyhow::Result<PathBuf> {
    if let Some(broken) = broken_link(path, shown) {
        return Err(broken.into());
    }
    match std::fs::metadata(path) {
        Ok(about) if about.is_file() => path.canonicalize().map_err(|error| not_written(shown, &error)),
        Ok(_) => Err(Failure::new(NotAFile { file: shown.to_owned() }).help(NameAFile {}).into()),
        // Nothing is there; whatever else is wrong, writing will tell.
        Err(_) => Ok(path.to_path_buf()),
    }
}

/// Writes a file whole or not at all: beside it first, then moved into place. A link stays, and what it leads to is
/// written.
///
/// # Errors
/// When it is there already and `force` is not given, when what is there is no file, or when it cannot be written; then
/// nothing has changed.
pub(crate) fn new_file(path: &Path, shown: &str, content: &str, force: bool) -> anyhow::Result<()> {
    let path = &destination(path, shown)?;
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

/// No report is larger; what is, is looked at no further.
const LARGEST_REPORT: u64 = 64 << 20;

/// Writes a report over an earlier one, which `is_report` knows by its text; over anything else only where `force` is
/// given.
///
/// # Errors
/// As [`new_file`].
pub(crate) fn report(
    path: &Path,
    shown: &str,
    content: &str,
    force: bool,
    is_report: &dyn Fn(&str) -> bool,
) -> anyhow::Result<()> {
    let path = destination(path, shown)?;
    let is_earlier = || read(&path).is_ok_and(|text| is_report(&text));
    new_file(&path, shown, content, force || is_earlier())
}

fn read(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    std::fs::File::open(path)?.take(LARGEST_REPORT).read_to_string(&mut text)?;
    Ok(text)
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
        let page = "a report";
        let report = |path, shown, text, force| report(path, shown, text, force, &|text| text == "a report");
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

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_what_it_leads_to_is_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("actual.md"), "old").expect("written");
        std::fs::write(path("c.snapshots.csv"), "rows").expect("written");
        for (target, link) in [("actual.md", "a.md"), ("nowhere", "b.md"), ("c.snapshots.csv", "c.md")] {
            std::os::unix::fs::symlink(target, path(link)).expect("a link");
        }
        new_file(&path("a.md"), "a.md", "new", true).expect("written");
        assert!(path("a.md").is_symlink());
        assert_eq!(std::fs::read_to_string(path("actual.md")).expect("a file"), "new");
        assert!(new_file(&path("b.md"), "b.md", "new", true).is_err(), "it leads nowhere");
        assert!(spare_what_is_read(&path("c.md"), "c.md", &[]).is_err(), "it leads to readings");
    }
}

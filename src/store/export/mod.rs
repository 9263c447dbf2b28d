//! Opens export files: a file, a folder of them, an archive of them; as bytes in memory, with the day they were last
//! changed.
//!
//! Nothing is unpacked to disk, and no name inside an archive is ever used as a path. What the bytes mean is settled in
//! `text::import`.

mod archive;

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Utc};

use super::names::shown;
use crate::model::day::Day;
use crate::say::{DidYouMean, Failure, sentence};
use crate::text::suggest::closest;

/// No export is longer; a longer file is something else.
const LONGEST: u64 = 64 << 20;
/// So many files are taken from a folder or an archive.
const MOST_FILES: usize = 200;
/// Endings of files that may be exports.
const ENDINGS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "xls", "json", "zip"];

/// An export file in memory.
#[derive(Debug)]
pub(crate) struct Export {
    /// Its name in messages: the path, and within an archive the name there.
    pub(crate) shown: String,
    /// Its path as it was given, with the name within an archive. Composed letters only.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
    /// The day it was last changed.
    pub(crate) modified: Option<Day>,
    /// Whether it was found in a folder or an archive, rather than named by itself.
    pub(crate) is_member: bool,
}

sentence! {
    NotThere { file: String }
    en "there is no {file}",
    sv "det finns ingen {file}",
    nb "det finnes ingen {file}",
}
sentence! {
    CheckName {}
    en "check the name; browsers keep downloaded exports in the downloads folder",
    sv "kontrollera namnet; webbläsare lägger nedladdade exporter i mappen för hämtade filer",
    nb "sjekk navnet; nettlesere legger nedlastede eksporter i nedlastingsmappen",
}
sentence! {
    NotReadable { file: String, reason: String }
    en "{file} cannot be read: {reason}",
    sv "{file} kan inte läsas: {reason}",
    nb "{file} kan ikke leses: {reason}",
}
sentence! {
    CheckPermission {}
    en "check that it is a file and that you may read it",
    sv "kontrollera att det är en fil och att du får läsa den",
    nb "sjekk at det er en fil, og at du har lov til å lese den",
}
sentence! {
    NotAFile { file: String }
    en "{file} is a pipe or a device, not a file",
    sv "{file} är ett rör eller en enhet, ingen fil",
    nb "{file} er et rør eller en enhet, ikke en fil",
}
sentence! {
    TooLong { file: String, limit: u64 }
    en "{file} is larger than any export ({limit} MB at most)",
    sv "{file} är större än någon export (högst {limit} MB)",
    nb "{file} er større enn noen eksport (høyst {limit} MB)",
}
sentence! {
    ExportLess {}
    en "export a shorter range of days, in several files if need be",
    sv "exportera färre dagar, i flera filer om det behövs",
    nb "eksporter færre dager, i flere filer om nødvendig",
}
sentence! {
    NothingInside { file: String }
    en "there is no export in {file}",
    sv "det finns ingen export i {file}",
    nb "det finnes ingen eksport i {file}",
}
sentence! {
    WhatIsTaken { endings: crate::say::Any<&'static str> }
    en "files that end in {endings} are looked at",
    sv "filer som slutar på {endings} läses",
    nb "filer som slutter på {endings} leses",
}
sentence! {
    TooMany { file: String, limit: u64 }
    en "{file} holds more than {limit} files",
    sv "{file} innehåller fler än {limit} filer",
    nb "{file} inneholder flere enn {limit} filer",
}
sentence! {
    NameThem {}
    en "name the files to import one by one",
    sv "ange de filer som ska importeras en för en",
    nb "oppgi filene som skal importeres én for én",
}

/// Opens what a path names: a file, every export in a folder, every export in an archive.
///
/// # Errors
/// When it is not there, cannot be read, holds no export or too much.
pub(crate) fn open(path: &Path, cwd: &Path) -> anyhow::Result<Vec<Export>> {
    let full = cwd.join(path);
    let file = shown(&full, cwd);
    let about = fs::metadata(&full).map_err(|error| not_opened(&error, &full, cwd))?;
    if about.is_dir() {
        return folder(&full, cwd);
    }
    if !about.is_file() {
        return Err(Failure::new(NotAFile { file }).help(CheckPermission {}).into());
    }
    let bytes = bytes(&full, &file)?;
    let modified = about.modified().ok().map(day);
    if archive::is_one(&bytes) {
        return archive::open(&bytes, &full, &file, modified);
    }
    Ok(vec![Export { shown: file, name: composed(&full.to_string_lossy()), bytes, modified, is_member: false }])
}

/// The exports in a folder, by name. What lies in folders within it is not looked at.
fn folder(path: &Path, cwd: &Path) -> anyhow::Result<Vec<Export>> {
    let file = shown(path, cwd);
    let entries = fs::read_dir(path).map_err(|error| failure(&error, &file))?;
    let is_taken = |path: &PathBuf| is_export(&path.to_string_lossy()) && path.is_file();
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_taken).collect();
    paths.sort();
    if paths.is_empty() {
        return Err(nothing_inside(file));
    }
    if paths.len() > MOST_FILES {
        return Err(Failure::new(TooMany { file, limit: MOST_FILES as u64 }).help(NameThem {}).into());
    }
    let mut exports = Vec::new();
    for path in paths {
        exports.extend(open(&path, cwd)?);
    }
    for export in &mut exports {
        export.is_member = true;
    }
    Ok(exports)
}

/// Whether a file of this name may be an export. Snapshots files are not: they are what exports are read into.
fn is_export(name: &str) -> bool {
    let lower = name.to_lowercase();
    let file = lower.rsplit(['/', '\\']).next().unwrap_or_default();
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    ENDINGS.contains(&ending) && !file.starts_with('.') && !file.ends_with(".snapshots.csv")
}

fn nothing_inside(file: String) -> anyhow::Error {
    Failure::new(NothingInside { file }).help(WhatIsTaken { endings: crate::say::Any(ENDINGS.to_vec()) }).into()
}

fn bytes(path: &Path, file: &str) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let opened = File::open(path).map_err(|error| failure(&error, file))?;
    opened.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|error| failure(&error, file))?;
    if bytes.len() as u64 > LONGEST {
        return Err(too_long(file));
    }
    Ok(bytes)
}

fn too_long(file: &str) -> anyhow::Error {
    Failure::new(TooLong { file: file.to_owned(), limit: LONGEST >> 20 }).help(ExportLess {}).into()
}

fn failure(error: &std::io::Error, file: &str) -> anyhow::Error {
    let file = file.to_owned();
    if error.kind() == ErrorKind::NotFound {
        return Failure::new(NotThere { file }).help(CheckName {}).into();
    }
    Failure::new(NotReadable { file, reason: error.to_string() }).help(CheckPermission {}).into()
}

/// A file that cannot be opened: of one that is not there, the name beside it that was probably meant.
fn not_opened(error: &std::io::Error, path: &Path, cwd: &Path) -> anyhow::Error {
    let file = shown(path, cwd);
    let place = path.parent().zip(path.file_name()).filter(|_| error.kind() == ErrorKind::NotFound);
    let Some((folder, name)) = place else { return failure(error, &file) };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let exports = names.iter().map(String::as_str).filter(|name| is_export(name));
    match closest(&name.to_string_lossy(), exports) {
        Some(near) => {
            let name = shown(&folder.join(near), cwd);
            Failure::new(NotThere { file }).help(DidYouMean { name }).into()
        }
        None => failure(error, &file),
    }
}

fn day(instant: SystemTime) -> Day {
    Day(DateTime::<Utc>::from(instant).date_naive())
}

/// A name with composed letters: some systems and archives write `ö` as two characters.
fn composed(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfc().collect()
}

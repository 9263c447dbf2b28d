//! Archives of exports, unpacked in memory and within limits.
//!
//! Names inside an archive are shown and looked at for dates; they are never opened as paths, and one that would lead
//! out of the archive is refused all the same, for it says that somebody meant harm.

use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::{Export, LONGEST, MOST_FILES, composed, is_export, nothing_inside, too_long};
use crate::model::day::Day;
use crate::say::{Failure, sentence};

/// An archive that unpacks to so many times its size is a trap.
const MOST_RATIO: u64 = 200;

sentence! {
    NotAnArchive { file: String, reason: String }
    en "{file} is a damaged archive: {reason}",
    sv "{file} är ett skadat arkiv: {reason}",
    nb "{file} er et skadet arkiv: {reason}",
}
sentence! {
    DownloadAgain {}
    en "download it again from the platform",
    sv "hämta filen igen från plattformen",
    nb "last den ned på nytt fra plattformen",
}
sentence! {
    LeadsOut { file: String, name: String }
    en "{file} holds a file whose name leads out of it: {name}",
    sv "{file} innehåller en fil vars namn leder ut ur arkivet: {name}",
    nb "{file} inneholder en fil med et navn som fører ut av arkivet: {name}",
}
sentence! {
    DoNotTrust {}
    en "no platform makes such an archive; ask whoever sent it",
    sv "ingen plattform gör ett sådant arkiv; fråga den som skickade det",
    nb "ingen plattform lager et slikt arkiv; spør den som sendte det",
}
sentence! {
    LockedArchive { file: String }
    en "{file} is locked with a password",
    sv "{file} är låst med ett lösenord",
    nb "{file} er låst med et passord",
}
sentence! {
    UnlockIt {}
    en "unpack it with its password, and import the files or the folder",
    sv "packa upp den med lösenordet och importera filerna eller mappen",
    nb "pakk den ut med passordet, og importer filene eller mappen",
}
sentence! {
    Swells { file: String }
    en "{file} unpacks to far more than its size",
    sv "{file} blir långt större än sin storlek när den packas upp",
    nb "{file} blir langt større enn sin størrelse når den pakkes ut",
}
sentence! {
    TooMany { file: String, limit: u64 }
    en "{file} holds more than {limit} files",
    sv "{file} innehåller fler än {limit} filer",
    nb "{file} inneholder flere enn {limit} filer",
}
sentence! {
    UnpackIt {}
    en "unpack it and import the files that matter",
    sv "packa upp det och importera de filer som behövs",
    nb "pakk det ut og importer filene som trengs",
}

/// Whether the bytes are an archive and no workbook, which is one as well, of either kind.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let Some(archive) = bytes.starts_with(b"PK").then(|| ZipArchive::new(Cursor::new(bytes)).ok()).flatten() else {
        return false;
    };
    archive.index_for_name("[Content_Types].xml").is_none() && archive.index_for_name("mimetype").is_none()
}

/// The exports in an archive, by name.
///
/// # Errors
/// When it is damaged, holds no export, or too much.
pub(super) fn open(bytes: &[u8], path: &Path, file: &str, modified: Option<Day>) -> anyhow::Result<Vec<Export>> {
    let damaged = |reason: &dyn std::fmt::Display| {
        Failure::new(NotAnArchive { file: file.to_owned(), reason: reason.to_string() }).help(DownloadAgain {})
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > MOST_FILES {
        let what = TooMany { file: file.to_owned(), limit: MOST_FILES as u64 };
        return Err(Failure::new(what).help(UnpackIt {}).into());
    }
    let most = LONGEST.min((bytes.len() as u64).saturating_mul(MOST_RATIO));
    let mut left = most;
    let mut exports = Vec::new();
    for place in 0..archive.len() {
        if archive.by_index_raw(place).is_ok_and(|entry| entry.encrypted()) {
            return Err(Failure::new(LockedArchive { file: file.to_owned() }).help(UnlockIt {}).into());
        }
        let mut entry = archive.by_index(place).map_err(|error| damaged(&error))?;
        let name = composed(&entry.name().map_err(|error| damaged(&error))?);
        if entry.enclosed_name().is_none() || name.starts_with(['/', '\\']) {
            let what = LeadsOut { file: file.to_owned(), name };
            return Err(Failure::new(what).help(DoNotTrust {}).into());
        }
        if !entry.is_file() || !is_export(&name) || is_shadow(&name) {
            continue;
        }
        let own_day = entry.last_modified().and_then(|when| {
            let day = Day::new(i32::from(when.year()), u32::from(when.month()), u32::from(when.day()));
            day.filter(|_| when.year() > 2000)
        });
        let mut bytes = Vec::new();
        (&mut entry).take(left + 1).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
        let Some(rest) = left.checked_sub(bytes.len() as u64) else {
            return Err(if most == LONGEST { too_long(file) } else { swells(file) });
        };
        left = rest;
        exports.push(Export {
            shown: format!("{file}/{name}"),
            name: format!("{}/{name}", composed(&path.to_string_lossy())),
            bytes,
            modified: own_day.or(modified),
            is_member: true,
        });
    }
    exports.sort_by(|one, other| one.name.cmp(&other.name));
    if exports.is_empty() { Err(nothing_inside(file.to_owned())) } else { Ok(exports) }
}

fn swells(file: &str) -> anyhow::Error {
    Failure::new(Swells { file: file.to_owned() }).help(DoNotTrust {}).into()
}

/// What macOS puts beside every file in an archive.
fn is_shadow(name: &str) -> bool {
    name.split('/').any(|part| part == "__MACOSX")
}

//! Reads a text file, and says in plain words when it is none.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use anyhow::Context;

use crate::model::codes::SYNTAX_ERROR;
use crate::model::finding::Finding;
use crate::model::place::{Document, Place, Spot};
use crate::say::{Failure, Sentence, sentence};

/// No campaign file is this long; a longer file is something else.
const LONGEST: u64 = 4 << 20;

/// A file's text, or what is wrong with it as a text.
#[derive(Debug)]
pub(crate) struct TextFile {
    /// The text; where the file is none, what can be shown of it.
    pub(crate) text: String,
    /// Why it is no text that can be read here.
    pub(crate) problem: Option<Finding>,
}

sentence! {
    NotThere { file: String }
    en "there is no {file}",
    sv "det finns ingen {file}",
    nb "det finnes ingen {file}",
}

sentence! {
    NotReadable { file: String, reason: String }
    en "{file} cannot be read: {reason}",
    sv "{file} kan inte läsas: {reason}",
    nb "{file} kan ikke leses: {reason}",
}

sentence! {
    NotAFile { file: String }
    en "{file} is a folder, a pipe or a device, not a file",
    sv "{file} är en mapp, ett rör eller en enhet, ingen fil",
    nb "{file} er en mappe, et rør eller en enhet, ikke en fil",
}

sentence! {
    CheckPath {}
    en "check the name; `plan list` shows the campaigns below this folder",
    sv "kontrollera namnet; `plan list` visar kampanjerna under den här mappen",
    nb "sjekk navnet; `plan list` viser kampanjene under denne mappen",
}

sentence! {
    CheckPermission {}
    en "check that it is a file and that you may read it",
    sv "kontrollera att det är en fil och att du får läsa den",
    nb "sjekk at det er en fil, og at du har lov til å lese den",
}

sentence! {
    NotText {}
    en "this is not a text file",
    sv "det här är ingen textfil",
    nb "dette er ikke en tekstfil",
}

sentence! {
    WrongEncoding {}
    en "the file is saved as UTF-16, which is not read here",
    sv "filen är sparad som UTF-16, som inte läses här",
    nb "filen er lagret som UTF-16, som ikke leses her",
}

sentence! {
    BadCharacter {}
    en "a character here is not UTF-8",
    sv "ett tecken här är inte UTF-8",
    nb "et tegn her er ikke UTF-8",
}

sentence! {
    SaveAsUtf8 {}
    en "save the file as UTF-8; most editors have it under \"Save with encoding\"",
    sv "spara filen som UTF-8; de flesta redigerare har det under \"Spara med kodning\"",
    nb "lagre filen som UTF-8; de fleste redigeringsprogrammer har det under «Lagre med koding»",
}

sentence! {
    TooLong {}
    en "the file is larger than any campaign (4 MB at most)",
    sv "filen är större än någon kampanj (högst 4 MB)",
    nb "filen er større enn noen kampanje (høyst 4 MB)",
}

sentence! {
    LeadsNowhere { file: String }
    en "{file} is a link that leads to no file",
    sv "{file} är en länk som inte leder till någon fil",
    nb "{file} er en lenke som ikke fører til noen fil",
}

sentence! {
    MendLink {}
    en "let the link lead to the file that is meant, or remove it",
    sv "låt länken leda till filen som avses, eller ta bort den",
    nb "la lenken føre til filen som menes, eller fjern den",
}

/// What to say of a link that leads nowhere or in a circle; `None` for everything else.
pub(super) fn broken_link(path: &Path, shown: &str) -> Option<Failure> {
    let is_link = path.symlink_metadata().is_ok_and(|about| about.is_symlink());
    let is_broken = is_link && std::fs::metadata(path).is_err_and(|error| error.kind() != ErrorKind::PermissionDenied);
    is_broken.then(|| Failure::new(LeadsNowhere { file: shown.to_owned() }).help(MendLink {}))
}

/// Reads a file as text. `shown` is its name in messages.
///
/// # Errors
/// When there is no such file, or it cannot be opened or read.
pub(crate) fn read(path: &Path, shown: &str) -> anyhow::Result<TextFile> {
    let bytes = bytes(path).map_err(|error| match broken_link(path, shown) {
        Some(broken) => broken.into(),
        None => failure(&error, shown),
    })?;
    Ok(decode(bytes))
}

fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    // Looked at before it is opened: opening a pipe would wait for ever.
    let about = std::fs::metadata(path)?;
    if !about.is_file() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let file = File::open(path)?;
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(LONGEST)).unwrap_or_default() + 1);
    file.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn failure(error: &std::io::Error, shown: &str) -> anyhow::Error {
    let file = shown.to_owned();
    if error.kind() == ErrorKind::NotFound {
        return Failure::new(NotThere { file }).help(CheckPath {}).into();
    }
    if error.kind() == ErrorKind::IsADirectory {
        return Failure::new(NotAFile { file }).help(CheckPermission {}).into();
    }
    Failure::new(NotReadable { file, reason: error.to_string() }).help(CheckPermission {}).into()
}

fn decode(bytes: Vec<u8>) -> TextFile {
    if bytes.len() as u64 > LONGEST {
        return problem(&bytes[..200], TooLong {}, None, Spot::Whole);
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return problem(&[], WrongEncoding {}, Some(Box::new(SaveAsUtf8 {})), Spot::Whole);
    }
    if bytes.contains(&0) {
        return problem(&[], NotText {}, Some(Box::new(CheckPath {})), Spot::Whole);
    }
    match String::from_utf8(bytes) {
        Ok(text) => TextFile { text, problem: None },
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            // The replacement character that stands for the bad byte is three bytes long.
            problem(error.as_bytes(), BadCharacter {}, Some(Box::new(SaveAsUtf8 {})), Spot::Bytes(start, start + 3))
        }
    }
}

fn problem(bytes: &[u8], message: impl Sentence + 'static, help: Option<Box<dyn Sentence>>, spot: Spot) -> TextFile {
    let mut finding = Finding::new(&SYNTAX_ERROR, Place { document: Document::Campaign, spot }, message);
    finding.help = help;
    TextFile { text: String::from_utf8_lossy(bytes).into_owned(), problem: Some(finding) }
}

/// Reads a file if it is there and is text.
///
/// # Errors
/// When it is there and cannot be opened or read.
pub(crate) fn read_if_there(path: &Path, shown: &str) -> anyhow::Result<Option<TextFile>> {
    match path.try_exists() {
        Ok(false) => Ok(None),
        Ok(true) => read(path, shown).map(Some),
        Err(error) => Err(failure(&error, shown)).context("looking for a file"),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn what_is_no_text_is_told_once() {
        for bytes in [&b"\xFF\xFEa\0"[..], b"PK\x03\x04\0\0", b"name = \"V\xe5r\"\n"] {
            let file = decode(bytes.to_vec());
            assert!(file.problem.is_some(), "{bytes:?}");
        }
        assert!(decode(vec![b'#'; 5 << 20]).problem.is_some());
        assert!(decode("name = \"Vår\"".into()).problem.is_none());
        assert!(decode(Vec::new()).problem.is_none());
    }
}

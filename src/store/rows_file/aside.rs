//! Keeping a last line that was cut short, beside the file that it stood in.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Repair;
use super::trouble::name;
use crate::say::{Failure, sentence};

sentence! {
    NotSetAside { file: String, kept: String, reason: String }
    en "the last line of {file} was cut short, and it cannot be set aside in {kept}: {reason}. Nothing was added",
    sv "sista raden i {file} blev avbruten, och den går inte att lägga undan i {kept}: {reason}. Inget lades till",
    nb "den siste linjen i {file} ble avbrutt, og den kan ikke legges til side i {kept}: {reason}. Ingenting ble lagt til",
}
sentence! {
    MakeWritable {}
    en "get permission to write in the folder, or finish or delete that line yourself, and run the command again",
    sv "se till att du får skriva i mappen, eller gör klar eller ta bort raden själv, och kör kommandot igen",
    nb "sørg for at du har lov til å skrive i mappen, eller fullfør eller slett linjen selv, og kjør kommandoen på nytt",
}

/// Adds the bytes to a file beside, `NAME.snapshots.csv.torn`, and makes sure that they are on disk.
///
/// # Errors
/// When they could not be kept.
pub(super) fn set_aside(ledger: &Path, torn: &[u8]) -> anyhow::Result<Repair> {
    keep(ledger, torn).map_err(|error| {
        let (file, kept) = (name(ledger), name(&beside(ledger)));
        Failure::new(NotSetAside { file, kept, reason: error.to_string() }).help(MakeWritable {}).into()
    })
}

fn keep(ledger: &Path, torn: &[u8]) -> io::Result<Repair> {
    let path = beside(ledger);
    let mut file = OpenOptions::new().append(true).create(true).open(&path)?;
    file.write_all(&[torn, b"\n"].concat())?;
    file.sync_data()?;
    let kept_in = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Repair { text: String::from_utf8_lossy(torn).into_owned(), kept_in })
}

fn beside(ledger: &Path) -> PathBuf {
    let mut name = ledger.file_name().map(OsString::from).unwrap_or_default();
    name.push(".torn");
    ledger.with_file_name(name)
}

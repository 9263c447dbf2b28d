//! Keeping a last line that was cut short, beside the file that it stood in.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Repair;

/// Adds the bytes to a file beside, `NAME.snapshots.csv.torn`, and makes sure that they are on disk.
pub(super) fn set_aside(ledger: &Path, torn: &[u8]) -> io::Result<Repair> {
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

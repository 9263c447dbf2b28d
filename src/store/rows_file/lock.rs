//! Opening a file for appending and holding it alone, and noticing when another file has taken its place.

use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

/// The first wait for a lock, and the longest between two tries. A single row is written in microseconds.
const WAIT: (Duration, Duration) = (Duration::from_micros(50), Duration::from_millis(5));

/// A file that nobody else writes to while it is held.
#[derive(Debug)]
pub(in crate::store) struct Held {
    /// The file, open for reading and writing.
    pub(in crate::store) file: File,
    /// Whether it was made just now.
    pub(in crate::store) is_new: bool,
}

/// Why a file is not held.
#[derive(Debug)]
pub(in crate::store) enum NotHeld {
    /// It cannot be opened.
    Closed(io::Error),
    /// Somebody else holds it all the time.
    Busy,
    /// It cannot be locked at all, as on some network drives. Writing unlocked would lose rows.
    Unlockable(io::Error),
}

/// Opens the file, makes it if need be (never its folder), and waits until nobody else holds it.
pub(in crate::store) fn hold(path: &Path, patience: Duration) -> Result<Held, NotHeld> {
    let (file, is_new) = open(path).map_err(NotHeld::Closed)?;
    lock(patience, || file.try_lock())?;
    Ok(Held { file, is_new })
}

/// Waits until nobody writes to the file, and keeps writers out until it is closed.
pub(in crate::store) fn hold_for_reading(file: &File, patience: Duration) -> Result<(), NotHeld> {
    lock(patience, || file.try_lock_shared())
}

/// Whether the path still leads to this very file: an editor or git may have put another in its place.
pub(in crate::store) fn is_still_at(file: &File, path: &Path) -> io::Result<bool> {
    let held = file.metadata()?;
    match std::fs::metadata(path) {
        Ok(there) => Ok(identity(&there) == identity(&held)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// What tells a file from every other one, whatever its name and content.
#[cfg(unix)]
pub(in crate::store) fn identity(metadata: &Metadata) -> [u64; 2] {
    use std::os::unix::fs::MetadataExt;

    [metadata.dev(), metadata.ino()]
}

/// What tells a file from every other one. Where files have no number to compare, the time at which the file was made
/// stands in for it; lengths would not do, for others may append meanwhile.
#[cfg(not(unix))]
pub(in crate::store) fn identity(metadata: &Metadata) -> [u64; 2] {
    let since_epoch = metadata.created().ok().and_then(|made| made.duration_since(std::time::UNIX_EPOCH).ok());
    since_epoch.map_or([0, 0], |age| [age.as_secs(), u64::from(age.subsec_nanos())])
}

/// Opens for reading and writing: on Windows an append-only handle can neither lock nor truncate.
fn open(path: &Path) -> io::Result<(File, bool)> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    refuse_what_is_no_file(path)?;
    match options.open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        opened => return opened.map(|file| (file, false)),
    }
    match options.clone().create_new(true).open(path) {
        // Somebody else made it in this very moment.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => options.open(path).map(|file| (file, false)),
        made => made.map(|file| (file, true)),
    }
}

/// A folder cannot be written, and opening a pipe would wait for ever.
pub(in crate::store) fn refuse_what_is_no_file(path: &Path) -> io::Result<()> {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => Err(io::ErrorKind::Unsupported.into()),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Tries again and again, less and less often. Waiting inside the operating system could not be given up, and a
/// stopped process may hold a lock for ever.
fn lock(patience: Duration, mut attempt: impl FnMut() -> Result<(), TryLockError>) -> Result<(), NotHeld> {
    let mut waited = Duration::ZERO;
    let mut pause = WAIT.0;
    loop {
        match attempt() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if waited >= patience => return Err(NotHeld::Busy),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(NotHeld::Unlockable(error)),
        }
        std::thread::sleep(pause);
        waited += pause;
        pause = (pause * 2).min(WAIT.1);
    }
}

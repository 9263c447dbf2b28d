//! Bytes that are needed again later: in memory, and where they are many in a file that nobody sees.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::say::{Failure, sentence};

/// So many bytes are held in memory.
const MOST_IN_MEMORY: usize = 8 << 20;
/// So many are fetched from the file at a time.
const BUFFER_BYTES: usize = 256 * 1024;
/// So many names are tried for the file.
const NAMES: usize = 100;

sentence! {
    NoRoom { reason: String }
    en "there is no room to keep what came on standard input ({reason}). Nothing was recorded",
    sv "det finns inte plats för det som kom på standard in ({reason}). Inget registrerades",
    nb "det er ikke plass til det som kom på standard inn ({reason}). Ingenting ble registrert",
}
sentence! {
    MakeRoom {}
    en "free some space on the campaign's disk, or record in smaller parts",
    sv "frigör utrymme på kampanjens disk, eller registrera i mindre delar",
    nb "frigjør plass på kampanjens disk, eller registrer i mindre deler",
}

/// Bytes in the order in which they were written, to be gone through as often as need be.
#[derive(Debug)]
pub(crate) struct Spool {
    folder: PathBuf,
    /// What came before the memory's bytes.
    file: Option<Nameless>,
    memory: Vec<u8>,
}

impl Spool {
    /// An empty one. Should they be many, the bytes are kept in the folder.
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf(), file: None, memory: Vec::new() }
    }

    /// Where to write: what is written here is kept by [`Self::settle`].
    pub(crate) fn end(&mut self) -> &mut Vec<u8> {
        &mut self.memory
    }

    /// Moves what is too much for the memory to the file.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn settle(&mut self) -> anyhow::Result<()> {
        if self.memory.len() < MOST_IN_MEMORY {
            return Ok(());
        }
        let no_room = |error: io::Error| Failure::new(NoRoom { reason: error.to_string() }).help(MakeRoom {});
        if self.file.is_none() {
            self.file = Some(Nameless::in_folder(&self.folder).map_err(no_room)?);
        }
        if let Some(Nameless { file, .. }) = &mut self.file {
            file.write_all(&self.memory).map_err(no_room)?;
        }
        self.memory.clear();
        Ok(())
    }

    /// Goes through all the bytes, piece by piece.
    ///
    /// # Errors
    /// When `visit` fails, or the bytes cannot be fetched again.
    pub(crate) fn each(&self, visit: &mut dyn FnMut(&[u8]) -> anyhow::Result<()>) -> anyhow::Result<()> {
        if let Some(Nameless { file, .. }) = &self.file {
            let mut file = file;
            file.rewind()?;
            let mut buffer = vec![0; BUFFER_BYTES];
            loop {
                match file.read(&mut buffer) {
                    Ok(0) => break,
                    Ok(size) => visit(&buffer[..size])?,
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        visit(&self.memory)
    }
}

/// A file that vanishes with the program, however that ends.
#[derive(Debug)]
struct Nameless {
    file: File,
    /// Its name, where the system lets no open file lose it.
    path: Option<PathBuf>,
}

impl Nameless {
    fn in_folder(folder: &Path) -> io::Result<Self> {
        super::size_limit::survive();
        for number in 0..NAMES {
            let path = folder.join(format!(".plan-{}-{number}.tmp", std::process::id()));
            match OpenOptions::new().read(true).write(true).create_new(true).open(&path) {
                Ok(file) => {
                    let has_lost_name = std::fs::remove_file(&path).is_ok();
                    return Ok(Self { file, path: (!has_lost_name).then_some(path) });
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Nameless {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // Where a file in use cannot be removed, it goes when the handle is closed, right after this.
            let _ = std::fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_IN_MEMORY, Spool};

    #[test]
    fn many_bytes_come_back_in_order_and_leave_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut spool = Spool::new(folder.path());
        let block: Vec<u8> = (0..=u8::MAX).cycle().take(MOST_IN_MEMORY / 2 + 1).collect();
        for _ in 0..5 {
            spool.end().extend_from_slice(&block);
            spool.settle().expect("room");
        }
        assert!(spool.memory.len() < MOST_IN_MEMORY);
        for _ in 0..2 {
            let mut all = Vec::new();
            let mut keep = |piece: &[u8]| {
                all.extend_from_slice(piece);
                Ok(())
            };
            spool.each(&mut keep).expect("readable");
            assert!(all == block.repeat(5));
        }
        if cfg!(unix) {
            assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 0);
        }
    }
}

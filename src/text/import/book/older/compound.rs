//! The container of an older workbook: a compound file, which is a small file system of sectors with named streams in it.
//!
//! Any number in it may lie. A chain of sectors is followed no further than there are sectors, and a sector that lies
//! outside the file makes the file damaged; nothing is made room for before its bytes are there.

use super::{Damaged, u16_at, u32_at};

/// Sectors with this number or a higher one are none: the end of a chain, a free one.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
/// The header takes so many bytes, and its list of sectors begins here.
const HEADER: usize = 512;
const FIRST_LISTED: usize = 76;
/// An entry of the directory.
const ENTRY: usize = 128;
/// Streams shorter than this are kept in shorter sectors, within a stream of their own.
const SHORTEST: usize = 4096;
/// Those sectors take so many bytes.
const SHORT_SECTOR: usize = 64;

/// A compound file whose directory was read.
#[derive(Debug)]
pub(super) struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    /// By sector, the next one of its chain.
    next: Vec<u32>,
    entries: Vec<Entry>,
    /// By short sector, the next one.
    next_short: Vec<u32>,
}

/// A name in the directory.
#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    length: usize,
}

impl<'b> Compound<'b> {
    /// Reads the lists of sectors and the directory.
    ///
    /// # Errors
    /// When they do not lie within the file.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Damaged> {
        let sector = match u16_at(bytes, 30).ok_or(Damaged)? {
            9 => 512,
            12 => 4096,
            _ => return Err(Damaged),
        };
        let number = |at: usize| u32_at(bytes, at).ok_or(Damaged);
        // Where there are none, some programs leave anything where the first should stand.
        let counted = |first: usize, count: usize| Ok(if number(count)? == 0 { NO_SECTOR } else { number(first)? });
        let mut file = Self { bytes, sector, next: Vec::new(), entries: Vec::new(), next_short: Vec::new() };
        file.next = file.list_of_sectors(counted(68, 72)?)?;
        let directory = file.chain(number(48)?, usize::MAX)?;
        let is_large = sector > HEADER;
        file.entries = directory.chunks_exact(ENTRY).filter_map(|bytes| entry(bytes, is_large)).collect();
        file.next_short = numbers(&file.chain(counted(60, 64)?, usize::MAX)?).collect();
        Ok(file)
    }

    /// Whether there is a stream of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of a stream; `None` where there is none of this name.
    ///
    /// # Errors
    /// When they do not lie within the file.
    pub(super) fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, Damaged> {
        let Some(entry) = self.entry(name) else { return Ok(None) };
        if entry.length >= SHORTEST {
            return whole(self.chain(entry.start, entry.length)?, entry.length).map(Some);
        }
        // The short sectors are the stream of the root, which is the first entry.
        let root = self.entries.first().ok_or(Damaged)?;
        let shorts = self.chain(root.start, root.length)?;
        let sector = |id: u32| {
            let start = usize::try_from(id).ok()?.checked_mul(SHORT_SECTOR)?;
            shorts.get(start..)?.get(..SHORT_SECTOR).or(shorts.get(start..)).filter(|rest| !rest.is_empty())
        };
        whole(follow(entry.start, entry.length, &self.next_short, sector)?, entry.length).map(Some)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The list that says of each sector which is the next: in the sectors that the header lists, and in those that
    /// further lists list, the last number of each leading to the next list.
    fn list_of_sectors(&self, mut further: u32) -> Result<Vec<u32>, Damaged> {
        let header = self.bytes.get(FIRST_LISTED..HEADER).ok_or(Damaged)?;
        let mut listed: Vec<u32> = numbers(header).collect();
        let mut left = self.bytes.len() / self.sector + 1;
        while further < NO_SECTOR {
            left = left.checked_sub(1).ok_or(Damaged)?;
            listed.extend(numbers(self.sector(further).ok_or(Damaged)?));
            further = listed.pop().ok_or(Damaged)?;
        }
        let mut next = Vec::new();
        let most = self.bytes.len() / self.sector + 1;
        for sector in listed.into_iter().filter(|sector| *sector < NO_SECTOR).take(most) {
            next.extend(numbers(self.sector(sector).ok_or(Damaged)?));
        }
        Ok(next)
    }

    /// The bytes of a chain, as many as are asked for or there are.
    fn chain(&self, start: u32, length: usize) -> Result<Vec<u8>, Damaged> {
        follow(start, length, &self.next, |id| self.sector(id))
    }

    /// The bytes of a sector; the last of a file may be shorter than the others.
    fn sector(&self, id: u32) -> Option<&'b [u8]> {
        let start = usize::try_from(id).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        rest.get(..self.sector).or(Some(rest))
    }
}

/// A stream is as long as the directory says, or the file was cut off.
fn whole(mut stream: Vec<u8>, length: usize) -> Result<Vec<u8>, Damaged> {
    if stream.len() < length {
        return Err(Damaged);
    }
    stream.truncate(length);
    Ok(stream)
}

/// The bytes of a chain of sectors.
fn follow<'s>(
    mut id: u32,
    length: usize,
    next: &[u32],
    sector: impl Fn(u32) -> Option<&'s [u8]>,
) -> Result<Vec<u8>, Damaged> {
    let mut bytes = Vec::new();
    let mut left = next.len();
    while id < NO_SECTOR && bytes.len() < length {
        left = left.checked_sub(1).ok_or(Damaged)?;
        bytes.extend_from_slice(sector(id).ok_or(Damaged)?);
        id = *usize::try_from(id).ok().and_then(|id| next.get(id)).ok_or(Damaged)?;
    }
    Ok(bytes)
}

/// An entry of the directory that is a stream or the root; `None` for an unused one.
fn entry(bytes: &[u8], is_large: bool) -> Option<Entry> {
    const ROOT: u8 = 5;
    const STREAM: u8 = 2;
    if ![ROOT, STREAM].contains(bytes.get(66)?) {
        return None;
    }
    let units = bytes.get(..64)?.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
    // In files of small sectors the upper half of the length may hold anything.
    let upper = if is_large { u64::from(u32_at(bytes, 124)?) } else { 0 };
    let length = usize::try_from(upper << 32 | u64::from(u32_at(bytes, 120)?)).ok()?;
    Some(Entry { name: String::from_utf16_lossy(&units), start: u32_at(bytes, 116)?, length })
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number))
}

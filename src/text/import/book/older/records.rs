//! The records of an older workbook's stream: a kind, a length, so many bytes; and the bytes of one read in order, across
//! the records that continue it.

use encoding_rs::Encoding;

use super::{Damaged, u16_at};

/// The kind of record that continues the one before.
const CONTINUE: u16 = 0x003C;

/// A record with those that continue it.
#[derive(Debug)]
pub(super) struct Record<'s> {
    /// What it is.
    pub(super) kind: u16,
    /// Its bytes.
    pub(super) bytes: &'s [u8],
    /// The bytes of the records that continue it.
    continued: Vec<&'s [u8]>,
}

impl<'s> Record<'s> {
    /// Its bytes, read in order.
    pub(super) fn reader(&self) -> Pieces<'_, 's> {
        Pieces { rest: self.bytes, further: self.continued.iter() }
    }
}

/// The records of a stream, in order. A last record that is cut off is an error.
#[derive(Debug)]
pub(super) struct Records<'s> {
    /// What is not read yet.
    pub(super) rest: &'s [u8],
}

impl<'s> Records<'s> {
    /// The next record by itself.
    fn one(&mut self) -> Result<(u16, &'s [u8]), Damaged> {
        let kind = u16_at(self.rest, 0).ok_or(Damaged)?;
        let length = usize::from(u16_at(self.rest, 2).ok_or(Damaged)?);
        let (bytes, rest) = self.rest.get(4..).and_then(|behind| behind.split_at_checked(length)).ok_or(Damaged)?;
        self.rest = rest;
        Ok((kind, bytes))
    }

    /// The next record with those that continue it.
    ///
    /// # Errors
    /// When the stream ends before it does. A sheet ends with a record of its own, so there must be a next.
    pub(super) fn next(&mut self) -> Result<Record<'s>, Damaged> {
        let (kind, bytes) = self.one()?;
        let mut continued = Vec::new();
        while u16_at(self.rest, 0) == Some(CONTINUE) {
            continued.push(self.one()?.1);
        }
        Ok(Record { kind, bytes, continued })
    }
}

/// The bytes of a record that are not read yet.
#[derive(Debug)]
pub(super) struct Pieces<'r, 's> {
    rest: &'s [u8],
    further: std::slice::Iter<'r, &'s [u8]>,
}

impl Pieces<'_, '_> {
    /// One byte.
    pub(super) fn byte(&mut self) -> Result<u8, Damaged> {
        while self.rest.is_empty() {
            self.rest = self.further.next().ok_or(Damaged)?;
        }
        let (first, rest) = self.rest.split_first().ok_or(Damaged)?;
        self.rest = rest;
        Ok(*first)
    }

    /// A number of two bytes.
    pub(super) fn short(&mut self) -> Result<u16, Damaged> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    /// A number of four bytes.
    pub(super) fn long(&mut self) -> Result<u32, Damaged> {
        Ok(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    /// Passes over so many bytes.
    pub(super) fn skip(&mut self, mut count: usize) -> Result<(), Damaged> {
        while count > self.rest.len() {
            count -= self.rest.len();
            self.rest = self.further.next().ok_or(Damaged)?;
        }
        self.rest = self.rest.get(count..).ok_or(Damaged)?;
        Ok(())
    }

    /// So many characters of one byte or two. Where they go on in the next record, that says anew which.
    pub(super) fn characters(&mut self, mut count: usize, mut is_wide: bool) -> Result<String, Damaged> {
        let mut units: Vec<u16> = Vec::new();
        while count > 0 {
            if self.rest.is_empty() {
                is_wide = self.byte()? & 1 != 0;
                continue;
            }
            let width = if is_wide { 2 } else { 1 };
            let here = count.min(self.rest.len() / width);
            let (bytes, rest) = self.rest.split_at_checked(here * width).filter(|_| here > 0).ok_or(Damaged)?;
            if is_wide {
                units.extend(bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit)));
            } else {
                units.extend(bytes.iter().copied().map(u16::from));
            }
            (self.rest, count) = (rest, count - here);
        }
        Ok(String::from_utf16_lossy(&units))
    }

    /// So many bytes as text in this encoding.
    pub(super) fn encoded(&mut self, count: usize, encoding: &'static Encoding) -> Result<String, Damaged> {
        let bytes: Vec<u8> = (0..count).map(|_| self.byte()).collect::<Result<_, _>>()?;
        Ok(encoding.decode_without_bom_handling(&bytes).0.into_owned())
    }
}

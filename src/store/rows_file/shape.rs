//! How an open file of rows begins and ends: all that an append needs to know of it, whatever its length.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use crate::model::form::Form;
use crate::model::zone::Zone;
use crate::text::rows::{
    FirstLine, Header, Kind, MAX_LINE_BYTES, RowProblem, Trouble, is_whole_without_line_end, without_mark,
};

/// Enough for any header that people write.
const HEAD_BYTES: u64 = 4096;

/// Where and how to append.
#[derive(Debug)]
pub(super) struct Shape {
    /// How rows are written.
    pub(super) header: Header,
    /// How long the file is.
    pub(super) length: u64,
    /// What must be written before the first row: the header, the rest of one, a line end that is missing, or nothing.
    pub(super) before_rows: Vec<u8>,
    /// A last line that was cut short.
    pub(super) torn: Vec<u8>,
}

impl Shape {
    /// A file without rows, whose header is still to be written from here on.
    fn beginning_with(form: Form, header_text: &str, length: u64, torn: Vec<u8>) -> Self {
        let header = Header::standard(form);
        Self { before_rows: format!("{header_text}{}", header.line_end).into_bytes(), header, length, torn }
    }
}

/// Why the file cannot be appended to.
#[derive(Debug)]
pub(super) enum Shapeless {
    /// It cannot be read.
    Unreadable(io::Error),
    /// It is no file of such rows.
    NoLedger(RowProblem),
}

impl From<io::Error> for Shapeless {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// Reads the first and the last line.
pub(super) fn shape<K: Kind>(file: &mut File) -> Result<Shape, Shapeless> {
    let length = file.seek(SeekFrom::End(0))?;
    let head = head(file, length)?;
    let is_all = head.len() as u64 == length;
    if let Some(rest) = Header::rest_of_standard(K::FORM, blank_aside(&head)).filter(|_| is_all) {
        return Ok(Shape::beginning_with(K::FORM, &rest, length, Vec::new()));
    }
    let mut header = header::<K>(&head)?;
    follow_mark::<K>(&mut header, file, length, &head)?;
    let last = last_line(file, length)?;
    if last.is_empty() {
        return Ok(Shape { header, length, before_rows: Vec::new(), torn: Vec::new() });
    }
    let is_only_line = is_all && first_line(&head).is_none();
    let line = last.strip_suffix(b"\r").unwrap_or(&last);
    let has_return = line.len() < last.len();
    let line = if is_only_line { without_mark(line) } else { line };
    let is_whole = (is_only_line && !header.text.is_empty())
        || header.is_blank(line)
        || header.is_repeated_by(line)
        || is_whole_without_line_end::<K>(&header, line);
    if is_whole {
        let line_end = if has_return { "\n" } else { header.line_end };
        return Ok(Shape { before_rows: line_end.into(), header, length, torn: Vec::new() });
    }
    if is_only_line {
        // The torn line was all there was, so the file begins anew, with a header.
        return Ok(Shape::beginning_with(K::FORM, &Header::standard(K::FORM).text, length, last));
    }
    Ok(Shape { header, length, before_rows: Vec::new(), torn: last })
}

/// Lets values be written with the decimal mark of the last rows, or else of the first. Where commas separate columns
/// there is but one.
fn follow_mark<K: Kind>(header: &mut Header, file: &mut File, length: u64, head: &[u8]) -> io::Result<()> {
    if header.delimiter == b',' {
        return Ok(());
    }
    let end = read_at(file, length.saturating_sub(HEAD_BYTES), HEAD_BYTES)?;
    // The first line may be a part of one.
    let whole = end.iter().position(|&byte| byte == b'\n').map_or(&[][..], |line_end| &end[line_end + 1..]);
    header.mark = K::mark_of_rows(header, whole).or_else(|| K::mark_of_rows(header, head)).unwrap_or(header.mark);
    Ok(())
}

/// The header of an open file, for reading from its middle; `None` where it has no row yet.
pub(super) fn header_of<K: Kind>(file: &mut File) -> Result<Option<Header>, Shapeless> {
    let length = file.seek(SeekFrom::End(0))?;
    let head = head(file, length)?;
    let has_no_rows = head.len() as u64 == length && Header::rest_of_standard(K::FORM, blank_aside(&head)).is_some();
    if has_no_rows { Ok(None) } else { header::<K>(&head).map(Some) }
}

/// The beginning of the file, with its first line that is not blank.
fn head(file: &mut File, length: u64) -> io::Result<Vec<u8>> {
    let mut head = read_at(file, 0, HEAD_BYTES.min(length))?;
    if first_line(&head).is_none() && length > HEAD_BYTES {
        head = read_at(file, 0, (MAX_LINE_BYTES as u64).min(length))?;
    }
    Ok(head)
}

/// How the rows are written, as the first line says.
fn header<K: Kind>(head: &[u8]) -> Result<Header, Shapeless> {
    let line = first_line(head).unwrap_or(blank_aside(head));
    if line.len() >= MAX_LINE_BYTES {
        return Err(Shapeless::NoLedger(RowProblem::of_line(Trouble::TooLong)));
    }
    match Header::understand(K::FORM, line) {
        FirstLine::Header(header) => Ok(header),
        FirstLine::Row(header) => {
            let row = without_mark(line.strip_suffix(b"\r").unwrap_or(line));
            match K::default().parse(&header, Zone::UTC, row) {
                // What is left of a first row is trusted to be one when it begins with a whole date.
                Err(problem) if problem.column == Some(K::FORM.columns()[0]) || line.len() < head.len() => {
                    Err(Shapeless::NoLedger(problem))
                }
                Ok(_) | Err(_) => Ok(header),
            }
        }
        FirstLine::Unusable(problem) => Err(Shapeless::NoLedger(problem)),
    }
}

/// What follows the blank lines at the beginning, where no other line has an end.
fn blank_aside(head: &[u8]) -> &[u8] {
    let lines_end = head.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    if first_line(head).is_none() { &head[lines_end..] } else { head }
}

/// The first line that is not blank, if its end is there.
fn first_line(head: &[u8]) -> Option<&[u8]> {
    let end = head.iter().rposition(|&byte| byte == b'\n')?;
    head[..end].split(|&byte| byte == b'\n').find(|line| !Header::is_nothing(line))
}

/// What follows the last line end; nothing where the file ends with one.
fn last_line(file: &mut File, length: u64) -> Result<Vec<u8>, Shapeless> {
    let mut wanted = 1;
    loop {
        let size = length.min(wanted);
        let end = read_at(file, length - size, size)?;
        if let Some(line_end) = end.iter().rposition(|&byte| byte == b'\n') {
            return Ok(end[line_end + 1..].to_vec());
        }
        if size == length {
            return Ok(end);
        }
        if size > MAX_LINE_BYTES as u64 {
            return Err(Shapeless::NoLedger(RowProblem::of_line(Trouble::TooLong)));
        }
        wanted = (wanted * HEAD_BYTES).min(MAX_LINE_BYTES as u64 + 1);
    }
}

fn read_at(file: &mut File, offset: u64, size: u64) -> io::Result<Vec<u8>> {
    // With room for all it is one call to the system, not one for every doubling.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    file.seek(SeekFrom::Start(offset))?;
    file.take(size).read_to_end(&mut bytes)?;
    Ok(bytes)
}

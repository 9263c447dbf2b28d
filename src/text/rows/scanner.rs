//! From chunks of bytes to rows, whatever the size of the chunks.
//!
//! Somebody else fetches the chunks. Memory is bounded by the longest line that is allowed.

use std::io::BufRead;

use super::header::{FirstLine, Header, without_mark};
use super::kind::Kind;
use super::problem::{RowProblem, Trouble};
use super::torn::{Torn, is_whole_without_line_end};
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;

/// The longest line that is read, in bytes. A row is some 80; this leaves room for any remark.
pub(crate) const MAX_LINE_BYTES: usize = 256 * 1024;

/// Takes the rows one by one.
type Visit<'v, K> = &'v mut dyn FnMut(RowAt, Result<&<K as Kind>::Row<'_>, RowProblem>);

/// Reads a file of rows, chunk by chunk.
#[derive(Debug)]
pub(crate) struct Scanner<K> {
    zone: Zone,
    state: State,
    /// The beginning of a line whose end has not been fed yet.
    pub(crate) begun: Vec<u8>,
    /// Whether that line is already too long; then its bytes are only counted.
    is_overlong: bool,
    /// How many bytes of it were fed.
    begun_bytes: u64,
    /// Where the next line begins.
    next: RowAt,
    rows: u64,
    kind: K,
    /// Whether rows are remembered, so that those like them are read sooner.
    learns: bool,
}

/// How far the file is understood.
#[derive(Debug)]
enum State {
    /// Nothing was read yet.
    Start,
    /// The columns are known.
    Rows(Header),
    /// The first line says that this is no such file. No row is read.
    Unusable,
}

/// What the end of a file showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct End {
    /// How many lines were rows, readable or not.
    pub(crate) rows: u64,
    /// How many lines have an end: so many stand above what comes after.
    pub(crate) lines: u64,
    /// The last line, where it was cut short and is left out.
    pub(crate) torn: Option<Torn>,
}

impl<K: Kind> Scanner<K> {
    /// A scanner at the beginning of a campaign's file number `ledger`; `zone` decides on which day an
    /// instant falls.
    pub(crate) fn new(ledger: usize, zone: Zone) -> Self {
        let next = RowAt { ledger, line: 1, offset: 0 };
        Self {
            zone,
            state: State::Start,
            begun: Vec::new(),
            is_overlong: false,
            begun_bytes: 0,
            next,
            rows: 0,
            kind: K::default(),
            learns: true,
        }
    }

    /// For some rows alone: to remember one takes as long as to read several.
    pub(crate) fn of_few(self) -> Self {
        Self { learns: false, ..self }
    }

    /// A scanner within a file, with a header known from elsewhere; lines are counted from `next`.
    pub(crate) fn within(header: Header, zone: Zone, next: RowAt) -> Self {
        Self { state: State::Rows(header), next, ..Self::new(next.ledger, zone) }
    }

    /// Reads on. Calls `visit` with every row that is complete by now.
    pub(crate) fn feed(&mut self, chunk: &[u8], visit: Visit<'_, K>) {
        let mut rest = chunk;
        loop {
            rest = self.foretold(rest, visit);
            let Some(end) = line_end(rest) else { break };
            self.end_line(&rest[..end], visit);
            rest = &rest[end + 1..];
        }
        self.begin(rest);
    }

    /// How much room the beginning of a line takes: what the fuzz targets hold to its bound.
    #[cfg(fuzzing)]
    pub(crate) fn held_bytes(&self) -> usize {
        self.begun.capacity()
    }

    /// Whether a line was begun whose end has not been fed yet.
    pub(crate) fn is_within_line(&self) -> bool {
        self.begun_bytes > 0
    }

    /// The file ends here. Calls `visit` with the last line if it has no line end and is whole all the same.
    pub(crate) fn finish(mut self, visit: Visit<'_, K>) -> End {
        if self.begun_bytes == 0 {
            return self.end(None);
        }
        let begun = std::mem::take(&mut self.begun);
        if self.is_overlong {
            self.overlong(visit);
            return self.end(None);
        }
        // A header that was cut short while `plan` made the file is no problem: the next append finishes it.
        if matches!(self.state, State::Start) && Header::rest_of_standard(K::FORM, &begun).is_some() {
            return self.end(None);
        }
        self.first_line(&begun, visit);
        let torn = self.torn(&begun);
        if torn.is_none() {
            self.line(&begun, visit);
        }
        self.end(torn)
    }

    fn end(&self, torn: Option<Torn>) -> End {
        End { rows: self.rows, lines: self.next.line.saturating_sub(1), torn }
    }

    /// The last line, where it was cut short.
    fn torn(&self, begun: &[u8]) -> Option<Torn> {
        let State::Rows(header) = &self.state else { return None };
        let line = self.bare(begun);
        if header.is_blank(line) || header.is_repeated_by(line) || is_whole_without_line_end::<K>(header, line) {
            return None;
        }
        Some(Torn { bytes: self.begun_bytes, ..Torn::new(header, self.next, line) })
    }

    /// Keeps a part of a line until its end is fed.
    fn begin(&mut self, part: &[u8]) {
        self.begun_bytes += part.len() as u64;
        self.is_overlong |= self.begun.len() + part.len() > MAX_LINE_BYTES;
        if self.is_overlong {
            self.begun.clear();
        } else {
            self.begun.extend_from_slice(part);
        }
    }

    /// Reads lines as long as they look as foretold, and gives what comes after them.
    fn foretold<'chunk>(&mut self, chunk: &'chunk [u8], visit: Visit<'_, K>) -> &'chunk [u8] {
        let mut rest = chunk;
        let State::Rows(header) = &self.state else { return rest };
        if self.begun_bytes > 0 {
            return rest;
        }
        loop {
            let next = self.next;
            let hand_on = |row: &K::Row<'_>| visit(next, Ok(row));
            let Some(after) = self.kind.foretold(header, self.zone, rest, hand_on) else { return rest };
            self.rows += 1;
            self.next.offset += (rest.len() - after.len()) as u64;
            self.next.line += 1;
            rest = after;
        }
    }

    /// Reads the line that ends after these bytes, and may have been begun before.
    fn end_line(&mut self, line: &[u8], visit: Visit<'_, K>) {
        if self.begun_bytes == 0 && line.len() <= MAX_LINE_BYTES {
            self.line(line, visit);
            return self.advance(line.len());
        }
        self.begin(line);
        let mut begun = std::mem::take(&mut self.begun);
        if self.is_overlong {
            self.overlong(visit);
        } else {
            self.line(&begun, visit);
        }
        begun.clear();
        self.begun = begun;
        self.advance(0);
    }

    /// Goes on behind a line end; `bytes` of the line were not counted yet.
    fn advance(&mut self, bytes: usize) {
        self.next.offset += self.begun_bytes + bytes as u64 + 1;
        self.next.line += 1;
        self.begun_bytes = 0;
        self.is_overlong = false;
    }

    fn line(&mut self, line: &[u8], visit: Visit<'_, K>) {
        self.first_line(line, visit);
        let bare = self.bare(line);
        let State::Rows(header) = &self.state else { return };
        if header.is_blank(bare) || header.is_repeated_by(bare) {
            return;
        }
        self.rows += 1;
        match self.kind.parse(header, self.zone, bare) {
            Ok(row) => {
                if self.learns {
                    self.kind.learn(header, line, &row);
                }
                visit(self.next, Ok(&row));
            }
            Err(problem) => visit(self.next, Err(problem)),
        }
    }

    /// The line without a mark before it and a carriage return after it.
    fn bare<'line>(&self, line: &'line [u8]) -> &'line [u8] {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if self.next.offset == 0 { without_mark(line) } else { line }
    }

    fn overlong(&mut self, visit: Visit<'_, K>) {
        match self.state {
            State::Start => self.state = State::Unusable,
            State::Rows(_) => {}
            State::Unusable => return,
        }
        self.rows += 1;
        visit(self.next, Err(RowProblem::of_line(Trouble::TooLong)));
    }

    /// Understands the first line that is not blank. Afterwards the state says how to go on.
    fn first_line(&mut self, line: &[u8], visit: Visit<'_, K>) {
        if !matches!(self.state, State::Start) || Header::is_nothing(line) {
            return;
        }
        match Header::understand(K::FORM, line) {
            FirstLine::Header(header) => {
                if let Some((name, column)) = header.misspelt() {
                    self.rows += 1;
                    visit(self.next, Err(RowProblem::of_name(&name, column)));
                }
                self.state = State::Rows(header);
            }
            FirstLine::Row(header) => self.state = State::Rows(header),
            FirstLine::Unusable(problem) => {
                self.state = State::Unusable;
                self.rows += 1;
                visit(self.next, Err(problem));
            }
        }
    }
}

/// Where the first line of the bytes ends, if it does.
fn line_end(bytes: &[u8]) -> Option<usize> {
    // The standard library's search for one byte, many at a time, is reached only through `BufRead`.
    let skipped = (&mut &*bytes).skip_until(b'\n').unwrap_or(0);
    skipped.checked_sub(1).filter(|&last| bytes[last] == b'\n')
}

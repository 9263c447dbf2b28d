//! Cuts what comes in chunks into lines.

use crate::text::rows::{MAX_LINE_BYTES, without_mark};

/// Lines, and the part of one whose end has not come yet.
#[derive(Debug, Default)]
pub(super) struct Lines {
    number: u64,
    begun: Vec<u8>,
}

impl Lines {
    /// Calls `each` with the number, from 1, and the text of every line whose end has come; of one that is longer than
    /// any row only so much as shows that it is.
    pub(super) fn feed(&mut self, chunk: &[u8], each: &mut dyn FnMut(u64, &[u8])) {
        let mut parts = chunk.split(|&byte| byte == b'\n');
        let begun_again = parts.next_back().unwrap_or_default();
        for part in parts {
            self.number += 1;
            if self.begun.is_empty() {
                each(self.number, self.bare(part));
            } else {
                self.keep(part);
                let line = std::mem::take(&mut self.begun);
                each(self.number, self.bare(&line));
            }
        }
        self.keep(begun_again);
    }

    fn keep(&mut self, part: &[u8]) {
        let room = (MAX_LINE_BYTES + 1).saturating_sub(self.begun.len());
        self.begun.extend_from_slice(&part[..part.len().min(room)]);
    }

    fn bare<'line>(&self, line: &'line [u8]) -> &'line [u8] {
        if self.number == 1 { without_mark(line) } else { line }
    }
}

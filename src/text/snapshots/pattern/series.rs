//! The kinds of rows that were seen, and which comes after which.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::model::zone::Zone;

use super::Pattern;
use crate::text::rows::Header;
use crate::text::snapshots::row::{Days, Row};

/// So many kinds are remembered; rows of others are read in the general way.
const MOST: usize = 2048;

/// The patterns so far.
#[derive(Debug, Default)]
pub(in crate::text::snapshots) struct Patterns {
    known: Vec<Pattern>,
    /// For each pattern the two that came after it lately, the last one first: a row for every series in turn, or a
    /// series many times and then the next.
    next: Vec<[usize; 2]>,
    /// The patterns by the hash of their texts; of those that share one, the first.
    by_hash: HashMap<u64, usize>,
    hasher: RandomState,
    last: usize,
}

impl Patterns {
    /// Reads the line that `bytes` begin with if it is of the kind that is due; hands its row on, and gives what comes
    /// after its line end.
    pub(in crate::text::snapshots) fn read<'bytes>(
        &mut self,
        header: &Header,
        zone: Zone,
        bytes: &'bytes [u8],
        days: &mut Days,
        mut visit: impl FnMut(&Row<'_>),
    ) -> Option<&'bytes [u8]> {
        let due = *self.next.get(self.last)?;
        let mut read = |due: usize| self.known[due].read(header, zone, bytes, days, &mut visit).map(|rest| (due, rest));
        let (found, rest) = read(due[0]).or_else(|| if due[1] == due[0] { None } else { read(due[1]) })?;
        self.is_after(found);
        Some(rest)
    }

    /// Notes which pattern came.
    #[inline]
    fn is_after(&mut self, found: usize) {
        let due = &mut self.next[self.last];
        if due[0] != found {
            *due = [found, due[0]];
        }
        self.last = found;
    }

    /// Remembers what a row looks like that was read in the general way from `line`, given without its `\n`.
    pub(in crate::text::snapshots) fn learn(&mut self, header: &Header, line: &[u8], row: &Row<'_>) {
        let texts = (&row.metric, &row.channel, &row.item, &row.source);
        let times =
            (row.instant.is_some(), row.period_start.is_some(), row.recorded_at.is_some(), line.ends_with(b"\r"));
        let hash = self.hasher.hash_one((texts, times));
        let found = match self.by_hash.get(&hash) {
            Some(&found) => found,
            None if self.known.len() < MOST => {
                let Some(pattern) = Pattern::of(header, line, row) else { return };
                let place = self.known.len();
                self.known.push(pattern);
                self.next.push([place; 2]);
                self.by_hash.insert(hash, place);
                place
            }
            None => return,
        };
        self.is_after(found);
    }
}

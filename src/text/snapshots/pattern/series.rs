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
    /// For each pattern the one that came after it last time.
    next: Vec<usize>,
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
        visit: impl FnOnce(Row<'_>),
    ) -> Option<&'bytes [u8]> {
        let due = *self.next.get(self.last)?;
        let rest = self.known[due].read(header, zone, bytes, days, visit)?;
        self.last = due;
        Some(rest)
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
                self.next.push(place);
                self.by_hash.insert(hash, place);
                place
            }
            None => return,
        };
        self.next[self.last] = found;
        self.last = found;
    }
}

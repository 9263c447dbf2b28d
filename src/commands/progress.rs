//! A line that counts while much is read, for somebody who waits at a terminal. It goes by rows, never by a clock.

use std::io;

use crate::env::Env;
use crate::say::{Sentence, noun, sentence};

/// It is written anew after so many rows.
const EVERY: u64 = 100_000;

noun! {
    Rows
    en "row" "rows",
    sv "rad" "rader",
    nb "linje" "linjer",
}
sentence! {
    SoFar { count: Rows }
    en "{count} read",
    sv "{count} lästa",
    nb "{count} lest",
}

/// How far it is.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// How many rows the line speaks of.
    told: u64,
    /// How many columns of the terminal it takes up.
    width: usize,
}

impl Progress {
    /// Says how many rows have been read, where it is time for it and somebody sees it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn rows(&mut self, count: u64, env: &mut Env<'_>) -> io::Result<()> {
        if !env.err_is_terminal || count / EVERY == self.told / EVERY {
            return Ok(());
        }
        let text = SoFar { count: Rows(count) }.say(env.language);
        (self.told, self.width) = (count, text.chars().count());
        write!(env.err, "\r{text}")?;
        env.err.flush()
    }

    /// Leaves an empty line for what is said next.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn clear(&mut self, env: &mut Env<'_>) -> io::Result<()> {
        match std::mem::take(&mut self.width) {
            0 => Ok(()),
            width => write!(env.err, "\r{:width$}\r", ""),
        }
    }
}

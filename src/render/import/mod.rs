//! What was understood of export files: for people and for programs.

pub(crate) mod json;
mod sum;
pub(crate) mod text;

use crate::text::import::Understood;

/// A file that was read.
#[derive(Debug)]
pub(crate) struct Shown<'s> {
    /// Its name in messages.
    pub(crate) file: &'s str,
    /// What was understood of it.
    pub(crate) understood: &'s Understood,
    /// What its readings are to those that were there already; `None` where nothing was there to compare them with.
    pub(crate) counts: Option<Counts>,
    /// Whether they were recorded.
    pub(crate) is_recorded: bool,
}

/// What readings of a file are to those that were there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counts {
    /// Of these nothing was there, or another number.
    pub(crate) new: usize,
    /// Of those, so many take the place of another number.
    pub(crate) replaced: usize,
    /// These were there.
    pub(crate) unchanged: usize,
    /// Of these a later export says otherwise, so they are not taken.
    pub(crate) older: usize,
    /// These are provisional, and settled numbers say otherwise, so they are not taken.
    pub(crate) unsettled: usize,
}

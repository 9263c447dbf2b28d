//! What was understood of export files: for people and for programs.

pub(crate) mod json;
pub(crate) mod text;

use crate::text::import::Understood;

/// A file that was read.
#[derive(Debug)]
pub(crate) struct Shown<'s> {
    /// Its name in messages.
    pub(crate) file: &'s str,
    /// What was understood of it.
    pub(crate) understood: &'s Understood,
    /// How many of its readings were recorded and how many were there already; `None` where it was only looked at.
    pub(crate) recorded: Option<(usize, usize)>,
}

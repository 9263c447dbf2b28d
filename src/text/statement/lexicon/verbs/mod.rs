//! Words of moving, arriving, holding and doing.

mod comparing;
mod doing;
mod moving;

use super::Words;

/// The lists of this folder, in the order in which they are searched.
pub(super) const LISTS: &[&[Words]] = &[moving::WORDS, comparing::WORDS, doing::WORDS];

//! The small words around a number, and the words that tell that a number is no target.

mod claims;
mod joints;
mod units;
mod unlike;
mod vague;

use super::Words;

/// The lists of this folder, in the order in which they are searched.
pub(super) const LISTS: &[&[Words]] = &[units::WORDS, vague::WORDS, joints::WORDS, claims::WORDS, unlike::WORDS];

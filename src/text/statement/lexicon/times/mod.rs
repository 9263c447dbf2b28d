//! Words for when: units, months, days, seasons, and what leads to them.

mod calendar;
mod leads;
mod units;

use super::Words;

/// The lists of this folder, in the order in which they are searched.
pub(super) const LISTS: &[&[Words]] = &[units::WORDS, calendar::WORDS, leads::WORDS];

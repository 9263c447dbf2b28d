//! What people call the things that are counted.
//!
//! Names are those of the vocabulary; `sales` takes in revenue, orders and tickets, `visits` visitors and sessions,
//! `engagements` interactions of any sort, `posts` everything that is published. A word that stands for several metrics
//! ("prenumeranter") is settled by the channel beside it.

mod audience;
mod business;
mod output;
mod reach;
mod response;
mod sending;
mod service;
mod standing;
mod uncounted;

use super::Words;

/// The lists of this folder, in the order in which they are searched.
pub(super) const LISTS: &[&[Words]] = &[
    audience::WORDS,
    response::WORDS,
    reach::WORDS,
    business::WORDS,
    service::WORDS,
    sending::WORDS,
    standing::WORDS,
    output::WORDS,
    uncounted::WORDS,
];

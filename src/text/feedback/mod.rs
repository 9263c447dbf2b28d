//! The text of a log of feedback: its rows, and the items that they come to.
//!
//! How a file of rows is cut and written is `text::rows`'; here are the columns of this one. Nothing here judges how fast
//! or how well anybody answered.

mod fold;
mod inbox;
mod kind;
mod moment;
mod row;
mod stray;
mod words;

#[cfg(test)]
mod tests;

pub(crate) use fold::Fold;
pub(crate) use inbox::{Inbox, Meaning, Taking, read as read_inbox};
pub(crate) use kind::FeedbackRows;
pub(crate) use moment::moment;
pub(crate) use row::Row;
pub(crate) use stray::stray_finding;
pub(crate) use words::{EventWord, MoodWord, event, mood, venue};

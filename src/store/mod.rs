//! The only place that touches files: finding, reading, locking, appending, changing, writing new ones.
//!
//! What a file's text means is settled in `text`; here it is fetched, and nothing is judged.

#![allow(clippy::disallowed_methods, reason = "files are touched here, and nowhere else")]

pub(crate) mod amend;
pub(crate) mod changes;
pub(crate) mod discover;
pub(crate) mod export;
pub(crate) mod feedback;
pub(crate) mod gathered;
pub(crate) mod git;
mod intake;
pub(crate) mod ledger;
pub(crate) mod names;
pub(crate) mod open;
pub(crate) mod readings;
mod rows_file;
pub(crate) mod schema;
pub(crate) mod service;
pub(crate) mod settings;
mod size_limit;
mod spool;
pub(crate) mod text_file;
pub(crate) mod viewer;
pub(crate) mod write;

pub(crate) use open::{Opened, Opener};

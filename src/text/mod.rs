//! Between texts and values: TOML documents, snapshot rows, numbers, dates, times.
//!
//! Pure. Reading never fails: it returns what it understood and what it complains of.

pub(crate) mod campaign;
pub(crate) mod case;
pub(crate) mod dated;
pub(crate) mod day;
pub(crate) mod destination;
pub(crate) mod duration;
pub(crate) mod feedback;
pub(crate) mod import;
pub(crate) mod language;
pub(crate) mod lines;
pub(crate) mod meaning;
pub(crate) mod money;
pub(crate) mod number;
pub(crate) mod post_length;
pub(crate) mod quantity;
pub(crate) mod rhythm;
pub(crate) mod rows;
pub(crate) mod shell;
pub(crate) mod slug;
pub(crate) mod snapshots;
pub(crate) mod starter;
pub(crate) mod stated;
pub(crate) mod statement;
pub(crate) mod strategy;
pub(crate) mod suggest;
pub(crate) mod suggestion;
pub(crate) mod target;
pub(crate) mod toml;
pub(crate) mod typed;
pub(crate) mod week;
pub(crate) mod word_forms;
mod words;

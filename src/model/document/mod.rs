//! The files as they are written: one struct a table, one field a key.
//!
//! These types are the one definition of the files' shape. Their documentation becomes the JSON schema, editor
//! completion and the reference page; so it speaks to the marketer who writes the file. What a value means (a target, a
//! sum of money, a time of the week) is worked out later, in `text`, because it depends on the file's language.

pub(crate) mod budget;
pub(crate) mod campaign;
pub(crate) mod channel;
pub(crate) mod goal;
pub(crate) mod log;
pub(crate) mod realism;
pub(crate) mod settings;
pub(crate) mod shapes;
pub(crate) mod strategy;

//! Values to text, for people and for programs. Pure: writes to what it is given.
//!
//! Whatever comes from a file goes through [`plain::visible`] before it reaches a terminal.

pub(crate) mod calendar;
pub(crate) mod chance;
pub(crate) mod chart;
pub(crate) mod crisis;
pub(crate) mod csv;
pub(crate) mod feedback;
pub(crate) mod findings;
pub(crate) mod forecast;
pub(crate) mod goal;
pub(crate) mod goal_name;
pub(crate) mod growth;
pub(crate) mod handbook;
pub(crate) mod ics;
pub(crate) mod import;
pub(crate) mod json;
pub(crate) mod list;
pub(crate) mod log;
mod page;
pub(crate) mod plain;
pub(crate) mod quantity;
pub(crate) mod readings;
pub(crate) mod record;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod room;
pub(crate) mod started;
pub(crate) mod status;
pub(crate) mod style;
pub(crate) mod table;
pub(crate) mod words;
pub(crate) mod wrap;

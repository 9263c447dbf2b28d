//! What the headings of a table that nobody knows may mean, as the options that would say so.

use super::dates;
use super::table::Row;
use crate::model::vocabulary;
use crate::text::shell;

/// So many are suggested: more would not be read.
const MOST: usize = 6;
/// A metric where none comes near.
const SOME_METRIC: &str = "METRIC";

/// The options for the headings of a row. `below`: the first row of data, by which days are told from numbers.
pub(super) fn options(headings: &Row, below: Option<&Row>) -> Vec<String> {
    let is_day = |place: usize| below.is_some_and(|row| dates::is_one(row.cell(place)));
    let headings = headings.cells().enumerate().filter(|(place, heading)| !heading.is_empty() && !is_day(*place));
    headings.map(|(_, heading)| option(heading)).take(MOST).collect()
}

/// The option for a heading: with the metric that it is a name of, and others that it may mean as well.
fn option(heading: &str) -> String {
    let mut near = vocabulary::lookup(heading).into_iter().map(|known| known.name);
    let first = near.next().unwrap_or(SOME_METRIC);
    let others: Vec<&str> = near.collect();
    let others = if others.is_empty() { String::new() } else { format!(" (or {})", others.join(", ")) };
    format!("--map {}{others}", shell::word(&format!("{heading}={first}@CHANNEL")))
}

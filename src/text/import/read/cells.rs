//! What the cells of a row say, and what became of those that say nothing.

use super::columns::Column;
use crate::say::{All, Sentence};
use crate::text::import::formats::Meaning;
use crate::text::import::numbers::{self, Cell, Mark};
use crate::text::import::said::{Damaged, NoValue, NotANumber, OnlyABound};
use crate::text::import::table::Row;

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Says {
    /// A value.
    Value(f64),
    /// Nothing was measured.
    Missing,
    /// Only a bound.
    Bound,
    /// Its digits were lost.
    Damaged,
    /// It is not understood.
    Unclear,
}

/// The cell of a column in a row: of several columns the first that holds something.
pub(super) fn cell<'r>(row: &'r Row, column: &Column) -> &'r str {
    column.places.iter().map(|place| row.cell(*place)).find(|cell| !cell.is_empty()).unwrap_or_default()
}

/// What a cell says, taken as its column means it.
pub(super) fn says(cell: &str, column: &Column) -> Says {
    match numbers::cell(cell) {
        Cell::Missing => Says::Missing,
        Cell::Bound => Says::Bound,
        Cell::Damaged => Says::Damaged,
        Cell::Digits { text, is_percent } => value(text, is_percent, column).map_or(Says::Unclear, Says::Value),
        Cell::Other if matches!(column.meaning, Meaning::Clock(_)) => clock(cell).map_or(Says::Unclear, Says::Value),
        Cell::Other => Says::Unclear,
    }
}

/// The value of digits; `None` where they do not fit the column.
fn value(text: &str, is_percent: bool, column: &Column) -> Option<f64> {
    let plain = |power| numbers::shifted(text, column.mark, power);
    match column.meaning {
        Meaning::Percent(_) => plain(2),
        Meaning::Share(_) | Meaning::Metric(_) | Meaning::InTitle => plain(if is_percent { 2 } else { 0 }),
        Meaning::Times(..) | Meaning::Clock(_) | Meaning::Money(_) | Meaning::Nothing if is_percent => None,
        // Hours with four decimals come to whole seconds but for what a binary fraction adds.
        Meaning::Times(_, unit) => Some((plain(0)? * unit * 1e6).round() / 1e6),
        Meaning::Clock(_) | Meaning::Money(_) | Meaning::Nothing => plain(0),
    }
}

/// A time as a clock shows it, in seconds: `0:05:16`, `5:16`.
fn clock(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').collect();
    if !(2..=3).contains(&parts.len()) || parts[1..].iter().any(|part| part.len() != 2) {
        return None;
    }
    let number = |part: &str| numbers::value(part, Mark::Point).filter(|number| *number >= 0.0);
    parts.into_iter().try_fold(0.0, |sum, part| Some(sum * 60.0 + number(part)?))
}

/// Makes a reason of the cells that it is given for.
type Reason = fn(All<String>) -> Box<dyn Sentence>;

/// The cells of a row that give no value, by the reason.
#[derive(Debug, Default)]
pub(super) struct Without {
    missing: Vec<String>,
    bounds: Vec<String>,
    damaged: Vec<String>,
    unclear: Vec<String>,
}

impl Without {
    /// Takes in a cell that says no value.
    pub(super) fn add(&mut self, says: Says, heading: String, cell: &str) {
        let named = if cell.is_empty() { heading } else { format!("{heading} \u{201c}{}\u{201d}", shortened(cell)) };
        match says {
            Says::Value(_) => {}
            Says::Missing => self.missing.push(named),
            Says::Bound => self.bounds.push(named),
            Says::Damaged => self.damaged.push(named),
            Says::Unclear => self.unclear.push(named),
        }
    }

    /// The reasons that there are, and whether something was not understood.
    pub(super) fn reasons(self) -> impl Iterator<Item = (Box<dyn Sentence>, bool)> {
        let Self { missing, bounds, damaged, unclear } = self;
        let all: [(Vec<String>, Reason, bool); 4] = [
            (missing, |cells| Box::new(NoValue { cells }), false),
            (bounds, |cells| Box::new(OnlyABound { cells }), false),
            (damaged, |cells| Box::new(Damaged { cells }), true),
            (unclear, |cells| Box::new(NotANumber { cells }), true),
        ];
        let there = all.into_iter().filter(|(cells, ..)| !cells.is_empty());
        there.map(|(cells, reason, is_unclear)| (reason(All(cells)), is_unclear))
    }
}

/// A cell as it is shown in a reason.
pub(super) fn shortened(cell: &str) -> String {
    const LONGEST: usize = 40;
    if cell.chars().count() <= LONGEST {
        return cell.to_owned();
    }
    cell.chars().take(LONGEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn clocks_are_read_in_seconds() {
        for (text, seconds) in [("0:05:16", Some(316.0)), ("5:16", Some(316.0)), ("10:00:00", Some(36_000.0))] {
            assert_eq!(clock(text), seconds, "{text}");
        }
        for wrong in ["5", "5:1", "1:2:3:4", "a:10", ":10"] {
            assert_eq!(clock(wrong), None, "{wrong}");
        }
    }
}

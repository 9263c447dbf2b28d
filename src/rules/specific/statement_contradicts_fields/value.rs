//! What a sentence or a field says, to be shown beside what the other says.

use crate::model::day::Day;
use crate::say::{Language, Show};
use crate::text::quantity::{Quantity, Wanted};

/// A value of a goal.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// A name as files write it.
    Name(String),
    /// A channel by the name that people know it by.
    Title(String),
    /// A day.
    Day(Day),
    /// A number of the metric.
    Quantity(Quantity),
    /// What is aimed at.
    Wanted(Box<Wanted>),
}

impl Show for Value {
    fn show(&self, language: Language) -> String {
        match self {
            Self::Name(name) => format!("`{name}`"),
            Self::Title(title) => title.clone(),
            Self::Day(day) => day.show(language),
            Self::Quantity(quantity) => quantity.show(language),
            Self::Wanted(wanted) => wanted.show(language),
        }
    }
}

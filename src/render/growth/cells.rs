//! The cells of the tables of growth.

use crate::model::day::Day;
use crate::model::growth::{Source, Tier};
use crate::rules::realism::Aged;
use crate::say::{Amount, Language, Show};

/// Accounts of a size: "under 1,000", "1,000–9,999", "1,000,000 +".
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    /// From so many followers …
    pub(super) from: f64,
    /// … to below so many.
    pub(super) below: f64,
}

impl Show for Sizes {
    fn show(&self, language: Language) -> String {
        let number = |number: f64| Amount(number).show(language);
        if self.below.is_infinite() {
            format!("{} +", number(self.from))
        } else {
            format!("{}–{}", number(self.from), number(self.below - 1.0))
        }
    }
}

/// What accounts gained in a month: half, nine in ten and ninety-nine in a hundred of them at most.
pub(super) fn gains(tier: &Tier, language: Language) -> String {
    let Some(gains) = tier.gains else { return "–".to_owned() };
    let numbers = [gains.median, gains.nine_in_ten, gains.ninety_nine_in_hundred];
    numbers.map(|number| Amount(number).show(language)).join(" / ")
}

/// A plain number with its decimals: "1.5".
pub(super) fn factor(number: f64, language: Language) -> String {
    Amount(number).show(language)
}

/// What one costs. Hundredths are too coarse for what is sold by the thousand.
pub(super) fn price(amount: f64, currency: &str, language: Language) -> String {
    if amount < 0.1 {
        return format!(
            "{}\u{a0}{currency}\u{a0}/\u{a0}{}",
            Amount(amount * 1000.0).show(language),
            Amount(1000.0).show(language)
        );
    }
    format!("{}\u{a0}{currency}", Amount(amount).show(language))
}

/// Publisher, year, of how many, how old, what it is called, and how much it can carry.
pub(super) fn source(source: &Source, today: Option<Day>, language: Language) -> String {
    let [english, swedish, norwegian] = source.confidence.words();
    let confidence = match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    };
    let title = if source.title.is_empty() { String::new() } else { format!(" “{}”", source.title) };
    format!("{}{title} ({confidence})", Aged::on(source, today).show(language))
}

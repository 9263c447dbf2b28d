//! Budget lines that come to more than the budget.

use crate::model::campaign::Money;
use crate::model::money::Sum;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::{noun, sentence};

rule! {
    /// ## What it catches
    /// Budget lines whose amounts add up to more than `total`.
    ///
    /// ## Why it matters
    /// The money is promised twice. Whoever spends last finds nothing left.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [budget]
    /// total = 60000
    /// hours = 120
    /// [[budget.line]]
    /// item = "Instagram ads"
    /// channel = "instagram"
    /// amount = 45000
    /// [[budget.line]]
    /// item = "Photographer"
    /// amount = 18000
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [budget]
    /// total = 63000
    /// hours = 120
    /// [[budget.line]]
    /// item = "Instagram ads"
    /// channel = "instagram"
    /// amount = 45000
    /// [[budget.line]]
    /// item = "Photographer"
    /// amount = 18000
    /// ```
    "B602", "lines-exceed-total", Error
}

noun! {
    Lines
    en "line comes" "lines come",
    sv "post blir" "poster blir",
    nb "post blir" "poster blir",
}

sentence! {
    TooMuch { lines: Lines, sum: Sum, over: Sum, total: Sum }
    en "the {lines} to {sum}, {over} more than the total of {total}",
    sv "{lines} {sum}, {over} mer än totalen på {total}",
    nb "{lines} {sum}, {over} mer enn totalen på {total}",
}

sentence! {
    CutOrRaise { over: Sum, sum: Sum }
    en "cut the lines by {over}, or raise `total` to {sum}",
    sv "skär ner posterna med {over}, eller höj `total` till {sum}",
    nb "kutt postene med {over}, eller hev `total` til {sum}",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(budget) = &checked.campaign.budget else { return };
    let Some(total) = budget.total else { return };
    let sum: Money = budget.lines.iter().filter_map(|line| line.amount).sum();
    if sum <= total {
        return;
    }
    let shown = |amount| Sum { amount, currency: checked.campaign.currency().to_owned() };
    let over = Money(sum.0.saturating_sub(total.0));
    let lines = Lines(budget.lines.len() as u64);
    let message = TooMuch { lines, sum: shown(sum), over: shown(over), total: shown(total) };
    let place = Place::value(KeyPath::of("budget").key("total"));
    found.add(&RULE, place, message).help(CutOrRaise { over: shown(over), sum: shown(sum) });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;
    use crate::say::Language;

    fn case(total: &str, amounts: &[&str]) -> Case {
        let lines = amounts.iter().map(|amount| format!("[[budget.line]]\namount = {amount}\n"));
        Case::of(&format!("[budget]\ntotal = {total}\n{}", lines.collect::<String>()))
    }

    #[test]
    fn a_hundredth_too_much_is_too_much() {
        assert!(case("0.3", &["0.1", "0.2"]).found(&RULE).is_empty());
        let found = case("60000", &["45000", "15000.01"]).say(&RULE, Language::Norwegian);
        let said = "error budget.total: 2 poster blir 60 000,01, 0,01 mer enn totalen på 60 000;";
        assert!(found[0].starts_with(said), "{found:?}");
    }

    #[test]
    fn what_cannot_be_read_is_not_added() {
        assert!(case("100", &["\"much\"", "100"]).found(&RULE).is_empty());
        assert!(case("\"much\"", &["100"]).found(&RULE).is_empty());
        assert_eq!(case("100", &["9e12"; 20]).found(&RULE).len(), 1);
    }
}

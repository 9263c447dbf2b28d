//! Budget lines that come to more than the budget.

use crate::model::campaign::Money;
use crate::model::money::Sum;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings, rule};
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

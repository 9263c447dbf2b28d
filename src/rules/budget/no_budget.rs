//! A campaign without a budget.

use crate::model::campaign::Budget;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign that says neither what it may cost in money nor in hours. A campaign that costs only time writes
    /// `total = 0` and its hours.
    ///
    /// ## Why it matters
    /// A budget can only be kept to where there is one. And without it nobody can say what a result cost.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: budget
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [budget]
    /// total = 0
    /// hours = 120
    /// ```
    "B601", "no-budget", Warning
}

sentence! {
    NoBudget {}
    en "no budget: nothing says what the campaign may cost, in money or in hours",
    sv "ingen budget: det framgår inte vad kampanjen får kosta, i pengar eller timmar",
    nb "ikke noe budsjett: det står ikke hva kampanjen får koste, i penger eller timer",
}

sentence! {
    AddBudget {}
    en "add [budget] with `total = 60000`; where only time is spent, `total = 0` and `hours = 40`",
    sv "lägg till [budget] med `total = 60000`; om det bara kostar tid, `total = 0` och `hours = 40`",
    nb "legg til [budget] med `total = 60000`; hvis det bare koster tid, `total = 0` og `hours = 40`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    match &checked.campaign.budget {
        None => {
            found.add(&RULE, Place::whole(), NoBudget {}).help(AddBudget {});
        }
        Some(budget) if is_empty(budget, checked) => {
            found.add(&RULE, Place::key(KeyPath::of("budget")), NoBudget {}).help(AddBudget {});
        }
        Some(_) => {}
    }
}

/// Whether the table is there and holds nothing of the kind; what is there and cannot be read was told already.
fn is_empty(budget: &Budget, checked: &Checked<'_>) -> bool {
    let written = checked.campaign.file.budget.as_ref();
    let said = written.is_some_and(|table| table.total.is_some() || table.hours.is_some());
    !said && budget.lines.is_empty()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn money_hours_or_lines_are_a_budget_and_an_empty_table_is_none() {
        for budget in ["total = 0", "hours = 40", "total = \"a lot\"", "[[budget.line]]\namount = 5"] {
            assert!(Case::of(&format!("[budget]\n{budget}")).found(&RULE).is_empty(), "{budget}");
        }
        assert!(Case::of("[budget]\nhour_rate = 450").found(&RULE)[0].starts_with("warning budget:"));
        assert_eq!(Case::of("").found(&RULE).len(), 1);
    }
}

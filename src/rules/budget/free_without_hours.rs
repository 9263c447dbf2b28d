//! A campaign that is said to cost nothing.

use crate::model::campaign::Money;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A total of 0 and no hours.
    ///
    /// ## Why it matters
    /// Being on social media is free in money only. Somebody writes, films, publishes and answers, and those hours are
    /// what the campaign costs.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [budget]
    /// total = 0
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [budget]
    /// total = 0
    /// hours = 120
    /// hour_rate = 450
    /// ```
    "B604", "free-without-hours", Warning
}

sentence! {
    CostsNothing {}
    en "the campaign is to cost nothing, not even time: the total is 0 and no hours are given",
    sv "kampanjen ska inte kosta något, inte ens tid: totalen är 0 och inga timmar anges",
    nb "kampanjen skal ikke koste noe, ikke engang tid: totalen er 0 og ingen timer er oppgitt",
}

sentence! {
    AddHours {}
    en "add the hours it takes: `hours = 40`",
    sv "lägg till timmarna som går åt: `hours = 40`",
    nb "legg til timene som går med: `hours = 40`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let (Some(budget), Some(table)) = (&campaign.budget, &campaign.file.budget) else { return };
    let no_hours = table.hours.is_none() || budget.hours == Some(0.0);
    if budget.total == Some(Money::default()) && no_hours {
        let place = Place::value(KeyPath::of("budget").key("total"));
        found.add(&RULE, place, CostsNothing {}).help(AddHours {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn hours_must_be_some() {
        assert_eq!(Case::of("[budget]\ntotal = 0\nhours = 0").found(&RULE).len(), 1);
        assert_eq!(Case::of("[budget]\ntotal = \"0 kr\"\nhour_rate = 5").found(&RULE).len(), 1);
        for fine in ["total = 0\nhours = \"some\"", "total = 1", "hours = 0"] {
            assert!(Case::of(&format!("[budget]\n{fine}")).found(&RULE).is_empty(), "{fine}");
        }
    }
}

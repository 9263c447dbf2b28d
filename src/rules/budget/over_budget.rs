//! More was spent than there was.

use crate::model::campaign::Money;
use crate::model::money::Sum;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Spending recorded since the start (`plan record spend@instagram=1200`) that has passed the budget's total.
    ///
    /// ## Why it matters
    /// The sooner it is seen, the more can still be stopped.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [budget]
    /// total = 20000
    /// hours = 120
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-05,spend,instagram,12000
    /// 2027-03-12,spend,instagram,9500
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [budget]
    /// total = 60000
    /// hours = 120
    /// ```
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-05,spend,instagram,1200
    /// 2027-03-12,spend,instagram,950
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "B605", "over-budget", Error
}

sentence! {
    OverBudget { spent: Sum, over: Sum, total: Sum }
    en "{spent} is spent, {over} more than the total of {total}",
    sv "{spent} är förbrukat, {over} mer än totalen på {total}",
    nb "{spent} er brukt, {over} mer enn totalen på {total}",
}

sentence! {
    StopOrRaise {}
    en "stop what still costs money, or raise `total` and say why under [[change]]",
    sv "stoppa det som fortfarande kostar, eller höj `total` och skriv varför under [[change]]",
    nb "stopp det som fortsatt koster penger, eller hev `total` og skriv hvorfor under [[change]]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let total = checked.campaign.budget.as_ref().and_then(|budget| budget.total);
    let (Some(total), Some(spent)) = (total, checked.evidence.spent) else { return };
    if spent <= total {
        return;
    }
    let shown = |amount| Sum { amount, currency: checked.campaign.currency().to_owned() };
    let over = Money(spent.0.saturating_sub(total.0));
    let message = OverBudget { spent: shown(spent), over: shown(over), total: shown(total) };
    found.add(&RULE, Place::value(KeyPath::of("budget").key("total")), message).help(StopOrRaise {});
}

#[cfg(test)]
mod tests {
    use super::{Money, RULE};
    use crate::rules::testing::Case;

    fn found(spent: Option<i64>) -> Vec<String> {
        let mut case = Case::of("[budget]\ntotal = 100");
        case.evidence.spent = spent.map(Money);
        case.found(&RULE)
    }

    #[test]
    fn the_last_hundredth_decides() {
        assert!(found(None).is_empty() && found(Some(10_000)).is_empty());
        assert!(found(Some(10_001))[0].starts_with("error budget.total: 100.01 is spent, 0.01 more than the total of 100;"));
    }
}

//! Money that will be gone before the end.

use crate::model::campaign::Money;
use crate::model::money::Sum;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Spending that leads to at least a tenth more than the total by the end, at the pace since the start and by the
    /// plan's own course. The first week, or twentieth of the time, tells nothing yet; nor does a day above the daily
    /// budget, which platforms even out over the month. What is over the total already is B605.
    ///
    /// ## Why it matters
    /// Seen now, it takes a little less a day. Seen when the money is gone, the last weeks go without.
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
    /// 2027-03-05,spend,instagram,1500
    /// 2027-03-12,spend,instagram,1400
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
    /// 2027-03-05,spend,instagram,1500
    /// 2027-03-12,spend,instagram,1400
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "B606", "spending-too-fast", Warning
}

sentence! {
    LeadsTo { projected: Sum, total: Sum }
    en "at this pace {projected} is spent by the end, and the total is {total}",
    sv "i den här takten är {projected} förbrukat vid slutet, och totalen är {total}",
    nb "i dette tempo er {projected} brukt til slutt, og totalen er {total}",
}

sentence! {
    LessADay { allowed: Sum }
    en "spend at most {allowed} a day from now on, or raise `total` and say why under [[change]]",
    sv "använd högst {allowed} om dagen från och med nu, eller höj `total` och skriv varför under [[change]]",
    nb "bruk høyst {allowed} om dagen fra nå av, eller hev `total` og skriv hvorfor under [[change]]",
}

sentence! {
    LessOrMore {}
    en "spend less a day, or raise `total` and say why under [[change]]",
    sv "använd mindre om dagen, eller höj `total` och skriv varför under [[change]]",
    nb "bruk mindre om dagen, eller hev `total` og skriv hvorfor under [[change]]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let total = checked.campaign.budget.as_ref().and_then(|budget| budget.total);
    let (Some(total), Some(fast)) = (total, checked.evidence.overspending) else { return };
    let shown = |amount| Sum { amount, currency: checked.campaign.currency().to_owned() };
    let message = LeadsTo { projected: shown(Money::from_units(fast.projected.units().round())), total: shown(total) };
    let added = found.add(&RULE, Place::value(KeyPath::of("budget").key("total")), message);
    match fast.allowed_per_day {
        Some(allowed) => added.help(LessADay { allowed: shown(allowed) }),
        None => added.help(LessOrMore {}),
    };
}

#[cfg(test)]
mod tests {
    use super::{Money, RULE};
    use crate::model::evidence::Overspending;
    use crate::rules::testing::Case;

    fn found(overspending: Option<Overspending>) -> Vec<String> {
        let mut case = Case::of("[budget]\ntotal = 1000");
        case.evidence.overspending = overspending;
        case.found(&RULE)
    }

    #[test]
    fn what_it_leads_to_is_told_with_what_is_left_a_day() {
        assert!(found(None).is_empty());
        let fast = Overspending { projected: Money(130_049), allowed_per_day: Some(Money(550)) };
        assert_eq!(
            found(Some(fast)),
            ["warning budget.total: at this pace 1,300 is spent by the end, and the total is 1,000; spend at most 5.50 a day \
              from now on, or raise `total` and say why under [[change]]"]
        );
    }
}

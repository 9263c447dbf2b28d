//! A daily budget that outruns its line.

use crate::model::campaign::{Line, Money};
use crate::model::money::Sum;
use crate::model::place::{KeyPath, Place};
use crate::rules::nouns::Days;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A budget line whose daily sum, over all its days, comes to more than its amount.
    ///
    /// ## Why it matters
    /// The platform keeps to the daily sum and knows nothing of the amount: the money is gone before the campaign ends.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [budget]
    /// total = 60000
    /// hours = 120
    /// [[budget.line]]
    /// item = "Instagram ads"
    /// channel = "instagram"
    /// amount = 25000
    /// daily = 150
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [budget]
    /// total = 60000
    /// hours = 120
    /// [[budget.line]]
    /// item = "Instagram ads"
    /// channel = "instagram"
    /// amount = 25000
    /// daily = 130
    /// ```
    "B607", "daily-exceeds-line", Warning
}

sentence! {
    TooMuchADay { daily: Sum, days: Days, sum: Sum, amount: Sum }
    en "{daily} a day for {days} is {sum}, and the line has {amount}",
    sv "{daily} om dagen i {days} blir {sum}, och posten är på {amount}",
    nb "{daily} om dagen i {days} blir {sum}, og posten er på {amount}",
}

sentence! {
    LessADay { daily: Sum }
    en "set it to {daily} a day at most, raise `amount`, or give the line a `start` and an `end`",
    sv "sätt den till högst {daily} om dagen, höj `amount`, eller ge posten `start` och `end`",
    nb "sett den til høyst {daily} om dagen, hev `amount`, eller gi posten `start` og `end`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let shown = |amount| Sum { amount, currency: checked.campaign.currency().to_owned() };
    for line in checked.campaign.budget.iter().flat_map(|budget| &budget.lines) {
        let Some(Run { daily, days, sum, amount }) = run(line).filter(|run| run.sum > run.amount) else { continue };
        let message =
            TooMuchADay { daily: shown(daily), days: Days(days), sum: shown(sum), amount: shown(amount) };
        let place = Place::value(KeyPath::of("budget").key("line").index(line.index).key("daily"));
        found.add(&RULE, place, message).help(LessADay { daily: shown(affordable(amount, days)) });
    }
}

/// What a line comes to when its daily sum is spent on each of its days.
struct Run {
    daily: Money,
    days: u64,
    sum: Money,
    amount: Money,
}

fn run(line: &Line) -> Option<Run> {
    let (daily, amount, period) = (line.daily?, line.amount?, line.period?);
    let sum = Money(daily.0.saturating_mul(period.days()));
    Some(Run { daily, days: period.days().unsigned_abs(), sum, amount })
}

/// The most that can be spent a day: whole units of the currency where that is one or more.
fn affordable(amount: Money, days: u64) -> Money {
    let each = amount.0 / i64::try_from(days).unwrap_or(i64::MAX).max(1);
    Money(if each >= 100 { each / 100 * 100 } else { each.max(0) })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(line: &str) -> Vec<String> {
        Case::of(&format!("[budget]\n[[budget.line]]\n{line}")).found(&RULE)
    }

    #[test]
    fn the_line_s_own_days_count() {
        // 1 March to 31 August are 184 days.
        let whole = found("amount = 25000\ndaily = 150");
        let said = "warning budget.line[0].daily: 150 a day for 184 days is 27,600, and the line has 25,000; \
            set it to 135 a day at most";
        assert!(whole[0].starts_with(said), "{whole:?}");
        assert!(found("amount = 25000\ndaily = 150\nend = 2027-04-30").is_empty());
        assert!(found("amount = 150\ndaily = 150\nstart = 2027-03-05\nend = 2027-03-05").is_empty());
        assert!(found("amount = 1\ndaily = 1")[0].contains("set it to 0 a day"), "a hundredth is the least there is");
    }

    #[test]
    fn nothing_is_worked_out_from_what_is_missing() {
        for line in ["amount = 5", "amount = \"much\"\ndaily = 9", "amount = 5\ndaily = 9\nstart = 2028-01-01"] {
            assert!(found(line).is_empty(), "{line}");
        }
    }
}

//! A paid channel that no budget line pays for.

use crate::model::campaign::{Budget, Money};
use crate::model::money::Sum;
use crate::model::place::Place;
use crate::rules::channel_use::{Meant, declared_at};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A channel with `paid = true` that no budget line names. Where the lines leave money over, it says how much.
    ///
    /// ## Why it matters
    /// Advertisements without a sum of their own take from everything else, and nobody sees it before the money is gone.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    /// paid = true
    ///
    /// [budget]
    /// total = 60000
    /// hours = 120
    /// [[budget.line]]
    /// item = "Photographer"
    /// amount = 18000
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    /// paid = true
    ///
    /// [budget]
    /// total = 60000
    /// hours = 120
    /// [[budget.line]]
    /// item = "Instagram ads"
    /// channel = "instagram"
    /// amount = 25000
    /// [[budget.line]]
    /// item = "Photographer"
    /// amount = 18000
    /// ```
    "B603", "unbudgeted-channel", Warning
}

sentence! {
    NoLine { channel: String }
    en "{channel} is paid for, and no budget line is for it",
    sv "{channel} kostar pengar, men ingen budgetpost gäller kanalen",
    nb "{channel} koster penger, men ingen budsjettpost gjelder kanalen",
}

sentence! {
    NoLineButMoney { channel: String, rest: Sum }
    en "{channel} is paid for, and no budget line is for it; {rest} are in no line yet",
    sv "{channel} kostar pengar, men ingen budgetpost gäller kanalen; {rest} är inte fördelade än",
    nb "{channel} koster penger, men ingen budsjettpost gjelder kanalen; {rest} er ikke fordelt ennå",
}

sentence! {
    AddLine { channel: String }
    en "add [[budget.line]] with `channel = \"{channel}\"` and `amount = …`, or take `paid = true` away",
    sv "lägg till [[budget.line]] med `channel = \"{channel}\"` och `amount = …`, eller ta bort `paid = true`",
    nb "legg til [[budget.line]] med `channel = \"{channel}\"` og `amount = …`, eller fjern `paid = true`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    // Without a budget there is nothing to take a line from, and that is told by itself.
    let Some(budget) = campaign.budget.as_ref().filter(|_| checked.is_whole("budget")) else { return };
    let lines = Meant::words(campaign, budget.lines.iter().filter_map(|line| line.table.channel.as_deref()));
    for (name, channel) in &campaign.channels {
        if !channel.table.paid || lines.has(name) {
            continue;
        }
        let place = Place::key(declared_at(name).key("paid"));
        let channel = name.clone();
        let added = match rest(budget) {
            Some(amount) => {
                let rest = Sum { amount, currency: campaign.currency().to_owned() };
                found.add(&RULE, place, NoLineButMoney { channel: channel.clone(), rest })
            }
            None => found.add(&RULE, place, NoLine { channel: channel.clone() }),
        };
        added.help(AddLine { channel });
    }
}

/// What the lines leave over; `None` where there are none, one cannot be read, or nothing is left.
fn rest(budget: &Budget) -> Option<Money> {
    let amounts: Vec<Money> = budget.lines.iter().map(|line| line.amount).collect::<Option<_>>()?;
    let allocated: Money = amounts.iter().copied().sum();
    let rest = Money(budget.total?.0.saturating_sub(allocated.0));
    (!amounts.is_empty() && rest > Money::default()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(budget: &str) -> Vec<String> {
        Case::of(&format!("[channel.x]\npaid = true\n{budget}")).found(&RULE)
    }

    #[test]
    fn what_the_lines_leave_over_is_told() {
        let found = found("[budget]\ntotal = 60000\n[[budget.line]]\namount = 18000\nchannel = \"blog\"");
        assert!(found[0].contains("x is paid for, and no budget line is for it; 42,000 are in no line yet"), "{found:?}");
    }

    #[test]
    fn nothing_is_left_over_where_it_cannot_be_known() {
        for budget in ["total = 5", "total = 5\n[[budget.line]]\namount = 5", "[[budget.line]]\namount = \"much\""] {
            let found = found(&format!("[budget]\n{budget}"));
            assert!(found[0].contains("for it;") && !found[0].contains("in no line"), "{budget}: {found:?}");
        }
    }

    #[test]
    fn a_line_may_name_the_platform_otherwise() {
        assert!(found("[budget]\ntotal = 5\n[[budget.line]]\namount = 5\nchannel = \"Twitter\"").is_empty());
        assert!(found("").is_empty(), "no budget at all is told by itself");
    }
}

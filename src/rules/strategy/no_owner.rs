//! A campaign that belongs to nobody.

use crate::model::campaign::Campaign;
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::{Checked, CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign without an owner, where not every goal and every channel has its own and no strategy gives one; or a
    /// strategy without an owner.
    ///
    /// ## Why it matters
    /// What everybody is responsible for, nobody does. One name decides when plans meet what happens.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # strategy: empty
    /// [campaign]
    /// name = "Spring 2027"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    ///
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// owner = "Ida Berg"
    /// ```
    ///
    /// ```toml,strategy,bad
    /// [strategy]
    /// reviewed_on = 2027-01-15
    /// measured_by = "Clicks per post and bookings, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    /// ```
    "P701", "no-owner", Warning, and strategies
}

sentence! {
    NobodysCampaign {}
    en "nobody is responsible for the campaign",
    sv "ingen är ansvarig för kampanjen",
    nb "ingen er ansvarlig for kampanjen",
}

sentence! {
    NobodysStrategy {}
    en "nobody is responsible for the strategy",
    sv "ingen är ansvarig för strategin",
    nb "ingen er ansvarlig for strategien",
}

sentence! {
    AddOwner { table: &'static str }
    en "add `owner = \"…\"` to [{table}]: one person, by name",
    sv "lägg till `owner = \"…\"` under [{table}]: en person, med namn",
    nb "legg til `owner = \"…\"` under [{table}]: én person, med navn",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let inherited = campaign.strategy.as_ref().is_some_and(|strategy| is_said(strategy.strategy.owner.as_ref()));
    if !is_said(campaign.file.campaign.owner.as_ref()) && !everything_has_its_own(campaign) && !inherited {
        found.add(&RULE, Place::key(KeyPath::of("campaign")), NobodysCampaign {}).help(AddOwner { table: "campaign" });
    }
}

fn check_strategy(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    if !is_said(checked.file().strategy.owner.as_ref()) {
        found.add(&RULE, Place::key(KeyPath::of("strategy")), NobodysStrategy {}).help(AddOwner { table: "strategy" });
    }
}

/// Whether each goal and each channel names its own owner, and there is at least one of them.
fn everything_has_its_own(campaign: &Campaign) -> bool {
    let goals = campaign.goals.iter().map(|goal| goal.table.owner.as_ref());
    let mut owners = goals.chain(campaign.channels.values().map(|channel| channel.table.owner.as_ref())).peekable();
    owners.peek().is_some() && owners.all(is_said)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{Case, StrategyCase};

    fn found(tables: &str, strategy: Option<&str>) -> Vec<String> {
        Case::file(&format!("[campaign]\nname = \"S\"\n{tables}"), strategy).found(&RULE)
    }

    #[test]
    fn everything_may_have_an_owner_of_its_own() {
        let goal = "[[goal]]\nowner = \"Ida\"\n";
        assert!(found(goal, None).is_empty());
        assert_eq!(found(&format!("{goal}[channel.x]"), None).len(), 1);
        assert_eq!(found("owner = \"\"", None).len(), 1);
        assert_eq!(found("", None).len(), 1, "nothing at all is nobody's");
    }

    #[test]
    fn a_strategy_lends_its_owner_or_is_told_to_have_none() {
        assert!(found("", Some("[strategy]\nowner = \"Ida\"")).is_empty());
        assert!(found("", Some(""))[0].starts_with("warning campaign:"));
        assert!(found("owner = \"Ida\"", Some("")).is_empty(), "told where the strategy itself is checked");
        let strategy = StrategyCase::of("[strategy]\nowner = \" \"").found(&RULE);
        assert!(strategy.len() == 1 && strategy[0].starts_with("warning strategy:"), "{strategy:?}");
    }
}

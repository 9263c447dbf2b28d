//! A target that the money cannot buy at any price that others paid.

use crate::model::campaign::{Campaign, Goal, Money};
use crate::model::growth::Cost;
use crate::model::metric::MetricKind;
use crate::model::money::Sum;
use crate::model::part::Part;
use crate::model::realism::Verdict;
use crate::model::target::Target;
use crate::rules::channel_use::{platform_of, same};
use crate::rules::realism::Aged;
use crate::rules::{Checked, Findings};
use crate::say::{Amount, sentence};

rule! {
    /// ## What it catches
    /// A goal for leads, clicks or impressions on a channel where they are bought, and money for it that would not buy
    /// them even at a third of the lowest price that others paid there. The money is that of the channel's budget lines;
    /// without one, the total where the channel is `paid`.
    ///
    /// Prices are compared in one currency only: those that `plan` ships with are in US dollars. Your own prices, in your
    /// own currency, go under `[[realism.cost]]` in `plan.toml`. `plan explain growth` shows them all.
    ///
    /// ## Why it matters
    /// Whoever advertises for a third of the going price gets a third of the result at best. It is better to know before
    /// the money is spent.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "America/Chicago"
    /// currency = "USD"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    ///
    /// [audience]
    /// who = "Parents in Duluth who cycle to nursery"
    /// where = ["facebook"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, saves posts for the weekend"
    /// size = 40000
    ///
    /// [channel.facebook]
    /// purpose = "Offer a test ride"
    /// material = ["video"]
    /// times = ["Tue 19:30"]
    /// paid = true
    ///
    /// [[goal]]
    /// metric = "leads"
    /// channel = "facebook"
    /// target = 1000
    /// source = "Meta Ads Manager, every Monday"
    ///
    /// [budget]
    /// total = 2000
    /// hours = 120
    ///
    /// [[budget.line]]
    /// item = "Facebook ads"
    /// channel = "facebook"
    /// amount = 2000
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-22,leads,facebook,1
    /// 2027-03-15,leads,facebook,2
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "America/Chicago"
    /// currency = "USD"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    ///
    /// [audience]
    /// who = "Parents in Duluth who cycle to nursery"
    /// where = ["facebook"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, saves posts for the weekend"
    /// size = 40000
    ///
    /// [channel.facebook]
    /// purpose = "Offer a test ride"
    /// material = ["video"]
    /// times = ["Tue 19:30"]
    /// paid = true
    ///
    /// [[goal]]
    /// metric = "leads"
    /// channel = "facebook"
    /// target = 70
    /// source = "Meta Ads Manager, every Monday"
    ///
    /// [budget]
    /// total = 2000
    /// hours = 120
    ///
    /// [[budget.line]]
    /// item = "Facebook ads"
    /// channel = "facebook"
    /// amount = 2000
    /// ```
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-22,leads,facebook,1
    /// 2027-03-15,leads,facebook,2
    /// ```
    "R206", "budget-cannot-buy-target", Warning
}

/// So many times cheaper than others ever were: below that it is not the skill.
const SLACK: f64 = 3.0;

sentence! {
    BuysFewer { money: Sum, most: Amount, wanted: Amount, source: Aged }
    en "the goal takes {wanted}; {money} buys {most} at a third of the lowest price that others paid ({source})",
    sv "målet kräver {wanted}; {money} räcker till {most} för en tredjedel av det lägsta pris som andra betalat ({source})",
    nb "målet krever {wanted}; {money} rekker til {most} for en tredjedel av den laveste prisen andre har betalt ({source})",
}

sentence! {
    PlanFor { usual: Amount, enough: Sum }
    en "plan for {usual}, set aside {enough}, or put your own price under [[realism.cost]] in plan.toml",
    sv "planera för {usual}, avsätt {enough}, eller skriv ert eget pris under [[realism.cost]] i plan.toml",
    nb "planlegg for {usual}, sett av {enough}, eller skriv deres egen pris under [[realism.cost]] i plan.toml",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        if is_told_by_more(checked, goal) {
            continue;
        }
        let (Some(wanted), Some(money)) = (results_wanted(checked, goal), money_for(checked.campaign, goal)) else {
            continue;
        };
        let Some(cheapest) = cheapest(checked, goal) else { continue };
        let usual = money.units() / cheapest.amount;
        if wanted <= usual * SLACK {
            continue;
        }
        let sum = |amount| Sum { amount, currency: checked.campaign.currency().to_owned() };
        let most = Amount((usual * SLACK).floor());
        let source = Aged::on(&cheapest.source, checked.today());
        let message = BuysFewer { money: sum(money), most, wanted: Amount(wanted), source };
        let enough = sum(Money::from_units((wanted * cheapest.amount).ceil()));
        let help = PlanFor { usual: Amount(usual.floor()), enough };
        found.add(&RULE, goal.place(Part::Target), message).help(help);
    }
}

/// Whether something better than prices says already that it is too much, or rare.
fn is_told_by_more(checked: &Checked<'_>, goal: &Goal) -> bool {
    let realism = checked.evidence.realism.get(goal.index);
    realism.is_some_and(|realism| matches!(realism.verdict, Verdict::Implausible | Verdict::Ambitious))
}

/// How many results more than before the goal takes; `None` where it counts none.
fn results_wanted(checked: &Checked<'_>, goal: &Goal) -> Option<f64> {
    let kind = goal.metric.as_ref()?.kind;
    let known = checked.evidence.goals.get(goal.index).and_then(|known| known.baseline);
    let start = goal.baseline.or(known);
    let wanted = match goal.target? {
        // What comes anyway is known only where the file says it: a few days before the start tell little of a total.
        Target::Level(level) => level - goal.baseline.unwrap_or_default(),
        Target::Relative(share) => start? * share,
        Target::Change(change) => change,
        Target::Points(_)
        | Target::Hold(..)
        | Target::ServiceLevel { .. }
        | Target::Cadence { .. }
        | Target::Rate { .. }
        | Target::Cap(_) => return None,
    };
    (matches!(kind, MetricKind::Flow | MetricKind::Counter) && wanted > 0.0).then_some(wanted)
}

/// The money that the goal's results are bought with: the lines of its channels, else the total where one is paid for.
fn money_for(campaign: &Campaign, goal: &Goal) -> Option<Money> {
    let budget = campaign.budget.as_ref()?;
    let is_ours = |channel: &str| goal.channels.iter().any(|own| same(campaign, own, channel));
    let lines = budget.lines.iter().filter(|line| line.table.channel.as_deref().is_some_and(is_ours));
    let from_lines: Money = lines.filter_map(|line| line.amount).sum();
    let is_paid = goal.channels.iter().any(|name| {
        campaign.channels.get(name).is_some_and(|channel| channel.table.paid)
    });
    let money = if from_lines.0 > 0 { Some(from_lines) } else { budget.total.filter(|_| is_paid) };
    money.filter(|money| money.0 > 0)
}

/// The lowest price of the goal's results on its channels, in the campaign's currency.
fn cheapest<'c>(checked: &Checked<'c>, goal: &Goal) -> Option<&'c Cost> {
    let metric = goal.metric.as_ref()?;
    // Every click that a platform sells is one on a link.
    let result = if metric.name == "link_clicks" { "clicks" } else { metric.name.as_str() };
    let platforms: Vec<&str> = goal.channels.iter().filter_map(|name| platform_of(checked.campaign, name)).map(sold_as).collect();
    let costs = checked.evidence.growth.costs.iter().filter(|cost| {
        cost.metric == result
            && cost.amount > 0.0
            && cost.currency.eq_ignore_ascii_case(checked.campaign.currency())
            && cost.platform.as_deref().is_none_or(|platform| platforms.contains(&platform))
    });
    costs.min_by(|one, other| one.amount.total_cmp(&other.amount))
}

/// The platform that prices are known by: what Meta sells was counted on Facebook.
fn sold_as(platform: &crate::model::platform::Platform) -> &'static str {
    if platform.name == "meta-ads" { "facebook" } else { platform.name }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    fn case(currency: &str, tables: &str) -> Vec<String> {
        let campaign = CAMPAIGN.replace("review =", &format!("currency = \"{currency}\"\nreview ="));
        Case::file(&format!("{campaign}{tables}"), None).found(&RULE)
    }

    fn leads(target: u32, channel: &str) -> String {
        format!("[[goal]]\nmetric = \"leads\"\nchannel = \"{channel}\"\ntarget = {target}\n[channel.{channel}]\npaid = true\n[budget]\ntotal = 2766\n")
    }

    #[test]
    fn money_is_held_against_the_lowest_price_with_room_to_spare() {
        assert!(case("USD", &leads(300, "facebook")).is_empty(), "three times a hundred");
        assert_eq!(
            case("USD", &leads(301, "meta-ads")),
            ["warning goal[0].target: the goal takes 301; 2,766 USD buys 300 at a third of the lowest price that others \
              paid (WordStream/LocaliQ, 2025, 726 campaigns); plan for 100, set aside 8,326 USD, or put your own price \
              under [[realism.cost]] in plan.toml"]
        );
    }

    #[test]
    fn one_currency_one_platform_and_only_what_is_bought() {
        assert!(case("SEK", &leads(9000, "facebook")).is_empty(), "no price in crowns is known");
        assert!(case("USD", &leads(9000, "instagram")).is_empty(), "no price on Instagram is known");
        assert!(case("USD", &leads(9000, "facebook").replace("paid = true", "")).is_empty(), "nothing is bought");
        assert!(case("USD", &leads(9000, "facebook").replace("2766", "0")).is_empty(), "told elsewhere");
        assert!(case("USD", &leads(9000, "facebook").replace("leads", "bookings")).is_empty());
    }

    #[test]
    fn a_line_of_the_channel_is_the_money_for_it() {
        let line = "[[budget.line]]\nitem = \"Ads\"\nchannel = \"facebook\"\namount = 277\n";
        assert_eq!(case("USD", &format!("{}{line}", leads(60, "facebook"))).len(), 1);
    }
}

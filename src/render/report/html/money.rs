//! The money: what is spent of the budget and where it leads, by channel, and what a result has cost.

use maud::{Markup, html};

use super::{Level, overview};
use crate::assess::{ChannelMoney, MoneyStanding};
use crate::model::campaign::{Campaign, Money};
use crate::render::goal_name::sentence_case;
use crate::render::quantity::money;
use crate::render::report::{Reported, names};
use crate::render::status::money::{BudgetHeading, returns, sums};
use crate::say::{Language, Sentence, sentence};

sentence! { ChannelWord {} en "Channel", sv "Kanal", nb "Kanal" }
sentence! { SpentWord {} en "Spent", sv "Förbrukat", nb "Brukt" }
sentence! { PlannedWord {} en "Budget", sv "Budget", nb "Budsjett" }
sentence! { ShareWord {} en "Share of it", sv "Andel", nb "Andel" }
sentence! { NoChannel {} en "no channel", sv "utan kanal", nb "uten kanal" }
sentence! {
    NothingYet { total: String }
    en "{total} in all; no spending is recorded yet.",
    sv "{total} totalt; inga utgifter är inskrivna än.",
    nb "{total} i alt; ingen utgifter er skrevet inn ennå.",
}

/// The section; nothing where there is no money to tell of.
pub(super) fn section(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    let campaign = told.overview().campaign;
    let Some(standing) = &told.overview().money else { return html! {} };
    let nothing = standing.budget.total.filter(|total| *total > Money(0));
    if standing.recorded_until.is_none() && nothing.is_none() {
        return html! {};
    }
    html! {
        section.money {
            (level.heading(&BudgetHeading {}.say(language)))
            @if standing.recorded_until.is_some() {
                (spent(told, standing, language))
            } @else if let Some(total) = nothing {
                p { (NothingYet { total: money(total, campaign.currency(), language) }.say(language)) }
            }
        }
    }
}

fn spent(told: &Reported<'_>, standing: &MoneyStanding<'_>, language: Language) -> Markup {
    let campaign = told.overview().campaign;
    let budget = &standing.budget;
    let share = |part: Money| budget.total.map(|total| part.units() / total.units()).filter(|share| share.is_finite());
    html! {
        @if let Some(done) = share(budget.spent) {
            p.all { (overview::bar(done, budget.expected.and_then(share), "spent")) }
        }
        @for line in sums(told.shown, standing, language) { p { (sentence_case(&line)) } }
        @if standing.channels.len() > 1 { (by_channel(campaign, &standing.channels, language)) }
        @let lines = returns(standing, campaign.currency(), &|goal| names::goal(goal, language), language);
        @if !lines.is_empty() {
            ul.remarks { @for line in lines { li { (sentence_case(&line)) } } }
        }
    }
}

fn by_channel(campaign: &Campaign, channels: &[ChannelMoney], language: Language) -> Markup {
    let mut channels: Vec<&ChannelMoney> = channels.iter().collect();
    channels.sort_by_key(|channel| std::cmp::Reverse(channel.spent));
    let sum = |of: Option<Money>| of.map_or_else(|| "–".to_owned(), |of| money(of, campaign.currency(), language));
    let share = |of: &ChannelMoney| {
        let planned = of.planned.filter(|planned| *planned > Money(0))?;
        Some(of.spent.unwrap_or_default().units() / planned.units())
    };
    html! {
        table.channels {
            thead {
                tr {
                    th scope="col" { (ChannelWord {}.say(language)) }
                    th.number scope="col" { (SpentWord {}.say(language)) }
                    th.number scope="col" { (PlannedWord {}.say(language)) }
                    th.share scope="col" { (ShareWord {}.say(language)) }
                }
            }
            tbody {
                @for of in channels {
                    tr {
                        th scope="row" { @if of.channel.is_empty() { (NoChannel {}.say(language)) } @else { (names::channel(campaign, &of.channel, language)) } }
                        td.number { (sum(of.spent)) }
                        td.number { (sum(of.planned)) }
                        td.share { @if let Some(share) = share(of) { (overview::bar(share, None, "spent")) } }
                    }
                }
            }
        }
    }
}

//! All goals at a glance: a line each, with a bar of the way done.

use maud::{Markup, html};

use super::Level;
use super::icon::{icon, tone};
use crate::assess::{GoalStanding, urgency};
use crate::render::chance::likelihood;
use crate::render::report::{Reported, names};
use crate::render::status::cells::{Cells, NOTHING, cells, is_kept};
use crate::render::status::outlook::says_something;
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    NowOf { now: String, target: String }
    en "{now} of {target}",
    sv "{now} av {target}",
    nb "{now} av {target}",
}
sentence! {
    NowKept { now: String, target: String }
    en "{now}, to keep {target}",
    sv "{now}, ska hållas {target}",
    nb "{now}, skal holdes {target}",
}
sentence! {
    NotchIs {}
    en "The notch in a bar is where the goal should be by now.",
    sv "Strecket i en stapel är där målet borde vara nu.",
    nb "Streken i en stolpe er der målet burde være nå.",
}
sentence! {
    ChanceOf { chance: String, word: String }
    en "chance {chance}, {word}",
    sv "chans {chance}, {word}",
    nb "sjanse {chance}, {word}",
}

/// The goals of a campaign, each leading to its section.
pub(super) fn list(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    html! {
        ul.overview {
            @for place in 0..told.overview().goals.len() { (line(told, place, level, None, language)) }
        }
        @if told.overview().goals.iter().any(has_notch) { p.notch-key { (NotchIs {}.say(language)) } }
    }
}

/// The goals of several campaigns, the worst first; among equals the order of the campaigns and their files.
pub(super) fn of_all(campaigns: &[Reported<'_>], language: Language) -> Markup {
    let of_campaign = |(told, campaign): (&'_ Reported<'_>, usize)| -> Vec<(usize, usize, usize)> {
        let goals = told.overview().goals.iter().enumerate();
        goals.map(|(place, goal)| (urgency(goal.state()), campaign, place)).collect()
    };
    let mut lines: Vec<(usize, usize, usize)> = campaigns.iter().zip(0..).flat_map(of_campaign).collect();
    lines.sort_unstable();
    html! {
        ul.overview {
            @for (_, campaign, place) in lines {
                @let told = &campaigns[campaign];
                @let level = Level { campaign: campaign + 1, is_part: true };
                (line(told, place, level, Some(&told.overview().campaign.file.campaign.name), language))
            }
        }
        @if campaigns.iter().any(|told| told.overview().goals.iter().any(has_notch)) {
            p.notch-key { (NotchIs {}.say(language)) }
        }
    }
}

/// One goal, leading to its section; with its campaign's name where several stand together.
fn line(told: &Reported<'_>, place: usize, level: Level, of: Option<&str>, language: Language) -> Markup {
    let goal = &told.overview().goals[place];
    let cells = cells(told.shown, goal, language);
    html! {
                li class=(tone(cells.state)) {
                    span.name {
                        a href={ "#" (level.goal(place)) } { (names::goal(goal.goal, language)) }
                        @if let Some(campaign) = of { small { (campaign) } }
                    }
                    span.state { (icon(cells.state)) (cells.state.show(language)) }
                    span.way { (way(goal)) }
                    span.value { (value(goal, &cells, language)) }
                    @if let Some(chance) = chance(goal, &cells, language) { span.chance { (chance) } }
                }
    }
}

/// "590 of 1,200".
fn value(goal: &GoalStanding<'_>, cells: &Cells, language: Language) -> String {
    let (now, target) = (cells.now.clone(), cells.target.clone());
    if cells.now == NOTHING {
        target
    } else if is_kept(goal) {
        NowKept { now, target }.say(language)
    } else {
        NowOf { now, target }.say(language)
    }
}

/// "chance 85%, very likely".
fn chance(goal: &GoalStanding<'_>, cells: &Cells, language: Language) -> Option<String> {
    let standing = goal.standing.as_ref().filter(|standing| says_something(standing) && cells.chance != NOTHING)?;
    let word = likelihood(standing.chance?, language).to_owned();
    Some(ChanceOf { chance: cells.chance.clone(), word }.say(language))
}

fn has_notch(goal: &GoalStanding<'_>) -> bool {
    goal.standing.as_ref().is_some_and(|standing| standing.progress_due.is_some() && standing.time_share < 1.0)
}

/// A bar of the way done, with a notch where it should be by now.
fn way(goal: &GoalStanding<'_>) -> Markup {
    let Some(standing) = &goal.standing else { return html! {} };
    let Some(done) = standing.progress else { return html! {} };
    bar(done, standing.progress_due.filter(|_| standing.time_share < 1.0), "done")
}

/// A bar that is filled to a share, with a notch at another.
pub(super) fn bar(share: f64, notch: Option<f64>, class: &str) -> Markup {
    let place = |share: f64| format!("{:.1}", share.clamp(0.0, 1.0) * 100.0);
    html! {
        svg.bar.(class) viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.track width="100" height="8" {}
            rect.fill width=(place(share)) height="8" {}
            @if let Some(notch) = notch { path.notch d={ "M" (place(notch)) " 0V8" } {} }
        }
    }
}

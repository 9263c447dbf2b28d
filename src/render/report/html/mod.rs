//! A report as one page that needs nothing else: the answer first, then each goal with its chart, and what belongs to it.

mod channels;
mod events;
mod figure;
mod findings;
mod goal;
mod icon;
mod method;
mod money;
mod overview;

use maud::{Markup, html};

use super::{Campaigns, Reported, answer, mark};
use crate::assess::Phase;
use crate::model::day::Day;
use crate::render::page::Page;
use crate::render::status::{Shown, heading, portfolio};
use crate::say::{Language, Sentence, Show, sentence};

/// The looks of the page, for screens of all sizes, light and dark, and for paper.
const STYLE: &str = include_str!("style.css");

sentence! {
    Question {}
    en "Are we going to make it?",
    sv "Kommer vi att nå målen?",
    nb "Kommer vi til å nå målene?",
}
sentence! {
    QuestionThen {}
    en "Did we make it?",
    sv "Nådde vi målen?",
    nb "Nådde vi målene?",
}
sentence! {
    AsOf { day: Day }
    en "as of {day}",
    sv "läget {day}",
    nb "per {day}",
}
sentence! {
    ToTheGoals {}
    en "Skip to the goals",
    sv "Hoppa till målen",
    nb "Hopp til målene",
}
sentence! {
    GoalByGoal {}
    en "Goal by goal",
    sv "Mål för mål",
    nb "Mål for mål",
}
sentence! {
    Learned {}
    en "What we learned",
    sv "Vad vi lärde oss",
    nb "Hva vi lærte",
}
sentence! {
    ReportOn { name: String }
    en "{name}: report",
    sv "{name}: rapport",
    nb "{name}: rapport",
}

/// The page.
pub(super) fn page(as_of: Day, shown: &[Shown<'_>], campaigns: &[Reported<'_>], language: Language) -> String {
    let title = match campaigns {
        [one] => one.overview().campaign.file.campaign.name.clone(),
        several => Campaigns(several.len() as u64).show(language),
    };
    let body = match campaigns {
        [one] => alone(as_of, one, language),
        several => together(as_of, shown, several, language),
    };
    Page {
        generator: &mark(),
        title: &ReportOn { name: title }.say(language),
        skip: ("goals", &ToTheGoals {}.say(language)),
        style: STYLE,
        body,
        language,
    }
    .into_text()
}

/// One campaign, told whole.
fn alone(as_of: Day, told: &Reported<'_>, language: Language) -> Markup {
    html! {
        header.top {
            h1 { (told.overview().campaign.file.campaign.name) }
            (facts(as_of, told, language))
        }
        main {
            section.answer aria-labelledby="answer" {
                h2.eyebrow #answer { (question(answer::is_over(told.overview()), language)) }
                p.verdict { (answer::of_campaign(told.overview(), language)) }
                (lesson(told, language))
                (overview::list(told, Level { campaign: 1, is_part: false }, language))
            }
            div #goals { (body(told, Level { campaign: 1, is_part: false }, language)) }
        }
    }
}

/// Several campaigns: the answer for all, then each by itself.
fn together(as_of: Day, shown: &[Shown<'_>], campaigns: &[Reported<'_>], language: Language) -> Markup {
    let overviews = campaigns.iter().map(Reported::overview);
    let are_over = overviews.clone().all(answer::is_over);
    html! {
        header.top {
            h1 { (Campaigns(campaigns.len() as u64).show(language)) }
            p.facts { span { (AsOf { day: as_of }.say(language)) } }
        }
        main {
            section.answer aria-labelledby="answer" {
                h2.eyebrow #answer { (question(are_over, language)) }
                p.verdict { (answer::of_all(overviews, language)) }
                (overview::of_all(campaigns, language))
                @for line in portfolio::lines(shown, as_of, language) { p.together { (line) } }
            }
            div #goals {
                @for (told, campaign) in campaigns.iter().zip(1..) {
                    @let level = Level { campaign, is_part: true };
                    section.campaign aria-labelledby={ "campaign-" (campaign) } {
                        h2.title #{ "campaign-" (campaign) } { (told.overview().campaign.file.campaign.name) }
                        (facts(as_of, told, language))
                        p.verdict { (answer::of_campaign(told.overview(), language)) }
                        (lesson(told, language))
                        (body(told, level, language))
                    }
                }
            }
        }
    }
}

/// What was learned, once a campaign is closed.
fn lesson(told: &Reported<'_>, language: Language) -> Markup {
    let closed = told.overview().phase == Some(Phase::Closed);
    let outcome = told.overview().campaign.file.outcome.as_ref().filter(|_| closed);
    html! {
        @if let Some(lesson) = outcome.and_then(|outcome| outcome.lesson.as_deref()) {
            blockquote.lesson { p.eyebrow { (Learned {}.say(language)) } p { (lesson) } }
        }
    }
}

fn question(is_over: bool, language: Language) -> String {
    if is_over { QuestionThen {}.say(language) } else { Question {}.say(language) }
}

/// Where in the page something stands.
#[derive(Debug, Clone, Copy)]
struct Level {
    /// Which campaign, from 1: part of the names of places in the page.
    campaign: usize,
    /// Whether it is one of several campaigns, so that its headings are a rank lower.
    is_part: bool,
}

impl Level {
    /// A heading of a campaign's part.
    fn heading(self, text: &str) -> Markup {
        if self.is_part {
            html! { h3.part { (text) } }
        } else {
            html! { h2 { (text) } }
        }
    }

    /// A heading one rank below, with a name to point at.
    fn below(self, id: &str, text: &str) -> Markup {
        if self.is_part {
            html! { h4 id=(id) { (text) } }
        } else {
            html! { h3 id=(id) { (text) } }
        }
    }

    /// The name of a goal's place in the page.
    fn goal(self, place: usize) -> String {
        format!("goal-{}-{}", self.campaign, place + 1)
    }
}

/// All of a campaign below its overview.
fn body(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    html! {
        section {
            (level.heading(&GoalByGoal {}.say(language)))
            @for place in 0..told.overview().goals.len() { (goal::article(told, place, level, language)) }
        }
        (events::section(told, level, language))
        (money::section(told, level, language))
        (channels::section(told, level, language))
        (findings::section(told, level, language))
        (method::section(told, level, language))
    }
}

/// Dates, owner, and how much of the time is gone.
fn facts(as_of: Day, told: &Reported<'_>, language: Language) -> Markup {
    let overview = told.overview();
    html! {
        p.facts {
            @if let Some(dates) = heading::dates(overview, language) { span { (dates) } }
            span { (AsOf { day: as_of }.say(language)) }
            @if let Some(owner) = &overview.campaign.file.campaign.owner { span { (owner) } }
        }
        @if overview.campaign.period().is_some() {
            p.time {
                (overview::bar(overview.time_share.unwrap_or(0.0), None, "elapsed"))
                span { (heading::time(told.shown, language)) }
            }
        }
    }
}

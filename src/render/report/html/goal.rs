//! A goal in full: its sentence, its figures, its chart, what is to be known of it.

use maud::{Markup, html};

use super::icon::{icon, tone};
use super::{Level, figure};
use crate::assess::GoalStanding;
use crate::render::report::{Reported, names};
use crate::render::status::cells::{Cells, NOTHING, cells};
use crate::render::status::outlook::says_something;
use crate::render::status::pace::pace;
use crate::render::status::remarks::remarks;
use crate::render::status::uplift::{NoProof, uplift};
use crate::say::{Language, Sentence, Show, sentence};

sentence! { NowWord {} en "Now", sv "Nu", nb "Nå" }
sentence! { ReadOn { day: String } en "read {day}", sv "avläst {day}", nb "lest av {day}" }
sentence! { ExpectedWord {} en "Expected by now", sv "Förväntat hittills", nb "Forventet så langt" }
sentence! { TargetWord {} en "Target", sv "Mål", nb "Mål" }
sentence! { ForecastWord {} en "Forecast for the end", sv "Prognos för slutet", nb "Prognose for slutten" }
sentence! { ChanceWord {} en "Chance", sv "Chans", nb "Sjanse" }
sentence! { KeptWord {} en "Kept", sv "Höll", nb "Holdt" }

/// One goal.
pub(super) fn article(told: &Reported<'_>, place: usize, level: Level, language: Language) -> Markup {
    let goal = &told.overview().goals[place];
    let cells = cells(&told.shown, goal, language);
    let id = level.goal(place);
    let name = format!("{id}-name");
    html! {
        article.goal.(tone(cells.state)) id=(id) aria-labelledby=(name) {
            div.head {
                (level.below(&name, &names::goal(goal.goal, language)))
                p.state { (icon(cells.state)) (cells.state.show(language)) }
            }
            @if let Some(sentence) = &goal.goal.table.statement { p.sentence { (sentence) } }
            (figures(goal, &cells, language))
            @if let Some(way) = &told.ways[place] { (figure::figure(told, goal, way, &id, language)) }
            @let lines = lines(told, goal, language);
            @if !lines.is_empty() {
                ul.remarks { @for line in lines { li { (line) } } }
            }
        }
    }
}

/// The figures of a goal, each with its word.
fn figures(goal: &GoalStanding<'_>, cells: &Cells, language: Language) -> Markup {
    let read = cells.read_on.clone().map(|day| ReadOn { day }.say(language));
    let likely =
        goal.standing.as_ref().filter(|standing| says_something(standing)).and_then(|standing| standing.chance);
    let word = likely.map(|chance| crate::render::chance::likelihood(chance, language).to_owned());
    let now = cells
        .parts
        .clone()
        .map(|parts| format!("{parts}{}", read.clone().map(|read| format!(", {read}")).unwrap_or_default()))
        .or(read);
    let all = [
        (NowWord {}.say(language), cells.now.clone(), now),
        (ExpectedWord {}.say(language), cells.expected.clone(), Some(cells.days.clone())),
        (TargetWord {}.say(language), cells.target.clone(), None),
        (KeptWord {}.say(language), cells.kept.clone().unwrap_or_else(|| NOTHING.to_owned()), None),
        (ForecastWord {}.say(language), cells.projection.clone(), None),
        (ChanceWord {}.say(language), cells.chance.clone(), word),
    ];
    html! {
        dl.figures {
            @for (word, value, beside) in all.into_iter().filter(|figure| figure.1 != NOTHING) {
                div {
                    dt { (word) }
                    dd { (value) @if let Some(beside) = beside.filter(|beside| beside != NOTHING) { " " small { (beside) } } }
                }
            }
        }
    }
}

/// What is needed from now on, and what to know of the goal.
fn lines(told: &Reported<'_>, goal: &GoalStanding<'_>, language: Language) -> Vec<String> {
    let needed = goal.standing.as_ref().and_then(|standing| pace(goal, standing, language));
    let no_proof = uplift(goal, language).map(|_| NoProof {}.say(language));
    needed.into_iter().chain(remarks(&told.shown, goal, false, language)).chain(no_proof).collect()
}

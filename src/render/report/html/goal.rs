//! A goal in full: its sentence, its figures, its chart, what is to be known of it.

use maud::{Markup, html};

use super::icon::{icon, tone};
use super::{Level, figure};
use crate::assess::GoalStanding;
use crate::progress::forecast::Caution;
use crate::progress::state::State;
use crate::render::chance::caution;
use crate::render::goal_name::sentence_case;
use crate::render::report::{Reported, names};
use crate::render::status::cells::{Cells, NOTHING, cells, is_under_way};
use crate::render::status::outlook::{range, says_something};
use crate::render::status::pace::pace;
use crate::render::status::remarks::remarks;
use crate::render::status::uplift::{NoProof, uplift};
use crate::say::{Language, Sentence, Show, sentence};

sentence! { NowWord {} en "Now", sv "Nu", nb "Nå" }
sentence! { InTheEnd {} en "In the end", sv "Till slut", nb "Til slutt" }
sentence! { ReadOn { day: String } en "read {day}", sv "avläst {day}", nb "lest av {day}" }
sentence! { ExpectedWord {} en "Expected by now", sv "Förväntat hittills", nb "Forventet så langt" }
sentence! { TargetWord {} en "Target", sv "Mål", nb "Mål" }
sentence! { ForecastWord {} en "Forecast for the end", sv "Prognos för slutet", nb "Prognose for slutten" }
sentence! { Between { low: String, high: String } en "{low} to {high}", sv "{low} till {high}", nb "{low} til {high}" }
sentence! { ChanceWord {} en "Chance", sv "Chans", nb "Sjanse" }
sentence! { KeptWord {} en "Kept", sv "Höll", nb "Holdt" }

/// One goal.
pub(super) fn article(told: &Reported<'_>, place: usize, level: Level, language: Language) -> Markup {
    let goal = &told.overview().goals[place];
    let cells = cells(told.shown, goal, language);
    let id = level.goal(place);
    let is_over = goal.goal.end.is_some_and(|end| end < told.overview().today);
    let name = format!("{id}-name");
    html! {
        article.goal.(tone(cells.state)) id=(id) aria-labelledby=(name) {
            div.head {
                (level.below(&name, &names::goal(goal.goal, language)))
                p.state { (icon(cells.state)) (cells.state.show(language)) }
            }
            @if let Some(sentence) = &goal.goal.table.statement { p.sentence { (sentence) } }
            (figures(goal, &cells, is_over, language))
            @if let Some(needed) = goal.standing.as_ref().and_then(|standing| pace(goal, standing, language)) {
                p.needed { (needed) }
            }
            @let lines = lines(told, goal, language);
            @if !lines.is_empty() {
                ul.remarks { @for line in lines { li { (line) } } }
            }
            @if let Some(way) = &told.ways[place] { (figure::figure(told, goal, way, &id, language)) }
        }
    }
}

/// The figures of a goal, each with its word; of one that is over, nothing that is expected or foretold.
fn figures(goal: &GoalStanding<'_>, cells: &Cells, is_over: bool, language: Language) -> Markup {
    let read = cells.read_on.clone().map(|day| ReadOn { day }.say(language));
    let likely =
        goal.standing.as_ref().filter(|standing| says_something(standing)).and_then(|standing| standing.chance);
    let word = likely.map(|chance| crate::render::chance::likelihood(chance, language).to_owned());
    let now = cells
        .parts
        .clone()
        .map(|parts| format!("{parts}{}", read.clone().map(|read| format!(", {read}")).unwrap_or_default()))
        .or(read);
    let while_it_runs = |text: &String| if is_over { NOTHING.to_owned() } else { text.clone() };
    let all = [
        (if is_over { InTheEnd {}.say(language) } else { NowWord {}.say(language) }, cells.now.clone(), now),
        (ExpectedWord {}.say(language), while_it_runs(&cells.expected), Some(cells.days.clone())),
        (TargetWord {}.say(language), cells.target.clone(), None),
        (KeptWord {}.say(language), cells.kept.clone().unwrap_or_else(|| NOTHING.to_owned()), None),
        forecast(goal, cells, is_over, language),
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

/// Where it leads, with the range beside it.
fn forecast(
    goal: &GoalStanding<'_>,
    cells: &Cells,
    is_over: bool,
    language: Language,
) -> (String, String, Option<String>) {
    let word = ForecastWord {}.say(language);
    let standing = goal.standing.as_ref().filter(|standing| says_something(standing));
    match standing.and_then(|standing| standing.outlook.as_ref()).filter(|_| cells.projection != NOTHING) {
        Some(outlook) => {
            let [value, low, high] = range(goal, outlook, language);
            (word, value, Some(Between { low, high }.say(language)))
        }
        None if is_over => (word, NOTHING.to_owned(), None),
        None => (word, cells.projection.clone(), None),
    }
}

/// Why its forecast is to be taken with care, where one is shown of a goal that is still open.
fn cautions(goal: &GoalStanding<'_>) -> Vec<Caution> {
    let is_open = is_under_way(goal.state()) && goal.state() != State::Stale;
    let standing = goal.standing.as_ref().filter(|standing| is_open && says_something(standing));
    standing.and_then(|standing| standing.outlook.as_ref()).map(|outlook| outlook.cautions.clone()).unwrap_or_default()
}

/// What to know of the goal.
fn lines(told: &Reported<'_>, goal: &GoalStanding<'_>, language: Language) -> Vec<String> {
    let no_proof = uplift(goal, language).map(|_| NoProof {}.say(language));
    let cautions = cautions(goal).into_iter().map(|reason| caution(reason, language));
    remarks(told.shown, goal, false, language)
        .into_iter()
        .chain(no_proof)
        .chain(cautions)
        .map(|line| sentence_case(&line))
        .collect()
}

//! All goals at a glance: a line each, with a bar of the way done.

use maud::{Markup, html};

use super::Level;
use super::icon::{icon, tone};
use crate::assess::GoalStanding;
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
    ChanceOf { chance: String, word: String }
    en "chance {chance}, {word}",
    sv "chans {chance}, {word}",
    nb "sjanse {chance}, {word}",
}

/// The goals of a campaign, each leading to its section.
pub(super) fn list(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    html! {
        ul.overview {
            @for (place, goal) in told.overview().goals.iter().enumerate() {
                @let cells = cells(&told.shown, goal, language);
                li class=(tone(cells.state)) {
                    a.name href={ "#" (level.goal(place)) } { (names::goal(goal.goal, language)) }
                    span.state { (icon(cells.state)) (cells.state.show(language)) }
                    span.way { (way(goal)) }
                    span.value { (value(goal, &cells, language)) }
                    span.chance { (chance(goal, &cells, language).unwrap_or_default()) }
                }
            }
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
pub(super) fn chance(goal: &GoalStanding<'_>, cells: &Cells, language: Language) -> Option<String> {
    let standing = goal.standing.as_ref().filter(|standing| says_something(standing) && cells.chance != NOTHING)?;
    let word = likelihood(standing.chance?, language).to_owned();
    Some(ChanceOf { chance: cells.chance.clone(), word }.say(language))
}

/// A bar of the way done, with a notch where it should be by now.
fn way(goal: &GoalStanding<'_>) -> Markup {
    let Some(standing) = &goal.standing else { return html! {} };
    let Some(done) = standing.progress else { return html! {} };
    let expected = standing.expected_now.filter(|_| !is_kept(goal) && standing.windows.is_none());
    let start = if goal.goal.metric.as_ref().is_some_and(|metric| metric.kind == crate::model::metric::MetricKind::Flow)
    {
        Some(0.0)
    } else {
        standing.baseline
    };
    let due = expected
        .zip(start)
        .zip(standing.target)
        .map(|((expected, start), target)| (expected - start) / (target - start));
    bar(done, due.filter(|due| due.is_finite()), "done")
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

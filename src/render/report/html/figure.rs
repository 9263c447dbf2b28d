//! The chart of a goal with its key, and its values as a table for readers who do not see it.

use maud::{Markup, html};

use crate::assess::GoalStanding;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::series::Point;
use crate::progress::standing::Way;
use crate::render::chart::{Ahead, Chart, Size, Words, by_week, thinned};
use crate::render::quantity::Measure;
use crate::render::report::Reported;
use crate::render::report::events::events;
use crate::render::status::outlook::says_something;
use crate::say::{Language, Sentence, Show, sentence};

sentence! { ReadWord {} en "readings", sv "avläsningar", nb "avlesninger" }
sentence! { ExpectedWord {} en "expected", sv "förväntat", nb "forventet" }
sentence! { BandWord {} en "forecast, and where it lies in 8 cases of 10", sv "prognos, och var det hamnar i 8 fall av 10", nb "prognose, og hvor det havner i 8 av 10 tilfeller" }
sentence! { MarkWord {} en "what we changed", sv "vad vi ändrade", nb "hva vi endret" }
sentence! { PauseWord {} en "pause", sv "paus", nb "pause" }
sentence! { Values {} en "The values as a table", sv "Värdena som tabell", nb "Verdiene som tabell" }
sentence! { DayWord {} en "Day", sv "Dag", nb "Dag" }
sentence! { ValueWord {} en "Value", sv "Värde", nb "Verdi" }
sentence! {
    Told { readings: usize, from: Day, first: String, until: Day, last: String }
    en "Chart of {readings} readings, from {first} on {from} to {last} on {until}.",
    sv "Diagram med {readings} avläsningar, från {first} den {from} till {last} den {until}.",
    nb "Diagram med {readings} avlesninger, fra {first} {from} til {last} {until}.",
}
sentence! {
    NothingRead {}
    en "Nothing has been read yet.",
    sv "Inget är avläst än.",
    nb "Ingenting er lest av ennå.",
}

/// More readings than this are drawn by their outline.
const MOST_DRAWN: usize = 240;
/// More readings than this are told a week at a time, and the oldest not at all.
const MOST_TOLD: usize = 106;
/// So much of a chart, as a share of the goal's days, may show what came before them.
const BEFORE: i64 = 4;

/// The chart of a goal.
pub(super) fn figure(told: &Reported<'_>, goal: &GoalStanding<'_>, way: &Way, id: &str, language: Language) -> Markup {
    let measure = Measure::of(goal.goal);
    let label = |value: f64| measure.level(value, language);
    let points = shown_points(way);
    let all: Vec<Point> = points.iter().flatten().copied().collect();
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return html! { p.nothing { (NothingRead {}.say(language)) } };
    };
    let told_points = by_week(&all, MOST_TOLD);
    let is_worth_showing = goal.standing.as_ref().is_some_and(says_something);
    let campaign = told.overview().campaign;
    let days = Period::new(first.0.min(way.period.start()), way.period.end().max(last.0)).unwrap_or(way.period);
    let drawn = events(campaign, told.overview().today).into_iter().filter(|event| event.concerns(&goal.series));
    let marks = drawn.filter_map(|event| Some((event.day, event.number?))).collect();
    let chart = Chart {
        days,
        stretches: thinned(&points, MOST_DRAWN),
        told: told_points.clone(),
        expected: way.expected.clone(),
        ahead: if is_worth_showing { ahead(way) } else { Vec::new() },
        target: goal.target(),
        marks,
        pauses: &campaign.pauses,
        today: told.overview().today,
        from_nothing: way.adds_up,
        label: &label,
        words: Words::of(language),
        language,
    };
    let description =
        Told { readings: all.len(), from: first.0, first: label(first.1), until: last.0, last: label(last.1) };
    html! {
        figure.chart {
            div role="img" aria-labelledby={ (id) "-name" } aria-describedby={ (id) "-told" } {
                (chart.draw(Size::WIDE))
                (chart.draw(Size::NARROW))
            }
            figcaption {
                p.unseen id={ (id) "-told" } { (description.say(language)) }
                (key(&chart, language))
            }
        }
        (table(&told_points, &label, language))
    }
}

/// What is read within the goal's days, and shortly before them.
fn shown_points(way: &Way) -> Vec<Vec<Point>> {
    let before = way.period.start().plus_days(-(way.period.days() / BEFORE));
    let inside = |stretch: &Vec<Point>| stretch.iter().copied().filter(|point| point.0 >= before).collect::<Vec<_>>();
    way.stretches.iter().map(inside).filter(|stretch| !stretch.is_empty()).collect()
}

fn ahead(way: &Way) -> Vec<Ahead> {
    way.ahead.iter().map(|(day, expected)| Ahead { day: *day, value: expected.median, range: expected.range }).collect()
}

/// What the signs of the chart mean: those that are in it.
fn key(chart: &Chart<'_>, language: Language) -> Markup {
    let pauses = chart.pauses.iter().any(|pause| pause.overlap(chart.days).is_some());
    let marks = chart.marks.iter().any(|mark| chart.days.contains(mark.0));
    let all = [
        (true, "read", ReadWord {}.say(language)),
        (chart.expected.len() > 1, "expected", ExpectedWord {}.say(language)),
        (!chart.ahead.is_empty(), "band", BandWord {}.say(language)),
        (chart.target.is_some(), "target", chart.words.target.clone()),
        (marks, "mark", MarkWord {}.say(language)),
        (pauses, "pause", PauseWord {}.say(language)),
    ];
    html! {
        ul.key {
            @for (_, class, word) in all.into_iter().filter(|one| one.0) {
                li { (sign(class)) (word) }
            }
        }
    }
}

/// A sign of the key, drawn as in the chart.
fn sign(class: &str) -> Markup {
    html! {
        svg viewBox="0 0 28 12" aria-hidden="true" focusable="false" {
            @match class {
                "read" => { path.read d="M1 9L14 6L27 3" {} path.dots d="M1 9h0M14 6h0M27 3h0" {} }
                "band" => { rect.band x="0" y="0" width="28" height="12" {} path.likely d="M0 6H28" {} }
                "mark" => { circle.badge cx="14" cy="6" r="6" {} text.number x="14" y="10" { "1" } }
                "pause" => { rect.pause x="6" y="0" width="16" height="12" {} }
                line => { path class=(line) d="M0 6H28" {} }
            }
        }
    }
}

/// The values as a table, folded away.
fn table(points: &[Point], label: &dyn Fn(f64) -> String, language: Language) -> Markup {
    html! {
        details.values {
            summary { (Values {}.say(language)) }
            table {
                thead { tr { th scope="col" { (DayWord {}.say(language)) } th.number scope="col" { (ValueWord {}.say(language)) } } }
                tbody {
                    @for &(day, value) in points.iter().rev() {
                        tr { th scope="row" { (day.show(language)) } td.number { (label(value)) } }
                    }
                }
            }
        }
    }
}

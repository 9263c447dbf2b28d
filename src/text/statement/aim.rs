//! What a number of the outcome is: a level, a change, a share; and which way it goes.

use super::amount::{Amount, Form, is_arrow};
use super::metric::{Named, is_ratio};
use super::scene::Scene;
use super::sense::{Sense, TimeUnit};
use super::time::TimeMeaning;
use crate::model::statement::{Aim, AimKind, Direction, Every, Quantity, Unit};

/// The aim that an amount stands for.
pub(super) fn aim(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Aim {
    let kind = kind(scene, amount, metric);
    let direction = direction(scene, amount, metric);
    let value = value(scene, amount, direction);
    let bytes = scene.items[amount.items.start].at.start..scene.items[amount.items.end - 1].at.end;
    let unit = match amount.form {
        Form::Percent | Form::Share | Form::Multiple => Unit::Percent,
        Form::Points => Unit::Points,
        Form::Money(currency) => Unit::Money(currency.to_owned()),
        Form::Time(seconds) => Unit::Time(seconds),
        Form::ToOne => Unit::ToOne,
        Form::Count if metric.and_then(Named::name).is_some_and(is_ratio) => Unit::Percent,
        Form::Count => Unit::Count,
    };
    Aim { quantity: Quantity { value, unit, at: bytes }, kind, direction, every: every(scene, amount) }
}

/// The number as it is scored: the less demanding end of a range, a factor as the change that it is.
fn value(scene: &Scene, amount: &Amount, direction: Direction) -> f64 {
    if let (Form::Multiple, Sense::Number(factor)) = (amount.form, scene.sense(amount.items.start)) {
        // "10x" is 900 % more, "0.5x" half.
        return if factor >= 1.0 { (factor - 1.0) * 100.0 } else { (1.0 - factor) * 100.0 };
    }
    let numbers = amount
        .items
        .clone()
        .filter_map(|at| if let Sense::Number(value) = scene.sense(at) { Some(value) } else { None });
    let is_range = amount.form != Form::Share
        && amount.form != Form::ToOne
        && !matches!(scene.sense(amount.items.start + 1), Sense::Mark('/'));
    match direction {
        Direction::Down if is_range => numbers.fold(amount.value, f64::max),
        Direction::Up | Direction::Down | Direction::Hold => amount.value,
    }
}

fn kind(scene: &Scene, amount: &Amount, metric: Option<Named>) -> AimKind {
    let ratio = metric.and_then(Named::name).is_some_and(is_ratio);
    match amount.form {
        Form::Points => AimKind::Points,
        Form::Multiple => AimKind::RelativePercent,
        Form::Share | Form::ToOne => AimKind::Absolute,
        Form::Count if is_loss(scene, amount) => AimKind::Delta,
        // "Get 600 new followers": "get" leads to a level, and what is new is none.
        Form::Count if is_stock(metric) && is_new(scene, amount) => AimKind::Delta,
        Form::Percent if is_level(scene, amount) => AimKind::Absolute,
        Form::Percent if is_change(scene, amount) => AimKind::RelativePercent,
        Form::Percent if ratio && !moves_by(scene, amount) => AimKind::Absolute,
        Form::Percent => AimKind::RelativePercent,
        Form::Count | Form::Money(_) | Form::Time(_) if is_level(scene, amount) => AimKind::Absolute,
        Form::Count | Form::Money(_) | Form::Time(_) if is_change(scene, amount) => AimKind::Delta,
        Form::Count if is_new_stock(scene, amount, metric) => AimKind::Delta,
        Form::Count | Form::Money(_) | Form::Time(_) => AimKind::Absolute,
    }
}

/// The senses just before an amount, nearest first.
fn before(scene: &Scene, amount: &Amount, back: usize) -> Sense {
    amount.items.start.checked_sub(back).map_or(Sense::Other, |at| scene.sense(at))
}

/// "to 4,830", "at 5 %", "at least 90", "of 60 %", an end behind a start.
fn is_level(scene: &Scene, amount: &Amount) -> bool {
    let skips = |sense: Sense| {
        matches!(sense, Sense::About | Sense::Between | Sense::One | Sense::Money(_))
            || matches!(sense, Sense::Mark('(' | '"'))
    };
    let signed = before(scene, amount, 1) == Sense::Mark('+')
        && matches!(before(scene, amount, 2), Sense::To | Sense::In | Sense::Reach);
    let mut back = if signed { 2 } else { 1 };
    while skips(before(scene, amount, back)) {
        back += 1;
    }
    let at = amount.items.start.checked_sub(back);
    let text = at.map_or("", |at| scene.text(at));
    let behind_more = more_behind(scene, amount);
    match before(scene, amount, back) {
        Sense::To | Sense::Reach => !behind_more && !(text == "på" && is_up_noun(scene, amount, back + 1)),
        Sense::AtLeast | Sense::AtMost | Sense::Hold => {
            !behind_more && !matches!(before(scene, amount, back + 1), Sense::ByChange | Sense::Up | Sense::Down)
        }
        Sense::In if matches!(text, "på" | "i" | "om") => !is_up_noun(scene, amount, back + 1) && !behind_more,
        Sense::By if matches!(text, "at" | "till" | "til" | "ved" | "vid") => !behind_more,
        Sense::Other if matches!(text, "of" | "=") => !is_up_noun(scene, amount, back + 1) && !behind_more,
        Sense::OutOf => !is_up_noun(scene, amount, back + 1) && !behind_more,
        Sense::Mark('→' | '>' | '=' | '≥' | '≤' | '<' | '➡' | '⇒') => true,
        _ => at.is_some_and(|at| is_arrow(scene, at)),
    }
}

/// "an increase of", "en økning på".
fn is_up_noun(scene: &Scene, amount: &Amount, back: usize) -> bool {
    let at = amount.items.start.checked_sub(back);
    matches!(before(scene, amount, back), Sense::Up | Sense::Down | Sense::Extra)
        && at.is_some_and(|at| {
            [
                "ing",
                "ion",
                "growth",
                "rise",
                "lift",
                "uplift",
                "bump",
                "jump",
                "increase",
                "decrease",
                "drop",
                "cut",
                "gain",
                "vekst på",
                "økt",
                "løft",
                "lyft",
                "nedgang",
                "uppgång",
                "oppgang",
                "kutt",
                "growth of",
                "improvement of",
                "improvement",
                "vekst i",
                "vekst",
                "gain of",
                "økningen",
                "ökningen",
                "uptick",
            ]
            .iter()
            .any(|noun| scene.text(at).ends_with(noun))
        })
}

/// "500 more", "15 % fler", "20 % lägre".
fn more_behind(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    let compares = |at: usize| {
        matches!(scene.sense(at), Sense::More | Sense::Fewer | Sense::Extra | Sense::Better)
            || (matches!(scene.sense(at), Sense::Up | Sense::Down) && is_comparative(scene.text(at)))
    };
    compares(end)
        || (compares(end + 1)
            && !matches!(scene.sense(end), Sense::Mark(_) | Sense::And | Sense::From | Sense::Metric(_)))
}

fn is_comparative(text: &str) -> bool {
    [
        "higher",
        "lower",
        "bigger",
        "larger",
        "longer",
        "shorter",
        "högre",
        "lägre",
        "större",
        "kortare",
        "längre",
        "høyere",
        "lavere",
        "større",
        "kortere",
        "lengre",
        "up",
        "down",
        "upp",
        "ner",
        "opp",
        "ned",
        "ökning",
        "økning",
        "increase",
        "growth",
        "lift",
        "uplift",
        "reduction",
        "minskning",
        "nedgang",
        "cheaper",
        "billigare",
        "billigere",
        "boost",
        "jump",
        "rise",
        "drop",
        "reduksjon",
        "vekst",
        "vekst i",
        "uppgång",
        "oppgang",
        "improvement",
        "sänkning",
        "höjning",
        "cut",
        "bump",
        "less than",
        "förbättring",
        "forbedring",
        "decrease",
    ]
    .contains(&text)
}

/// "by 15 %", "+500", "another 20", "15 % more".
fn is_change(scene: &Scene, amount: &Amount) -> bool {
    let signed = matches!(before(scene, amount, 1), Sense::Mark('+'))
        || (matches!(before(scene, amount, 1), Sense::Mark('-' | '−' | '–'))
            && scene.items[amount.items.start].glued
            && !scene.items[amount.items.start - 1].glued);
    let led = (1..=2).any(|back| {
        (matches!(before(scene, amount, back), Sense::ByChange | Sense::Extra)
            && scene.text(amount.items.start - back) != "with")
            && (back == 1
                || matches!(
                    before(scene, amount, 1),
                    Sense::About | Sense::AtLeast | Sense::AtMost | Sense::One | Sense::Between | Sense::Extra
                ))
    });
    let by = (1..=2).any(|back| {
        let at = amount.items.start.checked_sub(back);
        at.is_some_and(|at| scene.text(at) == "by")
            && (back == 1
                || matches!(before(scene, amount, 1), Sense::About | Sense::AtLeast | Sense::AtMost | Sense::Between))
    });
    signed || led || by || more_behind(scene, amount) || (1..=3).any(|back| is_up_noun(scene, amount, back))
}

/// "Raise conversion rate 20 %": a verb of moving right before the metric, nothing that leads to a level.
fn moves_by(scene: &Scene, amount: &Amount) -> bool {
    (1..=8)
        .take_while(|back| !matches!(before(scene, amount, *back), Sense::Number(_) | Sense::Mark(_) | Sense::And))
        .any(|back| matches!(before(scene, amount, back), Sense::Up | Sense::Down))
}

/// "500 new followers": of what stays, new ones are a change; of what comes and goes, a total.
fn is_new_stock(scene: &Scene, amount: &Amount, metric: Option<Named>) -> bool {
    let gains =
        scene.any(|sense| sense == Sense::Gain) || (1..=3).any(|back| matches!(before(scene, amount, back), Sense::Up));
    let loses = (1..=6).any(|back| {
        let at = amount.items.start.checked_sub(back);
        at.is_some_and(|at| {
            ["lose", "tappa", "miste", "tape", "förlora"].iter().any(|word| scene.text(at).contains(word))
        })
    });
    is_stock(metric) && (is_new(scene, amount) || gains || loses)
}

/// Whether a metric stays: who follows today follows tomorrow.
fn is_stock(metric: Option<Named>) -> bool {
    matches!(metric.map(|metric| metric.sense), Some(Sense::Metric("followers" | "subscribers" | "members")))
}

/// Whether an amount is of new ones: "500 new", "500 helt nya".
fn is_new(scene: &Scene, amount: &Amount) -> bool {
    (amount.items.end..amount.items.end + 3).any(|at| scene.sense(at) == Sense::New)
}

/// "Lose no more than 50 followers".
fn is_loss(scene: &Scene, amount: &Amount) -> bool {
    (1..=6).any(|back| {
        let at = amount.items.start.checked_sub(back);
        at.is_some_and(|at| {
            ["lose", "losing", "tappa", "miste", "tape", "förlora"].iter().any(|word| scene.text(at).contains(word))
        })
    })
}

/// Which way: told by a verb or comparison near the amount, else by what the metric likes.
fn direction(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Direction {
    let holds = scene.any(|sense| sense == Sense::Hold)
        && !scene.any(|sense| matches!(sense, Sense::Up | Sense::Down | Sense::Gain));
    if holds {
        return Direction::Hold;
    }
    let halves = scene.sense(amount.items.start) == Sense::Halve;
    let (mut up, mut down) = (0, i32::from(halves));
    for (at, item) in scene.items.iter().enumerate() {
        if scene.roles[at] == super::scene::Role::Means || scene.roles[at] == super::scene::Role::Background {
            continue;
        }
        match item.sense {
            Sense::Up | Sense::More | Sense::Extra | Sense::AtLeast | Sense::Gain => up += 1,
            Sense::Down | Sense::Fewer | Sense::AtMost => down += 1,
            _ => {}
        }
    }
    let lower_is_better = matches!(
        metric.and_then(Named::name),
        Some(
            "response_time"
                | "unsubscribe_rate"
                | "unsubscribes"
                | "bounce_rate"
                | "churn"
                | "cost_per_lead"
                | "cost_per_result"
                | "cost_per_click"
                | "ranking"
        )
    );
    if down > up || (down == up && lower_is_better) || (lower_is_better && down > 0) {
        Direction::Down
    } else {
        Direction::Up
    }
}

/// The rate that stands beside an amount: "500 leads a month".
fn every(scene: &Scene, amount: &Amount) -> Option<Every> {
    let near = amount.items.start.saturating_sub(4)..(amount.items.end + 7).min(scene.items.len());
    let next_number = (amount.items.end..near.end)
        .find(|at| matches!(scene.sense(*at), Sense::Number(_)) && scene.roles[*at] != super::scene::Role::Time);
    let near = near.start..next_number.unwrap_or(near.end);
    let rate = scene.rate_in(near.clone());
    if let Some(rate) = rate {
        return Some(match rate.meaning {
            TimeMeaning::Rate(every) => every,
            _ => Every::Week,
        });
    }
    near.into_iter().any(|at| scene.sense(at) == Sense::Of).then_some(Every::Piece)
}

/// How long a unit is, for what the sentence calls a working day.
pub(super) fn seconds(unit: TimeUnit) -> f64 {
    unit.seconds()
}

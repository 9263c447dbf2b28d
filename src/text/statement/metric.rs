//! Which metric a number belongs to, and which one a sentence without a number speaks of.

use std::ops::Range;

use super::scene::{Role, Scene};
use super::sense::Sense;

/// A metric found in the sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Named {
    /// The item that names it.
    pub(super) at: usize,
    /// [`Sense::Metric`], [`Sense::OwnMetric`], [`Sense::Awareness`] or [`Sense::Uncounted`].
    pub(super) sense: Sense,
}

impl Named {
    /// Its name in files; nothing for what nobody counts.
    pub(super) fn name(self) -> Option<&'static str> {
        match self.sense {
            Sense::Metric(name) => Some(name),
            Sense::Awareness => Some("brand_awareness"),
            _ => None,
        }
    }

    /// Whether someone counts it.
    pub(super) fn is_counted(self) -> bool {
        matches!(self.sense, Sense::Metric(_) | Sense::OwnMetric(_))
    }

    /// Whether it is what we do ourselves.
    pub(super) fn is_output(self) -> bool {
        matches!(self.sense, Sense::Metric("posts" | "events" | "emails_sent"))
    }
}

/// Metrics that are shares: a per cent of them may be a level.
pub(super) fn is_ratio(name: &str) -> bool {
    matches!(
        name,
        "engagement_rate"
            | "click_rate"
            | "conversion_rate"
            | "open_rate"
            | "unsubscribe_rate"
            | "bounce_rate"
            | "response_rate"
            | "retention"
            | "churn"
            | "market_share"
            | "roi"
            | "adoption_rate"
            | "referral_rate"
            | "brand_awareness"
    )
}

/// The metric that an amount belongs to: the one behind it, the one before it, or the sentence's.
pub(super) fn of_amount(scene: &Scene, items: &Range<usize>) -> Option<Named> {
    let role = scene.roles[items.start];
    let behind = (items.end..scene.items.len().min(items.end + 7)).take_while(|at| !ends_reach(scene, items.end, *at));
    let mut uncounted = None;
    for at in behind {
        if let Some(named) = named(scene, at).filter(|named| !is_whom(scene, named.at) || at <= items.end) {
            if named.sense != Sense::Uncounted && !acts(scene, at) {
                return Some(named);
            }
            uncounted.get_or_insert(named);
        }
    }
    let before = (0..items.start).rev().take_while(|at| {
        scene.roles[*at] == role || scene.roles[*at] == Role::Time || scene.roles[*at] == Role::Outcome
    });
    let mut left = None;
    let mut aside = false;
    for at in before {
        // What stands in parentheses only explains.
        aside = match scene.sense(at) {
            Sense::Mark(')') => true,
            Sense::Mark('(') => false,
            _ => aside,
        };
        if aside {
            continue;
        }
        if breaks(scene, at) && left.is_some() {
            break;
        }
        if let Some(named) = named(scene, at).filter(|named| !is_whom(scene, named.at)) {
            if named.sense == Sense::Uncounted {
                left.get_or_insert(named);
            } else {
                return Some(named);
            }
        }
    }
    uncounted.or(left).or_else(|| main(scene))
}

/// Where the reach of a number ends: at the next number, at a joint with a number behind it, at another clause.
fn ends_reach(scene: &Scene, from: usize, at: usize) -> bool {
    let is_comma = scene.sense(at) == Sense::Mark(',')
        && (at > from || !scene.items.get(at + 1).is_some_and(|next| matches!(next.sense, Sense::More | Sense::New)));
    matches!(
        scene.sense(at),
        Sense::Number(_)
            | Sense::From
            | Sense::Means
            | Sense::Purpose
            | Sense::And
            | Sense::Mark(';' | '.' | '!' | '?' | ':')
    ) || is_comma
        || scene.roles[at] == Role::Means
}

fn breaks(scene: &Scene, at: usize) -> bool {
    matches!(scene.sense(at), Sense::And | Sense::Mark(',' | ';' | '.' | '!' | '?'))
}

/// The metric that an item names.
pub(super) fn named(scene: &Scene, at: usize) -> Option<Named> {
    let sense = scene.sense(at);
    // Of "workshop sign-ups" and "sales leads" the last word says what is counted.
    let goes_on = matches!(sense, Sense::Metric(_))
        && !scene.text(at).contains(' ')
        && matches!(scene.sense(at + 1), Sense::Metric(_))
        && !matches!(scene.text(at), "likes" | "comments");
    if goes_on {
        return named(scene, at + 1);
    }
    matches!(sense, Sense::Metric(_) | Sense::OwnMetric(_) | Sense::Awareness | Sense::Uncounted)
        .then_some(Named { at, sense })
}

/// Whether people are named as those it is about: "from our customers", "among followers", "on our posts".
pub(super) fn is_whom(scene: &Scene, at: usize) -> bool {
    let Sense::Metric(name) = scene.sense(at) else { return false };
    let is_group = matches!(
        name,
        "followers"
            | "subscribers"
            | "members"
            | "customers"
            | "visits"
            | "posts"
            | "attendance"
            | "comments"
            | "views"
            | "events"
            | "applications"
            | "leads"
            | "signups"
            | "reviews"
            | "sales"
            | "bookings"
            | "mentions"
    );
    if !is_group {
        return false;
    }
    if scene.answers
        && matches!(
            name,
            "comments" | "customers" | "followers" | "reviews" | "mentions" | "posts" | "members" | "leads" | "visits"
        )
    {
        return true;
    }
    let mut back = at;
    // "Our 5,000 followers" are those whom we have.
    let number = at.saturating_sub(1 + usize::from(at > 0 && matches!(scene.sense(at - 1), Sense::Channel(_))));
    if number >= 1 && matches!(scene.sense(number), Sense::Number(_)) && scene.sense(number - 1) == Sense::Our {
        return !scene.any(|sense| matches!(sense, Sense::Up | Sense::Reach | Sense::From))
            || !scene.items[at..].iter().any(|item| matches!(item.sense, Sense::Number(_)));
    }
    while back > 0
        && matches!(
            scene.sense(back - 1),
            Sense::Our
                | Sense::Channel(_)
                | Sense::Everyone
                | Sense::New
                | Sense::Every
                | Sense::Other
                | Sense::Superlative
        )
    {
        let text = scene.text(back - 1);
        let leads_to = matches!(
            text,
            "of" | "among"
                | "amongst"
                | "for"
                | "by"
                | "bland"
                | "blant"
                | "hos"
                | "per"
                | "pr"
                | "av"
                | "with"
                | "your"
                | "their"
        );
        if leads_to {
            return !matches!(scene.sense(back.wrapping_sub(2)), Sense::NumberOf) && !numbered(scene, back - 1);
        }
        if matches!(scene.sense(back - 1), Sense::Other) && at - back > 1 {
            break;
        }
        back -= 1;
    }
    let Some(before) = back.checked_sub(1) else { return false };
    match scene.sense(before) {
        Sense::From | Sense::Of | Sense::OutOf | Sense::Per => !numbered(scene, before),
        Sense::In => {
            let group = matches!(name, "posts" | "followers" | "members" | "customers" | "visits" | "attendance");
            name == "posts" || (group && matches!(scene.text(before), "för" | "for" | "på") && !numbered(scene, before))
        }
        Sense::Within => scene.text(before) == "for" && back < at && !numbered(scene, before),
        Sense::To => !matches!(scene.text(before), "up to" | "upp till" | "opp til") && back < at && name != "posts",
        Sense::Everyone => back == at,
        _ => false,
    }
}

/// Whether people are named as those who are to do something that is counted itself: "fler kunder borde lämna omdömen".
pub(super) fn acts(scene: &Scene, at: usize) -> bool {
    let Sense::Metric(name) = scene.sense(at) else { return false };
    let people = matches!(
        name,
        "followers" | "subscribers" | "members" | "customers" | "visits" | "attendance" | "leads" | "views"
    );
    let leads_on = matches!(scene.sense(at + 1), Sense::Shall)
        || matches!(scene.text(at + 1), "som" | "who" | "that" | "to" | "att" | "å");
    let moves = matches!(
        scene.sense(at + 2),
        Sense::Up | Sense::Down | Sense::Reach | Sense::Multiple(_) | Sense::Halve | Sense::To | Sense::Number(_)
    );
    let other = (at + 2..scene.items.len())
        .any(|next| matches!(scene.sense(next), Sense::Metric(other) if other != name) && !is_whom(scene, next));
    people && leads_on && !moves && other
}

/// "an increase of 500 customers": a preposition that a number or a change stands around.
fn numbered(scene: &Scene, preposition: usize) -> bool {
    preposition.checked_sub(1).is_some_and(|before| {
        matches!(scene.sense(before), Sense::NumberOf | Sense::Up | Sense::Down | Sense::Number(_) | Sense::Unbounded)
            && !matches!(scene.sense(before), Sense::Number(_))
    })
}

/// The metric that the sentence as a whole speaks of: the first of its outcome, else of its purpose, else of what is
/// told beside it.
pub(super) fn main(scene: &Scene) -> Option<Named> {
    if scene.answers
        && let Some(at) = answered(scene)
    {
        return Some(at);
    }
    let first = |role: Role, whom: bool| {
        let mut places =
            scene.places(role, |sense| matches!(sense, Sense::Metric(_) | Sense::OwnMetric(_) | Sense::Awareness));
        places.find(|at| whom || (!is_whom(scene, *at) && !acts(scene, *at))).and_then(|at| named(scene, at))
    };
    // "The leads are too dear, the price per lead must fall": the price is what is to be moved.
    let cost = |sense: Sense| matches!(sense, Sense::Metric("cost_per_lead" | "cost_per_result" | "cost_per_click"));
    if let Some(at) = scene.places(Role::Outcome, cost).next() {
        return named(scene, at);
    }
    if let Some(reached) = people_reached(scene)
        && first(Role::Outcome, false).is_none_or(|found| found.is_output())
    {
        return Some(reached);
    }
    let output = |found: &Named| found.is_output();
    let outcome = first(Role::Outcome, false);
    // "Posts that bring more leads": what comes of it beats what is done, where both are in the outcome.
    let other = scene
        .places(Role::Outcome, |sense| matches!(sense, Sense::Metric(_) | Sense::OwnMetric(_)))
        .filter(|at| !is_whom(scene, *at))
        .filter_map(|at| named(scene, at))
        .find(|found| !output(found));
    let vague_output = outcome.filter(output).is_some() && !scene.any(|sense| matches!(sense, Sense::Number(_)));
    if vague_output && other.is_some() && !scene.any(|sense| sense == Sense::Publish) {
        return other;
    }
    // "Grow our list of e-mail subscribers": those whom it is about, where nothing else is to be moved.
    let moved = scene.any(|sense| matches!(sense, Sense::Up | Sense::Down | Sense::Number(_)))
        && !scene.any(|sense| matches!(sense, Sense::Uncounted | Sense::Better));
    let whom = || {
        first(Role::Outcome, true)
            .filter(|found| moved && !found.is_output() && !(found.at > 0 && is_ours(scene, found.at)))
    };
    outcome
        .or_else(|| publishes(scene))
        .or_else(whom)
        .or_else(|| first(Role::Purpose, false))
        .or_else(|| {
            scene.places(Role::Outcome, |sense| sense == Sense::Uncounted).next().and_then(|at| named(scene, at))
        })
        .or_else(|| first(Role::Background, false))
}

/// "Reach more people", "nå ut till 50 000 skåningar": the metric is reach.
pub(super) fn people_reached(scene: &Scene) -> Option<Named> {
    let reaches = |at: usize| {
        scene.sense(at) == Sense::Reach
            && matches!(scene.text(at), "reach" | "reaching" | "nå" | "når" | "nå ut till" | "nå ut til" | "nås")
    };
    let at = scene.places(Role::Outcome, |sense| sense == Sense::Reach).find(|at| reaches(*at))?;
    let counted = (at + 1..at + 4).find(|next| {
        matches!(scene.sense(*next), Sense::Number(_) | Sense::More | Sense::Everyone | Sense::Unbounded)
    })?;
    let people = (counted + 1..counted + 3).any(|next| matches!(scene.sense(next), Sense::People));
    let out = scene.text(at).starts_with("nå ut");
    let whom = out || (people && !(counted + 1..counted + 3).any(|next| matches!(scene.sense(next), Sense::Metric(_))));
    whom.then_some(Named { at, sense: Sense::Metric("reach") })
}

/// Whether those who are named are ours already: "our 5,000 followers".
fn is_ours(scene: &Scene, at: usize) -> bool {
    (1..=3).any(|back| at.checked_sub(back).is_some_and(|before| scene.sense(before) == Sense::Our))
}

/// A sentence of answering is about the time it takes, or the share that is answered.
fn answered(scene: &Scene) -> Option<Named> {
    let said =
        scene.places(Role::Outcome, |sense| matches!(sense, Sense::Metric("response_time" | "response_rate"))).next();
    if let Some(at) = said {
        return named(scene, at);
    }
    let at = scene.places(Role::Outcome, |sense| sense == Sense::Answer).next()?;
    let timed = (0..scene.items.len()).any(|other| {
        scene.clock_unit(other).is_some()
            && other > 0
            && matches!(scene.sense(other - 1), Sense::Number(_) | Sense::One)
    });
    let timed = timed
        || scene.any(|sense| matches!(sense, Sense::Better))
        || scene.items.iter().any(|item| {
            item.text.contains("soon")
                || item.text.contains("snart")
                || item.text.starts_with("direkt")
                || item.text.contains("instant")
                || item.text == "same"
                || item.text == "samma"
                || item.text == "samme"
                || item.text.contains("omgående")
                || item.text == "straks"
        });
    let share = scene.any(|sense| {
        matches!(sense, Sense::Percent | Sense::Mark('%') | Sense::Every | Sense::Everyone | Sense::OutOf)
    }) || scene.items.iter().any(|item| item.text == "all" || item.text == "always");
    let name = if share && !timed { "response_rate" } else { "response_time" };
    Some(Named { at, sense: Sense::Metric(name) })
}

/// "Post more often" is about posts.
fn publishes(scene: &Scene) -> Option<Named> {
    let at = scene.places(Role::Outcome, |sense| sense == Sense::Publish).next()?;
    let arranges = [
        "host",
        "hold",
        "organise",
        "organize",
        "arrange",
        "run",
        "arrangera",
        "anordna",
        "hålla i",
        "arrangere",
        "avholde",
        "holde",
        "arrangerer",
        "ordna",
    ];
    if arranges.contains(&scene.text(at)) && scene.any(|sense| matches!(sense, Sense::Number(_) | Sense::One)) {
        return Some(Named { at, sense: Sense::Metric("events") });
    }
    let clear = [
        "post",
        "posta",
        "postar",
        "poste",
        "poster",
        "publish",
        "publicera",
        "publicerar",
        "publisere",
        "publiserer",
        "tweet",
        "blog",
        "blogga",
        "blogge",
        "legge ut",
        "lägga ut",
        "posting",
        "publishing",
        "lägga upp",
        "legge opp",
        "lägger ut",
        "legger ut",
    ];
    clear.contains(&scene.text(at)).then_some(Named { at, sense: Sense::Metric("posts") })
}

//! Which of a sentence's numbers is what is to be reached.

use super::aim::aim;
use super::amount::{Amount, Amounts, Form};
use super::metric::{self, Named};
use super::scene::{Role, Scene};
use super::sense::Sense;
use crate::model::statement::{Aim, AimKind};

/// A number with the metric that it belongs to.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The number.
    pub(super) amount: Amount,
    /// Its metric.
    pub(super) metric: Option<Named>,
    /// What it comes to.
    pub(super) aim: Aim,
}

/// What the numbers of the outcome come to.
#[derive(Debug, Default)]
pub(super) struct Targets {
    /// What is to be reached.
    pub(super) target: Option<Candidate>,
    /// Where it starts.
    pub(super) baseline: Option<Amount>,
    /// The change that is said beside a level.
    pub(super) change: Option<Candidate>,
    /// Further outcomes.
    pub(super) further: Vec<Candidate>,
}

/// Chooses among the amounts: an outcome before an activity, a level before a change, the first before the others.
pub(super) fn targets(scene: &Scene, amounts: &Amounts) -> Targets {
    let mut candidates: Vec<Candidate> = Vec::new();
    for role in [Role::Outcome, Role::Purpose] {
        for amount in amounts.amounts.iter().filter(|amount| amount.role == role && !amount.starts) {
            if let Some(candidate) = candidate(scene, amount) {
                candidates.push(candidate);
            }
        }
        // A purpose gives the number where the outcome has none, or only what is done for it.
        if candidates
            .iter()
            .any(|candidate| candidate.metric.is_some_and(|metric| metric.is_counted() && !metric.is_output()))
        {
            break;
        }
    }
    let rank = |candidate: &Candidate| match candidate.metric {
        Some(metric) if metric.is_counted() && !metric.is_output() => 0,
        Some(metric) if metric.sense == Sense::Awareness => 1,
        Some(metric) if metric.is_output() => 2,
        Some(_) => 3,
        None => 4,
    };
    let Some(best) = candidates.iter().map(rank).min() else { return Targets::default() };
    let first = candidates.iter().position(|candidate| rank(candidate) == best).unwrap_or(0);
    let mut target = candidates[first].clone();
    let same =
        |candidate: &Candidate| candidate.metric.map(|metric| metric.sense) == target.metric.map(|metric| metric.sense);
    let is_level = |candidate: &Candidate| candidate.aim.kind == AimKind::Absolute;
    let mut change = None;
    if !is_level(&target)
        && let Some(level) = candidates[first + 1..]
            .iter()
            .find(|candidate| same(candidate) && is_level(candidate) && candidate.amount.form != Form::Share)
    {
        change = Some(target.clone());
        target = level.clone();
    } else if is_level(&target) {
        change = candidates.iter().find(|candidate| same(candidate) && !is_level(candidate)).cloned();
    }
    // A service level's number is its time: "95 % within a day".
    if scene.answers
        && matches!(target.amount.form, Form::Percent | Form::Share)
        && let Some(time) = candidates.iter().find(|candidate| matches!(candidate.amount.form, Form::Time(_)))
    {
        target = time.clone();
    }
    let others = |candidate: &&Candidate| {
        let counted = candidate.metric.is_some_and(Named::is_counted);
        counted
            && candidate.metric.map(|metric| metric.sense) != target.metric.map(|metric| metric.sense)
            && !matches!(candidate.amount.form, Form::Time(_))
    };
    let further = candidates.iter().filter(others).cloned().collect();
    let baseline = amounts
        .amounts
        .iter()
        .find(|amount| amount.starts && amount.role != Role::Means && fits(amount, &target.amount))
        .cloned();
    Targets { target: Some(target), baseline, change, further }
}

/// Whether the start is in the same unit as the target.
fn fits(start: &Amount, target: &Amount) -> bool {
    match (start.form, target.form) {
        (Form::Count, Form::Multiple | Form::Percent | Form::Points) => start.form == Form::Count,
        (Form::Count, _) | (_, Form::Multiple) => true,
        (one, other) => std::mem::discriminant(&one) == std::mem::discriminant(&other),
    }
}

fn candidate(scene: &Scene, amount: &Amount) -> Option<Candidate> {
    let mut metric = metric::of_amount(scene, &amount.items);
    let mut amount = amount.clone();
    // "5x return on ad spend" is five to one.
    if amount.form == Form::Multiple
        && let (Sense::Number(factor), Some("roas" | "roi")) =
            (scene.sense(amount.items.start), metric.and_then(Named::name))
    {
        amount = Amount { value: factor, form: Form::ToOne, ..amount };
    }
    let amount = &amount;
    // "Post three times a week".
    let times = amount.form == Form::Count && scene.sense(amount.items.end - 1) == Sense::Times;
    if times && scene.items[..amount.items.start].iter().any(|item| item.sense == Sense::Publish) {
        metric = Some(Named { at: amount.items.start, sense: Sense::Metric("posts") });
        let aim = aim(scene, amount, metric);
        return Some(Candidate { amount: amount.clone(), metric, aim });
    }
    match amount.form {
        // A length of time is what is to be reached only of what is measured in time.
        Form::Time(_) => {
            let timed = |named: &Named| {
                matches!(
                    named.sense,
                    Sense::Metric("response_time" | "time_on_site" | "watch_time_seconds") | Sense::OwnMetric(_)
                )
            };
            metric = metric.filter(timed).or_else(|| metric::main(scene).filter(timed)).or_else(|| answer(scene));
            metric = metric.or_else(|| on_site(scene, amount));
            metric?;
        }
        Form::Share | Form::Percent if scene.answers => metric = answered_share(scene).or(metric),
        Form::Share => metric = Some(shared(scene, amount.items.start)),
        Form::Percent | Form::Points => metric = of_group(scene, amount).or(level_of_rate(scene, amount, metric)),
        Form::Count => {
            metric = of_people(scene, amount).or(in_order(scene, amount)).or(as_output(scene, amount)).or(metric)
        }
        _ => {}
    }
    if metric.is_none() {
        metric = implied(scene, amount);
    }
    // A number without anything that is counted is a target only where something is done to get it.
    let verb = scene.any(|sense| {
        matches!(
            sense,
            Sense::Gain
                | Sense::Up
                | Sense::Down
                | Sense::Reach
                | Sense::Publish
                | Sense::More
                | Sense::Hold
                | Sense::Milestone
                | Sense::Extra
        )
    });
    if metric.is_none() && !verb && amount.form == Form::Count {
        return None;
    }
    let aim = aim(scene, amount, metric);
    Some(Candidate { amount: amount.clone(), metric, aim })
}

fn answer(scene: &Scene) -> Option<Named> {
    let at = scene.places(Role::Outcome, |sense| sense == Sense::Answer).next()?;
    Some(Named { at, sense: Sense::Metric("response_time") })
}

/// "Three minutes on the site".
fn on_site(scene: &Scene, amount: &Amount) -> Option<Named> {
    let places =
        ["site", "page", "siden", "sidan", "sajten", "nettstedet", "webbplatsen", "nettsiden", "hemsidan", "website"];
    let at = amount.items.end;
    (at..at + 4)
        .any(|next| places.contains(&scene.text(next)))
        .then_some(Named { at: amount.items.start, sense: Sense::Metric("time_on_site") })
}

/// What a bare number means where nothing is named: on a platform followers, in money sales, of those who are reached
/// reach.
fn implied(scene: &Scene, amount: &Amount) -> Option<Named> {
    let at = amount.items.start;
    let of = |name: &'static str| Some(Named { at, sense: Sense::Metric(name) });
    if matches!(amount.form, Form::Money(_)) {
        return of("sales");
    }
    let end = amount.items.end;
    let bare = scene.items.get(end).is_none_or(|next| {
        !matches!(next.sense, Sense::Other | Sense::New | Sense::People | Sense::Tool)
            || !next.text.starts_with(char::is_alphabetic)
    });
    if amount.form != Form::Count || !bare {
        return None;
    }
    let platform =
        scene.items.iter().find_map(|item| if let Sense::Channel(name) = item.sense { Some(name) } else { None });
    let reaches = scene.items[..at].iter().any(|item| item.sense == Sense::Reach);
    // "4,7 på Google": stars, out of five.
    if matches!(platform, Some("google" | "google-business" | "tripadvisor" | "trustpilot"))
        && amount.value <= 5.0
        && amount.value.fract() > 0.0
    {
        return of("rating");
    }
    match platform {
        Some("youtube" | "email" | "podcast") if reaches => of("subscribers"),
        Some(
            "instagram" | "facebook" | "tiktok" | "linkedin" | "x" | "threads" | "bluesky" | "mastodon" | "pinterest"
            | "snapchat",
        ) if reaches => of("followers"),
        _ => {
            let last = at.checked_sub(1).map_or("", |before| scene.text(before));
            matches!(last, "reach" | "nå" | "når" | "nå ut till" | "nå ut til").then(|| of("reach")).flatten()
        }
    }
}

/// A share of what is answered: of time where a limit is said, else of itself.
fn answered_share(scene: &Scene) -> Option<Named> {
    metric::main(scene).filter(|named| matches!(named.sense, Sense::Metric("response_time" | "response_rate")))
}

/// "Every fifth visitor shall book": a rate that is named, else conversion.
fn shared(scene: &Scene, at: usize) -> Named {
    let is_share = |item: &super::items::Item| {
        matches!(item.sense, Sense::Metric(name) if metric::is_ratio(name)) || matches!(item.sense, Sense::Awareness)
    };
    let named = scene.items.iter().position(is_share).and_then(|at| metric::named(scene, at));
    let kept = scene.any(|sense| sense == Sense::Hold);
    let used = scene.items.iter().any(|item| {
        matches!(item.text.as_str(), "using" | "use" | "uses" | "använder" | "använda" | "bruker" | "bruke")
    });
    if used && named.is_none() {
        return Named { at, sense: Sense::Metric("adoption_rate") };
    }
    named.unwrap_or(Named { at, sense: Sense::Metric(if kept { "retention" } else { "conversion_rate" }) })
}

/// "50 000 personer med filmen", "250 personer till vårdagen": people who are reached, or who come.
fn of_people(scene: &Scene, amount: &Amount) -> Option<Named> {
    let end = amount.items.end;
    let at = (end..end + 2).find(|at| scene.sense(*at) == Sense::People)?;
    let counted = (end..at).any(|between| matches!(scene.sense(between), Sense::Metric(_)));
    if counted {
        return None;
    }
    if let Some(reached) = metric::people_reached(scene) {
        return Some(reached);
    }
    let comes = matches!(scene.text(at + 1), "to" | "till" | "til" | "at" | "på" | "in" | "i")
        || matches!(scene.sense(at + 1), Sense::To | Sense::In);
    let does = matches!(scene.sense(at + 2), Sense::Metric(name) if name != "events");
    (comes && !does).then_some(Named { at, sense: Sense::Metric("attendance") })
}

/// "Plats 3 på Google", "topp 20 på Podtoppen": a place in an order.
fn in_order(scene: &Scene, amount: &Amount) -> Option<Named> {
    let at = amount.items.start.checked_sub(1)?;
    let marked = matches!(scene.sense(at), Sense::Numbered | Sense::Top | Sense::Mark('#'));
    let ordinal =
        matches!(scene.text(amount.items.end), "st" | "nd" | "rd" | "th") && scene.items[amount.items.end].glued;
    (marked || ordinal).then_some(Named { at, sense: Sense::Metric("ranking") })
}

/// "24 nyhetsbrev", "fem tiktoker om dagen": what is published there.
fn as_output(scene: &Scene, amount: &Amount) -> Option<Named> {
    let at = amount.items.end;
    let published = matches!(
        scene.sense(at),
        Sense::Channel("email" | "tiktok" | "sms" | "podcast" | "blog" | "print" | "instagram")
    );
    let counts_more = matches!(scene.sense(at + 1), Sense::Metric(_));
    (published && !counts_more).then_some(Named { at, sense: Sense::Metric("posts") })
}

/// "20 % of our visitors shall sign up": a share of a group that does something.
fn of_group(scene: &Scene, amount: &Amount) -> Option<Named> {
    let end = amount.items.end;
    let of = matches!(scene.text(end), "of" | "av" | "utav");
    let group = (end + 1..end + 5).any(|at| {
        matches!(
            scene.sense(at),
            Sense::People
                | Sense::Tool
                | Sense::Metric(
                    "visits"
                        | "customers"
                        | "subscribers"
                        | "followers"
                        | "attendance"
                        | "leads"
                        | "members"
                        | "signups"
                        | "applications"
                        | "sales"
                )
        )
    });
    let market = (end + 1..end + 4).any(|at| scene.text(at).starts_with("mark"));
    let share_of_market = scene.items.windows(2).any(|pair| {
        matches!(pair[0].text.as_str(), "of" | "av" | "the" | "share of")
            && ["market", "marknad", "marked"].iter().any(|word| pair[1].text.starts_with(word))
    }) || (scene.text(end) == "share"
        && scene.items.iter().any(|item| item.text.starts_with("market")));
    if (of && market && !group) || share_of_market {
        return Some(Named { at: end, sense: Sense::Metric("market_share") });
    }
    (of && group && amount.form == Form::Percent).then(|| shared(scene, end))
}

/// A level in per cent of what is otherwise counted is its rate: "engagement at 5 %".
fn level_of_rate(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Option<Named> {
    let named = metric?;
    let rate = match named.sense {
        Sense::Metric("engagements") => "engagement_rate",
        Sense::Metric("unsubscribes") => "unsubscribe_rate",
        _ => return metric,
    };
    let as_rate = Named { at: named.at, sense: Sense::Metric(rate) };
    let moved =
        scene.any(|sense| matches!(sense, Sense::Up | Sense::Down | Sense::More | Sense::Extra | Sense::Mark('+')));
    if aim(scene, amount, metric).kind == AimKind::Absolute || !moved { Some(as_rate) } else { metric }
}

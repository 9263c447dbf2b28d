//! What an amount may be the target of.

use super::Candidate;
use super::group;
use super::implied;
use crate::text::statement::aim::aim;
use crate::text::statement::amount::{Amount, Form};
use crate::text::statement::metric::{self, Named};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// An amount with its metric; nothing where it cannot be a target after all.
pub(super) fn candidate(scene: &Scene, amount: &Amount) -> Option<Candidate> {
    let named = metric::of_amount(scene, &amount.items);
    let amount = as_ratio(scene, amount, named);
    let metric = times_published(scene, &amount)
        .or_else(|| cost_of_one(scene, &amount))
        .or_else(|| of_form(scene, &amount, named));
    let is_time = matches!(amount.form, Form::Time(_));
    let metric = metric.or_else(|| implied::implied(scene, &amount).filter(|_| !is_time));
    // A length of time is a target only of what is measured in time, a bare number only where something is done for it.
    if metric.is_none() && (is_time || (amount.form == Form::Count && !scene.any(is_deed))) {
        return None;
    }
    let aim = aim(scene, &amount, metric);
    Some(Candidate { amount, metric, aim })
}

/// "5x return on ad spend" is five to one.
fn as_ratio(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Amount {
    let factor = scene.number(amount.items.start).filter(|_| amount.form == Form::Multiple);
    match (factor, metric.and_then(Named::name)) {
        (Some(factor), Some("roas" | "roi")) => Amount { value: factor, form: Form::ToOne, ..amount.clone() },
        _ => amount.clone(),
    }
}

/// "Post three times a week": posts.
fn times_published(scene: &Scene, amount: &Amount) -> Option<Named> {
    let times = amount.form == Form::Count && scene.sense(amount.items.end - 1) == Sense::Times;
    let publishes = || scene.items[..amount.items.start].iter().any(|item| item.sense == Sense::Publish);
    (times && publishes()).then(|| Named::implied(amount.items.start, "posts"))
}

/// The metric by what the amount is in; `named` is the one that stands beside it.
fn of_form(scene: &Scene, amount: &Amount, named: Option<Named>) -> Option<Named> {
    match amount.form {
        Form::Time(_) => of_time(scene, amount, named),
        Form::Share | Form::Percent if scene.answers => answered_share(scene).or(named),
        Form::Share => Some(group::shared(scene, amount.items.start)),
        Form::Percent | Form::Points => {
            group::of_group(scene, amount).or_else(|| group::level_of_rate(scene, amount, named))
        }
        Form::Count => implied::of_people(scene, amount)
            .or_else(|| implied::in_order(scene, amount))
            .or_else(|| implied::as_output(scene, amount))
            .or(named),
        Form::Money(_) | Form::ToOne | Form::Multiple => named,
    }
}

/// The metric of a length of time: of what is measured in time only.
fn of_time(scene: &Scene, amount: &Amount, named: Option<Named>) -> Option<Named> {
    let is_timed = |named: &Named| {
        matches!(
            named.sense,
            Sense::Metric("response_time" | "complaint_response_time" | "time_on_site" | "watch_time_seconds")
                | Sense::OwnMetric(_)
        )
    };
    let answer = || {
        let at = scene.places(Role::Outcome, |sense| sense == Sense::Answer).next()?;
        Some(Named::implied(at, metric::time_to_answer(scene)))
    };
    named
        .filter(is_timed)
        .or_else(|| metric::main(scene).filter(is_timed))
        .or_else(answer)
        .or_else(|| implied::on_site(scene, amount))
}

/// A share of what is answered: of time where a limit is said, else of itself.
fn answered_share(scene: &Scene) -> Option<Named> {
    metric::main(scene).filter(|named| metric::is_of_answers(named.sense))
}

/// Whether something is done that a number may be the measure of.
fn is_deed(sense: Sense) -> bool {
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
}

/// "200 kr per purchase": what one result costs.
fn cost_of_one(scene: &Scene, amount: &Amount) -> Option<Named> {
    let per = amount.items.end;
    let is_each = matches!(amount.form, Form::Money(_)) && scene.sense(per) == Sense::Per;
    let name = match scene.sense(per + 1) {
        Sense::Metric("leads") => "cost_per_lead",
        Sense::Metric("clicks") => "cost_per_click",
        Sense::Metric("sales" | "customers" | "bookings" | "signups" | "downloads" | "members" | "subscribers") => {
            "cost_per_result"
        }
        _ => return None,
    };
    is_each.then_some(Named { at: per + 1, sense: Sense::Metric(name) })
}

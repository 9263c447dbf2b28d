//! Money and hours that are put in, rather than what comes of them.

use super::{is_about_cost, senses_before};
use crate::text::statement::amount::{Amount, Form};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// How far before a number the verb that spends or brings it may stand.
const NEAR: usize = 4;

/// Words for a budget as they stand behind a number.
const BUDGETS: [&str; 4] = ["budget", "budsjett", "budsjettet", "budgeten"];

/// Verbs that make the money behind them what comes in, beside those of getting, reaching and growing.
const BRINGING: [&str; 13] =
    ["gi", "ge", "ger", "gir", "tjene", "tjäna", "tjener", "tjänar", "earn", "make", "raise", "dra inn", "dra in"];

/// Whether the amount is money or hours that are put in.
pub(in crate::text::statement) fn is_spent(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let spends = senses_before(scene, at, NEAR).any(|sense| matches!(sense, Sense::Spend | Sense::Budget));
    match amount.form {
        Form::Money(_) => {
            spends || is_of_budget(scene, amount) || pays_for(scene, at) || !(earns(scene) || brings(scene, at))
        }
        Form::Time(_) => spends,
        Form::Percent | Form::Count => {
            (spends && is_of_budget(scene, amount))
                || (spends && names_budget(scene, at) && amount.form == Form::Percent)
                || senses_before(scene, at, 2).any(|sense| sense == Sense::Budget)
        }
        _ => false,
    }
}

/// "500 purchases for at most 25,000 kr": what the number before it may cost.
fn pays_for(scene: &Scene, at: usize) -> bool {
    let leads = |back: usize| at.checked_sub(back).is_some_and(|before| matches!(scene.text(before), "for" | "för"));
    let capped = at.checked_sub(1).is_some_and(|before| scene.sense(before) == Sense::AtMost) && leads(2);
    let numbers =
        (0..at).filter(|before| scene.number(*before).is_some() && scene.roles[*before] != Role::Time).count();
    (capped && numbers > 0) || (leads(1) && numbers > 1)
}

/// "20,000 budget", "20 000 i budget": a budget behind the number.
fn is_of_budget(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    (end..end + 2).any(|next| scene.sense(next) == Sense::Budget)
        || (end..end + 3).any(|next| BUDGETS.contains(&scene.text(next)))
}

/// "Reduce the ad budget by 20 %": a budget before the number.
fn names_budget(scene: &Scene, at: usize) -> bool {
    (at.saturating_sub(NEAR)..at)
        .any(|before| ["budget", "budsjett"].iter().any(|word| scene.text(before).contains(word)))
}

/// Whether something is to bring the money: "the appeal shall raise 250,000".
fn brings(scene: &Scene, at: usize) -> bool {
    (at.saturating_sub(NEAR)..at).any(|before| {
        matches!(scene.sense(before), Sense::Gain | Sense::Reach | Sense::Up) || BRINGING.contains(&scene.text(before))
    })
}

/// Whether the sentence speaks of something that is counted in money.
fn earns(scene: &Scene) -> bool {
    let in_money = |sense: Sense| {
        matches!(sense, Sense::Metric("sales" | "profit" | "roas" | "roi" | "customers" | "bookings"))
            || matches!(sense, Sense::OwnMetric(_))
    };
    scene.any(in_money) || is_about_cost(scene)
}

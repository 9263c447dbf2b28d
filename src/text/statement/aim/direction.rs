//! Which way a number goes.

use crate::model::statement::Direction;
use crate::text::statement::amount::Amount;
use crate::text::statement::metric::Named;
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// Which way: told by the verbs and comparisons of the sentence, else by what the metric likes.
pub(super) fn direction(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Direction {
    let holds = scene.any(|sense| sense == Sense::Hold)
        && !scene.any(|sense| matches!(sense, Sense::Up | Sense::Down | Sense::Gain));
    if holds {
        return Direction::Hold;
    }
    // "Double" is more of anything, of a cost as well.
    if matches!(scene.sense(amount.items.start), Sense::Multiple(_)) {
        return Direction::Up;
    }
    let (up, mut down) = votes(scene, amount);
    down += usize::from(scene.sense(amount.items.start) == Sense::Halve || is_minus(scene, amount));
    let is_low = metric.and_then(Named::name).is_some_and(is_better_low);
    if down > up || (is_low && (down > 0 || up == 0)) { Direction::Down } else { Direction::Up }
}

/// "Unsubscribes -20 %": a sign, not a dash between words.
fn is_minus(scene: &Scene, amount: &Amount) -> bool {
    let Some(sign) = amount.items.start.checked_sub(1) else { return false };
    let is_sign = matches!(scene.sense(sign), Sense::Mark('-' | '−' | '–'));
    is_sign && scene.items[amount.items.start].glued && !scene.items[sign].glued
}

/// How many words of the goal itself speak for more, and how many for less.
fn votes(scene: &Scene, amount: &Amount) -> (usize, usize) {
    let told = scene
        .items
        .iter()
        .zip(&scene.roles)
        .filter(|(_, role)| !matches!(role, Role::Means | Role::Background | Role::Time));
    let (mut up, mut down) = (0, 0);
    // "At most" says something of the number beside it only: a budget may be capped as well.
    let beside = &scene.items[amount.items.start.saturating_sub(4)..(amount.items.end + 3).min(scene.items.len())];
    for (item, _) in told {
        match item.sense {
            Sense::Up | Sense::More | Sense::Extra | Sense::AtLeast | Sense::Gain => up += 1,
            Sense::AtMost if !beside.contains(item) => {}
            Sense::Down | Sense::Fewer | Sense::AtMost => down += 1,
            _ => {}
        }
    }
    (up, down)
}

/// Metrics that are better the lower they are.
fn is_better_low(name: &str) -> bool {
    matches!(
        name,
        "response_time"
            | "complaint_response_time"
            | "unsubscribe_rate"
            | "unsubscribes"
            | "bounce_rate"
            | "churn"
            | "cost_per_lead"
            | "cost_per_result"
            | "cost_per_click"
            | "ranking"
    )
}

//! The metric around a number: the one behind it, the one before it, or else the sentence's.

use std::ops::Range;

use super::whom::{acts, is_whom};
use super::{Named, main, named};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// How many items behind a number may name what it counts.
const FAR: usize = 7;

/// What is named on one side of a number.
#[derive(Debug, Default)]
struct Side {
    /// What someone counts.
    sure: Option<Named>,
    /// What nobody counts, or people who are to do something that is counted itself.
    vague: Option<Named>,
}

/// The metric that an amount belongs to. What someone counts comes before what nobody does.
pub(in crate::text::statement) fn of_amount(scene: &Scene, items: &Range<usize>) -> Option<Named> {
    let behind = behind(scene, items.end);
    if behind.sure.is_some() {
        return behind.sure;
    }
    let before = before(scene, items.start);
    before.sure.or(behind.vague).or(before.vague).or_else(|| main(scene))
}

/// What is named behind a number, as far as its reach goes.
fn behind(scene: &Scene, end: usize) -> Side {
    let mut side = Side::default();
    let reach = (end..scene.items.len().min(end + FAR)).take_while(|at| !ends_reach(scene, end, *at));
    for at in reach {
        let Some(named) = named(scene, at).filter(|named| at <= end || !is_whom(scene, named.at)) else { continue };
        if named.sense != Sense::Uncounted && !acts(scene, at) {
            side.sure = Some(named);
            break;
        }
        side.vague.get_or_insert(named);
    }
    side
}

/// What is named before a number: back to the start, or to another clause once something is found.
fn before(scene: &Scene, start: usize) -> Side {
    let role = scene.roles[start];
    let same_part = |at: &usize| scene.roles[*at] == role || matches!(scene.roles[*at], Role::Time | Role::Outcome);
    let mut side = Side::default();
    let mut aside = false;
    for at in (0..start).rev().take_while(same_part) {
        // What stands in parentheses only explains.
        aside = match scene.sense(at) {
            Sense::Mark(')') => true,
            Sense::Mark('(') => false,
            _ => aside,
        };
        if aside {
            continue;
        }
        if side.vague.is_some() && is_joint(scene.sense(at)) {
            break;
        }
        let Some(named) = named(scene, at).filter(|named| !is_whom(scene, named.at)) else { continue };
        if named.sense != Sense::Uncounted {
            side.sure = Some(named);
            break;
        }
        side.vague.get_or_insert(named);
    }
    side
}

/// Where the reach of a number ends: at the next number, at a joint with a number behind it, at another clause.
fn ends_reach(scene: &Scene, from: usize, at: usize) -> bool {
    // "500, new followers": right behind the number a comma may only set it off.
    let is_comma =
        scene.sense(at) == Sense::Mark(',') && (at > from || !matches!(scene.sense(at + 1), Sense::More | Sense::New));
    let ends = matches!(
        scene.sense(at),
        Sense::Number(_)
            | Sense::From
            | Sense::Means
            | Sense::Purpose
            | Sense::And
            | Sense::Mark(';' | '.' | '!' | '?' | ':')
    );
    ends || is_comma || scene.roles[at] == Role::Means
}

/// What clauses are joined or parted by.
fn is_joint(sense: Sense) -> bool {
    matches!(sense, Sense::And | Sense::Mark(',' | ';' | '.' | '!' | '?'))
}

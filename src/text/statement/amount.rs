//! The numbers of a sentence that may be what is to be reached, and those that cannot.

use std::ops::Range;

use super::scene::{Role, Scene};
use super::sense::{Sense, TimeUnit};
use super::time::TimeMeaning;

/// A number with what it is in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Amount {
    /// The number.
    pub(super) value: f64,
    /// What it is in.
    pub(super) form: Form,
    /// The items it takes up: the number, its unit, the other end of a range.
    pub(super) items: Range<usize>,
    /// Which part of the sentence it is in.
    pub(super) role: Role,
    /// Where it is only told where one starts: "from 4,200", "3 % today".
    pub(super) starts: bool,
}

/// What a number is in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// Things.
    Count,
    /// Per cent.
    Percent,
    /// Percentage points.
    Points,
    /// Money.
    Money(&'static str),
    /// A length of time, in seconds each.
    Time(f64),
    /// A share of a group: "3 of 10", as per cent.
    Share,
    /// So many to one.
    ToOne,
    /// A change in per cent: "double", "a fifth more".
    Multiple,
}

/// What the numbers of a sentence are.
#[derive(Debug, Default)]
pub(super) struct Amounts {
    /// Those that may be reached, in the sentence's order.
    pub(super) amounts: Vec<Amount>,
    /// Places of those that cannot.
    pub(super) others: Vec<usize>,
    /// Money that is put in.
    pub(super) spent: Option<Amount>,
}

/// Reads every number of the sentence.
pub(super) fn amounts(scene: &Scene) -> Amounts {
    let mut read = Amounts::default();
    let mut at = 0;
    while at < scene.items.len() {
        let Some(mut amount) = amount(scene, at) else {
            at += 1;
            continue;
        };
        at = amount.items.end;
        if scene.roles[amount.items.start] == Role::Time {
            continue;
        }
        if super::excluded::is_spent(scene, &amount) {
            read.spent.get_or_insert(amount);
        } else if super::excluded::is_no_target(scene, &amount) {
            read.others.push(amount.items.start);
        } else {
            amount.starts = starts(scene, &amount);
            read.amounts.push(amount);
        }
    }
    read
}

/// The amount that begins at an item.
fn amount(scene: &Scene, at: usize) -> Option<Amount> {
    let role = scene.roles[at];
    let of = |value: f64, form: Form, end: usize| Amount { value, form, items: at..end, role, starts: false };
    match scene.sense(at) {
        Sense::Number(value) => Some(number(scene, at, value)),
        Sense::Multiple(percent) => Some(of(percent, Form::Multiple, at + 1)),
        // "En halv times svartid".
        Sense::Halve if scene.clock_unit(at + 1).is_some() && scene.roles[at] != Role::Time => {
            let seconds = scene.clock_unit(at + 1).map_or(0.0, TimeUnit::seconds);
            Some(of(0.5, Form::Time(seconds), at + 2))
        }
        Sense::Halve
            if !matches!(scene.sense(at + 1), Sense::Unit(_)) && !matches!(scene.sense(at + 2), Sense::Unit(_)) =>
        {
            Some(of(50.0, Form::Multiple, at + 1))
        }
        Sense::Part(percent) => {
            let share = scene.text(at + 1) == "of"
                || scene.sense(at + 1) == Sense::OutOf
                || scene.text(at).ends_with(" of")
                || scene.text(at).ends_with(" av");
            Some(of(percent, if share { Form::Share } else { Form::Multiple }, at + 1))
        }
        // "Én av fire", "one in five"; "within one working day".
        Sense::One => one(scene, at),
        // "Every fifth visitor".
        Sense::Every => match scene.sense(at + 1) {
            Sense::Ordinal(order)
                if order > 1
                    && (is_group(scene, at + 2)
                        || at
                            .checked_sub(1)
                            .is_some_and(|before| matches!(scene.sense(before), Sense::From | Sense::To))) =>
            {
                Some(of(100.0 / f64::from(order), Form::Share, at + 2))
            }
            _ => None,
        },
        _ => None,
    }
}

/// One where it is a number: of a group, of a unit of time, of what we do ourselves at a rate.
fn one(scene: &Scene, at: usize) -> Option<Amount> {
    let of = |value: f64, form: Form, end: usize| Amount {
        value,
        form,
        items: at..end,
        role: scene.roles[at],
        starts: false,
    };
    if let Some((value, form, end)) = share(scene, at, 1.0) {
        return Some(of(value, form, end));
    }
    if let Some(unit) = scene.clock_unit(at + 1).filter(|_| scene.answers && scene.roles[at] != Role::Time) {
        return Some(of(1.0, Form::Time(unit.seconds()), at + 2));
    }
    if matches!(scene.sense(at + 1), Sense::Points) {
        return Some(of(1.0, Form::Points, at + 2));
    }
    // "Get one article", "host one coffee morning a month": in English and with an accent, one is a number.
    let is_number = matches!(scene.text(at), "one" | "én" | "ett enda" | "en enda" | "single" | "a single");
    let done = (1..=2).any(|back| {
        at.checked_sub(back)
            .is_some_and(|before| matches!(scene.sense(before), Sense::Gain | Sense::Reach | Sense::Publish))
    });
    let of_something = matches!(scene.sense(at + 1), Sense::Metric(_) | Sense::Other | Sense::New | Sense::Extra);
    if is_number && done && of_something {
        return Some(of(1.0, Form::Count, at + 1));
    }
    one_each_time(scene, at).then(|| of(1.0, Form::Count, at + 1))
}

/// "Ett inlägg om dagen": one of what we do ourselves, at a rate.
fn one_each_time(scene: &Scene, at: usize) -> bool {
    let output = (at + 1..at + 4).find(|next| matches!(scene.sense(*next), Sense::Metric(_)));
    let counted = output.is_some_and(|next| {
        matches!(scene.sense(next), Sense::Metric("posts" | "events" | "leads" | "bookings" | "sales" | "customers"))
    });
    counted && output.is_some_and(|next| scene.rate_in(next + 1..(next + 4).min(scene.items.len())).is_some())
}

/// Whether a group of people or things stands here, of which a share is meant.
fn is_group(scene: &Scene, at: usize) -> bool {
    (at..at + 3).any(|next| matches!(scene.sense(next), Sense::People | Sense::Metric(_)))
}

fn number(scene: &Scene, at: usize, value: f64) -> Amount {
    let role = scene.roles[at];
    let whole = Amount { value, form: Form::Count, items: at..at + 1, role, starts: false };
    if let Some(share) = share(scene, at, value) {
        return Amount { form: share.1, value: share.0, items: at..share.2, ..whole };
    }
    let (form, end) = form(scene, at);
    let single = Amount { form, items: at..end, ..whole };
    range(scene, &single).unwrap_or(single)
}

/// What stands behind a number, or the currency before it.
fn form(scene: &Scene, at: usize) -> (Form, usize) {
    if let Some(before) = at.checked_sub(1)
        && let Sense::Money(currency) = scene.sense(before)
        && scene.items[at].glued
    {
        return (Form::Money(currency), at + 1);
    }
    let behind = at + 1 + usize::from(matches!(scene.sense(at + 1), Sense::Mark('-')) && scene.items[at + 1].glued);
    match scene.sense(behind) {
        Sense::Percent | Sense::Mark('%') if matches!(scene.sense(behind + 1), Sense::Points) => {
            (Form::Points, behind + 2)
        }
        Sense::Percent | Sense::Mark('%') => (Form::Percent, behind + 1),
        Sense::Points => (Form::Points, behind + 1),
        Sense::Money(currency) => (Form::Money(currency), behind + 1),
        // "10x", "3 gånger så många"; but "3 times a week" is a number of times.
        Sense::Times if is_factor(scene, behind) => (Form::Multiple, behind + 1),
        Sense::Times => (Form::Count, behind + 1),
        _ => match scene.clock_unit(behind) {
            Some(unit) if scene.roles[at] != Role::Time => (Form::Time(unit.seconds()), behind + 1),
            _ => (Form::Count, at + 1),
        },
    }
}

fn is_factor(scene: &Scene, times: usize) -> bool {
    (scene.items[times].glued && scene.text(times) == "x")
        || scene.text(times) == "fold"
        || matches!(scene.text(times + 1), "as" | "så" | "more" | "the" | "dagens" | "our" | "fler" | "flere")
}

/// "1 in 5", "3 av 10", "4:1", "4.5/5", "8 out of 10".
fn share(scene: &Scene, at: usize, value: f64) -> Option<(f64, Form, usize)> {
    let second = |at: usize| if let Sense::Number(value) = scene.sense(at) { Some(value) } else { None };
    let glued = |at: usize| scene.items.get(at).is_some_and(|item| item.glued);
    match scene.sense(at + 1) {
        Sense::Mark(':') if glued(at + 1) && glued(at + 2) => {
            let other = second(at + 2).filter(|other| *other > 0.0)?;
            Some((value / other, Form::ToOne, at + 3))
        }
        Sense::Mark('/') if second(at + 2) == Some(5.0) || second(at + 2) == Some(10.0) => {
            Some((value, Form::Count, at + 3))
        }
        Sense::To
            if second(at + 2) == Some(1.0)
                && matches!(scene.text(at + 1), "to" | "till" | "til")
                && scene.any(|sense| matches!(sense, Sense::Metric("roas" | "roi"))) =>
        {
            Some((value, Form::ToOne, at + 3))
        }
        Sense::OutOf | Sense::In | Sense::Within if !matches!(scene.text(at + 1), "on" | "på" | "under" | "during") => {
            let adjusted = at + 2;
            let other = second(adjusted).filter(|other| *other >= value && *other > 1.0 && other.fract() == 0.0)?;
            let rated =
                scene.any(|sense| matches!(sense, Sense::Metric("rating" | "nps"))) && (other == 5.0 || other == 10.0);
            let timed = matches!(scene.sense(adjusted + 1), Sense::Unit(_) | Sense::Percent | Sense::Mark('%'))
                || scene.roles[adjusted] == Role::Time;
            if timed {
                return None;
            }
            Some(if rated {
                (value, Form::Count, adjusted + 1)
            } else {
                (100.0 * value / other, Form::Share, adjusted + 1)
            })
        }
        _ => None,
    }
}

/// "40–60", "between 40 and 60", "500 to 600": both ends in one; its value is the lower.
fn range(scene: &Scene, first: &Amount) -> Option<Amount> {
    let at = first.items.start;
    let join = first.items.end;
    let Sense::Number(_) = scene.sense(join + 1) else { return None };
    if scene.roles[join + 1] == Role::Time {
        return None;
    }
    let before = |back: usize| at.checked_sub(back).map_or(Sense::Other, |at| scene.sense(at));
    let between = before(1) == Sense::Between || before(2) == Sense::Between;
    let from = before(1) == Sense::From || before(2) == Sense::From || before(3) == Sense::From;
    let joined = match scene.sense(join) {
        Sense::Mark('-' | '–' | '—') => scene.items[join].glued == scene.items[join + 1].glued,
        Sense::And => between,
        Sense::To | Sense::Or | Sense::By => between || !from,
        _ => false,
    };
    let (form, end) = form(scene, join + 1);
    let alike = first.form == form || first.form == Form::Count;
    let Sense::Number(other) = scene.sense(join + 1) else { return None };
    let dash = matches!(scene.sense(join), Sense::Mark(_));
    (joined && alike && (!from || dash) && other > first.value).then(|| Amount {
        form,
        items: at..end,
        ..first.clone()
    })
}

/// Whether the amount is where one starts.
fn starts(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let before = |back: usize| at.checked_sub(back).map_or(Sense::Other, |at| scene.sense(at));
    let skipped =
        matches!(before(1), Sense::About | Sense::Money(_) | Sense::Past | Sense::AtLeast | Sense::Our | Sense::Other);
    let from = before(1) == Sense::From
        || (skipped && (before(2) == Sense::From || (before(3) == Sense::From && before(2) != Sense::To)));
    if amount.form == Form::Multiple {
        return false;
    }
    // "I dag er vi 320 medlemmer. Vi skal bli 400", "vi ligger på plats 9 och vill till plats 3".
    let stands = (1..=8)
        .take_while(|back| {
            !matches!(before(*back), Sense::To | Sense::Shall | Sense::Mark('.' | ',' | ';' | '!' | '?'))
        })
        .any(|back| matches!(before(back), Sense::Past | Sense::Has));
    let goes_on = (amount.items.end..scene.items.len())
        .any(|next| matches!(scene.sense(next), Sense::Number(_)) && scene.roles[next] == Role::Outcome);
    if stands && goes_on && matches!(amount.form, Form::Count | Form::Percent | Form::Money(_) | Form::Time(_)) {
        return true;
    }
    // "Last year's 430,000", "instead of today's 2.4".
    let possessive = before(2) == Sense::Past && at.checked_sub(1).is_some_and(|at| scene.text(at) == "s");
    let past_before = (before(1) == Sense::Past && !matches!(before(2), Sense::Than)) || possessive;
    // "3 % today, 7 % in a quarter", "4 200 följare i dag".
    let past_behind = (amount.items.end..amount.items.end + 3)
        .take_while(|next| !matches!(scene.sense(*next), Sense::Mark(_) | Sense::To | Sense::From | Sense::Number(_)))
        .any(|next| scene.sense(next) == Sense::Past && !matches!(scene.sense(next.saturating_sub(1)), Sense::Than));
    let compared = before(1) == Sense::Than;
    let arrow = is_arrow(scene, amount.items.end)
        || is_arrow(scene, amount.items.end + 1) && matches!(scene.sense(amount.items.end), Sense::Metric(_));
    let past_time = scene.times.iter().any(|time| {
        time.meaning == TimeMeaning::Past
            && time.items.start == amount.items.end
            && !matches!(scene.sense(time.items.start), Sense::Than)
    });
    from || past_before || past_behind || compared || arrow || past_time
}

/// Whether an arrow begins here: "→", "->", "=>".
pub(super) fn is_arrow(scene: &Scene, at: usize) -> bool {
    match scene.sense(at) {
        Sense::Mark('→' | '➡' | '⇒' | '➜' | '➔' | '⟶') => true,
        Sense::Mark('-' | '=' | '–') => scene.sense(at + 1) == Sense::Mark('>') && scene.items[at + 1].glued,
        Sense::Mark('>') => {
            at > 0 && matches!(scene.sense(at - 1), Sense::Number(_) | Sense::Mark('%') | Sense::Percent)
        }
        _ => false,
    }
}

//! Numbers of a sentence, in digits and in words, each made one item.

use super::items::Item;
use super::lexicon::{Numeral, numeral};
use super::sense::Sense;
use crate::say::Language;
use crate::text::number::{NumberProblem, number};

/// Joins what makes up a number: "10" and "k", "two" and "hundred", "1" and "MSEK".
pub(super) fn read(items: Vec<Item>, language: Language) -> Vec<Item> {
    let mut read: Vec<Item> = Vec::with_capacity(items.len());
    for mut item in items {
        let in_digits = item.text.starts_with(|first: char| first.is_ascii_digit())
            && item.sense == Sense::Other
            && item.date.is_none();
        if in_digits {
            item.sense = digits(&item.text, language);
        } else if may_be_numeral(&item)
            && let Some(numeral) = numeral(&item.text, language)
        {
            item.sense = Sense::Number(match numeral {
                Numeral::Add(value) | Numeral::Multiply(value) => value,
            });
            // A word right behind a number word goes on with it: "two hundred", "twenty-five".
            if join(&mut read, &item, numeral) {
                continue;
            }
        }
        if let (Sense::Scale(factor), Some(before)) = (item.sense, read.last_mut())
            && let Sense::Number(value) = before.sense
        {
            before.sense = Sense::Number(value * factor);
            before.at.end = item.at.end;
            continue;
        }
        if let Sense::Scale(factor) = item.sense {
            scale_alone(&mut read, &mut item, factor);
        }
        if let Some((factor, currency)) = scaled_money(&item.text)
            && let Some(before) = read.last_mut()
            && let Sense::Number(value) = before.sense
        {
            before.sense = Sense::Number(value * factor);
            item.sense = Sense::Money(currency);
        }
        read.push(item);
    }
    settle(&mut read);
    read
}

/// Words that are one thing or another by what stands behind them: "reach 500 people" and "our reach by 5 %".
fn settle(items: &mut [Item]) {
    for at in 0..items.len() {
        // "X %" is a blank; "10x" is a factor.
        let counts = at > 0 && matches!(items[at - 1].sense, Sense::Number(_));
        if items[at].sense == Sense::Times && items[at].text == "x" && !counts {
            items[at].sense = Sense::Blank;
        }
        if items[at].text != "reach" || items[at].sense != Sense::Reach {
            continue;
        }
        let next = items.get(at + 1);
        let is_verb = next.is_some_and(|next| {
            matches!(
                next.sense,
                Sense::Number(_)
                    | Sense::About
                    | Sense::More
                    | Sense::One
                    | Sense::Everyone
                    | Sense::People
                    | Sense::Unbounded
                    | Sense::AtLeast
                    | Sense::Our
                    | Sense::Blank
                    | Sense::New
                    | Sense::Money(_)
                    | Sense::Extra
                    | Sense::Between
            ) || matches!(next.text.as_str(), "a" | "an" | "the" | "out" | "up")
        });
        if !is_verb {
            items[at].sense = Sense::Metric("reach");
        }
    }
}

/// Words that may be numbers: those that mean nothing else, and hundreds, which the lexicon has among its scales.
fn may_be_numeral(item: &Item) -> bool {
    match item.sense {
        Sense::Other | Sense::To => true,
        // Those from a million up multiply only; "k" and "mn" are no words.
        Sense::Scale(_) => item.text.len() > 2 && !item.text.starts_with('m'),
        _ => false,
    }
}

/// The number that digits are, with their separators as the language has them.
fn digits(text: &str, language: Language) -> Sense {
    match number(text, Some(language)) {
        Ok(value) => Sense::Number(value),
        // Three digits behind the mark group thousands far more often than they are decimals.
        Err(NumberProblem::Ambiguous { as_thousands, .. }) => Sense::Number(as_thousands),
        Err(_) => Sense::Other,
    }
}

/// Joins a number word to the one before, where the two are one number.
fn join(read: &mut Vec<Item>, item: &Item, numeral: Numeral) -> bool {
    let skips_and = read.last().is_some_and(|before| before.sense == Sense::And)
        && read.len() >= 2
        && matches!(read[read.len() - 2].sense, Sense::Number(value) if value >= 100.0 && !read[read.len() - 2].text.starts_with(|first: char| first.is_ascii_digit()));
    let at = if skips_and { read.len().checked_sub(2) } else { read.len().checked_sub(1) };
    let Some(before) = at.and_then(|at| read.get_mut(at)) else { return false };
    let in_words = !before.text.starts_with(|first: char| first.is_ascii_digit());
    let joined = match (before.sense, numeral) {
        (Sense::Number(value), Numeral::Multiply(factor)) if value < factor => Some(value * factor),
        (Sense::One, Numeral::Multiply(factor)) => Some(factor),
        (Sense::Number(value), Numeral::Add(more))
            if in_words && value >= 20.0 && more < 10.0 && value % 10.0 == 0.0 =>
        {
            Some(value + more)
        }
        (Sense::Number(value), Numeral::Add(more))
            if in_words && value >= 100.0 && more < 100.0 && value % 100.0 == 0.0 =>
        {
            Some(value + more)
        }
        _ => None,
    };
    let Some(value) = joined else { return false };
    before.sense = Sense::Number(value);
    before.at.end = item.at.end;
    if skips_and {
        read.pop();
    }
    true
}

/// "a million", "en halv miljon", "tusen" alone.
fn scale_alone(read: &mut Vec<Item>, item: &mut Item, factor: f64) {
    if item.text.chars().count() <= 2 {
        item.sense = Sense::Other;
        return;
    }
    let half = |read: &[Item], back: usize| {
        read.len().checked_sub(back).and_then(|at| read.get(at)).is_some_and(|before| before.sense == Sense::Halve)
    };
    let part = |read: &[Item]| match read.last().map(|before| before.text.as_str()) {
        Some("kvarts" | "kvart") => Some(0.25),
        Some("halvannan" | "halvannen" | "halvandre") => Some(1.5),
        _ => None,
    };
    let value = if let Some(part) = part(read) {
        read.pop();
        factor * part
    } else if half(read, 1) {
        read.pop();
        factor / 2.0
    } else if half(read, 2) && read.last().is_some_and(|before| before.text == "a") {
        read.truncate(read.len() - 2);
        factor / 2.0
    } else {
        factor
    };
    item.sense = Sense::Number(value);
}

/// A currency with its scale in one word: "MSEK", "tkr".
fn scaled_money(word: &str) -> Option<(f64, &'static str)> {
    Some(match word {
        "msek" => (1e6, "SEK"),
        "tsek" | "ksek" => (1e3, "SEK"),
        "mnok" => (1e6, "NOK"),
        "tnok" | "knok" => (1e3, "NOK"),
        "meur" => (1e6, "EUR"),
        "mkr" | "mkkr" => (1e6, ""),
        "tkr" | "kkr" => (1e3, ""),
        _ => return None,
    })
}

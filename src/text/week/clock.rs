//! Times of day: `19:00`, `19.30`, `7pm`, `7:30 pm`, `0930`, and from one to another.

use super::WeekProblem;
use crate::model::week::Minute;
use crate::text::words::{after_start, before_end};

/// A time as written; whether it is morning or evening may still be open.
#[derive(Debug, Clone, Copy)]
struct Written {
    /// Minutes from midnight, as far as it says.
    minute: Minute,
    /// The half of the day, where it says one.
    half: Option<Half>,
}

/// The half of the day that a twelve-hour clock names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    /// a.m.
    Morning,
    /// p.m.
    Afternoon,
}

/// Twelve o'clock, in minutes.
const NOON: Minute = 12 * 60;
/// Midnight at the end of the day, in minutes.
const DAY: Minute = 24 * 60;

/// Reads one time, 00:00 to 23:59.
pub(super) fn time(text: &str) -> Result<Minute, WeekProblem> {
    let text = without_tail(text);
    if text.is_empty() {
        return Err(WeekProblem::NoTime);
    }
    let written = written(text).filter(|written| written.minute < DAY);
    written.map(|written| written.minute).ok_or_else(|| WeekProblem::BadTime(text.to_owned()))
}

/// Reads `19:00-21:30`, `10-14`, `7-9pm`, `22:00 to 01:00`. The end may be 24:00.
pub(super) fn range(text: &str) -> Result<(Minute, Minute), WeekProblem> {
    if text.is_empty() {
        return Err(WeekProblem::NoTime);
    }
    let bad = |part: &str| WeekProblem::BadTime(part.to_owned());
    let (start_text, end_text) = split_range(text).ok_or_else(|| bad(text))?;
    let start = written(start_text).filter(|start| start.minute < DAY).ok_or_else(|| bad(start_text))?;
    let end = written(end_text).ok_or_else(|| bad(end_text))?;
    let start = start_in_the_half_of(start, end).minute;
    if start == end.minute {
        return Err(bad(text));
    }
    Ok((start, end.minute))
}

/// `7-9pm` begins at 7 in the evening, `11-1pm` at 11 in the morning.
fn start_in_the_half_of(start: Written, end: Written) -> Written {
    let afternoon = start.minute % NOON + NOON;
    let meant = start.half.is_none() && end.half == Some(Half::Afternoon) && start.minute <= NOON;
    if meant && afternoon < end.minute { Written { minute: afternoon, half: end.half } } else { start }
}

/// The two times of a window.
fn split_range(text: &str) -> Option<(&str, &str)> {
    let words = [" to ", " till ", " til ", " until ", " and ", " och ", " og "];
    let halves =
        text.split_once(['-', '\u{2013}', '\u{2014}']).or_else(|| words.iter().find_map(|word| text.split_once(word)));
    halves.map(|(start, end)| (start.trim(), without_clock_word(end.trim())))
}

/// `fra kl. 10 til kl. 14`: the second "kl." says nothing.
fn without_clock_word(text: &str) -> &str {
    let words = ["kl.", "kl ", "klockan ", "klokken "];
    words.iter().find_map(|word| after_start(text, word)).unwrap_or(text).trim_start()
}

/// `09:30 of the month`, `09.30 i månaden` say no more than the ordinal before them did.
fn without_tail(text: &str) -> &str {
    const TAILS: [&str; 7] =
        ["of the month", "of every month", "every month", "i månaden", "varje månad", "i måneden", "hver måned"];
    TAILS.iter().find_map(|tail| before_end(text, tail)).unwrap_or(text).trim_end()
}

/// Reads the digits and the half of the day.
fn written(text: &str) -> Option<Written> {
    let (digits, half) = split_half(text.trim_end_matches([',', ';']));
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    let (hour, minute) = (two_digits(hour)?, two_digits(minute)?);
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
    };
    let total = hour * 60 + minute;
    (minute < 60 && total <= DAY).then_some(Written { minute: total, half })
}

/// Takes `pm` or `a.m.` off the end.
fn split_half(text: &str) -> (&str, Option<Half>) {
    const HALVES: [(&str, Half); 4] =
        [("a.m.", Half::Morning), ("am", Half::Morning), ("p.m.", Half::Afternoon), ("pm", Half::Afternoon)];
    let found = HALVES.iter().find_map(|(name, half)| Some((before_end(text, name)?.trim_end(), Some(*half))));
    found.unwrap_or((text, None))
}

/// One or two digits and nothing else.
fn two_digits(text: &str) -> Option<Minute> {
    let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

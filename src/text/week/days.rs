//! Days of the week in three languages: names, ranges, lists, and which one of the month.

use chrono::Weekday;

use super::WeekProblem;
use crate::model::week::WeekDays;
use crate::text::words::{after_start, among};

/// Reads `Mon-Fri`, `Mon, Wed and Fri`, `lör-sön`, `vardagar`, `every day`.
pub(super) fn days(text: &str) -> Result<WeekDays, WeekProblem> {
    let words: Vec<&str> = words(text).collect();
    let mut found = WeekDays::default();
    for (index, word) in words.iter().enumerate() {
        if let Some((first, last)) = ends_of_range(&words, index) {
            found = run(found, first, last);
        } else if let Some(day) = weekday(word) {
            found = found.with(day);
        } else if let Some(group) = group(word) {
            found = group.iter().fold(found, |days, day| days.with(*day));
        } else if !among(word, IGNORED) && !among(word, TO) {
            return Err(WeekProblem::UnknownDay((*word).to_owned()));
        }
    }
    if found.is_empty() { Err(WeekProblem::NoDay) } else { Ok(found) }
}

/// The days on both sides of the word at `index`, if it joins them to a range.
///
/// "to" is also a short Thursday in Swedish and Norwegian (`ti, to, fre`): it joins only when days touch it.
fn ends_of_range(words: &[&str], index: usize) -> Option<(Weekday, Weekday)> {
    let joins = among(words[index], TO);
    let first = weekday(words.get(index.checked_sub(1)?)?).filter(|_| joins)?;
    Some((first, weekday(words.get(index + 1)?)?))
}

/// What joins two days to a range.
const TO: &[&str] = &["-", "\u{2013}", "\u{2014}", "to", "till", "til", "through", "thru", "t.o.m"];
/// Words that say nothing about which days.
const IGNORED: &[&str] = &[
    ",",
    "and",
    "och",
    "og",
    "at",
    "kl",
    "klockan",
    "klokken",
    "klokka",
    "every",
    "varje",
    "hver",
    "each",
    "all",
    "alla",
    "alle",
    "the",
    "den",
    "on",
    "på",
    "from",
    "från",
    "fra",
    "between",
    "mellan",
    "mellom",
    "of",
    "i",
    "in",
    "month",
    "månaden",
    "måneden",
    "month's",
    "månadens",
    "månedens",
];

/// Cuts the text into words, dashes and commas; `&`, `+`, `/` and stray full stops only separate.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|character: char| character.is_whitespace() || ";&+/:".contains(character));
    pieces.flat_map(split_marks).map(|word| word.trim_matches('.')).filter(|word| !word.is_empty())
}

/// `Mon-Fri` is three words; the dash is one of them, as a comma would be.
fn split_marks(piece: &str) -> impl Iterator<Item = &str> {
    piece.split_inclusive(is_mark).flat_map(|part| {
        let (word, mark) = part.strip_suffix(is_mark).map_or((part, ""), |word| part.split_at(word.len()));
        [word, mark]
    })
}

/// Whether this separates days and means something: a dash or a comma.
fn is_mark(character: char) -> bool {
    matches!(character, '-' | '\u{2013}' | '\u{2014}' | ',')
}

/// The days from `first` to `last`; `Sat-Mon` goes over the week's end.
fn run(mut found: WeekDays, first: Weekday, last: Weekday) -> WeekDays {
    let mut day = first;
    loop {
        found = found.with(day);
        if day == last {
            return found;
        }
        day = day.succ();
    }
}

/// The week, Monday first.
const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Names that stand for several days.
fn group(word: &str) -> Option<&'static [Weekday]> {
    const WEEKDAYS: &[&str] = &[
        "weekday",
        "weekdays",
        "workday",
        "workdays",
        "vardag",
        "vardagar",
        "vardagarna",
        "arbetsdagar",
        "hverdag",
        "hverdager",
        "hverdagene",
        "virkedag",
        "virkedager",
        "ukedager",
        "yrkedager",
        "arbeidsdager",
    ];
    const WEEKEND: &[&str] =
        &["weekend", "weekends", "helg", "helger", "helgen", "helgerna", "helgene", "helgdagar", "helgedager"];
    const EVERY: &[&str] = &["day", "days", "daily", "dag", "dagar", "dager", "dagligen", "daglig"];
    match word {
        word if among(word, WEEKDAYS) => Some(&WEEK[..5]),
        word if among(word, WEEKEND) => Some(&WEEK[5..]),
        word if among(word, EVERY) => Some(&WEEK),
        _ => None,
    }
}

/// Stems and short forms by day, Monday first; forms without dots and rings too, from keyboards that lack them.
const NAMES: [(&[&str], &[&str]); 7] = [
    (&["monday", "måndag", "mandag"], &["mon", "mån", "man", "må", "ma", "mo"]),
    (&["tuesday", "tisdag", "tirsdag"], &["tue", "tues", "tis", "tir", "tirs", "ti", "tu"]),
    (&["wednesday", "onsdag"], &["wed", "weds", "ons", "we"]),
    (&["thursday", "torsdag"], &["thu", "thur", "thurs", "tor", "tors", "to", "th"]),
    (&["friday", "fredag"], &["fri", "fre", "fr"]),
    (&["saturday", "lördag", "lørdag", "lordag"], &["sat", "lör", "lør", "lor", "lö", "lø", "sa"]),
    (&["sunday", "söndag", "søndag", "sondag"], &["sun", "sön", "søn", "son", "sö", "sø", "su"]),
];

/// What may follow a full name: plurals and definite forms.
const ENDINGS: &[&str] = &["", "s", "en", "ens", "ar", "arna", "er", "ene"];

/// The day that a word names.
fn weekday(word: &str) -> Option<Weekday> {
    let full =
        |names: &[&str]| names.iter().any(|name| after_start(word, name).is_some_and(|ending| among(ending, ENDINGS)));
    let named = |(names, short): (&[&str], &[&str])| full(names) || among(word, short);
    WEEK.into_iter().zip(NAMES).find(|(_, names)| named(*names)).map(|(day, _)| day)
}

/// Every name and short form of at least three letters, in lower case.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let names = NAMES.into_iter().flat_map(|(full, short)| full.iter().chain(short));
    names.copied().filter(|name| name.chars().count() >= 3)
}

/// Takes off which one of the month it is: `1st`, `första`, `1:a`, `siste`. `None` where it is every week.
pub(super) fn split_ordinal(text: &str) -> (Option<i8>, &str) {
    const ORDINALS: [(i8, &[&str]); 6] = [
        (1, &["1st", "first", "första", "første", "1:a", "1:sta", "1."]),
        (2, &["2nd", "second", "andra", "andre", "2:a", "2."]),
        (3, &["3rd", "third", "tredje", "3:e", "3:je", "3."]),
        (4, &["4th", "fourth", "fjärde", "fjerde", "4:e", "4."]),
        (5, &["5th", "fifth", "femte", "5:e", "5."]),
        (-1, &["last", "sista", "siste"]),
    ];
    let mut rest = text.trim_start();
    let mut every = false;
    while let Some((word, after)) = rest.split_once(char::is_whitespace) {
        if let Some((nth, _)) = ORDINALS.iter().find(|(_, words)| among(word, words)) {
            // "Every second Tuesday" is every other week to most people: it is left to be told as not understood.
            let certain = !every || matches!(nth, 1 | -1);
            return if certain { (Some(*nth), after) } else { (None, text) };
        }
        if !among(word, IGNORED) {
            break;
        }
        every = every || among(word, &["every", "varje", "hver", "each"]);
        rest = after.trim_start();
    }
    (None, text)
}

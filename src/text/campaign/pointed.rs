//! Numbers without quotes that look like thousands to one and like decimals to another: `4.200`.
//!
//! TOML reads `4.200` as 4.2, and most who write it mean 4200. What a value becomes is not decided here.

use std::collections::BTreeMap;

use crate::model::place::{KeyPath, Step};
use crate::say::Language;
use crate::text::toml::Spans;

/// The keys that hold numbers a campaign counts with.
const KEYS: [&str; 12] = [
    "baseline",
    "target",
    "size",
    "total",
    "amount",
    "daily",
    "committed",
    "hours",
    "hour_rate",
    "value",
    "value_each",
    "resolution",
];

/// Every such number in a text, as written, by its place. In English a point is always a decimal mark.
pub(super) fn numbers(text: &str, language: Option<Language>) -> BTreeMap<KeyPath, String> {
    // Finding places reads the text once more: only files that hold such a number pay for it.
    if language == Some(Language::English) || !text.lines().any(may_hold_one) {
        return BTreeMap::new();
    }
    let spans = Spans::of(text);
    let values = spans.values().into_iter().filter(|(path, value)| is_counted(path) && is_pointed(value));
    values.map(|(path, value)| (path, value.to_owned())).collect()
}

/// A number as it is written to be read as that decimal: with three decimals it needs a fourth.
pub(super) fn decimal(number: f64) -> String {
    let written = number.to_string();
    if is_pointed(&written) { format!("{written}0") } else { written }
}

fn may_hold_one(line: &str) -> bool {
    let words = line.split(|character: char| !character.is_ascii_digit() && character != '.');
    line.contains('=') && words.into_iter().any(is_pointed)
}

/// Whether a number has one to three digits, of which the first is no zero, a point and three digits.
fn is_pointed(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').is_some_and(|(whole, fraction)| {
        (1..=3).contains(&whole.len())
            && !whole.starts_with('0')
            && fraction.len() == 3
            && digits(whole)
            && digits(fraction)
    })
}

fn is_counted(path: &KeyPath) -> bool {
    matches!(path.0.last(), Some(Step::Key(key)) if KEYS.contains(&key.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{decimal, numbers};
    use crate::say::Language;
    use crate::text::campaign::read;

    fn told(text: &str) -> Vec<String> {
        let findings = read(text, None).findings.into_iter();
        let said = findings.map(|finding| {
            let help = finding.help.map(|help| help.say(Language::English)).unwrap_or_default();
            format!("{}: {}; {help}", finding.rule.code, finding.message.say(Language::English))
        });
        said.collect()
    }

    #[test]
    fn thousands_with_a_point_are_doubted() {
        let text = "[campaign]\nname = \"Vår\"\nlanguage = \"sv\"\nstart = 2027-03-01\nend = 2027-08-31\n\
            [[goal]]\nmetric = \"followers\"\nbaseline = 4.200 # i dag\ntarget = 12.500\n[budget]\ntotal = 20.000\n";
        assert_eq!(
            told(text),
            [
                "E004: \"4.200\" may mean 4,200 or 4.2; write 4200 or 4.2, without a separator",
                "E004: \"12.500\" may mean 12,500 or 12.5; write 12500 or 12.5, without a separator",
                "E004: \"20.000\" may mean 20,000 or 20; write 20000 or 20, without a separator",
            ]
        );
        assert!(told(&text.replace("sv", "en")).is_empty(), "an English point is a decimal mark");
        assert!(told(&text.replace("4.200", "4200").replace("12.500", "12.5000").replace("20.000", "20")).is_empty());
    }

    #[test]
    fn only_what_looks_like_thousands_is_doubted() {
        let doubted = |value: &str| !numbers(&format!("[budget]\ntotal = {value}\n"), None).is_empty();
        assert!(doubted("4.200") && doubted("200.000"));
        for value in ["4.2", "4.25", "0.125", "1234.500", "4.2000", "4200", "\"4.200\"", "-4.200", "1_0.200"] {
            assert!(!doubted(value), "{value}");
        }
        assert!(numbers("note = 4.200\n", None).is_empty(), "no number that is counted with");
        assert_eq!(decimal(4.125), "4.1250");
    }
}

//! Which metric a sentence speaks of: the vocabulary's names in three languages, with the usual endings.

use crate::model::platform::PLATFORMS;
use crate::model::vocabulary::METRICS;

/// Endings that a noun takes in the three languages: plural, definite, genitive.
const ENDINGS: &[&str] = &[
    "", "s", "n", "t", "en", "et", "na", "nas", "ne", "nes", "er", "ene", "enes", "erna", "ernas", "ar", "arna",
    "arnas", "or", "orna", "ornas",
];

/// The words of a text in lower case, without punctuation: "instagram-följarnas" is two.
fn words(lower: &str) -> Vec<&str> {
    lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// The metric with the longest name that stands in a text in lower case; the first of equally long ones. `own` are
/// metrics of the file's own: the name, and a word or phrase for it.
pub(super) fn metric<'o>(lower: &str, own: impl IntoIterator<Item = (&'o str, &'o str)>) -> Option<String> {
    let words = words(lower);
    let known = METRICS.iter().flat_map(|metric| metric.names().map(|name| (metric.name, name)));
    let mut best: Option<(usize, &str)> = None;
    for (metric, phrase) in own.into_iter().chain(known) {
        let length = phrase.chars().count();
        if best.is_none_or(|(longest, _)| length > longest) && holds(&words, phrase) {
            best = Some((length, metric));
        }
    }
    best.map(|(_, metric)| metric.to_owned())
}

/// Whether the phrase stands in the words; its last word may have an ending.
fn holds(sentence: &[&str], phrase: &str) -> bool {
    let phrase = phrase.to_lowercase();
    let wanted = words(&phrase);
    let Some((last, before)) = wanted.split_last() else { return false };
    sentence.windows(wanted.len()).any(|part| {
        let (end, start) = part.split_last().unwrap_or((&"", &[]));
        start == before && is_form(without_platform(end), last)
    })
}

/// Whether a word is a form of a noun: "följarna" of "följare", "visningene" of "visninger", "reel" of "reels".
fn is_form(word: &str, noun: &str) -> bool {
    let ends_with_known =
        |stem: &str, endings: &[&str]| word.strip_prefix(stem).is_some_and(|end| endings.contains(&end));
    let singular = noun.strip_suffix('s').is_some_and(|singular| singular == word && singular.len() > 3);
    if singular || ends_with_known(noun, ENDINGS) {
        return true;
    }
    // A stem of four letters or less is the start of too many other words: "følg" of "følger".
    let stem = |ending: &str| noun.strip_suffix(ending).filter(|stem| stem.chars().count() > 4);
    let definite = noun.ends_with("re").then(|| stem("e")).flatten();
    definite.is_some_and(|stem| ends_with_known(stem, &["na", "nas", "ne", "nes", "s"]))
        || stem("er").is_some_and(|stem| ends_with_known(stem, &["ene", "enes"]))
        || stem("a").is_some_and(|stem| ends_with_known(stem, &["an", "or"]))
}

/// "instagramföljare" counts followers.
fn without_platform(word: &str) -> &str {
    let platforms = PLATFORMS.iter().map(|platform| platform.name).filter(|name| name.len() > 4);
    platforms.filter_map(|name| word.strip_prefix(name)).find(|rest| !rest.is_empty()).unwrap_or(word)
}

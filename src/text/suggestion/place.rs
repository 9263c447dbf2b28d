//! Where a metric is counted, with the words that each language wants: "on Instagram", "i nyhetsbrevet", "via ___".

use super::BLANK;
use super::noun::{Noun, Sort, Where};
use crate::model::platform;
use crate::model::statement::Said;
use crate::say::{All, Language, Show};

/// Where a metric is counted, as it stands around its noun. Each part is empty, or brings its own space along.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Placed {
    /// In front of the noun: "Instagram " of "Instagram followers".
    pub(super) before: String,
    /// Behind the noun: " on Instagram".
    pub(super) behind: String,
}

/// Channels whose names stand in a sentence otherwise than their titles do: with the preposition of each language
/// where something lives there, and their names behind "via".
const NAMED: &[(&str, [&str; 3], [&str; 3])] = &[
    (
        "email",
        ["in the newsletter", "i nyhetsbrevet", "i nyhetsbrevet"],
        ["the newsletter", "nyhetsbrevet", "nyhetsbrevet"],
    ),
    ("blog", ["on the blog", "på bloggen", "på bloggen"], ["the blog", "bloggen", "bloggen"]),
    ("web", ["on the website", "på webbplatsen", "på nettstedet"], ["the website", "webbplatsen", "nettstedet"]),
    ("sms", ["by SMS", "i sms", "på SMS"], ["SMS", "sms", "SMS"]),
    ("podcast", ["in the podcast", "i podden", "i podkasten"], ["the podcast", "podden", "podkasten"]),
    ("app", ["in the app", "i appen", "i appen"], ["the app", "appen", "appen"]),
    ("tv", ["on TV", "i tv", "på TV"], ["TV", "tv", "TV"]),
    ("radio", ["on the radio", "i radio", "på radio"], ["radio", "radio", "radio"]),
];

/// The name to say a channel by: its name in files where it is known, else as the sentence writes it ("Trustpilot").
pub(super) fn channel<'c>(sentence: &'c str, said: &'c Said<String>) -> &'c str {
    let is_known = platform::known(&said.value).is_some() || NAMED.iter().any(|(name, ..)| *name == said.value);
    let written = sentence.get(said.at.clone()).filter(|words| !is_known && words.to_lowercase() == said.value);
    written.unwrap_or(&said.value)
}

/// Where a noun is counted. A blank where no channel is named; nothing where it belongs to no channel.
pub(super) fn place(channels: &[&str], noun: &Noun, language: Language) -> Placed {
    if let [channel] = channels
        && let Some(before) = before(channel, noun.sort, language)
    {
        return Placed { before: format!("{before} "), behind: String::new() };
    }
    let behind = match noun.stands {
        Where::Nowhere if channels.is_empty() => String::new(),
        Where::On | Where::Nowhere => {
            let places: Vec<String> = if channels.is_empty() {
                vec![on(BLANK, language)]
            } else {
                channels.iter().map(|channel| living_on(channel, noun.sort, language)).collect()
            };
            format!(" {}", without_repeats(places, language))
        }
        Where::Via => {
            let names: Vec<String> = channels.iter().map(|channel| behind_via(channel, language)).collect();
            let names = if names.is_empty() { BLANK.to_owned() } else { All(names).show(language) };
            format!(" via {names}")
        }
    };
    Placed { before: String::new(), behind }
}

/// English puts a platform before its followers: "Instagram followers".
fn before(channel: &str, sort: Sort, language: Language) -> Option<&str> {
    match (language, sort, channel) {
        (Language::English, Sort::Stock, "email") => Some("newsletter"),
        (Language::English, Sort::Stock, _) => platform::known(channel).map(|platform| platform.title),
        _ => None,
    }
}

/// "on Instagram and Facebook" rather than "on Instagram and on Facebook".
fn without_repeats(places: Vec<String>, language: Language) -> String {
    let preposition = on("", language);
    let mut seen = false;
    let short = places.into_iter().map(|place| match place.strip_prefix(&preposition) {
        Some(name) if seen => name.to_owned(),
        found => {
            seen = found.is_some();
            place
        }
    });
    All(short.collect()).show(language)
}

fn on(name: &str, language: Language) -> String {
    let preposition = if language == Language::English { "on" } else { "på" };
    format!("{preposition} {name}")
}

fn living_on(channel: &str, sort: Sort, language: Language) -> String {
    match (channel, sort) {
        ("email", Sort::Answer | Sort::AnswerComplaints) => {
            in_language(&["by e-mail", "via e-post", "på e-post"], language)
        }
        ("email", Sort::Stock) => in_language(&["on the newsletter", "på nyhetsbrevet", "på nyhetsbrevet"], language),
        _ => match NAMED.iter().find(|(name, ..)| *name == channel) {
            Some((_, place, _)) => in_language(place, language),
            None => on(title(channel), language),
        },
    }
}

fn behind_via(channel: &str, language: Language) -> String {
    match NAMED.iter().find(|(name, ..)| *name == channel) {
        Some((.., name)) => in_language(name, language),
        None => title(channel).to_owned(),
    }
}

fn in_language(words: &[&str; 3], language: Language) -> String {
    let [english, swedish, norwegian] = *words;
    match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    }
    .to_owned()
}

/// A channel's name for people: the platform's, else as it is written.
fn title(channel: &str) -> &str {
    platform::known(channel).map_or(channel, |platform| platform.title)
}

#[cfg(test)]
mod tests {
    use super::{Noun, place};
    use crate::model::vocabulary::known;
    use crate::say::Language;

    #[test]
    fn places_have_their_prepositions() {
        for (channels, metric, language, expected) in [
            (&["instagram"][..], "likes", Language::English, "likes on Instagram"),
            (&["instagram"], "followers", Language::English, "Instagram followers"),
            (&["instagram", "facebook"], "followers", Language::English, "followers on Instagram and Facebook"),
            (&["email"], "subscribers", Language::English, "newsletter subscribers"),
            (&["email"], "subscribers", Language::Norwegian, "abonnenter på nyhetsbrevet"),
            (&["email"], "response_time", Language::Swedish, "svarstiden via e-post"),
            (&["instagram", "facebook"], "likes", Language::Swedish, "gilla-markeringar på Instagram och Facebook"),
            (&["email", "x"], "clicks", Language::Norwegian, "klikk i nyhetsbrevet og på X"),
            (&["linkedin", "blog"], "leads", Language::English, "leads via LinkedIn and the blog"),
            (&["malmo-map"], "views", Language::English, "views on malmo-map"),
            (&[], "likes", Language::Swedish, "gilla-markeringar på ___"),
            (&[], "leads", Language::Norwegian, "leads via ___"),
            (&[], "nps", Language::English, "NPS"),
            (&["google"], "nps", Language::English, "NPS on Google"),
        ] {
            let noun = Noun::of(&known(metric).expect("known").metric());
            let placed = place(channels, &noun, language);
            let shown = format!("{}{}{}", placed.before, noun.words(language), placed.behind);
            assert_eq!(shown, expected, "{channels:?}");
        }
    }
}

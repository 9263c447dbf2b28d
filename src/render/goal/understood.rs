//! What was understood of a sentence: metric, channel, from, to, by when; with the sentence's own words where they
//! differ.

use std::ops::Range;

use crate::assess::sentence::Judgement;
use crate::model::day::Day;
use crate::model::statement::{Aim, Moment};
use crate::model::target::Target;
use crate::model::vocabulary;
use crate::render::plain::visible;
use crate::render::words::channel_name;
use crate::say::{All, Language, Sentence, Show, sentence};
use crate::text::meaning::target;
use crate::text::quantity::Wanted;
use crate::text::suggestion::{show_aim, show_quantity};

/// What stands where nothing was said.
const NOTHING: &str = "–";

sentence! {
    MetricLabel {}
    en "metric",
    sv "mätetal",
    nb "måltall",
}

sentence! {
    ChannelLabel {}
    en "channel",
    sv "kanal",
    nb "kanal",
}

sentence! {
    FromLabel {}
    en "from",
    sv "från",
    nb "fra",
}

sentence! {
    ToLabel {}
    en "to",
    sv "till",
    nb "til",
}

sentence! {
    ByWhenLabel {}
    en "by when",
    sv "till när",
    nb "innen når",
}

/// A label and what was understood, for each part of a goal.
pub(super) fn understood(judgement: &Judgement<'_>, language: Language) -> Vec<(String, String)> {
    let statement = &judgement.statement;
    let metric = statement.metric.as_ref().map(|said| {
        let name = vocabulary::known(&said.value).map_or(said.value.as_str(), |known| known.called(language));
        beside(name.to_owned(), judgement.text, &said.at, language)
    });
    let from = statement.baseline.as_ref().map(|said| show_quantity(said, language));
    let to = statement.target.as_ref().map(|aim| {
        let change = statement.change.as_ref().map(|change| format!(" ({})", show_aim(change, language)));
        let shown = share_in_time(judgement, aim, language)
            .unwrap_or_else(|| format!("{}{}", show_aim(aim, language), change.unwrap_or_default()));
        beside(shown, judgement.text, &aim.quantity.at, language)
    });
    [
        (MetricLabel {}.say(language), metric),
        (ChannelLabel {}.say(language), channels(judgement, language)),
        (FromLabel {}.say(language), from),
        (ToLabel {}.say(language), to),
        (ByWhenLabel {}.say(language), end(judgement, language)),
    ]
    .map(|(label, value)| (label, value.unwrap_or_else(|| NOTHING.to_owned())))
    .into()
}

/// "90% within 1 h": beside a time to answer within, the per cent are those of the answers, and no change of anything.
fn share_in_time(judgement: &Judgement<'_>, aim: &Aim, language: Language) -> Option<String> {
    let metric = vocabulary::known(&judgement.statement.metric.as_ref()?.value)?.metric();
    let target = target(judgement.text, aim, &metric, None)?;
    matches!(target, Target::ServiceLevel { .. }).then(|| Wanted { target, metric, from: None }.show(language))
}

fn channels(judgement: &Judgement<'_>, language: Language) -> Option<String> {
    let shown = judgement
        .statement
        .channels
        .iter()
        .map(|said| beside(channel_name(&said.value, language), judgement.text, &said.at, language));
    let shown: Vec<String> = shown.collect();
    (!shown.is_empty()).then(|| All(shown).show(language))
}

fn end(judgement: &Judgement<'_>, language: Language) -> Option<String> {
    let said = judgement.statement.end.as_ref()?;
    let words = judgement.text.get(said.at.clone()).unwrap_or_default();
    Some(match said.value {
        // The sentence may well write the same day another way: only what has no day in it is worth repeating.
        Moment::Day(day) if says_day(words, day) => day.show(language),
        Moment::Day(day) => beside(day.show(language), judgement.text, &said.at, language),
        Moment::DayOfYear { .. } | Moment::After(_) | Moment::This(_) | Moment::Next(_) | Moment::Named => {
            visible(words.trim()).into_owned()
        }
    })
}

/// Whether the words name the day and its year in digits.
fn says_day(words: &str, day: Day) -> bool {
    let numbers = || words.split(|character: char| !character.is_ascii_digit());
    let says = |wanted: String| numbers().any(|number| number.trim_start_matches('0') == wanted);
    says(chrono::Datelike::day(&day.0).to_string()) && says(chrono::Datelike::year(&day.0).to_string())
}

/// What was understood, and in brackets the words that say it, where they are others.
fn beside(understood: String, text: &str, at: &Range<usize>, language: Language) -> String {
    let words = text.get(at.clone()).unwrap_or_default().trim();
    let plain = |text: &str| text.to_lowercase().replace('\u{a0}', " ");
    if words.is_empty() || plain(&understood).contains(&plain(words)) {
        return understood;
    }
    let words = visible(words);
    match language {
        Language::English | Language::Swedish => format!("{understood} (\"{words}\")"),
        Language::Norwegian => format!("{understood} («{words}»)"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Language, beside, says_day};

    #[test]
    fn a_day_in_digits_is_not_repeated() {
        let day = Day::new(2027, 8, 1).expect("a day");
        assert!(says_day("by 1 August 2027", day) && says_day("2027-08-01", day));
        assert!(!says_day("before August 2027", day) && !says_day("1 August", day) && !says_day("", day));
    }

    #[test]
    fn own_words_stand_beside_what_they_mean() {
        let of =
            |understood: &str, text: &str| beside(understood.to_owned(), text, &(0..text.len()), Language::English);
        assert_eq!(of("Instagram", "insta"), "Instagram", "a beginning of it is no other word");
        assert_eq!(of("followers", "folowers"), "followers (\"folowers\")");
        assert_eq!(of("10,000", "10k"), "10,000 (\"10k\")");
        assert_eq!(of("4\u{a0}830", "4 830"), "4\u{a0}830");
    }
}

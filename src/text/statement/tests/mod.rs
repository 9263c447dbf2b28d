//! Sentences as people write them, in three languages.

mod labelled;
mod numbers;
mod times;

use super::{Known, read};
use crate::model::statement::{AimKind, Exaggeration, PassMark, Statement, Unmeasurable, Unspecific};
use crate::say::Language;

/// Reads a sentence of which nothing is known beforehand.
pub(super) fn said(sentence: &str) -> Statement {
    read(sentence, &Known::default())
}

/// The metric's name and the target's number.
fn aim(sentence: &str) -> (Option<String>, Option<f64>) {
    let statement = said(sentence);
    (statement.metric.map(|metric| metric.value), statement.target.map(|target| target.quantity.value))
}

#[test]
fn the_article_s_sentences() {
    let wish = said("Vill få fler följare");
    assert_eq!(wish.language, Some(Language::Swedish));
    assert_eq!(wish.metric.map(|metric| metric.value).as_deref(), Some("followers"));
    assert_eq!(wish.measurable, Err(Unmeasurable::BareDirection(9..13)));
    let dream = said("Att få en miljon nya följare");
    let target = dream.target.expect("a number");
    assert_eq!((target.quantity.value, target.kind), (1_000_000.0, AimKind::Delta));
    let goal = said("följarna ska öka med\u{a0}15%");
    let target = goal.target.expect("a number");
    assert_eq!((target.quantity.value, target.kind), (15.0, AimKind::RelativePercent));
    assert_eq!((goal.specific, goal.end), (Ok(()), None));
}

#[test]
fn the_head_decides() {
    assert_eq!(aim("Grow followers by posting 3 reels"), (Some("followers".to_owned()), None));
    assert_eq!(aim("Post 3 times a week to grow"), (Some("posts".to_owned()), Some(3.0)));
    assert_eq!(aim("From 1K to 2K followers by posting three reels"), (Some("followers".to_owned()), Some(2_000.0)));
    assert_eq!(
        aim("Genom att posta två gånger om dagen ska vi nå 900 följare"),
        (Some("followers".to_owned()), Some(900.0))
    );
    assert_eq!(aim("Vokse på Instagram ved å legge ut fire reels i uka"), (None, None));
}

#[test]
fn what_a_number_is_not() {
    for sentence in [
        "Get more followers across our 3 social channels",
        "Write a Top 10 list",
        "Attract more women aged 25–45",
        "Närvaro dygnet runt, 24/7",
        "Markere 25-årsjubileet vårt",
        "Push the 2-for-1 offer",
        "More 5-star reviews",
        "Make our 5,000 followers feel at home",
        "Last year we grew followers by 12 % and want to go on",
        "Konkurrenten har 12 000 följare och vi vill också växa",
        "Be number one in town",
        "Selge flere gensere til 499,-",
        "Be big on Web3 and 5G",
    ] {
        assert_eq!(said(sentence).target, None, "{sentence}");
    }
}

#[test]
fn what_nobody_counts_is_told_from_what_is_counted() {
    assert_eq!(said("Bli 25 % mer synliga").specific, Err(Unspecific::NotCounted(13..20)));
    assert_eq!(said("Launch the newsletter by May").specific, Err(Unspecific::Milestone));
    assert_eq!(said("20 % høyere kjennskap").specific, Err(Unspecific::AwarenessOfNobody(13..22)));
    assert_eq!(said("Unaided awareness from 12 % to 15 % among commuters").specific, Ok(()));
    assert_eq!(said("Post to Instagram every Tuesday").measurable, Ok(PassMark::Countable));
    assert_eq!(said("Overtake Hartleys in Facebook followers").measurable, Ok(PassMark::Overtaking));
    assert_eq!(said("Hundratals nya följare").measurable, Err(Unmeasurable::Unbounded(0..10)));
    assert_eq!(said("Grow followers by X %").measurable, Err(Unmeasurable::Placeholder(18..19)));
    assert!(matches!(said("Alle i Bergen skal følge oss").measurable, Err(Unmeasurable::Everyone(_))));
    assert_eq!(
        said("Be the best café in the world").exaggeration.map(|said| said.value),
        Some(Exaggeration::BestInTheWorld)
    );
}

#[test]
fn slips_capitals_and_emoji_change_nothing() {
    let whole = said("Increase Instagram followers by 15% by June 2027");
    for sentence in [
        "increse instagarm folowers by 15% by june 2027",
        "INCREASE INSTAGRAM FOLLOWERS BY 15% BY JUNE 2027",
        "🎉 Increase Instagram followers by 15% 🚀 by June 2027 !!!",
        "Increase\u{a0}Instagram\u{a0}followers by 15\u{202f}% by June\u{a0}2027",
    ] {
        let slipped = said(sentence);
        let metric = |statement: &Statement| statement.metric.as_ref().map(|metric| metric.value.clone());
        let channels =
            |statement: &Statement| statement.channels.iter().map(|channel| channel.value.clone()).collect::<Vec<_>>();
        assert_eq!(metric(&slipped), metric(&whole), "{sentence}");
        assert_eq!(channels(&slipped), channels(&whole), "{sentence}");
        assert_eq!(slipped.target.as_ref().map(|target| target.quantity.value), Some(15.0), "{sentence}");
        assert_eq!(slipped.deadline(), whole.deadline(), "{sentence}");
    }
}

#[test]
fn campaigns_have_metrics_and_channels_of_their_own() {
    let known = Known { language: None, metrics: &[("trial_rides", "trial rides")], channels: &["Window"] };
    let statement = read("120 trial rides from the window by June 2027", &known);
    assert_eq!(statement.metric.map(|metric| metric.value).as_deref(), Some("trial_rides"));
    assert_eq!(statement.channels.first().map(|channel| channel.value.as_str()), Some("Window"));
    assert_eq!(statement.target.map(|target| target.quantity.value), Some(120.0));
}

#[test]
fn other_languages_are_not_ours() {
    for sentence in
        ["", "   ", "🎉🎉🎉", "Lisää seuraajia Instagramiin", "زيادة المتابعين", "더 많은 팔로워", "+++ --- ,,, %"]
    {
        assert_eq!(said(sentence).language, None, "{sentence}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,120}") {
        let statement = said(&text);
        let parts = statement.channels.iter().map(|said| said.at.clone()).chain(statement.metric.map(|said| said.at));
        for at in parts.chain(statement.target.map(|target| target.quantity.at)) {
            assert!(text.get(at).is_some(), "places lie on characters' borders");
        }
    }

    #[test]
    fn no_mixture_of_our_words_is_too_strange(words in proptest::collection::vec(proptest::sample::select(WORDS), 0..24)) {
        let statement = said(&words.join(" "));
        assert!(statement.target.is_none_or(|target| target.quantity.value.is_finite()));
    }
}

/// Words that steer the reading, to be thrown together.
const WORDS: &[&str] = &[
    "from",
    "to",
    "4,200",
    "15",
    "%",
    "followers",
    "by",
    "June",
    "2027",
    "every",
    "week",
    "half",
    "of",
    "1",
    "in",
    "5",
    "→",
    "-",
    "between",
    "and",
    "most",
    "Instagram",
    "a",
    "year",
    "posting",
    "so that",
    "3/4",
    "8/10",
    "24/7",
    "double",
    "least",
    "within",
    "not",
    "k",
    "million",
    "en",
    "halv",
    "var",
    "tionde",
    "ska",
    "öka",
    "med",
    "till",
    "innan",
    "sommaren",
    "fra",
    "til",
    "innen",
    "årets",
    "slutt",
    "ganger",
    "x",
];

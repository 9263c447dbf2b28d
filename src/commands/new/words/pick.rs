//! Answers to pick from. Each is a word that the question it belongs to understands.

use crate::say::Language;

/// Ways in which numbers behave.
pub(in super::super) fn kinds(language: Language) -> Vec<String> {
    spoken(
        language,
        &["amount", "level", "people", "share", "time"],
        &["antal", "nivå", "personer", "andel", "tid"],
        &["antall", "nivå", "personer", "andel", "tid"],
    )
}

/// Periods that people are counted in.
pub(in super::super) fn periods(language: Language) -> Vec<String> {
    spoken(language, &["week", "month", "campaign"], &["vecka", "månad", "kampanj"], &["uke", "måned", "kampanje"])
}

/// How long a campaign may last.
pub(in super::super) fn lengths(language: Language) -> Vec<String> {
    spoken(
        language,
        &["3 months", "6 months", "1 year"],
        &["3 månader", "6 månader", "1 år"],
        &["3 måneder", "6 måneder", "1 år"],
    )
}

/// No, then yes.
pub(in super::super) fn no_or_yes(language: Language) -> Vec<String> {
    spoken(language, &["no", "yes"], &["nej", "ja"], &["nei", "ja"])
}

/// How often numbers are looked at.
pub(in super::super) fn rhythms(language: Language) -> Vec<String> {
    spoken(
        language,
        &["weekly", "every other week", "monthly", "quarterly", "at end"],
        &["varje vecka", "varannan vecka", "varje månad", "varje kvartal", "vid slutet"],
        &["hver uke", "annenhver uke", "hver måned", "hvert kvartal", "til slutt"],
    )
}

fn spoken(language: Language, english: &[&str], swedish: &[&str], norwegian: &[&str]) -> Vec<String> {
    let words = match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    };
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::{kinds, lengths, no_or_yes, periods, rhythms};
    use crate::commands::new::names::metric_kind;
    use crate::commands::new::words::is_yes;
    use crate::say::Language;
    use crate::text::duration::calendar_span;
    use crate::text::rhythm::{per, rhythm};

    #[test]
    fn what_can_be_picked_is_understood() {
        for language in Language::ALL {
            assert!(kinds(language).iter().all(|word| metric_kind(word).is_some()));
            assert!(periods(language).iter().all(|word| per(word).is_some()));
            assert!(lengths(language).iter().all(|word| calendar_span(word).is_some()));
            assert!(rhythms(language).iter().all(|word| rhythm(word).is_some()));
            assert_eq!(no_or_yes(language).iter().map(|word| is_yes(word)).collect::<Vec<_>>(), [false, true]);
        }
    }
}

//! Words for periods and rhythms, as people answer when they are asked: `every week`, `varannan vecka`, `hver måned`.

use super::words::among;
use crate::model::document::goal::PerWord;
use crate::model::document::shapes::Rhythm;

/// How often something is followed up; `None` when the words name no rhythm.
pub(crate) fn rhythm(text: &str) -> Option<Rhythm> {
    const WORDS: &[(Rhythm, &[&str])] = &[
        (Rhythm::Daily, &["daily", "every day", "dagligen", "varje dag", "daglig", "hver dag"]),
        (
            Rhythm::Weekly,
            &["weekly", "every week", "once a week", "varje vecka", "veckovis", "ukentlig", "hver uke", "hver veke"],
        ),
        (
            Rhythm::Biweekly,
            &["biweekly", "every other week", "every second week", "fortnightly", "varannan vecka", "annenhver uke"],
        ),
        (Rhythm::Monthly, &["monthly", "every month", "månadsvis", "varje månad", "månedlig", "hver måned"]),
        (Rhythm::Quarterly, &["quarterly", "every quarter", "kvartalsvis", "varje kvartal", "hvert kvartal"]),
        (Rhythm::AtEnd, &["at end", "at the end", "på slutet", "i slutet", "vid slutet", "til slutt", "på slutten"]),
    ];
    WORDS.iter().find(|(_, words)| among(text.trim(), words)).map(|(rhythm, _)| *rhythm)
}

/// The period that people are counted in.
pub(crate) fn per(text: &str) -> Option<PerWord> {
    const WORDS: &[(PerWord, &[&str])] = &[
        (PerWord::Week, &["week", "weekly", "vecka", "uke"]),
        (PerWord::Month, &["month", "monthly", "månad", "måned"]),
        (PerWord::Campaign, &["campaign", "kampanj", "kampanje"]),
    ];
    WORDS.iter().find(|(_, words)| among(text.trim(), words)).map(|(per, _)| *per)
}

#[cfg(test)]
mod tests {
    use super::{PerWord, Rhythm, per, rhythm};

    #[test]
    fn rhythms_are_known_in_three_languages() {
        assert_eq!(rhythm(" Weekly "), Some(Rhythm::Weekly));
        assert_eq!(rhythm("Varannan vecka"), Some(Rhythm::Biweekly));
        assert_eq!(rhythm("hver måned"), Some(Rhythm::Monthly));
        assert_eq!(rhythm("at end"), Some(Rhythm::AtEnd));
        assert_eq!(rhythm("sometimes"), None);
        assert_eq!(per("UKE"), Some(PerWord::Week));
        assert_eq!(per("year"), None);
    }
}

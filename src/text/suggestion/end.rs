//! By when, or until when: "by 30 June 2027", "senast den ___", "fram til sommeren"; and the first day, where one is said.

use super::words::one_line;
use super::{BLANK, Given};
use crate::model::day::Day;
use crate::model::statement::{Moment, Said, Statement};
use crate::say::{Language, month_name};

/// Whether a sentence speaks of the day something is reached, or of the last day it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Reached by then.
    By,
    /// Kept until then.
    Until,
}

/// Words that already lead to a time.
const LEADING: &str = "
    by before until till til within in during on at this next over through throughout for
    senast före innan till tills fram inom i under om på vid nästa detta denna den över det
    innen før til inntil i løpet på ved neste dette denne ut over om av";

/// The end, with a space before it: what is given, else what the sentence says, else a blank. The first day comes behind
/// it, where the sentence says one.
pub(super) fn end(
    sentence: &str,
    statement: &Statement,
    given: &Given<'_>,
    manner: Manner,
    language: Language,
) -> String {
    let phrase = match (given.end, &statement.end) {
        (Some(day), _) => lead(&date(day, language), manner, true, language),
        (None, Some(said)) => told(sentence, said, statement.language == Some(language), manner, language),
        (None, None) => lead(BLANK, manner, true, language),
    };
    format!(" {phrase}{}", begin(statement, language).unwrap_or_default())
}

/// The first day, with a comma before it; `None` where the sentence says none as a date.
fn begin(statement: &Statement, language: Language) -> Option<String> {
    let day = match statement.start.as_ref()?.value {
        Moment::Day(day) => date(day, language),
        Moment::DayOfYear { month, day } => day_of_year(month, day, language),
        Moment::After(_) | Moment::This(_) | Moment::Next(_) | Moment::Named => return None,
    };
    let words = match language {
        Language::English => "starting",
        Language::Swedish => "med start den",
        Language::Norwegian => "med start",
    };
    Some(format!(", {words} {day}"))
}

/// The sentence's own end: a day in full; else in its own words, where they are of the same language.
fn told(sentence: &str, said: &Said<Moment>, own_words: bool, manner: Manner, language: Language) -> String {
    match said.value {
        Moment::Day(day) => lead(&date(day, language), manner, true, language),
        Moment::DayOfYear { month, day } => lead(&day_of_year(month, day, language), manner, true, language),
        Moment::After(_) | Moment::This(_) | Moment::Next(_) | Moment::Named => {
            let words = own(sentence, said).filter(|_| own_words);
            let Some(words) = words else { return lead(BLANK, manner, true, language) };
            let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
            if LEADING.split_whitespace().any(|word| word == first) {
                words
            } else if matches!(said.value, Moment::After(_)) {
                format!("{} {words}", within(language))
            } else {
                lead(&words, manner, false, language)
            }
        }
    }
}

/// The sentence's own words for its end, as they stand inside a sentence: neither with a capital nor in capitals.
fn own(sentence: &str, said: &Said<Moment>) -> Option<String> {
    let words = one_line(sentence.get(said.at.clone())?);
    let (first, rest) = words.split_at_checked(words.chars().next()?.len_utf8())?;
    let shouts = !sentence.chars().any(char::is_lowercase);
    let begins = sentence[..said.at.start].trim().is_empty();
    Some(match (shouts, begins) {
        (true, _) => words.to_lowercase(),
        (false, true) => format!("{}{rest}", first.to_lowercase()),
        (false, false) => words,
    })
}

/// Puts the words before a time that lead to it. Swedish says "den" before a date and a blank.
fn lead(time: &str, manner: Manner, is_date: bool, language: Language) -> String {
    let words = match (language, manner) {
        (Language::English, Manner::By) => "by",
        (Language::English, Manner::Until) => "until",
        (Language::Swedish, Manner::By) if is_date => "senast den",
        (Language::Swedish, Manner::By) => "senast",
        (Language::Swedish, Manner::Until) if is_date => "fram till den",
        (Language::Swedish, Manner::Until) => "fram till",
        (Language::Norwegian, Manner::By) => "innen",
        (Language::Norwegian, Manner::Until) => "fram til",
    };
    format!("{words} {time}")
}

fn within(language: Language) -> &'static str {
    match language {
        Language::English => "within",
        Language::Swedish => "inom",
        Language::Norwegian => "innen",
    }
}

/// A date with its month in full, as running text has it; no line ends inside it.
fn date(day: Day, language: Language) -> String {
    let (year, month, day) =
        (chrono::Datelike::year(&day.0), chrono::Datelike::month(&day.0), chrono::Datelike::day(&day.0));
    format!("{}\u{a0}{year}", day_of_year(month, day, language))
}

fn day_of_year(month: u32, day: u32, language: Language) -> String {
    let mark = if language == Language::Norwegian { "." } else { "" };
    format!("{day}{mark}\u{a0}{}", month_name(month, language))
}

#[cfg(test)]
mod tests {
    use super::{Manner, end};
    use crate::model::day::Day;
    use crate::model::statement::{Moment, Said, Statement};
    use crate::say::Language;
    use crate::text::suggestion::Given;

    fn of(sentence: &str, words: &str, moment: Moment, language: Language) -> String {
        let start = sentence.find(words).expect("the words");
        let said = Said { value: moment, at: start..start + words.len() };
        let statement = Statement { language: Some(language), end: Some(said), ..Statement::empty() };
        end(sentence, &statement, &Given::default(), Manner::By, language).replace('\u{a0}', " ")
    }

    #[test]
    fn ends_are_said_in_full() {
        let day = Day::new(2027, 6, 30).expect("a day");
        assert_eq!(of("by June 2027", "June 2027", Moment::Day(day), Language::English), " by 30 June 2027");
        assert_eq!(
            of("till 30/6", "30/6", Moment::DayOfYear { month: 6, day: 30 }, Language::Swedish),
            " senast den 30 juni"
        );
        assert_eq!(of("innen juni", "innen juni", Moment::Day(day), Language::Norwegian), " innen 30. juni 2027");
    }

    #[test]
    fn what_has_no_date_keeps_its_words() {
        assert_eq!(of("more by summer", "summer", Moment::Named, Language::English), " by summer");
        assert_eq!(of("more by summer", "by summer", Moment::Named, Language::English), " by summer");
        assert_eq!(of("sex månader", "sex månader", Moment::After(6.0), Language::Swedish), " inom sex månader");
        assert_eq!(of("This year: more", "This year", Moment::This(12.0), Language::English), " this year");
        assert_eq!(of("FLERE INNEN FREDAG", "INNEN FREDAG", Moment::Named, Language::Norwegian), " innen fredag");
    }

    #[test]
    fn the_first_day_is_kept() {
        let start = Said { value: Moment::Day(Day::new(2027, 2, 1).expect("a day")), at: 0..0 };
        let statement = Statement { start: Some(start), ..Statement::empty() };
        let of = |language| end("", &statement, &Given::default(), Manner::By, language).replace('\u{a0}', " ");
        assert_eq!(of(Language::English), " by ___, starting 1 February 2027");
        assert_eq!(of(Language::Swedish), " senast den ___, med start den 1 februari 2027");
        assert_eq!(of(Language::Norwegian), " innen ___, med start 1. februar 2027");
    }

    #[test]
    fn what_is_given_comes_first() {
        let given = Given { end: Day::new(2027, 8, 31), ..Given::default() };
        let shown = end("", &Statement::empty(), &given, Manner::Until, Language::Swedish);
        assert_eq!(shown, " fram till den 31\u{a0}augusti\u{a0}2027");
        assert_eq!(end("", &Statement::empty(), &Given::default(), Manner::By, Language::Norwegian), " innen ___");
    }
}

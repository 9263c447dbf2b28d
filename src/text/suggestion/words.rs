//! Words that a sentence holds beside its numbers and that a better one keeps: what is quoted, a share of answers, the
//! whole sentence where it needs no number.

use super::end::{Manner, end};
use super::{BLANK, Given, Suggestion};
use crate::model::statement::{PassMark, Statement};
use crate::say::Language;

/// A sentence that is longer is not worth keeping word for word. In characters.
const LONGEST_KEPT: usize = 160;

/// Whether a sentence says what is to be reached though it names no number: "post every Tuesday", "overtake Fjell".
pub(super) fn said_without_a_number(statement: &Statement, given: &Given<'_>) -> bool {
    let without = matches!(statement.measurable, Ok(PassMark::Countable | PassMark::Overtaking));
    without && statement.specific.is_ok() && statement.target.is_none() && given.target.is_none()
}

/// The sentence as it is, with an end where it has none.
pub(super) fn with_an_end(
    sentence: &str,
    statement: &Statement,
    given: &Given<'_>,
    language: Language,
) -> Option<Suggestion> {
    let says_when = statement.end.is_some() || given.end.is_some();
    if says_when || sentence.chars().count() > LONGEST_KEPT {
        return None;
    }
    let manner = if statement.measurable == Ok(PassMark::Overtaking) { Manner::By } else { Manner::Until };
    let body = one_line(sentence);
    let body = body.trim_end_matches(|last: char| !last.is_alphanumeric());
    let sentence = format!("{body}{}", end(sentence, statement, given, manner, language));
    let metric = statement.metric.as_ref().map(|metric| metric.value.clone());
    sentence.contains(BLANK).then_some(Suggestion { sentence, metric, further: Vec::new(), why: None })
}

/// Words with a single space between them, and nothing else that is white or steers a terminal.
pub(super) fn one_line(words: &str) -> String {
    let parts = words.split(|character: char| character.is_whitespace() || character.is_control());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What a sentence puts in quotation marks, with those: the words to be found by.
pub(super) fn quoted(sentence: &str) -> Option<String> {
    const PAIRS: &[(char, char)] =
        &[('"', '"'), ('\'', '\''), ('“', '”'), ('”', '”'), ('‘', '’'), ('’', '’'), ('«', '»')];
    let (start, opening) = sentence.char_indices().find(|(at, mark)| {
        // An apostrophe inside a word opens nothing.
        let begins = sentence[..*at].chars().next_back().is_none_or(char::is_whitespace);
        begins && PAIRS.iter().any(|(opening, _)| opening == mark)
    })?;
    let (_, closing) = PAIRS.iter().find(|(mark, _)| *mark == opening)?;
    let inside = &sentence[start + opening.len_utf8()..];
    let length = inside.find(*closing).filter(|length| *length > 0)?;
    Some(one_line(&sentence[start..start + opening.len_utf8() + length + closing.len_utf8()]))
}

/// The per cent of answers in "answer 95 % of messages within a day", where the target is the time.
pub(super) fn percent_in(sentence: &str, statement: &Statement) -> Option<f64> {
    let target = statement.target.as_ref()?.quantity.at.clone();
    let mark = sentence.find(['%']).or_else(|| sentence.find("percent")).or_else(|| sentence.find("pro"))?;
    let is_word = |words: &str| ["%", "percent", "procent", "prosent"].iter().any(|word| words.starts_with(word));
    if target.contains(&mark) || !is_word(&sentence[mark..]) {
        return None;
    }
    let before = sentence[..mark].trim_end();
    let digits = before.rfind(|character: char| !character.is_ascii_digit()).map_or(before, |at| {
        let next = at + before[at..].chars().next().map_or(1, char::len_utf8);
        &before[next..]
    });
    digits.parse::<f64>().ok().filter(|share| (1.0..=100.0).contains(share))
}

#[cfg(test)]
mod tests {
    use super::{one_line, percent_in, quoted};
    use crate::model::statement::{Aim, AimKind, Direction, Quantity, Statement, Unit};

    #[test]
    fn words_hold_nothing_that_steers_a_terminal() {
        assert_eq!(one_line(" more\0\u{9b}31m\r\n followers "), "more 31m followers");
    }

    #[test]
    fn search_words_are_kept_in_their_marks() {
        assert_eq!(quoted("top 3 on Google for 'vegan bakery Leeds' by May").as_deref(), Some("'vegan bakery Leeds'"));
        assert_eq!(quoted("topp 3 för ”surdeg Malmö”").as_deref(), Some("”surdeg Malmö”"));
        assert_eq!(quoted("topp 3 på «surdeig»").as_deref(), Some("«surdeig»"));
        for none in ["the brand's shop", "'open", "''", "", "\""] {
            assert_eq!(quoted(none), None, "{none}");
        }
    }

    #[test]
    fn a_share_of_answers_is_kept() {
        let share = |sentence: &str| {
            let quantity = Quantity { value: 1.0, unit: Unit::Time(86_400.0), at: 0..0 };
            let target = Aim { quantity, kind: AimKind::Absolute, direction: Direction::Hold, every: None };
            percent_in(sentence, &Statement { target: Some(target), ..Statement::empty() })
        };
        assert_eq!(share("Answer 95% of messages within a day"), Some(95.0));
        assert_eq!(share("Svara på 90 procent inom en dag"), Some(90.0));
        assert_eq!(share("90 % ❤️"), Some(90.0));
        for none in ["Answer within a day", "% of", "❤️% of", "400 %", "Prompt answers"] {
            assert_eq!(share(none), None, "{none}");
        }
    }
}

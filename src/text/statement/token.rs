//! A sentence cut into words, numbers, dates in digits and marks, each with its place.
//!
//! Words are in lower case, with composed letters (a decomposed "ö" is two characters in some files); a hyphen parts
//! words, so that "e-mail" and "e mail" are alike. What a word means is not decided here.

use std::ops::Range;

use crate::model::day::Day;

/// The longest text that is read, in tokens: many times the longest sentence that anybody writes. What comes behind is
/// left out, so that a pasted novel costs no more than a page.
const LONGEST: usize = 1_500;

/// The longest word that is looked up, in bytes: longer than any compound that people write.
const LONGEST_WORD: usize = 80;

/// One piece of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    /// What it is.
    pub(super) kind: Kind,
    /// Where it stands, in bytes of the sentence.
    pub(super) at: Range<usize>,
    /// Whether nothing stands between it and the piece before.
    pub(super) glued: bool,
}

/// What a piece of a sentence is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A word in lower case; may hold digits behind its letters: "q2", "web3".
    Word(String),
    /// Digits with their separators, as written.
    Digits(String),
    /// A date in digits whose year is told.
    Date(Day),
    /// A day and a month in digits: "30/6".
    DayMonth(u32, u32),
    /// Anything else that is no space.
    Mark(char),
}

/// Cuts a sentence into pieces.
pub(super) fn tokens(sentence: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = sentence;
    while tokens.len() < LONGEST {
        let start = sentence.len() - rest.len();
        let Some(first) = rest.chars().next() else { break };
        let (kind, length) = match first {
            space if space.is_whitespace() || is_invisible(space) => {
                rest = &rest[space.len_utf8()..];
                continue;
            }
            digit if digit.is_ascii_digit() => date(rest).unwrap_or_else(|| digits(rest)),
            letter if letter.is_alphabetic() => word(rest),
            mark => (Kind::Mark(mark), mark.len_utf8()),
        };
        let glued = tokens.last().is_some_and(|before: &Token| before.at.end == start);
        tokens.push(Token { kind, at: start..start + length, glued });
        rest = &rest[length..];
    }
    tokens
}

/// Marks that show nothing: joiners, direction marks, the variants of emoji.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe0f}' | '\u{ad}')
}

/// Letters, the marks that are put on them, and digits behind them.
fn word(text: &str) -> (Kind, usize) {
    let belongs = |character: char| character.is_alphanumeric() || is_accent(character) || character == '\u{ad}';
    let length = text.find(|character| !belongs(character)).unwrap_or(text.len());
    let mut lower = String::with_capacity(length);
    for character in text[..length].chars().flat_map(char::to_lowercase).filter(|character| *character != '\u{ad}') {
        let composed = lower.chars().next_back().and_then(|last| composed(last, character));
        if let Some(composed) = composed {
            lower.pop();
            lower.push(composed);
        } else {
            lower.push(character);
        }
    }
    // What no tongue says is no word of ours, and looking for its parts would take its square.
    if lower.len() > LONGEST_WORD {
        lower.clear();
    }
    (Kind::Word(lower), length)
}

/// Whether a mark is put on the letter before it.
fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{30f}')
}

/// The letter with the accent that follows it.
fn composed(letter: char, accent: char) -> Option<char> {
    match (letter, accent) {
        ('a', '\u{30a}') => Some('å'),
        ('a', '\u{308}') => Some('ä'),
        ('o', '\u{308}') => Some('ö'),
        ('e', '\u{301}') => Some('é'),
        _ => None,
    }
}

/// Digits with points, commas, apostrophes and spaces between them as numbers have them.
fn digits(text: &str) -> (Kind, usize) {
    let mut length = run(text);
    let mut spaced = false;
    while let Some(mark) = text[length..].chars().next() {
        let behind = &text[length + mark.len_utf8()..];
        let next = run(behind);
        let takes = match mark {
            '.' | ',' => next > 0 && !spaced,
            '\'' | '\u{2019}' => next == 3,
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => {
                let first_group = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(0);
                next == 3 && first_group <= 3 && (spaced || length == first_group)
            }
            _ => false,
        };
        if !takes {
            break;
        }
        spaced |= mark.is_whitespace();
        length += mark.len_utf8() + next;
    }
    (Kind::Digits(text[..length].to_owned()), length)
}

/// How many digits the text begins with.
fn run(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// A date in digits: `2027-06-30`, `30/6 2027`, `30.6.2027`, `6/30/2027`, `30/6`. The day stands first unless it cannot.
fn date(text: &str) -> Option<(Kind, usize)> {
    let first = run(text);
    let mark = text[first..].chars().next().filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    let second_at = first + 1;
    let second = run(&text[second_at..]);
    let number = |range: Range<usize>| text[range].parse::<u32>().ok();
    let (one, two) = (number(0..first)?, number(second_at..second_at + second)?);
    let after = second_at + second;
    if first == 4 && second <= 2 {
        let behind = text[after..].strip_prefix(mark)?;
        let third = run(behind);
        let day = behind[..third].parse().ok().and_then(|day| Day::new(i32::try_from(one).ok()?, two, day));
        return (third > 0).then_some((dated(day), after + 1 + third));
    }
    if first > 2 || second > 2 || second == 0 {
        return None;
    }
    if let Some((year, length)) = year(&text[after..], mark) {
        let day = Day::new(year, two, one).or_else(|| Day::new(year, one, two));
        return Some((dated(day), after + length));
    }
    // Of a leap year, so that 29 February is one.
    let is_day = mark == '/' && Day::new(2028, two, one).is_some();
    is_day.then_some((Kind::DayMonth(one, two), after))
}

/// A day that the calendar has; one that it has not, as 30 February, says nothing, and its year neither.
fn dated(day: Option<Day>) -> Kind {
    day.map_or_else(|| Kind::Word(String::new()), Kind::Date)
}

/// The year behind a day and a month, with the bytes up to its end: `/2027`, ` 2027`, `. 2027`, `-2027`, `.27`.
fn year(text: &str, mark: char) -> Option<(i32, usize)> {
    let digits = text.trim_start_matches([' ', '\u{a0}', '.', '/', '-']);
    let (between, length) = (text.len() - digits.len(), run(digits));
    let ends = !digits[length..].starts_with(['/', '.']) || digits[length..].len() == 1;
    let short = length == 2
        && mark != '-'
        && between == 1
        && ends
        && (text.starts_with(mark) || (mark == '/' && text.starts_with('-')));
    let long = length == 4 && (1..=2).contains(&between);
    let year: i32 = digits[..length].parse().ok().filter(|_| short || long)?;
    Some((if short { 2000 + year } else { year }, between + length))
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn cut(sentence: &str) -> Vec<String> {
        let show = |kind| match kind {
            Kind::Word(word) => word,
            Kind::Digits(digits) => format!("#{digits}"),
            Kind::Date(day) => format!("@{day}"),
            Kind::DayMonth(day, month) => format!("@{day}/{month}"),
            Kind::Mark(mark) => mark.to_string(),
        };
        tokens(sentence).into_iter().map(|token| show(token.kind)).collect()
    }

    #[test]
    fn words_numbers_and_marks_are_told_apart() {
        assert_eq!(cut("Fo\u{308}ljarna +15\u{a0}% 🎉"), ["följarna", "+", "#15", "%", "🎉"]);
        assert_eq!(
            cut("10\u{a0}000 e-mails, 10k in Q2"),
            ["#10\u{a0}000", "e", "-", "mails", ",", "#10", "k", "in", "q2"]
        );
        assert_eq!(cut("from 1,200.50 to 2'000."), ["from", "#1,200.50", "to", "#2'000", "."]);
        assert_eq!(cut("2027 500 leads"), ["#2027", "#500", "leads"]);
    }

    #[test]
    fn dates_in_digits_are_days() {
        for text in ["2027-06-30", "30/6 2027", "30.6.2027", "30/06/27", "6/30/2027", "30/6-2027", "30.06.2027"] {
            assert_eq!(cut(text), ["@2027-06-30"], "{text}");
        }
        assert_eq!(cut("30/6 ska"), ["@30/6", "ska"]);
        assert_eq!(cut("4.5/5"), ["#4.5", "/", "#5"]);
        assert_eq!(cut("24/7"), ["@24/7"]);
    }

    #[test]
    fn a_novel_ends_somewhere() {
        assert_eq!(tokens(&"ord ".repeat(50_000)).len(), 1_500);
    }
}

//! A value as people type it: `4251`, `"4 251"`, `12/480`, `2,5 %`, `45min`.
//!
//! Whether it fits its metric is not judged here, save that letters behind a number are a time where the metric is one:
//! `10m` is ten minutes of a response time and ten million views.

use crate::model::metric::MetricKind;
use crate::model::snapshot::{Value, Written};
use crate::say::{Amount, Language, Sentence, sentence};
use crate::text::duration::seconds;
use crate::text::number::{LARGEST, NumberProblem, number, scaled, split_sign};
use crate::text::words::before_end;

/// Words for a percentage.
const PERCENT: &[&str] = &["%", "percent", "per cent", "procent", "prosent"];

/// A text that is no value, or might be two.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct BadValue {
    text: String,
    problem: NumberProblem,
}

/// Reads a value. Shares come out of one, times in seconds, with how they are to be written.
///
/// # Errors
/// When it is no value, or may mean two different ones.
pub(crate) fn value(
    text: &str,
    kind: Option<MetricKind>,
    language: Option<Language>,
) -> Result<(Value, Written), BadValue> {
    let text = text.trim();
    let bad = |problem| BadValue { text: text.to_owned(), problem };
    if let Some(digits) = PERCENT.iter().find_map(|unit| before_end(text, unit)) {
        let share = scaled(digits, language, -2).map_err(bad)?;
        return Ok((Value::Number(share), Written::Percent));
    }
    if let Some((numerator, denominator)) = text.split_once('/') {
        let (numerator, denominator) =
            (number(numerator, language).map_err(bad)?, number(denominator, language).map_err(bad)?);
        let is_share = denominator > 0.0 && numerator >= 0.0;
        let parts = Value::Parts { numerator, denominator };
        return if is_share { Ok((parts, Written::Plain)) } else { Err(bad(NumberProblem::NotANumber)) };
    }
    let time = || seconds(text).map(|seconds| (Value::Number(seconds), Written::Time));
    if kind == Some(MetricKind::Duration)
        && let Some(time) = time()
    {
        return Ok(time);
    }
    match number(text, language) {
        Ok(number) => Ok((Value::Number(number), Written::Plain)),
        Err(problem) => time().ok_or_else(|| bad(problem)),
    }
}

/// Holds a value that another program gives to the limit of typed ones.
///
/// # Errors
/// When a number in it is too large.
pub(crate) fn not_too_large(value: Value) -> Result<(), BadValue> {
    let numbers = match value {
        Value::Retracted => return Ok(()),
        Value::Number(number) => [number, 0.0],
        Value::Parts { numerator, denominator } => [numerator, denominator],
    };
    match numbers.into_iter().find(|number| number.abs() > LARGEST) {
        Some(number) => Err(BadValue { text: format!("{number:e}"), problem: NumberProblem::OutOfRange }),
        None => Ok(()),
    }
}

/// Whether a word can be meant as a value. It begins with a digit, a sign or a decimal mark, so that no name does.
pub(crate) fn is_value(word: &str) -> bool {
    let digits = split_sign(word.trim()).1;
    let begins_so = digits.trim_start_matches(['.', ',']).starts_with(|first: char| first.is_ascii_digit());
    begins_so
        && match value(word, None, None) {
            Ok(_) => true,
            Err(bad) => bad.problem != NumberProblem::NotANumber,
        }
}

impl BadValue {
    /// What to write instead.
    pub(crate) fn help(&self) -> Box<dyn Sentence> {
        match self.problem {
            NumberProblem::Ambiguous { as_thousands, as_decimal } => {
                Box::new(WriteOneOf { thousands: Digits(as_thousands), decimal: Digits(as_decimal) })
            }
            NumberProblem::Empty | NumberProblem::NotANumber | NumberProblem::OutOfRange => Box::new(WriteValue {}),
        }
    }
}

impl Sentence for BadValue {
    fn say(&self, language: Language) -> String {
        let text = self.text.clone();
        match self.problem {
            NumberProblem::Ambiguous { as_thousands, as_decimal } => {
                EitherNumber { text, thousands: Amount(as_thousands), decimal: Long(as_decimal) }.say(language)
            }
            NumberProblem::Empty | NumberProblem::NotANumber => NoValue { text }.say(language),
            NumberProblem::OutOfRange => TooLarge { text }.say(language),
        }
    }
}

/// A number with all its decimals: the two readings of an ambiguous one must not look alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Long(f64);

impl crate::say::Show for Long {
    fn show(&self, language: Language) -> String {
        crate::say::group_digits(&self.0.to_string(), language)
    }
}

/// A number to be typed: without thousands separators, with the reader's decimal mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Digits(f64);

impl crate::say::Show for Digits {
    fn show(&self, language: Language) -> String {
        match language {
            Language::English => unmistakable(self.0),
            Language::Swedish | Language::Norwegian => unmistakable(self.0).replace('.', ","),
        }
    }
}

/// A number with digits alone, that reads the same in every language: three decimals could be taken for thousands, so
/// they get a fourth.
pub(crate) fn unmistakable(number: f64) -> String {
    let plain = number.to_string();
    let is_mistakable = plain.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3);
    if is_mistakable { format!("{plain}0") } else { plain }
}

sentence! {
    EitherNumber { text: String, thousands: Amount, decimal: Long }
    en "`{text}` may mean {thousands} or {decimal}",
    sv "`{text}` kan betyda {thousands} eller {decimal}",
    nb "`{text}` kan bety {thousands} eller {decimal}",
}
sentence! {
    WriteOneOf { thousands: Digits, decimal: Digits }
    en "write {thousands} or {decimal}",
    sv "skriv {thousands} eller {decimal}",
    nb "skriv {thousands} eller {decimal}",
}
sentence! {
    NoValue { text: String }
    en "`{text}` is not a value",
    sv "`{text}` är inget värde",
    nb "`{text}` er ingen verdi",
}
sentence! {
    TooLarge { text: String }
    en "{text} is too large a number to count with",
    sv "{text} är ett för stort tal att räkna med",
    nb "{text} er et for stort tall å regne med",
}
sentence! {
    WriteValue {}
    en "write a number (4251), how many of how many (12/480), a percentage (2.5%) or a time (45min)",
    sv "skriv ett tal (4251), hur många av hur många (12/480), procent (2,5%) eller en tid (45min)",
    nb "skriv et tall (4251), hvor mange av hvor mange (12/480), prosent (2,5%) eller en tid (45min)",
}

#[cfg(test)]
mod tests {
    use super::{is_value, not_too_large, value};
    use crate::model::metric::MetricKind;
    use crate::model::snapshot::{Value, Written};
    use crate::say::{Language, Sentence};
    use proptest::prelude::{any, prop_assert, proptest};

    #[test]
    fn people_s_ways_of_writing_are_read() {
        let plain = |number| Ok((Value::Number(number), Written::Plain));
        for text in ["4251", "4 251", "4\u{a0}251", " 4251 "] {
            assert_eq!(value(text, None, Some(Language::Swedish)), plain(4251.0), "{text}");
        }
        assert_eq!(value("4,251", None, Some(Language::English)), plain(4251.0));
        assert_eq!(value("10k", None, None), plain(10_000.0));
        assert_eq!(value("2,5 %", None, None), Ok((Value::Number(0.025), Written::Percent)));
        assert_eq!(value("7 procent", None, None), Ok((Value::Number(0.07), Written::Percent)));
        let parts = Value::Parts { numerator: 12.0, denominator: 480.0 };
        assert_eq!(value("12 / 480", None, None), Ok((parts, Written::Plain)));
        assert_eq!(value("45min", None, None), Ok((Value::Number(2700.0), Written::Time)));
        assert_eq!(value("10m", Some(MetricKind::Duration), None), Ok((Value::Number(600.0), Written::Time)));
        assert_eq!(value("10m", Some(MetricKind::Flow), None), plain(10_000_000.0));
    }

    #[test]
    fn what_could_mean_two_things_is_told_with_both() {
        let plain = |number| Ok((Value::Number(number), Written::Plain));
        let bad = value("4,251", None, Some(Language::Swedish)).expect_err("ambiguous");
        assert_eq!(bad.say(Language::English), "`4,251` may mean 4,251 or 4.251");
        assert_eq!(bad.help().say(Language::English), "write 4251 or 4.2510");
        assert_eq!(value("4.2510", None, Some(Language::Swedish)), plain(4.251));
        for text in ["", "many", "12/0", "-1/4", "1/2/3", "4251 followers", "%", "NaN"] {
            assert!(value(text, None, None).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_too_large_to_type_is_too_large_to_be_handed_over() {
        assert_eq!(not_too_large(Value::Number(1e15)), Ok(()));
        let bad = not_too_large(Value::Number(-1e300)).expect_err("too large");
        assert_eq!(bad.say(Language::English), "-1e300 is too large a number to count with");
        assert!(not_too_large(Value::Parts { numerator: 1.0, denominator: 2e15 }).is_err());
    }

    #[test]
    fn names_are_no_values() {
        for word in ["1251", "-5", "4,251", "4.251", "12/480", "2.5%", "45min", ".5", "10k"] {
            assert!(is_value(word), "{word}");
        }
        for word in ["spring", "2027-spring", "2027/spring", "./4", "k", "-", "", "spring-2027.campaign.toml", "m4"] {
            assert!(!is_value(word), "{word}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_a_finite_value_or_a_sentence(text in any::<String>()) {
            match value(&text, None, None) {
                Ok((value, _)) => prop_assert!(value.number().is_some_and(f64::is_finite)),
                Err(bad) => prop_assert!(!bad.say(Language::Norwegian).is_empty()),
            }
        }
    }
}

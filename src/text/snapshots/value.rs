//! The value column: `4251`, `4251,5`, `12/480`, `2.5%`, `90s`, `15min`, `4h`, or nothing for a reading taken back.
//!
//! Which of these fits a metric is not known here; the fold knows.

use crate::model::snapshot::{Value, Written};

/// Longest text of a number, in bytes: more digits than any measurement has.
const MAX_DIGITS: usize = 64;

/// What times are written in, with their seconds. The first is the one that is written.
const TIMES: [(&str, f64); 4] = [("s", 1.0), ("min", 60.0), ("h", 3600.0), ("d", 86_400.0)];

/// Reads a value with the file's decimal mark (`b'.'` or `b','`); `None` where it is none.
///
/// Shares come out of one, times in seconds. Not finite, a ratio of nothing, `1.000` under a decimal comma: `None`.
pub(crate) fn parse(text: &str, mark: u8) -> Option<(Value, Written)> {
    if text.is_empty() {
        return Some((Value::Retracted, Written::Plain));
    }
    if let Some(number) = number(text, mark, "") {
        return Some((Value::Number(number), Written::Plain));
    }
    if let Some(percent) = text.strip_suffix('%') {
        // Moving the decimal mark in the text keeps 7 % exactly 0.07; a division by 100 would not.
        return Some((Value::Number(number(percent.trim_end(), mark, "e-2")?), Written::Percent));
    }
    if let Some((numerator, denominator)) = text.split_once('/') {
        let numerator = number(numerator.trim_end(), mark, "")?;
        let denominator = number(denominator.trim_start(), mark, "")?;
        return (denominator > 0.0 && numerator >= 0.0)
            .then_some((Value::Parts { numerator, denominator }, Written::Plain));
    }
    time(text, mark).map(|seconds| (Value::Number(seconds), Written::Time))
}

/// Appends a value with the file's decimal mark; [`parse`] gives it back to the last bit.
pub(crate) fn write(value: Value, written: Written, mark: u8, out: &mut Vec<u8>) {
    match (value, written) {
        (Value::Retracted, _) => {}
        (Value::Parts { numerator, denominator }, _) => {
            write_number(numerator, mark, out);
            out.push(b'/');
            write_number(denominator, mark, out);
        }
        (Value::Number(number), Written::Plain) => write_number(number, mark, out),
        (Value::Number(share), Written::Percent) => {
            write_digits(&percent_digits(share), mark, out);
            out.push(b'%');
        }
        (Value::Number(seconds), Written::Time) => {
            write_number(seconds, mark, out);
            out.extend_from_slice(TIMES[0].0.as_bytes());
        }
    }
}

/// A plain number, times the power of ten that `exponent` says.
fn number(text: &str, mark: u8, exponent: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    // Nearly every value is a few digits: no copy is needed.
    if exponent.is_empty() && bytes.len() <= 15 && !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit) {
        return text.parse().ok();
    }
    let mut digits = [0; MAX_DIGITS + 8];
    let length = normal(text, mark, &mut digits)?;
    digits[length..length + exponent.len()].copy_from_slice(exponent.as_bytes());
    let plain = std::str::from_utf8(&digits[..length + exponent.len()]).ok()?;
    plain.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// Writes the number the way Rust reads it: ASCII minus, decimal point, no blanks between thousands.
///
/// Shape of a number: sign, digits (in threes if blanks stand between them), a mark and digits. A spreadsheet saves
/// what its cell shows: `−4 251,5`. An exponent (`1e6`) is what some scripts write.
fn normal(text: &str, mark: u8, digits: &mut [u8]) -> Option<usize> {
    let mut length = 0;
    let mut push = |byte: u8| {
        (length < MAX_DIGITS).then(|| {
            digits[length] = byte;
            length += 1;
        })
    };
    let unsigned = text.strip_prefix(['-', '\u{2212}']);
    if unsigned.is_some() {
        push(b'-')?;
    }
    let unsigned = unsigned.or_else(|| text.strip_prefix('+')).unwrap_or(text);
    let (unsigned, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(a, b)| (a, Some(b)));
    let (whole, fraction) =
        unsigned.split_once(char::from(mark)).map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    for (place, group) in whole.split(is_thousands_blank).enumerate() {
        let is_grouped = whole.len() != group.len();
        let fits = if place == 0 { !is_grouped || group.len() <= 3 } else { group.len() == 3 };
        (fits && is_digits(group)).then_some(())?;
        group.bytes().try_for_each(&mut push)?;
    }
    if let Some(fraction) = fraction {
        is_digits(fraction).then_some(())?;
        push(b'.')?;
        fraction.bytes().try_for_each(&mut push)?;
    }
    if let Some(exponent) = exponent {
        is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)).then_some(())?;
        push(b'e')?;
        exponent.bytes().try_for_each(&mut push)?;
    }
    Some(length)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A space, a no-break space or a narrow no-break space.
fn is_thousands_blank(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}')
}

/// A time in seconds; never negative.
fn time(text: &str, mark: u8) -> Option<f64> {
    let (name, seconds) = TIMES.iter().rev().find(|(name, _)| text.ends_with(name))?;
    let count = number(text.strip_suffix(name)?.trim_end(), mark, "")?;
    (count >= 0.0 && (count * seconds).is_finite()).then_some(count * seconds)
}

fn write_number(number: f64, mark: u8, out: &mut Vec<u8>) {
    // Rust writes the shortest digits that come back as the same number, without an exponent. Zero has no sign here.
    write_digits(&format!("{}", if number == 0.0 { 0.0 } else { number }), mark, out);
}

fn write_digits(digits: &str, mark: u8, out: &mut Vec<u8>) {
    out.extend(digits.bytes().map(|byte| if byte == b'.' { mark } else { byte }));
}

/// The digits of a share in percent: those of the share with the decimal mark two places further right.
fn percent_digits(share: f64) -> String {
    let text = format!("{}", if share == 0.0 { 0.0 } else { share });
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let padded = format!("{fraction:0<2}");
    let (moved, rest) = padded.split_at(2);
    let digits = format!("{whole}{moved}");
    let whole = match digits.trim_start_matches('0') {
        "" => "0",
        trimmed => trimmed,
    };
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::{Value, Written, parse, write};

    fn number(text: &str, mark: u8) -> Option<(f64, Written)> {
        let (value, written) = parse(text, mark)?;
        value.number().map(|number| (number, written))
    }

    #[test]
    fn values_are_read_with_the_decimal_mark_of_the_file() {
        assert_eq!(number("4251", b','), Some((4251.0, Written::Plain)));
        assert_eq!(number("4251,5", b','), Some((4251.5, Written::Plain)));
        assert_eq!(number("\u{2212}4\u{a0}251,5", b','), Some((-4251.5, Written::Plain)));
        assert_eq!(number("2,5 %", b','), Some((0.025, Written::Percent)));
        assert_eq!(number("7%", b'.'), Some((0.07, Written::Percent)));
        assert_eq!(number("12/480", b'.'), Some((0.025, Written::Plain)));
        assert_eq!(number("15min", b'.'), Some((900.0, Written::Time)));
        assert_eq!(number("1,5 h", b','), Some((5400.0, Written::Time)));
        assert_eq!(number("1e+06", b'.'), Some((1_000_000.0, Written::Plain)));
        assert_eq!(parse("", b'.'), Some((Value::Retracted, Written::Plain)));
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        let wrong = [
            "4,251", "1.000,5", "4 25", "42 51", " ", "-", "+", ".", ".5", "5.", "inf", "NaN", "1e999", "0x10",
            "1_000", "12/0", "12/-4", "-1/4", "1/2/3", "%", "s", "-4h", "4 hh", "1--2", "٤", "4e", "1e5%%", "4\0",
            "12/480%",
        ];
        for text in wrong {
            assert_eq!(parse(text, b'.'), None, "{text}");
        }
        assert_eq!(parse("1.000", b','), None);
        assert_eq!(parse(&"9".repeat(10_000), b'.'), None);
        assert_eq!(parse(&"1 000".repeat(10_000), b'.'), None);
    }

    #[test]
    fn what_is_written_is_read_again_to_the_last_bit() {
        let numbers = [0.0, -0.0, 0.07, 1.0 / 3.0, 0.29, 4_830.0, -12.5, 1e15, 1e-7, 123_456_789.123];
        for (number, mark) in numbers.into_iter().flat_map(|number| [(number, b'.'), (number, b',')]) {
            for written in [Written::Plain, Written::Percent, Written::Time] {
                let number = if written == Written::Time { f64::abs(number) } else { number };
                let mut text = Vec::new();
                write(Value::Number(number), written, mark, &mut text);
                let text = String::from_utf8(text).expect("ASCII");
                assert_eq!(parse(&text, mark), Some((Value::Number(number), written)), "{text}");
            }
        }
    }
}

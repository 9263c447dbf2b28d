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
    if let Some(number) = number(text, mark, 0) {
        return Some((Value::Number(number), Written::Plain));
    }
    if let Some(percent) = text.strip_suffix('%') {
        // Moving the decimal mark in the text keeps 7 % exactly 0.07; a division by 100 would not.
        return Some((Value::Number(number(percent.trim_end(), mark, -2)?), Written::Percent));
    }
    if let Some((numerator, denominator)) = text.split_once('/') {
        let numerator = number(numerator.trim_end(), mark, 0)?;
        let denominator = number(denominator.trim_start(), mark, 0)?;
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
            write_shifted(share, 2, mark, out);
            out.push(b'%');
        }
        (Value::Number(seconds), Written::Time) => {
            write_number(seconds, mark, out);
            out.extend_from_slice(TIMES[0].0.as_bytes());
        }
    }
}

/// A plain number, with its decimal mark `shift` places further right.
fn number(text: &str, mark: u8, shift: i32) -> Option<f64> {
    if shift == 0
        && let Some((number, [])) = plain_number(text.as_bytes(), mark)
    {
        return Some(number);
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(a, b)| (a, Some(b)));
    let exponent = match exponent {
        None => 0,
        Some(exponent) if exponent.len() <= 5 => exponent.parse::<i32>().ok()?,
        Some(_) => return None,
    };
    let mut digits = Digits { bytes: [0; MAX_DIGITS], length: 0 };
    digits.add_plain(mantissa, mark)?;
    if exponent + shift != 0 {
        format!("e{}", exponent + shift).bytes().try_for_each(|byte| digits.add(byte))?;
    }
    std::str::from_utf8(&digits.bytes[..digits.length]).ok()?.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// The powers of ten that a handful of decimals need. All are exact.
const POWERS_OF_TEN: [f64; 8] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7];

/// The plain number of few digits that the bytes begin with, which nearly every value is, and what comes after it;
/// `None` where it must be read in the general way.
///
/// As long as the digits make an integer below 2⁵³ and the power of ten is exact, one division of the two is rounded
/// correctly: the general way gives the same to the last bit.
#[inline]
pub(super) fn plain_number(bytes: &[u8], mark: u8) -> Option<(f64, &[u8])> {
    let mut count = 0;
    let whole = take_digits(bytes, MOST_DIGITS + 1, &mut count);
    if whole == 0 || whole > MOST_DIGITS {
        return None;
    }
    let rest = &bytes[whole..];
    let decimals = match rest.first() {
        Some(&byte) if byte == mark => take_digits(&rest[1..], MOST_DIGITS + 1 - whole, &mut count),
        Some(_) | None => 0,
    };
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: below 2⁵³")]
    let number = count as f64;
    match decimals {
        0 => Some((number, rest)),
        _ if whole + decimals > MOST_DIGITS => None,
        _ => Some((number / POWERS_OF_TEN.get(decimals)?, &rest[1 + decimals..])),
    }
}

/// So many digits are an integer below 2⁵³.
const MOST_DIGITS: usize = 15;

/// Writes the digits that the bytes begin with, `most` at most, behind those of `count`; gives how many they are.
#[inline]
fn take_digits(bytes: &[u8], most: usize, count: &mut u64) -> usize {
    let mut taken = 0;
    while taken < most
        && let Some(digit) = bytes.get(taken).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10)
    {
        *count = *count * 10 + u64::from(digit);
        taken += 1;
    }
    taken
}

/// A number the way Rust reads it: ASCII minus, decimal point, no blanks between thousands.
struct Digits {
    bytes: [u8; MAX_DIGITS],
    length: usize,
}

impl Digits {
    fn add(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.length)? = byte;
        self.length += 1;
        Some(())
    }

    /// Adds sign, digits, and perhaps a mark with more digits. Blanks may stand between thousands: a spreadsheet saves
    /// what its cell shows, `−4 251,5`.
    fn add_plain(&mut self, text: &str, mark: u8) -> Option<()> {
        let negative = text.strip_prefix(['-', '\u{2212}']);
        if negative.is_some() {
            self.add(b'-')?;
        }
        let unsigned = negative.or_else(|| text.strip_prefix('+')).unwrap_or(text);
        let parts = unsigned.split_once(char::from(mark)).or_else(|| by_other_mark(unsigned, mark));
        let (whole, fraction) = parts.map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
        for (place, group) in whole.split(is_thousands_blank).enumerate() {
            let is_alone = whole.len() == group.len();
            let fits = is_alone || if place == 0 { group.len() <= 3 } else { group.len() == 3 };
            (fits && is_digits(group)).then_some(())?;
            group.bytes().try_for_each(|byte| self.add(byte))?;
        }
        let Some(fraction) = fraction else { return Some(()) };
        is_digits(fraction).then_some(())?;
        self.add(b'.')?;
        fraction.bytes().try_for_each(|byte| self.add(byte))
    }
}

/// A number with the decimal mark that is not the file's: spreadsheets save columns parted by semicolons with a decimal
/// point where the reader's language has one. Three decimals might be thousands, so they are not understood.
fn by_other_mark(unsigned: &str, mark: u8) -> Option<(&str, &str)> {
    let other = if mark == b'.' { ',' } else { '.' };
    unsigned.split_once(other).filter(|(whole, fraction)| fraction.len() != 3 || *whole == "0")
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
    let count = number(text.strip_suffix(name)?.trim_end(), mark, 0)?;
    (count >= 0.0 && (count * seconds).is_finite()).then_some(count * seconds)
}

/// Appends the shortest digits that come back as the same number.
fn write_number(number: f64, mark: u8, out: &mut Vec<u8>) {
    write_shifted(number, 0, mark, out);
}

/// Appends a number with its decimal mark `shift` places further right than it is.
fn write_shifted(number: f64, shift: usize, mark: u8, out: &mut Vec<u8>) {
    // Zero has no sign here.
    let number = if number == 0.0 { 0.0 } else { number };
    if shift == 0 && number.fract() == 0.0 && number.abs() < 1e15 {
        // Nearly every value is a count, and those need no search for the shortest decimals.
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 10^15: just checked")]
        let whole = number as i64;
        return write_whole(whole, out);
    }
    let is_handy = number == 0.0 || (1e-7..1e21).contains(&number.abs());
    let text = if is_handy { shifted(&number.to_string(), shift) } else { with_exponent(number, shift) };
    out.extend(text.bytes().map(|byte| if byte == b'.' { mark } else { byte }));
}

/// The digits of the largest whole number that is written as one.
const WHOLE_DIGITS: usize = 20;

/// Appends the digits of a whole number, without a text of its own for each of a million.
fn write_whole(number: i64, out: &mut Vec<u8>) {
    if number < 0 {
        out.push(b'-');
    }
    let mut digits = [0; WHOLE_DIGITS];
    let mut rest = number.unsigned_abs();
    let mut start = WHOLE_DIGITS;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        start -= 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[start..]);
}

/// Plain digits with the decimal mark further right: `0.075` by 2 is `7.5`.
fn shifted(plain: &str, shift: usize) -> String {
    let (sign, unsigned) = plain.strip_prefix('-').map_or(("", plain), |rest| ("-", rest));
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let padded = format!("{fraction:0<shift$}");
    let (moved, rest) = padded.split_at(shift);
    let digits = format!("{whole}{moved}");
    let whole = match digits.trim_start_matches('0') {
        "" => "0",
        trimmed => trimmed,
    };
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

/// `1.5e300`: without an exponent it would be a line full of zeros.
fn with_exponent(number: f64, shift: usize) -> String {
    let text = format!("{number:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent = exponent.parse::<i64>().unwrap_or(0) + i64::try_from(shift).unwrap_or(0);
    format!("{mantissa}e{exponent}")
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
    fn the_other_decimal_mark_is_read_where_it_cannot_part_thousands() {
        assert_eq!(number("312.5", b','), Some((312.5, Written::Plain)));
        assert_eq!(number("2.5%", b','), Some((0.025, Written::Percent)));
        assert_eq!(number("-1,2345", b'.'), Some((-1.2345, Written::Plain)));
        assert_eq!(number("0.125", b','), Some((0.125, Written::Plain)));
        for text in ["1.000", "12.345", "1.000.000", "1.5.2", "1.", ".5"] {
            assert_eq!(parse(text, b','), None, "{text}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        let wrong = [
            "4,251",
            "1.000,5",
            "4 25",
            "42 51",
            " ",
            "-",
            "+",
            ".",
            ".5",
            "5.",
            "inf",
            "NaN",
            "1e999",
            "0x10",
            "1_000",
            "12/0",
            "12/-4",
            "-1/4",
            "1/2/3",
            "%",
            "s",
            "-4h",
            "4 hh",
            "1--2",
            "٤",
            "4e",
            "1e5%%",
            "4\0",
            "12/480%",
            "1e+-5",
            "1e 5",
            "1e99999999999",
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
        let numbers = [0.0, -0.0, 0.07, 1.0 / 3.0, 0.29, 4_830.0, -12.5, 1e15, 1e-7, 123_456_789.123, 1e-9, 2.5e300];
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

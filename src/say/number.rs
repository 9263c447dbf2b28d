//! Numbers as the reader writes them: 4,830.5 in English, 4 830,5 in Swedish and Norwegian.

use super::{Language, Show};

/// A plain quantity, shown with grouped digits and at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Amount(pub(crate) f64);

/// A share of one (0.15), shown in percent with at most one decimal, or two when it is under 1 %.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Percent(pub(crate) f64);

impl Show for Amount {
    fn show(&self, language: Language) -> String {
        decimal(self.0, 2, language)
    }
}

impl Show for Percent {
    fn show(&self, language: Language) -> String {
        let percent = self.0 * 100.0;
        if percent.abs() > MOST_PERCENT {
            return beyond(percent, language);
        }
        let digits = if percent != 0.0 && percent.abs() < 1.0 { 2 } else { 1 };
        let number = decimal(percent, digits, language);
        match language {
            Language::English => format!("{number}%"),
            Language::Swedish | Language::Norwegian => format!("{number}\u{a0}%"),
        }
    }
}

/// Beyond this a percentage only says that the figures are wrong: its digits say no more.
const MOST_PERCENT: f64 = 1e6;
/// From here on a number is shown as a power of ten: nobody counts so many digits, and no table holds them.
const HUGE: f64 = 1e15;

/// "over 1,000,000%"; under nothing by more than that.
fn beyond(percent: f64, language: Language) -> String {
    if !percent.is_finite() {
        return "–".to_owned();
    }
    let most = Percent(MOST_PERCENT.copysign(percent) / 100.0).show(language);
    let [over, under] = match language {
        Language::English | Language::Norwegian => ["over", "under"],
        Language::Swedish => ["över", "under"],
    };
    format!("{} {most}", if percent > 0.0 { over } else { under })
}

macro_rules! show_whole {
    ($($kind:ty),+) => {$(
        impl Show for $kind {
            fn show(&self, language: Language) -> String {
                group_digits(&self.to_string(), language)
            }
        }
    )+};
}
show_whole!(u32, u64, usize, i64);

/// A number rounded to at most `digits` decimals, without trailing zeros.
fn decimal(value: f64, digits: usize, language: Language) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    if value.abs() >= HUGE {
        return format!("{value:.2e}");
    }
    let rounded = format!("{value:.digits$}");
    let trimmed = if rounded.contains('.') { rounded.trim_end_matches('0').trim_end_matches('.') } else { &rounded };
    // A tiny negative number rounds to "-0", which nobody writes.
    let plain = if trimmed == "-0" { "0" } else { trimmed };
    group_digits(plain, language)
}

/// Groups the whole digits of a plain number (`-12345.6`) in threes and writes the decimal mark of the language.
///
/// Swedish and Norwegian leave four digits together only in running text; here tables decide, so they group too.
pub(crate) fn group_digits(plain: &str, language: Language) -> String {
    let (separator, mark, minus) = match language {
        Language::English => (',', '.', "-"),
        Language::Swedish | Language::Norwegian => ('\u{a0}', ',', "\u{2212}"),
    };
    let (negative, unsigned) = plain.strip_prefix('-').map_or((false, plain), |rest| (true, rest));
    let (whole, fraction) = unsigned.split_once('.').map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    let mut shown = String::with_capacity(plain.len() + 4);
    if negative {
        shown.push_str(minus);
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            shown.push(separator);
        }
        shown.push(digit);
    }
    if let Some(fraction) = fraction {
        shown.push(mark);
        shown.push_str(fraction);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{Amount, Language, Percent, Show};

    #[test]
    fn numbers_follow_the_reader() {
        assert_eq!(Amount(1_234_567.891).show(Language::English), "1,234,567.89");
        assert_eq!(Amount(-1234.5).show(Language::Swedish), "\u{2212}1\u{a0}234,5");
        assert_eq!(Amount(-0.0001).show(Language::English), "0");
        assert_eq!(Percent(0.15).show(Language::English), "15%");
        assert_eq!(Percent(0.025).show(Language::Norwegian), "2,5\u{a0}%");
        assert_eq!(Percent(0.0045).show(Language::English), "0.45%");
        assert_eq!(100u64.show(Language::Swedish), "100");
        assert_eq!(Amount(f64::NAN).show(Language::English), "–");
    }

    #[test]
    fn numbers_of_three_hundred_digits_are_shown_short() {
        assert_eq!(Amount(-1.7e308).show(Language::English), "-1.70e308");
        assert_eq!(Percent(10_000.0).show(Language::English), "1,000,000%");
        assert_eq!(Percent(1e300).show(Language::English), "over 1,000,000%");
        assert_eq!(Percent(1e308).show(Language::English), "–");
        assert_eq!(Percent(-1e9).show(Language::Swedish), "under \u{2212}1\u{a0}000\u{a0}000\u{a0}%");
    }
}

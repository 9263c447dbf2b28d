//! Money as the reader writes it: "60,000 SEK", "25 000,50 SEK".
//!
//! It shows sums; reading them is `text::money`, and the sums themselves are [`Money`].

use super::campaign::Money;
use crate::say::{Language, Show, group_digits};

/// A sum with its currency, for sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sum {
    /// How much.
    pub(crate) amount: Money,
    /// The currency by its three letters; empty where the campaign names none.
    pub(crate) currency: String,
}

impl Show for Sum {
    /// With two decimals where there are any, and a no-break space before the currency.
    fn show(&self, language: Language) -> String {
        let hundredths = self.amount.0.unsigned_abs();
        let sign = if self.amount.0 < 0 { "-" } else { "" };
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        let plain = if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:02}") };
        let number = group_digits(&plain, language);
        if self.currency.is_empty() { number } else { format!("{number}\u{a0}{}", self.currency) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Money, Show, Sum};

    fn show(hundredths: i64, currency: &str, language: Language) -> String {
        Sum { amount: Money(hundredths), currency: currency.to_owned() }.show(language)
    }

    #[test]
    fn money_follows_the_reader() {
        assert_eq!(show(6_000_000, "SEK", Language::English), "60,000\u{a0}SEK");
        assert_eq!(show(2_500_050, "SEK", Language::Swedish), "25\u{a0}000,50\u{a0}SEK");
        assert_eq!(show(-5, "NOK", Language::Norwegian), "\u{2212}0,05\u{a0}NOK");
        assert_eq!(show(100, "", Language::English), "1");
        assert_eq!(show(i64::MIN, "", Language::English), "-92,233,720,368,547,758.08");
    }
}

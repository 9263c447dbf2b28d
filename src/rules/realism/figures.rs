//! How long, and up to how many: figures as marketers say them.

use crate::say::{Amount, Language, Show};

/// A length of time in months: "6 months", "18 days".
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Length(pub(super) f64);

/// A month, in days.
const DAYS_OF_A_MONTH: f64 = 30.44;

impl Show for Length {
    fn show(&self, language: Language) -> String {
        // Calendar months are not of one length: 5.98 of them are six.
        let whole = self.0.round();
        let is_months = self.0 >= 1.5 || (self.0 - 1.0).abs() < 0.12;
        let (number, forms) = if is_months {
            let months = if (self.0 - whole).abs() < 0.12 { whole } else { (self.0 * 2.0).round() / 2.0 };
            (months, [["month", "months"], ["månad", "månader"], ["måned", "måneder"]])
        } else {
            ((self.0 * DAYS_OF_A_MONTH).round(), [["day", "days"], ["dag", "dagar"], ["dag", "dager"]])
        };
        let [english, swedish, norwegian] =
            forms.map(|[one, many]| if (number - 1.0).abs() < 0.01 { one } else { many });
        let unit = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        format!("{} {unit}", Amount(number).show(language))
    }
}

/// A number to stay within, rounded down to two or more digits, as long as it stays above the start.
pub(super) fn rounded_down(number: f64, start: f64) -> Amount {
    let rounded = (2..8).map(|digits| floor_to(number, digits)).find(|rounded| *rounded > start);
    Amount(rounded.unwrap_or_else(|| number.floor()))
}

fn floor_to(number: f64, digits: i32) -> f64 {
    if number < 1.0 || !number.is_finite() {
        return number.floor();
    }
    #[expect(clippy::cast_possible_truncation, reason = "the logarithm of a number is below 309")]
    let magnitude = number.log10().floor() as i32;
    let step = 10f64.powi((magnitude + 1 - digits).max(0));
    (number / step).floor() * step
}

#[cfg(test)]
mod tests {
    use super::{Amount, Language, Length, Show, rounded_down};

    #[test]
    fn months_are_said_as_people_count_them() {
        let said = |months| Length(months).show(Language::English);
        assert_eq!(said(183.0 / 30.44), "6 months");
        assert_eq!(said(1.018), "1 month");
        assert_eq!(said(0.23), "7 days");
        assert_eq!(said(1.0 / 30.44), "1 day");
        assert_eq!(said(5.4), "5.5 months");
        assert_eq!(Length(12.0).show(Language::Swedish), "12 månader");
        assert_eq!(said(f64::NAN), "– days");
    }

    #[test]
    fn targets_are_rounded_down_and_stay_above_the_start() {
        assert_eq!(rounded_down(8_979.3, 5_000.0), Amount(8_900.0));
        assert_eq!(rounded_down(1_003.7, 1_000.0), Amount(1_003.0));
        assert_eq!(rounded_down(3.9, 0.0), Amount(3.0));
        assert_eq!(rounded_down(f64::INFINITY, 0.0), Amount(f64::INFINITY));
        assert!(rounded_down(f64::NAN, 0.0).0.is_nan());
    }
}

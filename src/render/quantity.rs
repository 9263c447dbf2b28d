//! Values of metrics as people write them: counts, shares, times; and how fast they change.
//!
//! A value is rounded as far as it still says something: 1,324 rather than 1,324.27, but 0.79. What is exact belongs in
//! JSON.

use crate::model::campaign::{Goal, Money};
use crate::model::metric::{Metric, MetricKind};
use crate::model::target::Target;
use crate::progress::number::day_count;
use crate::say::{Amount, Language, Percent, Show, group_digits, noun, time_signs};

/// How the values of a goal are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Things, people, money, stars: a plain number.
    Plain,
    /// A share of one, shown in percent.
    Share,
    /// A time, in seconds.
    Time,
}

impl Measure {
    /// How a goal's values are measured: those of a service level are shares, whatever its metric.
    pub(crate) fn of(goal: &Goal) -> Self {
        match &goal.metric {
            Some(_) if matches!(goal.target, Some(Target::ServiceLevel { .. })) => Self::Share,
            Some(metric) => Self::of_metric(metric),
            None => Self::Plain,
        }
    }

    /// How a metric's values are measured where no goal says otherwise.
    pub(crate) fn of_metric(metric: &Metric) -> Self {
        match metric.kind {
            MetricKind::Duration => Self::Time,
            MetricKind::Ratio if metric.is_share() => Self::Share,
            MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique | MetricKind::Ratio => {
                Self::Plain
            }
        }
    }

    /// A value: "1,324", "4.5%", "45 min".
    pub(crate) fn level(self, value: f64, language: Language) -> String {
        match self {
            Self::Plain => rounded(value).show(language),
            Self::Share => Percent(value).show(language),
            Self::Time => time(value, language),
        }
    }

    /// A difference of two values; of shares it is in percentage points.
    pub(crate) fn change(self, value: f64, language: Language) -> String {
        if self != Self::Share {
            return self.level(value, language);
        }
        let points = rounded(value * 100.0).show(language);
        match language {
            Language::English | Language::Norwegian => format!("{points}\u{a0}pp"),
            Language::Swedish => format!("{points}\u{a0}p.e."),
        }
    }

    /// What counts as a change worth a day of its own: one thing, one percentage point, one second.
    fn step(self) -> f64 {
        if self == Self::Share { 0.01 } else { 1.0 }
    }
}

/// The stretch of time that a rate is told for: the shortest in which at least one thing is to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RateUnit {
    /// So many a day.
    Day,
    /// So many a week.
    Week,
    /// So many in thirty days.
    Month,
}

impl RateUnit {
    /// The unit in which a rate reads best.
    pub(crate) fn of(per_day: f64, measure: Measure) -> Self {
        let step = measure.step();
        match per_day.abs() {
            rate if rate >= step || rate == 0.0 => Self::Day,
            rate if rate * 7.0 >= step => Self::Week,
            _ => Self::Month,
        }
    }

    fn days(self) -> f64 {
        day_count(match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
        })
    }

    /// The change in the unit alone: "0.79".
    pub(crate) fn bare(self, per_day: f64, measure: Measure, language: Language) -> String {
        measure.change(per_day * self.days(), language)
    }

    /// The change with its unit: "1.22 a day".
    pub(crate) fn full(self, per_day: f64, measure: Measure, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Day => ["a day", "om dagen", "om dagen"],
            Self::Week => ["a week", "i veckan", "i uken"],
            Self::Month => ["a month", "i månaden", "i måneden"],
        };
        let word = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        format!("{} {word}", self.bare(per_day, measure, language))
    }
}

/// A share of a way in whole percent. What is not all of it never shows as 100 %.
pub(crate) fn whole_percent(share: f64, language: Language) -> String {
    let percent = (share * 100.0).round();
    let honest = if share < 1.0 { percent.min(99.0) } else { percent };
    Percent(honest / 100.0).show(language)
}

/// A sum of money with its currency: "1,894 GBP".
pub(crate) fn money(sum: Money, currency: &str, language: Language) -> String {
    units(sum.units(), currency, language)
}

/// A sum in units of the currency, which need not be whole hundredths: "2.60 GBP", and whole from a hundred on.
pub(crate) fn units(sum: f64, currency: &str, language: Language) -> String {
    let is_whole = sum.abs() >= 100.0 || sum.fract() == 0.0 || !sum.is_finite();
    let number =
        if is_whole { Amount(sum.round()).show(language) } else { group_digits(&format!("{sum:.2}"), language) };
    if currency.is_empty() { number } else { format!("{number}\u{a0}{currency}") }
}

/// Whole from a hundred on, one decimal from ten on, else two.
fn rounded(value: f64) -> Amount {
    let scale = match value.abs() {
        size if size >= 100.0 => 1.0,
        size if size >= 10.0 => 10.0,
        _ => return Amount(value),
    };
    Amount((value * scale).round() / scale)
}

/// A time in its two largest units: "45 s", "12 min", "1 h 30 min", "2 d 4 h".
pub(crate) fn time(seconds: f64, language: Language) -> String {
    let [day, hour, minute, second] = time_signs(language);
    let units = [(86_400.0, day), (3600.0, hour), (60.0, minute), (1.0, second)];
    if !seconds.is_finite() {
        return Amount(seconds).show(language);
    }
    let size = seconds.abs().round();
    let Some(first) = units.iter().position(|(length, _)| size >= *length) else {
        return format!("{}\u{a0}{second}", Amount(seconds).show(language));
    };
    let (length, name) = units[first];
    let part = |count: f64, name: &str| format!("{}\u{a0}{name}", Amount(count.floor()).show(language));
    let rest = units.get(first + 1).map(|(shorter, name)| ((size % length) / shorter, *name));
    let sign = if seconds < 0.0 { "-" } else { "" };
    let parts: Vec<String> = [Some((size / length, name)), rest.filter(|(count, _)| *count >= 1.0)]
        .into_iter()
        .flatten()
        .map(|(count, name)| part(count, name))
        .collect();
    format!("{sign}{}", parts.join("\u{a0}"))
}

noun! { Days en "day" "days", sv "dygn" "dygn", nb "døgn" "døgn" }
noun! { HoursLong en "hour" "hours", sv "timme" "timmar", nb "time" "timer" }
noun! { Minutes en "minute" "minutes", sv "minut" "minuter", nb "minutt" "minutter" }

/// A time in words where it is a whole number of one unit, "15 minutes", "2 days"; else as [`time`] has it.
pub(crate) fn time_in_words(seconds: f64, language: Language) -> String {
    let whole = |unit: f64| {
        let count = seconds / unit;
        // As large as that no promise is.
        (count >= 1.0 && count.fract() == 0.0 && count < 1e6)
            .then(|| format!("{count:.0}").parse::<u64>().ok())
            .flatten()
    };
    if let Some(days) = whole(86_400.0).filter(|days| *days > 1) {
        return Days(days).show(language);
    }
    let hours = whole(3600.0).map(|hours| HoursLong(hours).show(language));
    let minutes = || whole(60.0).filter(|minutes| *minutes < 120).map(|minutes| Minutes(minutes).show(language));
    hours.or_else(minutes).unwrap_or_else(|| time(seconds, language))
}

#[cfg(test)]
mod tests {
    use super::{Measure, RateUnit, money, rounded, time, whole_percent};
    use crate::model::campaign::Money;
    use crate::say::{Language, Show};

    #[test]
    fn values_are_rounded_as_far_as_they_say_something() {
        let shown = [1324.27, 99.96, 12.345, 0.792_68, -1383.48].map(|value| rounded(value).show(Language::English));
        assert_eq!(shown, ["1,324", "100", "12.3", "0.79", "-1,383"]);
        assert_eq!(rounded(f64::NAN).show(Language::English), "–");
        assert_eq!(Measure::Plain.level(-1.7e308, Language::English), "-1.70e308");
        assert_eq!(Measure::Share.level(0.045, Language::Swedish), "4,5\u{a0}%");
    }

    #[test]
    fn times_have_two_units_at_most() {
        let shown = [0.4, 45.0, 90.0, 5400.0, 190_000.0, -60.0].map(|seconds| time(seconds, Language::English));
        let wanted = [
            "0.4\u{a0}s",
            "45\u{a0}s",
            "1\u{a0}min\u{a0}30\u{a0}s",
            "1\u{a0}h\u{a0}30\u{a0}min",
            "2\u{a0}d\u{a0}4\u{a0}h",
        ];
        assert_eq!(shown[..5], wanted);
        assert_eq!(shown[5], "-1\u{a0}min");
        assert_eq!(time(f64::INFINITY, Language::English), "–");
    }

    #[test]
    fn a_promise_is_told_in_words() {
        let shown = [900.0, 3600.0, 86_400.0, 172_800.0, 5400.0, 9000.0, 45.0];
        let shown = shown.map(|seconds| super::time_in_words(seconds, Language::Norwegian).replace('\u{a0}', " "));
        assert_eq!(shown, ["15 minutter", "1 time", "24 timer", "2 døgn", "90 minutter", "2 t 30 min", "45 s"]);
    }

    #[test]
    fn a_rate_is_told_where_something_happens() {
        let told = |per_day: f64, measure| RateUnit::of(per_day, measure).full(per_day, measure, Language::English);
        assert_eq!(told(1.2222, Measure::Plain), "1.22 a day");
        assert_eq!(told(0.43, Measure::Plain), "3.01 a week");
        assert_eq!(told(-0.05, Measure::Plain), "-1.5 a month");
        assert_eq!(told(0.002, Measure::Share), "1.4\u{a0}pp a week");
        assert_eq!(told(0.0, Measure::Plain), "0 a day");
    }

    #[test]
    fn nearly_all_is_not_all() {
        let shown = [0.9999, 1.0, 0.349_462, -0.2, 1.5].map(|share| whole_percent(share, Language::English));
        assert_eq!(shown, ["99%", "100%", "35%", "-20%", "150%"]);
    }

    #[test]
    fn money_has_its_currency() {
        assert_eq!(money(Money(189_435), "GBP", Language::English), "1,894\u{a0}GBP");
        assert_eq!(money(Money(650), "", Language::Swedish), "6,50");
        assert_eq!(money(Money(600), "NOK", Language::Norwegian), "6\u{a0}NOK");
    }
}

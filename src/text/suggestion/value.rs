//! Numbers of a suggestion as its reader writes them: levels, times, changes; and the level that a change leads to.

use super::BLANK;
use crate::model::metric::{Metric, MetricKind};
use crate::model::statement::{Aim, AimKind, Direction, Quantity, Unit};
use crate::say::{Amount, Language, Show};

/// A number and what it is in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    /// The number, as written: 15 for 15 %.
    pub(super) number: f64,
    /// What it is in.
    pub(super) unit: Unit,
}

/// A change, with its sign.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    /// How much; negative where it falls.
    pub(super) number: f64,
    /// In units, per cent or points; never [`AimKind::Absolute`].
    pub(super) kind: AimKind,
    /// What it is in, where it is in units.
    pub(super) unit: Unit,
}

impl Value {
    /// What a sentence says.
    pub(super) fn said(quantity: &Quantity) -> Self {
        Self { number: quantity.value, unit: quantity.unit.clone() }
    }

    /// A value as files hold it: shares of one, seconds, money in the campaign's currency.
    pub(super) fn given(number: f64, metric: &Metric, currency: &str) -> Self {
        match metric.kind {
            MetricKind::Ratio if metric.is_share() => Self { number: number * 100.0, unit: Unit::Percent },
            MetricKind::Duration => {
                let length = largest_length(number);
                Self { number: number / length, unit: Unit::Time(length) }
            }
            MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique | MetricKind::Ratio => {
                let is_money = metric.unit == "currency" && !currency.is_empty();
                let unit = if is_money { Unit::Money(currency.to_owned()) } else { Unit::Count };
                Self { number, unit }
            }
        }
    }

    /// Whether the metric can have it: no share is above the whole.
    pub(super) fn is_possible(&self, metric: &Metric) -> bool {
        let is_share = metric.is_share() && self.unit == Unit::Percent;
        !is_share || self.number <= 100.0
    }

    /// The number with what it is in: "4,830", "2.5%", "60,000 SEK", "15 minutes".
    pub(super) fn show(&self, language: Language) -> String {
        let number = self.bare(language);
        match &self.unit {
            Unit::Count | Unit::ToOne => number,
            Unit::Percent | Unit::Points => percent(&number, language),
            Unit::Money(currency) if !currency.is_empty() => format!("{number}\u{a0}{currency}"),
            // A sentence that names no currency says "kr": Swedish, Norwegian or Danish.
            Unit::Money(_) => format!("{number}\u{a0}kr"),
            Unit::Time(length) => {
                let name = time_name(*length, is_one(self.number), language);
                format!("{number}\u{a0}{name}")
            }
        }
    }

    /// The number alone.
    pub(super) fn bare(&self, language: Language) -> String {
        Amount(self.number).show(language)
    }

    /// The level that a change leads to; `None` where it leads below nothing, or beyond all numbers.
    pub(super) fn changed(&self, change: &Change) -> Option<Self> {
        let level = match change.kind {
            // Not `number * (1 + share)`: 15 % more than 2,840 is 3,266, not 3,265.9999999999995.
            AimKind::RelativePercent => self.number + self.number * change.number / 100.0,
            AimKind::Delta | AimKind::Points => self.number + change.number,
            AimKind::Absolute => change.number,
        };
        // Nobody gains a part of a follower.
        let whole = self.unit == Unit::Count && self.number.fract() == 0.0 && self.number >= 10.0;
        let number = if whole { level.round() } else { level };
        (number.is_finite() && number >= 0.0).then(|| Self { number, unit: self.unit.clone() })
    }
}

impl Change {
    /// The change that an aim says; `None` where it says a level.
    pub(super) fn said(aim: &Aim) -> Option<Self> {
        let sign = if aim.direction == Direction::Down { -1.0 } else { 1.0 };
        (aim.kind != AimKind::Absolute).then(|| Self {
            number: sign * aim.quantity.value,
            kind: aim.kind,
            unit: aim.quantity.unit.clone(),
        })
    }

    /// The change with its sign: "+15%", "−50 %", "+500", "+10 percentage points".
    pub(super) fn show(&self, language: Language) -> String {
        let sign = match (self.number < 0.0, language) {
            (false, _) => "+",
            (true, Language::English) => "-",
            (true, Language::Swedish | Language::Norwegian) => "\u{2212}",
        };
        format!("{sign}{}", self.size(language))
    }

    /// How large it is, without a sign.
    pub(super) fn size(&self, language: Language) -> String {
        let unit = match self.kind {
            AimKind::RelativePercent => Unit::Percent,
            AimKind::Delta | AimKind::Absolute => self.unit.clone(),
            AimKind::Points => {
                let number = Amount(self.number.abs()).show(language);
                let points = match (language, is_one(self.number)) {
                    (Language::English, true) => "percentage point",
                    (Language::English, false) => "percentage points",
                    (Language::Swedish, true) => "procentenhet",
                    (Language::Swedish, false) => "procentenheter",
                    (Language::Norwegian, _) => "prosentpoeng",
                };
                return format!("{number}\u{a0}{points}");
            }
        };
        Value { number: self.number.abs(), unit }.show(language)
    }
}

/// Both ends of a change, a blank for what is not known. A unit of time that both share is said once: "from 15 to 10
/// minutes".
pub(super) fn ends(from: Option<&Value>, to: Option<&Value>, language: Language) -> (String, String) {
    let shown = |value: Option<&Value>| value.map_or_else(|| BLANK.to_owned(), |value| value.show(language));
    match (from, to) {
        (Some(start), Some(end)) if matches!(start.unit, Unit::Time(_)) && start.unit == end.unit => {
            (start.bare(language), end.show(language))
        }
        (from, to) => (shown(from), shown(to)),
    }
}

fn percent(number: &str, language: Language) -> String {
    match language {
        Language::English => format!("{number}%"),
        Language::Swedish | Language::Norwegian => format!("{number}\u{a0}%"),
    }
}

fn is_one(number: f64) -> bool {
    (number.abs() - 1.0).abs() < f64::EPSILON
}

/// The largest unit that goes into so many seconds at least once; up to a day. Two days are "48 hours" to nobody.
fn largest_length(seconds: f64) -> f64 {
    [172_800.0, 3600.0, 60.0]
        .into_iter()
        .find(|length| seconds >= *length)
        .map_or(1.0, |length: f64| length.min(86_400.0))
}

/// A unit of time by its length in seconds.
fn time_name(length: f64, one: bool, language: Language) -> &'static str {
    let [english, swedish, norwegian] = match length {
        short if short < 60.0 => [["second", "seconds"], ["sekund", "sekunder"], ["sekund", "sekunder"]],
        short if short < 3600.0 => [["minute", "minutes"], ["minut", "minuter"], ["minutt", "minutter"]],
        short if short < 86_400.0 => [["hour", "hours"], ["timme", "timmar"], ["time", "timer"]],
        short if short < 604_800.0 => [["day", "days"], ["dag", "dagar"], ["dag", "dager"]],
        _ => [["week", "weeks"], ["vecka", "veckor"], ["uke", "uker"]],
    };
    let forms = match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    };
    forms[usize::from(!one)]
}

#[cfg(test)]
mod tests {
    use super::{AimKind, Change, Unit, Value, ends};
    use crate::model::vocabulary::known;
    use crate::say::Language;

    fn value(number: f64, unit: Unit) -> Value {
        Value { number, unit }
    }

    #[test]
    fn values_follow_their_reader() {
        let shown = |number, unit, language| value(number, unit).show(language).replace('\u{a0}', " ");
        assert_eq!(shown(4830.0, Unit::Count, Language::English), "4,830");
        assert_eq!(shown(2.5, Unit::Percent, Language::Swedish), "2,5 %");
        assert_eq!(shown(60_000.0, Unit::Money("NOK".to_owned()), Language::Norwegian), "60 000 NOK");
        assert_eq!(shown(95.0, Unit::Money(String::new()), Language::Swedish), "95 kr");
        assert_eq!(shown(1.0, Unit::Time(3600.0), Language::Norwegian), "1 time");
        assert_eq!(shown(1.5, Unit::Time(3600.0), Language::Swedish), "1,5 timmar");
        assert_eq!(shown(4.0, Unit::ToOne, Language::English), "4");
        assert_eq!(shown(f64::NAN, Unit::Count, Language::English), "–");
    }

    #[test]
    fn values_of_files_are_said_as_people_write_them() {
        let given = |metric, number| {
            let metric = known(metric).expect("known").metric();
            Value::given(number, &metric, "SEK").show(Language::English).replace('\u{a0}', " ")
        };
        assert_eq!(given("engagement_rate", 0.025), "2.5%");
        assert_eq!(given("response_time", 2700.0), "45 minutes");
        assert_eq!(given("response_time", 86_400.0), "24 hours");
        assert_eq!(given("response_time", 172_800.0), "2 days");
        assert_eq!(given("response_time", 0.0), "0 seconds");
        assert_eq!(given("revenue", 5000.0), "5,000 SEK");
        assert_eq!(given("rating", 4.5), "4.5");
    }

    #[test]
    fn a_change_leads_to_a_level() {
        let after = |number, change, kind| {
            let change = Change { number: change, kind, unit: Unit::Count };
            value(number, Unit::Count).changed(&change).map(|level| level.number)
        };
        assert_eq!(after(4200.0, 15.0, AimKind::RelativePercent), Some(4830.0));
        assert_eq!(after(4201.0, 15.0, AimKind::RelativePercent), Some(4831.0));
        assert_eq!(after(4.0, 10.0, AimKind::RelativePercent), Some(4.4));
        assert_eq!(after(200.0, -50.0, AimKind::Delta), Some(150.0));
        assert_eq!(after(20.0, -50.0, AimKind::Delta), None);
        assert_eq!(after(f64::MAX, f64::MAX, AimKind::Delta), None);
    }

    #[test]
    fn a_shared_unit_is_said_once() {
        let minutes = |number| value(number, Unit::Time(60.0));
        let both = ends(Some(&minutes(15.0)), Some(&minutes(10.0)), Language::English);
        assert_eq!(both, ("15".to_owned(), "10\u{a0}minutes".to_owned()));
        assert_eq!(ends(None, None, Language::English), ("___".to_owned(), "___".to_owned()));
    }
}

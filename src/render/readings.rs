//! Readings for people: a value with what it is (4,251; 12/480 (2.5%); 1 h 30 min), a period, and how to type it.

use crate::model::metric::{Metric, MetricKind};
use crate::model::period::Period;
use crate::model::snapshot::{Reading, Snapshot, Value, Written};
use crate::say::{Amount, Language, Percent, Show, group_digits, time_signs};
use crate::text::typed::unmistakable;

/// A value as it was read, with every digit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shown {
    value: Value,
    written: Written,
    is_brief: bool,
}

impl Shown {
    /// A value as it is written.
    pub(crate) fn new(value: Value, written: Written) -> Self {
        Self { value, written, is_brief: false }
    }

    /// A row's value.
    pub(crate) fn of(row: &Snapshot) -> Self {
        Self::new(row.value, row.written)
    }

    /// A reading's value; `written` is how values of its series are written.
    pub(crate) fn reading(reading: &Reading, written: Written) -> Self {
        Self::new(reading.value, written)
    }

    /// The same in little room: 12/480 without its percentage.
    #[must_use]
    pub(crate) fn brief(self) -> Self {
        Self { is_brief: true, ..self }
    }

    /// A number that was worked out from readings of a metric: a share in percent, a time with its unit.
    pub(crate) fn of_metric(number: f64, metric: &Metric) -> Rounded {
        let written = if metric.kind == MetricKind::Duration {
            Written::Time
        } else if metric.is_share() {
            Written::Percent
        } else {
            Written::Plain
        };
        Rounded { number, written }
    }

    /// A share of one, in percent.
    pub(crate) fn percent(share: f64) -> Rounded {
        Rounded { number: share, written: Written::Percent }
    }
}

/// A number that was worked out, rounded for people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rounded {
    number: f64,
    written: Written,
}

impl Show for Shown {
    fn show(&self, language: Language) -> String {
        match (self.value, self.written) {
            (Value::Retracted, _) => "–".to_owned(),
            (Value::Parts { numerator, denominator }, _) => {
                let whole = |number: f64| group_digits(&number.to_string(), language);
                let share = Percent(numerator / denominator).show(language);
                let share = if self.is_brief { String::new() } else { format!(" ({share})") };
                format!("{}/{}{share}", whole(numerator), whole(denominator))
            }
            (Value::Number(number), Written::Plain) => group_digits(&number.to_string(), language),
            (Value::Number(share), Written::Percent) => Percent(share).show(language),
            (Value::Number(seconds), Written::Time) => time(seconds, language),
        }
    }
}

impl Show for Rounded {
    fn show(&self, language: Language) -> String {
        match self.written {
            // A worked-out 214.16 bookings is 214; of small numbers the decimals matter.
            Written::Plain if self.number.abs() >= 10.0 => Amount(self.number.round()).show(language),
            Written::Plain => Amount(self.number).show(language),
            Written::Percent => Percent(self.number).show(language),
            Written::Time => time(self.number, language),
        }
    }
}

/// A time in its two largest units: 45 s, 1 h 30 min, 2 d 4 h.
fn time(seconds: f64, language: Language) -> String {
    let [day, hour, minute, second] = time_signs(language);
    let mut rest = seconds.abs();
    let mut parts = Vec::new();
    for (each, name) in [(86_400.0, day), (3600.0, hour), (60.0, minute)] {
        let count = (rest / each).floor();
        if count >= 1.0 && parts.len() < 2 {
            parts.push(format!("{}\u{a0}{}", Amount(count).show(language), name));
            rest -= count * each;
        }
    }
    if parts.is_empty() || (parts.len() < 2 && rest >= 1.0 && seconds.abs() < 3600.0) {
        parts.push(format!("{}\u{a0}{second}", Amount(rest).show(language)));
    }
    let sign = if seconds < 0.0 { "-" } else { "" };
    format!("{sign}{}", parts.join("\u{a0}"))
}

/// A value as it is typed behind the `=`, the same in every language.
pub(crate) fn typed_value(value: Value, written: Written) -> String {
    match (value, written) {
        (Value::Retracted, _) => String::new(),
        (Value::Parts { numerator, denominator }, _) => format!("{numerator}/{denominator}"),
        (Value::Number(number), Written::Plain) => unmistakable(number),
        (Value::Number(share), Written::Percent) => format!("{}%", Amount(share * 100.0).show(Language::English)),
        (Value::Number(seconds), Written::Time) => format!("{seconds}s"),
    }
}

impl Show for Period {
    fn show(&self, language: Language) -> String {
        if self.days() == 1 {
            return self.end().show(language);
        }
        let to = match language {
            Language::English => "to",
            Language::Swedish => "till",
            Language::Norwegian => "til",
        };
        format!("{} {to} {}", self.start().show(language), self.end().show(language))
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown, time, typed_value};
    use crate::model::snapshot::{Value, Written};
    use crate::say::{Language, Show};

    #[test]
    fn values_say_what_they_are() {
        let show = |value, written| Shown { value, written, is_brief: false }.show(Language::English);
        assert_eq!(show(Value::Number(4251.0), Written::Plain), "4,251");
        assert_eq!(show(Value::Number(0.025), Written::Percent), "2.5%");
        assert_eq!(show(Value::Number(0.001), Written::Plain), "0.001");
        assert_eq!(show(Value::Parts { numerator: 12.0, denominator: 480.0 }, Written::Plain), "12/480 (2.5%)");
    }

    #[test]
    fn times_have_two_units_at_most() {
        for (seconds, text) in [
            (45.0, "45 s"),
            (2700.0, "45 min"),
            (2730.0, "45 min 30 s"),
            (5400.0, "1 h 30 min"),
            (5401.0, "1 h 30 min"),
            (100_000.0, "1 d 3 h"),
            (0.0, "0 s"),
            (86_400.0, "1 d"),
        ] {
            assert_eq!(time(seconds, Language::English).replace('\u{a0}', " "), text);
        }
    }

    #[test]
    fn what_is_to_be_typed_can_be_typed() {
        assert_eq!(typed_value(Value::Number(0.07), Written::Percent), "7%");
        assert_eq!(typed_value(Value::Number(-4251.5), Written::Plain), "-4251.5");
    }
}

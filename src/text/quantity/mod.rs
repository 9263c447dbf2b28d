//! A value of a metric as people write it: a share in percent, a time in hours and minutes, the rest as a plain number.

mod wanted;

use crate::model::metric::{Metric, MetricKind};
use crate::say::{Amount, Language, Percent, Show, time_signs};
pub(crate) use wanted::Wanted;

/// A value with what it measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Quantity {
    /// A share of one.
    Share(f64),
    /// A time in seconds.
    Time(f64),
    /// A plain number, in the metric's unit.
    Plain(f64),
}

impl Quantity {
    /// A value of this metric.
    pub(crate) fn of(metric: &Metric, value: f64) -> Self {
        if metric.is_share() {
            Self::Share(value)
        } else if metric.kind == MetricKind::Duration {
            Self::Time(value)
        } else {
            Self::Plain(value)
        }
    }
}

impl Show for Quantity {
    fn show(&self, language: Language) -> String {
        match *self {
            Self::Share(share) => Percent(share).show(language),
            Self::Plain(number) => Amount(number).show(language),
            Self::Time(seconds) => time(seconds, language),
        }
    }
}

/// A time in its largest unit that is filled at least once: 45 min, 1.5 h, 2 days.
fn time(seconds: f64, language: Language) -> String {
    let [_, hour, minute, second] = time_signs(language);
    let days = match language {
        Language::English => "days",
        Language::Swedish => "dagar",
        Language::Norwegian => "dager",
    };
    let (size, unit) = match seconds.abs() {
        short if short < 60.0 => (1.0, second),
        short if short < 3600.0 => (60.0, minute),
        short if short < 172_800.0 => (3600.0, hour),
        _ => (86_400.0, days),
    };
    format!("{}\u{a0}{unit}", Amount(seconds / size).show(language))
}

#[cfg(test)]
mod tests {
    use super::Quantity;
    use crate::say::{Language, Show};

    #[test]
    fn values_are_shown_as_what_they_measure() {
        let shown = |quantity: Quantity, language| quantity.show(language).replace('\u{a0}', " ");
        assert_eq!(shown(Quantity::Share(0.025), Language::English), "2.5%");
        assert_eq!(shown(Quantity::Time(2700.0), Language::English), "45 min");
        assert_eq!(shown(Quantity::Time(5400.0), Language::Swedish), "1,5 tim");
        assert_eq!(shown(Quantity::Time(86_400.0), Language::Norwegian), "24 t");
        assert_eq!(shown(Quantity::Time(f64::NAN), Language::English), "– days");
        assert_eq!(shown(Quantity::Plain(4200.0), Language::Norwegian), "4 200");
    }
}

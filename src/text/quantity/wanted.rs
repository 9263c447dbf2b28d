//! What a goal aims at, in words: "+15 %", "4,830 (+15 %)", "at least 3 a week", "90 % within 4 h".

use super::Quantity;
use crate::model::metric::{Metric, MetricKind};
use crate::model::target::{Bound, Per, Target};
use crate::say::{Amount, Language, Percent, Show};

/// A target with what its numbers measure, and the start value where that is known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wanted {
    /// The target.
    pub(crate) target: Target,
    /// What is counted.
    pub(crate) metric: Metric,
    /// The value at the start, in the metric's unit.
    pub(crate) from: Option<f64>,
}

impl Show for Wanted {
    fn show(&self, language: Language) -> String {
        let quantity = |value| Quantity::of(&self.metric, value).show(language);
        match self.target {
            Target::Relative(share) => signed(share, &Percent(share.abs()).show(language)),
            Target::Points(share) => signed(share, &points(share.abs(), language)),
            Target::Change(change) => signed(change, &quantity(change.abs())),
            Target::Level(level) => format!("{}{}", quantity(level), self.total(level, language)),
            Target::Hold(bound, value) => format!("{} {}", bound_word(bound, language), quantity(value)),
            Target::Cap(value) => {
                format!("{} {}{}", bound_word(Bound::AtMost, language), quantity(value), self.total(value, language))
            }
            Target::ServiceLevel { share, within } => {
                let word = in_language(language, ["within", "inom", "innen"]);
                format!("{} {word} {}", Percent(share).show(language), Quantity::Time(within).show(language))
            }
            Target::Cadence { count, per } => {
                let word = bound_word(Bound::AtLeast, language);
                format!("{word} {} {}", Amount(count).show(language), each(per, language))
            }
            Target::Rate { amount, per } => format!("{} {}", Amount(amount).show(language), each(per, language)),
        }
    }
}

impl Wanted {
    /// " (+15 %)" behind a level whose start is known; " in all" behind an amount, which is added up.
    fn total(&self, level: f64, language: Language) -> String {
        if self.metric.kind == MetricKind::Flow {
            return in_language(language, [" in all", " totalt", " totalt"]).to_owned();
        }
        let shares = !matches!(self.metric.kind, MetricKind::Ratio | MetricKind::Duration);
        let Some(from) = self.from.filter(|from| *from > 0.0 && shares) else { return String::new() };
        let share = (level - from) / from;
        format!(" ({})", signed(share, &Percent(share.abs()).show(language)))
    }
}

fn signed(value: f64, shown: &str) -> String {
    let sign = if value < 0.0 { '\u{2212}' } else { '+' };
    format!("{sign}{shown}")
}

fn points(share: f64, language: Language) -> String {
    let number = Amount(share * 100.0).show(language);
    let word = in_language(language, ["percentage points", "procentenheter", "prosentpoeng"]);
    format!("{number} {word}")
}

fn bound_word(bound: Bound, language: Language) -> &'static str {
    match bound {
        Bound::AtLeast => in_language(language, ["at least", "minst", "minst"]),
        Bound::AtMost => in_language(language, ["at most", "högst", "høyst"]),
    }
}

fn each(per: Per, language: Language) -> &'static str {
    match per {
        Per::Day => in_language(language, ["a day", "om dagen", "om dagen"]),
        Per::Week => in_language(language, ["a week", "i veckan", "i uken"]),
        Per::Month => in_language(language, ["a month", "i månaden", "i måneden"]),
    }
}

fn in_language(language: Language, [english, swedish, norwegian]: [&'static str; 3]) -> &'static str {
    match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    }
}

#[cfg(test)]
mod tests {
    use super::{Bound, Language, Per, Show, Target, Wanted};
    use crate::model::vocabulary;

    fn shown(name: &str, target: Target, from: Option<f64>, language: Language) -> String {
        let metric = vocabulary::known(name).expect("a metric").metric();
        Wanted { target, metric, from }.show(language).replace('\u{a0}', " ")
    }

    #[test]
    fn targets_read_as_people_say_them() {
        let english = |name, target, from| shown(name, target, from, Language::English);
        assert_eq!(english("followers", Target::Level(4830.0), Some(4200.0)), "4,830 (+15%)");
        assert_eq!(english("followers", Target::Level(4830.0), Some(0.0)), "4,830");
        assert_eq!(english("followers", Target::Relative(-0.2), None), "−20%");
        assert_eq!(english("followers", Target::Change(600.0), None), "+600");
        assert_eq!(english("leads", Target::Level(120.0), Some(80.0)), "120 in all");
        assert_eq!(english("engagement_rate", Target::Points(0.005), None), "+0.5 percentage points");
        assert_eq!(english("response_time", Target::Hold(Bound::AtMost, 3600.0), None), "at most 1 h");
        let service = Target::ServiceLevel { share: 0.9, within: 14_400.0 };
        assert_eq!(shown("response_time", service, None, Language::Swedish), "90 % inom 4 tim");
        let cadence = Target::Cadence { count: 3.0, per: Per::Week };
        assert_eq!(shown("posts", cadence, None, Language::Norwegian), "minst 3 i uken");
        let rate = Target::Rate { amount: 500.0, per: Per::Month };
        assert_eq!(shown("leads", rate, None, Language::Swedish), "500 i månaden");
        assert_eq!(shown("spend", Target::Cap(20_000.0), None, Language::Norwegian), "høyst 20 000 totalt");
    }
}

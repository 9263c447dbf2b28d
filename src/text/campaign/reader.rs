//! Understands single values of a campaign file and collects what is wrong with them.

use std::collections::BTreeMap;

use super::pointed;
use crate::model::campaign::Money;
use crate::model::codes::{MISSING_KEY, WRONG_TYPE};
use crate::model::document::shapes::Written;
use crate::model::finding::Finding;
use crate::model::metric::Metric;
use crate::model::place::{KeyPath, Place, Spot, Step, goal_of};
use crate::model::target::Target;
use crate::model::week::{Slot, WeekWindow};
use crate::say::{Amount, Language, Sentence};
use crate::text::campaign::words;
use crate::text::money::{MoneyProblem, money};
use crate::text::number::{NumberProblem, number};
use crate::text::suggest::closest;
use crate::text::target::{TargetProblem, target};
use crate::text::toml::Key;
use crate::text::week::{self, WeekProblem};

/// Reads values in the file's language and currency.
pub(in crate::text) struct Reader {
    language: Option<Language>,
    currency: String,
    /// Numbers without quotes that may be thousands or decimals, as written.
    pointed: BTreeMap<KeyPath, String>,
    findings: Vec<Finding>,
}

impl Reader {
    /// A reader for a file's text in this language (`None`: not known) and currency (empty: not said).
    pub(in crate::text) fn new(text: &str, language: Option<Language>, currency: String) -> Self {
        Self { language, currency, pointed: pointed::numbers(text, language), findings: Vec::new() }
    }

    /// Everything complained of.
    pub(in crate::text) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    pub(in crate::text) fn complain(
        &mut self,
        place: Place,
        message: impl Sentence + 'static,
        help: impl Sentence + 'static,
    ) {
        let goal = place.path().and_then(goal_of);
        let mut finding = Finding::new(&WRONG_TYPE, place, message).help(help);
        finding.goal = goal;
        self.findings.push(finding);
    }

    /// A plain number.
    pub(in crate::text) fn number(&mut self, path: &KeyPath, written: Option<&Written>) -> Option<f64> {
        if self.is_ambiguous(path) {
            return None;
        }
        let problem = match written? {
            Written::Number(number) if number.is_finite() => return Some(*number),
            Written::Number(number) => (shown(&Written::Number(*number)), problem_of(*number)),
            Written::Text(text) => match number(text, self.language) {
                Ok(number) => return Some(number),
                Err(problem) => (text.clone(), problem),
            },
        };
        self.bad_number(Place::value(path.clone()), &problem.0, problem.1);
        None
    }

    /// How many or how long: a number that cannot be below zero.
    pub(in crate::text) fn count(&mut self, path: &KeyPath, written: Option<&Written>) -> Option<f64> {
        let number = self.number(path, written)?;
        self.is_zero_or_more(path, written, number < 0.0).then_some(number)
    }

    /// A sum of money, which cannot be below zero.
    pub(super) fn money(&mut self, path: &KeyPath, written: Option<&Written>) -> Option<Money> {
        let sum = self.any_money(path, written)?;
        self.is_zero_or_more(path, written, sum.0 < 0).then_some(sum)
    }

    /// Tells of what is below zero.
    fn is_zero_or_more(&mut self, path: &KeyPath, written: Option<&Written>, below: bool) -> bool {
        if let (true, Some(written), Some(Step::Key(key))) = (below, written, path.0.last()) {
            let message = words::BelowZero { key: key.clone(), text: shown(written) };
            self.complain(Place::value(path.clone()), message, words::ZeroOrMore {});
        }
        !below
    }

    fn any_money(&mut self, path: &KeyPath, written: Option<&Written>) -> Option<Money> {
        if self.is_ambiguous(path) {
            return None;
        }
        let (text, problem) = match written? {
            Written::Number(units) if units.is_finite() && units.abs() < 1e13 => {
                return Some(Money::from_units(*units));
            }
            Written::Number(units) => (shown(&Written::Number(*units)), MoneyProblem::Number(problem_of(*units))),
            Written::Text(text) => match money(text, self.language, &self.currency) {
                Ok(sum) => return Some(sum),
                Err(problem) => (text.clone(), problem),
            },
        };
        let place = Place::value(path.clone());
        match problem {
            MoneyProblem::Number(problem) => self.bad_number(place, &text, problem),
            MoneyProblem::OtherCurrency(other) => {
                let currency = self.currency.clone();
                self.complain(place, words::OtherCurrency { text, other }, words::OneCurrency { currency });
            }
        }
        None
    }

    /// Tells of a number without quotes that may be two.
    fn is_ambiguous(&mut self, path: &KeyPath) -> bool {
        let Some(written) = self.pointed.get(path).cloned() else { return false };
        // Without a language, a point before three digits is exactly the doubt that is to be told.
        if let Err(problem) = number(&written, None) {
            self.bad_number(Place::value(path.clone()), &written, problem);
        }
        true
    }

    fn bad_number(&mut self, place: Place, text: &str, problem: NumberProblem) {
        let text = text.to_owned();
        match problem {
            NumberProblem::Ambiguous { as_thousands, as_decimal } => {
                let message =
                    words::AmbiguousNumber { text, thousands: Amount(as_thousands), decimal: Amount(as_decimal) };
                let help =
                    words::WriteOneOf { thousands: as_thousands.to_string(), decimal: pointed::decimal(as_decimal) };
                self.complain(place, message, help);
            }
            NumberProblem::OutOfRange => self.complain(place, words::NumberTooLarge { text }, words::WriteNumber {}),
            NumberProblem::Empty | NumberProblem::NotANumber => {
                self.complain(place, words::NotANumber { text }, words::WriteNumber {});
            }
        }
    }

    /// What a goal aims at; `metric` is `None` where it is not known.
    pub(super) fn target(
        &mut self,
        path: &KeyPath,
        written: Option<&Written>,
        metric: Option<&Metric>,
    ) -> Option<Target> {
        if self.is_ambiguous(path) {
            return None;
        }
        let written = written?;
        let problem = match target(written, metric.map(|metric| metric.kind), self.language) {
            Ok(read) => return Some(read.target),
            Err(problem) => problem,
        };
        if let (TargetProblem::BareRatio(meant), Some(metric)) = (&problem, metric)
            && !metric.is_share()
        {
            return Some(*meant);
        }
        let shown = shown(written);
        let spot = |at: &std::ops::Range<usize>| Place {
            spot: Spot::Within(path.clone(), at.clone().into()),
            ..Place::whole()
        };
        let whole = Place::value(path.clone());
        if let TargetProblem::Number { problem, at } = &problem {
            let text = at.as_ref().and_then(|at| shown.get(at.clone())).unwrap_or(&shown).to_owned();
            let problem = match written {
                Written::Number(number) => problem_of(*number),
                Written::Text(_) => *problem,
            };
            self.bad_number(at.as_ref().map_or(whole, spot), &text, problem);
            return None;
        }
        let (message, help, at) = words::target_problem(&problem, &shown);
        self.complain(at.as_ref().map_or(whole, spot), message, help);
        None
    }

    /// When an audience is there.
    pub(in crate::text) fn windows(&mut self, path: &KeyPath, texts: &[String]) -> Vec<WeekWindow> {
        let read = texts.iter().enumerate().map(|(index, text)| match week::window(text) {
            Ok(window) => Some(window),
            Err(problem) => {
                self.bad_week(&path.index(index), text, problem, words::WriteWindow {});
                None
            }
        });
        read.flatten().collect()
    }

    /// When a channel publishes: a slot for each text, `None` for one that cannot be read.
    pub(super) fn slots(&mut self, path: &KeyPath, texts: &[String]) -> Vec<Option<Slot>> {
        let read = texts.iter().enumerate().map(|(index, text)| match week::slot(text) {
            Ok(slot) => Some(slot),
            Err(problem) => {
                self.bad_week(&path.index(index), text, problem, words::WriteSlot {});
                None
            }
        });
        read.collect()
    }

    pub(in crate::text) fn bad_week(
        &mut self,
        path: &KeyPath,
        text: &str,
        problem: WeekProblem,
        help: impl Sentence + 'static,
    ) {
        let place = Place::value(path.clone());
        let text = text.to_owned();
        match problem {
            WeekProblem::NoDay => self.complain(place, words::NoDay { text }, help),
            WeekProblem::NoTime => self.complain(place, words::NoTime { text }, help),
            WeekProblem::BadTime(word) => self.complain(place, words::BadTime { text, word }, help),
            WeekProblem::UnknownDay(word) => {
                let nearest = closest(&word.to_lowercase(), week::day_names()).map(str::to_owned);
                let message = words::UnknownDay { text, word };
                match nearest {
                    Some(day) => self.complain(place, message, words::DidYouMeanDay { day }),
                    None => self.complain(place, message, help),
                }
            }
        }
    }

    /// A language that is none of the three.
    pub(super) fn check_language(&mut self, tag: Option<&str>) {
        if let Some(tag) = tag.filter(|tag| Language::from_tag(tag).is_none()) {
            let place = Place::value(KeyPath::of("campaign").key("language"));
            self.complain(place, words::UnknownLanguage { tag: tag.to_owned() }, words::WriteLanguage {});
        }
    }

    /// A currency that is not written as its three letters.
    pub(super) fn check_currency(&mut self, currency: Option<&str>) {
        let is_code = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        if let Some(text) = currency.filter(|text| !is_code(text)) {
            let place = Place::value(KeyPath::of("campaign").key("currency"));
            self.complain(place, words::NoCurrencyCode { text: text.to_owned() }, words::WriteCurrency {});
        }
    }

    /// A time zone that nobody knows.
    pub(in crate::text) fn unknown_zone(&mut self, path: &KeyPath, name: &str, nearest: Option<String>) {
        let place = Place::value(path.clone());
        let message = words::UnknownZone { name: name.to_owned() };
        match nearest {
            Some(zone) => {
                self.complain(place.clone(), message, words::DidYouMeanZone { zone: zone.clone() });
                if let Some(last) = self.findings.pop() {
                    self.findings.push(last.fix(place.spot, format!("\"{zone}\"")));
                }
            }
            None => self.complain(place, message, words::WriteZone {}),
        }
    }

    /// A duration that cannot be read.
    pub(super) fn bad_duration(&mut self, path: &KeyPath, text: &str) {
        let message = words::BadDuration { text: text.to_owned() };
        self.complain(Place::value(path.clone()), message, words::WriteDuration {});
    }

    /// A period that cannot be read.
    pub(super) fn bad_period(&mut self, path: &KeyPath, text: &str) {
        let message = words::BadPeriod { text: text.to_owned() };
        self.complain(Place::value(path.clone()), message, words::WritePeriod {});
    }

    /// A file that is named and stands elsewhere.
    pub(super) fn file_elsewhere(&mut self, path: &KeyPath, name: &str) {
        let message = words::FileElsewhere { name: name.to_owned() };
        self.complain(Place::value(path.clone()), message, words::FileBeside {});
    }

    /// A file whose name does not end as such files' names do.
    pub(super) fn file_of_another_kind(&mut self, path: &KeyPath, name: &str, ending: &'static str) {
        let message = words::FileOfAnotherKind { name: name.to_owned(), ending };
        self.complain(Place::value(path.clone()), message, words::EndSo { ending });
    }

    /// A platform that is not known.
    pub(in crate::text) fn unknown_platform(&mut self, path: &KeyPath, name: &str, nearest: Option<&str>) {
        let message = words::UnknownPlatform { name: name.to_owned() };
        let help = words::PlatformOrOther { nearest: nearest.unwrap_or("instagram").to_owned() };
        self.complain(Place::value(path.clone()), message, help);
    }

    /// A metric of one's own without its kind.
    pub(super) fn no_kind(&mut self, path: &KeyPath, name: &str) {
        let message = words::NoKind { name: Key(name.to_owned()) };
        let finding = Finding::new(&MISSING_KEY, Place::key(path.clone()), message).help(words::AddKind {});
        self.findings.push(finding);
    }
}

/// What is wrong with a number that cannot be counted with.
fn problem_of(number: f64) -> NumberProblem {
    if number.is_nan() { NumberProblem::NotANumber } else { NumberProblem::OutOfRange }
}

/// From here on a number is shown as a power of ten: written out, 1e308 has three hundred digits.
const HUGE: f64 = 1e15;

/// A value as it is shown.
fn shown(written: &Written) -> String {
    match written {
        Written::Number(number) if number.is_nan() => "nan".to_owned(),
        Written::Number(number) if number.is_finite() && number.abs() >= HUGE => format!("{number:e}"),
        Written::Number(number) => number.to_string(),
        Written::Text(text) => text.clone(),
    }
}

//! Goals' sentences, each read once, and the parts of a goal that they say where no field does.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::goal::Around;
use crate::model::day::Day;
use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::GoalTable;
use crate::model::metric::Metric;
use crate::model::part::Part;
use crate::model::period::Period;
use crate::model::platform;
use crate::model::statement::Statement;
use crate::model::target::Target;
use crate::model::vocabulary;

use crate::text::meaning::{self, End};
use crate::text::statement::{self, Known};

/// A length such as "six months" is as long as the campaign when they differ by so many days or less.
const NEAR_DAYS: i64 = 7;

/// Units that say nothing of the metric: people are counted by many.
const OF_ALL: [&str; 6] = ["people", "persons", "accounts", "personer", "folk", "konton"];

/// What each goal's sentence says, in the order of the file; `None` for a goal without one, or that nobody asks about.
pub(super) fn statements(around: &Around<'_>) -> Vec<Option<Arc<Statement>>> {
    let Around { file, language, .. } = *around;
    let phrases = own_phrases(file);
    let metrics: Vec<(&str, &str)> = phrases.iter().map(|(name, phrase)| (*name, phrase.as_str())).collect();
    let own = file.channel.keys().map(String::as_str);
    let channels: Vec<&str> = own.filter(|name| platform::lookup(name).is_none()).collect();
    let known = Known { language, metrics: &metrics, channels: &channels };
    let asked = asked_for(around);
    let is_asked = |table: &GoalTable| asked.is_none_or(|asked| may_count(table, asked));
    let sentences = file.goal.iter().map(|table| table.statement.as_deref().filter(|_| is_asked(table)));
    let said = sentences.map(|sentence| sentence.filter(|sentence| !sentence.trim().is_empty()));
    said.map(|sentence| Some(Arc::new(statement::read(sentence?, &known)))).collect()
}

/// The metrics that are asked about; `None` where one of them may be called so only here, as by a goal's id.
fn asked_for<'c>(around: &Around<'c>) -> Option<&'c [String]> {
    let is_name = |metric: &String| around.file.metric.contains_key(metric) || vocabulary::known(metric).is_some();
    (!around.asked.is_empty() && around.asked.iter().all(is_name)).then_some(around.asked)
}

/// Whether a goal may count one of these metrics. Where a field is left out, its sentence may tell.
fn may_count(table: &GoalTable, metrics: &[String]) -> bool {
    let metric = table.metric.as_ref().filter(|metric| !metric.trim().is_empty());
    table.channel.values.is_empty() || metric.is_none_or(|metric| metrics.contains(metric))
}

/// The file's own metrics with what people call them: the name in words, and what is counted.
fn own_phrases(file: &CampaignFile) -> Vec<(&str, String)> {
    let is_word = |unit: &&String| {
        let lower = unit.trim().to_lowercase();
        !lower.is_empty() && !is_currency(unit) && !OF_ALL.contains(&lower.as_str())
    };
    let phrases = file.metric.iter().flat_map(|(name, table)| {
        let unit = table.unit.iter().filter(is_word).cloned();
        std::iter::once(name.replace(['_', '-'], " ")).chain(unit).map(move |phrase| (name.as_str(), phrase))
    });
    phrases.collect()
}

/// The unit of money is its currency, which stands beside many numbers that are not the metric's.
fn is_currency(unit: &str) -> bool {
    unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Fills in what no field of a goal gives, and remembers what it filled in.
pub(super) struct Filling<'c> {
    table: &'c GoalTable,
    said: Option<&'c Statement>,
    around: &'c Around<'c>,
    read: Vec<Part>,
}

impl<'c> Filling<'c> {
    /// For a goal whose sentence says this.
    pub(super) fn new(table: &'c GoalTable, said: Option<&'c Statement>, around: &'c Around<'c>) -> Self {
        Self { table, said, around, read: Vec::new() }
    }

    /// The parts that were filled in.
    pub(super) fn into_read(self) -> Vec<Part> {
        self.read
    }

    fn take<T>(&mut self, part: Part, value: Option<T>) -> Option<T> {
        if value.is_some() {
            self.read.push(part);
        }
        value
    }

    /// The metric that the sentence names: the file's own, or the vocabulary's.
    pub(super) fn metric(&mut self) -> Option<Metric> {
        let said = self.said.and_then(|said| said.metric.as_ref());
        let own = self.around.own.metrics;
        let known = |name| own.get(name).cloned().or_else(|| vocabulary::known(name).map(vocabulary::Known::metric));
        let metric = said.and_then(|said| known(&said.value)).map(|metric| self.as_called(metric, own));
        self.take(Part::Metric, metric)
    }

    /// A sentence's "revenue" counts as sales, its "link clicks" as clicks; where the vocabulary has a metric of exactly
    /// those words that adds up in the same way, that is meant.
    fn as_called(&self, metric: Metric, own: &BTreeMap<String, Metric>) -> Metric {
        let at = self.said.and_then(|said| said.metric.as_ref()).map(|said| said.at.clone());
        let words = at.and_then(|at| self.table.statement.as_deref()?.get(at)).unwrap_or_default();
        match vocabulary::lookup(words).as_slice() {
            [called] if called.kind == metric.kind && !own.contains_key(&metric.name) => {
                own.get(called.name).cloned().unwrap_or_else(|| called.metric())
            }
            _ => metric,
        }
    }

    /// The channels that it names; empty where it names none.
    pub(super) fn channels(&mut self, metric: Option<&Metric>) -> Vec<String> {
        let named = self.said.map(|said| meaning::channels(&said.channels, metric, self.around.own));
        self.take(Part::Channel, named.filter(|named| !named.is_empty())).unwrap_or_default()
    }

    /// The start value.
    pub(super) fn baseline(&mut self, metric: Option<&Metric>) -> Option<f64> {
        let said = self.said.and_then(|said| said.baseline.as_ref());
        self.take(Part::Baseline, said.zip(metric).and_then(|(quantity, metric)| meaning::number(quantity, metric)))
    }

    /// What it aims at, between these days.
    pub(super) fn target(&mut self, metric: Option<&Metric>, period: Option<Period>) -> Option<Target> {
        let said = self.said.and_then(|said| said.target.as_ref());
        let sentence = self.table.statement.as_deref().unwrap_or_default();
        let meant = said.zip(metric).and_then(|(aim, metric)| meaning::target(sentence, aim, metric, period));
        self.take(Part::Target, meant)
    }

    /// First and last day: the goal's own, else the sentence's, else the campaign's.
    pub(super) fn dates(&mut self) -> (Option<Day>, Option<Day>) {
        let (table, (first, last)) = (self.table, self.around.dates);
        let start = table.start.or(first);
        let read_start = self.said.filter(|_| table.start.is_none()).and_then(|said| meaning::start(said, first));
        // "From January" in a campaign that is over by then speaks of another January.
        let read_start = read_start.filter(|day| last.is_none_or(|last| *day <= last));
        let read_end =
            self.said.filter(|_| table.end.is_none()).and_then(|said| meaning::end(said, read_start.or(start)));
        let read_end = read_end.and_then(|end| within(end, first, last));
        // "During 2027" is said loosely of a campaign from March to August: the campaign's days are more exact.
        let holds_campaign =
            read_start.is_some_and(|day| Some(day) < first) && read_end.is_some_and(|day| Some(day) > last);
        if holds_campaign {
            return (start, table.end.or(last));
        }
        let read_start = self.take(Part::Start, read_start.filter(|day| Some(*day) != first));
        let read_end = self.take(Part::End, read_end.filter(|day| Some(*day) != last));
        (read_start.or(start), read_end.or(table.end).or(last))
    }
}

/// The last day that a sentence means in a campaign from `first` to `last`; `None` where that is the campaign's.
fn within(end: End, first: Option<Day>, last: Option<Day>) -> Option<Day> {
    let (day, Some(last)) = (end.day(), last) else { return Some(end.day()) };
    match end {
        End::Exact(_) => Some(day),
        End::NoLaterThan(_) => Some(day.min(last)),
        End::About(_) => {
            let length = first.map_or(0, |first| first.days_until(last));
            let is_near = day.days_until(last).abs() <= NEAR_DAYS.max(length / 10);
            (!is_near).then_some(day)
        }
    }
}

//! A campaign as meant: the file's tables with their values understood.
//!
//! What could not be understood is `None` here and a finding elsewhere; nothing is guessed.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::day::Day;
use super::document::campaign::CampaignFile;
use super::document::goal::{GoalTable, Shape};
use super::document::shapes::{Review, Rhythm};
use super::document::strategy::StrategyFile;
use super::metric::{GoalKind, Metric};
use super::part::Part;
use super::period::Period;
use super::place::{KeyPath, Place};
use super::platform::Platform;
use super::statement::Statement;
use super::strategy::Strategy;
use super::target::Target;
use super::vocabulary;
use super::week::{Slot, WeekWindow};
use super::zone::Zone;
use crate::say::Language;

/// A campaign with everything about it that its files say.
#[derive(Debug, Clone)]
pub(crate) struct Campaign {
    /// The file as written.
    pub(crate) file: CampaignFile,
    /// The strategy it inherits, if there is one, with its own tables in the place of the strategy's.
    pub(crate) strategy: Option<Arc<StrategyFile>>,
    /// The same as meant, where it has such tables of its own.
    pub(crate) standing: Option<Arc<Strategy>>,
    /// The language of its texts and numbers: said, or told from the texts.
    pub(crate) language: Language,
    /// Where its days begin and end.
    pub(crate) zone: Zone,
    /// First day.
    pub(crate) start: Option<Day>,
    /// Last day: said, or start and duration by the calendar.
    pub(crate) end: Option<Day>,
    /// When nothing is published.
    pub(crate) pauses: Vec<Period>,
    /// Its own audiences, or the strategy's where it names none.
    pub(crate) audiences: Vec<Audience>,
    /// Its own channels by name.
    pub(crate) channels: BTreeMap<String, Channel>,
    /// Its goals, in the order of the file.
    pub(crate) goals: Vec<Goal>,
    /// Money and hours.
    pub(crate) budget: Option<Budget>,
    /// Metrics that the file adds or changes, by name.
    pub(crate) metrics: BTreeMap<String, Metric>,
    /// Tables that hold something unreadable: no goal is judged by what stands there.
    pub(crate) damaged: Vec<KeyPath>,
}

impl Campaign {
    /// From its first to its last day, where both are known and in order.
    pub(crate) fn period(&self) -> Option<Period> {
        Period::new(self.start?, self.end?)
    }

    /// The currency of its money; empty where none is said.
    pub(crate) fn currency(&self) -> &str {
        self.file.campaign.currency.as_deref().unwrap_or_default()
    }

    /// The metric of this name: the file's own, else the vocabulary's.
    pub(crate) fn metric(&self, name: &str) -> Option<Metric> {
        self.metrics.get(name).cloned().or_else(|| vocabulary::known(name).map(vocabulary::Known::metric))
    }

    /// The goal with this id.
    pub(crate) fn goal(&self, id: &str) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }
}

/// A goal with its values understood and the campaign's filled in.
#[derive(Debug, Clone)]
pub(crate) struct Goal {
    /// Its place in the file, from 0.
    pub(crate) index: usize,
    /// The table as written.
    pub(crate) table: GoalTable,
    /// What its sentence says; `None` where it has none.
    pub(crate) said: Option<Arc<Statement>>,
    /// The parts that no field gives and its sentence does.
    pub(crate) read: Vec<Part>,
    /// Its own id, or metric and channel: `followers-instagram`.
    pub(crate) id: String,
    /// What is counted; `None` where no such metric is known.
    pub(crate) metric: Option<Metric>,
    /// Where it is counted; empty: on no channel, or on all.
    pub(crate) channels: Vec<String>,
    /// The value at the start, where the file gives it.
    pub(crate) baseline: Option<f64>,
    /// What it aims at.
    pub(crate) target: Option<Target>,
    /// First day.
    pub(crate) start: Option<Day>,
    /// Last day.
    pub(crate) end: Option<Day>,
    /// How it is followed up.
    pub(crate) review: Option<Review>,
    /// Who measures and reports.
    pub(crate) owner: Option<String>,
    /// What sort of goal it is.
    pub(crate) kind: Option<GoalKind>,
    /// How it is expected to grow.
    pub(crate) shape: Shape,
    /// Values to have reached on the way, by day.
    pub(crate) milestones: Vec<(Day, f64)>,
    /// What one result is worth.
    pub(crate) value_each: Option<Money>,
}

impl Goal {
    /// Where a part of it stands: its field, or the words of the sentence that it was read from.
    pub(crate) fn place(&self, part: Part) -> Place {
        let table = KeyPath::of("goal").index(self.index);
        let said = self.said.as_deref().filter(|_| self.read.contains(&part));
        match said.and_then(|said| part.said_at(said)) {
            Some(at) => Place::within(table.key("statement"), at),
            None => Place::value(table.key(part.key())),
        }
    }

    /// The words of its sentence at these bytes; empty where it says nothing there.
    pub(crate) fn words(&self, at: Range<usize>) -> &str {
        self.table.statement.as_deref().and_then(|sentence| sentence.get(at)).unwrap_or_default()
    }

    /// From its first to its last day, where both are known and in order.
    pub(crate) fn period(&self) -> Option<Period> {
        Period::new(self.start?, self.end?)
    }

    /// The longest gap between its reviews in days, where it has a rhythm with one.
    pub(crate) fn review_days(&self) -> Option<i64> {
        match self.review.as_ref()? {
            Review::Rhythm(rhythm) => rhythm.days(),
            Review::On(days) => {
                let gaps = days.windows(2).map(|pair| pair[0].days_until(pair[1]).abs());
                Some(gaps.max().unwrap_or_else(|| Rhythm::Monthly.days().unwrap_or(31)))
            }
        }
    }
}

/// An audience with its values understood.
#[derive(Debug, Clone)]
pub(crate) struct Audience {
    /// Where it stands: `audience`, `audience[1]`; `None` when it is the strategy's.
    pub(crate) path: Option<KeyPath>,
    /// The table as written.
    pub(crate) table: super::document::channel::AudienceTable,
    /// When they are there.
    pub(crate) windows: Vec<WeekWindow>,
    /// How many they are.
    pub(crate) size: Option<f64>,
}

/// A channel with its values understood.
#[derive(Debug, Clone)]
pub(crate) struct Channel {
    /// The table as written.
    pub(crate) table: super::document::channel::ChannelTable,
    /// The platform: by `platform`, else by the channel's name, else unknown.
    pub(crate) platform: Option<&'static Platform>,
    /// When it is published: a slot for each of its `times`, `None` for one that cannot be read.
    pub(crate) slots: Vec<Option<Slot>>,
}

/// A sum of money in hundredths of the campaign's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Money(pub(crate) i64);

impl Money {
    /// The sum in whole units of the currency.
    pub(crate) fn units(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "exact up to 90 billion units of a currency")]
        let hundredths = self.0 as f64;
        hundredths / 100.0
    }

    /// A sum from whole units, rounded to hundredths.
    pub(crate) fn from_units(units: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no budget is that large")]
        let hundredths = (units * 100.0).round() as i64;
        Self(hundredths)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        Self(sums.fold(0, |total, sum| total.saturating_add(sum.0)))
    }
}

/// Money and hours, with their values understood.
#[derive(Debug, Clone)]
pub(crate) struct Budget {
    /// All the money.
    pub(crate) total: Option<Money>,
    /// The hours of work.
    pub(crate) hours: Option<f64>,
    /// What an hour costs.
    pub(crate) hour_rate: Option<Money>,
    /// What the money goes to, in the order of the file.
    pub(crate) lines: Vec<Line>,
}

/// One thing the money goes to.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Its place in the file, from 0.
    pub(crate) index: usize,
    /// The table as written.
    pub(crate) table: super::document::budget::LineTable,
    /// How much; `None` where it cannot be read.
    pub(crate) amount: Option<Money>,
    /// The daily budget set on the platform.
    pub(crate) daily: Option<Money>,
    /// What is ordered and not yet paid.
    pub(crate) committed: Option<Money>,
    /// When it is spent: its own dates, else the campaign's.
    pub(crate) period: Option<Period>,
}

//! What is known besides the campaign's own files: the readings, and today. What rules and standings stand on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::campaign::Money;
use super::day::Day;
use super::growth::GrowthTable;
use super::own_history::OwnHistory;
use super::realism::Realism;
use super::rota::WeekStretch;
use super::snapshot::{Reading, RowAt, Series, SeriesName};

/// Everything known about a campaign besides its file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Evidence {
    /// Today, in the campaign's zone; `None` when only the plan is looked at.
    pub(crate) today: Option<Day>,
    /// The snapshots files, in the campaign's order.
    pub(crate) ledgers: Vec<LedgerFile>,
    /// The readings that count, by series.
    pub(crate) series: BTreeMap<SeriesName, Series>,
    /// Readings of one time that disagree, where neither says when it was recorded.
    pub(crate) conflicts: Vec<Conflict>,
    /// Rows whose days another row covers too, with another period.
    pub(crate) overlaps: Vec<Overlap>,
    /// The first row dated after today, and its day.
    pub(crate) future: Vec<(RowAt, Day)>,
    /// What is known of each goal, in the order of the file.
    pub(crate) goals: Vec<GoalEvidence>,
    /// Where spending leads, where that is above the total.
    pub(crate) overspending: Option<Overspending>,
    /// Last readings far from what was expected of them.
    pub(crate) surprises: Vec<Surprise>,
    /// What has been spent since the start, as far as it was recorded.
    pub(crate) spent: Option<Money>,
    /// A follow-up that should have been held.
    pub(crate) overdue_review: Option<OverdueReview>,
    /// Whether each goal is realistic, in the order of the file; also where only the plan is looked at.
    pub(crate) realism: Vec<Realism>,
    /// What comparable accounts reach, pay and publish.
    pub(crate) growth: Arc<GrowthTable>,
    /// What is known of the standing rules, where the campaign has some of its own.
    pub(crate) standing: Option<StrategyEvidence>,
}

/// A follow-up that should have been held and was not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OverdueReview {
    /// When.
    pub(crate) due: Day,
    /// The last one that was held.
    pub(crate) last: Option<Day>,
}

/// One of the campaign's snapshots files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LedgerFile {
    /// Its name as the campaign gives it.
    pub(crate) name: String,
    /// Whether the campaign names it, or it is the usual one beside the campaign.
    pub(crate) named: bool,
    /// Whether it is there.
    pub(crate) exists: bool,
}

/// Two rows for one reading with different values, where neither says when it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conflict {
    /// Which series.
    pub(crate) series: SeriesName,
    /// The row that counts: the later line.
    pub(crate) counts: RowAt,
    /// The row that is passed over.
    pub(crate) replaced: RowAt,
}

/// Two rows of a flow whose periods share days and differ in length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Overlap {
    /// Which series.
    pub(crate) series: SeriesName,
    /// The row with the longer period, which is passed over for the shared days.
    pub(crate) row: RowAt,
    /// The first shared day.
    pub(crate) day: Day,
}

/// What is known of a goal.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct GoalEvidence {
    /// The series that feed it.
    pub(crate) series: Vec<SeriesName>,
    /// The value at the start that counts: the file's, else a reading's.
    pub(crate) baseline: Option<f64>,
    /// What the readings alone say of the start: the value and the day it was read.
    pub(crate) read_at_start: Option<(Day, f64)>,
    /// The latest reading: its day and value.
    pub(crate) latest: Option<(Day, f64)>,
    /// Whether it is counted from a log of feedback: nobody reads it, and where the log is quiet nothing is missing.
    pub(crate) is_counted: bool,
    /// How many readings lie before the start.
    pub(crate) before_start: usize,
    /// What the readings from before the start say of the target; `None` where there are too few, or they reach over too
    /// short a time, and of what is to be kept.
    pub(crate) own: Option<OwnHistory>,
}

/// Where spending leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Overspending {
    /// What will be spent by the end at this pace.
    pub(crate) projected: Money,
    /// What may be spent a day from now on.
    pub(crate) allowed_per_day: Option<Money>,
}

/// A last reading far from what the readings before it lead to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Surprise {
    /// Which series.
    pub(crate) series: SeriesName,
    /// The reading.
    pub(crate) reading: Reading,
    /// What was expected that day, in 8 cases of 10.
    pub(crate) expected: (f64, f64),
}

/// Everything known about a strategy besides its file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct StrategyEvidence {
    /// Today, where the strategy counts; `None` when only the plan is looked at.
    pub(crate) today: Option<Day>,
    /// The objectives that goals of the campaigns below support; `None` where not all of them were looked at, or there is
    /// no goal yet.
    pub(crate) supported: Option<BTreeSet<String>>,
    /// Stretches of the week when nobody is on duty for longer than an answer may take; `None` where the shifts or the
    /// promise cannot be read, or nothing is said of answers.
    pub(crate) unwatched: Option<Vec<WeekStretch>>,
}

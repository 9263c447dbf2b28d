//! How long a goal has gone without a reading, days of pause left out. What M407 and M408 stand on.

use super::Checked;
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::evidence::GoalEvidence;
use crate::model::period::working_days;
use crate::model::place::KeyPath;
use crate::rules::file::unknown_reference::is_known_channel;

/// Days that a reading may be late: a Monday's number is often written down on Wednesday.
const GRACE: i64 = 2;

/// A goal that should have been read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Silence {
    /// The day of the latest reading; `None` where there is none at all.
    pub(super) latest: Option<Day>,
    /// Days since then, or since the start, that are no days of pause.
    pub(super) days: i64,
    /// The days between reviews.
    pub(super) rhythm: i64,
}

/// How the goal is overdue for a reading; `None` where it is not, or where nobody would read now: before the start, in a
/// pause, after the end, without a rhythm, or where it is counted from the log of feedback. What is known of a goal that cannot be counted tells nothing.
pub(super) fn overdue(checked: &Checked<'_>, goal: &Goal, known: &GoalEvidence) -> Option<Silence> {
    let (today, period) = (checked.today()?, goal.period()?);
    let rhythm = goal.review_days().filter(|_| can_be_read(checked, goal))?;
    let pauses = &checked.campaign.pauses;
    let over = period.end().plus_days(rhythm + GRACE);
    let nobody_reads = today < period.start() || today > over || pauses.iter().any(|pause| pause.contains(today));
    if nobody_reads || checked.is_closed() || lacks_file(checked) || known.is_counted {
        return None;
    }
    let latest = known.latest.map(|(day, _)| day);
    let days = working_days(latest.unwrap_or_else(|| period.start()), today.min(period.end()), pauses);
    (days > rhythm + GRACE).then_some(Silence { latest, days, rhythm })
}

/// Whether it is known what to read, where and when; what is missing for that is told where it is missing.
pub(super) fn can_be_read(checked: &Checked<'_>, goal: &Goal) -> bool {
    let path = KeyPath::of("goal").index(goal.index);
    let whole = !checked.campaign.damaged.iter().any(|table| path.holds(table) || table.holds(&path));
    let somewhere = goal.channels.iter().all(|channel| is_known_channel(checked.campaign, channel));
    whole && somewhere && goal.metric.is_some() && goal.target.is_some() && goal.period().is_some()
}

/// Whether a snapshots file that the campaign names is not there: then that is the reason for the silence.
fn lacks_file(checked: &Checked<'_>) -> bool {
    checked.evidence.ledgers.iter().any(|ledger| ledger.named && !ledger.exists)
}

/// The names of the series that feed a goal, as after `plan record`: `followers@instagram`.
pub(super) fn series_names(goal: &Goal, known: &GoalEvidence) -> Vec<String> {
    if !known.series.is_empty() {
        return known.series.iter().map(ToString::to_string).collect();
    }
    let Some(metric) = &goal.metric else { return Vec::new() };
    if goal.channels.is_empty() {
        return vec![metric.name.clone()];
    }
    goal.channels.iter().map(|channel| format!("{}@{channel}", metric.name)).collect()
}

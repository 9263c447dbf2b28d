//! How long a goal has gone without a reading, days of pause left out. What M407 and M408 stand on.

use super::Checked;
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::evidence::GoalEvidence;
use crate::model::period::Period;
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
/// pause, after the end, without a rhythm. What is known of a goal that cannot be counted tells nothing.
pub(super) fn overdue(checked: &Checked<'_>, goal: &Goal, known: &GoalEvidence) -> Option<Silence> {
    let (today, period) = (checked.today()?, goal.period()?);
    let rhythm = goal.review_days().filter(|_| can_be_read(checked, goal))?;
    let pauses = &checked.campaign.pauses;
    let over = period.end().plus_days(rhythm + GRACE);
    let nobody_reads = today < period.start() || today > over || pauses.iter().any(|pause| pause.contains(today));
    if nobody_reads || checked.is_closed() || lacks_file(checked) {
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

/// Days after `from` up to and with `to`, without those of a pause. Pauses that overlap count once.
fn working_days(from: Day, to: Day, pauses: &[Period]) -> i64 {
    let Some(waited) = Period::new(from.plus_days(1), to) else { return 0 };
    let mut breaks: Vec<Period> = pauses.iter().filter_map(|pause| pause.overlap(waited)).collect();
    breaks.sort();
    let mut free = waited.days();
    let mut counted_to = from;
    for pause in breaks {
        let first = pause.start().max(counted_to.plus_days(1));
        if let Some(rest) = Period::new(first, pause.end()) {
            free -= rest.days();
            counted_to = rest.end();
        }
    }
    free
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

#[cfg(test)]
mod tests {
    use super::working_days;
    use crate::model::period::Period;
    use crate::rules::testing::day;

    #[test]
    fn pauses_do_not_count_and_never_twice() {
        let pause = |from, to| Period::new(day(from), day(to)).expect("in order");
        let waited = |pauses: &[Period]| working_days(day("2027-07-01"), day("2027-07-31"), pauses);
        assert_eq!(waited(&[]), 30);
        assert_eq!(waited(&[pause("2027-07-05", "2027-07-10")]), 24);
        assert_eq!(waited(&[pause("2027-07-08", "2027-07-14"), pause("2027-07-05", "2027-07-10")]), 20);
        assert_eq!(waited(&[pause("2027-06-01", "2027-08-31")]), 0);
        assert_eq!(working_days(day("2027-07-31"), day("2027-07-01"), &[]), 0);
    }
}

//! How well customers are answered, for goals: counted from the log of feedback, not from snapshots.

use std::path::Path;

use chrono::{DateTime, Utc};

use super::feedback::Feedback;
use crate::assess::desk::promise;
use crate::model::campaign::Campaign;
use crate::progress::desk::{FROM_LOG, readings};
use crate::text::snapshots::Folded;

/// The metrics that the log beside a strategy is counted for: none where there is no log.
pub(crate) fn counted(strategy: Option<&Path>, cwd: &Path) -> anyhow::Result<&'static [&'static str]> {
    let Some(strategy) = strategy else { return Ok(&[]) };
    Ok(if Feedback::beside(strategy, cwd)?.exists() { &FROM_LOG } else { &[] })
}

/// Puts what the log beside a strategy comes to in the place of such readings, where a goal of the campaign asks for any
/// and there is a log.
///
/// # Errors
/// When the log is there and cannot be read from disk.
pub(super) fn add(
    campaign: &Campaign,
    strategy: &Path,
    cwd: &Path,
    now: DateTime<Utc>,
    folded: &mut Folded,
) -> anyhow::Result<()> {
    let is_counted = |metric: &str| FROM_LOG.contains(&metric);
    if !campaign.goals.iter().any(|goal| goal.metric.as_ref().is_some_and(|metric| is_counted(&metric.name))) {
        return Ok(());
    }
    let feedback = Feedback::beside(strategy, cwd)?;
    if !feedback.exists() {
        return Ok(());
    }
    let read = feedback.read(now, false)?;
    let promise = promise(campaign.standing.as_deref().or(feedback.strategy.as_ref()));
    folded.counted = &FROM_LOG;
    folded.series.retain(|name, _| !is_counted(&name.metric));
    folded.series.extend(readings(&read.log, &promise, now).into_iter().map(|series| (series.name.clone(), series)));
    Ok(())
}

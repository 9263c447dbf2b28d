//! What a campaign inherits: the strategy's tables, with the campaign's own in their place, one whole table at a time.

use std::sync::Arc;

use crate::model::document::campaign::CampaignFile;
use crate::model::document::strategy::StrategyFile;
use crate::model::finding::Finding;
use crate::model::place::{KeyPath, Step};
use crate::model::strategy::Strategy;

/// What a campaign goes by.
pub(in crate::text) struct Inherited {
    /// The tables that hold for it; `None` where there is neither a strategy nor a table of its own.
    pub(in crate::text) file: Option<Arc<StrategyFile>>,
    /// The same as meant, where it has tables of its own.
    pub(in crate::text) standing: Option<Arc<Strategy>>,
    /// What is wrong with the values in its own tables.
    pub(in crate::text) findings: Vec<Finding>,
}

/// Puts a campaign's own tables in the place of the strategy's.
pub(in crate::text) fn inherit(
    text: &str,
    campaign: &CampaignFile,
    strategy: Option<Arc<StrategyFile>>,
    damaged: &[KeyPath],
) -> Inherited {
    let own_tables = own_tables(campaign);
    if own_tables.is_empty() {
        return Inherited { file: strategy, standing: None, findings: Vec::new() };
    }
    let file = Arc::new(with_own(strategy.as_deref().cloned().unwrap_or_default(), campaign));
    let (mut standing, mut findings) = super::understand(text, Arc::clone(&file), damaged.to_vec());
    findings.retain(|finding| finding.place.path().is_some_and(|path| is_in(path, &own_tables)));
    standing.own_tables = own_tables;
    Inherited { file: Some(file), standing: Some(Arc::new(standing)), findings }
}

/// Whether a path lies in one of these tables.
fn is_in(path: &KeyPath, tables: &[&str]) -> bool {
    matches!(path.0.first(), Some(Step::Key(table)) if tables.contains(&table.as_str()))
}

/// The standing tables that a campaign has itself, by name.
fn own_tables(campaign: &CampaignFile) -> Vec<&'static str> {
    let has = [
        ("objective", !campaign.objective.is_empty()),
        ("team", !campaign.team.is_empty()),
        ("guidelines", campaign.guidelines.is_some()),
        ("responsibility", !campaign.responsibility.is_empty()),
        ("shift", !campaign.shift.is_empty()),
        ("feedback", campaign.feedback.is_some()),
        ("fix", !campaign.fix.is_empty()),
        ("crisis", campaign.crisis.is_some()),
    ];
    has.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name).collect()
}

fn with_own(strategy: StrategyFile, campaign: &CampaignFile) -> StrategyFile {
    StrategyFile {
        objective: either(&campaign.objective, strategy.objective),
        team: either(&campaign.team, strategy.team),
        guidelines: campaign.guidelines.clone().or(strategy.guidelines),
        responsibility: either(&campaign.responsibility, strategy.responsibility),
        shift: either(&campaign.shift, strategy.shift),
        feedback: campaign.feedback.clone().or(strategy.feedback),
        fix: either(&campaign.fix, strategy.fix),
        crisis: campaign.crisis.clone().or(strategy.crisis),
        strategy: strategy.strategy,
        audience: strategy.audience,
        channel: strategy.channel,
    }
}

/// The campaign's own, or else what it inherits.
fn either<T: Clone>(own: &[T], inherited: Vec<T>) -> Vec<T> {
    if own.is_empty() { inherited } else { own.to_vec() }
}

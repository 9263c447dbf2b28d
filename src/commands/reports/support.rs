//! What the goals of the campaigns that are checked support, for the check of the strategies above them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::store::Opened;

/// The objectives that goals support, by the strategy they inherit; `None` where a campaign could not be read whole.
#[derive(Debug, Default)]
pub(super) struct Support(Mutex<BTreeMap<PathBuf, Option<BTreeSet<String>>>>);

impl Support {
    /// Keeps what a campaign's goals support.
    pub(super) fn note(&self, opened: &Opened) {
        let Some(strategy) = &opened.strategy else { return };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all = known.entry(strategy.clone()).or_insert_with(|| Some(BTreeSet::new()));
        match opened.campaign.as_ref().filter(|campaign| campaign.damaged.is_empty()) {
            Some(campaign) => {
                let supported = campaign.goals.iter().filter_map(|goal| goal.table.supports.clone());
                if let Some(all) = all {
                    all.extend(supported);
                }
            }
            None => *all = None,
        }
    }

    /// The objectives of a strategy that goals support; `None` where that is not known, or no campaign inherits it.
    pub(super) fn of(&self, strategy: &Path) -> Option<BTreeSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(strategy).cloned().flatten()
    }
}

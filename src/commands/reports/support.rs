//! What the goals of the campaigns that are checked support, and when they published, for the check of the strategies and
//! the logs of feedback above them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::model::day::Day;
use crate::model::document::log::PostStatus;
use crate::store::Opened;

/// What is known of the campaigns, by the strategy that they inherit.
#[derive(Debug, Default)]
pub(super) struct Support(Mutex<BTreeMap<PathBuf, Supported>>);

/// What is known of the campaigns that inherit a strategy.
#[derive(Debug)]
struct Supported {
    /// The objectives that goals support; `None` where a campaign could not be read whole.
    objectives: Option<BTreeSet<String>>,
    /// The days on which something was published.
    published: BTreeSet<Day>,
}

impl Support {
    /// Keeps what a campaign's goals support.
    pub(super) fn note(&self, opened: &Opened) {
        let Some(strategy) = &opened.strategy else { return };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all = known
            .entry(strategy.clone())
            .or_insert_with(|| Supported { objectives: Some(BTreeSet::new()), published: BTreeSet::new() });
        let posts = opened.campaign.iter().flat_map(|campaign| &campaign.file.post);
        let published = posts.filter(|post| post.status == Some(PostStatus::Published));
        all.published.extend(published.map(|post| post.on.day));
        match opened.campaign.as_ref().filter(|campaign| campaign.damaged.is_empty()) {
            Some(campaign) => {
                let supported = campaign.goals.iter().filter_map(|goal| goal.table.supports.clone());
                if let Some(objectives) = &mut all.objectives {
                    objectives.extend(supported);
                }
            }
            None => all.objectives = None,
        }
    }

    /// The objectives of a strategy that goals support; `None` where that is not known, or no campaign inherits it.
    pub(super) fn of(&self, strategy: &Path) -> Option<BTreeSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(strategy)?.objectives.clone()
    }

    /// The days on which campaigns that inherit a strategy published something; `None` where none says so.
    pub(super) fn published(&self, strategy: &Path) -> Option<BTreeSet<Day>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Some(known.get(strategy)?.published.clone()).filter(|days| !days.is_empty())
    }
}

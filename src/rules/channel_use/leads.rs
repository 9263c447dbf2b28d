//! Which channels send their people on to which.

use super::{Meant, same};
use crate::model::campaign::Campaign;

/// Every `leads_to`, of the campaign and of the strategy, by where it leads.
#[derive(Debug)]
pub(in crate::rules) struct Leads<'c> {
    campaign: &'c Campaign,
    from: Meant<'c, &'c str>,
}

impl<'c> Leads<'c> {
    /// Of a campaign.
    pub(in crate::rules) fn of(campaign: &'c Campaign) -> Self {
        let own = campaign.channels.iter().map(|(from, channel)| (from, &channel.table.leads_to));
        let standing = campaign.strategy.iter().flat_map(|strategy| &strategy.channel);
        let standing = standing.map(|(from, channel)| (from, &channel.leads_to));
        let mut leads = Meant::new(campaign);
        for (from, leads_to) in own.chain(standing) {
            if let Some(to) = leads_to {
                leads.insert(to, from.as_str());
            }
        }
        Self { campaign, from: leads }
    }

    /// Whether some other channel leads to this one.
    pub(in crate::rules) fn reach(&self, name: &str) -> bool {
        self.from.get(name).into_iter().flatten().any(|from| !same(self.campaign, from, name))
    }
}

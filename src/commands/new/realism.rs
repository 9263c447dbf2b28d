//! Whether the last goal's number is one that others reach: told as soon as it is known, with the number that would be.

use std::sync::Arc;

use super::sentence::first_day;
use super::take::Setting;
use crate::assess::evidence;
use crate::model::campaign::Campaign;
use crate::model::document::campaign::CampaignFile;
use crate::model::finding::Severity;
use crate::model::realism::{Grounds, Realism};
use crate::rules::realism::{Told, tell};
use crate::say::{Language, Sentence};
use crate::text::{campaign, starter};

/// A goal that others do not reach, or few.
#[derive(Debug)]
pub(super) struct Doubt {
    /// What was found, and what would change it.
    told: Told,
    /// A number to reach that others do reach, as an answer; `None` where nothing is known to compare with.
    pub(super) better: Option<String>,
}

impl Doubt {
    /// Whether `plan check` would refuse it.
    pub(super) fn is_refused(&self) -> bool {
        self.told.fault.is_some_and(|(_, severity)| severity == Severity::Error)
    }

    /// What was found and what would change it, a line each.
    pub(super) fn lines(&self, language: Language) -> Vec<String> {
        let help = self.told.help.as_ref().map(|help| help.say(language));
        std::iter::once(self.told.message.say(language)).chain(help).collect()
    }
}

/// What is to be said against the last goal's number; `None`: nothing.
pub(super) fn doubt(file: &CampaignFile, setting: Setting) -> Option<Doubt> {
    let campaign = tried(file, setting)?;
    let realism = evidence(&campaign, &[], Some(setting.today), None, &Arc::default()).realism.pop()?;
    let told = tell(&realism);
    told.fault?;
    Some(Doubt { better: better(&realism), told })
}

/// The campaign that would come of the file; where its first day is still open, with the one that will be suggested.
pub(super) fn tried(file: &CampaignFile, setting: Setting) -> Option<Campaign> {
    let mut file = file.clone();
    file.campaign.start = first_day(&file, setting);
    campaign::read(&starter::campaign(&file, setting.language_of(&file)), None).value
}

/// The highest number to reach that is plausible, rounded down to two or three digits: figures are no more exact.
fn better(realism: &Realism) -> Option<String> {
    let Grounds::Comparison(compared) = &realism.grounds else { return None };
    let reach = compared.plausible_target;
    let gain = reach - compared.start;
    if !(gain.is_finite() && gain >= 1.0) {
        return None;
    }
    let step = 10_f64.powf((gain.log10().floor() - 1.0).max(0.0));
    let rounded = (reach / step).floor() * step;
    (rounded > compared.start && rounded < compared.target).then(|| rounded.to_string())
}

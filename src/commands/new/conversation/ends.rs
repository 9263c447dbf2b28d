//! What a conversation begins with, what is answered in it, and how it ends.

use crate::commands::new::field::Field;
use crate::commands::new::take::Setting;
use crate::model::document::campaign::CampaignFile;
use crate::say::{Failure, Language};

/// What is settled before the first question.
pub(in super::super) struct Start<'s> {
    /// The campaign as far as the command line tells it, its goals' sentences excepted.
    pub(in super::super) given: &'s CampaignFile,
    /// What the command line tells: it is not asked again.
    pub(in super::super) told: &'s [Field],
    /// The goals that the command line tells, a sentence each.
    pub(in super::super) goals: &'s [String],
    /// What answers are understood by.
    pub(in super::super) setting: Setting,
    /// The person's own name, where the settings say it.
    pub(in super::super) owner: Option<&'s str>,
    /// Why a name cannot be taken: its file is already there.
    pub(in super::super) name_taken: &'s dyn Fn(&str) -> Option<Failure>,
    /// Columns of the terminal.
    pub(in super::super) width: usize,
}

/// An answer that was given.
#[derive(Debug, Clone)]
pub(in super::super) struct Given {
    /// What to.
    pub(in super::super) field: Field,
    /// What was said.
    pub(in super::super) text: String,
    /// Whether somebody was asked: what the command line says is not gone back to.
    pub(in super::super) asked: bool,
}

/// How a conversation ended.
pub(in super::super) enum Held {
    /// With everything asked: the campaign.
    Through(Box<CampaignFile>),
    /// In the middle: what was answered so far, in the language that was spoken.
    Stopped(Vec<Given>, Language),
}

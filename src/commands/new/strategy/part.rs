//! The parts of a strategy that are asked for, in the order of the questions.

use super::{ask, why};
use crate::model::document::strategy::StrategyFile;
use crate::say::{Language, Sentence};

/// A part of a strategy that one answer tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Part {
    /// Who keeps it.
    Owner,
    /// What is to be reached.
    Objectives,
    /// Who is there today.
    Audience,
    /// Whom to attract.
    Wanted,
    /// The platforms.
    Channels,
    /// What each platform is for.
    Purposes,
    /// How success is measured.
    Measured,
    /// Who answers customers.
    Answers,
    /// Who answers when that person is away.
    Backup,
    /// When somebody is on duty.
    OnDuty,
    /// Within what time.
    Within,
    /// What customers are told.
    Promise,
    /// What customers with a certain complaint are offered.
    Offers,
    /// What anybody may publish.
    Allowed,
    /// What nobody may publish.
    Forbidden,
    /// What must be approved first.
    Approval,
    /// How customers are spoken to.
    Voice,
    /// Who leads in a crisis.
    Leads,
    /// Who leads when that person is away.
    StandsIn,
    /// What makes it a crisis.
    Triggers,
    /// What is said first.
    Statement,
}

impl Part {
    /// Every part, in the order of the questions.
    pub(super) const ALL: [Self; 21] = [
        Self::Owner,
        Self::Objectives,
        Self::Audience,
        Self::Wanted,
        Self::Channels,
        Self::Purposes,
        Self::Measured,
        Self::Answers,
        Self::Backup,
        Self::OnDuty,
        Self::Within,
        Self::Promise,
        Self::Offers,
        Self::Allowed,
        Self::Forbidden,
        Self::Approval,
        Self::Voice,
        Self::Leads,
        Self::StandsIn,
        Self::Triggers,
        Self::Statement,
    ];

    /// The flag that tells it.
    pub(super) fn flag(self) -> &'static str {
        match self {
            Self::Owner => "--owner",
            Self::Objectives => "--objective",
            Self::Audience => "--audience",
            Self::Wanted => "--attract",
            Self::Channels => "--channel",
            Self::Purposes => "--purpose",
            Self::Measured => "--measured-by",
            Self::Answers => "--answers",
            Self::Backup => "--backup",
            Self::OnDuty => "--on-duty",
            Self::Within => "--respond-within",
            Self::Promise => "--promise",
            Self::Offers => "--offer",
            Self::Allowed => "--allowed",
            Self::Forbidden => "--forbidden",
            Self::Approval => "--approval",
            Self::Voice => "--voice",
            Self::Leads => "--crisis-owner",
            Self::StandsIn => "--crisis-backup",
            Self::Triggers => "--trigger",
            Self::Statement => "--holding-statement",
        }
    }

    /// Whether it is worth asking, by what is known already: without platforms there is nothing to say of them.
    pub(super) fn is_asked(self, file: &StrategyFile) -> bool {
        self != Self::Purposes || !file.channel.is_empty()
    }

    /// What an empty answer may stand for, by what is known already.
    pub(super) fn suggestion(self, file: &StrategyFile) -> Option<String> {
        let (owner, first) = (file.strategy.owner.clone(), file.responsibility.first());
        match self {
            Self::Answers => owner,
            Self::Within => Some("1h".to_owned()),
            Self::Promise => file.shift.first().map(|_| "office hours".to_owned()),
            Self::Leads => owner.or_else(|| first.and_then(|one| one.who.clone())),
            Self::Backup => owner.filter(|owner| first.is_none_or(|one| one.who.as_ref() != Some(owner))),
            Self::StandsIn => {
                let leads = file.crisis.as_ref().and_then(|crisis| crisis.owner.clone());
                let others = first.into_iter().flat_map(|one| [&one.backup, &one.who]).flatten().cloned();
                // Nobody can stand in for themselves.
                others.chain(owner).find(|name| Some(name) != leads.as_ref())
            }
            Self::Owner
            | Self::Objectives
            | Self::Audience
            | Self::Wanted
            | Self::Channels
            | Self::Purposes
            | Self::Measured
            | Self::OnDuty
            | Self::Offers
            | Self::Allowed
            | Self::Forbidden
            | Self::Approval
            | Self::Voice
            | Self::Triggers
            | Self::Statement => None,
        }
    }

    /// Answers to pick from.
    pub(super) fn choices(self) -> Vec<String> {
        let promises = || ["office hours", "around the clock"].map(str::to_owned).to_vec();
        if self == Self::Promise { promises() } else { Vec::new() }
    }

    /// What is asked.
    pub(super) fn question(self, language: Language) -> String {
        let question: Box<dyn Sentence> = match self {
            Self::Owner => Box::new(ask::AskOwner {}),
            Self::Objectives => Box::new(ask::AskObjectives {}),
            Self::Audience => Box::new(ask::AskAudience {}),
            Self::Wanted => Box::new(ask::AskWanted {}),
            Self::Channels => Box::new(ask::AskChannels {}),
            Self::Purposes => Box::new(ask::AskPurposes {}),
            Self::Measured => Box::new(ask::AskMeasured {}),
            Self::Answers => Box::new(ask::AskAnswers {}),
            Self::Backup => Box::new(ask::AskBackup {}),
            Self::OnDuty => Box::new(ask::AskOnDuty {}),
            Self::Within => Box::new(ask::AskWithin {}),
            Self::Promise => Box::new(ask::AskPromise {}),
            Self::Offers => Box::new(ask::AskOffers {}),
            Self::Allowed => Box::new(ask::AskAllowed {}),
            Self::Forbidden => Box::new(ask::AskForbidden {}),
            Self::Approval => Box::new(ask::AskApproval {}),
            Self::Voice => Box::new(ask::AskVoice {}),
            Self::Leads => Box::new(ask::AskLeads {}),
            Self::StandsIn => Box::new(ask::AskStandsIn {}),
            Self::Triggers => Box::new(ask::AskTriggers {}),
            Self::Statement => Box::new(ask::AskStatement {}),
        };
        question.say(language)
    }

    /// Why it is asked, and how to answer.
    pub(super) fn why(self, language: Language) -> String {
        let why: Box<dyn Sentence> = match self {
            Self::Owner => Box::new(why::WhyOwner {}),
            Self::Objectives => Box::new(why::WhyObjectives {}),
            Self::Audience => Box::new(why::WhyAudience {}),
            Self::Wanted => Box::new(why::WhyWanted {}),
            Self::Channels => Box::new(why::WhyChannels {}),
            Self::Purposes => Box::new(why::WhyPurposes {}),
            Self::Measured => Box::new(why::WhyMeasured {}),
            Self::Answers => Box::new(why::WhyAnswers {}),
            Self::Backup => Box::new(why::WhyBackup {}),
            Self::OnDuty => Box::new(why::WhyOnDuty {}),
            Self::Within => Box::new(why::WhyWithin {}),
            Self::Promise => Box::new(why::WhyPromise {}),
            Self::Offers => Box::new(why::WhyOffers {}),
            Self::Allowed => Box::new(why::WhyAllowed {}),
            Self::Forbidden => Box::new(why::WhyForbidden {}),
            Self::Approval => Box::new(why::WhyApproval {}),
            Self::Voice => Box::new(why::WhyVoice {}),
            Self::Leads => Box::new(why::WhyLeads {}),
            Self::StandsIn => Box::new(why::WhyStandsIn {}),
            Self::Triggers => Box::new(why::WhyTriggers {}),
            Self::Statement => Box::new(why::WhyStatement {}),
        };
        why.say(language)
    }
}

#[cfg(test)]
mod tests {
    use super::Part;
    use crate::model::document::strategy::{CrisisTable, ResponsibilityTable, StrategyFile};

    #[test]
    fn nobody_is_suggested_to_stand_in_for_themselves() {
        let name = |name: &str| Some(name.to_owned());
        let mut file = StrategyFile::default();
        file.strategy.owner = name("Ida");
        file.responsibility.push(ResponsibilityTable { who: name("Jonas"), ..ResponsibilityTable::default() });
        assert_eq!(Part::Backup.suggestion(&file), name("Ida"));
        file.responsibility[0].backup = name("Ida");
        file.crisis = Some(CrisisTable { owner: name("Ida"), ..CrisisTable::default() });
        assert_eq!(Part::StandsIn.suggestion(&file), name("Jonas"));
        file.responsibility[0].who = name("Ida");
        assert_eq!((Part::Backup.suggestion(&file), Part::StandsIn.suggestion(&file)), (None, None));
    }
}

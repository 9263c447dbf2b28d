//! What the command line can tell of a new strategy.

use super::{Part, Told};

/// What is known already. At a terminal the rest is asked for; in a script it stays open in the file.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct StrategyFlags {
    /// What you want to reach by being on social media. May be repeated.
    #[arg(long, value_name = "SENTENCE", requires = "strategy")]
    objective: Vec<String>,
    /// Whom you want to attract.
    #[arg(long, value_name = "WHO", requires = "strategy")]
    attract: Option<String>,
    /// What a platform is for: "instagram: inspire". May be repeated.
    #[arg(long, value_name = "USE", requires = "strategy")]
    purpose: Vec<String>,
    /// How you see whether it works: "Clicks per post, every Monday".
    #[arg(long, value_name = "HOW", requires = "strategy")]
    measured_by: Option<String>,
    /// Who answers what customers write.
    #[arg(long, value_name = "NAME", requires = "strategy")]
    answers: Option<String>,
    /// Who answers when that person is away.
    #[arg(long, value_name = "NAME", requires = "strategy")]
    backup: Option<String>,
    /// When somebody is on duty: "Mon-Fri 08:00-17:00". May be repeated.
    #[arg(long, value_name = "TIMES", requires = "strategy")]
    on_duty: Vec<String>,
    /// Within what time praise and complaints are answered: 1h.
    #[arg(long, value_name = "LENGTH", requires = "strategy")]
    respond_within: Option<String>,
    /// What customers are told openly: "office hours" or "around the clock".
    #[arg(long, value_name = "PROMISE", requires = "strategy")]
    promise: Option<String>,
    /// What customers with a certain complaint are offered: "late delivery: free shipping". May be repeated.
    #[arg(long, value_name = "OFFER", requires = "strategy")]
    offer: Vec<String>,
    /// What anybody may publish. May be repeated.
    #[arg(long, value_name = "WHAT", requires = "strategy")]
    allowed: Vec<String>,
    /// What nobody may publish. May be repeated.
    #[arg(long, value_name = "WHAT", requires = "strategy")]
    forbidden: Vec<String>,
    /// What somebody must approve first. May be repeated.
    #[arg(long, value_name = "WHAT", requires = "strategy")]
    approval: Vec<String>,
    /// How you speak to customers.
    #[arg(long, value_name = "HOW", requires = "strategy")]
    voice: Option<String>,
    /// Who leads in a crisis.
    #[arg(long, value_name = "NAME", requires = "strategy")]
    crisis_owner: Option<String>,
    /// Who leads when that person is away.
    #[arg(long, value_name = "NAME", requires = "strategy")]
    crisis_backup: Option<String>,
    /// What makes it a crisis: "5 complaints in 6 hours", "an error in a post". May be repeated.
    #[arg(long, value_name = "WHAT", requires = "strategy")]
    trigger: Vec<String>,
    /// What you say first in a crisis, with the apology.
    #[arg(long, value_name = "WORDS", requires = "strategy")]
    holding_statement: Option<String>,
}

/// What the flags that campaigns and strategies share tell.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Shared {
    /// `--owner`
    pub(in super::super) owner: Option<String>,
    /// `--audience`
    pub(in super::super) audience: Option<String>,
    /// `--channel`
    pub(in super::super) channel: Vec<String>,
}

impl StrategyFlags {
    /// What is told, part by part, in the order in which it can be understood.
    pub(in super::super) fn told(&self, shared: &Shared) -> Told {
        Part::ALL.into_iter().filter_map(|part| Some((part, self.answer(part, shared)?))).collect()
    }

    /// What is told of a part. Repeated flags are one answer, like a list that is typed.
    fn answer(&self, part: Part, shared: &Shared) -> Option<String> {
        let several = |values: &[String]| (!values.is_empty()).then(|| values.join("; "));
        match part {
            Part::Owner => shared.owner.clone(),
            Part::Audience => shared.audience.clone(),
            Part::Channels => several(&shared.channel),
            Part::Purposes => several(&self.purpose),
            Part::Offers => several(&self.offer),
            Part::Triggers => several(&self.trigger),
            Part::Objectives => several(&self.objective),
            Part::Wanted => self.attract.clone(),
            Part::Measured => self.measured_by.clone(),
            Part::Answers => self.answers.clone(),
            Part::Backup => self.backup.clone(),
            Part::OnDuty => several(&self.on_duty),
            Part::Within => self.respond_within.clone(),
            Part::Promise => self.promise.clone(),
            Part::Allowed => several(&self.allowed),
            Part::Forbidden => several(&self.forbidden),
            Part::Approval => several(&self.approval),
            Part::Voice => self.voice.clone(),
            Part::Leads => self.crisis_owner.clone(),
            Part::StandsIn => self.crisis_backup.clone(),
            Part::Statement => self.holding_statement.clone(),
        }
    }
}

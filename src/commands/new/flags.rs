//! What the command line can tell of a new campaign.

use super::field::Field;
use super::strategy::Shared;

/// What is known already. At a terminal the rest is asked for; in a script it stays open in the file.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Flags {
    /// What the campaign is called: "Spring 2027". Needed in a script.
    name: Option<String>,
    /// First day: 2027-03-01.
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    /// Last day: 2027-08-31.
    #[arg(long, value_name = "DATE")]
    end: Option<String>,
    /// How long it lasts, instead of --end: "6 months".
    #[arg(long, value_name = "LENGTH", conflicts_with = "end")]
    duration: Option<String>,
    /// Who it is for: "Parents aged 28-40 in Malmö".
    #[arg(long, value_name = "WHO")]
    audience: Option<String>,
    /// Where the audience is: instagram. May be repeated.
    #[arg(long = "where", value_name = "PLACE")]
    places: Vec<String>,
    /// When the audience is there: "Mon-Fri 19:00-21:30". May be repeated.
    #[arg(long, value_name = "TIMES")]
    when: Vec<String>,
    /// How the audience is there: "On the phone, short video".
    #[arg(long, value_name = "HOW")]
    how: Option<String>,
    /// A channel to publish on: a platform, or a name of your own. May be repeated.
    #[arg(long, value_name = "CHANNEL")]
    channel: Vec<String>,
    /// A goal in a sentence: "Grow Instagram followers from 4,200 to 4,830 by 31 August 2027". May be repeated.
    #[arg(long, value_name = "SENTENCE")]
    goal: Vec<String>,
    /// What the first goal counts, in any of the languages: followers, följare, "link clicks".
    #[arg(long, value_name = "METRIC")]
    metric: Option<String>,
    /// How the numbers of a metric of your own behave: amount (they add up), level (the last number counts), people, share or time.
    #[arg(long, value_name = "KIND", requires = "metric")]
    metric_kind: Option<String>,
    /// The channel that the goal is counted on; the only --channel if left out. May be repeated: they are added up.
    #[arg(long, value_name = "CHANNEL")]
    on: Vec<String>,
    /// For people reached: week, month or campaign.
    #[arg(long, value_name = "PERIOD")]
    per: Option<String>,
    /// The goal's start value: 4200.
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    baseline: Option<String>,
    /// What to reach: +15%, 4830, +600, ">= 4%".
    #[arg(long, value_name = "TARGET", allow_hyphen_values = true)]
    target: Option<String>,
    /// Where the number comes from: "Instagram Insights, every Monday".
    #[arg(long, value_name = "SOURCE")]
    source: Option<String>,
    /// Who is responsible; the name in your settings if left out.
    #[arg(long, value_name = "NAME")]
    owner: Option<String>,
    /// All the money: 60000.
    #[arg(long, value_name = "SUM")]
    budget: Option<String>,
    /// All the hours of work: 120.
    #[arg(long, value_name = "HOURS")]
    hours: Option<String>,
    /// The currency: SEK. The one in your settings if left out.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// The time zone: Europe/Stockholm. The strategy's, else the one in your settings, else the computer's, if left out.
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// How often the numbers are looked at: daily, weekly, "every other week", monthly, quarterly, "at end".
    #[arg(long, value_name = "RHYTHM")]
    review: Option<String>,
}

impl Flags {
    /// The goals that are told, a sentence each.
    pub(super) fn goals(&self) -> &[String] {
        &self.goal
    }

    /// What is told that a strategy has as well.
    pub(super) fn shared(&self) -> Shared {
        Shared { owner: self.owner.clone(), audience: self.audience.clone(), channel: self.channel.clone() }
    }

    /// What else is told, field by field, in the order in which it can be understood.
    pub(super) fn answers(&self) -> Vec<(Field, String)> {
        Field::ALL.into_iter().filter_map(|field| Some((field, self.answer(field)?))).collect()
    }

    /// What is told of a field. Repeated flags are one answer, like a list that is typed.
    fn answer(&self, field: Field) -> Option<String> {
        let several = |values: &[String]| (!values.is_empty()).then(|| values.join("; "));
        match field {
            Field::Name => self.name.clone(),
            Field::Start => self.start.clone(),
            Field::End => self.end.clone().or_else(|| self.duration.clone()),
            Field::Audience => self.audience.clone(),
            Field::Where => several(&self.places),
            Field::When => several(&self.when),
            Field::How => self.how.clone(),
            Field::Channels => several(&self.channel),
            Field::Statement | Field::GoalEnd | Field::Better | Field::Another => None,
            Field::Metric => self.metric.clone(),
            Field::MetricKind => self.metric_kind.clone(),
            Field::On => several(&self.on),
            Field::Per => self.per.clone(),
            Field::Baseline => self.baseline.clone(),
            Field::Target => self.target.clone(),
            Field::Source => self.source.clone(),
            Field::Owner => self.owner.clone(),
            Field::Currency => self.currency.clone(),
            Field::Budget => self.budget.clone(),
            Field::Hours => self.hours.clone(),
            Field::Review => self.review.clone(),
            Field::Timezone => self.timezone.clone(),
        }
    }
}

//! The words of each question: what is asked, and a line on why and how to answer.

mod ask;
mod why;

use super::field::{Field, goal_metric_kind, named_end};
use crate::model::document::campaign::CampaignFile;
use crate::model::metric::MetricKind;
use crate::rules::reasons::Quote;
use crate::say::{Language, Sentence};

/// The words of the last goal's sentence that name its end.
fn quoted_end(file: &CampaignFile) -> Quote {
    let words = file.goal.last().and_then(named_end).unwrap_or_default();
    Quote::of(words, &(0..words.len()))
}

/// The question about a field, and why it is asked.
pub(super) fn words(field: Field, file: &CampaignFile, language: Language) -> (String, String) {
    let adds_up = goal_metric_kind(file).is_some_and(MetricKind::has_period);
    let (question, help): (Box<dyn Sentence>, Box<dyn Sentence>) = match field {
        Field::Name => (Box::new(ask::AskName {}), Box::new(why::WhyName {})),
        Field::Start => (Box::new(ask::AskStart {}), Box::new(why::WhyStart {})),
        Field::End => (Box::new(ask::AskEnd {}), Box::new(why::WhyEnd {})),
        Field::Audience => (Box::new(ask::AskAudience {}), Box::new(why::WhyAudience {})),
        Field::Where => (Box::new(ask::AskWhere {}), Box::new(why::WhyWhere {})),
        Field::When => (Box::new(ask::AskWhen {}), Box::new(why::WhyWhen {})),
        Field::How => (Box::new(ask::AskHow {}), Box::new(why::WhyHow {})),
        Field::Channels => (Box::new(ask::AskChannels {}), Box::new(why::WhyChannels {})),
        Field::Metric | Field::Statement => (Box::new(ask::AskMetric {}), Box::new(why::WhyMetric {})),
        Field::MetricKind => (Box::new(ask::AskMetricKind {}), Box::new(why::WhyMetricKind {})),
        Field::On => (Box::new(ask::AskOn {}), Box::new(why::WhyOn {})),
        Field::Per => (Box::new(ask::AskPer {}), Box::new(why::WhyPer {})),
        Field::Baseline if adds_up => (Box::new(ask::AskBefore {}), Box::new(why::WhyBefore {})),
        Field::Baseline => (Box::new(ask::AskLevel {}), Box::new(why::WhyLevel {})),
        Field::GoalEnd => (Box::new(ask::AskGoalEnd { words: quoted_end(file) }), Box::new(why::WhyEnd {})),
        Field::Target => (Box::new(ask::AskTarget {}), Box::new(why::WhyTarget {})),
        Field::Better => (Box::new(ask::AskBetter {}), Box::new(why::WhyBetter {})),
        Field::Another => (Box::new(ask::AskAnother {}), Box::new(why::WhyAnother {})),
        Field::Source => (Box::new(ask::AskSource {}), Box::new(why::WhySource {})),
        Field::Owner => (Box::new(ask::AskOwner {}), Box::new(why::WhyOwner {})),
        Field::Currency | Field::Timezone => (Box::new(ask::AskCurrency {}), Box::new(why::WhyCurrency {})),
        Field::Budget => (Box::new(ask::AskBudget {}), Box::new(why::WhyBudget {})),
        Field::Hours => (Box::new(ask::AskHours {}), Box::new(why::WhyHours {})),
        Field::Review => (Box::new(ask::AskReview {}), Box::new(why::WhyReview {})),
    };
    (question.say(language), help.say(language))
}

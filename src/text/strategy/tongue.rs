//! Which language a strategy is written in.

use crate::model::document::strategy::StrategyFile;
use crate::say::Language;
use crate::text::language::detect;

/// The language of a strategy's texts; `None` where they do not tell.
pub(crate) fn language(file: &StrategyFile) -> Option<Language> {
    let objectives = file.objective.iter().map(|objective| &objective.text);
    let audiences = file.audience.values.iter().flat_map(|audience| audience.who.iter().chain(&audience.how));
    let purposes = file.channel.values().filter_map(|channel| channel.purpose.as_ref());
    let guidelines = file.guidelines.iter().flat_map(|guidelines| {
        let lists = guidelines.allowed.iter().chain(&guidelines.forbidden).chain(&guidelines.approval);
        guidelines.voice.iter().chain(lists)
    });
    let topics = file.responsibility.iter().filter_map(|one| one.topic.as_ref());
    let steps = file.feedback.iter().flat_map(|feedback| &feedback.steps);
    let crisis = file.crisis.iter().flat_map(|crisis| {
        crisis.holding_statement.iter().chain(crisis.steps.iter().filter_map(|step| step.action.as_ref()))
    });
    let texts = objectives.chain(audiences).chain(purposes).chain(guidelines).chain(topics).chain(steps).chain(crisis);
    detect(texts.map(String::as_str))
}

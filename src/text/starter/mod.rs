//! New files to start from: a campaign with what is known filled in, and a strategy to fill in by hand.
//!
//! The texts stand in `campaign/` and `strategy/`, one whole file a language, each a correct file in itself. What is
//! known takes the place of the example; what is not stays as a commented line, so nothing is made up. Which answers
//! are right is not judged here.

mod append;
mod blocks;
mod fill;
mod quote;
mod standing;
#[cfg(test)]
mod tests;
mod values;

use crate::model::document::campaign::CampaignFile;
use crate::model::document::strategy::StrategyFile;
use crate::say::Language;
pub(crate) use append::{NotAdded, with_block};
pub(crate) use blocks::{change_block, goal_block, mapping_block, outcome_block, review_block};

/// What the first line of a new campaign says to editors; the schema is written beside it.
pub(crate) const CAMPAIGN_SCHEMA: &str = "campaign.schema.json";
/// The same for a strategy.
pub(crate) const STRATEGY_SCHEMA: &str = "strategy.schema.json";

/// A campaign file with the values of `file`, commented in `language`.
///
/// Written are the values that `plan new` asks for: those of `[campaign]`, the first audience, the channels, the
/// goals, metrics of one's own, and the budget.
pub(crate) fn campaign(file: &CampaignFile, language: Language) -> String {
    let example = campaign_example(language);
    format!("#:schema ./{CAMPAIGN_SCHEMA}\n\n{}", fill::fill(example, &|header| values::tables(file, header)))
}

/// A strategy file with the values of `file`, commented in `language`; what is not known is still an example.
pub(crate) fn strategy(file: &StrategyFile, language: Language) -> String {
    let example = strategy_example(language);
    format!("#:schema ./{STRATEGY_SCHEMA}\n\n{}", fill::fill(example, &|header| standing::tables(file, header)))
}

/// The campaign that the commented lines tell.
fn campaign_example(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("campaign/en.toml"),
        Language::Swedish => include_str!("campaign/sv.toml"),
        Language::Norwegian => include_str!("campaign/nb.toml"),
    }
}

/// The strategy that the commented lines tell.
fn strategy_example(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("strategy/en.toml"),
        Language::Swedish => include_str!("strategy/sv.toml"),
        Language::Norwegian => include_str!("strategy/nb.toml"),
    }
}

//! What a result has cost, how sure that is, and whether the latest cost more than those before.

use crate::assess::ResultCost;
use crate::progress::budget::latest::{Latest, Verdict};
use crate::progress::budget::results::CostPerResult;
use crate::render::quantity::units;
use crate::say::{Language, Sentence, noun, sentence};

sentence! {
    CostsAbout { goal: String, cost: String, low: String, high: String }
    en "{goal}: {cost} spent for each result (95%: {low} to {high})",
    sv "{goal}: {cost} per resultat (95 %: {low} till {high})",
    nb "{goal}: {cost} per resultat (95 %: {low} til {high})",
}

sentence! {
    CostsBetween { goal: String, low: String, high: String, results: Results }
    en "{goal}: {low} to {high} spent for each result, no closer with {results}",
    sv "{goal}: {low} till {high} per resultat, inte närmare med {results}",
    nb "{goal}: {low} til {high} per resultat, ikke nærmere med {results}",
}

sentence! {
    NoResults { goal: String }
    en "{goal}: no results yet",
    sv "{goal}: inga resultat än",
    nb "{goal}: ingen resultater ennå",
}

sentence! {
    Dearer { latest: LatestResults, cost: String, before: String }
    en "; the last {latest} cost {cost} each, more than the {before} of those before",
    sv "; de senaste {latest} kostade {cost} styck, mer än de {before} som de tidigare kostade",
    nb "; de siste {latest} kostet {cost} per stykk, mer enn de {before} som de tidligere kostet",
}

sentence! {
    Cheaper { latest: LatestResults, cost: String, before: String }
    en "; the last {latest} cost {cost} each, less than the {before} of those before",
    sv "; de senaste {latest} kostade {cost} styck, mindre än de {before} som de tidigare kostade",
    nb "; de siste {latest} kostet {cost} per stykk, mindre enn de {before} som de tidligere kostet",
}

sentence! {
    CannotTell {}
    en "; cannot tell whether the latest cost more or less",
    sv "; det går inte att säga om de senaste kostade mer eller mindre",
    nb "; det går ikke an å si om de siste kostet mer eller mindre",
}

noun! {
    Results
    en "result" "results",
    sv "resultat" "resultat",
    nb "resultat" "resultater",
}

noun! {
    LatestResults
    en "result" "results",
    sv "resultatet" "resultaten",
    nb "resultatet" "resultatene",
}

/// The results of a goal and their cost, in one line; the goal is called as it is given.
pub(super) fn line(cost: &ResultCost<'_>, goal: String, currency: &str, language: Language) -> String {
    match cost.cost {
        CostPerResult::NoResults => NoResults { goal }.say(language),
        CostPerResult::Between { mean: Some(mean), low, high } => {
            let [low, high] = [low, high].map(|bound| units(bound, "", language));
            let about = CostsAbout { goal, cost: units(mean, currency, language), low, high }.say(language);
            about + &compared(cost.latest.as_ref(), currency, language)
        }
        CostPerResult::Between { mean: None, low, high } => {
            let [low, high] = [low, high].map(|bound| units(bound, currency, language));
            CostsBetween { goal, low, high, results: Results(whole(cost.results)) }.say(language)
        }
    }
}

/// The latest results against those before.
fn compared(latest: Option<&Latest>, currency: &str, language: Language) -> String {
    let costs = |latest: &Latest| {
        let [cost, before] =
            [latest.cost, latest.cost_before].map(|cost| Some(units(cost.mean()?, currency, language)));
        Some((LatestResults(whole(latest.results)), cost?, before?))
    };
    match latest.and_then(|latest| Some((latest.verdict, costs(latest)?))) {
        Some((Verdict::Dearer, (latest, cost, before))) => Dearer { latest, cost, before }.say(language),
        Some((Verdict::Cheaper, (latest, cost, before))) => Cheaper { latest, cost, before }.say(language),
        Some((Verdict::CannotTell, _)) | None => CannotTell {}.say(language),
    }
}

/// Whole results; a part of one is none.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count, never below 0; `as` saturates")]
fn whole(count: f64) -> u64 {
    count as u64
}

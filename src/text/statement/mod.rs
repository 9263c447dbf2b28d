//! A goal's sentence, taken apart: what is to be moved, from where to where, by when, and what a number is not.
//!
//! Rules and word lists of English, Swedish and Norwegian, without a model: the same sentence gives the same answer on
//! every machine. It never fails: what it cannot find it leaves out.
//!
//! One room a step: [`token`] cuts, [`items`] looks words up in the [`lexicon`], [`numbers`] joins numbers, [`time`]
//! finds when, [`scene`] tells the outcome from its means and its purpose, [`amount`] and [`excluded`] tell numbers that
//! may be targets from those that cannot, [`target`] chooses, [`verdict`] judges.

#![expect(clippy::wildcard_enum_match_arm, reason = "of some eighty senses a step names the few that it works with")]

mod aim;
mod amount;
mod excluded;
mod items;
mod lexicon;
mod media;
mod metric;
mod numbers;
mod scene;
mod sense;
mod target;
#[cfg(test)]
mod tests;
mod time;
mod token;
mod tongue;
mod verdict;

use crate::model::statement::{Aim, AimKind, Direction, Moment, Outcome, PassMark, Quantity, Said, Statement};
use crate::say::Language;
use lexicon::Lexicon;
use metric::Named;
use scene::Scene;
use sense::Sense;
use time::TimeMeaning;

/// What is known before a sentence is read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known<'k> {
    /// The language around it, for what the sentence alone leaves open: "1.000 followers".
    pub(crate) language: Option<Language>,
    /// Metrics of the campaign's own: the name in the file, and a word or phrase for it.
    pub(crate) metrics: &'k [(&'k str, &'k str)],
    /// Channels of the campaign's own that are no platforms, by their names in the file.
    pub(crate) channels: &'k [&'k str],
}

/// Reads a goal's sentence.
pub(crate) fn read(sentence: &str, known: &Known<'_>) -> Statement {
    let tokens = token::tokens(sentence);
    let own = own_metrics(known);
    let language = tongue::language(&tokens, known.language);
    let spoken = language.or(known.language).unwrap_or_default();
    let found = items::items(&tokens, Lexicon::of(spoken), &own);
    let scene = Scene::of(numbers::read(found, spoken));
    let amounts = amount::amounts(&scene);
    let targets = target::targets(&scene, &amounts);
    let main = targets.target.as_ref().and_then(|target| target.metric).or_else(|| metric::main(&scene));
    let measurable = verdict::measurable(&scene, &targets, &amounts, main);
    let specific = verdict::specific(&scene, &measurable, &targets, main);
    let said = |named: Named| said(&scene, known, named);
    let (start, end, months) = times(&scene);
    let baseline = targets.baseline.as_ref().map(|amount| amount.value);
    Statement {
        language,
        metric: main.filter(|_| measurable != Ok(PassMark::Milestone)).and_then(said),
        channels: media::media(&tokens, spoken, known.channels),
        baseline: targets.baseline.as_ref().map(|amount| quantity(&scene, amount, targets.target.as_ref())),
        change: targets.change.map(|change| change.aim),
        start,
        end,
        months,
        exaggeration: verdict::exaggeration(&scene),
        further: targets
            .further
            .into_iter()
            .map(|further| Outcome { metric: further.metric.and_then(said), target: further.aim })
            .collect(),
        target: targets.target.map(|target| target.aim).map(|aim| aim_from(aim, baseline)),
        budget: amounts.spent.as_ref().map(|amount| quantity(&scene, amount, None)),
        measurable,
        specific,
    }
}

/// A metric by its name in files, with its place in the sentence; nothing for what nobody counts.
fn said(scene: &Scene, known: &Known<'_>, named: Named) -> Option<Said<String>> {
    let name = match named.sense {
        Sense::OwnMetric(index) => known.metrics.get(index).map(|(name, _)| (*name).to_owned()),
        _ => named.name().map(str::to_owned),
    };
    name.map(|value| Said { value, at: verdict::bytes(scene, named.at) })
}

/// The aim with the way that its numbers go, where both ends are told: from 4 to 8 is up, whatever is counted.
fn aim_from(aim: Aim, baseline: Option<f64>) -> Aim {
    let level = aim.quantity.value;
    let between = baseline.filter(|_| aim.kind == AimKind::Absolute && aim.direction != Direction::Hold);
    let direction = match between {
        Some(start) if start < level => Direction::Up,
        Some(start) if start > level => Direction::Down,
        _ => aim.direction,
    };
    Aim { direction, ..aim }
}

/// The campaign's own metrics as phrases.
fn own_metrics(known: &Known<'_>) -> Vec<(Vec<String>, Sense)> {
    let phrase = |words: &str| {
        words
            .split(|character: char| !character.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let metrics = known.metrics.iter().enumerate();
    metrics.map(|(index, (_, words))| (phrase(words), Sense::OwnMetric(index))).collect()
}

/// An amount as a quantity: in the unit of the target where it has none of its own.
fn quantity(scene: &Scene, amount: &amount::Amount, target: Option<&target::Candidate>) -> Quantity {
    let mut quantity = aim::aim(scene, amount, target.and_then(|target| target.metric)).quantity;
    if let Some(target) = target
        && amount.form == amount::Form::Count
        && target.aim.kind == crate::model::statement::AimKind::Absolute
    {
        quantity.unit = target.aim.quantity.unit.clone();
    }
    quantity.value = amount.value;
    quantity
}

/// A moment with its place in the sentence.
type When = Option<Said<Moment>>;

/// The start, the end and the length in months.
fn times(scene: &Scene) -> (When, When, Option<f64>) {
    let mut times = (None, None, None);
    for time in &scene.times {
        let at = scene.items[time.items.start].at.start..scene.items[time.items.end - 1].at.end;
        match time.meaning {
            TimeMeaning::End(moment, months) => {
                // A date tells more than "this year" or a season.
                let better =
                    |before: &Said<Moment>| !matches!(before.value, Moment::Day(_)) && matches!(moment, Moment::Day(_));
                if times.1.as_ref().is_none_or(better) {
                    times.1 = Some(Said { value: moment, at });
                }
                times.2 = times.2.or(months);
            }
            TimeMeaning::Start(moment) => {
                times.0.get_or_insert(Said { value: moment, at });
            }
            TimeMeaning::Rate(_) | TimeMeaning::Weekly | TimeMeaning::Past => {}
        }
    }
    times
}

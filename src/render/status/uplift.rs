//! What a goal has brought beyond its earlier trend, and why that is no proof.

use super::Shown;
use super::cells::is_under_way;
use crate::assess::GoalStanding;
use crate::progress::standing::{Uplift, Verdict};
use crate::progress::state::State;
use crate::render::quantity::Measure;
use crate::say::{Language, Sentence, sentence};

sentence! {
    Against { change: String, low: String, high: String, verdict: String }
    en "{change} against your earlier trend ({low} to {high}): {verdict}",
    sv "{change} mot er tidigare trend ({low} till {high}): {verdict}",
    nb "{change} mot den tidligere trenden ({low} til {high}): {verdict}",
}

sentence! {
    /// Why no change against a trend is proof.
    NoProof {}
    en "Better or worse than the earlier trend proves no cause: slumps recover by themselves, and campaigns at the same \
        time cannot be told apart.",
    sv "Bättre eller sämre än den tidigare trenden bevisar ingen orsak: svackor återhämtar sig av sig själva, och \
        kampanjer samtidigt går inte att hålla isär.",
    nb "Bedre eller dårligere enn den tidligere trenden beviser ingen årsak: dårlige perioder tar seg opp av seg selv, og \
        kampanjer på samme tid kan ikke skilles fra hverandre.",
}

/// "+154 against your earlier trend (139 to 170): clearly better". `None` where it is within what comes and goes.
pub(in crate::render) fn uplift(goal: &GoalStanding<'_>, language: Language) -> Option<String> {
    let found = told(goal)?;
    let verdict = in_words(found.verdict, language)?.to_owned();
    let measure = Measure::of(goal.goal);
    let signed = |value: f64| {
        let shown = measure.change(value, language);
        if value > 0.0 { format!("+{shown}") } else { shown }
    };
    let (low, high) = found.range;
    Some(Against { change: signed(found.point), low: signed(low), high: signed(high), verdict }.say(language))
}

/// What is said once where anything is said of a trend.
pub(super) fn caveat(shown: &Shown<'_>, language: Language) -> Option<String> {
    shown.overview.goals.iter().any(|goal| uplift(goal, language).is_some()).then(|| NoProof {}.say(language))
}

fn told(goal: &GoalStanding<'_>) -> Option<Uplift> {
    let is_early = matches!(goal.state(), State::TooEarly | State::Stale);
    goal.standing.as_ref().filter(|standing| is_under_way(standing.state) && !is_early)?.uplift
}

fn in_words(verdict: Verdict, language: Language) -> Option<&'static str> {
    let [english, swedish, norwegian] = match verdict {
        Verdict::ClearlyBetter => ["clearly better", "klart bättre", "klart bedre"],
        Verdict::ProbablyBetter => ["probably better", "troligen bättre", "trolig bedre"],
        Verdict::Normal => return None,
        Verdict::ProbablyWorse => ["probably worse", "troligen sämre", "trolig dårligere"],
        Verdict::ClearlyWorse => ["clearly worse", "klart sämre", "klart dårligere"],
    };
    Some(match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    })
}

/// The word in JSON. Other programs depend on it.
pub(super) fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::ClearlyBetter => "clearly-better",
        Verdict::ProbablyBetter => "probably-better",
        Verdict::Normal => "normal",
        Verdict::ProbablyWorse => "probably-worse",
        Verdict::ClearlyWorse => "clearly-worse",
    }
}

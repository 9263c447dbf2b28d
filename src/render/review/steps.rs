//! A goal of a review in words: where it stands, and each thing that could be done.

use crate::assess::GoalStanding;
use crate::assess::review::{Cheapest, Gap, Reviewed, Step};
use crate::model::campaign::Money;
use crate::model::day::Day;
use crate::model::target::Target;
use crate::progress::budget::results::CostPerResult;
use crate::progress::standing::Recent;
use crate::render::chance::chance;
use crate::render::quantity::{Measure, RateUnit, money, units};
use crate::render::status::{self, Shown, day};
use crate::say::{Language, Sentence, Show, noun, sentence};

/// So many things to do are told of a goal: a meeting that can do anything does nothing.
const MOST: usize = 3;

sentence! {
    NowOf { now: String, target: String }
    en "{now} of {target}",
    sv "{now} av {target}",
    nb "{now} av {target}",
}
sentence! {
    Aim { target: String }
    en "target {target}",
    sv "målvärde {target}",
    nb "målverdi {target}",
}
sentence! {
    AtChance { chance: String }
    en "chance {chance}",
    sv "chans {chance}",
    nb "sjanse {chance}",
}
sentence! {
    Needed { needed: String }
    en "{needed} needed",
    sv "{needed} behövs",
    nb "{needed} trengs",
}
sentence! {
    Allowed { needed: String }
    en "at most {needed} from now on",
    sv "högst {needed} från och med nu",
    nb "høyst {needed} fra nå av",
}
sentence! {
    Lately { rate: String, days: LastDays }
    en ", {rate} in the last {days}",
    sv ", {rate} de senaste {days}",
    nb ", {rate} de siste {days}",
}
sentence! {
    FastEnough {}
    en ": keep that up",
    sv ": håll den takten",
    nb ": hold det tempoet",
}
sentence! {
    Anew { even: String, safe: String, end: Day }
    en "or agree anew: as it goes, {even} by {end} has a chance of 50%, {safe} of 80%",
    sv "eller kom överens på nytt: som det går har {even} till {end} en chans på 50 %, {safe} på 80 %",
    nb "eller bli enige på nytt: slik det går, har {even} innen {end} en sjanse på 50 %, {safe} på 80 %",
}
sentence! {
    LikelyOn { target: String, day: String }
    en "; {target} is likely reached about {day}",
    sv "; {target} nås troligast kring {day}",
    nb "; {target} nås trolig rundt {day}",
}
sentence! {
    NotOnCourse { target: String }
    en "; {target} is not reached on the current course",
    sv "; {target} nås inte med nuvarande kurs",
    nb "; {target} nås ikke med dagens kurs",
}
sentence! {
    FewerPosts { channel: String, published: String, planned: String, days: LastDays }
    en "{channel}: {published} posts in the last {days}, its times ask for {planned}",
    sv "{channel}: {published} inlägg de senaste {days}, tiderna i filen ger {planned}",
    nb "{channel}: {published} innlegg de siste {days}, tidene i filen gir {planned}",
}
sentence! {
    LatePosts { channel: String, posts: Posts, since: String }
    en "{channel}: {posts} past its day and not published, the first from {since}",
    sv "{channel}: {posts} vars dag har gått utan att det publicerats, det första från {since}",
    nb "{channel}: {posts} som skulle vært publisert, det første {since}",
}
sentence! {
    CheapestIs { channel: String, cost: String, other: String, other_cost: String }
    en "a result costs least on {channel}: {cost}, against {other_cost} on {other} (95%)",
    sv "ett resultat kostar minst på {channel}: {cost}, mot {other_cost} på {other} (95 %)",
    nb "et resultat koster minst på {channel}: {cost}, mot {other_cost} på {other} (95 %)",
}
sentence! {
    CannotTell { channel: String, cost: String, other: String, other_cost: String }
    en "cannot tell where a result costs least: {cost} on {channel}, {other_cost} on {other} (95%)",
    sv "det går inte att säga var ett resultat kostar minst: {cost} på {channel}, {other_cost} på {other} (95 %)",
    nb "det går ikke an å si hvor et resultat koster minst: {cost} på {channel}, {other_cost} på {other} (95 %)",
}
sentence! {
    NoneThere { channel: String, cost: String, other: String }
    en "cannot tell where a result costs least: {cost} on {channel} (95%), none yet on {other}",
    sv "det går inte att säga var ett resultat kostar minst: {cost} på {channel} (95 %), inget än på {other}",
    nb "det går ikke an å si hvor et resultat koster minst: {cost} på {channel} (95 %), ingen ennå på {other}",
}
sentence! {
    SpendLeft { channel: String, left: String, a_day: String }
    en "{left} is left to spend on {channel}: {a_day} a day",
    sv "{left} är kvar att använda på {channel}: {a_day} om dagen",
    nb "{left} er igjen å bruke på {channel}: {a_day} om dagen",
}
noun! {
    Posts
    en "post" "posts",
    sv "inlägg" "inlägg",
    nb "innlegg" "innlegg",
}
noun! {
    /// Days that are past.
    LastDays
    en "day" "days",
    sv "dagen" "dagarna",
    nb "dagen" "dagene",
}

/// A rate this close to the needed one is fast enough: a share of it.
const CLOSE: f64 = 0.02;

/// "evening-bookings: behind · 503 of 1,200 · chance under 10%", without the name.
pub(super) fn standing(goal: &GoalStanding<'_>, language: Language) -> String {
    let measure = Measure::of(goal.goal);
    let target = status::target(goal, measure, language);
    let now = goal.standing.as_ref().and_then(|standing| status::now(standing, measure, language));
    let where_it_is = match now {
        Some(now) if goal.goal.target.is_some_and(Target::is_kept) => format!("{now} ({target})"),
        Some(now) => NowOf { now, target }.say(language),
        None => Aim { target }.say(language),
    };
    let says = goal.standing.as_ref().filter(|standing| status::says_something(standing));
    let found = says.and_then(|standing| standing.chance);
    let chance = found.map(|found| AtChance { chance: chance(found, language) }.say(language));
    let parts = [Some(goal.state().show(language)), Some(where_it_is), chance];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What could be done about a goal, a line each.
pub(super) fn lines(shown: &Shown<'_>, reviewed: &Reviewed<'_, '_>, language: Language) -> Vec<String> {
    let mut lines: Vec<String> =
        reviewed.steps.iter().filter_map(|step| line(shown, reviewed.goal, step, language)).collect();
    // The last is what to agree on instead, where there is such a thing: it stays.
    if lines.len() > MOST {
        lines.drain(MOST - 1..lines.len() - 1);
    }
    lines
}

fn line(shown: &Shown<'_>, goal: &GoalStanding<'_>, step: &Step, language: Language) -> Option<String> {
    match step {
        Step::Speed { needed, recent } => Some(speed(goal, *needed, *recent, language)),
        Step::Renegotiate { even, safe, likely } => anew(shown, goal, (*even, *safe), *likely, language),
        Step::Publish(gap) => Some(publish(shown, gap, language)),
        Step::Cheapest(found) => cheapest(found, shown.overview.campaign.currency(), language),
        Step::Spend { channel, left, per_day } => {
            let sum = |sum: Money| money(sum, shown.overview.campaign.currency(), language);
            Some(SpendLeft { channel: channel.clone(), left: sum(*left), a_day: sum(*per_day) }.say(language))
        }
        Step::Keep => status::pace(goal, goal.standing.as_ref()?, language),
        Step::Record { .. } | Step::AgreeAnew | Step::Complete | Step::Learn => status::step(shown, goal, language),
    }
}

/// "10 a day needed, 3.9 in the last 28 days: 42.5 more a week".
fn speed(goal: &GoalStanding<'_>, needed: f64, recent: Option<Recent>, language: Language) -> String {
    let measure = Measure::of(goal.goal);
    let is_cap = matches!(goal.goal.target, Some(Target::Cap(_)));
    let unit = RateUnit::of(needed, measure);
    let rate = unit.full(needed, measure, language);
    let line = if is_cap { Allowed { needed: rate }.say(language) } else { Needed { needed: rate }.say(language) };
    let Some(recent) = recent else { return line };
    let days = LastDays(recent.days.unsigned_abs());
    let lately = Lately { rate: unit.bare(recent.per_day, measure, language), days }.say(language);
    let is_close = (needed - recent.per_day).abs() <= CLOSE * needed.abs();
    let change = status::change_needed(needed, recent.per_day, is_cap, measure, language).filter(|_| !is_close);
    line + &lately + &change.unwrap_or_else(|| FastEnough {}.say(language))
}

fn publish(shown: &Shown<'_>, gap: &Gap, language: Language) -> String {
    let count = |value: f64| Measure::Plain.level(value, language);
    match gap {
        Gap::Fewer { channel, published, planned, days } => {
            let days = LastDays(days.unsigned_abs());
            let (published, planned) = (count(*published), count(*planned));
            FewerPosts { channel: channel.clone(), published, planned, days }.say(language)
        }
        Gap::Late { channel, posts, since } => {
            let since = day(*since, shown, language);
            LatePosts { channel: channel.clone(), posts: Posts(*posts as u64), since }.say(language)
        }
    }
}

/// Which channel is cheapest, or that nobody can tell.
fn cheapest(found: &Cheapest, currency: &str, language: Language) -> Option<String> {
    let told = |cost: CostPerResult| {
        let (low, high) = cost.range()?;
        Some(format!("{}–{}", units(low, "", language), units(high, currency, language)))
    };
    let (channel, other) = (found.channel.clone(), found.other.clone());
    let cost = told(found.cost)?;
    Some(match told(found.other_cost) {
        Some(other_cost) if found.is_certain => CheapestIs { channel, cost, other, other_cost }.say(language),
        Some(other_cost) => CannotTell { channel, cost, other, other_cost }.say(language),
        None => NoneThere { channel, cost, other }.say(language),
    })
}

fn anew(
    shown: &Shown<'_>,
    goal: &GoalStanding<'_>,
    (even, safe): (f64, f64),
    likely: Option<Day>,
    language: Language,
) -> Option<String> {
    let measure = Measure::of(goal.goal);
    let [even, safe] = [even, safe].map(|value| measure.level(value, language));
    let target = measure.level(goal.target()?, language);
    let line = Anew { even, safe, end: goal.goal.end? }.say(language);
    let when = match likely {
        Some(likely) => LikelyOn { target, day: day(likely, shown, language) }.say(language),
        None => NotOnCourse { target }.say(language),
    };
    Some(line + &when)
}

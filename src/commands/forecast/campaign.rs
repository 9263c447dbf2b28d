//! A campaign's readings to forecast from, with the goal they feed.

use super::{ForecastArgs, Source};
use crate::assess::{better_of, goal_of, standings, tracked_goal, tracked_series};
use crate::env::Env;
use crate::model::campaign::{Campaign, Goal};
use crate::model::day::Day;
use crate::model::snapshot::SeriesName;
use crate::progress::series::Point;
use crate::render::quantity::Measure;
use crate::say::{Any, Failure, sentence};
use crate::store::discover;
use crate::text::shell;
use crate::text::snapshots::Folded;
use crate::text::typed::resolve;

sentence! {
    Unreadable { file: String }
    en "{file} cannot be read as a campaign",
    sv "{file} kan inte läsas som en kampanj",
    nb "{file} kan ikke leses som en kampanje",
}
sentence! {
    CheckFile { file: String }
    en "`plan check {file}` shows what is wrong with it",
    sv "`plan check {file}` visar vad som är fel",
    nb "`plan check {file}` viser hva som er galt",
}
sentence! {
    WhichSeries { file: String }
    en "{file} has several metrics to forecast",
    sv "{file} har flera mått att göra prognos för",
    nb "{file} har flere måltall å lage prognose for",
}
sentence! {
    SayWhich { names: Any<String> }
    en "say which: {names}",
    sv "säg vilket: {names}",
    nb "si hvilket: {names}",
}

/// Reads the campaign that the command line names, and finds the series or the goal that is meant.
///
/// # Errors
/// When it cannot be found or read, or does not tell which of several is meant.
pub(super) fn source(args: &ForecastArgs, env: &mut Env<'_>) -> anyhow::Result<Source> {
    let found = discover::campaign(args.source.as_deref(), &env.cwd)?;
    let opened = args.time.opener(env)?.whole(&found)?;
    let Some(campaign) = opened.campaign else {
        let file = || found.shown.clone();
        return Err(Failure::new(Unreadable { file: file() })
            .help(CheckFile { file: shell::word_in_code(&file()) })
            .into());
    };
    let folded = opened.readings.map(|readings| readings.folded).unwrap_or_default();
    let (name, goal) = match &args.series {
        Some(typed) => named(&campaign, typed, &folded)?,
        None => only(&campaign, &folded, &found.shown)?,
    };
    Ok(of_series(&campaign, &name, goal, &folded, opened.today))
}

/// What a typed name means: a goal's id, or a metric on a channel.
fn named<'c>(campaign: &'c Campaign, typed: &str, folded: &Folded) -> Result<(SeriesName, Option<&'c Goal>), Failure> {
    let (metric, channel) = typed.split_once('@').unwrap_or((typed, ""));
    let name = resolve(campaign, metric.trim(), channel.trim())?.name;
    let by_id = campaign.goals.iter().find(|goal| goal.id == typed);
    let goal = by_id.or_else(|| goal_of(campaign, &name, folded));
    Ok((name, goal))
}

/// The only goal; without goals the only series.
fn only<'c>(campaign: &'c Campaign, folded: &Folded, file: &str) -> Result<(SeriesName, Option<&'c Goal>), Failure> {
    let of_goal = |goal: &Goal| crate::assess::feeds(goal, &folded.series).into_iter().next();
    let goals: Vec<&Goal> = campaign.goals.iter().filter(|goal| of_goal(goal).is_some()).collect();
    match (goals.as_slice(), folded.series.keys().collect::<Vec<_>>().as_slice()) {
        ([goal], _) => Ok((of_goal(goal).unwrap_or_else(nameless), Some(goal))),
        ([], [name]) => Ok(((*name).clone(), None)),
        (goals, series) => {
            let of_goals = goals.iter().map(|goal| goal.id.clone());
            let names = of_goals.chain(series.iter().map(ToString::to_string)).take(8).collect();
            Err(Failure::new(WhichSeries { file: file.to_owned() }).help(SayWhich { names: Any(names) }))
        }
    }
}

fn nameless() -> SeriesName {
    SeriesName { metric: String::new(), channel: String::new() }
}

fn of_series(campaign: &Campaign, name: &SeriesName, goal: Option<&Goal>, folded: &Folded, today: Day) -> Source {
    let as_goal = goal.and_then(|goal| Some((goal, tracked_goal(campaign, goal, folded, today)?)));
    let metric = campaign.metric(&name.metric);
    let (goal, tracked) = match as_goal {
        Some((goal, tracked)) => (Some(goal), Some(tracked)),
        None => (None, tracked_series(campaign, name, folded, today)),
    };
    let (points, trend) = tracked.map_or((Vec::<Point>::new(), None), |tracked| (tracked.points, tracked.trend));
    let reached = |goal: &Goal| {
        let standing = standings(campaign, folded, today).into_iter().find(|one| one.goal.index == goal.index);
        standing.and_then(|standing| standing.target())
    };
    Source {
        name: name.to_string(),
        kind: metric.as_ref().map(|metric| metric.kind),
        measure: goal.map(Measure::of).or(metric.as_ref().map(Measure::of_metric)).unwrap_or(Measure::Plain),
        by: goal.and_then(|goal| goal.end).filter(|end| points.last().is_some_and(|last| *end > last.0)),
        target: goal.and_then(reached),
        better: goal.map(better_of),
        points,
        trend,
        today,
    }
}

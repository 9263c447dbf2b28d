//! Readings that nobody counts, most likely because of a slip.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::place::{Column, Place};
use crate::model::platform;
use crate::model::snapshot::{RowAt, Series, SeriesName};
use crate::model::vocabulary::METRICS;
use crate::rules::readings::Readings;
use crate::rules::{Checked, Findings};
use crate::say::{noun, sentence};
use crate::text::suggest::closest;
use crate::text::toml::Key;

rule! {
    /// ## What it catches
    /// Readings of a metric that nobody knows, and readings on a channel whose name is a slip away from one that a goal
    /// counts on. Readings of known metrics that no goal counts are fine: several campaigns may share a file.
    ///
    /// ## Why it matters
    /// The readings are there, and the goal they are meant for stands still without them.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,folowers,instagram,4221
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ## Good
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,followers,instagram,4221
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "L806", "unknown-series", Warning
}

sentence! {
    UnknownMetric { readings: Readings, series: String, metric: String }
    en "{readings} of {series} not counted: no metric is called {metric}",
    sv "{readings} av {series} räknas inte: inget mätetal heter {metric}",
    nb "{readings} av {series} teller ikke: ikke noe måltall heter {metric}",
}

sentence! {
    UnknownChannel { readings: Readings, series: String, channel: String }
    en "{readings} of {series} not counted: no channel is called {channel}",
    sv "{readings} av {series} räknas inte: ingen kanal heter {channel}",
    nb "{readings} av {series} teller ikke: ingen kanal heter {channel}",
}

noun! {
    Names
    en "more name in this file counts" "more names in this file count",
    sv "namn till i filen" "namn till i filen",
    nb "navn til i filen" "navn til i filen",
}

sentence! {
    MoreNames { count: Names }
    en "{count} for nothing: no metric is called so",
    sv "{count} räknas inte: inget mätetal heter så",
    nb "{count} teller ikke: ikke noe måltall heter det",
}

sentence! {
    CorrectAll {}
    en "correct the column `metric` of the file; this is the first of these rows",
    sv "rätta filens kolumn `metric`; det här är den första av dessa rader",
    nb "rett filens kolonne `metric`; dette er den første av disse linjene",
}

sentence! {
    DidYouMean { nearest: String }
    en "did you mean {nearest}? Correct the rows in the file",
    sv "menade du {nearest}? Rätta raderna i filen",
    nb "mente du {nearest}? Rett linjene i filen",
}

sentence! {
    Declare { metric: Key }
    en "correct the rows, or say what it counts: [metric.{metric}] with `kind = \"flow\"` or `\"gauge\"`",
    sv "rätta raderna, eller säg vad det räknar: [metric.{metric}] med `kind = \"flow\"` eller `\"gauge\"`",
    nb "rett linjene, eller si hva det teller: [metric.{metric}] med `kind = \"flow\"` eller `\"gauge\"`",
}

/// So many series of a file are told each by itself: a file with more was most likely written by a script.
const MOST_TOLD: usize = 20;

fn check(checked: &Checked<'_>, found: &mut Findings) {
    if !checked.is_whole("goal") || !checked.is_whole("metric") {
        return;
    }
    let goals = &checked.campaign.goals;
    let named: BTreeSet<&str> = goals.iter().filter_map(|goal| goal.table.metric.as_deref()).collect();
    // For each file how many were told, and the first that was not with how many there are.
    let mut told: BTreeMap<usize, usize> = BTreeMap::new();
    let mut left_out: BTreeMap<usize, (RowAt, u64)> = BTreeMap::new();
    for series in checked.evidence.series.values() {
        let Some(first) = series.readings.first().map(|reading| reading.row) else { continue };
        let SeriesName { metric, .. } = &series.name;
        // A metric that a goal names too is told at the goal.
        let unknown = !named.contains(metric.as_str()) && checked.campaign.metric(metric).is_none();
        let told = told.entry(first.ledger).or_default();
        if unknown && *told >= MOST_TOLD {
            let (row, count) = left_out.entry(first.ledger).or_insert((first, 0));
            (*row, *count) = (first.min(*row), *count + 1);
        } else if unknown {
            *told += 1;
            tell_metric(checked, series, first, found);
        } else {
            tell_channel(checked, series, first, found);
        }
    }
    for (row, count) in left_out.into_values() {
        let place = Place::row(row, Some(Column::Metric));
        found.add(&RULE, place, MoreNames { count: Names(count) }).help(CorrectAll {});
    }
}

fn tell_metric(checked: &Checked<'_>, series: &Series, first: RowAt, found: &mut Findings) {
    let metric = series.name.metric.clone();
    let readings = Readings(series.readings.len() as u64);
    let message = UnknownMetric { readings, series: series.name.to_string(), metric: metric.clone() };
    let added = found.add(&RULE, Place::row(first, Some(Column::Metric)), message);
    match nearest_metric(checked, &series.name) {
        Some(nearest) => added.help(DidYouMean { nearest }),
        None => added.help(Declare { metric: Key(metric) }),
    };
}

fn tell_channel(checked: &Checked<'_>, series: &Series, first: RowAt, found: &mut Findings) {
    let Some(nearest) = meant_channel(checked, &series.name) else { return };
    let readings = Readings(series.readings.len() as u64);
    let message = UnknownChannel { readings, series: series.name.to_string(), channel: series.name.channel.clone() };
    found.add(&RULE, Place::row(first, Some(Column::Channel)), message).help(DidYouMean { nearest });
}

/// The series that was probably meant: one that a goal counts, else one of a known or declared metric.
fn nearest_metric(checked: &Checked<'_>, name: &SeriesName) -> Option<String> {
    let counted = checked.evidence.goals.iter().flat_map(|goal| &goal.series).map(|series| series.metric.as_str());
    let known = METRICS.iter().map(|metric| metric.name);
    let declared = checked.campaign.metrics.keys().map(String::as_str);
    let nearest = closest(&name.metric, counted).or_else(|| closest(&name.metric, known.chain(declared)))?;
    Some(SeriesName { metric: nearest.to_owned(), channel: name.channel.clone() }.to_string())
}

/// The series that a goal counts on the platform that the channel's name is a slip for, if it is one.
///
/// Only slips for platforms are told: `shop-lund` and `shop-land` may be two shops.
fn meant_channel(checked: &Checked<'_>, name: &SeriesName) -> Option<String> {
    let known = platform::lookup(&name.channel).is_some() || checked.campaign.channels.contains_key(&name.channel);
    if name.channel.is_empty() || known {
        return None;
    }
    let counted = || checked.evidence.goals.iter().flat_map(|goal| &goal.series);
    if counted().any(|series| series == name) {
        return None;
    }
    let same_metric = counted().filter(|series| series.metric == name.metric);
    let platforms = same_metric.map(|series| series.channel.as_str()).filter(|channel| platform::known(channel).is_some());
    let channel = closest(&name.channel, platforms)?;
    Some(SeriesName { metric: name.metric.clone(), channel: channel.to_owned() }.to_string())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::model::snapshot::SeriesName;
    use crate::rules::testing::Case;

    const READINGS: [(&str, f64); 2] = [("2027-03-01", 5.0), ("2027-03-08", 6.0)];

    /// What is said of a series, where the only goal is counted on this channel.
    fn found(channel: &str, series: &str) -> Vec<String> {
        let goal = format!("[[goal]]\nmetric = \"followers\"\nchannel = \"{channel}\"\n");
        let counted = SeriesName { metric: "followers".to_owned(), channel: channel.to_owned() };
        let known = GoalEvidence { series: vec![counted], ..GoalEvidence::default() };
        Case::of(&goal).goal(known).series(series, 1, &READINGS).found(&RULE)
    }

    #[test]
    fn slips_are_told_with_what_was_meant() {
        let metric = found("instagram", "folowers@instagram");
        let said = "warning line 2: 2 readings of folowers@instagram not counted: no metric is called folowers; \
            did you mean followers@instagram? Correct the rows in the file";
        assert_eq!(metric, [said]);
        assert!(found("instagram", "followers@instagrm")[0].contains("did you mean followers@instagram?"));
    }

    #[test]
    fn a_shared_file_may_hold_what_this_campaign_does_not_count() {
        for fine in ["spend@meta", "views@instagram", "followers@facebook", "followers", "followers@ig", "clicks@instagrm"] {
            assert!(found("instagram", fine).is_empty(), "{fine}");
        }
        assert!(found("shop-lund", "followers@shop-land").is_empty(), "two shops");
    }

    #[test]
    fn what_is_far_from_everything_can_be_declared() {
        assert!(found("x", "bananas")[0].contains("[metric.bananas] with `kind"));
        assert!(found("x", "äpplen")[0].contains("[metric.\"äpplen\"] with `kind"));
    }

    #[test]
    fn a_file_full_of_unknown_names_is_told_in_a_few_words() {
        let mut case = Case::of("");
        for name in 10..5010 {
            case = case.series(&format!("folowers{name}"), 1, &READINGS[..1]);
        }
        let found = case.found(&RULE);
        assert_eq!(found.len(), 21);
        let more = "warning line 2: 4,980 more names in this file count for nothing: no metric is called so; ";
        assert!(found[20].starts_with(more), "{}", found[20]);
    }

    #[test]
    fn what_is_told_at_the_goal_is_not_told_again() {
        let goal = Case::of("[[goal]]\nmetric = \"bananas\"\n").series("bananas", 1, &READINGS);
        assert!(goal.found(&RULE).is_empty());
        let damaged = Case::of("[metric.bananas]\nkind = flow\n").series("bananas", 1, &READINGS);
        assert!(damaged.found(&RULE).is_empty());
    }
}

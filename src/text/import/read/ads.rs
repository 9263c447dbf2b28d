//! The channel's own readings beside those of its ads, for budgets and goals are kept by channel.
//!
//! What adds up is added up, by day where the export has days, else over its range. People are not: who saw two ads was
//! reached once, and only the platform's own total says how many that makes. Results of several kinds are no number.

use std::collections::BTreeSet;

use super::Reading as Block;
use super::cells::{Says, cell, says};
use super::columns::Column;
use super::parts::add_up;
use super::rows::{has_period, span};
use crate::model::metric::MetricKind;
use crate::model::vocabulary;
use crate::say::All;
use crate::text::import::said::{AdsAddedUp, OneNameForSeveral, PeopleNotAddedUp, ResultsOfSeveralKinds};
use crate::text::import::table::Row;
use crate::text::import::{Reading, Understood};

/// Headings of what a row's results are: visits of a page, sign-ups, conversations begun.
const RESULT_KIND: &[&str] = &["result indicator", "result type", "resultatindikator", "resultattyp", "resultattype"];
/// The metric of those results.
const RESULTS: &str = "conversions";

/// What is gathered while rows of ads are read.
#[derive(Debug)]
pub(super) struct Ads<'r> {
    /// The row with the total of all ads.
    pub(super) total: Option<&'r Row>,
    /// Series of which a cell was not understood: a sum without it would be too small.
    pub(super) unclear: &'r BTreeSet<usize>,
}

impl Ads<'_> {
    /// The readings of the channel, before those of the ads; and what should be known of them.
    pub(super) fn with_channel(
        &self,
        block: &Block<'_>,
        columns: &[Column],
        mut ads: Vec<Reading>,
        understood: &mut Understood,
    ) -> Vec<Reading> {
        let metric = |place: usize| understood.series.get(place).map_or_else(String::new, |name| name.metric.clone());
        let are_mixed = are_results_mixed(block);
        let kind = |place: usize| vocabulary::known(&metric(place)).map(|known| known.kind);
        let adds_up = |reading: &&Reading| {
            let is_sum = kind(reading.series) == Some(MetricKind::Flow) && !self.unclear.contains(&reading.series);
            is_sum && !(are_mixed && metric(reading.series) == RESULTS)
        };
        let (mut channel, _) = add_up(ads.iter().filter(adds_up), metric);
        let people: BTreeSet<usize> =
            ads.iter().map(|ad| ad.series).filter(|place| kind(*place) == Some(MetricKind::Unique)).collect();
        let said = self.people(columns, &people, &ads);
        let unsaid = people.iter().filter(|place| said.iter().all(|reading| reading.series != **place));
        let unsaid: Vec<String> =
            unsaid.filter_map(|place| understood.series.get(*place)).map(ToString::to_string).collect();
        channel.extend(said);
        if let Some(name) = channel.first().and_then(|reading| understood.series.get(reading.series)) {
            understood.warnings.push(Box::new(AdsAddedUp { channel: name.channel.clone() }));
        }
        if !unsaid.is_empty() {
            understood.warnings.push(Box::new(PeopleNotAddedUp { series: All(unsaid) }));
        }
        if are_mixed {
            understood.warnings.push(Box::new(ResultsOfSeveralKinds {}));
        }
        let shared = names_of_several(&ads);
        if !shared.is_empty() {
            understood.warnings.push(Box::new(OneNameForSeveral { names: All(shared) }));
            ads = only_last(ads);
        }
        ads.splice(0..0, channel);
        ads
    }

    /// How many people all ads together reached over the whole range, as the total says.
    fn people(&self, columns: &[Column], people: &BTreeSet<usize>, ads: &[Reading]) -> Vec<Reading> {
        let (Some(total), Some((first, last))) = (self.total, span(ads)) else { return Vec::new() };
        let of_people = columns.iter().filter(|column| people.contains(&column.series));
        let reading = |column: &Column| {
            let Says::Value(value) = says(cell(total, column), column) else { return None };
            let period_start = has_period(&column.metric).then_some(first);
            let (series, line) = (column.series, total.line);
            Some(Reading { series, line, date: last, period_start, item: None, value, is_provisional: false })
        };
        of_people.filter_map(reading).collect()
    }
}

/// Whether the rows' results are of several kinds.
fn are_results_mixed(block: &Block<'_>) -> bool {
    let Some(place) = block.place(RESULT_KIND) else { return false };
    let kinds = block.rows().iter().map(|row| row.cell(place)).filter(|cell| !cell.is_empty() && *cell != "-");
    kinds.collect::<BTreeSet<_>>().len() > 1
}

/// Of ads with one name on the same days the last alone: each would take the place of the one before it, and all of them
/// anew when the file is imported again.
fn only_last(ads: Vec<Reading>) -> Vec<Reading> {
    let mut seen = BTreeSet::new();
    let key = |ad: &Reading| (ad.item.clone(), ad.series, ad.date, ad.period_start);
    let mut kept: Vec<Reading> = ads.into_iter().rev().filter(|ad| ad.item.is_none() || seen.insert(key(ad))).collect();
    kept.reverse();
    kept
}

/// Names that several ads of the same days have: by name alone they cannot be told apart. A few of them.
fn names_of_several(ads: &[Reading]) -> Vec<String> {
    const NAMED: usize = 3;
    let mut seen = BTreeSet::new();
    let mut shared = BTreeSet::new();
    for ad in ads {
        let Some(item) = ad.item.as_deref() else { continue };
        if !seen.insert((item, ad.series, ad.date)) {
            shared.insert(item);
        }
    }
    shared.into_iter().take(NAMED).map(super::cells::shortened).collect()
}

//! From a campaign file's text to a campaign as meant: every value understood, or told with its place.
//!
//! What a value needs to be understood (the language for numbers, the metric for a target) is worked out first.

mod audience;
mod budget;
mod goal;
mod metric;
mod pointed;
pub(in crate::text) mod reader;
mod said;
mod words;

use std::sync::Arc;

use crate::model::campaign::Campaign;
use crate::model::document::campaign::{CampaignFile, CampaignTable};
use crate::model::document::strategy::StrategyFile;
use crate::model::finding::Finding;
use crate::model::period::Period;
use crate::model::place::{KeyPath, Step};
use crate::model::zone::Zone;
use crate::say::Language;
use crate::text::duration::calendar_span;
use crate::text::meaning::Own;
use crate::text::strategy::{Inherited, inherit};
use crate::text::toml::{self, Document, FileKind};
use crate::text::{day, language, suggest};
use goal::Around;
use reader::Reader;

/// Reads a campaign file. `strategy` is what the campaign inherits from.
///
/// The value is `None` only where the file holds nothing that could be a campaign; all complaints come as findings.
pub(crate) fn read(text: &str, strategy: Option<Arc<StrategyFile>>) -> Document<Campaign> {
    read_for(&[], text, strategy)
}

/// The same, where only goals that count one of these metrics are asked about, by their names in files: the sentences of
/// the others may stay unread, for reading sentences takes longer than all else. Without any, all are read.
pub(crate) fn read_for(metrics: &[String], text: &str, strategy: Option<Arc<StrategyFile>>) -> Document<Campaign> {
    let Document { value, mut findings, damaged } = toml::read::<CampaignFile>(FileKind::Campaign, text);
    let Some(file) = value else { return Document { value: None, findings, damaged } };
    let (campaign, complaints) = understand(metrics, text, file, strategy, damaged.clone());
    findings.extend(complaints.into_iter().filter(|finding| outside(finding, &damaged)));
    Document { value: Some(campaign), findings, damaged }
}

/// A value in a damaged table may be one that stands in for a missing one: it is not complained of. What lies in a
/// list of tables below it, as `[[budget.line]]` below `[budget]`, is never made up.
fn outside(finding: &Finding, damaged: &[KeyPath]) -> bool {
    let in_own_table = |rest: &[Step]| rest.windows(2).any(|two| matches!(two, [Step::Index(_), Step::Key(_)]));
    finding
        .place
        .path()
        .is_none_or(|path| !damaged.iter().any(|table| table.holds(path) && !in_own_table(&path.0[table.0.len()..])))
}

fn understand(
    asked: &[String],
    text: &str,
    file: CampaignFile,
    strategy: Option<Arc<StrategyFile>>,
    damaged: Vec<KeyPath>,
) -> (Campaign, Vec<Finding>) {
    let language = written_language(&file);
    let Inherited { file: strategy, standing, findings: in_own_tables } = inherit(text, &file, strategy, &damaged);
    let mut reader = Reader::new(text, language, file.campaign.currency.clone().unwrap_or_default());
    reader.check_language(file.campaign.language.as_deref());
    reader.check_currency(file.campaign.currency.as_deref());
    files(&file.campaign, &mut reader);
    let zone = match file.campaign.timezone.as_deref() {
        Some(name) => zone(Some(name), &KeyPath::of("campaign").key("timezone"), &mut reader),
        None => inherited_zone(strategy.as_deref()),
    };
    let (start, end) = dates(&file.campaign, &mut reader);
    let metrics = metric::understand(&file, &mut reader);
    let channels = audience::channels(&file, &mut reader);
    let period = start.zip(end).and_then(|(start, end)| Period::new(start, end));
    let own = Own { channels: &channels, metrics: &metrics };
    let around = Around { asked, file: &file, strategy: strategy.as_deref(), own, dates: (start, end), language };
    let goals = goal::goals(&around, &mut reader);
    let campaign = Campaign {
        language: language.unwrap_or_default(),
        zone,
        start,
        end,
        pauses: pauses(&file.campaign, &mut reader),
        audiences: audience::audiences(&file, strategy.as_deref(), &mut reader),
        channels,
        goals,
        budget: budget::budget(&file, period, &mut reader),
        file,
        strategy,
        standing,
        metrics,
        damaged,
    };
    (campaign, reader.into_findings().into_iter().chain(in_own_tables).collect())
}

/// Whether a file's name stays beside the campaign or below it. Campaign files come from strangers: they may not name
/// files elsewhere.
pub(crate) fn is_inside(name: &str) -> bool {
    let plain = !name.is_empty() && !name.contains(['\\', ':', '\0']);
    plain
        && std::path::Path::new(name)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_) | std::path::Component::CurDir))
}

/// Whether a file's name ends so, with something before it. Readings are written to the files that a campaign names:
/// they may not land in a strategy.
pub(crate) fn ends_in(name: &str, ending: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

/// Tells of files that the campaign names and that do not stand beside it or below it, or cannot be what they are
/// named as.
fn files(table: &CampaignTable, reader: &mut Reader) {
    let path = KeyPath::of("campaign");
    let snapshots = table.snapshots.iter().enumerate();
    let named = snapshots.map(|(index, name)| (path.key("snapshots").index(index), name, "csv"));
    for (path, name, ending) in named.chain(table.strategy.iter().map(|name| (path.key("strategy"), name, "toml"))) {
        if !is_inside(name) {
            reader.file_elsewhere(&path, name);
        } else if !ends_in(name, ending) {
            reader.file_of_another_kind(&path, name, ending);
        }
    }
}

/// The language that the file says it is in, or that its texts are in.
fn written_language(file: &CampaignFile) -> Option<Language> {
    let said = file.campaign.language.as_deref().and_then(Language::from_tag);
    said.or_else(|| {
        let names = std::iter::once(file.campaign.name.as_str()).chain(file.campaign.tone.as_deref());
        let audiences = file.audience.values.iter().flat_map(|audience| [&audience.who, &audience.how]);
        let statements = file.goal.iter().flat_map(|goal| [&goal.statement, &goal.source]);
        let channels = file.channel.values().map(|channel| &channel.purpose);
        let texts = audiences.chain(statements).chain(channels).filter_map(|text| text.as_deref());
        language::detect(names.chain(texts))
    })
}

/// The zone of this name; UTC where none is given, or none that is known.
pub(in crate::text) fn zone(name: Option<&str>, path: &KeyPath, reader: &mut Reader) -> Zone {
    let Some(name) = name else { return Zone::UTC };
    Zone::named(name).unwrap_or_else(|| {
        let nearest = suggest::closest(name, Zone::names()).map(str::to_owned);
        reader.unknown_zone(path, name, nearest);
        Zone::UTC
    })
}

/// The strategy's zone. That it is none is told where it stands.
fn inherited_zone(strategy: Option<&StrategyFile>) -> Zone {
    strategy.and_then(|strategy| Zone::named(strategy.strategy.timezone.as_deref()?)).unwrap_or(Zone::UTC)
}

/// First and last day; the last one said, or worked out from the duration.
fn dates(
    table: &CampaignTable,
    reader: &mut Reader,
) -> (Option<crate::model::day::Day>, Option<crate::model::day::Day>) {
    let Some(duration) = table.duration.as_deref() else { return (table.start, table.end) };
    let Some(span) = calendar_span(duration) else {
        reader.bad_duration(&KeyPath::of("campaign").key("duration"), duration);
        return (table.start, table.end);
    };
    (table.start, table.end.or_else(|| table.start.map(|start| span.end_from(start))))
}

fn pauses(table: &CampaignTable, reader: &mut Reader) -> Vec<Period> {
    let path = KeyPath::of("campaign").key("pauses");
    let read = table.pauses.iter().enumerate().map(|(index, text)| {
        let period = day::period(text);
        if period.is_none() {
            reader.bad_period(&path.index(index), text);
        }
        period
    });
    read.flatten().collect()
}

#[cfg(test)]
mod tests;

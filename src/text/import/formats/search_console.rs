//! Google Search Console: an archive, a workbook or a folder of which one table has a row a day.
//!
//! The other tables are of searches, pages, countries and devices. Google leaves rare searches out of them, so they do
//! not add up to the whole and are refused. The position is an average: over several days it is to be weighed by
//! impressions, which stand beside it.

use super::{Block, Candidate, Channel, Column, DATE, Format, Grain, Meaning, Seen, Sentence, column, metric, nothing};
use crate::say::sentence;
use crate::text::import::header::plain;
use crate::text::import::refusal::Refusal;

const CLICKS: &[&str] = &["clicks", "klick", "klikk", "klicks", "clics", "cliques"];
const IMPRESSIONS: &[&str] =
    &["impressions", "exponeringar", "visningar", "visninger", "impressionen", "impresiones", "impressões"];
const POSITION: &[&str] = &["position", "posisjon", "posición", "posição", "genomsnittlig position"];

const COLUMNS: &[Column] = &[
    metric("clicks", CLICKS),
    metric("impressions", IMPRESSIONS),
    column(Meaning::Share("click_rate"), &["ctr", "klickfrekvens", "klikkfrekvens"]),
    metric("search_position", POSITION),
    nothing(DATE),
];

sentence! {
    Filtered { name: String, value: String }
    en "the export was filtered ({name}: {value}), so its numbers are a part of the whole; do not mix them with unfiltered ones",
    sv "exporten var filtrerad ({name}: {value}), så siffrorna är en del av helheten; blanda dem inte med ofiltrerade",
    nb "eksporten var filtrert ({name}: {value}), så tallene er en del av helheten; ikke bland dem med ufiltrerte",
}

/// What every export is filtered by: the kind of search, and the days.
const USUAL: &[(&[&str], &[&str])] = &[
    (&["search type", "söktyp", "søketype", "suchtyp", "tipo de búsqueda"], &["web", "webb", "nett"]),
    (&["date", "datum", "dato", "fecha", "data"], &[]),
];

/// What is filtered out besides the usual.
fn filters(block: &Block) -> Vec<Box<dyn Sentence>> {
    let is_usual = |name: &str, value: &str| {
        USUAL.iter().any(|(names, values)| names.contains(&name) && (values.is_empty() || values.contains(&value)))
    };
    let unusual = block
        .rows
        .iter()
        .skip(1)
        .filter(|row| row.filled() == 2 && !is_usual(&plain(row.cell(0)), &plain(row.cell(1))));
    unusual
        .map(|row| {
            let (name, value) = (row.cell(0).to_owned(), row.cell(1).to_owned());
            Box::new(Filtered { name, value }) as Box<dyn Sentence>
        })
        .collect()
}

/// The table of filters: two columns, the filter and its value.
fn is_filters(candidate: &Candidate<'_>) -> bool {
    let pair = |name: &str, value: &str| {
        candidate.headings.len() == 2 && candidate.headings[0] == name && candidate.headings[1] == value
    };
    [("filter", "value"), ("filter", "värde"), ("filter", "verdi"), ("filter", "wert"), ("filtro", "valor")]
        .iter()
        .any(|(name, value)| pair(name, value))
}

/// Headings that begin with a range: `10/1/25 - 12/31/25 Clicks`.
fn is_compared(candidate: &Candidate<'_>) -> bool {
    let measures = [CLICKS, IMPRESSIONS, POSITION, &["ctr"]].concat();
    let of_range = |heading: &&String| {
        heading.starts_with(|first: char| first.is_ascii_digit())
            && heading.contains(" - ")
            && measures.iter().any(|measure| heading.strip_suffix(measure).is_some_and(|rest| rest.ends_with(' ')))
    };
    candidate.headings.iter().filter(of_range).count() > 1
}

/// Clicks, impressions and positions by something that is no day.
fn is_breakdown(candidate: &Candidate<'_>) -> bool {
    candidate.headings.len() >= 3 && !candidate.has(DATE)
}

const fn console(
    name: &'static str,
    title: &'static str,
    needs: &'static [&'static [&'static str]],
    grain: Grain,
) -> Format {
    Format {
        name,
        title,
        seen: Seen::File,
        languages: &["en", "sv, nb, de, es and pt from memory"],
        channel: Channel::Of("google"),
        needs,
        also: None,
        above: None,
        grain,
        has_point: true,
        columns: COLUMNS,
    }
}

pub(super) const FORMATS: &[Format] = &[
    Format {
        also: Some(is_compared),
        ..console(
            "search-console-comparison",
            "Search Console, two ranges compared",
            &[],
            Grain::Refused(Refusal::Compared),
        )
    },
    console(
        "search-console",
        "Search Console, by day",
        &[DATE, CLICKS, IMPRESSIONS, POSITION],
        Grain::Day { day: DATE, order: None },
    ),
    Format {
        also: Some(is_breakdown),
        ..console(
            "search-console-breakdown",
            "Search Console, by search, page, country or device",
            &[CLICKS, IMPRESSIONS, POSITION],
            Grain::Refused(Refusal::LeavesOut),
        )
    },
    Format {
        also: Some(is_filters),
        ..console("search-console-filters", "Search Console, filters of an export", &[], Grain::Settings(filters))
    },
];

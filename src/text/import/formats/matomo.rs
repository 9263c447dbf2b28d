//! Matomo: its visits over time, by the names of its programming interface or as it translates them.
//!
//! A row is a day or a week (`2009-12-28,2010-01-03`). Exports of a single period have no date at all: then the days
//! are asked for.

use super::{Candidate, Channel, Column, DATE, Format, Grain, Seen, metric, nothing};
use crate::text::import::refusal::Refusal;

const VISITS: &[&str] = &["nb_visits", "visits", "besök", "besøk", "besuche"];
const ACTIONS: &[&str] = &["nb_actions", "actions", "händelser", "handlinger", "aktionen"];

const COLUMNS: &[Column] = &[
    metric(
        "visitors",
        &["nb_uniq_visitors", "unique visitors", "unika besökare", "unike besøkere", "eindeutige besucher"],
    ),
    metric("visits", VISITS),
    // Page views for the most part; downloads and links out are among them.
    metric("page_views", ACTIONS),
    metric(
        "conversions",
        &["nb_visits_converted", "visits with conversions", "besøk med konvertering", "besuche mit konversionen"],
    ),
    nothing(&[
        "nb_users",
        "nb_pageviews",
        "nb_uniq_pageviews",
        "users",
        "brukere",
        "max_actions",
        "bounce_count",
        "bounce_rate",
        "sum_visit_length",
        "nb_actions_per_visit",
        "avg_time_on_site",
        "actions per visit",
        "handlinger per besøk",
        "bounces",
        "bounce rate",
        "sprett",
        "sprettfrekvens",
        "maximum actions in one visit",
        "total time spent by visitors (in seconds)",
        "avg. visit duration (in seconds)",
    ]),
    nothing(DATE),
    nothing(&["label", "metadata", "type"]),
];

/// Rows that are kinds of visits: they have a name each.
fn is_breakdown(candidate: &Candidate<'_>) -> bool {
    !candidate.has(DATE) && candidate.has(&["label", "type", "metadata"])
}

fn has_date(candidate: &Candidate<'_>) -> bool {
    candidate.has(DATE)
}

const fn matomo(name: &'static str, title: &'static str, also: fn(&Candidate<'_>) -> bool, grain: Grain) -> Format {
    Format {
        name,
        title,
        seen: Seen::File,
        languages: &["en", "nb from its own translations", "sv and de from memory"],
        channel: Channel::Of("web"),
        needs: &[VISITS, ACTIONS],
        also: Some(also),
        above: None,
        grain,
        has_point: true,
        columns: COLUMNS,
    }
}

pub(super) const FORMATS: &[Format] = &[
    matomo("matomo", "Matomo, visits over time", has_date, Grain::Day { day: DATE, order: None }),
    matomo("matomo-breakdown", "Matomo, visits by kind", is_breakdown, Grain::Refused(Refusal::NoDay)),
    Format {
        also: None,
        ..matomo("matomo-period", "Matomo, one period", has_date, Grain::Parts { day: &[], item: &[] })
    },
];

//! YouTube Studio: a folder or an archive of three files: the table, its totals by day, and what the chart shows.
//! Their names are in the user's language, so in a folder that names its range the headings are enough.
//!
//! Numbers have points and dates are English in every language. `Subscribers` is what was gained less what was lost in
//! the range, never how many there are.

use super::{Candidate, Channel, Column, Format, Grain, Meaning, Seen, column, metric, nothing};
use crate::text::import::refusal::Refusal;

/// The first column of a table broken down by day.
const DATE: &[&str] = &["date", "datum", "dato", "fecha", "data"];
/// The first column of a table broken down by video.
const VIDEO: &[&str] = &["content", "video", "videos", "innehåll", "innhold", "indhold", "contenido", "inhalt"];

const COLUMNS: &[Column] = &[
    metric("views", &["views", "visningar", "visninger", "aufrufe", "visualizaciones", "vues", "visualizações"]),
    column(
        Meaning::Times("watch_time_seconds", 3600.0),
        &[
            "watch time (hours)",
            "visningstid (timmar)",
            "seertid (timer)",
            "visningstid (timer)",
            "wiedergabezeit (stunden)",
            "tiempo de visualización (horas)",
        ],
    ),
    column(Meaning::Times("watch_time_seconds", 60.0), &["watch time (minutes)", "visningstid (minuter)"]),
    metric("net_follows", &["subscribers", "prenumeranter", "abonnenter", "abonnenten", "suscriptores"]),
    metric("follows", &["subscribers gained", "nya prenumeranter", "hinzugewonnene abonnenten"]),
    metric("unfollows", &["subscribers lost", "förlorade prenumeranter", "verlorene abonnenten"]),
    metric("impressions", &["impressions", "exponeringar", "eksponeringer", "impressionen", "impresiones"]),
    column(
        Meaning::Percent("click_rate"),
        &[
            "impressions click-through rate (%)",
            "klickfrekvens för exponeringar (%)",
            "klikkfrekvens for eksponeringer (%)",
            "klickrate der impressionen (%)",
            "porcentaje de clics de las impresiones (%)",
        ],
    ),
    column(
        Meaning::Clock("avg_view_duration_seconds"),
        &[
            "average view duration",
            "genomsnittlig visningslängd",
            "gjennomsnittlig seertid",
            "durchschnittliche wiedergabedauer",
        ],
    ),
    metric("reach", &["unique viewers", "unika tittare", "unike seere", "einzelne zuschauer"]),
    metric("likes", &["likes", "gilla-markeringar", "likerklikk", "„mag ich“-bewertungen"]),
    metric("comments", &["comments added", "kommentarer som har lagts till", "hinzugefügte kommentare"]),
    metric("shares", &["shares", "delningar", "delinger", "geteilte inhalte"]),
    column(
        Meaning::Money("revenue"),
        &["estimated revenue (*)", "beräknad intäkt (*)", "uppskattad intäkt (*)", "geschätzter umsatz (*)"],
    ),
    nothing(&[
        "video title",
        "videotitel",
        "videotittel",
        "video publish time",
        "publiceringstid för video",
        "publiseringstidspunkt for videoen",
        "veröffentlichungszeitpunkt des videos",
        "duration",
        "längd",
        "varaktighet",
        "dauer",
    ]),
];

/// What the three files have in common.
const fn studio(name: &'static str, title: &'static str, grain: Grain) -> Format {
    Format {
        name,
        title,
        seen: Seen::File,
        languages: &["en", "sv", "de", "nb, es, fr and pt from memory"],
        channel: Channel::Of("youtube"),
        needs: &[],
        also: None,
        grain,
        above: None,
        has_point: true,
        columns: COLUMNS,
    }
}

/// Any of the metrics by which a file is known for one of YouTube's: no other platform words them so.
const OWN: &[&str] = &[
    "watch time (hours)",
    "visningstid (timmar)",
    "seertid (timer)",
    "visningstid (timer)",
    "wiedergabezeit (stunden)",
    "tiempo de visualización (horas)",
    "impressions click-through rate (%)",
    "klickfrekvens för exponeringar (%)",
    "klickrate der impressionen (%)",
];

/// What the file with the totals is called.
const TOTALS: &[&str] = &["totals", "totalt", "gesamtwerte", "totaler", "totales", "totaux"];
/// What the file behind the chart is called.
const CHART: &[&str] = &["chart data", "diagramdata", "diagrammdaten", "datos del gráfico"];

/// Whether the file has one of these names, perhaps with a number behind it: `Totals (1).csv`.
fn is_called(candidate: &Candidate<'_>, names: &[&str]) -> bool {
    names
        .iter()
        .any(|name| candidate.name.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(" (")))
}

/// Days and one metric: other platforms head such a table alike, so the names must say it too.
fn is_totals(candidate: &Candidate<'_>) -> bool {
    let is_named = is_called(candidate, TOTALS) || is_of_chart(candidate);
    let known = COLUMNS.iter().filter(|column| column.meaning != Meaning::Nothing);
    let has_one = known.into_iter().any(|column| candidate.has(column.headings));
    candidate.headings.iter().filter(|heading| !heading.is_empty()).count() == 2 && has_one && is_named
}

/// Whether the file is the one behind the chart, or stands in a folder as the platform names them.
fn is_of_chart(candidate: &Candidate<'_>) -> bool {
    is_called(candidate, CHART) || candidate.is_in_ranged_folder
}

/// Whether the rows are neither days nor videos: where viewers come from, how old they are.
fn is_other_breakdown(candidate: &Candidate<'_>) -> bool {
    let is_by_day = candidate.has(DATE);
    let is_table = !is_by_day && candidate.has(OWN);
    is_table || (is_by_day && candidate.headings.len() > 2 && is_called(candidate, CHART))
}

pub(super) const FORMATS: &[Format] = &[
    Format {
        needs: &[VIDEO, OWN],
        ..studio("youtube-table", "YouTube Studio, table of videos", Grain::Item { id: VIDEO, is_of_range: true })
    },
    Format {
        needs: &[DATE, OWN],
        also: Some(|candidate| !candidate.has(VIDEO)),
        ..studio("youtube-table", "YouTube Studio, table by day", Grain::Day { day: DATE, order: None })
    },
    Format {
        needs: &[DATE],
        also: Some(is_totals),
        ..studio("youtube-totals", "YouTube Studio, totals by day", Grain::Day { day: DATE, order: None })
    },
    Format {
        needs: &[DATE, VIDEO],
        also: Some(is_of_chart),
        ..studio(
            "youtube-chart",
            "YouTube Studio, chart of the best videos",
            Grain::Range { first: &[], last: &[], day: DATE, item: VIDEO, is_whole: false },
        )
    },
    Format {
        also: Some(is_other_breakdown),
        ..studio("youtube-breakdown", "YouTube Studio, another breakdown", Grain::Refused(Refusal::NoDay))
    },
];

//! Google Analytics 4: the snapshot of a report, several tables below each other with the range in remarks above each;
//! and reports and explorations, one table with a row a day.
//!
//! The remarks are in the user's language: the range is the first two dates in them, whatever they are called. Rows are
//! sorted by a metric, not by the day. Tables by country, page or source have no day and are refused.

use super::{Candidate, Channel, Column, DATE, Format, Grain, Meaning, Seen, column, metric, nothing};
use crate::text::import::refusal::Refusal;

const COLUMNS: &[Column] = &[
    metric(
        "visitors",
        &[
            "users",
            "active users",
            "total users",
            "usuarios",
            "usuarios activos",
            "usuarios totales",
            "total de usuarios",
            "användare",
            "aktiva användare",
            "totalt antal användare",
            "brukere",
            "aktive brukere",
            "totalt antall brukere",
            "nutzer",
            "aktive nutzer",
            "nutzer insgesamt",
            "utilisateurs",
            "utilisateurs actifs",
            "nombre total d'utilisateurs",
            "usuários",
            "usuários ativos",
            "total de usuários",
        ],
    ),
    metric(
        "new_visitors",
        &[
            "new users",
            "usuarios nuevos",
            "nuevos usuarios",
            "nya användare",
            "nye brukere",
            "neue nutzer",
            "nouveaux utilisateurs",
            "novos usuários",
        ],
    ),
    metric("visits", &["sessions", "sesiones", "sessioner", "økter", "sitzungen", "sessões"]),
    metric(
        "page_views",
        &["views", "vistas", "visningar", "visninger", "aufrufe", "vues", "visualizações", "screen page views"],
    ),
    metric(
        "tracked_events",
        &[
            "event count",
            "número de eventos",
            "antal händelser",
            "antall hendelser",
            "ereignisanzahl",
            "nombre d'événements",
            "contagem de eventos",
        ],
    ),
    metric(
        "conversions",
        &[
            "conversions",
            "key events",
            "conversiones",
            "eventos clave",
            "konverteringar",
            "viktiga händelser",
            "konverteringer",
            "nøkkelhendelser",
            "schlüsselereignisse",
            "événements clés",
            "eventos principais",
        ],
    ),
    column(
        Meaning::Share("engagement_rate"),
        &["engagement rate", "engagemangsgrad", "engasjementsrate", "porcentaje de interacciones", "taux d'engagement"],
    ),
    // How long somebody looks, not how long a visit lasts; and revenue without its currency.
    nothing(&[
        "average engagement time",
        "average engagement time per active user",
        "average engagement time per session",
        "tiempo de interacción medio",
        "tiempo de interacción medio por usuario activo",
        "engaged sessions",
        "engaged sessions per active user",
        "events per session",
        "views per active user",
        "bounce rate",
        "total revenue",
        "purchase revenue",
        "total de ingresos",
        "ingresos totales",
    ]),
    // The visitors of the last 30, 7 and 1 days, told anew every day: the days are in the other table.
    nothing(&["30 days", "7 days", "1 day", "30 días", "7 días", "1 día"]),
    nothing(DATE),
];

/// Whether the remarks hold the first and the last day.
fn has_range(candidate: &Candidate<'_>) -> bool {
    range(&candidate.block.remarks).is_some()
}

/// The first two dates of eight digits behind a colon.
pub(crate) fn range(remarks: &[String]) -> Option<(crate::model::day::Day, crate::model::day::Day)> {
    let mut days = remarks.iter().filter_map(|remark| {
        let text = remark.rsplit_once(':')?.1.trim();
        let digits: u32 = text.parse().ok().filter(|_| text.len() == 8)?;
        crate::model::day::Day::new(i32::try_from(digits / 10_000).ok()?, digits / 100 % 100, digits % 100)
    });
    days.next().zip(days.next()).filter(|(first, last)| first <= last)
}

/// What the tables of a snapshot have in common.
const fn snapshot(also: fn(&Candidate<'_>) -> bool, grain: Grain) -> Format {
    Format {
        name: "ga4-snapshot",
        title: "Google Analytics 4, report snapshot",
        seen: Seen::File,
        languages: &["en", "es", "sv, nb, de, fr and pt from memory"],
        channel: Channel::Of("web"),
        needs: &[],
        also: Some(also),
        grain,
        above: None,
        has_point: true,
        columns: COLUMNS,
    }
}

/// Words of headings that number something longer or shorter than a day.
const NO_DAYS: [&str; 14] = [
    "week", "month", "hour", "year", "minute", "vecka", "månad", "timme", "uke", "måned", "woche", "monat", "semana",
    "mes",
];

/// Whether the first column numbers the days.
fn is_numbered(candidate: &Candidate<'_>) -> bool {
    let first = candidate.below(0);
    let is_index = first.len() == 4 && first.bytes().all(|byte| byte.is_ascii_digit());
    let heading = candidate.headings[0].as_str();
    let is_of_days = !heading.split(' ').any(|word| NO_DAYS.contains(&word));
    has_range(candidate) && is_of_days && (is_index || is_called_day_number(heading) && first.is_empty())
}

fn is_called_day_number(heading: &str) -> bool {
    ["nth day", "día n", "dia n", "dag n", "tag n", "jour n", "giorno n"].contains(&heading)
}

/// Whether there are remarks and a column of days with no other breakdown before it.
fn is_by_day(candidate: &Candidate<'_>) -> bool {
    !candidate.block.remarks.is_empty() && candidate.has(DATE) && knows_one(candidate)
}

/// Whether it is a table of a report that has no days.
fn is_breakdown(candidate: &Candidate<'_>) -> bool {
    let is_report = candidate.block.remarks.iter().any(|remark| remark.contains(':'));
    has_range(candidate) || is_report && knows_one(candidate)
}

/// Whether one of the headings is a metric of the platform.
fn knows_one(candidate: &Candidate<'_>) -> bool {
    let metrics = COLUMNS.iter().filter(|column| column.meaning != Meaning::Nothing);
    metrics.into_iter().any(|column| candidate.has(column.headings))
}

pub(super) const FORMATS: &[Format] = &[
    snapshot(is_numbered, Grain::DayNumber),
    Format {
        name: "ga4-report",
        title: "Google Analytics 4, report or exploration by day",
        ..snapshot(is_by_day, Grain::Day { day: DATE, order: None })
    },
    snapshot(is_breakdown, Grain::Refused(Refusal::NoDay)),
];

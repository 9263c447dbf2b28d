//! Google Analytics 4: the snapshot of a report, several tables below each other with the range in remarks above each.
//!
//! The remarks are in the user's language: the range is the first two dates in them, whatever they are called.

use super::{Candidate, Channel, Column, Format, Grain, Seen, metric, nothing};

const COLUMNS: &[Column] = &[
    metric("visitors", &["users", "active users", "total users", "usuarios", "usuarios activos", "usuarios totales"]),
    metric("new_visitors", &["new users", "usuarios nuevos", "nuevos usuarios"]),
    metric("visits", &["sessions", "sesiones"]),
    metric("page_views", &["views", "vistas"]),
    metric("tracked_events", &["event count", "número de eventos"]),
    metric("conversions", &["conversions", "key events", "conversiones", "eventos clave"]),
    // How long somebody looks, not how long a visit lasts; and revenue without its currency.
    nothing(&[
        "average engagement time",
        "average engagement time per active user",
        "tiempo de interacción medio",
        "tiempo de interacción medio por usuario activo",
        "total revenue",
        "total de ingresos",
        "ingresos totales",
    ]),
    // The visitors of the last 30, 7 and 1 days, told anew every day: the days are in the other table.
    nothing(&["30 days", "7 days", "1 day", "30 días", "7 días", "1 día"]),
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
        languages: &["en", "es"],
        channel: Channel::Of("web"),
        needs: &[],
        also: Some(also),
        grain,
        above: None,
        has_point: true,
        columns: COLUMNS,
    }
}

/// Whether the first column numbers the days.
fn is_numbered(candidate: &Candidate<'_>) -> bool {
    let first = candidate.below(0);
    let is_index = first.len() == 4 && first.bytes().all(|byte| byte.is_ascii_digit());
    has_range(candidate) && (is_index || is_called_day_number(&candidate.headings[0]) && first.is_empty())
}

fn is_called_day_number(heading: &str) -> bool {
    ["nth day", "día n", "dia n", "dag n", "tag n", "jour n", "giorno n"].contains(&heading)
}

pub(super) const FORMATS: &[Format] = &[snapshot(is_numbered, Grain::DayNumber), snapshot(has_range, Grain::Nothing)];

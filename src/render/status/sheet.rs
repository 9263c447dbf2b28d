//! Standings for a spreadsheet: a row a goal, the names of JSON as headings, exact and unlocalised.

use std::io::{self, Write};

use super::Shown;
use super::json::{kind, unit};
use crate::assess::GoalStanding;
use crate::progress::standing::Standing;
use crate::render::csv::line;

/// The headings.
const HEADINGS: [&str; 25] = [
    "file",
    "campaign",
    "id",
    "kind",
    "metric",
    "channel",
    "unit",
    "baseline",
    "now",
    "now_date",
    "target",
    "expected_now",
    "gap",
    "days_ahead",
    "progress",
    "pace",
    "needed_per_day",
    "recent_per_day",
    "projection",
    "chance",
    "eta",
    "state",
    "snapshots",
    "projection_lo80",
    "projection_hi80",
];

/// Writes the headings and a row a goal.
pub(super) fn write(campaigns: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    out.write_all(line(&HEADINGS).as_bytes())?;
    for shown in campaigns {
        for goal in &shown.overview.goals {
            out.write_all(line(&row(shown, goal)).as_bytes())?;
        }
    }
    Ok(())
}

fn row(shown: &Shown<'_>, of: &GoalStanding<'_>) -> [String; HEADINGS.len()] {
    let (goal, standing) = (of.goal, of.standing.as_ref());
    let number = |value: Option<f64>| value.map(digits).unwrap_or_default();
    [
        shown.file.clone(),
        shown.overview.campaign.file.campaign.name.clone(),
        goal.id.clone(),
        goal.kind.map(kind).unwrap_or_default().to_owned(),
        goal.metric.as_ref().map(|metric| metric.name.clone()).unwrap_or_default(),
        goal.channels.join(" "),
        unit(of, shown.overview.campaign.currency()).unwrap_or_default(),
        number(standing.and_then(|standing| standing.baseline)),
        number(standing.and_then(|standing| standing.now).map(|now| now.1)),
        standing.and_then(|standing| standing.now).map(|now| now.0.to_string()).unwrap_or_default(),
        number(of.target()),
        number(standing.and_then(|standing| standing.expected_now)),
        number(standing.and_then(|standing| standing.gap)),
        number(standing.and_then(|standing| standing.days_ahead)),
        number(standing.and_then(|standing| standing.progress)),
        number(standing.and_then(|standing| standing.pace)),
        number(standing.and_then(|standing| standing.needed_per_day)),
        number(standing.and_then(|standing| standing.recent).map(|recent| recent.per_day)),
        number(standing.and_then(Standing::likely_end)),
        number(standing.and_then(|standing| standing.chance)),
        standing.and_then(Standing::likely_day).map(|day| day.to_string()).unwrap_or_default(),
        of.state().word().to_owned(),
        standing.map_or(0, |standing| standing.snapshots).to_string(),
        number(standing.and_then(|standing| Some(standing.outlook.as_ref()?.expected.range.0))),
        number(standing.and_then(|standing| Some(standing.outlook.as_ref()?.expected.range.1))),
    ]
}

/// Every digit of a number, huge ones as a power of ten; a whole one without its ".0".
fn digits(value: f64) -> String {
    let shown = format!("{value:?}");
    shown.strip_suffix(".0").unwrap_or(&shown).to_owned()
}

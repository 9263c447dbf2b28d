//! The line above a campaign's goals: its name, its dates, how much of its time is gone.

use super::Shown;
use crate::assess::{Overview, Phase};
use crate::model::day::Day;
use crate::render::quantity::whole_percent;
use crate::render::words::Days;
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    TimeGone { share: String }
    en "{share} of the time gone",
    sv "{share} av tiden har gått",
    nb "{share} av tiden er gått",
}

sentence! {
    StartsIn { days: Days }
    en "starts in {days}",
    sv "börjar om {days}",
    nb "begynner om {days}",
}

sentence! {
    EndedAgo { days: Days }
    en "ended {days} ago",
    sv "slutade för {days} sedan",
    nb "sluttet for {days} siden",
}

sentence! {
    ClosedOn { day: Day }
    en "closed {day}",
    sv "avslutad {day}",
    nb "avsluttet {day}",
}

sentence! {
    NoDates { file: String }
    en "no dates that can be read: see `plan check {file}`",
    sv "inga datum som går att läsa: se `plan check {file}`",
    nb "ingen datoer som kan leses: se `plan check {file}`",
}

/// Its first and last day, as far as they are known: "1 Jul 2026 – 31 Jan 2027".
pub(in crate::render) fn dates(overview: &Overview<'_>, language: Language) -> Option<String> {
    let period = overview.campaign.period()?;
    Some(format!("{} – {}", period.start().show(language), period.end().show(language)))
}

/// How much of its time is gone, or how long until it starts, or since it ended.
pub(in crate::render) fn time(shown: &Shown<'_>, language: Language) -> String {
    let overview = &shown.overview;
    let (Some(phase), Some(period)) = (overview.phase, overview.campaign.period()) else {
        return NoDates { file: shown.file.clone() }.say(language);
    };
    let days = |from: Day, to: Day| Days(from.days_until(to).unsigned_abs());
    match phase {
        Phase::Planned => StartsIn { days: days(overview.today, period.start()) }.say(language),
        Phase::Running => {
            let share = whole_percent(overview.time_share.unwrap_or(0.0), language);
            TimeGone { share }.say(language)
        }
        Phase::Over => EndedAgo { days: days(period.end(), overview.today) }.say(language),
        Phase::Closed => {
            let closed_on = overview.campaign.file.outcome.as_ref().map_or(period.end(), |outcome| outcome.closed_on);
            ClosedOn { day: closed_on }.say(language)
        }
    }
}

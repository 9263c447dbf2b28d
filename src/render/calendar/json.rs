//! A calendar as JSON, for programs: `docs/calendar.schema.json`. English, plain numbers, ISO dates.

use std::io::{self, Write};

use serde::Serialize;

use super::Shown;
use super::row::Row;
use crate::render::json::pretty;
use crate::say::Language;

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// A campaign's calendar, as `plan calendar --format json` prints it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Calendar"))]
struct Whole {
    /// The version of this shape.
    schema_version: u32,
    /// The campaign's file.
    file: String,
    /// The campaign's name.
    campaign: String,
    /// The time zone of all times, by its IANA name.
    timezone: String,
    /// The first day that is shown.
    from: String,
    /// The last day that is shown.
    to: String,
    /// Since when publishing is stopped in a crisis: `2027-03-02T18:30:00Z`; null where it is not.
    held_since: Option<String>,
    /// What there is, in order of time.
    entries: Vec<Row>,
    /// Where a channel is silent for longer than by its own rhythm.
    silences: Vec<Silent>,
    /// Where several posts go out on one channel at one time.
    collisions: Vec<Collided>,
}

/// A channel that is silent for longer than by its own rhythm.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Silence"))]
struct Silent {
    /// The channel.
    channel: String,
    /// The last day on which it published.
    after: String,
    /// The next day on which it does.
    until: String,
    /// Days from the one to the other, without those of pauses.
    days: i64,
    /// The longest it is silent by its own rhythm.
    usual: i64,
}

/// Posts that go out on one channel at one time.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Collision"))]
struct Collided {
    /// The channel.
    channel: String,
    /// The day.
    date: String,
    /// The time.
    time: String,
    /// The posts' places in the file, from 0.
    posts: Vec<usize>,
}

/// Writes one object.
pub(super) fn write(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", pretty(&whole(shown))?)
}

fn whole(shown: &Shown<'_>) -> Whole {
    let calendar = &shown.calendar;
    let campaign = calendar.campaign;
    let silences = calendar.silences.iter().map(|silence| Silent {
        channel: silence.channel.to_owned(),
        after: silence.after.to_string(),
        until: silence.until.to_string(),
        days: silence.days,
        usual: silence.usual,
    });
    let collisions = calendar.collisions.iter().map(|collision| Collided {
        channel: collision.channel.to_owned(),
        date: collision.day.to_string(),
        time: collision.time.format("%H:%M").to_string(),
        posts: collision.posts.iter().map(|post| post.index).collect(),
    });
    Whole {
        schema_version: SCHEMA_VERSION,
        file: shown.file.clone(),
        campaign: campaign.file.campaign.name.clone(),
        timezone: campaign.zone.name().to_owned(),
        from: calendar.span.start().to_string(),
        to: calendar.span.end().to_string(),
        held_since: calendar.held_since.map(|since| since.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
        entries: calendar.entries.iter().map(|entry| Row::of(entry, campaign, Language::English)).collect(),
        silences: silences.collect(),
        collisions: collisions.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::Whole;

    #[test]
    fn pages_hold_the_schema() {
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(Whole)).expect("JSON");
        crate::golden::assert_file("docs/calendar.schema.json", &(schema + "\n"));
    }
}

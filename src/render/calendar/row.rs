//! A thing in a calendar as programs read it: one definition for JSON and CSV, documented by its schema.

use chrono::NaiveDateTime;
use serde::Serialize;

use super::words::title;
use crate::assess::calendar::{Entry, What};
use crate::model::campaign::Campaign;
use crate::model::zone::Zone;
use crate::say::Language;

/// One thing in a calendar. Dates and times are as clocks show them in the campaign's time zone.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Entry"))]
pub(super) struct Row {
    /// The day, or the first: `2027-03-02`.
    date: String,
    /// The last day, where it has several.
    until: Option<String>,
    /// The time of day, `19:30`; null: all day, or some time that day.
    time: Option<String>,
    /// The same as an instant, `2027-03-02T18:30:00Z`.
    utc: Option<String>,
    /// "time" (a channel's publishing time that waits for its content), "post", "pause", "follow-up", "follow-up-held",
    /// "milestone", "goal-due", "spending-begins", "spending-ends", "start" or "end".
    kind: &'static str,
    /// The channel that something goes out on.
    channel: Option<String>,
    /// What it is called.
    title: String,
    /// The post's or the goal's id.
    id: Option<String>,
    /// What sort of material the post is.
    material: Option<String>,
    /// What the post is about.
    theme: Option<String>,
    /// How far the post has come: "idea", "draft", "approved", "scheduled", "published" or "cancelled".
    status: Option<String>,
    /// Whether it is held back, because publishing is stopped in a crisis.
    held: bool,
    /// The post's text, or the note of a follow-up that was held.
    text: Option<String>,
    /// A milestone's value; the money that is to be spent by then, in whole units of the campaign's currency.
    value: Option<f64>,
}

impl Row {
    /// An entry, its title in this language.
    pub(super) fn of(entry: &Entry<'_>, campaign: &Campaign, language: Language) -> Self {
        let mut row = Self {
            date: entry.day.to_string(),
            until: (entry.last > entry.day).then(|| entry.last.to_string()),
            time: entry.time.map(|time| time.format("%H:%M").to_string()),
            utc: entry.time.map(|time| utc(entry.day.0.and_time(time), campaign.zone)),
            kind: entry.what.word(),
            channel: entry.what.channel().map(str::to_owned),
            title: title(&entry.what, campaign, language),
            held: entry.what.is_held(),
            ..Self::default()
        };
        match &entry.what {
            What::Publication(publication) => row.tell_of_post(publication.post.map(|post| post.table)),
            What::Held(held) => row.text.clone_from(&held.note),
            What::Milestone(goal, value) => (row.id, row.value) = (Some(goal.id.clone()), Some(*value)),
            What::Due(goal) | What::FollowUp(Some(goal)) => row.id = Some(goal.id.clone()),
            What::SpendingEnds(_, sum) => row.value = sum.map(crate::model::campaign::Money::units),
            What::Start | What::End | What::Pause(_) | What::FollowUp(None) | What::SpendingBegins(_) => {}
        }
        row
    }

    fn tell_of_post(&mut self, post: Option<&crate::model::document::log::PostTable>) {
        let Some(post) = post else { return };
        self.id.clone_from(&post.id);
        self.material.clone_from(&post.material);
        self.theme.clone_from(&post.theme);
        self.text.clone_from(&post.text);
        self.status = post.status.map(|status| status.word().to_owned());
    }
}

fn utc(local: NaiveDateTime, zone: Zone) -> String {
    zone.instant(local).format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

//! A calendar to subscribe to, as Google, Apple and Outlook take it: `text/calendar`, RFC 5545.
//!
//! It follows from the campaign's file alone: no clock, no chance. When a thing was last changed is told by the last day
//! that the file's own log speaks of (a change, a follow-up, the closing), else by the campaign's first day. A post's
//! number of revisions grows with its status, so that a cancelled one replaces the draft it was. The log of feedback is
//! the one thing besides: what a crisis holds back is tentative, and was changed when the crisis began.

use std::io::{self, Write};

use chrono::{DateTime, Datelike, NaiveTime, Utc};

use super::Shown;
use super::words::{ChannelIs, HeldInCrisis, LookAtNumbers, MaterialIs, OnHold, OwnerIs, StatusIs, title};
use crate::assess::calendar::{Entry, What};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::log::PostStatus;
use crate::model::publishing::Publication;
use crate::render::ics::{Ics, Identities};
use crate::render::words::channel_name;
use crate::say::{All, Sentence};

/// Who made it, as every calendar must say.
const PRODUCT: &str = "-//plan//campaign calendar//EN";
/// How often a subscriber asks anew.
const REFRESH: &str = "PT12H";
/// How long it takes to publish something.
const TO_PUBLISH: &str = "PT30M";
/// A follow-up takes a day; it is called to mind at nine.
const REMIND: &str = "PT9H";

/// Writes it.
pub(super) fn write(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let calendar = &shown.calendar;
    let campaign = calendar.campaign;
    let years = calendar.span.start().0.year()..=calendar.span.end().0.year();
    let mut identities = Identities::default();
    let mut ics = Ics::default();
    ics.component("VCALENDAR", |ics| {
        ics.line("VERSION", "2.0");
        ics.line("PRODID", PRODUCT);
        ics.line("CALSCALE", "GREGORIAN");
        for name in ["NAME", "X-WR-CALNAME"] {
            ics.text(name, &campaign.file.campaign.name);
        }
        ics.line("X-WR-TIMEZONE", campaign.zone.name());
        ics.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        ics.line("X-PUBLISHED-TTL", REFRESH);
        ics.zone(campaign.zone, years);
        for entry in &calendar.entries {
            event(entry, calendar.held_since, campaign, &mut identities, ics);
        }
    });
    out.write_all(ics.into_text().as_bytes())
}

fn event(
    entry: &Entry<'_>,
    held_since: Option<DateTime<Utc>>,
    campaign: &Campaign,
    identities: &mut Identities,
    ics: &mut Ics,
) {
    let language = campaign.language;
    let is_held = entry.what.is_held();
    let revised = revised(campaign, entry.day).max(held_since.filter(|_| is_held).unwrap_or(DateTime::<Utc>::MIN_UTC));
    ics.component("VEVENT", |ics| {
        ics.line("UID", &identity(entry, campaign, identities));
        ics.instant("DTSTAMP", revised);
        ics.instant("LAST-MODIFIED", revised);
        ics.line("SEQUENCE", &revisions(&entry.what).to_string());
        if let Some(time) = entry.time {
            ics.local("DTSTART", entry.day.0.and_time(time), campaign.zone);
            ics.line("DURATION", TO_PUBLISH);
        } else {
            ics.day("DTSTART", entry.day);
            ics.day("DTEND", entry.last.plus_days(1));
        }
        let title = title(&entry.what, campaign, language);
        let title = if is_held { OnHold { title }.say(language) } else { title };
        match entry.what.channel() {
            Some(channel) => ics.text("SUMMARY", &format!("{}: {title}", channel_name(channel, language))),
            None => ics.text("SUMMARY", &title),
        }
        let description = description(&entry.what, campaign);
        if !description.is_empty() {
            ics.text("DESCRIPTION", &description);
        }
        ics.words("CATEGORIES", entry.what.channel().or(Some(entry.what.word())));
        ics.line("STATUS", status(&entry.what));
        // Nobody is busy because a campaign runs.
        ics.line("TRANSP", "TRANSPARENT");
        if let What::FollowUp(_) = entry.what {
            ics.component("VALARM", |ics| {
                ics.line("ACTION", "DISPLAY");
                ics.text("DESCRIPTION", &title);
                ics.line("TRIGGER", REMIND);
            });
        }
    });
}

/// When the file was last changed, as far as it says so itself.
fn revised(campaign: &Campaign, otherwise: Day) -> DateTime<Utc> {
    let file = &campaign.file;
    let changes = file.change.iter().map(|change| change.on);
    let log = changes.chain(file.review.iter().map(|held| held.on)).chain(file.outcome.iter().map(|end| end.closed_on));
    let day = log.max().or(campaign.start).unwrap_or(otherwise);
    day.0.and_time(NaiveTime::MIN).and_utc()
}

/// How often a thing was revised, at least: a post once with each step of its status.
fn revisions(what: &What<'_>) -> u8 {
    let What::Publication(Publication { post: Some(post), .. }) = what else { return 0 };
    match post.table.status {
        None | Some(PostStatus::Idea) => 0,
        Some(PostStatus::Draft) => 1,
        Some(PostStatus::Approved) => 2,
        Some(PostStatus::Scheduled) => 3,
        Some(PostStatus::Published) => 4,
        Some(PostStatus::Cancelled) => 5,
    }
}

fn status(what: &What<'_>) -> &'static str {
    if what.is_held() {
        return "TENTATIVE";
    }
    let What::Publication(Publication { post: Some(post), .. }) = what else { return "CONFIRMED" };
    match post.table.status {
        Some(PostStatus::Cancelled) => "CANCELLED",
        Some(PostStatus::Idea | PostStatus::Draft) => "TENTATIVE",
        None | Some(PostStatus::Approved | PostStatus::Scheduled | PostStatus::Published) => "CONFIRMED",
    }
}

/// What names a thing whatever its day: a post with an id keeps its identity when it is moved. What has no name of its
/// own is named by when it is.
fn identity(entry: &Entry<'_>, campaign: &Campaign, identities: &mut Identities) -> String {
    let day = entry.day.to_string();
    let time = entry.time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
    let mut of = |names: &[&str]| {
        let names = [&[campaign.file.campaign.name.as_str()], names].concat();
        identities.of(&names)
    };
    match &entry.what {
        What::Start | What::End => of(&[entry.what.word()]),
        What::Pause(_) => of(&["pause", &day]),
        What::SpendingBegins(lines) | What::SpendingEnds(lines, _) => {
            let called =
                |line: &&crate::model::campaign::Line| line.table.id.clone().or_else(|| line.table.item.clone());
            let lines: Vec<String> = lines.iter().filter_map(called).collect();
            of(&[entry.what.word(), &lines.join("\n")])
        }
        What::FollowUp(Some(goal)) => of(&["follow-up", &day, &goal.id]),
        // One that was due and then held is the same one.
        What::FollowUp(None) | What::Held(_) => of(&["follow-up", &day]),
        What::Milestone(goal, value) => of(&["milestone", &goal.id, &value.to_string()]),
        What::Due(goal) => of(&["goal-due", &goal.id]),
        What::Publication(Publication { post: None, channel, .. }) => of(&["time", channel, &day, &time]),
        What::Publication(Publication { post: Some(post), channel, .. }) => match &post.table.id {
            Some(id) => of(&["post", id]),
            None => of(&["post", channel, &day, &time]),
        },
    }
}

/// What there is to know besides, a line each.
fn description(what: &What<'_>, campaign: &Campaign) -> String {
    let language = campaign.language;
    let mut lines = Vec::new();
    match what {
        What::Publication(publication) => {
            lines.extend(publication.is_held.then(|| HeldInCrisis {}.say(language)));
            let channel = campaign.channels.get(publication.channel).map(|channel| &channel.table);
            let post = publication.post.map(|post| post.table);
            lines.extend(post.and_then(|post| post.text.clone()));
            lines.extend(post.and_then(|post| post.status).map(|status| StatusIs { status }.say(language)));
            let material =
                channel.map(|channel| channel.material.clone()).filter(|list| post.is_none() && !list.is_empty());
            lines.extend(material.map(|material| MaterialIs { material: All(material) }.say(language)));
            let purpose = channel.and_then(|channel| channel.purpose.clone());
            lines.extend(purpose.map(|purpose| ChannelIs { purpose }.say(language)));
            let owner =
                channel.and_then(|channel| channel.owner.clone()).or_else(|| campaign.file.campaign.owner.clone());
            lines.extend(owner.map(|owner| OwnerIs { owner }.say(language)));
        }
        What::FollowUp(_) => lines.push(LookAtNumbers {}.say(language)),
        What::Held(held) => lines.extend(held.note.clone()),
        What::Start
        | What::End
        | What::Pause(_)
        | What::SpendingBegins(_)
        | What::SpendingEnds(..)
        | What::Milestone(..)
        | What::Due(_) => {}
    }
    lines.join("\n")
}

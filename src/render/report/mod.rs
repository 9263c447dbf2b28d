//! Reports to show to people who never open a terminal: a page, a text to paste, JSON for other programs.
//!
//! What is told is what `assess` works out for every command; nothing is worked out anew here.

mod answer;
mod events;
mod html;
mod json;
mod markdown;
mod names;

use crate::assess::Overview;
use crate::model::day::Day;
use crate::progress::standing::Way;
use crate::render::findings::Located;
use crate::render::status::Shown;
use crate::say::{Language, noun, sentence};

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// A page with charts that needs nothing else: to open in a browser, send or print.
    Html,
    /// A text to paste into a pull request, a document or a chat.
    Markdown,
    /// One JSON object.
    Json,
}

impl Format {
    /// How the name of a file of it ends.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}

/// What a report tells of a campaign beside where it stands.
#[derive(Debug)]
pub(crate) struct Beside {
    /// The ways of its goals, in the order of the file.
    pub(crate) ways: Vec<Option<Way>>,
    /// What `plan check` finds, gravest first.
    pub(crate) findings: Vec<Located>,
}

/// A campaign to report on.
#[derive(Debug, Clone, Copy)]
struct Reported<'r> {
    shown: &'r Shown<'r>,
    ways: &'r [Option<Way>],
    findings: &'r [Located],
}

impl<'r> Reported<'r> {
    fn overview(&self) -> &'r Overview<'r> {
        &self.shown.overview
    }
}

noun! {
    Campaigns
    en "campaign" "campaigns",
    sv "kampanj" "kampanjer",
    nb "kampanje" "kampanjer",
}
sentence! {
    OnTheWay {}
    en "On the way: what we changed, and why",
    sv "På vägen: vad vi ändrade, och varför",
    nb "Underveis: hva vi endret, og hvorfor",
}
sentence! {
    FollowUp {}
    en "Follow-up",
    sv "Uppföljning",
    nb "Oppfølging",
}
sentence! {
    CountedAnew { series: String }
    en "{series} is counted anew from here on; nothing is compared across this day",
    sv "{series} räknas på nytt härifrån; inget jämförs över den här dagen",
    nb "{series} telles på nytt herfra; ingenting sammenlignes over denne dagen",
}
sentence! {
    StillOpen {}
    en "What the plan still lacks",
    sv "Vad planen fortfarande saknar",
    nb "Hva planen fortsatt mangler",
}

/// A report on campaigns as of a day, with what belongs to each.
pub(crate) fn report(format: Format, as_of: Day, shown: &[Shown<'_>], beside: &[Beside], language: Language) -> String {
    let campaigns = shown.iter().zip(beside);
    let campaigns = campaigns.map(|(shown, Beside { ways, findings })| Reported { shown, ways, findings });
    let campaigns: Vec<Reported<'_>> = campaigns.collect();
    match format {
        Format::Html => html::page(as_of, shown, &campaigns, language),
        Format::Markdown => markdown::text(as_of, shown, &campaigns, language),
        Format::Json => json::text(as_of, shown, &campaigns),
    }
}

/// By what a report of ours is known, in every format.
fn mark() -> String {
    format!("plan report {}", env!("CARGO_PKG_VERSION"))
}

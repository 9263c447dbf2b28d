//! Reports to show to people who never open a terminal: a page, a text to paste, JSON for other programs.
//!
//! What is told is what `assess` works out for every command; nothing is worked out anew here.

mod answer;
mod events;
mod html;
mod json;
mod markdown;
mod names;

use std::io;

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
///
/// # Errors
/// When it cannot be put into words of its format.
pub(crate) fn report(
    format: Format,
    as_of: Day,
    shown: &[Shown<'_>],
    beside: &[Beside],
    language: Language,
) -> io::Result<String> {
    let campaigns = shown.iter().zip(beside);
    let campaigns = campaigns.map(|(shown, Beside { ways, findings })| Reported { shown, ways, findings });
    let campaigns: Vec<Reported<'_>> = campaigns.collect();
    match format {
        Format::Html => Ok(html::page(as_of, shown, &campaigns, language)),
        Format::Markdown => Ok(markdown::text(as_of, shown, &campaigns, language)),
        Format::Json => json::text(as_of, shown, &campaigns),
    }
}

/// By what a report of ours is known, in every format, whatever version wrote it.
const MARK: &str = "plan report ";

/// The mark with the version.
pub(in crate::render) fn mark() -> String {
    format!("{MARK}{}", env!("CARGO_PKG_VERSION"))
}

/// Whether a text is an earlier report in this format. That the mark stands somewhere in it is not enough: a report may
/// have been pasted into somebody's own text.
pub(crate) fn is_report(format: Format, text: &str) -> bool {
    match format {
        Format::Html => {
            let head = text.split_once("<title>").map_or("", |(head, _)| head);
            head.starts_with("<!DOCTYPE html><html lang=")
                && head.contains(&format!("<meta name=\"generator\" content=\"{MARK}"))
        }
        Format::Markdown => text.starts_with(&format!("<!-- {MARK}")),
        Format::Json => serde_json::from_str::<serde_json::Value>(text)
            .is_ok_and(|whole| whole["generator"].as_str().is_some_and(|made_by| made_by.starts_with(MARK))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Format, is_report};

    #[test]
    fn minutes_with_a_pasted_report_are_no_report() {
        let page =
            "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"generator\" content=\"plan report 0.1.0\"><title>";
        let text = "<!-- plan report 0.1.0 -->\n\n# Open late\n";
        let json = "{\"as_of\": \"2026-11-22\", \"generator\": \"plan report 0.1.0\"}";
        let reports = [(Format::Html, page), (Format::Markdown, text), (Format::Json, json)];
        for (place, (format, _)) in reports.iter().enumerate() {
            for (other, (_, report)) in reports.iter().enumerate() {
                assert_eq!(is_report(*format, report), place == other, "{format:?}: {report}");
                assert!(!is_report(*format, &format!("Minutes\n{report}\nWe agreed.")), "{format:?}");
            }
        }
        assert!(!is_report(
            Format::Html,
            "<!DOCTYPE html><html lang=\"en\"><head><title>x</title><meta name=\"generator\" content=\"plan report 0.1.0\">"
        ));
        assert!(!is_report(Format::Json, "{\"notes\": {\"generator\": \"plan report 0.1.0\"}}"));
    }
}

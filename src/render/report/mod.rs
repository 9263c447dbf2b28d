//! Reports to show to people who never open a terminal: a page, a text to paste, JSON for other programs.
//!
//! What is told is what `assess` works out for every command; nothing is worked out anew here.

mod answer;
mod html;
mod names;

use crate::assess::Overview;
use crate::model::day::Day;
use crate::progress::standing::Way;
use crate::render::findings::Located;
use crate::render::status::Shown;
use crate::say::Language;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// A page of its own, with charts.
    Html,
}

/// A campaign to report on.
#[derive(Debug)]
pub(crate) struct Reported<'c> {
    /// Where it stands, and its names.
    pub(crate) shown: Shown<'c>,
    /// The ways of its goals, in the order of the file.
    pub(crate) ways: Vec<Option<Way>>,
    /// What `plan check` finds, gravest first.
    pub(crate) findings: Vec<Located>,
}

impl<'c> Reported<'c> {
    fn overview(&self) -> &Overview<'c> {
        &self.shown.overview
    }
}

/// A report on campaigns as of a day.
pub(crate) fn report(format: Format, as_of: Day, campaigns: &[Reported<'_>], language: Language) -> String {
    match format {
        Format::Html => html::page(as_of, campaigns, language),
    }
}

//! Findings as text: for people, for logs, for other programs.

mod advice;
mod brief;
mod excerpt;
mod full;
mod github;
mod json;
mod located;
mod markdown;
mod short;
mod understood;

use std::io::{self, Write};

use super::style::Style;
use super::wrap::wrap;
use crate::assess::{Scorecard, Understood};
use crate::say::Language;
pub(crate) use brief::brief;
pub(crate) use located::{Located, Source, locate};
pub(crate) use markdown::escape as escape_markdown;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: excerpts, advice, the scorecard.
    Full,
    /// A line a finding: `file:line:col: severity[code]: message`.
    Short,
    /// One JSON object.
    Json,
    /// A JSON object a line, one for each finding.
    Jsonl,
    /// Annotations on a pull request at GitHub.
    Github,
    /// A report to paste into a pull request or a chat.
    Markdown,
}

/// What was found in one campaign (or strategy, or other file) and what belongs to it.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The file's name.
    pub(crate) file: String,
    /// What was found, gravest first, then in the order of the file.
    pub(crate) findings: Vec<Located>,
    /// The goals' marks; empty for files that are no campaign.
    pub(crate) scorecard: Vec<Scorecard>,
    /// How the goals were read that lean on their sentences.
    pub(crate) understood: Vec<Understood>,
    /// How many tables were not judged because something in them cannot be read.
    pub(crate) damaged: usize,
}

/// How the reader wants it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    /// In which language.
    pub(crate) language: Language,
    /// In which colours.
    pub(crate) style: Style,
    /// Width of the terminal; `None` in a pipe.
    pub(crate) width: Option<u16>,
    /// Whether advice that can wait is shown too. Pipes always show it.
    pub(crate) all: bool,
}

impl Manner {
    /// A line that ends before the terminal's edge when it begins in column `from`; in a pipe it stays one line.
    fn wrapped(self, line: &str, from: usize, indent: &str) -> String {
        match self.width {
            Some(width) => wrap(line, usize::from(width).saturating_sub(from).max(20), indent),
            None => line.to_owned(),
        }
    }
}

/// Writes reports in a format.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(format: Format, reports: &[Report], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Full => full::write(reports, manner, out),
        Format::Short => short::write(reports, out),
        Format::Json => json::write(reports, out),
        Format::Jsonl => json::write_lines(reports, out),
        Format::Github => github::write(reports, out),
        Format::Markdown => markdown::write(reports, manner.language, out),
    }
}

/// How many findings there are of each severity: errors, warnings, notes.
pub(crate) fn counts(reports: &[Report]) -> [u64; 3] {
    use crate::model::finding::Severity;
    let count = |severity: Severity| {
        let found = reports.iter().flat_map(|report| &report.findings);
        found.filter(|located| located.finding.severity == severity).count() as u64
    };
    [count(Severity::Error), count(Severity::Warning), count(Severity::Note)]
}

#[cfg(test)]
mod tests;

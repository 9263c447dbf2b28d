//! A report to paste into a pull request or a chat.

use std::io::{self, Write};

use super::{Report, counts};
use crate::model::finding::Dimension;
use crate::render::plain::visible;
use crate::say::{Language, Show, sentence};

use super::full::{mark, summary};

sentence! {
    GoalWord {}
    en "goal",
    sv "mål",
    nb "mål",
}

/// Writes reports so.
pub(super) fn write(reports: &[Report], language: Language, out: &mut dyn Write) -> io::Result<()> {
    use crate::say::Sentence;
    for report in reports {
        writeln!(out, "## {}\n", escape(&report.file))?;
        for located in &report.findings {
            let finding = &located.finding;
            let severity = finding.severity.show(language);
            let message = escape(&finding.message.say(language));
            let place = format!("{}:{}", located.file, located.start.0);
            writeln!(out, "- **{severity}** {} {message} ({})", finding.rule.code, escape(&place))?;
            if let Some(help) = &finding.help {
                writeln!(out, "  – {}", escape(&help.say(language)))?;
            }
        }
        if !report.findings.is_empty() {
            writeln!(out)?;
        }
        if !report.scorecard.is_empty() {
            let names = Dimension::OF_GOALS.map(|dimension| dimension.show(language));
            writeln!(out, "| {} | {} |", GoalWord {}.say(language), names.join(" | "))?;
            writeln!(out, "| --- |{}", " :-: |".repeat(names.len()))?;
            for row in &report.scorecard {
                writeln!(out, "| {} | {} |", escape(&row.goal), row.marks.map(mark).join(" | "))?;
            }
            writeln!(out)?;
        }
    }
    writeln!(out, "{}", summary(counts(reports), reports.len() as u64, language))
}

/// Text that Markdown leaves as it is. Inline code keeps its look; links, emphasis, HTML and table cells do not begin.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (position, part) in visible(text).split('`').enumerate() {
        if position > 0 {
            escaped.push('`');
        }
        let code = position % 2 == 1;
        for character in part.chars() {
            match character {
                '|' => escaped.push_str("\\|"),
                '<' if !code => escaped.push_str("&lt;"),
                '*' | '_' | '[' | ']' | '#' | '\\' | '!' | '@' | '~' if !code => {
                    escaped.push('\\');
                    escaped.push(character);
                }
                _ => escaped.push(character),
            }
        }
    }
    // An odd backtick would swallow what follows.
    if escaped.matches('`').count() % 2 == 1 { escaped.replace('`', "\\`") } else { escaped }
}

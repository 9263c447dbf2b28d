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

/// Text that Markdown leaves as it is: no link, emphasis, HTML or table cell begins in it. Inline code keeps its look
/// where every backtick has its partner; where texts from files bring their own, all of them become plain marks.
pub(crate) fn escape(text: &str) -> String {
    let text = visible(text);
    let parts: Vec<&str> = text.split('`').collect();
    // An odd one would swallow what follows, and a run of them pairs with none but a run as long.
    let pairs = parts.len() % 2 == 1 && !text.contains("``");
    if !pairs {
        return escape_plain(&text);
    }
    let escaped = parts.iter().enumerate().map(|(position, part)| match position % 2 {
        0 => escape_plain(part),
        _ => format!("`{}`", part.replace('|', "\\|")),
    });
    escaped.collect()
}

/// Text outside code, every sign that begins something made harmless; addresses stay text.
fn escape_plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '|' | '`' | '*' | '_' | '[' | ']' | '#' | '\\' | '!' | '@' | '~' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    escaped.replace("://", "&#58;//").replace("www.", "www&#46;")
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_begins_in_texts_from_files() {
        assert_eq!(escape("write `a|b <c>`, & <b>"), "write `a\\|b <c>`, &amp; &lt;b>");
        assert_eq!(
            escape("`<img src=x>[l](http://e)``"),
            "\\`&lt;img src=x>\\[l\\](http&#58;//e)\\`\\`",
            "a metric in our own backticks that brings one"
        );
        assert_eq!(escape("`` a ` <img src=x> ``` b"), "\\`\\` a \\` &lt;img src=x> \\`\\`\\` b");
        assert_eq!(escape("`a` <i> `[b](c)` [d](e)"), "`a` &lt;i> `[b](c)` \\[d\\](e)");
        assert_eq!(escape("see www.e.com &lt;"), "see www&#46;e.com &amp;lt;");
    }
}

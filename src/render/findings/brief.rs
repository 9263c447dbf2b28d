//! What is left to do in a plan, little at a time: three themes with what fits on two lines each, the rest counted.

use std::io::{self, Write};

use super::advice::{Theme, theme};
use super::{Located, Manner, Report};
use crate::model::finding::Severity;
use crate::render::plain::{no_command, visible};
use crate::render::table::USUAL_WIDTH;
use crate::render::wrap::wrap;
use crate::say::{Language, Sentence, noun, sentence};

/// So many themes are written; what is in none of them is counted.
const AT_MOST: usize = 3;

/// So many lines a theme may take, unless its first message alone takes more.
const LINES: usize = 2;

noun! {
    /// A count of what is not shown.
    Others
    en "thing" "things",
    sv "sak" "saker",
    nb "ting" "ting",
}

sentence! {
    AndOthers { others: Others }
    en "and {others} more",
    sv "och {others} till",
    nb "og {others} til",
}

/// Writes the gravest themes, each with as many of its messages as fit on its lines, at least one.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn brief(report: &Report, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let worth_a_line = |located: &&Located| located.finding.severity > Severity::Note;
    let mut left: Vec<&Located> = report.findings.iter().filter(worth_a_line).collect();
    left.sort_by_key(|located| (std::cmp::Reverse(located.finding.severity), theme(located)));
    let mut themes: Vec<Theme> = Vec::new();
    for theme in left.iter().map(|located| theme(located)) {
        if !themes.contains(&theme) {
            themes.push(theme);
        }
    }
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(40));
    let mut shown = 0;
    for theme_now in themes.into_iter().take(AT_MOST) {
        let of_theme = left.iter().filter(|located| theme(located) == theme_now);
        let messages = of_theme.map(|located| visible(&located.finding.message.say(language)).into_owned());
        let (lines, count) = fit(label(theme_now, language), messages, width);
        shown += count;
        writeln!(out, "{}", no_command(&lines))?;
    }
    let others = (report.findings.len() - shown) as u64;
    if others > 0 {
        writeln!(out, "  {}", manner.style.dim(&AndOthers { others: Others(others) }.say(language)))?;
    }
    Ok(())
}

/// A label and the messages that fit behind it, at least one, in lines of at most `width` columns; and how many
/// messages they are.
fn fit(label: &str, messages: impl Iterator<Item = String>, width: usize) -> (String, usize) {
    let mut lines = String::new();
    let mut text = String::new();
    let mut count = 0;
    for message in messages {
        let longer = if count == 0 { format!("{label}: {message}") } else { format!("{text}; {message}") };
        let longer_lines = format!("  {}", wrap(&longer, width.saturating_sub(2), "    "));
        if count == 0 || longer_lines.lines().count() <= LINES {
            (lines, text) = (longer_lines, longer);
            count += 1;
        }
    }
    (lines, count)
}

fn label(theme: Theme, language: Language) -> &'static str {
    let words = match theme {
        Theme::Goals => ["goals", "mål", "mål"],
        Theme::Audience => ["audience and channels", "målgrupp och kanaler", "målgruppe og kanaler"],
        Theme::FollowUp => ["time and follow-up", "tid och uppföljning", "tid og oppfølging"],
        Theme::Money => ["budget", "budget", "budsjett"],
        Theme::Purpose => ["purpose", "syfte", "formål"],
        Theme::Answers => ["answers", "svar", "svar"],
        Theme::Conduct => ["guidelines and crises", "riktlinjer och kriser", "retningslinjer og kriser"],
    };
    match language {
        Language::English => words[0],
        Language::Swedish => words[1],
        Language::Norwegian => words[2],
    }
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn as_much_as_fits_and_always_something() {
        let fit = |width| {
            let messages = ["one thing", "a much longer thing than the others", "two"].into_iter().map(str::to_owned);
            fit("goals", messages, width)
        };
        assert_eq!(fit(80), ("  goals: one thing; a much longer thing than the others; two".to_owned(), 3));
        assert_eq!(fit(40), ("  goals: one thing; a much longer thing\n    than the others; two".to_owned(), 3));
        assert_eq!(fit(22), ("  goals: one thing;\n    two".to_owned(), 2));
        assert_eq!(fit(1).1, 1);
    }
}

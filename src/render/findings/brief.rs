//! What is left to do in a plan, in at most three lines: a theme each, the rest counted.

use std::io::{self, Write};

use super::advice::{Theme, theme};
use super::{Located, Manner, Report};
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::render::table::USUAL_WIDTH;
use crate::say::{Language, Sentence, noun, sentence};

/// So many lines are written; what is in none of them is counted.
const AT_MOST: usize = 3;

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

/// Writes the gravest themes, each with as many of its messages as fit on its line, at least one.
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
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH));
    let mut shown = 0;
    for theme_now in themes.into_iter().take(AT_MOST) {
        let of_theme = left.iter().filter(|located| theme(located) == theme_now);
        let messages = of_theme.map(|located| visible(&located.finding.message.say(language)).into_owned());
        let (line, count) = fit(label(theme_now, language), messages, width);
        shown += count;
        writeln!(out, "  {line}")?;
    }
    let others = (report.findings.len() - shown) as u64;
    if others > 0 {
        writeln!(out, "  {}", manner.style.dim(&AndOthers { others: Others(others) }.say(language)))?;
    }
    Ok(())
}

/// A label and the messages that fit behind it in `width` columns, at least one; and how many they are.
fn fit(label: &str, messages: impl Iterator<Item = String>, width: usize) -> (String, usize) {
    let mut line = String::new();
    let mut count = 0;
    for message in messages {
        let longer = if count == 0 { format!("{label}: {message}") } else { format!("{line}; {message}") };
        if count > 0 && longer.chars().count() + 2 > width {
            continue;
        }
        line = longer;
        count += 1;
    }
    (line, count)
}

fn label(theme: Theme, language: Language) -> &'static str {
    let words = match theme {
        Theme::Goals => ["goals", "mål", "mål"],
        Theme::Audience => ["audience and channels", "målgrupp och kanaler", "målgruppe og kanaler"],
        Theme::FollowUp => ["follow-up", "uppföljning", "oppfølging"],
        Theme::Money => ["budget", "budget", "budsjett"],
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
        let messages = || ["one", "a longer one", "two"].into_iter().map(str::to_owned);
        assert_eq!(fit("goals", messages(), 80), ("goals: one; a longer one; two".to_owned(), 3));
        assert_eq!(fit("goals", messages(), 20), ("goals: one; two".to_owned(), 2));
        assert_eq!(fit("goals", messages(), 1), ("goals: one".to_owned(), 1));
    }
}

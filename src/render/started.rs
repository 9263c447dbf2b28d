//! What `plan new` says of the file it made: its name, what is left to fill in, what comes next.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::findings::{Manner, Report, brief};
use super::plain::visible;
use crate::model::document::shapes::{Review, Rhythm};
use crate::say::{Language, Sentence, sentence};
use crate::text::shell;

/// A file that was made.
#[derive(Debug)]
pub(crate) struct Started<'s> {
    /// Its name.
    pub(crate) file: &'s str,
    /// What commands call the campaign; `None` for a strategy.
    pub(crate) campaign: Option<&'s str>,
    /// How often its goals are followed up, where that is said.
    pub(crate) review: Option<&'s Review>,
    /// The line that git's attributes should have, where they do not.
    pub(crate) git: Option<&'s str>,
    /// What `plan check` finds in it.
    pub(crate) report: &'s Report,
}

sentence! {
    Made { file: String }
    en "made {file}",
    sv "skapade {file}",
    nb "laget {file}",
}

sentence! {
    LeftToFillIn {}
    en "Left to fill in:",
    sv "Kvar att fylla i:",
    nb "Gjenstår å fylle inn:",
}

sentence! {
    NothingLeft {}
    en "Nothing is left to fill in.",
    sv "Inget är kvar att fylla i.",
    nb "Ingenting gjenstår å fylle inn.",
}

sentence! {
    FillInStrategy {}
    en "Lines that begin with # are examples: take the # away and write your own.",
    sv "Rader som börjar med # är exempel: ta bort # och skriv med egna ord.",
    nb "Linjer som begynner med # er eksempler: ta bort # og skriv med egne ord.",
}

sentence! {
    Next {}
    en "Next:",
    sv "Sedan:",
    nb "Videre:",
}

sentence! {
    ToCheck { command: String }
    en "{command}  says what to write, and why",
    sv "{command}  säger vad ni ska skriva, och varför",
    nb "{command}  sier hva dere skal skrive, og hvorfor",
}

sentence! {
    ToRecord { when: String, command: String }
    en "{when}: {command}  and `plan status` says where you stand",
    sv "{when}: {command}  så säger `plan status` hur det går",
    nb "{when}: {command}  så sier `plan status` hvordan det går",
}

sentence! {
    ToGit { line: String }
    en "in .gitattributes: {line}  so that git keeps the rows of both sides",
    sv "i .gitattributes: {line}  så behåller git raderna från båda sidor",
    nb "i .gitattributes: {line}  så beholder git radene fra begge sider",
}

/// Writes what was made, and what is left to fill in.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn result(started: &Started<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let file = visible(started.file).into_owned();
    writeln!(out, "{}", manner.style.bold(&Made { file }.say(language)))?;
    if started.report.findings.is_empty() {
        return writeln!(out, "{}", NothingLeft {}.say(language));
    }
    if started.campaign.is_none() {
        writeln!(out, "{}", FillInStrategy {}.say(language))?;
    }
    writeln!(out, "\n{}", LeftToFillIn {}.say(language))?;
    brief(started.report, manner, out)
}

/// Writes what to do next.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn next_steps(started: &Started<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let check = format!("plan check {}", shell::word(&visible(started.file)));
    writeln!(out, "\n{}", Next {}.say(language))?;
    step(&ToCheck { command: check }.say(language), manner, out)?;
    if let Some(campaign) = started.campaign {
        let command = format!("plan record {}", shell::word(&visible(campaign)));
        let when = review_days(started.review, language).to_owned();
        step(&ToRecord { when, command }.say(language), manner, out)?;
    }
    if let Some(line) = started.git {
        step(&ToGit { line: line.to_owned() }.say(language), manner, out)?;
    }
    Ok(())
}

/// Writes a step; what it is for comes below it where both do not fit beside each other on a terminal.
fn step(step: &str, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let fits = manner.width.is_none_or(|width| step.width() + 2 <= usize::from(width));
    let below = step.replacen("  ", "\n    ", 1);
    writeln!(out, "  {}", if fits { step } else { &below })
}

/// The days on which numbers are written down: Mondays, unless the campaign says otherwise.
fn review_days(review: Option<&Review>, language: Language) -> &'static str {
    let words = match review {
        Some(Review::Rhythm(Rhythm::Daily)) => ["Every day", "Varje dag", "Hver dag"],
        None | Some(Review::Rhythm(Rhythm::Weekly)) => ["Mondays", "På måndagar", "På mandager"],
        Some(Review::Rhythm(Rhythm::Biweekly)) => ["Every other Monday", "Varannan måndag", "Annenhver mandag"],
        Some(Review::Rhythm(Rhythm::Monthly)) => ["Every month", "Varje månad", "Hver måned"],
        Some(Review::Rhythm(Rhythm::Quarterly)) => ["Every quarter", "Varje kvartal", "Hvert kvartal"],
        Some(Review::Rhythm(Rhythm::AtEnd)) => ["At the end", "Vid slutet", "Til slutt"],
        Some(Review::On(_)) => ["On your review days", "På era uppföljningsdagar", "På oppfølgingsdagene"],
    };
    match language {
        Language::English => words[0],
        Language::Swedish => words[1],
        Language::Norwegian => words[2],
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, Started, next_steps, result};
    use crate::render::findings::Manner;
    use crate::render::style::Style;
    use crate::say::Language;

    #[test]
    fn a_complete_file_says_so_and_what_comes_next() {
        let report = Report::default();
        let started = Started {
            file: "my plan.campaign.toml",
            campaign: Some("my plan"),
            review: None,
            git: Some("x"),
            report: &report,
        };
        let manner = |language| Manner { language, style: Style { color: false }, width: None, all: false };
        let mut out = Vec::new();
        result(&started, manner(Language::English), &mut out).expect("written");
        next_steps(&started, manner(Language::Swedish), &mut out).expect("written");
        let text = String::from_utf8(out).expect("text");
        assert!(text.starts_with("made my plan.campaign.toml\nNothing is left to fill in.\n\nSedan:\n"), "{text}");
        assert!(text.contains("På måndagar: plan record 'my plan'  så säger"), "{text}");
    }
}

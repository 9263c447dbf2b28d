//! A judgement for people: what was understood, six verdicts, what is missing, a better sentence, what to do next.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::next::{example, next_step};
use super::understood::understood;
use crate::assess::Mark;
use crate::assess::sentence::{Judgement, Missing, Verdict};
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::render::status::Manner;
use crate::render::wrap::wrap;
use crate::say::{All, Sentence, Show, sentence};

/// So many characters of the sentence are repeated at most.
const LONGEST: usize = 300;

sentence! {
    MissingParts { parts: All<Missing> }
    en "Still to say: {parts}.",
    sv "Kvar att säga: {parts}.",
    nb "Gjenstår å si: {parts}.",
}

sentence! {
    BetterSentence {}
    en "A better sentence:",
    sv "En bättre mening:",
    nb "En bedre setning:",
}

sentence! {
    WhyThat { reason: String }
    en "A better sentence ({reason}):",
    sv "En bättre mening ({reason}):",
    nb "En bedre setning ({reason}):",
}

sentence! {
    WhatHelps { help: String }
    en "What would help: {help}.",
    sv "Det här hjälper: {help}.",
    nb "Dette hjelper: {help}.",
}

sentence! {
    SecondSentence { what: All<String> }
    en "and a second sentence for {what}",
    sv "och en mening till för {what}",
    nb "og en setning til for {what}",
}

sentence! {
    ForExample {}
    en "For example:",
    sv "Till exempel:",
    nb "For eksempel:",
}

/// Writes one judgement, without a blank line behind it.
pub(super) fn write(judgement: &Judgement<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let title = wrapped("", &format!("\"{}\"", shortened(judgement.text)), manner);
    writeln!(out, "{}\n", manner.style.bold(&title))?;
    if judgement.verdicts.is_empty() {
        return illegible(judgement, manner, out);
    }
    for (label, value) in labelled(understood(judgement, manner.language)) {
        writeln!(out, "{}", wrapped(&format!("  {label}  "), &value, manner))?;
    }
    writeln!(out)?;
    verdicts(judgement, manner, out)?;
    if !judgement.is_goal() && !judgement.missing.is_empty() {
        let parts = MissingParts { parts: All(judgement.missing.clone()) }.say(manner.language);
        writeln!(out, "\n{}", wrapped("", &parts, manner))?;
    }
    for help in judgement.faults.iter().filter_map(|fault| fault.help.as_ref()) {
        let help = WhatHelps { help: help.say(manner.language) }.say(manner.language).replace("?.", "?");
        writeln!(out, "\n{}", wrapped("", &help, manner))?;
    }
    suggestion(judgement, manner, out)?;
    writeln!(out, "\n{}", wrapped("", &next_step(judgement, manner.language), manner))
}

/// A text that is no sentence: why, and one that is.
fn illegible(judgement: &Judgement<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    for fault in &judgement.faults {
        let prefix = format!("{} ", mark(Mark::Fail, manner));
        writeln!(out, "{}", hanging(&prefix, 2, &visible(&fault.message.say(manner.language)), manner))?;
    }
    writeln!(out, "\n{}", ForExample {}.say(manner.language))?;
    writeln!(out, "{}", wrapped("  ", &example(manner.language), manner))
}

/// A line for each dimension, then what rules would find beside those.
fn verdicts(judgement: &Judgement<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let reasons: Vec<String> = judgement.verdicts.iter().map(|verdict| verdict.reason.say(language)).collect();
    let names = judgement.verdicts.iter().zip(&reasons);
    let rows = labelled(names.map(|(verdict, reason)| (verdict.dimension.show(language), reason.clone())).collect());
    for (verdict, (label, reason)) in judgement.verdicts.iter().zip(rows) {
        let prefix = format!("{} {label}  ", mark_of(verdict, judgement, manner));
        writeln!(out, "{}", hanging(&prefix, 4 + label.width(), &visible(&reason), manner))?;
    }
    for fault in &judgement.faults {
        let message = fault.message.say(language);
        if fault.severity > Severity::Note && !reasons.contains(&message) {
            let sign = match fault.severity {
                Severity::Error => mark(Mark::Fail, manner),
                Severity::Note | Severity::Warning => manner.style.doubtful("!"),
            };
            let prefix = format!("{sign} ");
            writeln!(out, "{}", hanging(&prefix, 2, &visible(&message), manner))?;
        }
    }
    Ok(())
}

fn suggestion(judgement: &Judgement<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let Some(suggestion) = &judgement.suggestion else { return Ok(()) };
    let heading = match &suggestion.why {
        Some(why) => WhyThat { reason: visible(&why.say(manner.language)).into_owned() }.say(manner.language),
        None => BetterSentence {}.say(manner.language),
    };
    writeln!(out, "\n{}", wrapped("", &heading, manner))?;
    let line = wrapped("  ", &suggestion.sentence, manner);
    writeln!(out, "{}", manner.style.good(&line))?;
    if suggestion.further.is_empty() {
        return Ok(());
    }
    let further = SecondSentence { what: All(suggestion.further.clone()) }.say(manner.language);
    writeln!(out, "{}", wrapped("  ", &further, manner))
}

/// The sign of a verdict. What a rule finds less grave than the verdict sounds, or graver, is doubtful: a day that has
/// passed, a shop where a channel is asked for.
fn mark_of(verdict: &Verdict, judgement: &Judgement<'_>, manner: Manner) -> String {
    let reason = verdict.reason.say(manner.language);
    let fault = judgement.faults.iter().find(|fault| fault.message.say(manner.language) == reason);
    match (verdict.mark, fault.map(|fault| fault.severity)) {
        (Mark::Pass, Some(_)) | (Mark::Fail, Some(Severity::Note)) => manner.style.doubtful("!"),
        (other, _) => mark(other, manner),
    }
}

/// The sign of a mark, which tells without its colour.
fn mark(mark: Mark, manner: Manner) -> String {
    match mark {
        Mark::Pass => manner.style.good("✓"),
        Mark::Fail => manner.style.bad("✗"),
        Mark::Unknown => manner.style.dim("?"),
    }
}

/// Labels filled up to the same width.
fn labelled(rows: Vec<(String, String)>) -> Vec<(String, String)> {
    let width = rows.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    let filled = |label: String| format!("{label}{}", " ".repeat(width - label.width()));
    rows.into_iter().map(|(label, value)| (filled(label), value)).collect()
}

/// A text behind a prefix; where it takes several lines, they begin below its first word.
fn wrapped(prefix: &str, text: &str, manner: Manner) -> String {
    hanging(prefix, prefix.width(), &visible(text), manner)
}

/// The same, where the prefix takes another number of columns than it has characters: colours take none.
fn hanging(prefix: &str, columns: usize, text: &str, manner: Manner) -> String {
    let Some(width) = manner.width else { return format!("{prefix}{text}") };
    let room = usize::from(width).saturating_sub(columns).max(20);
    let lines = wrap(text, room, "").replace('\n', &format!("\n{}", " ".repeat(columns)));
    format!("{prefix}{lines}")
}

/// A sentence as it is repeated: its beginning, where it is long.
fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{hanging, shortened};
    use crate::render::status::Manner;
    use crate::render::style::Style;
    use crate::say::Language;

    #[test]
    fn lines_hang_below_their_first_word() {
        let manner = Manner { language: Language::English, style: Style { color: false }, width: Some(26) };
        assert_eq!(hanging("✗ a  ", 5, "one two three four five", manner), "✗ a  one two three four\n     five");
        let pipe = Manner { width: None, ..manner };
        assert_eq!(hanging("✗ a  ", 5, "one two three four five", pipe), "✗ a  one two three four five");
    }

    #[test]
    fn a_long_sentence_is_repeated_in_part() {
        let shown = shortened(&"å ".repeat(50_000));
        assert!(shown.chars().count() <= 301 && shown.ends_with("å…"), "{shown}");
    }
}

//! The question for a goal's sentence: what was understood is told at once, and a wish is answered with a better
//! sentence before it is asked for again.

use std::io::{self, Write};

use super::sentence::{self, first_day};
use super::take::{Setting, take};
use super::words::goal::{
    AskAgain, AskAnotherGoal, AskGoal, GoodStart, Missing, MissingParts, OneAtATime, Understood, WhyAgain, WhyGoal,
    Write as WriteInstead,
};
use crate::env::{Answer, Prompt, Question};
use crate::model::document::campaign::CampaignFile;
use crate::model::statement::Statement;
use crate::render::goal_name::in_one_line;
use crate::render::plain::visible;
use crate::render::wrap::wrap;
use crate::say::{All, Language, Sentence};
use crate::text::stated;
use crate::text::suggestion::{self, Given};

/// The question for the next goal.
pub(super) struct NextGoal<'g> {
    /// The campaign as far as it is known.
    pub(super) file: &'g CampaignFile,
    /// What answers are understood by.
    pub(super) setting: Setting,
    /// What was answered the time before.
    pub(super) default: Option<&'g str>,
    /// Columns of the terminal.
    pub(super) width: usize,
}

/// Asks for a sentence until it is one, or until a wish is kept as it is.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(super) fn ask(
    next: &NextGoal<'_>,
    prompt: &mut dyn Prompt,
    err: &mut dyn Write,
    check: &dyn Fn(&str) -> Result<(), String>,
) -> io::Result<Answer> {
    let NextGoal { file, setting, width, .. } = *next;
    let mut wish: Option<String> = None;
    let mut spoken = setting.language_of(file);
    loop {
        let (text, help) = words(file, wish.is_some(), spoken);
        let default = next.default.filter(|_| wish.is_none());
        let answer = prompt.ask(&Question { text: &text, help: &help, default, choices: &[] }, check)?;
        let Answer::Text(sentence) = &answer else { return Ok(answer) };
        if check(sentence).is_err() {
            continue;
        }
        if sentence.trim().is_empty() {
            return Ok(Answer::Text(wish.unwrap_or_default()));
        }
        let said = sentence::read(sentence, file, setting);
        spoken = language(sentence, file, setting);
        tell_understood(sentence, file, setting, width, err)?;
        if said.measurable.is_ok() && said.specific.is_ok() {
            return Ok(answer);
        }
        tell_missing(sentence, &said, spoken, width, err)?;
        wish = Some(sentence.clone());
    }
}

/// The question and its help.
fn words(file: &CampaignFile, again: bool, language: Language) -> (String, String) {
    match (again, file.goal.len() > 1) {
        (true, _) => (AskAgain {}.say(language), WhyAgain {}.say(language)),
        (false, false) => (AskGoal {}.say(language), WhyGoal {}.say(language)),
        (false, true) => (AskAnotherGoal {}.say(language), WhyGoal {}.say(language)),
    }
}

/// The language that a sentence is answered in: the campaign's, where it is settled, else its own.
pub(super) fn language(sentence: &str, file: &CampaignFile, setting: Setting) -> Language {
    let settled = file.campaign.language.as_deref().and_then(Language::from_tag);
    settled.or_else(|| sentence::read(sentence, file, setting).language).unwrap_or(setting.language)
}

/// Says what was understood of a sentence, as the file will hold it.
///
/// # Errors
/// When it cannot be written.
pub(super) fn tell_understood(
    sentence: &str,
    file: &CampaignFile,
    setting: Setting,
    width: usize,
    err: &mut dyn Write,
) -> io::Result<()> {
    let mut with_it = file.clone();
    // A sentence that cannot be taken was refused before.
    let _ = take(super::field::Field::Statement, sentence, &mut with_it, setting);
    let said = sentence::read(sentence, file, setting);
    let language = setting.language_of(&with_it);
    let ends = stated::ends(&said, first_day(&with_it, setting), setting.today, language);
    let what = with_it.goal.last().map(|goal| in_one_line(goal, ends.as_ref(), language)).unwrap_or_default();
    if !what.is_empty() {
        remark(&Understood { what }.say(language), width, err)?;
    }
    if !said.further.is_empty() {
        remark(&OneAtATime {}.say(language), width, err)?;
    }
    Ok(())
}

/// Says kindly what a wish lacks, and how it could be said.
fn tell_missing(wish: &str, said: &Statement, language: Language, width: usize, err: &mut dyn Write) -> io::Result<()> {
    let parts = [
        (said.metric.is_some(), Missing::What),
        (said.target.is_some() || said.change.is_some(), Missing::HowMany),
        (said.end.is_some(), Missing::ByWhen),
    ];
    let missing: Vec<Missing> = parts.into_iter().filter(|(said, _)| !said).map(|(_, missing)| missing).collect();
    let start: Box<dyn Sentence> =
        if missing.is_empty() { Box::new(GoodStart {}) } else { Box::new(MissingParts { missing: All(missing) }) };
    remark(&start.say(language), width, err)?;
    let Some(better) = suggestion::better(wish, said, &Given::default(), language) else { return Ok(()) };
    if let Some(why) = better.why {
        remark(&why.say(language), width, err)?;
    }
    remark(&WriteInstead { sentence: better.sentence }.say(language), width, err)
}

/// A line between two questions, indented and broken before the edge.
pub(super) fn remark(text: &str, width: usize, err: &mut dyn Write) -> io::Result<()> {
    writeln!(err, "  {}", wrap(&visible(text), width.saturating_sub(2), "    "))
}

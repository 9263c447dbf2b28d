//! The question for a goal's sentence: what was understood is told at once, and a wish is answered with a better
//! sentence before it is asked for again.

use std::io::{self, Write};

use super::field::Field;
use super::sentence::{self, first_day, period_in};
use super::take::{Setting, take};
use super::words::goal::{
    AskAgain, AskAnotherGoal, AskGoal, CouldSay, MissingParts, OneAtATime, Understood, WhyAgain, WhyGoal, WriteOrStop,
};
use crate::assess::Mark;
use crate::assess::sentence::Judge;
use crate::env::{Answer, Prompt, Question};
use crate::model::document::campaign::CampaignFile;
use crate::model::document::shapes::Written;
use crate::model::growth::GrowthTable;
use crate::render::goal_name::in_one_line;
use crate::render::plain::visible;
use crate::render::wrap::wrap;
use crate::say::{All, Language, Sentence};
use crate::text::stated;
use crate::text::suggestion::show_aim;

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
    let mut spoken = setting.spoken_in(file);
    loop {
        let (text, help) = words(file, wish.is_some(), spoken);
        let default = next.default.filter(|_| wish.is_none());
        let answer = prompt.ask(&Question { text: &text, help: &help, default, choices: &[] }, check)?;
        let Answer::Text(sentence) = &answer else { return Ok(answer) };
        if check(sentence).is_err() {
            continue;
        }
        let is_first = wish.is_none() && file.goal.len() < 2;
        if is_first && sentence.trim() == "-" {
            return Ok(Answer::Text(String::new()));
        }
        if is_first && sentence.trim().is_empty() {
            remark(&WriteOrStop {}.say(spoken), width, err)?;
            continue;
        }
        if sentence.trim().is_empty() {
            return Ok(Answer::Text(wish.unwrap_or_default()));
        }
        let said = sentence::read(sentence, file, setting);
        spoken = language(sentence, file, setting);
        for line in understood(sentence, file, setting) {
            remark(&line, width, err)?;
        }
        if said.measurable.is_ok() && said.specific.is_ok() {
            return Ok(answer);
        }
        tell_missing(sentence, next, spoken, err)?;
        wish = Some(sentence.clone());
    }
}

/// The question and its help.
fn words(file: &CampaignFile, again: bool, language: Language) -> (String, String) {
    let (question, help) = match (again, file.goal.len() > 1) {
        (true, _) => (AskAgain {}.say(language), WhyAgain {}.say(language)),
        (false, false) => (AskGoal {}.say(language), WhyGoal {}.say(language)),
        (false, true) => (AskAnotherGoal {}.say(language), WhyGoal {}.say(language)),
    };
    // A sentence takes most of a line: it gets one to itself.
    (format!("{question}\n "), help)
}

/// The language that a sentence is answered in: the one that was asked for or the campaign's, where it is settled, else
/// its own.
pub(super) fn language(sentence: &str, file: &CampaignFile, setting: Setting) -> Language {
    let campaigns = || file.campaign.language.as_deref().and_then(Language::from_tag);
    let settled = setting.spoken.or_else(campaigns);
    settled.or_else(|| sentence::read(sentence, file, setting).language).unwrap_or(setting.language)
}

/// What was understood of a sentence, as the file will hold it: no line, or one or two.
pub(super) fn understood(sentence: &str, file: &CampaignFile, setting: Setting) -> Vec<String> {
    let mut with_it = file.clone();
    // A sentence that cannot be taken was refused before.
    let _ = take(Field::Statement, sentence, &mut with_it, setting);
    let said = sentence::read(sentence, file, setting);
    let language = setting.spoken_in(&with_it);
    let ends = stated::ends(&said, first_day(&with_it, setting), period_in(&with_it, setting), language);
    let mut goal = with_it.goal.pop().unwrap_or_default();
    let aim = said.target.as_ref().map(|aim| Written::Text(show_aim(aim, language)));
    goal.target = goal.target.or(aim);
    let what = in_one_line(&goal, ends.as_ref(), language);
    let understood = (!what.is_empty()).then(|| Understood { what }.say(language));
    let others = (!said.further.is_empty()).then(|| OneAtATime {}.say(language));
    understood.into_iter().chain(others).collect()
}

/// Says kindly what a wish lacks, why that matters, and how it could be said.
fn tell_missing(wish: &str, next: &NextGoal<'_>, language: Language, err: &mut dyn Write) -> io::Result<()> {
    let today = next.setting.today;
    let judge = Judge { growth: GrowthTable::shipped(), today, asked: Some(language), otherwise: language };
    let judgement = judge.judge(wish);
    let reasons = judgement.verdicts.iter().filter(|verdict| verdict.mark == Mark::Fail).map(|verdict| &verdict.reason);
    let faults = judgement.faults.iter().map(|fault| &fault.message);
    if let Some(reason) = reasons.chain(faults).next() {
        remark(&capital(&reason.say(language)), next.width, err)?;
    }
    if !judgement.missing.is_empty() {
        remark(&MissingParts { missing: All(judgement.missing) }.say(language), next.width, err)?;
    }
    let Some(better) = judgement.suggestion else { return Ok(()) };
    if let Some(why) = better.why {
        remark(&capital(&why.say(language)), next.width, err)?;
    }
    remark(&CouldSay { sentence: better.sentence }.say(language), next.width, err)
}

/// A fragment as a sentence begins.
pub(super) fn capital(fragment: &str) -> String {
    let mut letters = fragment.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A line between two questions, indented and broken before the edge.
pub(super) fn remark(text: &str, width: usize, err: &mut dyn Write) -> io::Result<()> {
    writeln!(err, "  {}", wrap(&visible(text), width.saturating_sub(2), "    "))
}

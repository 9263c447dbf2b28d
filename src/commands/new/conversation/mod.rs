//! The questions at a terminal: which comes next, what becomes of an answer, and the way back.
//!
//! A conversation is the list of its answers. The campaign so far is always worked out anew from them, so going back
//! is taking the last answer away, and a changed answer never leaves anything behind.

mod ends;

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::field::Field;
use super::goal::NextGoal;
use super::questions::words;
use super::realism::{doubt, tried};
use super::take::take;
use super::trial::try_out;
use super::words::goal::SaysNow;
use super::words::{is_keep, is_yes};
use super::{goal, suggestions};
use crate::env::{Answer, Prompt, Question};
use crate::model::document::campaign::CampaignFile;
use crate::render::plain::visible;
use crate::render::wrap::wrap;
use crate::say::{Failure, Language, Sentence};
pub(super) use ends::{Given, Held, Start};

/// A conversation under way.
struct Conversation<'s> {
    start: Start<'s>,
    /// The answers, in the order they were given.
    answers: Vec<Given>,
    /// Answers that were taken away by going back, by goal: suggested when the question comes again.
    earlier: BTreeMap<(usize, Field), String>,
}

/// Asks everything that is not told yet. `err` is where remarks between the questions go.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(super) fn hold(start: Start<'_>, prompt: &mut dyn Prompt, err: &mut dyn Write) -> io::Result<Held> {
    let mut conversation = Conversation { start, answers: Vec::new(), earlier: BTreeMap::new() };
    loop {
        let file = conversation.file();
        let Some(field) = conversation.next(&file) else { return Ok(Held::Through(Box::new(file))) };
        if let Some(text) = conversation.told(field, &file) {
            if field == Field::Statement {
                for line in goal::understood(&text, &file, conversation.start.setting) {
                    goal::remark(&line, conversation.start.width, err)?;
                }
            }
            conversation.answers.push(Given { field, text, asked: false });
            continue;
        }
        match conversation.ask(field, &file, prompt, err)? {
            Answer::Text(text) => {
                conversation.answer(field, text);
                conversation.tell_change(field, &file, err)?;
            }
            Answer::Back => conversation.back(),
            Answer::Stop => {
                let language = conversation.start.setting.spoken_in(&file);
                return Ok(Held::Stopped(conversation.answers, language));
            }
        }
    }
}

impl Conversation<'_> {
    /// The campaign as far as it is known: what was given, then every answer. The start comes first, for days without a
    /// year are counted from it.
    fn file(&self) -> CampaignFile {
        let mut file = self.start.given.clone();
        let (first, rest): (Vec<_>, Vec<_>) = self.answers.iter().partition(|given| given.field == Field::Start);
        for Given { field, text, .. } in first.into_iter().chain(rest) {
            // Every answer was understood before it was kept.
            let _ = take(*field, text, &mut file, self.start.setting);
        }
        file
    }

    /// The first field that is neither told nor answered and still makes sense.
    fn next(&self, file: &CampaignFile) -> Option<Field> {
        let is_open = |field: &Field| field.is_asked(file) && !self.is_said(*field, file);
        Field::ASKED.into_iter().find(|field| !self.is_known(*field) && is_open(field))
    }

    /// Whether the goal's sentence says it in a way that has no field: "500 new followers a month".
    fn is_said(&self, field: Field, file: &CampaignFile) -> bool {
        if field == Field::GoalEnd {
            return self.start.setting.end_is_told;
        }
        let read = || tried(file, self.start.setting)?.goals.pop();
        field == Field::Target && read().is_some_and(|goal| goal.target.is_some())
    }

    /// Whether a field is told or answered; one of a goal's, for the last goal.
    fn is_known(&self, field: Field) -> bool {
        let newest = self.answers.iter().rposition(begins_goal).filter(|_| field.is_of_goal());
        let told = newest.is_none() && self.start.told.contains(&field);
        told || self.answers[newest.map_or(0, |at| at + 1)..].iter().any(|given| given.field == field)
    }

    /// What answers a question without asking: of the goals' sentences what the command line says, one after the other;
    /// of their numbers nothing, where there is nothing against them.
    fn told(&self, field: Field, file: &CampaignFile) -> Option<String> {
        let goal = self.goal_index();
        if field == Field::Statement {
            return self.start.goals.get(goal).cloned();
        }
        let one_more = field == Field::Another && goal + 1 < self.start.goals.len();
        let is_fine = field == Field::Better && doubt(file, self.start.setting).is_none();
        one_more.then(|| "y".to_owned()).or_else(|| is_fine.then(String::new))
    }

    /// Which goal is spoken of, from 0.
    fn goal_index(&self) -> usize {
        self.answers.iter().filter(|given| begins_goal(given)).count()
    }

    fn ask(
        &self,
        field: Field,
        file: &CampaignFile,
        prompt: &mut dyn Prompt,
        err: &mut dyn Write,
    ) -> io::Result<Answer> {
        let setting = self.start.setting;
        let language = setting.spoken_in(file);
        let check = |answer: &str| {
            let language = if field == Field::Statement { goal::language(answer, file, setting) } else { language };
            let problem = self.problem(field, file, answer);
            problem.map_or(Ok(()), |failure| Err(spoken(&failure, language, self.start.width)))
        };
        let earlier = self.earlier.get(&(self.goal_index(), field)).filter(|answer| !answer.is_empty()).cloned();
        let default = earlier.or_else(|| suggestions::suggestion(field, file, setting, self.start.owner));
        let default = default.filter(|answer| check(answer).is_ok());
        if field == Field::Statement {
            let next = NextGoal { file, setting, default: default.as_deref(), width: self.start.width };
            return goal::ask(&next, prompt, err, &check);
        }
        if let Some(doubt) = doubt(file, setting).filter(|_| field == Field::Better) {
            for line in doubt.lines(language) {
                goal::remark(&goal::capital(&line), self.start.width, err)?;
            }
        }
        let (text, help) = words(field, file, language);
        let choices = suggestions::choices(field, file, setting);
        let question = Question { text: &text, help: &help, default: default.as_deref(), choices: &choices };
        loop {
            let answer = prompt.ask(&question, &check)?;
            if !matches!(&answer, Answer::Text(text) if check(text).is_err()) {
                return Ok(answer);
            }
        }
    }

    /// Keeps an answer that was checked.
    fn answer(&mut self, field: Field, text: String) {
        self.earlier.insert((self.goal_index(), field), text.clone());
        self.answers.push(Given { field, text, asked: true });
    }

    /// Says how the goal's sentence reads, where another number has changed it.
    fn tell_change(&self, field: Field, before: &CampaignFile, err: &mut dyn Write) -> io::Result<()> {
        let file = self.file();
        let sentence = |file: &CampaignFile| file.goal.last().and_then(|goal| goal.statement.clone());
        match sentence(&file).filter(|now| field == Field::Better && sentence(before).as_ref() != Some(now)) {
            Some(sentence) => {
                let line = SaysNow { sentence }.say(self.start.setting.spoken_in(&file));
                goal::remark(&line, self.start.width, err)
            }
            None => Ok(()),
        }
    }

    /// Takes the last answer away, and what the command line said behind it; the answer is suggested when its question
    /// comes again. Before the first question there is none.
    fn back(&mut self) {
        if let Some(last) = self.answers.iter().rposition(|given| given.asked) {
            self.answers.truncate(last);
        }
    }

    /// What is wrong with an answer.
    fn problem(&self, field: Field, file: &CampaignFile, answer: &str) -> Option<Failure> {
        if field == Field::Better && is_keep(answer) {
            return None;
        }
        let mut tried = file.clone();
        let taken = take(field, answer, &mut tried, self.start.setting);
        let tried = taken.and_then(|()| try_out(field, &tried, self.start.setting));
        let free = || if field == Field::Name { (self.start.name_taken)(answer) } else { None };
        tried.err().or_else(free)
    }
}

/// Whether an answer began one more goal.
fn begins_goal(given: &Given) -> bool {
    given.field == Field::Another && is_yes(&given.text)
}

/// What is wrong and what to write instead, broken before the edge; two columns are the mark's before it.
pub(super) fn spoken(failure: &Failure, language: Language, width: usize) -> String {
    let what = failure.what.say(language);
    let help = failure.help.as_ref().map(|help| format!("; {}", help.say(language))).unwrap_or_default();
    wrap(&visible(&format!("{what}{help}")), width.saturating_sub(2), "  ")
}

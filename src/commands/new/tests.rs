//! Conversations by script, and command lines with any text.

mod any_text;
mod conversations;
mod first_steps;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;

use chrono::{TimeZone, Utc};

use crate::env::{Answer, Env, Prompt, Question};
use crate::say::Language;

/// What the user does with the next question.
#[derive(Debug, Clone, Copy)]
enum Does {
    /// Types this.
    Types(&'static str),
    /// Takes the suggestion, or leaves it empty.
    Enters,
    /// Wants the question before.
    GoesBack,
}

/// What was said: questions with their suggestions, complaints behind them.
type Log = Rc<RefCell<Vec<String>>>;

/// Somebody who follows a script, and stops where it ends.
struct Script {
    steps: VecDeque<Does>,
    log: Log,
}

impl Prompt for Script {
    fn ask(&mut self, question: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> std::io::Result<Answer> {
        let default = question.default.unwrap_or_default();
        self.log.borrow_mut().push(format!("{} [{default}]", question.text));
        assert!(!question.help.is_empty());
        loop {
            let typed = match self.steps.pop_front() {
                Some(Does::Types(text)) => text,
                Some(Does::Enters) => default,
                Some(Does::GoesBack) => return Ok(Answer::Back),
                None => return Ok(Answer::Stop),
            };
            match check(typed) {
                Ok(()) => return Ok(Answer::Text(typed.to_owned())),
                Err(complaint) => self.log.borrow_mut().push(format!("! {complaint}")),
            }
        }
    }
}

/// What a command line came to.
struct Ran {
    code: u8,
    out: String,
    err: String,
    log: Vec<String>,
}

/// Runs `plan new` with these arguments, like [`plan`].
fn run(folder: &Path, language: Language, arguments: &[&str], steps: Option<&[Does]>) -> Ran {
    let arguments: Vec<&str> = ["new"].iter().chain(arguments).copied().collect();
    plan(folder, language, &arguments, steps)
}

/// Runs a command line in a folder on Sunday 22 November 2026; `steps` are what the user does, if there is one.
fn plan(folder: &Path, language: Language, arguments: &[&str], steps: Option<&[Does]>) -> Ran {
    let log = Log::default();
    let script = steps.map(|steps| Script { steps: steps.iter().copied().collect(), log: Rc::clone(&log) });
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut env = Env {
        cwd: folder.to_path_buf(),
        now: Utc.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).single().expect("an instant"),
        zone: Some("Europe/Stockholm".to_owned()),
        config: None,
        language,
        color: false,
        width: None,
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        prompt: script.map(|script| Box::new(script) as Box<dyn Prompt>),
    };
    let arguments = ["plan"].iter().chain(arguments).map(std::ffi::OsString::from);
    let code = crate::run(arguments, &mut env);
    drop(env);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let log = log.borrow().clone();
    Ran { code, out: text(out), err: text(err), log }
}

/// The text of the only campaign in a folder.
fn only_campaign(folder: &Path) -> Option<String> {
    let found = crate::store::discover::campaign(None, folder).ok()?;
    Some(crate::store::text_file::read(&found.path, "the file").expect("a text").text)
}

//! `plan new` and `plan goal --add`: conversations by script, command lines with any text, and what a new campaign can do at once.

#![allow(clippy::disallowed_methods, reason = "tests look at the files that were made")]

mod adding;
mod any_text;
mod conversations;
mod first_steps;
mod strategies;
mod transcript;
mod ways_out;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;

use chrono::{TimeZone, Utc};

use plan::{Answer, Env, Language, Prompt, Question};

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
        self.log.borrow_mut().push(format!("{} [{default}]", question.text.trim_end()));
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

/// Runs `plan new` with these arguments, like [`command`].
fn run(folder: &Path, language: Language, arguments: &[&str], steps: Option<&[Does]>) -> Ran {
    let arguments: Vec<&str> = ["new"].iter().chain(arguments).copied().collect();
    command(folder, language, &arguments, steps)
}

/// Runs a command line in a folder on Sunday 22 November 2026; `steps` are what the user does, if there is one.
fn command(folder: &Path, language: Language, arguments: &[&str], steps: Option<&[Does]>) -> Ran {
    let log = Log::default();
    let script = steps.map(|steps| Script { steps: steps.iter().copied().collect(), log: Rc::clone(&log) });
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut env = Env {
        cwd: folder.to_path_buf(),
        now: Utc.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).single().expect("an instant"),
        unclear_now: None,
        zone: Some("Europe/Stockholm".to_owned()),
        config: None,
        language,
        color: false,
        unicode: true,
        width: None,
        err_is_terminal: false,
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        prompt: script.map(|script| Box::new(script) as Box<dyn Prompt>),
        clock: None,
    };
    let arguments = ["plan"].iter().chain(arguments).map(std::ffi::OsString::from);
    let code = plan::run(arguments, &mut env);
    drop(env);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let log = log.borrow().clone();
    Ran { code, out: text(out), err: text(err), log }
}

/// The text of the only campaign in a folder.
fn only_campaign(folder: &Path) -> Option<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut campaigns = entries.filter(|path| path.to_string_lossy().ends_with(".campaign.toml"));
    let text = std::fs::read_to_string(campaigns.next()?).expect("a text");
    assert!(campaigns.next().is_none(), "one campaign alone");
    Some(text)
}

/// The codes of everything that `plan check` finds in the files alone.
fn codes(folder: &Path) -> Vec<String> {
    let checked = command(folder, Language::English, &["check", "--plan-only", "--format", "json"], None);
    let report: serde_json::Value = serde_json::from_str(&checked.out).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

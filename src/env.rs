//! The one seam to the outer world: what time it is, where we are, who reads, where output goes.
//!
//! `main` gathers it, the tests make it up. Nothing below `store` sees it.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::say::Language;

/// Everything a command knows of the world.
pub struct Env<'a> {
    /// The working folder.
    pub cwd: PathBuf,
    /// The present instant.
    pub now: DateTime<Utc>,
    /// What stands in `PLAN_NOW` where that is neither a date nor an instant: nothing is done by a wrong clock.
    pub unclear_now: Option<String>,
    /// The machine's time zone by its IANA name, where it is known: what `plan new` suggests.
    pub zone: Option<String>,
    /// The folder of the user's configuration, where there is one.
    pub config: Option<PathBuf>,
    /// The language of messages.
    pub language: Language,
    /// Whether output is coloured.
    pub color: bool,
    /// Whether signs beyond ASCII are shown as what they are.
    pub unicode: bool,
    /// Width of the terminal that output goes to, in columns; `None` in a pipe.
    pub width: Option<u16>,
    /// Whether errors go to a terminal: only there is progress shown.
    pub err_is_terminal: bool,
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Results.
    pub out: &'a mut dyn Write,
    /// Progress, hints, warnings and errors.
    pub err: &'a mut dyn Write,
    /// Asks the user; `None` where nobody can answer.
    pub prompt: Option<Box<dyn Prompt + 'a>>,
    /// Lets time pass, for a command that goes on until it is stopped; `None` where nobody could stop it.
    pub clock: Option<Box<dyn Clock + 'a>>,
}

/// A question to the user.
#[derive(Debug, Clone, Copy, Default)]
pub struct Question<'q> {
    /// The question itself, in a few words.
    pub text: &'q str,
    /// A line that says why it is asked and how to answer.
    pub help: &'q str,
    /// What an empty answer stands for; `None`: the question may be left unanswered.
    pub default: Option<&'q str>,
    /// Answers to pick from with the arrow keys; another one may be typed.
    pub choices: &'q [String],
}

/// What the user did with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Typed this; empty where nothing was typed and there is no default.
    Text(String),
    /// Wants the question before this one again.
    Back,
    /// Wants to stop.
    Stop,
}

/// Somebody who can answer questions.
pub trait Prompt {
    /// Asks a question. `check` says what is wrong with an answer, in the reader's language, so that it can be mended
    /// at once.
    ///
    /// # Errors
    /// When the terminal cannot be read or written.
    fn ask(&mut self, question: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> std::io::Result<Answer>;
}

/// Time that passes while a command goes on.
pub trait Clock {
    /// From now on Ctrl-C does not end the program, but the next wait, or what looks whether the user wants to stop.
    ///
    /// # Errors
    /// When the program cannot listen for it.
    fn listen(&mut self) -> std::io::Result<()>;

    /// Waits a moment and gives the present instant; `None`: the user wants to stop.
    fn wait(&mut self) -> Option<DateTime<Utc>>;

    /// Whether the user wants to stop; known only after [`listen`](Self::listen).
    fn is_stopped(&self) -> bool;
}

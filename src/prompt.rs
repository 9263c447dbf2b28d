//! Questions at a real terminal, for the binary alone: the library asks through [`Prompt`].
//!
//! They are drawn on standard error, so that results stay alone on standard output. Esc or `<` goes back, Ctrl-C stops.

use std::io::{self, Write};

use inquire::ui::{RenderConfig, Styled};
use inquire::{CustomUserError, InquireError, Text};
use plan::{Answer, Prompt, Question};

/// Typed for the question before, where a terminal keeps Esc to itself.
const BACK: &str = "<";

/// So many answers to pick from are shown at once.
const CHOICES_SHOWN: usize = 9;

/// The terminal that `plan` was started at.
#[derive(Debug)]
pub(crate) struct Terminal;

impl Prompt for Terminal {
    fn ask(&mut self, question: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> io::Result<Answer> {
        loop {
            let answer = ask_once(question)?;
            let Answer::Text(text) = &answer else { return Ok(answer) };
            match check(text) {
                Ok(()) => return Ok(answer),
                // Checked here and not by the prompt, which would leave the refused answer in the line to be deleted.
                Err(complaint) => writeln!(io::stderr(), "! {complaint}")?,
            }
        }
    }
}

/// Asks, whatever is answered.
fn ask_once(question: &Question<'_>) -> io::Result<Answer> {
    // Its own word for a question that was left is English.
    let look = RenderConfig::default().with_canceled_prompt_indicator(Styled::new("←"));
    let mut text = Text::new(question.text).with_render_config(look).with_page_size(CHOICES_SHOWN);
    if !question.choices.is_empty() {
        text = text.with_autocomplete(|typed: &str| Ok::<_, CustomUserError>(matching(question.choices, typed)));
    }
    if !question.help.is_empty() {
        text = text.with_help_message(question.help);
    }
    if let Some(default) = question.default {
        text = text.with_default(default);
    }
    answer(text.prompt())
}

/// The choices that hold what was typed.
fn matching(choices: &[String], typed: &str) -> Vec<String> {
    let typed = typed.trim().to_lowercase();
    choices.iter().filter(|choice| choice.to_lowercase().contains(&typed)).cloned().collect()
}

/// What became of a question. A terminal that is gone is a stop: nobody can answer any more.
fn answer(outcome: Result<String, InquireError>) -> io::Result<Answer> {
    match outcome {
        Ok(text) if text.trim() == BACK => Ok(Answer::Back),
        Ok(text) => Ok(Answer::Text(text)),
        Err(InquireError::OperationCanceled) => Ok(Answer::Back),
        Err(InquireError::OperationInterrupted | InquireError::NotTTY) => Ok(Answer::Stop),
        Err(InquireError::IO(error)) => Err(error),
        Err(error @ (InquireError::InvalidConfiguration(_) | InquireError::Custom(_))) => Err(io::Error::other(error)),
    }
}

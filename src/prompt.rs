//! Questions at a real terminal, for the binary alone: the library asks through [`Prompt`].
//!
//! They are drawn on standard error, so that results stay alone on standard output. Esc goes back, Ctrl-C stops.

use std::io;

use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{InquireError, Text};
use plan::{Answer, Prompt, Question};

/// The terminal that `plan` was started at.
#[derive(Debug)]
pub(crate) struct Terminal;

impl Prompt for Terminal {
    fn ask(&mut self, question: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> io::Result<Answer> {
        let verdict = |answer: &str| {
            Ok(match check(answer) {
                Ok(()) => Validation::Valid,
                Err(message) => Validation::Invalid(message.into()),
            })
        };
        // Its own word for a question that was left is English.
        let look = RenderConfig::default().with_canceled_prompt_indicator(Styled::new("←"));
        let mut text = Text::new(question.text).with_validator(verdict).with_render_config(look);
        if !question.help.is_empty() {
            text = text.with_help_message(question.help);
        }
        if let Some(default) = question.default {
            text = text.with_default(default);
        }
        answer(text.prompt())
    }
}

/// What became of a question. A terminal that is gone is a stop: nobody can answer any more.
fn answer(outcome: Result<String, InquireError>) -> io::Result<Answer> {
    match outcome {
        Ok(text) => Ok(Answer::Text(text)),
        Err(InquireError::OperationCanceled) => Ok(Answer::Back),
        Err(InquireError::OperationInterrupted | InquireError::NotTTY) => Ok(Answer::Stop),
        Err(InquireError::IO(error)) => Err(error),
        Err(error @ (InquireError::InvalidConfiguration(_) | InquireError::Custom(_))) => Err(io::Error::other(error)),
    }
}

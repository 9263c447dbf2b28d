//! The handbook: a company's standing rules as staff read them, as a page, a text to paste or JSON.
//!
//! What it tells is put together once, in [`parts`], as [`Block`]s that every format writes in its own way. What a
//! strategy lacks is told where it belongs, in the words of the rule that finds it.

mod block;
mod html;
mod json;
mod markdown;
pub(crate) mod parts;

use std::io;

use super::findings::Located;
use super::goal_name::sentence_case;
use super::report::Format;
use crate::assess::Duties;
use crate::model::document::strategy::StrategyFile;
use crate::model::platform;
use crate::model::strategy::Strategy;
use crate::say::{Language, Sentence, Show, sentence};
use block::Block;

sentence! {
    Title {}
    en "Social media handbook",
    sv "Handbok för sociala medier",
    nb "Håndbok for sosiale medier",
}
sentence! {
    KeptBy { name: String }
    en "Kept by {name}",
    sv "Ansvarig: {name}",
    nb "Ansvarlig: {name}",
}
sentence! {
    GoneThrough { day: crate::model::day::Day }
    en "gone through {day}",
    sv "genomgången {day}",
    nb "gjennomgått {day}",
}
sentence! {
    GoneThroughBy { day: crate::model::day::Day, name: String }
    en "gone through {day} by {name}",
    sv "genomgången {day} av {name}",
    nb "gjennomgått {day} av {name}",
}

/// What a handbook is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'s> {
    /// The strategy.
    pub(crate) strategy: &'s Strategy,
    /// Its file's name.
    pub(crate) file: &'s str,
    /// What `plan check` finds in it.
    pub(crate) findings: &'s [Located],
    /// Who is on duty when.
    pub(crate) duties: &'s Duties<'s>,
    /// What it speaks.
    pub(crate) language: Language,
}

/// The handbook in a format.
///
/// # Errors
/// When it cannot be put into words of its format.
pub(crate) fn handbook(format: Format, source: &Source<'_>) -> io::Result<String> {
    match format {
        Format::Html => Ok(html::page(source)),
        Format::Markdown => Ok(markdown::text(source)),
        // Programs read English, like everything that is for them.
        Format::Json => json::text(&Source { language: Language::English, ..*source }),
    }
}

impl<'s> Source<'s> {
    fn file(&self) -> &'s StrategyFile {
        &self.strategy.file
    }

    #[expect(clippy::needless_pass_by_value, reason = "sentences are made where they are said")]
    fn say(&self, sentence: impl Sentence) -> String {
        sentence.say(self.language)
    }

    /// What rules find, as something that is still to be decided.
    fn open(&self, codes: &[&str]) -> Vec<Block> {
        let found = self.findings.iter().filter(|located| codes.contains(&located.finding.rule.code));
        let open = found.map(|located| {
            let help = located.finding.help.as_ref();
            Block::Open {
                message: located.finding.message.say(self.language),
                help: help.map(|help| sentence_case(&help.say(self.language))),
            }
        });
        open.collect()
    }

    /// A channel as people call it.
    fn channel(&self, name: &str) -> String {
        let platform = self.file().platform(name).or_else(|| platform::lookup(name));
        platform.map_or_else(|| name.to_owned(), |platform| platform.show(self.language))
    }

    /// Who keeps it, and when it was last gone through.
    fn facts(&self) -> Vec<String> {
        let table = &self.file().strategy;
        let owner = table.owner.clone().map(|name| self.say(KeptBy { name }));
        let by = said(table.reviewed_by.as_ref());
        let gone_through = table.reviewed_on.map(|day| match by {
            Some(name) => self.say(GoneThroughBy { day, name }),
            None => self.say(GoneThrough { day }),
        });
        owner.into_iter().chain(gone_through).collect()
    }

    /// What is still to be decided of the handbook as a whole.
    fn open_above(&self) -> Vec<Block> {
        self.open(&["P701", "P703"])
    }
}

/// A text that says something.
fn said(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Texts that say something.
fn all_said(texts: &[String]) -> Vec<String> {
    texts.iter().filter_map(|text| said(Some(text))).collect()
}

//! What a handbook consists of, before it is a page or a text: parts with their blocks.

use crate::model::week::Minute;

/// A part with its heading.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    /// Its name in the page and for programs.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) heading: String,
    /// What it tells, in order.
    pub(super) blocks: Vec<Block>,
}

/// Something that is told.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    /// A heading within the part.
    Heading(String),
    /// A sentence.
    Text(String),
    /// Words that are spoken or written so.
    Quote(String),
    /// Something that the strategy does not say yet, and what to write.
    Open {
        /// What is missing.
        message: String,
        /// What to write.
        help: Option<String>,
    },
    /// Lists that stand beside each other.
    Lists(Vec<List>),
    /// Things to tick off.
    Checklist(Vec<String>),
    /// Steps in order, each with its time.
    Steps(Vec<Step>),
    /// Short answers to short questions: "Who leads", "Ida Berg".
    Facts(Vec<(String, String)>),
    /// Something to write in by hand.
    WriteIn(String),
    /// Rows below headings.
    Table {
        /// The headings.
        head: Vec<String>,
        /// The rows, with as many cells.
        rows: Vec<Vec<String>>,
    },
    /// The days of the week, from Monday.
    Week(Vec<DayOfWeek>),
    /// Platforms, and which leads to which.
    Platforms(Vec<PlatformUse>),
}

/// A list with its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct List {
    /// What it is a list of.
    pub(super) heading: String,
    /// Whether it is of things to do or to keep from.
    pub(super) tone: Tone,
    /// The items.
    pub(super) items: Vec<String>,
}

/// How a list is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// Go ahead.
    Good,
    /// Think first.
    Doubtful,
    /// Keep from it.
    Bad,
}

/// A step with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    /// Within what time.
    pub(super) within: Option<String>,
    /// What is done.
    pub(super) what: String,
}

/// A day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DayOfWeek {
    /// Its name.
    pub(super) name: &'static str,
    /// Hours and who is on duty then.
    pub(super) duties: Vec<(String, String)>,
    /// The minutes when somebody is.
    pub(super) watched: Vec<(Minute, Minute)>,
}

/// How a platform is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PlatformUse {
    /// Its name in the file.
    pub(super) key: String,
    /// What people call it.
    pub(super) name: String,
    /// What it is for.
    pub(super) purpose: Option<String>,
    /// What is published there, whether customers can write there.
    pub(super) about: Vec<String>,
    /// The name in the file of the one that it leads to, and what people call it.
    pub(super) leads_to: Option<(String, String)>,
}

//! Why a row cannot be used, said so that its writer can mend it.

mod sentences;

use self::sentences::{
    BareShare, BareTime, ControlCharacter, MendName, Missing, NearlyColumn, NeverShown, NoHeader, NotACount, NotADay,
    NotAMood, NotAPlace, NotAShare, NotATime, NotAValue, NotAnAmount, NotAnEvent, NotAnInstant, NotUtf8, OneRowALine,
    QuoteField, RemoveControl, SaveAsUtf8, ShownTwice, StartFirst, StartsAfterEnd, TextAfterQuote, TooLong,
    TooManyFields, UnclosedQuote, WholeEvent, WholeRow, WriteAmount, WriteCount, WriteEither, WriteEvent, WriteHeader,
    WriteInstant, WriteLogHeader, WriteMood, WritePlace, WriteShare, WriteShownTime, WriteTime, WriteTimeOfEvent,
    WriteValue,
};
use super::scanner::MAX_LINE_BYTES;
use crate::model::codes::BAD_ROW;
use crate::model::feedback::{Event, Mood};
use crate::model::finding::Finding;
use crate::model::form::Form;
use crate::model::place::{Column, Place};
use crate::model::snapshot::RowAt;
use crate::say::{All, Language, Sentence, Show};
use crate::text::feedback::{EventWord, MoodWord};

/// A row that cannot be used, with what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowProblem {
    /// What is wrong.
    pub(crate) trouble: Trouble,
    /// The column it is about, where it is about one.
    pub(crate) column: Option<Column>,
    /// What stands there, cut short.
    pub(crate) found: String,
}

/// What can be wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Bytes that are no UTF-8.
    NotUtf8,
    /// A control character: the file is no text, or damaged.
    ControlCharacter,
    /// A line longer than [`MAX_LINE_BYTES`].
    TooLong,
    /// A quoted field without its closing quote.
    UnclosedQuote,
    /// A quoted field that goes on after its closing quote.
    TextAfterQuote,
    /// More fields than columns.
    TooManyFields {
        /// How many there are.
        fields: usize,
        /// How many columns the header names.
        columns: usize,
    },
    /// Nothing in a column that every row must fill.
    Missing,
    /// No day and no instant.
    NotADay,
    /// No instant.
    NotAnInstant,
    /// A clock's time that came twice: the clocks were put back over it.
    ShownTwice {
        /// The first, with its offset.
        first: String,
        /// The second.
        second: String,
    },
    /// A clock's time that never came: the clocks were put forward over it.
    NeverShown {
        /// When they were, by the new clock.
        at: String,
    },
    /// No number, share, ratio or time.
    NotAValue {
        /// The decimal mark of the file.
        mark: char,
    },
    /// A period that starts after its end.
    StartsAfterEnd,
    /// A first line that names some columns, but not all that are needed, or one twice.
    Header {
        /// The columns that are needed and not there, or there twice.
        columns: Vec<Column>,
    },
    /// A name in the first line that is nearly that of a column.
    Misspelt {
        /// The column that is probably meant.
        column: Column,
    },
    /// A bare number for a share: 4 %, or 400 %?
    BareShare,
    /// A bare number for a time: seconds, or minutes?
    BareTime,
    /// A share, a ratio or a time where the metric is a plain count.
    NotACount,
    /// A plain count or a time where the metric is a share.
    NotAShare,
    /// A count, a share or a ratio where the metric is a time.
    NotATime,
    /// No event that is known here.
    NotAnEvent,
    /// No mood that is known here.
    NotAMood,
    /// No channel with `public` or `private`.
    NotAPlace,
    /// No amount of money.
    NotAnAmount {
        /// The decimal mark of the file.
        mark: char,
    },
}

/// How much of a bad field is repeated, in characters.
const SHOWN: usize = 40;

impl RowProblem {
    /// A problem of the line as a whole.
    pub(crate) fn of_line(trouble: Trouble) -> Self {
        Self { trouble, column: None, found: String::new() }
    }

    /// A name in the first line that is nearly that of a column.
    pub(crate) fn of_name(name: &str, column: Column) -> Self {
        Self { column: None, ..Self::of_field(Trouble::Misspelt { column }, column, name) }
    }

    /// A problem of one field.
    pub(crate) fn of_field(trouble: Trouble, column: Column, found: &str) -> Self {
        let mut shown: String = found.chars().take(SHOWN).collect();
        if shown.len() < found.len() {
            shown.push('…');
        }
        Self { trouble, column: Some(column), found: shown }
    }

    /// The finding that reports it, at a row of a snapshots file.
    pub(crate) fn finding(&self, row: RowAt) -> Finding {
        self.finding_in(Form::Snapshots, row)
    }

    /// The finding that reports it.
    pub(crate) fn finding_in(&self, form: Form, row: RowAt) -> Finding {
        let mut finding = Finding::new(&BAD_ROW, Place::row_of(form, row, self.column), self.clone());
        finding.help = Some(self.help());
        finding
    }

    /// What to write instead.
    pub(crate) fn help(&self) -> Box<dyn Sentence> {
        match &self.trouble {
            Trouble::NotUtf8 => Box::new(SaveAsUtf8 {}),
            Trouble::ControlCharacter => Box::new(RemoveControl {}),
            Trouble::TooLong | Trouble::UnclosedQuote | Trouble::TextAfterQuote => Box::new(OneRowALine {}),
            Trouble::TooManyFields { .. } => Box::new(QuoteField {}),
            Trouble::Missing if self.is_of_feedback() => Box::new(WholeEvent {}),
            Trouble::Missing | Trouble::NotADay => Box::new(WholeRow {}),
            Trouble::ShownTwice { first, second } => {
                Box::new(WriteEither { first: first.clone(), second: second.clone() })
            }
            Trouble::NeverShown { .. } => Box::new(WriteShownTime {}),
            Trouble::NotAnInstant if self.is_of_feedback() => Box::new(WriteTimeOfEvent {}),
            Trouble::NotAnInstant => Box::new(WriteInstant {}),
            Trouble::NotAValue { mark } => {
                Box::new(WriteValue { number: format!("4251{mark}5"), share: format!("2{mark}5%") })
            }
            Trouble::StartsAfterEnd => Box::new(StartFirst {}),
            Trouble::Header { columns } if columns.iter().copied().any(is_of_feedback) => Box::new(WriteLogHeader {}),
            Trouble::Header { .. } => Box::new(WriteHeader {}),
            Trouble::Misspelt { column } => Box::new(MendName { column: column.name().to_owned() }),
            Trouble::NotAnEvent => Box::new(WriteEvent { events: All(Event::ALL.map(EventWord).to_vec()) }),
            Trouble::NotAMood => Box::new(WriteMood { moods: All(Mood::ALL.map(MoodWord).to_vec()) }),
            Trouble::NotAPlace => Box::new(WritePlace {}),
            Trouble::NotAnAmount { mark } => Box::new(WriteAmount { amount: format!("149{mark}50") }),
            Trouble::BareShare | Trouble::NotAShare => Box::new(WriteShare {}),
            Trouble::BareTime | Trouble::NotATime => Box::new(WriteTime {}),
            Trouble::NotACount => Box::new(WriteCount {}),
        }
    }

    /// Whether it is about a column that only the log of feedback has.
    fn is_of_feedback(&self) -> bool {
        self.column.is_some_and(is_of_feedback)
    }

    fn message(&self) -> Box<dyn Sentence> {
        let found = self.found.clone();
        let column = self.column.map_or("", Column::name);
        match &self.trouble {
            Trouble::NotUtf8 => Box::new(NotUtf8 {}),
            Trouble::ControlCharacter => Box::new(ControlCharacter {}),
            Trouble::TooLong => Box::new(TooLong { limit: MAX_LINE_BYTES / 1024 }),
            Trouble::UnclosedQuote => Box::new(UnclosedQuote {}),
            Trouble::TextAfterQuote => Box::new(TextAfterQuote {}),
            &Trouble::TooManyFields { fields, columns } => Box::new(TooManyFields { fields, columns }),
            Trouble::Missing => Box::new(Missing { column }),
            Trouble::NotADay => Box::new(NotADay { found }),
            Trouble::NotAnInstant => Box::new(NotAnInstant { column, found }),
            Trouble::ShownTwice { .. } => Box::new(ShownTwice { found }),
            Trouble::NeverShown { at } => Box::new(NeverShown { found, at: at.clone() }),
            Trouble::NotAValue { .. } => Box::new(NotAValue { found }),
            Trouble::StartsAfterEnd => Box::new(StartsAfterEnd { found }),
            Trouble::Header { columns } => Box::new(NoHeader { columns: names(columns) }),
            Trouble::Misspelt { column } => Box::new(NearlyColumn { found, column: column.name().to_owned() }),
            Trouble::BareShare => Box::new(BareShare { found }),
            Trouble::BareTime => Box::new(BareTime { found }),
            Trouble::NotACount => Box::new(NotACount { found }),
            Trouble::NotAShare => Box::new(NotAShare { found }),
            Trouble::NotATime => Box::new(NotATime { found }),
            Trouble::NotAnEvent => Box::new(NotAnEvent { found }),
            Trouble::NotAMood => Box::new(NotAMood { found }),
            Trouble::NotAPlace => Box::new(NotAPlace { column, found }),
            Trouble::NotAnAmount { .. } => Box::new(NotAnAmount { found }),
        }
    }
}

impl Sentence for RowProblem {
    fn say(&self, language: Language) -> String {
        self.message().say(language)
    }
}

impl Show for RowProblem {
    fn show(&self, language: Language) -> String {
        self.say(language)
    }
}

fn is_of_feedback(column: Column) -> bool {
    Column::FEEDBACK.contains(&column) && column != Column::Note
}

fn names(columns: &[Column]) -> All<String> {
    All(columns.iter().map(|column| format!("`{}`", column.name())).collect())
}

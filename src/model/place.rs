//! Where in the user's files a finding points: a key, a value, a part of a string, a row.
//!
//! Rules point at places; the printer looks them up in the text. So the domain's types stay free of spans.

use std::fmt;
use std::ops::Range;

use super::form::Form;
use super::snapshot::RowAt;

/// One step down in a TOML document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    /// Into a table, by key.
    Key(String),
    /// Into an array, by index from 0.
    Index(usize),
}

/// A path of keys: `goal[0].target`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct KeyPath(pub(crate) Vec<Step>);

impl KeyPath {
    /// The whole document.
    pub(crate) fn root() -> Self {
        Self::default()
    }

    /// A path that begins with a key.
    pub(crate) fn of(key: &str) -> Self {
        Self::root().key(key)
    }

    /// One key further down.
    #[must_use]
    pub(crate) fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    /// One index further down.
    #[must_use]
    pub(crate) fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// One step further down.
    #[must_use]
    pub(crate) fn step(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// Whether `self` is `other` or holds it.
    pub(crate) fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => formatter.write_str(key)?,
                Step::Key(key) => write!(formatter, ".{key}")?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// The goal that a path lies in, by its index in the file.
pub(crate) fn goal_of(path: &KeyPath) -> Option<usize> {
    match path.0.as_slice() {
        [Step::Key(key), Step::Index(index), ..] if key == "goal" => Some(*index),
        _ => None,
    }
}

/// Which of the files that belong to a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Document {
    /// The campaign file; or the strategy, where that is checked.
    Campaign,
    /// A snapshots file, by its place in the campaign's list.
    Ledger(usize),
    /// The log of feedback.
    Feedback,
}

/// A column of a file of rows: of snapshots, or of feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Column {
    /// The day.
    Date,
    /// The metric.
    Metric,
    /// The channel.
    Channel,
    /// The value.
    Value,
    /// The post or link.
    Item,
    /// First day of the period.
    PeriodStart,
    /// What makes a record safe to repeat.
    Id,
    /// When it was written down.
    RecordedAt,
    /// Where it came from.
    Source,
    /// A remark.
    Note,
    /// When it happened.
    Time,
    /// What happened.
    Event,
    /// Where it was said.
    Place,
    /// Where it was answered.
    ReplyPlace,
    /// Praise, a complaint, a question.
    Mood,
    /// What it is about.
    Topic,
    /// Who said it, by an id that means nothing to strangers.
    Customer,
    /// Who did it.
    By,
    /// Where it can be looked up.
    Link,
    /// What it cost.
    Cost,
}

impl Column {
    /// Every column of a snapshots file, in the order of a file without a header.
    pub(crate) const SNAPSHOTS: [Self; 10] = [
        Self::Date,
        Self::Metric,
        Self::Channel,
        Self::Value,
        Self::Item,
        Self::PeriodStart,
        Self::Id,
        Self::RecordedAt,
        Self::Source,
        Self::Note,
    ];

    /// Every column of a log of feedback, in the order of a file without a header.
    pub(crate) const FEEDBACK: [Self; 12] = [
        Self::Time,
        Self::Item,
        Self::Event,
        Self::Place,
        Self::ReplyPlace,
        Self::Mood,
        Self::Topic,
        Self::Customer,
        Self::By,
        Self::Link,
        Self::Cost,
        Self::Note,
    ];

    /// Its name in the header.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Metric => "metric",
            Self::Channel => "channel",
            Self::Value => "value",
            Self::Item => "item",
            Self::PeriodStart => "period_start",
            Self::Id => "id",
            Self::RecordedAt => "recorded_at",
            Self::Source => "source",
            Self::Note => "note",
            Self::Time => "time",
            Self::Event => "event",
            Self::Place => "place",
            Self::ReplyPlace => "reply_place",
            Self::Mood => "mood",
            Self::Topic => "topic",
            Self::Customer => "customer",
            Self::By => "by",
            Self::Link => "link",
            Self::Cost => "cost",
        }
    }
}

/// A spot in a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spot {
    /// The document as a whole: something is missing that has no place yet.
    Whole,
    /// A key and its value's table: the header of a table, or the key itself.
    Key(KeyPath),
    /// The last name of a key alone, also where it stands in a table's header: what to replace to rename it.
    Name(KeyPath),
    /// A value.
    Value(KeyPath),
    /// A part of a string value, in bytes of the string as written between its quotes.
    Within(KeyPath, RangeInside),
    /// A part of the text, in bytes.
    Bytes(usize, usize),
    /// A row of a snapshots file, or one of its fields.
    Row(RowAt, Option<Column>),
}

/// A range of bytes inside a string value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RangeInside {
    /// First byte.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
}

impl From<Range<usize>> for RangeInside {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A spot in one of the campaign's files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// Which file.
    pub(crate) document: Document,
    /// Where in it.
    pub(crate) spot: Spot,
}

impl Place {
    /// The campaign file as a whole.
    pub(crate) fn whole() -> Self {
        Self { document: Document::Campaign, spot: Spot::Whole }
    }

    /// A key of the campaign file, or the header of a table.
    pub(crate) fn key(path: KeyPath) -> Self {
        Self { document: Document::Campaign, spot: Spot::Key(path) }
    }

    /// A value in the campaign file.
    pub(crate) fn value(path: KeyPath) -> Self {
        Self { document: Document::Campaign, spot: Spot::Value(path) }
    }

    /// A part of a string value in the campaign file, in bytes of the string.
    pub(crate) fn within(path: KeyPath, inside: Range<usize>) -> Self {
        Self { document: Document::Campaign, spot: Spot::Within(path, inside.into()) }
    }

    /// A row of a file of rows, or a field of it.
    pub(crate) fn row_of(form: Form, row: RowAt, column: Option<Column>) -> Self {
        let document = match form {
            Form::Snapshots => Document::Ledger(row.ledger),
            Form::Feedback => Document::Feedback,
        };
        Self { document, spot: Spot::Row(row, column) }
    }

    /// What the rows of its file tell, where it is a file of rows.
    pub(crate) fn form(&self) -> Form {
        match self.document {
            Document::Feedback => Form::Feedback,
            Document::Campaign | Document::Ledger(_) => Form::Snapshots,
        }
    }

    /// A row of a snapshots file, or a field of it.
    pub(crate) fn row(row: RowAt, column: Option<Column>) -> Self {
        Self::row_of(Form::Snapshots, row, column)
    }

    /// The path of keys it points at, where it is one.
    pub(crate) fn path(&self) -> Option<&KeyPath> {
        match &self.spot {
            Spot::Key(path) | Spot::Name(path) | Spot::Value(path) | Spot::Within(path, _) => Some(path),
            Spot::Whole | Spot::Bytes(..) | Spot::Row(..) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::KeyPath;

    #[test]
    fn paths_read_like_the_file() {
        let path = KeyPath::of("goal").index(2).key("target");
        assert_eq!(path.to_string(), "goal[2].target");
        assert!(KeyPath::of("goal").index(2).holds(&path));
        assert!(!path.holds(&KeyPath::of("goal")));
    }
}

//! What a goal's sentence says, as far as it can be told from the sentence alone.
//!
//! Numbers stand as they are written, with multipliers expanded: "15 %" is 15, "10k" is 10,000, "1 MSEK" a million.
//! What the numbers are in is their [`Unit`]. Nothing is filled in from today's date or from a file, and nothing here
//! reads a sentence: that is `text::statement`.

use std::ops::Range;

use super::day::Day;
use crate::say::Language;

/// A value and the bytes of the sentence that say it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Said<T> {
    /// What is meant.
    pub(crate) value: T,
    /// Where it stands, in bytes of the sentence; on characters' borders.
    pub(crate) at: Range<usize>,
}

/// Everything that a goal's sentence says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Statement {
    /// The language it is written in; `None` where nothing tells.
    pub(crate) language: Option<Language>,
    /// The metric to be moved, by its name in files; also where no number is said of it.
    pub(crate) metric: Option<Said<String>>,
    /// The media that are named, by platforms' names where they are known (`instagram`), else in lower case (`tv`); each
    /// once, in the order of the sentence.
    pub(crate) channels: Vec<Said<String>>,
    /// The value to start from: the 4,200 of "from 4,200 to 4,830".
    pub(crate) baseline: Option<Quantity>,
    /// What is to be reached; `None` where no number says it.
    pub(crate) target: Option<Aim>,
    /// The change where it is said beside a level: the "+15 %" of "from 4,200 to 4,830 (+15 %)".
    pub(crate) change: Option<Aim>,
    /// When it begins, where that is said.
    pub(crate) start: Option<Said<Moment>>,
    /// The end point or the bounded period, where one is said.
    pub(crate) end: Option<Said<Moment>>,
    /// How long the sentence gives itself, in months of 30.44 days: 6 for "in six months", 12 for "this year"; `None`
    /// where only a date is said.
    pub(crate) months: Option<f64>,
    /// Whether one can say afterwards that it was reached.
    pub(crate) measurable: Result<PassMark, Unmeasurable>,
    /// Whether the pass mark belongs to something that someone counts.
    pub(crate) specific: Result<(), Unspecific>,
    /// A claim about everyone, or of being the best of all, which no campaign can keep.
    pub(crate) exaggeration: Option<Said<Exaggeration>>,
    /// Outcomes beside the first, each with a number of its own: "and 10 % more sales".
    pub(crate) further: Vec<Outcome>,
    /// Money that the sentence says is to be spent: "for 20,000 SEK".
    pub(crate) budget: Option<Quantity>,
}

/// A number and what it is in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quantity {
    /// The number as written; finite, never negative.
    pub(crate) value: f64,
    /// What it is in.
    pub(crate) unit: Unit,
    /// Where it stands, in bytes of the sentence.
    pub(crate) at: Range<usize>,
}

/// What a number is in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unit {
    /// Things: followers, posts, stars.
    Count,
    /// Per cent.
    Percent,
    /// Percentage points.
    Points,
    /// Money; the currency's three letters, empty where the sentence does not tell ("kr" alone).
    Money(String),
    /// Time: the unit's length in seconds. A working day counts as a day.
    Time(f64),
    /// So many to one: the 4 of "4:1".
    ToOne,
}

/// A number to arrive at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Aim {
    /// How much.
    pub(crate) quantity: Quantity,
    /// Of what sort the number is.
    pub(crate) kind: AimKind,
    /// Which way it goes.
    pub(crate) direction: Direction,
    /// In which period it is counted each time: the month of "500 leads a month".
    pub(crate) every: Option<Every>,
}

/// Of what sort the number of an [`Aim`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AimKind {
    /// An end level, or a total.
    Absolute,
    /// A change in units.
    Delta,
    /// A change in per cent of the start.
    RelativePercent,
    /// A change in percentage points.
    Points,
}

/// Which way a metric shall go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// More.
    Up,
    /// Less.
    Down,
    /// Stay above, below or at it.
    Hold,
}

/// A period that a number is counted in each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Every {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
    /// One post, film, newsletter: "on every post".
    Piece,
}

/// A point or stretch of time that a sentence names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Moment {
    /// A day whose year is known, or the last day of a period whose year is.
    Day(Day),
    /// A day of the year: "30 June" without a year. Month 1–12, day 1–31.
    DayOfYear {
        /// The month, 1 to 12.
        month: u32,
        /// The day of the month, 1 to 31.
        day: u32,
    },
    /// So many months from the start, of 30.44 days: "in six months", "within 30 days".
    After(f64),
    /// The period that we are in, in months: 12 for "this year", 3 for "this quarter", .25 for "this week".
    This(f64),
    /// The period after the one we are in: "next year", "next month".
    Next(f64),
    /// A season, a holiday, a weekday, an event: "by summer", "innan midsommar", "av fredag".
    Named,
}

/// What makes a sentence measurable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassMark {
    /// A number of the outcome.
    Number,
    /// Output that can be counted though no number is said: "every Tuesday", "reply to every comment".
    Countable,
    /// Something that is done or not done: "launch the newsletter".
    Milestone,
    /// Passing a named competitor.
    Overtaking,
}

/// Why one cannot say afterwards whether it was reached. The bytes are those of the words at fault.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unmeasurable {
    /// No number at all: "get followers", "be seen".
    NoNumber,
    /// A direction alone, which one extra would satisfy: "more", "better".
    BareDirection(Range<usize>),
    /// An amount without bounds: "hundreds", "kraftig".
    Unbounded(Range<usize>),
    /// A blank: "X %".
    Placeholder(Range<usize>),
    /// The only number is that of the means: the 3 of "grow by posting 3 reels".
    MeansOnly(Range<usize>),
    /// Everyone, about other people: "alla i Göteborg".
    Everyone(Range<usize>),
    /// The only number is one that cannot be a target: a list of ten, an age, last year's result.
    OtherNumber(Range<usize>),
    /// Money or hours that are put in, not what comes of them.
    Input(Range<usize>),
}

/// Why nobody could count what it speaks of. The bytes are those of the words at fault.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unspecific {
    /// It is not measurable to begin with.
    Unmeasurable,
    /// It has a number, but of nothing that is named.
    NoMetric,
    /// What it has a number of, no tool counts: visibility, success, image.
    NotCounted(Range<usize>),
    /// Something that is done or not done; it moves no number.
    Milestone,
    /// Awareness without saying among whom.
    AwarenessOfNobody(Range<usize>),
}

/// A claim that no campaign can keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exaggeration {
    /// Everyone in a place, all customers.
    Everyone,
    /// The best or biggest in the world.
    BestInTheWorld,
}

/// An outcome beside the first.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Outcome {
    /// The metric, where one is named.
    pub(crate) metric: Option<Said<String>>,
    /// Its number.
    pub(crate) target: Aim,
}

impl Statement {
    /// A sentence that says nothing.
    pub(crate) fn empty() -> Self {
        Self {
            language: None,
            metric: None,
            channels: Vec::new(),
            baseline: None,
            target: None,
            change: None,
            start: None,
            end: None,
            months: None,
            measurable: Err(Unmeasurable::NoNumber),
            specific: Err(Unspecific::Unmeasurable),
            exaggeration: None,
            further: Vec::new(),
            budget: None,
        }
    }

    /// The last day, where the sentence alone tells it, the year included.
    pub(crate) fn deadline(&self) -> Option<Day> {
        match self.end.as_ref()?.value {
            Moment::Day(day) => Some(day),
            Moment::DayOfYear { .. } | Moment::After(_) | Moment::This(_) | Moment::Next(_) | Moment::Named => None,
        }
    }
}

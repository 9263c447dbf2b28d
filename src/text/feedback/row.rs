//! One line of a log as an event.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::words::{event, mood, venue};
use crate::model::campaign::Money;
use crate::model::feedback::{Entry, Event, Mood, Side};
use crate::model::place::Column;
use crate::model::zone::{Instants, Zone};
use crate::text::rows::{Header, LastDay, RowProblem, Trouble, local_time};

/// An event that borrows its texts from the line. The fields are those of [`Entry`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row<'line> {
    /// When it happened.
    pub(crate) time: DateTime<Utc>,
    /// The piece of feedback.
    pub(crate) item: Cow<'line, str>,
    /// What happened.
    pub(crate) event: Event,
    /// Where it was said.
    pub(crate) place: Venue<'line>,
    /// Where it was answered.
    pub(crate) reply_place: Venue<'line>,
    /// What kind of feedback it is.
    pub(crate) mood: Option<Mood>,
    /// What it is about.
    pub(crate) topic: Cow<'line, str>,
    /// Who said it.
    pub(crate) customer: Cow<'line, str>,
    /// Who did it.
    pub(crate) by: Cow<'line, str>,
    /// Where it can be looked up.
    pub(crate) link: Cow<'line, str>,
    /// What it cost.
    pub(crate) cost: Option<Money>,
    /// A remark.
    pub(crate) note: Cow<'line, str>,
}

/// A place: a channel, and who could see it where that is said; nothing where the row does not tell.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Venue<'line> {
    /// The channel.
    pub(crate) channel: Cow<'line, str>,
    /// Who could see it.
    pub(crate) side: Option<Side>,
}

impl<'line> Venue<'line> {
    /// Reads a place as it is written, `instagram/public`; gives back what is none.
    fn of(written: Cow<'line, str>) -> Result<Self, Cow<'line, str>> {
        let read = match &written {
            Cow::Borrowed(text) => venue(text).map(|(channel, side)| (Cow::Borrowed(channel), side)),
            Cow::Owned(text) => venue(text).map(|(channel, side)| (Cow::Owned(channel.to_owned()), side)),
        };
        match read {
            Some((channel, side)) => Ok(Self { channel, side }),
            None if written.is_empty() => Ok(Self::default()),
            None => Err(written),
        }
    }

    /// Whether the row tells of none.
    pub(super) fn is_empty(&self) -> bool {
        self.channel.is_empty()
    }

    /// As it is written.
    pub(super) fn written(&self) -> Cow<'_, str> {
        match self.side {
            Some(side) => Cow::Owned(format!("{}/{}", self.channel, side.name())),
            None => Cow::Borrowed(&self.channel),
        }
    }
}

impl Row<'_> {
    /// The event as a value of its own.
    pub(crate) fn to_entry(&self) -> Entry {
        Entry {
            time: self.time,
            item: self.item.to_string(),
            event: self.event,
            channel: self.place.channel.to_string(),
            side: self.place.side,
            reply_channel: self.reply_place.channel.to_string(),
            reply_side: self.reply_place.side,
            mood: self.mood,
            topic: self.topic.to_string(),
            customer: self.customer.to_string(),
            by: self.by.to_string(),
            link: self.link.to_string(),
            cost: self.cost,
            note: self.note.to_string(),
        }
    }
}

impl<'e> From<&'e Entry> for Row<'e> {
    fn from(entry: &'e Entry) -> Self {
        Self {
            time: entry.time,
            item: Cow::Borrowed(&entry.item),
            event: entry.event,
            place: Venue { channel: Cow::Borrowed(&entry.channel), side: entry.side },
            reply_place: Venue { channel: Cow::Borrowed(&entry.reply_channel), side: entry.reply_side },
            mood: entry.mood,
            topic: Cow::Borrowed(&entry.topic),
            customer: Cow::Borrowed(&entry.customer),
            by: Cow::Borrowed(&entry.by),
            link: Cow::Borrowed(&entry.link),
            cost: entry.cost,
            note: Cow::Borrowed(&entry.note),
        }
    }
}

/// The fields of a line, by their place among the log's columns.
pub(super) struct Fields<Text> {
    texts: [Option<Text>; Column::FEEDBACK.len()],
    /// Whether there is something in a field that no column is named for.
    has_more: bool,
}

impl<'line, Text: AsRef<str> + Into<Cow<'line, str>>> Fields<Text> {
    /// Of a line without any.
    pub(super) fn none() -> Self {
        Self { texts: [const { None }; Column::FEEDBACK.len()], has_more: false }
    }

    /// Takes the next field.
    #[inline]
    pub(super) fn put(&mut self, header: &Header, place: usize, field: Text) {
        match header.columns.get(place) {
            Some(Some(column)) => self.texts[slot(*column)] = Some(field),
            Some(None) => {}
            None => self.has_more |= !field.as_ref().is_empty(),
        }
    }

    /// The event that the fields make; there are `count` of them.
    ///
    /// # Errors
    /// When there are too many, or one cannot be understood.
    pub(super) fn row(
        mut self,
        header: &Header,
        zone: Zone,
        day: &mut LastDay,
        count: usize,
    ) -> Result<Row<'line>, RowProblem> {
        if self.has_more {
            let trouble = Trouble::TooManyFields { fields: count, columns: header.columns.len() };
            return Err(RowProblem::of_line(trouble));
        }
        let text = self.needed(Column::Time)?;
        let time = match day.instant(text.as_bytes()) {
            Some(time) => time,
            None => by_clock(text, zone).map_err(|trouble| self.problem(trouble, Column::Time))?,
        };
        self.needed(Column::Item)?;
        let happened = event(self.needed(Column::Event)?);
        let happened = happened.ok_or_else(|| self.problem(Trouble::NotAnEvent, Column::Event))?;
        let mood = match self.text(Column::Mood) {
            "" => None,
            text => Some(mood(text).ok_or_else(|| self.problem(Trouble::NotAMood, Column::Mood))?),
        };
        let (place, reply_place) = (self.venue(Column::Place)?, self.venue(Column::ReplyPlace)?);
        let cost = self.cost(header.mark)?;
        Ok(Row {
            time,
            item: self.take(Column::Item),
            event: happened,
            place,
            reply_place,
            mood,
            topic: self.take(Column::Topic),
            customer: self.take(Column::Customer),
            by: self.take(Column::By),
            link: self.take(Column::Link),
            cost,
            note: self.take(Column::Note),
        })
    }

    fn venue(&mut self, column: Column) -> Result<Venue<'line>, RowProblem> {
        Venue::of(self.take(column)).map_err(|written| RowProblem::of_field(Trouble::NotAPlace, column, &written))
    }

    fn cost(&self, mark: u8) -> Result<Option<Money>, RowProblem> {
        let text = self.text(Column::Cost);
        if text.is_empty() {
            return Ok(None);
        }
        let units = text.replace(',', ".").parse::<f64>().ok().filter(|units| units.is_finite() && units.abs() < MOST);
        let trouble = Trouble::NotAnAmount { mark: char::from(mark) };
        units.map(|units| Some(Money::from_units(units))).ok_or_else(|| self.problem(trouble, Column::Cost))
    }

    fn needed(&self, column: Column) -> Result<&str, RowProblem> {
        let text = self.text(column);
        if text.is_empty() { Err(self.problem(Trouble::Missing, column)) } else { Ok(text) }
    }

    fn text(&self, column: Column) -> &str {
        self.texts[slot(column)].as_ref().map_or("", |text| text.as_ref())
    }

    fn take(&mut self, column: Column) -> Cow<'line, str> {
        self.texts[slot(column)].take().map_or(Cow::Borrowed(""), Into::into)
    }

    fn problem(&self, trouble: Trouble, column: Column) -> RowProblem {
        RowProblem::of_field(trouble, column, self.text(column))
    }
}

/// The instant at which the zone's clocks showed a time. Where no zone is named, nobody knows whose clocks they were.
fn by_clock(text: &str, zone: Zone) -> Result<DateTime<Utc>, Trouble> {
    let local = local_time(text).filter(|_| zone != Zone::UTC).ok_or(Trouble::NotAnInstant)?;
    let written = |instant| zone.with_offset(instant).to_rfc3339();
    match zone.instants(local) {
        Instants::Once(instant) => Ok(instant),
        Instants::Twice(first, second) => Err(Trouble::ShownTwice { first: written(first), second: written(second) }),
        Instants::Never(change) => Err(Trouble::NeverShown { at: written(change.at) }),
    }
}

/// No piece of feedback costs so much.
const MOST: f64 = 1e12;

/// A column's place among the log's; those of other files share the last, and never come.
fn slot(column: Column) -> usize {
    match column {
        Column::Time => 0,
        Column::Item => 1,
        Column::Event => 2,
        Column::Place => 3,
        Column::ReplyPlace => 4,
        Column::Mood => 5,
        Column::Topic => 6,
        Column::Customer => 7,
        Column::By => 8,
        Column::Link => 9,
        Column::Cost => 10,
        Column::Note
        | Column::Date
        | Column::Metric
        | Column::Channel
        | Column::Value
        | Column::PeriodStart
        | Column::Id
        | Column::RecordedAt
        | Column::Source => 11,
    }
}

//! Pieces of feedback, each with all that has happened to it.

use chrono::{DateTime, Utc};

use super::{Event, Mood, Side, Text, Texts};
use crate::model::campaign::Money;
use crate::model::snapshot::RowAt;

/// A piece of feedback. The events of the log come to the same whatever their order in the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    /// The row that tells of it first.
    pub(crate) row: RowAt,
    /// When the customer wrote.
    pub(crate) received: DateTime<Utc>,
    /// When they wrote last.
    pub(crate) received_last: DateTime<Utc>,
    /// Where: a channel.
    pub(crate) channel: Text,
    /// Who could see it.
    pub(crate) side: Option<Side>,
    /// What kind of feedback it is.
    pub(crate) mood: Option<Mood>,
    /// What it is about.
    pub(crate) topic: Text,
    /// Who wrote.
    pub(crate) customer: Text,
    /// When a person first answered in the place where it was asked.
    pub(crate) answered: Option<DateTime<Utc>>,
    /// The last answer, wherever it was given.
    pub(crate) last_reply: Option<Answer>,
    /// When it was settled.
    pub(crate) resolved: Option<DateTime<Utc>>,
    /// What happens to few; see [`Item::further`].
    pub(crate) rare: Option<Box<Further>>,
}

/// What happens to few items, or is kept of few: a log of a million should not hold room for it in each.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Further {
    /// Where it can be looked up; kept only where that was asked for.
    pub(crate) link: Text,
    /// What was said, in short; kept only where that was asked for.
    pub(crate) note: Text,
    /// When a person first answered elsewhere.
    pub(crate) elsewhere: Option<DateTime<Utc>>,
    /// Whether it was liked.
    pub(crate) liked: bool,
    /// When it was passed on.
    pub(crate) shared: Option<DateTime<Utc>>,
    /// When the customer was thanked.
    pub(crate) thanked: Option<DateTime<Utc>>,
    /// When the customer got something.
    pub(crate) rewarded: Option<DateTime<Utc>>,
    /// What it cost.
    pub(crate) cost: Money,
    /// When it was taken away.
    pub(crate) deleted: Option<DateTime<Utc>>,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Answer {
    /// When it was given.
    pub(crate) time: DateTime<Utc>,
    /// By whom; nothing where the log does not say.
    pub(crate) by: Text,
    /// The row that tells of it.
    pub(crate) row: RowAt,
}

impl Item {
    /// What happens to few items.
    pub(crate) fn further(&self) -> &Further {
        static NOTHING: Further = Further {
            link: Text::EMPTY,
            note: Text::EMPTY,
            elsewhere: None,
            liked: false,
            shared: None,
            thanked: None,
            rewarded: None,
            cost: Money(0),
            deleted: None,
        };
        self.rare.as_deref().unwrap_or(&NOTHING)
    }

    /// The same, to note it.
    pub(crate) fn further_mut(&mut self) -> &mut Further {
        self.rare.get_or_insert_default()
    }

    /// Since when the customer waits for an answer; `None` where they do not.
    ///
    /// Who writes again after an answer waits again. What is settled or taken away waits for nothing.
    pub(crate) fn waits_since(&self) -> Option<DateTime<Utc>> {
        let is_over = |end: DateTime<Utc>| end >= self.received_last;
        if self.resolved.is_some_and(is_over) || self.further().deleted.is_some() {
            return None;
        }
        match self.last_touch() {
            None => Some(self.received),
            Some(last) if last >= self.received_last => None,
            Some(_) => Some(self.received_last),
        }
    }

    /// When the customer last heard of us: an answer, thanks, or something given.
    fn last_touch(&self) -> Option<DateTime<Utc>> {
        let reply = self.last_reply.map(|answer| answer.time);
        [reply, self.further().thanked, self.further().rewarded, self.resolved].into_iter().flatten().max()
    }

    /// When the customer first heard of us in the place where they wrote.
    pub(crate) fn first_answer(&self) -> Option<DateTime<Utc>> {
        self.answered
    }

    /// One more answer; of two at the same time, the one that is told further down is the last.
    pub(crate) fn reply(&mut self, answer: Answer) {
        if self.last_reply.is_none_or(|last| (answer.time, answer.row) > (last.time, last.row)) {
            self.last_reply = Some(answer);
        }
    }

    /// The customer wrote earlier than was known: where, about what and who is as they said then.
    pub(crate) fn received_before(&mut self, first: &Self) {
        self.row = first.row;
        self.received = first.received;
        self.channel = first.channel;
        self.side = first.side;
        self.mood = first.mood;
        self.topic = first.topic;
        self.customer = first.customer;
        let (said, known) = (first.further(), self.further());
        if (said.link, said.note) != (known.link, known.note) {
            (self.further_mut().link, self.further_mut().note) = (said.link, said.note);
        }
    }

    /// Whether it is praise that nobody thanked for, answered or passed on.
    pub(crate) fn is_unused_praise(&self) -> bool {
        let is_used = self.further().thanked.is_some() || self.further().shared.is_some() || self.last_reply.is_some();
        self.mood == Some(Mood::Praise) && !is_used && self.further().deleted.is_none()
    }

    /// Whether it tells of something bad: a complaint, or an error in what was published.
    pub(crate) fn is_negative(&self) -> bool {
        matches!(self.mood, Some(Mood::Complaint | Mood::PostError))
    }
}

/// The log of feedback, as far as it is known on a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct FeedbackLog {
    /// The items, in the order in which the log first tells of them.
    pub(crate) items: Vec<Item>,
    /// Their names; the text number `n` is that of the item number `n`.
    pub(crate) names: Texts,
    /// Channels, topics, customers and people.
    pub(crate) texts: Texts,
    /// Events that happened to nothing the log knows of, or before it; the first of them.
    pub(crate) strays: Vec<Stray>,
    /// How many such events there are.
    pub(crate) stray_count: u64,
    /// How many events are dated later than now, and the first of them.
    pub(crate) later: (u64, Option<RowAt>),
    /// How many events count.
    pub(crate) events: u64,
}

/// An event that happened to nothing the log knows of, or before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stray {
    /// The row.
    pub(crate) row: RowAt,
    /// The item that it names.
    pub(crate) item: String,
    /// What is said to have happened.
    pub(crate) event: Event,
    /// When the item came in, where it did later.
    pub(crate) received: Option<DateTime<Utc>>,
}

impl FeedbackLog {
    /// An item's name.
    pub(crate) fn name(&self, index: usize) -> &str {
        self.names.at(index)
    }

    /// An item by its name.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &Item)> {
        let index = self.names.find(name)?;
        self.items.get(index.index()).map(|item| (index.index(), item))
    }

    /// A channel, a topic, a customer or a person.
    pub(crate) fn text(&self, text: Text) -> &str {
        self.texts.get(text)
    }
}

/// The earlier of two times, as far as they are known.
pub(crate) fn earliest(known: &mut Option<DateTime<Utc>>, time: DateTime<Utc>) {
    *known = Some(known.map_or(time, |known| known.min(time)));
}

/// The later of two times, as far as they are known.
pub(crate) fn latest(known: &mut Option<DateTime<Utc>>, time: DateTime<Utc>) {
    *known = Some(known.map_or(time, |known| known.max(time)));
}

//! From the events of a log to the items that they happened to.
//!
//! A few bytes are kept of an item, whatever is written in its rows. Events may stand in any order, as two histories
//! that git has merged do: those that come before their item wait for it.

use chrono::{DateTime, Utc};

use super::row::Row;
use super::words::is_machine;
use crate::model::campaign::Money;
use crate::model::feedback::{Answer, Entry, Event, FeedbackLog, Item, Stray, Text, Texts};
use crate::model::snapshot::RowAt;

/// So many strays are told of; the rest are counted.
const MOST_STRAYS: usize = 20;

/// Takes events, and gives the items.
#[derive(Debug)]
pub(crate) struct Fold {
    log: FeedbackLog,
    until: DateTime<Utc>,
    keeps_texts: bool,
    early: Vec<(RowAt, Entry)>,
}

impl Fold {
    /// What happened until then; what is dated later is counted alone.
    pub(crate) fn until(until: DateTime<Utc>) -> Self {
        let log = FeedbackLog { texts: Texts::with_empty(), ..FeedbackLog::default() };
        Self { log, until, keeps_texts: false, early: Vec::new() }
    }

    /// Keeps links and remarks as well: for showing items, not for counting them.
    #[must_use]
    pub(crate) fn with_texts(self) -> Self {
        Self { keeps_texts: true, ..self }
    }

    /// Takes in the next event of the file.
    pub(crate) fn push(&mut self, at: RowAt, row: &Row<'_>) {
        if row.time > self.until {
            self.log.later.0 += 1;
            self.log.later.1 = self.log.later.1.or(Some(at));
            return;
        }
        self.log.events += 1;
        if row.event == Event::Received {
            return self.receive(at, row);
        }
        match self.log.names.find(&row.item) {
            Some(name) => self.happen(name.index(), at, row),
            None => self.early.push((at, row.to_entry())),
        }
    }

    /// Everything has come.
    pub(crate) fn finish(mut self) -> FeedbackLog {
        for (at, entry) in std::mem::take(&mut self.early) {
            match self.log.names.find(&entry.item) {
                Some(name) => self.happen(name.index(), at, &Row::from(&entry)),
                None => self.stray(at, &Row::from(&entry), None),
            }
        }
        self.log
    }

    /// A customer wrote: for the first time, or again.
    fn receive(&mut self, at: RowAt, row: &Row<'_>) {
        let name = self.log.names.add(&row.item);
        match self.log.items.get_mut(name.index()) {
            None => {
                let item = self.item(at, row);
                self.log.items.push(item);
            }
            Some(item) if row.time < item.received => {
                let last = item.received_last;
                let first = Item { received_last: last, ..self.item(at, row) };
                let known = &mut self.log.items[name.index()];
                *known = Item {
                    answered: known.answered,
                    last_reply: known.last_reply,
                    elsewhere: known.elsewhere,
                    resolved: known.resolved,
                    liked: known.liked,
                    shared: known.shared,
                    thanked: known.thanked,
                    rewarded: known.rewarded,
                    offer: known.offer,
                    cost: known.cost,
                    deleted: known.deleted,
                    ..first
                };
            }
            Some(item) => item.received_last = item.received_last.max(row.time),
        }
    }

    fn item(&mut self, at: RowAt, row: &Row<'_>) -> Item {
        let (channel, side) = row.said_in();
        let texts = &mut self.log.texts;
        let mut kept = |text: &str| if self.keeps_texts { texts.add(text) } else { Text::default() };
        let (link, note) = (kept(&row.link), kept(&row.note));
        Item {
            row: at,
            received: row.time,
            received_last: row.time,
            channel: texts.add(channel),
            side,
            mood: row.mood,
            topic: texts.add(&row.topic),
            customer: texts.add(&row.customer),
            link,
            note,
            answered: None,
            last_reply: None,
            elsewhere: None,
            resolved: None,
            liked: false,
            shared: None,
            thanked: None,
            rewarded: None,
            offer: Text::default(),
            cost: Money(0),
            deleted: None,
        }
    }

    /// Something happened to an item that is known.
    fn happen(&mut self, index: usize, at: RowAt, row: &Row<'_>) {
        let item = &mut self.log.items[index];
        if row.time < item.received {
            let received = item.received;
            return self.stray(at, row, Some(received));
        }
        item.cost.0 = item.cost.0.saturating_add(row.cost.map_or(0, |cost| cost.0));
        if row.cost.is_some() || row.event == Event::Rewarded {
            item.offer = self.log.texts.add(&row.note);
        }
        let answer = Answer { time: row.time, by: self.log.texts.add(&row.by), row: at };
        match row.event {
            Event::Received => {}
            Event::Replied => self.reply(index, answer, row),
            Event::Resolved => latest(&mut item.resolved, row.time),
            Event::Liked => item.liked = true,
            Event::Shared => earliest(&mut item.shared, row.time),
            Event::Thanked => {
                earliest(&mut item.thanked, row.time);
                self.reply(index, answer, row);
            }
            Event::Rewarded => earliest(&mut item.rewarded, row.time),
            Event::Deleted => earliest(&mut item.deleted, row.time),
        }
    }

    /// An answer counts for the clock where a person gave it in the place where it was asked.
    fn reply(&mut self, index: usize, answer: Answer, row: &Row<'_>) {
        if is_machine(&row.by) {
            return;
        }
        let item = &mut self.log.items[index];
        let (channel, side) = row.answered_in();
        let is_same_channel = channel.is_empty() || channel == self.log.texts.get(item.channel);
        let is_same_side = side.is_none() || item.side.is_none() || side == item.side;
        let first = if is_same_channel && is_same_side { &mut item.answered } else { &mut item.elsewhere };
        if first.is_none_or(|first| answer.time < first.time) {
            *first = Some(answer);
        }
        if item.last_reply.is_none_or(|last| answer.time >= last.time) {
            item.last_reply = Some(answer);
        }
    }

    fn stray(&mut self, row: RowAt, event: &Row<'_>, received: Option<DateTime<Utc>>) {
        self.log.stray_count += 1;
        if self.log.strays.len() < MOST_STRAYS {
            self.log.strays.push(Stray { row, item: event.item.to_string(), event: event.event, received });
        }
    }
}

fn earliest(known: &mut Option<DateTime<Utc>>, time: DateTime<Utc>) {
    *known = Some(known.map_or(time, |known| known.min(time)));
}

fn latest(known: &mut Option<DateTime<Utc>>, time: DateTime<Utc>) {
    *known = Some(known.map_or(time, |known| known.max(time)));
}

//! From the events of a log to the items that they happened to.
//!
//! A few bytes are kept of an item, whatever is written in its rows. Events may stand in any order, as two histories
//! that git has merged do: those that come before their item, or before the customer wrote as far as is known, wait until
//! all has been read.

mod customers;
mod parts;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};

use self::customers::Customers;
use super::row::{Row, Venue};
use super::words::is_machine;
use crate::model::feedback::{Answer, Entry, Event, FeedbackLog, Further, Item, Stray, Text, Texts, earliest, latest};
use crate::model::snapshot::RowAt;

/// So many strays are told of; the rest are counted.
const MOST_STRAYS: usize = 20;

/// Takes events, and gives the items.
#[derive(Debug)]
pub(crate) struct Fold {
    log: FeedbackLog,
    until: DateTime<Utc>,
    keeps_texts: bool,
    customers: Customers,
    /// Who did what happened last.
    last_by: Text,
    /// Events that wait for the end.
    early: Vec<(RowAt, Entry)>,
    most_early: usize,
    /// Whether an item that was answered already turned out to have been said elsewhere first.
    has_moved: bool,
}

impl Fold {
    /// What happened until then; what is dated later is counted alone.
    pub(crate) fn until(until: DateTime<Utc>) -> Self {
        let log = FeedbackLog { texts: Texts::with_empty(), ..FeedbackLog::default() };
        Self {
            log,
            until,
            keeps_texts: false,
            customers: Customers::default(),
            last_by: Text::EMPTY,
            early: Vec::new(),
            most_early: usize::MAX,
            has_moved: false,
        }
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
        match self.find(&row.item) {
            Some(index) if row.time >= self.log.items[index].received => self.happen(index, at, row),
            Some(_) | None => self.wait(at, row),
        }
    }

    /// The number of an item that is known. What happens to one is often told right below it.
    fn find(&self, item: &str) -> Option<usize> {
        let last = self.log.names.len().checked_sub(1).filter(|&last| self.log.name(last) == item);
        last.or_else(|| self.log.names.find(item).map(Text::index))
    }

    /// Keeps an event until all has been read.
    fn wait(&mut self, at: RowAt, row: &Row<'_>) {
        if self.early.len() <= self.most_early {
            self.early.push((at, row.to_entry()));
        }
    }

    /// Everything has come.
    pub(crate) fn finish(mut self) -> FeedbackLog {
        self.settle();
        for (at, entry) in std::mem::take(&mut self.early) {
            let known = self.find(&entry.item);
            match known.map(|index| (index, self.log.items[index].received)) {
                Some((index, received)) if entry.time >= received => self.happen(index, at, &Row::from(&entry)),
                known => self.stray(at, &entry, known.map(|(_, received)| received)),
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
                if self.customers.keep(name.index(), &row.customer) {
                    self.settle();
                }
            }
            Some(item) if row.time < item.received => {
                self.settle();
                let said = Item { customer: self.log.texts.add(&row.customer), ..self.item(at, row) };
                let item = &mut self.log.items[name.index()];
                self.has_moved |= item.last_reply.is_some() && (item.channel, item.side) != (said.channel, said.side);
                item.received_before(&said);
            }
            Some(item) => item.received_last = item.received_last.max(row.time),
        }
    }

    /// Gives all items their customers.
    fn settle(&mut self) {
        self.customers.settle(&mut self.log.items, &mut self.log.texts);
    }

    /// The item that a row tells of, without its customer.
    fn item(&mut self, at: RowAt, row: &Row<'_>) -> Item {
        let texts = &mut self.log.texts;
        let further = self.keeps_texts.then(|| Further {
            link: texts.add(&row.link),
            note: texts.add(&row.note),
            ..Further::default()
        });
        Item {
            row: at,
            received: row.time,
            received_last: row.time,
            channel: texts.add(&row.place.channel),
            side: row.place.side,
            mood: row.mood,
            topic: texts.add(&row.topic),
            customer: Text::EMPTY,
            answered: None,
            last_reply: None,
            resolved: None,
            rare: further.map(Box::new),
        }
    }

    /// Something happened to an item that is known, after the customer wrote.
    fn happen(&mut self, index: usize, at: RowAt, row: &Row<'_>) {
        let item = &mut self.log.items[index];
        if let Some(cost) = row.cost {
            let spent = &mut item.further_mut().cost;
            spent.0 = spent.0.saturating_add(cost.0);
        }
        // The same few people answer, mostly several times in a row.
        if self.log.texts.get(self.last_by) != row.by {
            self.last_by = self.log.texts.add(&row.by);
        }
        let answer = Answer { time: row.time, by: self.last_by, row: at };
        match row.event {
            Event::Received => {}
            Event::Replied => self.reply(index, answer, row),
            Event::Resolved => latest(&mut item.resolved, row.time),
            Event::Liked => item.further_mut().liked = true,
            Event::Shared => earliest(&mut item.further_mut().shared, row.time),
            Event::Thanked => {
                earliest(&mut item.further_mut().thanked, row.time);
                self.reply(index, answer, row);
            }
            Event::Rewarded => earliest(&mut item.further_mut().rewarded, row.time),
            Event::Deleted => earliest(&mut item.further_mut().deleted, row.time),
        }
    }

    /// An answer counts for the clock where a person gave it in the place where it was asked.
    fn reply(&mut self, index: usize, answer: Answer, row: &Row<'_>) {
        if is_machine(&row.by) {
            return;
        }
        let item = &mut self.log.items[index];
        let Venue { channel, side } = &row.reply_place;
        let is_same_channel = channel.is_empty() || *channel == self.log.texts.get(item.channel);
        let is_same_side = side.is_none() || item.side.is_none() || *side == item.side;
        let first =
            if is_same_channel && is_same_side { &mut item.answered } else { &mut item.further_mut().elsewhere };
        earliest(first, answer.time);
        item.reply(answer);
    }

    fn stray(&mut self, row: RowAt, event: &Entry, received: Option<DateTime<Utc>>) {
        self.log.stray_count += 1;
        if self.log.strays.len() < MOST_STRAYS {
            self.log.strays.push(Stray { row, item: event.item.clone(), event: event.event, received });
        }
    }
}

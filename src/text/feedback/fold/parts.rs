//! Folds of parts of a log, put together as if the log had been folded in one go.

use super::Fold;
use crate::model::feedback::{Answer, FeedbackLog, Further, Item, Text, Texts, earliest, latest};

/// So many events of a part may wait for what earlier parts tell. A log that needs more is in no order, and is read in one
/// go.
const MOST_EARLY: usize = 20_000;

impl Fold {
    /// For a part of the log that follows others.
    pub(crate) fn of_part(self) -> Self {
        Self { most_early: MOST_EARLY, ..self }
    }

    /// The events of this fold and then those of `later`, whose lines are counted from below `lines` others. `None` where
    /// what they come to hangs on the order of rows of both: then all of them have to be folded in one go.
    pub(crate) fn followed_by(mut self, mut later: Self, lines: u64) -> Option<Self> {
        self.settle();
        later.settle();
        if later.early.len() > MOST_EARLY || later.has_moved {
            return None;
        }
        if self.log.events == 0 && lines == 0 {
            return Some(later);
        }
        let FeedbackLog { items, names, texts, .. } = &mut self.log;
        // To look names up is most of the work. Each look waits for memory, so many are under way at the same time: names
        // are looked up first, and those that are new are added while the items are.
        let places = names.find_all(&later.log.names);
        let mut told = Told { theirs: &later.log.texts, ours: vec![None; later.log.texts.len()] };
        let mut put = || {
            items.reserve(later.log.items.len());
            for (item, place) in later.log.items.iter().zip(&places) {
                match place {
                    Some(known) => append(&mut items[known.index()], item, &mut told, texts, lines)?,
                    None => items.push(told.item(item, texts, lines)),
                }
            }
            Some(())
        };
        let (put, ()) = rayon::join(&mut put, || names.extend(later.log.names.iter(), &places));
        put?;
        self.early.extend(later.early.into_iter().map(|(at, entry)| (at.below(lines), entry)));
        self.log.events += later.log.events;
        self.log.later.0 += later.log.later.0;
        self.log.later.1 = self.log.later.1.or(later.log.later.1.map(|at| at.below(lines)));
        Some(self)
    }
}

/// Puts what later rows tell of an item to what is known of it.
fn append(known: &mut Item, later: &Item, told: &mut Told<'_>, texts: &mut Texts, lines: u64) -> Option<()> {
    // Whether an answer was given in the place where it was asked was told by the place that was known then.
    if told.theirs.get(later.channel) != texts.get(known.channel) || later.side != known.side {
        return None;
    }
    if later.received < known.received {
        known.received_before(&told.item(later, texts, lines));
    }
    known.received_last = known.received_last.max(later.received_last);
    if let Some(answer) = later.last_reply {
        known.reply(told.answer(answer, texts, lines));
    }
    if let Some(time) = later.answered {
        earliest(&mut known.answered, time);
    }
    if let Some(time) = later.resolved {
        latest(&mut known.resolved, time);
    }
    if let Some(later) = &later.rare {
        append_further(known.further_mut(), later);
    }
    Some(())
}

/// The same for what happens to few. Its link and remark go with the row that tells of the item first.
fn append_further(known: &mut Further, later: &Further) {
    let firsts = [
        (&mut known.elsewhere, later.elsewhere),
        (&mut known.shared, later.shared),
        (&mut known.thanked, later.thanked),
        (&mut known.rewarded, later.rewarded),
        (&mut known.deleted, later.deleted),
    ];
    for (known, later) in firsts {
        if let Some(time) = later {
            earliest(known, time);
        }
    }
    known.liked |= later.liked;
    known.cost.0 = known.cost.0.saturating_add(later.cost.0);
}

/// What the texts of a part are called among those of the parts before: each is told when it is first needed, so that
/// texts stand in the order in which the whole log tells them.
struct Told<'t> {
    theirs: &'t Texts,
    ours: Vec<Option<Text>>,
}

impl Told<'_> {
    fn text(&mut self, text: Text, texts: &mut Texts) -> Text {
        *self.ours[text.index()].get_or_insert_with(|| texts.add(self.theirs.get(text)))
    }

    fn answer(&mut self, answer: Answer, texts: &mut Texts, lines: u64) -> Answer {
        Answer { by: self.text(answer.by, texts), row: answer.row.below(lines), ..answer }
    }

    fn further(&mut self, further: &Further, texts: &mut Texts) -> Further {
        Further { link: self.text(further.link, texts), note: self.text(further.note, texts), ..further.clone() }
    }

    fn item(&mut self, item: &Item, texts: &mut Texts, lines: u64) -> Item {
        Item {
            row: item.row.below(lines),
            rare: item.rare.as_deref().map(|rare| Box::new(self.further(rare, texts))),
            channel: self.text(item.channel, texts),
            topic: self.text(item.topic, texts),
            customer: self.text(item.customer, texts),
            last_reply: item.last_reply.map(|answer| self.answer(answer, texts, lines)),
            ..*item
        }
    }
}

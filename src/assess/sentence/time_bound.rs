//! Whether a sentence says by when.

use crate::model::day::Day;
use crate::model::statement::Statement;
use crate::rules::reasons::Quote;
use crate::say::{Sentence, sentence};

sentence! {
    EndsOn { day: Day }
    en "it ends on {day}",
    sv "det slutar den {day}",
    nb "det slutter {day}",
}

sentence! {
    Passed { day: Day }
    en "{day} has already passed: is the year right?",
    sv "{day} har redan passerat: stämmer året?",
    nb "{day} er allerede passert: stemmer året?",
}

sentence! {
    SaysWhen { words: Quote }
    en "{words} says by when; a date with a year would be clearer",
    sv "{words} säger till när; ett datum med årtal vore tydligare",
    nb "{words} sier innen når; en dato med år ville vært tydeligere",
}

sentence! {
    StartsOnly { words: Quote }
    en "{words} says when it starts; no day says when it is to be reached",
    sv "{words} säger när det börjar; ingen dag säger när det ska vara nått",
    nb "{words} sier når det begynner; ingen dato sier når det skal være nådd",
}

sentence! {
    OftenOnly {}
    en "it says how often, but no day says until when",
    sv "det säger hur ofta, men ingen dag säger till när",
    nb "det sier hvor ofte, men ingen dato sier til når",
}

sentence! {
    NoDay {}
    en "no day says by when",
    sv "ingen dag säger till när",
    nb "ingen dato sier innen når",
}

/// Why it is bound in time, or is not.
pub(super) fn reason(text: &str, statement: &Statement, today: Day) -> Box<dyn Sentence> {
    if let Some(day) = statement.deadline().filter(|_| is_over(statement, today)) {
        return Box::new(Passed { day });
    }
    if let Some(day) = statement.deadline() {
        return Box::new(EndsOn { day });
    }
    if let Some(end) = &statement.end {
        return Box::new(SaysWhen { words: Quote::of(text, &end.at) });
    }
    let often = statement.target.as_ref().is_some_and(|target| target.every.is_some());
    match &statement.start {
        Some(start) => Box::new(StartsOnly { words: Quote::of(text, &start.at) }),
        None if often => Box::new(OftenOnly {}),
        None => Box::new(NoDay {}),
    }
}

/// Whether its last day has passed. It is bound in time nevertheless.
pub(super) fn is_over(statement: &Statement, today: Day) -> bool {
    statement.deadline().is_some_and(|last| last < today)
}

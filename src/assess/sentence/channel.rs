//! Whether a sentence says where, and for how much money.

use std::ops::Range;

use crate::model::platform;
use crate::model::statement::Statement;
use crate::rules::reasons::Quote;
use crate::say::{All, Sentence, sentence};
use crate::text::destination::destination;

sentence! {
    SaysWhere { channels: All<String> }
    en "it says where: {channels}",
    sv "det säger var: {channels}",
    nb "det sier hvor: {channels}",
}

sentence! {
    NoChannel {}
    en "no channel is named: where?",
    sv "ingen kanal nämns: var?",
    nb "ingen kanal nevnes: hvor?",
}

sentence! {
    Destination { words: Quote }
    en "{words} is where they end up; which channel brings them there? It may be left open",
    sv "{words} är dit de ska; vilken kanal leder dem dit? Den får lämnas öppen",
    nb "{words} er dit de skal; hvilken kanal fører dem dit? Den kan stå åpen",
}

sentence! {
    SaysMoney { words: Quote }
    en "{words} is set aside",
    sv "{words} är avsatt",
    nb "{words} er satt av",
}

sentence! {
    NoMoney {}
    en "no money is named; the campaign's file says what it may cost",
    sv "inga pengar nämns; kampanjfilen säger vad det får kosta",
    nb "ingen penger nevnes; kampanjefilen sier hva det kan koste",
}

/// Why it says where, or does not.
pub(super) fn reason(text: &str, statement: &Statement) -> Box<dyn Sentence> {
    if statement.channels.is_empty() {
        return match destination_only(text, statement) {
            Some(at) => Box::new(Destination { words: Quote::of(text, &at) }),
            None => Box::new(NoChannel {}),
        };
    }
    let names = statement.channels.iter().map(|channel| {
        let known = platform::known(&channel.value);
        known.map_or_else(|| channel.value.clone(), |platform| platform.title.to_owned())
    });
    Box::new(SaysWhere { channels: All(names.collect()) })
}

/// Where people end up, in a sentence that says no channel. It is none, but the sentence need not say more.
pub(super) fn destination_only(text: &str, statement: &Statement) -> Option<Range<usize>> {
    if statement.channels.is_empty() { destination(text) } else { None }
}

/// What it says of money.
pub(super) fn budget(text: &str, statement: &Statement) -> Box<dyn Sentence> {
    match &statement.budget {
        Some(money) => Box::new(SaysMoney { words: Quote::of(text, &money.at) }),
        None => Box::new(NoMoney {}),
    }
}

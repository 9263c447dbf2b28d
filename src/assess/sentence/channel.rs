//! Whether a sentence says where, and for how much money.

use crate::model::platform;
use crate::model::statement::Statement;
use crate::rules::reasons::Quote;
use crate::say::{All, Sentence, sentence};

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
pub(super) fn reason(statement: &Statement) -> Box<dyn Sentence> {
    if statement.channels.is_empty() {
        return Box::new(NoChannel {});
    }
    let names = statement.channels.iter().map(|channel| {
        let known = platform::known(&channel.value);
        known.map_or_else(|| channel.value.clone(), |platform| platform.title.to_owned())
    });
    Box::new(SaysWhere { channels: All(names.collect()) })
}

/// What it says of money.
pub(super) fn budget(text: &str, statement: &Statement) -> Box<dyn Sentence> {
    match &statement.budget {
        Some(money) => Box::new(SaysMoney { words: Quote::of(text, &money.at) }),
        None => Box::new(NoMoney {}),
    }
}

//! Money by channel, in one line, where there are several channels to tell apart.

use crate::assess::ChannelMoney;
use crate::model::campaign::Money;
use crate::render::quantity::money;
use crate::say::{Language, Sentence, sentence};

/// So many channels have a place in the line; JSON has them all.
const MOST: usize = 6;

sentence! {
    ByChannel { channels: String }
    en "by channel: {channels}",
    sv "per kanal: {channels}",
    nb "per kanal: {channels}",
}

sentence! {
    Of { channel: String, spent: String, planned: String }
    en "{channel} {spent} of {planned}",
    sv "{channel} {spent} av {planned}",
    nb "{channel} {spent} av {planned}",
}

sentence! {
    WithoutLine { channel: String, spent: String }
    en "{channel} {spent} (no budget line)",
    sv "{channel} {spent} (ingen budgetpost)",
    nb "{channel} {spent} (ingen budsjettpost)",
}

sentence! {
    NoChannel {}
    en "no channel",
    sv "utan kanal",
    nb "uten kanal",
}

sentence! {
    AndMore { count: String }
    en "{count} more",
    sv "{count} till",
    nb "{count} til",
}

/// What each channel has spent of its lines, the dearest first; `None` where one channel has all the money.
pub(super) fn line(channels: &[ChannelMoney], currency: &str, language: Language) -> Option<String> {
    let mut channels: Vec<&ChannelMoney> = channels.iter().collect();
    if channels.len() < 2 {
        return None;
    }
    channels.sort_by_key(|channel| std::cmp::Reverse(channel.spent));
    let mut texts: Vec<String> = channels.iter().take(MOST).map(|channel| one(channel, currency, language)).collect();
    let left_out = channels.len().saturating_sub(MOST);
    texts.extend((left_out > 0).then(|| AndMore { count: left_out.to_string() }.say(language)));
    Some(ByChannel { channels: texts.join("; ") }.say(language))
}

fn one(of: &ChannelMoney, currency: &str, language: Language) -> String {
    let channel = if of.channel.is_empty() { NoChannel {}.say(language) } else { of.channel.clone() };
    let spent = money(of.spent.unwrap_or(Money(0)), currency, language);
    match of.planned {
        Some(planned) => Of { channel, spent, planned: money(planned, currency, language) }.say(language),
        None => WithoutLine { channel, spent }.say(language),
    }
}

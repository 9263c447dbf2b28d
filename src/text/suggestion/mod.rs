//! A whole better sentence for a goal: what is known filled in, what is missing as blanks to fill.
//!
//! It speaks the language it is asked to, with that language's word order, numbers and dates. It makes no number up: a
//! target that nobody has said is a blank. Whether the goal is a good one it does not judge.

mod end;
mod further;
mod meaning;
mod noun;
mod output;
mod parts;
mod place;
mod shape;
mod templates;
#[cfg(test)]
mod tests;
mod value;
mod wish;
mod words;

use super::destination::destination;
use crate::model::day::Day;
use crate::model::metric::Metric;
use crate::model::statement::{Aim, Quantity, Statement};
use crate::model::target::Target;
use crate::model::vocabulary::{Known, known};
use crate::say::{Language, Sentence};
use end::end;
use noun::{Noun, Sort};
use output::Output;
use parts::Numbers;
use place::{Placed, channel, place};
use shape::{Pieces, every_words};
use value::{Change, Value};
use wish::Wish;
use words::{one_line, percent_in, quoted, said_without_a_number, with_an_end};

/// What stands where a part is missing.
pub(crate) const BLANK: &str = "___";

/// What is known beside the sentence: the goal's fields and its campaign's. All of it may be left out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Given<'g> {
    /// The metric: the goal's own field, or the one of the campaign's own that the sentence speaks of.
    pub(crate) metric: Option<&'g Metric>,
    /// Where it is counted, by the name in the file; used where the sentence names no channel.
    pub(crate) channel: Option<&'g str>,
    /// The value at the start, in the metric's unit: shares of one, seconds, else as counted.
    pub(crate) baseline: Option<f64>,
    /// What it aims at.
    pub(crate) target: Option<Target>,
    /// The last day.
    pub(crate) end: Option<Day>,
    /// The campaign's currency by its three letters; empty where none is said.
    pub(crate) currency: &'g str,
}

/// A sentence to write instead.
#[derive(Debug)]
pub(crate) struct Suggestion {
    /// The sentence, with [`BLANK`] for each part that only its writer knows. One line, without a full stop.
    pub(crate) sentence: String,
    /// The metric that it counts, by its name in files; `None` where the metric is a blank too.
    #[cfg_attr(not(test), expect(dead_code, reason = "for whoever fills in a goal's fields from its better sentence"))]
    pub(crate) metric: Option<String>,
    /// What else the sentence holds a number of, in words: it speaks of the first outcome only.
    pub(crate) further: Vec<String>,
    /// Why it counts that, where the sentence itself named no metric: a fragment such as "nobody counts visibility;
    /// reach is the number of people who saw you".
    pub(crate) why: Option<Box<dyn Sentence>>,
}

/// A better sentence than `sentence`, which says `statement`; fields that are given count before what it says.
///
/// `None` where nothing is missing.
pub(crate) fn better(
    sentence: &str,
    statement: &Statement,
    given: &Given<'_>,
    language: Language,
) -> Option<Suggestion> {
    if said_without_a_number(statement, given) {
        return with_an_end(sentence, statement, given, language);
    }
    let named = named_metric(statement, given);
    let Wish { metric: wished, why } = if named.is_some() { Wish::default() } else { Wish::of(sentence, statement) };
    let metric = named.or_else(|| known(wished?).map(Known::metric));
    let whole = whole(sentence, statement, given, metric.as_ref(), language);
    let further = further::words(statement, language);
    let suggestion = Suggestion { sentence: whole, metric: metric.map(|metric| metric.name), further, why };
    let says_more = suggestion.why.is_some() || !suggestion.further.is_empty();
    (says_more || suggestion.sentence.contains(BLANK)).then_some(suggestion)
}

/// The sentence that says what is given, and of the rest what `sentence` says, whether or not something is missing.
pub(crate) fn written(sentence: &str, statement: &Statement, given: &Given<'_>, language: Language) -> String {
    whole(sentence, statement, given, named_metric(statement, given).as_ref(), language)
}

/// What is counted and where, as a sentence says it: "Instagram followers", "anmälningar via nyhetsbrevet".
pub(crate) fn counted(metric: &Metric, channels: &[&str], language: Language) -> String {
    let noun = Noun::of(metric);
    if channels.is_empty() {
        return noun.words(language).to_owned();
    }
    let Placed { before, behind } = place(channels, &noun, language);
    format!("{before}{}{behind}", noun.words(language))
}

/// A number that a sentence says, as its reader writes it: "4,200", "2.5%", "10 minutes".
pub(crate) fn show_quantity(quantity: &Quantity, language: Language) -> String {
    Value::said(quantity).show(language)
}

/// What a sentence aims at, as its reader writes it: "4,830", "+15%", "3 a week".
pub(crate) fn show_aim(aim: &Aim, language: Language) -> String {
    let number =
        Change::said(aim).map_or_else(|| show_quantity(&aim.quantity, language), |change| change.show(language));
    let every = aim.every.map_or("", |every| every_words(every, language));
    format!("{number}{every}")
}

/// The metric that is given or that the sentence names.
fn named_metric(statement: &Statement, given: &Given<'_>) -> Option<Metric> {
    let said = || statement.metric.as_ref().and_then(|said| known(&said.value)).map(Known::metric);
    given.metric.cloned().or_else(said)
}

/// Puts the parts together.
fn whole(
    sentence: &str,
    statement: &Statement,
    given: &Given<'_>,
    metric: Option<&Metric>,
    language: Language,
) -> String {
    let noun = metric.map_or_else(Noun::blank, Noun::of);
    let said: Vec<&str> =
        further::own_channels(sentence, statement).into_iter().map(|said| channel(sentence, said)).collect();
    let channels = if said.is_empty() { given.channel.into_iter().collect() } else { said };
    let mut numbers = Numbers::of(statement, given, metric);
    if matches!(noun.sort, Sort::Answer | Sort::AnswerComplaints) {
        numbers.share = numbers.share.or_else(|| percent_in(sentence, statement));
        // Beside a time to answer within, the per cent are those of the answers.
        numbers.change = numbers.change.filter(|_| numbers.share.is_none());
    }
    let shop = destination(sentence).filter(|_| channels.is_empty());
    let Placed { before, behind } = match shop {
        Some(at) => Placed { before: String::new(), behind: in_own_words(&sentence[at], statement, language) },
        None => place(&channels, &noun, language),
    };
    let among = if metric.is_some_and(|metric| metric.name == "brand_awareness") && statement.specific.is_err() {
        among(language)
    } else {
        String::new()
    };
    let pieces = Pieces {
        sort: noun.sort,
        what: format!("{before}{}{among}", noun.words(language)),
        place: behind,
        output: metric.and_then(|metric| Output::of(metric, &channels)),
        sells: metric.is_some_and(|metric| metric.name == "sales"),
        words: quoted(sentence).unwrap_or_else(|| BLANK.to_owned()),
        numbers: &numbers,
        language,
    };
    let body = pieces.sentence(&|manner| end(sentence, statement, given, manner, language));
    match &statement.budget {
        Some(money) => format!("{body}{}", for_money(&Value::said(money), language)),
        None => body,
    }
}

/// Where people end up to buy, with a space before it: no channel is asked for then. Nothing in another language.
fn in_own_words(words: &str, statement: &Statement, language: Language) -> String {
    let is_own = statement.language == Some(language);
    if is_own { format!(" {}", one_line(words)) } else { String::new() }
}

/// Awareness is a share of a group that is named.
fn among(language: Language) -> String {
    let word = match language {
        Language::English => "among",
        Language::Swedish => "bland",
        Language::Norwegian => "blant",
    };
    format!(" {word} {BLANK}")
}

/// The money that the sentence sets aside.
fn for_money(money: &Value, language: Language) -> String {
    let word = match language {
        Language::English | Language::Norwegian => "for",
        Language::Swedish => "för",
    };
    format!(" {word} {}", money.show(language))
}

//! `plan feedback add`: what a customer said.

use chrono::{DateTime, Utc};

use super::channels::{Named, tell_of_new};
use super::event::{EventArgs, LooksLikeName, UseAnId, entry, looks_like_name, one_line, place, said_mood};
use super::log::{LogArgs, add, confirm, tell};
use super::stdin;
use crate::assess::desk::{promise, who_answers};
use crate::commands::Outcome;
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::feedback::{Entry, Event, FeedbackLog};
use crate::render::feedback::moment;
use crate::say::{Failure, Sentence, sentence};
use crate::store::feedback::Feedback;

/// Log what a customer said: praise, a complaint, a question, an error in a post.
///
/// Customers stand in the log by an id that means nothing to strangers (an order number, a hash), never by name: a log in
/// git is kept for ever and copied everywhere, and the law asks you to keep as little about people as you need.
#[derive(Debug, clap::Args)]
pub(super) struct AddArgs {
    /// A name for it, to answer it by; one is made if left out. "-" reads events from standard input.
    item: Option<String>,
    /// What kind it is: praise, complaint, question, or post-error for something wrong in a post.
    #[arg(long, value_name = "MOOD")]
    mood: Option<String>,
    /// Where, and whether others can see it: instagram/public, email/private.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// What it is about, in the same words each time: "late delivery".
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Who said it, by an id that means nothing to strangers.
    #[arg(long, value_name = "ID")]
    customer: Option<String>,
    /// Where it can be looked up.
    #[arg(long, value_name = "LINK")]
    link: Option<String>,
    #[command(flatten)]
    event: EventArgs,
    #[command(flatten)]
    log: LogArgs,
}

sentence! {
    Added { item: String }
    en "{item} is in the log",
    sv "{item} står i loggen",
    nb "{item} står i loggen",
}
sentence! {
    WroteAgain { item: String }
    en "{item} is in the log already: noted that the customer wrote again",
    sv "{item} finns redan i loggen: antecknat att kunden skrev igen",
    nb "{item} er allerede i loggen: notert at kunden skrev igjen",
}
sentence! {
    AnswerBy { who: String, due: String }
    en "{who} answers, by {due}",
    sv "{who} svarar, senast {due}",
    nb "{who} svarer, innen {due}",
}
sentence! {
    AnswerDue { due: String }
    en "an answer is due by {due}",
    sv "svar väntas senast {due}",
    nb "svar ventes innen {due}",
}

sentence! {
    EachRowSays {}
    en "with \"-\" each row says itself what it is about, so nothing was added",
    sv "med \"-\" säger varje rad själv vad den gäller, så inget lades till",
    nb "med «-» sier hver rad selv hva den gjelder, så ingenting ble lagt til",
}
sentence! {
    PutInRows {}
    en "leave out the options, and give the rows columns for them: time,item,event,place,mood,topic",
    sv "utelämna flaggorna, och ge raderna kolumner för dem: time,item,event,place,mood,topic",
    nb "utelat flaggene, og gi radene kolonner for dem: time,item,event,place,mood,topic",
}

impl AddArgs {
    /// Whether options tell of the one event that they are for.
    fn says_more(&self) -> bool {
        let EventArgs { time, by, note } = &self.event;
        [&self.mood, &self.place, &self.topic, &self.customer, &self.link, time, by, note]
            .iter()
            .any(|one| one.is_some())
    }
}

pub(super) fn run(args: &AddArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find(args.log.file.as_deref(), &env.cwd)?;
    if args.item.as_deref() == Some("-") {
        if args.says_more() {
            return Err(Failure::new(EachRowSays {}).help(PutInRows {}).into());
        }
        return stdin::run(&feedback, env);
    }
    let read = feedback.read(env.now, false)?;
    tell(&read, &feedback, false, env)?;
    let entry = received(args, &read.log, &feedback, env)?;
    tell_of_new(Named::of([entry.channel.as_str()]), &feedback, false, env)?;
    let is_again = read.log.find(&entry.item).is_some();
    add(&feedback, &vec![entry.clone()], env)?;
    let item = entry.item.clone();
    let line = if is_again { WroteAgain { item }.say(env.language) } else { Added { item }.say(env.language) };
    confirm(&line, &feedback, env)?;
    if let Some(line) = next(&entry, &feedback, env) {
        confirm(&line, &feedback, env)?;
    }
    Ok(Outcome::Clean)
}

/// The event that the options tell of.
fn received(args: &AddArgs, log: &FeedbackLog, feedback: &Feedback, env: &mut Env<'_>) -> anyhow::Result<Entry> {
    let mood = said_mood(args.mood.as_deref())?;
    let (channel, side) = place(args.place.as_deref())?;
    let text = |text: &Option<String>| -> anyhow::Result<String> {
        let text = text.as_deref().unwrap_or_default().trim();
        one_line(text)?;
        Ok(text.to_owned())
    };
    let (topic, customer, link) = (text(&args.topic)?, text(&args.customer)?, text(&args.link)?);
    if looks_like_name(&customer) {
        warn(&LooksLikeName { customer: customer.clone() }, Some(&UseAnId {}), env)?;
    }
    let named = args.item.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let entry = entry(named.unwrap_or_default(), Event::Received, &args.event, feedback, env)?;
    let item = named.map_or_else(|| name_for(entry.time, log), str::to_owned);
    Ok(Entry { item, channel, side, mood, topic, customer, link, ..entry })
}

/// A name that the log has not: the time it came in, in few letters. Two commands of one moment make the same only within
/// the same millisecond.
fn name_for(time: DateTime<Utc>, log: &FeedbackLog) -> String {
    let first = format!("fb-{}", in_letters(time.timestamp_millis().unsigned_abs()));
    let others = (2..).map(|number: u64| format!("{first}-{number}"));
    let free = |name: &String| log.find(name).is_none();
    std::iter::once(first.clone()).chain(others).find(free).unwrap_or(first)
}

/// A number in digits and letters.
fn in_letters(number: u64) -> String {
    let mut rest = number;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.extend(u32::try_from(rest % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
        rest /= 36;
    }
    letters.into_iter().rev().collect()
}

/// Who answers by when, where that is still to come.
fn next(entry: &Entry, feedback: &Feedback, env: &Env<'_>) -> Option<String> {
    let promise = promise(feedback.strategy.as_ref());
    let due = promise.due(entry.time)?;
    let due = moment(due, env.now, feedback.zone, env.language);
    let strategy = feedback.strategy.as_ref();
    let who = strategy.and_then(|strategy| who_answers(strategy, &entry.topic, &entry.channel, entry.mood));
    Some(match who {
        Some(answerer) => AnswerBy { who: answerer.who.to_owned(), due }.say(env.language),
        None => AnswerDue { due }.say(env.language),
    })
}

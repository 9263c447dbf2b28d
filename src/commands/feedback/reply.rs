//! `plan feedback reply`: an answer was given.

use super::channels::{Named, tell_of_new};
use super::event::{EventArgs, entry, happens_to, place};
use super::lateness::{Lateness, lateness};
use super::log::{LogArgs, add, confirm, tell};
use crate::commands::Outcome;
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::feedback::{Entry, Event, Side};
use crate::say::{Sentence, sentence};
use crate::store::feedback::Feedback;

/// Log that an answer was given: by whom, and where.
#[derive(Debug, clap::Args)]
pub(super) struct ReplyArgs {
    /// The item that was answered.
    item: String,
    /// Where it was answered: instagram/public; where it was asked if left out.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    #[command(flatten)]
    event: EventArgs,
    #[command(flatten)]
    log: LogArgs,
}

sentence! {
    InTime { item: String, due: String }
    en "{item} is answered, in time: it was due by {due}",
    sv "{item} är besvarat i tid: senast {due}",
    nb "{item} er besvart i tide: fristen var {due}",
}
sentence! {
    TooLate { item: String, due: String }
    en "{item} is answered, late: it was due by {due}",
    sv "{item} är besvarat, för sent: senast {due}",
    nb "{item} er besvart, for sent: fristen var {due}",
}
sentence! {
    Answered { item: String }
    en "{item} is answered",
    sv "{item} är besvarat",
    nb "{item} er besvart",
}
sentence! {
    NobodySigned {}
    en "the log does not say who answered",
    sv "loggen säger inte vem som svarade",
    nb "loggen sier ikke hvem som svarte",
}
sentence! {
    GiveName {}
    en "add --by \"Ida Berg\", or your name to your settings: people answer people, not companies",
    sv "lägg till --by \"Ida Berg\", eller ditt namn i dina inställningar: människor svarar människor, inte företag",
    nb "legg til --by \"Ida Berg\", eller navnet ditt i innstillingene: folk svarer folk, ikke bedrifter",
}
sentence! {
    Elsewhere {}
    en "it was asked where others see it and answered where they do not",
    sv "det frågades där andra ser det och besvarades där de inte gör det",
    nb "det ble spurt der andre ser det, og besvart der de ikke gjør det",
}
sentence! {
    SayItThere {}
    en "answer in the same place as well, if only that you have written to them: others wait to see what you do",
    sv "svara på samma plats också, om så bara att ni har skrivit till kunden: andra väntar på att se vad ni gör",
    nb "svar på samme sted også, om så bare at dere har skrevet til kunden: andre venter på å se hva dere gjør",
}

pub(super) fn run(args: &ReplyArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find(args.log.file.as_deref(), &env.cwd)?;
    let read = feedback.read(env.now, false)?;
    tell(&read, &feedback, false, env)?;
    let (reply_channel, reply_side) = place(args.place.as_deref())?;
    let reply = entry(&args.item, Event::Replied, &args.event, &feedback, env)?;
    let reply = Entry { reply_channel, reply_side, ..reply };
    let item = happens_to(&read.log, &reply)?;
    let lateness = lateness(item, reply.time, &feedback, env);
    let is_elsewhere = item.side == Some(Side::Public) && reply_side == Some(Side::Private);
    tell_of_new(Named::of([reply.reply_channel.as_str()]), &feedback, false, env)?;
    add(&feedback, &vec![reply.clone()], env)?;
    let item = reply.item.clone();
    let line = match lateness {
        Some(Lateness { due, is_late: true }) => TooLate { item, due }.say(env.language),
        Some(Lateness { due, is_late: false }) => InTime { item, due }.say(env.language),
        None => Answered { item }.say(env.language),
    };
    confirm(&line, &feedback, env)?;
    if reply.by.is_empty() {
        warn(&NobodySigned {}, Some(&GiveName {}), env)?;
    }
    if is_elsewhere {
        warn(&Elsewhere {}, Some(&SayItThere {}), env)?;
    }
    Ok(Outcome::Clean)
}

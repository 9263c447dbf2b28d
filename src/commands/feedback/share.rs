//! `plan feedback share`: what was done with praise.

use super::event::{EventArgs, entry, happens_to};
use super::log::{LogArgs, add, confirm, tell};
use super::resolve::{amount, tell_of_sum};
use crate::commands::Outcome;
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::feedback::{Entry, Event, Mood};
use crate::say::{Sentence, sentence};
use crate::store::feedback::Feedback;
use crate::text::shell;

/// Log what was done with praise: liked, passed on, thanked for, rewarded. Passed on if nothing else is said.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub(super) struct ShareArgs {
    /// The item.
    item: String,
    /// It was liked.
    #[arg(long)]
    liked: bool,
    /// It was passed on: on your page, in the newsletter.
    #[arg(long)]
    shared: bool,
    /// The customer was thanked.
    #[arg(long)]
    thanked: bool,
    /// The customer got something; say what with --note.
    #[arg(long)]
    rewarded: bool,
    /// What it cost, in your currency.
    #[arg(long, value_name = "AMOUNT", requires = "rewarded")]
    cost: Option<String>,
    #[command(flatten)]
    event: EventArgs,
    #[command(flatten)]
    log: LogArgs,
}

sentence! {
    Noted { item: String }
    en "noted for {item}",
    sv "antecknat för {item}",
    nb "notert for {item}",
}

sentence! {
    NoPraise { item: String }
    en "{item} is no praise, and this is for praise",
    sv "{item} är inget beröm, och det här är till för beröm",
    nb "{item} er ikke ros, og dette er for ros",
}
sentence! {
    ReplyInstead { item: String }
    en "`plan feedback reply {item}` is for an answer, `plan feedback resolve {item}` for what is settled and what it cost",
    sv "`plan feedback reply {item}` är för ett svar, `plan feedback resolve {item}` för det som är löst och vad det kostade",
    nb "`plan feedback reply {item}` er for et svar, `plan feedback resolve {item}` for det som er løst og hva det kostet",
}

pub(super) fn run(args: &ShareArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find(args.log.file.as_deref(), &env.cwd)?;
    let read = feedback.read(env.now, false)?;
    tell(&read, &feedback, false, env)?;
    let cost = amount(args.cost.as_deref(), env)?;
    let first = entry(&args.item, Event::Shared, &args.event, &feedback, env)?;
    let item = happens_to(&read.log, &first)?;
    let of_event = |event| Entry { event, cost: cost.filter(|_| event == Event::Rewarded), ..first.clone() };
    let entries = events(args).into_iter().map(of_event).collect();
    add(&feedback, &entries, env)?;
    confirm(&Noted { item: args.item.clone() }.say(env.language), &feedback, env)?;
    if item.mood.is_some_and(|mood| mood != Mood::Praise) {
        let help = ReplyInstead { item: shell::word_in_code(&args.item) };
        warn(&NoPraise { item: args.item.clone() }, Some(&help), env)?;
    }
    tell_of_sum(args.item.clone(), item.further().cost, cost, &feedback, env)?;
    Ok(Outcome::Clean)
}

fn events(args: &ShareArgs) -> Vec<Event> {
    let said = [
        (args.liked, Event::Liked),
        (args.shared, Event::Shared),
        (args.thanked, Event::Thanked),
        (args.rewarded, Event::Rewarded),
    ];
    let events: Vec<Event> = said.into_iter().filter(|(is_said, _)| *is_said).map(|(_, event)| event).collect();
    if events.is_empty() { vec![Event::Shared] } else { events }
}

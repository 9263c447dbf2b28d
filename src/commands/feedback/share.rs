//! `plan feedback share`: what was done with praise.

use super::event::{EventArgs, entry, happens_to};
use super::log::{LogArgs, add, tell};
use super::resolve::amount;
use crate::commands::Outcome;
use crate::env::Env;
use crate::model::feedback::{Entry, Event};
use crate::render::plain::visible;
use crate::say::{Sentence, sentence};
use crate::store::feedback::Feedback;

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

pub(super) fn run(args: &ShareArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find(args.log.file.as_deref(), &env.cwd)?;
    let read = feedback.read(env.now, false)?;
    tell(&read, &feedback, false, env)?;
    let cost = amount(args.cost.as_deref(), env)?;
    let mut entries = Vec::new();
    for event in events(args) {
        let entry = entry(&args.item, event, &args.event, &feedback, env)?;
        happens_to(&read.log, &entry)?;
        entries.push(Entry { cost: cost.filter(|_| event == Event::Rewarded), ..entry });
    }
    add(&feedback, &entries, env)?;
    writeln!(env.out, "{}", visible(&Noted { item: args.item.clone() }.say(env.language)))?;
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

//! `plan feedback resolve`: it is settled, and what that took.

use super::event::{EventArgs, entry, happens_to};
use super::log::{LogArgs, add, tell};
use crate::commands::Outcome;
use crate::env::Env;
use crate::model::campaign::Money;
use crate::model::feedback::{Entry, Event};
use crate::render::plain::visible;
use crate::say::{Failure, Sentence, sentence};
use crate::store::feedback::Feedback;
use crate::text::money::money;

/// Log that something is settled: what was offered, and what it cost.
#[derive(Debug, clap::Args)]
pub(super) struct ResolveArgs {
    /// The item that is settled.
    item: String,
    /// What the customer got, in your currency: 149.
    #[arg(long, value_name = "AMOUNT")]
    cost: Option<String>,
    /// It was not settled but taken away: a comment that was deleted.
    #[arg(long)]
    deleted: bool,
    #[command(flatten)]
    event: EventArgs,
    #[command(flatten)]
    log: LogArgs,
}

sentence! {
    NoAmount { text: String }
    en "\"{text}\" is not an amount of money",
    sv "\"{text}\" är inget belopp",
    nb "«{text}» er ikke et beløp",
}
sentence! {
    WriteAmount {}
    en "write digits alone, such as 149 or 149.50",
    sv "skriv bara siffror, som 149 eller 149,50",
    nb "skriv bare sifre, som 149 eller 149,50",
}
sentence! {
    Settled { item: String }
    en "{item} is settled",
    sv "{item} är löst",
    nb "{item} er løst",
}
sentence! {
    TakenAway { item: String }
    en "{item} is marked as deleted",
    sv "{item} är markerat som borttaget",
    nb "{item} er merket som slettet",
}

pub(super) fn run(args: &ResolveArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find(args.log.file.as_deref(), &env.cwd)?;
    let read = feedback.read(env.now, false)?;
    tell(&read, &feedback, false, env)?;
    let event = if args.deleted { Event::Deleted } else { Event::Resolved };
    let resolved = entry(&args.item, event, &args.event, &feedback, env)?;
    let cost = amount(args.cost.as_deref(), env)?;
    let resolved = Entry { cost, ..resolved };
    happens_to(&read.log, &resolved)?;
    let item = resolved.item.clone();
    add(&feedback, &vec![resolved], env)?;
    let line = if args.deleted { TakenAway { item }.say(env.language) } else { Settled { item }.say(env.language) };
    writeln!(env.out, "{}", visible(&line))?;
    Ok(Outcome::Clean)
}

/// What something cost, from the command line.
///
/// # Errors
/// When it is no amount.
pub(super) fn amount(text: Option<&str>, env: &Env<'_>) -> anyhow::Result<Option<Money>> {
    let Some(text) = text else { return Ok(None) };
    let read = money(text, Some(env.language), "");
    read.map(Some).map_err(|_| Failure::new(NoAmount { text: text.to_owned() }).help(WriteAmount {}).into())
}

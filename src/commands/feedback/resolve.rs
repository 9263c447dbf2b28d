//! `plan feedback resolve`: it is settled, and what that took.

use super::event::{EventArgs, entry, happens_to};
use super::lateness::{Lateness, lateness};
use super::log::{LogArgs, add, confirm, tell};
use crate::commands::Outcome;
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::campaign::Money;
use crate::model::feedback::{Entry, Event};
use crate::render::quantity;
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
    SettledInTime { item: String, due: String }
    en "{item} is settled, in time: an answer was due by {due}",
    sv "{item} är löst, i tid: svar väntades senast {due}",
    nb "{item} er løst, i tide: svarfristen var {due}",
}
sentence! {
    SettledLate { item: String, due: String }
    en "{item} is settled, late: an answer was due by {due}",
    sv "{item} är löst, för sent: svar väntades senast {due}",
    nb "{item} er løst, for sent: svarfristen var {due}",
}
sentence! {
    CostsAddUp { item: String, spent: String, sum: String }
    en "{spent} was spent on {item} before, and costs add up: {sum} so far",
    sv "{spent} har redan lagts på {item}, och kostnader räknas ihop: {sum} hittills",
    nb "{spent} er alt brukt på {item}, og kostnader legges sammen: {sum} så langt",
}
sentence! {
    TakeOneOut { file: String }
    en "if it is the same amount entered twice, take it out of one of the rows in {file}",
    sv "om det är samma belopp två gånger, ta bort det ur en av raderna i {file}",
    nb "er det samme beløp to ganger, ta det ut av en av radene i {file}",
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
    let settled = happens_to(&read.log, &resolved)?;
    let (lateness, spent) = (lateness(settled, resolved.time, &feedback, env), settled.further().cost);
    let item = resolved.item.clone();
    add(&feedback, &vec![resolved], env)?;
    let line = match lateness {
        _ if args.deleted => TakenAway { item: item.clone() }.say(env.language),
        Some(Lateness { due, is_late: true }) => SettledLate { item: item.clone(), due }.say(env.language),
        Some(Lateness { due, is_late: false }) => SettledInTime { item: item.clone(), due }.say(env.language),
        None => Settled { item: item.clone() }.say(env.language),
    };
    confirm(&line, &feedback, env)?;
    tell_of_sum(item, spent, cost, &feedback, env)?;
    Ok(Outcome::Clean)
}

/// Says what an item comes to where something was spent on it before: people enter the same amount twice.
///
/// # Errors
/// When it cannot be written.
pub(super) fn tell_of_sum(
    item: String,
    spent: Money,
    cost: Option<Money>,
    feedback: &Feedback,
    env: &mut Env<'_>,
) -> anyhow::Result<()> {
    let Some(cost) = cost.filter(|cost| cost.0 != 0 && spent.0 != 0) else { return Ok(()) };
    let file = feedback.name().to_owned();
    let shown = |sum: Money| quantity::money(sum, "", env.language);
    let sum = shown(Money(spent.0.saturating_add(cost.0)));
    warn(&CostsAddUp { item, spent: shown(spent), sum }, Some(&TakeOneOut { file }), env)?;
    Ok(())
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

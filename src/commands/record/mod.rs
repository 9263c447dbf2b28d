//! `plan record`: writes down readings, and says what they mean.
//!
//! One sequence: understand the words, open the campaign, make rows, look twice at what is unusual, append them all or
//! none, tell. The rows are safe on disk before anything is said about them.

mod ask;
mod batch;
mod doubts;
mod hints;
mod made;
mod meaning;
mod recording;
mod repeats;
mod rows;
mod tell;
mod undo;

#[cfg(test)]
mod tests;

use super::{Outcome, receipt};
use crate::env::Env;
use crate::say::{Failure, Sentence, sentence};
use crate::text::typed::{What, WordsProblem, understand};
use doubts::{Doubt, Settled};
use recording::Recording;

/// Write down readings: plan record followers@instagram=4251 clicks@instagram=312.
///
/// Without any it asks for each goal's number. `-` reads many from standard input, as CSV with a header
/// (date,metric,channel,value) or as JSON Lines with the same keys: all of them are recorded, or none. Only if the
/// program is killed while it writes may the first of them be there; recording the same ones again puts that right.
#[derive(Debug, clap::Args)]
pub(crate) struct RecordArgs {
    /// A campaign (file, folder or name; may be left out if there is only one), then METRIC@CHANNEL=VALUE. A value alone
    /// is for the only goal. Values: 4251, "4,251", 12/480, 2.5%, 45min.
    #[arg(value_name = "CAMPAIGN SERIES=VALUE", allow_negative_numbers = true)]
    words: Vec<String>,
    /// The day the readings are for; for an amount, the last day of its period. Today if left out.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// The first day of the period that an amount covers.
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Makes it safe to run the command again: a record with the same id, for the same series and period,
    /// replaces itself.
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// A remark, kept beside the readings.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Take readings back, named without values: that day is unknown afterwards.
    #[arg(long)]
    retract: bool,
    /// Take the last batch back: what it replaced counts again, what it added is taken back. Undoing once more brings
    /// it back.
    #[arg(long, conflicts_with_all = ["date", "since", "id", "note", "retract", "strict"])]
    undo: bool,
    /// Refuse readings whose metric or channel nobody knows.
    #[arg(long)]
    strict: bool,
    /// How to tell what was recorded.
    #[arg(long, value_enum, default_value_t = RecordFormat::Text, value_name = "FORMAT")]
    format: RecordFormat,
}

/// How to tell what was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum RecordFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

sentence! {
    NothingRecorded {}
    en "nothing was recorded",
    sv "inget registrerades",
    nb "ingenting ble registrert",
}

pub(crate) fn run(args: &RecordArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let line = understand(&args.words, args.retract).map_err(refused)?;
    let recording = Recording::open(&line, args, env)?;
    let made = match &line.what {
        _ if args.undo => Some(undo::rows(&recording, &line.what, env)?),
        What::Ask => ask::rows(&recording, env)?,
        What::Input => Some(batch::rows(&recording, args.strict, env)?),
        What::Bare(value) => Some(rows::of_only_goal(&recording, value)?),
        What::Readings(readings) => Some(rows::of_readings(&recording, readings, args.strict)?),
    };
    let Some(mut made) = made.filter(|made| !made.is_empty()) else { return nothing_recorded(env) };
    match doubts::settle(&made.doubts, env)? {
        Settled::Refused => return nothing_recorded(env),
        Settled::Agreed => {}
        Settled::Unasked => made.remarks.extend(made.doubts.drain(..).map(Doubt::into_remark)),
    }
    let receipt = recording.ledger.append(&*made.rows)?;
    made.remarks.extend(receipt::remarks(&receipt, &recording.file));
    tell::all(&recording, &made, args.format, env).map_err(tell::recorded_all_the_same)?;
    // The program ends here: the system takes all memory back at once, sooner than it is given back piece by piece.
    std::mem::forget(recording);
    Ok(Outcome::Clean)
}

fn nothing_recorded(env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    writeln!(env.err, "{}", NothingRecorded {}.say(env.language))?;
    Ok(Outcome::Clean)
}

fn refused(problem: WordsProblem) -> Failure {
    Failure { help: Some(problem.help()), what: Box::new(problem) }
}

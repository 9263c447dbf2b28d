//! `plan feedback stats`: how fast answers come, and what keeps coming back.

use super::log::{AsOfArgs, LogArgs, manner, now, tell};
use crate::assess::desk::Desk;
use crate::commands::Outcome;
use crate::env::Env;
use crate::render::feedback::{Format, Shown, write_stats};
use crate::store::feedback::Feedback;

/// Show how fast answers come, by channel, mood and hour of the week, what keeps coming back, and what became of praise.
#[derive(Debug, clap::Args)]
pub(super) struct StatsArgs {
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    time: AsOfArgs,
    #[command(flatten)]
    log: LogArgs,
}

pub(super) fn run(args: &StatsArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find_to_read(args.log.file.as_deref(), &env.cwd)?;
    let now = now(&args.time, &feedback, env)?;
    let read = feedback.read(now, false)?;
    let desk = Desk::new(&read.log, feedback.strategy.as_ref(), now);
    let shown = Shown { file: feedback.name(), desk: &desk, strategy: feedback.strategy.as_ref(), items: Vec::new() };
    write_stats(args.format, &shown, manner(env), env.out)?;
    env.out.flush()?;
    tell(&read, &feedback, args.time.as_of.is_some(), env)?;
    Ok(Outcome::Clean)
}

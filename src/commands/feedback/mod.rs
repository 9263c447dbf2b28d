//! `plan feedback`: what customers say, who answers it by when, and how fast answers come.

mod add;
mod channels;
mod event;
mod import;
mod lateness;
mod list;
mod log;
mod reply;
mod resolve;
mod share;
mod stats;
mod stdin;

use super::Outcome;
use crate::env::Env;

/// Keep track of what customers say: who must answer by when, how fast you answer, what keeps coming back.
#[derive(Debug, clap::Args)]
pub(crate) struct FeedbackArgs {
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Debug, clap::Subcommand)]
enum Command {
    Add(Box<add::AddArgs>),
    Reply(Box<reply::ReplyArgs>),
    Resolve(Box<resolve::ResolveArgs>),
    Share(Box<share::ShareArgs>),
    Import(Box<import::ImportArgs>),
    List(list::ListArgs),
    Stats(stats::StatsArgs),
}

pub(crate) fn run(args: &FeedbackArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Add(args) => add::run(args, env),
        Command::Reply(args) => reply::run(args, env),
        Command::Resolve(args) => resolve::run(args, env),
        Command::Share(args) => share::run(args, env),
        Command::Import(args) => import::run(args, env),
        Command::List(args) => list::run(args, env),
        Command::Stats(args) => stats::run(args, env),
    }
}

//! `plan list`: the campaigns below here.

use super::Outcome;
use super::opened::{self, Readable};
use super::time::TimeArgs;
use crate::env::Env;
use crate::render::list::{self, Format};
use crate::render::status::Manner;
use crate::render::style::Style;

/// List the campaigns below this folder: dates, how far they are, the goal that is worst off, the next follow-up.
#[derive(Debug, clap::Args)]
pub(crate) struct ListArgs {
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    time: TimeArgs,
}

pub(crate) fn run(args: &ListArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let (campaigns, unreadable) = opened::open(&[], &args.time, env)?;
    let shown: Vec<_> = campaigns.iter().map(Readable::shown).collect();
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width };
    if !shown.is_empty() {
        list::write(args.format, &shown, manner, env.out)?;
    }
    env.out.flush()?;
    unreadable?;
    Ok(Outcome::Clean)
}

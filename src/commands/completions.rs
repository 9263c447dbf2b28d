//! `plan completions`: what a shell needs to complete commands and options.

use clap::CommandFactory;

use super::Outcome;
use crate::cli::Cli;
use crate::env::Env;

/// Print a script that lets a shell complete commands and options.
///
/// For bash: plan completions bash > ~/.local/share/bash-completion/completions/plan
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    /// The shell.
    shell: clap_complete::Shell,
}

pub(crate) fn run(args: &CompletionsArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "plan", &mut script);
    env.out.write_all(&script)?;
    Ok(Outcome::Clean)
}

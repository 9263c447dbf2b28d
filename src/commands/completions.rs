//! `plan completions`: what a shell needs to complete commands and options.

use super::Outcome;
use crate::env::Env;

/// Print a script that lets a shell complete commands and options.
///
/// For bash: plan completions bash > ~/.local/share/bash-completion/completions/plan
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    /// The shell.
    shell: clap_complete::Shell,
}

/// `command` is the whole command line, which only `cli` knows.
pub(crate) fn run(args: &CompletionsArgs, command: &mut clap::Command, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "plan", &mut script);
    env.out.write_all(&script)?;
    Ok(Outcome::Clean)
}

//! `plan crisis`: is a trigger tripped, and who does what by when.

use std::path::PathBuf;

use super::Outcome;
use super::opened::{read_strategy, warn_of_damage};
use super::time::TimeArgs;
use crate::assess::crisis::{State, crisis};
use crate::assess::desk::Desk;
use crate::env::Env;
use crate::render::crisis::{Shown, write};
use crate::render::status::Manner;
use crate::render::style::Style;
use crate::say::{Failure, sentence};
use crate::store::discover;
use crate::store::feedback::{Feedback, RestoreLog};
use crate::text::shell;

/// See whether it is a crisis: is a trigger of the strategy's plan tripped, who leads, what is said first, and what is to be done by when.
///
/// It looks at the log of feedback beside strategy.toml. The exit code is 1 where a trigger is tripped, 0 where all is
/// quiet, and 2 where that cannot be told.
#[derive(Debug, clap::Args)]
pub(crate) struct CrisisArgs {
    /// The strategy, by its file or folder; the nearest one from this folder upwards if left out.
    strategy: Option<PathBuf>,
    /// One JSON object, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    time: TimeArgs,
}

sentence! {
    NoPlan { file: String }
    en "{file} does not say what makes it a crisis",
    sv "{file} säger inte vad som gör det till en kris",
    nb "{file} sier ikke hva som gjør det til en krise",
}
sentence! {
    AddTriggers {}
    en "add `triggers = [{{ negatives = 5, within = \"6h\" }}, {{ post_error = true }}]` under [crisis]; `plan explain P709` says what else belongs there",
    sv "lägg till `triggers = [{{ negatives = 5, within = \"6h\" }}, {{ post_error = true }}]` under [crisis]; `plan explain P709` säger vad mer som hör dit",
    nb "legg til `triggers = [{{ negatives = 5, within = \"6h\" }}, {{ post_error = true }}]` under [crisis]; `plan explain P709` sier hva annet som hører til der",
}
sentence! {
    NoLog { file: String }
    en "there is no {file} yet: without a log of what customers say it cannot be told whether it is a crisis",
    sv "det finns ingen {file} än: utan en logg över vad kunderna säger går det inte att veta om det är en kris",
    nb "det finnes ingen {file} ennå: uten en logg over det kundene sier, går det ikke an å vite om det er en krise",
}
sentence! {
    BeginLog {}
    en "`plan feedback add` begins one; what to do in a crisis stands in `plan report --strategy` too",
    sv "`plan feedback add` börjar en; vad som ska göras i en kris står också i `plan report --strategy`",
    nb "`plan feedback add` begynner en; hva som skal gjøres i en krise, står også i `plan report --strategy`",
}
sentence! {
    CannotTell { file: String }
    en "{file} or the triggers cannot be read whole: what is left out may be what makes it a crisis",
    sv "{file} eller utlösarna går inte att läsa helt: det som saknas kan vara det som gör det till en kris",
    nb "{file} eller utløserne kan ikke leses helt: det som mangler, kan være det som gjør det til en krise",
}
sentence! {
    CheckBoth { strategy: String, log: String }
    en "`plan check {strategy} {log}` shows where",
    sv "`plan check {strategy} {log}` visar var",
    nb "`plan check {strategy} {log}` viser hvor",
}

pub(crate) fn run(args: &CrisisArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let names: Vec<PathBuf> = args.strategy.iter().cloned().collect();
    let found = discover::strategy(&names, &env.cwd)?;
    let (strategy, complaints) = read_strategy(&found)?;
    warn_of_damage(&found.shown, &complaints, env)?;
    if strategy.crisis.triggers.iter().flatten().next().is_none() && !strategy.crisis.has_unread_trigger {
        return Err(Failure::new(NoPlan { file: found.shown }).help(AddTriggers {}).into());
    }
    let feedback = Feedback::beside(&found.path, &env.cwd)?;
    let file = feedback.name().to_owned();
    if !feedback.exists() {
        return Err(Failure::new(NoLog { file }).help(BeginLog {}).into());
    }
    let now = args.time.opener(env)?.end_of_today(strategy.zone);
    let read = feedback.read(now, false)?;
    let desk = Desk::new(&read.log, Some(&strategy), now);
    let crisis = crisis(&strategy, &desk, read.is_whole());
    let shown = Shown { log_file: &file, log: &read.log, strategy: &strategy, crisis: &crisis, now };
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width };
    write(args.json, &shown, manner, env.out)?;
    env.out.flush()?;
    match crisis.state {
        State::Tripped => Ok(Outcome::Findings),
        State::Quiet => Ok(Outcome::Clean),
        State::Unclear => {
            if read.is_hollow {
                return Err(Failure::new(CannotTell { file: file.clone() }).help(RestoreLog { file }).into());
            }
            let help = CheckBoth { strategy: shell::word_in_code(&found.shown), log: shell::word_in_code(&file) };
            Err(Failure::new(CannotTell { file }).help(help).into())
        }
    }
}

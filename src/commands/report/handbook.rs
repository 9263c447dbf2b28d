//! `plan report --strategy`: the standing rules as a page for staff.

use std::path::PathBuf;

use super::ReportArgs;
use crate::assess::duties;
use crate::commands::Outcome;
use crate::commands::check::Selection;
use crate::commands::opened::{read_strategy, warn_of_damage};
use crate::commands::reports::Checking;
use crate::env::Env;
use crate::render::handbook::{Source, handbook};
use crate::say::Language;
use crate::store::{discover, names};
use crate::text::strategy;

/// Writes the handbook of the strategy that is meant.
pub(super) fn run(args: &ReportArgs, asked: Option<Language>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let found = discover::strategy(&args.campaigns, &env.cwd)?;
    let (strategy, complaints) = read_strategy(&found)?;
    warn_of_damage(&found.shown, &complaints, env)?;
    let (opener, selection) = (args.time.opener(env)?, Selection::default());
    let report = Checking::new(&opener, &selection, &env.cwd, &[]).strategy(&found, false)?;
    let language = asked.or_else(|| strategy::language(&strategy.file)).unwrap_or(env.language);
    let duties = duties(&strategy);
    let source =
        Source { strategy: &strategy, file: &found.shown, findings: &report.findings, duties: &duties, language };
    let text = handbook(args.format, &source)?;
    let read: Vec<PathBuf> = vec![found.path.clone()];
    super::deliver(args, &names::short_name(&found.path), &read, &text, env)?;
    env.out.flush()?;
    Ok(Outcome::Clean)
}

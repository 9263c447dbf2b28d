//! `plan report`: a page to show to people who never open a terminal.

use std::path::PathBuf;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::Outcome;
use super::check::Selection;
use super::opened::{self, Readable};
use super::reports::Checking;
use super::time::TimeArgs;
use crate::assess::urgency;
use crate::env::Env;
use crate::model::day::Day;
use crate::render::report::{self, Format, Reported};
use crate::say::Language;

/// Make a report to show: a page with charts that says whether the goals will be reached, and why.
#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// Campaign files, folders or names; every campaign below this folder if left out.
    campaigns: Vec<PathBuf>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Html, value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    time: TimeArgs,
}

pub(crate) fn run(args: &ReportArgs, asked: Option<Language>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let (campaigns, unreadable) = opened::open(&args.campaigns, &args.time, env)?;
    let language = asked.or_else(|| common_language(&campaigns)).unwrap_or(env.language);
    let (opener, selection) = (args.time.opener(env)?, Selection::default());
    let checking = Checking::new(&opener, &selection, &env.cwd, &[]);
    let told = campaigns.par_iter().map(|campaign| tell(campaign, &checking));
    let mut reported = told.collect::<anyhow::Result<Vec<_>>>()?;
    reported.sort_by_key(|one| one.shown.overview.worst().map_or(usize::MAX, urgency));
    let as_of = reported.iter().map(|one| one.shown.overview.today).max().unwrap_or(Day(env.now.date_naive()));
    if !reported.is_empty() {
        env.out.write_all(report::report(args.format, as_of, &reported, language).as_bytes())?;
    }
    env.out.flush()?;
    unreadable?;
    Ok(Outcome::Clean)
}

/// All that is told of a campaign.
fn tell<'c>(campaign: &'c Readable, checking: &Checking<'_>) -> anyhow::Result<Reported<'c>> {
    let findings = checking.file(campaign.found())?.findings;
    Ok(Reported { shown: campaign.shown(), ways: campaign.ways(), findings })
}

/// The language that all campaigns are written in; `None` where they differ.
fn common_language(campaigns: &[Readable]) -> Option<Language> {
    let first = campaigns.first()?.language();
    campaigns.iter().all(|campaign| campaign.language() == first).then_some(first)
}

//! `plan status`: where every goal stands.

mod desk;
mod watch;

use std::path::PathBuf;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::Outcome;
use super::opened::{self, Readable};
use super::time::TimeArgs;
use crate::assess::{Overview, Phase, urgency};
use crate::env::Env;
use crate::model::day::Day;
use crate::progress::budget::BudgetState;
use crate::progress::state::State;
use crate::render::status::{self, Drawn, Format, Manner, Shown};
use crate::render::style::Style;
use crate::say::{Failure, sentence};

sentence! {
    ChartIsText {}
    en "--chart draws text for people: it goes with no other format",
    sv "--chart ritar text för människor: det går inte ihop med något annat format",
    nb "--chart tegner tekst for mennesker: det går ikke sammen med noe annet format",
}
sentence! {
    LeaveOutChart {}
    en "leave out --chart; `plan report` makes a page with charts",
    sv "utelämna --chart; `plan report` gör en sida med diagram",
    nb "utelat --chart; `plan report` lager en side med diagrammer",
}

/// Show where every goal stands: now, expected by now, days ahead or behind, what is needed, where it leads and with what chance, and the money.
#[derive(Debug, clap::Args)]
pub(crate) struct StatusArgs {
    /// Campaign files, folders or names; every campaign below this folder if left out.
    campaigns: Vec<PathBuf>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// Fail (exit 1) when a goal is in such a state. May be several: behind,stale. Closed campaigns never fail.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "GATE")]
    fail_on: Vec<Gate>,
    /// Draw it anew when a file changes or a minute has passed, until Ctrl-C.
    #[arg(long, conflicts_with = "fail_on")]
    watch: bool,
    /// Draw a chart of every goal: what was read, the plan, the target, and where it leads.
    #[arg(long)]
    chart: bool,
    /// Draw it in plain ASCII, whatever the terminal can show.
    #[arg(long, requires = "chart")]
    ascii: bool,
    #[command(flatten)]
    time: TimeArgs,
}

/// A state of affairs that makes the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Gate {
    /// A goal is at risk, or behind, out of reach, not reached, or never read.
    AtRisk,
    /// A goal is behind, out of reach, not reached, or never read.
    Behind,
    /// A goal's last reading is too old, or there is none.
    Stale,
    /// More is spent than there is, or clearly will be at this pace.
    OverBudget,
    /// A customer waits for an answer longer than is promised.
    Sla,
    /// What customers say trips a trigger of the crisis plan.
    Crisis,
}

pub(crate) fn run(args: &StatusArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    if args.watch { watch::watch(args, env) } else { show(args, env) }
}

/// Shows once where everything stands.
fn show(args: &StatusArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let (campaigns, unreadable) = opened::open(&args.campaigns, &args.time, env)?;
    if args.chart && args.format != Format::Text {
        return Err(Failure::new(ChartIsText {}).help(LeaveOutChart {}).into());
    }
    let unicode = env.unicode && !args.ascii;
    let drawn = |one: &Readable| args.chart.then(|| Drawn { ways: one.ways(), unicode });
    let shown = campaigns.par_iter().map(|one| Shown { drawn: drawn(one), ..one.shown() });
    let mut shown: Vec<Shown<'_>> = shown.collect();
    shown.sort_by_key(|shown| shown.overview.worst().map_or(usize::MAX, urgency));
    let as_of = shown.iter().map(|shown| shown.overview.today).max().unwrap_or(Day(env.now.date_naive()));
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width };
    if !shown.is_empty() {
        status::write(args.format, as_of, &shown, manner, env.out)?;
    }
    env.out.flush()?;
    unreadable?;
    let fails = shown.iter().any(|shown| args.fail_on.iter().any(|gate| gate.stops(&shown.overview)));
    let is_running = |one: &&Readable| one.shown().overview.phase != Some(Phase::Closed);
    let fails = desk::stops(&args.fail_on, campaigns.iter().filter(is_running), &args.time, env)? || fails;
    Ok(if fails { Outcome::Findings } else { Outcome::Clean })
}

impl Gate {
    /// Whether a campaign fails the gate. One that is closed has been answered for. No data never passes a goal's gate:
    /// a source that fell silent must not look like a goal on its way.
    fn stops(self, overview: &Overview<'_>) -> bool {
        if overview.phase == Some(Phase::Closed) {
            return false;
        }
        let any = |states: &[State]| overview.goals.iter().any(|goal| states.contains(&goal.state()));
        match self {
            Self::AtRisk => {
                any(&[State::AtRisk, State::Behind, State::Unreachable, State::Missed, State::NoData, State::Unknown])
            }
            Self::Behind => any(&[State::Behind, State::Unreachable, State::Missed, State::NoData, State::Unknown]),
            Self::Stale => any(&[State::Stale, State::NoData, State::Unknown]),
            Self::OverBudget => {
                let is_over = |state| matches!(state, BudgetState::Over | BudgetState::Fast(_));
                overview.money.as_ref().is_some_and(|money| is_over(money.budget.state))
            }
            // These stand on the log of feedback: see `desk`.
            Self::Sla | Self::Crisis => false,
        }
    }
}

#[cfg(test)]
mod tests;

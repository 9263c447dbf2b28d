//! The commands and what dispatches them; nothing else.

use clap::{CommandFactory, Parser, Subcommand};

use crate::commands::{
    Outcome, calendar, check, completions, explain, feedback, forecast, goal, import, list, log, new, record, report,
    review, schema, status,
};
use crate::env::Env;
use crate::say::Language;

/// Plan marketing campaigns with goals that hold, record the numbers, and see honestly whether the goals will be reached.
#[derive(Debug, Parser)]
#[command(name = "plan", version, disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What every command understands.
#[derive(Debug, clap::Args)]
pub(crate) struct Global {
    /// Language of messages: en, sv or nb.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "sv", "nb", "no"])]
    pub(crate) lang: Option<String>,
    /// Whether output is coloured.
    #[arg(long, global = true, value_name = "WHEN")]
    pub(crate) color: Option<ColorChoice>,
}

/// Whether output is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ColorChoice {
    /// At a terminal, unless the environment says otherwise.
    Auto,
    /// In any case.
    Always,
    /// In no case.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Goal(goal::GoalArgs),
    New(Box<new::NewArgs>),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Record(record::RecordArgs),
    Import(import::ImportArgs),
    Status(status::StatusArgs),
    Report(report::ReportArgs),
    Forecast(forecast::ForecastArgs),
    Review(review::ReviewArgs),
    Calendar(calendar::CalendarArgs),
    Feedback(feedback::FeedbackArgs),
    Log(log::LogArgs),
    List(list::ListArgs),
    Schema(schema::SchemaArgs),
    Completions(completions::CompletionsArgs),
}

impl Global {
    /// The language that is asked for.
    pub(crate) fn language(&self) -> Option<Language> {
        self.lang.as_deref().and_then(Language::from_tag)
    }
}

/// Runs a command.
pub(crate) fn dispatch(command: &Command, global: &Global, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    match command {
        Command::Goal(args) => goal::run(args, global.language(), env),
        Command::New(args) => new::run(args, global.language(), env),
        Command::Check(args) => check::run(args, env),
        Command::Explain(args) => explain::run(args, env),
        Command::Record(args) => record::run(args, env),
        Command::Import(args) => import::run(args, env),
        Command::Status(args) => status::run(args, env),
        Command::Report(args) => report::run(args, global.language(), env),
        Command::Forecast(args) => forecast::run(args, env),
        Command::Review(args) => review::run(args, env),
        Command::Calendar(args) => calendar::run(args, env),
        Command::Feedback(args) => feedback::run(args, env),
        Command::Log(args) => log::run(args, env),
        Command::List(args) => list::run(args, env),
        Command::Schema(args) => schema::run(args, env),
        Command::Completions(args) => completions::run(args, &mut Cli::command(), env),
    }
}

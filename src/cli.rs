//! The commands and what dispatches them; nothing else.

use std::ffi::OsString;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::{
    Outcome, calendar, check, completions, crisis, explain, feedback, forecast, goal, import, list, log, new, record,
    report, review, schema, status,
};
use crate::env::Env;
use crate::say::Language;

/// Plan marketing campaigns with goals that hold, record the numbers, and see honestly whether the goals will be reached.
#[derive(Debug, Parser)]
#[command(name = "plan", version, disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    /// Filled in by [`Cli::read`].
    #[arg(skip)]
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

/// The commands: the name of each, its variant, what it takes.
macro_rules! commands {
    ($($name:literal $variant:ident($arguments:ty)),+ $(,)?) => {
        /// The commands.
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $(#[command(name = $name)] $variant($arguments)),+
        }

        impl Command {
            /// The names of all, in the order in which help shows them.
            const NAMES: &[&str] = &[$($name),+];

            /// The command line of one command alone.
            fn alone(name: &str) -> Option<clap::Command> {
                match name {
                    $($name => Some(<$arguments>::augment_args(clap::Command::new($name))),)+
                    _ => None,
                }
            }
        }
    };
}

commands! {
    "goal" Goal(goal::GoalArgs),
    "new" New(Box<new::NewArgs>),
    "check" Check(check::CheckArgs),
    "explain" Explain(explain::ExplainArgs),
    "record" Record(record::RecordArgs),
    "import" Import(import::ImportArgs),
    "status" Status(status::StatusArgs),
    "report" Report(report::ReportArgs),
    "forecast" Forecast(forecast::ForecastArgs),
    "review" Review(review::ReviewArgs),
    "calendar" Calendar(calendar::CalendarArgs),
    "feedback" Feedback(feedback::FeedbackArgs),
    "crisis" Crisis(crisis::CrisisArgs),
    "log" Log(log::LogArgs),
    "list" List(list::ListArgs),
    "schema" Schema(schema::SchemaArgs),
    "completions" Completions(completions::CompletionsArgs),
}

impl Cli {
    /// Understands a command line, its first word the program's name.
    ///
    /// # Errors
    /// When it cannot be understood, or asks for help or the version: then the error is the text to show.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        let mut matches = Self::enough_for(&arguments).try_get_matches_from(arguments)?;
        let global = Global::from_arg_matches_mut(&mut matches)?;
        let is_given = matches.subcommand_name().is_some();
        let command = is_given.then(|| Command::from_arg_matches_mut(&mut matches)).transpose()?;
        Ok(Self { global, command })
    }

    /// As much of the whole command line as is needed to understand these arguments. Where the first of them names a
    /// command, what the others take is never asked for; laying that out would be half of the start of any command.
    fn enough_for(arguments: &[OsString]) -> clap::Command {
        match arguments.get(1).and_then(|first| first.to_str()) {
            Some("--version" | "-V") => Self::command(),
            Some(first) => Command::alone(first).map_or_else(Self::whole, |one| Self::command().subcommand(one)),
            None => Self::whole(),
        }
    }

    /// The whole command line.
    fn whole() -> clap::Command {
        Self::command().subcommands(Command::NAMES.iter().filter_map(|name| Command::alone(name)))
    }
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
        Command::Crisis(args) => crisis::run(args, env),
        Command::Log(args) => log::run(args, env),
        Command::List(args) => list::run(args, env),
        Command::Schema(args) => schema::run(args, env),
        Command::Completions(args) => completions::run(args, &mut Cli::whole(), env),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::Cli;

    /// What a command line is answered with before any command runs.
    fn answer(parser: clap::Command, line: &[&str]) -> String {
        parser.try_get_matches_from(line).map_or_else(|error| error.render().ansi().to_string(), |_| String::new())
    }

    #[test]
    fn a_command_that_is_laid_out_alone_answers_as_among_all() {
        let whole = Cli::whole();
        let names: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
        assert!(names.len() > 10);
        let ends: [&[&str]; 7] =
            [&["--help"], &["-h"], &["--version"], &["--land", "sv"], &["--lang", "da"], &["x", "--reco"], &["--lang"]];
        for (name, end) in names.iter().flat_map(|name| ends.iter().map(move |end| (name, end))) {
            let line = [&["plan", name], *end].concat();
            let arguments: Vec<OsString> = line.iter().map(OsString::from).collect();
            let enough = Cli::enough_for(&arguments);
            assert_eq!(enough.get_subcommands().count(), 1, "{name} is not found by its name");
            assert_eq!(answer(enough, &line), answer(Cli::whole(), &line), "{line:?}");
        }
        for option in ["--version", "-V"] {
            let enough = Cli::enough_for(&["plan".into(), option.into()]);
            assert_eq!(answer(enough, &["plan", option]), answer(Cli::whole(), &["plan", option]));
        }
    }

    #[test]
    fn whatever_else_comes_first_is_held_against_all_commands() {
        for line in [&["plan"][..], &["plan", "recrod"], &["plan", "--help"], &["plan", "--lang", "sv", "record"]] {
            let arguments: Vec<OsString> = line.iter().map(OsString::from).collect();
            assert!(Cli::enough_for(&arguments).get_subcommands().count() > 10, "{line:?}");
        }
    }
}

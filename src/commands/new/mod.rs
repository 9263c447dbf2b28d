//! `plan new`: makes a campaign file, with questions at a terminal and with flags in a script.

mod complaints;
mod contrary;
mod conversation;
mod field;
mod flags;
mod gather;
mod goal;
mod names;
mod questions;
mod realism;
mod resume;
mod sentence;
mod strategy;
mod suggestions;
mod take;
mod trial;
mod words;

use std::path::{Path, PathBuf};

use super::Outcome;
use super::check::Selection;
use super::reports::Checking;
use super::time::TimeArgs;
use crate::env::Env;
use crate::model::document::campaign::CampaignFile;
use crate::render::findings::Manner;
use crate::render::plain::visible;
use crate::render::started::{self, Started};
use crate::render::style::Style;
use crate::say::{Failure, Language, Sentence};
use crate::store::discover::Found;
use crate::store::names::{Role, role, short_name, shown};
use crate::store::schema::Beside;
use crate::store::{git, schema, settings, text_file, write};
use crate::text::shell;
use crate::text::slug::slug;
use crate::text::toml::FileKind;
use crate::text::{starter, strategy as strategies};
use flags::Flags;
use strategy::StrategyFlags;
use words::{NameIt, NotACampaign, NotAStrategy, SchemaLeft};

/// The flags that speak of a campaign alone.
const OF_CAMPAIGNS: [&str; 20] = [
    "name",
    "start",
    "end",
    "duration",
    "places",
    "when",
    "how",
    "goal",
    "metric",
    "metric_kind",
    "on",
    "per",
    "baseline",
    "target",
    "source",
    "budget",
    "hours",
    "currency",
    "timezone",
    "review",
];

/// Make a campaign file: answer questions at a terminal, or give flags in a script.
///
/// What is not given is left in the file as a commented line to fill in; nothing is made up.
#[derive(Debug, clap::Args)]
pub(crate) struct NewArgs {
    #[command(flatten)]
    flags: Flags,
    /// Make a strategy.toml instead: who answers, what may be published, what is done in a crisis.
    #[arg(long, conflicts_with_all = OF_CAMPAIGNS)]
    strategy: bool,
    /// The language of the file: en, sv or nb; that of the goal's sentence, else that of messages, if left out.
    #[arg(long, value_name = "LANGUAGE", value_parser = ["en", "sv", "nb", "no"])]
    language: Option<String>,
    /// The file to write; made from the name, in this folder, if left out.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite the file if it is already there.
    #[arg(long)]
    force: bool,
    #[command(flatten, next_help_heading = "With --strategy")]
    standing: StrategyFlags,
}

impl NewArgs {
    /// The words of the command line that say nothing of the campaign, to be given again: its file and the languages.
    fn options(&self, asked: Option<Language>) -> Vec<String> {
        let language = self.language.as_ref().map(|tag| format!("--language {tag}"));
        let messages = asked.map(|language| format!("--lang {}", language.code()));
        let output = self.output.as_ref().map(|path| format!("--output {}", shell::word(&path.to_string_lossy())));
        let force = self.force.then(|| "--force".to_owned());
        [messages, language, output, force].into_iter().flatten().collect()
    }
}

pub(crate) fn run(args: &NewArgs, asked: Option<Language>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let language = args.language.as_deref().and_then(Language::from_tag);
    if args.strategy {
        let path = strategy_path(args.output.as_deref())?;
        let language = language.unwrap_or(env.language);
        // Said before the questions: answers that cannot be written would be lost.
        if !args.force {
            write::must_be_free(&env.cwd.join(&path), &path.to_string_lossy())?;
        }
        let told = args.standing.told(&args.flags.shared());
        let file = strategy::gather(&told, &args.options(asked), language, env)?;
        let found = write_file(args, &path, Role::Strategy, &starter::strategy(&file, language), env)?;
        return tell(&found, None, env);
    }
    let cwd = env.cwd.clone();
    let path_of =
        |name: &str| args.output.clone().unwrap_or_else(|| format!("{}.campaign.toml", slug(name, '-')).into());
    if let Some(output) = &args.output {
        named_like_a_campaign(output)?;
    }
    let taken = |name: &str| {
        let path = path_of(name);
        let free = args.force || cwd.join(&path).symlink_metadata().is_err();
        (!free).then(|| path.to_string_lossy().into_owned())
    };
    let file =
        gather::gather(&args.flags, &args.options(asked), language, asked, &taken, inherited_zone(args, env)?, env)?;
    let path = path_of(&file.campaign.name);
    let language = file.campaign.language.as_deref().and_then(Language::from_tag).unwrap_or(env.language);
    let text = starter::campaign(&file, language);
    if env.prompt.is_none() {
        contrary::refuse(&text)?;
    }
    let found = write_file(args, &path, Role::Campaign, &text, env)?;
    tell(&found, Some(&file), env)
}

/// The time zone of the strategy above the file that is to be written: its days begin and end with those.
fn inherited_zone(args: &NewArgs, env: &Env<'_>) -> anyhow::Result<Option<String>> {
    let folder =
        args.output.as_deref().and_then(Path::parent).map_or_else(|| env.cwd.clone(), |path| env.cwd.join(path));
    let Some(path) = settings::nearest(&folder, "strategy.toml") else { return Ok(None) };
    let text = text_file::read(&path, &shown(&path, &env.cwd))?.text;
    Ok(strategies::read(&text).value.and_then(|strategy| strategy.file.strategy.timezone.clone()))
}

/// Writes the file, and beside it the schema that its first line names.
fn write_file(args: &NewArgs, path: &Path, role: Role, text: &str, env: &mut Env<'_>) -> anyhow::Result<Found> {
    let path = env.cwd.join(path);
    let found = Found { role, shown: shown(&path, &env.cwd), path };
    write::new_file(&found.path, &found.shown, text, args.force)?;
    let (kind, name) = match role {
        Role::Strategy => (FileKind::Strategy, starter::STRATEGY_SCHEMA),
        Role::Campaign | Role::Settings | Role::Ledger | Role::Feedback => {
            (FileKind::Campaign, starter::CAMPAIGN_SCHEMA)
        }
    };
    let folder = found.path.parent().unwrap_or(&env.cwd);
    // The campaign is whole without it: editors complete less, nothing else is lost.
    if schema::beside(folder, name, kind).ok() != Some(Beside::Current) {
        let file = name.to_owned();
        writeln!(env.err, "{}", visible(&SchemaLeft { file }.say(env.language)))?;
    }
    Ok(found)
}

/// Says what was written, what is left to fill in, and what comes next.
fn tell(found: &Found, file: Option<&CampaignFile>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let opener = TimeArgs::default().opener(env)?;
    let selection = Selection::default();
    let checking = Checking::new(&opener, &selection, &env.cwd, &[]);
    let report = checking.file(found)?;
    let folder = found.path.parent().unwrap_or(&env.cwd);
    // A name is looked for below the working folder; a file elsewhere is called by its path.
    let here = found.path.parent() == Some(env.cwd.as_path());
    let name = if here { short_name(&found.path) } else { found.shown.clone() };
    let started = Started {
        file: &found.shown,
        campaign: file.map(|_| name.as_str()),
        review: file.and_then(|file| file.campaign.review.as_ref()),
        git: (file.is_some() && git::could_lose_rows(folder)).then_some(git::KEEPS_ROWS),
        report: &report,
    };
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width, all: false };
    started::result(&started, manner, env.out)?;
    env.out.flush()?;
    started::next_steps(&started, manner, env.err)?;
    Ok(Outcome::Clean)
}

/// Refuses a file that no other command would find.
fn named_like_a_campaign(output: &Path) -> anyhow::Result<()> {
    if role(output) == Some(Role::Campaign) {
        return Ok(());
    }
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{}.campaign.toml", slug(&stem, '-'));
    let file = output.to_string_lossy().into_owned();
    Err(Failure::new(NotACampaign { file }).help(NameIt { name }).into())
}

fn strategy_path(output: Option<&Path>) -> anyhow::Result<PathBuf> {
    let Some(output) = output else { return Ok("strategy.toml".into()) };
    if role(output) == Some(Role::Strategy) {
        return Ok(output.to_path_buf());
    }
    let file = output.to_string_lossy().into_owned();
    Err(Failure::new(NotAStrategy { file }).help(NameIt { name: "strategy.toml".to_owned() }).into())
}

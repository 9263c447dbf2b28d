//! `plan calendar`: what goes out when, and what else has a day.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::Outcome;
use super::opened::{CheckIt, NotACampaign, warn_of_what_is_left_out};
use super::time::{TimeArgs, day};
use super::warning::warn;
use crate::assess::calendar::{calendar, whole};
use crate::assess::crisis::crisis;
use crate::assess::desk::Desk;
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::publishing::declared;
use crate::render::calendar::{self, Format, Shown};
use crate::render::plain::{no_command, visible};
use crate::render::status::Manner;
use crate::render::style::Style;
use crate::say::{All, Failure, Sentence, noun, sentence};
use crate::store::feedback::Feedback;
use crate::store::names::{self, short_name};
use crate::store::{Opened, discover, write};
use crate::text::shell;

/// So many days are shown from today on, where nothing else is asked for.
const FOUR_WEEKS: i64 = 28;

/// Show what goes out when, follow-ups, milestones and money: channels' times and fixed posts, what is missing and what is in each other's way.
#[derive(Debug, clap::Args)]
pub(crate) struct CalendarArgs {
    /// Campaign file, folder or name; the only one below this folder if left out.
    campaign: Option<PathBuf>,
    /// From this day on. If left out: from today in a table, from the start elsewhere.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Until this day. If left out: four weeks in a table, until the end elsewhere.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// What goes out on this channel alone.
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Table, value_name = "FORMAT")]
    format: Format,
    /// Write it to this file instead.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write over the file if it is there already.
    #[arg(long, requires = "output")]
    force: bool,
    #[command(flatten)]
    time: TimeArgs,
}

sentence! {
    Written { file: String, entries: Entries }
    en "{file} was written: {entries}",
    sv "{file} skrevs: {entries}",
    nb "{file} ble skrevet: {entries}",
}

noun! {
    Entries
    en "entry" "entries",
    sv "post" "poster",
    nb "oppføring" "oppføringer",
}

sentence! {
    NothingDated { file: String }
    en "{file} holds nothing with a date yet",
    sv "{file} innehåller ännu inget med datum",
    nb "{file} inneholder ennå ikke noe med dato",
}

sentence! {
    WriteDates {}
    en "write `start = 2027-03-01` and `end = 2027-08-31` under [campaign], with your own dates",
    sv "skriv `start = 2027-03-01` och `end = 2027-08-31` under [campaign], med era egna datum",
    nb "skriv `start = 2027-03-01` og `end = 2027-08-31` under [campaign], med deres egne datoer",
}

sentence! {
    EndsBeforeStart { from: Day, to: Day }
    en "{to} is before {from}: there are no days between",
    sv "{to} är före {from}: det finns inga dagar emellan",
    nb "{to} er før {from}: det er ingen dager imellom",
}

sentence! {
    SwapThem {}
    en "give the earlier day to --from and the later one to --to",
    sv "ange den tidigare dagen med --from och den senare med --to",
    nb "oppgi den tidligste dagen med --from og den seneste med --to",
}

sentence! {
    NothingOn { channel: String }
    en "nothing is published on {channel} in this campaign",
    sv "inget publiceras på {channel} i den här kampanjen",
    nb "ingenting publiseres på {channel} i denne kampanjen",
}

sentence! {
    ItsChannels { channels: All<String> }
    en "its channels are {channels}",
    sv "dess kanaler är {channels}",
    nb "dens kanaler er {channels}",
}

pub(crate) fn run(args: &CalendarArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let found = discover::campaign(args.campaign.as_deref(), &env.cwd)?;
    let opened = args.time.opener(env)?.plan(&found)?;
    let file = found.shown;
    let Some(campaign) = &opened.campaign else {
        return Err(Failure::new(NotACampaign { file: file.clone() })
            .help(CheckIt { file: shell::word_in_code(&file) })
            .into());
    };
    warn_of_what_is_left_out(&opened, env)?;
    let span = span(args, campaign, opened.today, &file, env)?;
    let channel = args.channel.as_deref().map(|word| channel(campaign, word)).transpose()?;
    let name = if found.path.starts_with(&env.cwd) { short_name(&found.path) } else { file.clone() };
    let held_since = held_since(&opened, campaign, &args.time, env)?;
    let shown =
        Shown { file, name, today: opened.today, calendar: calendar(campaign, span, channel.as_deref(), held_since) };
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width };
    match &args.output {
        Some(file) => write_file(args, &shown, file, &found.path, env)?,
        None => calendar::write(args.format, &shown, manner, env.out)?,
    }
    env.out.flush()?;
    Ok(Outcome::Clean)
}

sentence! {
    MayBeHeld { file: String }
    en "{file} cannot be read whole, so it cannot be told whether a crisis holds posts back",
    sv "{file} går inte att läsa helt, så det går inte att veta om en kris håller inne inlägg",
    nb "{file} kan ikke leses helt, så det går ikke an å vite om en krise holder innlegg tilbake",
}
sentence! {
    SeeCrisis { file: String }
    en "`plan check {file}` shows where, `plan crisis` what can be told",
    sv "`plan check {file}` visar var, `plan crisis` vad som går att veta",
    nb "`plan check {file}` viser hvor, `plan crisis` hva som kan sies",
}

/// Since when a crisis stops what the campaign publishes; `None` where none does. The campaign may have a crisis plan of
/// its own; the log of feedback stands beside the strategy.
fn held_since(
    opened: &Opened,
    campaign: &Campaign,
    time: &TimeArgs,
    env: &mut Env<'_>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    let Some(path) = &opened.strategy else { return Ok(None) };
    let feedback = Feedback::beside(path, &env.cwd)?;
    let Some(strategy) = campaign.standing.as_deref().or(feedback.strategy.as_ref()).filter(|_| feedback.exists())
    else {
        return Ok(None);
    };
    let now = time.opener(env)?.end_of_today(strategy.zone);
    let read = feedback.read(now, false)?;
    let held_since = crisis(strategy, &Desk::new(&read.log, Some(strategy), now), true).held_since;
    if held_since.is_none() && !read.is_whole() {
        let file = feedback.name().to_owned();
        warn(&MayBeHeld { file: file.clone() }, Some(&SeeCrisis { file: shell::word_in_code(&file) }), env)?;
    }
    Ok(held_since)
}

/// Writes it to a file: in the reader's language, without colours, as wide as a page.
fn write_file(
    args: &CalendarArgs,
    shown: &Shown<'_>,
    file: &Path,
    read: &Path,
    env: &mut Env<'_>,
) -> anyhow::Result<()> {
    let path = env.cwd.join(file);
    let name = names::shown(&path, &env.cwd);
    write::spare_what_is_read(&path, &name, &[read.to_path_buf()])?;
    let manner = Manner { language: env.language, style: Style { color: false }, width: None };
    let mut content = Vec::new();
    calendar::write(args.format, shown, manner, &mut content)?;
    write::new_file(&path, &name, &String::from_utf8(content)?, args.force)?;
    let entries = Entries(shown.calendar.entries.len() as u64);
    let told = Written { file: name, entries }.say(env.language);
    Ok(writeln!(env.err, "{}", no_command(&visible(&told)))?)
}

/// The days that are asked for; in a table, else, four weeks from today, or from the start where that is still to come.
fn span(args: &CalendarArgs, campaign: &Campaign, today: Day, file: &str, env: &Env<'_>) -> anyhow::Result<Period> {
    let asked = |text: &Option<String>| text.as_deref().map(|text| day(text, env)).transpose();
    let (from, to) = (asked(&args.from)?, asked(&args.to)?);
    let Some(all) = whole(campaign) else {
        return Err(Failure::new(NothingDated { file: file.to_owned() }).help(WriteDates {}).into());
    };
    let is_over = today > all.end();
    let (first, last) = if args.format == Format::Table && !is_over {
        let first = from.unwrap_or(today.max(all.start()));
        (first, first.plus_days(FOUR_WEEKS - 1).min(all.end().max(first)))
    } else {
        (all.start(), all.end())
    };
    let (from, to) = (from.unwrap_or(first), to.unwrap_or(last));
    Period::new(from, to).ok_or_else(|| Failure::new(EndsBeforeStart { from, to }).help(SwapThem {}).into())
}

/// The channel that a word means: a declared one, or one that a post names.
fn channel(campaign: &Campaign, word: &str) -> anyhow::Result<String> {
    let meant =
        |word: &str| declared(campaign, word).map_or_else(|| word.trim().to_owned(), |(name, _)| name.to_owned());
    let posts = campaign.file.post.iter().map(|post| meant(&post.channel));
    let channels: BTreeSet<String> = campaign.channels.keys().cloned().chain(posts).collect();
    let wanted = meant(word);
    if let Some(found) = channels.iter().find(|name| name.eq_ignore_ascii_case(&wanted)) {
        return Ok(found.clone());
    }
    let failure = Failure::new(NothingOn { channel: word.to_owned() });
    let channels: Vec<String> = channels.into_iter().collect();
    Err(if channels.is_empty() { failure } else { failure.help(ItsChannels { channels: All(channels) }) }.into())
}

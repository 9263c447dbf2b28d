//! `plan feedback list`: who waits for an answer, and who gives it by when.

use super::event::{known, said_mood};
use super::log::{AsOfArgs, LogArgs, manner, now, tell};
use crate::assess::desk::{Desk, who_answers};
use crate::commands::Outcome;
use crate::env::Env;
use crate::model::feedback::Mood;
use crate::render::feedback::{Format, Shown, write_list, write_one};
use crate::store::feedback::Feedback;

/// Show what waits for an answer, the longest first: who must answer, and by when.
#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// One item with all that has happened to it, and what to think of before it is answered.
    #[arg(conflicts_with_all = ["all", "who", "channel", "mood"])]
    item: Option<String>,
    /// Also what is answered.
    #[arg(long)]
    all: bool,
    /// Only what this person answers.
    #[arg(long, value_name = "NAME")]
    who: Option<String>,
    /// Only from this channel.
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// Only praise, complaint, question or post-error.
    #[arg(long, value_name = "MOOD")]
    mood: Option<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    time: AsOfArgs,
    #[command(flatten)]
    log: LogArgs,
}

pub(super) fn run(args: &ListArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find_to_read(args.log.file.as_deref(), &env.cwd)?;
    let now = now(&args.time, &feedback, env)?;
    let read = feedback.read(now, true)?;
    let desk = Desk::new(&read.log, feedback.strategy.as_ref(), now);
    let items = match &args.item {
        Some(name) => vec![known(&read.log, name)?.0],
        None => wanted(args, said_mood(args.mood.as_deref())?, &desk, &feedback),
    };
    let shown = Shown { file: feedback.name(), desk: &desk, strategy: feedback.strategy.as_ref(), items };
    match &args.item {
        Some(name) if args.format == Format::Text => {
            write_one(&shown, &feedback.events_of(name)?, manner(env), env.out)?;
        }
        Some(_) | None => write_list(args.format, &shown, manner(env), env.out)?,
    }
    env.out.flush()?;
    tell(&read, &feedback, args.time.as_of.is_some(), env)?;
    Ok(Outcome::Clean)
}

/// The items that are asked for: who waits first, then the others in the order of the log.
fn wanted(args: &ListArgs, asked: Option<Mood>, desk: &Desk<'_>, feedback: &Feedback) -> Vec<usize> {
    let log = desk.log;
    let waiting: Vec<usize> = desk.waiting.iter().map(|waiting| waiting.item).collect();
    let mut waits = vec![false; log.items.len()];
    for &item in &waiting {
        waits[item] = true;
    }
    let others = (0..log.items.len()).filter(|&item| args.all && !waits[item]);
    let fits = |&index: &usize| {
        let item = &log.items[index];
        let (topic, channel) = (log.text(item.topic), log.text(item.channel));
        let strategy = feedback.strategy.as_ref();
        let who = || strategy.and_then(|strategy| who_answers(strategy, topic, channel, item.mood));
        asked.is_none_or(|asked| Some(asked) == item.mood)
            && args.channel.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(channel))
            && args.who.as_deref().is_none_or(|wanted| who().is_some_and(|who| who.who.eq_ignore_ascii_case(wanted)))
    };
    waiting.iter().copied().chain(others).filter(fits).collect()
}

//! `plan feedback list`: who waits for an answer, and who gives it by when.

use std::collections::BTreeSet;

use super::event::{known, said_mood};
use super::log::{AsOfArgs, LogArgs, manner, now, tell};
use crate::assess::desk::{Desk, who_answers};
use crate::commands::Outcome;
use crate::env::Env;
use crate::model::feedback::Mood;
use crate::model::strategy::Strategy;
use crate::render::feedback::{Format, Shown, write_list, write_one};
use crate::say::{All, Failure, sentence};
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
    /// Only what this person answers: their name, or their first name where only one has it.
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

sentence! {
    SeveralCalled { wanted: String, names: All<String> }
    en "{wanted} may be one of several: {names}",
    sv "{wanted} kan vara flera: {names}",
    nb "{wanted} kan være flere: {names}",
}
sentence! {
    WriteWhole {}
    en "write the whole name",
    sv "skriv hela namnet",
    nb "skriv hele navnet",
}

pub(super) fn run(args: &ListArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find_to_read(args.log.file.as_deref(), &env.cwd)?;
    let now = now(&args.time, &feedback, env)?;
    let read = feedback.read(now, true)?;
    let desk = Desk::new(&read.log, feedback.strategy.as_ref(), now);
    let who = args.who.as_deref().map(|wanted| person(wanted, feedback.strategy.as_ref())).transpose()?;
    let items = match &args.item {
        Some(name) => vec![known(&read.log, name)?.0],
        None => wanted(args, said_mood(args.mood.as_deref())?, who.as_deref(), &desk, &feedback),
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

/// The whole name of who is meant: of those who answer, the one of this name, else the only one with this first name.
///
/// # Errors
/// When several have that first name.
fn person(wanted: &str, strategy: Option<&Strategy>) -> anyhow::Result<String> {
    let Some(file) = strategy.map(|strategy| &strategy.file) else { return Ok(wanted.to_owned()) };
    let answering = file.responsibility.iter().filter_map(|one| one.who.as_deref());
    let leading = [file.strategy.owner.as_deref(), file.crisis.as_ref().and_then(|crisis| crisis.owner.as_deref())];
    let names: BTreeSet<&str> = answering.chain(leading.into_iter().flatten()).map(str::trim).collect();
    let is = |name: &str| name.to_lowercase() == wanted.trim().to_lowercase();
    if let Some(whole) = names.iter().find(|name| is(name)) {
        return Ok((*whole).to_owned());
    }
    let with_first = names.iter().filter(|name| name.split_whitespace().next().is_some_and(is));
    match with_first.copied().collect::<Vec<_>>().as_slice() {
        [] => Ok(wanted.to_owned()),
        [only] => Ok((*only).to_owned()),
        several => {
            let names = All(several.iter().map(|name| (*name).to_owned()).collect());
            Err(Failure::new(SeveralCalled { wanted: wanted.to_owned(), names }).help(WriteWhole {}).into())
        }
    }
}

/// The items that are asked for: who waits first, then the others in the order of the log.
fn wanted(
    args: &ListArgs,
    asked: Option<Mood>,
    asked_who: Option<&str>,
    desk: &Desk<'_>,
    feedback: &Feedback,
) -> Vec<usize> {
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
            && asked_who.is_none_or(|wanted| who().is_some_and(|who| who.who.eq_ignore_ascii_case(wanted)))
    };
    waiting.iter().copied().chain(others).filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::person;
    use crate::text::strategy;

    #[test]
    fn a_first_name_is_enough_where_only_one_has_it() {
        let text = "[strategy]\nowner = \"Ola Nordmann\"\n[[responsibility]]\nwho = \"Ida Berg\"\n\
            [[responsibility]]\nwho = \"Ida Holm\"\n[[responsibility]]\nwho = \"Åse Dahl\"\n";
        let strategy = strategy::read(text).value.expect("a strategy");
        let meant = |wanted| person(wanted, Some(&strategy)).map_err(|error| error.to_string());
        assert_eq!(meant("ola"), Ok("Ola Nordmann".to_owned()));
        assert_eq!(meant("åse"), Ok("Åse Dahl".to_owned()));
        assert_eq!(meant("IDA BERG"), Ok("Ida Berg".to_owned()));
        assert_eq!(meant("Ida"), Err("Ida may be one of several: Ida Berg and Ida Holm".to_owned()));
        assert_eq!(meant("Berg"), Ok("Berg".to_owned()), "nobody's first name");
    }
}

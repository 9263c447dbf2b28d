//! `plan feedback import`: what an inbox or a help desk exports.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::channels::{Named, tell_of_new};
use super::event::{place, said_mood};
use super::log::{LogArgs, Rows, add, confirm};
use super::stdin::Events;
use crate::commands::Outcome;
use crate::commands::bad_lines::BadLineAt;
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::feedback::Entry;
use crate::render::plain::visible;
use crate::say::{Failure, Sentence, sentence};
use crate::store::export;
use crate::store::feedback::Feedback;
use crate::text::feedback::{Inbox, Meaning, Taking, read_inbox};
use crate::text::import::{Order, plain_heading};

/// Add what an inbox or a help desk exports: a CSV with a message a row.
///
/// Headings such as "Created at", "Ticket ID", "First response at", "Channel" and "Assignee" are known; --map explains others.
/// Importing a file again adds nothing twice. Texts of messages stay out, and people become ids, unless you ask for them.
#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The export as it was downloaded.
    input: PathBuf,
    /// What a column is: "Opened=time", "Closed on=resolved". May be repeated.
    #[arg(long, value_name = "HEADING=COLUMN")]
    map: Vec<String>,
    /// Where it was said, where the file does not tell: instagram/public.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// What kind it is, where the file does not tell.
    #[arg(long, value_name = "MOOD")]
    mood: Option<String>,
    /// Whether 05/01/2027 has the month (mdy) or the day (dmy) first, where the file leaves it open.
    #[arg(long, value_enum, value_name = "ORDER")]
    date_order: Option<Order>,
    /// Keep customers as they stand in the file: only where those are ids already.
    #[arg(long)]
    keep_customers: bool,
    /// Show what would be added, and add nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    log: LogArgs,
}

sentence! {
    NoMapping { text: String }
    en "--map {text} does not say what a column is",
    sv "--map {text} säger inte vad en kolumn är",
    nb "--map {text} sier ikke hva en kolonne er",
}
sentence! {
    WriteMapping {}
    en "write it like --map \"Opened=time\"; behind the sign stands time, item, channel, place, mood, topic, customer, by, link, note, replied or resolved",
    sv "skriv det som --map \"Öppnat=time\"; efter tecknet står time, item, channel, place, mood, topic, customer, by, link, note, replied eller resolved",
    nb "skriv det som --map \"Åpnet=time\"; bak tegnet står time, item, channel, place, mood, topic, customer, by, link, note, replied eller resolved",
}
sentence! {
    NotImported { file: String, what: String }
    en "{file}: {what}. Nothing was added",
    sv "{file}: {what}. Inget lades till",
    nb "{file}: {what}. Ingenting ble lagt til",
}
sentence! {
    LeftOut {}
    en "this line was left out",
    sv "raden togs inte med",
    nb "linjen ble ikke tatt med",
}
sentence! {
    HourOfChange { line: u64, rows: Rows }
    en "the time on line {line} was shown twice or never, for clocks were changed then ({rows} in all): the first of the two is taken",
    sv "tiden på rad {line} visades två gånger eller aldrig, för klockan ställdes om då ({rows} i allt): den första av de två gäller",
    nb "tidspunktet på linje {line} ble vist to ganger eller aldri, for klokken ble stilt da ({rows} i alt): det første av de to gjelder",
}
sentence! {
    ExportOffsets {}
    en "export times with their offset from UTC (+01:00), or correct those rows in the log",
    sv "exportera tider med avståndet till UTC (+01:00), eller rätta de raderna i loggen",
    nb "eksporter tider med avstanden til UTC (+01:00), eller rett de radene i loggen",
}
sentence! {
    TakenFor { heading: String, word: &'static str }
    en "{heading}: {word}",
    sv "{heading}: {word}",
    nb "{heading}: {word}",
}
sentence! {
    NotTaken { heading: String }
    en "{heading}: not taken",
    sv "{heading}: tas inte med",
    nb "{heading}: tas ikke med",
}
sentence! {
    WouldAdd { events: Events, known: u64 }
    en "{events} would be added, {known} are there already",
    sv "{events} skulle läggas till, {known} finns redan",
    nb "{events} ville blitt lagt til, {known} er der allerede",
}
sentence! {
    Added { events: Events, file: String, known: u64 }
    en "{events} added to {file}, {known} were there already",
    sv "lade till {events} i {file}, {known} fanns redan",
    nb "{events} lagt til i {file}, {known} var der allerede",
}

pub(super) fn run(args: &ImportArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let feedback = Feedback::find(args.log.file.as_deref(), &env.cwd)?;
    let taking = Taking {
        maps: args.map.iter().map(|text| mapping(text)).collect::<anyhow::Result<Vec<_>>>()?,
        order: args.date_order,
        zone: feedback.zone,
        place: place(args.place.as_deref())?,
        mood: said_mood(args.mood.as_deref())?,
        keeps_customers: args.keep_customers,
    };
    let mut entries = Vec::new();
    for file in export::open(&args.input, &env.cwd)? {
        let inbox = read_inbox(&file.bytes, &taking);
        tell(&file.shown, &inbox, args.dry_run, env)?;
        if let Some(stop) = inbox.stop {
            let what = NotImported { file: file.shown, what: stop.what.say(env.language) };
            return Err(Failure { what: Box::new(what), help: Some(stop.help) }.into());
        }
        entries.extend(inbox.entries);
    }
    let all = entries.len();
    let entries = new_ones(entries, &feedback)?;
    tell_of_new(Named::of(entries.iter().map(|entry| entry.channel.as_str())), &feedback, args.dry_run, env)?;
    let (events, known) = (Events(entries.len() as u64), (all - entries.len()) as u64);
    if args.dry_run {
        writeln!(env.out, "{}", visible(&WouldAdd { events, known }.say(env.language)))?;
        return Ok(Outcome::Clean);
    }
    if !entries.is_empty() {
        add(&feedback, &entries, env)?;
    }
    confirm(&Added { events, file: feedback.name().to_owned(), known }.say(env.language), &feedback, env)?;
    Ok(Outcome::Clean)
}

/// `Heading=column`. A heading may hold `=` itself.
fn mapping(text: &str) -> anyhow::Result<(String, Meaning)> {
    let parts = text.rsplit_once('=').map(|(heading, word)| (plain_heading(heading), Meaning::of_word(word)));
    match parts {
        Some((heading, Some(meaning))) if !heading.is_empty() => Ok((heading, meaning)),
        Some(_) | None => Err(Failure::new(NoMapping { text: text.to_owned() }).help(WriteMapping {}).into()),
    }
}

/// Tells what columns were taken for, where that is asked, and which lines were left out.
fn tell(file: &str, inbox: &Inbox, shows_columns: bool, env: &mut Env<'_>) -> anyhow::Result<()> {
    for (heading, meaning) in inbox.columns.iter().filter(|_| shows_columns) {
        let heading = heading.clone();
        let line = match meaning {
            Some(meaning) => TakenFor { heading, word: meaning.word() }.say(env.language),
            None => NotTaken { heading }.say(env.language),
        };
        writeln!(env.out, "  {}", visible(&line))?;
    }
    for (line, why) in &inbox.skipped {
        let what = format!("{file}: {}", why.say(env.language));
        warn(&BadLineAt { line: *line, what, help: LeftOut {}.say(env.language) }, None, env)?;
    }
    if let Some(&line) = inbox.unclear.first() {
        let what = HourOfChange { line, rows: Rows(inbox.unclear.len() as u64) };
        warn(&what, Some(&ExportOffsets {}), env)?;
    }
    Ok(())
}

/// The events that the log does not tell of yet: the same thing at the same time to the same item is one event.
fn new_ones(entries: Vec<Entry>, feedback: &Feedback) -> anyhow::Result<Vec<Entry>> {
    let wanted: BTreeSet<String> = entries.iter().map(|entry| entry.item.clone()).collect();
    let mut known = BTreeSet::new();
    feedback.each_event(&mut |row| {
        if wanted.contains(&*row.item) {
            known.insert((row.item.to_string(), row.event, row.time));
        }
    })?;
    let is_new = |entry: &Entry| known.insert((entry.item.clone(), entry.event, entry.time));
    Ok(entries.into_iter().filter(is_new).collect())
}

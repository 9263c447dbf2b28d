//! The log as commands open it, read it and write to it.

use std::path::PathBuf;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use crate::commands::receipt;
use crate::commands::time::day;
use crate::env::Env;
use crate::model::feedback::{Entry, Event, FeedbackLog, Item, Mood, Side};
use crate::model::finding::Severity;
use crate::render::feedback::Manner;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::render::words::HelpWord;
use crate::say::{DidYouMean, Failure, Sentence, Show, noun, sentence};
use crate::store::feedback::{Feedback, ReadLog};
use crate::store::ledger::Receipt;
use crate::store::settings;
use crate::text::feedback::{moment, mood, venue};
use crate::text::rows::{instant_text, is_unwritable_text};
use crate::text::suggest::closest;
use crate::text::typed::Remark;

/// Which log.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct LogArgs {
    /// The log, or its folder; feedback.csv beside strategy.toml if left out.
    #[arg(long, value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
}

/// Another day than today.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct AsOfArgs {
    /// Take the end of this day for now, and leave out what happened later: 2027-04-12.
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<String>,
}

/// When, by whom, and a remark: what every event may say.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct EventArgs {
    /// When it happened: 16:30, "2027-03-15 16:30"; now if left out.
    #[arg(long, value_name = "TIME")]
    pub(super) time: Option<String>,
    /// Who did it: a person's own name; yours from the settings if left out.
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    /// A remark: what was answered, offered or meant.
    #[arg(long, value_name = "TEXT")]
    pub(super) note: Option<String>,
}

noun! {
    /// A count of rows.
    Rows
    en "row" "rows",
    sv "rad" "rader",
    nb "rad" "rader",
}
sentence! {
    NoMoment { text: String }
    en "\"{text}\" is not a time",
    sv "\"{text}\" är ingen tidpunkt",
    nb "«{text}» er ikke et tidspunkt",
}
sentence! {
    WriteMoment {}
    en "write it like 16:30, \"2027-03-15 16:30\" or 2027-03-15T16:30:00+01:00",
    sv "skriv den som 16:30, \"2027-03-15 16:30\" eller 2027-03-15T16:30:00+01:00",
    nb "skriv det som 16:30, \"2027-03-15 16:30\" eller 2027-03-15T16:30:00+01:00",
}
sentence! {
    StillToCome { time: String }
    en "{time} is still to come, so nothing was added",
    sv "{time} har inte varit än, så inget lades till",
    nb "{time} har ikke vært ennå, så ingenting ble lagt til",
}
sentence! {
    CheckClock {}
    en "check the time and its offset from UTC: 16:30 in Oslo is 2027-03-15T16:30:00+01:00",
    sv "kontrollera tiden och tidsskillnaden: 16.30 i Stockholm är 2027-03-15T16:30:00+01:00",
    nb "se over tiden og tidsforskjellen: 16.30 i Oslo er 2027-03-15T16:30:00+01:00",
}
sentence! {
    NoSuchItem { item: String }
    en "nothing in the log is called {item}; nothing was added",
    sv "inget i loggen heter {item}; inget lades till",
    nb "ingenting i loggen heter {item}; ingenting ble lagt til",
}
sentence! {
    SeeItems {}
    en "`plan feedback list --all` shows what is in it; `plan feedback add` adds what is not",
    sv "`plan feedback list --all` visar vad som finns; `plan feedback add` lägger till det som saknas",
    nb "`plan feedback list --all` viser det som finnes; `plan feedback add` legger til det som mangler",
}
sentence! {
    BeforeItem { item: String, received: String }
    en "{item} came in at {received}: nothing can have happened to it before, so nothing was added",
    sv "{item} kom in {received}: inget kan ha hänt med det före dess, så inget lades till",
    nb "{item} kom inn {received}: ingenting kan ha skjedd med den før det, så ingenting ble lagt til",
}
sentence! {
    NotOneLine { text: String }
    en "\"{text}\" holds line breaks or control characters, so nothing was added",
    sv "\"{text}\" innehåller radbrytningar eller styrtecken, så inget lades till",
    nb "«{text}» inneholder linjeskift eller styretegn, så ingenting ble lagt til",
}
sentence! {
    WriteOneLine {}
    en "write it in one line",
    sv "skriv det på en rad",
    nb "skriv det på én linje",
}
sentence! {
    AddItAgain {}
    en "if that event is missing now, add it again",
    sv "om den händelsen saknas nu, lägg till den igen",
    nb "hvis den hendelsen mangler nå, legg den til på nytt",
}
sentence! {
    NewLog { file: String }
    en "{file} was made; it belongs beside strategy.toml, and says nothing of who customers are",
    sv "{file} skapades; den hör hemma bredvid strategy.toml, och säger inget om vilka kunderna är",
    nb "{file} ble laget; den hører hjemme ved siden av strategy.toml, og sier ingenting om hvem kundene er",
}
sentence! {
    NoMood { text: String }
    en "\"{text}\" does not say what kind of feedback it is",
    sv "\"{text}\" säger inte vad för slags feedback det är",
    nb "«{text}» sier ikke hva slags tilbakemelding det er",
}
sentence! {
    WriteMood {}
    en "write praise, complaint, question or post-error",
    sv "skriv praise (beröm), complaint (klagomål), question (fråga) eller post-error (fel i inlägg)",
    nb "skriv praise (ros), complaint (klage), question (spørsmål) eller post-error (feil i innlegg)",
}
sentence! {
    NoVenue { text: String }
    en "\"{text}\" is no place that feedback is given in",
    sv "\"{text}\" är ingen plats där feedback lämnas",
    nb "«{text}» er ikke et sted der tilbakemeldinger gis",
}
sentence! {
    WriteVenue {}
    en "write the channel, and whether others can see it: instagram/public, email/private",
    sv "skriv kanalen och om andra kan se det: instagram/public, email/private",
    nb "skriv kanalen og om andre kan se det: instagram/public, email/private",
}
sentence! {
    SomeUnreadable { rows: Rows, file: String }
    en "{rows} of {file} cannot be read and do not count",
    sv "{rows} i {file} kan inte läsas och räknas inte",
    nb "{rows} i {file} kan ikke leses og regnes ikke med",
}
sentence! {
    CheckLog { file: String }
    en "`plan check {file}` shows them",
    sv "`plan check {file}` visar dem",
    nb "`plan check {file}` viser dem",
}
sentence! {
    SomeStray { rows: Rows }
    en "{rows} about items that never came in, or came in later: left out",
    sv "{rows} om ärenden som aldrig kom in, eller kom in senare: de räknas inte",
    nb "{rows} om henvendelser som aldri kom inn, eller kom inn senere: de regnes ikke med",
}
sentence! {
    SomeLater { rows: Rows }
    en "{rows} dated later than now: they count when their time has come",
    sv "{rows} med en senare tid än nu: de räknas när deras tid är inne",
    nb "{rows} med et senere tidspunkt enn nå: de regnes med når tiden er inne",
}

/// A clock may be so much ahead of ours.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// The present, to the millisecond, or the end of the day that is asked for.
pub(super) fn now(args: &AsOfArgs, feedback: &Feedback, env: &Env<'_>) -> anyhow::Result<DateTime<Utc>> {
    let Some(text) = &args.as_of else { return Ok(env.now) };
    let asked = day(text, env)?;
    if asked == feedback.zone.day(env.now) {
        return Ok(env.now);
    }
    let end = feedback.zone.instant(asked.plus_days(1).0.and_time(chrono::NaiveTime::MIN));
    Ok(end - TimeDelta::seconds(1))
}

/// How results are shown to this reader.
pub(super) fn manner(env: &Env<'_>) -> Manner {
    Manner { language: env.language, style: Style { color: env.color }, width: env.width }
}

/// Tells what of a log does not count. Where a past day is asked for, what came after it is left out without a word.
pub(super) fn tell(read: &ReadLog, feedback: &Feedback, is_past: bool, env: &mut Env<'_>) -> anyhow::Result<()> {
    if read.bad_count > 0 || read.torn.is_some() {
        let file = || feedback.name().to_owned();
        let rows = Rows(read.bad_count + u64::from(read.torn.is_some()));
        warn(&SomeUnreadable { rows, file: file() }, Some(&CheckLog { file: file() }), env)?;
    }
    if read.log.stray_count > 0 {
        let help = CheckLog { file: feedback.name().to_owned() };
        warn(&SomeStray { rows: Rows(read.log.stray_count) }, Some(&help), env)?;
    }
    if read.log.later.0 > 0 && !is_past {
        warn(&SomeLater { rows: Rows(read.log.later.0) }, Some(&CheckClock {}), env)?;
    }
    Ok(())
}

/// Says a warning to people.
pub(super) fn warn(what: &dyn Sentence, help: Option<&dyn Sentence>, env: &mut Env<'_>) -> std::io::Result<()> {
    let style = Style { color: env.color };
    let word = style.severity(Severity::Warning, &Severity::Warning.show(env.language));
    writeln!(env.err, "{word}: {}", visible(&what.say(env.language)))?;
    let Some(help) = help else { return Ok(()) };
    writeln!(env.err, "{}: {}", HelpWord {}.say(env.language), visible(&help.say(env.language)))
}

/// An event of now, or of the time that is given, by who is given or does this.
///
/// # Errors
/// When the time cannot be read or is still to come, or a text does not fit in a row.
pub(super) fn entry(
    item: &str,
    event: Event,
    args: &EventArgs,
    feedback: &Feedback,
    env: &Env<'_>,
) -> anyhow::Result<Entry> {
    let time = match &args.time {
        None => env.now.trunc_subsecs(3),
        Some(text) => moment(text, env.now, feedback.zone, env.language)
            .ok_or_else(|| Failure::new(NoMoment { text: text.clone() }).help(WriteMoment {}))?,
    };
    if time > env.now + AHEAD {
        return Err(Failure::new(StillToCome { time: instant_text(time) }).help(CheckClock {}).into());
    }
    let by = match (&args.by, event) {
        (Some(by), _) => by.trim().to_owned(),
        (None, Event::Received) => String::new(),
        (None, _) => settings::person(env.config.as_deref())?.name.unwrap_or_default(),
    };
    let note = args.note.clone().unwrap_or_default();
    for text in [item, &by, &note] {
        one_line(text)?;
    }
    Ok(Entry { by, note, ..Entry::new(time, item, event) })
}

/// Refuses a text that no row can hold.
///
/// # Errors
/// When it has line breaks or control characters.
pub(super) fn one_line(text: &str) -> anyhow::Result<()> {
    if is_unwritable_text(text) {
        return Err(Failure::new(NotOneLine { text: text.to_owned() }).help(WriteOneLine {}).into());
    }
    Ok(())
}

/// A mood from the command line.
///
/// # Errors
/// When it is none.
pub(super) fn said_mood(text: Option<&str>) -> anyhow::Result<Option<Mood>> {
    let Some(text) = text else { return Ok(None) };
    let said = mood(text).ok_or_else(|| Failure::new(NoMood { text: text.to_owned() }).help(WriteMood {}))?;
    Ok(Some(said))
}

/// A place from the command line.
///
/// # Errors
/// When it is none.
pub(super) fn place(text: Option<&str>) -> anyhow::Result<(String, Option<Side>)> {
    let Some(text) = text else { return Ok((String::new(), None)) };
    one_line(text)?;
    match venue(text) {
        Some((channel, side)) => Ok((channel.to_owned(), side)),
        None => Err(Failure::new(NoVenue { text: text.to_owned() }).help(WriteVenue {}).into()),
    }
}

/// The item of this name, with its number.
///
/// # Errors
/// When the log has none.
pub(super) fn known<'l>(log: &'l FeedbackLog, name: &str) -> anyhow::Result<(usize, &'l Item)> {
    log.find(name).ok_or_else(|| {
        let failure = Failure::new(NoSuchItem { item: name.to_owned() });
        match closest(name, log.names.iter()) {
            Some(name) => failure.help(DidYouMean { name: name.to_owned() }).into(),
            None => failure.help(SeeItems {}).into(),
        }
    })
}

/// The item that something happens to.
///
/// # Errors
/// When the log has none of this name, or it came in later.
pub(super) fn happens_to<'l>(log: &'l FeedbackLog, entry: &Entry) -> anyhow::Result<&'l Item> {
    let (_, item) = known(log, &entry.item)?;
    if entry.time < item.received {
        let failure = BeforeItem { item: entry.item.clone(), received: instant_text(item.received) };
        return Err(Failure::new(failure).help(CheckClock {}).into());
    }
    Ok(item)
}

/// Adds events, and tells what the file had to say to it.
///
/// # Errors
/// When they could not be added.
pub(super) fn add(feedback: &Feedback, entries: &Vec<Entry>, env: &mut Env<'_>) -> anyhow::Result<()> {
    let receipt = feedback.append(entries)?;
    tell_of_file(&receipt, feedback, env)
}

/// Tells what the file had to say when rows were added.
///
/// # Errors
/// When it cannot be written.
pub(super) fn tell_of_file(receipt: &Receipt, feedback: &Feedback, env: &mut Env<'_>) -> anyhow::Result<()> {
    let file = || feedback.name().to_owned();
    for repair in &receipt.repairs {
        let what = receipt::SetAside { file: file(), text: repair.text.clone(), kept: repair.kept_in.clone() };
        warn(&what, Some(&AddItAgain {}), env)?;
    }
    let rest = Receipt { repairs: Vec::new(), is_new: false, ..receipt.clone() };
    for remark in receipt::remarks(&rest, feedback.name()) {
        receipt::say(&remark, env)?;
    }
    if receipt.is_new {
        receipt::say(&Remark::note(NewLog { file: file() }), env)?;
    }
    Ok(())
}

//! The log as commands open it, read it and write to it.

use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};

use super::event::CheckClock;
use crate::commands::is_broken_pipe;
use crate::commands::receipt;
use crate::commands::time::day;
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::feedback::Entry;
use crate::render::feedback::Manner;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::say::{Failure, noun, sentence};
use crate::store::feedback::{Feedback, ReadLog, RestoreLog};
use crate::store::ledger::Receipt;
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

noun! {
    /// A count of rows.
    Rows
    en "row" "rows",
    sv "rad" "rader",
    nb "rad" "rader",
}
sentence! {
    AddItAgain {}
    en "if that event is missing now, add it again",
    sv "om den händelsen saknas nu, lägg till den igen",
    nb "hvis den hendelsen mangler nå, legg den til på nytt",
}
sentence! {
    NotTold { file: String }
    en "it is written in {file}, but the output could not be written",
    sv "det står i {file}, men utdata kunde inte skrivas",
    nb "det står i {file}, men utdataene kunne ikke skrives",
}
sentence! {
    LookThere {}
    en "do not run the command again; `plan feedback list --all` shows what is in the log",
    sv "kör inte kommandot igen; `plan feedback list --all` visar vad som står i loggen",
    nb "ikke kjør kommandoen på nytt; `plan feedback list --all` viser hva som står i loggen",
}
sentence! {
    NewLog { file: String }
    en "{file} was made; it belongs beside strategy.toml, and says nothing of who customers are",
    sv "{file} skapades; den hör hemma bredvid strategy.toml, och säger inget om vilka kunderna är",
    nb "{file} ble laget; den hører hjemme ved siden av strategy.toml, og sier ingenting om hvem kundene er",
}
sentence! {
    SomeUnreadable { rows: Rows, file: String }
    en "{rows} of {file} cannot be read: left out",
    sv "{rows} i {file} kan inte läsas och räknas inte",
    nb "{rows} i {file} kan ikke leses og regnes ikke med",
}
sentence! {
    NothingToRead { file: String }
    en "there is nothing in {file} to read",
    sv "det finns inget att läsa i {file}",
    nb "det er ingenting å lese i {file}",
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
    let file = || feedback.name().to_owned();
    if read.is_hollow {
        warn(&NothingToRead { file: file() }, Some(&RestoreLog { file: file() }), env)?;
    }
    if read.bad_count > 0 || read.torn.is_some() {
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

/// Adds events, and tells what the file had to say to it.
///
/// # Errors
/// When they could not be added.
pub(super) fn add(feedback: &Feedback, entries: &Vec<Entry>, env: &mut Env<'_>) -> anyhow::Result<()> {
    let receipt = feedback.append(entries)?;
    tell_of_file(&receipt, feedback, env)
}

/// Says what was added. Where that cannot be written, the rows are safe all the same, and that is said.
///
/// # Errors
/// When it cannot be written.
pub(super) fn confirm(line: &str, feedback: &Feedback, env: &mut Env<'_>) -> anyhow::Result<()> {
    let said = writeln!(env.out, "{}", visible(line)).and_then(|()| env.out.flush());
    said.map_err(|error| added_all_the_same(error.into(), feedback.name()))
}

/// That nobody reads on is no failure.
fn added_all_the_same(error: anyhow::Error, file: &str) -> anyhow::Error {
    if is_broken_pipe(&error) {
        return error;
    }
    Failure::new(NotTold { file: file.to_owned() }).help(LookThere {}).into()
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

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::added_all_the_same;
    use crate::commands::is_broken_pipe;
    use crate::say::{Failure, Language};

    #[test]
    fn a_full_disk_behind_the_output_does_not_hide_that_it_is_added() {
        let full = added_all_the_same(Error::from(ErrorKind::StorageFull).into(), "feedback.csv");
        let failure = full.downcast_ref::<Failure>().expect("a failure of ours");
        assert!(failure.what.say(Language::English).starts_with("it is written in feedback.csv, but"));
        assert!(failure.help.is_some());
        assert!(is_broken_pipe(&added_all_the_same(Error::from(ErrorKind::BrokenPipe).into(), "feedback.csv")));
    }
}

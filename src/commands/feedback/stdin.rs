//! Many events from standard input: all are added, or none, and every line that cannot be is told.

use std::io::ErrorKind;

use chrono::{DateTime, TimeDelta, Utc};

use super::channels::{Named, tell_of_new};
use super::event::{CheckClock, LooksLikeName, StillToCome, UseAnId, looks_like_name};
use super::log::{confirm, tell_of_file};
use crate::commands::Outcome;
use crate::commands::bad_lines::{BadLineAt, Lines};
use crate::commands::warning::warn;
use crate::env::Env;
use crate::render::plain::visible;
use crate::say::{All, Failure, Sentence, noun, sentence};
use crate::store::feedback::Feedback;
use crate::store::gathered::Gathered;
use crate::store::ledger::Rows;
use crate::text::feedback::{FeedbackRows, Row};
use crate::text::rows::{BadLine, Batch, Ignored, instant_text};

/// Standard input may stay open for so long, and its last events are later than the command's beginning.
const OPEN_FOR: TimeDelta = TimeDelta::days(1);

/// So much is read at a time.
const BUFFER_BYTES: usize = 256 * 1024;

noun! {
    /// A count of events.
    Events
    en "event" "events",
    sv "händelse" "händelser",
    nb "hendelse" "hendelser",
}
sentence! {
    SomeAreBad { bad: Lines }
    en "{bad} cannot be added, so nothing was",
    sv "{bad} kan inte läggas till, så inget lades till",
    nb "{bad} kan ikke legges til, så ingenting ble lagt til",
}
sentence! {
    MendAndRepeat {}
    en "put that right and run the command again",
    sv "rätta det och kör kommandot igen",
    nb "rett det og kjør kommandoen på nytt",
}
sentence! {
    NothingCame {}
    en "no events came on standard input, so nothing was added",
    sv "det kom inga händelser på standard in, så inget lades till",
    nb "det kom ingen hendelser på standard inn, så ingenting ble lagt til",
}
sentence! {
    CheckSource {}
    en "check the program before it; a row is 2027-03-15T08:00:00Z,fb-1042,received,facebook/public below time,item,event,place",
    sv "kontrollera programmet före; en rad är 2027-03-15T08:00:00Z,fb-1042,received,facebook/public under time,item,event,place",
    nb "sjekk programmet foran; en rad er 2027-03-15T08:00:00Z,fb-1042,received,facebook/public under time,item,event,place",
}
sentence! {
    Added { events: Events, file: String }
    en "{events} added to {file}",
    sv "lade till {events} i {file}",
    nb "{events} lagt til i {file}",
}

/// Adds all that comes on standard input.
pub(super) fn run(feedback: &Feedback, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let rows = gathered(feedback, env)?;
    let receipt = feedback.append(&rows)?;
    tell_of_file(&receipt, feedback, env)?;
    let line = Added { events: Events(receipt.rows), file: feedback.name().to_owned() }.say(env.language);
    confirm(&line, feedback, env)?;
    Ok(Outcome::Clean)
}

/// Takes in all that comes. An event without a time is one of now.
fn gathered(feedback: &Feedback, env: &mut Env<'_>) -> anyhow::Result<Gathered<FeedbackRows>> {
    let mut taken = Taken {
        rows: Gathered::new(&feedback.folder, feedback.zone),
        bad: Vec::new(),
        bad_lines: 0,
        looks_like_name: None,
        channels: Named::default(),
        latest: env.now + OPEN_FOR,
        outcome: Ok(()),
    };
    let mut batch = Batch::<FeedbackRows>::new(feedback.zone, Some(instant_text(env.now)));
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        match env.input.read(&mut buffer) {
            Ok(0) => break,
            Ok(size) => batch.feed(&buffer[..size], &mut |line, row| taken.take(line, row)),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
        taken.tell(env)?;
    }
    let ignored = batch.finish(&mut |line, row| taken.take(line, row));
    taken.tell(env)?;
    if !ignored.is_empty() {
        let names = All(ignored.into_iter().map(|name| format!("`{name}`")).collect());
        warn(&Ignored { names }, None, env)?;
    }
    if let Some(customer) = taken.looks_like_name.take() {
        warn(&LooksLikeName { customer }, Some(&UseAnId {}), env)?;
    }
    let channels = std::mem::take(&mut taken.channels);
    let rows = taken.finish()?;
    tell_of_new(channels, feedback, false, env)?;
    Ok(rows)
}

/// What has come so far.
struct Taken {
    rows: Gathered<FeedbackRows>,
    /// Lines that cannot be added and are not told yet.
    bad: Vec<(u64, BadLine)>,
    bad_lines: u64,
    /// The first customer who stands there by what looks like a name.
    looks_like_name: Option<String>,
    /// The channels that the rows name.
    channels: Named,
    /// No event can be later than this.
    latest: DateTime<Utc>,
    outcome: anyhow::Result<()>,
}

impl Taken {
    fn take(&mut self, line: u64, row: Result<&Row<'_>, BadLine>) {
        match row {
            Ok(row) if row.time > self.latest => {
                self.bad_lines += 1;
                let what = StillToCome { time: instant_text(row.time) };
                self.bad.push((line, BadLine { what: Box::new(what), help: Box::new(CheckClock {}) }));
            }
            Ok(row) => {
                if self.looks_like_name.is_none() && looks_like_name(&row.customer) {
                    self.looks_like_name = Some(row.customer.to_string());
                }
                self.channels.add(&row.place.channel);
                self.channels.add(&row.reply_place.channel);
                if self.bad_lines == 0 && self.outcome.is_ok() {
                    self.outcome = self.rows.push(row);
                }
            }
            Err(bad) => {
                self.bad_lines += 1;
                self.bad.push((line, bad));
            }
        }
    }

    /// Tells of the lines that cannot be added, as they come.
    fn tell(&mut self, env: &mut Env<'_>) -> anyhow::Result<()> {
        for (line, bad) in self.bad.drain(..) {
            let (what, help) = (bad.what.say(env.language), bad.help.say(env.language));
            writeln!(env.err, "{}", visible(&BadLineAt { line, what, help }.say(env.language)))?;
        }
        std::mem::replace(&mut self.outcome, Ok(()))
    }

    fn finish(self) -> anyhow::Result<Gathered<FeedbackRows>> {
        if self.bad_lines > 0 {
            return Err(Failure::new(SomeAreBad { bad: Lines(self.bad_lines) }).help(MendAndRepeat {}).into());
        }
        if self.rows.count() == 0 {
            return Err(Failure::new(NothingCame {}).help(CheckSource {}).into());
        }
        Ok(self.rows)
    }
}

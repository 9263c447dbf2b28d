//! Many readings from standard input: all are recorded, or none, and every line that cannot be is told.
//!
//! They are looked at once, as they come, and gathered in the form in which they are written. A million rows take as
//! little memory as ten.

mod series;

use std::io::ErrorKind;

use self::series::{AllSeries, OfSeries};
use super::doubts::Doubt;
use super::made::{Made, Origin};
use super::recording::Recording;
use super::repeats::Repeats;
use super::rows::{AfterToday, SOURCE, complete};
use crate::commands::bad_lines::{BadLineAt, Lines};
use crate::commands::progress::Progress;
use crate::env::Env;
use crate::model::day::Day;
use crate::model::snapshot::Snapshot;
use crate::render::plain::visible;
use crate::render::record::Readings;
use crate::say::{All, Failure, Sentence, sentence};
use crate::store::gathered::Gathered;
use crate::store::ledger::Rows;
use crate::text::snapshots::{BadLine, Batch, Ignored, Row};
use crate::text::typed::{Remark, not_too_large};

/// So much is read at a time.
const BUFFER_BYTES: usize = 256 * 1024;

sentence! {
    SomeAreBad { bad: Lines }
    en "{bad} cannot be recorded, so nothing was",
    sv "{bad} kan inte registreras, så inget registrerades",
    nb "{bad} kan ikke registreres, så ingenting ble registrert",
}
sentence! {
    MendAndRepeat {}
    en "put that right and run the command again; recording the same readings twice does no harm",
    sv "rätta det och kör kommandot igen; det gör inget att registrera samma avläsningar två gånger",
    nb "rett det og kjør kommandoen på nytt; det gjør ingenting å registrere de samme avlesningene to ganger",
}
sentence! {
    NothingCame {}
    en "no readings came on standard input, so nothing was recorded",
    sv "det kom inga avläsningar på standard in, så inget registrerades",
    nb "det kom ingen avlesninger på standard inn, så ingenting ble registrert",
}
sentence! {
    CheckSource {}
    en "check the program before it; a row is 2027-03-15,followers,instagram,4290 below date,metric,channel,value",
    sv "kontrollera programmet före; en rad är 2027-03-15,followers,instagram,4290 under date,metric,channel,value",
    nb "sjekk programmet foran; en rad er 2027-03-15,followers,instagram,4290 under date,metric,channel,value",
}
sentence! {
    SomeAfterToday { count: Readings, last: Day }
    en "{count} dated after today, up to {last}: each counts from its day on",
    sv "{count} med datum efter i dag, fram till {last}: var och en räknas från sin dag",
    nb "{count} med dato etter i dag, fram til {last}: hver av dem regnes fra sin dag",
}

/// The rows on standard input.
///
/// # Errors
/// When it cannot be read, holds nothing, or holds a line that cannot be recorded.
pub(super) fn rows(recording: &Recording, strict: bool, env: &mut Env<'_>) -> anyhow::Result<Made> {
    let mut progress = Progress::default();
    let gathered = gathered(recording, strict, &mut progress, env);
    progress.clear(env)?;
    gathered?.finish()
}

/// Takes in all that comes.
fn gathered<'r>(
    recording: &'r Recording,
    strict: bool,
    progress: &mut Progress,
    env: &mut Env<'_>,
) -> anyhow::Result<Gathering<'r>> {
    let mut gathering = Gathering::new(recording, strict);
    let mut batch = Batch::new(recording.campaign.zone, Some(recording.date.to_string()));
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        match env.input.read(&mut buffer) {
            Ok(0) => break,
            Ok(size) => batch.feed(&buffer[..size], &mut |line, row| gathering.take(line, row)),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
        gathering.told(progress, env)?;
    }
    let ignored = batch.finish(&mut |line, row| gathering.take(line, row));
    gathering.told(progress, env)?;
    if !ignored.is_empty() {
        let names = All(ignored.into_iter().map(|name| format!("`{name}`")).collect());
        gathering.remarks.push(Remark::warning(Ignored { names }, None));
    }
    Ok(gathering)
}

/// What has come so far.
struct Gathering<'r> {
    recording: &'r Recording,
    repeats: Repeats<'r>,
    series: AllSeries<'r>,
    rows: Gathered,
    unchanged: Vec<Snapshot>,
    doubts: Vec<Doubt>,
    remarks: Vec<Remark>,
    /// Lines that cannot be recorded and are not told yet.
    bad: Vec<(u64, BadLine)>,
    bad_lines: u64,
    /// How many lines have come.
    lines: u64,
    /// How many rows are dated after today, and the last of their days.
    after_today: (u64, Day),
    outcome: anyhow::Result<()>,
}

impl<'r> Gathering<'r> {
    fn new(recording: &'r Recording, strict: bool) -> Self {
        Self {
            recording,
            repeats: Repeats::of(recording),
            series: AllSeries::new(recording, strict),
            rows: Gathered::new(&recording.folder, recording.campaign.zone),
            unchanged: Vec::new(),
            doubts: Vec::new(),
            remarks: Vec::new(),
            bad: Vec::new(),
            bad_lines: 0,
            lines: 0,
            after_today: (0, recording.today),
            outcome: Ok(()),
        }
    }

    /// Takes in a row, or notes what is wrong with the line.
    fn take(&mut self, line: u64, row: Result<&Row<'_>, BadLine>) {
        self.lines += 1;
        if let Err(bad) = row.and_then(|row| self.take_row(row)) {
            self.bad_lines += 1;
            self.bad.push((line, bad));
        }
    }

    fn take_row(&mut self, row: &Row<'_>) -> Result<(), BadLine> {
        let recording = self.recording;
        let mut row = row.borrowed();
        not_too_large(row.value).map_err(|bad| BadLine { help: bad.help(), what: Box::new(bad) })?;
        let OfSeries { name, reckoning, looked, seen } = self.series.find(&row, &mut self.remarks)?;
        if row.metric != name.metric {
            row.metric = name.metric.as_str().into();
        }
        if row.channel != name.channel {
            row.channel = name.channel.as_str().into();
        }
        complete(recording, *reckoning, &mut row)?;
        row.recorded_at = row.recorded_at.or(Some(recording.now));
        for (text, usual) in
            [(&mut row.source, SOURCE), (&mut row.id, recording.id.as_str()), (&mut row.note, recording.note.as_str())]
        {
            if text.is_empty() {
                *text = usual.into();
            }
        }
        if self.repeats.has(recording, &row) {
            self.unchanged.push(row.to_snapshot());
            return Ok(());
        }
        looked.look(recording, &row, Origin::Program, &mut self.doubts);
        series::count(seen, &row);
        if row.date > recording.today {
            self.after_today = (self.after_today.0 + 1, self.after_today.1.max(row.date));
        }
        if self.bad_lines == 0 && self.outcome.is_ok() {
            self.outcome = self.rows.push(&row);
        }
        Ok(())
    }

    /// Tells of the lines that cannot be recorded, as they come, and how many have come.
    fn told(&mut self, progress: &mut Progress, env: &mut Env<'_>) -> anyhow::Result<()> {
        if !self.bad.is_empty() {
            progress.clear(env)?;
        }
        for (line, bad) in self.bad.drain(..) {
            let (what, help) = (bad.what.say(env.language), bad.help.say(env.language));
            let text = BadLineAt { line, what, help }.say(env.language);
            writeln!(env.err, "{}", visible(&text))?;
        }
        progress.rows(self.lines, env)?;
        std::mem::replace(&mut self.outcome, Ok(()))
    }

    fn finish(mut self) -> anyhow::Result<Made> {
        if self.bad_lines > 0 {
            return Err(Failure::new(SomeAreBad { bad: Lines(self.bad_lines) }).help(MendAndRepeat {}).into());
        }
        if self.rows.count() == 0 && self.unchanged.is_empty() {
            return Err(Failure::new(NothingCame {}).help(CheckSource {}).into());
        }
        self.remarks.extend(self.series.unsaid());
        match self.after_today {
            (0, _) => {}
            (1, date) => self.remarks.push(Remark::warning(AfterToday { date }, None)),
            (count, last) => {
                self.remarks.push(Remark::warning(SomeAfterToday { count: Readings(count), last }, None));
            }
        }
        let (rows, unchanged) = (Box::new(self.rows), self.unchanged);
        Ok(Made { rows, unchanged, summary: self.series.summary(), doubts: self.doubts, remarks: self.remarks })
    }
}

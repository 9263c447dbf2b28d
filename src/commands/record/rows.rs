//! From typed readings to rows.

use std::borrow::Cow;

use super::hints::{self, Typing};
use super::made::{Made, Origin};
use super::recording::Recording;
use super::repeats;
use crate::assess::feeds;
use crate::model::campaign::Goal;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{SeriesName, Snapshot, Value, Written};
use crate::render::plain::visible;
use crate::say::{Any, Failure, sentence};
use crate::text::snapshots::{BadLine, Reckoning, Row, is_unwritable_text};
use crate::text::typed::{Remark, Resolved, Typed, resolve, value};

/// What the records of `plan record` say of where they come from.
pub(super) const SOURCE: &str = "record";

sentence! {
    GivenTwice { name: String }
    en "`{name}` is given twice",
    sv "`{name}` anges två gånger",
    nb "`{name}` er oppgitt to ganger",
}
sentence! {
    GiveOnce {}
    en "give it once; for two amounts of the same day run the command twice, with different --id",
    sv "ange det en gång; kör kommandot två gånger med olika --id för två antal samma dag",
    nb "oppgi det én gang; kjør kommandoen to ganger med ulik --id for to antall samme dag",
}
sentence! {
    NotOneGoal { goals: u64, value: String }
    en "{value} alone does not say what was read: the campaign has {goals} goals",
    sv "{value} ensamt säger inte vad som lästs av: kampanjen har {goals} mål",
    nb "{value} alene sier ikke hva som er lest av: kampanjen har {goals} mål",
}
sentence! {
    SayWhich { names: Any<String> }
    en "write which one it is for: {names}",
    sv "skriv vad det gäller: {names}",
    nb "skriv hva det gjelder: {names}",
}
sentence! {
    AllTheSame {}
    en "it is recorded all the same",
    sv "den registreras ändå",
    nb "den registreres likevel",
}
sentence! {
    ToTakeBack { back: String }
    en "to take it back: {back}",
    sv "för att ta tillbaka den: {back}",
    nb "for å trekke den tilbake: {back}",
}
sentence! {
    NoPeriod { name: String }
    en "`{name}` is read on one day, so --since is left out for it",
    sv "`{name}` läses av en viss dag, så --since gäller inte det",
    nb "`{name}` leses av på én dag, så --since gjelder ikke der",
}
sentence! {
    /// What is said of a reading for a day that is still to come.
    AfterToday { date: crate::model::day::Day }
    en "{date} is still to come: the reading counts from that day on",
    sv "{date} har inte varit än: avläsningen räknas först då",
    nb "{date} har ikke vært ennå: avlesningen regnes først da",
}

sentence! {
    CountedFromLog { name: String }
    en "{name} is counted from the log of feedback beside strategy.toml: what is recorded here does not count",
    sv "{name} räknas ur feedbackloggen bredvid strategy.toml: det som registreras här räknas inte",
    nb "{name} telles fra tilbakemeldingsloggen ved siden av strategy.toml: det som registreres her, teller ikke",
}
sentence! {
    LogInstead {}
    en "log what customers say and what you answer: `plan feedback add`, `plan feedback reply`; `plan feedback stats` shows the numbers",
    sv "logga vad kunderna säger och vad ni svarar: `plan feedback add`, `plan feedback reply`; `plan feedback stats` visar siffrorna",
    nb "loggfør hva kundene sier og hva dere svarer: `plan feedback add`, `plan feedback reply`; `plan feedback stats` viser tallene",
}

sentence! {
    Unwritable { text: String }
    en "`{text}` holds characters that do not belong in a text file",
    sv "`{text}` innehåller tecken som inte hör hemma i en textfil",
    nb "`{text}` inneholder tegn som ikke hører hjemme i en tekstfil",
}
sentence! {
    WriteOnOneLine {}
    en "write it on one line, without control characters",
    sv "skriv det på en rad, utan styrtecken",
    nb "skriv det på én linje, uten kontrolltegn",
}

/// Refuses a text that the file could only hold changed.
///
/// # Errors
/// When it holds a line break or another control character.
pub(super) fn refuse_unwritable(text: &str) -> Result<(), Failure> {
    if is_unwritable_text(text) {
        return Err(Failure::new(Unwritable { text: text.to_owned() }).help(WriteOnOneLine {}));
    }
    Ok(())
}

/// Refuses a name that no row can hold, or that would be read as another than it is.
///
/// # Errors
/// When it has line breaks, tabs or invisible characters.
fn refuse_hidden(name: &str) -> Result<(), Failure> {
    match visible(name) {
        Cow::Owned(_) => Err(Failure::new(Unwritable { text: name.to_owned() }).help(WriteOnOneLine {})),
        Cow::Borrowed(_) => Ok(()),
    }
}

/// The rows of readings that were typed.
///
/// # Errors
/// When a name or a value cannot be understood, or with `strict` is known to nobody. Then there is no row at all.
pub(super) fn of_readings(recording: &Recording, readings: &[Typed], strict: bool) -> anyhow::Result<Made> {
    let (mut rows, mut said): (Vec<Snapshot>, Vec<Remark>) = (Vec::new(), Vec::new());
    for typed in readings {
        let resolved = resolve(&recording.campaign, &typed.metric, &typed.channel)?;
        let Resolved { name, remarks, is_known } = known_enough(resolved, strict)?;
        if rows.iter().any(|row| row.series == name) {
            return Err(Failure::new(GivenTwice { name: name.to_string() }).help(GiveOnce {}).into());
        }
        said.extend(remarks);
        let row = typed_row(recording, name, typed.value.as_deref())?;
        repeats::refuse_without_reading(recording, &row)?;
        said.extend(remarks_on(recording, &row));
        if !is_known && typed.value.is_some() {
            let back = hints::command(recording, &row, Typing::TakeBack);
            said.push(Remark { help: Some(Box::new(ToTakeBack { back })), ..Remark::note(AllTheSame {}) });
        }
        rows.push(row);
    }
    Ok(Made::of(recording, rows, said, Origin::Typed))
}

/// The row of a value for the only goal.
///
/// # Errors
/// When there is another number of goals, or the value cannot be understood.
pub(super) fn of_only_goal(recording: &Recording, text: &str) -> anyhow::Result<Made> {
    let series = series_of_goals(recording);
    let ([only], [_]) = (series.as_slice(), recording.campaign.goals.as_slice()) else {
        let names = series.iter().map(|name| format!("{name}={text}")).collect();
        let what = NotOneGoal { goals: recording.campaign.goals.len() as u64, value: text.to_owned() };
        return Err(Failure::new(what).help(SayWhich { names: Any(names) }).into());
    };
    let row = typed_row(recording, only.clone(), Some(text))?;
    let said = remarks_on(recording, &row);
    Ok(Made::of(recording, vec![row], said, Origin::Typed))
}

/// The series of the goals that somebody reads, each once, in the order of the goals: what the log of feedback is counted
/// for is not among them.
pub(super) fn series_of_goals(recording: &Recording) -> Vec<SeriesName> {
    let mut names = Vec::new();
    for name in recording.campaign.goals.iter().flat_map(|goal: &Goal| feeds(goal, &recording.known.series)) {
        if !names.contains(&name) && !recording.known.counts(&name.metric) {
            names.push(name);
        }
    }
    names
}

/// Refuses what nobody knows, where that is asked for.
///
/// # Errors
/// When it is asked for and nobody does.
pub(super) fn known_enough(resolved: Resolved, strict: bool) -> Result<Resolved, Failure> {
    if !strict || resolved.is_known {
        return Ok(resolved);
    }
    match resolved.remarks.into_iter().find(|remark| remark.is_warning) {
        Some(remark) => Err(Failure { what: remark.what, help: remark.help }),
        None => Err(Failure::new(super::NothingRecorded {})),
    }
}

/// The row of a typed value; `None` takes the reading back.
///
/// # Errors
/// When the value cannot be read, or does not fit the metric.
pub(super) fn typed_row(recording: &Recording, name: SeriesName, text: Option<&str>) -> Result<Snapshot, Failure> {
    let reckoning = recording.reckoning_if_known(&name);
    refuse_hidden(&name.to_string())?;
    let kind = reckoning.map(|reckoning| reckoning.kind);
    let (value, written) = match text {
        None => (Value::Retracted, Written::Plain),
        Some(text) => value(text, kind, Some(recording.campaign.language))
            .map_err(|bad| Failure { help: Some(bad.help()), what: Box::new(bad) })?,
    };
    let row = Snapshot {
        date: recording.date,
        instant: None,
        series: name,
        value,
        written,
        item: String::new(),
        period_start: None,
        id: recording.id.clone(),
        recorded_at: Some(recording.now),
        source: SOURCE.to_owned(),
        note: recording.note.clone(),
    };
    let mut whole = Row::from(&row);
    complete(recording, reckoning, &mut whole).map_err(|bad| Failure { what: bad.what, help: Some(bad.help) })?;
    Ok(whole.to_snapshot())
}

/// Fits the value to its metric and gives an amount its period. `reckoning`: how the series' values are to be taken;
/// `None` where nobody knows the metric.
///
/// # Errors
/// When the value does not fit.
pub(super) fn complete(recording: &Recording, reckoning: Option<Reckoning>, row: &mut Row<'_>) -> Result<(), BadLine> {
    let Some(reckoning) = reckoning else {
        // What nobody knows is written down as it is; what it is will be said later in the campaign file.
        row.period_start = row.period_start.or(recording.since);
        return Ok(());
    };
    let fitted = reckoning.value(row)?;
    if reckoning.kind == MetricKind::Duration && fitted != Value::Retracted {
        // A bare number was in the metric's unit; in the file it says which.
        (row.value, row.written) = (fitted, Written::Time);
    }
    if reckoning.kind.has_period() {
        row.period_start = row.period_start.or(recording.since);
        row.period_start = Some(reckoning.period(row).start());
    }
    Ok(())
}

/// What is said of a reading that does not count, for its number comes from the log of feedback.
pub(super) fn counted_elsewhere(recording: &Recording, name: &SeriesName) -> Option<Remark> {
    let is_counted = recording.known.counts(&name.metric);
    is_counted.then(|| Remark::warning(CountedFromLog { name: name.to_string() }, Some(Box::new(LogInstead {}))))
}

/// What is to be said about a row by itself.
pub(super) fn remarks_on(recording: &Recording, row: &Snapshot) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if recording.since.is_some() && row.period_start.is_none() {
        remarks.push(Remark::warning(NoPeriod { name: row.series.to_string() }, None));
    }
    if row.date > recording.today {
        remarks.push(Remark::warning(AfterToday { date: row.date }, None));
    }
    remarks.extend(counted_elsewhere(recording, &row.series));
    remarks.extend(repeats::takes_nothing_back(recording, row));
    remarks.extend(repeats::replaces(recording, row));
    remarks
}

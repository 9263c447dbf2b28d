//! Asks for each goal's number in turn. Nothing is written before the last answer.

use super::doubts::{self, Settled, Uncovered};
use super::made::{Made, Origin};
use super::recording::Recording;
use super::rows::{LogInstead, remarks_on, series_of_goals, typed_row};
use crate::env::{Answer, Env, Question};
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{SeriesName, Snapshot, Written};
use crate::render::plain::visible;
use crate::render::readings::{Shown, typed_value};
use crate::say::{Failure, Language, Sentence, sentence};
use crate::text::day;

sentence! {
    LastValue { value: Shown, day: Day }
    en "last: {value} on {day} · Enter skips, Esc goes back, Ctrl-C stops",
    sv "senast: {value} den {day} · Enter hoppar över, Esc går tillbaka, Ctrl-C avbryter",
    nb "sist: {value} {day} · Enter hopper over, Esc går tilbake, Ctrl-C avbryter",
}
sentence! {
    NoLastValue {}
    en "nothing recorded yet · Enter skips, Esc goes back, Ctrl-C stops",
    sv "inget registrerat än · Enter hoppar över, Esc går tillbaka, Ctrl-C avbryter",
    nb "ingenting registrert ennå · Enter hopper over, Esc går tilbake, Ctrl-C avbryter",
}
sentence! {
    FirstDay { name: String }
    en "{name}: counted from which day?",
    sv "{name}: räknat från vilken dag?",
    nb "{name}: telt fra hvilken dag?",
}
sentence! {
    UpTo { last: Day, date: Day }
    en "up to and including {date}; the number before it ends on {last}",
    sv "till och med {date}; den förra siffran slutar {last}",
    nb "til og med {date}; det forrige tallet slutter {last}",
}
sentence! {
    UpToFirst { start: Day, date: Day }
    en "up to and including {date}; this is the first number, and the campaign began on {start}",
    sv "till och med {date}; det här är den första siffran, och kampanjen började {start}",
    nb "til og med {date}; dette er det første tallet, og kampanjen begynte {start}",
}
sentence! {
    NoFirstDay { date: Day }
    en "write a date, {date} at the latest, like 2027-03-08",
    sv "skriv ett datum, senast {date}, som 2027-03-08",
    nb "skriv en dato, senest {date}, som 2027-03-08",
}
sentence! {
    WithHelp { what: String, help: String }
    en "{what}; {help}",
    sv "{what}; {help}",
    nb "{what}; {help}",
}
sentence! {
    AllCounted {}
    en "the goals' numbers come from the log of feedback, so there is nothing to record",
    sv "målens siffror kommer ur feedbackloggen, så det finns inget att registrera",
    nb "målenes tall kommer fra tilbakemeldingsloggen, så det er ingenting å registrere",
}
sentence! {
    NothingToRecord {}
    en "it does not say what to record",
    sv "det står inte vad som ska registreras",
    nb "det står ikke hva som skal registreres",
}
sentence! {
    WriteCommand { command: String }
    en "write the numbers behind the command: {command}",
    sv "skriv siffrorna efter kommandot: {command}",
    nb "skriv tallene etter kommandoen: {command}",
}

/// An answer and the row that it makes.
#[derive(Debug, Clone)]
struct Answered {
    text: String,
    row: Snapshot,
}

/// What became of one question.
enum Step {
    /// This is to be recorded.
    Row(Box<Answered>),
    /// There is no number for it this time.
    Skip,
    /// The question before it again.
    Back,
    /// Nothing at all is to be recorded.
    Stop,
}

/// The rows that somebody answers with; `None` where they stopped.
///
/// # Errors
/// When nobody can be asked, or the terminal fails.
pub(super) fn rows(recording: &Recording, env: &mut Env<'_>) -> anyhow::Result<Option<Made>> {
    let names = series_of_goals(recording);
    if names.is_empty() && !recording.known.counted.is_empty() && !recording.campaign.goals.is_empty() {
        return Err(Failure::new(AllCounted {}).help(LogInstead {}).into());
    }
    if env.prompt.is_none() || names.is_empty() {
        let command = command_line(recording, &names);
        return Err(Failure::new(NothingToRecord {}).help(WriteCommand { command }).into());
    }
    let mut answers: Vec<Option<Answered>> = vec![None; names.len()];
    let mut place = 0;
    while let Some(name) = names.get(place) {
        let before = answers[place].take();
        match ask(recording, name, before.as_ref(), env)? {
            Step::Row(answered) => answers[place] = Some(*answered),
            Step::Skip => {}
            Step::Back => {
                answers[place] = before;
                place = place.saturating_sub(1);
                continue;
            }
            Step::Stop => return Ok(None),
        }
        place += 1;
    }
    let rows: Vec<Snapshot> = answers.into_iter().flatten().map(|answered| answered.row).collect();
    let remarks = rows.iter().flat_map(|row| remarks_on(recording, row)).collect();
    Ok(Some(Made::of(recording, rows, remarks, Origin::Asked)))
}

/// Asks for one number, and whether an unusual one is meant. `before`: what was answered the time before.
fn ask(recording: &Recording, name: &SeriesName, before: Option<&Answered>, env: &mut Env<'_>) -> anyhow::Result<Step> {
    let help = last_value(recording, name).say(env.language);
    let text = visible(&name.to_string()).into_owned();
    let default = before.map(|answered| answered.text.as_str());
    loop {
        let question = Question { text: &text, help: &help, default, ..Question::default() };
        let text = match ask_number(recording, name, &question, env)? {
            Answer::Back => return Ok(Step::Back),
            Answer::Stop => return Ok(Step::Stop),
            Answer::Text(answer) if answer.trim().is_empty() => return Ok(Step::Skip),
            Answer::Text(answer) => answer,
        };
        let mut row = typed_row(recording, name.clone(), Some(text.trim()))?;
        match ask_first_day(recording, &row, env)? {
            FirstDayIs::Known => {}
            FirstDayIs::Said(start) => row.period_start = Some(start),
            FirstDayIs::Back => continue,
            FirstDayIs::Stop => return Ok(Step::Stop),
        }
        let doubts = doubts::of(recording, std::slice::from_ref(&row), Origin::Asked);
        if doubts::settle(&doubts, env)? != Settled::Refused {
            return Ok(Step::Row(Box::new(Answered { text, row })));
        }
    }
}

fn ask_number(
    recording: &Recording,
    name: &SeriesName,
    question: &Question<'_>,
    env: &mut Env<'_>,
) -> anyhow::Result<Answer> {
    let language = env.language;
    let Some(prompt) = env.prompt.as_mut() else { return Ok(Answer::Stop) };
    let check = |answer: &str| match answer.trim() {
        "" => Ok(()),
        answer => typed_row(recording, name.clone(), Some(answer)).map(|_| ()).map_err(|bad| said(&bad, language)),
    };
    Ok(prompt.ask(question, &check)?)
}

/// What is known of the first day of an amount.
enum FirstDayIs {
    /// The row says it, or has none.
    Known,
    /// This one, somebody answered.
    Said(Day),
    /// The number is asked for again.
    Back,
    /// Nothing at all is to be recorded.
    Stop,
}

/// Asks for the first day of an amount, where days before it would stay unknown.
fn ask_first_day(recording: &Recording, row: &Snapshot, env: &mut Env<'_>) -> anyhow::Result<FirstDayIs> {
    let Some(Uncovered { since, last }) = doubts::uncovered(recording, row) else { return Ok(FirstDayIs::Known) };
    let language = env.language;
    let Some(prompt) = env.prompt.as_mut() else { return Ok(FirstDayIs::Known) };
    let start =
        |text: &str| day::day(text, recording.today, Some(recording.campaign.language)).filter(|day| *day <= row.date);
    let text = FirstDay { name: row.series.to_string() }.say(language);
    let help = match last {
        Some(last) => UpTo { last, date: row.date }.say(language),
        None => UpToFirst { start: since, date: row.date }.say(language),
    };
    let default = since.to_string();
    let question = Question { text: &visible(&text), help: &help, default: Some(&default), ..Question::default() };
    let check = |answer: &str| match start(answer) {
        Some(_) => Ok(()),
        None => Err(NoFirstDay { date: row.date }.say(language)),
    };
    Ok(match prompt.ask(&question, &check)? {
        Answer::Text(answer) => start(&answer).map_or(FirstDayIs::Back, FirstDayIs::Said),
        Answer::Back => FirstDayIs::Back,
        Answer::Stop => FirstDayIs::Stop,
    })
}

/// The last number of a series and its day, with how to answer.
fn last_value(recording: &Recording, name: &SeriesName) -> Box<dyn Sentence> {
    let last = recording.known.series.get(name).and_then(|series| series.readings.last());
    match last {
        Some(reading) => {
            let value = Shown::reading(reading, written(recording, name));
            Box::new(LastValue { value, day: reading.day() })
        }
        None => Box::new(NoLastValue {}),
    }
}

/// How values of a series are written.
fn written(recording: &Recording, name: &SeriesName) -> Written {
    match recording.campaign.metric(&name.metric) {
        Some(metric) if metric.kind == MetricKind::Duration => Written::Time,
        Some(metric) if metric.is_share() => Written::Percent,
        Some(_) | None => Written::Plain,
    }
}

/// The command line that records every goal's number, with the last ones as examples.
fn command_line(recording: &Recording, names: &[SeriesName]) -> String {
    let example = |name: &SeriesName| {
        let last = recording.known.series.get(name).and_then(|series| series.readings.last());
        let value = last.map_or("…".to_owned(), |reading| typed_value(reading.value, written(recording, name)));
        format!(" {name}={value}")
    };
    let campaign = recording.named.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    let readings: String = names.iter().map(example).collect();
    let readings = if readings.is_empty() { " followers@instagram=4251".to_owned() } else { readings };
    format!("plan record{campaign}{readings}")
}

fn said(failure: &Failure, language: Language) -> String {
    let what = failure.what.say(language);
    match &failure.help {
        Some(help) => WithHelp { what, help: help.say(language) }.say(language),
        None => what,
    }
}

//! The values of a strategy that are written in words: hours, lengths of time, platforms.

use crate::model::document::strategy::{ShiftTable, StrategyFile, TriggerTable};
use crate::model::finding::Finding;
use crate::model::place::{KeyPath, Place};
use crate::model::platform::{self, PLATFORMS};
use crate::model::rota::Rota;
use crate::model::strategy::{Crisis, Trigger};
use crate::model::week::WeekWindow;
use crate::model::zone::Zone;
use crate::say::sentence;
use crate::text::campaign::reader::Reader;
use crate::text::campaign::zone;
use crate::text::duration::seconds;
use crate::text::suggest::closest;
use crate::text::week::{self, WeekProblem};

sentence! {
    NoLength { text: String }
    en "\"{text}\" is not a length of time",
    sv "\"{text}\" är ingen tidslängd",
    nb "«{text}» er ikke et tidsrom",
}

sentence! {
    WriteLength {}
    en "write it like \"1h\", \"30min\" or \"2 days\"",
    sv "skriv den som \"1h\", \"30min\" eller \"2 dagar\"",
    nb "skriv det som \"1h\", \"30min\" eller \"2 dager\"",
}

sentence! {
    WriteShift {}
    en "write days and hours, `days = \"Mon-Fri\"` and `hours = [\"08:00-17:00\"]`",
    sv "skriv dagar och tider, `days = \"mån-fre\"` och `hours = [\"08.00-17.00\"]`",
    nb "skriv dager og klokkeslett, `days = \"man-fre\"` og `hours = [\"08.00-17.00\"]`",
}

/// What the values come to.
pub(super) struct Understood {
    /// Where its days begin and end.
    pub(super) zone: Zone,
    /// Who is on duty when; `None` where a shift cannot be read.
    pub(super) rota: Option<Rota>,
    /// The hours of each shift.
    pub(super) shifts: Vec<Vec<WeekWindow>>,
    /// Within how many seconds praise and complaints are answered.
    pub(super) respond_within: Option<f64>,
    /// What makes it a crisis, and by when what is done.
    pub(super) crisis: Crisis,
}

/// Understands every value that is written in words, and tells of those that cannot be understood.
pub(super) fn understand(text: &str, file: &StrategyFile) -> (Understood, Vec<Finding>) {
    let mut reader = Reader::new(text, None, String::new());
    let zone = zone(file.strategy.timezone.as_deref(), &KeyPath::of("strategy").key("timezone"), &mut reader);
    audiences(file, &mut reader);
    platforms(file, &mut reader);
    let (shifts, rota) = rota(file, &mut reader);
    let feedback = KeyPath::of("feedback");
    let promised = file.feedback.as_ref().and_then(|feedback| feedback.respond_within.as_deref());
    let respond_within = length(&feedback.key("respond_within"), promised, &mut reader);
    let crisis = crisis(file, &mut reader);
    (Understood { zone, rota, shifts, respond_within, crisis }, reader.into_findings())
}

fn audiences(file: &StrategyFile, reader: &mut Reader) {
    for (index, audience) in file.audience.values.iter().enumerate() {
        let path = file.audience_path(index);
        reader.windows(&path.key("when"), &audience.when);
        reader.count(&path.key("size"), audience.size.as_ref());
    }
}

fn platforms(file: &StrategyFile, reader: &mut Reader) {
    for (name, channel) in &file.channel {
        let unknown = |said: &&str| platform::lookup(said).is_none() && *said != "other";
        if let Some(said) = channel.platform.as_deref().filter(unknown) {
            let nearest = closest(said, PLATFORMS.iter().map(|platform| platform.name));
            reader.unknown_platform(&KeyPath::of("channel").key(name).key("platform"), said, nearest);
        }
    }
}

/// The hours of each shift; and together, with the days without any: `None` where one shift cannot be read.
fn rota(file: &StrategyFile, reader: &mut Reader) -> (Vec<Vec<WeekWindow>>, Option<Rota>) {
    let mut readable = true;
    let shifts = file.shift.iter().enumerate().map(|(index, shift)| {
        let read = shift_windows(&KeyPath::of("shift").index(index), shift, reader);
        readable &= read.iter().all(Option::is_some);
        read.into_iter().flatten().collect()
    });
    let shifts: Vec<Vec<WeekWindow>> = shifts.collect();
    let holidays = file.feedback.as_ref().map_or_else(Vec::new, |feedback| feedback.holidays.clone());
    let rota = readable.then(|| Rota { windows: shifts.concat(), holidays });
    (shifts, rota)
}

/// A shift's hours on its days: `days = "Mon-Fri"` with `hours = ["08:00-12:00"]`, or all of it in one of them.
fn shift_windows(path: &KeyPath, shift: &ShiftTable, reader: &mut Reader) -> Vec<Option<WeekWindow>> {
    let days = shift.days.as_deref().unwrap_or_default();
    let hours = shift.hours.iter().enumerate();
    let mut texts: Vec<_> =
        hours.map(|(index, hours)| (path.key("hours").index(index), format!("{days} {hours}"))).collect();
    if texts.is_empty() {
        texts.push((path.key("hours"), days.to_owned()));
    }
    let mut days_are_told = false;
    let read = texts.into_iter().map(|(at, text)| {
        let problem = match week::window(&text) {
            Ok(window) => return Some(window),
            Err(problem) => problem,
        };
        let of_days = matches!(problem, WeekProblem::NoDay | WeekProblem::UnknownDay(_));
        if !of_days || !days_are_told {
            let place = if of_days { path.key("days") } else { at };
            reader.bad_week(&place, text.trim(), problem, WriteShift {});
        }
        days_are_told |= of_days;
        None
    });
    read.collect()
}

fn crisis(file: &StrategyFile, reader: &mut Reader) -> Crisis {
    let Some(table) = &file.crisis else { return Crisis::default() };
    let path = KeyPath::of("crisis");
    let mut crisis = Crisis::default();
    for (index, trigger) in table.triggers.iter().enumerate() {
        let complaints = complaints(&path.key("triggers").index(index), trigger, reader);
        crisis.has_unread_trigger |= complaints.is_none() && trigger.negatives.is_some() && trigger.within.is_some();
        let error = (trigger.post_error == Some(true)).then_some(Trigger::PostError);
        crisis.triggers.push(error.or(complaints));
    }
    let steps = table.steps.iter().enumerate();
    let times = steps
        .map(|(index, step)| length(&path.key("steps").index(index).key("within"), step.within.as_deref(), reader));
    crisis.step_times = times.collect();
    crisis
}

/// So many complaints within some time; `None` where the trigger is of another sort or cannot be read.
fn complaints(path: &KeyPath, trigger: &TriggerTable, reader: &mut Reader) -> Option<Trigger> {
    let count = reader.count(&path.key("negatives"), trigger.negatives.as_ref());
    let within = length(&path.key("within"), trigger.within.as_deref(), reader);
    count.zip(within).map(|(count, within)| Trigger::Complaints { count, within })
}

/// A length of time by the clock, in seconds.
fn length(path: &KeyPath, text: Option<&str>, reader: &mut Reader) -> Option<f64> {
    let text = text?;
    let read = seconds(text);
    if read.is_none() {
        reader.complain(Place::value(path.clone()), NoLength { text: text.to_owned() }, WriteLength {});
    }
    read
}

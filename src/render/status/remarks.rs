//! What to know of a goal besides its numbers: where its start value comes from, what is missing, what was lost again.

use super::Shown;
use super::cells::day;
use super::uplift::uplift;
use crate::assess::GoalStanding;
use crate::model::day::Day;
use crate::progress::baseline::BaselineFrom;
use crate::progress::series::amounts::Coverage;
use crate::progress::standing::Standing;
use crate::progress::state::State;
use crate::render::quantity::Measure;
use crate::render::words::Days;
use crate::say::{Language, Sentence, sentence};

sentence! {
    LateStart { day: String, late: Days }
    en "the start value was first read on {day}, {late} after the start",
    sv "startvärdet lästes av först den {day}, {late} efter starten",
    nb "startverdien ble først lest av {day}, {late} etter starten",
}

sentence! {
    Fell { from: String, to: String, day: String }
    en "the running total fell from {from} to {to} on {day}: correct the reading, or declare it with [[break]]",
    sv "den löpande summan föll den {day} från {from} till {to}: rätta avläsningen, eller ange det med [[break]]",
    nb "den løpende summen falt {day} fra {from} til {to}: rett avlesningen, eller oppgi det med [[break]]",
}

sentence! {
    NotHeld { day: String }
    en "first reached on {day}, not held",
    sv "nåddes först den {day}, men höll inte",
    nb "først nådd {day}, men holdt ikke",
}

sentence! {
    DaysKnown { known: u64, due: Days }
    en "{known} of {due} known: there may be more",
    sv "{known} av {due} kända: det kan vara mer",
    nb "{known} av {due} kjent: det kan være mer",
}

sentence! {
    SharedOut {}
    en "a reading reaches over the start or the end: only its days in between count",
    sv "en avläsning går ut över starten eller slutet: bara dagarna däremellan räknas",
    nb "en avlesning går ut over starten eller slutten: bare dagene imellom teller",
}

sentence! {
    WindowsUnknown { unknown: u64 }
    en "nobody read it in {unknown} of them",
    sv "ingen läste av i {unknown} av dem",
    nb "ingen leste av i {unknown} av dem",
}

sentence! {
    JudgedShort { judged: String }
    en "a goal to stretch for: judged by {judged}",
    sv "ett mål att sträcka sig mot: bedöms vid {judged}",
    nb "et mål å strekke seg mot: vurderes ved {judged}",
}

sentence! {
    KeptIn { kept: String }
    en "kept in {kept}",
    sv "höll i {kept}",
    nb "holdt i {kept}",
}

/// What to know of a goal. `brief`: its table has no room for windows and parts, so they are said here.
pub(in crate::render) fn remarks(
    shown: &Shown<'_>,
    goal: &GoalStanding<'_>,
    brief: bool,
    language: Language,
) -> Vec<String> {
    let Some(standing) = &goal.standing else { return Vec::new() };
    let measure = Measure::of(goal.goal);
    let day = |one: Day| day(one, shown, language);
    let mut remarks = Vec::new();
    if brief {
        let cells = super::cells::cells(shown, goal, language);
        remarks.extend(cells.parts.map(|parts| format!("{} · {parts}", cells.now)));
        remarks.extend(cells.kept.map(|kept| KeptIn { kept }.say(language)));
    }
    if let Some(unknown) = standing.windows.map(|windows| windows.unknown as u64).filter(|unknown| *unknown > 0) {
        remarks.push(WindowsUnknown { unknown }.say(language));
    }
    if let Some(judged) = standing.judged_target.filter(|judged| Some(*judged) != standing.target) {
        remarks.push(JudgedShort { judged: measure.level(judged, language) }.say(language));
    }
    if let Some((known, due)) = missing_days(goal, standing) {
        remarks.push(DaysKnown { known, due }.say(language));
    }
    if standing.windows.is_none() && standing.coverage.is_some_and(|coverage| coverage.shared_out) {
        remarks.push(SharedOut {}.say(language));
    }
    if let (Some(BaselineFrom::LateSnapshot(read)), Some(start)) = (standing.baseline_from, goal.goal.start) {
        let late = Days(start.days_until(read).unsigned_abs());
        remarks.push(LateStart { day: day(read), late }.say(language));
    }
    remarks.extend(standing.falls.iter().map(|fall| {
        let level = |value: f64| measure.level(value, language);
        Fell { from: level(fall.from.1), to: level(fall.to.1), day: day(fall.to.0) }.say(language)
    }));
    remarks.extend(uplift(goal, language));
    if let Some(met) = standing.first_met.filter(|_| was_lost(standing)) {
        remarks.push(NotHeld { day: day(met) }.say(language));
    }
    remarks
}

/// Whether a target that was reached is no longer held, by a value that was judged.
fn was_lost(standing: &Standing) -> bool {
    match standing.state {
        State::OnTrack | State::AtRisk | State::Behind | State::Unreachable | State::Missed | State::TooEarly => true,
        State::Met | State::Unknown | State::Stale | State::NoData | State::NotStarted => false,
    }
}

/// Days of an amount up to its last reading that nobody read, as known and due days. Those since then are not missing
/// yet: the table says when it was read. Of a count to keep up, the windows tell.
fn missing_days(goal: &GoalStanding<'_>, standing: &Standing) -> Option<(u64, Days)> {
    let coverage = standing.coverage.filter(|_| standing.windows.is_none())?;
    let (Coverage { known_days, .. }, (last, _), start) = (coverage, standing.now?, goal.goal.start?);
    let due = start.days_until(last) + 1;
    (known_days < due).then(|| (known_days.unsigned_abs(), Days(due.unsigned_abs())))
}

//! What to do about a goal: how much is needed from now on, or what to record, or what to agree on.

use super::Shown;
use super::cells::{NOTHING, day, now, target};
use super::pace::pace;
use crate::assess::{GoalStanding, Phase, urgency};
use crate::model::target::Target;
use crate::progress::standing::Standing;
use crate::progress::state::State;
use crate::render::chance::chance;
use crate::render::quantity::Measure;
use crate::render::words::Days;
use crate::say::{Language, Sentence, Show, sentence};
use crate::text::shell;

sentence! {
    AtChance { chance: String, step: String }
    en "chance {chance}; {step}",
    sv "chans {chance}; {step}",
    nb "sjanse {chance}; {step}",
}

sentence! {
    ReadAgain { day: String, ago: Days, command: String }
    en "last read on {day}, {ago} ago: `{command}`",
    sv "senast avläst {day}, för {ago} sedan: `{command}`",
    nb "sist lest av {day}, for {ago} siden: `{command}`",
}

sentence! {
    NothingCame {}
    en "nothing has come in yet that it counts: the number comes from the log of feedback, `plan feedback add`",
    sv "inget har kommit in än som det räknar: siffran kommer ur feedbackloggen, `plan feedback add`",
    nb "ingenting har kommet inn ennå som det teller: tallet kommer fra tilbakemeldingsloggen, `plan feedback add`",
}

sentence! {
    ReadFirst { command: String }
    en "no reading yet: `{command}`",
    sv "ingen avläsning än: `{command}`",
    nb "ingen avlesning ennå: `{command}`",
}

sentence! {
    ReadStart { day: String, command: String }
    en "starts {day}; record the start value then: `{command}`",
    sv "börjar {day}; skriv in startvärdet då: `{command}`",
    nb "begynner {day}; skriv inn startverdien da: `{command}`",
}

sentence! {
    ReadEnd { command: String, end: String }
    en "nobody read it at the end: `{command} --date {end}`",
    sv "ingen läste av vid slutet: `{command} --date {end}`",
    nb "ingen leste av ved slutten: `{command} --date {end}`",
}

sentence! {
    CheckIt { file: String }
    en "cannot be judged: `plan check {file}` says what is missing",
    sv "kan inte bedömas: `plan check {file}` säger vad som saknas",
    nb "kan ikke vurderes: `plan check {file}` sier hva som mangler",
}

sentence! {
    NewStart { day: String }
    en "counted anew since {day}, so the start value no longer compares: give it one from then on",
    sv "räknas på nytt sedan {day}, så startvärdet går inte att jämföra med: ange ett från och med då",
    nb "telles på nytt fra {day}, så startverdien kan ikke sammenlignes: oppgi en fra da av",
}

sentence! {
    AgreeAnew {}
    en "can no longer be reached in time: agree on another target or date",
    sv "går inte längre att nå i tid: kom överens om ett annat mål eller datum",
    nb "kan ikke lenger nås i tide: bli enige om et annet mål eller en annen dato",
}

sentence! {
    CannotBeKept {}
    en "can no longer be kept: agree on another bound, and on what to change",
    sv "går inte längre att hålla: kom överens om en annan gräns och om vad som ska ändras",
    nb "kan ikke lenger holdes: bli enige om en annen grense, og om hva som skal endres",
}

sentence! {
    Learn { now: String, target: String }
    en "over and not reached, {now} of {target}: write down in the final review what you learned",
    sv "slut och inte nått, {now} av {target}: skriv i slutrapporten vad ni lärde er",
    nb "slutt og ikke nådd, {now} av {target}: skriv i sluttrapporten hva dere lærte",
}

sentence! {
    TooEarlyYet {}
    en "too early to tell: go on recording",
    sv "för tidigt att säga: fortsätt läsa av",
    nb "for tidlig å si: fortsett å lese av",
}

sentence! {
    AllWell {}
    en "All goals are on track or reached.",
    sv "Alla mål är i fas eller nådda.",
    nb "Alle mål er i rute eller nådd.",
}

sentence! {
    NextReview { day: String }
    en " Next follow-up: {day}",
    sv " Nästa uppföljning: {day}",
    nb " Neste oppfølging: {day}",
}

sentence! {
    Lesson { lesson: String }
    en "Learned: {lesson}",
    sv "Lärdom: {lesson}",
    nb "Lærdom: {lesson}",
}

sentence! {
    IsClosed {}
    en "Closed; `lesson` under [outcome] has room for what you learned.",
    sv "Avslutad; `lesson` under [outcome] har plats för vad ni lärde er.",
    nb "Avsluttet; `lesson` under [outcome] har plass til det dere lærte.",
}

sentence! {
    NoGoals { file: String }
    en "No goal that can be read: see `plan check {file}`.",
    sv "Inget mål som går att läsa: se `plan check {file}`.",
    nb "Ingen mål som kan leses: se `plan check {file}`.",
}

/// The goal that is worst off, the first of several; `None` where all is well.
pub(super) fn worst<'s, 'c>(shown: &'s Shown<'c>) -> Option<&'s GoalStanding<'c>> {
    let goals = shown.overview.goals.iter().filter(|goal| !matches!(goal.state(), State::OnTrack | State::Met));
    goals.min_by_key(|goal| urgency(goal.state()))
}

/// The last line of a campaign: what to do about its worst goal, or that all is well; once it is closed, its lesson.
pub(in crate::render) fn last_line(shown: &Shown<'_>, language: Language) -> String {
    if shown.overview.goals.is_empty() {
        return NoGoals { file: shell::word_in_code(&shown.file) }.say(language);
    }
    if shown.overview.phase == Some(Phase::Closed) {
        let outcome = shown.overview.campaign.file.outcome.as_ref();
        return match outcome.and_then(|outcome| outcome.lesson.clone()) {
            Some(lesson) => Lesson { lesson }.say(language),
            None => IsClosed {}.say(language),
        };
    }
    if let Some(goal) = worst(shown) {
        let step = step(shown, goal, language).unwrap_or_else(|| goal.state().show(language));
        return format!("{}: {step}", goal.goal.id);
    }
    let next = shown.overview.reviews.next.map(|next| NextReview { day: day(next, shown, language) }.say(language));
    AllWell {}.say(language) + &next.unwrap_or_default()
}

/// What to do about a goal; `None` where nothing is to do, as once its campaign is closed.
pub(in crate::render) fn step(shown: &Shown<'_>, goal: &GoalStanding<'_>, language: Language) -> Option<String> {
    if shown.overview.phase == Some(Phase::Closed) {
        return None;
    }
    let Some(standing) = &goal.standing else {
        return Some(CheckIt { file: shell::word_in_code(&shown.file) }.say(language));
    };
    let command = shown.record(&goal.series);
    Some(match standing.state {
        State::Met => return None,
        State::OnTrack | State::AtRisk | State::Behind => {
            let step = pace(goal, standing, language)?;
            match standing.chance {
                Some(found) => AtChance { chance: chance(found, language), step }.say(language),
                None => step,
            }
        }
        State::TooEarly => pace(goal, standing, language).unwrap_or_else(|| TooEarlyYet {}.say(language)),
        State::Stale => {
            let last = standing.now?.0;
            let ago = super::cells::days_between(last, shown.overview.today);
            ReadAgain { day: day(last, shown, language), ago, command }.say(language)
        }
        State::NoData if goal.is_counted => NothingCame {}.say(language),
        State::NoData => ReadFirst { command }.say(language),
        State::NotStarted if goal.is_counted => return None,
        State::NotStarted => {
            let start = goal.goal.start?;
            ReadStart { day: day(start, shown, language), command }.say(language)
        }
        State::Unreachable if goal.goal.target.is_some_and(Target::is_kept) => CannotBeKept {}.say(language),
        State::Unreachable => AgreeAnew {}.say(language),
        State::Missed => missed(goal, standing, language),
        State::Unknown => unknown(shown, goal, standing, command, language),
    })
}

/// Whether the step says more than the table does where the table has all its columns.
pub(super) fn is_beyond_the_table(state: State) -> bool {
    matches!(state, State::Stale | State::NoData | State::Unknown)
}

/// Why nobody knows: counted anew, never read at the end, or nothing to judge by.
fn unknown(
    shown: &Shown<'_>,
    goal: &GoalStanding<'_>,
    standing: &Standing,
    command: String,
    language: Language,
) -> String {
    let end = goal.goal.end.filter(|end| *end < shown.overview.today && standing.target.is_some());
    match (standing.broken_on, end) {
        (Some(broken), _) => NewStart { day: day(broken, shown, language) }.say(language),
        (None, Some(_)) if goal.is_counted => NothingCame {}.say(language),
        (None, Some(end)) => ReadEnd { command, end: end.to_string() }.say(language),
        (None, None) => CheckIt { file: shell::word_in_code(&shown.file) }.say(language),
    }
}

fn missed(goal: &GoalStanding<'_>, standing: &Standing, language: Language) -> String {
    let measure = Measure::of(goal.goal);
    let now = now(standing, measure, language).unwrap_or_else(|| NOTHING.to_owned());
    Learn { now, target: target(goal, measure, language) }.say(language)
}

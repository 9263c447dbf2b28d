//! The answer that a reader wants first: are we going to make it?

use crate::assess::{GoalStanding, Overview, Phase};
use crate::progress::state::State;
use crate::say::{Language, Sentence, sentence};

sentence! {
    NoGoals {}
    en "No goal has been set that can be read.",
    sv "Det finns inget mål som går att läsa.",
    nb "Det er ikke satt noe mål som kan leses.",
}
sentence! {
    AllReached {}
    en "Yes: every goal is reached.",
    sv "Ja: alla mål är nådda.",
    nb "Ja: alle mål er nådd.",
}
sentence! {
    Reached {}
    en "Yes: the goal is reached.",
    sv "Ja: målet är nått.",
    nb "Ja: målet er nådd.",
}
sentence! {
    AllOnTrack {}
    en "Yes, as things stand: every goal is reached or on track.",
    sv "Ja, som det ser ut nu: alla mål är nådda eller i fas.",
    nb "Ja, slik det ser ut nå: alle mål er nådd eller i rute.",
}
sentence! {
    OnTrack {}
    en "Yes, as things stand: the goal is on track.",
    sv "Ja, som det ser ut nu: målet är i fas.",
    nb "Ja, slik det ser ut nå: målet er i rute.",
}
sentence! {
    Partly { good: usize, all: usize }
    en "Not all of it, as things stand: {good} of {all} goals are reached or on track.",
    sv "Inte allt, som det ser ut nu: {good} av {all} mål är nådda eller i fas.",
    nb "Ikke alt, slik det ser ut nå: {good} av {all} mål er nådd eller i rute.",
}
sentence! {
    NotCertain { good: usize, all: usize }
    en "It is not certain: {good} of {all} goals are reached or on track, and none is lost.",
    sv "Det är inte säkert: {good} av {all} mål är nådda eller i fas, och inget är förlorat.",
    nb "Det er ikke sikkert: {good} av {all} mål er nådd eller i rute, og ingen er tapt.",
}
sentence! {
    EitherWay {}
    en "It may go either way.",
    sv "Det kan gå hur som helst.",
    nb "Det kan gå begge veier.",
}
sentence! {
    No {}
    en "No, not as things stand.",
    sv "Nej, inte som det ser ut nu.",
    nb "Nei, ikke slik det ser ut nå.",
}
sentence! {
    CannotTell {}
    en "That cannot be told yet.",
    sv "Det går inte att säga än.",
    nb "Det kan ikke sies ennå.",
}
sentence! {
    NotBegun {}
    en "It has not begun yet.",
    sv "Den har inte börjat än.",
    nb "Den har ikke begynt ennå.",
}
sentence! {
    AllWereReached {}
    en "Yes: every goal was reached.",
    sv "Ja: alla mål nåddes.",
    nb "Ja: alle mål ble nådd.",
}
sentence! {
    WereReached { good: usize, all: usize }
    en "Partly: {good} of {all} goals were reached.",
    sv "Delvis: {good} av {all} mål nåddes.",
    nb "Delvis: {good} av {all} mål ble nådd.",
}
sentence! {
    NoneWasReached {}
    en "No: no goal was reached.",
    sv "Nej: inget mål nåddes.",
    nb "Nei: ingen mål ble nådd.",
}
sentence! {
    NobodyKnows {}
    en "Nobody knows: the end was not read.",
    sv "Ingen vet: slutet lästes inte av.",
    nb "Ingen vet: slutten ble ikke lest av.",
}

/// How many goals are well, lost or behind, and open to doubt.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    all: usize,
    met: usize,
    on_track: usize,
    at_risk: usize,
    bad: usize,
    not_started: usize,
}

/// The answer for one campaign.
pub(super) fn of_campaign(overview: &Overview<'_>, language: Language) -> String {
    answer(overview.goals.iter().map(GoalStanding::state), is_over(overview)).say(language)
}

/// The answer for several.
pub(super) fn of_all<'o, 'c: 'o>(
    overviews: impl Iterator<Item = &'o Overview<'c>> + Clone,
    language: Language,
) -> String {
    let are_over = overviews.clone().all(is_over);
    answer(overviews.flat_map(|overview| overview.goals.iter().map(GoalStanding::state)), are_over).say(language)
}

/// Whether nothing more is to come.
pub(super) fn is_over(overview: &Overview<'_>) -> bool {
    matches!(overview.phase, Some(Phase::Over | Phase::Closed))
}

fn answer(states: impl Iterator<Item = State>, is_over: bool) -> Box<dyn Sentence> {
    let tally = tally(states);
    let Tally { all, met, on_track, at_risk, bad, not_started } = tally;
    let good = met + on_track;
    match tally {
        _ if all == 0 => Box::new(NoGoals {}),
        _ if is_over && met == all => Box::new(AllWereReached {}),
        _ if is_over && met > 0 => Box::new(WereReached { good: met, all }),
        _ if is_over && bad > 0 => Box::new(NoneWasReached {}),
        _ if is_over => Box::new(NobodyKnows {}),
        _ if not_started == all => Box::new(NotBegun {}),
        _ if met == all && all == 1 => Box::new(Reached {}),
        _ if met == all => Box::new(AllReached {}),
        _ if good == all && all == 1 => Box::new(OnTrack {}),
        _ if good == all => Box::new(AllOnTrack {}),
        _ if good > 0 && bad > 0 => Box::new(Partly { good, all }),
        _ if good > 0 => Box::new(NotCertain { good, all }),
        _ if bad > 0 => Box::new(No {}),
        _ if at_risk > 0 => Box::new(EitherWay {}),
        _ => Box::new(CannotTell {}),
    }
}

fn tally(states: impl Iterator<Item = State>) -> Tally {
    let mut tally = Tally::default();
    for state in states {
        tally.all += 1;
        match state {
            State::Met => tally.met += 1,
            State::OnTrack => tally.on_track += 1,
            State::AtRisk => tally.at_risk += 1,
            State::Behind | State::Unreachable | State::Missed => tally.bad += 1,
            State::NotStarted => tally.not_started += 1,
            State::Stale | State::NoData | State::Unknown | State::TooEarly => {}
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::progress::state::State::{
        AtRisk, Behind, Met, Missed, NoData, NotStarted, OnTrack, Stale, TooEarly, Unknown,
    };
    use crate::say::{Language, Sentence};

    fn said(states: &[crate::progress::state::State], is_over: bool) -> String {
        answer(states.iter().copied(), is_over).say(Language::English)
    }

    #[test]
    fn the_answer_begins_with_yes_or_no() {
        assert_eq!(said(&[Met, OnTrack], false), "Yes, as things stand: every goal is reached or on track.");
        assert_eq!(said(&[OnTrack], false), "Yes, as things stand: the goal is on track.");
        assert_eq!(said(&[Behind, AtRisk], false), "No, not as things stand.");
        assert_eq!(said(&[Missed, Met], true), "Partly: 1 of 2 goals were reached.");
        assert_eq!(said(&[Missed], true), "No: no goal was reached.");
    }

    #[test]
    fn doubt_is_no_comfort() {
        assert_eq!(
            said(&[OnTrack, Behind], false),
            "Not all of it, as things stand: 1 of 2 goals are reached or on track."
        );
        assert_eq!(
            said(&[OnTrack, Stale], false),
            "It is not certain: 1 of 2 goals are reached or on track, and none is lost."
        );
        assert_eq!(said(&[NoData, TooEarly], false), "That cannot be told yet.");
        assert_eq!(said(&[Unknown, NoData], true), "Nobody knows: the end was not read.");
        assert_eq!(said(&[NotStarted], false), "It has not begun yet.");
    }
}

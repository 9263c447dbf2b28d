//! What stands above and below the goals of a review: how follow-ups are kept, the money that is left, what was changed.

use crate::assess::review::Reviews;
use crate::assess::{Overview, Phase};
use crate::model::document::shapes::{Review, Rhythm};
use crate::render::quantity::money;
use crate::render::status::{Shown, day};
use crate::say::{Language, Sentence, sentence};

/// So many changes are told, the last ones.
const MOST_CHANGES: usize = 3;

sentence! {
    SoMany { held: String, due: String, last: String }
    en "Follow-ups: {held} of {due} held, the last {last}",
    sv "Uppföljningar: {held} av {due} gjorda, den senaste {last}",
    nb "Oppfølginger: {held} av {due} gjort, den siste {last}",
}
sentence! {
    NoneHeld { due: String }
    en "Follow-ups: none written down, {due} due by now",
    sv "Uppföljningar: ingen inskriven, {due} skulle ha gjorts hittills",
    nb "Oppfølginger: ingen skrevet inn, {due} skulle vært gjort til nå",
}
sentence! {
    Waiting { on: String }
    en "; one was due {on}",
    sv "; en skulle ha gjorts {on}",
    nb "; en skulle vært gjort {on}",
}
sentence! {
    Next { on: String }
    en "; the next {on}",
    sv "; nästa {on}",
    nb "; neste {on}",
}
sentence! {
    FirstOn { on: String }
    en "Follow-ups: the first {on}",
    sv "Uppföljningar: den första {on}",
    nb "Oppfølginger: den første {on}",
}
sentence! {
    OnlyAtEnd { on: String }
    en "Follow-ups: one, at the end, {on}",
    sv "Uppföljningar: en, vid slutet, {on}",
    nb "Oppfølginger: én, ved slutten, {on}",
}
sentence! {
    NonePlanned {}
    en "Follow-ups: none planned; `review = \"weekly\"` under [campaign] plans them",
    sv "Uppföljningar: inga planerade; `review = \"weekly\"` under [campaign] planerar dem",
    nb "Oppfølginger: ingen planlagt; `review = \"weekly\"` under [campaign] planlegger dem",
}
sentence! {
    LastTime { on: String, note: String }
    en "Last time ({on}): {note}",
    sv "Förra gången ({on}): {note}",
    nb "Forrige gang ({on}): {note}",
}
sentence! {
    Changed { on: String, did: String }
    en "Changed {on}: {did}",
    sv "Ändrat {on}: {did}",
    nb "Endret {on}: {did}",
}
sentence! {
    Money { left: String, total: String, a_day: String }
    en "Money: {left} of {total} left, {a_day} a day to the end",
    sv "Pengar: {left} av {total} kvar, {a_day} om dagen till slutet",
    nb "Penger: {left} av {total} igjen, {a_day} om dagen til slutten",
}
sentence! {
    NothingLeft { spent: String, total: String }
    en "Money: {spent} of {total} spent, nothing left",
    sv "Pengar: {spent} av {total} förbrukat, inget kvar",
    nb "Penger: {spent} av {total} brukt, ingenting igjen",
}
sentence! {
    WriteDown { name: String }
    en "Held it? `plan review{name} --held`. Decided something? `plan review{name} --did \"…\" --why \"…\"`",
    sv "Gjord? `plan review{name} --held`. Bestämde ni något? `plan review{name} --did \"…\" --why \"…\"`",
    nb "Gjort? `plan review{name} --held`. Bestemte dere noe? `plan review{name} --did \"…\" --why \"…\"`",
}
sentence! {
    CloseIt { name: String }
    en "It is over: `plan review{name} --final` writes down how it went and what you learned",
    sv "Den är slut: `plan review{name} --final` skriver in hur det gick och vad ni lärde er",
    nb "Den er slutt: `plan review{name} --final` skriver inn hvordan det gikk og hva dere lærte",
}

/// How the follow-ups stand, the money, and what happened since: a line each.
pub(super) fn above(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let overview = &shown.overview;
    let file = &overview.campaign.file;
    let of_day = |on| day(on, shown, language);
    // The later of two on one day stands further down.
    let last = file.review.iter().rev().filter(|table| Some(table.on) == overview.reviews.last).find_map(|table| {
        let note = table.note.clone()?;
        Some(LastTime { on: of_day(table.on), note }.say(language))
    });
    let mut changes: Vec<_> = file.change.iter().filter(|change| change.on <= overview.today).collect();
    changes.sort_by_key(|change| change.on);
    let changes = changes.split_off(changes.len().saturating_sub(MOST_CHANGES));
    let told = changes.into_iter().map(|one| Changed { on: of_day(one.on), did: one.did.clone() }.say(language));
    let follow_ups = (overview.phase != Some(Phase::Closed)).then(|| follow_ups(shown, language));
    follow_ups.into_iter().chain(money_left(overview, language)).chain(last).chain(told).collect()
}

/// "Follow-ups: 2 of 20 held, the last 10 Nov; one was due 17 Nov; the next 24 Nov".
fn follow_ups(shown: &Shown<'_>, language: Language) -> String {
    let Reviews { due, held, last, waiting, next, .. } = shown.overview.reviews;
    let of_day = |on| day(on, shown, language);
    let rhythm = shown.overview.campaign.file.campaign.review.as_ref();
    let first = match (last, rhythm, next) {
        (Some(last), ..) => SoMany { held: held.to_string(), due: due.to_string(), last: of_day(last) }.say(language),
        (None, None, _) => return NonePlanned {}.say(language),
        (None, Some(Review::Rhythm(Rhythm::AtEnd)), Some(next)) => return OnlyAtEnd { on: of_day(next) }.say(language),
        (None, Some(_), Some(next)) if due == 0 => return FirstOn { on: of_day(next) }.say(language),
        (None, Some(_), _) => NoneHeld { due: due.to_string() }.say(language),
    };
    let waiting = waiting.map(|on| Waiting { on: of_day(on) }.say(language)).unwrap_or_default();
    let next = next.map(|on| Next { on: of_day(on) }.say(language)).unwrap_or_default();
    first + &waiting + &next
}

/// What is left to spend, and so much a day; `None` where nobody knows.
fn money_left(overview: &Overview<'_>, language: Language) -> Option<String> {
    let standing = overview.money.as_ref().filter(|money| money.recorded_until.is_some())?;
    let (budget, currency) = (&standing.budget, overview.campaign.currency());
    let (total, a_day) = (budget.total?, budget.allowed_per_day?);
    let left = crate::model::campaign::Money(total.0.saturating_sub(budget.spent.0).saturating_sub(budget.committed.0));
    let sum = |sum| money(sum, currency, language);
    Some(if left.0 > 0 {
        Money { left: sum(left), total: sum(total), a_day: sum(a_day) }.say(language)
    } else {
        NothingLeft { spent: sum(budget.spent), total: sum(total) }.say(language)
    })
}

/// How what is decided is written down.
pub(super) fn below(shown: &Shown<'_>, language: Language) -> Option<String> {
    let name = if shown.is_only_one { String::new() } else { format!(" {}", crate::text::shell::word(&shown.name)) };
    match shown.overview.phase {
        Some(Phase::Over) => Some(CloseIt { name }.say(language)),
        Some(Phase::Closed) => None,
        Some(Phase::Planned | Phase::Running) | None => Some(WriteDown { name }.say(language)),
    }
}

//! The week: who is on duty when, and when nobody is.

use crate::model::document::strategy::Promise;
use crate::model::week::Minute;
use crate::render::handbook::Source;
use crate::render::handbook::block::{Block, DayOfWeek, Part};
use crate::say::{All, Hours, clock, day_heading, sentence};

sentence! {
    WhoIsOnDuty {}
    en "When somebody is on duty",
    sv "När någon har jour",
    nb "Når noen har vakt",
}
sentence! { NobodyNamed {} en "nobody named", sv "ingen angiven", nb "ingen oppgitt" }
sentence! {
    OfficeHours { hours: Hours }
    en "Nobody is on duty {hours}. We say openly when we answer, so what comes in then waits for the next shift.",
    sv "Ingen har jour {hours}. Vi säger öppet när vi svarar, så det som kommer in då väntar till nästa pass.",
    nb "Ingen har vakt {hours}. Vi sier åpent når vi svarer, så det som kommer inn da, venter til neste vakt.",
}
sentence! {
    AlwaysInTime {}
    en "There is never a pause longer than an answer may take.",
    sv "Det är aldrig ett uppehåll som är längre än ett svar får ta.",
    nb "Det er aldri et opphold som er lengre enn et svar kan ta.",
}
sentence! {
    Holidays { days: All<crate::model::day::Day> }
    en "Nobody is on duty on {days}.",
    sv "Ingen har jour {days}.",
    nb "Ingen har vakt {days}.",
}
sentence! {
    CountedIn { zone: String }
    en "The hours are those of {zone}.",
    sv "Tiderna gäller {zone}.",
    nb "Klokkeslettene gjelder {zone}.",
}

/// The week as a table, and what it leaves open.
pub(super) fn part(source: &Source<'_>) -> Part {
    let mut blocks = Vec::new();
    if source.duties.days.iter().any(|duties| !duties.is_empty()) {
        blocks.push(Block::Week((0..7).zip(0..).map(|(day, place)| day_of_week(source, day, place)).collect()));
        blocks.extend(uncovered(source).map(Block::Text));
        blocks.extend(beside(source));
    }
    blocks.extend(source.open(&["P705"]));
    Part { id: "rota", heading: source.say(WhoIsOnDuty {}), blocks }
}

fn day_of_week(source: &Source<'_>, day: usize, place: u32) -> DayOfWeek {
    let time = |minute: Minute| clock(u32::from(minute), source.language);
    let duties = source.duties.days[day].iter().map(|duty| {
        let who = duty.who.map_or_else(|| source.say(NobodyNamed {}), str::to_owned);
        (format!("{}–{}", time(duty.start), time(duty.end)), who)
    });
    DayOfWeek {
        name: day_heading(place, source.language),
        duties: duties.collect(),
        watched: source.duties.watched[day].clone(),
    }
}

/// The hours that nobody watches, where no rule tells them: customers know, or there are none.
fn uncovered(source: &Source<'_>) -> Option<String> {
    let unwatched = source.duties.unwatched.as_deref()?;
    let promise = source.file().feedback.as_ref().and_then(|feedback| feedback.promise);
    if unwatched.is_empty() {
        return Some(source.say(AlwaysInTime {}));
    }
    let hours = Hours(unwatched.iter().map(|stretch| (stretch.start, stretch.end)).collect());
    (promise == Some(Promise::OfficeHours)).then(|| source.say(OfficeHours { hours }))
}

/// Days off, and whose clock it is.
fn beside(source: &Source<'_>) -> Vec<Block> {
    let mut holidays = source.file().feedback.as_ref().map_or_else(Vec::new, |feedback| feedback.holidays.clone());
    holidays.sort_unstable();
    let days = (!holidays.is_empty()).then(|| source.say(Holidays { days: All(holidays) }));
    let zone = source.file().strategy.timezone.clone().map(|zone| source.say(CountedIn { zone }));
    let line: Vec<String> = days.into_iter().chain(zone).collect();
    if line.is_empty() { Vec::new() } else { vec![Block::Text(line.join(" "))] }
}

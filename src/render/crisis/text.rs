//! The crisis plan for people who have no time: what has happened, who leads, what is said, what is done by when.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::Shown;
use crate::assess::crisis::{State, Step};
use crate::assess::desk::{Alarm, Trigger};
use crate::render::feedback::moment;
use crate::render::handbook::parts::crisis::{publishing, trigger_said};
use crate::render::plain::{no_command, visible};
use crate::render::quantity::time_in_words;
use crate::render::status::Manner;
use crate::render::table::{NARROWEST, Sheet, USUAL_WIDTH};
use crate::render::wrap::wrap;
use crate::say::{All, Any, Language, Sentence, Show, noun, sentence};

sentence! {
    ItIsOne { moment: String }
    en "It is a crisis, since {moment}",
    sv "Det är en kris, sedan {moment}",
    nb "Det er en krise, siden {moment}",
}
sentence! {
    Quiet {}
    en "It is quiet: no trigger of the crisis plan is tripped",
    sv "Det är lugnt: ingen av krisplanens utlösare är utlöst",
    nb "Det er rolig: ingen av kriseplanens utløsere er utløst",
}
sentence! {
    Unclear {}
    en "It cannot be told whether it is a crisis",
    sv "Det går inte att säga om det är en kris",
    nb "Det går ikke an å si om det er en krise",
}
noun! {
    Negatives
    en "complaint or error" "complaints or errors",
    sv "klagomål eller fel" "klagomål eller fel",
    nb "klage eller feil" "klager eller feil",
}
noun! {
    Errors
    en "error in a post" "errors in posts",
    sv "fel i inlägg" "fel i inlägg",
    nb "feil i innlegg" "feil i innlegg",
}
noun! {
    More
    en "more" "more",
    sv "till" "till",
    nb "til" "til",
}
sentence! {
    SomeWait { count: String, answered: u64, items: All<String> }
    en "{count}, {answered} of them answered; still waiting: {items}",
    sv "{count}, varav {answered} besvarade; väntar än: {items}",
    nb "{count}, {answered} av dem besvart; venter ennå: {items}",
}
sentence! {
    AllAnswered { count: String }
    en "{count}, all of them answered: it is over when no more have come for that long",
    sv "{count}, alla besvarade: det är över när inga fler har kommit på så lång tid",
    nb "{count}, alle besvart: det er over når det ikke har kommet flere på så lang tid",
}
sentence! {
    WouldBe { triggers: Any<String> }
    en "It would be one when {triggers}",
    sv "Det blir en kris när {triggers}",
    nb "Det blir en krise når {triggers}",
}
sentence! { Leads { name: String } en "Leads: {name}", sv "Leder: {name}", nb "Leder: {name}" }
sentence! {
    LeadsOr { name: String, backup: String }
    en "Leads: {name}; if they cannot, {backup}",
    sv "Leder: {name}; annars {backup}",
    nb "Leder: {name}; ellers {backup}",
}
sentence! {
    PostsAre { state: String }
    en "Planned posts: {state}",
    sv "Planerade inlägg: {state}",
    nb "Planlagte innlegg: {state}",
}
sentence! { SayFirst {} en "Say first:", sv "Säg först:", nb "Si først:" }
sentence! { ByWhen {} en "By", sv "Senast", nb "Senest" }
sentence! { Within {} en "Within", sv "Inom", nb "Innen" }
sentence! { DoThis {} en "Do this", sv "Gör det här", nb "Gjør dette" }
sentence! { Left {} en "Left", sv "Kvar", nb "Igjen" }
sentence! { TimeIsUp {} en "time is up", sv "tiden är ute", nb "tiden er ute" }
sentence! {
    OverWhen {}
    en "It is over when every complaint is answered and no more come, and every error is settled: `plan feedback reply`, `plan feedback resolve`",
    sv "Det är över när varje klagomål är besvarat och inga fler kommer, och varje fel är åtgärdat: `plan feedback reply`, `plan feedback resolve`",
    nb "Det er over når hver klage er besvart og det ikke kommer flere, og hver feil er rettet: `plan feedback reply`, `plan feedback resolve`",
}
sentence! {
    TellOfIt {}
    en "Has something gone wrong that is not in the log yet? `plan feedback add` tells of it",
    sv "Har något gått fel som inte står i loggen än? `plan feedback add` berättar om det",
    nb "Har noe gått galt som ikke står i loggen ennå? `plan feedback add` forteller om det",
}

/// What is to be said stands off from what is to be done.
const INDENT: &str = "  ";
/// So many items are named; the rest are counted.
const MOST_NAMED: usize = 8;

/// Writes it.
pub(super) fn write(shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let paragraph = |text: &str, indent| no_command(&wrap(&visible(text), width, indent)).into_owned();
    writeln!(out, "{}", headline(shown, manner))?;
    for line in reasons(shown, language) {
        writeln!(out, "{}", paragraph(&line, "  "))?;
    }
    writeln!(out)?;
    for line in who(shown, language) {
        writeln!(out, "{}", paragraph(&line, "  "))?;
    }
    let statement = shown.strategy.file.crisis.as_ref().and_then(|crisis| crisis.holding_statement.as_deref());
    if let Some(statement) = statement.map(str::trim).filter(|text| !text.is_empty()) {
        writeln!(out, "\n{}", manner.style.bold(&SayFirst {}.say(language)))?;
        writeln!(out, "  {}", no_command(&wrap(&visible(statement), width - INDENT.len(), INDENT)))?;
    }
    if !shown.crisis.steps.is_empty() {
        writeln!(out, "\n{}", steps(shown, manner))?;
    }
    let end = if shown.crisis.state == State::Tripped { OverWhen {}.say(language) } else { TellOfIt {}.say(language) };
    writeln!(out, "\n{}", paragraph(&end, "  "))
}

fn headline(shown: &Shown<'_>, manner: Manner) -> String {
    let language = manner.language;
    match (shown.crisis.state, shown.crisis.since) {
        (State::Tripped, Some(since)) => {
            manner.style.bad(&ItIsOne { moment: at(shown, since, language) }.say(language))
        }
        (State::Unclear, _) | (State::Tripped, None) => manner.style.doubtful(&Unclear {}.say(language)),
        (State::Quiet, _) => manner.style.good(&Quiet {}.say(language)),
    }
}

/// What trips it, or what would.
fn reasons(shown: &Shown<'_>, language: Language) -> Vec<String> {
    if shown.crisis.alarms.is_empty() {
        let triggers = shown.strategy.crisis.triggers.iter().flatten().map(|trigger| trigger_said(*trigger, language));
        let triggers: Vec<String> = triggers.collect();
        return if triggers.is_empty() { Vec::new() } else { vec![WouldBe { triggers: Any(triggers) }.say(language)] };
    }
    shown.crisis.alarms.iter().map(|alarm| reason(shown, alarm, language)).collect()
}

fn reason(shown: &Shown<'_>, alarm: &Alarm, language: Language) -> String {
    let count = alarm.items.len() as u64;
    let count = if alarm.trigger == Trigger::PostError {
        Errors(count).show(language)
    } else {
        Negatives(count).show(language)
    };
    // An answer does not put an error right, and settles a complaint: there only those that wait are anybody's work.
    let is_work =
        |item: &&usize| alarm.trigger == Trigger::PostError || shown.log.items[**item].waits_since().is_some();
    let open: Vec<usize> = alarm.items.iter().filter(is_work).copied().collect();
    let answered = (alarm.items.len() - open.len()) as u64;
    if open.is_empty() {
        return AllAnswered { count }.say(language);
    }
    let named = open.iter().take(MOST_NAMED).map(|item| shown.log.name(*item).to_owned());
    let more = open.len().saturating_sub(MOST_NAMED) as u64;
    let items = named.chain((more > 0).then(|| More(more).show(language)));
    let items = All(items.collect::<Vec<_>>());
    if answered == 0 {
        format!("{count}: {}", items.show(language))
    } else {
        SomeWait { count, answered, items }.say(language)
    }
}

fn who(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let Some(table) = &shown.strategy.file.crisis else { return Vec::new() };
    let leads = match (&table.owner, &table.backup) {
        (Some(name), Some(backup)) => Some(LeadsOr { name: name.clone(), backup: backup.clone() }.say(language)),
        (Some(name), None) | (None, Some(name)) => Some(Leads { name: name.clone() }.say(language)),
        (None, None) => None,
    };
    let posts = table.pause_publishing.map(|stops| PostsAre { state: publishing(stops, language) }.say(language));
    leads.into_iter().chain(posts).collect()
}

/// The steps, by when each is due and how much time is left; before it is a crisis, how long each may take.
fn steps(shown: &Shown<'_>, manner: Manner) -> String {
    let language = manner.language;
    let is_on = shown.crisis.since.is_some();
    let first = if is_on { ByWhen {}.say(language) } else { Within {}.say(language) };
    let mut headings = vec![(first, false), (DoThis {}.say(language), false)];
    headings.extend(is_on.then(|| (Left {}.say(language), false)));
    let mut sheet = Sheet::new(&headings, manner.width);
    for step in &shown.crisis.steps {
        let mut cells = vec![when(shown, step, language), step.action.to_owned()];
        cells.extend(is_on.then(|| left(shown, step, language)));
        sheet.row(&cells);
    }
    sheet.finish()
}

fn when(shown: &Shown<'_>, step: &Step<'_>, language: Language) -> String {
    match (step.due, step.within) {
        (Some(due), _) => at(shown, due, language),
        (None, Some(within)) => time_in_words(within, language),
        (None, None) => String::new(),
    }
}

fn left(shown: &Shown<'_>, step: &Step<'_>, language: Language) -> String {
    let Some(due) = step.due else { return String::new() };
    let left = (due - shown.now).num_minutes();
    if left < 0 {
        return TimeIsUp {}.say(language);
    }
    #[expect(clippy::cast_precision_loss, reason = "minutes of some days")]
    let seconds = left as f64 * 60.0;
    crate::render::quantity::time(seconds, language)
}

/// A time as people in the strategy's zone say it.
fn at(shown: &Shown<'_>, instant: DateTime<Utc>, language: Language) -> String {
    moment(instant, shown.now, shown.strategy.zone, language)
}

//! One item: what it is, what has happened to it, and what to think of before it is answered.

use std::io::{self, Write};

use super::list::{place, waits};
use super::words::mood_word;
use super::{Manner, Shown};
use crate::model::feedback::{Entry, Event, Side};
use crate::render::plain::visible;
use crate::say::{Language, Sentence, sentence};
use crate::text::feedback::EventWord;

sentence! {
    AnswersLine { who: String, backup: String }
    en "{who} answers{backup}",
    sv "{who} svarar{backup}",
    nb "{who} svarer{backup}",
}
sentence! {
    OrBackup { backup: String }
    en ", or {backup}",
    sv ", annars {backup}",
    nb ", ellers {backup}",
}
sentence! {
    DueLine { due: String, waited: String }
    en "due {due}; waited {waited} so far",
    sv "senast {due}; har väntat {waited}",
    nb "frist {due}; har ventet {waited}",
}
sentence! {
    OfferLine { offer: String }
    en "everybody with this complaint is offered: {offer}",
    sv "alla med det här klagomålet erbjuds: {offer}",
    nb "alle med denne klagen tilbys: {offer}",
}
sentence! {
    BeforeAnswer {}
    en "Before you answer",
    sv "Innan du svarar",
    nb "Før du svarer",
}
sentence! {
    YourSteps {}
    en "Your own steps",
    sv "Era egna steg",
    nb "Deres egne trinn",
}
sentence! {
    FactsFirst {}
    en "Are the facts right? Say that you are looking, if that takes longer than you promise",
    sv "Stämmer fakta? Säg att du tar reda på det, om det tar längre tid än ni lovar",
    nb "Stemmer fakta? Si at du undersøker, hvis det tar lenger tid enn dere lover",
}
sentence! {
    StayFactual {}
    en "Is it factual, whatever the customer's tone?",
    sv "Är det sakligt, oavsett kundens ton?",
    nb "Er det saklig, uansett kundens tone?",
}
sentence! {
    AdmitFault {}
    en "Is it honest, and does it admit the fault where it is ours?",
    sv "Är det ärligt, och erkänner det felet där det är vårt?",
    nb "Er det ærlig, og innrømmer det feilen der den er vår?",
}
sentence! {
    SamePlace { place: String }
    en "Does it stand where the question stands: {place}?",
    sv "Står det där frågan står: {place}?",
    nb "Står det der spørsmålet står: {place}?",
}
sentence! {
    OwnName {}
    en "Is it signed with your own name?",
    sv "Är det undertecknat med ditt eget namn?",
    nb "Er det signert med ditt eget navn?",
}

/// The item, its events, and the list to go through while it waits.
pub(super) fn text(
    shown: &Shown<'_>,
    index: usize,
    events: &[Entry],
    manner: Manner,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (log, language) = (shown.desk.log, manner.language);
    let item = &log.items[index];
    let what = [mood_word(item.mood, language), log.text(item.topic).to_owned(), place(shown, item)];
    let what: Vec<String> = what.into_iter().filter(|text| !text.is_empty()).collect();
    writeln!(out, "{}", manner.style.bold(&visible(&format!("{}: {}", log.name(index), what.join(", ")))))?;
    for event in events {
        writeln!(out, "  {}", visible(&event_line(shown, event, language)))?;
    }
    let (waited, due) = waits(shown, index, language);
    if waited.is_empty() {
        return writeln!(out, "{due}");
    }
    writeln!(out, "{}", DueLine { due, waited }.say(language))?;
    if let Some(answerer) = shown.answerer(index) {
        let backup = answerer.backup.map(|backup| OrBackup { backup: backup.to_owned() }.say(language));
        let line = AnswersLine { who: answerer.who.to_owned(), backup: backup.unwrap_or_default() };
        writeln!(out, "{}", visible(&line.say(language)))?;
    }
    if let Some(offer) = offer(shown, log.text(item.topic)) {
        writeln!(out, "{}", visible(&OfferLine { offer: offer.to_owned() }.say(language)))?;
    }
    checklist(shown, place(shown, item), manner, out)
}

/// "Fri 16:30  replied, facebook/public, Ida Berg: we are looking into it".
fn event_line(shown: &Shown<'_>, event: &Entry, language: Language) -> String {
    let written = |channel: &str, side: Option<Side>| match side {
        Some(side) => format!("{channel}/{}", side.name()),
        None => channel.to_owned(),
    };
    let place =
        if event.event == Event::Received { String::new() } else { written(&event.reply_channel, event.reply_side) };
    let parts = [EventWord(event.event).own(language).to_owned(), place, event.by.clone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let note = [event.note.as_str(), event.link.as_str()].into_iter().filter(|text| !text.is_empty());
    let note = note.collect::<Vec<_>>().join(" ");
    let colon = if note.is_empty() { "" } else { ": " };
    format!("{}  {}{colon}{note}", shown.moment(event.time, language), parts.join(", "))
}

/// What the strategy offers everybody who complains about this.
fn offer<'s>(shown: &Shown<'s>, topic: &str) -> Option<&'s str> {
    let offers = &shown.strategy?.file.feedback.as_ref()?.offer;
    let same = |issue: &String| issue.trim().to_lowercase() == topic.trim().to_lowercase();
    offers.iter().find(|offer| offer.issue.as_ref().is_some_and(same))?.offer.as_deref()
}

fn checklist(shown: &Shown<'_>, place: String, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let points: [Box<dyn Sentence>; 5] = [
        Box::new(FactsFirst {}),
        Box::new(StayFactual {}),
        Box::new(AdmitFault {}),
        Box::new(SamePlace { place }),
        Box::new(OwnName {}),
    ];
    writeln!(out, "\n{}", manner.style.bold(&BeforeAnswer {}.say(language)))?;
    for point in points {
        writeln!(out, "  [ ] {}", visible(&point.say(language)))?;
    }
    let policy = shown.strategy.and_then(|strategy| strategy.file.feedback.as_ref());
    let steps = policy.map_or(&[][..], |policy| &policy.steps);
    if !steps.is_empty() {
        writeln!(out, "\n{}", manner.style.bold(&YourSteps {}.say(language)))?;
    }
    for step in steps {
        writeln!(out, "  [ ] {}", visible(step))?;
    }
    Ok(())
}

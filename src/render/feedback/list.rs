//! Items of feedback as a table, the longest waiting first; and as rows for spreadsheets.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::words::{Items, mood_word};
use super::{Manner, Shown};
use crate::model::feedback::{Item, Side};
use crate::render::csv;
use crate::render::room::broken;
use crate::render::table::{NARROWEST, Sheet, USUAL_WIDTH};
use crate::say::{Language, Length, Sentence, Show, sentence};
use crate::text::rows::instant_text;

sentence! {
    NobodyWaits {}
    en "nobody waits for an answer",
    sv "ingen väntar på svar",
    nb "ingen venter på svar",
}
sentence! {
    SomeWait { count: Items, overdue: u64 }
    en "{count} waiting, {overdue} overdue (!)",
    sv "{count} väntar, {overdue} över tiden (!)",
    nb "{count} venter, {overdue} over fristen (!)",
}
sentence! {
    SomeOfThemWait { count: Items, overdue: u64, all: u64 }
    en "{count} waiting here, {overdue} overdue (!); {all} in all",
    sv "{count} väntar här, {overdue} över tiden (!); {all} totalt",
    nb "{count} venter her, {overdue} over fristen (!); {all} totalt",
}
sentence! {
    OthersWait { all: Items }
    en "none of these waits for an answer; {all} waiting in all",
    sv "ingen av de här väntar på svar; {all} väntar totalt",
    nb "ingen av disse venter på svar; {all} venter totalt",
}
sentence! {
    ItemHeading {}
    en "Item",
    sv "Ärende",
    nb "Henvendelse",
}
sentence! {
    MoodHeading {}
    en "Mood",
    sv "Slag",
    nb "Slag",
}
sentence! {
    WhereHeading {}
    en "Where",
    sv "Var",
    nb "Hvor",
}
sentence! {
    TopicHeading {}
    en "About",
    sv "Om",
    nb "Om",
}
sentence! {
    WhoHeading {}
    en "Answers",
    sv "Svarar",
    nb "Svarer",
}
sentence! {
    WaitsHeading {}
    en "Waits",
    sv "Väntat",
    nb "Ventet",
}
sentence! {
    DueHeading {}
    en "Due",
    sv "Senast",
    nb "Frist",
}
sentence! {
    Overdue { due: String }
    en "{due} !",
    sv "{due} !",
    nb "{due} !",
}
sentence! {
    InPrivate { channel: String }
    en "{channel}, private",
    sv "{channel}, privat",
    nb "{channel}, privat",
}
sentence! {
    AnsweredWord {}
    en "answered",
    sv "besvarat",
    nb "besvart",
}
sentence! {
    ResolvedWord {}
    en "settled",
    sv "löst",
    nb "løst",
}
sentence! {
    DeletedWord {}
    en "deleted",
    sv "borttaget",
    nb "slettet",
}

/// An item's name, where it was said, what it is about and who answers it may stand on several lines.
const GIVING: [usize; 4] = [0, 2, 3, 4];

/// The table, and how many wait.
pub(super) fn text(shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    if !shown.items.is_empty() {
        writeln!(out, "{}\n", table(shown, manner))?;
    }
    let all = shown.desk.waiting.len() as u64;
    let here = || shown.desk.waiting.iter().filter(|waiting| shown.items.contains(&waiting.item));
    let (waiting, overdue) = (here().count() as u64, here().filter(|waiting| waiting.is_overdue).count() as u64);
    let line = match waiting {
        _ if all == 0 => NobodyWaits {}.say(language),
        0 => OthersWait { all: Items(all) }.say(language),
        _ if waiting == all => SomeWait { count: Items(waiting), overdue }.say(language),
        _ => SomeOfThemWait { count: Items(waiting), overdue, all }.say(language),
    };
    writeln!(out, "{line}")
}

fn table(shown: &Shown<'_>, manner: Manner) -> String {
    let language = manner.language;
    let headings = [
        (ItemHeading {}.say(language), false),
        (MoodHeading {}.say(language), false),
        (WhereHeading {}.say(language), false),
        (TopicHeading {}.say(language), false),
        (WhoHeading {}.say(language), false),
        (WaitsHeading {}.say(language), true),
        (DueHeading {}.say(language), false),
    ];
    let mut rows = vec![headings.iter().map(|(heading, _)| heading.clone()).collect::<Vec<_>>()];
    let log = shown.desk.log;
    for &index in &shown.items {
        let item = &log.items[index];
        let (waits, due) = waits(shown, index, language);
        rows.push(vec![
            log.name(index).to_owned(),
            mood_word(item.mood, language),
            short_place(shown, item, language),
            log.text(item.topic).to_owned(),
            shown.answerer(index).map_or(String::new(), |answerer| answerer.who.to_owned()),
            waits,
            due,
        ]);
    }
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let mut sheet = Sheet::as_broken(&headings, manner.width);
    broken(&rows, &GIVING, Sheet::GAP, width).iter().skip(1).for_each(|row| sheet.row_in_lines(row));
    sheet.finish()
}

/// How long an item waits and until when; of one that does not, what became of it.
pub(super) fn waits(shown: &Shown<'_>, index: usize, language: Language) -> (String, String) {
    let item = &shown.desk.log.items[index];
    let Some(waiting) = shown.desk.waiting.iter().find(|waiting| waiting.item == index) else {
        let what = if item.further().deleted.is_some() {
            DeletedWord {}.say(language)
        } else if item.resolved.is_some() {
            ResolvedWord {}.say(language)
        } else {
            AnsweredWord {}.say(language)
        };
        return (String::new(), what);
    };
    let due = waiting.due.map_or("–".to_owned(), |due| shown.moment(due, language));
    let due = if waiting.is_overdue { Overdue { due }.say(language) } else { due };
    (Length(shown.desk.now.signed_duration_since(waiting.since).num_seconds()).show(language), due)
}

/// Where an item was said, in few letters: nearly everything is public.
fn short_place(shown: &Shown<'_>, item: &Item, language: Language) -> String {
    let channel = shown.desk.log.text(item.channel).to_owned();
    if item.side == Some(Side::Private) { InPrivate { channel }.say(language) } else { channel }
}

/// Where an item was said: "instagram/public".
pub(super) fn place(shown: &Shown<'_>, item: &Item) -> String {
    let channel = shown.desk.log.text(item.channel);
    item.side.map(Side::name).map_or(channel.to_owned(), |side| format!("{channel}/{side}"))
}

/// Rows for a spreadsheet.
pub(super) fn csv(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let heading =
        ["item", "received", "mood", "place", "topic", "customer", "who", "waits_since", "due", "overdue", "link"];
    out.write_all(csv::line(&heading).as_bytes())?;
    let log = shown.desk.log;
    for &index in &shown.items {
        let item = &log.items[index];
        let waiting = shown.desk.waiting.iter().find(|waiting| waiting.item == index);
        let instant = |instant: Option<DateTime<Utc>>| instant.map(instant_text).unwrap_or_default();
        let cells = [
            log.name(index).to_owned(),
            instant_text(item.received),
            item.mood.map_or("", crate::model::feedback::Mood::name).to_owned(),
            place(shown, item),
            log.text(item.topic).to_owned(),
            log.text(item.customer).to_owned(),
            shown.answerer(index).map_or(String::new(), |answerer| answerer.who.to_owned()),
            instant(waiting.map(|waiting| waiting.since)),
            instant(waiting.and_then(|waiting| waiting.due)),
            waiting.map_or(String::new(), |waiting| waiting.is_overdue.to_string()),
            log.text(item.further().link).to_owned(),
        ];
        out.write_all(csv::line(&cells).as_bytes())?;
    }
    Ok(())
}

//! Tables that come to the end of a campaign's file: changes, follow-ups, the outcome. Every other byte stays.

use std::path::Path;

use super::ReviewArgs;
use crate::commands::time::day;
use crate::env::Env;
use crate::model::day::Day;
use crate::model::document::log::{ChangeTable, ReviewTable};
use crate::render::review::Entry;
use crate::say::{Failure, sentence};
use crate::store::amend;
use crate::text::shell;
use crate::text::starter::{NotAdded, with_block};

sentence! {
    NothingSaid { option: String }
    en "{option} says nothing",
    sv "{option} säger inget",
    nb "{option} sier ingenting",
}
sentence! {
    SayWhat {}
    en "write what was done, or said, in quotes: --did \"Moved 5,000 SEK to reels\"",
    sv "skriv vad som gjordes, eller sades, inom citattecken: --did \"Flyttade 5 000 kr till filmer\"",
    nb "skriv hva som ble gjort, eller sagt, i anførselstegn: --did \"Flyttet 5 000 kr til filmer\"",
}
sentence! {
    InFuture { on: Day, today: Day }
    en "{on} is still to come: today is {today}",
    sv "{on} har inte varit än: i dag är det {today}",
    nb "{on} har ikke vært ennå: i dag er det {today}",
}
sentence! {
    WriteWhenDone {}
    en "write it down once it is done; nothing was written",
    sv "skriv in det när det är gjort; inget skrevs",
    nb "skriv det inn når det er gjort; ingenting ble skrevet",
}
sentence! {
    NotRead { file: String }
    en "{file} cannot be read as it is, so nothing is added to it",
    sv "{file} går inte att läsa som den är, så inget läggs till",
    nb "{file} kan ikke leses slik den er, så ingenting legges til",
}
sentence! {
    CheckFirst { file: String }
    en "`plan check {file}` shows where it is wrong; mend that first",
    sv "`plan check {file}` visar var det är fel; rätta det först",
    nb "`plan check {file}` viser hvor det er feil; rett det først",
}
sentence! {
    InOneLine { file: String }
    en "what this would come to in {file} is written as one value, which nothing can be added to behind it",
    sv "det som detta skulle läggas till i {file} är skrivet som ett enda värde, som inget kan läggas till efter",
    nb "det som dette skulle legges til i {file}, er skrevet som én verdi, som ingenting kan legges til etter",
}
sentence! {
    GiveTables {}
    en "write it as tables, each under a line of its own such as [[change]] or [[review]], then run this again",
    sv "skriv det som tabeller, var och en under en egen rad som [[change]] eller [[review]], och kör igen",
    nb "skriv det som tabeller, hver under en egen linje som [[change]] eller [[review]], og kjør på nytt",
}
sentence! {
    ChangedSince { file: String }
    en "{file} was changed by somebody else since it was read",
    sv "{file} har ändrats av någon annan sedan den lästes",
    nb "{file} er endret av noen andre siden den ble lest",
}
sentence! {
    RunAgain {}
    en "look at what has changed, then run this again; nothing was written",
    sv "se vad som har ändrats och kör igen; inget skrevs",
    nb "se hva som er endret, og kjør på nytt; ingenting ble skrevet",
}

/// The file that entries come to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aim<'a> {
    /// Where it is.
    pub(super) path: &'a Path,
    /// Its name in messages.
    pub(super) shown: &'a str,
    /// The text that the entries were worked out from, where they were: another text may not get them.
    pub(super) as_read: Option<&'a str>,
    /// Whether it is only tried.
    pub(super) is_trial: bool,
}

/// What the command line wants written down; empty where it wants nothing.
///
/// # Errors
/// When a text is empty, or a day cannot be read or is still to come.
pub(super) fn entries(args: &ReviewArgs, today: Day, env: &Env<'_>) -> anyhow::Result<Vec<Entry>> {
    let on = on(args, today, env)?;
    for (option, text) in [("--did", &args.did), ("--why", &args.why), ("--note", &args.note)] {
        if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
            return Err(Failure::new(NothingSaid { option: option.to_owned() }).help(SayWhat {}).into());
        }
    }
    let why = args.why.clone();
    let change = args.did.clone().map(|did| Entry::Change(ChangeTable { on, did, why }));
    let review = args.held.then(|| Entry::Review(ReviewTable { on, note: args.note.clone() }));
    Ok(change.into_iter().chain(review).collect())
}

/// The day that it is written down for.
///
/// # Errors
/// When it cannot be read or is still to come.
pub(super) fn on(args: &ReviewArgs, today: Day, env: &Env<'_>) -> anyhow::Result<Day> {
    let on = args.on.as_deref().map(|text| day(text, env)).transpose()?.unwrap_or(today);
    if on > today {
        return Err(Failure::new(InFuture { on, today }).help(WriteWhenDone {}).into());
    }
    Ok(on)
}

/// Puts the entries at the end of the file, all at once, and gives what was put there. A trial writes nothing.
///
/// # Errors
/// When the file cannot be read, cannot take them, or cannot be written. Nothing has changed then.
pub(super) fn append(entries: &[Entry], aim: &Aim<'_>) -> anyhow::Result<String> {
    let &Aim { path, shown, as_read, is_trial } = aim;
    let block = entries.iter().map(Entry::block).collect::<Vec<_>>().join("\n");
    let longer = |text: &str| {
        if as_read.is_some_and(|read| read != text) {
            return Err(Failure::new(ChangedSince { file: shown.to_owned() }).help(RunAgain {}).into());
        }
        with_block(text, &block).map_err(|why| refusal(why, shown))
    };
    if is_trial {
        longer(&amend::read(path, shown)?)?;
    } else {
        amend::amend(path, shown, &mut |text| longer(text).map(Some))?;
    }
    Ok(block)
}

fn refusal(why: NotAdded, shown: &str) -> anyhow::Error {
    let file = shown.to_owned();
    match why {
        NotAdded::Unreadable => Failure::new(NotRead { file }).help(CheckFirst { file: shell::word(shown) }),
        NotAdded::OneValue => Failure::new(InOneLine { file }).help(GiveTables {}),
    }
    .into()
}

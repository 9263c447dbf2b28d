//! What the command line says of an event: when, by whom, on what, where; and what is told where it makes no sense.

use std::borrow::Cow;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::feedback::{Entry, Event, FeedbackLog, Item, Mood, Side};
use crate::model::zone::Instants;
use crate::render::plain::visible;
use crate::say::{DidYouMean, Failure, sentence};
use crate::store::feedback::Feedback;
use crate::store::settings;
use crate::text::feedback::{moment, mood, venue};
use crate::text::rows::{instant_text, is_unwritable_text};
use crate::text::suggest::closest;

/// When, by whom, and a remark: what every event may say.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct EventArgs {
    /// When it happened: 16:30, "2027-03-15 16:30"; now if left out.
    #[arg(long, value_name = "TIME")]
    pub(super) time: Option<String>,
    /// Who did it: a person's own name; yours from the settings if left out.
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    /// A remark: what was answered, offered or meant.
    #[arg(long, value_name = "TEXT")]
    pub(super) note: Option<String>,
}

sentence! {
    NoMoment { text: String }
    en "\"{text}\" is not a time",
    sv "\"{text}\" är ingen tidpunkt",
    nb "«{text}» er ikke et tidspunkt",
}
sentence! {
    WriteMoment {}
    en "write it like 16:30, \"2027-03-15 16:30\" or 2027-03-15T16:30:00+01:00",
    sv "skriv den som 16:30, \"2027-03-15 16:30\" eller 2027-03-15T16:30:00+01:00",
    nb "skriv det som 16:30, \"2027-03-15 16:30\" eller 2027-03-15T16:30:00+01:00",
}
sentence! {
    CameTwice { time: String, taken: String }
    en "clocks showed {time} twice, for they were put back: taken for the first, {taken}",
    sv "klockan visade {time} två gånger, för den ställdes tillbaka: tolkas som den första, {taken}",
    nb "klokken viste {time} to ganger, for den ble stilt tilbake: tolkes som den første, {taken}",
}
sentence! {
    MeantOther { other: String }
    en "if it was the second, correct the row to {other}",
    sv "om det var den andra, rätta raden till {other}",
    nb "var det den andre, rett raden til {other}",
}
sentence! {
    NeverCame { time: String, taken: String }
    en "clocks never showed {time}, for they were put forward: taken for {taken}",
    sv "klockan visade aldrig {time}, för den ställdes fram: tolkas som {taken}",
    nb "klokken viste aldri {time}, for den ble stilt frem: tolkes som {taken}",
}
sentence! {
    MeantAnother {}
    en "if it was at another time, correct the row",
    sv "om det var vid en annan tid, rätta raden",
    nb "var det på et annet tidspunkt, rett raden",
}
sentence! {
    StillToCome { time: String }
    en "{time} is still to come, so nothing was added",
    sv "{time} har inte varit än, så inget lades till",
    nb "{time} har ikke vært ennå, så ingenting ble lagt til",
}
sentence! {
    CheckClock {}
    en "check the time and its offset from UTC: 16:30 in Oslo is 2027-03-15T16:30:00+01:00",
    sv "kontrollera tiden och tidsskillnaden: 16.30 i Stockholm är 2027-03-15T16:30:00+01:00",
    nb "se over tiden og tidsforskjellen: 16.30 i Oslo er 2027-03-15T16:30:00+01:00",
}
sentence! {
    NoSuchItem { item: String }
    en "nothing in the log is called {item}",
    sv "inget i loggen heter {item}",
    nb "ingenting i loggen heter {item}",
}
sentence! {
    SeeItems {}
    en "`plan feedback list --all` shows what is in it; `plan feedback add` adds what is not",
    sv "`plan feedback list --all` visar vad som finns; `plan feedback add` lägger till det som saknas",
    nb "`plan feedback list --all` viser det som finnes; `plan feedback add` legger til det som mangler",
}
sentence! {
    BeforeItem { item: String, received: String }
    en "{item} came in at {received}: nothing can have happened to it before, so nothing was added",
    sv "{item} kom in {received}: inget kan ha hänt med det före dess, så inget lades till",
    nb "{item} kom inn {received}: ingenting kan ha skjedd med den før det, så ingenting ble lagt til",
}
sentence! {
    NotOneLine { text: String }
    en "\"{text}\" holds line breaks, tabs or invisible characters, so nothing was added",
    sv "\"{text}\" innehåller radbrytningar, tabbar eller osynliga tecken, så inget lades till",
    nb "«{text}» inneholder linjeskift, tabulatorer eller usynlige tegn, så ingenting ble lagt til",
}
sentence! {
    WriteOneLine {}
    en "type it in one line, with letters, digits and spaces alone",
    sv "skriv in det på en rad, med bara bokstäver, siffror och mellanslag",
    nb "skriv det inn på én linje, med bare bokstaver, sifre og mellomrom",
}
sentence! {
    NoMood { text: String }
    en "\"{text}\" does not say what kind of feedback it is",
    sv "\"{text}\" säger inte vad för slags feedback det är",
    nb "«{text}» sier ikke hva slags tilbakemelding det er",
}
sentence! {
    WriteMood {}
    en "write praise, complaint, question or post-error",
    sv "skriv praise (beröm), complaint (klagomål), question (fråga) eller post-error (fel i inlägg)",
    nb "skriv praise (ros), complaint (klage), question (spørsmål) eller post-error (feil i innlegg)",
}
sentence! {
    NoVenue { text: String }
    en "\"{text}\" is no place that feedback is given in",
    sv "\"{text}\" är ingen plats där feedback lämnas",
    nb "«{text}» er ikke et sted der tilbakemeldinger gis",
}
sentence! {
    WriteVenue {}
    en "write the channel, and whether others can see it: instagram/public, email/private",
    sv "skriv kanalen och om andra kan se det: instagram/public (eller /offentligt), email/private (eller /privat)",
    nb "skriv kanalen og om andre kan se det: instagram/public (eller /offentlig), email/private (eller /privat)",
}
sentence! {
    LooksLikeName { customer: String }
    en "\"{customer}\" looks like a person's name or address",
    sv "\"{customer}\" ser ut som en persons namn eller adress",
    nb "«{customer}» ser ut som navnet eller adressen til en person",
}
sentence! {
    UseAnId {}
    en "use an id that means nothing to strangers, an order number or \"c-17\": the log is kept and copied for a long time",
    sv "använd ett id som inte säger utomstående något, ett ordernummer eller \"c-17\": loggen sparas och kopieras länge",
    nb "bruk en id som ikke sier utenforstående noe, et ordrenummer eller \"c-17\": loggen tas vare på og kopieres lenge",
}

/// A clock may be so much ahead of ours.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// An event of now, or of the time that is given, by who is given or does this.
///
/// # Errors
/// When the time cannot be read or is still to come, or a text does not fit in a row.
pub(super) fn entry(
    item: &str,
    event: Event,
    args: &EventArgs,
    feedback: &Feedback,
    env: &mut Env<'_>,
) -> anyhow::Result<Entry> {
    let time = match &args.time {
        None => env.now.trunc_subsecs(3),
        Some(text) => typed_time(text, feedback, env)?,
    };
    if time > env.now + AHEAD {
        return Err(Failure::new(StillToCome { time: instant_text(time) }).help(CheckClock {}).into());
    }
    let by = match (&args.by, event) {
        (Some(by), _) => by.trim().to_owned(),
        (None, Event::Received) => String::new(),
        (None, _) => settings::person(env.config.as_deref())?.name.unwrap_or_default(),
    };
    let note = args.note.clone().unwrap_or_default();
    for text in [item, &by] {
        one_line(text)?;
    }
    // In a remark people join signs by invisible ones, as in a family of faces.
    if is_unwritable_text(&note) {
        return Err(Failure::new(NotOneLine { text: note }).help(WriteOneLine {}).into());
    }
    Ok(Entry { by, note, ..Entry::new(time, item, event) })
}

/// The instant that somebody typed. Where clocks were put forward or back over it, it is said what it was taken for.
fn typed_time(text: &str, feedback: &Feedback, env: &mut Env<'_>) -> anyhow::Result<DateTime<Utc>> {
    let read = moment(text, env.now, feedback.zone, env.language);
    let read = read.ok_or_else(|| Failure::new(NoMoment { text: text.to_owned() }).help(WriteMoment {}))?;
    let written = |instant| feedback.zone.with_offset(instant).to_rfc3339();
    let (time, taken) = (text.to_owned(), written(read.instant));
    match read.instants {
        Instants::Once(_) => {}
        Instants::Twice(_, second) => {
            let other = written(second);
            warn(&CameTwice { time, taken }, Some(&MeantOther { other }), env)?;
        }
        Instants::Never(_) => warn(&NeverCame { time, taken }, Some(&MeantAnother {}), env)?,
    }
    Ok(read.instant)
}

/// Refuses a name that no row can hold, or that would be read as another than it is.
///
/// # Errors
/// When it has line breaks, tabs or invisible characters.
pub(super) fn one_line(text: &str) -> anyhow::Result<()> {
    if matches!(visible(text), Cow::Owned(_)) {
        return Err(Failure::new(NotOneLine { text: text.to_owned() }).help(WriteOneLine {}).into());
    }
    Ok(())
}

/// A mood from the command line.
///
/// # Errors
/// When it is none.
pub(super) fn said_mood(text: Option<&str>) -> anyhow::Result<Option<Mood>> {
    let Some(text) = text else { return Ok(None) };
    let said = mood(text).ok_or_else(|| Failure::new(NoMood { text: text.to_owned() }).help(WriteMood {}))?;
    Ok(Some(said))
}

/// A place from the command line.
///
/// # Errors
/// When it is none.
pub(super) fn place(text: Option<&str>) -> anyhow::Result<(String, Option<Side>)> {
    let Some(text) = text else { return Ok((String::new(), None)) };
    one_line(text)?;
    match venue(text) {
        Some((channel, side)) => Ok((channel.to_owned(), side)),
        None => Err(Failure::new(NoVenue { text: text.to_owned() }).help(WriteVenue {}).into()),
    }
}

/// The item of this name, with its number.
///
/// # Errors
/// When the log has none.
pub(super) fn known<'l>(log: &'l FeedbackLog, name: &str) -> anyhow::Result<(usize, &'l Item)> {
    log.find(name).ok_or_else(|| {
        let failure = Failure::new(NoSuchItem { item: name.to_owned() });
        match closest(name, log.names.iter()) {
            Some(name) => failure.help(DidYouMean { name: name.to_owned() }).into(),
            None => failure.help(SeeItems {}).into(),
        }
    })
}

/// The item that something happens to.
///
/// # Errors
/// When the log has none of this name, or it came in later.
pub(super) fn happens_to<'l>(log: &'l FeedbackLog, entry: &Entry) -> anyhow::Result<&'l Item> {
    let (_, item) = known(log, &entry.item)?;
    if entry.time < item.received {
        let failure = BeforeItem { item: entry.item.clone(), received: instant_text(item.received) };
        return Err(Failure::new(failure).help(CheckClock {}).into());
    }
    Ok(item)
}

/// Whether a customer stands there by what looks like a name or an address. Ids that mean nothing to strangers have
/// neither blanks nor an at sign.
pub(super) fn looks_like_name(customer: &str) -> bool {
    customer.contains([' ', '@'])
}

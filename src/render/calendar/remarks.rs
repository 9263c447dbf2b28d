//! What to know about a calendar: where channels fall silent, what is in each other's way, what is not shown, and what
//! to write where there is nothing yet.

use super::Shown;
use super::words::post_title;
use crate::assess::calendar::whole;
use crate::model::day::Day;
use crate::model::publishing::{Collision, Silence};
use crate::render::words::Days;
use crate::say::{All, Language, Sentence, Show, noun, sentence};

sentence! {
    /// A channel that is silent for longer than it usually is.
    SilentFor { channel: String, days: Days, after: Day, until: Day, usual: Days }
    en "{channel} is silent for {days}, from {after} to {until}; by its own rhythm it is {usual} at most",
    sv "{channel} är tyst i {days}, från {after} till {until}; enligt sin egen rytm högst {usual}",
    nb "{channel} er taus i {days}, fra {after} til {until}; etter sin egen rytme høyst {usual}",
}

sentence! {
    /// Posts at one time.
    AtOneTime { channel: String, day: Day, time: String, posts: All<String> }
    en "{channel} has more than one post on {day} at {time}: {posts}; give one another time",
    sv "{channel} har mer än ett inlägg {day} kl. {time}: {posts}; ge ett av dem en annan tid",
    nb "{channel} har mer enn ett innlegg {day} kl. {time}: {posts}; gi ett av dem en annen tid",
}

noun! {
    Held
    en "entry is" "entries are",
    sv "post" "poster",
    nb "oppføring" "oppføringer",
}

sentence! {
    /// That publishing is stopped, and how much of what is shown that concerns.
    StoppedSince { moment: String, held: Held }
    en "Publishing is stopped since {moment}: {held} held back. `plan crisis` says why, and what is to be done",
    sv "Publiceringen är stoppad sedan {moment}: {held} hålls inne. `plan crisis` säger varför, och vad som ska göras",
    nb "Publiseringen er stoppet siden {moment}: {held} holdes tilbake. `plan crisis` sier hvorfor, og hva som skal gjøres",
}

sentence! {
    CutAt { day: Day }
    en "From {day} on nothing is shown: there are too many times. Choose fewer days with --from and --to.",
    sv "Från och med {day} visas inget: tiderna är för många. Välj färre dagar med --from och --to.",
    nb "Fra og med {day} vises ingenting: tidene er for mange. Velg færre dager med --from og --to.",
}

sentence! {
    GoesOnUntil { day: Day, command: String }
    en "It goes on until {day}: `{command}`",
    sv "Den fortsätter till {day}: `{command}`",
    nb "Den fortsetter til {day}: `{command}`",
}

sentence! {
    NothingThen { command: String }
    en "Nothing is in the calendar on those days. All of it: `{command}`",
    sv "Inget finns i kalendern de dagarna. Hela kalendern: `{command}`",
    nb "Det er ingenting i kalenderen de dagene. Hele kalenderen: `{command}`",
}

sentence! {
    NoTimesYet { file: String }
    en "No channel has publishing times yet. Write them in {file}: `times = [\"Tue 19:30\", \"1st Sun 09:30\"]` under [channel.instagram], or whichever channel it is",
    sv "Ingen kanal har publiceringstider ännu. Skriv dem i {file}: `times = [\"tis 19.30\", \"1:a sön 09.30\"]` under [channel.instagram], eller vilken kanal det gäller",
    nb "Ingen kanal har publiseringstider ennå. Skriv dem i {file}: `times = [\"tirs 19.30\", \"1. søn 09.30\"]` under [channel.instagram], eller den kanalen det gjelder",
}

/// One line each, in order of weight.
pub(super) fn remarks(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let calendar = &shown.calendar;
    let silences = calendar.silences.iter().map(|silence| silent(silence).say(language));
    let collisions = calendar.collisions.iter().map(|collision| at_one_time(collision, language).say(language));
    let mut remarks: Vec<String> = stopped(shown, language).into_iter().chain(silences).chain(collisions).collect();
    remarks.extend(calendar.cut_at.map(|day| CutAt { day }.say(language)));
    let campaign = calendar.campaign;
    let publishes = campaign.channels.values().any(|channel| !channel.table.times.is_empty());
    if !publishes && campaign.file.post.is_empty() {
        remarks.push(NoTimesYet { file: shown.file.clone() }.say(language));
    }
    remarks.extend(rest(shown, language));
    remarks
}

/// That publishing is stopped, where it is.
fn stopped(shown: &Shown<'_>, language: Language) -> Option<String> {
    let calendar = &shown.calendar;
    let local = calendar.campaign.zone.local(calendar.held_since?);
    let held = Held(calendar.entries.iter().filter(|entry| entry.what.is_held()).count() as u64);
    let moment = format!("{} {}", Day(local.date()).show(language), local.format("%H:%M"));
    Some(StoppedSince { moment, held }.say(language))
}

/// Where the rest is, if there is any.
fn rest(shown: &Shown<'_>, language: Language) -> Option<String> {
    let all = whole(shown.calendar.campaign)?;
    let span = shown.calendar.span;
    let name = &shown.name;
    if shown.calendar.entries.is_empty() {
        let command = format!("plan calendar {name} --from {} --to {}", all.start(), all.end());
        return Some(NothingThen { command }.say(language));
    }
    let command = format!("plan calendar {name} --to {}", all.end());
    (all.end() > span.end()).then(|| GoesOnUntil { day: all.end(), command }.say(language))
}

fn silent(silence: &Silence<'_>) -> SilentFor {
    let days = |days: i64| Days(days.unsigned_abs());
    SilentFor {
        channel: silence.channel.to_owned(),
        days: days(silence.days),
        after: silence.after,
        until: silence.until,
        usual: days(silence.usual),
    }
}

fn at_one_time(collision: &Collision<'_>, language: Language) -> AtOneTime {
    AtOneTime {
        channel: collision.channel.to_owned(),
        day: collision.day,
        time: collision.time.format("%H:%M").to_string(),
        posts: All(collision.posts.iter().map(|post| post_title(*post, language)).collect()),
    }
}

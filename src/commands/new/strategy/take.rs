//! Understands one answer and puts it into the strategy, or says what is wrong with it.
//!
//! An empty answer leaves everything open: `plan check` says what is missing.

use std::collections::BTreeMap;

use super::Part;
use crate::commands::new::names::channel;
use crate::commands::new::take::{separate, times};
use crate::model::document::channel::AudienceTable;
use crate::model::document::shapes::{OneOrMany, Written};
use crate::model::document::strategy::{
    CrisisTable, FeedbackTable, GuidelinesTable, ObjectiveTable, OfferTable, Promise, ResponsibilityTable, ShiftTable,
    StrategyChannelTable, StrategyFile, StrategyTable, TriggerTable,
};
use crate::say::{Failure, sentence};
use crate::text::duration::seconds;
use crate::text::slug::slug;
use crate::text::strategy::NoLength;
use crate::text::week::window;

sentence! {
    NoHours { text: String }
    en "\"{text}\" does not say days and hours",
    sv "\"{text}\" anger inte dagar och tider",
    nb "«{text}» sier ikke dager og klokkeslett",
}

sentence! {
    WriteHours {}
    en "write it like Mon-Fri 08:00-17:00",
    sv "skriv det som mån-fre 08.00-17.00",
    nb "skriv det som man-fre 08.00-17.00",
}

sentence! {
    WriteLength {}
    en "write it like 1h, 30min or 1 day",
    sv "skriv den som 1h, 30min eller 1 dag",
    nb "skriv det som 1h, 30min eller 1 dag",
}

sentence! {
    NoPromise { text: String }
    en "\"{text}\" is not one of the two promises",
    sv "\"{text}\" är inget av de två löftena",
    nb "«{text}» er ikke et av de to løftene",
}

sentence! {
    PickPromise {}
    en "write office hours, or around the clock",
    sv "skriv office hours (kontorstid) eller around the clock (dygnet runt)",
    nb "skriv office hours (kontortid) eller around the clock (døgnet rundt)",
}

sentence! {
    OnePart { text: String }
    en "\"{text}\" lacks a colon between its two parts",
    sv "\"{text}\" saknar ett kolon mellan de två delarna",
    nb "«{text}» mangler et kolon mellom de to delene",
}

sentence! {
    WritePurpose {}
    en "write the platform, a colon and what it is for: instagram: inspire",
    sv "skriv plattformen, ett kolon och vad den är till för: instagram: inspirera",
    nb "skriv plattformen, et kolon og hva den er til for: instagram: inspirere",
}

sentence! {
    WriteOffer {}
    en "write the complaint, a colon and what you offer: late delivery: free shipping",
    sv "skriv klagomålet, ett kolon och vad ni erbjuder: sen leverans: fri frakt",
    nb "skriv klagen, et kolon og hva dere tilbyr: sen levering: fri frakt",
}

sentence! {
    NoTrigger { text: String }
    en "\"{text}\" tells neither how many complaints in what time, nor of an error in a post",
    sv "\"{text}\" anger varken hur många klagomål på vilken tid, eller ett fel i ett inlägg",
    nb "«{text}» sier verken hvor mange klager på hvor lang tid, eller en feil i et innlegg",
}

sentence! {
    WriteTrigger {}
    en "write it like 5 complaints in 6h, or an error in a post",
    sv "skriv det som 5 klagomål på 6h, eller ett fel i ett inlägg",
    nb "skriv det som 5 klager på 6h, eller en feil i et innlegg",
}

/// Puts an answer into the strategy.
pub(super) fn take(part: Part, answer: &str, file: &mut StrategyFile) -> Result<(), Failure> {
    let answer = answer.trim();
    if answer.is_empty() {
        return Ok(());
    }
    let said = || Some(answer.to_owned());
    let StrategyFile { strategy, guidelines, responsibility, feedback, crisis, .. } = file;
    let StrategyTable { owner, measured_by, .. } = strategy;
    match part {
        Part::Owner => *owner = said(),
        Part::Measured => *measured_by = said(),
        Part::Purposes => add_purposes(answer, &mut file.channel)?,
        Part::Offers => of::<FeedbackTable>(feedback).offer = offers(answer)?,
        Part::Triggers => of::<CrisisTable>(crisis).triggers = triggers(answer)?,
        Part::Objectives => file.objective = objectives(answer),
        Part::Audience => add_audience(answer, false, file),
        Part::Wanted => add_audience(answer, true, file),
        Part::Channels => file.channel = channels(answer)?,
        Part::Answers => first(responsibility).who = said(),
        Part::Backup => first(responsibility).backup = said(),
        Part::OnDuty => file.shift = shifts(answer, file)?,
        Part::Within => of(feedback).respond_within = Some(length(answer)?),
        Part::Promise => of::<FeedbackTable>(feedback).promise = Some(promise(answer)?),
        Part::Allowed => of::<GuidelinesTable>(guidelines).allowed = items(answer),
        Part::Forbidden => of::<GuidelinesTable>(guidelines).forbidden = items(answer),
        Part::Approval => of::<GuidelinesTable>(guidelines).approval = items(answer),
        Part::Voice => of::<GuidelinesTable>(guidelines).voice = said(),
        Part::Leads => of::<CrisisTable>(crisis).owner = said(),
        Part::StandsIn => of::<CrisisTable>(crisis).backup = said(),
        Part::Statement => of::<CrisisTable>(crisis).holding_statement = said(),
    }
    Ok(())
}

/// A table, made where it is not there yet.
fn of<T: Default>(table: &mut Option<T>) -> &mut T {
    table.get_or_insert_default()
}

/// The first of a list of tables, made where there is none yet.
fn first(list: &mut Vec<ResponsibilityTable>) -> &mut ResponsibilityTable {
    if list.is_empty() {
        list.push(ResponsibilityTable::default());
    }
    &mut list[0]
}

/// Things by semicolons: a sentence may have commas.
fn items(answer: &str) -> Vec<String> {
    answer.split(';').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// Objectives, each with a name made from its words that no other has.
fn objectives(answer: &str) -> Vec<ObjectiveTable> {
    let mut objectives: Vec<ObjectiveTable> = Vec::new();
    for text in items(answer) {
        let words: Vec<&str> = text.split_whitespace().take(4).collect();
        let plain = slug(&words.join(" "), '-');
        let is_taken = |id: &String| objectives.iter().any(|objective| objective.id == *id);
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let id = std::iter::once(plain.clone()).chain(numbered).find(|id| !is_taken(id)).unwrap_or(plain);
        objectives.push(ObjectiveTable { id, text });
    }
    objectives
}

fn add_audience(who: &str, wanted: bool, file: &mut StrategyFile) {
    let audience = AudienceTable { who: Some(who.to_owned()), wanted, ..AudienceTable::default() };
    let OneOrMany { values, list } = &mut file.audience;
    *list = true;
    values.push(audience);
}

fn channels(answer: &str) -> Result<BTreeMap<String, StrategyChannelTable>, Failure> {
    let named = separate(answer).map(|word| {
        let channel = channel(&word)?;
        let platform = channel.is_own.then(|| "other".to_owned());
        Ok((channel.key, StrategyChannelTable { platform, ..StrategyChannelTable::default() }))
    });
    named.collect()
}

/// What each platform is for, by its name.
fn add_purposes(answer: &str, channels: &mut BTreeMap<String, StrategyChannelTable>) -> Result<(), Failure> {
    for item in items(answer) {
        let (name, purpose) = two_parts(&item).map_err(|failure| failure.help(WritePurpose {}))?;
        let channel = channel(name)?;
        channels.entry(channel.key).or_default().purpose = Some(purpose.to_owned());
    }
    Ok(())
}

/// What is offered for which complaint.
fn offers(answer: &str) -> Result<Vec<OfferTable>, Failure> {
    let offer = |item: &String| {
        let (issue, offer) = two_parts(item).map_err(|failure| failure.help(WriteOffer {}))?;
        Ok(OfferTable { issue: Some(issue.to_owned()), offer: Some(offer.to_owned()) })
    };
    items(answer).iter().map(offer).collect()
}

/// "late delivery: free shipping"
fn two_parts(item: &str) -> Result<(&str, &str), Failure> {
    let parts = item.split_once(':').map(|(one, other)| (one.trim(), other.trim()));
    let whole = parts.filter(|(one, other)| !one.is_empty() && !other.is_empty());
    whole.ok_or_else(|| Failure::new(OnePart { text: item.to_owned() }))
}

/// What makes it a crisis: so many complaints in some time, or an error in what was published.
fn triggers(answer: &str) -> Result<Vec<TriggerTable>, Failure> {
    let trigger = |item: &String| {
        let failure = || Failure::new(NoTrigger { text: item.clone() }).help(WriteTrigger {});
        match item.find(|letter: char| letter.is_ascii_digit()) {
            Some(at) => complaints(&item[at..]).ok_or_else(failure),
            None if names_error(item) => Ok(TriggerTable { post_error: Some(true), ..TriggerTable::default() }),
            None => Err(failure()),
        }
    };
    items(answer).iter().map(trigger).collect()
}

/// "5 complaints in 6 hours", from its number on: the length of time is what stands last.
fn complaints(text: &str) -> Option<TriggerTable> {
    let (count, rest) = text.split_at(text.find(|letter: char| !letter.is_ascii_digit())?);
    let starts = rest.match_indices(char::is_whitespace).map(|(at, _)| rest[at..].trim());
    let within = starts.filter(|end| !end.is_empty()).find(|end| seconds(end).is_some())?;
    let negatives = Some(Written::Number(count.parse::<u32>().ok().filter(|count| *count > 0)?.into()));
    Some(TriggerTable { negatives, within: Some(within.to_owned()), post_error: None })
}

/// Whether it speaks of something that was published and is wrong, in one of the three languages.
fn names_error(text: &str) -> bool {
    const ERRORS: [&str; 5] = ["error", "mistake", "wrong", "fel", "feil"];
    let text = text.to_lowercase();
    text.split(|letter: char| !letter.is_alphabetic()).any(|word| ERRORS.contains(&word))
}

/// A shift for each stretch of the week, with the person who answers.
fn shifts(answer: &str, file: &StrategyFile) -> Result<Vec<ShiftTable>, Failure> {
    let who = file.responsibility.first().and_then(|one| one.who.clone());
    let shift = |text: String| {
        if window(&text).is_err() {
            return Err(Failure::new(NoHours { text }).help(WriteHours {}));
        }
        let at = text.find(char::is_numeric).unwrap_or(text.len());
        let (days, hours) = text.split_at(at);
        Ok(ShiftTable { who: who.clone(), days: Some(days.trim().to_owned()), hours: vec![hours.trim().to_owned()] })
    };
    times(answer).into_iter().map(shift).collect()
}

fn length(answer: &str) -> Result<String, Failure> {
    match seconds(answer) {
        Some(_) => Ok(answer.to_owned()),
        None => Err(Failure::new(NoLength { text: answer.to_owned() }).help(WriteLength {})),
    }
}

/// A promise by its word in the file, or as people say it in the three languages.
fn promise(answer: &str) -> Result<Promise, Failure> {
    let words = answer.to_lowercase();
    let says = |starts: &[&str]| starts.iter().any(|start| words.starts_with(start));
    if says(&["office", "kontor"]) {
        Ok(Promise::OfficeHours)
    } else if says(&["around", "dygnet", "døgnet", "24"]) {
        Ok(Promise::AroundTheClock)
    } else {
        Err(Failure::new(NoPromise { text: answer.to_owned() }).help(PickPromise {}))
    }
}

#[cfg(test)]
mod tests {
    use super::{offers, triggers};
    use crate::model::document::shapes::Written;

    #[test]
    fn triggers_are_read_as_people_say_them() {
        for said in
            ["5 complaints in 6 hours; an error in a post", "minst 5 klagomål på 6 timmar; ett fel i ett inlägg"]
        {
            let read = triggers(said).expect("two triggers");
            assert_eq!((&read[0].negatives, read[1].post_error), (&Some(Written::Number(5.0)), Some(true)), "{said}");
        }
        assert_eq!(triggers("5 klager på 6h").expect("one")[0].within.as_deref(), Some("6h"));
        for unclear in ["when it is bad", "5 complaints", "0 complaints in 6h", "5"] {
            assert!(triggers(unclear).is_err(), "{unclear}");
        }
    }

    #[test]
    fn an_offer_has_two_parts() {
        assert_eq!(offers("late: free; long wait: a coffee: hot").expect("two").len(), 2);
        assert!(offers("late").is_err() && offers(": free").is_err() && offers("late:").is_err());
    }
}

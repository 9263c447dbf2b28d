//! What the things in a calendar are called, in the reader's words.

use crate::assess::calendar::What;
use crate::model::campaign::{Campaign, Goal, Line};
use crate::model::day::Day;
use crate::model::document::log::PostStatus;
use crate::model::publishing::{Paused, Post};
use crate::render::goal_name::{goal_name, sentence_case};
use crate::render::quantity::{Measure, money};
use crate::say::{All, Language, Sentence, Show, noun, sentence};

sentence! {
    Starts { name: String }
    en "{name} starts",
    sv "{name} börjar",
    nb "{name} begynner",
}

sentence! {
    Ends { name: String }
    en "{name} ends",
    sv "{name} slutar",
    nb "{name} slutter",
}

sentence! {
    PauseUntil { day: Day, times: Times }
    en "Pause until {day}: {times} left out",
    sv "Uppehåll till och med {day}: {times} utelämnas",
    nb "Pause til og med {day}: {times} faller ut",
}

sentence! {
    QuietPause { day: Day }
    en "Pause until {day}: nothing is published",
    sv "Uppehåll till och med {day}: inget publiceras",
    nb "Pause til og med {day}: ingenting publiseres",
}

noun! {
    Times
    en "publishing time" "publishing times",
    sv "publiceringstid" "publiceringstider",
    nb "publiseringstid" "publiseringstider",
}

sentence! {
    FollowUp {}
    en "Follow-up",
    sv "Uppföljning",
    nb "Oppfølging",
}

sentence! {
    FollowUpOf { goal: String }
    en "Follow-up of {goal}",
    sv "Uppföljning av {goal}",
    nb "Oppfølging av {goal}",
}

sentence! {
    FollowUpHeld {}
    en "Follow-up, held",
    sv "Uppföljning, hållen",
    nb "Oppfølging, holdt",
}

sentence! {
    MilestoneOf { goal: String, value: String }
    en "Milestone: {goal}, {value}",
    sv "Delmål: {goal}, {value}",
    nb "Delmål: {goal}, {value}",
}

sentence! {
    DueGoal { goal: String }
    en "Due: {goal}",
    sv "Ska vara nått: {goal}",
    nb "Skal være nådd: {goal}",
}

sentence! {
    SpendingBegins { lines: All<String> }
    en "Spending begins: {lines}",
    sv "Pengar börjar användas: {lines}",
    nb "Penger begynner å brukes: {lines}",
}

sentence! {
    SpendingEnds { lines: All<String> }
    en "Spending ends: {lines}",
    sv "Pengar slutar användas: {lines}",
    nb "Penger slutter å brukes: {lines}",
}

sentence! {
    SpentByThen { lines: All<String>, sum: String }
    en "Spending ends: {lines}. {sum} of all is to be spent by now",
    sv "Pengar slutar användas: {lines}. Av allt ska {sum} ha gått åt",
    nb "Penger slutter å brukes: {lines}. Av alt skal {sum} være brukt",
}

sentence! {
    ToPublish {}
    en "Time to publish",
    sv "Dags att publicera",
    nb "Tid for å publisere",
}

sentence! {
    SomePost {}
    en "Post",
    sv "Inlägg",
    nb "Innlegg",
}

sentence! {
    /// Beside what goes out later than planned, or not at all.
    HeldBack {}
    en "held",
    sv "hålls inne",
    nb "holdes tilbake",
}

sentence! {
    /// What a subscriber reads of something that is held back.
    OnHold { title: String }
    en "Held back: {title}",
    sv "Hålls inne: {title}",
    nb "Holdes tilbake: {title}",
}

sentence! {
    /// Why it is.
    HeldInCrisis {}
    en "Publishing is stopped: `plan crisis` says why, and what is to be done",
    sv "Publiceringen är stoppad: `plan crisis` säger varför, och vad som ska göras",
    nb "Publiseringen er stoppet: `plan crisis` sier hvorfor, og hva som skal gjøres",
}

sentence! {
    /// How far a post has come.
    StatusIs { status: PostStatus }
    en "Status: {status}",
    sv "Status: {status}",
    nb "Status: {status}",
}

sentence! {
    /// What a channel publishes.
    MaterialIs { material: All<String> }
    en "Material: {material}",
    sv "Material: {material}",
    nb "Materiale: {material}",
}

sentence! {
    /// What a channel is for.
    ChannelIs { purpose: String }
    en "The channel is there to: {purpose}",
    sv "Kanalens syfte: {purpose}",
    nb "Kanalens formål: {purpose}",
}

sentence! {
    /// Who sees to it.
    OwnerIs { owner: String }
    en "Responsible: {owner}",
    sv "Ansvarig: {owner}",
    nb "Ansvarlig: {owner}",
}

sentence! {
    /// What a follow-up begins with.
    LookAtNumbers {}
    en "Write down the numbers with `plan record`, then see where the goals stand with `plan status`",
    sv "Skriv in siffrorna med `plan record` och se sedan hur målen ligger till med `plan status`",
    nb "Skriv inn tallene med `plan record`, og se deretter hvordan målene ligger an med `plan status`",
}

/// What a thing is called, in one line; the channel is told beside it.
pub(super) fn title(what: &What<'_>, campaign: &Campaign, language: Language) -> String {
    let name = || campaign.file.campaign.name.clone();
    match what {
        What::Start => Starts { name: name() }.say(language),
        What::End => Ends { name: name() }.say(language),
        What::Pause(Paused { period, left_out: 0 }) => QuietPause { day: period.end() }.say(language),
        What::Pause(Paused { period, left_out }) => {
            PauseUntil { day: period.end(), times: Times(*left_out as u64) }.say(language)
        }
        What::FollowUp(None) => FollowUp {}.say(language),
        What::FollowUp(Some(goal)) => FollowUpOf { goal: called(goal, language) }.say(language),
        What::Held(_) => FollowUpHeld {}.say(language),
        What::Milestone(goal, value) => {
            let value = Measure::of(goal).level(*value, language);
            MilestoneOf { goal: called(goal, language), value }.say(language)
        }
        What::Due(goal) => DueGoal { goal: called(goal, language) }.say(language),
        What::Publication(publication) => {
            publication.post.map_or_else(|| ToPublish {}.say(language), |post| post_title(post, language))
        }
        What::SpendingBegins(lines) => SpendingBegins { lines: items(lines) }.say(language),
        What::SpendingEnds(lines, None) => SpendingEnds { lines: items(lines) }.say(language),
        What::SpendingEnds(lines, Some(sum)) => {
            let sum = money(*sum, campaign.currency(), language);
            SpentByThen { lines: items(lines), sum }.say(language)
        }
    }
}

/// "Reel: first ride": what sort of material and what it is about, as far as that is said.
pub(super) fn post_title(post: Post<'_>, language: Language) -> String {
    let said =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let table = post.table;
    let sort = said(&table.material).map_or_else(|| SomePost {}.say(language), |material| sentence_case(&material));
    match said(&table.theme).or_else(|| said(&table.id)) {
        Some(theme) => format!("{sort}: {theme}"),
        None => sort,
    }
}

/// What people call a goal, or its id where it counts nothing yet.
fn called(goal: &Goal, language: Language) -> String {
    goal_name(&goal.table, language).unwrap_or_else(|| goal.id.clone())
}

fn items(lines: &[&Line]) -> All<String> {
    let called = |line: &&Line| line.table.item.clone().or_else(|| line.table.id.clone());
    All(lines.iter().filter_map(called).collect())
}

impl PostStatus {
    /// The word in files, CSV and JSON.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Draft => "draft",
            Self::Approved => "approved",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Cancelled => "cancelled",
        }
    }
}

impl Show for PostStatus {
    fn show(&self, language: Language) -> String {
        let [swedish, norwegian] = match self {
            Self::Idea => ["idé", "idé"],
            Self::Draft => ["utkast", "utkast"],
            Self::Approved => ["godkänt", "godkjent"],
            Self::Scheduled => ["schemalagt", "planlagt"],
            Self::Published => ["publicerat", "publisert"],
            Self::Cancelled => ["inställt", "avlyst"],
        };
        match language {
            Language::English => self.word(),
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        }
        .to_owned()
    }
}

//! The questions at a terminal: which comes next, what it suggests, what is wrong with an answer.
//!
//! A conversation is the list of its answers. The campaign so far is always worked out anew from them, so going back
//! is taking the last answer away, and a changed answer never leaves anything behind.

use std::collections::BTreeMap;
use std::io;

use super::field::Field;
use super::questions::words;
use super::take::{Setting, take};
use super::trial::try_out;
use super::words::{AWeek, AnAmount, EveryWeek, ThreeMonths};
use crate::env::{Answer, Prompt, Question};
use crate::model::document::campaign::CampaignFile;
use crate::model::platform;
use crate::say::{Failure, Language, Sentence};

/// What is settled before the first question.
pub(super) struct Start<'s> {
    /// The campaign as far as the command line tells it.
    pub(super) given: &'s CampaignFile,
    /// What the command line tells: it is not asked again.
    pub(super) told: &'s [Field],
    /// What answers are understood by.
    pub(super) setting: Setting,
    /// The language of the questions.
    pub(super) language: Language,
    /// The person's own name, where the settings say it.
    pub(super) owner: Option<&'s str>,
    /// Why a name cannot be taken: its file is already there.
    pub(super) name_taken: &'s dyn Fn(&str) -> Option<Failure>,
}

/// A conversation under way.
struct Conversation<'s> {
    start: Start<'s>,
    /// The answers, in the order they were given.
    answers: Vec<(Field, String)>,
    /// Answers that were taken away by going back: suggested when the question comes again.
    earlier: BTreeMap<Field, String>,
}

/// Asks everything that is not told yet; `None` when the user stops.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(super) fn hold(start: Start<'_>, prompt: &mut dyn Prompt) -> io::Result<Option<CampaignFile>> {
    let mut conversation = Conversation { start, answers: Vec::new(), earlier: BTreeMap::new() };
    loop {
        let file = conversation.file();
        let Some(field) = conversation.next(&file) else { return Ok(Some(file)) };
        match conversation.ask(field, &file, prompt)? {
            Answer::Text(text) => conversation.answer(field, text),
            Answer::Back => conversation.back(),
            Answer::Stop => return Ok(None),
        }
    }
}

impl Conversation<'_> {
    /// The campaign as far as it is known: what was given, then every answer.
    fn file(&self) -> CampaignFile {
        let mut file = self.start.given.clone();
        for (field, answer) in &self.answers {
            // Every answer was understood before it was kept.
            let _ = take(*field, answer, &mut file, self.start.setting);
        }
        file
    }

    /// The first field that is neither told nor answered and still makes sense.
    fn next(&self, file: &CampaignFile) -> Option<Field> {
        let known = |field: &Field| {
            self.start.told.contains(field) || self.answers.iter().any(|(answered, _)| answered == field)
        };
        Field::ALL.into_iter().find(|field| !known(field) && field.is_asked(file))
    }

    fn ask(&self, field: Field, file: &CampaignFile, prompt: &mut dyn Prompt) -> io::Result<Answer> {
        let language = self.start.language;
        let (text, help) = words(field, file, language);
        let check =
            |answer: &str| self.problem(field, file, answer).map_or(Ok(()), |failure| Err(spoken(&failure, language)));
        let default = self.suggestion(field, file).filter(|answer| check(answer).is_ok());
        loop {
            let question = Question { text: &text, help: &help, default: default.as_deref() };
            let answer = prompt.ask(&question, &check)?;
            if !matches!(&answer, Answer::Text(text) if check(text).is_err()) {
                return Ok(answer);
            }
        }
    }

    /// Keeps an answer that was checked.
    fn answer(&mut self, field: Field, text: String) {
        self.earlier.insert(field, text.clone());
        self.answers.push((field, text));
    }

    /// Takes the last answer away; it is suggested when its question comes again.
    fn back(&mut self) {
        self.answers.pop();
    }

    /// What is wrong with an answer.
    fn problem(&self, field: Field, file: &CampaignFile, answer: &str) -> Option<Failure> {
        let mut tried = file.clone();
        let taken = take(field, answer, &mut tried, self.start.setting);
        let tried = taken.and_then(|()| try_out(field, &tried, self.start.setting));
        let free = || if field == Field::Name { (self.start.name_taken)(answer) } else { None };
        tried.err().or_else(free)
    }

    /// What an empty answer stands for.
    fn suggestion(&self, field: Field, file: &CampaignFile) -> Option<String> {
        let language = self.start.language;
        let earlier = self.earlier.get(&field).filter(|answer| !answer.is_empty());
        earlier.cloned().or_else(|| match field {
            Field::Start => Some(self.next_monday()),
            Field::End => Some(ThreeMonths {}.say(language)),
            Field::Channels => platforms_of_audience(file),
            Field::MetricKind => Some(AnAmount {}.say(language)),
            Field::On => usual_channel(file),
            Field::Per => Some(AWeek {}.say(language)),
            Field::Owner => self.start.owner.map(str::to_owned),
            Field::Currency => usual_currency(file),
            Field::Review => Some(EveryWeek {}.say(language)),
            Field::Name
            | Field::Audience
            | Field::Where
            | Field::When
            | Field::How
            | Field::Statement
            | Field::Metric
            | Field::Baseline
            | Field::Target
            | Field::Source
            | Field::Budget
            | Field::Hours
            | Field::Timezone => None,
        })
    }

    /// The Monday after today.
    fn next_monday(&self) -> String {
        let today = self.start.setting.today;
        let passed = i64::from(today.weekday().num_days_from_monday());
        today.plus_days(7 - passed).to_string()
    }
}

/// The platforms on which the audience is: the channels to publish on.
fn platforms_of_audience(file: &CampaignFile) -> Option<String> {
    let places = file.audience.values.iter().flat_map(|audience| &audience.places);
    let known: Vec<&str> = places.filter_map(|place| platform::known(place)).map(|platform| platform.name).collect();
    (!known.is_empty()).then(|| known.join(", "))
}

/// The channel where the audience is named first, else the first there is.
fn usual_channel(file: &CampaignFile) -> Option<String> {
    let mut places = file.audience.values.iter().flat_map(|audience| &audience.places);
    let named = places.find(|place| file.channel.contains_key(*place));
    named.or_else(|| file.channel.keys().next()).cloned()
}

/// The currency that is used in the campaign's time zone, where that is in one of our countries.
fn usual_currency(file: &CampaignFile) -> Option<String> {
    let currency = match file.campaign.timezone.as_deref()? {
        "Europe/Stockholm" => "SEK",
        "Europe/Oslo" => "NOK",
        "Europe/Copenhagen" => "DKK",
        "Europe/London" => "GBP",
        _ => return None,
    };
    Some(currency.to_owned())
}

/// What is wrong and what to write instead, as one line.
fn spoken(failure: &Failure, language: Language) -> String {
    let what = failure.what.say(language);
    failure.help.as_ref().map_or_else(|| what.clone(), |help| format!("{what}; {}", help.say(language)))
}

//! The campaign to write: from the command line, then from the person at the terminal.

use super::complaints::NoName;
use super::conversation::{self, Held, Start};
use super::field::{Field, named_end};
use super::flags::Flags;
use super::resume;
use super::sentence;
use super::take::{Setting, take};
use super::trial::try_out;
use super::words::{AFewQuestions, EndLeft, GoOn, InFlag, NameOnCommandLine, NameTaken, OtherName, Stopped};
use crate::env::Env;
use crate::model::day::Day;
use crate::model::document::campaign::{CampaignFile, CampaignTable};
use crate::model::document::goal::GoalTable;
use crate::model::document::settings::PersonFile;
use crate::model::document::shapes::OneOrMany;
use crate::model::zone::Zone;
use crate::render::plain::visible;
use crate::render::table::USUAL_WIDTH;
use crate::rules::reasons::Quote;
use crate::say::{Failure, Language, Sentence};
use crate::store::settings;

/// The campaign that the flags and the user tell. `language` is the file's, where the command line says it; else that of
/// the first goal's sentence, else that of messages. `spoken` is the language that the command line asks for messages;
/// left out, a conversation follows the goal's. `file_of` gives the file that a name would lead to, where that is
/// already there and may not be overwritten. `inherited` is the time zone of the strategy that the campaign will stand
/// under. `options` are the words of the command line that speak of no campaign.
///
/// # Errors
/// When a flag cannot be understood, nobody says the name, or the user stops.
pub(super) fn gather(
    flags: &Flags,
    options: &[String],
    language: Option<Language>,
    spoken: Option<Language>,
    file_of: &dyn Fn(&str) -> Option<String>,
    inherited: Option<String>,
    env: &mut Env<'_>,
) -> anyhow::Result<CampaignFile> {
    let person = settings::person(env.config.as_deref())?;
    let mut file = begin(&person, inherited.or_else(|| person.timezone.clone()).or_else(|| env.zone.clone()), language);
    let told = flags.answers();
    let end_is_told = told.iter().any(|(field, _)| *field == Field::End);
    let setting = Setting { today: today(&file, env), language: env.language, asked: false, spoken, end_is_told };
    for (field, answer) in &told {
        let understood = take(*field, answer, &mut file, setting).and_then(|()| try_out(*field, &file, setting));
        understood.map_err(|failure| in_flag(field.flag(), failure, env.language))?;
    }
    let Some(mut prompt) = env.prompt.take() else {
        let file = alone(file, &told, flags.goals(), setting, person, env)?;
        if !flags.goals().is_empty() {
            env.language = setting.spoken_in(&file);
        }
        return Ok(finished(file, setting));
    };
    let start = Start {
        given: &file,
        told: &told.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
        goals: flags.goals(),
        setting: Setting { asked: true, ..setting },
        owner: person.name.as_deref(),
        name_taken: &|name| file_of(name).map(|file| Failure::new(NameTaken { file }).help(OtherName {})),
        width: usize::from(env.width.unwrap_or(USUAL_WIDTH)),
    };
    writeln!(env.err, "{}\n", AFewQuestions {}.say(env.language))?;
    let held = conversation::hold(start, prompt.as_mut(), env.err);
    env.prompt = Some(prompt);
    match held? {
        Held::Through(file) => {
            // What is said from here on is in the language of the conversation.
            env.language = setting.spoken_in(&file);
            Ok(finished(*file, setting))
        }
        Held::Stopped(answers, language) => {
            env.language = language;
            let command = resume::command(options, &told, flags.goals(), &answers);
            Err(Failure::new(Stopped {}).help(GoOn { command }).into())
        }
    }
}

/// The campaign without goals that say nothing, and with its language.
fn finished(mut file: CampaignFile, setting: Setting) -> CampaignFile {
    file.goal.retain(|goal| *goal != GoalTable::default());
    sentence::rewrite_vague(&mut file, setting);
    file.campaign.language = Some(setting.language_of(&file).code().to_owned());
    file
}

/// What is settled by where and for whom `plan` runs: language, time zone, currency.
fn begin(person: &PersonFile, zone: Option<String>, language: Option<Language>) -> CampaignFile {
    let campaign = CampaignTable {
        timezone: zone.filter(|zone| Zone::named(zone).is_some()),
        currency: person.currency.clone(),
        language: language.map(|language| language.code().to_owned()),
        ..CampaignTable::default()
    };
    CampaignFile { campaign, ..CampaignFile::default() }
}

/// Today where the campaign is.
fn today(file: &CampaignFile, env: &Env<'_>) -> Day {
    let zone = file.campaign.timezone.as_deref().and_then(Zone::named).unwrap_or(Zone::UTC);
    zone.day(env.now)
}

/// The campaign of a script, where nobody can be asked.
fn alone(
    mut file: CampaignFile,
    told: &[(Field, String)],
    goals: &[String],
    setting: Setting,
    person: PersonFile,
    env: &mut Env<'_>,
) -> anyhow::Result<CampaignFile> {
    let is_told = |field: Field| told.iter().any(|(told, _)| *told == field);
    if !is_told(Field::Name) {
        return Err(Failure::new(NoName {}).help(NameOnCommandLine {}).into());
    }
    for (index, goal) in goals.iter().enumerate() {
        // The flags that speak of a goal speak of the first.
        if index > 0 {
            file.goal.push(GoalTable::default());
        }
        for line in super::goal::understood(goal, &file, setting) {
            writeln!(env.err, "{}", visible(&line))?;
        }
        take(Field::Statement, goal, &mut file, setting)?;
        if let Some(words) = file.goal.last().and_then(named_end).filter(|_| !setting.end_is_told) {
            let words = Quote::of(words, &(0..words.len()));
            writeln!(env.err, "{}", visible(&EndLeft { words }.say(setting.spoken_in(&file))))?;
        }
    }
    if !is_told(Field::Owner) {
        file.campaign.owner = person.name;
    }
    let only = match file.channel.len() {
        1 => file.channel.keys().next().cloned(),
        _ => None,
    };
    if let Some(only) = only {
        for goal in file.goal.iter_mut().filter(|goal| goal.metric.is_some() && goal.channel.values.is_empty()) {
            goal.channel = OneOrMany { values: vec![only.clone()], list: false };
        }
    }
    Ok(file)
}

/// A failure with the flag that it was told by.
pub(super) fn in_flag(flag: &str, failure: Failure, language: Language) -> Failure {
    let what = InFlag { flag: flag.to_owned(), what: failure.what.say(language) };
    Failure { what: Box::new(what), help: failure.help }
}

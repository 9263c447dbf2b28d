//! The campaign to write: from the command line, then from the person at the terminal.

use super::complaints::NoName;
use super::conversation::{self, Held, Start};
use super::field::{Field, says_something};
use super::flags::Flags;
use super::resume;
use super::take::{Setting, take};
use super::trial::try_out;
use super::words::{AFewQuestions, GoOn, InFlag, NameOnCommandLine, NameTaken, OtherName, Stopped};
use crate::env::{Env, Prompt};
use crate::model::day::Day;
use crate::model::document::campaign::{CampaignFile, CampaignTable};
use crate::model::document::goal::GoalTable;
use crate::model::document::settings::PersonFile;
use crate::model::document::shapes::OneOrMany;
use crate::render::table::USUAL_WIDTH;
use crate::say::{Failure, Language, Sentence};
use crate::store::settings;

/// The campaign that the flags and the user tell. `language` is the file's, where the command line says it; else that of
/// the first goal's sentence, else that of messages. `file_of` gives the file that a name would lead to, where that is
/// already there and may not be overwritten.
///
/// # Errors
/// When a flag cannot be understood, nobody says the name, or the user stops.
pub(super) fn gather(
    flags: &Flags,
    language: Option<Language>,
    file_of: &dyn Fn(&str) -> Option<String>,
    env: &mut Env<'_>,
) -> anyhow::Result<CampaignFile> {
    let person = settings::person(env.config.as_deref())?;
    let mut file = begin(&person, env.zone.as_deref(), language);
    let told = flags.answers();
    let end_is_told = told.iter().any(|(field, _)| *field == Field::End);
    let setting = Setting { today: today(&file, env), language: env.language, asked: false, end_is_told };
    for (field, answer) in &told {
        let understood = take(*field, answer, &mut file, setting).and_then(|()| try_out(*field, &file, setting));
        understood.map_err(|failure| in_flag(*field, failure, env.language))?;
    }
    let mut file = match env.prompt.take() {
        Some(mut prompt) => {
            let told = Told { fields: &told, goals: flags.goals() };
            let held = ask(&told, &file, setting, person.name.as_deref(), file_of, prompt.as_mut(), env);
            env.prompt = Some(prompt);
            held?
        }
        None => alone(file, &told, flags.goals(), setting, person)?,
    };
    file.goal.retain(says_something);
    let spoken = setting.language_of(&file);
    file.campaign.language = Some(spoken.code().to_owned());
    Ok(file)
}

/// What the command line tells.
struct Told<'t> {
    /// Everything but the goals' sentences.
    fields: &'t [(Field, String)],
    /// The goals, a sentence each.
    goals: &'t [String],
}

/// Asks for the rest. From the first goal on the conversation is in its language, and so is what is said afterwards.
fn ask(
    told: &Told<'_>,
    given: &CampaignFile,
    setting: Setting,
    owner: Option<&str>,
    file_of: &dyn Fn(&str) -> Option<String>,
    prompt: &mut dyn Prompt,
    env: &mut Env<'_>,
) -> anyhow::Result<CampaignFile> {
    writeln!(env.err, "{}\n", AFewQuestions {}.say(env.language))?;
    let start = Start {
        given,
        told: &told.fields.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
        goals: told.goals,
        setting: Setting { asked: true, ..setting },
        owner,
        name_taken: &|name| file_of(name).map(|file| Failure::new(NameTaken { file }).help(OtherName {})),
        width: usize::from(env.width.unwrap_or(USUAL_WIDTH)),
    };
    match conversation::hold(start, prompt, env.err)? {
        Held::Through(file) => {
            env.language = setting.language_of(&file);
            Ok(*file)
        }
        Held::Stopped(answers, language) => {
            env.language = language;
            let command = resume::command(told.fields, told.goals, &answers);
            Err(Failure::new(Stopped {}).help(GoOn { command }).into())
        }
    }
}

/// What is settled by where and for whom `plan` runs: language, time zone, currency.
fn begin(person: &PersonFile, machine_zone: Option<&str>, language: Option<Language>) -> CampaignFile {
    let zone = person.timezone.as_deref().or(machine_zone);
    let campaign = CampaignTable {
        timezone: zone.filter(|zone| zone.parse::<chrono_tz::Tz>().is_ok()).map(str::to_owned),
        currency: person.currency.clone(),
        language: language.map(|language| language.code().to_owned()),
        ..CampaignTable::default()
    };
    CampaignFile { campaign, ..CampaignFile::default() }
}

/// Today where the campaign is.
fn today(file: &CampaignFile, env: &Env<'_>) -> Day {
    let zone = file.campaign.timezone.as_deref().and_then(|zone| zone.parse().ok()).unwrap_or(chrono_tz::UTC);
    Day(env.now.with_timezone(&zone).date_naive())
}

/// The campaign of a script, where nobody can be asked.
fn alone(
    mut file: CampaignFile,
    told: &[(Field, String)],
    goals: &[String],
    setting: Setting,
    person: PersonFile,
) -> anyhow::Result<CampaignFile> {
    let is_told = |field: Field| told.iter().any(|(told, _)| *told == field);
    if !is_told(Field::Name) {
        return Err(Failure::new(NoName {}).help(NameOnCommandLine {}).into());
    }
    for (index, sentence) in goals.iter().enumerate() {
        // The flags that speak of a goal speak of the first.
        if index > 0 {
            file.goal.push(GoalTable::default());
        }
        take(Field::Statement, sentence, &mut file, setting)?;
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

fn in_flag(field: Field, failure: Failure, language: Language) -> Failure {
    let what = InFlag { flag: field.flag().to_owned(), what: failure.what.say(language) };
    Failure { what: Box::new(what), help: failure.help }
}

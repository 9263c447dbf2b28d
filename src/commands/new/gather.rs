//! The campaign to write: from the command line, then from the person at the terminal.

use super::complaints::NoName;
use super::conversation::{self, Start};
use super::field::Field;
use super::flags::Flags;
use super::take::{Setting, take};
use super::trial::try_out;
use super::words::{AFewQuestions, AnyTime, InFlag, NameOnCommandLine, NameTaken, OtherName, Stopped};
use crate::env::Env;
use crate::model::day::Day;
use crate::model::document::campaign::{CampaignFile, CampaignTable};
use crate::model::document::settings::PersonFile;
use crate::model::document::shapes::OneOrMany;
use crate::say::{Failure, Language, Sentence};
use crate::store::settings;

/// The campaign that the flags and the user tell, in `language`. `file_of` gives the file that a name would lead to,
/// where that is already there and may not be overwritten.
///
/// # Errors
/// When a flag cannot be understood, nobody says the name, or the user stops.
pub(super) fn gather(
    flags: &Flags,
    language: Language,
    file_of: &dyn Fn(&str) -> Option<String>,
    env: &mut Env<'_>,
) -> anyhow::Result<CampaignFile> {
    let person = settings::person(env.config.as_deref())?;
    let mut file = begin(&person, env.zone.as_deref(), language);
    let setting = Setting { today: today(&file, env), language, asked: false };
    let told = flags.answers();
    for (field, answer) in &told {
        let understood = take(*field, answer, &mut file, setting).and_then(|()| try_out(*field, &file, setting));
        understood.map_err(|failure| in_flag(*field, failure, env.language))?;
    }
    let told: Vec<Field> = told.into_iter().map(|(field, _)| field).collect();
    let Some(mut prompt) = env.prompt.take() else { return alone(file, &told, person) };
    writeln!(env.err, "{}\n", AFewQuestions {}.say(env.language))?;
    let start = Start {
        given: &file,
        told: &told,
        setting: Setting { asked: true, ..setting },
        language: env.language,
        owner: person.name.as_deref(),
        name_taken: &|name| file_of(name).map(|file| Failure::new(NameTaken { file }).help(OtherName {})),
    };
    let answered = conversation::hold(start, prompt.as_mut());
    env.prompt = Some(prompt);
    answered?.ok_or_else(|| Failure::new(Stopped {}).help(AnyTime {}).into())
}

/// What is settled by where and for whom `plan` runs: language, time zone, currency.
fn begin(person: &PersonFile, machine_zone: Option<&str>, language: Language) -> CampaignFile {
    let zone = person.timezone.as_deref().or(machine_zone);
    let campaign = CampaignTable {
        timezone: zone.filter(|zone| zone.parse::<chrono_tz::Tz>().is_ok()).map(str::to_owned),
        currency: person.currency.clone(),
        language: Some(language.code().to_owned()),
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
fn alone(mut file: CampaignFile, told: &[Field], person: PersonFile) -> anyhow::Result<CampaignFile> {
    if !told.contains(&Field::Name) {
        return Err(Failure::new(NoName {}).help(NameOnCommandLine {}).into());
    }
    if !told.contains(&Field::Owner) {
        file.campaign.owner = person.name;
    }
    let only = match file.channel.len() {
        1 => file.channel.keys().next().cloned(),
        _ => None,
    };
    if let (Some(goal), Some(only)) = (file.goal.first_mut(), only)
        && goal.metric.is_some()
        && goal.channel.values.is_empty()
    {
        goal.channel = OneOrMany { values: vec![only], list: false };
    }
    Ok(file)
}

fn in_flag(field: Field, failure: Failure, language: Language) -> Failure {
    let what = InFlag { flag: field.flag().to_owned(), what: failure.what.say(language) };
    Failure { what: Box::new(what), help: failure.help }
}

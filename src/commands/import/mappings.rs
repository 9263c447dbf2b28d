//! Mappings that are kept: `[import.mapping.NAME]` in plan.toml says what the columns of a file of one's own are.

use std::collections::BTreeMap;

use super::{ImportArgs, asked};
use crate::env::Env;
use crate::render::plain::visible;
use crate::say::{All, Failure, Sentence, sentence};
use crate::store::settings;
use crate::text::import::{Mapping, SavedMapping};
use crate::text::starter::mapping_block;

sentence! {
    NoSuchMapping { name: String }
    en "plan.toml has no mapping called `{name}`",
    sv "plan.toml har ingen mappning som heter `{name}`",
    nb "plan.toml har ingen tilordning som heter `{name}`",
}
sentence! {
    TheseThereAre { names: All<String> }
    en "there are {names}; --save-mapping keeps a new one",
    sv "det finns {names}; --save-mapping sparar en ny",
    nb "det finnes {names}; --save-mapping lagrer en ny",
}
sentence! {
    SaveOne {}
    en "say what the columns are with --map, and keep that with --save-mapping NAME",
    sv "säg vad kolumnerna är med --map, och spara det med --save-mapping NAMN",
    nb "si hva kolonnene er med --map, og lagre det med --save-mapping NAVN",
}
sentence! {
    SavedAlready { name: String }
    en "plan.toml already has a mapping called `{name}`, so this one was not saved",
    sv "plan.toml har redan en mappning som heter `{name}`, så den här sparades inte",
    nb "plan.toml har allerede en tilordning som heter `{name}`, så denne ble ikke lagret",
}
sentence! {
    AnotherName {}
    en "choose another name, or change the one in plan.toml by hand",
    sv "välj ett annat namn, eller ändra den i plan.toml för hand",
    nb "velg et annet navn, eller endre den i plan.toml for hånd",
}
sentence! {
    Saved { file: String, name: String }
    en "saved in {file}: files with these headings are known from now on, or say --mapping {name}",
    sv "sparad i {file}: filer med de här rubrikerna känns igen från och med nu, eller ange --mapping {name}",
    nb "lagret i {file}: filer med disse overskriftene kjennes igjen fra nå av, eller oppgi --mapping {name}",
}

/// The columns that the saved mapping explains; none where none is asked for. And where none is, all that there are: a
/// file may be known by its headings.
///
/// # Errors
/// When there is none of that name, or one cannot be understood.
pub(super) fn saved(args: &ImportArgs, env: &Env<'_>) -> anyhow::Result<(Vec<Mapping>, Vec<SavedMapping>)> {
    let mut known = settings::team(&env.cwd, &env.cwd, &[])?.import.mapping;
    let Some(name) = &args.mapping else {
        let all = known.into_iter().map(|(name, columns)| Ok(SavedMapping { name, maps: mapping(columns)? }));
        return Ok((Vec::new(), all.collect::<anyhow::Result<_>>()?));
    };
    let Some(columns) = known.remove(name) else {
        let failure = Failure::new(NoSuchMapping { name: name.clone() });
        let names: Vec<String> = known.into_keys().map(|name| format!("`{name}`")).collect();
        let none = names.is_empty();
        return Err(
            if none { failure.help(SaveOne {}) } else { failure.help(TheseThereAre { names: All(names) }) }.into()
        );
    };
    Ok((mapping(columns)?, Vec::new()))
}

/// What the columns of a saved mapping mean.
fn mapping(columns: BTreeMap<String, String>) -> anyhow::Result<Vec<Mapping>> {
    let texts: Vec<String> = columns.into_iter().map(|(heading, series)| format!("{heading}={series}")).collect();
    Ok(asked::said(&texts)?)
}

/// Keeps what `--map` says under the name that is asked for, and says where.
///
/// # Errors
/// When that name is taken, or plan.toml cannot be read or written.
pub(super) fn save(args: &ImportArgs, env: &mut Env<'_>) -> anyhow::Result<()> {
    let Some(name) = &args.save_mapping else { return Ok(()) };
    if settings::team(&env.cwd, &env.cwd, &[])?.import.mapping.contains_key(name) {
        return Err(Failure::new(SavedAlready { name: name.clone() }).help(AnotherName {}).into());
    }
    let parts = args.map.iter().filter_map(|text| text.rsplit_once('='));
    let columns: Vec<(&str, &str)> = parts.map(|(heading, series)| (heading.trim(), series.trim())).collect();
    let file = settings::add(&env.cwd, &mapping_block(name, &columns))?;
    let saved = Saved { file, name: name.clone() };
    writeln!(env.err, "{}", visible(&saved.say(env.language)))?;
    Ok(())
}

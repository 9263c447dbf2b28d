//! A team's settings, `plan.toml`, and a person's own, `config.toml`.

use std::path::{Path, PathBuf};

use super::names::shown;
use super::{amend, text_file, write};
use crate::model::document::settings::{PersonFile, SettingsFile};
use crate::say::{Failure, sentence};
use crate::text::starter::with_block;
use crate::text::toml::{self, FileKind};

sentence! {
    BadSettings { file: String, reason: String }
    en "the settings in {file} cannot be used: {reason}",
    sv "inställningarna i {file} kan inte användas: {reason}",
    nb "innstillingene i {file} kan ikke brukes: {reason}",
}

sentence! {
    CheckThem { file: String }
    en "`plan check {file}` shows where it is wrong",
    sv "`plan check {file}` visar var det är fel",
    nb "`plan check {file}` viser hvor det er feil",
}

sentence! {
    MendThem {}
    en "mend the file, or remove it to go on without it",
    sv "rätta filen, eller ta bort den för att klara dig utan",
    nb "rett filen, eller fjern den for å klare deg uten",
}

sentence! {
    NoPlace { file: String }
    en "nothing can be added at the end of {file}",
    sv "det går inte att lägga till något sist i {file}",
    nb "det kan ikke legges til noe sist i {file}",
}

sentence! {
    WriteByHand {}
    en "write the table into it by hand",
    sv "skriv in tabellen för hand",
    nb "skriv tabellen inn for hånd",
}

/// The nearest file of this name in a folder or above it. What is called so and is no file is found too: that is told
/// when it is read, not passed over.
pub(crate) fn nearest(folder: &Path, name: &str) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(name)).find(|path| path.exists())
}

/// The team's settings for a folder: the nearest `plan.toml` upwards, or none. Those of a file among `told` are the
/// usual ones where it cannot be used: it is told elsewhere what is wrong with it.
///
/// # Errors
/// When another file cannot be used, or any cannot be read from disk.
pub(crate) fn team(folder: &Path, cwd: &Path, told: &[PathBuf]) -> anyhow::Result<SettingsFile> {
    let Some(path) = nearest(folder, "plan.toml") else { return Ok(SettingsFile::default()) };
    let file = shown(&path, cwd);
    let text = text_file::read(&path, &file)?;
    let document = toml::read::<SettingsFile>(FileKind::Settings, &text.text);
    let problem = text.problem.or_else(|| document.findings.into_iter().next());
    match (problem, document.value) {
        (None, Some(settings)) => Ok(settings),
        _ if told.contains(&path) => Ok(SettingsFile::default()),
        (problem, _) => {
            let reason = problem.map(|finding| finding.message.say(crate::say::Language::English));
            let reason = reason.unwrap_or_default();
            Err(Failure::new(BadSettings { file: file.clone(), reason }).help(CheckThem { file }).into())
        }
    }
}

/// Puts a table at the end of the team's settings, whose other bytes stay; makes the file in the working folder where
/// there is none. Gives the file's name.
///
/// # Errors
/// When the file cannot take the table, be read or be written; nothing is written then.
pub(crate) fn add(cwd: &Path, block: &str) -> anyhow::Result<String> {
    let path = nearest(cwd, "plan.toml").unwrap_or_else(|| cwd.join("plan.toml"));
    let file = shown(&path, cwd);
    if !path.exists() {
        write::new_file(&path, &file, block, false)?;
        return Ok(file);
    }
    let longer = |text: &str| {
        let longer = with_block(text, block);
        longer.map(Some).map_err(|_| Failure::new(NoPlace { file: file.clone() }).help(WriteByHand {}).into())
    };
    amend::amend(&path, &file, &mut { longer })?;
    Ok(file)
}

/// The person's own choices.
///
/// # Errors
/// When the file is there and cannot be read or used.
pub(crate) fn person(config: Option<&Path>) -> anyhow::Result<PersonFile> {
    let Some(path) = config.map(|folder| folder.join("config.toml")) else { return Ok(PersonFile::default()) };
    let file = path.to_string_lossy().into_owned();
    let Some(text) = text_file::read_if_there(&path, &file)? else { return Ok(PersonFile::default()) };
    ::toml::from_str(&text.text).map_err(|error| {
        let reason = error.message().to_owned();
        Failure::new(BadSettings { file, reason }).help(MendThem {}).into()
    })
}

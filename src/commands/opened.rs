//! Opens the campaigns that a command is about, for `status`, `list` and `review`: all that can be read, and why others cannot.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::time::TimeArgs;
use crate::assess::{overview, ways};
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::finding::{Finding, Severity};
use crate::model::strategy::Strategy;
use crate::progress::standing::Way;
use crate::render::plain::{no_command, visible};
use crate::render::status::Shown;
use crate::say::{Failure, Language, Sentence, noun, sentence};
use crate::store::Opened;
use crate::store::discover::{self, Found};
use crate::store::names::short_name;
use crate::store::text_file;
use crate::text::shell;
use crate::text::snapshots::Folded;
use crate::text::strategy;

sentence! {
    /// What is said of a file that holds no campaign.
    NotACampaign { file: String }
    en "{file} cannot be read as a campaign",
    sv "{file} går inte att läsa som en kampanj",
    nb "{file} kan ikke leses som en kampanje",
}

sentence! {
    /// How to see what is wrong with it.
    CheckIt { file: String }
    en "`plan check {file}` shows where it is wrong",
    sv "`plan check {file}` visar var det är fel",
    nb "`plan check {file}` viser hvor det er feil",
}

sentence! {
    LeftOut { file: String, things: Things }
    en "{file}: {things}; see `plan check {file}`",
    sv "{file}: {things}; se `plan check {file}`",
    nb "{file}: {things}; se `plan check {file}`",
}

noun! {
    Things
    en "value or row cannot be read and is left out" "values or rows cannot be read and are left out",
    sv "värde eller rad går inte att läsa och räknas inte" "värden eller rader går inte att läsa och räknas inte",
    nb "verdi eller rad kan ikke leses og regnes ikke med" "verdier eller rader kan ikke leses og regnes ikke med",
}

/// A campaign that could be read, with its readings.
#[derive(Debug)]
pub(super) struct Readable {
    found: Found,
    name: String,
    is_only_one: bool,
    /// The strategy that it inherits, by its path.
    pub(super) strategy: Option<PathBuf>,
    pub(super) campaign: Campaign,
    pub(super) folded: Folded,
    pub(super) today: Day,
}

impl Readable {
    /// Where it stands, ready to be shown.
    pub(super) fn shown(&self) -> Shown<'_> {
        Shown {
            file: self.found.shown.clone(),
            name: self.name.clone(),
            is_only_one: self.is_only_one,
            overview: overview(&self.campaign, &self.folded, self.today),
            drawn: None,
        }
    }
}

impl Readable {
    /// The ways of its goals, for drawing them.
    pub(super) fn ways(&self) -> Vec<Option<Way>> {
        ways(&self.campaign, &self.folded, self.today)
    }

    /// The language of its texts.
    pub(super) fn language(&self) -> Language {
        self.campaign.language
    }

    /// Its file.
    pub(super) fn found(&self) -> &Found {
        &self.found
    }
}

/// Opens the campaigns that the names mean, in the order of their files; without names, all below the working folder.
/// Beside them: the failure that the command ends with when some file could not be read as a campaign.
///
/// # Errors
/// When a name means nothing, there is no campaign, or a file cannot be read from disk.
pub(super) fn open(
    names: &[PathBuf],
    time: &TimeArgs,
    env: &mut Env<'_>,
) -> anyhow::Result<(Vec<Readable>, anyhow::Result<()>)> {
    let found = discover::campaigns(names, &env.cwd)?;
    let is_only_one = names.is_empty() && found.len() == 1;
    let opener = time.opener(env)?;
    let campaigns = found.par_iter().map(|found| opener.whole(found)).collect::<anyhow::Result<Vec<_>>>()?;
    let (mut readable, mut failure) = (Vec::new(), Ok(()));
    for one in campaigns {
        warn_of_what_is_left_out(&one, env)?;
        match read(one, is_only_one, env) {
            Ok(one) => readable.push(one),
            Err(error) => failure = failure.and(Err(error)),
        }
    }
    Ok((readable, failure))
}

/// Opens the one campaign that a command is about; without a name, the only one below the working folder. Beside it:
/// its text.
///
/// # Errors
/// When the name means none or several, or a file cannot be read, from disk or as a campaign.
pub(super) fn open_one(name: Option<&Path>, time: &TimeArgs, env: &mut Env<'_>) -> anyhow::Result<(Readable, String)> {
    let found = discover::campaign(name, &env.cwd)?;
    let mut opened = time.opener(env)?.whole(&found)?;
    warn_of_what_is_left_out(&opened, env)?;
    let text = std::mem::take(&mut opened.text);
    Ok((read(opened, name.is_none(), env)?, text))
}

fn read(opened: Opened, is_only_one: bool, env: &Env<'_>) -> anyhow::Result<Readable> {
    let file = opened.found.shown.clone();
    let Some(campaign) = opened.campaign.filter(says_something) else {
        return Err(Failure::new(NotACampaign { file: file.clone() })
            .help(CheckIt { file: shell::word_in_code(&file) })
            .into());
    };
    // A name finds campaigns below the working folder; from elsewhere only the path does.
    let name = if opened.found.path.starts_with(&env.cwd) { short_name(&opened.found.path) } else { file.clone() };
    let folded = opened.readings.map(|readings| readings.folded).unwrap_or_default();
    let (found, strategy, today) = (opened.found, opened.strategy, opened.today);
    Ok(Readable { found, name, is_only_one, strategy, campaign, folded, today })
}

/// Whether enough of a file could be read to speak of a campaign. A name is enough: `plan new` begins with no more.
pub(super) fn says_something(campaign: &Campaign) -> bool {
    !campaign.file.campaign.name.is_empty() || campaign.period().is_some() || !campaign.goals.is_empty()
}

/// What cannot be read counts for nothing, and that is said: a number left out silently would be a wrong one.
pub(super) fn warn_of_what_is_left_out(opened: &Opened, env: &mut Env<'_>) -> std::io::Result<()> {
    if !opened.campaign.as_ref().is_some_and(says_something) {
        return Ok(());
    }
    let errors = errors(&opened.findings);
    let rows = opened.readings.as_ref().map_or(0, |readings| readings.bad_count + readings.folded.refused.count);
    if errors + rows == 0 {
        return Ok(());
    }
    let line = LeftOut { file: opened.found.shown.clone(), things: Things(errors + rows) }.say(env.language);
    writeln!(env.err, "{}", no_command(&visible(&line)))
}

fn errors(findings: &[Finding]) -> u64 {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count() as u64
}

sentence! {
    NotAStrategy { file: String }
    en "{file} cannot be read as a strategy",
    sv "{file} går inte att läsa som en strategi",
    nb "{file} kan ikke leses som en strategi",
}

/// A strategy, and what is wrong with its text.
///
/// # Errors
/// When it cannot be read, from disk or as a strategy.
pub(super) fn read_strategy(found: &Found) -> anyhow::Result<(Strategy, Vec<Finding>)> {
    let file = text_file::read(&found.path, &found.shown)?;
    let document = strategy::read(&file.text);
    match (file.problem, document.value) {
        (None, Some(strategy)) => Ok((strategy, document.findings)),
        _ => Err(Failure::new(NotAStrategy { file: found.shown.clone() })
            .help(CheckIt { file: shell::word_in_code(&found.shown) })
            .into()),
    }
}

/// What cannot be read counts for nothing, and that is said.
pub(super) fn warn_of_damage(file: &str, findings: &[Finding], env: &mut Env<'_>) -> std::io::Result<()> {
    let errors = errors(findings);
    if errors == 0 {
        return Ok(());
    }
    let line = LeftOut { file: file.to_owned(), things: Things(errors) }.say(env.language);
    writeln!(env.err, "{}", no_command(&visible(&line)))
}

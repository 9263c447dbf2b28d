//! Tells what was recorded: results to standard output, everything worth a second look to standard error.

use super::RecordFormat;
use super::made::Made;
use super::meaning;
use super::recording::Recording;
use crate::commands::{is_broken_pipe, receipt};
use crate::env::Env;
use crate::render::record::{self, Recorded};
use crate::say::{Failure, Language, sentence};
use crate::text::typed::Remark;

/// More rows than these are summed up by series.
const MOST_ROWS: u64 = 30;

/// Tells all of it.
///
/// # Errors
/// When it cannot be written; the rows are on disk all the same.
pub(super) fn all(recording: &Recording, made: &Made, format: RecordFormat, env: &mut Env<'_>) -> anyhow::Result<()> {
    match format {
        RecordFormat::Text if made.rows.count() + made.unchanged.len() as u64 > MOST_ROWS => {
            record::summary(&made.summary, &made.unchanged, env.language, env.out)?;
        }
        RecordFormat::Text => {
            let mut rows = Vec::new();
            made.rows.each(&mut |row| {
                rows.push(row.to_snapshot());
                Ok(())
            })?;
            let meanings = meaning::of(recording, &rows);
            let lines = rows.iter().zip(meanings).map(|(row, meaning)| Recorded { row, meaning });
            record::lines(&lines.collect::<Vec<_>>(), &made.unchanged, env.language, env.out)?;
        }
        RecordFormat::Json => {
            let is_warning = |remark: &&Remark| remark.is_warning;
            let warnings = made.remarks.iter().filter(is_warning).map(in_english).collect::<Vec<_>>();
            let recorded: record::Each<'_> = &|visit| made.rows.each(visit);
            record::json(&recording.file, recorded, &made.unchanged, &warnings, env.out)?;
        }
    }
    env.out.flush()?;
    made.remarks.iter().try_for_each(|remark| receipt::say(remark, env))?;
    Ok(())
}

sentence! {
    NotTold {}
    en "the reading is recorded, but its output could not be written",
    sv "avläsningen är registrerad, men utdata kunde inte skrivas",
    nb "avlesningen er registrert, men utdataene kunne ikke skrives",
}
sentence! {
    SeeLog {}
    en "do not record it again; `plan log` shows it",
    sv "registrera den inte igen; `plan log` visar den",
    nb "ikke registrer den på nytt; `plan log` viser den",
}

/// What is said where the output failed after the rows were safe. That nobody reads on is no failure.
pub(super) fn recorded_all_the_same(error: anyhow::Error) -> anyhow::Error {
    if is_broken_pipe(&error) { error } else { Failure::new(NotTold {}).help(SeeLog {}).into() }
}

/// A remark for programs: in one line.
fn in_english(remark: &Remark) -> String {
    let what = remark.what.say(Language::English);
    match &remark.help {
        Some(help) => format!("{what}; {}", help.say(Language::English)),
        None => what,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::{Failure, Language, recorded_all_the_same};
    use crate::commands::is_broken_pipe;

    #[test]
    fn a_full_disk_behind_the_output_does_not_hide_that_it_is_recorded() {
        let full = recorded_all_the_same(Error::from(ErrorKind::StorageFull).into());
        let failure = full.downcast_ref::<Failure>().expect("a failure of ours");
        assert!(failure.what.say(Language::English).starts_with("the reading is recorded, but"));
        assert!(is_broken_pipe(&recorded_all_the_same(Error::from(ErrorKind::BrokenPipe).into())));
    }
}

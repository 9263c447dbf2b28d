//! The time a command takes for the present.

use crate::env::Env;
use crate::model::day::Day;
use crate::say::{Failure, sentence};
use crate::store::Opener;
use crate::text::day;

/// Another day than today.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct TimeArgs {
    /// Take this day for today, and leave out what is dated later: 2027-04-12.
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
    /// Leave out what was recorded after this day, which ends when it ends in the campaign's time zone.
    #[arg(long, value_name = "DATE")]
    pub(crate) as_known: Option<String>,
}

sentence! {
    /// What is said of a text that is no date.
    NotADay { text: String }
    en "\"{text}\" is not a date",
    sv "\"{text}\" är inget datum",
    nb "«{text}» er ikke en dato",
}

sentence! {
    /// How to write a date so that it is understood.
    WriteIso {}
    en "write it as year-month-day, 2027-04-12",
    sv "skriv det som år-månad-dag, 2027-04-12",
    nb "skriv den som år-måned-dag, 2027-04-12",
}

impl TimeArgs {
    /// Something that opens campaigns as of that time.
    ///
    /// # Errors
    /// When a date cannot be read.
    pub(crate) fn opener(&self, env: &Env<'_>) -> anyhow::Result<Opener> {
        let as_of = self.as_of.as_deref().map(|text| day(text, env)).transpose()?;
        let as_known = self.as_known.as_deref().map(|text| day(text, env)).transpose()?;
        Ok(Opener::new(&env.cwd, env.now, as_of, as_known))
    }
}

/// A date from the command line.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn day(text: &str, env: &Env<'_>) -> anyhow::Result<Day> {
    let today = Day(env.now.date_naive());
    day::day(text, today, Some(env.language))
        .ok_or_else(|| Failure::new(NotADay { text: text.to_owned() }).help(WriteIso {}).into())
}

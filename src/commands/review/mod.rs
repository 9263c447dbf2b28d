//! `plan review`: the follow-up meeting. What is due, where each goal stands and what could be done; and what was
//! decided, written into the campaign's file.

mod append;
mod closing;

use std::path::PathBuf;

use super::Outcome;
use super::opened;
use super::time::TimeArgs;
use crate::env::Env;
use crate::render::review::{self, Format};
use crate::render::status::Manner;
use crate::render::style::Style;
use crate::say::{Failure, sentence};
use append::Aim;

/// Hold the follow-up meeting: what is due, where each goal stands, and what could be done about it.
///
/// What was decided comes to the end of the campaign's file: --did "…" for a change, --held for the meeting itself,
/// --final for the last one, with what became of each goal and what was learned.
/// Nothing else in the file is touched.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
#[command(group = clap::ArgGroup::new("writes").multiple(true))]
pub(crate) struct ReviewArgs {
    /// Campaign file, folder or name; the only one below this folder if left out.
    campaign: Option<PathBuf>,
    /// Write down a change that was made: "Moved 5,000 SEK from Facebook ads to reels".
    #[arg(long, value_name = "TEXT", group = "writes")]
    did: Option<String>,
    /// Why it was made.
    #[arg(long, value_name = "TEXT", requires = "did")]
    why: Option<String>,
    /// Write down that the follow-up was held.
    #[arg(long, group = "writes")]
    held: bool,
    /// What was said at it.
    #[arg(long, value_name = "TEXT", requires = "held")]
    note: Option<String>,
    /// Hold the final review: write down what became of each goal, and what was learned.
    #[arg(long = "final", group = "writes", conflicts_with_all = ["did", "held"])]
    is_final: bool,
    /// What you take with you to the next campaign; asked for at a terminal.
    #[arg(long, value_name = "TEXT", requires = "is_final")]
    lesson: Option<String>,
    /// Close the campaign though its last day is still to come.
    #[arg(long, requires = "is_final")]
    early: bool,
    /// The day of the change or the meeting, where that is not today.
    #[arg(long, value_name = "DATE", requires = "writes")]
    on: Option<String>,
    /// Show what would be written, and write nothing.
    #[arg(long, requires = "writes")]
    dry_run: bool,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    time: TimeArgs,
}

sentence! {
    NoteAlone { text: String }
    en "`{text}` is taken for a campaign, and none is called so",
    sv "`{text}` tas för en kampanj, och ingen heter så",
    nb "`{text}` tas for en kampanje, og ingen heter det",
}
sentence! {
    GiveNote { text: String }
    en "what was said at the follow-up stands behind --note: plan review --held --note \"{text}\"",
    sv "det som sades vid uppföljningen står efter --note: plan review --held --note \"{text}\"",
    nb "det som ble sagt på oppfølgingen står etter --note: plan review --held --note \"{text}\"",
}

/// A note that was typed where the campaign stands: several words that nothing is called.
fn note_for_campaign(args: &ReviewArgs, env: &Env<'_>) -> Option<Failure> {
    let text = args.campaign.as_ref()?.to_str()?;
    let is_note = args.held && args.note.is_none() && text.contains(' ') && !env.cwd.join(text).exists();
    is_note.then(|| Failure::new(NoteAlone { text: text.to_owned() }).help(GiveNote { text: text.to_owned() }))
}

pub(crate) fn run(args: &ReviewArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let opened = opened::open_one(args.campaign.as_deref(), &args.time, env);
    let (opened, text) = opened.map_err(|error| note_for_campaign(args, env).map_or(error, Into::into))?;
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width };
    let shown = opened.shown();
    let (entries, block) = if args.is_final {
        let Some((entry, block)) = closing::close(args, &opened, &text, env)? else {
            return Ok(Outcome::Clean);
        };
        (vec![entry], block)
    } else {
        let entries = append::entries(args, opened.today, env)?;
        if entries.is_empty() {
            review::write(args.format, &shown, &opened.folded, manner, env.out)?;
            env.out.flush()?;
            return Ok(Outcome::Clean);
        }
        let aim = Aim { path: &opened.found().path, shown: &shown.file, as_read: None, is_trial: args.dry_run };
        let block = append::append(&entries, &aim)?;
        (entries, block)
    };
    let written = review::Written { file: &shown.file, block: &block, entries: &entries, is_trial: args.dry_run };
    review::tell_written(args.format, &written, env.language, env.out)?;
    env.out.flush()?;
    Ok(Outcome::Clean)
}

#[cfg(test)]
mod tests;

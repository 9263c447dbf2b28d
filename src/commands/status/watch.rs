//! `plan status --watch`: draws the standings anew when a file changes or a minute has passed, until Ctrl-C.
//!
//! Files and snapshots are polled: a few calls every two seconds, the same on every system and network drive. What goes wrong on the way is shown and waited out, for a file that is being saved may be half there.

use chrono::TimeDelta;

use super::{StatusArgs, show};
use crate::commands::{Outcome, is_broken_pipe};
use crate::env::Env;
use crate::render::plain::visible;
use crate::render::readings::Shown;
use crate::render::record::Readings;
use crate::render::status::Format;
use crate::say::{Failure, Sentence, sentence};
use crate::store::changes::{CameIn, Watched};

/// Puts the cursor to the upper left corner and clears the screen.
const CLEAR: &str = "\x1b[H\x1b[2J";

/// Standings are drawn anew after so many minutes at the latest: a day may have ended.
const MINUTES: i64 = 1;

sentence! {
    WatchNeedsTerminal {}
    en "`--watch` draws on a terminal, and standard output is none",
    sv "`--watch` ritar i en terminal, och standard ut är ingen",
    nb "`--watch` tegner i en terminal, og standard ut er ingen",
}

sentence! {
    WatchDrawsText {}
    en "`--watch` draws text for people: it goes with no other format",
    sv "`--watch` ritar text för människor: det går inte ihop med något annat format",
    nb "`--watch` tegner tekst for mennesker: det går ikke sammen med noe annet format",
}

sentence! {
    LeaveOutWatch {}
    en "leave out `--watch` to print once",
    sv "utelämna `--watch` för att skriva ut en gång",
    nb "utelat `--watch` for å skrive ut én gang",
}

sentence! {
    Watching {}
    en "Drawn anew when a file changes. Ctrl-C ends.",
    sv "Ritas om när en fil ändras. Ctrl-C avslutar.",
    nb "Tegnes på nytt når en fil endres. Ctrl-C avslutter.",
}

sentence! {
    SinceLast { count: Readings, name: String, value: Shown }
    en "{count} came in, lastly {name}: {value}",
    sv "{count} har kommit in, senast {name}: {value}",
    nb "{count} har kommet inn, sist {name}: {value}",
}

/// Draws until the user wants to stop, which is the proper end.
///
/// # Errors
/// When standard output is no terminal or cannot be written, or another format is asked for.
pub(super) fn watch(args: &StatusArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    if args.format != Format::Text {
        return Err(Failure::new(WatchDrawsText {}).help(LeaveOutWatch {}).into());
    }
    let Some(mut clock) = env.clock.take().filter(|_| env.width.is_some()) else {
        return Err(Failure::new(WatchNeedsTerminal {}).help(LeaveOutWatch {}).into());
    };
    clock.listen()?;
    let opener = args.time.opener(env)?;
    let mut watched = Watched::look(&args.campaigns, &env.cwd, &opener);
    let mut came_in = CameIn::default();
    loop {
        draw(args, &came_in, env)?;
        loop {
            let Some(now) = clock.wait() else {
                // The terminal has written ^C where the cursor stood.
                writeln!(env.out)?;
                return Ok(Outcome::Clean);
            };
            let is_due = now - env.now >= TimeDelta::minutes(MINUTES);
            if is_due || watched.has_changed(&args.campaigns, &env.cwd) {
                env.now = now;
                break;
            }
        }
        came_in = watched.came_in();
        watched = Watched::look(&args.campaigns, &env.cwd, &opener);
    }
}

/// One drawing. Failures are part of it, other than that nobody reads any more.
fn draw(args: &StatusArgs, came_in: &CameIn, env: &mut Env<'_>) -> anyhow::Result<()> {
    write!(env.out, "{CLEAR}")?;
    // Warnings go to standard error: they must come after what clears the screen.
    env.out.flush()?;
    if let Err(error) = show(args, env) {
        if is_broken_pipe(&error) {
            return Err(error);
        }
        let failure = error.downcast_ref::<Failure>();
        let what = failure.map_or_else(|| format!("{error:#}"), |failure| failure.what.say(env.language));
        writeln!(env.out, "{}", visible(&what))?;
        if let Some(help) = failure.and_then(|failure| failure.help.as_ref()) {
            writeln!(env.out, "{}", visible(&help.say(env.language)))?;
        }
    }
    writeln!(env.out)?;
    if let Some(last) = &came_in.last {
        let (name, value) = (last.series.to_string(), Shown::of(last));
        let text = SinceLast { count: Readings(came_in.rows), name, value }.say(env.language);
        writeln!(env.out, "{}", visible(&text))?;
    }
    writeln!(env.out, "{}", Watching {}.say(env.language))?;
    Ok(env.out.flush()?)
}

#[cfg(test)]
mod tests;

//! `plan status --watch`: draws the standings anew when a file changes or a minute has passed, until Ctrl-C.
//!
//! Files are polled by their times and lengths: a few calls every two seconds, the same on every system and network
//! drive. What goes wrong on the way is shown and waited out, for a file that is being saved may be half there.

use chrono::TimeDelta;

use super::{StatusArgs, show};
use crate::commands::{Outcome, is_broken_pipe};
use crate::env::Env;
use crate::render::plain::visible;
use crate::render::status::Format;
use crate::say::{Failure, Sentence, sentence};
use crate::store::changes;

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
    loop {
        let mark = changes::mark(&args.campaigns, &env.cwd);
        draw(args, env)?;
        loop {
            let Some(now) = clock.wait() else {
                // The terminal has written ^C where the cursor stood.
                writeln!(env.out)?;
                return Ok(Outcome::Clean);
            };
            let is_due = now - env.now >= TimeDelta::minutes(MINUTES);
            if is_due || changes::mark(&args.campaigns, &env.cwd) != mark {
                env.now = now;
                break;
            }
        }
    }
}

/// One drawing. Failures are part of it, other than that nobody reads any more.
fn draw(args: &StatusArgs, env: &mut Env<'_>) -> anyhow::Result<()> {
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
    writeln!(env.out, "\n{}", Watching {}.say(env.language))?;
    Ok(env.out.flush()?)
}

#[cfg(test)]
mod tests;

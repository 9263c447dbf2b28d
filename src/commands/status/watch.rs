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
            let Some(now) = clock.wait() else { return Ok(Outcome::Clean) };
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
mod tests {
    use std::path::{Path, PathBuf};

    use chrono::{DateTime, TimeDelta, Utc};

    use super::CLEAR;
    use crate::say::Language;
    use crate::{Clock, Env, run};

    const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-11-01\nend = 2026-12-31\n\
        [[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 100\ntarget = 120\n";

    /// What happens during each wait; when nothing is left the user stops.
    struct Script {
        now: DateTime<Utc>,
        file: PathBuf,
        steps: Vec<Step>,
    }

    #[derive(Clone, Copy)]
    enum Step {
        /// So many seconds pass.
        Seconds(i64),
        /// The file holds another text.
        Writes(&'static str),
    }

    impl Clock for Script {
        fn listen(&mut self) -> std::io::Result<()> {
            Ok(())
        }

        fn wait(&mut self) -> Option<DateTime<Utc>> {
            if self.steps.is_empty() {
                return None;
            }
            match self.steps.remove(0) {
                Step::Seconds(seconds) => self.now += TimeDelta::seconds(seconds),
                Step::Writes(text) => std::fs::write(&self.file, text).expect("written"),
            }
            Some(self.now)
        }
    }

    /// The exit code, what was drawn, and what was complained of.
    fn watched(width: Option<u16>, arguments: &[&str], steps: &[Step]) -> (u8, String, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("spring.campaign.toml");
        std::fs::write(&file, CAMPAIGN).expect("written");
        let now = "2026-11-22T12:00:00Z".parse().expect("an instant");
        in_folder(folder.path(), width, arguments, Script { now, file, steps: steps.to_vec() })
    }

    fn in_folder(folder: &Path, width: Option<u16>, arguments: &[&str], script: Script) -> (u8, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut env = Env {
            cwd: folder.to_path_buf(),
            now: script.now,
            zone: None,
            config: None,
            language: Language::English,
            color: false,
            width,
            input: &mut std::io::empty(),
            out: &mut out,
            err: &mut err,
            prompt: None,
            clock: Some(Box::new(script)),
        };
        let words = ["plan", "status", "--watch"].iter().chain(arguments).map(std::ffi::OsString::from);
        let code = run(words, &mut env);
        drop(env);
        let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("text"));
        (code, out, err)
    }

    fn drawings(text: &str) -> usize {
        text.matches(CLEAR).count()
    }

    #[test]
    fn it_draws_once_and_stops_with_zero() {
        let (code, out, err) = watched(Some(80), &[], &[]);
        assert_eq!((code, drawings(&out), err.as_str()), (0, 1, ""));
        assert!(out.contains("Spring · ") && out.ends_with("Ctrl-C ends.\n"), "{out}");
    }

    #[test]
    fn it_draws_anew_after_a_minute_and_not_before() {
        let steps = [2; 29].map(Step::Seconds);
        assert_eq!(drawings(&watched(Some(80), &[], &steps).1), 1, "58 seconds");
        let steps = [2; 61].map(Step::Seconds);
        assert_eq!(drawings(&watched(Some(80), &[], &steps).1), 3, "two minutes");
    }

    #[test]
    fn a_changed_file_is_drawn_and_a_broken_one_waited_out() {
        let steps = [Step::Writes("[campaign"), Step::Seconds(2), Step::Writes(CAMPAIGN)];
        let (code, out, _) = watched(Some(80), &[], &steps);
        assert_eq!((code, drawings(&out)), (0, 3));
        let broken = out.split(CLEAR).nth(2).expect("the second drawing");
        assert!(broken.contains("cannot be read as a campaign"), "{broken}");
        assert!(out.split(CLEAR).nth(3).is_some_and(|last| last.contains("Spring · ")), "{out}");
    }

    #[test]
    fn it_refuses_what_nobody_could_watch() {
        let (code, out, err) = watched(None, &[], &[]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains("standard output is none"), "{err}");
        let (code, out, err) = watched(Some(80), &["--format", "json"], &[]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains("no other format"), "{err}");
    }
}

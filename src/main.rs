//! Gathers the world and runs the command line; what it comes to is the exit code.

#![allow(clippy::disallowed_methods, reason = "here the world is gathered, once")]

mod clock;
mod prompt;

use std::io::{self, BufWriter, IsTerminal};
use std::process::ExitCode;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use plan::{Env, Language, Prompt};

fn main() -> ExitCode {
    let (stdout, stderr) = (io::stdout(), io::stderr());
    let at_terminal = stdout.is_terminal();
    let mut env = Env {
        cwd: std::env::current_dir().unwrap_or_default(),
        now: now(),
        unclear_now: told_now().filter(|said| instant(said).is_none()),
        zone: iana_time_zone::get_timezone().ok(),
        config: dirs::config_dir().map(|folder| folder.join("plan")),
        language: language(),
        color: color(at_terminal),
        unicode: unicode(),
        width: at_terminal.then(width),
        err_is_terminal: stderr.is_terminal(),
        input: &mut io::stdin().lock(),
        out: &mut BufWriter::new(stdout.lock()),
        err: &mut stderr.lock(),
        prompt: prompt(),
        clock: Some(Box::new(clock::Wall::default())),
    };
    ExitCode::from(plan::run(std::env::args_os(), &mut env))
}

/// Somebody to ask: only where answers can be typed and questions seen.
fn prompt() -> Option<Box<dyn Prompt>> {
    let can_answer = io::stdin().is_terminal() && io::stderr().is_terminal();
    can_answer.then(|| Box::new(prompt::Terminal) as Box<dyn Prompt>)
}

/// The present; what `PLAN_NOW` says stands in for the clock, for tests and reproducible runs.
fn now() -> DateTime<Utc> {
    told_now().as_deref().and_then(instant).unwrap_or_else(Utc::now)
}

/// What stands in `PLAN_NOW`, if anything.
fn told_now() -> Option<String> {
    std::env::var_os("PLAN_NOW").filter(|said| !said.is_empty()).map(|said| said.to_string_lossy().into_owned())
}

/// What such a text means: an instant, or the beginning of a day.
fn instant(said: &str) -> Option<DateTime<Utc>> {
    let instant = DateTime::parse_from_rfc3339(said).map(|instant| instant.to_utc());
    let day = || said.parse::<NaiveDate>().map(|day| day.and_time(NaiveTime::MIN).and_utc());
    instant.or_else(|_| day()).ok()
}

/// The language that the environment speaks; English where it says nothing.
fn language() -> Language {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let said = variables.into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    said.as_deref().and_then(Language::from_tag).unwrap_or_default()
}

/// Whether to colour: `NO_COLOR` forbids, `CLICOLOR_FORCE` demands, else only at a terminal.
fn color(at_terminal: bool) -> bool {
    let set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty() && value != "0");
    if std::env::var("NO_COLOR").is_ok_and(|value| !value.is_empty()) {
        return false;
    }
    set("CLICOLOR_FORCE") || (at_terminal && std::env::var("TERM").as_deref() != Ok("dumb"))
}

/// Whether the environment says that it reads UTF-8; Windows always does.
fn unicode() -> bool {
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"];
    let said = variables.into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    cfg!(windows) || said.is_some_and(|said| said.to_lowercase().replace('-', "").contains("utf8"))
}

/// The terminal's width in columns.
fn width() -> u16 {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    said.or_else(|| crossterm::terminal::size().ok().map(|(columns, _)| columns)).unwrap_or(80)
}

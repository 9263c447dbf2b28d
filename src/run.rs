//! Runs one command line: the one place that prints errors and decides the exit code.

use std::ffi::OsString;
use std::io::{Error, ErrorKind};

use clap::error::ErrorKind as UsageKind;

use crate::cli::{self, Cli, ColorChoice, Global};
use crate::commands::{Outcome, is_broken_pipe, welcome};
use crate::env::Env;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::render::words::HelpWord;
use crate::say::{Failure, Language, Sentence, sentence};
use crate::store::settings;

/// Nothing to complain of.
const FINE: u8 = 0;
/// Findings, or goals that fail the gate.
const FINDINGS: u8 = 1;
/// The work could not be done.
const COULD_NOT: u8 = 2;

sentence! {
    /// The word before an error.
    ErrorWord {}
    en "error",
    sv "fel",
    nb "feil",
}

sentence! {
    UnclearNow { text: String }
    en "the variable PLAN_NOW holds \"{text}\", which is neither a date nor a point in time",
    sv "variabeln PLAN_NOW innehåller \"{text}\", som varken är ett datum eller en tidpunkt",
    nb "variabelen PLAN_NOW inneholder «{text}», som verken er en dato eller et tidspunkt",
}

sentence! {
    WriteNow {}
    en "write it like 2027-04-12 or 2027-04-12T09:00:00Z, or remove it to go by the clock",
    sv "skriv den som 2027-04-12 eller 2027-04-12T09:00:00Z, eller ta bort den för att gå efter klockan",
    nb "skriv den som 2027-04-12 eller 2027-04-12T09:00:00Z, eller fjern den for å gå etter klokken",
}

sentence! {
    MakeRoom {}
    en "this is about where the output goes: make room there, or send it elsewhere, and run the command again",
    sv "det gäller dit utdata går: gör plats där, eller skicka dem någon annanstans, och kör kommandot igen",
    nb "det gjelder dit utdataene går: gjør plass der, eller send dem et annet sted, og kjør kommandoen på nytt",
}

/// Runs a command line, its first word the program's name, and gives the exit code.
///
/// 0: fine. 1: findings at or above the bar, or goals that fail the gate. 2: it could not be done. Output that nobody
/// reads any more ends the command quietly with 0.
pub fn run(arguments: impl IntoIterator<Item = OsString>, env: &mut Env<'_>) -> u8 {
    match try_run(arguments, env) {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => FINE,
        Err(error) => {
            // Where even the error cannot be written there is nobody to tell.
            let _ = report(&error, env);
            COULD_NOT
        }
    }
}

fn try_run(arguments: impl IntoIterator<Item = OsString>, env: &mut Env<'_>) -> anyhow::Result<u8> {
    let cli = match Cli::read(arguments) {
        Ok(cli) => cli,
        Err(error) => return usage(&error, env),
    };
    settle(&cli.global, env)?;
    if let Some(text) = env.unclear_now.clone() {
        return Err(Failure::new(UnclearNow { text }).help(WriteNow {}).into());
    }
    let outcome = match &cli.command {
        Some(command) => cli::dispatch(command, &cli.global, env),
        None => welcome::run(env),
    }?;
    env.out.flush()?;
    Ok(match outcome {
        Outcome::Clean => FINE,
        Outcome::Findings => FINDINGS,
    })
}

/// Help and version go to standard output; everything else is a mistake on the command line.
fn usage(error: &clap::Error, env: &mut Env<'_>) -> anyhow::Result<u8> {
    let text = if env.color { error.render().ansi().to_string() } else { error.render().to_string() };
    if matches!(error.kind(), UsageKind::DisplayHelp | UsageKind::DisplayVersion) {
        env.out.write_all(text.as_bytes())?;
        env.out.flush()?;
        return Ok(FINE);
    }
    env.err.write_all(text.as_bytes())?;
    Ok(COULD_NOT)
}

/// Language and colour: the command line's, else the person's, else the environment's.
fn settle(global: &Global, env: &mut Env<'_>) -> anyhow::Result<()> {
    let asked = global.language();
    if let Some(language) = asked {
        env.language = language;
    }
    let person = settings::person(env.config.as_deref())?;
    if let Some(language) = asked.or_else(|| person.language.as_deref().and_then(Language::from_tag)) {
        env.language = language;
    }
    match (global.color, person.color.as_deref()) {
        (Some(ColorChoice::Always), _) | (None, Some("always")) => env.color = true,
        (Some(ColorChoice::Never), _) | (None, Some("never")) => env.color = false,
        (Some(ColorChoice::Auto) | None, _) => {}
    }
    Ok(())
}

/// Whether there was no room for what a command prints. Files of ours that have no room say so by their names.
fn is_full(error: &anyhow::Error) -> bool {
    let kind = error.chain().find_map(|cause| cause.downcast_ref::<Error>()).map(Error::kind);
    matches!(kind, Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge))
}

fn report(error: &anyhow::Error, env: &mut Env<'_>) -> std::io::Result<()> {
    let style = Style { color: env.color };
    let word = style.bad(&ErrorWord {}.say(env.language));
    let failure = error.chain().find_map(|cause| cause.downcast_ref::<Failure>());
    if let Some(failure) = failure {
        writeln!(env.err, "{word}: {}", visible(&failure.what.say(env.language)))?;
        if let Some(help) = &failure.help {
            writeln!(env.err, "{}: {}", HelpWord {}.say(env.language), visible(&help.say(env.language)))?;
        }
    } else {
        writeln!(env.err, "{word}: {}", visible(&format!("{error:#}")))?;
        if is_full(error) {
            writeln!(env.err, "{}: {}", HelpWord {}.say(env.language), MakeRoom {}.say(env.language))?;
        }
    }
    env.err.flush()
}

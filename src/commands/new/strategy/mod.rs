//! `plan new --strategy`: the standing rules, asked for at a terminal or told by flags.
//!
//! A conversation is the list of its answers, as for a campaign: the strategy is always worked out anew from them, so
//! going back is taking the last answer away. What is not answered stays in the file as a commented line.

mod ask;
mod flags;
mod part;
mod take;
mod why;

use super::conversation::spoken;
use super::gather::in_flag;
use super::words::{AFewQuestions, GoOn, Stopped};
use crate::env::{Answer, Env, Prompt, Question};
use crate::model::day::Day;
use crate::model::document::strategy::StrategyFile;
use crate::model::zone::Zone;
use crate::render::table::USUAL_WIDTH;
use crate::say::{Failure, Language, Sentence, sentence};
use crate::store::settings;
use crate::text::shell;
pub(super) use flags::{Shared, StrategyFlags};
pub(super) use part::Part;
use take::take;

/// What is known of a new strategy: each part with what was said of it.
pub(super) type Told = Vec<(Part, String)>;

/// Who is asked, and where.
#[derive(Debug, Clone, Copy)]
struct Reader {
    language: Language,
    /// Columns of the terminal.
    width: usize,
}

/// The strategy that the flags and the user tell. `options` are the words of the command line that speak of its file.
///
/// # Errors
/// When a flag cannot be understood, or the user stops.
pub(super) fn gather(
    told: &[(Part, String)],
    options: &[String],
    language: Language,
    env: &mut Env<'_>,
) -> anyhow::Result<StrategyFile> {
    let mut file = StrategyFile::default();
    for (part, text) in told {
        take(*part, text, &mut file).map_err(|failure| in_flag(part.flag(), failure, env.language))?;
    }
    let Some(mut prompt) = env.prompt.take() else { return finished(file, language, env) };
    writeln!(env.err, "{}\n", AFewQuestions {}.say(env.language))?;
    let reader = Reader { language: env.language, width: usize::from(env.width.unwrap_or(USUAL_WIDTH)) };
    let held = hold(told, prompt.as_mut(), reader);
    env.prompt = Some(prompt);
    let (answers, through) = held?;
    if through {
        let mut file = strategy_of(told, &answers);
        // Whoever answers the questions goes through the strategy now.
        file.strategy.reviewed_by.clone_from(&file.strategy.owner);
        file.strategy.reviewed_on = file.strategy.owner.as_ref().map(|_| Day(env.now.date_naive()));
        return finished(file, language, env);
    }
    let command = command(options, told, &answers);
    Err(Failure::new(Stopped {}).help(GoOn { command }).into())
}

sentence! {
    Everything {}
    en "everything that customers write",
    sv "allt som kunderna skriver",
    nb "alt som kundene skriver",
}

/// The strategy with what follows from where and for whom it is made.
fn finished(mut file: StrategyFile, language: Language, env: &Env<'_>) -> anyhow::Result<StrategyFile> {
    let person = settings::person(env.config.as_deref())?;
    let zone = person.timezone.or_else(|| env.zone.clone());
    file.strategy.timezone = zone.filter(|zone| Zone::named(zone).is_some());
    if let Some(only) = file.responsibility.first_mut() {
        only.topic = Some(Everything {}.say(language));
    }
    Ok(file)
}

/// Asks for every part that is not told; whether the end was reached stands beside the answers.
fn hold(told: &[(Part, String)], prompt: &mut dyn Prompt, reader: Reader) -> std::io::Result<(Told, bool)> {
    let mut answers: Told = Vec::new();
    let mut taken_back: Told = Vec::new();
    loop {
        let is_open = |part: &Part| !told.iter().chain(&answers).any(|(known, _)| known == part);
        let file = strategy_of(told, &answers);
        let is_asked = |part: &Part| is_open(part) && part.is_asked(&file);
        let Some(part) = Part::ALL.into_iter().find(is_asked) else { return Ok((answers, true)) };
        let earlier = taken_back.iter().rev().find(|(known, _)| *known == part).map(|(_, text)| text.clone());
        let default = earlier.filter(|text| !text.is_empty()).or_else(|| part.suggestion(&file));
        match ask(part, default.as_deref(), prompt, reader)? {
            Answer::Text(text) => answers.push((part, text)),
            Answer::Back => taken_back.extend(answers.pop()),
            Answer::Stop => return Ok((answers, false)),
        }
    }
}

fn ask(
    part: Part,
    default: Option<&str>,
    prompt: &mut dyn Prompt,
    Reader { language, width }: Reader,
) -> std::io::Result<Answer> {
    let check = |answer: &str| {
        let understood = take(part, answer, &mut StrategyFile::default());
        understood.map_err(|failure| spoken(&failure, language, width))
    };
    let (text, help) = (part.question(language), part.why(language));
    let choices = part.choices();
    prompt.ask(&Question { text: &text, help: &help, default, choices: &choices }, &check)
}

/// The strategy that answers come to; each was understood before it was kept.
fn strategy_of(told: &[(Part, String)], answers: &[(Part, String)]) -> StrategyFile {
    let mut file = StrategyFile::default();
    for (part, text) in told.iter().chain(answers) {
        let _ = take(*part, text, &mut file);
    }
    file
}

/// The command line that goes on where somebody stopped: every answer as its flag.
fn command(options: &[String], told: &[(Part, String)], answers: &[(Part, String)]) -> String {
    let said = told.iter().chain(answers).filter(|(_, text)| !text.trim().is_empty());
    let flags = said.map(|(part, text)| {
        // What begins with a hyphen would be taken for a flag of its own.
        let joint = if text.trim().starts_with('-') { '=' } else { ' ' };
        format!("{}{joint}{}", part.flag(), shell::word(text.trim()))
    });
    let words = ["plan new --strategy".to_owned()].into_iter().chain(options.iter().cloned()).chain(flags);
    words.collect::<Vec<_>>().join(" ")
}

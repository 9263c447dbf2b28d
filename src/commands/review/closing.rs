//! `plan review --final`: what became of each goal, and what was learned, into the campaign's file. Once.

use super::ReviewArgs;
use super::append::{Aim, append, on};
use crate::assess::{Phase, review};
use crate::commands::opened::Readable;
use crate::env::{Answer, Env, Question};
use crate::model::day::Day;
use crate::render::plain::visible;
use crate::render::review::{Entry, Format, write_results};
use crate::render::status::Shown;
use crate::say::{Failure, Sentence, sentence};
use crate::text::shell;

sentence! {
    ClosedAlready { on: Day }
    en "the final review is written down already: closed on {on}",
    sv "den slutliga uppföljningen är redan inskriven: avslutad {on}",
    nb "den avsluttende oppfølgingen er allerede skrevet inn: avsluttet {on}",
}
sentence! {
    ChangeIt { file: String }
    en "change what stands under [outcome] in {file} by hand",
    sv "ändra det som står under [outcome] i {file} för hand",
    nb "endre det som står under [outcome] i {file} for hånd",
}
sentence! {
    NotOver { end: Day }
    en "the campaign runs until {end}: how it went is not settled before that",
    sv "kampanjen pågår till {end}: hur det gick är inte avgjort före det",
    nb "kampanjen pågår til {end}: hvordan det gikk, er ikke avgjort før det",
}
sentence! {
    CloseEarly {}
    en "hold the final review then; --early closes it now",
    sv "gör den slutliga uppföljningen då; --early avslutar den nu",
    nb "gjør den avsluttende oppfølgingen da; --early avslutter den nå",
}
sentence! {
    NoDates { file: String }
    en "{file} has no dates that can be read, so nobody knows when it is over",
    sv "{file} har inga datum som går att läsa, så ingen vet när den är slut",
    nb "{file} har ingen datoer som kan leses, så ingen vet når den er slutt",
}
sentence! {
    SeeCheck { file: String }
    en "`plan check {file}` shows what is missing",
    sv "`plan check {file}` visar vad som saknas",
    nb "`plan check {file}` viser hva som mangler",
}
sentence! {
    NoLesson {}
    en "a final review needs what was learned",
    sv "en slutlig uppföljning behöver det ni lärde er",
    nb "en avsluttende oppfølging trenger det dere lærte",
}
sentence! {
    SayLesson {}
    en "say it in a sentence: --lesson \"Reels from real rides brought three followers in four\"",
    sv "säg det i en mening: --lesson \"Filmer från riktiga turer gav tre av fyra följare\"",
    nb "si det i en setning: --lesson \"Filmer fra ekte turer ga tre av fire følgere\"",
}
sentence! {
    AskLesson {}
    en "What do you take with you to the next campaign?",
    sv "Vad tar ni med er till nästa kampanj?",
    nb "Hva tar dere med dere til neste kampanje?",
}
sentence! {
    HowToAnswer {}
    en "in a sentence or two; Ctrl-C stops, and nothing is written",
    sv "i en mening eller två; Ctrl-C avbryter, och inget skrivs",
    nb "i en setning eller to; Ctrl-C avbryter, og ingenting blir skrevet",
}
sentence! {
    WriteSomething {}
    en "write a few words, also if all went as planned",
    sv "skriv några ord, även om allt gick som planerat",
    nb "skriv noen ord, også om alt gikk som planlagt",
}
sentence! {
    NothingWritten {}
    en "nothing was written",
    sv "inget skrevs",
    nb "ingenting ble skrevet",
}

/// Closes the campaign and gives what was written; `None` where the user stopped.
///
/// # Errors
/// When it is not over, was closed before, has no lesson, or cannot be written. Nothing has changed then.
pub(super) fn close(
    args: &ReviewArgs,
    opened: &Readable,
    text: &str,
    env: &mut Env<'_>,
) -> anyhow::Result<Option<(Entry, String)>> {
    let shown = opened.shown();
    let closed_on = on(args, opened.today, env)?;
    may_close(args, &shown)?;
    let mut outcome = review::outcome(&shown.overview, closed_on, args.lesson.clone());
    if outcome.lesson.as_ref().is_some_and(|lesson| lesson.trim().is_empty()) {
        return Err(Failure::new(NoLesson {}).help(SayLesson {}).into());
    }
    if outcome.lesson.is_none() && !args.dry_run {
        if args.format == Format::Text && env.prompt.is_some() {
            write_results(&shown, &outcome, env.language, env.out)?;
            env.out.flush()?;
        }
        let Some(lesson) = ask(env)? else {
            writeln!(env.err, "{}", NothingWritten {}.say(env.language))?;
            return Ok(None);
        };
        outcome.lesson = Some(lesson);
    }
    let entry = Entry::Outcome(outcome);
    let aim = Aim { path: &opened.found().path, shown: &shown.file, as_read: Some(text), is_trial: args.dry_run };
    let block = append(std::slice::from_ref(&entry), &aim)?;
    Ok(Some((entry, block)))
}

/// Refuses a campaign that is closed, and one that is not over unless it is to be closed early.
fn may_close(args: &ReviewArgs, shown: &Shown<'_>) -> anyhow::Result<()> {
    let overview = &shown.overview;
    let file = || shown.file.clone();
    if let Some(outcome) = &overview.campaign.file.outcome {
        return Err(Failure::new(ClosedAlready { on: outcome.closed_on }).help(ChangeIt { file: file() }).into());
    }
    match (overview.phase, overview.campaign.period()) {
        (Some(Phase::Over), _) => Ok(()),
        _ if args.early => Ok(()),
        (_, Some(period)) => Err(Failure::new(NotOver { end: period.end() }).help(CloseEarly {}).into()),
        (_, None) => {
            Err(Failure::new(NoDates { file: file() }).help(SeeCheck { file: shell::word(&shown.file) }).into())
        }
    }
}

/// Asks for the lesson; `None` where the user wants to stop.
fn ask(env: &mut Env<'_>) -> anyhow::Result<Option<String>> {
    let language = env.language;
    let Some(prompt) = env.prompt.as_mut() else { return Err(Failure::new(NoLesson {}).help(SayLesson {}).into()) };
    let (text, help) = (AskLesson {}.say(language), HowToAnswer {}.say(language));
    let question = Question { text: &visible(&text), help: &help, ..Question::default() };
    let check = |answer: &str| if answer.trim().is_empty() { Err(WriteSomething {}.say(language)) } else { Ok(()) };
    Ok(match prompt.ask(&question, &check)? {
        Answer::Text(lesson) => Some(lesson.trim().to_owned()),
        Answer::Back | Answer::Stop => None,
    })
}

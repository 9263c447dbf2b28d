//! The gates that stand on the log of feedback: answers that are overdue, a crisis.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::Gate;
use crate::assess::desk::Desk;
use crate::commands::opened::Readable;
use crate::commands::time::TimeArgs;
use crate::env::Env;
use crate::render::plain::visible;
use crate::say::{Failure, Sentence, noun, sentence};
use crate::store::feedback::{Feedback, RestoreLog};
use crate::text::shell;

noun! {
    /// A count of answers.
    Answers
    en "answer is" "answers are",
    sv "svar är" "svar är",
    nb "svar er" "svar er",
}
noun! {
    /// A count of triggers.
    Triggers
    en "trigger of the crisis plan is" "triggers of the crisis plan are",
    sv "av krisplanens utlösare är" "av krisplanens utlösare är",
    nb "av kriseplanens utløsere er" "av kriseplanens utløsere er",
}
sentence! {
    OverdueAnswers { answers: Answers, file: String }
    en "{answers} overdue by {file}; `plan feedback list` shows whose",
    sv "{answers} över tiden enligt {file}; `plan feedback list` visar vilka",
    nb "{answers} over fristen ifølge {file}; `plan feedback list` viser hvilke",
}
sentence! {
    Tripped { triggers: Triggers, file: String }
    en "{triggers} tripped by {file}; `plan crisis` says who does what by when",
    sv "{triggers} utlösta enligt {file}; `plan crisis` säger vem som gör vad och när",
    nb "{triggers} utløst ifølge {file}; `plan crisis` sier hvem som gjør hva og når",
}

sentence! {
    CannotTell { file: String }
    en "{file} is missing or cannot be read whole, so it cannot be told whether it is a crisis",
    sv "{file} saknas eller går inte att läsa helt, så det går inte att veta om det är en kris",
    nb "{file} mangler eller kan ikke leses helt, så det går ikke an å vite om det er en krise",
}
sentence! {
    BeginLog {}
    en "`plan feedback add` begins one; without --fail-on crisis nothing is asked of it",
    sv "`plan feedback add` börjar en; utan --fail-on crisis behövs den inte",
    nb "`plan feedback add` begynner en; uten --fail-on crisis trengs den ikke",
}
sentence! {
    CheckLog { file: String }
    en "`plan check {file}` shows where",
    sv "`plan check {file}` visar var",
    nb "`plan check {file}` viser hvor",
}

/// Whether a gate that stands on the log of feedback stops one of the campaigns that are not closed; says what does. A
/// campaign without a log has none that waits; whether it is a crisis cannot be told then.
///
/// # Errors
/// When a log is there and cannot be read, or it is asked for a crisis and that cannot be told.
pub(super) fn stops<'c>(
    gates: &[Gate],
    campaigns: impl Iterator<Item = &'c Readable>,
    time: &TimeArgs,
    env: &mut Env<'_>,
) -> anyhow::Result<bool> {
    if !gates.iter().any(|gate| matches!(gate, Gate::Sla | Gate::Crisis)) {
        return Ok(false);
    }
    let opener = time.opener(env)?;
    let strategies: BTreeSet<PathBuf> = campaigns.filter_map(|one| one.strategy.clone()).collect();
    let mut stops = false;
    for strategy in strategies {
        let feedback = Feedback::beside(&strategy, &env.cwd)?;
        if !feedback.exists() {
            if gates.contains(&Gate::Crisis) {
                let file = feedback.name().to_owned();
                return Err(Failure::new(CannotTell { file }).help(BeginLog {}).into());
            }
            continue;
        }
        let now = opener.end_of_today(feedback.zone);
        let read = feedback.read(now, false)?;
        let desk = Desk::new(&read.log, feedback.strategy.as_ref(), now);
        let file = || feedback.name().to_owned();
        let (overdue, tripped) = (desk.overdue() as u64, desk.alarms(feedback.strategy.as_ref()).len() as u64);
        if !read.is_whole() && tripped == 0 && gates.contains(&Gate::Crisis) {
            let failure = Failure::new(CannotTell { file: file() });
            let failure = if read.is_hollow {
                failure.help(RestoreLog { file: file() })
            } else {
                failure.help(CheckLog { file: shell::word_in_code(feedback.name()) })
            };
            return Err(failure.into());
        }
        if gates.contains(&Gate::Sla) && overdue > 0 {
            stops = true;
            let line = OverdueAnswers { answers: Answers(overdue), file: file() }.say(env.language);
            writeln!(env.err, "{}", visible(&line))?;
        }
        if gates.contains(&Gate::Crisis) && tripped > 0 {
            stops = true;
            let line = Tripped { triggers: Triggers(tripped), file: file() }.say(env.language);
            writeln!(env.err, "{}", visible(&line))?;
        }
    }
    Ok(stops)
}

//! Many cases from standard input, one a line, answered one by one: nothing is kept in memory.

use crate::commands::Outcome;
use crate::commands::bad_lines::{BadLineAt, Lines};
use crate::env::Env;
use crate::progress::forecast::{Forecaster, History};
use crate::render::forecast::write_case;
use crate::render::plain::visible;
use crate::say::{Failure, Sentence, sentence};
use crate::text::case::{Case, case};

sentence! {
    SomeAreBad { bad: Lines }
    en "{bad} cannot be read; the others are answered",
    sv "{bad} går inte att läsa; de andra är besvarade",
    nb "{bad} kan ikke leses; de andre er besvart",
}

/// Answers every line that is not blank.
///
/// # Errors
/// When a line is no case, once all others are answered.
pub(super) fn run(env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let mut line = Vec::new();
    let (mut number, mut bad_lines) = (0, 0);
    while env.input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        if !line.iter().all(u8::is_ascii_whitespace) {
            match case(&line) {
                Ok(case) => answer(&case, env)?,
                Err(bad) => {
                    bad_lines += 1;
                    let (what, help) = (bad.what.say(env.language), bad.help.say(env.language));
                    let told = BadLineAt { line: number, what, help }.say(env.language);
                    writeln!(env.err, "{}", visible(&told))?;
                }
            }
        }
        line.clear();
    }
    env.out.flush()?;
    if bad_lines > 0 {
        return Err(Failure::new(SomeAreBad { bad: Lines(bad_lines) }).into());
    }
    Ok(Outcome::Clean)
}

fn answer(case: &Case, env: &mut Env<'_>) -> std::io::Result<()> {
    let history = History::new(case.history.iter().copied());
    let predictive = history.and_then(|history| Forecaster::fit(history, case.behaviour).on(case.end));
    write_case(&case.id, predictive.as_ref(), &case.targets, env.out)
}

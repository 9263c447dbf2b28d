//! A file of dates and values to forecast from.

use std::path::Path;

use super::{ForecastArgs, Source};
use crate::commands::time::day;
use crate::env::Env;
use crate::model::behaviour::Behaviour;
use crate::model::day::Day;
use crate::progress::forecast::Trend;
use crate::progress::series::Point;
use crate::render::plain::visible;
use crate::render::quantity::Measure;
use crate::say::{Failure, Sentence, sentence};
use crate::store::text_file;
use crate::text::dated::{Dated, dated};

/// So many lines that cannot be read are shown.
const MOST_SHOWN: usize = 3;

sentence! {
    LeftOut { line: usize, what: String }
    en "line {line} is left out: {what}",
    sv "rad {line} togs inte med: {what}",
    nb "linje {line} ble ikke tatt med: {what}",
}
sentence! {
    MoreLeftOut { count: usize }
    en "{count} more lines are left out",
    sv "ytterligare {count} rader togs inte med",
    nb "ytterligere {count} linjer ble ikke tatt med",
}

/// Whether a name is that of a table rather than of a campaign.
pub(super) fn is_table(source: &Path) -> bool {
    let extension = source.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    source == Path::new("-") || extension.is_some_and(|extension| ["csv", "tsv", "txt"].contains(&extension.as_str()))
}

/// Reads the table that the command line names.
///
/// # Errors
/// When it cannot be read, is no text, or holds no dates and values.
pub(super) fn source(args: &ForecastArgs, env: &mut Env<'_>) -> anyhow::Result<Source> {
    let path = args.source.as_deref().unwrap_or(Path::new("-"));
    let (shown, text) = text(path, env)?;
    let today = args.time.as_of.as_deref().map(|text| day(text, env)).transpose()?;
    let today = today.unwrap_or(Day(env.now.date_naive()));
    let table = dated(&text, args.series.as_deref(), today, env.language).map_err(|wrong| {
        let what = wrong.what(&shown, args.series.as_deref());
        Failure { what, help: Some(wrong.help()) }
    })?;
    tell(&table, env)?;
    let points = by_day(table.points, today);
    let behaviour = args.kind.map_or(Behaviour::Unknown, super::Kind::behaviour);
    Ok(Source {
        name: [shown, table.name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": "),
        kind: None,
        measure: Measure::Plain,
        trend: Trend::of(&points, behaviour),
        points,
        by: None,
        target: None,
        better: None,
        today,
    })
}

fn text(path: &Path, env: &mut Env<'_>) -> anyhow::Result<(String, String)> {
    if path == Path::new("-") {
        let mut text = String::new();
        env.input.read_to_string(&mut text)?;
        return Ok((String::new(), text));
    }
    let shown = path.display().to_string();
    let file = text_file::read(&env.cwd.join(path), &shown)?;
    match file.problem {
        Some(problem) => Err(Failure { what: problem.message, help: problem.help }.into()),
        None => Ok((shown, file.text)),
    }
}

/// Says which lines are left out: a number left out silently would be a wrong forecast.
fn tell(table: &Dated, env: &mut Env<'_>) -> std::io::Result<()> {
    for (line, what) in table.bad.iter().take(MOST_SHOWN) {
        let told = LeftOut { line: *line, what: what.say(env.language) }.say(env.language);
        writeln!(env.err, "{}", visible(&told))?;
    }
    match table.bad.len().checked_sub(MOST_SHOWN) {
        Some(count) if count > 0 => writeln!(env.err, "{}", MoreLeftOut { count }.say(env.language)),
        Some(_) | None => Ok(()),
    }
}

/// The last value of each day up to today, oldest first.
fn by_day(mut points: Vec<Point>, today: Day) -> Vec<Point> {
    points.retain(|point| point.0 <= today && point.1.is_finite());
    points.sort_by_key(|point| point.0);
    points.dedup_by(|later, kept| {
        let is_same_day = later.0 == kept.0;
        if is_same_day {
            *kept = *later;
        }
        is_same_day
    });
    points
}

//! Findings for people: excerpts of what is wrong, advice on what is missing, the scorecard, and what to do first.

use std::io::{self, Write};

use super::advice::{self, is_advice};
use super::{Located, Manner, Report, counts, excerpt, understood};
use crate::assess::Mark;
use crate::model::finding::Dimension;
use crate::render::plain::{no_command, visible};
use crate::render::table::Sheet;
use crate::render::words::{Errors, Files, Notes, Warnings};
use crate::say::{All, Language, Sentence, Show, noun, sentence};

sentence! {
    Summary { counts: All<String>, files: Files }
    en "{counts} in {files}.",
    sv "{counts} i {files}.",
    nb "{counts} i {files}.",
}

sentence! {
    NothingFound { files: Files }
    en "Nothing to mend in {files}.",
    sv "Inget att rätta i {files}.",
    nb "Ingenting å rette i {files}.",
}

sentence! {
    DoFirst { place: String, message: String, help: String }
    en "Do first ({place}): {message}; {help}",
    sv "Gör först ({place}): {message}; {help}",
    nb "Gjør først ({place}): {message}; {help}",
}

sentence! {
    GoalHeading {}
    en "Goal",
    sv "Mål",
    nb "Mål",
}

sentence! {
    Legend {}
    en "?: nothing known yet to judge it by",
    sv "?: inget känt ännu att bedöma det efter",
    nb "?: ingenting kjent ennå å vurdere det etter",
}

noun! {
    NotJudged
    en "table was not judged, because something in it cannot be read."
        "tables were not judged, because something in them cannot be read.",
    sv "tabell bedömdes inte, eftersom något där inte går att läsa."
        "tabeller bedömdes inte, eftersom något där inte går att läsa.",
    nb "tabell ble ikke vurdert, fordi noe der ikke kan leses."
        "tabeller ble ikke vurdert, fordi noe der ikke kan leses.",
}

/// Writes reports so.
pub(super) fn write(reports: &[Report], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    for report in reports {
        write_report(report, reports.len() > 1, manner, out)?;
    }
    writeln!(out, "{}", summary(counts(reports), reports.len() as u64, manner.language))?;
    let gravest = reports.iter().flat_map(|report| &report.findings).min_by_key(|located| rank(located));
    match gravest.and_then(|located| do_first(located, manner.language)) {
        Some(line) => {
            let line = manner.wrapped(&no_command(&visible(&line)), 0, "  ");
            writeln!(out, "{}", manner.style.bold(&line))
        }
        None => Ok(()),
    }
}

fn write_report(report: &Report, several: bool, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let (advice, wrong): (Vec<&Located>, Vec<&Located>) =
        report.findings.iter().partition(|located| is_advice(located));
    for located in wrong {
        writeln!(out, "{}\n", no_command(&excerpt::draw(located, manner)))?;
    }
    let named = several && (!advice.is_empty() || !report.scorecard.is_empty());
    if named || !advice.is_empty() {
        writeln!(out, "{}\n", manner.style.bold(&no_command(&visible(&report.file))))?;
    }
    advice::write(&advice, manner, out)?;
    if report.damaged > 0 {
        writeln!(out, "{}\n", NotJudged(report.damaged as u64).show(language))?;
    }
    for read in &report.understood {
        let line = understood::line(read, language);
        writeln!(out, "{}", manner.wrapped(&no_command(&visible(&line)), 0, "  "))?;
    }
    if !report.understood.is_empty() {
        writeln!(out)?;
    }
    if !report.scorecard.is_empty() {
        writeln!(out, "{}", scorecard(report, manner))?;
        let unknown = report.scorecard.iter().any(|row| row.marks.contains(&Mark::Unknown));
        let legend = if unknown { manner.style.dim(&Legend {}.say(language)) + "\n" } else { String::new() };
        writeln!(out, "{legend}")?;
    }
    Ok(())
}

/// Goals by the six dimensions.
fn scorecard(report: &Report, manner: Manner) -> String {
    let language = manner.language;
    let mut headings = vec![(GoalHeading {}.say(language), false)];
    headings.extend(Dimension::OF_GOALS.map(|dimension| (dimension.show(language), false)));
    let mut sheet = Sheet::new(&headings, manner.width);
    for row in &report.scorecard {
        let mut cells = vec![row.goal.clone()];
        cells.extend(row.marks.map(|one| mark(one).to_owned()));
        sheet.row(&cells);
    }
    sheet.finish()
}

/// The sign of a mark.
pub(super) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Pass => "✓",
        Mark::Fail => "✗",
        Mark::Unknown => "?",
    }
}

/// "2 errors, 1 warning in 1 file."
pub(super) fn summary([errors, warnings, notes]: [u64; 3], files: u64, language: Language) -> String {
    let mut counts = Vec::new();
    if errors > 0 {
        counts.push(Errors(errors).show(language));
    }
    if warnings > 0 {
        counts.push(Warnings(warnings).show(language));
    }
    if notes > 0 {
        counts.push(Notes(notes).show(language));
    }
    if counts.is_empty() {
        return NothingFound { files: Files(files) }.say(language);
    }
    Summary { counts: All(counts), files: Files(files) }.say(language)
}

/// Gravest first; of those, what concerns the goals before what concerns the rest.
fn rank(located: &Located) -> (std::cmp::Reverse<crate::model::finding::Severity>, usize) {
    let dimension = located.finding.rule.dimension();
    let order = [
        Dimension::File,
        Dimension::Specific,
        Dimension::TimeBound,
        Dimension::Measurable,
        Dimension::Realistic,
        Dimension::Budget,
        Dimension::Channels,
    ];
    let place = order.iter().position(|one| *one == dimension).unwrap_or(order.len());
    (std::cmp::Reverse(located.finding.severity), place)
}

fn do_first(located: &Located, language: Language) -> Option<String> {
    let help = located.finding.help.as_ref()?.say(language);
    let message = located.finding.message.say(language);
    let place = format!("{}:{}", located.file, located.start.0);
    Some(DoFirst { place, message, help }.say(language))
}

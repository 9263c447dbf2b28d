//! What was understood of an export file, for people: what it is, which column is what, which days, what was left out.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::{Shown, sum};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::render::plain::visible;
use crate::render::table::{Sheet, USUAL_WIDTH};
use crate::say::{All, Language, Sentence, noun, sentence};
use crate::text::import::{Seen, Skipped, Understood};

/// Columns before each line that belongs to a file.
const INDENT: u16 = 2;
/// So many skipped lines are told one by one; the rest by their reason.
const MOST_SKIPPED: usize = 12;

noun! {
    /// A count of readings to be.
    Lines
    en "line" "lines",
    sv "rad" "rader",
    nb "linje" "linjer",
}
sentence! {
    Is { format: String }
    en "format: {format}",
    sv "format: {format}",
    nb "format: {format}",
}
sentence! {
    NoFormat {}
    en "format: not known",
    sv "format: okänt",
    nb "format: ukjent",
}
sentence! {
    AsSaid {}
    en "format: columns as they were said",
    sv "format: kolumner så som de angavs",
    nb "format: kolonner slik de ble oppgitt",
}
sentence! {
    AsSaved { name: String }
    en "format: known by its headings, as the saved mapping {name} in plan.toml says",
    sv "format: känt på rubrikerna, enligt den sparade mappningen {name} i plan.toml",
    nb "format: kjent på overskriftene, etter den lagrede tilordningen {name} i plan.toml",
}
sentence! {
    Written { how: All<String> }
    en "written as: {how}",
    sv "skriven som: {how}",
    nb "skrevet som: {how}",
}
sentence! {
    WithMark {}
    en "with a byte order mark",
    sv "med byteordningsmärke",
    nb "med byterekkefølgemerke",
}
sentence! {
    PartedBy { by: String }
    en "cells parted by {by}",
    sv "celler åtskilda med {by}",
    nb "celler skilt med {by}",
}
sentence! {
    HeadingColumn {}
    en "In the file",
    sv "I filen",
    nb "I filen",
}
sentence! {
    SeriesColumn {}
    en "Recorded as",
    sv "Registreras som",
    nb "Registreres som",
}
sentence! {
    CountColumn {}
    en "Readings",
    sv "Avläsningar",
    nb "Avlesninger",
}
sentence! {
    DaysColumn {}
    en "Days",
    sv "Dagar",
    nb "Dager",
}
sentence! {
    LeftOutLine { headings: All<String> }
    en "not recorded: {headings}",
    sv "registreras inte: {headings}",
    nb "registreres ikke: {headings}",
}
sentence! {
    SkippedAt { line: String, reason: String }
    en "left out, line {line}: {reason}",
    sv "togs inte med, rad {line}: {reason}",
    nb "ikke tatt med, linje {line}: {reason}",
}
sentence! {
    SkippedMore { lines: Lines }
    en "left out besides: {lines}; --format json tells each of them",
    sv "dessutom togs {lines} inte med; --format json visar var och en",
    nb "dessuten ble {lines} ikke tatt med; --format json viser hver av dem",
}
sentence! {
    Provisional { day: Day }
    en "{day} was perhaps not over when this was exported: its numbers are marked provisional; import a later export to settle them",
    sv "{day} var kanske inte slut när exporten gjordes: siffrorna märks som preliminära; importera en senare export för slutliga",
    nb "{day} var kanskje ikke over da eksporten ble laget: tallene merkes som foreløpige; importer en senere eksport for endelige",
}
/// Writes it.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(shown: &Shown<'_>, width: Option<u16>, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let understood = shown.understood;
    writeln!(out, "{}", visible(shown.file))?;
    let formats = formats(understood);
    let format = match &understood.mapping {
        Some(name) => AsSaved { name: name.clone() }.say(language),
        None if formats.is_empty() => NoFormat {}.say(language),
        None if understood.format == Some("mapped") && formats.len() == 1 => AsSaid {}.say(language),
        None => Is { format: formats.join(", ") }.say(language),
    };
    writeln!(out, "  {}", visible(&format))?;
    if let Some(how) = written(understood, language) {
        writeln!(out, "  {}", visible(&Written { how: All(how) }.say(language)))?;
    }
    series(understood, width, language, out)?;
    skipped(&understood.skipped, language, out)?;
    for day in provisional(understood) {
        writeln!(out, "  {}", Provisional { day }.say(language))?;
    }
    writeln!(out, "  {}", sum::line(shown, language))
}

/// The formats of its tables, each once.
fn formats(understood: &Understood) -> Vec<String> {
    let mut formats: Vec<String> = Vec::new();
    for format in understood.blocks.iter().filter_map(|seen| seen.format) {
        if !formats.iter().any(|known| known == format) {
            formats.push(format.to_owned());
        }
    }
    formats
}

fn written(understood: &Understood, language: Language) -> Option<Vec<String>> {
    let mut how = vec![understood.encoding?.to_uppercase()];
    if understood.has_mark {
        how.push(WithMark {}.say(language));
    }
    let by = understood
        .delimiter
        .map(|delimiter| if delimiter == '\t' { "TAB".to_owned() } else { format!("\"{delimiter}\"") });
    how.extend(by.map(|by| PartedBy { by }.say(language)));
    Some(how)
}

/// A line a series: what it is called in the file, what it is recorded as, how many readings, which days.
fn series(understood: &Understood, width: Option<u16>, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let mut found: BTreeMap<usize, (u64, Period)> = BTreeMap::new();
    for reading in &understood.readings {
        let start = reading.period_start.unwrap_or(reading.date);
        let period = Period::new(start, reading.date).unwrap_or(Period::day(reading.date));
        let (count, all) = found.entry(reading.series).or_insert((0, period));
        *count += 1;
        *all = Period::new(all.start().min(period.start()), all.end().max(period.end())).unwrap_or(*all);
    }
    let headings = [
        (HeadingColumn {}.say(language), false),
        (SeriesColumn {}.say(language), false),
        (CountColumn {}.say(language), true),
        (DaysColumn {}.say(language), false),
    ];
    let mut sheet = Sheet::new(&headings, Some(width.unwrap_or(USUAL_WIDTH).saturating_sub(INDENT)));
    for (place, (count, period)) in &found {
        let names = understood.blocks.iter().flat_map(|seen| names_of(seen, *place));
        let mut names: Vec<String> = names.collect();
        names.dedup();
        let days = crate::say::Show::show(period, language);
        sheet.row(&[names.join(", "), understood.series[*place].to_string(), count.to_string(), days]);
    }
    if !found.is_empty() {
        for line in sheet.finish().lines() {
            writeln!(out, "  {line}")?;
        }
    }
    let unused = understood.blocks.iter().flat_map(|seen| &seen.columns).filter(|(_, series)| series.is_none());
    let mut unused: Vec<String> = unused.map(|(heading, _)| heading.clone()).collect();
    unused.dedup();
    if !unused.is_empty() {
        writeln!(out, "  {}", visible(&LeftOutLine { headings: All(unused) }.say(language)))?;
    }
    Ok(())
}

/// What a block calls a series: the heading, or the title where that says more.
fn names_of(seen: &Seen, series: usize) -> impl Iterator<Item = String> {
    let of_series = seen.columns.iter().filter(move |(_, of)| *of == Some(series));
    of_series.map(|(heading, _)| match &seen.title {
        Some(title) if seen.columns.len() == 1 => title.clone(),
        Some(_) | None => heading.clone(),
    })
}

fn skipped(skipped: &[Skipped], language: Language, out: &mut dyn Write) -> io::Result<()> {
    for one in skipped.iter().take(MOST_SKIPPED) {
        let line =
            if one.line == one.last_line { one.line.to_string() } else { format!("{}–{}", one.line, one.last_line) };
        let text = SkippedAt { line, reason: one.reason.say(language) }.say(language);
        writeln!(out, "  {}", visible(&text))?;
    }
    if let Some(more) = skipped.len().checked_sub(MOST_SKIPPED).filter(|more| *more > 0) {
        writeln!(out, "  {}", SkippedMore { lines: Lines(more as u64) }.say(language))?;
    }
    Ok(())
}

/// The days whose numbers are provisional, each once.
fn provisional(understood: &Understood) -> Vec<Day> {
    let mut days: Vec<Day> =
        understood.readings.iter().filter(|reading| reading.is_provisional).map(|reading| reading.date).collect();
    days.sort_unstable();
    days.dedup();
    days
}

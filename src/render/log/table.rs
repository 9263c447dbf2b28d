//! Readings as a table for people. Columns that would say nothing are left out, and the source where it is narrow.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::{Entry, Logged, Manner, Mark};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::snapshot::Snapshot;
use crate::render::readings::Shown;
use crate::render::table::Sheet;
use crate::say::{Language, Sentence, Show, sentence};

/// Where nobody has a terminal, lines are as long as they are: they are searched and cut by programs.
const NO_TERMINAL: u16 = 500;
/// Under so many columns the source is left out.
const WIDE: u16 = 100;
/// Between two columns.
const BETWEEN: usize = 2;
/// A remark gets so much room even where the line does not have it.
const LEAST_REMARK: usize = 10;
/// So much of a line that is no row is shown, in characters.
const SHOWN_OF_LINE: usize = 25;

sentence! {
    DateHeading {}
    en "Date",
    sv "Datum",
    nb "Dato",
}
sentence! {
    FromHeading {}
    en "From",
    sv "Från",
    nb "Fra",
}
sentence! {
    WhatHeading {}
    en "Reading",
    sv "Avläsning",
    nb "Avlesning",
}
sentence! {
    ValueHeading {}
    en "Value",
    sv "Värde",
    nb "Verdi",
}
sentence! {
    RecordedHeading {}
    en "Recorded",
    sv "Registrerad",
    nb "Registrert",
}
sentence! {
    SourceHeading {}
    en "Source",
    sv "Källa",
    nb "Kilde",
}
sentence! {
    RemarkHeading {}
    en "Remark",
    sv "Anmärkning",
    nb "Merknad",
}

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heading {
    Date,
    From,
    What,
    Value,
    Recorded,
    Source,
    Remark,
}

impl Heading {
    const ALL: [Self; 7] =
        [Self::Date, Self::From, Self::What, Self::Value, Self::Recorded, Self::Source, Self::Remark];

    fn text(self, language: Language) -> String {
        match self {
            Self::Date => DateHeading {}.say(language),
            Self::From => FromHeading {}.say(language),
            Self::What => WhatHeading {}.say(language),
            Self::Value => ValueHeading {}.say(language),
            Self::Recorded => RecordedHeading {}.say(language),
            Self::Source => SourceHeading {}.say(language),
            Self::Remark => RemarkHeading {}.say(language),
        }
    }

    /// What a row has to say in the column; empty: nothing.
    fn cell(self, logged: &Logged, manner: Manner) -> String {
        let language = manner.language;
        match (&logged.entry, self) {
            (Entry::Row(row, period), _) => self.cell_of_row(row, *period, logged, manner),
            (Entry::Line(text, _), Self::What) => text.chars().take(SHOWN_OF_LINE).collect(),
            (Entry::Line(..), Self::Remark) if logged.mark == Mark::CutShort => logged.mark.show(language),
            (Entry::Line(_, problem), Self::Remark) => {
                format!("{}: {}", logged.mark.show(language), problem.say(language))
            }
            (Entry::Line(..), _) => String::new(),
        }
    }

    fn cell_of_row(self, row: &Snapshot, period: Period, logged: &Logged, manner: Manner) -> String {
        let language = manner.language;
        match self {
            Self::Date => row.date.show(language),
            Self::From if period.days() > 1 => period.start().show(language),
            Self::What if row.item.is_empty() => row.series.to_string(),
            Self::What => format!("{} · {}", row.series, row.item),
            Self::Value if is_narrow(manner) => Shown::of(row).brief().show(language),
            Self::Value => Shown::of(row).show(language),
            Self::Recorded => recorded_later(row).map(|day| day.show(language)).unwrap_or_default(),
            Self::Source => row.source.clone(),
            Self::Remark => {
                // Of what `plan import` notes itself the mark says enough.
                let note =
                    if logged.mark == Mark::Provisional && row.note == "provisional" { "" } else { row.note.as_str() };
                let parts = [said(logged, language), note.to_owned()];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
            }
            Self::From => String::new(),
        }
    }
}

sentence! {
    CorrectedTo { value: Shown }
    en "corrected to {value}",
    sv "rättad till {value}",
    nb "rettet til {value}",
}
sentence! {
    AnotherSays { value: Shown }
    en "a later row says {value}",
    sv "en senare rad säger {value}",
    nb "en senere linje sier {value}",
}

/// What has become of a row, in few words.
fn said(logged: &Logged, language: Language) -> String {
    let value = logged.replaced_by.map(|row| Shown::new(row.value, row.written).brief());
    match (logged.mark, value) {
        (Mark::Corrected, Some(value)) => CorrectedTo { value }.say(language),
        (Mark::Conflicting, Some(value)) => AnotherSays { value }.say(language),
        (mark, _) => mark.show(language),
    }
}

/// The day it was recorded, where that is another one.
fn recorded_later(row: &Snapshot) -> Option<Day> {
    row.recorded_at.map(|instant| Day(instant.date_naive())).filter(|day| *day != row.date)
}

/// Writes the table; nothing where there are no rows.
pub(super) fn write(logged: &[Logged], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    if logged.is_empty() {
        return Ok(());
    }
    let language = manner.language;
    let mut headings = headings(logged, manner);
    let titles = |headings: &[Heading]| -> Vec<(String, bool)> {
        headings.iter().map(|heading| (heading.text(language), *heading == Heading::Value)).collect()
    };
    let cells = |headings: &[Heading]| -> Vec<Vec<String>> {
        logged.iter().map(|one| headings.iter().map(|heading| heading.cell(one, manner)).collect()).collect()
    };
    // What a reading was corrected to says more than the day on which it was.
    let said = logged.iter().map(|one| said(one, language).width()).max().unwrap_or(0);
    if manner.width.is_some_and(|width| room(&cells(&headings), &titles(&headings), usize::from(width)) < said) {
        headings.retain(|heading| *heading != Heading::Recorded);
    }
    let (titles, mut rows) = (titles(&headings), cells(&headings));
    if let (Some(width), Some(Heading::Remark)) = (manner.width, headings.last()) {
        shorten_last(&mut rows, &titles, usize::from(width));
    }
    let mut sheet = Sheet::new(&titles, Some(manner.width.unwrap_or(NO_TERMINAL)));
    for row in rows {
        sheet.row(&row);
    }
    writeln!(out, "{}", sheet.finish())
}

/// The columns that say something and have room.
fn headings(logged: &[Logged], manner: Manner) -> Vec<Heading> {
    let says_something = |heading: &Heading| {
        let is_needed = matches!(heading, Heading::Date | Heading::What | Heading::Value);
        let has_room = !(is_narrow(manner) && *heading == Heading::Source);
        has_room && (is_needed || logged.iter().any(|one| !heading.cell(one, manner).is_empty()))
    };
    Heading::ALL.into_iter().filter(says_something).collect()
}

fn is_narrow(manner: Manner) -> bool {
    manner.width.is_some_and(|width| width < WIDE)
}

/// What the other columns leave of a line for the last one.
fn room(rows: &[Vec<String>], titles: &[(String, bool)], width: usize) -> usize {
    let last = titles.len() - 1;
    let widest = |column: usize| {
        let cells = rows.iter().map(|row| row[column].width());
        cells.max().unwrap_or(0).max(titles[column].0.width()) + BETWEEN
    };
    let taken: usize = (0..last).map(widest).sum();
    width.saturating_sub(taken + BETWEEN).max(LEAST_REMARK)
}

/// Shortens the remarks to their room, so that names are not broken for their sake.
fn shorten_last(rows: &mut [Vec<String>], titles: &[(String, bool)], width: usize) {
    let (last, room) = (titles.len() - 1, room(rows, titles, width));
    for row in rows {
        if row[last].width() > room {
            row[last] = row[last].chars().take(room - 1).chain(['…']).collect();
        }
    }
}

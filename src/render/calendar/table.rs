//! A calendar week by week. Columns that would say nothing are left out.

use chrono::Datelike;

use super::Shown;
use super::words::{HeldBack, title};
use crate::assess::calendar::{Entry, What};
use crate::model::day::Day;
use crate::render::status::{Manner, short_day};
use crate::render::table::Sheet;
use crate::say::{Language, Sentence, Show, sentence, weekday_name};

sentence! {
    WeekHeading {}
    en "Week",
    sv "Vecka",
    nb "Uke",
}
sentence! {
    DayHeading {}
    en "Day",
    sv "Dag",
    nb "Dag",
}
sentence! {
    TimeHeading {}
    en "Time",
    sv "Tid",
    nb "Tid",
}
sentence! {
    ChannelHeading {}
    en "Channel",
    sv "Kanal",
    nb "Kanal",
}
sentence! {
    WhatHeading {}
    en "What",
    sv "Vad",
    nb "Hva",
}
sentence! {
    StatusHeading {}
    en "Status",
    sv "Status",
    nb "Status",
}

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Week,
    Day,
    Time,
    Channel,
    What,
    Status,
}

impl Column {
    const ALL: [Self; 6] = [Self::Week, Self::Day, Self::Time, Self::Channel, Self::What, Self::Status];

    fn heading(self, language: Language) -> String {
        match self {
            Self::Week => WeekHeading {}.say(language),
            Self::Day => DayHeading {}.say(language),
            Self::Time => TimeHeading {}.say(language),
            Self::Channel => ChannelHeading {}.say(language),
            Self::What => WhatHeading {}.say(language),
            Self::Status => StatusHeading {}.say(language),
        }
    }

    /// What it says of an entry on its first day in the table; empty: nothing.
    fn cell(self, entry: &Entry<'_>, day: Day, shown: &Shown<'_>, language: Language) -> String {
        match self {
            Self::Week => day.0.iso_week().week().to_string(),
            Self::Day => {
                let weekday = weekday_name(day.weekday().num_days_from_monday(), language);
                format!("{weekday}\u{a0}{}", short_day(day, shown.today, language))
            }
            Self::Time => entry.time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default(),
            Self::Channel => entry.what.channel().unwrap_or_default().to_owned(),
            Self::What => title(&entry.what, shown.calendar.campaign, language),
            Self::Status => status(&entry.what, language),
        }
    }
}

/// How far a post has come, or that it is held back.
fn status(what: &What<'_>, language: Language) -> String {
    if what.is_held() {
        return HeldBack {}.say(language);
    }
    let What::Publication(publication) = what else { return String::new() };
    let status = publication.post.and_then(|post| post.table.status);
    status.map(|status| status.show(language)).unwrap_or_default()
}

/// The table. A week's number and a day's date stand once.
pub(super) fn table(shown: &Shown<'_>, manner: Manner) -> String {
    let language = manner.language;
    let entries = &shown.calendar.entries;
    let first_day = |entry: &Entry<'_>| entry.day.max(shown.calendar.span.start());
    let cell = |column: Column, entry: &Entry<'_>| column.cell(entry, first_day(entry), shown, language);
    let says_something = |column: &Column| entries.iter().any(|entry| !cell(*column, entry).is_empty());
    let columns: Vec<Column> = Column::ALL.into_iter().filter(says_something).collect();
    let headings: Vec<_> = columns.iter().map(|column| (column.heading(language), *column == Column::Week)).collect();
    let mut sheet = Sheet::new(&headings, manner.width);
    let (mut week, mut day) = (String::new(), String::new());
    for entry in entries {
        let mut cells: Vec<String> = columns.iter().map(|column| cell(*column, entry)).collect();
        let new = (cells[0].clone(), cells[1].clone());
        if new.0 == week {
            cells[0].clear();
        }
        if new == (week, day) {
            cells[1].clear();
        }
        (week, day) = new;
        sheet.row(&cells);
    }
    sheet.finish()
}

//! The formats that are known: one file a platform, each a table of what its exports look like and mean.
//!
//! From these tables files are recognised and read, and `docs/imports.md` is written. A heading is mapped by its format,
//! never by the word alone: `Seguidores` are new follows in one file and a level in another.

mod facebook;
mod fediverse;
pub(crate) mod find;
pub(crate) mod ga4;
mod google_ads;
mod google_business;
mod linkedin;
mod mailchimp;
pub(crate) mod mapped;
mod matomo;
pub(crate) mod meta;
#[cfg(test)]
mod page;
mod search_console;
mod tiktok;
mod x;
mod youtube;

use super::blocks::Block;
use super::dates::Order;
use super::refusal::Refusal;
use crate::say::Sentence;

/// A format.
#[derive(Debug)]
pub(crate) struct Format {
    /// Its name for programs: `x-overview`.
    pub(crate) name: &'static str,
    /// Its name for people: `X, account overview`.
    pub(crate) title: &'static str,
    /// How well it is known.
    #[cfg_attr(not(test), expect(dead_code, reason = "told in the documentation, which a test writes"))]
    pub(crate) seen: Seen,
    /// Languages of the headings that are known, by their codes: as well known as the format, or with `from` and where
    /// else they are taken from.
    #[cfg_attr(not(test), expect(dead_code, reason = "told in the documentation, which a test writes"))]
    pub(crate) languages: &'static [&'static str],
    /// Which channel its numbers are of.
    pub(crate) channel: Channel,
    /// Headings that must all be there; of each any one way to write it.
    pub(crate) needs: &'static [&'static [&'static str]],
    /// What must be so besides.
    pub(crate) also: Option<fn(&Candidate<'_>) -> bool>,
    /// What a row stands for.
    pub(crate) grain: Grain,
    /// A level that stands above the headings, with its day.
    pub(crate) above: Option<Above>,
    /// Whether the platform writes a decimal point in every language.
    pub(crate) has_point: bool,
    /// What its columns mean. Headings that are not among them are told and left out.
    pub(crate) columns: &'static [Column],
}

/// A level above the headings: `Total followers on 4/23/2023:`, and beside it the number.
#[derive(Debug)]
pub(crate) struct Above {
    /// How its cell begins, plain.
    pub(crate) starts: &'static [&'static str],
    /// Its metric.
    pub(crate) metric: &'static str,
}

/// How well a format is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    /// A real file was looked at, byte by byte.
    File,
    /// Documentation, or other programs that read it.
    Documentation,
}

/// Which channel the numbers of a format are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channel {
    /// This one.
    Of(&'static str),
    /// The one that the table's title names, if it names one.
    InTitle,
    /// The one that the user says; where none is said, none.
    Said,
}

/// What a row stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Grain {
    /// A day.
    Day {
        /// Headings of the day.
        day: &'static [&'static str],
        /// The order of day and month, where the platform always writes it so.
        order: Option<Order>,
    },
    /// A day by its number, counted from the first day that the remarks name. It stands in the first column.
    DayNumber,
    /// A post or a video over the time that the export covers, or its whole life.
    Item {
        /// Headings of its id, the best first.
        id: &'static [&'static str],
        /// Whether the numbers are of the export's range alone.
        is_of_range: bool,
    },
    /// Something (an ad) over a run of days that the row names.
    Range {
        /// Headings of the first day.
        first: &'static [&'static str],
        /// Headings of the last day.
        last: &'static [&'static str],
        /// Headings of a single day, where the export is broken down by day.
        day: &'static [&'static str],
        /// Headings of what the row is about, the finest first. A row where all are empty is the total.
        item: &'static [&'static str],
        /// Whether all rows together are the channel, and not a choice of the best.
        is_whole: bool,
    },
    /// A part (a campaign, a mailing, a place) of a day, or of the days that the export covers: what adds up is added up.
    Parts {
        /// Headings of the day. Where none is there, the rows are of the export's range.
        day: &'static [&'static str],
        /// Headings of the part, where parts are worth comparing and so are recorded beside the sum.
        item: &'static [&'static str],
    },
    /// How things stood when the export was made.
    Now,
    /// A week, by the second since 1970 at which it begins.
    WeekFrom {
        /// Headings of that second.
        second: &'static [&'static str],
    },
    /// What the user says: a day where a column holds days, else the range of the export.
    Mapped,
    /// Nothing that could be recorded as a series.
    Nothing,
    /// Nothing of which a series could be made, and what to export instead.
    Refused(Refusal),
    /// No numbers, but something that should be known of those in the files beside it.
    Settings(fn(&Block) -> Vec<Box<dyn Sentence>>),
}

/// What a column means.
#[derive(Debug)]
pub(crate) struct Column {
    /// Ways its heading is written, plain: lower case, `(*)` for any word in brackets.
    pub(crate) headings: &'static [&'static str],
    /// What its numbers are.
    pub(crate) meaning: Meaning,
}

/// What the numbers of a column are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Meaning {
    /// Readings of a metric as they stand.
    Metric(&'static str),
    /// Readings of a metric, in a unit of so many of the metric's: hours, where it counts seconds.
    Times(&'static str, f64),
    /// A share in percent: `2.17` is 2.17 %.
    Percent(&'static str),
    /// A share of one: `0.0217`.
    Share(&'static str),
    /// A time as a clock shows it: `0:05:16`.
    Clock(&'static str),
    /// Money, in the currency that the heading or another column names.
    Money(&'static str),
    /// Readings of the metric that the table's title names.
    InTitle,
    /// Known, and nothing that is recorded.
    Nothing,
}

#[cfg(test)]
impl Meaning {
    /// The metric, where the column itself names it.
    pub(crate) fn metric(self) -> Option<&'static str> {
        match self {
            Self::Metric(metric)
            | Self::Times(metric, _)
            | Self::Percent(metric)
            | Self::Share(metric)
            | Self::Clock(metric)
            | Self::Money(metric) => Some(metric),
            Self::InTitle | Self::Nothing => None,
        }
    }
}

/// A row that may be the headings of a format, with all that stands around it.
#[derive(Debug)]
pub(crate) struct Candidate<'b> {
    /// The block.
    pub(crate) block: &'b Block,
    /// Which of its rows.
    pub(crate) row: usize,
    /// The row's cells, plain.
    pub(crate) headings: &'b [String],
    /// The file's name without its folders and its ending, plain.
    pub(crate) name: &'b str,
    /// Whether it stands in a folder or an archive whose name tells a range of days.
    pub(crate) is_in_ranged_folder: bool,
}

impl Candidate<'_> {
    /// The title nearest above the headings, as it is written.
    pub(crate) fn title(&self) -> Option<&str> {
        let above = self.block.rows[..self.row].iter().rev();
        above.map(|row| row.cell(0)).find(|cell| !cell.is_empty())
    }

    /// The cell of the first row below the headings.
    pub(crate) fn below(&self, place: usize) -> &str {
        self.block.rows.get(self.row + 1).map_or("", |row| row.cell(place))
    }

    /// Whether one of the headings is written in one of these ways.
    pub(crate) fn has(&self, ways: &[&str]) -> bool {
        ways.iter().any(|way| self.headings.iter().any(|heading| super::header::fits(heading, way).is_some()))
    }
}

/// A column that is a metric, by the ways its heading is written.
const fn metric(metric: &'static str, headings: &'static [&'static str]) -> Column {
    Column { headings, meaning: Meaning::Metric(metric) }
}

/// A column of another meaning.
const fn column(meaning: Meaning, headings: &'static [&'static str]) -> Column {
    Column { headings, meaning }
}

/// Columns that are known and not recorded.
const fn nothing(headings: &'static [&'static str]) -> Column {
    Column { headings, meaning: Meaning::Nothing }
}

/// Every format, the most particular of a platform first.
pub(crate) static FORMATS: &[&[Format]] = &[
    meta::FORMATS,
    facebook::FORMATS,
    x::FORMATS,
    youtube::FORMATS,
    tiktok::FORMATS,
    linkedin::FORMATS,
    ga4::FORMATS,
    google_ads::FORMATS,
    search_console::FORMATS,
    matomo::FORMATS,
    mailchimp::FORMATS,
    google_business::FORMATS,
    fediverse::FORMATS,
];

/// Every format, in that order.
pub(crate) fn all() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().copied().flatten()
}

/// How a day's column is headed in the languages of platforms.
pub(crate) const DATE: &[&str] = &["date", "datum", "dato", "data", "fecha", "day", "dag", "día", "dia", "tag", "jour"];

/// Words in the first column of a row that is the total of the others.
pub(crate) const TOTAL: &[&str] = &[
    "total",
    "totalt",
    "gesamt",
    "insgesamt",
    "i alt",
    "totale",
    "totaal",
    "totales",
    "grand total",
    "totals",
    "totalsumma",
    "gesamtsumme",
    "summe",
    "summa",
];

//! What the columns of a block mean: by the user's word first, then by the format.

use std::sync::Arc;

use super::Reading;
use crate::model::snapshot::SeriesName;
use crate::say::All;
use crate::text::import::formats::{Channel, Meaning, meta};
use crate::text::import::header::{fits, plain};
use crate::text::import::numbers::{self, Cell, Evidence, Mark};
use crate::text::import::said::{
    ContraryNumbers, LeftOut, MapIt, NoChannel, OpenNumber, SayChannel, SayDecimal, UnknownTitle,
};
use crate::text::import::{Stop, Understood};
use crate::text::shell;

/// A series of a block, and the columns that hold it.
#[derive(Debug)]
pub(super) struct Column {
    /// Which of the file's series.
    pub(super) series: usize,
    /// Its metric.
    pub(super) metric: Arc<str>,
    /// The columns: of several the first that holds something counts.
    pub(super) places: Vec<usize>,
    /// What their numbers are.
    pub(super) meaning: Meaning,
    /// What stands before their decimals.
    pub(super) mark: Mark,
}

/// The columns of a block that are recorded.
///
/// # Errors
/// When nothing says what a column is, or how its numbers are written.
pub(super) fn columns(reading: &Reading<'_>, understood: &mut Understood) -> Result<Vec<Column>, Stop> {
    let mut columns: Vec<Column> = Vec::new();
    let mut left_out = Vec::new();
    let spoken_for = reading.days_and_items();
    for (place, heading) in reading.found.headings.iter().enumerate().filter(|(_, heading)| !heading.is_empty()) {
        let known = meaning(reading, heading, understood)?;
        let taken = match known {
            Known::Series(name, meaning) => {
                let series = understood.series(name.clone());
                match columns.iter_mut().find(|column| column.series == series) {
                    Some(column) => column.places.push(place),
                    None => columns.push(Column {
                        series,
                        metric: name.metric.into(),
                        places: vec![place],
                        meaning,
                        mark: Mark::Point,
                    }),
                }
                Some(series)
            }
            Known::Nothing => None,
            Known::Unknown if spoken_for.contains(&place) => None,
            Known::Unknown => {
                left_out.push(reading.heading(place));
                None
            }
        };
        if let Some(block) = understood.blocks.last_mut().filter(|_| !spoken_for.contains(&place)) {
            block.columns.push((reading.heading(place), taken));
        }
    }
    if !left_out.is_empty() {
        understood.warnings.push(Box::new(LeftOut { headings: All(left_out) }));
    }
    settle_marks(reading, &mut columns)?;
    Ok(columns)
}

/// What a heading is known for.
enum Known {
    /// A series.
    Series(SeriesName, Meaning),
    /// Something that is not recorded.
    Nothing,
    /// Nothing at all.
    Unknown,
}

fn meaning(reading: &Reading<'_>, heading: &str, understood: &mut Understood) -> Result<Known, Stop> {
    let format = reading.found.format;
    let fitting = format.columns.iter().find_map(|column| {
        let word = column.headings.iter().find_map(|way| fits(heading, way))?;
        Some((column.meaning, word.map(str::to_uppercase)))
    });
    let title = reading.title().unwrap_or_default();
    let is_title = matches!(fitting, Some((Meaning::InTitle, _)));
    let asked = reading.maps().iter();
    let asked = asked.rev().find(|map| map.heading == heading || (is_title && map.heading == plain(title)));
    if let Some(map) = asked {
        let channel = Some(map.series.channel.clone()).filter(|channel| !channel.is_empty());
        let channel = match channel {
            Some(channel) => channel,
            None => channel_of(reading, None)?,
        };
        let metric = map.series.metric.clone();
        let is_ratio = crate::model::vocabulary::known(&metric).is_some_and(|known| known.metric().is_share());
        let plain = if is_ratio { Meaning::Share("") } else { Meaning::Metric("") };
        let meaning = fitting.map_or(plain, |(meaning, _)| if meaning == Meaning::Nothing { plain } else { meaning });
        return Ok(Known::Series(SeriesName { metric, channel }, meaning));
    }
    let Some((meaning, currency)) = fitting else { return Ok(Known::Unknown) };
    match meaning {
        Meaning::Nothing => Ok(Known::Nothing),
        Meaning::InTitle => {
            let Some((metric, platform)) = meta::named_by(title) else {
                let map = shell::word(&format!("{title}=METRIC@CHANNEL"));
                return Err(Stop::new(UnknownTitle { title: title.to_owned() }, MapIt { map }));
            };
            let name = SeriesName { metric: metric.to_owned(), channel: channel_of(reading, platform)? };
            Ok(Known::Series(name, Meaning::Metric(metric)))
        }
        Meaning::Metric(metric)
        | Meaning::Times(metric, _)
        | Meaning::Percent(metric)
        | Meaning::Share(metric)
        | Meaning::Clock(metric)
        | Meaning::Money(metric) => {
            if let (Meaning::Money(_), Some(block)) = (meaning, understood.blocks.last_mut()) {
                block.currency = currency.or_else(|| currency_column(reading)).or(block.currency.take());
            }
            let name = SeriesName { metric: metric.to_owned(), channel: channel_of(reading, None)? };
            Ok(Known::Series(name, meaning))
        }
    }
}

/// The channel: the one that the title names, else the one that is asked for, else the format's.
fn channel_of(reading: &Reading<'_>, in_title: Option<&'static str>) -> Result<String, Stop> {
    if let Some(platform) = in_title {
        return Ok(platform.to_owned());
    }
    match (&reading.asked.channel, reading.found.format.channel) {
        (Some(channel), _) => Ok(channel.clone()),
        (None, Channel::Of(channel)) => Ok(channel.to_owned()),
        (None, Channel::Said) => Ok(String::new()),
        (None, Channel::InTitle) => {
            Err(Stop::new(NoChannel { title: reading.title().unwrap_or_default().to_owned() }, SayChannel {}))
        }
    }
}

/// The currency that a column of its own names.
fn currency_column(reading: &Reading<'_>) -> Option<String> {
    let place = reading.place(&[
        "currency",
        "currency code",
        "valuta",
        "valutakod",
        "valutakode",
        "währungscode",
        "moneda",
        "moeda",
    ])?;
    reading.rows().iter().map(|row| row.cell(place)).find(|cell| cell.len() == 3).map(str::to_uppercase)
}

/// Settles what stands before the decimals of each column: by the user's word, by the column's own numbers, by the
/// format, by the other columns.
fn settle_marks(reading: &Reading<'_>, columns: &mut [Column]) -> Result<(), Stop> {
    let found: Vec<Evidence> = columns.iter().map(|column| numbers::evidence(digits(reading, column))).collect();
    let of_others = mark_of_file(reading, &found);
    for (column, evidence) in columns.iter_mut().zip(found) {
        let heading = || reading.heading(column.places[0]);
        column.mark = match (reading.asked.decimal, evidence) {
            (Some(mark), _) | (None, Evidence::Settled(mark)) => mark,
            (None, Evidence::NotNeeded) => Mark::Point,
            (None, Evidence::Contrary(one, other)) => {
                return Err(Stop::new(ContraryNumbers { heading: heading(), one, other }, SayDecimal {}));
            }
            (None, Evidence::Open(text)) => {
                let native = reading.block.is_as_written && reading.found.format.has_point;
                match (native, of_others) {
                    (true, _) => Mark::Point,
                    (false, Some(mark)) => mark,
                    (false, None) => return Err(Stop::new(OpenNumber { heading: heading(), text }, SayDecimal {})),
                }
            }
        };
    }
    Ok(())
}

/// What stands before decimals elsewhere in the file: in the columns that are recorded, else in those that are not.
/// Where they do not agree, nothing is known of another column.
fn mark_of_file(reading: &Reading<'_>, found: &[Evidence]) -> Option<Mark> {
    let recorded = only_mark(found.iter().cloned());
    let all = || {
        let columns = 0..reading.found.headings.len();
        only_mark(columns.map(|place| numbers::evidence(in_column(reading, place))))
    };
    let is_open = found.iter().any(|evidence| matches!(evidence, Evidence::Open(_)));
    recorded.or_else(|| is_open.then(all).flatten())
}

/// The mark that columns want, where those that want one want the same.
fn only_mark(columns: impl Iterator<Item = Evidence>) -> Option<Mark> {
    let mut marks = columns.filter_map(|evidence| match evidence {
        Evidence::Settled(mark) => Some(mark),
        Evidence::NotNeeded | Evidence::Open(_) | Evidence::Contrary(..) => None,
    });
    let first = marks.next()?;
    marks.all(|mark| mark == first).then_some(first)
}

/// The numbers of a series' columns as they are written.
fn digits<'r>(reading: &Reading<'r>, column: &Column) -> impl Iterator<Item = &'r str> {
    column.places.clone().into_iter().flat_map(|place| in_column(reading, place))
}

/// The numbers of a column as they are written.
fn in_column<'r>(reading: &Reading<'r>, place: usize) -> impl Iterator<Item = &'r str> + use<'r> {
    let cells = reading.rows().iter().map(move |row| row.cell(place));
    cells.filter_map(|cell| match numbers::cell(cell) {
        Cell::Digits { text, .. } => Some(text),
        Cell::Missing | Cell::Bound | Cell::Damaged | Cell::Other => None,
    })
}

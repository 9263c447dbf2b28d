//! The readings of a block's rows, and what was not taken of them.

use std::collections::BTreeSet;

use super::Reading as Block;
use super::ads::Ads;
use super::cells::{Says, Without, cell, says, shortened};
use super::checks::Checks;
use super::columns::{Column, columns};
use super::items::Items;
use super::parts::add_up;
use super::when::{When, when};
use crate::model::day::Day;
use crate::model::vocabulary;
use crate::say::{All, Sentence};
use crate::text::import::formats::{Grain, TOTAL};
use crate::text::import::header::plain;
use crate::text::import::said::{AddedUp, Describes, NoDay, NoItem, NotAddedUp, Rows, TotalRow};
use crate::text::import::table::Row;
use crate::text::import::{Reading, Skipped, Stop, Understood};

/// Reads the rows of a block.
///
/// # Errors
/// When something must be settled first; then the block has no reading.
pub(super) fn read(block: &Block<'_>, understood: &mut Understood) -> Result<(), Stop> {
    let columns = columns(block, understood)?;
    let when = when(block, understood)?;
    let mut checks = Checks::new(block, &columns);
    let mut readings = Vec::new();
    let mut total = None;
    let mut items = Items::of(block);
    for (number, row) in block.rows().iter().enumerate() {
        let item = items.item(row);
        if number == 0 && describes(row, &columns) {
            skip(row, Box::new(Describes {}), false, understood);
        } else if is_total(block, row, item.is_none()) {
            checks.total(row, &columns);
            total = total.or(Some(row));
            skip(row, Box::new(TotalRow {}), false, understood);
        } else if let Some((period_start, date)) = days(&when, number, row, understood) {
            if item.is_none() && items.are_there() {
                skip(row, Box::new(NoItem {}), true, understood);
                continue;
            }
            checks.row(date, item.as_ref());
            let like =
                Reading { series: 0, line: row.line, date, period_start, item, value: 0.0, is_provisional: false };
            take(block, row, &columns, &like, &mut readings, &mut checks, understood);
        }
    }
    checks.settle(block, understood)?;
    mark_provisional(block, &mut readings);
    readings.extend(super::above::read(block, understood));
    if let Grain::Parts { item, .. } = block.found.format.grain {
        readings = wholes(readings, !item.is_empty(), understood);
    }
    if let Grain::Range { is_whole: true, .. } = block.found.format.grain {
        let ads = Ads { total, unclear: checks.unclear() };
        readings = ads.with_channel(block, &columns, readings, understood);
    }
    if let (Some(seen), Some(days)) = (understood.blocks.last_mut(), span(&readings)) {
        seen.days = Some(days);
    }
    if understood.readings.is_empty() {
        understood.readings = readings;
    } else {
        understood.readings.append(&mut readings);
    }
    Ok(())
}

/// The readings of days that parts come to, beside the parts where those are recorded as well.
fn wholes(parts: Vec<Reading>, keeps_parts: bool, understood: &mut Understood) -> Vec<Reading> {
    let metric = |place: usize| understood.series.get(place).map_or_else(String::new, |name| name.metric.clone());
    let (mut wholes, left_out) = add_up(parts.iter(), metric);
    let rows: BTreeSet<u64> = parts.iter().map(|part| part.line).collect();
    let days: BTreeSet<(Day, Option<Day>)> = wholes.iter().map(|whole| (whole.date, whole.period_start)).collect();
    if rows.len() > days.len() && !days.is_empty() {
        understood.warnings.push(Box::new(AddedUp { rows: Rows(rows.len() as u64), days: days.len() as u64 }));
    }
    if !left_out.is_empty() {
        let series = left_out.iter().filter_map(|place| understood.series.get(*place)).map(ToString::to_string);
        understood.warnings.push(Box::new(NotAddedUp { series: All(series.collect()) }));
    }
    if keeps_parts {
        wholes.extend(parts);
    }
    wholes
}

/// The first day, where it is known, and the last of a row. One whose cell is no date is told.
fn days(when: &When, number: usize, row: &Row, understood: &mut Understood) -> Option<(Option<Day>, Day)> {
    match when {
        When::Same { first, last } => Some((*first, *last)),
        When::Own { spans, place } => {
            let span = spans.get(number).copied().flatten();
            if span.is_none() {
                skip(row, Box::new(NoDay { text: shortened(row.cell(*place)) }), true, understood);
            }
            span.map(|(first, last)| (Some(first), last))
        }
    }
}

/// Whether a row is the total of the others: called so, or of nothing where the others are each of something.
fn is_total(block: &Block<'_>, row: &Row, has_no_item: bool) -> bool {
    match block.found.format.grain {
        Grain::Item { .. } | Grain::Day { .. } | Grain::Parts { .. } | Grain::Mapped => is_called_total(row),
        Grain::Range { .. } => has_no_item && row.filled() > 1,
        Grain::DayNumber
        | Grain::Now
        | Grain::WeekFrom { .. }
        | Grain::Nothing
        | Grain::Refused(_)
        | Grain::Settings(_) => false,
    }
}

/// Whether a row below the headings only tells in words what they mean.
fn describes(row: &Row, columns: &[Column]) -> bool {
    let mut cells = columns.iter().map(|column| cell(row, column)).filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|cell| cell.chars().filter(|one| one.is_alphabetic()).count() > 4)
}

/// Whether the first cell calls the row a total (`Total: Campaigns`), or the last where the first is empty.
fn is_called_total(row: &Row) -> bool {
    let first = row.cell(0);
    let cell = if first.is_empty() { row.cells().last().unwrap_or_default() } else { first };
    let word = plain(cell.split(':').next().unwrap_or_default());
    TOTAL.contains(&word.as_str())
}

/// Takes the values of a row. `like`: a reading of that row.
fn take(
    block: &Block<'_>,
    row: &Row,
    columns: &[Column],
    like: &Reading,
    readings: &mut Vec<Reading>,
    checks: &mut Checks,
    understood: &mut Understood,
) {
    let mut without = Without::default();
    for (place, column) in columns.iter().enumerate() {
        let cell = cell(row, column);
        let says = says(cell, column);
        let Says::Value(value) = says else {
            checks.without(says, column.series);
            without.add(says, block.heading(column.places[0]), cell);
            continue;
        };
        checks.value(place, value);
        let period_start = like.period_start.filter(|_| has_period(&column.metric));
        readings.push(Reading { series: column.series, value, period_start, ..like.clone() });
    }
    for (reason, is_unclear) in without.reasons() {
        skip(row, reason, is_unclear, understood);
    }
}

/// Whether readings of a metric are of a run of days. Of one that the vocabulary does not know, the campaign may.
pub(super) fn has_period(metric: &str) -> bool {
    vocabulary::known(metric).is_none_or(|known| known.kind.has_period())
}

/// Of a daily series, the newest day was not over when it was exported.
fn mark_provisional(block: &Block<'_>, readings: &mut [Reading]) {
    let is_daily = match block.found.format.grain {
        Grain::Day { .. } | Grain::DayNumber | Grain::WeekFrom { .. } => true,
        Grain::Mapped => block.day_column().is_some(),
        Grain::Range { day, .. } => block.place(day).is_some(),
        Grain::Item { .. }
        | Grain::Parts { .. }
        | Grain::Now
        | Grain::Nothing
        | Grain::Refused(_)
        | Grain::Settings(_) => false,
    };
    let newest = readings.iter().map(|reading| reading.date).max();
    for reading in readings.iter_mut().filter(|reading| is_daily && Some(reading.date) == newest) {
        reading.is_provisional = reading.period_start.is_some();
    }
}

/// The first and the last day of readings.
pub(super) fn span(readings: &[Reading]) -> Option<(Day, Day)> {
    let first = readings.iter().map(|reading| reading.period_start.unwrap_or(reading.date)).min()?;
    Some((first, readings.iter().map(|reading| reading.date).max()?))
}

fn skip(row: &Row, reason: Box<dyn Sentence>, is_unclear: bool, understood: &mut Understood) {
    let (line, last_line) = (row.line, row.last_line);
    understood.skipped.push(Skipped { line, last_line, reason, is_unclear });
}

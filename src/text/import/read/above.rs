//! A level that stands above the headings, with its day: `Total followers on 4/23/2023: | 54448`.

use super::Reading as Block;
use crate::model::snapshot::SeriesName;
use crate::text::import::dates::{self, Known};
use crate::text::import::formats::{Channel, Grain};
use crate::text::import::header::plain;
use crate::text::import::numbers::{self, Cell, Mark};
use crate::text::import::table::Row;
use crate::text::import::{Reading, Understood};

/// The level, where the format has one and the block too. Whoever wrote it with separators wrote whole numbers.
pub(super) fn read(block: &Block<'_>, understood: &mut Understood) -> Option<Reading> {
    let above = block.found.format.above.as_ref()?;
    let rows = block.block.rows[..block.found.row].iter();
    let row = rows.rev().find(|row| above.starts.iter().any(|start| plain(row.cell(0)).starts_with(start)))?;
    let Cell::Digits { text, .. } = numbers::cell(row.cell(1)) else { return None };
    let value = numbers::value(text, Mark::Point).or_else(|| numbers::value(text, Mark::Comma))?;
    let date = day(block, row)?;
    let channel = match (&block.asked.channel, block.found.format.channel) {
        (Some(channel), _) => channel.clone(),
        (None, Channel::Of(channel)) => channel.to_owned(),
        (None, Channel::InTitle | Channel::Said) => return None,
    };
    let series = understood.series(SeriesName { metric: above.metric.to_owned(), channel });
    let (line, period_start, item, is_provisional) = (row.line, None, None, false);
    Some(Reading { series, line, date, period_start, item, value, is_provisional })
}

/// The day at the end of the cell, in the order that the format writes.
fn day(block: &Block<'_>, row: &Row) -> Option<crate::model::day::Day> {
    let order = match block.found.format.grain {
        Grain::Day { order, .. } => order,
        Grain::DayNumber
        | Grain::Item { .. }
        | Grain::Range { .. }
        | Grain::Parts { .. }
        | Grain::Now
        | Grain::WeekFrom { .. }
        | Grain::Mapped
        | Grain::Nothing
        | Grain::Refused(_)
        | Grain::Settings(_) => None,
    };
    let known = Known { order: block.asked.order.or(order), ..Known::default() };
    let cell = row.cell(0).trim_end_matches(':').trim_end();
    let word = cell.rsplit_once(' ')?.1;
    let days = dates::days(std::iter::once(word), known).ok()?;
    days.spans.first().copied().flatten().map(|(_, last)| last)
}

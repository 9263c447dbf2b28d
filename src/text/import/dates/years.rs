//! The years of days, weeks and months that do not say theirs.

use chrono::Datelike;

use super::Trouble;
use super::periods::Yearless;
use super::see::Seen;
use crate::model::day::Day;

/// The first and the last day of each cell. The latest of them is the latest such day that has been by `until`; the others
/// follow from it, each just before the one behind it.
pub(super) fn with_years(
    cells: &[&str],
    seen: &[Option<Seen>],
    until: Option<Day>,
) -> Result<Vec<Option<(Day, Day)>>, Trouble> {
    let yearless: Vec<(usize, Yearless)> = seen
        .iter()
        .enumerate()
        .filter_map(|(place, seen)| match *seen {
            Some(Seen::Yearless(yearless)) => Some((place, yearless)),
            Some(Seen::Span(..) | Seen::Numbers(..)) | None => None,
        })
        .collect();
    let (Some(first), Some(last)) = (yearless.first(), yearless.last()) else { return Ok(vec![None; seen.len()]) };
    let Some(until) = until else { return Err(Trouble::NoYear(cells[last.0].to_owned())) };
    // Most files end with their latest day, some begin with it.
    let is_newest_first = yearless.len() > 1 && follows(yearless[1].1, yearless[0].1);
    let newest = if is_newest_first { first } else { last };
    let Some(mut span) = latest(newest.1, until) else {
        return Err(Trouble::NoYear(cells[newest.0].to_owned()));
    };
    let mut back = yearless.clone();
    if !is_newest_first {
        back.reverse();
    }
    let mut spans = vec![None; seen.len()];
    let mut previous: Option<usize> = None;
    for (place, yearless) in back {
        if let Some(before) = previous {
            let end = span.0.plus_days(-1);
            let found = Some(yearless).filter(|one| one.around(end) == *one).and_then(|one| ending(one, end));
            span = found.ok_or_else(|| Trouble::Gap(cells[place].to_owned(), cells[before].to_owned()))?;
        }
        spans[place] = Some(span);
        previous = Some(place);
    }
    Ok(spans)
}

/// The one that ends on a day.
fn ending(yearless: Yearless, end: Day) -> Option<(Day, Day)> {
    // A week may belong to the year before or after that of its days.
    let years = [0, 1, -1].map(|off| end.0.year() + off);
    years.into_iter().filter_map(|year| yearless.of(year)).find(|(_, last)| *last == end)
}

/// Whether the second comes just after the first, in some year.
fn follows(first: Yearless, second: Yearless) -> bool {
    // With their neighbours these have a 29 February and a 53rd week, and years without.
    (2026..=2029).any(|year| {
        let next = first.of(year).map(|(_, last)| last.plus_days(1));
        next.is_some_and(|next| {
            second.around(next) == second && std::mem::discriminant(&first) == std::mem::discriminant(&second)
        })
    })
}

/// The latest such that has begun by `until`.
fn latest(yearless: Yearless, until: Day) -> Option<(Day, Day)> {
    // Eight years hold a 29 February even around 1900. The first week of a year may begin in the year before.
    let years = (-1..=8).map(|back| until.0.year() - back);
    years.filter_map(|year| yearless.of(year)).find(|(first, _)| *first <= until)
}

//! The days of a column. In which order day and month stand, and which year is left out, is settled for all cells.
//!
//! [`see()`] reads what one cell says; [`days`] settles the column. A day that may be two days is asked about, never
//! guessed; a column without years is counted back from its last day, and only if its days follow each other.

mod months;
mod periods;
mod see;
mod years;

use self::see::{Seen, see};
use self::years::with_years;
use crate::model::day::Day;

/// Whether the day or the month comes first in `05/01/2027`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Order {
    /// Month, day, year.
    #[value(name = "mdy")]
    MonthFirst,
    /// Day, month, year.
    #[value(name = "dmy")]
    DayFirst,
}

/// What is known of a column before its cells are read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known {
    /// The order of day and month, where the format or the user says so.
    pub(crate) order: Option<Order>,
    /// The last day that the file can speak of, for dates without a year.
    pub(crate) until: Option<Day>,
    /// The day that the index `0000` stands for, where the column is an index.
    pub(crate) first: Option<Day>,
}

/// The days of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Days {
    /// One a cell: the first and the last day it names; `None` where it names none.
    pub(crate) spans: Vec<Option<(Day, Day)>>,
    /// Whether the years were counted rather than read.
    pub(crate) are_years_counted: bool,
}

/// Why the days of a column cannot be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// `05/01/2027` may be two days, and no other cell tells.
    Order(String),
    /// Some cells want the day first, others the month.
    Contrary(String, String),
    /// No year, and no day to count from.
    NoYear(String),
    /// No year, and these two that follow each other are not one day (or week, or month) apart.
    Gap(String, String),
}

/// The days of a column's cells.
///
/// # Errors
/// When nothing settles what the cells mean.
pub(crate) fn days<'c>(cells: impl Iterator<Item = &'c str>, known: Known) -> Result<Days, Trouble> {
    let cells: Vec<&str> = cells.collect();
    let seen: Vec<Option<Seen>> = cells.iter().map(|cell| see(cell, known.first)).collect();
    let order = order(&cells, &seen, known.order)?;
    if seen.iter().flatten().any(|seen| matches!(seen, Seen::Yearless(..))) {
        let spans = with_years(&cells, &seen, known.until)?;
        return Ok(Days { spans, are_years_counted: true });
    }
    let span = |seen: &Option<Seen>| match (*seen)? {
        Seen::Span(first, last) => Some((first, last)),
        Seen::Numbers(one, other, year) => {
            let (month, day) = if order == Order::MonthFirst { (one, other) } else { (other, one) };
            Day::new(year, month, day).map(|day| (day, day))
        }
        Seen::Yearless(..) => None,
    };
    Ok(Days { spans: seen.iter().map(span).collect(), are_years_counted: false })
}

/// Whether a cell by itself names a day or a run of days, in whatever order.
pub(crate) fn is_one(cell: &str) -> bool {
    see(cell, None).is_some()
}

/// The run of days that a text names: `January 20, 2026 - January 21, 2026`. `None` where it names none for certain.
pub(crate) fn run(text: &str) -> Option<(Day, Day)> {
    let day = |text: &str| match see(text, None)? {
        Seen::Span(first, last) => Some((first, last)),
        Seen::Numbers(..) | Seen::Yearless(..) => None,
    };
    let ends = [" - ", " \u{2013} ", " \u{2014} "].iter().find_map(|dash| text.split_once(dash));
    let (first, last) = match ends {
        Some((first, last)) => (day(first)?.0, day(last)?.1),
        None => day(text)?,
    };
    (first <= last).then_some((first, last))
}

/// The order of day and month: what the cells show, else what is known.
fn order(cells: &[&str], seen: &[Option<Seen>], known: Option<Order>) -> Result<Order, Trouble> {
    let (mut month_first, mut day_first, mut open) = (None, None, None);
    for (cell, seen) in cells.iter().zip(seen) {
        if let Some(Seen::Numbers(one, other, _)) = *seen {
            let slot = match (one > 12, other > 12) {
                (true, _) => &mut day_first,
                (false, true) => &mut month_first,
                (false, false) if one == other => continue,
                (false, false) => &mut open,
            };
            slot.get_or_insert(*cell);
        }
    }
    match (month_first, day_first) {
        (Some(one), Some(other)) => Err(Trouble::Contrary((*one).to_owned(), (*other).to_owned())),
        (Some(_), None) => Ok(Order::MonthFirst),
        (None, Some(_)) => Ok(Order::DayFirst),
        (None, None) => match (known, open) {
            (Some(order), _) => Ok(order),
            (None, None) => Ok(Order::DayFirst),
            (None, Some(cell)) => Err(Trouble::Order((*cell).to_owned())),
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{Days, Known, Order, Trouble, days};
    use crate::model::day::Day;

    fn read(cells: &[&str], known: Known) -> Result<Vec<String>, Trouble> {
        let Days { spans, .. } = days(cells.iter().copied(), known)?;
        let shown = |span: Option<(Day, Day)>| match span {
            Some((first, last)) if first == last => first.to_string(),
            Some((first, last)) => format!("{first}/{last}"),
            None => "none".to_owned(),
        };
        Ok(spans.into_iter().map(shown).collect())
    }

    #[test]
    fn the_forms_that_platforms_use() {
        for (cell, day) in [
            ("2026-05-25T00:00:00", "2026-05-25"),
            ("2026-05-25", "2026-05-25"),
            ("2026-05-25 13:40", "2026-05-25"),
            ("20231010", "2023-10-10"),
            ("2025/10/31", "2025-10-31"),
            ("Tue, Aug 26, 2025", "2025-08-26"),
            ("Mon Feb 03 2025", "2025-02-03"),
            ("Aug 19, 2011", "2011-08-19"),
            ("27 January 2026", "2026-01-27"),
            ("den 3 mars 2027", "2027-03-03"),
            ("8 de marzo de 2026", "2026-03-08"),
            ("mar. 8 avr. 2025", "2025-04-08"),
            ("3. März 2026", "2026-03-03"),
            ("31.12.2026", "2026-12-31"),
            ("05/25/2026 17:50", "2026-05-25"),
            ("2009-12-28,2010-01-03", "2009-12-28/2010-01-03"),
            ("2024-03-01 - 2024-03-11", "2024-03-01/2024-03-11"),
            ("2026-11", "2026-11-01/2026-11-30"),
            ("nov 2026", "2026-11-01/2026-11-30"),
            ("November, 2026", "2026-11-01/2026-11-30"),
            ("11/2026", "2026-11-01/2026-11-30"),
            ("2026-W48", "2026-11-23/2026-11-29"),
            ("v. 48 2026", "2026-11-23/2026-11-29"),
            ("Uke 48, 2026", "2026-11-23/2026-11-29"),
            ("vecka 1 2027", "2027-01-04/2027-01-10"),
            ("2026 W 53", "2026-12-28/2027-01-03"),
            ("2027-W53", "none"),
            ("2026-13", "none"),
            ("11.2026", "none"),
            ("may contain 2026", "none"),
            ("Lifetime", "none"),
            ("12", "none"),
            ("", "none"),
            ("2026-13-45", "none"),
        ] {
            assert_eq!(read(&[cell], Known::default()), Ok(vec![day.to_owned()]), "{cell}");
        }
    }

    #[test]
    fn day_and_month_are_told_apart_by_any_cell_or_asked_about() {
        let none = Known::default();
        assert_eq!(read(&["05/01/2027"], none), Err(Trouble::Order("05/01/2027".into())));
        assert_eq!(read(&["05/01/2027", "05/25/2027"], none).map(|days| days[0].clone()), Ok("2027-05-01".into()));
        let american = Known { order: Some(Order::MonthFirst), ..none };
        assert_eq!(read(&["5/1/2027"], american), Ok(vec!["2027-05-01".into()]));
        assert!(matches!(read(&["13/1/2027", "1/13/2027"], american), Err(Trouble::Contrary(..))));
    }

    #[test]
    fn days_without_a_year_are_counted_back_from_the_last() {
        let until = |year, month, day| Known { until: Day::new(year, month, day), ..Known::default() };
        let over_new_year = ["December 30", "December 31", "January 1"];
        let counted = Ok(vec!["2025-12-30".into(), "2025-12-31".into(), "2026-01-01".into()]);
        assert_eq!(read(&over_new_year, until(2026, 5, 1)), counted);
        assert_eq!(read(&["1 de enero", "31 de diciembre"], until(2026, 5, 1)).map(|days| days.len()), Ok(2));
        assert_eq!(read(&["February 29"], until(2027, 1, 1)), Ok(vec!["2024-02-29".into()]));
        assert!(matches!(read(&["March 1", "March 3"], until(2027, 5, 1)), Err(Trouble::Gap(..))));
        assert!(matches!(read(&["March 1"], Known::default()), Err(Trouble::NoYear(_))));
        // A year without its 29 February does not hold this run of days: the day before 1 March is the 28th.
        assert!(matches!(read(&["February 28", "February 29", "March 1"], until(2027, 5, 1)), Err(Trouble::Gap(..))));
    }

    #[test]
    fn weeks_and_months_without_a_year_are_counted_back_as_well() {
        let until = |year, month, day| Known { until: Day::new(year, month, day), ..Known::default() };
        let weeks = ["uke 52", "uke 53", "uke 1"];
        let counted = ["2026-12-21/2026-12-27", "2026-12-28/2027-01-03", "2027-01-04/2027-01-10"];
        assert_eq!(read(&weeks, until(2027, 1, 20)), Ok(counted.map(str::to_owned).to_vec()));
        let months = ["desember", "november"];
        let counted = ["2026-12-01/2026-12-31", "2026-11-01/2026-11-30"];
        assert_eq!(read(&months, until(2027, 1, 20)), Ok(counted.map(str::to_owned).to_vec()));
        assert!(matches!(read(&["v. 50", "v. 52"], until(2027, 1, 20)), Err(Trouble::Gap(..))));
        assert!(matches!(read(&["v. 50", "12 december"], until(2027, 1, 20)), Err(Trouble::Gap(..))));
    }

    #[test]
    fn an_index_counts_from_the_first_day() {
        let known = Known { first: Day::new(2023, 4, 24), ..Known::default() };
        assert_eq!(read(&["0000", "0027"], known), Ok(vec!["2023-04-24".into(), "2023-05-21".into()]));
    }

    #[test]
    fn a_title_may_name_a_run_of_days() {
        let run = |text| super::run(text).map(|(first, last)| format!("{first} {last}"));
        for text in
            ["January 20, 2026 - January 21, 2026", "20 January 2026 - 21 January 2026", "20 jan. 2026 – 21 jan. 2026"]
        {
            assert_eq!(run(text), Some("2026-01-20 2026-01-21".into()), "{text}");
        }
        for none in
            ["All time", "1/2/2026 - 3/2/2026", "January 21, 2026 - January 20, 2026", "January 20 - January 21", ""]
        {
            assert_eq!(run(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn any_cells_are_days_or_not(cells in proptest::collection::vec(any::<String>(), 0..4)) {
            let known = Known { until: Day::new(2027, 1, 1), ..Known::default() };
            let _ = days(cells.iter().map(String::as_str), known);
        }
    }
}

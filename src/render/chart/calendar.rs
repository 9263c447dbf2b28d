//! The days named below a chart: Mondays of a short one, first days of months of a longer one.

use chrono::Datelike;

use crate::model::day::Day;
use crate::model::period::Period;
use crate::render::status::short_day;
use crate::say::{Language, month_name};

/// How far named days may lie apart, closest first.
const STEPS: [Step; 9] = [
    Step::Weeks(1),
    Step::Weeks(2),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(60),
    Step::Months(600),
];

/// A distance of named days.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// So many weeks, from a Monday.
    Weeks(i64),
    /// So many months, as January counts.
    Months(u32),
}

/// At most `most` days of a period with their names: as many as that allows.
pub(super) fn named_days(days: Period, most: usize, language: Language) -> Vec<(Day, String)> {
    let of_step = |step: Step| step.days(days, most);
    let found = STEPS.into_iter().map(of_step).find(|found| found.len() <= most).unwrap_or_default();
    let mut last_year = None;
    let name = |day: Day| {
        let is_month = day.0.day() == 1 && found.iter().all(|other| other.0.day() == 1);
        let text = if is_month { month(day, last_year, language) } else { short_day(day, day, language) };
        last_year = Some(day.0.year());
        (day, text)
    };
    found.clone().into_iter().map(name).collect()
}

impl Step {
    /// Its days within a period; one more than `most` where there are too many.
    fn days(self, days: Period, most: usize) -> Vec<Day> {
        let first = self.first_from(days.start());
        let next = |day: &Day| {
            let next = match self {
                Self::Weeks(weeks) => day.plus_days(7 * weeks),
                Self::Months(months) => day.plus_months(months),
            };
            (next > *day).then_some(next)
        };
        let inside = std::iter::successors(first, next).take_while(|day| *day <= days.end());
        inside.take(most + 1).collect()
    }

    /// Its first day from a day on.
    fn first_from(self, day: Day) -> Option<Day> {
        match self {
            Self::Weeks(_) => Some(day.plus_days((7 - i64::from(day.weekday().num_days_from_monday())) % 7)),
            Self::Months(months) => {
                let first = Day::new(day.0.year(), day.0.month(), 1)?;
                let candidates = (0..=months).map(|more| first.plus_months(more));
                let fits = |one: &Day| *one >= day && months_of(*one).is_multiple_of(months);
                candidates.into_iter().find(fits)
            }
        }
    }
}

/// Months since the calendar began.
fn months_of(day: Day) -> u32 {
    day.0.year().unsigned_abs() * 12 + day.0.month0()
}

/// "Jul"; with its year where that is another than the name before had: "Jan 2027".
fn month(day: Day, last_year: Option<i32>, language: Language) -> String {
    let name: String = month_name(day.0.month(), language).chars().take(3).collect();
    let is_same_year = last_year.is_none_or(|year| year == day.0.year());
    if is_same_year { name } else { format!("{name} {}", day.0.year()) }
}

#[cfg(test)]
mod tests {
    use super::named_days;
    use crate::model::period::Period;
    use crate::progress::series::fixtures::period;
    use crate::say::Language;

    fn names(days: Period, most: usize, language: Language) -> Vec<String> {
        named_days(days, most, language).into_iter().map(|named| named.1).collect()
    }

    #[test]
    fn months_of_half_a_year_and_weeks_of_one() {
        let half = period("2026-09-01", "2027-02-15");
        assert_eq!(names(half, 8, Language::English), ["Sep", "Oct", "Nov", "Dec", "Jan 2027", "Feb"]);
        assert_eq!(names(half, 4, Language::Norwegian), ["sep", "nov", "jan 2027"]);
        let month = period("2027-03-03", "2027-03-30");
        assert_eq!(names(month, 8, Language::Swedish), ["8\u{a0}mars", "15\u{a0}mars", "22\u{a0}mars", "29\u{a0}mars"]);
    }

    #[test]
    fn ten_years_and_one_day() {
        assert_eq!(names(period("2027-01-01", "2036-12-31"), 12, Language::English).len(), 10);
        assert_eq!(names(period("2027-03-03", "2027-03-03"), 8, Language::English).len(), 0);
        assert!(names(period("0001-01-01", "9999-12-31"), 20, Language::English).len() <= 20);
    }
}

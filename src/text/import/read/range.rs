//! The days that an export covers, where a line above its headings or its name tells them.

use crate::model::day::Day;
use crate::text::import::dates;
use crate::text::import::table::Row;

/// The run of days that one of the rows above the headings names. A date with a comma may have been parted at it.
pub(super) fn in_rows(above: &[Row]) -> Option<(Day, Day)> {
    above.iter().find_map(|row| dates::run(&row.cells().filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ")))
}

/// The last two dates in a path that stand side by side, first and last day: `… 2024-08-13_2024-09-10 …`,
/// `… 2026-5-1 - 2026-5-31.csv`.
pub(super) fn in_name(name: &str) -> Option<(Day, Day)> {
    name.char_indices().rev().find_map(|(at, _)| {
        let (first, rest) = date(&name[at..])?;
        let rest = ["_", " ", "/", "--", " - "].iter().rev().find_map(|mark| rest.strip_prefix(mark))?;
        let (last, _) = date(rest)?;
        let is_whole = !name[..at].ends_with(|before: char| before.is_ascii_digit());
        (is_whole && first <= last).then_some((first, last))
    })
}

/// A date at the beginning of a text, and what stands behind it.
fn date(text: &str) -> Option<(Day, &str)> {
    let end = text.find(|one: char| !one.is_ascii_digit() && one != '-').unwrap_or(text.len());
    let mut digits = text[..end].trim_end_matches('-');
    if digits.matches('-').count() > 2 {
        digits = digits.match_indices('-').nth(2).map_or(digits, |(at, _)| &digits[..at]);
    }
    let mut parts = digits.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_date = year.len() == 4 && (1..=2).contains(&month.len()) && (1..=2).contains(&day.len());
    let date = Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).filter(|_| is_date)?;
    Some((date, &text[digits.len()..]))
}

#[cfg(test)]
mod tests {
    use super::in_name;

    #[test]
    fn a_folder_may_tell_the_range() {
        let range = |name| in_name(name).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(range("Innehåll 2024-08-13_2024-09-10 A/Tabelldata.csv"), Some("2024-08-13 2024-09-10".into()));
        assert_eq!(range("insights - 2026-5-1 - 2026-5-31.csv"), Some("2026-05-01 2026-05-31".into()));
        assert_eq!(range("2026-05-01--2026-05-31"), Some("2026-05-01 2026-05-31".into()));
        for none in ["", "å", "2024-08-13.csv", "2024-09-10_2024-08-13", "2024-08-13_x", "12024-08-13_2024-09-10"] {
            assert_eq!(range(none), None, "{none}");
        }
    }
}

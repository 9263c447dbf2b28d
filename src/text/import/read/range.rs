//! The days that an export covers, where its name tells them: `… 2024-08-13_2024-09-10 …`.

use crate::model::day::Day;

/// The last two dates in a path that stand side by side, first and last day.
pub(super) fn in_name(name: &str) -> Option<(Day, Day)> {
    name.char_indices().rev().find_map(|(at, _)| {
        let rest = &name[at..];
        let first = Day::parse_iso(rest.get(..10)?)?;
        let last = rest[10..].strip_prefix(['_', ' ', '/']).or_else(|| rest[10..].strip_prefix("--"))?;
        let last = Day::parse_iso(last.get(..10)?)?;
        (first <= last).then_some((first, last))
    })
}

#[cfg(test)]
mod tests {
    use super::in_name;

    #[test]
    fn a_folder_may_tell_the_range() {
        let range = |name| in_name(name).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(range("Innehåll 2024-08-13_2024-09-10 A/Tabelldata.csv"), Some("2024-08-13 2024-09-10".into()));
        for none in ["", "å", "2024-08-13.csv", "2024-09-10_2024-08-13", "2024-08-13_x"] {
            assert_eq!(range(none), None, "{none}");
        }
    }
}

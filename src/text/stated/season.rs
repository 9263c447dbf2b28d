//! The day that may be meant by the name of a season or a holiday: a proposal, which somebody confirms.
//!
//! "Before summer" ends with spring, on 31 May; "this summer" with the summer itself, on 31 August. Seasons are whole
//! months as the north counts them, save that spring is proposed to begin with its equinox. Easter moves, so no day is
//! proposed for it.

use crate::model::day::Day;

/// A name's beginnings, the day (month, day) that something is reached by before it, and the last day within it.
type Named = (&'static [&'static str], (u32, u32), (u32, u32));

/// Names by the beginnings of their words.
const NAMES: &[Named] = &[
    (&["christmas", "xmas", "jul"], (12, 24), (12, 24)),
    (&["new", "nyår", "nyttår"], (12, 31), (12, 31)),
    (&["summer", "sommar", "sommer"], (5, 31), (8, 31)),
    (&["autumn", "fall", "höst", "høst"], (8, 31), (11, 30)),
    (&["winter", "vinter"], (11, 30), (2, 28)),
    (&["spring", "vår"], (3, 20), (5, 31)),
];

/// Words that speak of the time within a season. All others lead up to it.
const WITHIN: &[&str] =
    &["this", "in", "during", "over", "end", "i", "om", "under", "denna", "denne", "slutet", "slutten", "løpet"];

/// Words that belong to no season though they begin like one: July, and "our".
const NOT_A_SEASON: &[&str] = &["july", "juli", "våre", "våra"];

/// The first day at or after `start` that the words may mean; `None` where they name no season that is known.
pub(crate) fn proposal(words: &str, start: Day) -> Option<Day> {
    let words: Vec<String> = words.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect();
    let is_named = |starts: &[&str]| {
        let named = |word: &String| starts.iter().any(|start| word.starts_with(start));
        words.iter().any(|word| named(word) && !NOT_A_SEASON.contains(&word.as_str()))
    };
    let (_, before, last) = NAMES.iter().find(|(starts, ..)| is_named(starts))?;
    let (month, day) = if words.iter().any(|word| WITHIN.contains(&word.as_str())) { *last } else { *before };
    super::ends::first_from(start, month, day)
}

#[cfg(test)]
mod tests {
    use super::proposal;
    use crate::model::day::Day;

    #[test]
    fn seasons_and_holidays_have_a_day_to_propose() {
        let start = Day::new(2026, 11, 23).expect("a day");
        for (words, day) in [
            ("before Christmas", Some("2026-12-24")),
            ("før jul", Some("2026-12-24")),
            ("till sommaren", Some("2027-05-31")),
            ("før sommeren", Some("2027-05-31")),
            ("i sommar", Some("2027-08-31")),
            ("this spring", Some("2027-05-31")),
            ("till våren", Some("2027-03-20")),
            ("innen høsten", Some("2027-08-31")),
            ("by the new year", Some("2026-12-31")),
            ("before Easter", None),
            ("i juli", None),
            ("på fredag", None),
            ("", None),
        ] {
            assert_eq!(proposal(words, start).map(|day| day.to_string()).as_deref(), day, "{words}");
        }
    }
}

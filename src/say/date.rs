//! Dates as people write them: "31 Aug 2027", "31 aug. 2027".

use super::Language;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SWEDISH: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// The full name of a month, 1 to 12.
pub(crate) fn month_name(month: u32, language: Language) -> &'static str {
    let names = match language {
        Language::English => &ENGLISH,
        Language::Swedish => &SWEDISH,
        Language::Norwegian => &NORWEGIAN,
    };
    names[(month.clamp(1, 12) - 1) as usize]
}

/// A day of the week for short, 0 for Monday: "Tue", "tis", "tir".
pub(crate) fn weekday_name(from_monday: u32, language: Language) -> &'static str {
    let names = match language {
        Language::English => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        Language::Swedish => ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
        Language::Norwegian => ["man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."],
    };
    names[(from_monday % 7) as usize]
}

/// A date with its month's name, shortened where the name is long; with a full stop after a shortened month in
/// Swedish and Norwegian, none in English; with no-break spaces so that no line ends inside it.
pub(crate) fn show_date(year: i32, month: u32, day: u32, language: Language) -> String {
    let name = month_name(month, language);
    let short: String = name.chars().take(3).collect();
    let month = match language {
        Language::English => short,
        Language::Swedish | Language::Norwegian if name.chars().count() <= 4 => name.to_owned(),
        Language::Swedish | Language::Norwegian => format!("{short}."),
    };
    let day = if language == Language::Norwegian { format!("{day}.") } else { day.to_string() };
    format!("{day}\u{a0}{month}\u{a0}{year}")
}

#[cfg(test)]
mod tests {
    use super::{Language, show_date};

    #[test]
    fn dates_follow_the_reader() {
        assert_eq!(show_date(2027, 8, 31, Language::English), "31\u{a0}Aug\u{a0}2027");
        assert_eq!(show_date(2027, 8, 31, Language::Swedish), "31\u{a0}aug.\u{a0}2027");
        assert_eq!(show_date(2027, 8, 31, Language::Norwegian), "31.\u{a0}aug.\u{a0}2027");
        assert_eq!(show_date(2027, 6, 1, Language::Swedish), "1\u{a0}juni\u{a0}2027");
    }
}

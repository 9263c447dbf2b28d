//! Names of months in the languages that platforms speak to their users.

/// January to December, in each language; a name may also be written with its first three letters or more.
const NAMES: &[[&str; 12]] = &[
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    [
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
    ],
    [
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
    ],
    [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
];

/// The month that a word in lower case spells or begins to spell; `None` where it spells none, or several.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.');
    if word.chars().count() < 3 {
        return None;
    }
    let begun = |month: &usize| NAMES.iter().any(|names| names[*month].starts_with(word));
    let mut months = (0..12).filter(begun);
    let only = months.next().filter(|_| months.next().is_none())?;
    u32::try_from(only + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn months_are_known_in_every_language() {
        for (word, number) in
            [("jan", 1), ("enero", 1), ("févr.", 2), ("märz", 3), ("mar", 3), ("maj", 5), ("ago", 8), ("dez", 12)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        for word in ["ju", "jui", "fri", "monday", ""] {
            assert_eq!(month(word), None, "{word}");
        }
    }
}

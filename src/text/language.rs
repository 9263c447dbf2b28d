//! Which language a campaign is written in, told by its small words and its letters.
//!
//! Called for every file that does not say its language, so it compares bytes in place and allocates nothing. It does
//! not know other languages than the three, and says nothing where they tie.

use crate::say::Language;

/// Points for each language, in the order of [`Language::ALL`].
type Points = [u32; 3];

const ENGLISH: Points = [2, 0, 0];
const SWEDISH: Points = [0, 2, 0];
const NORWEGIAN: Points = [0, 0, 2];
const SCANDINAVIAN: Points = [0, 1, 1];

/// A word that is longer than any we know, in bytes.
const LONGEST: usize = 16;

/// The lead that settles it: the rest of a long file would not turn it.
const SETTLED: u32 = 16;

/// The language of the texts, taken together; `None` when nothing tells, or two languages tie.
pub(crate) fn detect<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Language> {
    let mut points = Points::default();
    for text in texts {
        for word in text.split(|character: char| !character.is_alphabetic()) {
            count(word, &mut points);
        }
        if let Some((language, lead)) = leader(points)
            && lead >= SETTLED
        {
            return Some(language);
        }
    }
    leader(points).map(|(language, _)| language)
}

/// The language with most points and how far it leads; `None` on a tie.
fn leader(points: Points) -> Option<(Language, u32)> {
    let most = points.into_iter().max().unwrap_or(0);
    let leaders = || Language::ALL.into_iter().zip(points).filter(|(_, score)| *score == most);
    let second = points.into_iter().filter(|score| *score != most).max().unwrap_or(0);
    let (language, _) = leaders().next()?;
    (leaders().count() == 1).then_some((language, most - second))
}

/// Adds what one word tells.
fn count(word: &str, points: &mut Points) {
    let mut buffer = [0; LONGEST];
    let Some(lower) = lower_case(word, &mut buffer) else { return };
    for told in std::iter::once(told_by_word(lower)).chain([told_by_letters(lower)]).flatten() {
        for (score, more) in points.iter_mut().zip(told) {
            *score += more;
        }
    }
}

/// The word in lower case, as far as the three languages need it; `None` when it is too long to be known.
fn lower_case<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let lower = buffer.get_mut(..word.len())?;
    let mut after_lead = false;
    for (slot, byte) in lower.iter_mut().zip(word.bytes()) {
        // In UTF-8, Å Ä Ö Æ Ø are 0xC3 and a second byte 0x20 below that of the small letter.
        let capital = after_lead && (0x80..=0x9E).contains(&byte);
        *slot = if capital { byte + 0x20 } else { byte.to_ascii_lowercase() };
        after_lead = byte == 0xC3;
    }
    Some(lower)
}

/// Letters that only some of the languages have. A place name (Malmö) is one word, so they weigh less than small words.
fn told_by_letters(lower: &[u8]) -> Option<Points> {
    if lower.is_ascii() {
        return None;
    }
    let has = |letters: [&str; 2]| lower.windows(2).any(|pair| letters.iter().any(|letter| pair == letter.as_bytes()));
    match (has(["ä", "ö"]), has(["æ", "ø"])) {
        (true, false) => Some([0, 1, 0]),
        (false, true) => Some([0, 0, 1]),
        (true, true) | (false, false) => None,
    }
}

/// Small words, and the words of the trade that differ.
fn told_by_word(lower: &[u8]) -> Option<Points> {
    match std::str::from_utf8(lower).ok()? {
        "a" | "an" | "in" | "to" | "as" | "within" | "day" | "days" | "until" | "the" | "and" | "of" | "with"
        | "from" | "by" | "our" | "we" | "is" | "are" | "more" | "followers" | "this" | "that" | "new" | "increase"
        | "grow" | "get" | "reach" | "every" | "week" | "month" | "before" | "than" | "on" | "through" | "between"
        | "sales" | "visitors" | "customers" => Some(ENGLISH),
        "ner" | "svara" | "vid" | "sociala" | "kunderna" | "snabbare" | "och" | "från" | "är" | "inte" | "ska"
        | "öka" | "följare" | "våra" | "fler" | "genom" | "ett" | "mellan" | "varje" | "vecka" | "veckan"
        | "veckor" | "månad" | "månaden" | "månader" | "nya" | "att" | "än" | "besökare" | "försäljning"
        | "försäljningen" | "till" | "senast" | "augusti" | "januari" | "februari" | "maj" | "för" | "antalet" => {
            Some(SWEDISH)
        }
        "blant" | "svare" | "sosiale" | "kundene" | "raskere" | "rundt" | "merkevaren" | "og" | "fra" | "er"
        | "ikke" | "skal" | "øke" | "følgere" | "våre" | "flere" | "gjennom" | "et" | "mellom" | "hver" | "uke"
        | "uka" | "uken" | "uker" | "måned" | "måneden" | "måneder" | "nye" | "innen" | "enn" | "besøkende"
        | "salg" | "salget" | "til" | "løpet" | "etter" | "januar" | "februar" | "mai" | "desember" | "antall" => {
            Some(NORWEGIAN)
        }
        "i" | "en" | "få" | "bli" | "mest" | "minst" | "årets" | "vårt" | "mot" | "på" | "med" | "av" | "vi"
        | "som" | "vår" | "under" | "har" | "den" | "det" | "kunder" | "mer" | "nå" | "mars" | "juni" | "juli" => {
            Some(SCANDINAVIAN)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::detect;
    use crate::say::Language::{self, English, Norwegian, Swedish};
    use proptest::prelude::{any, proptest};

    fn of(text: &str) -> Option<Language> {
        detect([text])
    }

    #[test]
    fn sentences_tell_their_language() {
        for (text, language) in [
            ("Grow Instagram followers by 15 %, from 4,200 to 4,830, by 31 August 2027", English),
            ("Parents in Malmö and Göteborg with small children", English),
            ("Öka antalet följare på Instagram med 15 % till den 31 augusti", Swedish),
            ("FLER BESÖKARE FRÅN NYHETSBREVET", Swedish),
            ("Få 500 nye følgere innen utgangen av juni", Norwegian),
            ("Øke salget med 20 prosent fra mars til mai", Norwegian),
            ("Vi svarer alle kunder og følgere", Norwegian),
            ("Vi svarar alla kunder och följare", Swedish),
            ("Sälj mer", Swedish),
        ] {
            assert_eq!(of(text), Some(language), "{text}");
        }
    }

    #[test]
    fn nothing_tells_nothing() {
        for text in ["", "Instagram 2027", "4200 4830", "på", "東京 пример", "b"] {
            assert_eq!(of(text), None, "{text}");
        }
        assert_eq!(detect([]), None);
    }

    #[test]
    fn texts_count_together() {
        assert_eq!(detect(["Malmö", "Spring campaign", "Book 120 trial rides through the blog"]), Some(English));
        let long = "the followers and ".repeat(100);
        assert_eq!(detect([long.as_str(), "och"]), Some(English));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = of(&text);
        }
    }
}

//! Where people end up to buy, read or sign up: "in the web shop", "på nettsiden". A destination is no channel: it brings
//! nobody there.
//!
//! It finds the words; what they are worth is said elsewhere.

use std::ops::Range;

/// Words for a shop or a site, in any of the languages.
const PLACES: &[&str] = &[
    "shop",
    "shops",
    "store",
    "stores",
    "webshop",
    "website",
    "webstore",
    "homepage",
    "butik",
    "butiken",
    "butikerna",
    "webbutik",
    "webbutiken",
    "webbshop",
    "webbshoppen",
    "nätbutik",
    "nätbutiken",
    "hemsida",
    "hemsidan",
    "webbplats",
    "webbplatsen",
    "sajten",
    "butikk",
    "butikken",
    "butikkene",
    "nettbutikk",
    "nettbutikken",
    "nettside",
    "nettsiden",
    "nettsted",
    "nettstedet",
    "hjemmeside",
    "hjemmesiden",
];

/// Words that lead to a place.
const LEADING: &[&str] =
    &["in", "on", "at", "via", "through", "from", "i", "på", "hos", "fra", "från", "gjennom", "genom"];

/// Words that may stand between the one that leads and the place.
const BETWEEN: &[&str] = &[
    "the", "our", "my", "a", "web", "online", "own", "vår", "vårt", "våre", "våra", "den", "min", "egen", "egna",
    "fysiske", "fysiska",
];

/// The bytes of the first destination that a sentence names, with the word that leads to it.
pub(crate) fn destination(sentence: &str) -> Option<Range<usize>> {
    let words: Vec<(Range<usize>, String)> = words(sentence);
    let is = |at: usize, list: &[&str]| words.get(at).is_some_and(|(_, word)| list.contains(&word.as_str()));
    (0..words.len()).filter(|at| is(*at, LEADING)).find_map(|at| {
        let last = (at + 1..words.len()).find(|next| !is(*next, BETWEEN)).filter(|last| is(*last, PLACES))?;
        Some(words[at].0.start..words[last].0.end)
    })
}

/// The words of a sentence in lower case, each with its bytes.
fn words(sentence: &str) -> Vec<(Range<usize>, String)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in sentence.char_indices().chain([(sentence.len(), ' ')]) {
        let inside = letter.is_alphanumeric() || letter == '-';
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                words.push((first..at, sentence[first..at].to_lowercase()));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::destination;

    #[test]
    fn shops_and_sites_are_destinations_with_the_word_that_leads_there() {
        for (sentence, words) in [
            ("Selge 300 par ski i januar i nettbutikken", "i nettbutikken"),
            ("Sälja 40 stolar via webbutiken i maj 2027", "via webbutiken"),
            ("Sell 40 chairs in the shop by May", "in the shop"),
            ("500 visits on OUR website", "on OUR website"),
            ("40 kjøp på nettsiden", "på nettsiden"),
            ("Sell 40 in store.", "in store"),
            ("Turn over 1.5M in the web shop", "in the web shop"),
            ("1 000 besök i vår butik", "i vår butik"),
        ] {
            assert_eq!(destination(sentence).map(|at| &sentence[at]), Some(words), "{sentence}");
        }
    }

    #[test]
    fn a_shop_that_nobody_comes_to_is_none() {
        for none in
            ["", "Be the best shop in Cork", "in", "in the", "Sell in Instagram Shop", "Shop 💥 i", "Grow on Instagram"]
        {
            assert_eq!(destination(none), None, "{none}");
        }
    }
}

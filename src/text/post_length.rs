//! How long a post is, as the platform that it goes out on counts.
//!
//! Letters that are written as two code points (`a` and a ring) count as the one that platforms make of them. An address
//! is one that begins with `http://`, `https://` or `www.`; a bare `example.com` is counted by its letters.

use unicode_segmentation::UnicodeSegmentation;

use crate::model::post_limits::Count;

/// What an address counts where it is shortened.
const ADDRESS: usize = 23;

/// How many characters a text has.
pub(crate) fn characters(text: &str, count: Count) -> usize {
    match count {
        Count::CodePoints => text.chars().filter(|character| !is_combining(*character)).count(),
        Count::Seen => text.graphemes(true).count(),
        Count::SeenWithShortAddresses => by_words(text, |word| handle(word).unwrap_or(word).graphemes(true).count()),
        Count::Weighted => by_words(text, |word| word.graphemes(true).map(weight).sum()),
    }
}

/// How many hashtags a text has: `#` and letters, not inside a word, not digits alone.
pub(crate) fn hashtags(text: &str) -> usize {
    let starts = text.match_indices('#').filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && before != '&' && before != '#')
    });
    let is_tag = |rest: &str| {
        let name = rest.split(|one: char| !one.is_alphanumeric() && one != '_' && !is_combining(one)).next();
        name.is_some_and(|name| name.chars().any(char::is_alphabetic))
    };
    starts.filter(|(at, _)| is_tag(&text[at + 1..])).count()
}

/// The lengths of words and of the spaces between them, where an address has a length of its own.
fn by_words(text: &str, length: impl Fn(&str) -> usize) -> usize {
    let parts = text.split_inclusive(char::is_whitespace).map(|part| {
        let word = part.trim_end();
        let space = length(&part[word.len()..]);
        let address = address(word);
        let counted = if address.is_empty() { length(word) } else { ADDRESS + length(&word[address.len()..]) };
        counted + space
    });
    parts.sum()
}

/// The address that a word begins with, without marks that close a sentence; empty where it begins with none.
fn address(word: &str) -> &str {
    let lower = word.to_ascii_lowercase();
    let begins =
        ["http://", "https://", "www."].iter().any(|start| lower.len() > start.len() && lower.starts_with(start));
    if begins { word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']) } else { "" }
}

/// `@name` of `@name@server`.
fn handle(word: &str) -> Option<&str> {
    let (name, server) = word.strip_prefix('@')?.split_once('@')?;
    (!name.is_empty() && server.contains('.')).then(|| &word[..=name.len()])
}

/// What X counts for what people see as one character: two for an emoji, else what its letters weigh.
fn weight(seen: &str) -> usize {
    let is_emoji = |one: char| matches!(u32::from(one), 0xfe0f | 0x200d | 0x20e3 | 0x1f000..);
    if seen.chars().any(is_emoji) {
        return 2;
    }
    let one = |letter: char| match u32::from(letter) {
        0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247 => 1,
        _ => 2,
    };
    seen.chars().filter(|letter| !is_combining(*letter)).map(one).sum()
}

/// An accent that joins the letter before it.
fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::{characters, hashtags};
    use crate::model::post_limits::Count::{CodePoints, Seen, SeenWithShortAddresses, Weighted};

    #[test]
    fn each_platform_counts_in_its_way() {
        let lengths = |text| [CodePoints, Seen, SeenWithShortAddresses, Weighted].map(|count| characters(text, count));
        assert_eq!(lengths("Våren är här"), [12; 4]);
        assert_eq!(lengths("a\u{30a}"), [1; 4], "a ring as a code point of its own");
        assert_eq!(lengths("👩\u{200d}🍳!"), [4, 2, 2, 3]);
        assert_eq!(lengths("春が来た"), [4, 4, 4, 8]);
        assert_eq!(lengths("se https://example.com/en/mycket/lang/adress?a=1."), [49, 49, 27, 27]);
        assert_eq!(lengths("tack @ida@mastodon.example!"), [27, 27, 9, 27]);
        assert_eq!(lengths(""), [0; 4]);
    }

    #[test]
    fn hashtags_are_words_after_a_hash() {
        for (text, count) in [
            ("#cykel #malmö, (#vår_2027)", 3),
            ("nr #1 och c#major", 0),
            ("## #", 0),
            ("#cykel#malmö", 1),
            ("&#xe5;", 0),
            ("#1a", 1),
        ] {
            assert_eq!(hashtags(text), count, "{text}");
        }
    }
}

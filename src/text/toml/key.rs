//! A name as it is written for a key or in a table's header.

use crate::say::{Language, Show};

/// A key: bare where TOML lets it stand so, else in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(pub(crate) String);

impl Show for Key {
    fn show(&self, _language: Language) -> String {
        let Self(name) = self;
        let bare = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
        if !name.is_empty() && name.chars().all(bare) { name.clone() } else { quoted(name) }
    }
}

/// A name in TOML's double quotes.
fn quoted(name: &str) -> String {
    let written = name.chars().map(|character| match character {
        '"' | '\\' => format!("\\{character}"),
        control if control.is_control() => format!("\\u{:04X}", u32::from(control)),
        plain => plain.to_string(),
    });
    format!("\"{}\"", written.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::Key;
    use crate::say::{Language, Show};

    #[test]
    fn what_is_not_bare_stands_in_quotes() {
        for name in
            ["blog", "google-ads", "b@c", "bus stops", "affischer på torget", "", "a.b", "it's \"so\"", "a\u{1}b"]
        {
            let shown = Key(name.to_owned()).show(Language::English);
            let table: toml::Table = toml::from_str(&format!("[channel.{shown}]")).expect("a header");
            assert!(table["channel"].get(name).is_some(), "{shown}");
        }
        assert_eq!(Key("google-ads".to_owned()).show(Language::English), "google-ads");
        assert_eq!(Key("b@c".to_owned()).show(Language::English), "\"b@c\"");
    }
}

//! Words of a command line that is offered for pasting, quoted where a shell would take them apart.

use std::fmt::Display;

/// A word as a shell takes it for one.
pub(crate) fn word(word: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || "@=._-+/:%,".contains(character);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The same for a command that a sentence holds between backticks. A name with a backtick of its own would end it: there
/// "…" stands, for the reader to fill in.
pub(crate) fn word_in_code(text: &str) -> String {
    if text.contains('`') { "…".to_owned() } else { word(text) }
}

/// Readings to record, without their values and for a sentence's backticks: `followers@instagram=… clicks@blog=…`.
pub(crate) fn readings(series: impl IntoIterator<Item = impl Display>) -> String {
    let words = series.into_iter().map(|name| format!("{}=…", word_in_code(&name.to_string())));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{readings, word};

    #[test]
    fn words_stay_whole_in_a_shell() {
        assert_eq!(word("vår-2027.campaign.toml"), "vår-2027.campaign.toml");
        assert_eq!(word("it's; rm -rf"), r"'it'\''s; rm -rf'");
        assert_eq!(word(""), "''");
    }

    #[test]
    fn a_metric_with_backticks_does_not_end_the_code_it_stands_in() {
        assert_eq!(
            readings(["a`<img src=x>`b", "$(reboot)", "followers@instagram"]),
            "…=… '$(reboot)'=… followers@instagram=…"
        );
    }
}

//! Enumerations: "a, b and c", "a, b or c".

use super::{Language, Show};

/// Several things that all hold: "a, b and c".
#[derive(Debug, Clone)]
pub(crate) struct All<T>(pub(crate) Vec<T>);

/// Several things of which one is meant: "a, b or c".
#[derive(Debug, Clone)]
pub(crate) struct Any<T>(pub(crate) Vec<T>);

impl<T: Show> Show for All<T> {
    fn show(&self, language: Language) -> String {
        let word = match language {
            Language::English => "and",
            Language::Swedish => "och",
            Language::Norwegian => "og",
        };
        join(&self.0, word, language)
    }
}

impl<T: Show> Show for Any<T> {
    fn show(&self, language: Language) -> String {
        let word = match language {
            Language::English => "or",
            Language::Swedish | Language::Norwegian => "eller",
        };
        join(&self.0, word, language)
    }
}

fn join<T: Show>(things: &[T], word: &str, language: Language) -> String {
    let shown: Vec<String> = things.iter().map(|thing| thing.show(language)).collect();
    match shown.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {word} {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{All, Any, Language, Show};

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(All(vec!["when", "where", "how"]).show(Language::English), "when, where and how");
        assert_eq!(Any(vec!["a", "b"]).show(Language::Swedish), "a eller b");
        assert_eq!(All::<String>(vec![]).show(Language::English), "");
    }
}

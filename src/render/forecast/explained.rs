//! What a forecast is, for those who read one: the page that `plan explain forecast` shows.

use crate::say::Language;

/// The words that ask for the page.
pub(crate) const NAMES: [&str; 3] = ["forecast", "prognos", "prognose"];

/// The page, in Markdown.
pub(crate) fn explained(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("explained/en.md"),
        Language::Swedish => include_str!("explained/sv.md"),
        Language::Norwegian => include_str!("explained/nb.md"),
    }
}

#[cfg(test)]
mod tests {
    use super::explained;
    use crate::golden;
    use crate::say::Language;

    #[test]
    fn the_page_is_among_the_documents() {
        golden::assert_file("docs/forecast.md", explained(Language::English));
    }

    #[test]
    fn the_page_says_the_same_in_all_languages() {
        let headings = |language| explained(language).lines().filter(|line| line.starts_with('#')).count();
        let points = |language| explained(language).lines().filter(|line| line.starts_with("- ")).count();
        for language in Language::ALL {
            assert_eq!((headings(language), points(language)), (5, 13), "{language:?}");
        }
    }
}

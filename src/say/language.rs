//! The three languages that `plan` speaks and reads.

/// A language of messages, numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// English; what is spoken when nothing says otherwise.
    #[default]
    English,
    /// Swedish.
    Swedish,
    /// Norwegian, written as bokmål.
    Norwegian,
}

impl Language {
    /// Every language, in the order sentences are written.
    pub(crate) const ALL: [Self; 3] = [Self::English, Self::Swedish, Self::Norwegian];

    /// Understands a language tag or a locale: `sv`, `sv-SE`, `nb_NO.UTF-8`, `no`, `nn`.
    ///
    /// Nynorsk readers read bokmål, so `nn` is Norwegian. `C` and `POSIX` say nothing: `None`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "sv" => Some(Self::Swedish),
            "nb" | "no" | "nn" => Some(Self::Norwegian),
            _ => None,
        }
    }

    /// The two-letter code used in files and in JSON: `en`, `sv`, `nb`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Swedish => "sv",
            Self::Norwegian => "nb",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn locales_are_understood() {
        assert_eq!(Language::from_tag("sv_SE.UTF-8"), Some(Language::Swedish));
        assert_eq!(Language::from_tag("no"), Some(Language::Norwegian));
        assert_eq!(Language::from_tag("nn-NO"), Some(Language::Norwegian));
        assert_eq!(Language::from_tag("en-GB"), Some(Language::English));
        assert_eq!(Language::from_tag("C.UTF-8"), None);
        assert_eq!(Language::from_tag("fi"), None);
    }
}

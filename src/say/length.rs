//! Lengths of time as people say them in passing: "45 min", "3 h", "12 d".

use super::{Language, Show};

/// A length of time in seconds, shown in the one unit that says enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length(pub(crate) i64);

impl Show for Length {
    fn show(&self, language: Language) -> String {
        let (minutes, hours) = (self.0 / 60, self.0 / 3600);
        let (number, unit) = match (minutes, hours) {
            (0..=89, _) if minutes != 60 => (minutes, "min"),
            (_, ..=47) => (hours, "h"),
            _ => (hours / 24, "d"),
        };
        format!("{}\u{a0}{unit}", number.unsigned_abs().show(language))
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Length, Show};

    #[test]
    fn a_length_has_one_unit() {
        let said =
            [45 * 60, 3600, 80 * 60, 47 * 3600, 48 * 3600, 0].map(|seconds| Length(seconds).show(Language::English));
        assert_eq!(said, ["45\u{a0}min", "1\u{a0}h", "80\u{a0}min", "47\u{a0}h", "2\u{a0}d", "0\u{a0}min"]);
    }
}

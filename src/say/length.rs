//! Lengths of time as people say them in passing: "45 min", "3 h", "12 d".

use super::{Language, Show};

/// The signs of days, hours, minutes and seconds, wherever a time is written with its unit.
pub(crate) fn time_signs(language: Language) -> [&'static str; 4] {
    match language {
        Language::English => ["d", "h", "min", "s"],
        Language::Swedish => ["d", "tim", "min", "s"],
        Language::Norwegian => ["d", "t", "min", "s"],
    }
}

/// A length of time in seconds, shown in the one unit that says enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length(pub(crate) i64);

impl Show for Length {
    fn show(&self, language: Language) -> String {
        let (minutes, hours) = (self.0 / 60, self.0 / 3600);
        let [day, hour, minute, _] = time_signs(language);
        let (number, unit) = match (minutes, hours) {
            (0..=89, _) if minutes != 60 => (minutes, minute),
            (_, ..=47) => (hours, hour),
            _ => (hours / 24, day),
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

    #[test]
    fn units_are_written_as_the_reader_writes_them() {
        let said =
            |language| [Length(7200), Length(172_800)].map(|length| length.show(language).replace('\u{a0}', " "));
        assert_eq!(said(Language::Swedish), ["2 tim", "2 d"]);
        assert_eq!(said(Language::Norwegian), ["2 t", "2 d"]);
    }
}

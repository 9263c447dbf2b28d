//! When two numbers say the same: people round.

/// Words for "about", which allow ten times as much.
const ABOUT: &[&str] = &[
    "about", "around", "roughly", "approximately", "approx", "nearly", "almost", "some", "circa", "ca", "cirka", "c:a",
    "ungefär", "omkring", "runt", "nästan", "rundt", "omtrent", "nesten", "omkring", "~",
];

/// How exactly a number of a sentence is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exactness {
    /// As it is written.
    Exact,
    /// About so much.
    About,
}

impl Exactness {
    /// Told from the word before the number that begins at a byte of the sentence.
    pub(super) fn of(sentence: &str, start: usize) -> Self {
        let before = sentence.get(..start).unwrap_or_default().trim_end_matches(|last: char| {
            last.is_whitespace() || matches!(last, '(' | '+' | '-' | '−' | '.')
        });
        let word = before.rsplit(|character: char| character.is_whitespace() || character == '(').next();
        let word = word.unwrap_or_default().to_lowercase();
        if before.ends_with('~') || ABOUT.contains(&word.as_str()) { Self::About } else { Self::Exact }
    }

    fn times(self) -> f64 {
        if self == Self::About { 10.0 } else { 1.0 }
    }

    /// Whether two numbers are the same: half a per cent apart at most.
    pub(super) fn same(self, one: f64, other: f64) -> bool {
        (one - other).abs() <= 0.005 * self.times() * one.abs().max(other.abs())
    }

    /// Whether two relative changes are the same: 15 % and 15.1 %, 100 % and 101 %.
    pub(super) fn same_change(self, one: f64, other: f64) -> bool {
        (one - other).abs() <= (0.01 * one.abs()).max(0.0015) * self.times()
    }

    /// Whether a change in per cent is what two numbers make: it is rounded to whole per cent, and small ones less.
    pub(super) fn made_by(self, said: f64, made: f64) -> bool {
        let rounding = (0.05 * said.abs()).min(0.005) * self.times();
        (said - made).abs() <= rounding || self.same_change(said, made)
    }

    /// Whether two counts in periods of different lengths are the same: a month is no round number of weeks.
    pub(super) fn same_pace(self, one: f64, other: f64) -> bool {
        (one - other).abs() <= 0.1 * self.times() * one.abs().max(other.abs())
    }
}

#[cfg(test)]
mod tests {
    use super::Exactness;

    #[test]
    fn people_round_and_say_so() {
        let of = |sentence: &str| Exactness::of(sentence, sentence.find(char::is_numeric).expect("a number"));
        for about in ["to about 5,000", "till ca. 5 000", "til omtrent (5 000)", "by ~15 %", "Ungefär 5"] {
            assert_eq!(of(about), Exactness::About, "{about}");
        }
        for exact in ["to 5,000", "5", "cab 5", "by (+15 %)"] {
            assert_eq!(of(exact), Exactness::Exact, "{exact}");
        }
    }

    #[test]
    fn what_is_rounded_is_the_same() {
        let exact = Exactness::Exact;
        assert!(exact.same(4200.0, 4213.0) && !exact.same(4200.0, 4300.0) && !exact.same(120.0, 121.0));
        assert!(exact.same_change(0.15, 0.151) && !exact.same_change(0.15, 0.12) && !exact.same_change(0.15, -0.15));
        assert!(exact.made_by(0.15, 0.1451) && !exact.made_by(0.15, 0.143) && !exact.made_by(0.02, 0.025));
        assert!(Exactness::About.same(5000.0, 4800.0) && !Exactness::About.same(5000.0, 4500.0));
        assert!(exact.same_pace(3.0, 90.0 / 30.44) && !exact.same_pace(3.0, 4.0));
        assert!(!exact.same(f64::NAN, 1.0));
    }
}

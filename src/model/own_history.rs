//! What a goal's own readings from before the start say of its target, as plain values for rules.

/// What the readings before the start lead to, if things go on as they did.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnHistory {
    /// How many readings there are.
    pub(crate) readings: usize,
    /// What has to be reached; of a goal to stretch for, what it is judged by.
    pub(crate) judged: f64,
    /// The value at the start; `None` of an amount, which starts from nothing.
    pub(crate) start: Option<f64>,
    /// The chance of that by the end, 0 to 1.
    pub(crate) chance: f64,
    /// The target with a chance of one in two.
    pub(crate) even: f64,
    /// The target with a chance of 8 in 10.
    pub(crate) safe: f64,
    /// What it comes to by the end without doing anything.
    pub(crate) by_itself: f64,
    /// Half the width of the range that holds 8 cases of 10: a smaller change cannot be told from luck.
    pub(crate) luck: f64,
    /// How fast it must go and how fast it went.
    pub(crate) pace: Option<Pace>,
}

/// How fast a goal must go, and how fast it went before the start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Pace {
    /// Growth a month, as shares of one.
    Growth {
        /// What it takes.
        needed: f64,
        /// What there was.
        own: f64,
    },
    /// An amount a month.
    Amount {
        /// What it takes.
        needed: f64,
        /// What there was.
        own: f64,
    },
}

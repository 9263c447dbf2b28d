//! How fast answers come: the share within the promise, and how long the usual, the slow and the slowest took.
//!
//! Never the mean: one complaint that lay over a weekend would hide how everybody else was treated.

/// A length of time that so and so many answers kept within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quantile {
    /// How long, in seconds.
    pub(crate) seconds: i64,
    /// Whether it may be longer: it depends on items that still wait.
    pub(crate) is_at_least: bool,
}

/// How fast some items were answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Speed {
    /// How many items were answered.
    pub(crate) answered: u64,
    /// How many were not, so far.
    pub(crate) open: u64,
    /// How many were answered within the promise.
    pub(crate) within: u64,
    /// How many were answered later, or wait for longer already.
    pub(crate) late: u64,
    /// Half of them within this time.
    pub(crate) median: Option<Quantile>,
    /// Nine of ten within this time.
    pub(crate) p90: Option<Quantile>,
    /// All of them.
    pub(crate) worst: Option<Quantile>,
}

impl Speed {
    /// How many items there are.
    pub(crate) fn count(&self) -> u64 {
        self.answered + self.open
    }

    /// The share answered within the promise, of those that it can be said of: one that waits for less is neither.
    pub(crate) fn share(&self) -> Option<f64> {
        let judged = self.within + self.late;
        #[expect(clippy::cast_precision_loss, reason = "a share of counts that are far from the limit")]
        (judged > 0).then(|| self.within as f64 / judged as f64)
    }
}

/// How long items waited, in seconds.
#[derive(Debug, Clone, Default)]
pub(super) struct Waits {
    answered: Vec<u32>,
    /// How long those wait so far that nobody has answered.
    open: Vec<u32>,
}

impl Waits {
    /// One more.
    pub(super) fn add(&mut self, seconds: i64, is_open: bool) {
        let seconds = u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
        if is_open { self.open.push(seconds) } else { self.answered.push(seconds) }
    }

    /// Those of another group as well.
    pub(super) fn extend(&mut self, other: &Self) {
        self.answered.extend_from_slice(&other.answered);
        self.open.extend_from_slice(&other.open);
    }

    /// What they come to.
    pub(super) fn speed(&mut self, promised: i64) -> Speed {
        let is_late = |seconds: &&u32| i64::from(**seconds) > promised;
        let late_answers = self.answered.iter().filter(is_late).count();
        let answered = self.answered.len();
        let late = late_answers + self.open.iter().filter(is_late).count();
        let mut all = self.answered.clone();
        all.extend_from_slice(&self.open);
        Speed {
            answered: answered as u64,
            open: self.open.len() as u64,
            within: (answered - late_answers) as u64,
            late: late as u64,
            median: self.quantile(&mut all, 50),
            p90: self.quantile(&mut all, 90),
            worst: self.quantile(&mut all, 100),
        }
    }

    /// The wait that `percent` of a hundred kept within: the nearest rank, so a wait that somebody really had.
    ///
    /// Those that still wait count as they are in `all`. Should they go on waiting for ever, it would be the rank among the
    /// answers alone; where that is the same, they do not matter.
    fn quantile(&mut self, all: &mut [u32], percent: usize) -> Option<Quantile> {
        let rank = (all.len() * percent).div_ceil(100).checked_sub(1)?;
        let (_, &mut least, _) = all.select_nth_unstable(rank);
        let is_settled = rank < self.answered.len() && {
            let (_, &mut most, _) = self.answered.select_nth_unstable(rank);
            most == least
        };
        Some(Quantile { seconds: i64::from(least), is_at_least: !is_settled })
    }
}

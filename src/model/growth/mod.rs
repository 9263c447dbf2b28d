//! What accounts were seen to reach: growth in followers a month, what a result costs, how often others publish.
//!
//! Facts with their sources, as data. A team's settings may replace rows or add some. Nothing here judges a goal: that
//! is `progress::realism`.

mod benchmarks;
mod own;
mod shipped;
mod source;

use std::borrow::Cow;

pub(crate) use source::{Confidence, Counted, Source};

/// Everything that goals are compared with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GrowthTable {
    /// Growth by followers at the start, for any platform; from the smallest accounts to the largest.
    pub(crate) tiers: Vec<Tier>,
    /// What differs by platform.
    pub(crate) platforms: Vec<PlatformGrowth>,
    /// What a result cost others.
    pub(crate) costs: Vec<Cost>,
    /// How often others publish.
    pub(crate) cadences: Vec<Cadence>,
}

impl GrowthTable {
    /// What `plan` ships with.
    pub(crate) fn shipped() -> Self {
        Self {
            tiers: shipped::tiers(),
            platforms: shipped::platforms(),
            costs: benchmarks::costs(),
            cadences: benchmarks::cadences(),
        }
    }

    /// What differs on this platform; `None` where nothing is known of it.
    pub(crate) fn platform(&self, name: &str) -> Option<&PlatformGrowth> {
        self.platforms.iter().find(|platform| platform.platform == name)
    }

    /// The rates of an account of this size on this platform, or on any where none is named; `None` for a size that no
    /// row holds. Of rows that hold it the last counts: a team's own stand behind those that `plan` ships with.
    pub(crate) fn rates(&self, platform: Option<&str>, followers: f64) -> Option<Rates<'_>> {
        let platform = platform.and_then(|name| self.platform(name));
        let holds = |tier: &&Tier| tier.from <= followers && followers < tier.below;
        if let Some(tier) = platform.and_then(|platform| platform.tiers.iter().rfind(holds)) {
            return Some(Rates { tier, factor: 1.0, platform_source: Some(&tier.source) });
        }
        let tier = self.tiers.iter().rfind(holds)?;
        let factor = platform.map_or(1.0, |platform| platform.factor);
        Some(Rates { tier, factor, platform_source: platform.and_then(|platform| platform.source.as_ref()) })
    }
}

impl Default for GrowthTable {
    fn default() -> Self {
        Self::shipped()
    }
}

/// How accounts of a size grow. Rates are shares of one a month: 0.05 is 5 % a month.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tier {
    /// Followers at the start: from so many …
    pub(crate) from: f64,
    /// … to below so many; infinite for the largest.
    pub(crate) below: f64,
    /// What the account in the middle grows.
    pub(crate) typical: f64,
    /// What fewer than one account in ten passes in a month: plausible up to here.
    pub(crate) plausible: f64,
    /// What about one account in a hundred passes in a month: ambitious up to here, over one month.
    pub(crate) ambitious: f64,
    /// How many followers such accounts gained in a month, where that was counted.
    pub(crate) gains: Option<Gains>,
    /// Where the rates come from.
    pub(crate) source: Source,
}

/// Followers gained in a month, net, by accounts of one size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Gains {
    /// Half gained at most so many.
    pub(crate) median: f64,
    /// Nine in ten gained at most so many.
    pub(crate) nine_in_ten: f64,
    /// Ninety-nine in a hundred gained at most so many.
    pub(crate) ninety_nine_in_hundred: f64,
}

/// How growth on a platform differs from the rest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlatformGrowth {
    /// The platform's name in files: `instagram`.
    pub(crate) platform: Cow<'static, str>,
    /// What the general rates are multiplied by; above 0.
    pub(crate) factor: f64,
    /// Rates of its own, in place of the general ones of the same size; they are not multiplied.
    pub(crate) tiers: Vec<Tier>,
    /// What it rests on; `None` where nobody has published a figure for this platform.
    pub(crate) source: Option<Source>,
}

/// The rates that hold for one account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rates<'t> {
    /// Accounts of its size.
    pub(crate) tier: &'t Tier,
    /// What their rates are multiplied by for its platform; 1 where the rates are the platform's own.
    pub(crate) factor: f64,
    /// What is known of the platform; `None` where nobody has published a figure for it, or none is named.
    pub(crate) platform_source: Option<&'t Source>,
}

/// What one result cost others who advertise.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cost {
    /// The result, by its metric's name in files: `leads`, `clicks`.
    pub(crate) metric: Cow<'static, str>,
    /// Where it was bought; `None`: anywhere.
    pub(crate) platform: Option<Cow<'static, str>>,
    /// What one costs, in whole units of the currency.
    pub(crate) amount: f64,
    /// The currency by its three letters.
    pub(crate) currency: Cow<'static, str>,
    /// Where it comes from.
    pub(crate) source: Source,
}

/// How often comparable accounts publish.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cadence {
    /// Where.
    pub(crate) platform: Cow<'static, str>,
    /// Posts a week.
    pub(crate) posts_a_week: f64,
    /// Where it comes from.
    pub(crate) source: Source,
}

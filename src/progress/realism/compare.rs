//! A gain in followers beside what comparable accounts reach.
//!
//! What it takes a month is (target ÷ start)^(1 ÷ months) − 1. The longer it must go on, the fewer keep it up: the
//! ambitious line is that of one month times months^(−1/3), never below plausible. Growth by the same per cent is what
//! was counted; for small accounts, where a per cent is one person, the gain in numbers counts as well.

use super::claim::Claim;
use super::convention;
use crate::model::day::Day;
use crate::model::growth::{Confidence, Gains, GrowthTable, Rates, Source, Tier};
use crate::model::realism::{Comparison, Grounds, Realism, Verdict};
use crate::model::statement::Direction;
use crate::progress::number::{at_most, finite};

/// Below so many followers a rate says little.
const SMALL: f64 = 1000.0;
/// No campaign is told to wait for longer than three years.
const LONGEST_MONTHS: f64 = 36.0;

/// The lines that a claim is held against, for one account over one length of time. Rates are shares of one a month.
struct Lines {
    plausible: f64,
    ambitious: f64,
    /// Followers a month; `None` where the rates alone count.
    gains: Option<(f64, f64)>,
}

/// Compares a gain in followers with what accounts of the same size reach; `None` where the claim is no such gain, or
/// its start, its number or its length are not known.
pub(super) fn compare(claim: &Claim, table: &GrowthTable, today: Option<Day>) -> Option<Realism> {
    let (start, months) = (claim.baseline?, claim.months?);
    let (target, judged) = (claim.level()?, claim.judged_level()?);
    if !claim.is_of_followers() || claim.direction != Direction::Up {
        return None;
    }
    let Rates { tier, factor, platform_source } = table.rates(claim.platform.as_deref(), start)?;
    let is_weak = is_weak(tier, platform_source);
    let lines = Lines::of(tier, factor, months, is_weak);
    let needed = needed(start, judged, months);
    let gain = (judged - start) / months;
    let verdict = with_convention(claim, lines.verdict(needed, gain), (judged - start) / start);
    let compared = Comparison {
        start,
        target,
        judged,
        months,
        needed,
        typical: tier.typical * factor,
        plausible: lines.plausible,
        ambitious: lines.ambitious,
        from: tier.from,
        below: tier.below,
        platform: claim.platform.clone(),
        factor,
        source: tier.source.clone(),
        platform_source: platform_source.cloned(),
        gain,
        gains: tier.gains,
        is_weak,
        plausible_target: lines.plausible_target(start, months, claim.part()),
        ambitious_target: lines.ambitious_target(start, months, claim.part()),
        plausible_months: lines.plausible_months(start, judged),
        years_old: tier.source.years_old(today),
    };
    Some(Realism { verdict, grounds: Grounds::Comparison(Box::new(compared)) })
}

/// What it takes a month, as a share; infinite from nothing to anything.
fn needed(start: f64, judged: f64, months: f64) -> f64 {
    if start > 0.0 {
        return (judged.max(0.0) / start).powf(1.0 / months) - 1.0;
    }
    if judged > start { f64::INFINITY } else { 0.0 }
}

/// Whether the figures carry a warning at most: they are of small accounts, or of other platforms, or nobody says how
/// they were counted.
fn is_weak(tier: &Tier, platform_source: Option<&Source>) -> bool {
    tier.below <= SMALL || platform_source.is_none() || tier.source.confidence == Confidence::Low
}

/// What the size of the change alone tells, beside the comparison.
fn with_convention(claim: &Claim, verdict: Verdict, share: f64) -> Verdict {
    if convention::is_modest(share, claim.months) {
        return verdict.min(Verdict::Ambitious);
    }
    let has_followers = claim.baseline.is_some_and(|start| start >= 1.0);
    if has_followers && convention::is_leap(claim, share) { Verdict::Implausible } else { verdict }
}

impl Gains {
    fn times(self, factor: f64) -> Self {
        Self {
            median: self.median * factor,
            nine_in_ten: self.nine_in_ten * factor,
            ninety_nine_in_hundred: self.ninety_nine_in_hundred * factor,
        }
    }
}

impl Lines {
    fn of(tier: &Tier, factor: f64, months: f64, is_weak: bool) -> Self {
        let endurance = months.powf(-1.0 / 3.0);
        let plausible = tier.plausible * factor;
        let gains = tier.gains.filter(|_| is_weak).map(|gains| {
            let gains = gains.times(factor);
            (gains.nine_in_ten, (gains.ninety_nine_in_hundred * endurance).max(gains.nine_in_ten))
        });
        Self { plausible, ambitious: (tier.ambitious * factor * endurance).max(plausible), gains }
    }

    fn verdict(&self, needed: f64, gain: f64) -> Verdict {
        let by = |value: f64, plausible: f64, ambitious: f64| {
            if at_most(value, plausible) {
                Verdict::Plausible
            } else if at_most(value, ambitious) {
                Verdict::Ambitious
            } else {
                Verdict::Implausible
            }
        };
        let by_rate = by(needed, self.plausible, self.ambitious);
        self.gains.map_or(by_rate, |(plausible, ambitious)| by_rate.min(by(gain, plausible, ambitious)))
    }

    /// The highest number that is plausible, as a goal of which `part` is judged would say it.
    fn plausible_target(&self, start: f64, months: f64, part: f64) -> f64 {
        let by_gain = self.gains.map_or(0.0, |(plausible, _)| plausible * months);
        start + (start * grown(self.plausible, months)).max(by_gain) / part
    }

    /// The highest number that is ambitious at most.
    fn ambitious_target(&self, start: f64, months: f64, part: f64) -> f64 {
        let by_gain = self.gains.map_or(0.0, |(_, ambitious)| ambitious * months);
        let modest = start * convention::largest_modest(months);
        start + (start * grown(self.ambitious, months)).max(by_gain).max(modest) / part
    }

    /// After how many months the number would be plausible.
    fn plausible_months(&self, start: f64, judged: f64) -> Option<f64> {
        let by_rate = (judged / start).ln() / (1.0 + self.plausible).ln();
        let by_gain = self.gains.map_or(f64::INFINITY, |(plausible, _)| (judged - start) / plausible);
        finite(by_rate.min(by_gain)).filter(|months| *months > 0.0 && *months <= LONGEST_MONTHS)
    }
}

/// The growth over so many months at a rate a month, as a share of the start.
fn grown(rate: f64, months: f64) -> f64 {
    (1.0 + rate).powf(months) - 1.0
}

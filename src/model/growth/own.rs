//! A team's own figures, laid over those that `plan` ships with.

use std::borrow::Cow;

use super::source::{Confidence, Counted, Source};
use super::{Cadence, Cost, GrowthTable, PlatformGrowth, Tier};
use crate::model::document::realism::{CostRow, GrowthRow, PlatformRow, PostsRow, RealismTable};
use crate::model::document::shapes::Positive;
use crate::model::platform;

impl GrowthTable {
    /// With a team's own figures: growth rows come before the shipped ones of the same size and platform; a platform's
    /// factor, and the costs and posts of a platform, replace the shipped ones.
    #[must_use]
    pub(crate) fn with(mut self, own: &RealismTable) -> Self {
        for (name, row) in &own.platform {
            self.take_platform(name, row);
        }
        for row in &own.growth {
            self.take_growth(row);
        }
        let costs: Vec<Cost> = own.cost.iter().map(cost).collect();
        let is_own = |cost: &Cost| costs.iter().any(|own| own.metric == cost.metric && own.platform == cost.platform);
        self.costs.retain(|cost| !is_own(cost));
        self.costs.extend(costs);
        let cadences: Vec<Cadence> = own.posts.iter().map(cadence).collect();
        self.cadences.retain(|cadence| !cadences.iter().any(|own| own.platform == cadence.platform));
        self.cadences.extend(cadences);
        self
    }

    fn take_platform(&mut self, name: &str, row: &PlatformRow) {
        let platform = self.platform_or_new(name);
        platform.factor = row.factor.0;
        platform.source = Some(source(&row.source, row.year, row.accounts));
        // Rates of its own would hide what the team says.
        platform.tiers.clear();
    }

    fn take_growth(&mut self, row: &GrowthRow) {
        let rate = |per_cent: Positive| per_cent.0 / 100.0;
        let plausible = rate(row.plausible);
        let tier = Tier {
            from: row.from.map_or(0.0, |from| from.0),
            below: row.below.map_or(f64::INFINITY, |below| below.0),
            typical: rate(row.typical).min(plausible),
            plausible,
            ambitious: rate(row.ambitious).max(plausible),
            gains: None,
            source: source(&row.source, row.year, row.accounts),
        };
        match &row.platform {
            Some(name) => self.platform_or_new(name).tiers.push(tier),
            None => self.tiers.push(tier),
        }
    }

    fn platform_or_new(&mut self, name: &str) -> &mut PlatformGrowth {
        let name = platform_name(name);
        let known = self.platforms.iter().position(|platform| platform.platform == name);
        let place = known.unwrap_or_else(|| {
            self.platforms.push(PlatformGrowth { platform: name, factor: 1.0, tiers: Vec::new(), source: None });
            self.platforms.len() - 1
        });
        &mut self.platforms[place]
    }
}

fn cost(row: &CostRow) -> Cost {
    Cost {
        metric: Cow::Owned(row.metric.clone()),
        platform: row.platform.as_deref().map(platform_name),
        amount: row.amount.0,
        currency: Cow::Owned(row.currency.trim().to_uppercase()),
        source: source(&row.source, row.year, None),
    }
}

fn cadence(row: &PostsRow) -> Cadence {
    Cadence {
        platform: platform_name(&row.platform),
        posts_a_week: row.per_week.0,
        source: source(&row.source, row.year, None),
    }
}

/// A platform's name in files, where people mean one that is known.
fn platform_name(word: &str) -> Cow<'static, str> {
    platform::lookup(word).map_or_else(|| Cow::Owned(word.trim().to_owned()), |known| Cow::Borrowed(known.name))
}

fn source(publisher: &str, year: Option<Positive>, accounts: Option<Positive>) -> Source {
    Source {
        publisher: Cow::Owned(publisher.to_owned()),
        title: Cow::Borrowed(""),
        year: year.and_then(|year| i32::try_from(whole(year.0)).ok()),
        months: None,
        count: accounts.map(|accounts| (whole(accounts.0), Counted::Accounts)),
        confidence: Confidence::High,
    }
}

fn whole(number: f64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative; `as` saturates")]
    let whole = number.round() as u64;
    whole
}

#[cfg(test)]
mod tests {
    use super::{GrowthTable, RealismTable};

    fn with(text: &str) -> GrowthTable {
        GrowthTable::shipped().with(&toml::from_str::<RealismTable>(text).expect("settings"))
    }

    /// The ambitious line in hundredths of a per cent.
    fn ambitious(table: &GrowthTable, platform: &str, followers: f64) -> u64 {
        let rates = table.rates(Some(platform), followers).expect("rates");
        super::whole(rates.tier.ambitious * rates.factor * 1e4)
    }

    const ROW: &str = "typical = 1\nplausible = 8\nambitious = 40.0\nsource = \"Our clients\"\nyear = 2026\n";

    #[test]
    fn own_rows_come_before_those_of_the_same_size() {
        let table =
            with(&format!("[[growth]]\nplatform = \"Twitter\"\nfrom = 1000\nbelow = 5000\n{ROW}accounts = 40\n"));
        assert_eq!([ambitious(&table, "x", 1_000.0), ambitious(&table, "x", 5_000.0)], [4_000, 1_875]);
        assert_eq!(ambitious(&table, "facebook", 1_000.0), 1_875);
        let everywhere = with(&format!("[[growth]]\n{ROW}"));
        assert_eq!(ambitious(&everywhere, "facebook", 1.0), 3_000, "times what differs on the platform");
    }

    #[test]
    fn an_own_source_is_evidence() {
        let rates = |table: &GrowthTable| table.rates(Some("threads"), 5e3).expect("rates").platform_source.cloned();
        assert_eq!(rates(&GrowthTable::shipped()), None);
        let table = with("[platform.threads]\nfactor = 1.2\nsource = \"Our clients\"\nyear = 2026\n");
        let source = rates(&table).expect("a source");
        assert_eq!((source.publisher.as_ref(), source.year, source.count), ("Our clients", Some(2026), None));
        assert_eq!(ambitious(&table, "threads", 5e3), 3_000);
    }

    #[test]
    fn own_prices_and_rhythms_replace_those_of_the_platform() {
        let row = "[[cost]]\nmetric = \"leads\"\nplatform = \"Facebook\"\namount = 240\ncurrency = \"sek\"\nsource = \"We\"\n\
            [[posts]]\nplatform = \"x\"\nper_week = 20\nsource = \"We\"\n";
        let table = with(row);
        let prices: Vec<_> = table
            .costs
            .iter()
            .filter(|cost| cost.metric == "leads" && cost.platform.as_deref() == Some("facebook"))
            .collect();
        assert_eq!(prices.len(), 1);
        assert_eq!((super::whole(prices[0].amount), prices[0].currency.as_ref()), (240, "SEK"));
        let posts: Vec<f64> = table
            .cadences
            .iter()
            .filter(|cadence| cadence.platform == "x")
            .map(|cadence| cadence.posts_a_week)
            .collect();
        assert_eq!(posts, [20.0]);
    }

    #[test]
    fn lines_in_the_wrong_order_do_not_cross() {
        let table = with("[[growth]]\ntypical = 9\nplausible = 5\nambitious = 2\nsource = \"We\"\n");
        let tier = table.rates(None, 10.0).expect("rates").tier;
        assert_eq!([tier.typical, tier.plausible, tier.ambitious].map(|rate| super::whole(rate * 100.0)), [5, 5, 5]);
    }

    #[test]
    fn numbers_below_nothing_are_refused() {
        for wrong in ["-1", "nan", "inf", "-0.5", "\"8%\""] {
            let text = format!("[platform.x]\nfactor = {wrong}\nsource = \"We\"\n");
            assert!(toml::from_str::<RealismTable>(&text).is_err(), "{wrong}");
        }
    }
}

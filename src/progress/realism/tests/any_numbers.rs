//! Any numbers: nothing panics, nothing is not a number, and the verdict goes one way.

use proptest::prelude::{any, prop_assert, prop_oneof, proptest};
use proptest::sample::select;
use proptest::strategy::{Just, Strategy};

use super::{Claim, ClaimAim, Grounds, followers, on, shipped, verdict};
use crate::model::statement::Direction;

const PLATFORMS: [&str; 7] = ["instagram", "tiktok", "x", "threads", "email", "snapchat", "no such place"];
const METRICS: [&str; 8] =
    ["followers", "subscribers", "follows", "leads", "posts", "engagement_rate", "response_time", "unheard_of"];

fn aim() -> impl Strategy<Value = Option<ClaimAim>> {
    prop_oneof![
        Just(None),
        any::<f64>().prop_map(|level| Some(ClaimAim::Level(level))),
        any::<f64>().prop_map(|gain| Some(ClaimAim::Gain(gain))),
        any::<f64>().prop_map(|share| Some(ClaimAim::Relative(share))),
    ]
}

proptest! {
    #[test]
    fn any_numbers_get_a_verdict(
        metric in select(&METRICS[..]),
        platform in select(&PLATFORMS[..]),
        numbers in any::<[f64; 3]>(),
        aim in aim(),
        stretch in any::<bool>(),
        direction in select(&[Direction::Up, Direction::Down, Direction::Hold][..]),
    ) {
        let [baseline, months, audience] = numbers.map(Some);
        let (metric, platform) = (Some(metric.to_owned()), Some(platform.to_owned()));
        let claim = Claim { metric, platform, baseline, aim, months, direction, audience, stretch, ..followers() };
        if let Grounds::Comparison(compared) = shipped(&claim).grounds {
            let figures = [compared.needed, compared.gain, compared.plausible, compared.ambitious, compared.judged];
            prop_assert!(figures.iter().all(|figure| !figure.is_nan()), "{compared:?}");
            prop_assert!(compared.plausible_target >= compared.start, "{compared:?}");
            prop_assert!(compared.ambitious_target >= compared.plausible_target, "{compared:?}");
        }
    }

    #[test]
    fn more_growth_is_never_judged_milder(
        platform in select(&PLATFORMS[..]),
        start in 0.0..3e6f64,
        months in 0.01..60.0f64,
        gain in 0.0..3e6f64,
        more in 1.0..50.0f64,
    ) {
        let of = |gain| on(platform, start, ClaimAim::Gain(gain), months);
        prop_assert!(verdict(&of(gain * more)) >= verdict(&of(gain)));
        let relative = |share| Claim { baseline: None, ..on(platform, 0.0, ClaimAim::Relative(share), months) };
        let (less, most) = (verdict(&relative(gain / 1e5)), verdict(&relative(gain * more / 1e5)));
        // Between what is modest and what is a leap nobody can tell.
        prop_assert!(most.is_realistic() != Some(true) || less.is_realistic() == Some(true));
        prop_assert!(less.is_realistic() != Some(false) || most.is_realistic() == Some(false));
    }

    #[test]
    fn more_time_is_never_judged_harsher(
        platform in select(&PLATFORMS[..]),
        start in 0.0..3e6f64,
        months in 0.01..60.0f64,
        share in 0.0..20.0f64,
        longer in 1.0..30.0f64,
    ) {
        let of = |months| on(platform, start, ClaimAim::Gain(start * share + 10.0 * share), months);
        prop_assert!(verdict(&of(months * longer)) <= verdict(&of(months)));
        let stretched = |months| Claim { stretch: true, ..of(months) };
        prop_assert!(verdict(&stretched(months)) <= verdict(&of(months)));
    }
}

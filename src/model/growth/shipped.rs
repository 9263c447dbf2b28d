//! The growth of accounts that `plan` ships with.
//!
//! The general rates were counted from daily records of one trade's channels on `YouTube` and `Twitch`; what others publish
//! of a platform decides by how much it differs. The thresholds are rounded: in a month 4 to 10 accounts in a hundred
//! passed plausible, about one in a hundred ambitious. "2 to 5 % a month is normal", which many pages repeat, has no data
//! behind it and is not here.

use std::borrow::Cow;

use super::source::{Confidence, Counted, Source};
use super::{Gains, PlatformGrowth, Tier};

/// Growth by followers at the start, for any platform.
pub(super) fn tiers() -> Vec<Tier> {
    let by_size = [
        (0.0, 1_000.0, [0.4, 10.0, 30.0], [1.0, 30.0, 201.0], counted(3_035)),
        (1_000.0, 10_000.0, [0.4, 5.0, 25.0], [10.0, 130.0, 879.0], counted(3_450)),
        (10_000.0, 100_000.0, [0.6, 4.0, 12.0], [100.0, 1_000.0, 3_000.0], counted(943)),
        (100_000.0, 1_000_000.0, [0.5, 3.5, 10.0], [1_000.0, 7_000.0, 20_900.0], counted(86)),
        (1_000_000.0, f64::INFINITY, [0.5, 2.5, 6.0], [1_000.0, 7_000.0, 20_900.0], largest_channels()),
    ];
    by_size.map(|(from, below, rates, gains, source)| tier((from, below), rates, Some(gains), source)).into()
}

/// What differs by platform.
pub(super) fn platforms() -> Vec<PlatformGrowth> {
    vec![
        by_factor("youtube", 1.0, Some(counted(4_732))),
        by_factor("twitch", 1.0, Some(counted(2_782))),
        by_factor("instagram", 1.0, Some(brands())),
        by_factor("linkedin", 1.5, Some(brands())),
        by_factor("tiktok", 2.0, Some(short_video())),
        by_factor("facebook", 0.75, Some(brands())),
        by_factor("x", 0.75, Some(brands())),
        by_factor("pinterest", 1.0, None),
        by_factor("mastodon", 1.0, None),
        by_factor("threads", 2.0, None),
        by_factor("bluesky", 2.0, None),
        PlatformGrowth { platform: "email".into(), factor: 1.0, tiers: newsletters(), source: Some(newsletter()) },
    ]
}

/// Newsletters have rates of their own: people who leave are struck off, and most lists are young.
fn newsletters() -> Vec<Tier> {
    let by_size = [
        (0.0, 1_000.0, [3.0, 10.0, 30.0]),
        (1_000.0, 10_000.0, [3.0, 6.0, 20.0]),
        (10_000.0, 100_000.0, [1.5, 5.0, 12.0]),
        (100_000.0, 1_000_000.0, [1.5, 4.0, 10.0]),
        (1_000_000.0, f64::INFINITY, [1.5, 3.0, 6.0]),
    ];
    by_size.map(|(from, below, rates)| tier((from, below), rates, None, newsletter())).into()
}

/// Accounts of a size. `rates` are typical, plausible and ambitious in per cent a month; `gains` the median, and what
/// nine in ten and ninety-nine in a hundred stayed under, in followers a month.
fn tier(size: (f64, f64), rates: [f64; 3], gains: Option<[f64; 3]>, source: Source) -> Tier {
    let [typical, plausible, ambitious] = rates.map(|per_cent| per_cent / 100.0);
    let gains = gains.map(|[median, nine_in_ten, ninety_nine_in_hundred]| Gains {
        median,
        nine_in_ten,
        ninety_nine_in_hundred,
    });
    Tier { from: size.0, below: size.1, typical, plausible, ambitious, gains, source }
}

fn by_factor(platform: &'static str, factor: f64, source: Option<Source>) -> PlatformGrowth {
    PlatformGrowth { platform: platform.into(), factor, tiers: Vec::new(), source }
}

/// Channels that were counted every day, June to August 2026.
fn counted(channel_months: u64) -> Source {
    Source {
        publisher: Cow::Borrowed("TaiwanVTuberData"),
        title: Cow::Borrowed("VTuber tracking data"),
        year: Some(2026),
        months: Some((6, 8)),
        count: Some((channel_months, Counted::ChannelMonths)),
        confidence: Confidence::Medium,
    }
}

/// The only count of the very largest; it leaves out those that lost subscribers.
fn largest_channels() -> Source {
    Source {
        publisher: Cow::Borrowed("Kaggle"),
        title: Cow::Borrowed("Global YouTube Statistics"),
        year: Some(2023),
        months: None,
        count: Some((658, Counted::Accounts)),
        confidence: Confidence::Medium,
    }
}

/// Growth in words: a few per cent a year on Instagram, over ten on `LinkedIn`, flat on Facebook, flat to falling on X.
fn brands() -> Source {
    Source {
        publisher: Cow::Borrowed("Emplifi"),
        title: Cow::Borrowed("2026 Social Media Benchmarks"),
        year: Some(2025),
        months: None,
        count: Some((200_000, Counted::Accounts)),
        confidence: Confidence::Medium,
    }
}

/// 2 to 3 % a month, over 5 % for small accounts in 2022; still the fastest of all in 2025.
fn short_video() -> Source {
    Source {
        publisher: Cow::Borrowed("Rival IQ, Emplifi"),
        title: Cow::Borrowed("2022 TikTok Benchmark Report; 2026 Social Media Benchmarks"),
        year: Some(2025),
        months: None,
        count: None,
        confidence: Confidence::Low,
    }
}

/// 3.5 % a month in the middle; nobody says whether those who left are taken off.
fn newsletter() -> Source {
    Source {
        publisher: Cow::Borrowed("newsletterbenchmark.com"),
        title: Cow::Borrowed("Newsletter Benchmarks"),
        year: None,
        months: None,
        count: Some((970, Counted::Reports)),
        confidence: Confidence::Low,
    }
}

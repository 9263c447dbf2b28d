//! What results cost others, and how often others publish: the figures that `plan` ships with.
//!
//! What a follower costs is not here: nobody has published a figure with data behind it. Nor does anybody for clicks
//! on Pinterest.

use std::borrow::Cow;

use super::source::{Confidence, Counted, Source};
use super::{Cadence, Cost};

/// What one result cost, in US dollars: medians where they were published, else means. Of `LinkedIn` the
/// cheapest kinds of advertisement are here, of showings on X the lowest month in three years.
pub(super) fn costs() -> Vec<Cost> {
    let leads = [
        ("facebook", 27.66, of("WordStream/LocaliQ", "Facebook Ads Benchmarks 2025", 2025).campaigns(726)),
        ("facebook", 41.53, of("Superads", "Facebook Ads cost per lead", 2025)),
        ("google-ads", 70.11, of("WordStream/LocaliQ", "Google Ads Benchmarks 2025", 2025).campaigns(16_446)),
        ("linkedin", 79.0, of("LinkedIn", "Ad benchmarks for B2B tech, APAC", 2025)),
        ("linkedin", 188.0, of("LinkedIn", "Ad benchmarks for B2B tech, AMER", 2025)),
        ("linkedin", 205.0, of("LinkedIn", "Ad benchmarks for B2B tech, EMEA", 2025)),
    ];
    let clicks = [
        ("facebook", 0.70, of("Reflex Agency", "2026 Facebook Ads benchmarks", 2025).guessed()),
        ("facebook", 1.88, of("WordStream/LocaliQ", "Facebook Ads Benchmarks 2024", 2024)),
        ("google-ads", 5.26, of("WordStream/LocaliQ", "Google Ads Benchmarks 2025", 2025).campaigns(16_446)),
        ("linkedin", 13.23, of("ZenABM", "2026 LinkedIn Benchmarks Report", 2026).advertisements(936)),
        ("tiktok", 0.80, of("calculatecreator.com", "TikTok advertising rates", 2026).campaigns(2_800).guessed()),
    ];
    // Prices of a thousand showings, each by itself.
    let showings = [
        ("linkedin", 59.15, of("ZenABM", "2026 LinkedIn Benchmarks Report", 2026).advertisements(936)),
        ("tiktok", 8.0, of("calculatecreator.com", "TikTok advertising rates", 2026).campaigns(2_800).guessed()),
        ("x", 0.61, of("Gupta Media", "State of Social Media CPM 2023", 2023)),
    ];
    let in_dollars = |metric: &'static str, pieces: f64| {
        move |(platform, amount, source): (&'static str, f64, Source)| Cost {
            metric: Cow::Borrowed(metric),
            platform: Some(Cow::Borrowed(platform)),
            amount: amount / pieces,
            currency: Cow::Borrowed("USD"),
            source,
        }
    };
    let leads = leads.into_iter().map(in_dollars("leads", 1.0));
    let clicks = clicks.into_iter().map(in_dollars("clicks", 1.0));
    leads.chain(clicks).chain(showings.into_iter().map(in_dollars("impressions", 1000.0))).collect()
}

/// How many posts a week companies publish.
pub(super) fn cadences() -> Vec<Cadence> {
    let by_platform = [
        ("instagram", 4.5, of("Rival IQ", "2023 Industry Benchmark Report", 2022)),
        ("instagram", 5.0, of("Socialinsider", "2026 social media benchmarks", 2025)),
        ("facebook", 4.69, of("Rival IQ", "2024 Industry Benchmark Report", 2023)),
        ("x", 3.9, of("Rival IQ", "2023 Industry Benchmark Report", 2022)),
        ("x", 8.0, of("Metricool", "2023 Social Network Study", 2023)),
        ("tiktok", 2.0, of("Rival IQ", "2024 TikTok Benchmark Report", 2024)),
        ("tiktok", 5.0, of("Socialinsider", "2026 social media benchmarks", 2025)),
        ("linkedin", 2.6, of("Metricool", "2023 Social Network Study", 2023)),
    ];
    by_platform
        .map(|(platform, posts_a_week, source)| Cadence { platform: platform.into(), posts_a_week, source })
        .into()
}

fn of(publisher: &'static str, title: &'static str, year: i32) -> Source {
    Source {
        publisher: Cow::Borrowed(publisher),
        title: Cow::Borrowed(title),
        year: Some(year),
        months: None,
        count: None,
        confidence: Confidence::Medium,
    }
}

impl Source {
    fn campaigns(self, count: u64) -> Self {
        Self { count: Some((count, Counted::Campaigns)), ..self }
    }

    fn advertisements(self, count: u64) -> Self {
        Self { count: Some((count, Counted::Advertisements)), ..self }
    }

    /// Where nobody says how it was counted.
    fn guessed(self) -> Self {
        Self { confidence: Confidence::Low, ..self }
    }
}

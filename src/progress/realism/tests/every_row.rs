//! Every size on every platform: what is typical, plausible and ambitious over one month.

use super::{ClaimAim, Verdict, compared, on, verdict};

/// Platform, then typical, plausible and ambitious in per cent a month, for accounts from the smallest to the largest.
const ROWS: &[(&str, [[f64; 3]; 5])] = &[
    ("youtube", GENERAL),
    ("instagram", GENERAL),
    ("pinterest", GENERAL),
    ("mastodon", GENERAL),
    ("linkedin", [[0.6, 15.0, 45.0], [0.6, 7.5, 37.5], [0.9, 6.0, 18.0], [0.75, 5.25, 15.0], [0.75, 3.75, 9.0]]),
    ("tiktok", DOUBLE),
    ("threads", DOUBLE),
    ("bluesky", DOUBLE),
    ("facebook", THREE_QUARTERS),
    ("x", THREE_QUARTERS),
    ("email", [[3.0, 10.0, 30.0], [3.0, 6.0, 20.0], [1.5, 5.0, 12.0], [1.5, 4.0, 10.0], [1.5, 3.0, 6.0]]),
];
const GENERAL: [[f64; 3]; 5] =
    [[0.4, 10.0, 30.0], [0.4, 5.0, 25.0], [0.6, 4.0, 12.0], [0.5, 3.5, 10.0], [0.5, 2.5, 6.0]];
const DOUBLE: [[f64; 3]; 5] =
    [[0.8, 20.0, 60.0], [0.8, 10.0, 50.0], [1.2, 8.0, 24.0], [1.0, 7.0, 20.0], [1.0, 5.0, 12.0]];
const THREE_QUARTERS: [[f64; 3]; 5] =
    [[0.3, 7.5, 22.5], [0.3, 3.75, 18.75], [0.45, 3.0, 9.0], [0.38, 2.62, 7.5], [0.38, 1.88, 4.5]];
/// The first and the last size of each row.
const SIZES: [[f64; 2]; 5] =
    [[1.0, 999.0], [1_000.0, 9_999.0], [10_000.0, 99_999.0], [100_000.0, 999_999.0], [1_000_000.0, 4e8]];
const EVIDENCE: [&str; 6] = ["youtube", "instagram", "linkedin", "tiktok", "facebook", "x"];

#[test]
fn lines_are_those_of_the_platform_and_the_size() {
    for (platform, rows) in ROWS {
        for (sizes, wanted) in SIZES.iter().zip(rows) {
            for start in sizes {
                let found = compared(&on(platform, *start, ClaimAim::Relative(0.01), 1.0));
                let lines = [found.typical, found.plausible, found.ambitious];
                for (line, wanted) in lines.into_iter().zip(wanted) {
                    // The table is written with two decimals of a per cent.
                    assert!((line * 100.0 - wanted).abs() <= 0.0051, "{platform} {start}: {line} {wanted}");
                }
                assert_eq!(found.is_weak, *start < 1_000.0 || !EVIDENCE.contains(platform), "{platform} {start}");
            }
        }
    }
}

#[test]
fn a_goal_on_a_line_is_on_its_mild_side() {
    for (platform, rows) in ROWS.iter().filter(|(platform, _)| EVIDENCE.contains(platform)) {
        for ([start, _], [_, plausible, ambitious]) in SIZES.iter().zip(rows).skip(1) {
            let at = |per_cent: f64, more: f64| {
                verdict(&on(platform, *start, ClaimAim::Relative((per_cent + more) / 100.0), 1.0))
            };
            assert_eq!(at(*plausible, -0.01), Verdict::Plausible, "{platform} {start}");
            assert_eq!(at(*plausible, 0.01), Verdict::Ambitious, "{platform} {start}");
            // Up to 30 % in a month is told as rare, never as out of reach.
            assert_eq!(at(ambitious.max(30.0), -0.01), Verdict::Ambitious, "{platform} {start}");
            assert_eq!(at(ambitious.max(30.0), 0.01), Verdict::Implausible, "{platform} {start}");
        }
    }
}

#[test]
fn the_ambitious_line_falls_with_time_to_plausible_and_no_further() {
    let line = |months| compared(&on("instagram", 5_000.0, ClaimAim::Relative(0.01), months)).ambitious;
    assert!((line(8.0) - 0.125).abs() < 1e-9 && (line(1.0) - 0.25).abs() < 1e-9);
    assert!((line(1_000.0) - 0.05).abs() < 1e-9, "never below plausible");
}

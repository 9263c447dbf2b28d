//! Changes that are judged by their size, and values that nobody reaches.

use super::{Claim, ClaimAim, Verdict, followers, on, shipped, verdict};
use crate::model::realism::{Grounds, Limit};
use crate::model::statement::{Direction, Every, Exaggeration};
use ClaimAim::{Gain, Level, Relative};

fn of(metric: &str, aim: ClaimAim, months: Option<f64>) -> Claim {
    Claim { metric: Some(metric.to_owned()), aim: Some(aim), months, ..followers() }
}

#[test]
fn modest_changes_are_never_implausible() {
    for metric in ["leads", "followers", "engagement_rate", "reach", "unheard_of"] {
        for (share, months) in [(0.3, None), (0.3, Some(1.0)), (0.1, Some(0.23)), (1.0, Some(3.0)), (0.45, Some(5.0))] {
            for direction in [Direction::Up, Direction::Down] {
                let claim = Claim { direction, ..of(metric, Relative(share), months) };
                assert_eq!(verdict(&claim), Verdict::Plausible, "{metric} {share} {months:?} {direction:?}");
            }
        }
    }
    for start in [5.0, 500.0, 5_000.0, 50_000.0, 500_000.0, 5e6] {
        for (share, months) in [(0.3, 1.0), (0.1, 0.1), (1.0, 3.0), (1.0, 12.0)] {
            let verdict = verdict(&on("facebook", start, Relative(share), months));
            assert!(verdict <= Verdict::Ambitious, "{start} {share} {months}");
        }
    }
}

#[test]
fn leaps_are_implausible() {
    for (share, months) in [(10.0, None), (10.0, Some(12.0)), (3.0, Some(3.0)), (1.0, Some(1.0)), (99.0, Some(1.0))] {
        assert_eq!(verdict(&of("leads", Relative(share), months)), Verdict::Implausible, "{share} {months:?}");
        assert_eq!(verdict(&of("followers", Relative(share), months)), Verdict::Implausible, "{share} {months:?}");
    }
    let small = on("instagram", 400.0, Level(810.0), 1.0);
    assert_eq!(verdict(&small), Verdict::Implausible, "410 in a month");
    assert_eq!(verdict(&on("instagram", 90.0, Level(190.0), 1.0)), Verdict::Ambitious, "double, and a hundred people");
    assert_eq!(verdict(&of("leads", Relative(2.0), Some(3.0))), Verdict::CannotTell);
    assert_eq!(verdict(&of("leads", Relative(0.5), Some(1.0))), Verdict::CannotTell);
}

#[test]
fn calendar_months_are_uneven() {
    // February to April is 88 days from its first to its last.
    assert_eq!(verdict(&of("leads", Relative(1.0), Some(88.0 / 30.44))), Verdict::Plausible);
    assert_eq!(verdict(&of("leads", Relative(0.3), Some(27.0 / 30.44))), Verdict::Plausible);
    assert_eq!(verdict(&of("leads", Relative(1.0), Some(30.0 / 30.44))), Verdict::Implausible);
}

#[test]
fn shares_have_a_ceiling() {
    for (metric, limit) in [("engagement_rate", 0.3), ("click_rate", 0.5), ("conversion_rate", 0.5), ("open_rate", 0.9)]
    {
        let grounds = shipped(&of(metric, Level(limit), None)).grounds;
        assert!(matches!(grounds, Grounds::Limit(Limit::Share { .. })), "{metric}");
        assert_eq!(verdict(&of(metric, Level(limit - 0.01), None)), Verdict::CannotTell, "{metric}");
        let kept = Claim { direction: Direction::Hold, ..of(metric, Level(limit), None) };
        assert_eq!(verdict(&kept), Verdict::Plausible, "{metric}");
        let there = Claim { baseline: Some(limit), ..of(metric, Level(limit * 1.05), None) };
        assert_eq!(verdict(&there), Verdict::Plausible, "{metric}: they count it in their own way");
    }
    assert_eq!(verdict(&of("retention", Level(0.99), None)), Verdict::CannotTell);
}

#[test]
fn ten_thousand_in_a_month_come_to_nobody() {
    assert_eq!(verdict(&of("followers", Level(100_000.0), Some(1.0))), Verdict::Implausible);
    assert_eq!(verdict(&of("followers", Gain(10_000.0), Some(0.2))), Verdict::Implausible);
    assert_eq!(verdict(&of("follows", Level(10_000.0), Some(1.0))), Verdict::Implausible);
    assert_eq!(verdict(&of("followers", Gain(9_999.0), Some(1.0))), Verdict::CannotTell);
    assert_eq!(verdict(&of("followers", Level(10_000.0), None)), Verdict::CannotTell);
    assert_eq!(verdict(&of("leads", Level(100_000.0), Some(12.0))), Verdict::CannotTell);
}

#[test]
fn one_s_own_work_can_be_done() {
    let posts = |times, every, months| Claim { every, ..of("posts", Level(times), months) };
    assert_eq!(verdict(&posts(2.0, Some(Every::Day), None)), Verdict::Plausible);
    assert_eq!(verdict(&posts(14.0, Some(Every::Week), None)), Verdict::Plausible);
    assert_eq!(verdict(&posts(10.0, None, Some(2.0))), Verdict::Plausible);
    assert_eq!(verdict(&posts(3.0, Some(Every::Day), None)), Verdict::CannotTell);
    assert_eq!(verdict(&posts(10.0, None, None)), Verdict::CannotTell, "in what time?");
    assert_eq!(verdict(&of("response_time", Level(900.0), None)), Verdict::Plausible);
    assert_eq!(verdict(&of("response_time", Level(600.0), None)), Verdict::CannotTell);
}

#[test]
fn claims_about_everyone_are_implausible() {
    for exaggeration in [Exaggeration::Everyone, Exaggeration::BestInTheWorld] {
        assert_eq!(verdict(&Claim { exaggeration: Some(exaggeration), ..followers() }), Verdict::Implausible);
    }
}

//! Goals worked out by hand.

use super::{Claim, ClaimAim, Verdict, compared, followers, on, shipped, verdict};
use crate::model::day::Day;
use crate::model::growth::GrowthTable;
use crate::model::realism::{Grounds, Limit, Missing};
use crate::progress::realism::judge;
use ClaimAim::{Gain, Level, Relative};

fn near(value: f64, wanted: f64) -> bool {
    (value - wanted).abs() < 0.0005 * wanted.abs().max(1.0)
}

#[test]
fn fifteen_per_cent_in_half_a_year_is_plausible_everywhere() {
    for platform in ["instagram", "youtube", "facebook", "x", "linkedin", "tiktok", "pinterest", "threads", "email"] {
        let claim = on(platform, 5_000.0, Relative(0.15), 6.0);
        assert_eq!(verdict(&claim), Verdict::Plausible, "{platform}");
        assert!(near(compared(&claim).needed, 0.0236), "{platform}");
    }
}

#[test]
fn doubling_in_half_a_year_is_ambitious() {
    let compared = compared(&on("instagram", 2_000.0, Level(4_000.0), 6.0));
    assert!(near(compared.needed, 0.1225) && near(compared.ambitious, 0.1376), "{compared:?}");
    assert_eq!(verdict(&on("instagram", 2_000.0, Relative(1.0), 6.0)), Verdict::Ambitious);
}

#[test]
fn four_times_as_many_in_a_year_is_implausible() {
    let claim = on("instagram", 5_000.0, Level(20_000.0), 12.0);
    let compared = compared(&claim);
    assert_eq!(verdict(&claim), Verdict::Implausible);
    assert!(near(compared.needed, 0.1225) && near(compared.ambitious, 0.1092), "{compared:?}");
    assert!(near(compared.typical, 0.004) && near(compared.gain, 1_250.0) && !compared.is_weak);
    assert!(near(compared.plausible_target, 5_000.0 * 1.05f64.powi(12)), "{compared:?}");
    assert!(near(compared.ambitious_target, 5_000.0 * (1.0 + compared.ambitious).powi(12)), "{compared:?}");
    assert!(near(compared.plausible_months.unwrap_or_default(), 4f64.ln() / 1.05f64.ln()), "{compared:?}");
}

#[test]
fn a_million_new_followers_is_implausible_from_any_start() {
    let of = |start| on("instagram", start, Gain(1_000_000.0), 12.0);
    assert!(near(compared(&of(5_000.0)).needed, 0.5557));
    assert!(near(compared(&of(900_000.0)).needed, 0.0643) && near(compared(&of(900_000.0)).ambitious, 0.0437));
    for start in [0.0, 1.0, 500.0, 5_000.0, 50_000.0, 900_000.0] {
        assert_eq!(verdict(&of(start)), Verdict::Implausible, "{start}");
    }
    let without_start = Claim { aim: Some(Gain(1_000_000.0)), ..followers() };
    assert_eq!(shipped(&without_start).grounds, Grounds::Limit(Limit::Million { count: 1_000_000.0 }));
    assert_eq!(verdict(&Claim { aim: Some(Level(1_000_000.0)), ..followers() }), Verdict::Implausible);
}

#[test]
fn a_goal_to_stretch_for_is_judged_at_seventy_per_cent_of_its_way() {
    let claim = on("instagram", 2_000.0, Level(4_600.0), 6.0);
    assert_eq!(verdict(&claim), Verdict::Implausible);
    let stretched = Claim { stretch: true, ..claim };
    assert_eq!(verdict(&stretched), Verdict::Ambitious);
    let compared = compared(&stretched);
    assert!(near(compared.judged, 3_820.0) && near(compared.target, 4_600.0), "{compared:?}");
    let highest = Claim { aim: Some(Level(compared.ambitious_target)), ..stretched.clone() };
    let higher = Claim { aim: Some(Level(compared.ambitious_target + 2.0)), ..stretched };
    assert_eq!((verdict(&highest), verdict(&higher)), (Verdict::Ambitious, Verdict::Implausible));
}

#[test]
fn what_is_said_to_be_within_reach_is() {
    for (platform, start, months) in
        [("instagram", 5_000.0, 12.0), ("x", 40_000.0, 3.0), ("threads", 300.0, 6.0), ("email", 800.0, 0.5)]
    {
        let asked = on(platform, start, Gain(1e7), months);
        let found = compared(&asked);
        let aiming = |level| verdict(&Claim { aim: Some(Level(level)), ..asked.clone() });
        assert_eq!(aiming(found.plausible_target), Verdict::Plausible, "{platform}");
        assert_eq!(aiming(found.ambitious_target), Verdict::Ambitious, "{platform}");
        assert!(aiming(found.ambitious_target * 1.01) > Verdict::Plausible, "{platform}");
        let later = compared(&on(platform, start, Relative(1.0), months)).plausible_months.expect("within three years");
        assert_eq!(verdict(&on(platform, start, Relative(1.0), later)), Verdict::Plausible, "{platform} in {later}");
    }
}

#[test]
fn small_accounts_are_judged_in_people_as_well() {
    assert_eq!(verdict(&on("instagram", 10.0, Gain(25.0), 1.0)), Verdict::Plausible, "250 per cent, and 25 people");
    assert_eq!(verdict(&on("instagram", 0.0, Level(100.0), 6.0)), Verdict::Plausible);
    assert_eq!(verdict(&on("instagram", 0.0, Level(600.0), 6.0)), Verdict::Ambitious);
    assert_eq!(verdict(&on("instagram", 0.0, Level(6_000.0), 6.0)), Verdict::Implausible);
    assert!(compared(&on("instagram", 0.0, Level(100.0), 6.0)).is_weak);
    assert!(compared(&on("threads", 5_000.0, Level(6_000.0), 6.0)).is_weak, "nobody has figures");
    assert!(compared(&Claim { platform: None, ..on("x", 5_000.0, Level(6_000.0), 6.0) }).is_weak);
    assert!(compared(&on("email", 5_000.0, Level(6_000.0), 6.0)).is_weak, "nobody says how it was counted");
}

#[test]
fn an_audience_is_the_most_that_can_follow() {
    let claim = Claim { audience: Some(400.0), ..on("instagram", 4_200.0, Level(4_830.0), 6.0) };
    assert_eq!(shipped(&claim).grounds, Grounds::Limit(Limit::Audience { gain: 630.0, size: 400.0 }));
    let better_evidence = Claim { audience: Some(400.0), ..on("instagram", 4_200.0, Level(40_000.0), 6.0) };
    assert!(matches!(shipped(&better_evidence).grounds, Grounds::Comparison(_)));
}

#[test]
fn old_figures_say_how_old_they_are() {
    let on_day = |day: &str, start| {
        let claim = on("instagram", start, Relative(0.1), 6.0);
        let realism = judge(&claim, &GrowthTable::shipped(), Day::parse_iso(day));
        if let Grounds::Comparison(compared) = realism.grounds { compared.years_old } else { None }
    };
    assert_eq!(
        (on_day("2026-11-22", 5e3), on_day("2028-09-01", 5e3), on_day("2026-11-22", 2e6)),
        (None, Some(2), Some(2))
    );
}

#[test]
fn what_would_help_is_said_the_most_important_first() {
    let missing = |claim: Claim| shipped(&claim).grounds;
    let level = Some(Level(9_000.0));
    assert_eq!(missing(followers()), Grounds::Nothing(vec![Missing::Target, Missing::Baseline]));
    assert_eq!(
        missing(Claim { aim: level, ..followers() }),
        Grounds::Nothing(vec![Missing::Baseline, Missing::Months])
    );
    let known = Claim { metric: Some("leads".to_owned()), ..on("x", 40.0, Level(70.0), 2.0) };
    assert_eq!(missing(known), Grounds::Nothing(vec![Missing::History]));
}

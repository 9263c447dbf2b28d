//! What sentences claim, once they are taken apart.

use super::{Claim, ClaimAim, Verdict, verdict};
use crate::model::day::Day;
use crate::model::statement::{
    Aim, AimKind, Direction, Every, Moment, PassMark, Quantity, Said, Statement, Unit, Unspecific,
};

fn quantity(value: f64, unit: Unit) -> Quantity {
    Quantity { value, unit, at: 0..0 }
}

fn aim(value: f64, unit: Unit, kind: AimKind) -> Aim {
    Aim { quantity: quantity(value, unit), kind, direction: Direction::Up, every: None }
}

fn said(value: &str) -> Said<String> {
    Said { value: value.to_owned(), at: 0..0 }
}

fn sentence(metric: &str, target: Aim) -> Statement {
    Statement { metric: Some(said(metric)), target: Some(target), specific: Ok(()), ..Statement::empty() }
}

#[test]
fn shares_are_of_one_and_times_in_seconds() {
    let claim = |metric, target| Claim::of_statement(&sentence(metric, target));
    let rate = claim("engagement_rate", aim(60.0, Unit::Percent, AimKind::Absolute));
    assert_eq!((rate.aim, verdict(&rate)), (Some(ClaimAim::Level(0.6)), Verdict::Implausible));
    let bare = claim("open_rate", aim(45.0, Unit::Count, AimKind::Absolute));
    assert_eq!(bare.aim, Some(ClaimAim::Level(0.45)));
    let points = claim("open_rate", aim(2.0, Unit::Points, AimKind::Points));
    assert_eq!(points.aim, Some(ClaimAim::Gain(0.02)));
    let time = claim("response_time", aim(1.0, Unit::Time(3600.0), AimKind::Absolute));
    assert_eq!((time.aim, verdict(&time)), (Some(ClaimAim::Level(3600.0)), Verdict::Plausible));
    let relative = claim("followers", aim(15.0, Unit::Percent, AimKind::RelativePercent));
    assert_eq!((relative.aim, verdict(&relative)), (Some(ClaimAim::Relative(0.15)), Verdict::Plausible));
}

#[test]
fn the_start_is_said_or_worked_out() {
    let level = aim(4_830.0, Unit::Count, AimKind::Absolute);
    let said = Statement { baseline: Some(quantity(4_200.0, Unit::Count)), ..sentence("followers", level.clone()) };
    assert_eq!(Claim::of_statement(&said).baseline, Some(4_200.0));
    let change = Some(aim(15.0, Unit::Percent, AimKind::RelativePercent));
    let worked_out = Claim::of_statement(&Statement { change, ..sentence("followers", level) });
    assert!(worked_out.baseline.is_some_and(|start| (start - 4_200.0).abs() < 1e-6));
}

#[test]
fn time_is_said_or_lies_between_two_dates() {
    let target = || aim(10_000.0, Unit::Count, AimKind::Delta);
    let day = |text| Some(Said { value: Moment::Day(Day::parse_iso(text).expect("a day")), at: 0..0 });
    let dated = Statement { start: day("2027-03-01"), end: day("2027-03-31"), ..sentence("followers", target()) };
    assert!(Claim::of_statement(&dated).months.is_some_and(|months| (months - 30.0 / 30.44).abs() < 1e-9));
    let deadline = Statement { end: day("2027-03-31"), ..sentence("followers", target()) };
    assert_eq!(Claim::of_statement(&deadline).months, None, "nobody says when it starts");
    let half_year = Statement { months: Some(6.0), ..deadline };
    assert_eq!(Claim::of_statement(&half_year).months, Some(6.0));
    let weekly = Aim { every: Some(Every::Week), ..target() };
    let weekly = Claim::of_statement(&Statement { months: Some(12.0), ..sentence("followers", weekly) });
    assert_eq!(verdict(&weekly), Verdict::Implausible, "ten thousand a week");
}

#[test]
fn from_ten_leads_a_month_to_a_thousand_the_next_is_a_leap() {
    let target = Aim { every: Some(Every::Month), ..aim(1_000.0, Unit::Count, AimKind::Absolute) };
    let baseline = Some(quantity(10.0, Unit::Count));
    let statement = Statement { baseline, months: Some(1.0), ..sentence("leads", target) };
    assert_eq!(verdict(&Claim::of_statement(&statement)), Verdict::Implausible);
}

#[test]
fn a_rate_to_come_to_says_nothing_of_the_time_it_takes() {
    let target = Aim { every: Some(Every::Month), ..aim(7_000.0, Unit::Count, AimKind::Absolute) };
    let visits = sentence("visits", target);
    let from = Statement { baseline: Some(quantity(3_200.0, Unit::Count)), ..visits.clone() };
    assert_eq!((Claim::of_statement(&from).months, Claim::of_statement(&visits).months), (None, Some(1.0)));
}

#[test]
fn what_nobody_counts_is_not_judged() {
    let quarter_more = aim(25.0, Unit::Percent, AimKind::RelativePercent);
    let seen = Statement { specific: Err(Unspecific::NoMetric), ..sentence("visibility", quarter_more) };
    assert_eq!(verdict(&Claim::of_statement(&seen)), Verdict::CannotTell);
}

#[test]
fn every_tuesday_is_work_of_one_s_own_without_a_number() {
    let countable = Ok(PassMark::Countable);
    let posts = Statement { metric: Some(said("posts")), measurable: countable, ..Statement::empty() };
    assert_eq!(verdict(&Claim::of_statement(&posts)), Verdict::Plausible);
    let nothing = Statement { metric: Some(said("posts")), ..Statement::empty() };
    assert_eq!(verdict(&Claim::of_statement(&nothing)), Verdict::CannotTell);
}

#[test]
fn several_channels_are_no_platform() {
    let target = || aim(500.0, Unit::Count, AimKind::Delta);
    let platform = |channels: &[&str]| {
        let channels = channels.iter().map(|channel| said(channel)).collect();
        Claim::of_statement(&Statement { channels, ..sentence("followers", target()) }).platform
    };
    assert_eq!(platform(&["twitter"]).as_deref(), Some("x"));
    assert_eq!(platform(&["instagram", "x"]), None);
    assert_eq!(platform(&["billboards"]), None);
}

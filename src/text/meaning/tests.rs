//! Numbers, targets, days and channels of hand-made statements.

use std::collections::BTreeMap;

use super::{End, Own, channels, end, number, start, target};
use crate::model::day::Day;
use crate::model::metric::Metric;
use crate::model::period::Period;
use crate::model::statement::{Aim, AimKind, Direction, Every, Moment, Quantity, Said, Statement, Unit};
use crate::model::target::{Bound, Per, Target};
use crate::model::vocabulary;
use crate::text::campaign;

fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

fn metric(name: &str) -> Metric {
    vocabulary::known(name).expect("a metric").metric()
}

fn quantity(value: f64, unit: Unit) -> Quantity {
    Quantity { value, unit, at: 0..1 }
}

fn aim(value: f64, unit: Unit, kind: AimKind, direction: Direction, every: Option<Every>) -> Aim {
    Aim { quantity: quantity(value, unit), kind, direction, every }
}

/// What an aim at a metric means over 26 weeks.
fn meant(name: &str, aim: &Aim) -> Option<Target> {
    target("", aim, &metric(name), Period::new(day("2027-03-01"), day("2027-08-29")))
}

#[test]
fn numbers_are_in_the_metric_s_unit() {
    let hours = Unit::Time(3600.0);
    for (value, unit, name, expected) in [
        (4200.0, Unit::Count, "followers", Some(4200.0)),
        (2.5, Unit::Percent, "engagement_rate", Some(0.025)),
        (4.0, Unit::ToOne, "roas", Some(4.0)),
        (400.0, Unit::Percent, "roas", Some(4.0)),
        (4.0, hours.clone(), "response_time", Some(14_400.0)),
        (2.0, hours, "watch_time_seconds", Some(7200.0)),
        (60_000.0, Unit::Money("SEK".to_owned()), "revenue", Some(60_000.0)),
        (25.0, Unit::Money(String::new()), "cost_per_lead", Some(25.0)),
        (40.0, Unit::Points, "nps", Some(40.0)),
        (15.0, Unit::Percent, "followers", None),
        (2.5, Unit::Count, "engagement_rate", None),
        (3.0, Unit::Count, "response_time", None),
        (500.0, Unit::Money("SEK".to_owned()), "followers", None),
        (3.0, Unit::Time(60.0), "clicks", None),
    ] {
        assert_eq!(number(&quantity(value, unit.clone()), &metric(name)), expected, "{value} {unit:?} {name}");
    }
}

#[test]
fn changes_and_levels_are_told_apart() {
    use AimKind::{Absolute, Delta, Points, RelativePercent};
    use Direction::{Down, Hold, Up};
    for (name, aim, expected) in [
        ("followers", aim(15.0, Unit::Percent, RelativePercent, Up, None), Some(Target::Relative(0.15))),
        ("response_time", aim(50.0, Unit::Percent, RelativePercent, Down, None), Some(Target::Relative(-0.5))),
        ("followers", aim(600.0, Unit::Count, Delta, Up, None), Some(Target::Change(600.0))),
        ("engagement_rate", aim(0.5, Unit::Points, Points, Up, None), Some(Target::Points(0.005))),
        ("followers", aim(4830.0, Unit::Count, Absolute, Up, None), Some(Target::Level(4830.0))),
        ("open_rate", aim(30.0, Unit::Percent, Absolute, Hold, None), Some(Target::Hold(Bound::AtLeast, 0.3))),
        ("bounce_rate", aim(40.0, Unit::Percent, Absolute, Hold, None), Some(Target::Hold(Bound::AtMost, 0.4))),
        (
            "response_time",
            aim(1.0, Unit::Time(3600.0), Absolute, Hold, None),
            Some(Target::Hold(Bound::AtMost, 3600.0)),
        ),
        ("leads", aim(75.0, Unit::Count, Absolute, Up, None), Some(Target::Level(75.0))),
        ("unsubscribes", aim(75.0, Unit::Count, Absolute, Down, None), Some(Target::Cap(75.0))),
        ("spend", aim(20_000.0, Unit::Count, Absolute, Hold, None), Some(Target::Cap(20_000.0))),
        ("followers", aim(50.0, Unit::Count, Delta, Hold, None), None),
        ("followers", aim(0.5, Unit::Points, Points, Up, None), None),
        ("followers", aim(15.0, Unit::Percent, Absolute, Up, None), None),
    ] {
        assert_eq!(meant(name, &aim), expected, "{name} {aim:?}");
    }
}

#[test]
fn so_many_in_every_period() {
    use AimKind::{Absolute, Delta, RelativePercent};
    use Direction::{Down, Up};
    let each = |value, kind, direction, every| aim(value, Unit::Count, kind, direction, Some(every));
    for (name, aim, expected) in [
        ("posts", each(3.0, Absolute, Up, Every::Week), Some(Target::Cadence { count: 3.0, per: Per::Week })),
        ("leads", each(500.0, Absolute, Up, Every::Month), Some(Target::Rate { amount: 500.0, per: Per::Month })),
        ("leads", each(300.0, Absolute, Up, Every::Quarter), Some(Target::Rate { amount: 100.0, per: Per::Month })),
        ("reach", each(9000.0, Absolute, Up, Every::Week), Some(Target::Rate { amount: 9000.0, per: Per::Week })),
        ("followers", each(30.0, Delta, Up, Every::Week), Some(Target::Change(780.0))),
        ("posts", each(1.0, Absolute, Up, Every::Quarter), None),
        ("likes", each(100.0, Absolute, Up, Every::Piece), None),
        ("unsubscribes", each(20.0, Absolute, Down, Every::Week), None),
        ("leads", each(20.0, Delta, Up, Every::Week), None),
        ("followers", each(9000.0, Absolute, Up, Every::Month), None),
        ("followers", aim(2.0, Unit::Percent, RelativePercent, Up, Some(Every::Month)), None),
    ] {
        assert_eq!(meant(name, &aim), expected, "{name} {aim:?}");
    }
    let gain = each(30.0, Delta, Up, Every::Week);
    assert_eq!(target("", &gain, &metric("followers"), None), None, "nobody knows over how many weeks");
}

#[test]
fn a_share_beside_a_time_to_answer_is_a_service_level() {
    let sentence = "Answer 90 % of comments within 4 hours";
    let start = sentence.find('4').expect("a time");
    let quantity = Quantity { value: 4.0, unit: Unit::Time(3600.0), at: start..sentence.len() };
    let aim = Aim { quantity, kind: AimKind::Absolute, direction: Direction::Hold, every: None };
    let service = Target::ServiceLevel { share: 0.9, within: 14_400.0 };
    assert_eq!(target(sentence, &aim, &metric("response_time"), None), Some(service));
    let watched = target(sentence, &aim, &metric("time_on_site"), None);
    assert_eq!(watched, Some(Target::Hold(Bound::AtLeast, 14_400.0)), "nobody is answered");
}

#[test]
fn days_are_counted_from_the_start() {
    let says = |moment| Statement { end: Some(Said { value: moment, at: 0..1 }), ..Statement::empty() };
    let last =
        |moment, from: &str| end(&says(moment), Some(day(from))).map(|end| end.day().to_string()).unwrap_or_default();
    let first_of_march = "2027-03-01";
    for (moment, expected) in [
        (Moment::Day(day("2027-08-31")), "2027-08-31"),
        (Moment::DayOfYear { month: 6, day: 30 }, "2027-06-30"),
        (Moment::DayOfYear { month: 3, day: 1 }, "2027-03-01"),
        (Moment::DayOfYear { month: 1, day: 31 }, "2028-01-31"),
        (Moment::DayOfYear { month: 2, day: 29 }, "2028-02-29"),
        (Moment::DayOfYear { month: 2, day: 30 }, ""),
        (Moment::After(6.0), "2027-08-31"),
        (Moment::After(84.0 / 30.44), "2027-05-23"),
        (Moment::After(30.0 / 30.44), "2027-03-30"),
        (Moment::After(0.0), ""),
        (Moment::After(f64::NAN), ""),
        (Moment::After(1e300), ""),
        (Moment::This(12.0), "2027-12-31"),
        (Moment::This(6.0), "2027-06-30"),
        (Moment::This(3.0), "2027-03-31"),
        (Moment::This(1.0), "2027-03-31"),
        (Moment::This(0.25), "2027-03-07"),
        (Moment::This(5.0), ""),
        (Moment::Next(12.0), ""),
        (Moment::Named, ""),
    ] {
        assert_eq!(last(moment, first_of_march), expected, "{moment:?}");
    }
    assert_eq!(last(Moment::DayOfYear { month: 2, day: 29 }, "2097-01-01"), "2104-02-29", "2100 has none");
    assert_eq!(end(&says(Moment::After(6.0)), None), None);
    let last_of_august = says(Moment::Day(day("2027-08-31")));
    assert_eq!(end(&last_of_august, None), Some(End::Exact(day("2027-08-31"))));
    let during = Statement { months: Some(12.0), ..last_of_august };
    assert_eq!(end(&during, None), Some(End::NoLaterThan(day("2027-08-31"))));
    let first = |moment| {
        let says = Statement { start: Some(Said { value: moment, at: 0..1 }), ..Statement::empty() };
        start(&says, Some(day(first_of_march)))
    };
    assert_eq!(first(Moment::DayOfYear { month: 4, day: 1 }), Some(day("2027-04-01")));
    assert_eq!(first(Moment::Named), None);
}

#[test]
fn channels_have_their_names_in_the_file() {
    let text = "[campaign]\nname = \"x\"\n[channel.insta]\nplatform = \"instagram\"\n[channel.stand]\nplatform = \"other\"\n\
        [channel.x]\n[channel.old_x]\nplatform = \"x\"\n";
    let campaign = campaign::read(text, None).value.expect("a campaign");
    let own = Own { channels: &campaign.channels, metrics: &BTreeMap::new() };
    let named = |names: &[&str], metric: Option<&Metric>| {
        let said: Vec<_> = names.iter().map(|name| Said { value: (*name).to_owned(), at: 0..1 }).collect();
        channels(&said, metric, own)
    };
    assert_eq!(named(&["instagram", "billboards", "facebook"], None), ["insta", "facebook"]);
    assert_eq!(named(&["stand", "x", "insta", "instagram"], None), ["stand", "x", "insta"]);
    let subscribers = metric("subscribers");
    assert_eq!(named(&["email", "instagram"], Some(&subscribers)), ["email"], "where it is counted");
    assert_eq!(named(&["instagram"], Some(&subscribers)), ["insta"], "told elsewhere");
}

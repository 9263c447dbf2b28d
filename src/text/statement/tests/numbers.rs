//! Numbers as people write them.

use super::said;
use crate::model::statement::{AimKind, Direction, Every, Unit};

/// The target's number and its sort.
fn aim(sentence: &str) -> Option<(f64, AimKind)> {
    said(sentence).target.map(|target| (target.quantity.value, target.kind))
}

#[test]
fn digits_and_words_in_three_languages() {
    use AimKind::{Absolute, Delta, Points, RelativePercent};
    for (sentence, expected) in [
        ("Reach 10 000 followers", (10_000.0, Absolute)),
        ("Reach 10,000 followers", (10_000.0, Absolute)),
        ("Nå 10.000 följare", (10_000.0, Absolute)),
        ("Nå 1.000 følgere", (1_000.0, Absolute)),
        ("Reach 10k followers", (10_000.0, Absolute)),
        ("Sälja för 1 MSEK", (1_000_000.0, Absolute)),
        ("Selge for 250 tkr", (250_000.0, Absolute)),
        ("Engagement rate to 2.5 %", (2.5, Absolute)),
        ("Engagemangsgraden till 2,5 %", (2.5, Absolute)),
        ("Likes +15%", (15.0, RelativePercent)),
        ("15 procent fler besökare", (15.0, RelativePercent)),
        ("Øke salget med tjue prosent", (20.0, RelativePercent)),
        ("Femton fler kunder", (15.0, Delta)),
        ("twenty-five leads", (25.0, Absolute)),
        ("two hundred and fifty leads", (250.0, Absolute)),
        ("half a million views", (500_000.0, Absolute)),
        ("en halv miljon visningar", (500_000.0, Absolute)),
        ("Tjugofem nya kunder", (25.0, Absolute)),
        ("Double our bookings", (100.0, RelativePercent)),
        ("Tredoble trafikken", (200.0, RelativePercent)),
        ("Halvera svarstiden", (50.0, RelativePercent)),
        ("10x our downloads", (900.0, RelativePercent)),
        ("A fifth more leads", (20.0, RelativePercent)),
        ("Open rate up 3 percentage points", (3.0, Points)),
        ("Öppningsgraden upp 3 procentenheter", (3.0, Points)),
        ("500 new followers", (500.0, Delta)),
        ("500 new leads", (500.0, Absolute)),
        ("Var femte besökare ska boka", (20.0, Absolute)),
        ("3 av 10 kunder skal komme fra anbefalinger", (30.0, Absolute)),
        ("ROAS of 4:1", (4.0, Absolute)),
        ("4.5/5 in Google rating", (4.5, Absolute)),
        ("Between 40 and 60 leads", (40.0, Absolute)),
        ("Answer 95 % of messages within two hours", (2.0, Absolute)),
    ] {
        assert_eq!(aim(sentence), Some(expected), "{sentence}");
    }
}

#[test]
fn where_it_starts_and_where_it_goes() {
    for (sentence, from, to) in [
        ("Grow followers from 4,200 to 4,830", 4_200.0, 4_830.0),
        ("Följarna från 4 200 till 4 830", 4_200.0, 4_830.0),
        ("Sessions: 3,200 → 7,000", 3_200.0, 7_000.0),
        ("CTR 1.3 % -> 3 %", 1.3, 3.0),
        ("Conversion rate: 3% today, 7% in June", 3.0, 7.0),
        ("I dag er vi 320 medlemmer. Vi skal bli 400.", 320.0, 400.0),
        ("Response time down from 15 to 10 minutes", 15.0, 10.0),
    ] {
        let statement = said(sentence);
        assert_eq!(statement.baseline.map(|start| start.value), Some(from), "{sentence}");
        assert_eq!(statement.target.map(|target| target.quantity.value), Some(to), "{sentence}");
    }
}

#[test]
fn a_change_beside_a_level_is_kept() {
    let statement = said("Grow followers by 15 %, from 4,200 to 4,830");
    assert_eq!(statement.target.map(|target| target.quantity.value), Some(4_830.0));
    assert_eq!(statement.change.map(|change| change.quantity.value), Some(15.0));
}

#[test]
fn units_directions_and_rates() {
    let target = |sentence: &str| said(sentence).target.expect("a number");
    assert_eq!(target("Svare innen 2 timer").quantity.unit, Unit::Time(3_600.0));
    assert_eq!(target("Sell for €50k").quantity.unit, Unit::Money("EUR".to_owned()));
    assert_eq!(target("Cut cost per lead to 95 kr").direction, Direction::Down);
    assert_eq!(target("Keep the unsubscribe rate below 0.5 %").direction, Direction::Hold);
    assert_eq!(target("Färre än 50 avregistreringar").direction, Direction::Down);
    assert_eq!(target("500 leads a month").every, Some(Every::Month));
    assert_eq!(target("3 inlägg i veckan").every, Some(Every::Week));
    let sentence = "Between 40 and 30 complaints, no: from 60 to 40 unsubscribes";
    assert_eq!(aim(sentence).map(|(value, _)| value), Some(40.0));
}

#[test]
fn several_outcomes_are_kept_apart() {
    let statement = said("200 new members and 10 % more sales by December 2027");
    assert_eq!(statement.metric.map(|metric| metric.value).as_deref(), Some("members"));
    let further: Vec<_> = statement.further.iter().map(|further| further.target.quantity.value).collect();
    assert_eq!(further, [10.0]);
}

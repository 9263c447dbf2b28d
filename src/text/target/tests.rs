//! The table of targets: text, kind of metric and language in; meaning or problem out.

use proptest::prelude::{any, prop_assert, proptest};

use super::{ReadTarget, TargetProblem, Written, target};
use crate::model::metric::MetricKind::{self, Counter, Duration, Flow, Gauge, Ratio, Unique};
use crate::model::target::Target::{Cadence, Cap, Change, Hold, Level, Points, Rate, Relative, ServiceLevel};
use crate::model::target::{Bound, Per};
use crate::say::Language::{English, Norwegian, Swedish};
use crate::text::number::NumberProblem;

fn read(text: &str, kind: MetricKind) -> Result<ReadTarget, TargetProblem> {
    target(&Written::Text(text.to_owned()), Some(kind), None)
}

fn problem(text: &str, kind: MetricKind) -> TargetProblem {
    read(text, kind).expect_err(text)
}

#[test]
fn the_table_of_targets() {
    for (text, kind, meant) in [
        ("+15%", Gauge, Relative(0.15)),
        ("-20%", Gauge, Relative(-0.2)),
        ("\u{2212}20 %", Flow, Relative(-0.2)),
        ("+2,5 procent", Unique, Relative(0.025)),
        ("+15 prosent", Duration, Relative(0.15)),
        ("4830", Gauge, Level(4830.0)),
        ("4,830", Gauge, Level(4830.0)),
        ("4 830", Flow, Level(4830.0)),
        ("10k", Gauge, Level(10_000.0)),
        ("10m", Gauge, Level(10_000_000.0)),
        ("+600", Gauge, Change(600.0)),
        ("-50", Gauge, Change(-50.0)),
        ("+1k", Counter, Change(1000.0)),
        ("2.5%", Ratio, Level(0.025)),
        ("2,5 %", Ratio, Level(0.025)),
        ("12/480", Ratio, Level(0.025)),
        ("+0.5pp", Ratio, Points(0.005)),
        ("-0,5 procentenheter", Ratio, Points(-0.005)),
        ("+0,5 Prosentpoeng", Ratio, Points(0.005)),
        ("+1 percentage points", Ratio, Points(0.01)),
        (">= 4%", Ratio, Hold(Bound::AtLeast, 0.04)),
        ("≥4 %", Ratio, Hold(Bound::AtLeast, 0.04)),
        ("Minst 4 %", Ratio, Hold(Bound::AtLeast, 0.04)),
        ("minst\u{a0}4\u{a0}%", Ratio, Hold(Bound::AtLeast, 0.04)),
        (">= 4/100", Ratio, Hold(Bound::AtLeast, 0.04)),
        ("<= 60min", Duration, Hold(Bound::AtMost, 3600.0)),
        ("<= 4h", Duration, Hold(Bound::AtMost, 14_400.0)),
        ("≤ 10m", Duration, Hold(Bound::AtMost, 600.0)),
        ("högst 4 timmar", Duration, Hold(Bound::AtMost, 14_400.0)),
        ("within half a day", Duration, Hold(Bound::AtMost, 43_200.0)),
        ("innen 2 dager", Duration, Hold(Bound::AtMost, 172_800.0)),
        ("90 min", Duration, Level(5400.0)),
        ("-15 min", Duration, Change(-900.0)),
        ("90% <= 4h", Duration, ServiceLevel { share: 0.9, within: 14_400.0 }),
        ("90 % INOM 4 timmar", Duration, ServiceLevel { share: 0.9, within: 14_400.0 }),
        (">= 90% within 10m", Duration, ServiceLevel { share: 0.9, within: 600.0 }),
        ("9/10 ≤ 1h", Duration, ServiceLevel { share: 0.9, within: 3600.0 }),
        (">= 3/week", Flow, Cadence { count: 3.0, per: Per::Week }),
        ("minst 3/vecka", Flow, Cadence { count: 3.0, per: Per::Week }),
        ("minst 3 ganger i uka", Flow, Cadence { count: 3.0, per: Per::Week }),
        ("at least 3 times a week", Flow, Cadence { count: 3.0, per: Per::Week }),
        ("7000/month", Flow, Rate { amount: 7000.0, per: Per::Month }),
        ("7 000 / mån.", Unique, Rate { amount: 7000.0, per: Per::Month }),
        ("3 per week", Flow, Rate { amount: 3.0, per: Per::Week }),
        ("3 i veckan", Flow, Rate { amount: 3.0, per: Per::Week }),
        ("3\u{a0}per\u{a0}uke", Flow, Rate { amount: 3.0, per: Per::Week }),
        ("3/UKE", Flow, Rate { amount: 3.0, per: Per::Week }),
        ("10k per dag", Flow, Rate { amount: 10_000.0, per: Per::Day }),
        ("200 weekly", Flow, Rate { amount: 200.0, per: Per::Week }),
        ("<= 20000", Flow, Cap(20_000.0)),
        ("max 20 000", Flow, Cap(20_000.0)),
        (">= 120", Flow, Level(120.0)),
        ("<= 20000", Gauge, Hold(Bound::AtMost, 20_000.0)),
        (">= 400", Unique, Hold(Bound::AtLeast, 400.0)),
    ] {
        let understood = ReadTarget { target: meant, signed_percent_on_ratio: false };
        assert_eq!(read(text, kind), Ok(understood), "{text} on {kind:?}");
    }
}

#[test]
fn a_signed_percent_on_a_ratio_is_flagged() {
    let flagged = ReadTarget { target: Relative(0.15), signed_percent_on_ratio: true };
    assert_eq!(read("+15%", Ratio), Ok(flagged));
}

#[test]
fn what_may_mean_two_things_is_refused() {
    assert_eq!(problem("15%", Gauge), TargetProblem::PercentWithoutSign { share: 0.15 });
    assert_eq!(problem(">= 4%", Flow), TargetProblem::BoundInPercent { bound: Bound::AtLeast, share: 0.04 });
    assert_eq!(problem("4", Ratio), TargetProblem::BareRatio(Level(4.0)));
    assert_eq!(problem(">= 4", Ratio), TargetProblem::BareRatio(Hold(Bound::AtLeast, 4.0)));
    assert_eq!(problem("60", Duration), TargetProblem::BareDuration(Level(60.0)));
    assert_eq!(problem("+0.5pp", Gauge), TargetProblem::PointsOnNonRatio { share: 0.005 });
    assert_eq!(problem("0.5pp", Ratio), TargetProblem::PointsWithoutSign { share: 0.005 });
    assert_eq!(problem("12/480", Gauge), TargetProblem::FractionOnNonRatio);
    assert_eq!(problem("12/0", Ratio), TargetProblem::ZeroDenominator { at: 3..4 });
    assert_eq!(problem("4h", Gauge), TargetProblem::TimeOnNonDuration { read: Level(14_400.0), at: 0..2 });
    assert_eq!(problem("90% <= 40", Duration), TargetProblem::NotATime { at: 7..9 });
    assert_eq!(problem("90 <= 4h", Duration), TargetProblem::BadShare { at: 0..2 });
    assert_eq!(problem("120% <= 4h", Duration), TargetProblem::BadShare { at: 0..4 });
    assert_eq!(problem("3/week", Gauge), TargetProblem::RateOfLevel { per: Per::Week });
    assert_eq!(problem("+5%/month", Gauge), TargetProblem::PercentPerPeriod { share: 0.05, per: Per::Month });
    assert_eq!(problem("<= 3/week", Flow), TargetProblem::CeilingPerPeriod { count: 3.0, per: Per::Week });
    assert_eq!(problem(" > 4%", Ratio), TargetProblem::StrictBound { at: 1..2 });
    assert_eq!(problem(">= +4%", Ratio), TargetProblem::UnexpectedSign { at: 3..6 });
    assert_eq!(problem("+3/week", Flow), TargetProblem::UnexpectedSign { at: 0..2 });
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let number = |problem, at| TargetProblem::Number { problem, at: Some(at) };
    let ambiguous = NumberProblem::Ambiguous { as_thousands: 1000.0, as_decimal: 1.0 };
    assert_eq!(problem(" ", Gauge), TargetProblem::Empty);
    assert_eq!(problem("≥ 1.000", Gauge), number(ambiguous, 4..9));
    assert_eq!(problem("more", Gauge), number(NumberProblem::NotANumber, 0..4));
    assert_eq!(problem("4830 följare", Gauge), TargetProblem::UnknownWords { at: 5..13 });
    assert_eq!(problem("+-5%", Gauge), number(NumberProblem::NotANumber, 1..3));
    assert_eq!(problem("%", Ratio), number(NumberProblem::Empty, 0..0));
    assert_eq!(problem(">=", Ratio), number(NumberProblem::Empty, 2..2));
    assert_eq!(problem("1.2.3/5", Ratio), number(NumberProblem::NotANumber, 0..5));
}

#[test]
fn the_language_settles_separators() {
    let of =
        |text: &str, language| target(&Written::Text(text.to_owned()), Some(Gauge), language).map(|read| read.target);
    assert_eq!(of("1.000", Some(Swedish)), Ok(Level(1000.0)));
    assert_eq!(of("+1.000", Some(Norwegian)), Ok(Change(1000.0)));
    assert_eq!(of("1.000", Some(English)), Ok(Level(1.0)));
    assert!(of("1,000", Some(Swedish)).is_err());
}

#[test]
fn toml_numbers() {
    let of = |value, kind| target(&Written::Number(value), kind, None).map(|read| read.target);
    assert_eq!(of(4830.0, Some(Gauge)), Ok(Level(4830.0)));
    assert_eq!(of(4.0, Some(Ratio)), Err(TargetProblem::BareRatio(Level(4.0))));
    assert_eq!(of(-50.0, Some(Gauge)), Err(TargetProblem::NegativeNumber { value: -50.0 }));
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(of(wrong, None), Err(TargetProblem::Number { problem: NumberProblem::OutOfRange, at: None }));
    }
}

#[test]
fn an_unknown_metric_is_read_as_far_as_it_goes() {
    let of = |text: &str| target(&Written::Text(text.to_owned()), None, None).map(|read| read.target);
    assert_eq!(of("2.5%"), Ok(Level(0.025)));
    assert_eq!(of("+0.5pp"), Ok(Points(0.005)));
    assert_eq!(of("<= 4h"), Ok(Hold(Bound::AtMost, 14_400.0)));
    assert_eq!(of("12/480"), Ok(Level(0.025)));
    assert_eq!(of("120"), Ok(Level(120.0)));
}

#[test]
fn hostile_lengths_are_read_in_good_time() {
    for piece in ["1h", "9", "%", "/week ", "minst ", "1 000 ", "≥ 4 h "] {
        let text = piece.repeat(5_000);
        for kind in [Gauge, Ratio, Duration] {
            let _ = read(&text, kind);
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics_numbers_are_finite_places_are_inside(
        text in any::<String>(),
        plausible in "(>= ?|≤ |minst |\\+|-|−)?[0-9]{0,4}[., /\u{a0}]?[0-9]{0,4} ?(%|pp|h|k|/week| i månaden|å|mrd)?( <= 4h)?",
        kind in 0..7usize,
    ) {
        let kind = [None, Some(Gauge), Some(Flow), Some(Counter), Some(Unique), Some(Ratio), Some(Duration)][kind];
        for text in [text, plausible] {
            match target(&Written::Text(text.clone()), kind, Some(Swedish)) {
                Ok(read) => prop_assert!(read.target.level(Some(1.0)).is_some_and(f64::is_finite)),
                Err(TargetProblem::Number { at: Some(at), .. } | TargetProblem::UnknownWords { at }) => {
                    prop_assert!(text.get(at).is_some());
                }
                Err(_) => {}
            }
        }
    }
}

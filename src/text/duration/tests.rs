//! Spans and times from text.

use super::{Day, Span, calendar_span, seconds};
use proptest::prelude::{any, prop_assert, proptest};

fn months(months: u32) -> Span {
    Span { months, days: 0 }
}

fn days(days: u32) -> Span {
    Span { months: 0, days }
}

#[test]
fn spans_in_three_languages() {
    for (text, span) in [
        ("6 months", months(6)),
        ("6 Månader", months(6)),
        ("6 måneder", months(6)),
        ("6 mån.", months(6)),
        ("6mnd", months(6)),
        ("8 weeks", days(56)),
        ("8 uker", days(56)),
        ("åtta veckor", days(56)),
        ("90 days", days(90)),
        ("1 year", months(12)),
        ("a year", months(12)),
        ("1,5 år", months(18)),
        ("half a year", months(6)),
        ("ett halvår", months(6)),
        ("et halvt år", months(6)),
        ("halvår", months(6)),
        ("two quarters", months(6)),
        ("tolv måneder", months(12)),
    ] {
        assert_eq!(calendar_span(text), Some(span), "{text}");
    }
}

#[test]
fn what_is_no_span_is_none() {
    for text in ["", "6", "months of", "0 days", "-3 weeks", "1.3 months", "9999 years", "soon", "half", "6 6 months"] {
        assert_eq!(calendar_span(text), None, "{text}");
    }
}

#[test]
fn a_span_ends_on_its_last_day() {
    let end = |start: &str, text: &str| {
        let start = Day::parse_iso(start).expect("a day");
        calendar_span(text).expect("a span").end_from(start).to_string()
    };
    assert_eq!(end("2027-03-01", "6 months"), "2027-08-31");
    assert_eq!(end("2027-03-15", "1 month"), "2027-04-14");
    assert_eq!(end("2026-08-31", "6 months"), "2027-02-28");
    assert_eq!(end("2026-08-29", "6 months"), "2027-02-28");
    assert_eq!(end("2027-03-01", "8 weeks"), "2027-04-25");
    assert_eq!(end("2027-03-01", "1 day"), "2027-03-01");
    assert_eq!(end("2028-02-29", "1 year"), "2029-02-28");
}

#[test]
fn times_in_seconds() {
    for (text, value) in [
        ("1h", 3600.0),
        ("90 min", 5400.0),
        ("15min", 900.0),
        ("4 timmar", 14_400.0),
        ("2 dager", 172_800.0),
        ("1 h 30 min", 5400.0),
        ("1h30m", 5400.0),
        ("1,5 h", 5400.0),
        ("an hour", 3600.0),
        ("half an hour", 1800.0),
        ("en halvtimme", 1800.0),
        ("to timer", 7200.0),
    ] {
        assert_eq!(seconds(text), Some(value), "{text}");
    }
    for text in ["", "60", "4 months", "h h", "-1h", "0 min", "1h 30", "1h -30min"] {
        assert_eq!(seconds(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_panics_and_all_is_finite(text in any::<String>(), plausible in "[0-9]{1,9}[.,]?[0-9]{0,4} ?(h|år|min|uker)") {
        for text in [text, plausible] {
            let start = Day::parse_iso("2027-01-31").expect("a day");
            if let Some(span) = calendar_span(&text) {
                prop_assert!(span.end_from(start) >= start);
            }
            prop_assert!(seconds(&text).is_none_or(f64::is_finite));
        }
    }
}

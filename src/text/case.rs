//! A case for the forecaster on one line of JSON: what other programs hand over, many at a time.
//!
//! Times are numbers of days or ISO dates, but not both in one case. Keys that mean nothing here are passed over, and
//! so are readings without a value: what nobody read is unknown.

use chrono::Datelike;
use serde_json::{Map, Value};

use crate::model::behaviour::Behaviour;
use crate::model::day::Day;
use crate::say::sentence;
use crate::text::snapshots::BadLine;

/// A series, a day to come, and targets for that day.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Case {
    /// What the answer is known by again; null where there is none.
    pub(crate) id: Value,
    /// How the values behave.
    pub(crate) behaviour: Behaviour,
    /// Time in days and value, in any order.
    pub(crate) history: Vec<(f64, f64)>,
    /// The time that is asked for, in days.
    pub(crate) end: f64,
    /// Values to be reached or passed by then; `None` for one that is null.
    pub(crate) targets: Vec<Option<f64>>,
}

/// Reads a line.
///
/// # Errors
/// When it is no such case: what is wrong, and what to write instead.
pub(crate) fn case(line: &[u8]) -> Result<Case, BadLine> {
    let mut object: Map<String, Value> = serde_json::from_slice(line).map_err(|_| bad(NotAnObject {}))?;
    let mut clock = Clock::default();
    let history = object
        .get("history")
        .and_then(|pairs| history(pairs, &mut clock))
        .ok_or_else(|| bad(Wrong { key: "history" }))?;
    let end = object.get("end").and_then(|time| clock.days(time)).ok_or_else(|| bad(Wrong { key: "end" }))?;
    let targets = targets(object.get("targets")).ok_or_else(|| bad(Wrong { key: "targets" }))?;
    Ok(Case {
        behaviour: behaviour(object.get("kind")).ok_or_else(|| bad(Wrong { key: "kind" }))?,
        targets,
        id: object.remove("id").unwrap_or_default(),
        history,
        end,
    })
}

fn behaviour(kind: Option<&Value>) -> Option<Behaviour> {
    match kind {
        None | Some(Value::Null) => Some(Behaviour::Unknown),
        Some(kind) => match kind.as_str()? {
            "gauge" => Some(Behaviour::Level),
            "flow" => Some(Behaviour::Amount),
            "cumulative" => Some(Behaviour::Total),
            _ => None,
        },
    }
}

/// Pairs of time and value, without those whose value is null.
fn history(pairs: &Value, clock: &mut Clock) -> Option<Vec<(f64, f64)>> {
    let mut history = Vec::new();
    for pair in pairs.as_array()? {
        let [time, value] = pair.as_array()?.as_slice() else { return None };
        if !value.is_null() {
            history.push((clock.days(time)?, value.as_f64()?));
        }
    }
    Some(history)
}

fn targets(targets: Option<&Value>) -> Option<Vec<Option<f64>>> {
    let Some(targets) = targets.filter(|targets| !targets.is_null()) else { return Some(Vec::new()) };
    let mut numbers = Vec::new();
    for target in targets.as_array()? {
        numbers.push(if target.is_null() { None } else { Some(target.as_f64()?) });
    }
    Some(numbers)
}

/// Whether times are dates, once the first of them is seen.
#[derive(Debug, Default)]
struct Clock {
    has_dates: Option<bool>,
}

impl Clock {
    /// A time in days; `None` for what is no time, or one written another way than those before it.
    fn days(&mut self, time: &Value) -> Option<f64> {
        let (days, is_date) = match time.as_str() {
            Some(text) => (f64::from(Day::parse_iso(text)?.0.num_days_from_ce()), true),
            None => (time.as_f64()?, false),
        };
        (*self.has_dates.get_or_insert(is_date) == is_date).then_some(days)
    }
}

fn bad(what: impl crate::say::Sentence + 'static) -> BadLine {
    BadLine { what: Box::new(what), help: Box::new(WriteCase {}) }
}

sentence! {
    NotAnObject {}
    en "this line is not a JSON object",
    sv "den här raden är inget JSON-objekt",
    nb "denne linjen er ikke et JSON-objekt",
}
sentence! {
    Wrong { key: &'static str }
    en "`{key}` is missing, or not what it should be",
    sv "`{key}` saknas, eller är inte vad det ska vara",
    nb "`{key}` mangler, eller er ikke det den skal være",
}
sentence! {
    WriteCase {}
    en "a case is \"kind\":\"gauge\", \"flow\" or \"cumulative\", \"history\":[[0,1000],[7,1012]], \"end\":30, \"targets\":[1050]; times are days or dates (\"2027-03-01\"), not both",
    sv "ett fall är \"kind\":\"gauge\", \"flow\" eller \"cumulative\", \"history\":[[0,1000],[7,1012]], \"end\":30, \"targets\":[1050]; tider är dagar eller datum (\"2027-03-01\"), inte både och",
    nb "et tilfelle er \"kind\":\"gauge\", \"flow\" eller \"cumulative\", \"history\":[[0,1000],[7,1012]], \"end\":30, \"targets\":[1050]; tider er dager eller datoer (\"2027-03-01\"), ikke begge deler",
}

#[cfg(test)]
mod tests {
    use super::{Behaviour, case};
    use crate::say::{Language, Sentence};
    use proptest::prelude::{any, proptest};

    #[test]
    fn a_case_is_read() {
        let line = br#"{"id":"a@1","kind":"gauge","history":[[0,1000],[7.5,1012],[9,null]],"start":0,"end":30,"targets":[1050,null]}"#;
        let case = case(line).expect("a case");
        assert_eq!((case.id.as_str(), case.behaviour), (Some("a@1"), Behaviour::Level));
        assert_eq!(case.history, [(0.0, 1000.0), (7.5, 1012.0)]);
        assert!((case.end - 30.0).abs() < f64::EPSILON && case.targets == [Some(1050.0), None]);
    }

    #[test]
    fn times_may_be_dates() {
        let dated = case(br#"{"history":[["2027-02-28",1],["2027-03-01",2]],"end":"2027-03-31"}"#).expect("a case");
        assert!((dated.history[1].0 - dated.history[0].0 - 1.0).abs() < 1e-9, "{dated:?}");
        assert!((dated.end - dated.history[1].0 - 30.0).abs() < 1e-9 && dated.id.is_null());
    }

    #[test]
    fn what_is_no_case_is_told() {
        for (line, says) in [
            ("[1]", "this line is not a JSON object"),
            ("{\"end\":3}", "`history` is missing, or not what it should be"),
            ("{\"history\":[[1]],\"end\":3}", "`history` is missing, or not what it should be"),
            ("{\"history\":[[1,\"x\"]],\"end\":3}", "`history` is missing, or not what it should be"),
            ("{\"history\":[[\"2027-02-30\",1]],\"end\":3}", "`history` is missing, or not what it should be"),
            ("{\"history\":[[\"2027-02-28\",1]],\"end\":3}", "`end` is missing, or not what it should be"),
            ("{\"history\":[],\"end\":3,\"kind\":\"level\"}", "`kind` is missing, or not what it should be"),
            ("{\"history\":[],\"end\":3,\"targets\":7}", "`targets` is missing, or not what it should be"),
        ] {
            let bad = case(line.as_bytes()).expect_err(line);
            assert_eq!(bad.what.say(Language::English), says, "{line}");
        }
    }

    proptest! {
        #[test]
        fn any_line_is_a_case_or_a_complaint(line in any::<Vec<u8>>(), text in "[{\"a-z:,0-9.}\\[\\] ]{0,60}") {
            let _ = case(&line);
            let _ = case(format!("{{\"history\":[[1,2],{text}").as_bytes());
        }
    }
}

//! A whole strategy passes, and each part that is left out has a finding of its own.

use toml::{Table, Value};

use super::strategy_evidence;
use crate::model::day::Day;
use crate::rules::{CheckedStrategy, check_strategy};
use crate::text::strategy;

/// A Norwegian company's strategy with everything in it.
const WHOLE: &str = include_str!("../../../examples/strategi-sjoboden/strategy.toml");
/// The one that the examples of campaigns share.
const SHARED: &str = include_str!("../../../examples/strategy.toml");

/// The codes of what is found in a strategy, in order.
fn codes(text: &str) -> Vec<&'static str> {
    let document = strategy::read(text);
    let strategy = document.value.expect("a strategy");
    let evidence = strategy_evidence(&strategy, Day::new(2026, 11, 22), None);
    let found = check_strategy(&CheckedStrategy { strategy: &strategy, evidence: &evidence }).into_vec();
    let mut codes: Vec<&str> = document.findings.iter().chain(&found).map(|finding| finding.rule.code).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn whole_strategies_pass() {
    assert!(codes(WHOLE).is_empty(), "{:?}", codes(WHOLE));
    assert!(codes(SHARED).is_empty(), "{:?}", codes(SHARED));
}

/// The strategy without what stands at a path: keys, and numbers for places in lists. `*` takes it from every entry.
fn without(path: &str) -> String {
    fn cut(value: &mut Value, path: &[&str]) {
        match (value, path) {
            (Value::Table(table), [last]) => {
                table.remove(*last).expect("a part that is there");
            }
            (Value::Table(table), [key, rest @ ..]) => cut(table.get_mut(*key).expect("a table"), rest),
            (Value::Array(list), ["*", rest @ ..]) => list.iter_mut().for_each(|entry| cut(entry, rest)),
            (Value::Array(list), [index]) => {
                list.remove(index.parse().expect("a place in the list"));
            }
            (Value::Array(list), [index, rest @ ..]) => {
                cut(&mut list[index.parse::<usize>().expect("a place in the list")], rest);
            }
            (value, _) => panic!("nothing to cut from {value}"),
        }
    }
    let mut whole = Value::Table(WHOLE.parse::<Table>().expect("TOML"));
    cut(&mut whole, &path.split('.').collect::<Vec<_>>());
    toml::to_string(&whole).expect("TOML")
}

#[test]
fn each_part_left_out_has_a_finding_of_its_own() {
    for (part, code) in [
        ("strategy.owner", "P701"),
        ("strategy.reviewed_on", "P703"),
        ("strategy.measured_by", "P715"),
        ("objective", "P712"),
        ("audience", "P713"),
        ("audience.0", "P713"),
        ("audience.1", "P713"),
        ("audience.0.how", "C504"),
        ("channel", "P714"),
        ("channel.instagram.purpose", "P714"),
        ("channel.instagram.content", "P714"),
        ("channel.instagram.leads_to", "P714"),
        ("guidelines", "P706"),
        ("guidelines.allowed", "P706"),
        ("guidelines.forbidden", "P706"),
        ("guidelines.approval", "P706"),
        ("guidelines.voice", "P706"),
        ("team.1.acknowledged_guidelines", "P707"),
        ("responsibility", "P704"),
        ("responsibility.0.topic", "P704"),
        ("responsibility.0.who", "P704"),
        ("responsibility.2.backup", "P704"),
        ("shift", "P705"),
        ("feedback", "P708"),
        ("feedback.respond_within", "P708"),
        ("feedback.promise", "P705"),
        ("feedback.same_place", "P710"),
        ("feedback.steps", "P711"),
        ("feedback.offer", "P711"),
        ("crisis", "P709"),
        ("crisis.owner", "P709"),
        ("crisis.backup", "P709"),
        ("crisis.triggers", "P709"),
        ("crisis.holding_statement", "P709"),
        ("crisis.steps", "P709"),
    ] {
        assert_eq!(codes(&without(part)), [code], "without {part}");
    }
}

#[test]
fn an_empty_strategy_is_told_each_part_once() {
    let expected = ["P701", "P703", "P704", "P705", "P706", "P708", "P709", "P712", "P713", "P714", "P715"];
    assert_eq!(codes(""), expected);
}

#[test]
fn a_list_of_people_may_be_left_out_by_a_small_team() {
    assert!(codes(&without("team")).is_empty());
    assert!(codes(&without("fix")).is_empty());
}

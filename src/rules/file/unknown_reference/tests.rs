//! Names that lead nowhere.

use super::RULE;
use crate::model::evidence::LedgerFile;
use crate::rules::testing::{CAMPAIGN, Case};

#[test]
fn every_channel_that_is_named_is_looked_up() {
    let tables = r#"
[audience]
where = ["instagram", "playgrounds"]
[channel.poster]
platform = "other"
leads_to = "blgo"
[[goal]]
channel = ["instagramm", "poster", "facebook"]
[[goal]]
channel = "Twitter"
[budget]
[[budget.line]]
amount = 5
channel = "bus stops"
[[post]]
on = 2027-03-02
channel = "postr"
"#;
    let cut = |said: &String| said.replace(" is neither a channel of this campaign nor a platform that is known here", "");
    let found: Vec<String> = Case::of(tables).found(&RULE).iter().map(cut).collect();
    assert_eq!(
        found,
        [
            "warning audience.where[1]: \"playgrounds\"; declare it: `[channel.playgrounds]` with `platform = \"other\"`",
            "error channel.poster.leads_to: \"blgo\"; did you mean \"blog\"? [\"blog\"]",
            "error goal[0].channel[0]: \"instagramm\"; did you mean \"instagram\"? [\"instagram\"]",
            "error budget.line[0].channel: \"bus stops\"; declare it: `[channel.\"bus stops\"]` with \
             `platform = \"other\"`",
            "error post[0].channel: \"postr\"; did you mean \"poster\"? [\"poster\"]",
        ]
    );
}

#[test]
fn objectives_and_people_are_the_strategy_s() {
    let strategy = "[[objective]]\nid = \"known-in-malmo\"\ntext = \"x\"\n[[team]]\nname = \"Ida Berg\"\n\
        [channel.poster]\npurpose = \"x\"\n";
    let goals = "[[goal]]\nsupports = \"known-in-malmö\"\nowner = \"Ida Borg\"\nchannel = \"poster\"\n\
        [[goal]]\nsupports = \"sales\"\n[channel.blog]\nowner = \"Jonas Lind\"\n";
    let file = format!("{CAMPAIGN}{goals}");
    assert_eq!(
        Case::file(&file, Some(strategy)).found(&RULE),
        [
            "error goal[0].supports: the strategy has no objective \"known-in-malmö\"; did you mean \"known-in-malmo\"? \
             [\"known-in-malmo\"]",
            "error goal[1].supports: the strategy has no objective \"sales\"; its objectives are \"known-in-malmo\"",
            "warning channel.blog.owner: \"Jonas Lind\" is not in the strategy's [[team]]; add `[[team]]` with \
             `name = \"Jonas Lind\"` to strategy.toml, or name somebody who is in it",
            "warning goal[0].owner: \"Ida Borg\" is not in the strategy's [[team]]; did you mean \"Ida Berg\"? \
             [\"Ida Berg\"]",
        ]
    );
    let alone = Case::file(&file, None).found(&RULE);
    assert!(alone.len() == 1 && alone[0].contains("poster"), "{alone:?}");
}

#[test]
fn a_snapshots_file_that_is_named_must_be_there() {
    let ledger = |name: &str, named, exists| LedgerFile { name: name.to_owned(), named, exists };
    let mut case = Case::of("");
    case.evidence.ledgers = vec![ledger("a.csv", true, true), ledger("b.csv", true, false)];
    let found = case.found(&RULE);
    assert!(found.len() == 1 && found[0].starts_with("error campaign.snapshots[1]: the snapshots file \"b.csv\""));
    case.evidence.ledgers = vec![ledger("spring.snapshots.csv", false, false)];
    assert!(case.found(&RULE).is_empty(), "the usual one is made when the first number is recorded");
}

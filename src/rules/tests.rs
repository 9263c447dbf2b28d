//! The registry keeps its promises.

use std::collections::BTreeSet;

use super::REGISTRY;

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let codes: Vec<_> = REGISTRY.iter().map(|rule| rule.id.code).collect();
    let names: BTreeSet<_> = REGISTRY.iter().map(|rule| rule.id.name).collect();
    assert_eq!(names.len(), REGISTRY.len(), "a name is used twice");
    let unique: BTreeSet<_> = codes.iter().collect();
    assert_eq!(unique.len(), REGISTRY.len(), "a code is used twice");
}

#[test]
fn every_page_has_its_four_parts() {
    for rule in REGISTRY {
        for heading in ["## What it catches", "## Why it matters", "## Bad", "## Good"] {
            assert!(rule.page.contains(heading), "{} lacks {heading}", rule.id.code);
        }
    }
}

#[test]
fn a_rule_s_file_has_its_name() {
    for rule in REGISTRY {
        let file = rule.id.name.replace('-', "_");
        let folders = [
            "file",
            "specific",
            "realistic",
            "time_bound",
            "measurable",
            "channels",
            "budget",
            "strategy",
            "ledger",
            "feedback",
        ];
        let found = folders.iter().any(|folder| {
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/rules/{folder}/{file}.rs")).is_file()
        });
        assert!(found, "{} has no file {file}.rs", rule.id.code);
    }
}

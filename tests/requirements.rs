//! `docs/requirements.md` names rules, tests and files: all of them are there, and no row is forgotten.

#![allow(clippy::disallowed_methods, reason = "tests read the project's own files")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn page() -> String {
    std::fs::read_to_string(Path::new(ROOT).join("docs/requirements.md")).expect("the page")
}

/// The rows, as their cells: the first is the requirement's name.
fn rows(page: &str) -> Vec<Vec<String>> {
    let rows = page.lines().filter(|line| line.starts_with("| R"));
    rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The rules by their codes: `P705`. A requirement's own name has fewer digits.
fn codes(text: &str) -> Vec<&str> {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric());
    let is_code = |word: &&str| word.len() == 4 && word[1..].bytes().all(|byte| byte.is_ascii_digit());
    words.filter(is_code).filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase())).collect()
}

#[test]
fn every_requirement_has_one_row() {
    let page = page();
    let names: Vec<String> = rows(&page).into_iter().map(|row| row[0].clone()).collect();
    let wanted: BTreeSet<String> = (1..=60).map(|number| format!("R{number}")).collect();
    assert_eq!(names.iter().cloned().collect::<BTreeSet<_>>(), wanted);
    assert_eq!(names.len(), wanted.len(), "a row stands twice");
}

#[test]
fn every_rule_that_is_named_has_its_page() {
    let entries = std::fs::read_dir(Path::new(ROOT).join("docs/rules")).expect("the pages");
    let pages: Vec<String> =
        entries.map(|entry| entry.expect("a page").file_name().to_string_lossy().into_owned()).collect();
    let page = page();
    assert!(codes(&page).contains(&"P705"));
    for code in codes(&page) {
        assert!(pages.iter().any(|page| page.starts_with(&format!("{code}-"))), "{code} is no rule");
    }
}

#[test]
fn every_file_and_test_that_is_named_is_there() {
    let page = page();
    for row in rows(&page) {
        let Some(shown_by) = row.get(3).filter(|cell| !cell.is_empty()) else {
            let says_so = row.len() < 4 && !row[2].is_empty() || row[2].contains("Not yet");
            assert!(says_so, "{} has neither a test nor a reason", row[0]);
            continue;
        };
        let mut file = PathBuf::new();
        for name in quoted(shown_by) {
            if name.contains('/') {
                file = Path::new(ROOT).join(name);
                assert!(file.is_file(), "{}: {name} is not there", row[0]);
            } else {
                let text = std::fs::read_to_string(&file).expect("a file with tests");
                assert!(text.contains(&format!("fn {name}(")), "{}: no test {name} in {}", row[0], file.display());
            }
        }
    }
}

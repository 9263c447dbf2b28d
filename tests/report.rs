//! Reports as a whole: pages that need nothing else and hold nothing that a file could have slipped in.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::path::Path;
use std::process::Command;

/// Runs `plan report` in the project's folder on the day that the examples were written for.
fn report(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_plan"))
        .arg("report")
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .env("PLAN_NOW", "2026-11-22")
        .output()
        .expect("run");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The examples, and the three that run together.
const REPORTED: [&[&str]; 5] = [
    &["campaign.example.toml"],
    &["examples/cafe.campaign.toml"],
    &["examples/cykelbutik.campaign.toml"],
    &["examples/friluft.campaign.toml"],
    &["examples/cafe.campaign.toml", "examples/cykelbutik.campaign.toml", "examples/friluft.campaign.toml"],
];

#[test]
fn a_page_fetches_nothing_and_runs_nothing() {
    for campaigns in REPORTED {
        let page = report(campaigns);
        assert!(page.starts_with("<!DOCTYPE html><html lang=") && page.contains("default-src 'none'"), "{campaigns:?}");
        for sign in ["<script", "http://", "https://", "url(", "@import", "src=", "javascript:", "<a href=\"//"] {
            assert!(!page.contains(sign), "{campaigns:?}: {sign}");
        }
    }
}

#[test]
fn a_page_is_the_same_each_time() {
    let campaigns = REPORTED[4];
    assert_eq!(report(campaigns), report(campaigns));
}

#[test]
fn every_place_that_is_pointed_at_is_there_once() {
    for campaigns in REPORTED {
        let page = report(campaigns);
        let values = |attribute: &str| -> Vec<String> {
            let before = format!(" {attribute}=\"");
            let parts = page.split(before.as_str()).skip(1);
            parts.map(|part| part.split('"').next().unwrap_or_default().to_owned()).collect()
        };
        let ids = values("id");
        let pointed = values("href").into_iter().map(|href| href.trim_start_matches('#').to_owned());
        for name in pointed.chain(values("aria-labelledby")).chain(values("aria-describedby")) {
            assert_eq!(ids.iter().filter(|id| **id == name).count(), 1, "{campaigns:?}: {name}");
        }
    }
}

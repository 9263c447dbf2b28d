//! The handbook as a whole: a page that needs nothing else and holds nothing that a strategy could have slipped in.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::path::Path;
use std::process::Command;

/// Runs `plan report --strategy` in the project's folder on the day that the examples were written for.
fn handbook(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(["report", "--strategy"])
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .env("PLAN_NOW", "2026-11-22")
        .output()
        .expect("run");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The examples, a strategy that says next to nothing, and one whose every text tries to be more than a text.
const STRATEGIES: [&str; 4] =
    ["examples/strategy.toml", "examples/strategi-sjoboden", "tests/cmd/report_strategy_bare.in", HOSTILE];
const HOSTILE: &str = "tests/cmd/report_strategy_hostile.in";

#[test]
fn a_handbook_fetches_nothing_runs_nothing_and_is_the_same_each_time() {
    for strategy in STRATEGIES {
        let page = handbook(&[strategy]);
        assert!(page.starts_with("<!DOCTYPE html><html lang=") && page.contains("default-src 'none'"), "{strategy}");
        let fetched = ["<script", "url(", "@import", " src=\"", "<a href=\"h", "<a href=\"/"];
        assert!(fetched.iter().all(|sign| !page.contains(sign)), "{strategy}");
        assert_eq!(page, handbook(&[strategy]), "{strategy}");
    }
}

#[test]
fn the_crisis_card_is_last_and_begins_a_sheet_of_its_own() {
    let page = handbook(&["examples/strategy.toml"]);
    let card = page.find("<section class=\"part crisis\"").expect("a card");
    assert!(!page[card..].contains("</section><section"), "nothing stands behind it");
    assert!(page.contains("section.crisis { break-before: page;"));
    for text in
        ["Sara Nyman", "We got this wrong, and we are sorry.", "within 15 minutes", "5 complaints come within 6 hours"]
    {
        assert!(page[card..].contains(text), "{text}");
    }
}

#[test]
fn texts_of_a_strategy_stay_texts() {
    let page = handbook(&[HOSTILE]);
    let tags = ["<script", "<img", "<b>", "</style><style>", "-->", "\u{1b}", "\u{202e}", "<a href=\"javascript"];
    assert!(tags.iter().all(|sign| !page.contains(sign)));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("&amp;#x202e;"), "they are shown");
    assert_eq!(page.matches("<h1").count(), 1);
    let text = handbook(&[HOSTILE, "--format", "markdown"]);
    for sign in
        ["<script", "<img", "[a](javascript", "\u{1b}", "\u{202e}", "\n::", "http://", "\n# Heading", "\n1. one"]
    {
        assert!(!text.contains(sign), "{sign}");
    }
}

#[test]
fn what_is_not_decided_is_told_with_what_to_write() {
    let text = handbook(&["tests/cmd/report_strategy_bare.in", "--format", "markdown", "--lang", "en"]);
    for told in [
        "what nobody may publish",
        "`forbidden = [\"…\"]`",
        "nothing says who answers what",
        "who leads when that person is away",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[test]
fn a_handbook_speaks_the_strategy_s_language_unless_told_otherwise() {
    let own = handbook(&["examples/strategi-sjoboden"]);
    assert!(own.contains("<html lang=\"nb\">") && own.contains("Hva vi kan publisere"));
    assert!(handbook(&["examples/strategi-sjoboden", "--lang", "sv"]).contains("Vad vi får publicera"));
}

#[test]
fn json_fits_the_published_schema() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/handbook.schema.json");
    let schema = serde_json::from_str(&std::fs::read_to_string(schema).expect("a schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for strategy in STRATEGIES {
        let json = handbook(&[strategy, "--format", "json"]);
        let document: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty() && !json.contains('\u{1b}'), "{strategy}: {errors:#?}");
    }
}

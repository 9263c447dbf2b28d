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

/// A campaign whose every text tries to be more than a text.
const HOSTILE: &str = "tests/cmd/report_hostile.in";

#[test]
fn texts_from_files_stay_texts_on_a_page() {
    let page = report(&[HOSTILE]);
    let tags =
        ["<script", "<img", "<iframe", "<b>", "<i>", "<u>", "</style><style>", "<svg onload", "<a href=//", "-->"];
    for sign in
        tags.iter().chain(&["javascript:alert(1)\"", "\u{1b}", "\u{202e}", "onmouseover=\"", "<details open ontoggle"])
    {
        assert!(!page.contains(sign), "{sign}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("&amp;#x202e;"), "they are shown");
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn texts_from_files_stay_texts_in_markdown_and_json() {
    let text = report(&[HOSTILE, "--format", "markdown"]);
    for sign in [
        "<script",
        "<img",
        "<iframe",
        "[a](javascript",
        "\u{1b}",
        "\u{202e}",
        "\n::",
        "http://",
        "<!-- plan report -->",
    ] {
        assert!(!text.contains(sign), "{sign}");
    }
    let table: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    assert!(table.len() == 4 && table.iter().all(|line| cells(line) == 11), "{table:#?}");
    let json = report(&[HOSTILE, "--format", "json"]);
    assert!(!json.contains('\u{1b}'));
    fits(&json);
}

/// Asserts that a document is what the published schemas say.
#[track_caller]
fn fits(document: &str) {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let read = |name: &str| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(docs.join(name)).expect("a schema")).expect("JSON")
    };
    let mut document: serde_json::Value = serde_json::from_str(document).expect("JSON");
    let mut schema = read("report.schema.json");
    // What `status` holds has a schema of its own, beside this one.
    let status = std::mem::replace(&mut schema["properties"]["status"], true.into());
    assert_eq!(status["$ref"], "status.schema.json");
    for (schema, part) in [(read("status.schema.json"), document["status"].take()), (schema, document)] {
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let errors: Vec<String> =
            validator.iter_errors(&part).map(|error| format!("{error} at {}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn json_fits_the_published_schema() {
    for campaigns in REPORTED {
        let arguments: Vec<&str> = campaigns.iter().copied().chain(["--format", "json"]).collect();
        fits(&report(&arguments));
    }
}

#[test]
fn a_report_speaks_the_campaign_s_language_unless_told_otherwise() {
    let own = report(&["examples/friluft.campaign.toml"]);
    assert!(own.contains("<html lang=\"nb\">") && own.contains("Kommer vi til å nå målene?"));
    let asked = report(&["examples/friluft.campaign.toml", "--lang", "sv"]);
    assert!(asked.contains("<html lang=\"sv\">") && asked.contains("Kommer vi att nå målen?"));
}

#[test]
fn a_file_is_written_whole_and_takes_no_other_file_s_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("page.html");
    let write = |name: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plan"));
        command.args(["report", "examples/cafe.campaign.toml", "--output"]).arg(folder.path().join(name));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).env("PLAN_NOW", "2026-11-22").output().expect("run")
    };
    for _ in 0..2 {
        let output = write("page.html");
        assert!(output.status.success() && output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let text = std::fs::read_to_string(&page).expect("a page");
    assert_eq!(text, report(&["examples/cafe.campaign.toml"]));
    std::fs::write(&page, "mine").expect("written");
    assert_eq!(write("page.html").status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&page).expect("a file"), "mine");
    assert_eq!(write("x.campaign.toml").status.code(), Some(2), "named like a campaign");
    assert_eq!(write("no-such-folder/page.html").status.code(), Some(2));
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left over");
}

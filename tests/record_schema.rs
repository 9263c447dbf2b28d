//! The JSON of `plan record` and `plan log` is what their published schemas say.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Runs `plan` in a folder; gives its JSON.
fn json_of(folder: &Path, arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(arguments)
        .args(["--format", "json"])
        .current_dir(folder)
        .env("PLAN_NOW", "2026-11-22")
        .output()
        .expect("run");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn assert_valid(schema: &str, output: &Value) {
    let schema: Value = serde_json::from_str(schema).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(output).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?} in {output}");
}

const RECORD: &str = include_str!("../docs/record.schema.json");
const LOG: &str = include_str!("../docs/log.schema.json");

#[test]
fn the_output_of_the_examples_is_valid() {
    let folder = tempfile::tempdir().expect("a folder");
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for entry in fs::read_dir(examples).expect("listed").map(|entry| entry.expect("an entry").path()) {
        if entry.is_file() {
            fs::copy(&entry, folder.path().join(entry.file_name().expect("a name"))).expect("copied");
        }
    }
    for campaign in ["cafe", "cykelbutik", "friluft"] {
        let readings =
            ["record", campaign, "followers@instagram=425100", "folowers@ig=12%", "engagement_rate@instagram=1/8"];
        let recorded = json_of(folder.path(), &readings);
        assert_valid(RECORD, &recorded);
        assert!(recorded["warnings"].as_array().is_some_and(|warnings| warnings.len() > 1));
        assert_valid(RECORD, &json_of(folder.path(), &["record", campaign, "--retract", "followers@instagram"]));
        let same = ["record", campaign, "clicks@web=3", "--id", "a"];
        json_of(folder.path(), &same);
        let again = json_of(folder.path(), &same);
        assert_valid(RECORD, &again);
        assert_eq!(again["unchanged"].as_array().map(Vec::len), Some(1));
        assert_valid(LOG, &json_of(folder.path(), &["log", campaign]));
    }
}

#[test]
fn every_status_is_in_the_schema() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/log.in");
    for name in ["spring.campaign.toml", "spring.snapshots.csv"] {
        fs::copy(case.join(name), folder.path().join(name)).expect("copied");
    }
    let log = json_of(folder.path(), &["log"]);
    assert_valid(LOG, &log);
    let mut seen: Vec<&str> =
        log["rows"].as_array().expect("rows").iter().filter_map(|row| row["status"].as_str()).collect();
    seen.sort_unstable();
    seen.dedup();
    let all =
        ["after-today", "corrected", "counts", "cut-short", "does-not-fit", "repeated", "taken-back", "unreadable"];
    assert_eq!(seen, all);
}

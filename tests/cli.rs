//! Command lines with their output: one directory a case under `tests/cmd`, and those that the README shows.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write the project's own files")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A world that never changes: the day, the language, no colours, no settings of whoever runs the tests.
const WORLD: [(&str, &str); 5] = [
    ("PLAN_NOW", "2026-11-22"),
    ("LC_ALL", "C"),
    ("NO_COLOR", "1"),
    ("XDG_CONFIG_HOME", "/nowhere"),
    ("COLUMNS", "80"),
];

fn cases_in_that_world() -> trycmd::TestCases {
    let cases = trycmd::TestCases::new();
    for (name, value) in WORLD {
        cases.env(name, value);
    }
    cases
}

#[test]
fn cases() {
    cases_in_that_world().case("tests/cmd/*.toml");
}

#[test]
fn the_readme_tells_the_truth() {
    tells_the_truth("README.md");
}

#[test]
fn the_page_on_feedback_tells_the_truth() {
    tells_the_truth("docs/feedback.md");
}

/// Runs the commands of a page in a copy of it, with the examples beside it. `TRYCMD=overwrite` brings the outputs back.
fn tells_the_truth(page: &str) {
    let name = Path::new(page).file_stem().unwrap().to_string_lossy().into_owned();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name.to_lowercase());
    let (copy, beside) = (folder.join(format!("{name}.md")), folder.join(format!("{name}.in")));
    let _ = fs::remove_dir_all(&folder);
    copy_all(&Path::new(ROOT).join("examples"), &beside.join("examples"));
    fs::copy(Path::new(ROOT).join("campaign.example.toml"), beside.join("campaign.example.toml")).unwrap();
    fs::copy(Path::new(ROOT).join(page), &copy).unwrap();
    cases_in_that_world().case(&copy).run();
    if std::env::var("TRYCMD").is_ok_and(|value| value == "overwrite") {
        fs::copy(&copy, Path::new(ROOT).join(page)).unwrap();
    }
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The output of `plan`, run in a folder of the project.
fn stdout(folder: &str, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(args)
        .current_dir(Path::new(ROOT).join(folder))
        .envs(WORLD)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Asserts that what a command prints is as its published schema says.
fn assert_valid(schema: &str, folder: &str, args: &[&str]) {
    let schema = fs::read_to_string(Path::new(ROOT).join("docs").join(schema)).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let printed = serde_json::from_str(&stdout(folder, args)).unwrap();
    let errors: Vec<String> = validator.iter_errors(&printed).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{args:?}: {errors:?}");
}

#[test]
fn findings_are_valid_against_their_schema() {
    assert_valid("check.schema.json", "examples/mistakes", &["check", "--format", "json"]);
    assert_valid("check.schema.json", "examples", &["check", "--format", "json"]);
    assert_valid("check.schema.json", "tests/cmd/check_bad_input.in", &["check", "--format", "json"]);
    assert_valid("check.schema.json", "tests/cmd/sentences_en.in", &["check", "--format", "json"]);
}

#[test]
fn forecasts_are_valid_against_their_schema() {
    let folder = "tests/cmd/forecast.in";
    for asked in [
        &["followers.csv", "--by", "2027-02-15", "--target", "1250"][..],
        &["followers.csv", "--target", "900"],
        &["one.csv"],
        &["zero.csv", "--target", "-5", "--kind", "flow"],
        &["spring"],
    ] {
        let args = [&["forecast"], asked, &["--format", "json"]].concat();
        assert_valid("forecast.schema.json", folder, &args);
    }
}

#[test]
fn imports_are_valid_against_their_schema() {
    let folder = "tests/cmd/import.in";
    for asked in [&["account_overview_analytics.csv"][..], &["Reach.csv"], &["Views.csv"], &["bookings.csv"]] {
        assert_valid("import.schema.json", folder, &[&["import", "--dry-run", "--format", "json"], asked].concat());
    }
}

/// The picture at the top of the README is what the command prints.
#[test]
fn the_picture_is_a_photograph() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let printed = stdout("examples", &["status", "cafe"]);
    let picture = format!("$ plan status cafe\n{}\n```", printed.trim_end());
    if std::env::var("TRYCMD").is_ok_and(|value| value == "overwrite") {
        let start = readme.find("$ plan status cafe").unwrap();
        let end = start + readme[start..].find("\n```").unwrap() + "\n```".len();
        let readme = format!("{}{picture}{}", &readme[..start], &readme[end..]);
        fs::write(Path::new(ROOT).join("README.md"), readme).unwrap();
        return;
    }
    assert!(readme.contains(&picture), "the README shows something else than:\n{picture}");
}

#[test]
fn the_desk_is_valid_against_its_schemas() {
    for folder in ["tests/cmd/feedback.in", "tests/cmd/crisis.in", "examples/strategi-sjoboden"] {
        assert_valid("feedback-list.schema.json", folder, &["feedback", "list", "--all", "--format", "json"]);
        assert_valid("feedback-stats.schema.json", folder, &["feedback", "stats", "--format", "json"]);
        assert_valid("crisis.schema.json", folder, &["crisis", "--json"]);
    }
}

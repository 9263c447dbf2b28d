//! The JSON of the examples fits its published schema, and says what the worked example must come to.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::say::Language;
use crate::{Env, run};

/// Runs a command line in a folder of the project on the day the examples were written for.
fn output(folder: &str, arguments: &[&str]) -> (u8, String) {
    output_in(None, folder, arguments)
}

/// The same at a terminal of so many columns.
fn output_in(width: Option<u16>, folder: &str, arguments: &[&str]) -> (u8, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut env = Env {
        cwd: Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        now: "2026-11-22T12:00:00Z".parse().expect("an instant"),
        unclear_now: None,
        zone: None,
        config: None,
        language: Language::English,
        color: false,
        unicode: true,
        width,
        err_is_terminal: false,
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        prompt: None,
        clock: None,
    };
    let words = std::iter::once("plan").chain(arguments.iter().copied()).map(Into::into);
    let code = run(words, &mut env);
    drop(env);
    (code, String::from_utf8(out).expect("UTF-8"))
}

fn json(folder: &str, arguments: &[&str]) -> Value {
    serde_json::from_str(&output(folder, arguments).1).expect("JSON")
}

#[track_caller]
fn assert_fits(schema: &str, document: &Value) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs").join(schema);
    let text = crate::store::text_file::read(&path, schema).expect("a schema").text;
    let validator = jsonschema::validator_for(&serde_json::from_str(&text).expect("JSON")).expect("a schema");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_examples_fit_the_published_schemas() {
    for folder in
        ["examples", "tests/cmd/status_cases.in", "tests/cmd/status_several.in", "tests/cmd/status_hostile.in"]
    {
        assert_fits("status.schema.json", &json(folder, &["status", "--format", "json"]));
        assert_fits("list.schema.json", &json(folder, &["list", "--format", "json"]));
    }
}

#[test]
fn a_document_that_is_not_ours_does_not_fit() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/status.schema.json");
    let text = crate::store::text_file::read(&path, "status.schema.json").expect("a schema").text;
    let validator = jsonschema::validator_for(&serde_json::from_str(&text).expect("JSON")).expect("a schema");
    let mut document = json("tests/cmd/status_golden.in", &["status", "--format", "json"]);
    assert!(validator.is_valid(&document));
    document["campaigns"][0]["goals"][0]["state"] = "fine".into();
    assert!(!validator.is_valid(&document));
}

#[test]
fn the_worked_example_is_exact() {
    let document = json("tests/cmd/status_golden.in", &["status", "--format", "json"]);
    let campaign = &document["campaigns"][0];
    let goal = &campaign["goals"][0];
    let near = |value: &Value, wanted: f64| {
        let found = value.as_f64().expect("a number");
        assert!((found - wanted).abs() < 5e-6, "{found} is not {wanted}");
    };
    near(&campaign["time_share"], 82.0 / 181.0);
    near(&goal["progress"], 65.0 / 186.0);
    near(&goal["expected_now"], 1_324.265_193);
    near(&goal["days_ahead"], -18.747_312);
    near(&goal["needed_per_day"], 121.0 / 99.0);
    near(&goal["straight_line"]["point"], 1_383.475_61);
    assert_eq!((&goal["target"], &goal["straight_line"]["eta"]), (&1426.into(), &"2027-04-24".into()));
    assert!(goal["chance"].as_f64().expect("seven readings") < 0.1);
    let [low, point, high] = ["lo80", "point", "hi80"].map(|key| goal["projection"][key].as_f64().expect("a forecast"));
    assert!(low < point && point < high && high < 1426.0);
    assert_eq!((&goal["state"], &goal["snapshots"]), (&"behind".into(), &7.into()));
}

#[test]
fn every_line_fits_the_terminal() {
    let folders = ["examples", "tests/cmd/status_cases.in", "tests/cmd/status_several.in"];
    for (language, folder) in ["en", "sv", "nb"].into_iter().flat_map(|language| folders.map(|one| (language, one))) {
        for (width, columns) in [(None, 80), (Some(80), 80), (Some(120), 120)] {
            let (_, text) = output_in(width, folder, &["status", "--lang", language]);
            let too_long = |line: &&str| unicode_width::UnicodeWidthStr::width(*line) > columns;
            let long: Vec<&str> = text.lines().filter(too_long).collect();
            assert!(long.is_empty(), "{long:#?}");
        }
    }
}

#[test]
fn no_width_is_too_narrow() {
    for width in [0, 1, 39] {
        let (code, text) = output_in(Some(width), "examples", &["status", "cafe"]);
        assert!(code == 0 && text.contains("3,159"), "{text}");
    }
}

#[test]
fn gates_ask_for_more_and_more() {
    let code = |gate: &str| output("tests/cmd/status_golden.in", &["status", "--fail-on", gate]).0;
    assert_eq!(["at-risk", "behind", "stale", "over-budget"].map(code), [1, 1, 0, 0]);
    assert_eq!(code("behind,at-risk"), 1);
}

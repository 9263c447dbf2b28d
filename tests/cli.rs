//! Command lines with their output, one directory a case.

#[test]
fn cases() {
    trycmd::TestCases::new()
        .env("PLAN_NOW", "2026-11-22")
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .case("tests/cmd/*.toml");
}

/// The output of `plan`, run in a folder of the project at a fixed time.
fn stdout(folder: &str, args: &[&str]) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(args)
        .current_dir(folder)
        .env("PLAN_NOW", "2026-11-22")
        .env("LC_ALL", "C")
        .output()
        .expect("plan runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Asserts that a command's JSON is as its published schema says.
fn assert_valid(schema: &str, folder: &str, args: &[&str]) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(schema);
    #[allow(clippy::disallowed_methods, reason = "a test reads the project's own files")]
    let schema = std::fs::read_to_string(path).expect("a schema");
    let schema = serde_json::from_str(&schema).expect("a schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema that compiles");
    let printed = serde_json::from_str(&stdout(folder, args)).expect("JSON");
    let errors: Vec<String> = validator.iter_errors(&printed).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{args:?}: {errors:?}");
}

#[test]
fn findings_are_valid_against_their_schema() {
    assert_valid("check.schema.json", "examples/mistakes", &["check", "--format", "json"]);
    assert_valid("check.schema.json", "examples", &["check", "--format", "json"]);
    assert_valid("check.schema.json", "tests/cmd/check_bad_input.in", &["check", "--format", "json"]);
}

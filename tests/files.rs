//! What `plan` does with files that are in its way: it hurts none that it reads, waits for none, and says which it is.

#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-09-01\nend = 2027-02-28\n";

/// A folder with one campaign in it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("c.campaign.toml"), CAMPAIGN).expect("written");
    folder
}

/// Runs `plan` through a shell, which may first set limits.
fn plan(folder: &Path, before: &str, arguments: &str) -> Output {
    let script = format!("{before} exec '{}' {arguments}", env!("CARGO_BIN_EXE_plan"));
    let mut shell = Command::new("sh");
    shell.args(["-c", &script]).current_dir(folder);
    shell.env("PLAN_NOW", "2026-11-22").env("LC_ALL", "C").env("NO_COLOR", "1").output().expect("run")
}

/// Asserts that it could not be done, and that the message says why and what next.
fn assert_refused(output: &Output, why: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains(why) && said.contains("help: "), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_report_takes_no_campaigns_place() {
    let folder = folder();
    for output in ["json=c.campaign.toml", "short=c.snapshots.csv", "short=./sub/strategy.toml"] {
        assert_refused(&plan(folder.path(), "", &format!("check --output {output}")), "report cannot be written to");
    }
    assert_eq!(fs::read_to_string(folder.path().join("c.campaign.toml")).expect("a file"), CAMPAIGN);
    assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
}

#[test]
fn a_limit_on_the_size_of_files_is_told_and_leaves_nothing() {
    let folder = folder();
    for arguments in ["new z", "check --format json --output json=findings.json"] {
        let output = plan(folder.path(), "ulimit -f 0 &&", arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments}: {said}");
        assert!(said.contains("could not be written"), "{said}");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }
}

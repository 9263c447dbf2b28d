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
    shell
        .env("PLAN_NOW", "2026-11-22")
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .output()
        .expect("run")
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
        assert_refused(&plan(folder.path(), "", &format!("check --output {output}")), "nothing is written to");
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

/// What is no file, and the message names it.
#[test]
fn pipes_and_folders_are_not_waited_for() {
    for (name, make) in
        [("strategy.toml", "mkfifo"), ("plan.toml", "mkfifo"), ("plan.toml", "mkdir"), ("strategy.toml", "mkdir")]
    {
        let folder = folder();
        let output = plan(folder.path(), &format!("{make} {name} &&"), "check");
        assert_refused(&output, &format!("{name} is a folder, a pipe or a device"));
    }
    let folder = folder();
    let output = plan(folder.path(), "mkfifo f.campaign.toml &&", "check f.campaign.toml");
    assert_refused(&output, "f.campaign.toml is a folder, a pipe or a device");
    let listed = plan(folder.path(), "ln -s c.campaign.toml link.campaign.toml &&", "check link.campaign.toml");
    assert_ne!(listed.status.code(), Some(2), "a link to a file is one");
    for make in ["mkfifo", "ln -s /dev/zero"] {
        let folder = tempfile::tempdir().expect("a folder");
        let output = plan(folder.path(), &format!("{make} cafe.campaign.toml &&"), "check");
        assert_refused(&output, "cafe.campaign.toml is a folder, a pipe or a device");
    }
}

/// A pipe stays one, and nobody waits for a reader.
#[test]
fn nothing_is_written_over_a_pipe() {
    use std::os::unix::fs::FileTypeExt;

    for arguments in [
        "report c --output pipe",
        "report c --output pipe --force",
        "report c --format json --output pipe --force",
        "calendar c --format json --output pipe --force",
        "check --output json=pipe",
    ] {
        let folder = folder();
        let output = plan(folder.path(), "mkfifo pipe &&", arguments);
        assert_refused(&output, "pipe is a folder, a pipe or a device");
        let kind = fs::symlink_metadata(folder.path().join("pipe")).expect("there").file_type();
        assert!(kind.is_fifo(), "{arguments}");
    }
}

#[test]
fn a_present_that_is_no_time_is_told() {
    for (language, told) in [("C", "neither a date"), ("sv_SE", "varken är ett datum"), ("nb_NO", "verken er en dato")]
    {
        let folder = folder();
        let output = plan(folder.path(), &format!("export PLAN_NOW=xx LC_ALL={language} &&"), "list");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(told) && said.contains("2027-04-12T09:00:00Z"), "{said}");
    }
}

#[test]
fn readings_land_in_no_strategy() {
    let folder = folder();
    let text = format!("{CAMPAIGN}snapshots = ['strategy.toml']\n[[goal]]\nmetric = 'followers'\ntarget = 5\n");
    fs::write(folder.path().join("c.campaign.toml"), text).expect("written");
    assert_refused(&plan(folder.path(), "", "record followers=3"), "cannot be read");
    assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    let checked = plan(folder.path(), "", "check --format short");
    let said = String::from_utf8_lossy(&checked.stdout);
    assert!(checked.status.code() == Some(1) && said.contains("does not end in .csv"), "{said}");
}

#[test]
fn a_folder_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    const NOBODY: u32 = 65_534;
    let folder = folder();
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    fs::create_dir(folder.path().join("shut")).expect("made");
    set(&folder.path().join("shut"), 0o000);
    set(folder.path(), 0o755);
    let copy = folder.path().join("plan");
    assert!(Command::new("cp").arg(env!("CARGO_BIN_EXE_plan")).arg(&copy).status().expect("cp").success());
    let mut command = Command::new(&copy);
    command.arg("list").current_dir(folder.path()).env("LC_ALL", "C").env("XDG_CONFIG_HOME", "/nowhere");
    if fs::read_dir(folder.path().join("shut")).is_ok() {
        // The superuser may read everywhere; then the copy runs as nobody.
        command.uid(NOBODY).gid(NOBODY);
    }
    assert_refused(&command.output().expect("run"), "the folder shut cannot be looked into");
}

#[test]
fn settings_that_cannot_be_used_stop_no_other_command() {
    let folder = folder();
    fs::create_dir(folder.path().join("sub")).expect("made");
    fs::write(folder.path().join("sub/plan.toml"), "[check]\nfail_on = 'eror'\n").expect("written");
    fs::write(folder.path().join("sub/d.campaign.toml"), CAMPAIGN).expect("written");
    for command in ["status", "list"] {
        assert!(plan(folder.path(), "", command).status.success(), "{command}");
    }
    for select in ["", "--select budget"] {
        let checked = plan(folder.path(), "", &format!("check --format short {select}"));
        let said = String::from_utf8_lossy(&checked.stdout);
        assert_eq!(checked.status.code(), Some(1), "{said}");
        assert!(said.contains("sub/plan.toml:2:") && said.contains("sub/d.campaign.toml:"), "{said}");
    }
    // Where the settings are not checked themselves, nothing is checked by others than the team's.
    assert_refused(&plan(folder.path(), "", "check sub/d.campaign.toml"), "sub/plan.toml");
}

#[test]
fn no_line_of_text_is_a_command_to_a_build() {
    let folder = folder();
    let text =
        format!("{}\n[[goal]]\nmetric = '::stop::'\ntarget = 5\n", CAMPAIGN.replace("Spring", "::error::Spring"));
    fs::write(folder.path().join("::c.campaign.toml"), text).expect("written");
    for command in ["status ::c", "list", "check", "check --format short"] {
        let output = plan(folder.path(), "", command);
        let said = String::from_utf8_lossy(&output.stdout);
        let is_command = |line: &str| line.trim_start().starts_with("::");
        assert!(!said.is_empty() && !said.lines().any(is_command), "{command}: {said}");
    }
}

#[test]
fn a_new_campaign_has_the_time_zone_of_the_strategy_above_it() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("strategy.toml"), "[strategy]\ntimezone = \"Europe/Oslo\"\n").expect("written");
    let zone_of = |arguments: &str, file: &str| {
        let output = plan(folder.path(), "TZ=UTC", arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        let text = fs::read_to_string(folder.path().join(file)).expect("a campaign");
        text.lines().find(|line| line.starts_with("timezone")).expect("a zone").to_owned()
    };
    assert!(zone_of("new Spring", "spring.campaign.toml").contains("\"Europe/Oslo\""));
    fs::create_dir(folder.path().join("sub")).expect("made");
    assert!(zone_of("new Summer --output sub/s.campaign.toml", "sub/s.campaign.toml").contains("\"Europe/Oslo\""));
    let asked = zone_of("new Autumn --timezone Asia/Tokyo", "autumn.campaign.toml");
    assert!(asked.contains("\"Asia/Tokyo\""), "{asked}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_tells_whether_a_row_was_written() {
    let folder = folder();
    for (arguments, why) in [
        ("feedback add a --mood praise > /dev/full", "it is written in feedback.csv, but"),
        ("feedback reply a --by Ida > /dev/full", "it is written in feedback.csv, but"),
        ("feedback share a > /dev/full", "it is written in feedback.csv, but"),
        ("feedback resolve a > /dev/full", "it is written in feedback.csv, but"),
        ("feedback list > /dev/full", "this is about where the output goes"),
        ("status > /dev/full", "this is about where the output goes"),
    ] {
        assert_refused(&plan(folder.path(), "", arguments), why);
    }
    let log = fs::read_to_string(folder.path().join("feedback.csv")).expect("a log");
    assert_eq!(log.lines().count(), 5, "{log}");
}

#[test]
fn a_line_that_cannot_be_set_aside_is_told_with_what_to_do() {
    let folder = folder();
    let log = "time,item,event,mood\n2026-11-20T08:00:00Z,a,received,praise\n2026-11-20T09:00:00Z,a,rep";
    fs::write(folder.path().join("feedback.csv"), log).expect("written");
    fs::create_dir(folder.path().join("feedback.csv.torn")).expect("made");
    let output = plan(folder.path(), "", "feedback add b --mood praise");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("feedback.csv.torn: Is a directory") && said.contains("help: get permission"), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("feedback.csv")).expect("a log"), log);
}

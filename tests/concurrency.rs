//! What `plan record` promises of the snapshots file: many at once lose nothing, and what fails leaves nothing behind.

#![allow(clippy::disallowed_methods, clippy::format_collect, reason = "tests read and write files of their own")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const CAMPAIGN: &str = r#"
[campaign]
name = "Spring"
start = 2026-09-01
end = 2027-02-28
language = "en"
[[goal]]
metric = "followers"
channel = "instagram"
baseline = 1240
target = 1426
"#;
const LEDGER: &str = "spring.snapshots.csv";

/// A folder with one campaign in it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("spring.campaign.toml"), CAMPAIGN).expect("written");
    folder
}

fn plan(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plan"));
    command.current_dir(folder).env("PLAN_NOW", "2026-11-22").env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

fn record(folder: &Path, value: usize) -> Command {
    let mut command = plan(folder);
    command.arg("record").arg(format!("followers@instagram={value}")).args(["--id", &format!("w{value}")]);
    command
}

/// Asserts that it could not be done, that the message names a next step, and that nothing is left over.
fn assert_refused(output: &Output, folder: &Path, files: usize) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("error: ") && said.contains("help: "), "{said}");
    assert!(output.stdout.is_empty(), "nothing is reported as recorded");
    assert_eq!(fs::read_dir(folder).expect("listed").count(), files, "nothing is left over");
}

#[test]
fn sixty_four_at_once_lose_nothing() {
    let folder = folder();
    let running: Vec<_> = (0..64)
        .map(|value| record(folder.path(), value + 1000).stdout(std::process::Stdio::null()).spawn().expect("started"))
        .collect();
    for mut child in running {
        assert!(child.wait().expect("ended").success());
    }
    let text = fs::read_to_string(folder.path().join(LEDGER)).expect("a file");
    let mut rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.remove(0), "date,metric,channel,value,item,period_start,id,recorded_at,source,note");
    rows.sort_unstable();
    let whole = |value| format!("2026-11-22,followers,instagram,{value},,,w{value},2026-11-22T00:00:00Z,record,");
    assert_eq!(rows, (1000..1064).map(whole).collect::<Vec<_>>());
    assert!(text.ends_with('\n'));
}

#[test]
fn batches_at_once_stay_together() {
    let folder = folder();
    let running: Vec<_> = (0..8)
        .map(|batch| {
            let rows: Vec<String> =
                (0..500).map(|row| format!("2026-11-20,followers,instagram,{row},b{batch}\n")).collect();
            let rows = rows.concat();
            let input = folder.path().join(format!("{batch}.csv"));
            fs::write(&input, format!("date,metric,channel,value,id\n{rows}")).expect("written");
            let input = fs::File::open(input).expect("opened");
            let mut command = plan(folder.path());
            command
                .args(["record", "-"])
                .stdin(input)
                .stdout(std::process::Stdio::null())
                .stderr(std::process::Stdio::null());
            command.spawn().expect("started")
        })
        .collect();
    for mut child in running {
        assert!(child.wait().expect("ended").success());
    }
    let text = fs::read_to_string(folder.path().join(LEDGER)).expect("a file");
    let ids: Vec<&str> = text.lines().skip(1).filter_map(|row| row.split(',').nth(6)).collect();
    assert_eq!(ids.len(), 4000);
    assert!(ids.chunks(500).all(|batch| batch.iter().all(|id| *id == batch[0])));
}

/// The log of feedback is kept by the same code: many at once lose nothing there either, and a writer that is killed
/// leaves whole rows or a cut one, which the next writer sets aside.
#[test]
fn feedback_of_many_at_once_is_whole_though_some_are_killed() {
    let folder = folder();
    let add = |item: usize| {
        let mut command = plan(folder.path());
        command.args(["feedback", "add", &format!("fb-{item}"), "--mood", "question"]);
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        command.spawn().expect("started")
    };
    let killed: Vec<_> = (100..116).map(add).collect();
    let running: Vec<_> = (0..32).map(add).collect();
    for mut child in killed {
        child.kill().expect("killed");
        child.wait().expect("ended");
    }
    for mut child in running {
        assert!(child.wait().expect("ended").success());
    }
    let log = folder.path().join("feedback.csv");
    fs::write(&log, format!("{}2026-11-20T08:00:00Z,torn,rec", fs::read_to_string(&log).expect("a log")))
        .expect("written");
    let output = plan(folder.path()).args(["feedback", "add", "after", "--mood", "question"]).output().expect("ran");
    assert!(output.status.success() && String::from_utf8_lossy(&output.stderr).contains("feedback.csv.torn"));
    let text = fs::read_to_string(&log).expect("a log");
    let items: Vec<&str> = text.lines().skip(1).map(|line| line.split(',').nth(1).expect("an item")).collect();
    assert!((0..32).all(|item| items.iter().filter(|name| **name == format!("fb-{item}")).count() == 1));
    assert!(text.lines().all(|line| line.split(',').count() == 12), "every row is whole");
    assert_eq!((text.matches("time,item").count(), items.last().copied()), (1, Some("after")));
}

#[test]
fn a_folder_in_place_of_the_file_is_refused() {
    let folder = folder();
    fs::create_dir(folder.path().join(LEDGER)).expect("made");
    assert_refused(&record(folder.path(), 1300).output().expect("run"), folder.path(), 2);
}

/// Whoever runs the tests as the superuser may write everywhere; then a copy of the program runs as nobody.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    const NOBODY: u32 = 65_534;
    let folder = folder();
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    set(folder.path(), 0o555);
    let superuser = fs::write(folder.path().join("probe"), "").is_ok();
    let output = if superuser {
        fs::remove_file(folder.path().join("probe")).expect("removed");
        let elsewhere = tempfile::tempdir().expect("a folder");
        set(elsewhere.path(), 0o755);
        let copy = elsewhere.path().join("plan");
        // Copied by another program: while this one has the copy open for writing, a test beside it may start a process
        // that inherits it, and a file open for writing cannot be run.
        let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_plan")).arg(&copy).status().expect("cp");
        assert!(copied.success());
        let mut command = Command::new(&copy);
        command.current_dir(folder.path()).env("PLAN_NOW", "2026-11-22").env("LC_ALL", "C").uid(NOBODY).gid(NOBODY);
        command.args(["record", "followers@instagram=1300"]).output().expect("run as nobody")
    } else {
        record(folder.path(), 1300).output().expect("run")
    };
    set(folder.path(), 0o755);
    assert_refused(&output, folder.path(), 1);
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_file_as_it_was() {
    let folder = folder();
    let ledger = folder.path().join(LEDGER);
    let before = format!("date,metric,channel,value,note\n2026-11-15,followers,instagram,1297,{}\n", "x".repeat(4000));
    fs::write(&ledger, &before).expect("written");
    // A limit on the size of files stands in for a disk without room: two blocks, of 512 bytes or of 1024.
    let script = format!("ulimit -f 2 && exec '{}' record followers@instagram=1300", env!("CARGO_BIN_EXE_plan"));
    let mut shell = Command::new("sh");
    let output = shell.args(["-c", &script]).current_dir(folder.path()).env("LC_ALL", "C").output().expect("run");
    assert_refused(&output, folder.path(), 2);
    assert_eq!(fs::read_to_string(&ledger).expect("a file"), before);
    assert!(String::from_utf8_lossy(&output.stderr).contains("no room left"));
}

#[test]
fn a_file_of_something_else_is_left_alone() {
    let folder = folder();
    let ledger = folder.path().join(LEDGER);
    fs::write(&ledger, "Dear diary,\ntoday\n").expect("written");
    assert_refused(&record(folder.path(), 1300).output().expect("run"), folder.path(), 2);
    assert_eq!(fs::read_to_string(&ledger).expect("a file"), "Dear diary,\ntoday\n");
}

#[test]
fn a_row_that_was_cut_short_is_kept_and_told() {
    let folder = folder();
    let ledger = folder.path().join(LEDGER);
    fs::write(&ledger, "date,metric,channel,value\n2026-11-15,followers,instagram,12").expect("written");
    let output = plan(folder.path()).args(["record", "followers@instagram=1300"]).output().expect("run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("had been cut short") && said.contains("`2026-11-15,followers,instagram,12`"), "{said}");
    let text = fs::read_to_string(&ledger).expect("a file");
    assert_eq!(text, "date,metric,channel,value\n2026-11-22,followers,instagram,1300\n");
    assert!(folder.path().join(format!("{LEDGER}.torn")).exists());
}

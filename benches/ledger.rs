//! Times recording and reading snapshots against named yardsticks in the same run, and prints the ratios.
//!
//! `cargo bench --bench ledger` runs it with files of 100,000 rows, `cargo bench --bench ledger -- large` with ten million
//! (3 GB of disk, some minutes). A yardstick that is not installed is told and left out. What the figures mean, and the last
//! ones measured, stands in `README.md` beside this.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a benchmark touches files and the clock, and prints; not each uses all that they share"
)]

mod ledgers;
mod shared;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use ledgers::{Shape, write_campaign, write_rows};
use shared::{Bar, PLAN, command, finish, in_turns, is_there, print, print_head, print_times, run};

/// How many processes record at once.
const PROCESSES: usize = 64;

/// How many rows each of them records, one after the other.
const ROWS_EACH: usize = 8;

fn main() {
    let is_large = std::env::args().any(|argument| argument == "large");
    let folder = tempfile::tempdir().unwrap();
    let rows = if is_large { 10_000_000 } else { 100_000 };
    print_head();
    let weeks = campaign(folder.path(), "weeks", Shape::Weeks, rows);
    record_one(&campaign(folder.path(), "ten", Shape::Weeks, 10), &weeks, rows);
    many_at_once(folder.path());
    from_standard_input(folder.path(), rows / 10);
    status(&weeks, "28 days over and over", rows);
    fs::remove_dir_all(&weeks).unwrap();
    status(&campaign(folder.path(), "years", Shape::Years, rows), "ten years of days", rows);
}

/// A folder with a campaign and a snapshots file of so many rows.
fn campaign(folder: &Path, name: &str, shape: Shape, rows: u64) -> PathBuf {
    let folder = folder.join(name);
    write_campaign(&folder);
    write_rows(&folder.join("big.snapshots.csv"), shape, rows);
    folder
}

/// Records one row, where there are few and where there are many.
fn record_one(small: &Path, big: &Path, rows: u64) {
    let bare = small.join("bare.csv");
    let into = |folder: &Path| run(PLAN, &["record", "followers@instagram=4400"], folder);
    let bare_write = || {
        run(PLAN, &["--version"], small);
        let mut file = fs::OpenOptions::new().create(true).append(true).open(&bare).unwrap();
        file.write_all(b"2026-11-22,followers,instagram,4400,,,,2026-11-22T08:00:00Z,record,\n").unwrap();
        file.sync_data().unwrap();
    };
    let bar = Bar { must: 1.5, aim: 1.2 };
    print_times("record one row / start, write and sync", in_turns(51, || into(small), bare_write), Some(bar));
    let what = format!("record into {rows} rows / into 10 rows");
    print_times(&what, in_turns(51, || into(big), || into(small)), Some(bar));
}

/// Many processes at once, each a program that records one row and ends, as scripts do. The yardstick is the program
/// `sqlite3`, started as often, with one insert that waits its turn and is synced before it ends.
fn many_at_once(folder: &Path) {
    if !is_there("sqlite3", &["--version"]) {
        return;
    }
    let folder = folder.join("at-once");
    write_campaign(&folder);
    let table =
        "create table snapshots(date, metric, channel, value, item, period_start, id, recorded_at, source, note)";
    run("sqlite3", &["rows.db", &format!("pragma journal_mode = wal; {table};")], &folder);
    let insert = ".timeout 60000\npragma synchronous = full;\ninsert into snapshots values('2026-11-22', 'followers', \
        'instagram', 4400, '', '', '', '2026-11-22T08:00:00Z', 'record', '');\n";
    let at_once = |work: &(dyn Fn() + Sync)| {
        std::thread::scope(|scope| {
            for _ in 0..PROCESSES {
                scope.spawn(|| (0..ROWS_EACH).for_each(|_| work()));
            }
        });
    };
    let ours = || at_once(&|| run(PLAN, &["record", "followers@instagram=4400"], &folder));
    let peer = || at_once(&|| feed("sqlite3", &["-batch", "rows.db"], &folder, insert.as_bytes()));
    let what = format!("{PROCESSES} processes, {ROWS_EACH} rows each / SQLite WAL, full sync");
    print_times(&what, in_turns(5, ours, peer), Some(Bar { must: 0.5, aim: 0.2 }));
}

/// Many rows from standard input, in one go, against `sqlite3`'s import of the same bytes into a new table.
fn from_standard_input(folder: &Path, rows: u64) {
    if !is_there("sqlite3", &["--version"]) {
        return;
    }
    let folder = folder.join("import");
    write_campaign(&folder);
    let csv = folder.join("rows.csv");
    write_rows(&csv, Shape::Weeks, rows);
    let text = fs::read(&csv).unwrap();
    let ours = || {
        let _ = fs::remove_file(folder.join("big.snapshots.csv"));
        feed(PLAN, &["record", "-"], &folder, &text);
    };
    let peer = || {
        let _ = fs::remove_file(folder.join("rows.db"));
        run("sqlite3", &["rows.db", ".mode csv", ".import rows.csv snapshots"], &folder);
    };
    let what = format!("{rows} rows from standard input / sqlite3 .import");
    print_times(&what, in_turns(5, ours, peer), Some(Bar { must: 0.2, aim: 0.1 }));
}

/// Runs a program with something to read.
fn feed(program: &str, arguments: &[&str], folder: &Path, text: &[u8]) {
    let mut child = command(program, arguments, folder).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(text).unwrap();
    finish(program, child.wait().ok().and_then(|status| status.code()));
}

/// Where every goal stands, from so many rows: against counting the lines, and against a database that finds the row that
/// counts for each reading.
fn status(folder: &Path, shape: &str, rows: u64) {
    let ours = || run(PLAN, &["status", "--format", "json"], folder);
    let count = || run("wc", &["-l", "big.snapshots.csv"], folder);
    let is_many = rows > 1_000_000;
    let turns = if is_many { 7 } else { 21 };
    let bar = is_many.then_some(Bar { must: 8.0, aim: 4.0 });
    print_times(&format!("status of {rows} rows, {shape} / wc -l"), in_turns(turns, ours, count), bar);
    if is_there("python3", &["-c", "import duckdb"]) {
        let query = || run("python3", &["-c", DUCKDB], folder);
        let bar = is_many.then_some(Bar { must: 0.33, aim: 0.125 });
        print_times("    the same / DuckDB with 2 threads", in_turns(3, ours, query), bar);
    }
    memory(folder, is_many);
}

/// The fold as a query: the row that counts for each reading, then how many there are and their sum by series.
const DUCKDB: &str = r#"
import duckdb
duckdb.sql("set threads = 2")
duckdb.sql("""
    select metric, channel, count(*), sum(value) from (
        select metric, channel, item, date, period_start, id, arg_max(value, recorded_at) as value
        from read_csv('big.snapshots.csv', header = true, columns = {
            'date': 'date', 'metric': 'varchar', 'channel': 'varchar', 'value': 'double', 'item': 'varchar',
            'period_start': 'date', 'id': 'varchar', 'recorded_at': 'timestamp', 'source': 'varchar', 'note': 'varchar'})
        group by all
    ) group by all
""").fetchall()
"#;

/// The most memory that `plan status` held, as the system counts it.
fn memory(folder: &Path, is_many: bool) {
    const TIME: &str = "/usr/bin/time";
    if !is_there(TIME, &["-f", "%M", "true"]) {
        return;
    }
    let output =
        command(TIME, &["-f", "%M", PLAN, "status", "--format", "json"], folder).stderr(Stdio::piped()).output();
    let text = String::from_utf8(output.unwrap().stderr).unwrap();
    let kilobytes: f64 = text.lines().last().unwrap().trim().parse().unwrap();
    let bar = is_many.then_some(Bar { must: 32.0, aim: 8.0 });
    print("    the same: most memory / 1 MB", kilobytes / 1000.0, 1.0, "MB", bar);
}

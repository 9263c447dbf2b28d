//! Times whole commands against named peers in the same run, and prints the ratios.
//!
//! `cargo bench` runs it; `cargo bench -- large` adds the files of ten million rows (2 GB of disk, some minutes). Absolute
//! times mean little on a shared machine; each figure is the median of runs that alternate with the peer's.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark touches files and the clock, and prints"
)]

use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PLAN: &str = env!("CARGO_BIN_EXE_plan");

fn main() {
    let large = std::env::args().any(|argument| argument == "large");
    let folder = tempfile::tempdir().unwrap();
    println!("{:<44} {:>10} {:>10} {:>7}", "what", "plan", "peer", "ratio");
    start_up();
    check(folder.path());
    let sizes: &[u64] = if large { &[10, 100_000, 10_000_000] } else { &[10, 100_000] };
    for &rows in sizes {
        ledger(folder.path(), rows);
    }
}

/// The median time of each of two, run in turns.
fn in_turns(runs: usize, mut ours: impl FnMut(), mut peer: impl FnMut()) -> (Duration, Duration) {
    let time = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        first.push(time(&mut ours));
        second.push(time(&mut peer));
    }
    first.sort();
    second.sort();
    (first[runs / 2], second[runs / 2])
}

fn print(what: &str, (ours, peer): (Duration, Duration)) {
    let milliseconds = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1000.0);
    let ratio = ours.as_secs_f64() / peer.as_secs_f64();
    println!("{what:<44} {:>10} {:>10} {ratio:>7.2}", milliseconds(ours), milliseconds(peer));
}

fn run(program: &str, arguments: &[&str], folder: &Path) {
    let status = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("PLAN_NOW", "2026-11-22")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(status.is_ok(), "{program} could not be run");
}

fn start_up() {
    let here = Path::new(".");
    print(
        "plan --version / git --version",
        in_turns(101, || run(PLAN, &["--version"], here), || run("git", &["--version"], here)),
    );
}

/// Checks 10,000 campaigns of 2 KB. One peer finds and reads the same files as a program of its own; the other reads them
/// from a list it already has, bytes only: what no program that has to find its files can reach.
fn check(folder: &Path) {
    let folder = folder.join("many");
    let files: Vec<PathBuf> = (0..10_000).map(|number| campaign_file(&folder, number)).collect();
    let ours = || run(PLAN, &["check", "--format", "short"], &folder);
    let cat = || run("find", &[".", "-name", "*.toml", "-exec", "cat", "{}", "+"], &folder);
    print("check 10,000 files / find and cat them", in_turns(7, ours, cat));
    let halves = files.split_at(files.len() / 2);
    let both = || {
        std::thread::scope(|scope| {
            scope.spawn(|| read(halves.0));
            scope.spawn(|| read(halves.1));
        });
    };
    print("check 10,000 files / bare reads, 2 threads", in_turns(7, ours, both));
}

fn read(files: &[PathBuf]) {
    for file in files {
        std::hint::black_box(fs::read(file).unwrap());
    }
}

/// A campaign of usual size without anything to find, in a folder with a hundred others.
fn campaign_file(folder: &Path, number: usize) -> PathBuf {
    let folder = folder.join(format!("{:03}", number / 100));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("strategy.toml"), "[strategy]\nowner = \"Ida Berg\"\n").unwrap();
    let path = folder.join(format!("c{number}.campaign.toml"));
    fs::write(&path, include_str!("campaign.toml").replace("NUMBER", &number.to_string())).unwrap();
    path
}

/// Records into a snapshots file of so many rows, and asks for the status.
fn ledger(folder: &Path, rows: u64) {
    let folder = folder.join(format!("rows-{rows}"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("big.campaign.toml"), include_str!("campaign.toml")).unwrap();
    let ledger = folder.join("big.snapshots.csv");
    write_rows(&ledger, rows);
    let bare = folder.join("bare.csv");
    let ours = || run(PLAN, &["record", "followers@instagram=4400"], &folder);
    print(
        &format!("record into {rows} rows / start-up + write + sync"),
        in_turns(31, ours, || {
            run(PLAN, &["--version"], &folder);
            let mut file = fs::OpenOptions::new().create(true).append(true).open(&bare).unwrap();
            file.write_all(b"2026-11-22,followers,instagram,4400\n").unwrap();
            file.sync_data().unwrap();
        }),
    );
    let turns = if rows > 1_000_000 { 3 } else { 11 };
    let status = || run(PLAN, &["status", "--format", "json"], &folder);
    let count = || run("wc", &["-l", "big.snapshots.csv"], &folder);
    print(&format!("status of {rows} rows / wc -l"), in_turns(turns, status, count));
}

/// Weekly readings of 50 channels, over and over: the same weeks are recorded again, as by a script that runs too often.
fn write_rows(path: &Path, rows: u64) {
    let mut file = BufWriter::new(fs::File::create(path).unwrap());
    writeln!(file, "date,metric,channel,value,item,period_start,id,recorded_at,source,note").unwrap();
    for row in 0..rows {
        let (day, channel) = (row / 50 % 28 + 1, row % 50);
        let channel = if channel == 0 { "instagram".to_owned() } else { format!("shop-{channel}") };
        writeln!(
            file,
            "2026-10-{day:02},followers,{channel},{},,,,2026-10-{day:02}T08:00:00Z,record,",
            4200 + row % 97
        )
        .unwrap();
    }
}

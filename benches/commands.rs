//! Times the start and `plan check` against named yardsticks in the same run, and prints the ratios.
//!
//! `cargo bench --bench commands` runs it. Absolute times mean little on a shared machine; each figure is the median of
//! runs that alternate with the yardstick's.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a benchmark touches files and the clock, and prints; not each uses all that they share"
)]

mod shared;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use shared::{Bar, PLAN, in_turns, is_there, print_head, print_times, run};

fn main() {
    let folder = tempfile::tempdir().unwrap();
    print_head();
    start_up();
    check(folder.path());
    feedback(folder.path());
}

fn start_up() {
    let here = Path::new(".");
    let times = in_turns(101, || run(PLAN, &["--version"], here), || run("git", &["--version"], here));
    print_times("plan --version / git --version", times, Some(Bar { must: 1.0, aim: 0.7 }));
}

/// Checks 10,000 campaigns of 2 KB. One peer finds and reads the same files as a program of its own; the other reads them
/// from a list it already has, bytes only: what no program that has to find its files can reach.
fn check(folder: &Path) {
    let folder = folder.join("many");
    let files: Vec<PathBuf> = (0..10_000).map(|number| campaign_file(&folder, number)).collect();
    let ours = || run(PLAN, &["check", "--format", "short"], &folder);
    let cat = || run("find", &[".", "-name", "*.toml", "-exec", "cat", "{}", "+"], &folder);
    print_times("check 10,000 files / find and cat them", in_turns(7, ours, cat), None);
    if is_there("taplo", &["--version"]) {
        let taplo = || run("taplo", &["lint"], &folder);
        print_times("check 10,000 files / taplo lint", in_turns(3, ours, taplo), Some(Bar { must: 0.125, aim: 0.071 }));
    }
    let halves = files.split_at(files.len() / 2);
    let both = || {
        std::thread::scope(|scope| {
            scope.spawn(|| read(halves.0));
            scope.spawn(|| read(halves.1));
        });
    };
    print_times("check 10,000 files / bare reads, 2 threads", in_turns(7, ours, both), None);
}

/// The figures of a log with a million items, nine of ten answered, in 150 MB; the peer counts its lines.
fn feedback(folder: &Path) {
    let folder = folder.join("feedback");
    fs::create_dir_all(&folder).unwrap();
    let strategy = "[strategy]\ntimezone = \"Europe/Oslo\"\n[feedback]\nrespond_within = \"1h\"\n\
        [[shift]]\nwho = \"Ida\"\ndays = \"Mon-Fri\"\nhours = [\"09:00-17:00\"]\n";
    fs::write(folder.join("strategy.toml"), strategy).unwrap();
    fs::write(folder.join("feedback.csv"), million_items()).unwrap();
    let ours = || run(PLAN, &["feedback", "stats", "--format", "json", "--as-of", "2027-01-31"], &folder);
    let count = || run("wc", &["-l", "feedback.csv"], &folder);
    print_times("feedback stats of a million items / wc -l", in_turns(5, ours, count), None);
}

/// A year of feedback on three channels, half a minute apart.
fn million_items() -> Vec<u8> {
    let mut rows = b"time,item,event,place,reply_place,mood,topic,customer,by,link,cost,note\n".to_vec();
    let time = |seconds: u64| {
        let (day, rest) = (seconds / 86_400, seconds % 86_400);
        let (month, day) = (day / 28 % 12 + 1, day % 28 + 1);
        format!("2026-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
    };
    for item in 0..1_000_000_u64 {
        let channel = ["facebook", "instagram", "email"][(item % 3) as usize];
        let mood = ["praise", "complaint", "question"][(item / 3 % 3) as usize];
        let (received, topic, customer) = (item * 29, item % 40, item * 7919 % 300_000);
        writeln!(rows, "{},fb-{item},received,{channel}/public,,{mood},topic {topic},c-{customer},,,,", time(received))
            .unwrap();
        if item % 10 > 0 {
            let replied = time(received + item % 7000);
            writeln!(rows, "{replied},fb-{item},replied,,{channel}/public,,,,Ida Berg,,,").unwrap();
        }
    }
    rows
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

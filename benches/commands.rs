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
use std::path::{Path, PathBuf};

use shared::{Bar, PLAN, in_turns, is_there, print_head, print_times, run};

fn main() {
    let folder = tempfile::tempdir().unwrap();
    print_head();
    start_up();
    check(folder.path());
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

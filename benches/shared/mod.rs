//! What the benchmarks have in common: work and its yardstick in turns, and one line of a table for the two.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The program that is measured.
pub const PLAN: &str = env!("CARGO_BIN_EXE_plan");

/// What time it is while something is measured.
pub const NOW: &str = "2026-11-22";

/// How many times as long as its yardstick something may take.
#[derive(Clone, Copy)]
pub struct Bar {
    /// More is a fault.
    pub must: f64,
    /// This is what we want.
    pub aim: f64,
}

/// The head of the table.
pub fn print_head() {
    println!(
        "{:<58} {:>11} {:>11} {:>7} {:>6} {:>6}",
        "what / its yardstick", "plan", "yardstick", "ratio", "must", "aim"
    );
}

/// One line of the table.
pub fn print(what: &str, ours: f64, peer: f64, unit: &str, bar: Option<Bar>) {
    let ratio = ours / peer;
    let (must, aim) = bar.map_or_else(Default::default, |bar| (format!("{:.2}", bar.must), format!("{:.2}", bar.aim)));
    let verdict = match bar {
        None => "",
        Some(bar) if ratio <= bar.aim => "aim reached",
        Some(bar) if ratio <= bar.must => "good enough",
        Some(_) => "TOO MUCH",
    };
    let amount = |number: f64| format!("{number:.2} {unit}");
    println!("{what:<58} {:>11} {:>11} {ratio:>7.2} {must:>6} {aim:>6} {verdict}", amount(ours), amount(peer));
}

/// One line of the table for two times.
pub fn print_times(what: &str, (ours, peer): (Duration, Duration), bar: Option<Bar>) {
    print(what, ours.as_secs_f64() * 1000.0, peer.as_secs_f64() * 1000.0, "ms", bar);
}

/// The median time of each of two, run in turns, so that a busy machine slows down both.
pub fn in_turns(runs: usize, mut ours: impl FnMut(), mut peer: impl FnMut()) -> (Duration, Duration) {
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

/// A program to be run in a folder, without a word.
pub fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).env("PLAN_NOW", NOW);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Runs a program. It may say that there is something to find, but not that it could not do its work.
pub fn run(program: &str, arguments: &[&str], folder: &Path) {
    finish(program, command(program, arguments, folder).status().ok().and_then(|status| status.code()));
}

/// What became of a program.
pub fn finish(program: &str, code: Option<i32>) {
    assert!(matches!(code, Some(0 | 1)), "{program} could not do its work: {code:?}");
}

/// Whether a yardstick is there; says so loudly where it is not.
pub fn is_there(program: &str, arguments: &[&str]) -> bool {
    let is_there = command(program, arguments, Path::new(".")).status().is_ok_and(|status| status.success());
    if !is_there {
        println!("!!! NOT MEASURED: {program} {} does not run here", arguments.join(" "));
    }
    is_there
}

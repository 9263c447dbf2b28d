//! What is drawn and when, with a clock that the tests wind.

#![allow(clippy::disallowed_methods, reason = "tests lay out a folder of their own")]

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use super::CLEAR;
use crate::say::Language;
use crate::{Clock, Env, run};

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-11-01\nend = 2026-12-31\n\
    [[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 100\ntarget = 120\n";

/// What happens during each wait; when nothing is left the user stops.
struct Script {
    now: DateTime<Utc>,
    file: PathBuf,
    steps: Vec<Step>,
}

#[derive(Clone, Copy)]
enum Step {
    /// So many seconds pass.
    Seconds(i64),
    /// The file holds another text.
    Writes(&'static str),
    /// The snapshots file gets another row.
    Records(&'static str),
}

impl Clock for Script {
    fn listen(&mut self) -> std::io::Result<()> {
        Ok(())
    }

    fn wait(&mut self) -> Option<DateTime<Utc>> {
        if self.steps.is_empty() {
            return None;
        }
        match self.steps.remove(0) {
            Step::Seconds(seconds) => self.now += TimeDelta::seconds(seconds),
            Step::Writes(text) => std::fs::write(&self.file, text).expect("written"),
            Step::Records(row) => {
                let ledger = self.file.with_file_name("spring.snapshots.csv");
                let before = std::fs::read_to_string(&ledger).unwrap_or("date,metric,channel,value\n".to_owned());
                std::fs::write(ledger, format!("{before}{row}\n")).expect("written");
            }
        }
        Some(self.now)
    }

    fn is_stopped(&self) -> bool {
        self.steps.is_empty()
    }
}

/// The exit code, what was drawn, and what was complained of.
fn watched(width: Option<u16>, arguments: &[&str], steps: &[Step]) -> (u8, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("spring.campaign.toml");
    std::fs::write(&file, CAMPAIGN).expect("written");
    let now = "2026-11-22T12:00:00Z".parse().expect("an instant");
    in_folder(folder.path(), width, arguments, Script { now, file, steps: steps.to_vec() })
}

fn in_folder(folder: &Path, width: Option<u16>, arguments: &[&str], script: Script) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut env = Env {
        cwd: folder.to_path_buf(),
        now: script.now,
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
        clock: Some(Box::new(script)),
    };
    let words = ["plan", "status", "--watch"].iter().chain(arguments).map(std::ffi::OsString::from);
    let code = run(words, &mut env);
    drop(env);
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("text"));
    (code, out, err)
}

fn drawings(text: &str) -> usize {
    text.matches(CLEAR).count()
}

#[test]
fn it_draws_once_and_stops_with_zero() {
    let (code, out, err) = watched(Some(80), &[], &[]);
    assert_eq!((code, drawings(&out), err.as_str()), (0, 1, ""));
    assert!(out.contains("Spring · ") && out.ends_with("Ctrl-C ends.\n\n"), "{out}");
}

#[test]
fn it_draws_anew_after_a_minute_and_not_before() {
    let steps = [2; 29].map(Step::Seconds);
    assert_eq!(drawings(&watched(Some(80), &[], &steps).1), 1, "58 seconds");
    let steps = [2; 61].map(Step::Seconds);
    assert_eq!(drawings(&watched(Some(80), &[], &steps).1), 3, "two minutes");
}

#[test]
fn a_changed_file_is_drawn_and_a_broken_one_waited_out() {
    let steps = [Step::Writes("[campaign"), Step::Seconds(2), Step::Writes(CAMPAIGN)];
    let (code, out, _) = watched(Some(80), &[], &steps);
    assert_eq!((code, drawings(&out)), (0, 3));
    let broken = out.split(CLEAR).nth(2).expect("the second drawing");
    assert!(broken.contains("cannot be read as a campaign"), "{broken}");
    assert!(out.split(CLEAR).nth(3).is_some_and(|last| last.contains("Spring · ")), "{out}");
}

#[test]
fn readings_that_come_in_are_told() {
    let steps = ["2026-11-21,followers,instagram,104", "2026-11-22,followers,instagram,1250"].map(Step::Records);
    let (code, out, err) = watched(Some(80), &[], &steps);
    assert_eq!((code, drawings(&out), err.as_str()), (0, 3, ""));
    assert!(out.contains("1 reading came in, lastly followers@instagram: 104\n"), "{out}");
    assert!(out.contains("1 reading came in, lastly followers@instagram: 1,250\n"), "{out}");
}

#[test]
fn it_refuses_what_nobody_could_watch() {
    let (code, out, err) = watched(None, &[], &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("standard output is none"), "{err}");
    let (code, out, err) = watched(Some(80), &["--format", "json"], &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("no other format"), "{err}");
}

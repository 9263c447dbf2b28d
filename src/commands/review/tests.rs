//! What the command writes, byte for byte; what it asks; what it prints for programs.

#![allow(clippy::disallowed_methods, reason = "tests write files of their own")]

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use serde_json::Value;
use tempfile::TempDir;

use crate::env::{Answer, Env, Prompt, Question};
use crate::say::Language;

/// A file as an editor on Windows leaves it: a mark at its beginning, CRLF, remarks everywhere, no last line end.
const ODD: &str = "\u{feff}# ours\r\n[campaign]\r\nname = \"Vår\"   # två ord\r\nstart = 2026-09-01\r\nend = 2027-03-01\r\n\
    review = \"weekly\"\r\n\r\n[[goal]]\r\nid = \"a\"\t# mål\r\nmetric = \"followers\"\r\nchannel = \"instagram\"\r\n\
    baseline = 1240\r\ntarget = \"+15%\"\r\n[[change]]\r\non = 2026-10-01\r\ndid = 'x' # slut";
const ROWS: &str =
    "date,metric,channel,value\n2026-11-20,followers,instagram,1305\n2027-02-26,followers,instagram,1431\n";

/// Gives one answer.
struct Script(Answer);

impl Prompt for Script {
    fn ask(&mut self, _: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> std::io::Result<Answer> {
        if let Answer::Text(text) = &self.0 {
            assert_eq!(check(text), Ok(()));
            assert!(check("  ").is_err(), "it must say something");
        }
        Ok(self.0.clone())
    }
}

fn folder(campaign: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("spring.campaign.toml"), campaign).expect("written");
    fs::write(folder.path().join("spring.snapshots.csv"), ROWS).expect("written");
    folder
}

fn text(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("spring.campaign.toml")).expect("a text")
}

/// Runs a command line in a folder: its exit code, and what it prints.
fn run(folder: &Path, now: &str, answer: Option<Answer>, arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut env = Env {
        err_is_terminal: false,
        unclear_now: None,
        cwd: folder.to_path_buf(),
        now: format!("{now}T12:00:00Z").parse().expect("an instant"),
        zone: None,
        config: None,
        language: Language::English,
        color: false,
        unicode: true,
        width: Some(80),
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        prompt: answer.map(|answer| Box::new(Script(answer)) as Box<dyn Prompt>),
        clock: None,
    };
    let words = std::iter::once("plan").chain(arguments.iter().copied()).map(OsString::from);
    let code = crate::run::run(words, &mut env);
    drop(env);
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("text"));
    (code, out, err)
}

#[test]
fn only_the_lines_that_are_added_change() {
    let folder = folder(ODD);
    let did = ["review", "--did", "Moved \"5,000\" \\ SEK\nto reels", "--why", "\u{1b}[31mred\u{202e}", "--held"];
    assert_eq!(run(folder.path(), "2026-11-22", None, &did).0, 0);
    let added = text(&folder).strip_prefix(ODD).expect("every byte before it stays").to_owned();
    assert_eq!(
        added,
        "\r\n\r\n[[change]]\r\non  = 2026-11-22\r\ndid = \"Moved \\\"5,000\\\" \\\\ SEK\\nto reels\"\r\n\
        why = \"\\u001B[31mred\\u202E\"\r\n\r\n[[review]]\r\non = 2026-11-22\r\n"
    );
    let (code, out, err) =
        run(folder.path(), "2026-11-22", None, &["check", "--format", "short", "--ignore", "future-snapshot"]);
    assert!(code == 0 && !out.contains("error") && !out.contains("T308"), "{out}{err}");
}

#[test]
fn a_campaign_is_closed_once_and_not_before_its_end() {
    let folder = folder(ODD);
    let close = ["review", "--final"];
    let (code, _, err) = run(folder.path(), "2027-02-27", Some(Answer::Text("x".to_owned())), &close);
    assert!(code == 2 && err.contains("--early"), "{err}");
    let (code, out, err) = run(folder.path(), "2027-03-04", Some(Answer::Stop), &close);
    assert!(
        code == 0 && out.contains("a: reached, 1,431 of 1,426") && err.contains("nothing was written"),
        "{out}{err}"
    );
    assert_eq!(text(&folder), ODD);
    assert_eq!(run(folder.path(), "2027-03-04", Some(Answer::Text(" Reels ".to_owned())), &close).0, 0);
    let added = text(&folder).strip_prefix(ODD).expect("every byte stays").replace("\r\n", "\n");
    assert_eq!(
        added,
        "\n\n[outcome]\nclosed_on = 2027-03-04\nlesson    = \"Reels\"\n\n[[outcome.goal]]\nid     = \"a\"\n\
        result = \"met\"\nvalue  = 1431\ntarget = 1426\n"
    );
    let before = text(&folder);
    let (code, _, err) = run(folder.path(), "2027-03-05", None, &["review", "--final", "--lesson", "again"]);
    assert!(code == 2 && err.contains("already"), "{err}");
    assert_eq!(text(&folder), before);
    let (code, out, _) = run(folder.path(), "2027-03-05", None, &["check", "--format", "short"]);
    assert!(code == 0 && !out.contains("T304"), "{out}");
}

#[test]
fn nobody_to_ask_and_no_lesson_writes_nothing() {
    let folder = folder(ODD);
    let (code, _, err) = run(folder.path(), "2027-03-04", None, &["review", "--final"]);
    assert!(code == 2 && err.contains("--lesson"), "{err}");
    assert_eq!(run(folder.path(), "2027-03-04", None, &["review", "--final", "--dry-run"]).0, 0);
    assert_eq!(text(&folder), ODD);
}

#[test]
fn hostile_texts_steer_nothing() {
    let evil = "\\u001B[31mevil <b>|x| [a](http://b) `c`\\n::error::d";
    let campaign = format!(
        "[campaign]\nname = \"{evil}\"\nstart = 2026-09-01\nend = 2027-03-01\nreview = \"weekly\"\n[[goal]]\nid = \"{evil}\"\n\
        metric = \"followers\"\nchannel = \"instagram\"\nbaseline = 1240\ntarget = \"+15%\"\n\
        [[change]]\non = 2026-10-01\ndid = \"{evil}\"\n[[review]]\non = 2026-10-02\nnote = \"{evil}\"\n"
    );
    let folder = folder(&campaign);
    for arguments in [
        &["review"][..],
        &["review", "--format", "markdown"],
        &["review", "--format", "json"],
        &["review", "--final", "--early", "--dry-run"],
    ] {
        let (code, out, err) = run(folder.path(), "2026-11-22", None, arguments);
        assert_eq!(code, 0, "{err}");
        assert!(!out.contains('\u{1b}') && !out.lines().any(|line| line.trim_start().starts_with("::")), "{out}");
        let is_markdown = arguments.contains(&"markdown");
        assert!(!is_markdown || (!out.contains("<b>") && !out.replace("\\]", "").contains("](http")), "{out}");
    }
}

#[test]
fn the_json_is_as_its_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../../docs/review.schema.json")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut told = Vec::new();
    for name in ["cafe", "cykelbutik", "friluft"] {
        for more in
            [&[][..], &["--did", "x", "--held", "--note", "y", "--dry-run"], &["--final", "--early", "--dry-run"]]
        {
            let arguments = [&["review", name, "--format", "json"], more].concat();
            told.push(run(&root.join("examples"), "2026-11-22", None, &arguments).1);
        }
    }
    for folder in ["status_golden.in", "review.in"] {
        let folder = root.join("tests/cmd").join(folder);
        told.push(run(&folder, "2026-11-22", None, &["review", "--format", "json"]).1);
        told.push(run(&folder, "2027-03-20", None, &["review", "--format", "json"]).1);
    }
    for json in told {
        let value: Value = serde_json::from_str(&json).expect("JSON");
        let errors: Vec<String> =
            validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{json}");
    }
    assert!(!validator.is_valid(&serde_json::json!({ "schema_version": 1 })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn odd_files_keep_every_byte(remark in ".{0,30}", tail in "[ \t\r\n#a-z]{0,12}", did in any::<String>()) {
        let campaign = format!("{ODD} {remark}\r\n{tail}");
        let folder = folder(&campaign);
        let (code, _, _) = run(folder.path(), "2026-11-22", None, &["review", &format!("--did={did}")]);
        let after = text(&folder);
        if code == 0 {
            prop_assert!(after.starts_with(&campaign));
            let read: toml::Table = after.trim_start_matches('\u{feff}').parse().expect("TOML");
            let last = read["change"].as_array().and_then(|list| list.last()).expect("a change");
            prop_assert_eq!(last["did"].as_str(), Some(did.as_str()));
        } else {
            prop_assert_eq!(after, campaign);
        }
    }
}

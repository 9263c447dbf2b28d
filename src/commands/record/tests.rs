//! Somebody at a terminal: asked in turn, going back, stopping, agreeing to what is unusual.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs;
use std::rc::Rc;

use tempfile::TempDir;

use crate::env::{Answer, Env, Prompt, Question};
use crate::say::Language;

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
target = "+15%"
[[goal]]
metric = "clicks"
channel = "instagram"
target = 5000
"#;
const ROWS: &str = "date,metric,channel,value,period_start\n2026-11-15,followers,instagram,1297,\n\
                    2026-11-15,clicks,instagram,310,2026-11-09\n";

const SALES: &str = "[campaign]\nname = \"Shop\"\nstart = 2026-09-01\nend = 2027-02-28\nlanguage = \"en\"\n\
                     [[goal]]\nmetric = \"sales\"\ntarget = 500\n";

/// Answers from a list, and notes every question with its default.
struct Script {
    answers: VecDeque<Answer>,
    asked: Rc<RefCell<Vec<String>>>,
}

impl Prompt for Script {
    fn ask(&mut self, question: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> std::io::Result<Answer> {
        let default = question.default.map(|default| format!(" [{default}]")).unwrap_or_default();
        self.asked.borrow_mut().push(format!("{}{default}", question.text));
        let answer = self.answers.pop_front().expect("no more questions than answers");
        let Answer::Text(text) = answer else { return Ok(answer) };
        let text = if text.is_empty() { question.default.unwrap_or_default().to_owned() } else { text };
        if let Err(wrong) = check(&text) {
            self.asked.borrow_mut().push(wrong);
            return self.ask(question, check);
        }
        Ok(Answer::Text(text))
    }
}

/// What a command line came to: exit code, the rows that were added, the questions.
struct Came {
    code: u8,
    added: String,
    asked: Vec<String>,
    out: String,
    err: String,
}

fn at_terminal(arguments: &[&str], answers: &[Answer]) -> Came {
    at_terminal_with(CAMPAIGN, ROWS, arguments, answers)
}

fn at_terminal_with(campaign: &str, rows: &str, arguments: &[&str], answers: &[Answer]) -> Came {
    at_terminal_on("2026-11-22", [campaign, rows], arguments, answers)
}

fn at_terminal_on(day: &str, [campaign, rows]: [&str; 2], arguments: &[&str], answers: &[Answer]) -> Came {
    let folder: TempDir = tempfile::tempdir().expect("a folder");
    let ledger = folder.path().join("spring.snapshots.csv");
    fs::write(folder.path().join("spring.campaign.toml"), campaign).expect("written");
    fs::write(&ledger, rows).expect("written");
    let asked = Rc::new(RefCell::new(Vec::new()));
    let script = Script { answers: answers.iter().cloned().collect(), asked: Rc::clone(&asked) };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let now = format!("{day}T00:00:00Z").parse().expect("an instant");
    let mut env = Env {
        cwd: folder.path().to_path_buf(),
        now,
        unclear_now: None,
        zone: None,
        config: None,
        language: Language::English,
        color: false,
        unicode: true,
        width: Some(80),
        err_is_terminal: false,
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        prompt: Some(Box::new(script)),
        clock: None,
    };
    let words = ["plan", "record"].iter().chain(arguments).map(std::ffi::OsString::from);
    let code = crate::run::run(words, &mut env);
    drop(env);
    let text = fs::read_to_string(&ledger).expect("a file");
    let added = text.strip_prefix(rows).expect("nothing is changed").to_owned();
    let asked = asked.borrow().clone();
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("text"));
    Came { code, added, asked, out, err }
}

fn text(answer: &str) -> Answer {
    Answer::Text(answer.to_owned())
}

const FIRST_DAY: &str = "clicks@instagram: counted from which day? [2026-11-16]";

#[test]
fn every_goal_is_asked_for_in_turn() {
    let came = at_terminal(&[], &[text("1,305"), text("320"), text("")]);
    assert_eq!(came.asked, ["followers@instagram", "clicks@instagram", FIRST_DAY]);
    let rows = "2026-11-22,followers,instagram,1305,\n2026-11-22,clicks,instagram,320,2026-11-16\n";
    assert_eq!((came.code, came.added.as_str()), (0, rows));
}

#[test]
fn enter_skips_and_nothing_at_all_is_said() {
    let came = at_terminal(&[], &[text(""), text("")]);
    assert_eq!((came.code, came.added.as_str(), came.err.as_str()), (0, "", "nothing was recorded\n"));
}

#[test]
fn going_back_keeps_what_was_answered() {
    let came = at_terminal(&[], &[text("1305"), Answer::Back, text("1306"), text("")]);
    let again = "followers@instagram [1305]";
    assert_eq!(came.asked, ["followers@instagram", "clicks@instagram", again, "clicks@instagram"]);
    assert_eq!(came.added, "2026-11-22,followers,instagram,1306,\n");
}

#[test]
fn stopping_writes_nothing() {
    for answers in [
        &[Answer::Stop][..],
        &[text("1305"), Answer::Stop],
        &[text("1305"), text("320"), Answer::Stop],
        &[Answer::Back, text("1305"), Answer::Stop],
    ] {
        let came = at_terminal(&[], answers);
        assert_eq!((came.code, came.added.as_str()), (0, ""), "{answers:?}");
    }
}

#[test]
fn a_bad_answer_is_told_and_asked_for_again() {
    let came = at_terminal(&[], &[text("13o5"), text("1305"), text("")]);
    assert!(came.asked[1].starts_with("`13o5` is not a value; write a number"), "{:?}", came.asked);
    assert_eq!(came.added, "2026-11-22,followers,instagram,1305,\n");
}

#[test]
fn the_unusual_is_asked_about_before_it_is_written() {
    let asked = "Record it all the same? (y/n) [n]";
    let came = at_terminal(&["followers@instagram=13050"], &[text("")]);
    assert_eq!((came.code, came.added.as_str(), came.asked.as_slice()), (0, "", &[asked.to_owned()][..]));
    let came = at_terminal(&["followers@instagram=13050"], &[text("maybe"), text("Ja")]);
    assert_eq!(came.added, "2026-11-22,followers,instagram,13050,\n");
    let came = at_terminal(&[], &[text("13050"), text("n"), text("1305"), text("")]);
    assert_eq!(came.asked, ["followers@instagram", asked, "followers@instagram", "clicks@instagram"]);
    assert_eq!(came.added, "2026-11-22,followers,instagram,1305,\n");
}

#[test]
fn a_count_below_none_is_asked_about() {
    let came = at_terminal(&["followers@instagram=-1305"], &[text("")]);
    assert_eq!((came.code, came.added.as_str(), came.asked.len()), (0, "", 1));
    assert!(came.err.contains("is less than none at all"), "{}", came.err);
    let came = at_terminal(&["followers@instagram=-1305"], &[text("y")]);
    assert_eq!(came.added, "2026-11-22,followers,instagram,-1305,\n");
}

#[test]
fn an_amount_that_seems_to_cover_more_is_asked_about() {
    let came = at_terminal(&["clicks@instagram=320"], &[text("n")]);
    assert!(came.err.contains("plan record clicks@instagram=320 --date 2026-11-22 --since 2026-11-16"), "{}", came.err);
    assert_eq!(came.added, "");
    let came = at_terminal(&["clicks@instagram=320", "--since", "2026-11-16"], &[]);
    assert_eq!(came.added, "2026-11-22,clicks,instagram,320,2026-11-16\n");
}

#[test]
fn the_first_amount_is_asked_about_as_well() {
    let first = "sales: counted from which day? [2026-09-01]";
    let came =
        at_terminal_with(SALES, "date,metric,channel,value,period_start\n", &[], &[text("25"), text("2026-11-01")]);
    assert_eq!((came.asked[1].as_str(), came.added.as_str()), (first, "2026-11-22,sales,,25,2026-11-01\n"));
    let came = at_terminal_with(SALES, "date,metric,channel,value,period_start\n", &["sales=25"], &[text("n")]);
    assert!(came.err.contains("sales: this counts for 22"), "{}", came.err);
    assert!(came.err.contains("plan record sales=25 --date 2026-11-22 --since 2026-09-01"), "{}", came.err);
}

#[test]
fn a_second_amount_of_a_day_says_what_it_replaces() {
    let rows = "date,metric,channel,value,period_start\n2026-11-22,sales,,25,2026-11-22\n";
    let said = |arguments: &[&str]| at_terminal_with(SALES, rows, arguments, &[text("y")]).err;
    let twice = said(&["sales=12"]);
    assert!(twice.contains("sales: 12 takes the place of 25"), "{twice}");
    assert!(twice.contains("--id"), "{twice}");
    assert!(!said(&["sales=12", "--id", "b"]).contains("takes the place"), "the two are added up");
    assert!(!said(&["sales=25"]).contains("takes the place"), "read once more");
}

#[test]
fn a_day_before_the_goal_is_held_against_no_plan() {
    let came = at_terminal(&["followers@instagram=1239", "--date", "2026-08-31"], &[]);
    assert_eq!(came.code, 0);
    assert!(came.out.ends_with(": 1,239\n"), "nothing of plan or start: {}", came.out);
    let came = at_terminal(&["followers@instagram=1305"], &[]);
    assert!(came.out.contains("65 up since"), "{}", came.out);
}

#[test]
fn only_what_is_there_is_taken_back() {
    let came = at_terminal(&["--retract", "followers@instagram", "--date", "2026-11-14"], &[]);
    assert_eq!((came.code, came.added.as_str()), (2, ""));
    assert!(came.err.contains("help: `plan log --series followers@instagram` shows"), "{}", came.err);
}

#[test]
fn a_text_that_would_be_stored_changed_is_refused() {
    for arguments in [
        ["followers@instagram=1305", "--id", "a\nb"],
        ["followers@instagram=1305", "--note", "a\u{1}b"],
        ["followers@insta\u{7}gram=1305", "--id", "a"],
    ] {
        let came = at_terminal(&arguments, &[]);
        assert_eq!((came.code, came.added.as_str()), (2, ""), "{arguments:?}");
        assert!(came.err.contains("do not belong in a text file"), "{}", came.err);
    }
}

#[test]
fn a_reading_after_the_end_is_not_compared_with_an_older_one() {
    let late = ["followers@instagram=1500", "--date", "2027-03-03"];
    let came = at_terminal_on("2027-03-10", [CAMPAIGN, ROWS], &late, &[]);
    assert_eq!(came.code, 0, "{}", came.err);
    assert!(came.out.contains("1,500") && !came.out.contains("since") && !came.out.contains("plan"), "{}", came.out);
    let within =
        at_terminal_on("2027-03-10", [CAMPAIGN, ROWS], &["followers@instagram=1500", "--date", "2027-02-28"], &[]);
    assert!(within.out.contains("since"), "{}", within.out);
}

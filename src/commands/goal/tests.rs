//! Bytes in, lines and exit codes out.

use std::path::PathBuf;

use serde_json::Value;

use crate::say::Language;
use crate::{Env, run};

/// What a run of `plan goal` gave: the exit code, standard output, standard error.
fn goal(arguments: &[&str], input: &[u8]) -> (u8, String, String) {
    goal_at(None, arguments, input)
}

/// The same at a terminal of so many columns.
fn goal_at(width: Option<u16>, arguments: &[&str], mut input: &[u8]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut env = Env {
        cwd: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        now: "2026-11-22T12:00:00Z".parse().expect("an instant"),
        unclear_now: None,
        zone: None,
        config: None,
        language: Language::English,
        color: false,
        unicode: true,
        width,
        err_is_terminal: false,
        input: &mut input,
        out: &mut out,
        err: &mut err,
        prompt: None,
        clock: None,
    };
    let words = ["plan", "goal"].into_iter().chain(arguments.iter().copied()).map(Into::into);
    let code = run(words, &mut env);
    drop(env);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (code, text(out), text(err))
}

/// The objects that lines of input give.
fn objects(input: &[u8]) -> Vec<Value> {
    let (_, out, err) = goal(&["-", "--format", "json"], input);
    assert_eq!(err, "");
    out.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

#[test]
fn every_line_has_its_object() {
    let input = "\u{feff}Vill få fler följare\r\n\n💥❤️\nLisää seuraajia\nעוד עוקבים\n\u{202e}gpj\u{1b}[31m\0\nGet more followers";
    let objects = objects(input.as_bytes());
    let texts: Vec<_> = objects.iter().map(|object| object["text"].as_str().unwrap_or_default()).collect();
    assert_eq!(
        texts,
        [
            "Vill få fler följare",
            "",
            "💥❤️",
            "Lisää seuraajia",
            "עוד עוקבים",
            "\u{202e}gpj\u{1b}[31m\0",
            "Get more followers"
        ]
    );
    let languages: Vec<_> = objects.iter().map(|object| object["language"].as_str()).collect();
    assert_eq!((languages[0], languages[1], languages[6]), (Some("sv"), None, Some("en")));
    assert!(objects.iter().all(|object| object["findings"][0]["code"] == "S101"));
}

#[test]
fn objects_fit_their_schema() {
    let schema: Value = serde_json::from_str(crate::render::goal::SCHEMA).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let input = "Grow Instagram followers from 4,200 to 4,830 (+15%) by 31 August 2027\n\nHalvera svarstiden i vår\n\
        Øke engasjementsraten fra 2,5 % til 3 % innen juni 2027\nPost 3 times a week from 1 March 2027";
    for object in objects(input.as_bytes()) {
        let errors: Vec<String> = validator.iter_errors(&object).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{object}: {errors:?}");
    }
}

#[test]
fn numbers_and_dates_are_those_of_the_sentence() {
    let objects = objects("Grow Instagram followers from 4,200 to 4,830 (+15%) by 31 August 2027".as_bytes());
    let object = objects.first().expect("one");
    assert_eq!(object["metric"], "followers");
    assert_eq!(object["channels"], serde_json::json!(["instagram"]));
    assert_eq!(object["baseline"].to_string(), "4200");
    assert_eq!(object["target"].to_string(), r#"{"value":4830,"kind":"absolute","direction":"up"}"#);
    assert_eq!(object["deadline"], "2027-08-31");
    assert_eq!((&object["findings"], &object["suggestion"]), (&serde_json::json!([]), &Value::Null));
}

#[test]
fn what_is_no_utf_8_is_named_by_its_line_and_what_stands_above_is_kept() {
    let (code, out, err) = goal(&["-", "--format", "json"], b"Get more followers\nf\xe5 fler\n");
    assert_eq!((code, out.lines().count()), (2, 1));
    assert!(err.starts_with("error: line 2 of the input is not UTF-8 text\nhelp: "), "{err}");
}

#[test]
fn no_line_at_all_is_told() {
    let (code, out, err) = goal(&["-"], b"");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("the input is empty"), "{err}");
}

#[test]
fn a_line_may_be_long() {
    let line = "Grow followers and be seen ".repeat(4_000);
    let (code, out, _) = goal(&["-"], line.as_bytes());
    assert_eq!(code, 1);
    assert!(out.lines().next().is_some_and(|title| title.chars().count() < 320), "its beginning is enough");
    assert_eq!(objects(line.as_bytes()).len(), 1);
}

#[test]
fn the_exit_code_follows_the_bar() {
    let code = |arguments: &[&str]| goal(arguments, b"").0;
    let whole = "Grow Instagram followers from 4,200 to 4,830 by 31 August 2027";
    let without_channel = "Grow followers from 4,200 to 4,830 by 31 August 2027";
    assert_eq!(code(&[whole]), 0);
    assert_eq!(code(&["Get more followers"]), 1);
    assert_eq!(code(&["Get more followers", "--fail-on", "never"]), 0);
    assert_eq!(code(&[without_channel]), 0);
    assert_eq!(code(&[without_channel, "--fail-on", "warning"]), 1);
    assert_eq!(code(&[""]), 1);
    assert_eq!(code(&[]), 2);
}

#[test]
fn words_need_no_quotes() {
    let quoted = goal(&["Get more followers"], b"");
    assert_eq!(goal(&["Get", "more", "followers"], b""), quoted);
    assert!(quoted.1.starts_with("\"Get more followers\"\n"), "{}", quoted.1);
}

#[test]
fn nothing_in_a_sentence_steers_the_terminal() {
    let hostile = "Get \u{1b}[31mmore\u{7} followers \u{202e}by summer\u{9b}";
    for sentence in [hostile, "\u{1b}]0;owned\u{7}", "Fler följare på \u{1b}[2Jinsta\u{202e}"] {
        let (_, out, _) = goal(&[sentence], b"");
        let steers = |character: char| character != '\n' && (character.is_control() || character == '\u{202e}');
        assert!(!out.contains(steers), "{out:?}");
    }
}

#[test]
fn lines_end_before_the_edge() {
    let whole = "Grow Instagram followers from 4,200 to 4,830 (+15%) in six months for 20,000 SEK";
    for sentence in [whole, "Get more followers", "öka synligheten", "Bli 25 % mer synlige"] {
        for width in [60, 80, 120] {
            let (_, out, _) = goal_at(Some(width), &[sentence], b"");
            // A command is not torn apart, so it may be longer.
            let too_long = |line: &&str| line.chars().count() > usize::from(width) && !line.contains('`');
            assert_eq!(out.lines().find(too_long), None, "{width}");
        }
    }
}

#[test]
fn the_language_that_is_asked_for_answers() {
    assert!(goal(&["Vill få fler följare"], b"").1.contains("En bättre mening:\n  Öka antalet följare"));
    let english = goal(&["--lang", "en", "Vill få fler följare"], b"").1;
    assert!(english.contains("A better sentence:\n  Öka antalet följare"), "its sentence stays its own: {english}");
}

/// A reader that went away before the end is no failure.
#[test]
fn nobody_reads_to_the_end() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
    }
    let mut err = Vec::new();
    let mut env = Env {
        cwd: PathBuf::new(),
        now: "2026-11-22T12:00:00Z".parse().expect("an instant"),
        unclear_now: None,
        zone: None,
        config: None,
        language: Language::English,
        color: false,
        unicode: true,
        width: None,
        err_is_terminal: false,
        input: &mut "Get more followers\n".as_bytes(),
        out: &mut Closed,
        err: &mut err,
        prompt: None,
        clock: None,
    };
    assert_eq!(run(["plan", "goal", "-"].map(Into::into), &mut env), 0);
    drop(env);
    assert!(err.is_empty());
}

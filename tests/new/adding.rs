//! `plan goal … --add`: one table comes to a file, and no other byte of it changes.

use std::path::Path;

use plan::Language;

use crate::{Ran, command};

const GOAL: &str = "Grow Instagram followers from 4,200 to 4,830 by 31 July 2027";

/// A campaign's text with a remark at its end that has no line end.
const CAMPAIGN: &str = "[campaign]\nname = \"Vår\" # ours\nstart = 2027-03-01\nend = 2027-08-31\nlanguage = \"en\"\n\n\
    [[goal]]\nmetric = \"reach\"\nper = \"week\"\ntarget = 9000\n[budget]\ntotal = 0\nhours = 4\n# the end";

fn add(folder: &Path, goal: &str) -> Ran {
    command(folder, Language::English, &["goal", goal, "--add", "spring"], None)
}

fn added(text: &str) -> (Ran, Vec<u8>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("spring.campaign.toml");
    std::fs::write(&path, text).expect("written");
    let ran = add(folder.path(), GOAL);
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(left.len(), 1, "nothing is left beside it");
    (ran, std::fs::read(&path).expect("bytes"))
}

#[test]
fn every_other_byte_stays() {
    let lines = CAMPAIGN.replace('\n', "\r\n");
    for text in [CAMPAIGN.to_owned(), format!("{CAMPAIGN}\n"), format!("\u{feff}{lines}"), format!("{lines}\r\n\r\n")] {
        let (ran, bytes) = added(&text);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let rest = bytes.strip_prefix(text.as_bytes()).expect("the old text, whole");
        let rest = String::from_utf8(rest.to_vec()).expect("UTF-8");
        assert_eq!(rest.matches('\n').count() == rest.matches("\r\n").count(), text.contains('\r'), "{rest:?}");
        let whole: toml::Table =
            String::from_utf8(bytes).expect("UTF-8").trim_start_matches('\u{feff}').parse().expect("TOML");
        let goal = &whole["goal"][1];
        assert_eq!((goal["statement"].as_str(), goal["target"].as_integer()), (Some(GOAL), Some(4830)));
        assert_eq!(goal["end"].to_string(), "2027-07-31", "not the campaign's");
    }
}

#[test]
fn what_cannot_take_it_stays_as_it_is() {
    for (text, said) in [
        ("[campaign\nname = 1\n", "cannot be read as a campaign"),
        ("goal = [{ metric = \"reach\" }]\n[campaign]\nname = \"a\"\n", "written as one value"),
        ("[campaign]\nname = \"a\"\nname = \"b\"\n", "cannot be read as a campaign"),
    ] {
        let (ran, bytes) = added(text);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains(said) && ran.err.contains("help: "), "{}", ran.err);
        assert_eq!(bytes, text.as_bytes());
    }
}

#[test]
fn the_same_goal_twice_gets_another_id() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("spring.campaign.toml");
    std::fs::write(&path, CAMPAIGN).expect("written");
    for _ in 0..3 {
        assert_eq!(add(folder.path(), GOAL).code, 0);
    }
    let whole: toml::Table = std::fs::read_to_string(&path).expect("a text").parse().expect("TOML");
    let ids: Vec<_> = whole["goal"].as_array().expect("goals").iter().map(|goal| goal.get("id").cloned()).collect();
    let id = |text: &str| Some(toml::Value::from(text));
    assert_eq!(ids, [None, None, id("followers-instagram-2"), id("followers-instagram-3")]);
}

#[test]
fn a_wish_is_added_only_when_it_is_wanted_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("spring.campaign.toml");
    std::fs::write(&path, CAMPAIGN).expect("written");
    let ran = add(folder.path(), "More followers");
    assert!(ran.code == 1 && ran.err.contains("nothing was added"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&path).expect("a text"), CAMPAIGN);
    let all_the_same = ["goal", "More followers", "--add", "spring", "--fail-on", "never"];
    assert_eq!(command(folder.path(), Language::English, &all_the_same, None).code, 0);
    assert!(std::fs::read_to_string(&path).expect("a text").ends_with("metric    = \"followers\"\n"));
}

#[test]
fn a_missing_campaign_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = add(folder.path(), GOAL);
    assert!(ran.code == 2 && ran.err.contains("no file, folder or campaign called spring"), "{}", ran.err);
}

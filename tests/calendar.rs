//! What `plan calendar` hands to other programs: iCalendar line by line, JSON against its published schema.

#![allow(clippy::disallowed_methods, reason = "tests read the project's own files")]

use std::path::{Path, PathBuf};
use std::process::Command;

const SCHEMA: &str = include_str!("../docs/calendar.schema.json");

/// Campaigns of all sorts: the examples, one full of clock changes and one by a stranger.
fn campaigns() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = [
        "campaign.example.toml",
        "examples/cafe.campaign.toml",
        "examples/cykelbutik.campaign.toml",
        "examples/friluft.campaign.toml",
        "tests/cmd/calendar.in/spring.campaign.toml",
        "tests/cmd/calendar_clocks.in/clocks.campaign.toml",
        "tests/cmd/calendar_hostile.in/odd.campaign.toml",
    ];
    names.map(|name| root.join(name)).to_vec()
}

/// What is printed for a campaign on a day, whatever the day.
fn printed(campaign: &Path, format: &str, today: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(["calendar", "--format", format])
        .arg(campaign)
        .env("PLAN_NOW", today)
        .env("LC_ALL", "C")
        .output()
        .expect("run");
    assert!(output.status.success(), "{}: {}", campaign.display(), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn every_line_is_as_the_standard_says() {
    for campaign in campaigns() {
        let text = printed(&campaign, "ics", "2026-11-22");
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines.last(), Some(&""), "{campaign:?} ends with a line end");
        assert!(lines.iter().all(|line| line.len() <= 75), "{campaign:?}");
        let is_harmless = |line: &&str| !line.chars().any(|one| one.is_control() || one == '\u{202e}');
        assert!(lines.iter().all(is_harmless), "{campaign:?}");
        let unfolded = text.replace("\r\n ", "");
        let properties: Vec<&str> = unfolded.split_terminator("\r\n").collect();
        let is_property = |line: &str| {
            let name = line.split([':', ';']).next().unwrap_or_default();
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-') && line.contains(':')
        };
        assert!(properties.iter().all(|line| is_property(line)), "{campaign:?}");
        let count = |wanted: &str| properties.iter().filter(|line| **line == wanted).count();
        assert_eq!((count("BEGIN:VCALENDAR"), count("END:VCALENDAR")), (1, 1), "{campaign:?}");
        let uids: Vec<&&str> = properties.iter().filter(|line| line.starts_with("UID:")).collect();
        let unique: std::collections::BTreeSet<_> = uids.iter().collect();
        assert!(uids.len() == unique.len() && uids.len() == count("BEGIN:VEVENT"), "{campaign:?}");
    }
}

#[test]
fn a_calendar_does_not_change_with_the_clock() {
    for campaign in campaigns() {
        assert_eq!(printed(&campaign, "ics", "2026-11-22"), printed(&campaign, "ics", "2031-05-05"), "{campaign:?}");
    }
}

#[test]
fn json_is_as_its_schema_says() {
    let schema = serde_json::from_str(SCHEMA).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for campaign in campaigns() {
        let json = serde_json::from_str(&printed(&campaign, "json", "2026-11-22")).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{campaign:?}: {errors:?}");
    }
}

/// The times around both changes of the clocks: what is skipped is shown as clocks show it, what comes twice is the first.
#[test]
fn times_are_right_across_summer_time() {
    let clocks = &campaigns()[5];
    let json: serde_json::Value = serde_json::from_str(&printed(clocks, "json", "2027-03-01")).expect("JSON");
    let entries = json["entries"].as_array().expect("entries").iter();
    let at = |entry: &serde_json::Value| {
        let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        (entry["kind"] == "time").then(|| format!("{} {} {}", text("date"), text("time"), text("utc")))
    };
    let told: Vec<String> = entries.filter_map(at).collect();
    for wanted in [
        "2027-03-21 02:30 2027-03-21T01:30:00Z",
        "2027-03-28 03:30 2027-03-28T01:30:00Z",
        "2027-04-04 02:30 2027-04-04T00:30:00Z",
        "2027-10-24 02:30 2027-10-24T00:30:00Z",
        "2027-10-31 02:30 2027-10-31T00:30:00Z",
        "2027-11-07 02:30 2027-11-07T01:30:00Z",
    ] {
        assert!(told.iter().any(|one| one == wanted), "{wanted} not in {told:?}");
    }
}

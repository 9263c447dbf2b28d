//! What counts after an undo, and what is said of it.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::fs;

use tempfile::TempDir;

use crate::env::Env;
use crate::say::Language;

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-09-01\nend = 2027-02-28\ntimezone = \"Europe/Stockholm\"\n\
    language = \"en\"\n[[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 1240\ntarget = 1426\n";

/// A folder with a campaign, in which commands are run a minute after each other.
struct Place {
    folder: TempDir,
    minute: u32,
    millisecond: u32,
}

impl Place {
    fn new(rows: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("spring.campaign.toml"), CAMPAIGN).expect("written");
        if !rows.is_empty() {
            fs::write(folder.path().join("spring.snapshots.csv"), rows).expect("written");
        }
        Self { folder, minute: 0, millisecond: 0 }
    }

    /// The exit code and what was said.
    fn run(&mut self, arguments: &[&str], input: &str) -> (u8, String) {
        self.minute += 1;
        self.run_again(arguments, input)
    }

    /// The same within the same minute.
    fn run_again(&self, arguments: &[&str], input: &str) -> (u8, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut env = Env {
            cwd: self.folder.path().to_path_buf(),
            now: format!("2026-11-22T08:{:02}:00.{:03}Z", self.minute, self.millisecond).parse().expect("an instant"),
            unclear_now: None,
            zone: None,
            config: None,
            language: Language::English,
            color: false,
            unicode: true,
            width: None,
            err_is_terminal: false,
            input: &mut input.as_bytes(),
            out: &mut out,
            err: &mut err,
            prompt: None,
            clock: None,
        };
        let words = ["plan"].iter().chain(arguments).map(std::ffi::OsString::from);
        let code = crate::run(words, &mut env);
        drop(env);
        (code, String::from_utf8([out, err].concat()).expect("text").replace('\u{a0}', " "))
    }

    /// The values that count, as `day value`.
    fn counting(&self) -> Vec<String> {
        let (_, text) = self.run_again(&["log", "--format", "json"], "");
        let log: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let rows = log["rows"].as_array().expect("rows").iter().filter(|row| row["status"] == "counts");
        let mut rows: Vec<String> =
            rows.map(|row| format!("{} {}", &row["date"].as_str().expect("a day")[5..], row["value"])).collect();
        rows.sort();
        rows
    }

    fn lines(&self) -> usize {
        fs::read_to_string(self.folder.path().join("spring.snapshots.csv")).expect("a file").lines().count()
    }
}

#[test]
fn an_undo_takes_back_one_of_the_commands_of_one_second() {
    let mut place = Place::new("");
    for (day, value) in [("2026-11-19", "1250"), ("2026-11-20", "1260"), ("2026-11-21", "1270")] {
        place.millisecond += 7;
        let reading = format!("followers@instagram={value}");
        assert_eq!(place.run_again(&["record", &reading, "--date", day], "").0, 0);
    }
    place.millisecond += 7;
    assert!(place.run_again(&["record", "--undo"], "").1.contains("undone: 1 reading"));
    assert_eq!(place.counting(), ["11-19 1250", "11-20 1260"]);
}

#[test]
fn a_corrected_value_counts_again_and_a_new_one_is_taken_back() {
    let mut place = Place::new("");
    let date = |day: &'static str, value: &'static str| [value, "--date", day];
    assert_eq!(place.run(&[&["record"][..], &date("2026-11-20", "followers@instagram=1250")].concat(), "").0, 0);
    let batch = "date,metric,channel,value\n2026-11-20,followers,instagram,1350\n2026-11-21,followers,instagram,1360\n";
    assert_eq!(place.run(&["record", "-"], batch).0, 0);
    assert_eq!(place.counting(), ["11-20 1350", "11-21 1360"]);

    let (code, said) = place.run(&["record", "--undo"], "");
    assert_eq!((code, place.counting()), (0, vec!["11-20 1250".to_owned()]));
    assert!(said.contains("undone: 2 readings from 22 Nov 2026 09:02:00 (record)."), "{said}");
    assert!(
        said.contains("followers@instagram, 20 Nov 2026: 1,250") && said.contains("21 Nov 2026: taken back"),
        "{said}"
    );

    assert_eq!(place.run(&["record", "--undo"], "").0, 0, "the undo is undone");
    assert_eq!(place.counting(), ["11-20 1350", "11-21 1360"]);
    assert_eq!(place.run(&["record", "--undo"], "").0, 0);
    assert_eq!(place.counting(), ["11-20 1250"]);
    assert_eq!(place.lines(), 1 + 3 + 3 * 2, "nothing was removed");
}

#[test]
fn undoing_within_a_second_does_not_run_together() {
    let mut place = Place::new("");
    place.run(&["record", "followers@instagram=1250", "--date", "2026-11-20"], "");
    place.run(&["record", "followers@instagram=9999", "--date", "2026-11-20"], "");
    for counts in ["1250", "9999", "1250", "9999"] {
        assert_eq!(place.run_again(&["record", "--undo"], "").0, 0);
        assert_eq!(place.counting(), [format!("11-20 {counts}")]);
    }
}

#[test]
fn a_reading_that_was_taken_back_comes_back() {
    let mut place = Place::new("");
    place.run(&["record", "followers@instagram=1250", "--note", "by hand", "--id", "w47"], "");
    place.run(&["record", "--retract", "followers@instagram", "--id", "w47"], "");
    assert_eq!(place.counting(), Vec::<String>::new());
    assert_eq!(place.run(&["record", "--undo"], "").0, 0);
    assert_eq!(place.counting(), ["11-22 1250"]);
    let text = fs::read_to_string(place.folder.path().join("spring.snapshots.csv")).expect("a file");
    assert!(text.ends_with("1250,,,w47,2026-11-22T08:03:00Z,undo,by hand\n"), "{text}");
}

#[test]
fn what_repeats_a_row_within_a_batch_is_undone_once() {
    let mut place = Place::new("date,metric,channel,value,recorded_at,source\n2026-11-20,followers,instagram,1250,,\n");
    let batch = "date,metric,channel,value\n2026-11-20,followers,instagram,1\n2026-11-20,followers,instagram,2\n";
    assert_eq!(place.run(&["record", "-"], batch).0, 0);
    let (_, said) = place.run(&["record", "--undo"], "");
    assert!(said.contains("undone: 1 reading "), "{said}");
    assert_eq!(place.counting(), ["11-20 1250"], "a row typed by hand counts again");
}

#[test]
fn amounts_of_a_day_at_different_instants_are_told_apart() {
    let mut place = Place::new("");
    let row = |hour, value| format!("2026-11-20T{hour}:00:00Z,clicks,instagram,{value}\n");
    let header = "date,metric,channel,value\n";
    place.run(&["record", "-"], &format!("{header}{}{}", row("10", 5), row("11", 6)));
    place.run(&["record", "-"], &format!("{header}{}", row("11", 60)));
    assert_eq!(place.counting(), ["11-20 5", "11-20 60"]);
    place.run(&["record", "--undo"], "");
    assert_eq!(place.counting(), ["11-20 5", "11-20 6"]);
}

#[test]
fn where_nothing_can_be_undone_it_is_said() {
    let (code, said) = Place::new("").run(&["record", "--undo"], "");
    assert_eq!(code, 2);
    assert!(said.contains("there is nothing to take back: spring.snapshots.csv holds no readings"), "{said}");

    let by_hand = "date,metric,channel,value\n2026-11-20,followers,instagram,1250\n";
    let (code, said) = Place::new(by_hand).run(&["record", "--undo"], "");
    assert_eq!(code, 2);
    assert!(said.contains("does not say when it was recorded"), "{said}");
    assert!(said.contains("plan record --retract followers@instagram --date 2026-11-20"), "{said}");

    let (code, said) = Place::new(by_hand).run(&["record", "--undo", "followers@instagram=5"], "");
    assert_eq!(code, 2);
    assert!(said.contains("nothing can be recorded along with it"), "{said}");
    assert_eq!(Place::new(by_hand).run(&["record", "--undo", "--date", "2026-11-20"], "").0, 2);
}

#[test]
fn an_undo_is_said_in_json_as_what_was_recorded() {
    let mut place = Place::new("");
    place.run(&["record", "followers@instagram=1250"], "");
    let (_, said) = place.run(&["record", "--undo", "--format", "json"], "");
    assert!(said.contains(r#""recorded":[{"date":"2026-11-22","period_start":null,"metric":"followers","channel":"instagram","value":null}]"#), "{said}");
}

#[test]
fn a_reading_from_the_future_that_is_taken_back_is_no_finding() {
    let mut place = Place::new("");
    let future = ["record", "followers@instagram=1400", "--date", "2027-11-20"];
    assert_eq!(place.run(&future, "").0, 0);
    let check = ["check", "--format", "short"];
    assert!(place.run(&check, "").1.contains("L805"), "a reading from the future is one");
    let (code, said) = place.run(&["record", "--retract", "followers@instagram", "--date", "2027-11-20"], "");
    assert_eq!(code, 0, "{said}");
    let (_, said) = place.run(&check, "");
    assert!(!said.contains("L805"), "{said}");
}

#[test]
fn a_batch_too_large_for_memory_is_not_undone() {
    let mut place = Place::new("");
    let row = |number: usize| format!("2026-11-20,followers,instagram,1250,,,{number},2026-11-22T08:00:00Z,record,\n");
    let rows = |count| (0..count).map(row).collect::<Vec<_>>().concat();
    let file = place.folder.path().join("spring.snapshots.csv");
    let header = "date,metric,channel,value,item,period_start,id,recorded_at,source,note\n";
    fs::write(&file, format!("{header}{}", rows(super::MOST_ROWS + 1))).expect("written");
    let before = place.lines();
    let (code, said) = place.run(&["record", "--undo"], "");
    assert_eq!((code, place.lines()), (2, before), "{said}");
    assert!(said.contains("200,001 readings") && said.contains("help: record the right values"), "{said}");
}

#[test]
fn what_was_mended_or_left_out_is_told_to_programs_and_by_every_command() {
    let torn = "date;metric;channel;value;period_start\r\n2026-11-20;followers;instagram;1250,5;\r\n2026-11-21;foll";
    let told =
        |said: &str| said.contains("had been cut short") && said.contains("no column for recorded_at and source");
    let mut place = Place::new(torn);
    let (code, said) = place.run(&["record", "followers@instagram=1260", "--format", "json"], "");
    let json: serde_json::Value = serde_json::from_str(said.lines().next().expect("a line")).expect("JSON");
    assert!(code == 0 && told(&json["warnings"].to_string()), "{said}");
    let place = Place::new(torn);
    let export = place.folder.path().join("export.csv");
    fs::write(&export, "Date,Followers\n2026-11-20,1251\n2026-11-21,1260\n").expect("written");
    let map = ["import", "export.csv", "--map", "Followers=followers@instagram"];
    let (code, said) = place.run_again(&map, "");
    assert!(code == 0 && told(&said), "{said}");
}

#[test]
fn rows_are_added_with_the_decimal_mark_of_those_before() {
    for (header, before, after) in [
        ("date;metric;channel;value", "2026-11-19;followers;instagram;1250.5", "1260.1250"),
        ("date;metric;channel;value", "2026-11-19;followers;instagram;1250,5", "1260,125"),
        ("\u{feff}date;metric;channel;value", "2026-11-19;followers;instagram;1 250,5", "1260,125"),
        ("date;metric;channel;value", "2026-11-19;followers;instagram;1250", "1260,125"),
    ] {
        let mut place = Place::new(&format!("{header}\r\n{before}\r\n"));
        let (code, said) = place.run(&["record", "followers@instagram=1260.1250"], "");
        assert_eq!(code, 0, "{said}");
        let text = fs::read_to_string(place.folder.path().join("spring.snapshots.csv")).expect("a file");
        assert!(text.ends_with(&format!("\r\n2026-11-22;followers;instagram;{after}\r\n")), "{text}");
        assert_eq!(place.counting()[1], "11-22 1260.125");
    }
}

#[test]
fn a_file_that_a_spreadsheet_saved_is_read_and_followed() {
    // As LibreOffice saves a snapshots file with semicolons where the reader's language has decimal points.
    let saved = "\"date\";\"metric\";\"channel\";\"value\";\"item\";\"period_start\";\"id\";\"recorded_at\";\"source\";\"note\"\n\
        2026-11-20;\"followers\";\"instagram\";1251.5;;;;\"2026-11-22T00:00:00Z\";\"record\";\"åäö; edited\"\n\
        \"2026-11-21\";\"followers\";\"instagram\";1260;;;;;;\n";
    let mut place = Place::new(saved);
    assert_eq!(place.counting(), ["11-20 1251.5", "11-21 1260"]);
    assert_eq!(place.run(&["record", "followers@instagram=1262.5"], "").0, 0);
    let text = fs::read_to_string(place.folder.path().join("spring.snapshots.csv")).expect("a file");
    assert_eq!(
        text.strip_prefix(saved),
        Some("2026-11-22;followers;instagram;1262.5;;;;2026-11-22T08:01:00Z;record;\n")
    );
    assert_eq!(place.counting(), ["11-20 1251.5", "11-21 1260", "11-22 1262.5"]);
}

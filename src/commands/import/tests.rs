//! Imports after each other: what is recorded again, what goes back, what is known by its headings.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::fs;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use crate::env::{Clock, Env};
use crate::say::Language;

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-11-01\nend = 2027-02-28\nlanguage = \"en\"\n\
    [[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 1240\ntarget = 1426\n\
    [[goal]]\nmetric = \"rides\"\nchannel = \"web\"\ntarget = 100\n\
    [metric.rides]\nkind = \"flow\"\nperiod = \"week\"\n[metric.members]\nkind = \"gauge\"\n";

/// A folder with a campaign, in which commands are run.
struct Place {
    folder: TempDir,
    /// Whether somebody presses Ctrl-C once rows are written.
    is_stopped: bool,
}

/// Ctrl-C, pressed.
struct Stopping;

impl Clock for Stopping {
    fn listen(&mut self) -> std::io::Result<()> {
        Ok(())
    }

    fn wait(&mut self) -> Option<DateTime<Utc>> {
        None
    }

    fn is_stopped(&self) -> bool {
        true
    }
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().expect("a folder"), is_stopped: false };
        place.file("spring.campaign.toml", 1, CAMPAIGN);
        place
    }

    /// A file that was last changed on a day of November 2026.
    fn file(&self, name: &str, day: u64, text: &str) {
        let path = self.folder.path().join(name);
        fs::write(&path, text).expect("written");
        let first = SystemTime::UNIX_EPOCH + Duration::from_hours(498_192);
        let changed = first + Duration::from_hours((day - 1) * 24);
        fs::File::options().write(true).open(path).and_then(|file| file.set_modified(changed)).expect("changed");
    }

    /// What was said by an import on a day of November 2026.
    fn import(&self, day: u64, arguments: &[&str]) -> String {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut env = Env {
            cwd: self.folder.path().to_path_buf(),
            now: format!("2026-11-{day:02}T08:00:00Z").parse().expect("an instant"),
            unclear_now: None,
            zone: None,
            config: None,
            language: Language::English,
            color: false,
            unicode: true,
            width: None,
            err_is_terminal: false,
            input: &mut &b""[..],
            out: &mut out,
            err: &mut err,
            prompt: None,
            clock: self.is_stopped.then(|| Box::new(Stopping) as Box<dyn Clock>),
        };
        crate::run(["plan", "import"].iter().chain(arguments).map(std::ffi::OsString::from), &mut env);
        drop(env);
        String::from_utf8([out, err].concat()).expect("text").replace('\u{a0}', " ")
    }

    /// The rows of the snapshots file, without when and by what they were recorded.
    fn rows(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.path().join("spring.snapshots.csv")).unwrap_or_default();
        text.lines().skip(1).map(|line| line.split(',').take(6).collect::<Vec<_>>().join(",")).collect()
    }
}

#[test]
fn metrics_of_the_campaign_are_recorded_once_and_as_it_says() {
    let place = Place::new();
    place.file("shop.csv", 10, "Date,Rides,Members,Revenue\n2026-11-01,12,40,99.5\n2026-11-08,15,41,100\n");
    let maps = ["shop.csv", "--map", "Rides=rides@web", "--map", "Members=members@web", "--map", "Revenue=revenue@web"];
    assert!(place.import(10, &maps).contains("recorded: 6 readings"));
    let expected = [
        "2026-11-01,rides,web,12,,2026-10-26",
        "2026-11-01,members,web,40,,",
        "2026-11-01,revenue,web,99.5,,2026-11-01",
        "2026-11-08,rides,web,15,,2026-11-02",
        "2026-11-08,members,web,41,,",
        "2026-11-08,revenue,web,100,,2026-11-08",
    ];
    assert_eq!(place.rows(), expected);
    let again = place.import(11, &maps);
    assert!(again.contains("nothing new; unchanged, because it was there already: 6 readings"), "{again}");
    assert_eq!(place.rows(), expected);
}

#[test]
fn columns_that_mean_one_series_are_asked_about() {
    let place = Place::new();
    place.file("shop.csv", 10, "Date,Rides,Trips\n2026-11-01,12,40\n");
    let said = place.import(10, &["shop.csv", "--map", "Rides=revenue@web", "--map", "Trips=turnover@web"]);
    assert!(said.contains("the columns \"Rides\" and \"Trips\" both mean revenue@web"), "{said}");
    assert_eq!(place.rows().len(), 0);
}

#[test]
fn ads_of_one_name_are_recorded_once_and_not_anew_with_every_import() {
    let place = Place::new();
    let rows = [("Blue", 10, 100), ("Red", 20, 200), ("Blue", 30, 300)];
    let rows = rows.map(|(name, clicks, shown)| format!("2026-11-01,2026-11-30,{name},{clicks},{shown}\n"));
    let head = "Reporting starts,Reporting ends,Ad name,Link clicks,Impressions\n";
    place.file("ads.csv", 30, &format!("{head}{}", rows.concat()));
    let said = place.import(30, &["ads.csv"]);
    assert!(said.contains("recorded: 6 readings") && said.contains("of each only the last row is kept"), "{said}");
    let expected = [
        "2026-11-30,link_clicks,meta-ads,60,,2026-11-01",
        "2026-11-30,impressions,meta-ads,600,,2026-11-01",
        "2026-11-30,link_clicks,meta-ads,20,Red,2026-11-01",
        "2026-11-30,impressions,meta-ads,200,Red,2026-11-01",
        "2026-11-30,link_clicks,meta-ads,30,Blue,2026-11-01",
        "2026-11-30,impressions,meta-ads,300,Blue,2026-11-01",
    ];
    assert_eq!(place.rows(), expected);
    let again = place.import(30, &["ads.csv"]);
    assert!(again.contains("nothing new; unchanged, because it was there already: 6 readings"), "{again}");
    assert_eq!(place.rows(), expected);
}

/// An export of X with a row a day, the last first.
fn export(days: &[(u64, u64)]) -> String {
    let rows = days.iter().rev().map(|(day, count)| format!("2026-11-{day:02},{count},1,1\n"));
    format!("Date,Impressions,Engagements,New follows\n{}", rows.collect::<String>())
}

#[test]
fn an_older_export_does_not_take_numbers_back() {
    let place = Place::new();
    place.file("old.csv", 4, &export(&[(1, 10), (2, 20), (3, 30)]));
    place.file("new.csv", 6, &export(&[(2, 25), (3, 35), (4, 40), (5, 50)]));
    place.import(7, &["new.csv"]);
    let said = place.import(8, &["old.csv"]);
    assert!(said.contains("recorded: 3 readings; unchanged, because it was there already: 4 readings"), "{said}");
    assert!(said.contains("the file is of 4 Nov 2026, older than what is recorded: 1 reading would go back"), "{said}");
    let of_second = |place: &Place| {
        let rows = place.rows();
        rows.into_iter().filter(|row| row.starts_with("2026-11-02,impressions")).collect::<Vec<_>>()
    };
    assert_eq!(of_second(&place), ["2026-11-02,impressions,x,25,,2026-11-02"]);
    let said = place.import(8, &["old.csv", "--replace"]);
    assert!(said.contains("recorded: 2 readings, 2 of them in place of another number"), "{said}");
    assert_eq!(of_second(&place).last().map(String::as_str), Some("2026-11-02,impressions,x,20,,2026-11-02"));
}

#[test]
fn of_several_files_the_newer_counts_whatever_they_are_called() {
    for (old, new) in [("a.csv", "b.csv"), ("b.csv", "a.csv")] {
        let place = Place::new();
        place.file(old, 4, &export(&[(1, 10), (2, 20), (3, 30)]));
        place.file(new, 6, &export(&[(2, 25), (3, 35), (4, 40)]));
        place.import(7, &["a.csv", "b.csv"]);
        let rows = place.rows();
        let last = rows.iter().rfind(|row| row.starts_with("2026-11-02,impressions"));
        assert_eq!(last.map(String::as_str), Some("2026-11-02,impressions,x,25,,2026-11-02"), "{old}");
    }
}

#[test]
fn a_past_month_that_was_exported_again_replaces_what_was_known_of_it() {
    let place = Place::new();
    place.file("all.csv", 6, &export(&[(1, 10), (2, 20), (3, 30), (4, 40)]));
    place.import(7, &["all.csv"]);
    place.file("past.csv", 9, &export(&[(1, 11), (2, 22)]));
    let said = place.import(9, &["past.csv"]);
    assert!(said.contains("recorded: 1 reading, 1 of them in place of another number"), "{said}");
    assert!(
        said.contains("not taken, because they are provisional and a settled number is there: 1 reading"),
        "{said}"
    );
}

#[test]
fn a_file_that_is_not_there_is_told_before_anything_is_asked() {
    let place = Place::new();
    place.file("summer.campaign.toml", 1, CAMPAIGN);
    place.file("Overview.csv", 4, &export(&[(1, 10)]));
    let said = place.import(4, &["Overveiw.csv"]);
    assert!(said.contains("there is no Overveiw.csv") && said.contains("did you mean Overview.csv?"), "{said}");
}

#[test]
fn many_rows_that_are_stopped_midway_leave_none() {
    let mut place = Place::new();
    let rows = (0..12_000).map(|count| format!("2026-11-01,2026-11-02,Ad {count},{count}\n"));
    let ads = format!("Reporting starts,Reporting ends,Ad name,Impressions\n{}", rows.collect::<String>());
    place.file("ads.csv", 10, &ads.replace("Impressions", "Amount spent (SEK)"));
    place.import(10, &["ads.csv", "--dry-run"]);
    place.is_stopped = true;
    let said = place.import(10, &["ads.csv"]);
    assert!(said.contains("stopped before all was recorded, so nothing was"), "{said}");
    assert_eq!(place.rows().len(), 0);
    place.is_stopped = false;
    assert!(place.import(10, &["ads.csv"]).contains("recorded: 12,001 readings"));
    assert_eq!(place.rows().len(), 12_001);
}

#[test]
fn a_saved_mapping_is_known_by_its_headings() {
    let place = Place::new();
    let shop = "[import.mapping.shop]\n\"Trial rides\" = \"rides@web\"\n\"Members\" = \"members@web\"\n";
    place.file("plan.toml", 1, shop);
    place.file("shop.csv", 10, "Date,Trial rides,Members\n2026-11-01,12,40\n");
    let said = place.import(10, &["shop.csv"]);
    assert!(said.contains("known by its headings, as the saved mapping shop in plan.toml says"), "{said}");
    assert_eq!(place.rows().len(), 2);
    place.file("half.csv", 10, "Date,Members,Other\n2026-11-02,12,40\n");
    assert!(place.import(10, &["half.csv"]).contains("no export that is known"), "half of the headings are not enough");
    place.file("plan.toml", 1, &format!("{shop}[import.mapping.club]\n\"Members\" = \"members@club\"\n"));
    let said = place.import(10, &["shop.csv"]);
    assert!(said.contains("several saved mappings fit its headings: club and shop"), "{said}");
    assert!(place.import(10, &["shop.csv", "--mapping", "club"]).contains("recorded: 1 reading"));
}

#[test]
fn videos_do_not_feed_a_goal_and_that_is_told() {
    let place = Place::new();
    place.file(
        "spring.campaign.toml",
        1,
        &CAMPAIGN.replace("followers\"\nchannel = \"instagram", "views\"\nchannel = \"youtube"),
    );
    place.file(
        "Table data.csv",
        10,
        "Content,Video title,Video publish time,Views,Watch time (hours),Subscribers,Impressions\nTotal,,,5,1,0,9\nabc,A,\"Nov 1, 2026\",5,1,0,9\n",
    );
    let said = place.import(10, &["Table data.csv", "--since", "2026-11-01", "--until", "2026-11-09"]);
    assert!(said.contains("a goal counts views@youtube, and the file has it by post, video or ad"), "{said}");
}

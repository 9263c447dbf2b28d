//! A new campaign goes on its way at once: it is checked, recorded to and looked at without a word in between.

use crate::{command, only_campaign, run};
use plan::Language;

/// Everything that can be told, in each language: name, length, metric, start value, target, budget and rhythm.
const TOLD: [(Language, [&str; 7]); 3] = [
    (Language::English, ["Spring", "6 months", "followers", "4,200", "+15%", "60,000", "weekly"]),
    (Language::Swedish, ["Våren", "6 månader", "följare", "4 200", "+15 %", "60 000 kr", "varje vecka"]),
    (Language::Norwegian, ["Våren", "6 måneder", "følgere", "4 200", "4 830", "60 000 kr", "hver uke"]),
];

/// The command line that tells it.
fn told([name, length, metric, baseline, target, budget, review]: [&'static str; 7]) -> Vec<&'static str> {
    let changing = [name, "--duration", length, "--metric", metric, "--baseline", baseline, "--target", target];
    let more = ["--budget", budget, "--review", review, "--start", "2026-11-23", "--currency", "SEK", "--hours", "120"];
    let audience = ["--audience", "Parents", "--where", "instagram", "--when", "Mon-Fri 19-21", "--how", "Phone"];
    let rest = ["--channel", "instagram", "--on", "instagram", "--source", "Insights", "--owner", "Ida"];
    changing.into_iter().chain(more).chain(audience).chain(rest).collect()
}

#[test]
fn what_is_told_whole_passes_the_check_in_every_language() {
    for (language, values) in TOLD {
        let folder = tempfile::tempdir().expect("a folder");
        let made = run(folder.path(), language, &told(values), None);
        assert_eq!(made.code, 0, "{}", made.err);
        let checked = command(folder.path(), language, &["check"], None);
        assert_eq!(checked.code, 0, "{}", checked.out);
        let text = only_campaign(folder.path()).expect("a campaign");
        let file: toml::Table = toml::from_str(&text).expect("correct TOML");
        assert_eq!(file["goal"][0]["baseline"].as_integer(), Some(4200));
        assert_eq!(file["goal"][0]["metric"].as_str(), Some("followers"));
        assert_eq!(file["campaign"]["duration"].as_str(), Some(values[1]));
        assert_eq!(file["campaign"]["review"].as_str(), Some("weekly"));
        assert_eq!(file["budget"]["total"].as_integer(), Some(60_000));
    }
}

#[test]
fn a_new_campaign_is_recorded_to_and_looked_at() {
    for (language, values) in TOLD {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(run(folder.path(), language, &told(values), None).code, 0);
        let recorded = command(folder.path(), language, &["record", "followers@instagram=4251"], None);
        assert_eq!(recorded.code, 0, "{}", recorded.err);
        let status = command(folder.path(), language, &["status"], None);
        assert_eq!(status.code, 0, "{}", status.err);
        assert!(status.out.contains(values[0]) && status.out.contains("251"), "{}", status.out);
    }
}

#[test]
fn a_name_alone_makes_a_campaign_that_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(run(folder.path(), Language::English, &["Spring"], None).code, 0);
    let checked = command(folder.path(), Language::English, &["check", "spring"], None);
    assert_eq!(checked.code, 1, "a campaign without dates and goals is not done: {}", checked.err);
    assert!(command(folder.path(), Language::English, &["list"], None).out.contains("spring"));
    let status = command(folder.path(), Language::English, &["status"], None);
    assert!(status.code == 0 && status.out.contains("Spring"), "{}", status.err);
}

//! What is asked, in which order, and what comes of the answers.

use crate::Does::{Enters, GoesBack, Types};
use crate::{only_campaign, run};
use plan::Language;

#[test]
fn a_whole_conversation_in_swedish() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = [
        Types("Våren 2027"),
        Types("1 mars 2027"),
        Types("6 månader"),
        Types("Föräldrar i Malmö"),
        Types("insta, fb"),
        Types("mån, ons 19-21.30, sön 9-11"),
        Types("I mobilen"),
        Enters,
        Types("Följare"),
        Types("instagram"),
        Types("4 200"),
        Types("+15 %"),
        Types("Instagram Insights"),
        Types("Ida Berg"),
        Enters,
        Types("60 000 kr"),
        Types("120"),
        Enters,
    ];
    let ran = run(folder.path(), Language::Swedish, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        ran.log,
        [
            "Vad heter kampanjen? []",
            "När börjar den? [2026-11-23]",
            "När slutar den, eller hur länge pågår den? [3 månader]",
            "Vem riktar den sig till? []",
            "Var finns de? []",
            "När är de där? []",
            "Hur använder de det? []",
            "På vilka kanaler publicerar ni? [instagram, facebook]",
            "Det första målet: vad räknar ni? []",
            "På vilken kanal räknas det? [instagram]",
            "Vilken är siffran i dag? []",
            "Vad vill ni nå? []",
            "Var kommer siffran ifrån? []",
            "Vem ansvarar? []",
            "I vilken valuta räknas pengarna? [SEK]",
            "Vad får den kosta sammanlagt? []",
            "Och hur många arbetstimmar? []",
            "Hur ofta följer ni upp siffrorna? [varje vecka]",
        ]
    );
    let text = only_campaign(folder.path()).expect("a campaign");
    for line in [
        "name     = \"Våren 2027\"",
        "start    = 2027-03-01 ",
        "duration = \"6 månader\"",
        "timezone = \"Europe/Stockholm\"",
        "when  = [\"mån, ons 19-21.30\", \"sön 9-11\"]",
        "[channel.facebook]",
        "metric      = \"followers\"",
        "baseline    = 4200 ",
        "baseline_on = 2026-11-22 ",
        "target      = \"+15 %\"",
        "total = 60000 ",
        "review   = \"weekly\"",
    ] {
        assert!(text.lines().any(|written| written.starts_with(line)), "{line}\n{text}");
    }
    assert!(ran.out.starts_with("skapade varen-2027.campaign.toml\n"), "{}", ran.out);
    assert!(ran.err.contains("På måndagar: plan record varen-2027"), "{}", ran.err);
}

#[test]
fn mistakes_are_told_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("taken.campaign.toml"), "").expect("written");
    let steps = [
        Types(" "),
        Types("Taken"),
        Types("Spring"),
        Types("05/01/2027"),
        Types("2027-03-01"),
        Types("soon"),
        Types("2027-02-01"),
        Types("31 Aug 2027"),
        Types("Parents"),
        Enters,
        Types("Blursday 19-21"),
        Types("Mon 19-21"),
        Enters,
        Types("instagarm"),
        Types("instagram"),
        Types("visninger"),
        Types("folowers"),
        Types("followers"),
        Enters,
        Types("many"),
        Enters,
        Types("banana"),
        Types("4,830"),
    ];
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    let complaints: Vec<&str> = ran.log.iter().filter_map(|line| line.strip_prefix("! ")).collect();
    assert_eq!(
        complaints,
        [
            "a campaign needs a name; a short one that everybody knows it by, \"Spring 2027\"",
            "taken.campaign.toml is already there; choose another name, or start again with --force to overwrite it",
            "\"05/01/2027\" is no date, or may be two; write year-month-day, 2027-03-01, or 1 March 2027",
            "\"soon\" is neither a date nor a length of time; write the last day, 2027-08-31, or how long, \"6 months\"",
            "it would end on 1\u{a0}Feb\u{a0}2027, before it starts on 1\u{a0}Mar\u{a0}2027; give a later day; is the year right?",
            "\"Blursday\" in \"Blursday 19-21\" is no day of the week; did you mean \"thursday\"?",
            "\"instagarm\" is no channel that is known here; did you mean instagram?",
            "\"visninger\" may mean impressions or views; write impressions or views",
            "\"folowers\" is no metric that is known here; did you mean followers?",
            "\"many\" is not a number; write it like 4200, \"4,200\" or \"10k\"",
            "\"banana\" is not a number; write it like 4200, \"4,200\" or \"10k\"",
        ]
    );
    assert_eq!(ran.code, 2, "the script ends: the user stopped");
}

#[test]
fn stopping_writes_nothing_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = run(folder.path(), Language::Norwegian, &[], Some(&[Types("Våren")]));
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("du avbrøt; ingenting ble skrevet"), "{}", ran.err);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn going_back_keeps_what_was_said_and_forgets_what_no_longer_fits() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = ["Spring", "--start", "2027-03-01", "--end", "2027-08-31", "--channel", "instagram", "--owner", "Ida"];
    let steps = [
        GoesBack,
        Types("Parents"),
        Enters,
        Enters,
        Enters,
        Types("reach"),
        Enters,
        Enters,
        GoesBack,
        GoesBack,
        GoesBack,
        Types("trial rides"),
        Enters,
        Enters,
        Enters,
        Types("120"),
        Enters,
        Enters,
        Enters,
        Enters,
        Enters,
    ];
    let ran = run(folder.path(), Language::English, &told, Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert_eq!(ran.log[0], ran.log[1], "before the first question there is none");
    let metrics: Vec<&String> = ran.log.iter().filter(|line| line.contains("what do you count")).collect();
    assert_eq!(metrics, ["The first goal: what do you count? []", "The first goal: what do you count? [reach]"]);
    let text = only_campaign(folder.path()).expect("a campaign");
    assert!(text.contains("[metric.trial_rides]\nkind   = \"flow\""), "{text}");
    assert!(text.contains("# per "), "{text}");
}

#[test]
fn a_campaign_that_is_told_whole_is_not_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = ["Spring", "--goal", "Book 120 trial rides by August 2027"];
    let steps = [Enters; 9];
    let ran = run(folder.path(), Language::English, &told, Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert!(!ran.log.iter().any(|line| line.contains("count?") || line.contains("called")), "{:?}", ran.log);
}

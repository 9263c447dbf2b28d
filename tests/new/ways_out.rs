//! Slips, ways back and ways out of a conversation.

use crate::Does::{Enters, GoesBack, Types};
use crate::conversations::THE_REST;
use crate::{only_campaign, run};
use plan::Language;

#[test]
fn mistakes_are_told_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("taken.campaign.toml"), "").expect("written");
    let steps = [
        Types("Grow followers by 31 March 2020"),
        Types("More visibility"),
        Enters,
        Types("visninger"),
        Types("folowers"),
        Types("followers"),
        Types("instagarm"),
        Types("instagram"),
        Types("many"),
        Enters,
        Types("soon"),
        Types("31 Aug 2027"),
        Types("banana"),
        Types(" "),
        Types("4,830"),
        Enters,
        Enters,
        Types(" "),
        Types("Taken"),
        Types("Spring"),
        Types("05/01/2027"),
        Types("2027-09-01"),
        Types("2027-03-01"),
        Types("Parents"),
        Enters,
        Types("Blursday 19-21"),
        Types("Mon 19-21"),
    ];
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    let complaints: Vec<String> =
        ran.log.iter().filter_map(|line| line.strip_prefix("! ")).map(|line| line.replace("\n  ", " ")).collect();
    assert_eq!(
        complaints,
        [
            "31\u{a0}Mar\u{a0}2020 has already passed; give a later day; is the year right?",
            "\"visninger\" may mean impressions or views; write impressions or views",
            "\"folowers\" is no metric that is known here; did you mean followers?",
            "\"instagarm\" is neither a channel of this campaign nor a platform that is known here; did you mean \
             instagram?",
            "\"many\" is not a number; write it like 4200, \"4,200\" or \"10k\"",
            "\"soon\" is neither a date nor a length of time; write the last day, 2027-08-31, or how long, \"6 months\"",
            "\"banana\" is not a number; write it like 4200, \"4,200\" or \"10k\"",
            "without it there is no goal: nobody could say whether it was reached; write what you believe in today; \
             it can be changed in the file",
            "a campaign needs a name; a short one that everybody knows it by, \"Spring 2027\"",
            "taken.campaign.toml is already there; choose another name, or start again with --force to overwrite it",
            "\"05/01/2027\" is no date, or may be two; write year-month-day, 2027-03-01, or 1 March 2027",
            "it would start on 1\u{a0}Sep\u{a0}2027, after it ends on 31\u{a0}Aug\u{a0}2027; give an earlier day, or go back and \
             move the last one",
            "\"Blursday\" in \"Blursday 19-21\" is no day of the week; did you mean \"thursday\"?",
        ]
    );
    assert_eq!(ran.code, 2, "the script ends: the user stopped");
}

#[test]
fn stopping_writes_nothing_and_says_how_to_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let goal = "Øke antall følgere på Instagram fra 4 200 til 4 830 innen 31. august 2027";
    let steps = [Types(goal), Types("Innsikt, hver mandag"), Enters, Types("Våren")];
    let ran = run(folder.path(), Language::English, &["--owner", "Ida"], Some(&steps));
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("du avbrøt; ingenting ble skrevet"), "in the goal's language: {}", ran.err);
    let command_line = format!("plan new --owner Ida --goal '{goal}' --source 'Innsikt, hver mandag' Våren");
    assert!(ran.err.contains(&command_line), "{}", ran.err);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    // The same again, with everything that was answered, asks for the rest alone.
    let told = ["--owner", "Ida", "--goal", goal, "--source", "Innsikt, hver mandag", "Våren"];
    let ran = run(folder.path(), Language::English, &told, Some(&[Enters; THE_REST]));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert_eq!(ran.log[0], "Ett mål til? [nei]");
}

#[test]
fn stopping_at_once_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = run(folder.path(), Language::Swedish, &[], Some(&[]));
    assert!(ran.code == 2 && ran.err.contains("fortsätt där du var när du vill: plan new\n"), "{}", ran.err);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn going_back_keeps_what_was_said_and_forgets_what_no_longer_fits() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = ["Spring", "--start", "2027-03-01", "--end", "2027-08-31", "--channel", "instagram", "--owner", "Ida"];
    let steps = [
        GoesBack,
        Types("Something that matters"),
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
    ];
    let mut steps = steps.to_vec();
    steps.extend([Enters; THE_REST]);
    let ran = run(folder.path(), Language::English, &told, Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert_eq!(ran.log[0], ran.log[1], "before the first question there is none");
    let metrics: Vec<&String> = ran.log.iter().filter(|line| line.contains("Which number will")).collect();
    assert_eq!(metrics, ["Which number will show it? []", "Which number will show it? [reach]"]);
    let text = only_campaign(folder.path()).expect("a campaign");
    assert!(text.contains("[metric.trial_rides]\nkind   = \"flow\""), "{text}");
    assert!(text.contains("# per "), "{text}");
}

#[test]
fn a_changed_sentence_changes_what_is_asked_and_in_which_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = [
        Types("Öka antalet följare på Instagram från 4 200 till 4 830 till den 31 augusti 2027"),
        GoesBack,
        Types("Get 120 sign-ups from the newsletter by 31 August 2027"),
    ];
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    assert_eq!(ran.log[1], "Var kommer siffran ifrån? []");
    let earlier =
        "What do you want to reach? [Öka antalet följare på Instagram från 4 200 till 4 830 till den 31 augusti 2027]";
    assert_eq!(ran.log[2], earlier);
    assert_eq!(ran.log[3], "How many were there in the same period last year, or the last equally long one? []");
}

#[test]
fn a_channel_of_one_s_own_is_taken_again_as_it_was_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let goal = "Sell 40 chairs in the shop by 31 May 2027";
    let first = ["--language", "en", "--force", "--output", "chairs.campaign.toml", "--goal", goal];
    let ran = run(folder.path(), Language::English, &first, Some(&[Types("in the shop")]));
    let command = "plan new --language en --output chairs.campaign.toml --force --goal";
    assert!(ran.err.contains(command) && ran.err.contains("--on 'in the shop'"), "{}", ran.err);
    let told = ["--goal", goal, "--on", "in the shop", "Chairs"];
    let ran = run(folder.path(), Language::English, &told, None);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(only_campaign(folder.path()).expect("a campaign").contains("[channel.in-the-shop]"));
}

//! What is asked, in which order, and what comes of the answers.

use crate::Does::{Enters, GoesBack, Types};
use crate::{command, only_campaign, run};
use plan::Language;

/// What is left to say once a goal is understood: source, no other goal, name, start, audience, where, when, how,
/// channels, owner, currency, budget, hours, review.
const THE_REST: usize = 14;

#[test]
fn a_whole_conversation_in_swedish() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = [
        Types("Öka antalet följare på Instagram från 4 200 till 4 830 till den 31 augusti 2027"),
        Types("Instagram Insights"),
        Enters,
        Types("Våren 2027"),
        Types("1 mars 2027"),
        Types("Föräldrar i Malmö"),
        Types("insta, fb"),
        Types("mån, ons 19-21.30, sön 9-11"),
        Types("I mobilen"),
        Enters,
        Types("Ida Berg"),
        Enters,
        Types("60 000 kr"),
        Types("120"),
        Enters,
    ];
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        ran.log,
        [
            "What do you want to reach? []",
            "Var kommer siffran ifrån? []",
            "Ett mål till? [nej]",
            "Vad heter kampanjen? [Följare på Instagram]",
            "När börjar kampanjen? [2026-11-23]",
            "Vem riktar den sig till? []",
            "Var finns de? [instagram]",
            "När är de där? []",
            "Hur använder de det? []",
            "På vilka kanaler publicerar ni? [instagram, facebook]",
            "Vem ansvarar? []",
            "I vilken valuta räknas pengarna? [SEK]",
            "Vad får den kosta sammanlagt? []",
            "Och hur många arbetstimmar? []",
            "Hur ofta följer ni upp siffrorna? [varje vecka]",
        ]
    );
    let understood = "Uppfattat: följare på Instagram, från 4\u{a0}200 till 4\u{a0}830, senast 31\u{a0}aug.\u{a0}2027";
    assert!(ran.err.contains(understood), "{}", ran.err);
    let text = only_campaign(folder.path()).expect("a campaign");
    for line in [
        "name     = \"Våren 2027\"",
        "start    = 2027-03-01 ",
        "end      = 2027-08-31 ",
        "timezone = \"Europe/Stockholm\"",
        "language = \"sv\"",
        "when  = [\"mån, ons 19-21.30\", \"sön 9-11\"]",
        "[channel.facebook]",
        "statement   = \"Öka antalet följare på Instagram från 4 200 till 4 830 till den 31 augusti 2027\"",
        "metric      = \"followers\"",
        "channel     = \"instagram\"",
        "baseline    = 4200 ",
        "target      = 4830 ",
        "total = 60000 ",
        "review   = \"weekly\"",
    ] {
        assert!(text.lines().any(|written| written.starts_with(line)), "{line}\n{text}");
    }
    assert!(ran.out.starts_with("skapade varen-2027.campaign.toml\n"), "{}", ran.out);
    assert!(ran.err.contains("På måndagar: plan record varen-2027"), "{}", ran.err);
}

#[test]
fn enter_all_the_way_makes_a_campaign_that_passes_in_every_language() {
    for (goal, language) in [
        ("Grow Instagram followers by 15 % in 6 months", Language::English),
        ("600 nya följare på Instagram till den 30 juni", Language::Swedish),
        ("Få 120 påmeldinger via nyhetsbrevet innen 30. juni 2027", Language::Norwegian),
        ("Answer every customer within 4 hours during 2027", Language::English),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut steps = vec![Types(goal)];
        steps.extend([Enters; 24]);
        let ran = run(folder.path(), language, &[], Some(&steps));
        assert_eq!(ran.code, 0, "{goal}: {:?}\n{}", ran.log, ran.err);
        let checked = command(folder.path(), language, &["check"], None);
        assert_eq!(checked.code, 0, "{goal}\n{}\n{}", checked.out, only_campaign(folder.path()).expect("a campaign"));
    }
}

#[test]
fn a_wish_is_answered_with_a_sentence_and_asked_again() {
    for (wish, language, kind, better, next) in [
        (
            "More followers on Instagram",
            Language::English,
            "A good start",
            "It could say: ",
            "What is the number today?",
        ),
        (
            "Fler följare på Instagram",
            Language::Swedish,
            "En bra början",
            "Det kunde stå: ",
            "Vilken är siffran i dag?",
        ),
        ("Flere følgere på Instagram", Language::Norwegian, "En god start", "Det kunne stå: ", "Hva er tallet i dag?"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let steps = [Types(wish), Enters, Types("4200"), Enters, Enters];
        let mut steps = steps.to_vec();
        steps.extend([Enters; THE_REST]);
        let ran = run(folder.path(), language, &[], Some(&steps));
        assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
        assert!(ran.err.contains(kind) && ran.err.contains(better) && ran.err.contains("___"), "{}", ran.err);
        assert_eq!(ran.log[2], format!("{next} []"), "what the wish says is not asked: {:?}", ran.log);
        let text = only_campaign(folder.path()).expect("a campaign");
        assert!(text.contains(wish) && text.contains("target      = \"+15"), "{text}");
        assert_eq!(command(folder.path(), language, &["check"], None).code, 0, "{text}");
    }
}

#[test]
fn a_number_that_nobody_reaches_is_told_at_once_and_may_stay() {
    let goal = "Grow Instagram followers from 4,200 to 1,000,000 by 31 August 2027";
    let folder = |steps: &[crate::Does]| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut all = vec![Types(goal)];
        all.extend(steps);
        all.extend([Enters; THE_REST]);
        let ran = run(folder.path(), Language::English, &[], Some(&all));
        assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
        assert!(ran.log[1].starts_with("Which number shall it be? ["), "{:?}", ran.log);
        let text = only_campaign(folder.path()).expect("a campaign");
        (ran, text, command(folder.path(), Language::English, &["check"], None))
    };
    let (ran, text, checked) = folder(&[Enters]);
    assert!(ran.err.contains("The goal now: Grow Instagram followers from 4,200 to "), "{}", ran.err);
    assert!(!text.contains("1,000,000") && checked.code == 0, "{text}\n{}", checked.out);
    let (_, text, checked) = folder(&[Types("keep")]);
    assert!(text.contains(goal) && text.contains("target      = 1000000 "), "{text}");
    assert_eq!(checked.code, 1, "it stays, and is told: {}", checked.out);
}

#[test]
fn several_goals_one_after_the_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = [
        Types("Grow Instagram followers from 4,200 to 4,830 by 31 May 2027"),
        Enters,
        Types("yes"),
        Types("Get 120 sign-ups from the newsletter by 31 August 2027"),
        GoesBack,
        GoesBack,
        Types("yes"),
        Enters,
        Enters,
        Enters,
        Types("no"),
    ];
    let mut steps = steps.to_vec();
    steps.extend([Enters; THE_REST]);
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    let file: toml::Table = toml::from_str(&only_campaign(folder.path()).expect("a campaign")).expect("TOML");
    assert_eq!(file["goal"].as_array().map(Vec::len), Some(2));
    assert_eq!(file["campaign"]["end"].to_string(), "2027-08-31", "as long as its longest goal");
    assert_eq!(file["goal"][0]["end"].to_string(), "2027-05-31");
    assert!(file["goal"][1].get("end").is_none());
    assert_eq!(command(folder.path(), Language::English, &["check"], None).code, 0);
}

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
        Types("banana"),
        Types(" "),
        Types("4,830"),
        Types("soon"),
        Types("31 Aug 2027"),
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
            "\"instagarm\" is no channel that is known here; did you mean instagram?",
            "\"many\" is not a number; write it like 4200, \"4,200\" or \"10k\"",
            "\"banana\" is not a number; write it like 4200, \"4,200\" or \"10k\"",
            "without it there is no goal: nobody could say whether it was reached; write what you believe in today; \
             it can be changed in the file",
            "\"soon\" is neither a date nor a length of time; write the last day, 2027-08-31, or how long, \"6 months\"",
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
    assert_eq!(ran.log[3], "What was it in an equally long time before? []");
}

#[test]
fn goals_from_the_command_line_are_not_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = ["Spring", "--goal", "Get 120 sign-ups by August 2027", "--goal", "Publish 3 posts a week on Instagram"];
    let ran = run(folder.path(), Language::English, &told, Some(&[Enters; 24]));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert!(!ran.log.iter().any(|line| line.contains("want to reach") || line.contains("called")), "{:?}", ran.log);
    assert_eq!(ran.log.iter().filter(|line| line.starts_with("Another goal?")).count(), 1, "{:?}", ran.log);
    let text = only_campaign(folder.path()).expect("a campaign");
    assert_eq!(text.matches("\n[[goal]]\n").count(), 2, "{text}");
}

#[test]
fn without_a_goal_there_is_still_a_campaign() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = [Enters, Enters, Types("Spring")];
    let mut steps = steps.to_vec();
    steps.extend([Enters; THE_REST]);
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert!(only_campaign(folder.path()).expect("a campaign").contains("# [[goal]]"));
    assert!(ran.out.contains("the campaign has no goal"), "{}", ran.out);
}

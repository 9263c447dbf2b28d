//! What is asked, in which order, and what comes of the answers.

use crate::Does::{Enters, GoesBack, Types};
use crate::{command, only_campaign, run};
use plan::Language;

/// What is left to say once a goal is understood: source, no other goal, name, start, audience, where, when, how,
/// channels, owner, currency, budget, hours, review.
pub(crate) const THE_REST: usize = 14;

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
        assert!(!text.contains(wish), "the better sentence stands in its place: {text}");
        assert!(text.contains("4\u{a0}200") || text.contains("4,200"), "{text}");
        assert!(text.contains("target      = \"+15"), "{text}");
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
    let steps = [Enters, Types("-"), Enters, Types("Spring")];
    let mut steps = steps.to_vec();
    steps.extend([Enters; THE_REST]);
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert!(ran.err.contains("Write what you want to reach, or Ctrl-C"), "{}", ran.err);
    assert!(only_campaign(folder.path()).expect("a campaign").contains("# [[goal]]"));
    assert!(ran.out.contains("the campaign has no goal"), "{}", ran.out);
}

#[test]
fn what_only_the_sentence_can_say_is_not_asked_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut steps = vec![Types("500 nya följare på Instagram i månaden"), Types("9 000"), Enters];
    steps.extend([Enters; THE_REST]);
    let ran = run(folder.path(), Language::Swedish, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    assert!(!ran.log.iter().any(|line| line.starts_with("Vad ska den bli?")), "{:?}", ran.log);
    assert_eq!(command(folder.path(), Language::Swedish, &["check"], None).code, 0);
}

#[test]
fn an_end_that_is_no_date_is_asked_for() {
    for (goal, language, asked) in [
        (
            "Grow Instagram followers from 4,200 to 4,830 before Christmas",
            Language::English,
            "By when is \"before Christmas\"? (a date) [",
        ),
        (
            "Öka antalet följare på Instagram från 4 200 till 4 830 till sommaren",
            Language::Swedish,
            "Vilket datum är \"till sommaren\"? [",
        ),
        (
            "Øke antall følgere på Instagram fra 4 200 til 4 830 før jul",
            Language::Norwegian,
            "Hvilken dato er «før jul»? [",
        ),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut steps = vec![Types(goal), Enters];
        steps.extend([Enters; THE_REST]);
        let ran = run(folder.path(), language, &[], Some(&steps));
        assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
        assert!(ran.log[1].starts_with(asked), "{:?}", ran.log);
        let day = if goal.contains("sommaren") { "2027-05-31" } else { "2026-12-24" };
        let text = only_campaign(folder.path()).expect("a campaign");
        assert!(text.contains(&format!("end      = {day}")), "{text}");
    }
}

#[test]
fn a_later_goal_does_not_inherit_a_shorter_campaign() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = "Grow Instagram followers from 4,200 to 4,830 by 28 February 2027";
    let later = "Grow Facebook followers from 1,000 to 1,150 by summer";
    let mut steps = vec![Types(first), Types("Insights"), Types("yes"), Types(later), Types("31 May")];
    steps.extend([Enters; THE_REST]);
    let ran = run(folder.path(), Language::English, &[], Some(&steps));
    assert_eq!(ran.code, 0, "{:?}\n{}", ran.log, ran.err);
    let text = only_campaign(folder.path()).expect("a campaign");
    assert!(text.contains("end      = 2027-05-31") && text.contains("end         = 2027-02-28"), "{text}");
}

#[test]
fn a_script_is_told_which_end_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let goal = "Grow Instagram followers from 4,200 to 4,830 before Easter";
    let ran = run(folder.path(), Language::English, &["Spring", "--goal", goal], None);
    assert!(ran.err.contains("left to fill in: \"before Easter\" is no date"), "{}", ran.err);
}

//! `plan new --strategy`: the questions, the file they make, and what is left to fill in.

use crate::Does::{Enters, GoesBack, Types};
use crate::{codes, command, run};
use plan::Language;

pub(crate) const NORWEGIAN: [crate::Does; 21] = [
    Types("Marit Aasen"),
    Types("Være det første stedet folk tenker på når de vil ha fisk; Fylle kafeen på hverdager"),
    Types("Familier i Bodø som lager middag hjemme"),
    Types("Tilreisende som leter etter et sted å spise"),
    Types("insta, blogg, nyhetsbrev"),
    Types("instagram: vise folkene og fisken; blogg: forklare; nyhetsbrev: tilbud først"),
    Types("Klikk per innlegg, hver mandag"),
    Enters,
    Types("Terje Nilsen"),
    Types("man-fre 08.30-16.30, lør 10-14"),
    Enters,
    Types("kontortid"),
    Types("fisken var ikke fersk: pengene tilbake; lang ventetid: en kaffe"),
    Types("bilder av fisken; åpningstider"),
    Types("navn på kunder; politikk"),
    Types("priser"),
    Types("Varmt og konkret"),
    Enters,
    Enters,
    Types("5 klager på 6 timer; en feil i et innlegg"),
    Types("Vi gjorde feil, og vi beklager"),
];

#[test]
fn a_whole_conversation_in_norwegian() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = run(folder.path(), Language::Norwegian, &["--strategy"], Some(&NORWEGIAN));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.log.len(), 21, "{:?}", ran.log);
    assert_eq!(ran.log[7], "Hvem svarer på det kundene skriver? [Marit Aasen]");
    assert_eq!(ran.log[18], "Og når den personen er borte? [Terje Nilsen]");
    let text = std::fs::read_to_string(folder.path().join("strategy.toml")).expect("a strategy");
    for line in [
        "owner       = \"Marit Aasen\"",
        "timezone    = \"Europe/Stockholm\"",
        "reviewed_on = 2026-11-22",
        "id   = \"fylle-kafeen-pa-hverdager\"",
        "wanted = true",
        "[channel.instagram]",
        "[channel.email]",
        "topic    = \"alt som kundene skriver\"",
        "backup   = \"Terje Nilsen\"",
        "days  = \"man-fre\"",
        "hours = [\"10-14\"]",
        "promise        = \"office hours\"",
        "forbidden = [\"navn på kunder\", \"politikk\"]",
        "purpose  = \"vise folkene og fisken\"",
        "issue = \"lang ventetid\"",
        "triggers          = [{ negatives = 5, within = \"6 timer\" }, { post_error = true }]",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(ran.out.contains("Gjenstår") || ran.out.contains("gjenstår"), "{}", ran.out);
    // How the audience is met, what the platforms hold and where they lead, and steps: not asked, and told.
    let mut left = codes(folder.path());
    left.sort_unstable();
    left.dedup();
    assert_eq!(left, ["C504", "P709", "P710", "P711", "P714"]);
}

#[test]
fn who_stops_goes_on_with_the_command_that_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = [Types("Ida Berg"), Types("Be known"), GoesBack, Types("Be known in town"), Types("soon; late")];
    let ran = run(folder.path(), Language::English, &["--strategy"], Some(&steps));
    assert_eq!(ran.code, 2);
    assert_eq!(ran.log[2], "Who is your audience today? []");
    assert_eq!(ran.log[3], "What do you want to reach by being on social media? [Be known]");
    let command = "plan new --strategy --owner 'Ida Berg' --objective 'Be known in town' --audience 'soon; late'";
    assert!(ran.err.contains(command), "{}", ran.err);
    assert!(!folder.path().join("strategy.toml").exists());
}

#[test]
fn a_strategy_that_is_there_is_never_overwritten_and_nobody_is_asked_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("strategy.toml");
    std::fs::write(&file, "# mine\n").expect("written");
    let ran = run(folder.path(), Language::English, &["--strategy"], Some(&[Types("Ida")]));
    assert_eq!((ran.code, ran.log.len()), (2, 0), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&file).expect("a text"), "# mine\n");
}

#[test]
fn answers_that_cannot_be_read_are_asked_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let flags = ["--strategy", "--owner", "Ida", "--objective", "x", "--audience", "x", "--attract", "x"];
    let steps =
        [Types("instagrm"), Types("instagram"), Enters, Enters, Enters, Enters, Types("sometimes"), Types("Mon 9-12")];
    let ran = run(folder.path(), Language::English, &flags, Some(&steps));
    let complaints: Vec<&String> = ran.log.iter().filter(|line| line.starts_with('!')).collect();
    assert!(complaints[0].contains("instagrm") && complaints[0].contains("instagram?"), "{complaints:?}");
    assert!(complaints[1].ends_with("write it like Mon-Fri 08:00-17:00"), "{complaints:?}");
}

#[test]
fn a_script_tells_by_flags_and_is_told_what_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let bad = command(folder.path(), Language::English, &["new", "--strategy", "--respond-within", "soon"], None);
    assert_eq!(bad.code, 2);
    assert!(bad.err.contains("--respond-within: \"soon\" is not a length of time"), "{}", bad.err);
    let mixed = command(folder.path(), Language::English, &["new", "--strategy", "--budget", "5"], None);
    assert_eq!(mixed.code, 2, "a strategy has no budget");
    let flags = ["new", "--strategy", "--owner", "Ida", "--on-duty", "Mon-Fri 08:00-17:00", "--on-duty", "Sat 10-14"];
    let ran = command(folder.path(), Language::English, &flags, None);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let text = std::fs::read_to_string(folder.path().join("strategy.toml")).expect("a strategy");
    assert!(text.contains("owner       = \"Ida\"") && text.matches("\n[[shift]]").count() == 2, "{text}");
}

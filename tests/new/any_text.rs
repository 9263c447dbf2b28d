//! Whatever text stands in the flags: the command refuses it, or writes a file that says the same.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::prop_oneof;
use proptest::strategy::{Just, Strategy};

use plan::Language;

use crate::{codes, only_campaign, run};

/// Any text that a command line can hold, or one of those that are most likely to break something.
fn text() -> impl Strategy<Value = String> {
    const NASTY: &[&str] = &[
        "\"",
        "\"\"\"",
        "'''",
        "\\",
        "a\nb = 1",
        "]\n[budget]\ntotal = 1",
        "\r",
        "\u{1b}[31m",
        "\u{202e}",
        "../../x",
        "#",
        "\u{feff}",
        "{}",
        "CON",
        "= 1",
        "\u{7f}",
        "𝒳",
        "\u{85}",
        "\u{2028}",
    ];
    let any = any::<String>().prop_map(|text| text.replace('\0', ""));
    prop_oneof![any, proptest::sample::select(NASTY).prop_map(str::to_owned), Just("ä".repeat(2000))]
}

/// A value as it often is, or any text.
fn value(usual: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![3 => proptest::sample::select(usual).prop_map(str::to_owned), 1 => text()]
}

/// A goal's sentence with anything in it.
fn goal() -> impl Strategy<Value = String> {
    let sentence =
        (text(), value(&["4,200", "1.000", "15 %", "X", "1e9", "4 h"]), value(&["31 June 2027", "6 months", "summer"]));
    prop_oneof![text(), sentence.prop_map(|(what, many, when)| format!("Get {many} {what} on Instagram by {when}"))]
}

/// What an answer says: nothing where it is blank.
fn said(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(96))]

    #[test]
    fn free_texts_are_read_back_as_they_were_given(
        name in text(), audience in text(), how in text(), source in text(), owner in text(), place in text(),
        sentence in goal(),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let flag = |flag: &str, text: &str| format!("--{flag}={text}");
        let texts = [
            flag("audience", &audience), flag("how", &how), flag("source", &source), flag("owner", &owner),
            flag("where", &place), flag("goal", &sentence), "--language=en".to_owned(), "--".to_owned(), name.clone(),
        ];
        let arguments: Vec<&str> = texts.iter().map(String::as_str).collect();
        let ran = run(folder.path(), Language::English, &arguments, None);
        if name.trim().is_empty() || ran.err.starts_with("error: --where: ") {
            prop_assert_eq!(ran.code, 2);
            return Ok(());
        }
        prop_assert_eq!(ran.code, 0, "{}", ran.err);
        let steers = ran.out.contains(['\u{1b}', '\u{202e}', '\r']);
        prop_assert!(!steers, "{:?}", ran.out);
        let written = only_campaign(folder.path()).expect("a campaign in this folder");
        let file: toml::Table = toml::from_str(&written).expect("correct TOML");
        let at = |table: &str, key: &str| file.get(table).and_then(|table| table.get(key)?.as_str());
        prop_assert_eq!(at("campaign", "name"), said(&name));
        prop_assert_eq!(at("campaign", "owner"), said(&owner));
        prop_assert_eq!((at("audience", "who"), at("audience", "how")), (said(&audience), said(&how)));
        let goal = file.get("goal").and_then(|goals| goals.get(0)?.get("source")?.as_str());
        prop_assert_eq!(goal, said(&source));
        let statement = file.get("goal").and_then(|goals| goals.get(0)?.get("statement")?.as_str());
        prop_assert_eq!(statement, said(&sentence));
        // E005 remarks on a place that is neither platform nor channel, which is what was typed.
        let complaints = codes(folder.path()).into_iter().filter(|code| code.starts_with('E') && code != "E005");
        prop_assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new(), "{}", written);
    }

    #[test]
    fn values_are_refused_or_right(
        start in value(&["2027-03-01", "1 March 2027", "today", "31/8 2027"]),
        end in value(&["2027-08-31", "6 months", "1 day", "2020-01-01"]),
        when in value(&["Mon-Fri 19:00-21:30", "Mon, Wed 19-21, Sun 9-11", "always"]),
        channel in value(&["instagram", "Twitter", "posters in town", "google ads", "a, b; c"]),
        metric in value(&["followers", "reach", "engagement_rate", "response_time", "trial rides", "prenumeranter"]),
        kind in value(&["amount", "level", "share", "time"]),
        baseline in value(&["4200", "4 200", "4,200", "2.5%", "12/480", "4h", "-3", "1.000", "10k"]),
        target in value(&["+15%", "4830", "+600", ">= 4%", "<= 4h", ">= 3/week", "12k", "90% <= 4h"]),
        budget in value(&["60000", "60 000 kr", "0", "1 MSEK", "€500"]),
        hours in value(&["120", "7,5", "1e9"]),
        currency in value(&["SEK", "nok", "EUR"]),
        timezone in value(&["Europe/Stockholm", "UTC", "Europe/Stokholm"]),
        review in value(&["weekly", "every other week", "at end"]),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let flags = [
            ("start", &start), ("end", &end), ("when", &when), ("channel", &channel), ("metric", &metric),
            ("metric-kind", &kind), ("baseline", &baseline), ("target", &target), ("budget", &budget),
            ("hours", &hours), ("currency", &currency), ("timezone", &timezone), ("review", &review),
        ];
        let texts: Vec<String> = flags.iter().map(|(flag, text)| format!("--{flag}={text}")).collect();
        let arguments: Vec<&str> = ["Spring"].into_iter().chain(texts.iter().map(String::as_str)).collect();
        let ran = run(folder.path(), Language::English, &arguments, None);
        let Some(written) = only_campaign(folder.path()) else {
            prop_assert_eq!(ran.code, 2);
            prop_assert!(ran.err.starts_with("error: "), "{}", ran.err);
            return Ok(());
        };
        prop_assert_eq!(ran.code, 0, "{}", ran.err);
        let file: toml::Table = toml::from_str(&written).expect("correct TOML");
        prop_assert!(codes(folder.path()).iter().all(|code| !code.starts_with('E')), "{}", written);
        if let Ok(count) = baseline.parse::<i64>() {
            prop_assert_eq!(file["goal"][0]["baseline"].as_integer(), Some(count));
        }
    }
}

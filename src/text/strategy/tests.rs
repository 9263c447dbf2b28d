//! Strategies from text.

use super::read;
use crate::say::Language;

fn told(text: &str) -> Vec<String> {
    let findings = read(text).findings.into_iter();
    let said = findings.map(|finding| {
        let place = finding.place.path().map(ToString::to_string).unwrap_or_default();
        format!("{} {place}: {}", finding.rule.code, finding.message.say(Language::English))
    });
    said.collect()
}

#[test]
fn shifts_are_read_in_three_languages_and_across_midnight() {
    let text = "[[shift]]\ndays = \"man-fre\"\nhours = [\"08.00-12.00\", \"13.00-17.00\"]\n\
        [[shift]]\ndays = \"lör\"\nhours = [\"22.00-02.00\"]\n[[shift]]\ndays = \"every day 18-20\"\n";
    let strategy = read(text).value.expect("a strategy");
    assert_eq!(strategy.rota.map(|rota| rota.windows.len()), Some(4));
    assert!(told(text).is_empty());
}

#[test]
fn what_cannot_be_read_is_told_at_its_key_and_once() {
    let text = "[[shift]]\ndays = \"Mun-Fri\"\nhours = [\"08:00-12:00\", \"13:00-17:00\"]\n\
        [[shift]]\ndays = \"Mon\"\nhours = [\"8 to late\"]\n[feedback]\nrespond_within = \"soon\"\n\
        [crisis]\ntriggers = [{ negatives = \"some\", within = \"6h\" }]\nsteps = [{ within = \"now\", do = \"Stop\" }]\n\
        [channel.shop]\nplatform = \"instagrm\"\n";
    assert_eq!(
        told(text),
        [
            "E004 channel.shop.platform: \"instagrm\" is no platform that is known here",
            "E004 shift[0].days: \"Mun\" in \"Mun-Fri 08:00-12:00\" is no day of the week",
            "E004 shift[1].hours[0]: \"late\" in \"Mon 8 to late\" is no time of day",
            "E004 feedback.respond_within: \"soon\" is not a length of time",
            "E004 crisis.triggers[0].negatives: \"some\" is not a number",
            "E004 crisis.steps[0].within: \"now\" is not a length of time",
        ]
    );
    let strategy = read(text).value.expect("a strategy");
    assert!(strategy.rota.is_none() && strategy.respond_within.is_none());
}

#[test]
fn a_broken_table_is_not_complained_of_twice() {
    let told = told("[feedback]\nrespond_within = \"soon\"\nholidays = \"never\"\n");
    assert_eq!(told.len(), 1, "{told:?}");
}

//! Sentences beside fields that say the same, and beside fields that do not.

use super::RULE;
use crate::rules::testing::Case;
use crate::say::Language;

fn found(statement: &str, fields: &str) -> Vec<String> {
    Case::of(&format!("[[goal]]\nstatement = \"{statement}\"\n{fields}\n")).found(&RULE)
}

const FOLLOWERS: &str = "metric = \"followers\"\nchannel = \"instagram\"\nbaseline = 4200\n";

#[test]
fn what_means_the_same_is_no_contradiction() {
    for (statement, fields) in [
        ("Grow Instagram followers by 15 %, from 4,200 to 4,830, by 31 August 2027", "target = \"+15%\""),
        ("Grow Instagram followers by 15 %, from 4,200 to 4,830, by August 2027", "target = 4830\nend = 2027-08-31"),
        ("Grow Instagram followers by 15 % by 31 August", "target = 4830\nend = 2027-08-31"),
        ("Grow Instagram followers by 15 % in six months", "target = \"+15%\"\nend = 2027-08-31"),
        ("Get 630 new followers on Instagram during 2027", "target = \"+15%\"\nend = 2027-08-31"),
        ("Grow Instagram followers by about 15 %", "target = 4900"),
        ("Grow Instagram followers to 4.8k", "target = 4800"),
        ("Öka antalet följare på Instagram från 4 200 till 4 830 (+15 %)", "target = \"+15 %\""),
        ("Grow Facebook and Instagram followers by 15 %", "target = \"+15%\""),
        ("More followers", "target = \"+15%\""),
    ] {
        let said = found(statement, &format!("{FOLLOWERS}{fields}"));
        assert!(said.is_empty(), "{statement}: {said:?}");
    }
}

#[test]
fn numbers_that_differ_are_told_once() {
    assert_eq!(
        found("Grow Instagram followers by 15 % by 31 August 2027", &format!("{FOLLOWERS}target = \"+12%\"")),
        ["error goal[0].statement: the statement says +15%, but `target` is +12%; say the same in both: correct the \
          statement or `target`"]
    );
    for (statement, fields, expected) in [
        ("Grow Instagram followers from 4,200 to 5,000", "target = 4830", "says 5,000, but `target` is 4,830 (+15%)"),
        ("Grow Instagram followers from 4,300 to 4,830", "target = 4830", "says 4,300, but `baseline` is 4,200"),
        ("Grow Instagram followers by 12 %, from 4,200 to 4,830", "", "from 4,200 to 4,830 is +15%, but the statement says +12%"),
        ("Grow Instagram followers by 15 %, from 4,200 to 4,830", "target = \"+12%\"", "says +15%, but `target` is +12%"),
        ("Grow Instagram followers by 15 %", "target = 4400", "says +15%, but `target` is 4,400 (+4.8%)"),
        ("Reduce Instagram followers by 15 %", "target = \"+15%\"", "says −15%, but `target` is +15%"),
        ("Get 600 new Instagram followers", "target = \"+500\"", "says +600, but `target` is +500"),
    ] {
        let said = found(statement, &format!("{FOLLOWERS}{fields}"));
        assert!(said.len() == 1 && said[0].contains(expected), "{statement}: {said:?}");
    }
}

#[test]
fn other_units_and_periods_are_compared_too() {
    let differs = |statement: &str, fields: &str| found(statement, fields).len();
    let posts = |target: &str| format!("metric = \"posts\"\nchannel = \"instagram\"\ntarget = {target}");
    assert_eq!(differs("Post on Instagram 3 times a week", &posts("\">= 3/week\"")), 0);
    assert_eq!(differs("Post on Instagram 3 times a week", &posts("\">= 13/month\"")), 0);
    assert_eq!(differs("Post on Instagram 3 times a week", &posts("79")), 0);
    assert_eq!(differs("Post on Instagram 3 times a week", &posts("\">= 2/week\"")), 1);
    assert_eq!(differs("Post on Instagram 3 times a week", &posts("3")), 1);
    let answers = |target: &str| format!("metric = \"response_time\"\ntarget = \"{target}\"");
    assert_eq!(differs("Answer within 4 hours", &answers("<= 4h")), 0);
    assert_eq!(differs("Answer within 4 hours", &answers("<= 240min")), 0);
    assert_eq!(differs("Answer within 4 hours", &answers("<= 2h")), 1);
    let rate = |target: &str| format!("metric = \"engagement_rate\"\nchannel = \"instagram\"\ntarget = \"{target}\"");
    assert_eq!(differs("Keep the engagement rate on Instagram above 4 %", &rate(">= 4%")), 0);
    assert_eq!(differs("Keep the engagement rate on Instagram above 4 %", &rate(">= 3%")), 1);
}

#[test]
fn names_that_differ_are_told() {
    let target = "target = 500";
    let names = |statement: &str, metric: &str, channel: &str| {
        found(statement, &format!("metric = \"{metric}\"\nchannel = \"{channel}\"\n{target}"))
    };
    assert!(names("Get 500 likes on Instagram", "comments", "instagram")[0]
        .contains("says `likes`, but `metric` is `comments`"));
    assert!(names("Get 500 likes on Facebook", "likes", "instagram")[0]
        .contains("says Facebook, but `channel` is Instagram"));
    assert!(names("Get 500 new followers on Instagram", "follows", "instagram").is_empty());
    assert!(names("Get 500 sessions from LinkedIn", "visits", "web").is_empty(), "the way there");
    assert!(names("Get 500 clicks from Twitter", "link_clicks", "x").is_empty());
    assert!(names("Get 500 clicks from Facebook ads", "clicks", "meta-ads").is_empty());
    assert!(names("Get 500 bookings on Instagram", "wheel_tests", "instagram").is_empty(), "nobody can tell");
}

#[test]
fn days_that_differ_are_told() {
    let ends = |statement: &str, end: &str| found(statement, &format!("{FOLLOWERS}target = \"+15%\"\nend = {end}"));
    assert!(ends("Grow followers by 15 % by 30 June 2027", "2027-08-31")[0]
        .contains("says 30 Jun 2027, but `end` is 31 Aug 2027"));
    assert_eq!(ends("Grow followers by 15 % by July 2027", "2027-08-31").len(), 1);
    assert_eq!(ends("Grow followers by 15 % by 30 June", "2027-08-31").len(), 1);
    assert_eq!(ends("Grow followers by 15 % in three months", "2027-08-31").len(), 1);
    assert_eq!(ends("Grow followers by 15 % by summer", "2027-08-31").len(), 0);
    assert_eq!(ends("Grow followers by 15 % this year", "2027-08-31").len(), 0);
    assert_eq!(ends("Grow followers by 15 % by the end of August 2027", "2027-08-31").len(), 0);
    assert_eq!(ends("Öka antalet följare med 15 % till den 31 augusti", "2027-08-31").len(), 0);
    assert_eq!(ends("Grow followers by 15 % by Q3 2027", "2027-08-31").len(), 0);
}

#[test]
fn it_is_told_in_three_languages() {
    let goal = format!("[[goal]]\nstatement = \"Öka följarna med 15 %\"\n{FOLLOWERS}target = \"+12%\"\n");
    let case = Case::of(&goal);
    assert!(case.say(&RULE, Language::Swedish)[0].contains("beskrivningen säger +15 %, men `target` är +12 %"));
    assert!(case.say(&RULE, Language::Norwegian)[0].contains("beskrivelsen sier +15 %, men `target` er +12 %"));
}

#[test]
fn people_in_a_week_are_counted_by_the_week() {
    let fields = |target: u32| format!("metric = \"reach\"\nchannel = \"facebook\"\ntarget = {target}\nper = \"week\"");
    for statement in [
        "Reach 20,000 people a week on Facebook by 31 March 2027",
        "Nå 20 000 personer i veckan på Facebook till 31 mars 2027",
    ] {
        assert!(found(statement, &fields(20_000)).is_empty(), "{:?}", found(statement, &fields(20_000)));
        assert_eq!(found(statement, &fields(30_000)).len(), 1, "{statement}");
    }
}

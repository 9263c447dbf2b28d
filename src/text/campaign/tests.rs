//! Whole campaign files, from text to meaning.

use std::sync::Arc;

use super::read;
use crate::model::document::strategy::StrategyFile;
use crate::model::metric::MetricKind;
use crate::model::target::Target;
use crate::model::zone::Zone;
use crate::say::Language;
use crate::text::toml::{self, FileKind};

const WHOLE: &str = r#"
[campaign]
name = "Vår 2027"
start = 2027-03-01
duration = "6 månader"
timezone = "Europe/Stockholm"
currency = "SEK"
language = "sv"
pauses = ["2027-07-05/2027-07-31"]

[audience]
when = ["mån-fre 19.00-21.30"]
size = "40 000"

[channel.instagram]
times = ["tis 19.30"]

[[goal]]
metric = "followers"
channel = "instagram"
baseline = "4 200"
target = "+15 %"

[[goal]]
metric = "trial_rides"
target = 120

[metric.trial_rides]
kind = "flow"
period = "week"

[budget]
total = "60 000 kr"
[[budget.line]]
item = "Annonser"
amount = "25 000,50"
"#;

#[test]
fn every_value_is_understood() {
    let document = read(WHOLE, None);
    assert!(document.findings.is_empty(), "{:?}", document.findings);
    let campaign = document.value.expect("a campaign");
    assert_eq!(campaign.language, Language::Swedish);
    assert_eq!(campaign.end.map(|end| end.to_string()).as_deref(), Some("2027-08-31"));
    assert_eq!(campaign.goals[0].id, "followers-instagram");
    assert_eq!(campaign.goals[0].baseline, Some(4200.0));
    assert_eq!(campaign.goals[0].target, Some(Target::Relative(0.15)));
    assert_eq!(campaign.goals[1].metric.as_ref().map(|metric| metric.kind), Some(MetricKind::Flow));
    assert_eq!(campaign.audiences[0].size, Some(40_000.0));
    let budget = campaign.budget.expect("a budget");
    assert_eq!(budget.total.map(|total| total.0), Some(6_000_000));
    assert_eq!(budget.lines[0].amount.map(|amount| amount.0), Some(2_500_050));
}

#[test]
fn every_value_that_is_not_is_told() {
    let text = r#"
[campaign]
name = "Spring"
currency = "SEK"
start = 2027-03-01
duration = "a while"
timezone = "Europe/Stokholm"
language = "fi"
pauses = ["July"]
[audience]
when = ["Mon-Fri"]
size = "many"
[channel.poster]
platform = "instagarm"
times = ["Tue 25:00"]
[[goal]]
metric = "followers"
target = "15%"
[metric.rides]
unit = "rides"
[budget]
total = "5 EUR"
"#;
    let document = read(text, None);
    let places: Vec<_> = document
        .findings
        .iter()
        .map(|finding| format!("{}", finding.place.path().cloned().unwrap_or_default()))
        .collect();
    for place in [
        "campaign.duration",
        "campaign.timezone",
        "campaign.language",
        "campaign.pauses[0]",
        "audience.when[0]",
        "audience.size",
        "channel.poster.platform",
        "channel.poster.times[0]",
        "goal[0].target",
        "metric.rides",
        "budget.total",
    ] {
        assert_eq!(places.iter().filter(|found| *found == place).count(), 1, "{place} in {places:?}");
    }
    assert_eq!(places.len(), 11, "{places:?}");
}

#[test]
fn a_slip_brings_one_finding() {
    let text = "[campaign]\nname = \"x\"\nstrat = 2027-03-01\nend = 2027-08-31\n[[goal]]\nmetric = \"followers\"\nbasline = 12\ntarget = 15%\n";
    let document = read(text, None);
    let codes: Vec<_> = document.findings.iter().map(|finding| finding.rule.code).collect();
    assert_eq!(codes, ["E002", "E002", "E001"]);
    assert!(document.value.is_some_and(|campaign| campaign.start.is_some()));
}

/// What is found, as code and place.
fn found(text: &str) -> Vec<String> {
    let findings = read(text, None).findings.into_iter();
    findings.map(|found| format!("{} {}", found.rule.code, found.place.path().cloned().unwrap_or_default())).collect()
}

#[test]
fn a_slip_hides_nothing_in_the_tables_below() {
    let text = "[campaign]\nname = \"x\"\nstart = 2027-03-01\nend = 2027-08-31\n[budget]\ntotal = 10 000\nhours = \"x\"\n\
        [[budget.line]]\namount = \"lots\"\n[[budget.line]]\nitem = \"no amount\"\n";
    assert_eq!(found(text), ["E001 ", "E003 budget.line[1]", "E004 budget.line[0].amount"]);
}

#[test]
fn what_is_written_is_kept_in_the_advice() {
    let help = |lines: &str| {
        let text = format!("[campaign]\nname = \"x\"\n{lines}\n");
        let finding = read(&text, None).findings.into_iter().next();
        finding.and_then(|finding| finding.help).map(|help| help.say(Language::English)).unwrap_or_default()
    };
    assert_eq!(help("start = \"1 December 2026\""), "write `start = 2026-12-01`");
    assert!(help("start = \"05/01/2027\"").starts_with("it may be 2027-01-05 or 2027-05-01"));
    let list = "write `where = [\"instagram\", \"facebook\"]`";
    for places in ["Instagram and Facebook", "instagram, facebook", "Instagram & Facebook", "insta/Facebook"] {
        assert_eq!(help(&format!("[audience]\nwhere = \"{places}\"")), list, "{places}");
    }
    assert_eq!(help("budget = 20000"), "write it under [budget]: `total = 20000`");
    assert_eq!(help("audience = \"Parents\""), "write it under [audience]: `who = \"Parents\"`");
    let other = help("[audience]\nwhere = \"the market and the square\"");
    assert_eq!(other, "write `where = [\"the market and the square\"]`");
}

#[test]
fn nothing_that_is_counted_is_below_zero() {
    let text = "[campaign]\nname = \"x\"\nstart = 2027-03-01\nend = 2027-08-31\n[audience]\nsize = -2\n\
        [budget]\ntotal = -5\nhours = \"-3\"\n[[budget.line]]\namount = -1\n[[goal]]\nmetric = \"x\"\nbaseline = -5\n";
    let mut places = found(text);
    places.sort();
    assert_eq!(
        places,
        ["E004 audience.size", "E004 budget.hours", "E004 budget.line[0].amount", "E004 budget.total"],
        "a start value may be below zero"
    );
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in "(\\PC|[\\[\\]\"'=\\n#{},.])*") {
        let _ = read(&text, None);
    }

    #[test]
    fn no_cut_is_too_strange(cut in 0..WHOLE.len(), put in "\\PC{0,3}") {
        let cut = WHOLE.floor_char_boundary(cut);
        let text = format!("{}{put}{}", &WHOLE[..cut], WHOLE[cut..].chars().skip(1).collect::<String>());
        let spans = crate::text::toml::Spans::of(&text);
        for finding in read(&text, None).findings {
            let span = spans.find(&finding.place.spot);
            proptest::prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
        }
    }
}

#[test]
fn a_currency_is_three_letters() {
    for (currency, findings) in [("kr", 1), ("sek", 1), ("", 1), ("SEK", 0)] {
        let text = format!("[campaign]\nname = \"x\"\nlanguage = \"sv\"\ncurrency = \"{currency}\"\n");
        assert_eq!(read(&text, None).findings.len(), findings, "{currency}");
    }
}

#[test]
fn what_is_said_of_numbers_out_of_bounds_is_true_and_short() {
    let said = |value: &str| -> Vec<String> {
        let text = format!(
            "[campaign]\nname = \"x\"\nlanguage = \"en\"\n[[goal]]\nid = \"a\"\nmetric = \"followers\"\nchannel = \"instagram\"\n\
             target = 5\nbaseline = {value}\n[budget]\ntotal = {value}\n"
        );
        let findings = read(&text, None).findings;
        findings.iter().map(|finding| finding.message.say(crate::say::Language::English)).collect()
    };
    let too_large = "99999999999999999999 is too large a number to count with";
    assert_eq!(said("99999999999999999999"), [too_large, too_large]);
    assert_eq!(said("nan"), ["\"nan\" is not a number", "\"nan\" is not a number"]);
    assert_eq!(said("-1e308"), ["-1e308 is too large a number to count with"], "the start value is only a number");
    assert!(said(&"9".repeat(300)).iter().all(|told| told.len() < 80));
}

#[test]
fn a_campaign_without_a_zone_has_its_strategy_s() {
    let zone = |own: &str, strategy: &str| {
        let strategy = toml::read::<StrategyFile>(FileKind::Strategy, strategy).value.map(Arc::new);
        read(&format!("[campaign]\nname = \"x\"\n{own}"), strategy).value.expect("a campaign").zone
    };
    let oslo = "[strategy]\ntimezone = \"Europe/Oslo\"\n";
    let named = |name| Zone::named(name).expect("a zone");
    assert_eq!(zone("", oslo), named("Europe/Oslo"));
    assert_eq!(zone("timezone = \"Europe/Helsinki\"\n", oslo), named("Europe/Helsinki"));
    assert_eq!(zone("", "[strategy]\ntimezone = \"Europe/Olso\"\n"), Zone::UTC);
    assert_eq!(zone("", "[strategy]\nowner = \"Ida\"\n"), Zone::UTC);
}

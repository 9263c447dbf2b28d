//! Typed names and the series they mean.

use super::resolve;
use crate::model::campaign::Campaign;
use crate::say::{Language, Sentence};
use crate::text::campaign::read;

const CAMPAIGN: &str = r#"
[campaign]
name = "Spring"
start = 2027-03-01
end = 2027-08-31
[channel.insta]
platform = "instagram"
[channel.stand]
platform = "other"
[[goal]]
id = "fans"
metric = "followers"
channel = "insta"
baseline = 4200
target = 4830
[[goal]]
metric = "rides"
channel = ["blog", "web"]
target = 120
[[goal]]
metric = "spend"
target = "<= 20000"
[metric.rides]
kind = "flow"
"#;

fn campaign() -> Campaign {
    read(CAMPAIGN, None).value.expect("a campaign")
}

/// The series and everything that is said, in English: `series | remark; help | …`.
fn resolved(metric: &str, channel: &str) -> String {
    match resolve(&campaign(), metric, channel) {
        Ok(resolved) => {
            let say = |sentence: &dyn Sentence| sentence.say(Language::English);
            let mut said = vec![format!("{}{}", resolved.name, if resolved.is_known { "" } else { " (unknown)" })];
            said.extend(resolved.remarks.iter().map(|remark| {
                let help = remark.help.as_ref().map(|help| format!("; {}", say(help))).unwrap_or_default();
                format!("{}{help}", say(&remark.what))
            }));
            said.join(" | ")
        }
        Err(failure) => format!("refused: {failure}"),
    }
}

#[test]
fn exact_names_mean_themselves() {
    assert_eq!(resolved("followers", "insta"), "followers@insta");
    assert_eq!(resolved("rides", "blog"), "rides@blog");
    assert_eq!(resolved("clicks", "stand"), "clicks@stand");
    assert_eq!(resolved("spend", ""), "spend");
    assert_eq!(resolved("clicks", "facebook"), "clicks@facebook");
}

#[test]
fn a_goal_s_id_means_its_series() {
    assert_eq!(resolved("fans", ""), "followers@insta");
}

#[test]
fn people_s_words_are_understood_and_said() {
    let said = "followers@insta | `följare` is recorded as `followers`";
    assert_eq!(resolved("följare", "insta"), said);
    let renamed = "clicks@x | the channel `twitter` is recorded as `x`";
    assert_eq!(resolved("clicks", "twitter"), renamed);
    let own = "followers@insta | the channel `instagram` is recorded as `insta`";
    assert_eq!(resolved("followers", "instagram"), own);
    assert_eq!(resolved("followers", ""), "followers@insta | `followers` is recorded as `followers@insta`");
    assert_eq!(resolved("Click Rate", "stand"), "click_rate@stand | `Click Rate` is recorded as `click_rate`");
}

#[test]
fn what_means_several_things_is_refused() {
    assert_eq!(resolved("visninger", "facebook").split(": ").next(), Some("refused"));
}

#[test]
fn what_nobody_knows_stays_and_is_told() {
    let said = "folowers@insta (unknown) | no metric is called `folowers`; did you mean followers@insta?";
    assert_eq!(resolved("folowers", "insta"), said);
    let said = "clicks@instragram (unknown) | no channel is called `instragram`; did you mean clicks@instagram?";
    assert_eq!(resolved("clicks", "instragram"), said);
    assert!(resolved("zzz\u{1b}", "insta").contains("describe it in the campaign file"));
    assert!(resolved("äpplen", "insta").contains("[metric.\"äpplen\"]"));
    assert!(resolved("clicks", "b@c").contains("with [channel.\"b@c\"]"));
    assert!(resolved("rides", "").contains("did you mean rides@blog or rides@web?"));
}

#[test]
fn what_a_platform_does_not_report_is_told() {
    let said = "subscribers@facebook | Facebook does not report `subscribers`; did you mean followers@facebook?";
    assert_eq!(resolved("subscribers", "facebook"), said);
}

//! Every verdict as it is told, in the three languages.

use super::tell;
use crate::model::growth::{GrowthTable, Rates};
use crate::model::realism::{Change, Comparison, Grounds, Limit, Missing, Realism, Verdict};
use crate::model::statement::Exaggeration;
use crate::say::{Language, Sentence};

/// 5,000 to 20,000 in a year on Instagram.
fn fourfold() -> Comparison {
    let table = GrowthTable::shipped();
    let Rates { tier, factor, platform_source } = table.rates(Some("instagram"), 5_000.0).expect("rates");
    Comparison {
        start: 5_000.0,
        target: 20_000.0,
        judged: 20_000.0,
        months: 12.0,
        needed: 0.1226,
        typical: tier.typical,
        plausible: tier.plausible,
        ambitious: 0.1092,
        from: tier.from,
        below: tier.below,
        platform: Some("instagram".to_owned()),
        factor,
        source: tier.source.clone(),
        platform_source: platform_source.cloned(),
        gain: 1_250.0,
        gains: tier.gains,
        is_weak: false,
        plausible_target: 8_979.0,
        ambitious_target: 17_344.0,
        plausible_months: Some(28.4),
        years_old: None,
    }
}

fn compared(verdict: Verdict, compared: Comparison) -> Realism {
    Realism { verdict, grounds: Grounds::Comparison(Box::new(compared)) }
}

/// The rule's code and severity, the message and the help.
fn told(realism: &Realism, language: Language) -> [String; 3] {
    let told = tell(realism);
    let fault = told.fault.map_or_else(String::new, |(rule, severity)| format!("{} {}", rule.id.code, severity.word()));
    let say = |sentence: &dyn Sentence| sentence.say(language).replace('\u{a0}', " ");
    [fault, say(&*told.message), told.help.map_or_else(String::new, |help| say(&*help))]
}

#[test]
fn what_others_reach_is_told_with_its_source() {
    let realism = compared(Verdict::Implausible, fourfold());
    assert_eq!(
        told(&realism, Language::English),
        [
            "R201 error",
            "from 5,000 to 20,000 in 12 months takes 12.3% a month, or 1,250 people; of accounts this size about one in \
             a hundred keeps up more than 10.9% for so long (3,450 monthly readings of YouTube and Twitch channels, \
             2026; more: plan explain growth)",
            "in that time up to 8,900 is within reach and up to 17,000 ambitious; or give it 29 months",
        ]
    );
    let [_, swedish, _] = told(&realism, Language::Swedish);
    assert!(swedish.starts_with("från 5 000 till 20 000 på 12 månader kräver 12,3 % i månaden"), "{swedish}");
    let [_, norwegian, help] = told(&realism, Language::Norwegian);
    assert!(
        norwegian.contains("(3 450 månedsavlesninger av kanaler på YouTube og Twitch, 2026; mer: plan explain growth)"),
        "{norwegian}"
    );
    assert!(help.ends_with("eller gi det 29 måneder"), "{help}");
}

#[test]
fn a_rare_goal_is_told_in_people_too_and_old_figures_say_so() {
    let old = Comparison { years_old: Some(2), ..fourfold() };
    let [fault, message, help] = told(&compared(Verdict::Ambitious, old), Language::English);
    assert_eq!(fault, "R203 note");
    assert!(message.contains("half gained at most 10 in a month, nine in ten under 130 ("), "{message}");
    assert!(message.ends_with("channels, 2026; 2 years old; more: plan explain growth)"), "{message}");
    assert!(help.starts_with("in that time up to 8,900 is within reach: say in the plan"), "{help}");
}

#[test]
fn weak_figures_warn_and_say_whose_they_are() {
    let threads = Comparison {
        platform: Some("threads".to_owned()),
        factor: 2.0,
        platform_source: None,
        is_weak: true,
        ..fourfold()
    };
    let [fault, message, _] = told(&compared(Verdict::Implausible, threads), Language::English);
    assert_eq!(fault, "R201 warning");
    assert!(message.contains("ninety-nine in a hundred under 879 ("), "{message}");
    assert!(message.ends_with("; nobody has published figures for Threads; more: plan explain growth)"), "{message}");
}

#[test]
fn a_leap_of_a_small_account_is_told_by_its_size() {
    let small = Comparison {
        start: 100.0,
        target: 400.0,
        judged: 400.0,
        months: 3.0,
        gain: 100.0,
        is_weak: true,
        ..fourfold()
    };
    let [fault, message, _] = told(&compared(Verdict::Implausible, small), Language::English);
    assert_eq!(fault, "R201 warning");
    assert_eq!(message, "300% more in 3 months is a leap: it may come by chance, not by plan");
}

#[test]
fn from_nothing_there_are_no_per_cent() {
    let nothing = Comparison { start: 0.0, needed: f64::INFINITY, is_weak: true, ..fourfold() };
    let [_, message, _] = told(&compared(Verdict::Implausible, nothing), Language::English);
    assert!(message.starts_with("from 0 to 20,000 in 12 months takes 1,250 people a month; of accounts"), "{message}");
}

#[test]
fn the_seventy_per_cent_of_a_goal_to_stretch_for_are_said() {
    let stretched = Comparison { judged: 15_500.0, ..fourfold() };
    let [_, message, _] = told(&compared(Verdict::Implausible, stretched), Language::English);
    assert!(message.contains("in 12 months, judged at 70% of the way (15,500), takes"), "{message}");
}

#[test]
fn what_is_no_fault_has_no_rule_and_still_a_sentence() {
    let [fault, message, help] = told(&compared(Verdict::Plausible, fourfold()), Language::English);
    assert_eq!((fault.as_str(), help.as_str()), ("", ""));
    // The rate of this one is above plausible: the gain in people would decide, and these figures are not weak.
    assert!(message.contains("up to 5% is within reach for accounts this size"), "{message}");
    let grounds = Grounds::Nothing(vec![Missing::Baseline, Missing::History]);
    let [fault, message, help] = told(&Realism { verdict: Verdict::CannotTell, grounds }, Language::English);
    assert_eq!((fault.as_str(), message.as_str()), ("", "whether it is realistic cannot be told yet"));
    assert_eq!(help, "it takes the value at the start and a reading every week (`plan record`)");
    for grounds in [Grounds::Kept, Grounds::Routine { a_day: 1.0 }, Grounds::AnswerTime { within: 3600.0 }] {
        let [fault, message, _] = told(&Realism { verdict: Verdict::Plausible, grounds }, Language::Norwegian);
        assert!(fault.is_empty() && !message.is_empty(), "{message}");
    }
}

#[test]
fn limits_are_told_by_the_rule_that_owns_them() {
    let limits = [
        (Limit::Exaggeration(Exaggeration::Everyone), "R201 error", "nobody reaches everyone"),
        (Limit::Exaggeration(Exaggeration::BestInTheWorld), "R201 error", "nobody becomes the best"),
        (Limit::Million { count: 2e6 }, "R201 error", "2,000,000 followers: about one account in two thousand"),
        (Limit::TenThousandInAMonth { count: 2e4 }, "R201 error", "20,000 followers in a month: of accounts"),
        (Limit::Share { metric: "open_rate".into(), share: 0.95, limit: 0.9 }, "R201 error", "95% of an audience"),
        (Limit::Audience { gain: 630.0, size: 400.0 }, "R205 warning", "the goal takes 630 more people"),
    ];
    for (limit, rule, start) in limits {
        let realism = Realism { verdict: Verdict::Implausible, grounds: Grounds::Limit(limit) };
        let [fault, message, help] = told(&realism, Language::English);
        assert!(fault == rule && message.starts_with(start) && !help.is_empty(), "{fault} {message}");
        assert_ne!(told(&realism, Language::Swedish)[1], message);
    }
}

#[test]
fn a_change_alone_warns_at_most() {
    let of = |verdict, months| {
        let grounds = Grounds::Change(Change { share: 10.0, months });
        told(&Realism { verdict, grounds }, Language::English)
    };
    assert_eq!(
        of(Verdict::Implausible, None)[..2],
        ["R201 warning", "1,000% more is a leap: it may come by chance, not by plan"]
    );
    assert_eq!(of(Verdict::Plausible, Some(1.0))[..2], ["", "a change of 1,000% can be planned for"]);
}

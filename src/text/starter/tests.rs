use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use super::{campaign, campaign_example, strategy, strategy_example};
use crate::model::day::Day;
use crate::model::document::budget::BudgetTable;
use crate::model::document::campaign::{CampaignFile, CampaignTable};
use crate::model::document::channel::{AudienceTable, ChannelTable};
use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::{OneOrMany, Written};
use crate::model::document::strategy::StrategyFile;
use crate::say::Language;
use crate::text::toml::{self, FileKind};

/// A campaign that knows its name alone.
fn named(name: &str) -> CampaignFile {
    let campaign = CampaignTable { name: name.to_owned(), ..CampaignTable::default() };
    CampaignFile { campaign, ..CampaignFile::default() }
}

/// The commented lines of a file taken for true: keys and headers without their `#`.
fn uncommented(text: &str) -> String {
    let is_line = |line: &str| line.starts_with('[') || line.split_once(" = ").is_some_and(|(key, _)| is_key(key));
    let lines = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(rest) if is_line(rest) => rest,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn is_key(text: &str) -> bool {
    text.trim_end().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[test]
fn the_examples_are_whole_files_without_a_complaint() {
    for language in Language::ALL {
        let read = crate::text::campaign::read(campaign_example(language), None);
        assert!(read.value.is_some() && read.findings.is_empty(), "{:?}", read.findings);
        let read = toml::read::<StrategyFile>(FileKind::Strategy, strategy_example(language));
        assert!(read.value.is_some() && read.findings.is_empty(), "{:?}", read.findings);
    }
}

#[test]
fn what_is_commented_out_is_right_once_it_is_not() {
    for language in Language::ALL {
        let text = uncommented(&campaign(&named("Våren"), language));
        let read = toml::read::<CampaignFile>(FileKind::Campaign, &text);
        assert!(read.findings.is_empty(), "{:?}", read.findings);
        let file = read.value.expect("a campaign");
        assert_eq!((file.goal.len(), file.channel.len(), file.metric.len()), (1, 1, 1));
        assert!(file.budget.is_some() && file.campaign.end.is_some(), "{text}");
        let read =
            toml::read::<StrategyFile>(FileKind::Strategy, &uncommented(&strategy(&StrategyFile::default(), language)));
        assert!(read.findings.is_empty(), "{:?}", read.findings);
        let example = toml::read::<StrategyFile>(FileKind::Strategy, strategy_example(language));
        assert_eq!(read.value, example.value);
    }
}

#[test]
fn a_new_strategy_says_nothing_yet() {
    for language in Language::ALL {
        let read = toml::read::<StrategyFile>(FileKind::Strategy, &strategy(&StrategyFile::default(), language));
        assert!(read.findings.is_empty());
        assert_eq!(read.value, Some(StrategyFile::default()));
    }
}

#[test]
fn known_values_stand_in_their_places() {
    let mut file = named("Spring \"27\"");
    file.campaign.start = Day::parse_iso("2027-03-01");
    file.campaign.duration = Some("6 months".to_owned());
    file.channel.insert("instagram".to_owned(), ChannelTable::default());
    file.channel
        .insert("東京".to_owned(), ChannelTable { platform: Some("other".to_owned()), ..ChannelTable::default() });
    let text = campaign(&file, Language::English);
    for line in [
        "name     = \"Spring \\\"27\\\"\"",
        "start    = 2027-03-01                  # the first day",
        "duration = \"6 months\"",
        "# owner    = \"Ida Berg\"                # responsible for everything that names nobody else",
        "[channel.instagram]",
        "[channel.\"東京\"]",
        "platform = \"other\"",
        "# [[goal]]",
        "# target      = \"+15%\"                 # 4830 is a number to reach, \"+630\" or \"+15%\" a gain",
    ] {
        assert!(text.lines().any(|written| written == line), "{line}\n{text}");
    }
}

fn written() -> impl Strategy<Value = Written> {
    proptest::prop_oneof![
        (-1e15..1e15f64).prop_map(Written::Number),
        any::<u32>().prop_map(|count| Written::Number(f64::from(count))),
        any::<String>().prop_map(Written::Text),
    ]
}

fn day() -> impl Strategy<Value = Day> {
    (0..3_000_000i64).prop_map(|days| Day::new(1, 1, 1).expect("a day").plus_days(days))
}

proptest! {
    #[test]
    fn whatever_is_known_is_read_back(
        texts in vec(any::<String>(), 4),
        owner in option::of(any::<String>()),
        start in option::of(day()),
        channels in btree_map(any::<String>(), option::of(any::<String>()), 0..3),
        audience in option::of((option::of(any::<String>()), vec(any::<String>(), 0..3), vec(any::<String>(), 0..3))),
        goal in option::of((option::of(written()), option::of(written()), vec(any::<String>(), 0..3), any::<bool>())),
        budget in option::of((option::of(written()), option::of(written()))),
    ) {
        let mut file = named(&texts[0]);
        file.campaign.owner = owner;
        file.campaign.start = start;
        file.campaign.duration = Some(texts[1].clone());
        let channels = channels.into_iter();
        file.channel =
            channels.map(|(name, platform)| (name, ChannelTable { platform, ..ChannelTable::default() })).collect();
        if let Some((who, places, when)) = audience {
            file.audience.values.push(AudienceTable { who, places, when, ..AudienceTable::default() });
        }
        if let Some((baseline, target, values, list)) = goal {
            let list = values.len() > 1 || (list && !values.is_empty());
            let channel = OneOrMany { values, list };
            let statement = Some(texts[2].clone());
            file.goal.push(GoalTable { statement, channel, baseline, target, ..GoalTable::default() });
        }
        file.budget = budget.map(|(total, hours)| BudgetTable { total, hours, ..BudgetTable::default() });
        for language in Language::ALL {
            let text = campaign(&file, language);
            let read = toml::read::<CampaignFile>(FileKind::Campaign, &text);
            prop_assert!(read.findings.is_empty(), "{:?}\n{}", read.findings, text);
            prop_assert_eq!(read.value.as_ref(), Some(&file));
        }
    }
}

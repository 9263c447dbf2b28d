//! A metric that nobody knows, or that the platform does not report.

mod meant;

use std::cell::LazyCell;

use crate::model::campaign::Goal;
use crate::model::part::Part;
use crate::model::place::{Place, Spot};
use crate::model::platform::{self, Platform};
use crate::model::vocabulary::{self, Known};
use crate::rules::{Checked, Findings};
use crate::say::{Any, sentence};
use meant::{counted_instead, meant, metrics};

rule! {
    /// ## What it catches
    /// A goal whose `metric` is neither in the vocabulary nor declared under `[metric.NAME]`, or one that the goal's
    /// platform does not report: Instagram has followers, not subscribers. `plan explain METRIC` tells what a metric
    /// means and what it is called.
    ///
    /// ## Why it matters
    /// A number can be followed only when everybody who records it means the same by it, and when there is somewhere to
    /// read it.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: snapshots
    /// [[goal]]
    /// metric = "folowers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "M401", "unknown-metric", Error
}

sentence! {
    UnknownMetric { name: String }
    en "`{name}` is no metric that is known here",
    sv "`{name}` är inget mätetal som är känt här",
    nb "`{name}` er ikke et måltall som er kjent her",
}

sentence! {
    NotReported { name: String, platform: String }
    en "{platform} does not report `{name}`",
    sv "{platform} redovisar inte `{name}`",
    nb "{platform} rapporterer ikke `{name}`",
}

sentence! {
    DidYouMean { names: Any<String> }
    en "did you mean {names}?",
    sv "menade du {names}?",
    nb "mente du {names}?",
}

sentence! {
    Declare { name: String }
    en "if it is your own, declare it: `[metric.{name}]` with `kind = \"flow\"` for amounts that add up, or \
        `kind = \"gauge\"` for a level",
    sv "är det ditt eget, så ange det: `[metric.{name}]` med `kind = \"flow\"` för mängder som läggs ihop, eller \
        `kind = \"gauge\"` för en nivå",
    nb "er det ditt eget, så oppgi det: `[metric.{name}]` med `kind = \"flow\"` for mengder som legges sammen, eller \
        `kind = \"gauge\"` for et nivå",
}

sentence! {
    CountAnother { platform: String }
    en "count something that {platform} shows, or name the channel where this is counted",
    sv "räkna något som {platform} visar, eller ange kanalen där detta räknas",
    nb "tell noe som {platform} viser, eller oppgi kanalen der dette telles",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let metrics = LazyCell::new(|| metrics(checked.campaign));
    for goal in &checked.campaign.goals {
        let written = goal.table.metric.as_deref().filter(|name| !name.trim().is_empty());
        let Some(name) = written.or(goal.metric.as_ref().map(|metric| metric.name.as_str())) else { continue };
        let place = goal.place(Part::Metric);
        if goal.metric.is_none() {
            let names = meant(name, &metrics, &platforms(goal, checked));
            let message = UnknownMetric { name: name.to_owned() };
            let otherwise = Declare { name: key(name) };
            suggest(found, place, message, &names, otherwise);
            continue;
        }
        // Whoever declares a metric has a source for it.
        let known = vocabulary::known(name).filter(|_| !checked.campaign.metrics.contains_key(name));
        if let Some((known, platform)) = known.and_then(|known| not_reported(known, goal, checked)) {
            let title = platform.title.to_owned();
            let message = NotReported { name: name.to_owned(), platform: title.clone() };
            suggest(found, place, message, &counted_instead(known, platform), CountAnother { platform: title });
        }
    }
}

/// Adds a finding that proposes the names, mends it where there is one, and says something else where there is none.
fn suggest(
    found: &mut Findings,
    place: Place,
    message: impl crate::say::Sentence + 'static,
    names: &[&str],
    otherwise: impl crate::say::Sentence + 'static,
) {
    let spot: Spot = place.spot.clone();
    let is_name = matches!(spot, Spot::Value(_));
    let added = found.add(&RULE, place, message);
    let shown = || DidYouMean { names: Any(names.iter().map(|name| format!("`{name}`")).collect()) };
    match names {
        [] => added.help(otherwise),
        // A sentence is not mended by putting a metric's name into it.
        [only] if is_name => added.help(shown()).fix(spot, format!("\"{only}\"")),
        _ => added.help(shown()),
    };
}

/// The first of the goal's platforms that does not report the metric.
fn not_reported(
    known: &'static Known,
    goal: &Goal,
    checked: &Checked<'_>,
) -> Option<(&'static Known, &'static Platform)> {
    let platforms = platforms(goal, checked);
    platforms.into_iter().find(|platform| known.not_on.contains(&platform.name)).map(|platform| (known, platform))
}

/// The platforms that the goal is counted on.
fn platforms(goal: &Goal, checked: &Checked<'_>) -> Vec<&'static Platform> {
    let platform = |name: &String| match checked.campaign.channels.get(name) {
        Some(channel) => channel.platform,
        None => platform::lookup(name),
    };
    goal.channels.iter().filter_map(platform).collect()
}

/// The name as a bare key of TOML.
fn key(name: &str) -> String {
    let plain = |character: char| if character.is_alphanumeric() { character } else { '_' };
    let key: String = name.trim().to_lowercase().chars().map(plain).collect();
    if key.is_ascii() { key } else { format!("\"{key}\"") }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(metric: &str, channel: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\nmetric = \"{metric}\"\nchannel = \"{channel}\"\ntarget = \"+15%\"\n")).found(&RULE)
    }

    #[test]
    fn slips_and_other_languages_are_understood() {
        for (written, meant) in [
            ("folowers", "followers"),
            ("Followers", "followers"),
            ("följare", "followers"),
            ("følgere", "followers"),
            ("link clicks", "link_clicks"),
            ("räckvid", "reach"),
        ] {
            let said = found(written, "instagram");
            let expected = format!("did you mean `{meant}`? [\"{meant}\"]");
            assert!(said.len() == 1 && said[0].ends_with(&expected), "{written}: {said:?}");
        }
    }

    #[test]
    fn what_may_be_two_things_is_asked() {
        assert_eq!(
            found("visninger", "instagram"),
            ["error goal[0].metric: `visninger` is no metric that is known here; did you mean `impressions` or `views`?"]
        );
        assert!(found("prenumeranter", "email")[0].contains("did you mean `net_follows` or `subscribers`?"));
    }

    #[test]
    fn a_platform_reports_what_it_reports() {
        assert_eq!(
            found("subscribers", "instagram"),
            ["error goal[0].metric: Instagram does not report `subscribers`; did you mean `followers`? [\"followers\"]"]
        );
        assert!(found("followers", "email")[0].ends_with("did you mean `subscribers`? [\"subscribers\"]"));
        assert!(found("open_rate", "instagram")[0].contains("count something that Instagram shows"));
        assert!(found("subscribers", "email").is_empty());
        assert!(found("subscribers", "poster").is_empty());
    }

    #[test]
    fn a_sentence_is_told_at_its_words_and_not_mended() {
        let case = Case::of("[[goal]]\nstatement = \"Grow Instagram subscribers from 4,200 to 4,830\"\n");
        assert_eq!(
            case.found(&RULE),
            ["error goal[0].statement: Instagram does not report `subscribers`; did you mean `followers`?"]
        );
    }

    #[test]
    fn a_metric_of_one_s_own_is_declared() {
        assert!(found("wheel tests", "blog")[0].contains("declare it: `[metric.wheel_tests]`"));
        let declared = "[[goal]]\nmetric = \"subscribers\"\nchannel = \"instagram\"\n[metric.subscribers]\nunit = \"x\"\n";
        assert!(Case::of(declared).found(&RULE).is_empty());
        assert!(Case::of("[[goal]]\nmetric = \"\"\n").found(&RULE).is_empty(), "told as a vague goal");
    }
}

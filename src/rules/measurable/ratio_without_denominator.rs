//! An engagement rate: of followers, of people reached, of views?

use crate::model::metric::MetricKind;
use crate::model::part::Part;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A goal for the engagement rate that does not say what it is a share of.
    ///
    /// ## Why it matters
    /// One and the same post has an engagement rate of 0.1 % by followers and of 5 % by views, or the other way round:
    /// the ways of counting differ 20 to 80 times. A target is worth something only beside the way it is counted.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "engagement_rate"
    /// channel = "instagram"
    /// baseline = "2%"
    /// target = "2.5%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,engagement_rate,instagram,40/2000,,2027-02-22
    /// 2027-03-14,engagement_rate,instagram,42/2000,,2027-03-08
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "engagement_rate"
    /// channel = "instagram"
    /// denominator = "reach"
    /// baseline = "2%"
    /// target = "2.5%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,engagement_rate,instagram,40/2000,,2027-02-22
    /// 2027-03-14,engagement_rate,instagram,42/2000,,2027-03-08
    /// ```
    "M404", "ratio-without-denominator", Warning
}

sentence! {
    RateOfWhat {}
    en "an engagement rate by what? By followers, reach or views it differs 20 to 80 times",
    sv "en engagemangsgrad av vad? Räknad på följare, räckvidd eller visningar skiljer den sig 20 till 80 gånger",
    nb "en engasjementsrate av hva? Regnet av følgere, rekkevidde eller visninger varierer den 20 til 80 ganger",
}

sentence! {
    AddDenominator {}
    en "add `denominator = \"reach\"` (or \"followers\", \"views\") to the goal, as its source counts it",
    sv "lägg till `denominator = \"reach\"` (eller \"followers\", \"views\") i målet, så som källan räknar",
    nb "legg til `denominator = \"reach\"` (eller \"followers\", \"views\") i målet, slik kilden regner",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let Some(metric) = &goal.metric else { continue };
        let engagement_rate = metric.name == "engagement_rate" && metric.kind == MetricKind::Ratio;
        if engagement_rate && metric.denominator.is_none() {
            found.add(&RULE, goal.place(Part::Metric), RateOfWhat {}).help(AddDenominator {});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn the_goal_or_the_metric_says_of_what() {
        let found = |tables: &str| Case::of(&format!("[[goal]]\nmetric = \"engagement_rate\"\n{tables}\n")).found(&RULE);
        assert_eq!(found("").len(), 1);
        assert!(found("denominator = \"views\"").is_empty());
        assert!(found("[metric.engagement_rate]\ndenominator = \"followers\"").is_empty());
    }
}

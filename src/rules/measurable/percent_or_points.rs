//! Fifteen per cent more of 2 %: is that 2.3 %, or 17 %?

use crate::model::part::Part;
use crate::model::target::Target;
use crate::rules::as_written::target_as_written;
use crate::rules::{Checked, Findings};
use crate::say::{Percent, sentence};

rule! {
    /// ## What it catches
    /// A signed percentage as the target of a rate: `"+15%"` of an engagement rate. It is read as 15 % of the start
    /// value; often percentage points are meant.
    ///
    /// ## Why it matters
    /// From 2 %, `"+15%"` is 2.3 % and `"+15pp"` is 17 %. The one is a modest goal and the other out of reach, and
    /// afterwards both readings will have their supporters.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "engagement_rate"
    /// channel = "instagram"
    /// denominator = "reach"
    /// baseline = "2%"
    /// target = "+15%"
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
    /// target = "+0.5pp"
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,engagement_rate,instagram,40/2000,,2027-02-22
    /// 2027-03-14,engagement_rate,instagram,42/2000,,2027-03-08
    /// ```
    "M403", "percent-or-points", Warning
}

sentence! {
    PercentOfRate { target: String }
    en "{target} of a rate may mean per cent or percentage points",
    sv "{target} av en andel kan betyda procent eller procentenheter",
    nb "{target} av en andel kan bety prosent eller prosentpoeng",
}

sentence! {
    WritePoints { points: String }
    en "write \"{points}\" for percentage points, or the rate to reach, as in \"2.5%\"",
    sv "skriv \"{points}\" för procentenheter, eller den andel som ska nås, som i \"2,5 %\"",
    nb "skriv \"{points}\" for prosentpoeng, eller andelen som skal nås, som i \"2,5 %\"",
}

sentence! {
    WriteLevel { level: Percent, points: String, far: Percent }
    en "write the rate to reach: \"{level}\" for per cent of the start value, or \"{points}\" for percentage points, \
        which makes {far}",
    sv "skriv den andel som ska nås: \"{level}\" för procent av startvärdet, eller \"{points}\" för procentenheter, som \
        ger {far}",
    nb "skriv andelen som skal nås: \"{level}\" for prosent av startverdien, eller \"{points}\" for prosentpoeng, som \
        gir {far}",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let Some(Target::Relative(change)) = goal.target else { continue };
        if !goal.metric.as_ref().is_some_and(crate::model::metric::Metric::is_share) {
            continue;
        }
        let written = target_as_written(checked, goal);
        let points = written.replace(['%', '\u{a0}', ' '], "") + "pp";
        let added = found.add(&RULE, goal.place(Part::Target), PercentOfRate { target: written });
        match goal.baseline.filter(|start| *start > 0.0) {
            Some(start) => added.help(WriteLevel {
                level: Percent(start * (1.0 + change)),
                points,
                far: Percent(start + change),
            }),
            None => added.help(WritePoints { points }),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(metric: &str, goal: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\nmetric = \"{metric}\"\n{goal}\n")).found(&RULE)
    }

    #[test]
    fn both_readings_are_worked_out() {
        assert_eq!(
            found("engagement_rate", "baseline = \"2%\"\ntarget = \"+15 %\""),
            ["warning goal[0].target: +15 % of a rate may mean per cent or percentage points; write the rate to reach: \
              \"2.3%\" for per cent of the start value, or \"+15pp\" for percentage points, which makes 17%"]
        );
        assert!(found("click_rate", "target = \"-5%\"")[0].contains("write \"-5pp\" for percentage points"));
    }

    #[test]
    fn a_sentence_is_asked_like_a_field() {
        let tables = "[[goal]]\nstatement = \"Increase the engagement rate by 15 %\"\n";
        let said = Case::of(tables).found(&RULE);
        assert!(said.len() == 1 && said[0].contains("write \"+15pp\" for percentage points"), "{said:?}");
    }

    #[test]
    fn what_is_plain_is_left_alone() {
        assert!(found("engagement_rate", "target = \"+0.5pp\"").is_empty());
        assert!(found("engagement_rate", "target = \"2.5%\"").is_empty());
        assert!(found("followers", "target = \"+15%\"").is_empty());
        assert!(found("cost_per_lead", "target = \"-20%\"").is_empty(), "money per lead is no share");
    }
}

//! A goal above what comparable accounts reach: "a million new followers".

use crate::rules::{Checked, Findings, realism};

rule! {
    /// ## What it catches
    /// A target that accounts of the same size do not reach in the time: more growth a month than about one account in
    /// a hundred keeps up for so long; a million followers out of nowhere; ten thousand in a month; an engagement rate of
    /// 30 %, a click or conversion rate of 50 %, an open rate of 90 %; and ten times as much in a year.
    ///
    /// The finding gives the figures it rests on, with source and year; `plan explain growth` shows them all, and
    /// `[realism]` in `plan.toml` puts your own in their place. It is a warning, not an error, for accounts under 1,000
    /// followers, where a few people are many per cent, and for platforms that nobody has published figures for.
    ///
    /// ## Why it matters
    /// A goal that nobody believes in moves nobody. It is missed from the first week, and what could have been reached
    /// is not planned for.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+1000000"
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
    "R201", "implausible-growth", Error
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    realism::find(&RULE, checked, found);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::realism::{Grounds, Limit, Realism, Verdict};
    use crate::rules::testing::Case;

    fn case(goal: &str, limit: Limit) -> Vec<String> {
        let realism = Realism { verdict: Verdict::Implausible, grounds: Grounds::Limit(limit) };
        Case::of(&format!("[[goal]]\nmetric = \"followers\"\n{goal}\n")).realism(realism).found(&RULE)
    }

    #[test]
    fn a_missing_start_is_not_also_unrealistic_unless_it_would_not_matter() {
        let many = |count| Limit::TenThousandInAMonth { count };
        assert_eq!(case("target = \"+20000\"", many(20_000.0)).len(), 0);
        assert_eq!(case("target = 20000", many(20_000.0)).len(), 1);
        let found = case("target = \"+1000000\"", Limit::Million { count: 1e6 });
        assert!(found[0].starts_with("error goal[0].target: 1,000,000 followers: about one account in two"), "{found:?}");
    }

    #[test]
    fn what_the_audience_says_is_told_as_that() {
        let audience = Limit::Audience { gain: 630.0, size: 400.0 };
        assert!(case("target = 4830\nbaseline = 4200", audience).is_empty());
    }
}

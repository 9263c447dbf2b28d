//! Goals that count what we do, and none that counts what it brings.

use crate::model::metric::GoalKind;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign whose goals all count activity: posts, newsletters sent, hours.
    ///
    /// ## Why it matters
    /// Three posts a week can be kept by anybody, and say nothing of whether anyone saw them. Beside what you do, count
    /// what it brings: people reached, followers, sign-ups, sales.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "posts"
    /// channel = "instagram"
    /// target = ">= 3/week"
    /// source = "The content calendar"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value,item,period_start
    /// 2027-03-07,posts,instagram,3,,2027-03-01
    /// 2027-03-14,posts,instagram,4,,2027-03-08
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "posts"
    /// channel = "instagram"
    /// target = ">= 3/week"
    /// source = "The content calendar"
    ///
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value,item,period_start
    /// 2027-02-22,followers,instagram,4188,,
    /// 2027-03-01,followers,instagram,4200,,
    /// 2027-03-07,posts,instagram,3,,2027-03-01
    /// 2027-03-14,posts,instagram,4,,2027-03-08
    /// 2027-03-15,followers,instagram,4240,,
    /// ```
    "M410", "only-activity-goals", Warning
}

sentence! {
    OnlyActivity {}
    en "the goals count what you do, and none counts what it brings",
    sv "målen räknar det ni gör, och inget räknar vad det ger",
    nb "målene teller det dere gjør, og ingen teller hva det gir",
}

sentence! {
    AddOutcome {}
    en "add a goal for what the work is to bring, as in `metric = \"followers\"`, \"signups\" or \"sales\"",
    sv "lägg till ett mål för vad arbetet ska ge, som i `metric = \"followers\"`, \"signups\" eller \"sales\"",
    nb "legg til et mål for hva arbeidet skal gi, som i `metric = \"followers\"`, \"signups\" eller \"sales\"",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let goals = &checked.campaign.goals;
    if !goals.is_empty() && goals.iter().all(|goal| goal.kind == Some(GoalKind::Activity)) {
        found.add(&RULE, Place::key(KeyPath::of("campaign")), OnlyActivity {}).help(AddOutcome {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn one_goal_of_another_kind_is_enough() {
        let posts = "[[goal]]\nmetric = \"posts\"\n";
        assert_eq!(Case::of(&posts.repeat(2)).found(&RULE).len(), 1);
        assert!(Case::of(&format!("{posts}[[goal]]\nmetric = \"clicks\"\n")).found(&RULE).is_empty());
        assert!(Case::of(&format!("{posts}[[goal]]\nmetric = \"clicsk\"\n")).found(&RULE).is_empty(), "not known");
        assert!(Case::of("").found(&RULE).is_empty());
    }
}

//! So many goals that none of them is the goal.

use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// More than five goals in one campaign.
    ///
    /// ## Why it matters
    /// Whoever aims at everything aims at nothing: with six goals every idea serves one of them, and none is dropped.
    /// One to three goals are best. What else you want to see can be recorded without being a goal.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: snapshots
    /// # today: 2027-03-02
    /// [[goal]]
    /// metric = "likes"
    /// channel = "instagram"
    /// target = ">= 100/week"
    /// source = "Instagram Insights"
    ///
    /// [[goal]]
    /// metric = "comments"
    /// channel = "instagram"
    /// target = ">= 20/week"
    /// source = "Instagram Insights"
    ///
    /// [[goal]]
    /// metric = "shares"
    /// channel = "instagram"
    /// target = ">= 10/week"
    /// source = "Instagram Insights"
    ///
    /// [[goal]]
    /// metric = "saves"
    /// channel = "instagram"
    /// target = ">= 15/week"
    /// source = "Instagram Insights"
    ///
    /// [[goal]]
    /// metric = "link_clicks"
    /// channel = "instagram"
    /// target = ">= 30/week"
    /// source = "Instagram Insights"
    ///
    /// [[goal]]
    /// metric = "profile_visits"
    /// channel = "instagram"
    /// target = ">= 50/week"
    /// source = "Instagram Insights"
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
    "S104", "too-many-goals", Warning
}

/// More goals than this are too many.
const MOST: usize = 5;

sentence! {
    TooMany { goals: usize, most: usize }
    en "the campaign has {goals} goals; with more than {most}, none is the goal",
    sv "kampanjen har {goals} mål; med fler än {most} är inget av dem målet",
    nb "kampanjen har {goals} mål; med flere enn {most} er ingen av dem målet",
}

sentence! {
    KeepFew {}
    en "keep the one to three that the campaign is for; `plan record` takes the other numbers without a goal",
    sv "behåll det eller de högst tre som kampanjen är till för; `plan record` tar emot de andra siffrorna utan mål",
    nb "behold det ene eller de inntil tre som kampanjen er til for; `plan record` tar imot de andre tallene uten mål",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let goals = checked.campaign.goals.len();
    if goals > MOST {
        let message = TooMany { goals, most: MOST };
        found.add(&RULE, Place::key(KeyPath::of("campaign")), message).help(KeepFew {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn five_are_not_too_many() {
        assert!(Case::of(&"[[goal]]\n".repeat(5)).found(&RULE).is_empty());
        assert_eq!(Case::of(&"[[goal]]\n".repeat(6)).found(&RULE).len(), 1);
    }
}

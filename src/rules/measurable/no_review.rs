//! A goal that nobody follows up.

use crate::model::campaign::Goal;
use crate::model::document::shapes::Review;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Goals without a rhythm to follow them up in. Told once, at the campaign, when none of its goals has one.
    ///
    /// ## Why it matters
    /// A goal should be followed up while the campaign runs, so that its course can still be changed when nothing moves.
    /// Without an appointed day nobody looks until it is over.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    /// ```
    "M406", "no-review", Warning
}

sentence! {
    NeverReviewed {}
    en "it is not said how often the goals are followed up",
    sv "det sägs inte hur ofta målen följs upp",
    nb "det er ikke sagt hvor ofte målene følges opp",
}

sentence! {
    AddReview {}
    en "add `review = \"weekly\"` under [campaign]; also \"monthly\", \"at end\" or a list of dates",
    sv "lägg till `review = \"weekly\"` under [campaign]; även \"monthly\", \"at end\" eller en lista med datum",
    nb "legg til `review = \"weekly\"` under [campaign]; også \"monthly\", \"at end\" eller en liste med datoer",
}

sentence! {
    GoalNeverReviewed {}
    en "it is not said how often this goal is followed up",
    sv "det sägs inte hur ofta det här målet följs upp",
    nb "det er ikke sagt hvor ofte dette målet følges opp",
}

sentence! {
    AddGoalReview {}
    en "add `review = \"weekly\"` to the goal, or once under [campaign]",
    sv "lägg till `review = \"weekly\"` i målet, eller en gång under [campaign]",
    nb "legg til `review = \"weekly\"` i målet, eller én gang under [campaign]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let goals = &checked.campaign.goals;
    if !goals.is_empty() && goals.iter().all(lacks_review) {
        found.add(&RULE, Place::key(KeyPath::of("campaign")), NeverReviewed {}).help(AddReview {});
        return;
    }
    for (path, _) in checked.goals().filter(|(_, goal)| lacks_review(goal)) {
        found.add(&RULE, Place::key(path), GoalNeverReviewed {}).help(AddGoalReview {});
    }
}

fn lacks_review(goal: &Goal) -> bool {
    match &goal.review {
        None => true,
        Some(Review::On(days)) => days.is_empty(),
        Some(Review::Rhythm(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    fn found(goals: &str) -> Vec<String> {
        Case::file(&format!("{}{goals}", CAMPAIGN.replace("review = \"weekly\"\n", "")), None).found(&RULE)
    }

    #[test]
    fn one_cause_one_finding() {
        let both = found("[[goal]]\n[[goal]]\nreview = []\n");
        assert!(both.len() == 1 && both[0].starts_with("warning campaign: "), "{both:?}");
        let second = found("[[goal]]\nreview = \"at end\"\n[[goal]]\n");
        assert!(second.len() == 1 && second[0].starts_with("warning goal[1]: "), "{second:?}");
        assert!(found("").is_empty(), "no goals is told as such");
    }
}

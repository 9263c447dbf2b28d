//! A long goal that nobody looks at on the way.

use crate::model::document::shapes::{Review, Rhythm};
use crate::model::place::Place;
use crate::rules::nouns::Days;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A goal of more than 90 days that has no `milestones` and is reviewed only at the end.
    ///
    /// ## Why it matters
    /// Over half a year there is time to change course several times, if somebody looks. Whoever looks only at the end
    /// learns what should have been done when it can no longer be done.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// review = "at end"
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
    /// review = "at end"
    /// milestones = [{ on = 2027-04-30, value = 4400 }, { on = 2027-06-30, value = 4600 }]
    /// source = "Instagram Insights, every Monday"
    /// ```
    "T305", "no-milestones", Warning
}

/// A goal longer than this, in days, wants to be looked at on the way.
const LONG: i64 = 90;

sentence! {
    NobodyLooks { days: Days }
    en "the goal runs for {days} and is looked at only when it is over",
    sv "målet löper över {days} och följs upp först när det är slut",
    nb "målet løper over {days} og følges opp først når det er over",
}

sentence! {
    AddMilestones {}
    en "add `review = \"weekly\"`, or values to have reached on the way: \
        `milestones = [{{ on = 2027-05-31, value = … }}]`",
    sv "lägg till `review = \"weekly\"`, eller värden att ha nått på vägen: \
        `milestones = [{{ on = 2027-05-31, value = … }}]`",
    nb "legg til `review = \"weekly\"`, eller verdier å ha nådd underveis: \
        `milestones = [{{ on = 2027-05-31, value = … }}]`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        let Some(period) = goal.period() else { continue };
        // Where there is no review at all, that is told as such.
        let only_at_end = match &goal.review {
            Some(Review::Rhythm(rhythm)) => *rhythm == Rhythm::AtEnd,
            Some(Review::On(days)) => !days.is_empty() && days.iter().all(|day| *day >= period.end()),
            None => false,
        };
        if only_at_end && period.days() > LONG && goal.table.milestones.is_empty() {
            let key = if goal.table.review.is_some() { Place::value(path.key("review")) } else { Place::key(path) };
            let days = Days(period.days().unsigned_abs());
            found.add(&RULE, key, NobodyLooks { days }).help(AddMilestones {});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    fn found(review: &str, goal: &str) -> Vec<String> {
        let file = CAMPAIGN.replace("review = \"weekly\"", review);
        Case::file(&format!("{file}[[goal]]\n{goal}\n"), None).found(&RULE)
    }

    #[test]
    fn a_long_goal_is_looked_at_on_the_way() {
        assert_eq!(found("review = \"at end\"", "").len(), 1);
        assert_eq!(found("review = [2027-08-31]", "").len(), 1);
        assert!(found("review = [2027-05-31, 2027-08-31]", "").is_empty());
        assert!(found("review = \"at end\"", "end = 2027-05-29").is_empty(), "90 days");
        assert_eq!(found("review = \"at end\"", "end = 2027-05-30").len(), 1);
        assert!(found("review = \"at end\"", "milestones = [{ on = 2027-05-31, value = 3 }]").is_empty());
        assert!(found("", "").is_empty(), "told as no review");
    }
}

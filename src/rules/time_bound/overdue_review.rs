//! A follow-up that should have been held and was not.

use crate::model::day::Day;
use crate::model::evidence::OverdueReview;
use crate::model::place::{KeyPath, Place};
use crate::rules::silence::overdue;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A running campaign whose `review` says how often it is followed up, and whose last `[[review]]` is older than
    /// that, with two days of grace. Days of pause do not count. Where no goal has been read for as long, only that is
    /// told (M407): nothing can be followed up before it.
    ///
    /// ## Why it matters
    /// A goal is followed up so that the course can be changed while there is time. A meeting that is put off week
    /// after week is one that nobody holds, and the first look is the last one.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # today: 2027-03-16
    /// [[review]]
    /// on = 2027-03-02
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// # today: 2027-03-16
    /// [[review]]
    /// on = 2027-03-08
    /// note = "Followers on track; one more reel a week"
    /// ```
    "T308", "overdue-review", Warning
}

sentence! {
    NotSince { due: Day, last: Day }
    en "a follow-up was due on {due}, and the last one that is written down is from {last}",
    sv "en uppföljning skulle ha gjorts {due}, och den senaste som är inskriven är från {last}",
    nb "en oppfølging skulle vært gjort {due}, og den siste som er skrevet inn, er fra {last}",
}

sentence! {
    NeverYet { due: Day }
    en "a follow-up was due on {due}, and none is written down yet",
    sv "en uppföljning skulle ha gjorts {due}, och ingen är inskriven än",
    nb "en oppfølging skulle vært gjort {due}, og ingen er skrevet inn ennå",
}

sentence! {
    HoldIt {}
    en "hold it: `plan review` shows where the goals stand, `plan review --held` writes down that you did",
    sv "gör den: `plan review` visar var målen står, `plan review --held` skriver in att ni gjort den",
    nb "gjør den: `plan review` viser hvor målene står, `plan review --held` skriver inn at dere har gjort den",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(OverdueReview { due, last }) = checked.evidence.overdue_review else { return };
    // One that cannot be read may be the one that was held.
    if !checked.is_whole("review") || is_unread(checked) {
        return;
    }
    let place = Place::key(KeyPath::of("campaign").key("review"));
    let added = match last {
        Some(last) => found.add(&RULE, place, NotSince { due, last }),
        None => found.add(&RULE, place, NeverYet { due }),
    };
    added.help(HoldIt {});
}

/// Whether nobody has read any goal for longer than the rhythm. One reminder is enough then, and reading comes first.
fn is_unread(checked: &Checked<'_>) -> bool {
    let mut goals = checked.goals_with_evidence().peekable();
    goals.peek().is_some() && goals.all(|(_, goal, known)| overdue(checked, goal, known).is_some())
}

#[cfg(test)]
mod tests {
    use super::{OverdueReview, RULE};
    use crate::model::evidence::GoalEvidence;
    use crate::rules::testing::{Case, day};

    #[test]
    fn what_is_overdue_is_told_with_the_last_one() {
        let told = |last: Option<&str>| {
            let mut case = Case::of("");
            case.evidence.overdue_review = Some(OverdueReview { due: day("2027-03-15"), last: last.map(day) });
            case.found(&RULE).join("")
        };
        assert!(told(Some("2027-03-08")).contains("due on 15 Mar 2027, and the last one that is written down is from 8"));
        assert!(told(None).contains("none is written down yet"));
        assert!(Case::of("").found(&RULE).is_empty());
    }

    #[test]
    fn a_review_that_cannot_be_read_may_be_the_one() {
        let mut case = Case::of("[[review]]\non = 15/03/2027\n");
        case.evidence.overdue_review = Some(OverdueReview { due: day("2027-03-15"), last: None });
        assert!(case.found(&RULE).is_empty());
    }

    #[test]
    fn one_reminder_is_enough_where_no_goal_was_read() {
        const GOAL: &str = "[[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\ntarget = 4830\n";
        let told = |read_on: &str| {
            let known = GoalEvidence { latest: Some((day(read_on), 4240.0)), ..GoalEvidence::default() };
            let mut case = Case::of(GOAL).goal(known).today("2027-03-25");
            case.evidence.overdue_review = Some(OverdueReview { due: day("2027-03-22"), last: None });
            case.found(&RULE).len()
        };
        assert_eq!((told("2027-03-15"), told("2027-03-22")), (0, 1));
    }
}

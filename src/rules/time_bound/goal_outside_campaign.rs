//! A goal that starts before its campaign, or ends after it.

use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::part::Part;
use crate::model::period::Period;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A goal with a `start` before the campaign's first day or an `end` after its last, and a milestone outside its
    /// goal's days.
    ///
    /// ## Why it matters
    /// Before the campaign nothing is done for the goal, and after it nobody follows up: what happens then was not
    /// brought about by the campaign.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// end = 2027-12-31
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
    /// end = 2027-07-31
    /// source = "Instagram Insights, every Monday"
    /// ```
    "T303", "goal-outside-campaign", Error
}

sentence! {
    StartsEarly { start: Day, first: Day }
    en "the goal starts on {start}, before the campaign on {first}",
    sv "målet börjar {start}, före kampanjen {first}",
    nb "målet begynner {start}, før kampanjen {first}",
}

sentence! {
    EndsLate { end: Day, last: Day }
    en "the goal ends on {end}, after the campaign on {last}",
    sv "målet slutar {end}, efter kampanjen {last}",
    nb "målet slutter {end}, etter kampanjen {last}",
}

sentence! {
    MilestoneOutside { on: Day, start: Day, end: Day }
    en "the milestone on {on} lies outside the goal, which runs from {start} to {end}",
    sv "delmålet {on} ligger utanför målet, som löper från {start} till {end}",
    nb "delmålet {on} ligger utenfor målet, som løper fra {start} til {end}",
}

sentence! {
    MoveDay {}
    en "move the day, or the campaign's `start` or `end`",
    sv "flytta dagen, eller kampanjens `start` eller `end`",
    nb "flytt dagen, eller kampanjens `start` eller `end`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        // A goal that ends before it starts is told as that.
        let Some(period) = goal.period() else { continue };
        if let Some(campaign) = checked.period() {
            check_days(goal, period, campaign, found);
        }
        check_milestones(&path, goal, period, found);
    }
}

fn check_days(goal: &Goal, period: Period, campaign: Period, found: &mut Findings) {
    let (first, last) = (campaign.start(), campaign.end());
    let (start, end) = (period.start(), period.end());
    if start < first {
        found.add(&RULE, goal.place(Part::Start), StartsEarly { start, first }).help(MoveDay {});
    }
    if end > last {
        found.add(&RULE, goal.place(Part::End), EndsLate { end, last }).help(MoveDay {});
    }
}

fn check_milestones(path: &KeyPath, goal: &Goal, period: Period, found: &mut Findings) {
    for (index, milestone) in goal.table.milestones.iter().enumerate() {
        let on = milestone.on;
        if !period.contains(on) {
            let place = Place::value(path.key("milestones").index(index).key("on"));
            let message = MilestoneOutside { on, start: period.start(), end: period.end() };
            found.add(&RULE, place, message).help(MoveDay {});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn each_day_outside_is_told_at_its_place() {
        let tables = "[[goal]]\nstart = 2027-02-28\nend = 2027-09-01\n\
            milestones = [{ on = 2027-03-01, value = 5 }, { on = 2027-09-02, value = 6 }]\n";
        let found = Case::of(tables).found(&RULE);
        let places: Vec<_> = found.iter().filter_map(|said| said.split(": ").next()).collect();
        assert_eq!(places, ["error goal[0].start", "error goal[0].end", "error goal[0].milestones[1].on"]);
    }

    #[test]
    fn a_sentence_s_day_is_told_at_its_words() {
        let said = |statement: &str| Case::of(&format!("[[goal]]\nstatement = \"{statement}\"\n")).found(&RULE);
        let told = said("Grow Instagram followers by 15 % by 30 September 2027");
        assert!(told.len() == 1 && told[0].starts_with("error goal[0].statement: the goal ends on 30 Sep 2027"), "{told:?}");
        assert!(said("Grow Instagram followers by 15 % by 30 June 2027").is_empty());
        assert!(said("Grow Instagram followers by 15 % during 2027").is_empty());
    }

    #[test]
    fn the_campaign_s_own_days_are_inside() {
        assert!(Case::of("[[goal]]\nstart = 2027-03-01\nend = 2027-08-31\n[[goal]]\n").found(&RULE).is_empty());
        assert!(Case::of("[[goal]]\nend = 2027-01-31\n").found(&RULE).is_empty(), "it ends before it starts");
    }
}

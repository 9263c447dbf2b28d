//! A number that does not say what it seems to say.

use crate::model::campaign::Goal;
use crate::model::metric::MetricKind;
use crate::model::part::Part;
use crate::model::place::Place;
use crate::model::target::Target;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A goal for opened e-mails, which mail programs open by themselves; for page likes, which Facebook no longer
    /// counts; and for people reached without the period they are reached in, or added up over channels.
    ///
    /// ## Why it matters
    /// Apple's mail program fetches every picture before anybody has read a line, and counts as an opening. And who was
    /// reached on Monday and again on Tuesday, or on Instagram and again on Facebook, is one person, not two.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "reach"
    /// channel = "instagram"
    /// target = 20000
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,reach,instagram,2900,,2027-02-22
    /// 2027-03-14,reach,instagram,3100,,2027-03-08
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "reach"
    /// channel = "instagram"
    /// per = "month"
    /// target = 20000
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,reach,instagram,2900,,2027-02-22
    /// 2027-03-14,reach,instagram,3100,,2027-03-08
    /// ```
    "M412", "unreliable-metric", Note
}

sentence! {
    OpenedByMachines {}
    en "openings are counted too high: mail programs open e-mails by themselves",
    sv "öppningar räknas för högt: e-postprogram öppnar mejl av sig själva",
    nb "åpninger telles for høyt: e-postprogrammer åpner e-poster av seg selv",
}

sentence! {
    CountClicks {}
    en "count clicks instead: `metric = \"click_rate\"`",
    sv "räkna klick i stället: `metric = \"click_rate\"`",
    nb "tell klikk i stedet: `metric = \"click_rate\"`",
}

sentence! {
    PageLikes {}
    en "Facebook no longer counts page likes; what it shows are followers",
    sv "Facebook räknar inte längre gilla-markeringar av sidan; det som visas är följare",
    nb "Facebook teller ikke lenger sidelikerklikk; det som vises, er følgere",
}

sentence! {
    SayFollowers {}
    en "say followers in the statement, so that everybody reads off the same number",
    sv "skriv följare i beskrivningen, så att alla läser av samma siffra",
    nb "skriv følgere i beskrivelsen, så alle leser av samme tall",
}

sentence! {
    ReachedWhen {}
    en "people reached in what time? Days and weeks cannot be added up: it is the same people again",
    sv "personer som nås under vilken tid? Dagar och veckor går inte att lägga ihop: det är samma personer igen",
    nb "personer som nås i løpet av hvilken tid? Dager og uker kan ikke legges sammen: det er de samme personene igjen",
}

sentence! {
    AddPer {}
    en "add `per = \"week\"`, \"month\" or \"campaign\" to the goal",
    sv "lägg till `per = \"week\"`, \"month\" eller \"campaign\" i målet",
    nb "legg til `per = \"week\"`, \"month\" eller \"campaign\" i målet",
}

sentence! {
    ReachedTwice {}
    en "people reached cannot be added up over channels: many are reached on several",
    sv "personer som nås går inte att lägga ihop över kanaler: många nås på flera",
    nb "personer som nås, kan ikke legges sammen over kanaler: mange nås på flere",
}

sentence! {
    OneGoalEach {}
    en "set a goal for each channel, or count views, which do add up",
    sv "sätt ett mål för varje kanal, eller räkna visningar, som går att lägga ihop",
    nb "sett et mål for hver kanal, eller tell visninger, som kan legges sammen",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        let Some(metric) = &goal.metric else { continue };
        if matches!(metric.name.as_str(), "open_rate" | "emails_opened") {
            found.add(&RULE, goal.place(Part::Metric), OpenedByMachines {}).help(CountClicks {});
        } else if metric.kind == MetricKind::Unique {
            check_people(goal, found);
        } else if metric.name == "followers" && speaks_of_page_likes(goal) {
            found.add(&RULE, Place::value(path.key("statement")), PageLikes {}).help(SayFollowers {});
        }
    }
}

fn check_people(goal: &Goal, found: &mut Findings) {
    if goal.channels.len() > 1 {
        found.add(&RULE, goal.place(Part::Channel), ReachedTwice {}).help(OneGoalEach {});
    }
    let names_period = matches!(goal.target, Some(Target::Rate { .. } | Target::Cadence { .. }));
    if goal.table.per.is_none() && goal.target.is_some() && !names_period {
        found.add(&RULE, goal.place(Part::Target), ReachedWhen {}).help(AddPer {});
    }
}

/// Whether the sentence counts page likes under one of their names.
fn speaks_of_page_likes(goal: &Goal) -> bool {
    let statement = goal.table.statement.as_deref().unwrap_or_default().to_lowercase();
    ["page likes", "sidgillar", "gilla-markeringar", "sideliker"].iter().any(|likes| statement.contains(likes))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(goal: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\n{goal}\n")).found(&RULE)
    }

    #[test]
    fn openings_and_page_likes() {
        assert!(found("metric = \"open_rate\"\ntarget = \"40%\"")[0].contains("metric: openings are counted"));
        let likes = "metric = \"followers\"\nstatement = \"Få 500 sidgillare\"\ntarget = 500";
        assert!(found(likes)[0].starts_with("note goal[0].statement"));
        assert!(found("metric = \"likes\"\nstatement = \"500 page likes\"\ntarget = 500").is_empty());
    }

    #[test]
    fn people_are_counted_once_in_a_period_and_a_place() {
        assert_eq!(found("metric = \"reach\"\ntarget = 500\nper = \"week\"").len(), 0);
        assert_eq!(found("metric = \"reach\"\ntarget = \"500/week\"").len(), 0);
        assert_eq!(found("metric = \"reach\"\ntarget = 500\nchannel = [\"instagram\", \"facebook\"]").len(), 2);
        assert_eq!(found("metric = \"views\"\ntarget = 500\nchannel = [\"instagram\", \"facebook\"]").len(), 0);
    }
}

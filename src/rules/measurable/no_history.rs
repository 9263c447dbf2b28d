//! A goal whose number was never read before the start.

use crate::model::campaign::Goal;
use crate::model::evidence::GoalEvidence;
use crate::model::metric::GoalKind;
use crate::model::place::{KeyPath, Place};
use crate::model::target::Target;
use crate::rules::measurable::relative_without_baseline::lacks_baseline;
use crate::rules::silence::{can_be_read, overdue, series_names};
use crate::rules::{Checked, Findings};
use crate::say::{All, sentence};
use crate::text::shell;

rule! {
    /// ## What it catches
    /// A campaign that aims at numbers of which there is no reading from before the start. Told once for all of them.
    ///
    /// ## Why it matters
    /// Many numbers grow by themselves. Only readings from before the start tell what would have happened anyway, and so
    /// what the campaign did. Five of them, over a third of the goal's length, also tell the chance of reaching the target
    /// before the campaign begins, and which target has a fair one.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-03-08,followers,instagram,4221
    /// 2027-03-15,followers,instagram,4240
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
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-15,followers,instagram,4175
    /// 2027-02-22,followers,instagram,4188
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "M408", "no-history", Note
}

sentence! {
    NothingBefore { series: All<String> }
    en "there is no reading of {series} from before the start",
    sv "det finns ingen avläsning av {series} från tiden före starten",
    nb "det finnes ingen avlesning av {series} fra tiden før starten",
}

sentence! {
    RecordAtOnce { command: String }
    en "start recording now, not at the start: `plan record {command}`; five readings before it tell the chance of \
        the target, and later the campaign's work from what would have come anyway",
    sv "börja skriva upp siffrorna nu, inte vid starten: `plan record {command}`; fem avläsningar före den visar chansen \
        att nå målet, och senare vad som är kampanjens verk och vad som ändå hade kommit",
    nb "begynn å skrive opp tallene nå, ikke ved starten: `plan record {command}`; fem avlesninger før den viser sjansen for \
        å nå målet, og senere hva som er kampanjens verk og hva som uansett hadde kommet",
}

sentence! {
    RecordEarlier { command: String }
    en "most platforms show earlier numbers: add them with `plan record --date … {command}`",
    sv "de flesta plattformar visar tidigare siffror: lägg till dem med `plan record --date … {command}`",
    nb "de fleste plattformer viser tidligere tall: legg dem til med `plan record --date … {command}`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(today) = checked.today().filter(|_| !checked.is_closed()) else { return };
    let without = checked.goals_with_evidence().filter(|(_, goal, known)| lacks_history(checked, goal, known));
    let mut names = Vec::new();
    for (_, goal, known) in without {
        for name in series_names(goal, known) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    if names.is_empty() {
        return;
    }
    let command = shell::readings(&names);
    let started = checked.campaign.start.is_some_and(|start| today >= start);
    let added = found.add(&RULE, Place::key(KeyPath::of("campaign")), NothingBefore { series: All(names) });
    if started { added.help(RecordEarlier { command }) } else { added.help(RecordAtOnce { command }) };
}

/// Whether a goal would be judged better with readings from before the start, has none, and nothing graver is told of
/// its readings.
fn lacks_history(checked: &Checked<'_>, goal: &Goal, known: &GoalEvidence) -> bool {
    let grows = goal.kind != Some(GoalKind::Activity) && !goal.target.is_some_and(Target::is_kept);
    let graver = lacks_baseline(checked, goal) || overdue(checked, goal, known).is_some();
    grows && can_be_read(checked, goal) && known.before_start == 0 && !graver && !known.is_counted
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::rules::testing::{Case, day};

    const GOAL: &str = "[[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 4200\ntarget = \"+15%\"\n";

    #[test]
    fn all_goals_are_told_in_one_note() {
        let goals = format!("{GOAL}[[goal]]\nmetric = \"clicks\"\nchannel = [\"blog\", \"email\"]\ntarget = 500\n");
        assert_eq!(
            Case::of(&goals).today("2027-02-20").found(&RULE),
            ["note campaign: there is no reading of followers@instagram, clicks@blog and clicks@email from before the \
              start; start recording now, not at the start: `plan record followers@instagram=… clicks@blog=… \
              clicks@email=…`; five readings before it tell the chance of the target, and later the campaign's work from \
              what would have come anyway"]
        );
        assert!(Case::of(&goals).today("2027-03-02").found(&RULE)[0].contains("`plan record --date …"));
    }

    #[test]
    fn what_needs_no_history_is_left_alone() {
        for goal in [
            "metric = \"posts\"\ntarget = 60",
            "metric = \"response_time\"\ntarget = \"<= 60min\"",
            "metric = \"folowers\"\ntarget = 60",
            "metric = \"followers\"\ntarget = \"+15%\"",
            "metric = \"followers\"\ntarget = 60\nchannel = \"instagramm\"",
            "metric = \"followers\"\ntarget = 60\nend = 2027-01-01",
            "metric = \"followers\"\ntarget = 60\nsource = 3",
        ] {
            assert!(Case::of(&format!("[[goal]]\n{goal}\n")).today("2027-02-20").found(&RULE).is_empty(), "{goal}");
        }
        let known = GoalEvidence { before_start: 1, latest: Some((day("2027-02-01"), 1.0)), ..GoalEvidence::default() };
        assert!(Case::of(GOAL).goal(known).today("2027-03-02").found(&RULE).is_empty());
        assert!(Case::of(GOAL).today("2027-03-20").found(&RULE).is_empty(), "told as stale");
        assert!(Case::of(GOAL).found(&RULE).is_empty(), "only the plan is looked at");
        let closed = format!("{GOAL}[outcome]\nclosed_on = 2027-02-01\n");
        assert!(Case::of(&closed).today("2027-02-20").found(&RULE).is_empty());
    }
}

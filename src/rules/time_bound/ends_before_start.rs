//! Something that is over before it begins.

use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::part::Part;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign, a goal or a budget line whose last day lies before its first, or a `baseline_period` the wrong way
    /// round.
    ///
    /// ## Why it matters
    /// There is no day left to count, so nothing can be worked out: usually a year or a month is mistyped.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// start = 2027-08-01
    /// end = 2027-04-30
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
    /// start = 2027-04-01
    /// end = 2027-08-30
    /// source = "Instagram Insights, every Monday"
    /// ```
    "T302", "ends-before-start", Error
}

sentence! {
    EndsBeforeStart { end: Day, start: Day }
    en "it ends on {end}, before it starts on {start}",
    sv "slutet {end} ligger före starten {start}",
    nb "slutten {end} ligger før starten {start}",
}

sentence! {
    LaterEnd {}
    en "give an `end` that lies after the `start`; is the year right?",
    sv "ange ett `end` som ligger efter `start`; stämmer årtalet?",
    nb "oppgi en `end` som ligger etter `start`; stemmer årstallet?",
}

sentence! {
    EarlierFirst { start: Day, end: Day }
    en "write the earlier day first: [{start}, {end}]",
    sv "skriv den tidigare dagen först: [{start}, {end}]",
    nb "skriv den tidligste dagen først: [{start}, {end}]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let path = KeyPath::of("campaign");
    let inverted = in_order(campaign.start, campaign.end).is_err();
    let written = if campaign.file.campaign.end.is_some() { "end" } else { "duration" };
    tell(Place::value(path.key(written)), campaign.start, campaign.end, found);
    for (path, goal) in checked.goals() {
        // What a goal inherits from a campaign the wrong way round is not its own mistake.
        if !inverted || (gives(goal, Part::Start) && gives(goal, Part::End)) {
            check_goal(goal, found);
        }
        if let Some([start, end]) = goal.table.baseline_period
            && start > end
        {
            let message = EndsBeforeStart { end, start };
            let place = Place::value(path.key("baseline_period"));
            found.add(&RULE, place, message).help(EarlierFirst { start: end, end: start });
        }
    }
    check_lines(checked, inverted, found);
}

fn check_goal(goal: &Goal, found: &mut Findings) {
    let part = if gives(goal, Part::End) { Part::End } else { Part::Start };
    if gives(goal, part) {
        tell(goal.place(part), goal.start, goal.end, found);
    }
}

/// Whether the goal has this day of its own, by a field or by its sentence.
fn gives(goal: &Goal, part: Part) -> bool {
    let field = if part == Part::Start { goal.table.start } else { goal.table.end };
    field.is_some() || goal.read.contains(&part)
}

fn check_lines(checked: &Checked<'_>, inverted: bool, found: &mut Findings) {
    let campaign = checked.campaign;
    for line in campaign.budget.iter().flat_map(|budget| &budget.lines) {
        let (start, end) = (line.table.start, line.table.end);
        let both = start.is_some() && end.is_some();
        if both || (!inverted && (start.is_some() || end.is_some())) {
            let key = if end.is_some() { "end" } else { "start" };
            let path = KeyPath::of("budget").key("line").index(line.index).key(key);
            tell(Place::value(path), start.or(campaign.start), end.or(campaign.end), found);
        }
    }
}

fn tell(place: Place, start: Option<Day>, end: Option<Day>, found: &mut Findings) {
    if let Err((start, end)) = in_order(start, end) {
        found.add(&RULE, place, EndsBeforeStart { end, start }).help(LaterEnd {});
    }
}

/// Errors with both days when both are known and the last lies before the first.
fn in_order(start: Option<Day>, end: Option<Day>) -> Result<(), (Day, Day)> {
    start.zip(end).filter(|(start, end)| end < start).map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    #[test]
    fn one_mistake_is_told_once() {
        let swapped = CAMPAIGN.replace("2027-08-31", "2026-08-31");
        let file = format!("{swapped}[[goal]]\n[[goal]]\nend = 2027-02-01\n[[budget.line]]\namount = 5\nstart = 2027-03-01\n");
        assert_eq!(
            Case::file(&file, None).found(&RULE),
            ["error campaign.end: it ends on 31 Aug 2026, before it starts on 1 Mar 2027; give an `end` that lies after \
              the `start`; is the year right?"]
        );
    }

    #[test]
    fn a_sentence_s_day_is_told_at_its_words() {
        let said = Case::of("[[goal]]\nstatement = \"Grow followers by 15 % by 30 June 2026\"\n").found(&RULE);
        assert!(said.len() == 1 && said[0].starts_with("error goal[0].statement: it ends on 30 Jun 2026"), "{said:?}");
    }

    #[test]
    fn goals_lines_and_baselines_have_days_of_their_own() {
        let tables = "[[goal]]\nstart = 2027-05-01\nend = 2027-02-01\n[[goal]]\nend = 2027-02-01\n\
            [[goal]]\nbaseline_period = [2026-08-31, 2026-03-01]\n\
            [[budget.line]]\namount = 5\nend = 2027-02-01\n[[budget.line]]\namount = 5\n";
        let found = Case::of(tables).found(&RULE);
        let places: Vec<_> = found.iter().filter_map(|said| said.split(": ").next()).collect();
        assert_eq!(
            places,
            ["error goal[0].end", "error goal[1].end", "error goal[2].baseline_period", "error budget.line[0].end"]
        );
        assert!(Case::of("[[goal]]\nstart = 2027-03-01\nend = 2027-03-01\n").found(&RULE).is_empty());
    }
}

//! A goal whose number has not been read for too long.

use crate::model::day::Day;
use crate::model::place::Place;
use crate::rules::measurable::relative_without_baseline::lacks_baseline;
use crate::rules::nouns::Days;
use crate::rules::silence::{Silence, overdue, series_names};
use crate::rules::{Checked, Findings};
use crate::say::{All, Language, Show, sentence};
use crate::text::shell;

rule! {
    /// ## What it catches
    /// A goal of a running campaign whose latest reading is older than its review rhythm, with two days of grace. Days
    /// of pause do not count, and a goal that is counted from the log of feedback is never too old.
    ///
    /// ## Why it matters
    /// What was read three weeks ago says nothing of where the goal stands now. The follow-up has nothing to follow, and
    /// the time to change course passes.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # today: 2027-05-10
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// # today: 2027-03-16
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "M407", "stale-snapshots", Warning
}

sentence! {
    OldReading { series: All<String>, on: Day, days: Days, rhythm: Every }
    en "the latest reading of {series} is from {on}: {days} ago, and it is reviewed {rhythm}",
    sv "den senaste avläsningen av {series} är från {on}: {days} sedan, och målet följs upp {rhythm}",
    nb "den siste avlesningen av {series} er fra {on}: {days} siden, og målet følges opp {rhythm}",
}

sentence! {
    NoReading { series: All<String>, days: Days, rhythm: Every }
    en "there is no reading of {series} {days} after the start, and it is reviewed {rhythm}",
    sv "det finns ingen avläsning av {series} {days} efter starten, och målet följs upp {rhythm}",
    nb "det finnes ingen avlesning av {series} {days} etter starten, og målet følges opp {rhythm}",
}

sentence! {
    RecordNow { command: String }
    en "read it today and record it: `plan record {command}`",
    sv "läs av siffran i dag och skriv upp den: `plan record {command}`",
    nb "les av tallet i dag og skriv det opp: `plan record {command}`",
}

/// How often a goal is reviewed, in days.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Every(u64);

impl Show for Every {
    fn show(&self, language: Language) -> String {
        let days = self.0;
        match (language, days) {
            (Language::English, 1) => "every day".to_owned(),
            (Language::English, _) => format!("every {days} days"),
            (Language::Swedish, 1) => "varje dag".to_owned(),
            (Language::Swedish, 2) => "varannan dag".to_owned(),
            // 21:a, 32:a, but 11:e and 12:e.
            (Language::Swedish, _) if matches!(days % 10, 1 | 2) && !matches!(days % 100, 11 | 12) => {
                format!("var {days}:a dag")
            }
            (Language::Swedish, _) => format!("var {days}:e dag"),
            (Language::Norwegian, 1) => "hver dag".to_owned(),
            (Language::Norwegian, 2) => "annenhver dag".to_owned(),
            (Language::Norwegian, _) => format!("hver {days}. dag"),
        }
    }
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal, known) in checked.goals_with_evidence() {
        let Some(Silence { latest, days, rhythm }) = overdue(checked, goal, known) else { continue };
        // Without a reading the start value is missing too, and that is graver.
        if latest.is_none() && lacks_baseline(checked, goal) {
            continue;
        }
        let names = series_names(goal, known);
        let command = shell::readings(&names);
        let (series, days, rhythm) = (All(names), Days(days.unsigned_abs()), Every(rhythm.unsigned_abs()));
        let place = Place::key(path);
        let added = match latest {
            Some(on) => found.add(&RULE, place, OldReading { series, on, days, rhythm }),
            None => found.add(&RULE, place, NoReading { series, days, rhythm }),
        };
        added.help(RecordNow { command });
    }
}

#[cfg(test)]
mod tests {
    use super::{Every, RULE};
    use crate::model::evidence::{GoalEvidence, LedgerFile};
    use crate::rules::testing::{CAMPAIGN, Case, day};
    use crate::say::{Language, Show};

    const GOAL: &str = "[[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\ntarget = 4830\n";

    fn read_on(latest: &str, today: &str) -> Vec<String> {
        Case::of(GOAL).goal(known(latest)).today(today).found(&RULE)
    }

    fn known(latest: &str) -> GoalEvidence {
        GoalEvidence { latest: Some((day(latest), 4240.0)), ..GoalEvidence::default() }
    }

    #[test]
    fn a_week_and_two_days_are_allowed() {
        assert!(read_on("2027-03-15", "2027-03-24").is_empty());
        assert_eq!(
            read_on("2027-03-15", "2027-03-25"),
            ["warning goal[0]: the latest reading of followers@instagram is from 15 Mar 2027: 10 days ago, and it is \
              reviewed every 7 days; read it today and record it: `plan record followers@instagram=…`"]
        );
    }

    #[test]
    fn a_rhythm_is_said_as_people_say_it() {
        let said = |days| [Language::English, Language::Swedish, Language::Norwegian].map(|said| Every(days).show(said));
        assert_eq!(said(7), ["every 7 days", "var 7:e dag", "hver 7. dag"]);
        assert_eq!(said(1), ["every day", "varje dag", "hver dag"]);
        assert_eq!(said(31), ["every 31 days", "var 31:a dag", "hver 31. dag"]);
        assert_eq!((said(2)[1].as_str(), said(12)[1].as_str()), ("varannan dag", "var 12:e dag"));
    }

    #[test]
    fn silence_from_the_start_is_told() {
        assert!(Case::of(GOAL).today("2027-03-10").found(&RULE).is_empty());
        assert!(Case::of(GOAL).today("2027-03-11").found(&RULE)[0].contains("10 days after the start"));
    }

    #[test]
    fn nobody_reads_before_after_and_in_a_pause() {
        assert!(read_on("2027-01-01", "2027-02-28").is_empty());
        assert_eq!(read_on("2027-08-01", "2027-09-09").len(), 1);
        assert!(read_on("2027-08-01", "2027-09-10").is_empty());
        assert!(read_on("2027-08-31", "2027-09-09").is_empty());
        let paused = CAMPAIGN.to_owned() + "pauses = [\"2027-07-01/2027-07-20\"]\n" + GOAL;
        let on = |today: &str| Case::file(&paused, None).goal(known("2027-06-28")).today(today).found(&RULE).len();
        assert_eq!((on("2027-07-15"), on("2027-07-27"), on("2027-07-28")), (0, 0, 1));
    }

    #[test]
    fn other_causes_are_told_elsewhere() {
        let closed = format!("{GOAL}[outcome]\nclosed_on = 2027-06-01\n");
        assert!(Case::of(&closed).goal(known("2027-03-15")).today("2027-06-10").found(&RULE).is_empty());
        let mut case = Case::of(GOAL).today("2027-06-10");
        case.evidence.ledgers = vec![LedgerFile { name: "x.csv".to_owned(), named: true, exists: false }];
        assert!(case.found(&RULE).is_empty());
        let relative = "[[goal]]\nmetric = \"followers\"\ntarget = \"+15%\"\n";
        assert!(Case::of(relative).today("2027-06-10").found(&RULE).is_empty());
        assert!(Case::of("[[goal]]\nmetric = \"folowers\"\n").today("2027-06-10").found(&RULE).is_empty());
    }
}

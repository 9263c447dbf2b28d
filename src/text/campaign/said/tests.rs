//! Goals of a sentence alone, in three languages, and goals whose fields win.

use crate::model::campaign::{Campaign, Goal};
use crate::model::part::Part;
use crate::model::target::{Bound, Per, Target};
use crate::text::campaign::{read, read_for};

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2027-03-01\nend = 2027-08-31\n\
    [channel.insta]\nplatform = \"instagram\"\n[channel.stand]\nplatform = \"other\"\n\
    [metric.trial_rides]\nkind = \"flow\"\nunit = \"provturer\"\n";

fn campaign(statement: &str, fields: &str) -> Campaign {
    let text = format!("{CAMPAIGN}[[goal]]\nstatement = \"{statement}\"\n{fields}\n");
    let document = read(&text, None);
    assert!(document.findings.is_empty(), "{:?}", document.findings);
    document.value.expect("a campaign")
}

fn goal(statement: &str, fields: &str) -> Goal {
    campaign(statement, fields).goals.remove(0)
}

#[test]
fn a_sentence_gives_every_part() {
    for statement in [
        "Grow Instagram followers from 4,200 to 4,830 by 30 June 2027",
        "Grow Instagram followers by 15 %, from 4,200 to 4,830, by 30 June",
        "Öka antalet följare på Instagram från 4 200 till 4 830 (+15 %) senast den 30 juni",
        "Øke antall følgere på Instagram fra 4 200 til 4 830 innen 30. juni 2027",
    ] {
        let goal = goal(statement, "");
        assert_eq!(goal.id, "followers-insta", "{statement}");
        assert_eq!((goal.baseline, goal.target), (Some(4200.0), Some(Target::Level(4830.0))), "{statement}");
        let dates = [goal.start, goal.end].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
        assert_eq!(dates, ["2027-03-01", "2027-06-30"], "{statement}");
        assert_eq!(goal.read, [Part::Metric, Part::Channel, Part::End, Part::Baseline, Part::Target], "{statement}");
    }
}

#[test]
fn every_sort_of_target_is_read() {
    for (statement, name, target) in [
        ("Grow Instagram followers by 15 %", "followers", Target::Relative(0.15)),
        ("Få 600 nya följare på Instagram", "followers", Target::Change(600.0)),
        ("Post on Instagram 3 times a week", "posts", Target::Cadence { count: 3.0, per: Per::Week }),
        ("Få 500 leads i måneden", "leads", Target::Rate { amount: 500.0, per: Per::Month }),
        ("Håll öppningsgraden över 30 %", "open_rate", Target::Hold(Bound::AtLeast, 0.3)),
        ("Keep the unsubscribe rate below 0.5 %", "unsubscribe_rate", Target::Hold(Bound::AtMost, 0.005)),
        ("Raise the conversion rate from 2 % to 3 %", "conversion_rate", Target::Level(0.03)),
        ("Increase the engagement rate by 0.5 percentage points", "engagement_rate", Target::Points(0.005)),
        ("Halvera svarstiden", "response_time", Target::Relative(-0.5)),
        (
            "Answer 90 % of comments within 4 hours",
            "response_time",
            Target::ServiceLevel { share: 0.9, within: 14_400.0 },
        ),
        (
            "Answer 90 % of complaints within an hour",
            "complaint_response_time",
            Target::ServiceLevel { share: 0.9, within: 3600.0 },
        ),
        (
            "Svara på 90 % av klagomålen inom en timme",
            "complaint_response_time",
            Target::ServiceLevel { share: 0.9, within: 3600.0 },
        ),
        (
            "Svare på 90 % av klagene innen en time",
            "complaint_response_time",
            Target::ServiceLevel { share: 0.9, within: 3600.0 },
        ),
        ("Answer 95 % of complaints in time", "answered_in_time", Target::Level(0.95)),
        ("Svara på 90 % av klagomålen i tid", "answered_in_time", Target::Level(0.9)),
        ("Svara på 90 % av klagomålen i tid till den 31 maj 2027", "answered_in_time", Target::Level(0.9)),
        ("Svare på 90 % av henvendelsene i tide", "answered_in_time", Target::Level(0.9)),
        ("Answer 95 % of complaints", "response_rate", Target::Level(0.95)),
        ("Raise the share of praise to 80 %", "praise_share", Target::Level(0.8)),
        ("Book 120 trial rides", "trial_rides", Target::Level(120.0)),
        ("Boka 120 provturer", "trial_rides", Target::Level(120.0)),
    ] {
        let goal = goal(statement, "");
        assert_eq!(goal.metric.map(|metric| metric.name).as_deref(), Some(name), "{statement}");
        assert_eq!(goal.target, Some(target), "{statement}");
    }
}

#[test]
fn fields_win() {
    let fields = "metric = \"reach\"\nchannel = \"facebook\"\nbaseline = 10\ntarget = 20\nend = 2027-05-31";
    let goal = goal("Grow Instagram followers from 4,200 to 4,830 by 30 June 2027", fields);
    assert_eq!(goal.id, "reach-facebook");
    assert_eq!((goal.baseline, goal.target), (Some(10.0), Some(Target::Level(20.0))));
    assert_eq!(goal.end.map(|day| day.to_string()).as_deref(), Some("2027-05-31"));
    assert!(goal.read.is_empty() && goal.said.is_some());
}

#[test]
fn loose_times_leave_the_campaign_s_days() {
    for statement in [
        "Grow followers by 15 % by summer",
        "Grow followers by 15 % in six months",
        "Grow followers by 15 % this year",
        "Grow followers by 15 % during 2027",
        "Grow followers by 15 %",
    ] {
        let goal = goal(statement, "");
        assert_eq!((goal.start, goal.end), (campaign(statement, "").start, campaign(statement, "").end), "{statement}");
        assert!(!goal.read.contains(&Part::End), "{statement}");
    }
    let sooner = goal("Grow followers by 15 % in three months", "");
    assert_eq!(sooner.end.map(|day| day.to_string()).as_deref(), Some("2027-05-31"));
}

#[test]
fn what_no_target_can_say_is_left_out() {
    for statement in ["Grow followers by 2 % a month", "Be seen more", "100 likes on every post", ""] {
        assert_eq!(goal(statement, "").target, None, "{statement}");
    }
    assert!(goal("  ", "").said.is_none());
}

proptest::proptest! {
    #[test]
    fn no_sentence_is_too_strange(sentence in "[^\"\\\\\\p{Cc}]{0,80}") {
        let text = format!("{CAMPAIGN}[[goal]]\nstatement = \"{sentence}\"\n");
        let document = read(&text, None);
        for goal in document.value.expect("a campaign").goals {
            for part in [Part::Metric, Part::Channel, Part::Baseline, Part::Target, Part::Start, Part::End] {
                let _ = goal.place(part);
            }
        }
    }
}

#[test]
fn only_goals_that_are_asked_about_need_their_sentences() {
    let text = format!(
        "{CAMPAIGN}[[goal]]\nid = \"fans\"\nstatement = \"Reach 4,830 by 30 June 2027\"\nmetric = \"followers\"\n\
         channel = \"insta\"\n[[goal]]\nstatement = \"200 provturer till den 31 maj\"\nmetric = \"trial_rides\"\n\
         channel = \"stand\"\n[[goal]]\nstatement = \"500 clicks on Instagram\"\nmetric = \"clicks\"\n"
    );
    let said = |asked: &[&str]| {
        let asked: Vec<String> = asked.iter().map(|name| (*name).to_owned()).collect();
        let goals = read_for(&asked, &text, None).value.expect("a campaign").goals;
        goals.iter().map(|goal| goal.said.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(said(&[]), [true; 3]);
    // The third names no channel but in its sentence.
    assert_eq!(said(&["followers"]), [true, false, true]);
    assert_eq!(said(&["clicks", "trial_rides"]), [false, true, true]);
    // A goal's id, or a word that is no name, may mean any of them.
    assert_eq!((said(&["fans"]), said(&["followers", "följare"])), (vec![true; 3], vec![true; 3]));
}

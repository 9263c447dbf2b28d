//! A wish that is written down as a goal: more followers, better visibility.

mod sample;

use crate::model::place::{KeyPath, Place};
use crate::rules::specificity::Specificity;
use crate::rules::{Checked, Findings};
use crate::say::{All, Any, Language, Show, sentence};
use sample::{metric_to_offer, sample};

rule! {
    /// ## What it catches
    /// A goal that does not say what is counted and how many it shall be. Its sentence and its fields are taken together:
    /// with a `metric` and a `target` the sentence may be as loose as you like.
    ///
    /// ## Why it matters
    /// "Get more followers" is reached with three new ones, and then nobody knows whether the campaign was worth its
    /// while. A number and a metric tell you what to work for, and when you are there.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: snapshots
    /// [[goal]]
    /// statement = "Get more followers"
    /// channel = "instagram"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// statement = "Grow Instagram followers from 4,200 to 4,830 (+15 %) by 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "S101", "vague-goal", Error
}

sentence! {
    SaysNothing {}
    en "the goal has no statement, no metric and no target",
    sv "målet har varken beskrivning, mätetal eller målvärde",
    nb "målet har verken beskrivelse, måltall eller målverdi",
}

sentence! {
    DoesNotSay { missing: Any<Missing> }
    en "the goal does not say {missing}",
    sv "målet säger inte {missing}",
    nb "målet sier ikke {missing}",
}

sentence! {
    WriteSentence { sentence: String, keys: All<String> }
    en "write it like \"{sentence}\" and add {keys}",
    sv "skriv det som \"{sentence}\" och lägg till {keys}",
    nb "skriv det som «{sentence}» og legg til {keys}",
}

sentence! {
    AddKeys { keys: All<String> }
    en "add {keys} to the goal",
    sv "lägg till {keys} i målet",
    nb "legg til {keys} i målet",
}

/// Something that a goal does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Which metric.
    What,
    /// Which number.
    HowMany,
    /// Which day.
    ByWhen,
}

impl Show for Missing {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::What => ["what is counted", "vad som räknas", "hva som telles"],
            Self::HowMany => ["how many", "hur många", "hvor mange"],
            Self::ByWhen => ["by when", "till när", "innen når"],
        };
        let words = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        words.to_owned()
    }
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        let Some(says) = Specificity::of(goal, checked) else { continue };
        if says.says_what() && says.says_how_many() {
            continue;
        }
        let metric = metric_to_offer(goal, &says);
        let keys = missing_keys(&says, metric);
        let place = place(&path, &says);
        if says.statement.is_empty() {
            let nothing = !says.metric && !says.target;
            let added = if nothing {
                found.add(&RULE, place, SaysNothing {})
            } else {
                found.add(&RULE, place, DoesNotSay { missing: missing(&says) })
            };
            added.help(AddKeys { keys });
        } else {
            let sentence = sample(metric, goal, &says.statement, checked.campaign.language);
            found
                .add(&RULE, place, DoesNotSay { missing: missing(&says) })
                .help(WriteSentence { sentence, keys });
        }
    }
}

fn place(path: &KeyPath, says: &Specificity) -> Place {
    if says.statement.is_empty() { Place::key(path.clone()) } else { Place::value(path.key("statement")) }
}

fn missing(says: &Specificity) -> Any<Missing> {
    let parts = [
        (says.says_what(), Missing::What),
        (says.says_how_many(), Missing::HowMany),
        (says.says_when(), Missing::ByWhen),
    ];
    Any(parts.into_iter().filter(|(said, _)| !said).map(|(_, missing)| missing).collect())
}

/// The keys that would make it a goal, as they are written.
fn missing_keys(says: &Specificity, metric: &str) -> All<String> {
    let metric = (!says.metric).then(|| format!("`metric = \"{metric}\"`"));
    let target = (!says.target).then(|| "`target = \"+15%\"`".to_owned());
    All(metric.into_iter().chain(target).collect())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};
    use crate::say::Language;

    fn found(goal: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\n{goal}\n")).found(&RULE)
    }

    #[test]
    fn a_wish_is_answered_with_a_sentence() {
        assert_eq!(
            found("statement = \"Vill få fler följare\"\nchannel = \"instagram\""),
            ["error goal[0].statement: the goal does not say how many; write it like \"Öka antalet följare på Instagram \
              från ___ till ___ (+15 %) senast den ___\" and add `metric = \"followers\"` and `target = \"+15%\"`"]
        );
        assert_eq!(
            found("statement = \"øke synligheten\"\nchannel = \"instagram\""),
            ["error goal[0].statement: the goal does not say what is counted or how many; write it like \"Mål: \
              rekkevidde på Instagram fra ___ til ___ innen ___\" and add `metric = \"reach\"` and `target = \"+15%\"`"]
        );
    }

    #[test]
    fn fields_and_sentence_are_taken_together() {
        assert!(found("statement = \"Grow!\"\nmetric = \"followers\"\ntarget = \"+15%\"").is_empty());
        assert!(found("statement = \"Grow by 15 %\"\nmetric = \"followers\"").is_empty());
        assert!(found("statement = \"Att få en miljon nya följare\"").is_empty());
        assert!(found("metric = \"unheard_of\"\ntarget = \"what?\"").is_empty(), "told elsewhere");
    }

    #[test]
    fn what_is_missing_is_told_without_a_sentence_too() {
        assert_eq!(
            found("metric = \"followers\""),
            ["error goal[0]: the goal does not say how many; add `target = \"+15%\"` to the goal"]
        );
        assert_eq!(
            found("target = \"+15%\"\nmetric = \" \""),
            ["error goal[0]: the goal does not say what is counted; add `metric = \"followers\"` to the goal"]
        );
        assert!(found("").first().is_some_and(|said| said.contains("no statement, no metric and no target")));
    }

    #[test]
    fn by_when_is_asked_only_where_the_campaign_does_not_say() {
        let open = CAMPAIGN.replace("end = 2027-08-31\n", "");
        let file = format!("{open}[[goal]]\nstatement = \"Fler klick på bloggen\"\n");
        let said = Case::file(&file, None).say(&RULE, Language::Swedish);
        assert!(said[0].starts_with("error goal[0].statement: målet säger inte hur många eller till när"), "{said:?}");
    }
}

//! A wish that is written down as a goal: more followers, better visibility.

mod lack;
#[cfg(test)]
mod tests;

use crate::model::campaign::Goal;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::{All, Any, Language, Sentence, sentence};
use crate::text::suggestion::{self, Given, Suggestion};
pub(in crate::rules) use lack::Lack;
use lack::Missing;

rule! {
    /// ## What it catches
    /// A goal that does not say what is counted and how many it shall be. Its sentence and its fields are taken together:
    /// a sentence that says both needs no fields, and with a `metric` and a `target` the sentence may be as loose as you
    /// like.
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

/// What a goal does not say, and what is the matter with what it says instead.
#[derive(Debug)]
struct Vague {
    what: DoesNotSay,
    reason: Option<Box<dyn Sentence>>,
}

impl Sentence for Vague {
    fn say(&self, language: Language) -> String {
        let what = self.what.say(language);
        self.reason.as_ref().map_or_else(|| what.clone(), |reason| format!("{what}: {}", reason.say(language)))
    }
}

sentence! {
    WriteSentence { sentence: String }
    en "write it like \"{sentence}\"",
    sv "skriv det som \"{sentence}\"",
    nb "skriv det som «{sentence}»",
}

/// A sentence to write instead, and why it counts what it counts.
#[derive(Debug)]
struct Instead(Suggestion);

impl Sentence for Instead {
    fn say(&self, language: Language) -> String {
        let write = WriteSentence { sentence: self.0.sentence.clone() }.say(language);
        match &self.0.why {
            Some(why) => format!("{write}; {}", why.say(language)),
            None => write,
        }
    }
}

sentence! {
    AddKeys { keys: All<String> }
    en "add {keys} to the goal",
    sv "lägg till {keys} i målet",
    nb "legg til {keys} i målet",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        let Some(lack) = Lack::of(goal) else { continue };
        let keys = All(missing_keys(goal, &lack));
        let place = place(&path, goal, &lack);
        if goal.said.is_none() && lack.missing.starts_with(&[Missing::What, Missing::HowMany]) {
            found.add(&RULE, place, SaysNothing {}).help(AddKeys { keys });
            continue;
        }
        let message = Vague { what: DoesNotSay { missing: Any(lack.missing) }, reason: lack.reason };
        let added = found.add(&RULE, place, message);
        match better(checked, goal) {
            Some(suggestion) => added.help(Instead(suggestion)),
            None => added.help(AddKeys { keys }),
        };
    }
}

/// The words at fault, the sentence, or the goal's table where it has none.
fn place(path: &KeyPath, goal: &Goal, lack: &Lack) -> Place {
    match (&goal.said, lack.at.clone()) {
        (None, _) => Place::key(path.clone()),
        (Some(_), None) => Place::value(path.key("statement")),
        (Some(_), Some(at)) => Place::within(path.key("statement"), at),
    }
}

/// The keys that would make it a goal without a sentence, as they are written.
fn missing_keys(goal: &Goal, lack: &Lack) -> Vec<String> {
    let metric = goal.metric.as_ref().map_or("followers", |metric| &metric.name);
    let keys = lack.missing.iter().map(|missing| match missing {
        Missing::What => format!("`metric = \"{metric}\"`"),
        Missing::HowMany | Missing::HowMuch => "`target = \"+15%\"`".to_owned(),
        Missing::ByWhen => "`end = …`".to_owned(),
    });
    keys.collect()
}

/// The sentence to write instead, in the sentence's own language, with what is known filled in.
fn better(checked: &Checked<'_>, goal: &Goal) -> Option<Suggestion> {
    let said = goal.said.as_deref()?;
    let sentence = goal.table.statement.as_deref().unwrap_or_default();
    let given = Given {
        metric: goal.metric.as_ref(),
        channel: goal.channels.first().map(String::as_str),
        baseline: goal.baseline,
        target: goal.target,
        end: goal.end,
        currency: checked.campaign.currency(),
    };
    suggestion::better(sentence, said, &given, said.language.unwrap_or(checked.campaign.language))
}

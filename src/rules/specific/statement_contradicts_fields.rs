//! A goal whose sentence says one thing and whose fields say another.

mod dates;
mod names;
mod near;
mod numbers;
#[cfg(test)]
mod tests;
mod value;

use std::ops::Range;

use crate::model::campaign::Goal;
use crate::model::part::Part;
use crate::model::place::{KeyPath, Place};
use crate::model::statement::Statement;
use crate::rules::{Checked, Findings};
use crate::say::sentence;
use numbers::Clash;
use value::Value;

rule! {
    /// ## What it catches
    /// A statement that says another metric, channel, number or date than the goal's fields, or a per cent that its own
    /// numbers do not make. The words may differ as long as they mean the same: 10k and 10000, August 2027 and
    /// 2027-08-31, "about 5,000" and 4950.
    ///
    /// ## Why it matters
    /// The team reads the sentence, `plan` counts with the fields. Where the two disagree, one of them is worked for and
    /// the other is reported.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// statement = "Grow Instagram followers by 15 % by 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+12%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ```toml,bad
    /// [[goal]]
    /// statement = "Grow Instagram followers by 12 %, from 4,200 to 4,830, by 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// statement = "Grow Instagram followers by 15 %, from 4,200 to 4,830, by August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// end = 2027-08-31
    /// source = "Instagram Insights, every Monday"
    /// ```
    "S102", "statement-contradicts-fields", Error
}

sentence! {
    SaysOther { said: Value, key: &'static str, given: Value }
    en "the statement says {said}, but `{key}` is {given}",
    sv "beskrivningen säger {said}, men `{key}` är {given}",
    nb "beskrivelsen sier {said}, men `{key}` er {given}",
}

sentence! {
    MakeThemAgree { key: &'static str }
    en "say the same in both: correct the statement or `{key}`",
    sv "säg detsamma på båda ställena: rätta beskrivningen eller `{key}`",
    nb "si det samme begge steder: rett beskrivelsen eller `{key}`",
}

sentence! {
    NotSoMuch { from: Value, to: Value, is: Value, said: Value }
    en "from {from} to {to} is {is}, but the statement says {said}",
    sv "från {from} till {to} är {is}, men beskrivningen säger {said}",
    nb "fra {from} til {to} er {is}, men beskrivelsen sier {said}",
}

sentence! {
    CorrectOne { is: Value }
    en "write {is}, or correct the number at the start or the end",
    sv "skriv {is}, eller rätta talet vid starten eller slutet",
    nb "skriv {is}, eller rett tallet ved starten eller slutten",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let Some(said) = goal.said.as_deref().filter(|said| !speaks_of_several(goal, said)) else { continue };
        let metric = names::metric(goal, said, checked);
        // Numbers of different things are no contradiction of each other.
        let numbers = if metric.is_none() { numbers::clash(goal, said) } else { None };
        let others = [metric, names::channel(goal, said, checked), dates::start(goal, said), dates::end(goal, said)];
        others.into_iter().flatten().for_each(|other| other.tell(goal, found));
        if let Some(clash) = numbers {
            tell_numbers(clash, goal, found);
        }
    }
}

/// Whether the fields take up an outcome that the sentence names beside its first: that there are two is told elsewhere.
fn speaks_of_several(goal: &Goal, said: &Statement) -> bool {
    let given = goal.table.metric.as_deref();
    let mut others = said.further.iter().filter_map(|outcome| outcome.metric.as_ref());
    given.is_some() && others.any(|metric| Some(metric.value.as_str()) == given)
}

/// A part that sentence and field say differently.
struct Other {
    part: Part,
    /// The bytes of the sentence.
    at: Range<usize>,
    said: Value,
    given: Value,
}

impl Other {
    fn tell(self, goal: &Goal, found: &mut Findings) {
        let key = self.part.key();
        let message = SaysOther { said: self.said, key, given: self.given };
        found.add(&RULE, in_statement(goal, self.at), message).help(MakeThemAgree { key });
    }
}

fn tell_numbers(clash: Clash, goal: &Goal, found: &mut Findings) {
    match clash {
        Clash::Field(other) => other.tell(goal, found),
        Clash::Sum { at, from, to, is, said } => {
            let message = NotSoMuch { from, to, is: is.clone(), said };
            found.add(&RULE, in_statement(goal, at), message).help(CorrectOne { is });
        }
    }
}

fn in_statement(goal: &Goal, at: Range<usize>) -> Place {
    Place::within(KeyPath::of("goal").index(goal.index).key("statement"), at)
}

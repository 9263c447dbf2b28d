//! A sentence that holds several outcomes: what belongs to the first, and what the others are.

use super::noun::Noun;
use crate::model::statement::{Outcome, Said, Statement};
use crate::model::vocabulary::{Known, known};
use crate::say::Language;

/// Words that lead from one outcome to the next.
const JOINING: &[&str] = &[" and ", " och ", " og ", " samt ", ", ", "; ", " + ", " & "];

/// What the outcomes behind the first count, each in its noun; those that name no metric are left out.
pub(super) fn words(statement: &Statement, language: Language) -> Vec<String> {
    let named = statement.further.iter().filter_map(|outcome| known(&outcome.metric.as_ref()?.value));
    named.map(Known::metric).map(|metric| Noun::of(&metric).words(language).to_owned()).collect()
}

/// The channels of the first outcome: those before the next one begins. All of them where none stands before.
pub(super) fn own_channels<'s>(sentence: &str, statement: &'s Statement) -> Vec<&'s Said<String>> {
    let all = || statement.channels.iter().collect::<Vec<_>>();
    let Some(next) = next_outcome(sentence, statement) else { return all() };
    let own: Vec<_> = statement.channels.iter().filter(|said| said.at.start < next).collect();
    if own.is_empty() { all() } else { own }
}

/// Where the second outcome begins: at the last joining word before its number.
fn next_outcome(sentence: &str, statement: &Statement) -> Option<usize> {
    let first = statement.target.as_ref()?.quantity.at.end;
    let start = |outcome: &Outcome| outcome.target.quantity.at.start;
    let number = statement.further.iter().map(start).filter(|at| *at > first).min()?;
    let between = sentence.get(first..number)?;
    JOINING.iter().filter_map(|word| between.rfind(word)).max().map(|at| first + at)
}

#[cfg(test)]
mod tests {
    use super::{own_channels, words};
    use crate::say::Language;
    use crate::text::statement::{Known, read};

    #[test]
    fn the_first_outcome_keeps_its_own_channel() {
        let sentence = "Grow Instagram followers from 1000 to 1200 by 31 March 2027 and get 30 likes on Facebook";
        let statement = read(sentence, &Known { language: Some(Language::English), ..Known::default() });
        let own: Vec<&str> = own_channels(sentence, &statement).iter().map(|said| said.value.as_str()).collect();
        assert_eq!(own, ["instagram"]);
        assert_eq!(words(&statement, Language::English), ["likes"]);
    }

    #[test]
    fn one_outcome_keeps_every_channel() {
        let sentence = "Get 30 likes on Facebook and Instagram by May 2027";
        let statement = read(sentence, &Known { language: Some(Language::English), ..Known::default() });
        assert_eq!(own_channels(sentence, &statement).len(), 2);
        assert!(words(&statement, Language::English).is_empty());
    }
}

//! The command that goes on where somebody stopped: every answer as its flag.

use super::conversation::Given;
use super::field::Field;
use crate::text::shell;

/// The command line that holds what the command line told and what was answered. Of goals after the first, their
/// sentences. `options` are words of the command line that speak of no campaign; they come first.
pub(super) fn command(options: &[String], told: &[(Field, String)], goals: &[String], answers: &[Given]) -> String {
    let told = told.iter().map(|(field, text)| (*field, text.as_str()));
    let sentences = goals.iter().map(|goal| (Field::Statement, goal.as_str()));
    let asked = answers.iter().filter(|given| given.asked).map(|given| (given.field, given.text.as_str()));
    let mut words = vec!["plan new".to_owned()];
    words.extend_from_slice(options);
    let mut goals_begun = 0;
    for (field, text) in told.chain(sentences).chain(asked).filter(|(_, text)| !text.trim().is_empty()) {
        goals_begun += usize::from(field == Field::Statement);
        let of_later_goal = field.is_of_goal() && field != Field::Statement && goals_begun > 1;
        if of_later_goal || field != Field::Name && field.flag().is_empty() {
            continue;
        }
        let word = shell::word(text.trim());
        // What begins with a hyphen would be taken for a flag of its own.
        let joint = if text.trim().starts_with('-') { '=' } else { ' ' };
        words.push(if field == Field::Name { word } else { format!("{}{joint}{word}", field.flag()) });
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Field, Given, command};

    fn given(field: Field, text: &str) -> Given {
        Given { field, text: text.to_owned(), asked: true }
    }

    #[test]
    fn every_answer_becomes_its_flag() {
        let told = [(Field::Owner, "Ida Berg".to_owned())];
        let answers = [
            given(Field::Statement, "It's growth"),
            given(Field::Metric, "followers"),
            given(Field::Baseline, ""),
            given(Field::Another, "yes"),
            given(Field::Statement, "More"),
            given(Field::Metric, "reach"),
            given(Field::Name, "Spring 2027"),
        ];
        assert_eq!(
            command(&["--lang nb".to_owned()], &told, &[], &answers),
            "plan new --lang nb --owner 'Ida Berg' --goal 'It'\\''s growth' --metric followers --goal More 'Spring 2027'"
        );
        assert_eq!(command(&[], &[], &[], &[]), "plan new");
        assert_eq!(command(&[], &[], &["-5 % cost".to_owned()], &[]), "plan new --goal='-5 % cost'");
    }
}

//! Answers by "the team" instead of a person.

use std::collections::BTreeMap;

use crate::model::document::strategy::MemberTable;
use crate::model::place::Column;
use crate::model::snapshot::RowAt;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{noun, sentence};

rule! {
    /// ## What it catches
    /// Answers by "the team", "support" and the like; with a `[[team]]` in the strategy also those by a name that is not in
    /// it, a first name being enough. Where the strategy says `sign_with_name = true`, answers by nobody as well.
    ///
    /// ## Why it matters
    /// People answer people. Who signs with their own name answers more carefully, and the customer knows whom to ask.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,replied,,instagram/public,,,,the team
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida
    /// ```
    "F903", "unsigned-answer", Warning, of feedback
}

/// Who answers without being a person, in English, Swedish and Norwegian.
const NOBODY: &[&str] = &[
    "team", "the team", "our team", "support", "customer service", "customer support", "staff", "admin", "us", "we",
    "teamet", "kundtjänst", "kundservice", "personalen", "redaktionen", "vi", "kundesenter", "kundeservice",
    "kundebehandler", "redaksjonen", "oss",
];

noun! {
    /// A count of answers.
    Answers
    en "answer is" "answers are",
    sv "svar är" "svar är",
    nb "svar er" "svar er",
}
sentence! {
    NotAPerson { answers: Answers, by: String }
    en "{answers} signed \"{by}\", which is no person",
    sv "{answers} undertecknade \"{by}\", som inte är någon person",
    nb "{answers} signert «{by}», som ikke er noen person",
}
sentence! {
    NotInTeam { answers: Answers, by: String }
    en "{answers} signed \"{by}\", who is not in [[team]]",
    sv "{answers} undertecknade \"{by}\", som inte finns i [[team]]",
    nb "{answers} signert «{by}», som ikke er i [[team]]",
}
sentence! {
    NotSigned { answers: Answers }
    en "{answers} signed by nobody",
    sv "{answers} inte undertecknade",
    nb "{answers} ikke signert",
}
sentence! {
    Sign {}
    en "sign answers with your own name, and log it with --by",
    sv "skriv under svaren med ditt eget namn, och logga det med --by",
    nb "skriv under svarene med ditt eget navn, og logg det med --by",
}
sentence! {
    SignOrAdd {}
    en "sign answers with the name that stands in [[team]], or add them to it",
    sv "skriv under svaren med namnet som står i [[team]], eller lägg till personen där",
    nb "skriv under svarene med navnet som står i [[team]], eller legg personen til der",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let log = checked.log;
    let must_sign = checked.policy().is_some_and(|policy| policy.sign_with_name == Some(true));
    let team = checked.strategy.map_or(&[][..], |strategy| &strategy.file.team);
    let mut by_name: BTreeMap<&str, (u64, RowAt)> = BTreeMap::new();
    for answer in log.items.iter().filter_map(|item| item.last_reply) {
        let entry = by_name.entry(log.text(answer.by)).or_insert((0, answer.row));
        *entry = (entry.0 + 1, entry.1.min(answer.row));
    }
    for (by, (count, row)) in by_name {
        let (answers, by, place) = (Answers(count), by.to_owned(), CheckedFeedback::row(row, Column::By));
        if by.trim().is_empty() {
            if must_sign {
                found.add(&RULE, place, NotSigned { answers }).help(Sign {});
            }
        } else if NOBODY.contains(&by.trim().to_lowercase().as_str()) {
            found.add(&RULE, place, NotAPerson { answers, by }).help(Sign {});
        } else if !team.is_empty() && !team.iter().any(|member| is_called(member, &by)) {
            found.add(&RULE, place, NotInTeam { answers, by }).help(SignOrAdd {});
        }
    }
}

/// Whether a member signs so: with the whole name, or the first.
fn is_called(member: &MemberTable, by: &str) -> bool {
    let (name, by) = (member.name.to_lowercase(), by.trim().to_lowercase());
    name == by || name.split_whitespace().next() == Some(by.as_str())
}

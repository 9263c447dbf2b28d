//! A campaign that does not say when it starts, or when it is over.

use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign without `start`, or without `end` and `duration`. Goals inherit both.
    ///
    /// ## Why it matters
    /// Without a first day there is nothing to count from, and without a last one there is always time left. Growth is
    /// slower where nothing says by when.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// duration = "6 months"
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    /// ```
    "T301", "no-start-or-end", Error
}

sentence! {
    NoStart {}
    en "the campaign does not say when it starts",
    sv "kampanjen säger inte när den börjar",
    nb "kampanjen sier ikke når den begynner",
}

sentence! {
    AddStart {}
    en "add `start = 2027-03-01` with its first day under [campaign]",
    sv "lägg till `start = 2027-03-01` med den första dagen under [campaign]",
    nb "legg til `start = 2027-03-01` med den første dagen under [campaign]",
}

sentence! {
    NoEnd {}
    en "the campaign does not say when it ends",
    sv "kampanjen säger inte när den slutar",
    nb "kampanjen sier ikke når den slutter",
}

sentence! {
    AddEnd {}
    en "add `end = 2027-08-31` with its last day, or `duration = \"6 months\"`, under [campaign]",
    sv "lägg till `end = 2027-08-31` med den sista dagen, eller `duration = \"6 månader\"`, under [campaign]",
    nb "legg til `end = 2027-08-31` med den siste dagen, eller `duration = \"6 måneder\"`, under [campaign]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let table = &checked.campaign.file.campaign;
    let place = || Place::key(KeyPath::of("campaign"));
    if table.start.is_none() {
        found.add(&RULE, place(), NoStart {}).help(AddStart {});
    }
    // A duration that cannot be read, or that has no start to run from, is told where it stands.
    if table.end.is_none() && table.duration.is_none() {
        found.add(&RULE, place(), NoEnd {}).help(AddEnd {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn each_missing_day_is_told_once_whatever_the_goals() {
        let found = |lines: &str| {
            let goals = "[[goal]]\nstart = 2027-03-01\n[[goal]]\n";
            Case::file(&format!("[campaign]\nname = \"x\"\n{lines}\n{goals}"), None).found(&RULE).len()
        };
        assert_eq!(found(""), 2);
        assert_eq!(found("start = 2027-03-01"), 1);
        assert_eq!(found("duration = \"6 months\""), 1);
        assert_eq!(found("start = 2027-03-01\nduration = \"6 months\""), 0);
    }
}

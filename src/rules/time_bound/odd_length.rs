//! A campaign that is very short or very long.

use crate::model::place::{KeyPath, Place};
use crate::rules::nouns::Days;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign of less than a week, or of more than two years.
    ///
    /// ## Why it matters
    /// In a few days luck weighs more than work, and there is one follow-up at most. What lasts for years is a strategy:
    /// nobody feels the end of it, and what was true at the start no longer is. Often a date is simply mistyped.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [campaign]
    /// name = "Ever onwards"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2029-08-31
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
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// review = "weekly"
    /// ```
    "T306", "odd-length", Note
}

/// Fewer days than this are few.
const SHORTEST: i64 = 7;

sentence! {
    Short { days: Days }
    en "the campaign runs for {days}, less than a week",
    sv "kampanjen varar {days}, mindre än en vecka",
    nb "kampanjen varer {days}, mindre enn en uke",
}

sentence! {
    Long { days: Days }
    en "the campaign runs for {days}, more than two years",
    sv "kampanjen varar {days}, mer än två år",
    nb "kampanjen varer {days}, mer enn to år",
}

sentence! {
    RightDates {}
    en "are the dates right? Three to six months show whether something works",
    sv "stämmer datumen? Tre till sex månader visar om något fungerar",
    nb "stemmer datoene? Tre til seks måneder viser om noe virker",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(period) = checked.period() else { return };
    let table = &checked.campaign.file.campaign;
    let key = if table.end.is_some() { "end" } else { "duration" };
    let place = Place::value(KeyPath::of("campaign").key(key));
    let days = Days(period.days().unsigned_abs());
    if period.days() < SHORTEST {
        found.add(&RULE, place, Short { days }).help(RightDates {});
    } else if period.end() >= period.start().plus_months(24) {
        found.add(&RULE, place, Long { days }).help(RightDates {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    #[test]
    fn a_week_and_two_years_are_usual() {
        let ending = |end: &str| Case::file(&CAMPAIGN.replace("2027-08-31", end), None).found(&RULE);
        assert!(ending("2027-03-06")[0].contains("for 6 days"));
        assert!(ending("2027-03-07").is_empty() && ending("2029-02-28").is_empty());
        assert!(ending("2029-03-01")[0].contains("for 732 days"));
        assert!(ending("2026-03-07").is_empty(), "told as ending before it starts");
    }
}

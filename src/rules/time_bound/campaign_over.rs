//! A campaign that is over and was never closed.

use crate::model::day::Day;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign whose last day has passed and that has no `[outcome]`: no final review was held.
    ///
    /// ## Why it matters
    /// What went well and what did not is known best in the weeks after the end. Written down, it makes the next
    /// campaign better; left out, the next one begins from nothing.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # today: 2027-09-10
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
    /// # today: 2027-09-10
    /// [outcome]
    /// closed_on = 2027-09-06
    /// lesson = "Reels from real trial rides brought three followers in four"
    /// ```
    "T304", "campaign-over", Note
}

sentence! {
    Over { end: Day }
    en "the campaign ended on {end}, and no final review has been held",
    sv "kampanjen slutade {end}, och ingen slutlig uppföljning har gjorts",
    nb "kampanjen sluttet {end}, og ingen avsluttende oppfølging er gjort",
}

sentence! {
    HoldReview {}
    en "look back on it together: `plan review --final` writes down how it went and what you take with you",
    sv "se tillbaka på den tillsammans: `plan review --final` skriver in hur det gick och vad ni tar med er",
    nb "se tilbake på den sammen: `plan review --final` skriver inn hvordan det gikk og hva dere tar med dere",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let (Some(today), Some(period)) = (checked.today(), checked.period()) else { return };
    let end = period.end();
    if today > end && !checked.is_closed() {
        found.add(&RULE, Place::key(KeyPath::of("campaign")), Over { end }).help(HoldReview {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn the_last_day_is_not_over() {
        assert!(Case::of("").today("2027-08-31").found(&RULE).is_empty());
        assert_eq!(Case::of("").today("2027-09-01").found(&RULE).len(), 1);
        assert!(Case::of("[outcome]\nclosed_on = 2027-09-01\n").today("2027-09-02").found(&RULE).is_empty());
        assert!(Case::of("").found(&RULE).is_empty(), "only the plan is looked at");
    }
}

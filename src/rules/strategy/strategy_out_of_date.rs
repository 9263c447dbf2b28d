//! A strategy that nobody has gone through for a year.

use crate::model::day::Day;
use crate::model::place::{KeyPath, Place};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A strategy that was last gone through more than 12 months ago, or that does not say when.
    ///
    /// ## Why it matters
    /// Platforms change their rules, people change jobs, customers change places. What nobody has read for a year no
    /// longer says what is done, and the day it is needed is a bad day to find out. Let somebody who knows social media
    /// go through it once a year.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// # today: 2028-02-01
    /// ```
    ///
    /// ```toml,strategy,bad
    /// [strategy]
    /// owner = "Ida Berg"
    /// measured_by = "Clicks per post and bookings, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// # today: 2028-01-15
    /// ```
    "P703", "strategy-out-of-date", Warning, of strategies
}

sentence! {
    NeverReviewed {}
    en "nothing says when the strategy was last gone through",
    sv "det framgår inte när strategin senast gicks igenom",
    nb "det står ikke når strategien sist ble gjennomgått",
}

sentence! {
    AddReview {}
    en "go through it together, then add the day and who did: `reviewed_on = 2027-01-15`, `reviewed_by = \"…\"`",
    sv "gå igenom den tillsammans och lägg till dagen och vilka ni var: `reviewed_on = 2027-01-15`, `reviewed_by = \"…\"`",
    nb "gå gjennom den sammen og legg til dagen og hvem dere var: `reviewed_on = 2027-01-15`, `reviewed_by = \"…\"`",
}

sentence! {
    LongAgo { on: Day }
    en "the strategy was last gone through on {on}, more than a year ago",
    sv "strategin gicks senast igenom {on}, för mer än ett år sedan",
    nb "strategien ble sist gjennomgått {on}, for mer enn ett år siden",
}

sentence! {
    GoThrough {}
    en "go through it together: do the people, the platforms and the hours still hold? Then set `reviewed_on`",
    sv "gå igenom den tillsammans: stämmer människor, plattformar och tider fortfarande? Ändra sedan `reviewed_on`",
    nb "gå gjennom den sammen: stemmer folk, plattformer og tider fortsatt? Endre så `reviewed_on`",
}

/// A strategy is gone through at least so often.
const MONTHS: u32 = 12;

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let path = KeyPath::of("strategy");
    let Some(on) = checked.file().strategy.reviewed_on else {
        found.add(&RULE, Place::key(path), NeverReviewed {}).help(AddReview {});
        return;
    };
    if checked.today().is_some_and(|today| on.plus_months(MONTHS) < today) {
        found.add(&RULE, Place::value(path.key("reviewed_on")), LongAgo { on }).help(GoThrough {});
    }
}

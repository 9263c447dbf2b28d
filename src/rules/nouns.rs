//! Things that several rules count.

use crate::say::noun;

noun! {
    /// Days of the calendar.
    Days
    en "day" "days",
    sv "dag" "dagar",
    nb "dag" "dager",
}

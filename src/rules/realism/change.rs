//! What is judged by its size alone, and what is one's own work, told.

use super::figures::Length;
use super::{Rule, Told};
use crate::model::finding::Severity;
use crate::model::realism::Change;
use crate::say::{Percent, Sentence, sentence};
use crate::text::quantity::Quantity;

sentence! {
    Modest { share: Percent }
    en "a change of {share} can be planned for",
    sv "en ändring på {share} går att planera för",
    nb "en endring på {share} kan planlegges",
}

sentence! {
    Leap { share: Percent }
    en "{share} more is a leap: it may come by chance, not by plan",
    sv "{share} mer är ett språng: det kan komma av en slump, inte enligt plan",
    nb "{share} mer er et sprang: det kan komme ved en tilfeldighet, ikke etter plan",
}

sentence! {
    LeapIn { share: Percent, length: Length }
    en "{share} more in {length} is a leap: it may come by chance, not by plan",
    sv "{share} mer på {length} är ett språng: det kan komma av en slump, inte enligt plan",
    nb "{share} mer på {length} er et sprang: det kan komme ved en tilfeldighet, ikke etter plan",
}

sentence! {
    SmallerSteps {}
    en "aim at up to 30% more, or give it a quarter of a year for each doubling",
    sv "sikta på upp till 30 % mer, eller ge det ett kvartal för varje fördubbling",
    nb "sikt på inntil 30 % mer, eller gi det et kvartal for hver dobling",
}

sentence! {
    Keeping {}
    en "it is a value to keep: there is nothing to grow to",
    sv "det är ett värde att hålla: det finns inget att växa till",
    nb "det er en verdi å holde: det er ingenting å vokse til",
}

sentence! {
    OwnWork {}
    en "it is work of your own, at most two a day: that can be done",
    sv "det är ert eget arbete, högst två om dagen: det går att göra",
    nb "det er deres eget arbeid, høyst to om dagen: det lar seg gjøre",
}

sentence! {
    CanAnswer { within: Quantity }
    en "an answer within {within} can be given while somebody is on duty",
    sv "ett svar inom {within} går att ge när någon är i tjänst",
    nb "et svar innen {within} lar seg gi når noen er på vakt",
}

/// Tells a change that is judged by its size.
pub(super) fn tell(change: Change, fault: Option<(&'static Rule, Severity)>) -> Told {
    let share = Percent(change.share);
    if fault.is_none() {
        return fine(Modest { share });
    }
    let message: Box<dyn Sentence> = match change.months {
        Some(months) => Box::new(LeapIn { share, length: Length(months) }),
        None => Box::new(Leap { share }),
    };
    Told { fault, message, help: Some(Box::new(SmallerSteps {})) }
}

/// Tells a value to keep.
pub(super) fn kept() -> Told {
    fine(Keeping {})
}

/// Tells work of one's own.
pub(super) fn routine() -> Told {
    fine(OwnWork {})
}

/// Tells a time to answer within, in seconds.
pub(super) fn answer_time(within: f64) -> Told {
    fine(CanAnswer { within: Quantity::Time(within) })
}

fn fine(message: impl Sentence + 'static) -> Told {
    Told { fault: None, message: Box::new(message), help: None }
}

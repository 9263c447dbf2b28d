//! The periods in which a value to keep was kept: "14 of 15 weeks".

use crate::assess::GoalStanding;
use crate::model::document::shapes::{Review, Rhythm};
use crate::model::target::{Per, Target};
use crate::progress::standing::Windows;
use crate::say::{Language, Sentence, Show, noun, sentence};

sentence! {
    KeptIn { kept: u64, due: WindowsDue }
    en "{kept} of {due}",
    sv "{kept} av {due}",
    nb "{kept} av {due}",
}

noun! {
    DueDays
    en "day" "days",
    sv "dag" "dagar",
    nb "dag" "dager",
}

noun! {
    DueWeeks
    en "week" "weeks",
    sv "vecka" "veckor",
    nb "uke" "uker",
}

noun! {
    DueMonths
    en "month" "months",
    sv "månad" "månader",
    nb "måned" "måneder",
}

noun! {
    DueReviews
    en "follow-up" "follow-ups",
    sv "uppföljning" "uppföljningar",
    nb "oppfølging" "oppfølginger",
}

/// Windows that are over, called by what they are.
#[derive(Debug, Clone, Copy)]
pub(super) enum WindowsDue {
    Days(u64),
    Weeks(u64),
    Months(u64),
    Reviews(u64),
}

impl Show for WindowsDue {
    fn show(&self, language: Language) -> String {
        match *self {
            Self::Days(count) => DueDays(count).show(language),
            Self::Weeks(count) => DueWeeks(count).show(language),
            Self::Months(count) => DueMonths(count).show(language),
            Self::Reviews(count) => DueReviews(count).show(language),
        }
    }
}

/// "14 of 15 weeks".
pub(super) fn kept(goal: &GoalStanding<'_>, windows: Windows, language: Language) -> String {
    let due = windows.due() as u64;
    let due = match goal.goal.target {
        Some(Target::Cadence { per: Per::Day, .. }) => WindowsDue::Days(due),
        Some(Target::Cadence { per: Per::Week, .. }) => WindowsDue::Weeks(due),
        Some(Target::Cadence { per: Per::Month, .. }) => WindowsDue::Months(due),
        _ => match goal.goal.review {
            Some(Review::Rhythm(Rhythm::Daily)) => WindowsDue::Days(due),
            Some(Review::Rhythm(Rhythm::Weekly)) => WindowsDue::Weeks(due),
            _ => WindowsDue::Reviews(due),
        },
    };
    KeptIn { kept: windows.kept as u64, due }.say(language)
}

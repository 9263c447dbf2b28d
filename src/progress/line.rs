//! Judging by the line: how far short of its course a goal may be and still be on track.
//!
//! Early numbers are noisy and there is time to mend, so the room shrinks from 25 % of the way that should have been
//! covered to 5 % at the end.

use super::course::Course;
use super::state::State;
use crate::model::day::Day;

/// Room at the very start, as a share of the way that should have been covered.
const ROOM_AT_START: f64 = 0.25;
/// Room at the end.
const ROOM_AT_END: f64 = 0.05;

/// How much of a goal to stretch for counts as reaching it.
pub(crate) const STRETCH_SHARE: f64 = 0.7;

/// The share of the expected way that may be missing after this share of the time.
pub(crate) fn room(time_share: f64) -> f64 {
    ROOM_AT_START + (ROOM_AT_END - ROOM_AT_START) * time_share.clamp(0.0, 1.0)
}

/// The fewest days that a pace can be told from: a week, or a twentieth of the whole when that is longer.
pub(crate) fn days_for_a_pace(length: f64) -> f64 {
    (length / 20.0).max(7.0)
}

/// Judges a value read on a day against what was expected of it.
pub(crate) fn by_the_line(course: &Course, value: f64, expected: f64, day: Day) -> State {
    let allowed = room(course.time_share(day)) * (expected - course.baseline()).abs();
    by_shortfall(course.shortfall(value, expected), allowed)
}

/// Within the room: on track. Within twice the room: at risk. Else behind.
pub(crate) fn by_shortfall(shortfall: f64, allowed: f64) -> State {
    if shortfall <= allowed {
        State::OnTrack
    } else if shortfall <= 2.0 * allowed {
        State::AtRisk
    } else {
        State::Behind
    }
}

#[cfg(test)]
mod tests {
    use super::{by_shortfall, days_for_a_pace, room};

    #[test]
    fn the_room_shrinks() {
        assert!((room(0.0) - 0.25).abs() < 1e-12 && (room(0.5) - 0.15).abs() < 1e-12);
        assert!((room(1.0) - 0.05).abs() < 1e-12 && (room(9.0) - 0.05).abs() < 1e-12);
    }

    #[test]
    fn a_pace_needs_a_week_or_a_twentieth() {
        assert!((days_for_a_pace(30.0) - 7.0).abs() < 1e-12 && (days_for_a_pace(365.0) - 18.25).abs() < 1e-12);
    }

    #[test]
    fn edges_fall_on_the_kind_side() {
        let words = [-1.0, 10.0, 10.1, 20.0, 20.1].map(|shortfall| by_shortfall(shortfall, 10.0).word());
        assert_eq!(words, ["on-track", "on-track", "at-risk", "at-risk", "behind"]);
    }
}

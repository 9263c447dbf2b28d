//! Why a forecast is to be taken with care.

use super::History;

/// A reason to take a forecast with care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caution {
    /// It rests on two readings: a straight line through them.
    TwoReadings,
    /// It rests on three or four.
    FewReadings,
    /// Two usual gaps or more have gone by since the last reading.
    Stale,
    /// It looks farther ahead than the readings look back.
    FartherThanHistory,
}

/// So many readings make a forecast that a verdict can rest on.
pub(crate) const ENOUGH_READINGS: usize = 5;

/// The reasons for a history, `since_last` days after its last reading, and a day `ahead` of that reading.
pub(super) fn cautions(history: &History, since_last: f64, ahead: f64) -> Vec<Caution> {
    let readings = history.points().len();
    let few = match readings {
        0..=2 => Some(Caution::TwoReadings),
        3..ENOUGH_READINGS => Some(Caution::FewReadings),
        _ => None,
    };
    let stale = (since_last > 2.0 * history.step()).then_some(Caution::Stale);
    let farther = (ahead > history.span()).then_some(Caution::FartherThanHistory);
    few.into_iter().chain(stale).chain(farther).collect()
}

#[cfg(test)]
mod tests {
    use super::{Caution, cautions};
    use crate::progress::forecast::History;

    fn of(readings: u32, since_last: f64, ahead: f64) -> Vec<Caution> {
        let history = History::new((0..readings).map(|week| (f64::from(7 * week), 1.0))).expect("readings");
        cautions(&history, since_last, ahead)
    }

    #[test]
    fn each_reason_by_itself() {
        assert_eq!(of(2, 0.0, 7.0), [Caution::TwoReadings]);
        assert_eq!(of(4, 0.0, 21.0), [Caution::FewReadings]);
        assert_eq!(of(5, 14.0, 28.0), []);
        assert_eq!(of(5, 15.0, 29.0), [Caution::Stale, Caution::FartherThanHistory]);
    }
}

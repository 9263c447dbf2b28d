//! Which of several goals needs attention first.

use crate::progress::state::State;

/// States from the most urgent to the least. What is lost or behind comes before what nobody knows, and that before
/// what may still go either way.
const MOST_URGENT_FIRST: [State; 11] = [
    State::Missed,
    State::Unreachable,
    State::Behind,
    State::Stale,
    State::NoData,
    State::Unknown,
    State::AtRisk,
    State::TooEarly,
    State::NotStarted,
    State::OnTrack,
    State::Met,
];

/// The rank of a state: 0 is the most urgent.
pub(crate) fn urgency(state: State) -> usize {
    MOST_URGENT_FIRST.iter().position(|one| *one == state).unwrap_or(MOST_URGENT_FIRST.len())
}

/// The most urgent of several states; `None` of none.
pub(crate) fn worst(states: impl Iterator<Item = State>) -> Option<State> {
    states.min_by_key(|state| urgency(*state))
}

#[cfg(test)]
mod tests {
    use super::{MOST_URGENT_FIRST, urgency, worst};
    use crate::progress::state::State;

    #[test]
    fn every_state_has_one_rank() {
        let mut ranks = State::ALL.map(urgency);
        ranks.sort_unstable();
        assert_eq!(ranks.to_vec(), (0..MOST_URGENT_FIRST.len()).collect::<Vec<_>>());
    }

    #[test]
    fn a_quiet_source_is_no_comfort() {
        assert_eq!(worst([State::OnTrack, State::Stale, State::AtRisk].into_iter()), Some(State::Stale));
        assert_eq!(worst([State::Met, State::OnTrack].into_iter()), Some(State::OnTrack));
        assert_eq!(worst(std::iter::empty()), None);
    }
}

//! Signs for states: each has a shape of its own, so that nobody needs to tell colours apart.

use maud::{Markup, html};

use crate::progress::state::State;

/// The class that gives a state its colour.
pub(super) fn tone(state: State) -> &'static str {
    match state {
        State::Met | State::OnTrack => "good",
        State::AtRisk | State::Stale | State::NoData | State::Unknown => "doubtful",
        State::Behind | State::Unreachable | State::Missed => "bad",
        State::TooEarly | State::NotStarted => "quiet",
    }
}

/// The sign of a state; its word always stands beside it.
pub(super) fn icon(state: State) -> Markup {
    let shape = match state {
        State::Met => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm-1 10.2L3.9 8.1l1.2-1.2L7 8.8l3.9-3.9 1.2 1.2z",
        State::OnTrack => "M8 2l6 7h-3.5v5h-5V9H2z",
        State::AtRisk => "M8 1.5L15.2 14H.8zM7.2 6v4h1.6V6zm0 5v1.5h1.6V11z",
        State::Behind => "M8 14l6-7h-3.5V2h-5v5H2z",
        State::Unreachable | State::Missed => {
            "M3.5 2L8 6.5 12.5 2 14 3.5 9.5 8l4.5 4.5-1.5 1.5L8 9.500 3.5 14 2 12.5 6.500 8 2 3.500z"
        }
        State::Stale | State::NoData | State::Unknown => "M2 6.800h12v2.400H2z",
        State::TooEarly | State::NotStarted => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
    };
    html! { svg.icon viewBox="0 0 16 16" aria-hidden="true" focusable="false" { path fill-rule="evenodd" d=(shape) {} } }
}

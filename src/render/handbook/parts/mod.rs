//! What a handbook tells, part by part, in the order in which staff need it; the crisis card last, on a sheet of its own.

mod aims;
mod answers;
pub(crate) mod crisis;
mod people;
mod platforms;
mod publishing;
mod reply;
mod rota;

use super::Source;
use super::block::Part;

/// Where the crisis card stands: it begins a new sheet.
pub(super) const CRISIS: &str = "crisis";

/// Every part that has something to tell.
pub(super) fn parts(source: &Source<'_>) -> Vec<Part> {
    let all = [
        publishing::what(source),
        publishing::voice(source),
        answers::part(source),
        rota::part(source),
        reply::part(source),
        aims::objectives(source),
        aims::audience(source),
        platforms::part(source),
        people::part(source),
        crisis::part(source),
    ];
    all.into_iter().filter(|part| !part.blocks.is_empty()).collect()
}

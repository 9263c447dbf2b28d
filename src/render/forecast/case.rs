//! The answer to one case of many, as a line of JSON. Nothing is rounded; null where there is nothing to say.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::model::metric::Better;
use crate::progress::forecast::Predictive;
use crate::render::json::compact;

/// Writes the line. `predictive`: what is expected; `None` where there is nothing to go by.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write_case(
    id: &Value,
    predictive: Option<&Predictive>,
    targets: &[Option<f64>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let range = predictive.map(|predictive| predictive.range(0.8));
    let chance = |target: &Option<f64>| Some(predictive?.chance((*target)?, Better::Higher));
    let line = json!({
        "id": id,
        "point": predictive.map(Predictive::median),
        "lo80": range.map(|range| range.0),
        "hi80": range.map(|range| range.1),
        "p_reach": targets.iter().map(chance).collect::<Vec<_>>(),
    });
    writeln!(out, "{}", compact(&line)?)
}

//! The word of `--fail-on`: how grave a finding makes the check fail. States of goals and of the desk are asked of another
//! command, and it is said which.

use std::ffi::OsStr;

use clap::builder::{EnumValueParser, PossibleValue, StyledStr, TypedValueParser};
use clap::error::{ContextKind, ContextValue};
use clap::{Arg, Command, Error, ValueEnum};

use crate::commands::status::Gate;
use crate::model::document::settings::FailOn;

/// Understands the word, and knows those that belong to `plan status`.
#[derive(Debug, Clone)]
pub(super) struct BarParser;

impl TypedValueParser for BarParser {
    type Value = FailOn;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<FailOn, Error> {
        EnumValueParser::<FailOn>::new().parse_ref(command, arg, value).map_err(|mut error| {
            let text = value.to_string_lossy();
            let gates: Vec<&str> = text.split(',').collect();
            if gates.iter().all(|gate| Gate::from_str(gate, true).is_ok()) {
                let tip = format!("`plan status --fail-on {text}` stops at that");
                error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(tip)]));
            }
            error
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let values = FailOn::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        Some(Box::new(values))
    }
}

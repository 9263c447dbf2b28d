//! `plan schema`: the JSON schema of the files, for editors, and of what `plan goal` prints.

use super::Outcome;
use crate::env::Env;
use crate::render::goal;
use crate::text::toml::{FileKind, schema_text};

/// Print the JSON schema of a kind of file or output, for editors and other tools.
#[derive(Debug, clap::Args)]
pub(crate) struct SchemaArgs {
    /// Which files or output it is for.
    #[arg(value_enum, default_value_t = SchemaOf::Campaign)]
    of: SchemaOf,
}

/// What a schema is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum SchemaOf {
    /// Campaign files.
    Campaign,
    /// `strategy.toml`
    Strategy,
    /// `plan.toml`
    Settings,
    /// A line of `plan goal --format json`
    Goal,
}

pub(crate) fn run(args: &SchemaArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let schema = match args.of {
        SchemaOf::Campaign => schema_text(FileKind::Campaign),
        SchemaOf::Strategy => schema_text(FileKind::Strategy),
        SchemaOf::Settings => schema_text(FileKind::Settings),
        SchemaOf::Goal => goal::SCHEMA,
    };
    env.out.write_all(schema.as_bytes())?;
    Ok(Outcome::Clean)
}

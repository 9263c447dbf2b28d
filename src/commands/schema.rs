//! `plan schema`: the JSON schema of the files, for editors.

use super::Outcome;
use crate::env::Env;
use crate::text::toml::{FileKind, schema_text};

/// Print the JSON schema of a kind of file, for editors and other tools.
#[derive(Debug, clap::Args)]
pub(crate) struct SchemaArgs {
    /// Which files it is for.
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
}

pub(crate) fn run(args: &SchemaArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let kind = match args.of {
        SchemaOf::Campaign => FileKind::Campaign,
        SchemaOf::Strategy => FileKind::Strategy,
        SchemaOf::Settings => FileKind::Settings,
    };
    env.out.write_all(schema_text(kind).as_bytes())?;
    Ok(Outcome::Clean)
}

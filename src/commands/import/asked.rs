//! What the options settle.

use super::{ImportArgs, mappings};
use crate::commands::time::day;
use crate::env::Env;
use crate::model::snapshot::SeriesName;
use crate::say::{Failure, sentence};
use crate::text::import::{Asked, Mapping, plain_heading};

sentence! {
    NoMapping { text: String }
    en "\"{text}\" does not say what a column is",
    sv "\"{text}\" säger inte vad en kolumn är",
    nb "«{text}» sier ikke hva en kolonne er",
}
sentence! {
    WriteMapping {}
    en "write --map \"HEADER=METRIC\" or --map \"HEADER=METRIC@CHANNEL\", with the header as it stands in the file",
    sv "skriv --map \"RUBRIK=MÅTT\" eller --map \"RUBRIK=MÅTT@KANAL\", med rubriken som den står i filen",
    nb "skriv --map \"OVERSKRIFT=MÅLTALL\" eller --map \"OVERSKRIFT=MÅLTALL@KANAL\", med overskriften slik den står i filen",
}

/// What the options settle.
///
/// # Errors
/// When an option cannot be understood.
pub(super) fn asked(args: &ImportArgs, env: &Env<'_>) -> anyhow::Result<Asked> {
    let date = |text: &Option<String>| text.as_deref().map(|text| day(text, env)).transpose();
    let (chosen, saved) = mappings::saved(args, env)?;
    Ok(Asked {
        channel: args.channel.clone(),
        maps: said(&args.map)?.into_iter().chain(chosen).collect(),
        saved,
        decimal: args.decimal,
        order: args.date_order,
        since: date(&args.since)?,
        until: date(&args.until)?,
    })
}

/// The columns that `--map` explains.
///
/// # Errors
/// When one cannot be understood.
pub(super) fn said(texts: &[String]) -> Result<Vec<Mapping>, Failure> {
    texts.iter().map(|text| mapping(text)).collect()
}

/// `Header=metric@channel`. A header may hold `=` itself, a metric cannot.
pub(super) fn mapping(text: &str) -> Result<Mapping, Failure> {
    let parts = text.rsplit_once('=').map(|(heading, series)| (plain_heading(heading), series.trim()));
    let Some((heading, series)) = parts.filter(|(heading, series)| !heading.is_empty() && !series.is_empty()) else {
        return Err(Failure::new(NoMapping { text: text.to_owned() }).help(WriteMapping {}));
    };
    let (metric, channel) = series.split_once('@').unwrap_or((series, ""));
    let series = SeriesName { metric: metric.trim().to_owned(), channel: channel.trim().to_owned() };
    Ok(Mapping { heading, series })
}

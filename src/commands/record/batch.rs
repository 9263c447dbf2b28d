//! Many readings from standard input: all are recorded, or none, and every line that cannot be is told.

use std::collections::HashMap;

use super::recording::Recording;
use super::rows::{Made, Origin, SOURCE, complete, known_enough};
use crate::commands::bad_lines::{BadLineAt, Lines};
use crate::env::Env;
use crate::model::snapshot::{SeriesName, Snapshot};
use crate::render::plain::visible;
use crate::say::{All, Failure, Sentence, sentence};
use crate::text::snapshots::{BadLine, Ignored, Reckoning, batch};
use crate::text::typed::{Remark, not_too_large, resolve};

sentence! {
    SomeAreBad { bad: Lines }
    en "{bad} cannot be recorded, so nothing was",
    sv "{bad} kan inte registreras, så inget registrerades",
    nb "{bad} kan ikke registreres, så ingenting ble registrert",
}
sentence! {
    MendAndRepeat {}
    en "mend them and run the command again; recording the same readings twice does no harm",
    sv "rätta dem och kör kommandot igen; det gör inget att registrera samma avläsningar två gånger",
    nb "rett dem og kjør kommandoen på nytt; det gjør ingenting å registrere de samme avlesningene to ganger",
}
sentence! {
    NothingCame {}
    en "no readings came on standard input, so nothing was recorded",
    sv "det kom inga avläsningar på standard in, så inget registrerades",
    nb "det kom ingen avlesninger på standard inn, så ingenting ble registrert",
}
sentence! {
    CheckSource {}
    en "check the program before it; a row is 2027-03-15,followers,instagram,4290 below date,metric,channel,value",
    sv "kontrollera programmet före; en rad är 2027-03-15,followers,instagram,4290 under date,metric,channel,value",
    nb "sjekk programmet foran; en rad er 2027-03-15,followers,instagram,4290 under date,metric,channel,value",
}

/// The rows on standard input.
///
/// # Errors
/// When it cannot be read, holds nothing, or holds a line that cannot be recorded.
pub(super) fn rows(recording: &Recording, strict: bool, env: &mut Env<'_>) -> anyhow::Result<Made> {
    let mut bytes = Vec::new();
    env.input.read_to_end(&mut bytes)?;
    let mut made = Made { origin: Origin::Program, ..Made::default() };
    // Growing step by step would copy a million rows some twenty times.
    made.rows.reserve(bytes.split(|&byte| byte == b'\n').count());
    let mut names = Names { recording, strict, found: HashMap::new() };
    let mut bad_lines = 0;
    let mut told = Ok(());
    let ignored = batch(&bytes, recording.campaign.zone, Some(recording.date), &mut |line, row| {
        let row = row.and_then(|row| names.complete(row.to_snapshot(), &mut made.remarks));
        match row {
            Ok(row) => made.rows.push(row),
            Err(bad) => {
                bad_lines += 1;
                let (what, help) = (bad.what.say(env.language), bad.help.say(env.language));
                let text = BadLineAt { line, what, help }.say(env.language);
                if told.is_ok() {
                    told = writeln!(env.err, "{}", visible(&text));
                }
            }
        }
    });
    told?;
    if bad_lines > 0 {
        return Err(Failure::new(SomeAreBad { bad: Lines(bad_lines) }).help(MendAndRepeat {}).into());
    }
    if made.rows.is_empty() {
        return Err(Failure::new(NothingCame {}).help(CheckSource {}).into());
    }
    if !ignored.is_empty() {
        let names = All(ignored.into_iter().map(|name| format!("`{name}`")).collect());
        made.remarks.push(Remark::warning(Ignored { names }, None));
    }
    Ok(made)
}

/// The series that names on the lines mean: found once each, for a million lines name a dozen.
struct Names<'s> {
    recording: &'s Recording,
    strict: bool,
    found: HashMap<SeriesName, Meant>,
}

/// The series that a name means.
struct Meant {
    name: SeriesName,
    reckoning: Option<Reckoning>,
}

impl Names<'_> {
    /// A row with its series found, its value fitted, and what it leaves out filled in.
    fn complete(&mut self, mut row: Snapshot, remarks: &mut Vec<Remark>) -> Result<Snapshot, BadLine> {
        let recording = self.recording;
        not_too_large(row.value).map_err(|bad| BadLine { help: bad.help(), what: Box::new(bad) })?;
        let meant = self.meant(&row.series, remarks)?;
        if row.series != meant.name {
            row.series.clone_from(&meant.name);
        }
        complete(recording, meant.reckoning, &mut row)?;
        row.recorded_at = row.recorded_at.or(Some(recording.now));
        for (text, usual) in
            [(&mut row.source, SOURCE), (&mut row.id, recording.id.as_str()), (&mut row.note, recording.note.as_str())]
        {
            if text.is_empty() {
                usual.clone_into(text);
            }
        }
        Ok(row)
    }

    fn meant(&mut self, typed: &SeriesName, remarks: &mut Vec<Remark>) -> Result<&Meant, BadLine> {
        if !self.found.contains_key(typed) {
            let resolved = resolve(&self.recording.campaign, &typed.metric, &typed.channel)
                .and_then(|resolved| known_enough(resolved, self.strict))
                .map_err(|failure| BadLine {
                    help: failure.help.unwrap_or(Box::new(CheckSource {})),
                    what: failure.what,
                })?;
            remarks.extend(resolved.remarks);
            let reckoning = self.recording.reckoning_if_known(&resolved.name);
            self.found.insert(typed.clone(), Meant { name: resolved.name, reckoning });
        }
        Ok(&self.found[typed])
    }
}

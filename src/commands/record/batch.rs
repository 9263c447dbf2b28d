//! Many readings from standard input: all are recorded, or none, and every line that cannot be is told.

use std::collections::HashMap;
use std::io::Read;

use super::rows::{Made, Origin, SOURCE, complete, known_enough};
use super::session::Session;
use crate::env::Env;
use crate::model::snapshot::{SeriesName, Snapshot};
use crate::render::plain::visible;
use crate::say::{All, Failure, Sentence, noun, sentence};
use crate::text::snapshots::{BadLine, Ignored, batch};
use crate::text::typed::{Remark, resolve};

noun! {
    /// A count of lines.
    Lines
    en "line" "lines",
    sv "rad" "rader",
    nb "linje" "linjer",
}
sentence! {
    BadLineAt { line: u64, what: String, help: String }
    en "line {line}: {what}; {help}",
    sv "rad {line}: {what}; {help}",
    nb "linje {line}: {what}; {help}",
}
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
pub(super) fn rows(session: &Session, strict: bool, env: &mut Env<'_>) -> anyhow::Result<Made> {
    let mut bytes = Vec::new();
    env.input.read_to_end(&mut bytes)?;
    let mut made = Made { origin: Origin::Program, ..Made::default() };
    let mut names = Names { session, strict, found: HashMap::new() };
    let mut bad_lines = 0;
    let mut told = Ok(());
    let ignored = batch(&bytes, session.campaign.zone, Some(session.date), &mut |line, row| {
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
    session: &'s Session,
    strict: bool,
    found: HashMap<SeriesName, SeriesName>,
}

impl Names<'_> {
    /// A row with its series found, its value fitted, and what it leaves out filled in.
    fn complete(&mut self, mut row: Snapshot, remarks: &mut Vec<Remark>) -> Result<Snapshot, BadLine> {
        row.series = self.series(row.series, remarks)?;
        complete(self.session, &mut row).map_err(|(help, what)| BadLine { what, help })?;
        row.recorded_at = row.recorded_at.or(Some(self.session.now));
        if row.source.is_empty() {
            SOURCE.clone_into(&mut row.source);
        }
        if row.id.is_empty() {
            row.id.clone_from(&self.session.id);
        }
        if row.note.is_empty() {
            row.note.clone_from(&self.session.note);
        }
        Ok(row)
    }

    fn series(&mut self, typed: SeriesName, remarks: &mut Vec<Remark>) -> Result<SeriesName, BadLine> {
        if let Some(name) = self.found.get(&typed) {
            return Ok(name.clone());
        }
        let resolved = resolve(&self.session.campaign, &typed.metric, &typed.channel)
            .and_then(|resolved| known_enough(resolved, self.strict))
            .map_err(|failure| BadLine {
                help: failure.help.unwrap_or(Box::new(CheckSource {})),
                what: failure.what,
            })?;
        remarks.extend(resolved.remarks);
        self.found.insert(typed, resolved.name.clone());
        Ok(resolved.name)
    }
}

//! Amounts that count for one day alone, where days before it are unknown: most often they cover those as well.

use super::super::hints::{self, Typing};
use super::super::recording::Recording;
use super::{Doubt, reading_before};
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::snapshot::Snapshot;
use crate::say::{Sentence, sentence};
use crate::text::snapshots::Row;

sentence! {
    OneDayAlone { name: String, day: Day, last: Day }
    en "{name}: this counts for {day} alone, and the reading before it ends on {last}",
    sv "{name}: det här räknas bara för {day}, och avläsningen innan slutar {last}",
    nb "{name}: dette regnes bare for {day}, og avlesningen før slutter {last}",
}
sentence! {
    FirstAlone { name: String, day: Day, start: Day }
    en "{name}: this counts for {day} alone, and nothing is recorded from {start}, when the campaign began, until then",
    sv "{name}: det här räknas bara för {day}, och inget är registrerat för dagarna innan, från kampanjens start {start}",
    nb "{name}: dette regnes bare for {day}, og ingenting er registrert for dagene før, fra kampanjens start {start}",
}
sentence! {
    SaySince { command: String }
    en "if it covers the days since then as well, say from which day with --since: {command}",
    sv "om det gäller även dagarna däremellan, ange från vilken dag med --since: {command}",
    nb "hvis det også gjelder dagene imellom, oppgi fra hvilken dag med --since: {command}",
}
sentence! {
    TakeBackAndSaySince { back: String, again: String }
    en "if it covers the days since then as well, take it back and record it again with --since, the first day: {back}; {again}",
    sv "om det gäller även dagarna däremellan, ta tillbaka det och registrera på nytt med --since, första dagen: {back}; {again}",
    nb "hvis det også gjelder dagene imellom, trekk det tilbake og registrer på nytt med --since, første dag: {back}; {again}",
}
/// The days before an amount for one day of which nothing is known.
#[derive(Debug, Clone, Copy)]
pub(in crate::commands::record) struct Uncovered {
    /// The first of them.
    pub(in crate::commands::record) since: Day,
    /// The last day of the reading before them; `None`: there is none, and they begin with the campaign.
    pub(in crate::commands::record) last: Option<Day>,
}

/// An amount for one day that leaves days before it unknown, and nobody has said that it is counted daily.
pub(super) fn covers_too_little(recording: &Recording, row: &Snapshot) -> Option<Doubt> {
    let Uncovered { since, last } = uncovered(recording, row)?;
    let (name, day) = (row.series.to_string(), row.date);
    let whole = Snapshot { period_start: Some(since), ..row.clone() };
    let again = hints::command(recording, &whole, Typing::SameValue);
    let what: Box<dyn Sentence> = match last {
        Some(last) => Box::new(OneDayAlone { name, day, last }),
        None => Box::new(FirstAlone { name, day, start: since }),
    };
    Some(Doubt {
        what,
        before: Some(Box::new(SaySince { command: again.clone() })),
        after: Box::new(TakeBackAndSaySince { back: hints::command(recording, row, Typing::TakeBack), again }),
    })
}

/// The days that an amount for one day leaves unknown: those since the last reading, or since the campaign began.
pub(in crate::commands::record) fn uncovered(recording: &Recording, row: &Snapshot) -> Option<Uncovered> {
    let kind = recording.reckoning(&row.series).kind;
    let declared = recording.campaign.file.metric.get(&row.series.metric).is_some_and(|table| table.period.is_some());
    let is_amount = matches!(kind, MetricKind::Flow | MetricKind::Unique);
    let is_one_day = row.period_start == Some(row.date);
    if !is_amount || !is_one_day || declared || recording.since.is_some() || row.value.number().is_none() {
        return None;
    }
    let found = match reading_before(recording, &Row::from(row)) {
        Some(before) => Uncovered { since: before.day().plus_days(1), last: Some(before.day()) },
        // An older reading may be among the rows that were not read, and one of today was agreed to.
        None if !recording.tail_is_whole || recording.known.series.contains_key(&row.series) => return None,
        None => Uncovered { since: recording.campaign.start?, last: None },
    };
    (found.since < row.date).then_some(found)
}

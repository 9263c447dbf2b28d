//! From what an inbox or a help desk exports, a row a message, to the events of the log.
//!
//! Encodings, delimiters and dates are read as [`import`](crate::text::import) reads them. Headings are known by the
//! words that inboxes use, or by what the user says of them. Texts of messages are not taken, and people become ids, unless that is asked for.

mod headings;
mod times;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::words::{mood, venue};
use crate::model::feedback::{Entry, Event, Mood, Side};
use crate::model::place::Column;
use crate::model::platform;
use crate::model::zone::Zone;
use crate::say::{Any, Sentence, sentence};
use crate::text::import::{Order, Row, Stop, decode, plain_heading, table};
pub(crate) use headings::Meaning;
use headings::{known, settled};
use times::times;

/// The headings stand this far down at most.
const HIGHEST_HEADER: usize = 12;
/// So many headings are named where none says when.
const MOST_NAMED: usize = 8;

/// How an export is taken.
#[derive(Debug)]
pub(crate) struct Taking {
    /// What headings mean, before everything else: plain ones.
    pub(crate) maps: Vec<(String, Meaning)>,
    /// The order of day and month, where the user says so.
    pub(crate) order: Option<Order>,
    /// Where times without an offset are shown.
    pub(crate) zone: Zone,
    /// Where it was said, where the file does not tell.
    pub(crate) place: (String, Option<Side>),
    /// What kind it is, where the file does not tell.
    pub(crate) mood: Option<Mood>,
    /// Whether customers stand in the log as they stand in the file.
    pub(crate) keeps_customers: bool,
}

/// What was understood of an export.
#[derive(Debug, Default)]
pub(crate) struct Inbox {
    /// Its headings, and what each was taken for.
    pub(crate) columns: Vec<(String, Option<Meaning>)>,
    /// The events, in the order of the file.
    pub(crate) entries: Vec<Entry>,
    /// Lines that were not taken, and why.
    pub(crate) skipped: Vec<(u64, Box<dyn Sentence>)>,
    /// Lines with a time that clocks showed twice or never, for they were changed then.
    pub(crate) unclear: BTreeSet<u64>,
    /// What must be settled first.
    pub(crate) stop: Option<Stop>,
}

sentence! {
    NoTimeColumn {}
    en "no column says when a message came",
    sv "ingen kolumn säger när ett meddelande kom",
    nb "ingen kolonne sier når en melding kom",
}
sentence! {
    MapTime { headings: Any<String> }
    en "say which it is, --map \"HEADING=time\", of {headings}",
    sv "ange vilken det är, --map \"RUBRIK=time\", av {headings}",
    nb "oppgi hvilken det er, --map \"OVERSKRIFT=time\", av {headings}",
}
sentence! {
    NotATable {}
    en "it holds no table",
    sv "den innehåller ingen tabell",
    nb "den inneholder ingen tabell",
}
sentence! {
    ExportCsv {}
    en "export the messages as CSV, one a row, with a row of headings",
    sv "exportera meddelandena som CSV, ett per rad, med en rubrikrad",
    nb "eksporter meldingene som CSV, én per rad, med en rad med overskrifter",
}
sentence! {
    NoMoment { cell: String }
    en "\"{cell}\" is no day with a time of day",
    sv "\"{cell}\" är ingen dag med klockslag",
    nb "«{cell}» er ingen dag med klokkeslett",
}

/// Reads an export. Never fails: what is not understood is told in the result.
pub(crate) fn read(bytes: &[u8], taking: &Taking) -> Inbox {
    let decoded = decode(bytes);
    let rows = table(&decoded.text).rows;
    let mut inbox = Inbox::default();
    let meanings = |row: &Row| -> Vec<Option<Meaning>> {
        let headings: Vec<String> = row.cells().map(plain_heading).collect();
        settled(headings.iter().map(|heading| {
            let mapped = taking.maps.iter().find(|(mapped, _)| mapped == heading).map(|(_, meaning)| *meaning);
            mapped.or_else(|| known(heading))
        }))
    };
    let filled = |meanings: &[Option<Meaning>]| meanings.iter().flatten().count();
    let tops = rows.iter().take(HIGHEST_HEADER).map(meanings).enumerate();
    let Some((header, columns)) = tops.max_by_key(|(place, columns)| (filled(columns), usize::MAX - place)) else {
        inbox.stop = Some(Stop::new(NotATable {}, ExportCsv {}));
        return inbox;
    };
    inbox.columns = rows[header].cells().map(str::to_owned).zip(columns.iter().copied()).collect();
    let Some(time) = columns.iter().position(|column| *column == Some(Meaning::Of(Column::Time))) else {
        let headings = Any(rows[header].cells().take(MOST_NAMED).map(|name| format!("\"{name}\"")).collect());
        inbox.stop = Some(Stop::new(NoTimeColumn {}, MapTime { headings }));
        return inbox;
    };
    let rows = &rows[header + 1..];
    let received = match times(rows, time, taking) {
        Ok(received) => {
            inbox.unclear.extend(received.unclear);
            received.moments
        }
        Err(stop) => {
            inbox.stop = Some(stop);
            return inbox;
        }
    };
    let mut later = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        if let Some(Meaning::Happened(event)) = column {
            match times(rows, place, taking) {
                Ok(times) => {
                    inbox.unclear.extend(times.unclear);
                    later.push((*event, times.moments));
                }
                Err(stop) => inbox.stop = Some(stop),
            }
        }
    }
    for (index, row) in rows.iter().enumerate().filter(|(_, row)| row.filled() > 0) {
        match received[index] {
            Some(time) => take(row, time, &columns, &later, index, taking, &mut inbox.entries),
            None => inbox.skipped.push((row.line, Box::new(NoMoment { cell: row.cell(time).to_owned() }))),
        }
    }
    inbox
}

/// The events that a row tells of.
fn take(
    row: &Row,
    time: DateTime<Utc>,
    columns: &[Option<Meaning>],
    later: &[(Event, Vec<Option<DateTime<Utc>>>)],
    index: usize,
    taking: &Taking,
    entries: &mut Vec<Entry>,
) {
    let cell = |wanted: Meaning| {
        let place = columns.iter().position(|column| *column == Some(wanted));
        place.map_or("", |place| row.cell(place))
    };
    let of = |column| one_line(cell(Meaning::Of(column)));
    let named = of(Column::Item);
    let texts: Vec<&str> = row.cells().collect();
    let item = if named.is_empty() { format!("in-{}", digest(&texts.join("\u{1f}"))) } else { named };
    let (channel, side) = match (venue(cell(Meaning::Of(Column::Place))), cell(Meaning::Channel)) {
        (Some((channel, side)), _) => (channel_name(channel), side.or(taking.place.1)),
        (None, "") => taking.place.clone(),
        (None, channel) => (channel_name(channel), taking.place.1),
    };
    let customer = of(Column::Customer);
    let customer = if customer.is_empty() || taking.keeps_customers {
        customer
    } else {
        format!("c-{}", digest(&customer.to_lowercase()))
    };
    let received = Entry {
        channel,
        side,
        mood: mood(cell(Meaning::Of(Column::Mood))).or(taking.mood),
        topic: of(Column::Topic),
        customer,
        link: of(Column::Link),
        note: of(Column::Note),
        ..Entry::new(time, &item, Event::Received)
    };
    entries.push(received);
    for (event, times) in later {
        if let Some(happened) = times[index].filter(|happened| *happened >= time) {
            entries.push(Entry { by: of(Column::By), ..Entry::new(happened, &item, *event) });
        }
    }
}

/// A text as it fits in a row of the log.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// A channel by the name of its platform, where it is one.
fn channel_name(text: &str) -> String {
    platform::lookup(text).map_or_else(|| one_line(text).to_lowercase(), |platform| platform.name.to_owned())
}

/// A text in few letters: the same text always gives the same, and nobody reads the text from it. Whoever has a list of all
/// texts that it may be can still find it: it is a stand-in for a name, no anonymity (FNV-1a, 64 bits).
fn digest(text: &str) -> String {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const FACTOR: u64 = 0x0000_0100_0000_01b3;
    let hash = text.bytes().fold(START, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FACTOR));
    format!("{hash:016x}")[..12].to_owned()
}

#[cfg(test)]
mod tests;

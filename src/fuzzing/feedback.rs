//! Any bytes as a log of feedback: neither the size of chunks matters nor where it is parted, and events can be written
//! as they were read.

use chrono::{DateTime, TimeDelta, Utc};

use super::zone;
use crate::model::feedback::{Entry, FeedbackLog, Further, Item};
use crate::model::form::Form;
use crate::model::snapshot::RowAt;
use crate::progress::desk::{Clock, Promise, figures, waiting};
use crate::text::feedback::{FeedbackRows, Fold, Row};
use crate::text::rows::{FirstLine, Header, Kind, RowProblem, Scanner, write_row};

/// What the lines of a file came to.
struct Scanned {
    rows: Vec<Result<Entry, RowProblem>>,
    fold: Fold,
    lines: u64,
}

/// The first byte says behind which line the file is parted, the second how large the chunks are.
pub fn feedback(bytes: &[u8]) {
    let &[line, size, ref file @ ..] = bytes else { return };
    let whole = scan(Scanner::new(0, zone()), file, file.len().max(1));
    let chunks = scan(Scanner::new(0, zone()), file, usize::from(size).max(1));
    assert_eq!(chunks.rows, whole.rows, "chunks of {size} bytes");
    let log = whole.fold.finish();
    assert_eq!(shown(&chunks.fold.finish()), shown(&log), "chunks of {size} bytes");
    if let Some(header) = header(file) {
        parted(&header, file, usize::from(line), &log);
        read_again(&header, whole.rows.into_iter().flatten().collect());
    }
    count(&log);
}

fn until() -> DateTime<Utc> {
    "2027-03-20T00:00:00Z".parse().expect("an instant")
}

fn scan(mut scanner: Scanner<FeedbackRows>, file: &[u8], size: usize) -> Scanned {
    let mut fold = Fold::until(until()).with_texts();
    let mut rows = Vec::new();
    let mut visit = |at: RowAt, row: Result<&Row<'_>, RowProblem>| {
        if let Ok(row) = row {
            fold.push(at, row);
        }
        rows.push(row.map(Row::to_entry));
    };
    file.chunks(size).for_each(|chunk| scanner.feed(chunk, &mut visit));
    let lines = scanner.finish(&mut visit).lines;
    Scanned { rows, fold, lines }
}

/// A file of two parts comes to the same as in one go, or that cannot be told.
fn parted(header: &Header, file: &[u8], line: usize, whole: &FeedbackLog) {
    let ends = file.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let Some((end, _)) = ends.skip(line.max(1)).next() else { return };
    let (first, second) = file.split_at(end + 1);
    let offset = first.len() as u64;
    let within = Scanner::within(header.clone(), zone(), RowAt { ledger: 0, line: 1, offset });
    let first = scan(Scanner::new(0, zone()), first, first.len());
    let second = scan(within, second, second.len().max(1));
    let together = first.fold.of_part().followed_by(second.fold.of_part(), first.lines);
    if let Some(together) = together {
        assert_eq!(shown(&together.finish()), shown(whole), "parted behind byte {end}");
    }
}

/// Everything that is known of a log.
fn shown(log: &FeedbackLog) -> Vec<String> {
    let item = |(place, item): (usize, &Item)| {
        let last = item.last_reply.map(|last| (last.time, log.text(last.by).to_owned(), last.row));
        let Further { link, note, elsewhere, liked, shared, thanked, rewarded, cost, deleted } = *item.further();
        let texts = [item.channel, item.topic, item.customer, link, note].map(|text| log.text(text).to_owned());
        let times = [item.answered, elsewhere, item.resolved, shared, thanked, rewarded, deleted];
        let said = (item.row, item.received, item.received_last, item.side, item.mood, liked, cost);
        format!("{} {texts:?} {last:?} {times:?} {said:?}", log.name(place))
    };
    let mut all: Vec<String> = log.items.iter().enumerate().map(item).collect();
    all.push(format!("{:?} {} {} {:?}", log.strays, log.stray_count, log.events, log.later));
    all
}

/// Events that are written with this header are read as they were.
fn read_again(header: &Header, entries: Vec<Entry>) {
    let entries = entries.into_iter().filter(|entry| FeedbackRows::meaning_lost(header, &Row::from(entry)).is_empty());
    for entry in entries {
        let mut line = Vec::new();
        write_row::<FeedbackRows>(header, &Row::from(&entry), &mut line);
        let after = RowAt { ledger: 0, line: 2, offset: 100 };
        let again = scan(Scanner::within(header.clone(), zone(), after), &line, line.len());
        let told = Entry {
            link: if header.has(crate::model::place::Column::Link) { entry.link.clone() } else { String::new() },
            note: if header.has(crate::model::place::Column::Note) { entry.note.clone() } else { String::new() },
            ..entry.clone()
        };
        assert_eq!(again.rows, [Ok(told)], "written as {:?}", String::from_utf8_lossy(&line));
    }
}

/// Whatever stands in it, it can be counted.
fn count(log: &FeedbackLog) {
    let promise = Promise { within: TimeDelta::hours(1), clock: Clock::Wall, rota: None, zone: zone() };
    let counted = figures(log, &promise, until());
    assert_eq!(counted.items, log.items.len() as u64);
    assert!(waiting(log, &promise, until()).len() <= log.items.len());
}

/// The header of a file, or the standard one where it begins with a row.
fn header(file: &[u8]) -> Option<Header> {
    let first = file.split(|&byte| byte == b'\n').find(|line| !Header::is_nothing(line))?;
    match Header::understand(Form::Feedback, first) {
        FirstLine::Header(header) | FirstLine::Row(header) => Some(header),
        FirstLine::Unusable(_) => None,
    }
}

//! Any bytes as a snapshots file: the size of the chunks does not matter, and rows can be appended as they were read.

use super::{read_again, today, zone};
use crate::model::form::Form;
use crate::model::metric::Metric;
use crate::model::snapshot::{Reading, RowAt, SeriesName, Snapshot};
use crate::model::vocabulary::{Known, known};
use crate::render::findings::{Source, locate};
use crate::say::{Language, Sentence};
use crate::text::rows::{FirstLine, MAX_LINE_BYTES};
use crate::text::snapshots::{End, Fold, Folded, Header, Reckoning, Row, RowProblem, Scanner};

/// What a file came to.
#[derive(Debug, PartialEq)]
struct Scanned {
    rows: Vec<(RowAt, Result<Snapshot, RowProblem>)>,
    end: End,
    folded: Folded,
}

/// The first byte says how many follow it that are sizes of chunks, and whether a line grows longer than is allowed.
pub fn ledger(bytes: &[u8]) {
    let Some((&first, rest)) = bytes.split_first() else { return };
    let (sizes, file) = rest.split_at(rest.len().min(usize::from(first % 8)));
    let file = if first >= 0xf0 { with_long_line(file) } else { file.to_vec() };
    let whole = scan(&file, &[]);
    let is_long = file.len() > MAX_LINE_BYTES;
    let sizes: Vec<usize> =
        sizes.iter().map(|&size| if is_long { 257 * usize::from(size) } else { size.into() }).collect();
    assert_eq!(scan(&file, &sizes), whole, "chunks of {sizes:?} bytes");
    hold(&whole.folded);
    for (at, row) in &whole.rows {
        if let Err(problem) = row {
            tell(&file, *at, problem);
        }
    }
    if let Some(header) = header(&file) {
        let rows: Vec<Snapshot> = whole.rows.into_iter().filter_map(|(_, row)| row.ok()).collect();
        read_again(&header, &rows);
    }
}

/// The file with a run of letters in its middle that makes a line too long.
fn with_long_line(file: &[u8]) -> Vec<u8> {
    let (before, after) = file.split_at(file.len() / 2);
    [before, &vec![b'x'; MAX_LINE_BYTES + 1], after].concat()
}

/// Scans and folds a file in chunks of these sizes, round and round; in one where there are none.
fn scan(file: &[u8], sizes: &[usize]) -> Scanned {
    let mut scanner = Scanner::new(0, zone());
    let mut fold = Fold::new(reckon).until(today());
    let mut rows = Vec::new();
    let mut visit = |at: RowAt, row: Result<&Row<'_>, RowProblem>| {
        if let Ok(row) = row {
            fold.push(at, row);
        }
        rows.push((at, row.map(Row::to_snapshot)));
    };
    let mut rest = file;
    let mut sizes = sizes.iter().cycle();
    while !rest.is_empty() {
        let size = sizes.next().map_or(rest.len(), |&size| size.clamp(1, rest.len()));
        scanner.feed(&rest[..size], &mut visit);
        assert!(scanner.held_bytes() <= 2 * MAX_LINE_BYTES, "memory is bounded by the longest line");
        rest = &rest[size..];
    }
    let end = scanner.finish(&mut visit);
    Scanned { rows, end, folded: fold.finish() }
}

/// How the metrics of the vocabulary are taken; the others are levels.
fn reckon(name: &SeriesName) -> Reckoning {
    let metric: Option<Metric> = known(&name.metric).map(Known::metric);
    metric.as_ref().map_or_else(Reckoning::unknown, Reckoning::of)
}

/// Readings stand in the order of their days, and each is a number.
fn hold(folded: &Folded) {
    for series in folded.series.values().chain(folded.items.iter().map(|item| &item.series)) {
        assert!(series.readings.is_sorted_by_key(Reading::day), "readings in order: {series:?}");
        assert!(series.readings.iter().all(|reading| !reading.number().is_nan()), "readings are numbers: {series:?}");
    }
}

/// What is said of a bad row points into its line and steers no terminal.
fn tell(file: &[u8], at: RowAt, problem: &RowProblem) {
    let from = usize::try_from(at.offset).expect("an offset within the file");
    let line = file[from..].split(|&byte| byte == b'\n').next().unwrap_or_default();
    let text = String::from_utf8_lossy(line);
    let header = file.split(|&byte| byte == b'\n').next().map(String::from_utf8_lossy).unwrap_or_default();
    let source = Source::Row { text: (&*text).into(), line: at.line, header: (&*header).into() };
    let located = locate(problem.finding(at), "a.snapshots.csv".to_owned(), source, None, None);
    assert!(text.get(located.span.start..located.span.end).is_some(), "{:?} of {text:?}", located.span);
    for language in Language::ALL {
        assert!(!problem.help().say(language).is_empty());
    }
    let report = crate::render::findings::Report { findings: vec![located], ..Default::default() };
    super::campaign::show(&[report], Language::English);
}

/// The header of a file, or the standard one where it begins with a row.
fn header(file: &[u8]) -> Option<Header> {
    let first = file.split(|&byte| byte == b'\n').find(|line| !Header::is_nothing(line))?;
    match Header::understand(Form::Snapshots, first) {
        FirstLine::Header(header) | FirstLine::Row(header) => Some(header),
        FirstLine::Unusable(_) => None,
    }
}

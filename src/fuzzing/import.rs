//! Any bytes as an export file: text in some encoding, an archive, the one sheet of a workbook, or the stream of an
//! older one.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{is_json, language, steers_nothing, today};
use crate::render::import::{Shown, json, text};
use crate::text::import::{Asked, Blob, Mark, Order, Understood, compound, read};

/// Names of files; some platforms tell the range or the table there.
const NAMES: [&str; 8] = [
    "export.csv",
    "Overview.csv",
    "Mar-01-2027_Mar-28-2027_123.csv",
    "20270301-20270328/Followers.csv",
    "Table data.csv",
    "report.xlsx",
    "Aktivitet 2027-03-01 till 2027-03-28.xls",
    "",
];

/// A longer stream does not fit into the list of sectors that is made for it.
const LONGEST_STREAM: usize = 60_000;

/// The files of a workbook around its sheet.
const AROUND: [(&str, &str); 4] = [
    ("[Content_Types].xml", "<Types/>"),
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="r0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
];

/// The first byte chooses the name of the file, the second what the user has settled and whether the rest is a sheet of
/// a workbook, or the stream of an older one.
pub fn import(bytes: &[u8]) {
    let [name, settled, bytes @ ..] = bytes else { return };
    let workbook = match settled >> 6 {
        0 => None,
        1 => Some(compound("Workbook", &bytes[..bytes.len().min(LONGEST_STREAM)])),
        _ => Some(workbook(bytes)),
    };
    let bytes = workbook.as_deref().unwrap_or(bytes);
    let name = NAMES[usize::from(*name) % NAMES.len()];
    let blob = Blob { name, bytes, modified: (settled & 1 == 0).then(today) };
    let asked = Asked {
        channel: (settled & 2 != 0).then(|| "instagram".to_owned()),
        decimal: [None, Some(Mark::Comma), Some(Mark::Point), None][usize::from(settled >> 2) % 4],
        order: [None, Some(Order::DayFirst), Some(Order::MonthFirst), None][usize::from(settled >> 4) % 4],
        ..Asked::default()
    };
    let understood = read(&blob, &asked);
    hold(&understood, bytes.len());
    let shown = Shown { file: name, understood: &understood, counts: None, is_recorded: false };
    let mut out = Vec::new();
    text::write(&shown, Some(60), language(*settled), &mut out).expect("memory takes everything");
    steers_nothing(&out);
    let mut out = Vec::new();
    json::write(&shown, &mut out).expect("memory takes everything");
    is_json(&out);
}

/// A workbook with one sheet.
fn workbook(sheet: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let files = AROUND.iter().map(|(name, text)| (*name, text.as_bytes()));
    for (name, bytes) in files.chain([("xl/worksheets/sheet1.xml", sheet)]) {
        archive.start_file(name, stored).expect("memory takes everything");
        archive.write_all(bytes).expect("memory takes everything");
    }
    archive.finish().expect("memory takes everything").into_inner()
}

/// Readings are numbers of series that are there, and no more than the file has room for.
fn hold(understood: &Understood, size: usize) {
    // A workbook is packed a thousand to one at most.
    let room = if understood.encoding.is_some() { size } else { 1_100 * size };
    assert!(understood.readings.len() <= room, "{} readings of {size} bytes", understood.readings.len());
    for reading in &understood.readings {
        assert!(reading.value.is_finite(), "{reading:?}");
        assert!(reading.series < understood.series.len() && reading.line > 0, "{reading:?}");
        assert!(reading.period_start.is_none_or(|start| start <= reading.date), "{reading:?}");
    }
}

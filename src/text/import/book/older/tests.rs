//! Older workbooks built byte by byte: what is read of them, and what is made of broken ones.

use proptest::prelude::{any, prop_assert, proptest};
use proptest::sample::Index;

use super::super::sheets;
use super::make::compound;
use crate::say::Language;

/// A record.
fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("a short record");
    [&kind.to_le_bytes(), &length.to_le_bytes(), bytes].concat()
}

/// The beginning of a part of a newer workbook, or of an older one.
fn begin(version: u16) -> Vec<u8> {
    record(0x0809, &version.to_le_bytes())
}

const END: [u8; 4] = [0x0A, 0, 0, 0];

/// A cell's place and style, and what is behind them.
fn cell(kind: u16, row: u16, column: u16, style: u16, behind: &[u8]) -> Vec<u8> {
    let place = [row, column, style].map(u16::to_le_bytes).concat();
    record(kind, &[&place, behind].concat())
}

/// The stream of a workbook with one sheet `S`: what stands before the sheets, and its cells.
fn stream(version: u16, before: &[Vec<u8>], cells: &[Vec<u8>]) -> Vec<u8> {
    let named: &[u8] = if version < 0x0600 { b"\0\0\x01S" } else { b"\0\0\x01\0S" };
    let before = before.concat();
    let start = begin(version).len() + before.len() + 4 + 4 + named.len() + END.len();
    let start = u32::try_from(start).expect("a short stream").to_le_bytes();
    let sheet = record(0x0085, &[&start, named].concat());
    [begin(version), before, sheet, END.to_vec(), begin(version), cells.concat(), END.to_vec()].concat()
}

/// The cells of the sheets, a row a line; or what is said of the workbook.
fn read(bytes: &[u8]) -> Result<Vec<String>, String> {
    let sheets = sheets(bytes).map_err(|stop| stop.what.say(Language::English))?;
    let rows = sheets.into_iter().flat_map(|(name, table)| {
        let shown = move |cells: String| format!("{name}: {cells}");
        table.rows.into_iter().map(|row| row.cells().collect::<Vec<_>>().join("|")).map(shown).collect::<Vec<_>>()
    });
    Ok(rows.collect())
}

const DAMAGED: &str = "the workbook is damaged: it ends too early or points outside itself";

/// The sizes of tables that sheets claim, and all of it: rows and columns without end.
fn boundless() -> Vec<u8> {
    record(0x0200, &[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0, 0xFF, 0xFF, 0, 0])
}

/// Two texts, the second going on in another record and in wider characters.
fn texts() -> Vec<u8> {
    let first = b"\x02\0\0\0\x02\0\0\0\x04\0\0Date\x08\0\x08\x01\0Foll";
    let rest =
        [b"\x01".as_slice(), &"\u{f8}wer".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(), &[0; 4]];
    [record(0x00FC, first), record(0x003C, &rest.concat())].concat()
}

fn book() -> Vec<u8> {
    let before = [
        record(0x041E, &[&[164, 0, 10, 0, 0], b"yyyy-mm-dd".as_slice()].concat()),
        record(0x00E0, &[0, 0, 0, 0]),
        record(0x00E0, &[0, 0, 164, 0]),
        record(0x00E0, &[0, 0, 21, 0]),
        texts(),
    ];
    let cells = [
        boundless(),
        cell(0x00FD, 0, 0, 0, &0_u32.to_le_bytes()),
        cell(0x00FD, 0, 1, 0, &1_u32.to_le_bytes()),
        cell(0x0203, 1, 0, 1, &46_447.0_f64.to_le_bytes()),
        cell(0x027E, 1, 1, 0, &(4_200_u32 << 2 | 2).to_le_bytes()),
        cell(0x00BD, 2, 0, 1, &[&(46_448_u32 << 2 | 2).to_le_bytes()[..], &[0, 0, 0x0B, 0xFD, 1, 0, 1, 0]].concat()),
        cell(0x0006, 3, 1, 0, &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0]),
        record(0x0207, b"\x03\0\0sum"),
        cell(0x0203, 4, 1, 2, &0.003_657_407_4_f64.to_le_bytes()),
        // A chart within the sheet, with what looks like a cell.
        begin(0x0600),
        cell(0x0203, 0, 0, 0, &9.0_f64.to_le_bytes()),
        END.to_vec(),
        cell(0x0204, 5, 0, 0, b"\x03\0\0end"),
    ];
    compound("Workbook", &stream(0x0600, &before, &cells))
}

#[test]
fn cells_are_read_whatever_size_the_sheet_claims() {
    let expected =
        ["S: Date|Folløwer", "S: 2027-03-01|4200", "S: 2027-03-02|325.78", "S: |sum", "S: |0:05:16", "S: end"];
    assert_eq!(read(&book()), Ok(expected.map(str::to_owned).to_vec()));
}

#[test]
fn a_workbook_of_the_nineties_is_read_in_its_code_page() {
    let before = [record(0x0042, &1252_u16.to_le_bytes())];
    let cells = [cell(0x0204, 0, 0, 0, b"\x04\0Bes\xF6")];
    assert_eq!(read(&compound("Book", &stream(0x0500, &before, &cells))), Ok(vec!["S: Besö".to_owned()]));
}

#[test]
fn what_lies_about_its_length_is_damaged() {
    let book = book();
    for (what, at, number) in [
        ("the first sector of the list", 76, 0x00FF_FFFF),
        ("a directory outside the file", 48, 0x00FF_FFFF),
        ("a directory that never ends", 516, 1),
        ("a stream outside the file", 1024 + 128 + 116, 0x7FFF_FFFF),
        ("a stream longer than the file", 1024 + 128 + 120, 0x7FFF_FFFF),
    ] {
        let mut broken = book.clone();
        broken[at..at + 4].copy_from_slice(&u32::to_le_bytes(number));
        assert_eq!(read(&broken), Err(DAMAGED.to_owned()), "{what}");
    }
    for (what, before, cells) in [
        ("more texts than there are", vec![record(0x00FC, b"\x01\0\0\0\xFF\xFF\0\0\x01\0\0a")], vec![]),
        ("a text longer than its record", vec![record(0x00FC, b"\x01\0\0\0\x01\0\0\0\xFF\xFF\0a")], vec![]),
        ("a text that is not there", vec![], vec![cell(0x00FD, 0, 0, 0, &7_u32.to_le_bytes())]),
        ("half a number", vec![], vec![cell(0x0203, 0, 0, 0, &[1, 2, 3])]),
    ] {
        let stream = stream(0x0600, &before, &cells);
        assert_eq!(read(&compound("Workbook", &stream)), Err(DAMAGED.to_owned()), "{what}");
    }
    let cut = &book[..1024 + 512 + 100];
    assert_eq!(read(cut), Err(DAMAGED.to_owned()), "a download that broke off");
}

#[test]
fn sheets_that_lie_on_each_other_are_not_read_again_and_again() {
    let cells = vec![cell(0x0204, 0, 0, 0, b"\x01\0\0a"); 100];
    let stream = stream(0x0600, &[], &cells);
    let sheet = stream.windows(2).position(|pair| pair == [0x85, 0]).expect("a sheet");
    let again = stream[sheet..sheet + 13].to_vec();
    let mut crowded = stream.clone();
    (0..50).for_each(|_| drop(crowded.splice(sheet..sheet, again.clone())));
    assert_eq!(read(&compound("Workbook", &crowded)), Err(DAMAGED.to_owned()));
}

#[test]
fn other_documents_and_locked_ones_are_told() {
    assert_eq!(
        read(&compound("WordDocument", &[])),
        Err("this is an older Office document, but no workbook".to_owned())
    );
    let locked = Err("the workbook is locked with a password".to_owned());
    assert_eq!(read(&compound("EncryptedPackage", &[])), locked);
    let with_a_key = stream(0x0600, &[record(0x002F, &[1, 0])], &[]);
    assert_eq!(read(&compound("Workbook", &with_a_key)), locked);
}

proptest! {
    #[test]
    fn a_changed_byte_is_read_or_told(at in any::<Index>(), byte in any::<u8>(), cut in any::<Index>()) {
        let mut book = book();
        let place = at.index(book.len());
        book[place] = byte;
        book.truncate(book.len() - cut.index(book.len()) / 8);
        prop_assert!(read(&book).is_ok_and(|rows| rows.len() < 100) || read(&book).is_err());
    }
}

//! What a file is, by its first bytes. Its name says nothing: exports are renamed and saved again.

use super::said::NotAnExport;

/// What a file is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A text.
    Text,
    /// A workbook, of either age.
    Workbook,
    /// An answer of a programming interface.
    Json,
    /// Nothing that is read here.
    Nothing(NotAnExport),
}

/// Beginnings of files that are no exports, and what they are.
const OTHERS: [(&[u8], &str); 8] = [
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1F\x8B", "gzip"),
    (b"<html", "HTML"),
    (b"<table", "HTML"),
    (b"<!DOC", "HTML"),
];

/// Whether it is an archive; a workbook of the newer kind is one as well.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// What a file is.
pub(crate) fn kind(bytes: &[u8]) -> Kind {
    if is_archive(bytes) || bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Kind::Workbook;
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Kind::Nothing(NotAnExport { what: "empty" });
    }
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if let Some((_, what)) = OTHERS.iter().find(|(magic, _)| start.starts_with(magic)) {
        return Kind::Nothing(NotAnExport { what });
    }
    if start.starts_with(b"{") || start.starts_with(b"[{") {
        return Kind::Json;
    }
    Kind::Text
}

//! Slips in the headers of tables: `[[goal]`, `[channel.google ads]`, a table that stands twice.

use std::ops::Range;

use super::super::syntax::header_name;
use super::words::{
    BadHeader, HeaderLike, HeaderNotClosed, HeaderWithSpaces, JoinTables, KeepOne, KeyTwice, TableTwice, Write,
};
use super::{Mend, Slip, trimmed};

/// Explains a header that does not parse.
pub(super) fn explain(text: &str, line: &Range<usize>) -> Slip {
    let marked = trimmed(text, line.clone());
    let content = &text[marked.clone()];
    let written = content.split('#').next().unwrap_or(content).trim_end();
    let name = written.trim_matches(['[', ']']).trim();
    let double = written.starts_with("[[") || written.ends_with("]]");
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    let end = marked.start + written.len();
    let whole = marked.start..end;
    if name.chars().all(plain) && !name.is_empty() {
        let right = if double { format!("[[{name}]]") } else { format!("[{name}]") };
        let mend =
            if double && !written.starts_with("[[") { Mend::Insert(marked.start, "[") } else { Mend::Insert(end, "]") };
        return slip(HeaderNotClosed {}, Some(right), whole, mend);
    }
    if name.chars().all(|character| plain(character) || character == ' ') && !name.is_empty() {
        let right = written.replace(name, &name.replace(' ', "-"));
        return slip(HeaderWithSpaces {}, Some(right.clone()), whole.clone(), Mend::Replace(whole, right));
    }
    if let Some(own) = own_name(text, &whole) {
        let right = format!("{}\"{}\"]", &text[whole.start..own.start], &text[own.clone()]);
        return slip(HeaderWithSpaces {}, Some(right), whole, Mend::Quote(own));
    }
    // Without its header, what stands below would be read into the table before.
    let section = line.start..section_end(text, line.end);
    let mut slip = slip(BadHeader {}, None, whole, Mend::Blank(section));
    slip.help = Some(Box::new(HeaderLike {}));
    slip
}

/// The bytes of the name in `[channel.NAME]` or `[metric.NAME]` that only needs quotes.
fn own_name(text: &str, header: &Range<usize>) -> Option<Range<usize>> {
    let inner = text[header.clone()].strip_prefix('[')?.strip_suffix(']')?;
    let name = ["channel.", "metric."].into_iter().find_map(|table| inner.strip_prefix(table))?;
    let fits = !name.is_empty() && name.trim() == name;
    let plain = |character: char| !character.is_control() && !"[]\"'\\.".contains(character);
    (fits && name.chars().all(plain)).then(|| header.end - 1 - name.len()..header.end - 1)
}

fn slip(message: impl crate::say::Sentence + 'static, right: Option<String>, marked: Range<usize>, mend: Mend) -> Slip {
    let fix = right.map(|right| (marked.clone(), right));
    let help = fix.as_ref().map(|(_, right)| Box::new(Write { text: right.clone() }) as _);
    Slip { message: Box::new(message), help, marked, fix, mend }
}

/// Explains a key or a table that stands twice. The first one is kept.
pub(super) fn explain_duplicate(text: &str, line: &Range<usize>, span: Range<usize>) -> Slip {
    let content = text[line.clone()].trim();
    if let Some(table) = header_name(content).filter(|_| content.starts_with('[')) {
        let section = line.start..section_end(text, line.end);
        return Slip {
            message: Box::new(TableTwice { table }),
            help: Some(Box::new(JoinTables {})),
            marked: trimmed(text, line.clone()),
            fix: None,
            mend: Mend::Blank(section),
        };
    }
    Slip {
        message: Box::new(KeyTwice { key: text[span.clone()].to_owned() }),
        help: Some(Box::new(KeepOne {})),
        marked: span,
        fix: None,
        mend: Mend::Blank(line.clone()),
    }
}

/// The byte where the table that begins before `from` ends: the next header, or the end.
fn section_end(text: &str, from: usize) -> usize {
    let next = text[from..].match_indices('\n').map(|(newline, _)| from + newline + 1);
    let mut headers = next.filter(|&start| text[start..].trim_start_matches([' ', '\t']).starts_with('['));
    headers.next().unwrap_or(text.len())
}

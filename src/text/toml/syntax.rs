//! Every syntax error of a document, one for each cause.
//!
//! A parser that goes on after an error reports its own confusion as further errors. So the document is read until its
//! first error, that line is explained and repaired, and it is read again, until nothing is left.

use std::ops::Range;

use toml::de::DeTable;

use super::repair::Repaired;
use super::slips::{self, Mend};
use crate::model::codes::SYNTAX_ERROR;
use crate::model::finding::Finding;
use crate::model::place::{Document, KeyPath, Place, Spot, goal_of};

/// After so many errors a file is not worth reading on: it is no campaign.
const MOST_ERRORS: usize = 50;

/// A text this long is read once, not once an error.
const LONG: usize = 1 << 20;

/// A document's syntax errors, and its text with them repaired.
#[derive(Debug)]
pub(super) struct Syntax {
    /// The text with every broken line repaired or blanked.
    pub(super) repaired: Repaired,
    /// One finding an error.
    pub(super) findings: Vec<Finding>,
    /// The tables that held broken values.
    pub(super) damaged: Vec<KeyPath>,
    /// Whether it was so broken that the rest is not worth reading.
    pub(super) gave_up: bool,
}

/// Reads a text for its syntax alone.
pub(super) fn read(text: &str) -> Syntax {
    let mut syntax =
        Syntax { repaired: Repaired::new(text), findings: Vec::new(), damaged: Vec::new(), gave_up: false };
    while let Some((span, message)) = first_error(syntax.repaired.text()) {
        let before = syntax.repaired.text().len();
        take(&mut syntax, span.clone(), &message);
        let stuck = syntax.repaired.text().len() == before
            && first_error(syntax.repaired.text()).is_some_and(|(next, _)| next == span);
        if stuck || syntax.findings.len() >= MOST_ERRORS || text.len() > LONG {
            syntax.gave_up = true;
            break;
        }
    }
    syntax
}

fn first_error(text: &str) -> Option<(Range<usize>, String)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let placed = errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned()));
    placed.min_by_key(|(span, _)| span.start)
}

/// Turns one error into a finding and repairs its cause.
fn take(syntax: &mut Syntax, span: Range<usize>, message: &str) {
    let slip = slips::explain(syntax.repaired.text(), span, message);
    let marked = syntax.repaired.original_range(&slip.marked);
    let place = Place { document: Document::Campaign, spot: Spot::Bytes(marked.start, marked.end) };
    let mut finding = Finding::new(&SYNTAX_ERROR, place, slip.message);
    finding.help = slip.help;
    if let Some((range, replacement)) = slip.fix {
        let range = syntax.repaired.original_range(&range);
        finding = finding.fix(Spot::Bytes(range.start, range.end), replacement);
    }
    match slip.mend {
        Mend::Blank(range) => {
            if let Some(table) = damaged_table(syntax.repaired.text(), &range) {
                finding.goal = goal_of(&table);
                syntax.damaged.push(table);
            }
            syntax.repaired.blank(range);
        }
        Mend::Replace(range, replacement) => {
            syntax.repaired.blank(range.clone());
            syntax.repaired.overwrite(range.start, &replacement);
        }
        Mend::Quote(name) => {
            syntax.repaired.insert(name.end, "\"");
            syntax.repaired.insert(name.start, "\"");
        }
        Mend::Insert(at, text) => syntax.repaired.insert(at, text),
    }
    syntax.findings.push(finding);
}

/// The table that loses what is blanked: the one it stands in, or itself where it begins with its header.
fn damaged_table(text: &str, blanked: &Range<usize>) -> Option<KeyPath> {
    let first = text[blanked.clone()].lines().next().unwrap_or_default();
    if !first.trim_start().starts_with('[') {
        return table_at(text, blanked.start);
    }
    header_name(first.trim())?;
    table_at(text, blanked.start + first.len())
}

/// The table that a byte of the text stands in: the last header before it; `None` above all headers.
fn table_at(text: &str, offset: usize) -> Option<KeyPath> {
    let mut headers: Vec<(String, usize)> = Vec::new();
    let mut current = None;
    for line in text[..text.floor_char_boundary(offset)].lines() {
        let line = line.trim();
        let Some(name) = header_name(line) else { continue };
        let index = if let Some((_, count)) = headers.iter_mut().find(|(known, _)| *known == name) {
            *count += 1;
            *count
        } else {
            headers.push((name.clone(), 0));
            0
        };
        current = Some((name, line.starts_with("[[").then_some(index)));
    }
    let (name, index) = current?;
    let path = name.split('.').fold(KeyPath::root(), |path, key| path.key(key.trim().trim_matches(['"', '\''])));
    Some(index.map_or_else(|| path.clone(), |index| path.index(index)))
}

/// The name in a header line: `goal` of `[[goal]]`.
pub(super) fn header_name(line: &str) -> Option<String> {
    let inner = line.strip_prefix('[')?;
    let inner = inner.strip_prefix('[').unwrap_or(inner);
    let (name, _) = inner.split_once(']')?;
    let name = name.trim();
    let plain = |character: char| character.is_alphanumeric() || "-_.\"' ".contains(character);
    // After a bare key, what stands in quotes may be anything: `channel."b@c"`.
    let bare =
        if name.starts_with(char::is_alphanumeric) { name.split('"').step_by(2).collect() } else { name.to_owned() };
    (!name.is_empty() && bare.chars().all(plain) && !name.contains("\", ")).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{read, table_at};
    use crate::say::Language;

    fn messages(text: &str) -> Vec<String> {
        read(text).findings.iter().map(|finding| finding.message.say(Language::English)).collect()
    }

    #[test]
    fn one_finding_a_cause() {
        assert_eq!(messages("[a]\nx = [1, 2\nb = 3\n[c]\nd = 1\n").len(), 1);
        assert_eq!(messages("[[goal]\nid = \"x\"\n[b]\nc = 15%\nd = $5\n").len(), 3);
        assert_eq!(messages("a == 2\n").len(), 1);
        assert!(messages("[a]\nb = 1\n").is_empty());
    }

    #[test]
    fn the_damaged_table_is_named() {
        let damaged = read("[campaign]\nname = \"x\"\n[[goal]]\nid = 1\n[[goal]]\ntarget = 15%\n").damaged;
        assert_eq!(damaged[0].to_string(), "goal[1]");
        assert_eq!(
            table_at("[[budget.line]]\n[[budget.line]]\nx", 32).map(|path| path.to_string()).as_deref(),
            Some("budget.line[1]")
        );
        assert_eq!(table_at("x = 1\n", 3), None);
    }

    #[test]
    fn a_header_takes_its_own_table_along() {
        let broken = read("[a]\nb = 1\n[go@l]\nc = 15\n[d]\ne = 1\n");
        assert_eq!((broken.findings.len(), broken.damaged.len()), (1, 0));
        assert!(!broken.repaired.text().contains('c') && broken.repaired.text().contains("[d]\ne = 1"));
        let twice = read("[a]\nb = 1\n[d]\n[a]\nc = 2\n").damaged;
        assert_eq!(twice[0].to_string(), "a");
        let quoted = read("[channel.b@c]\npurpose = 1\nx = 15%\n");
        assert_eq!(quoted.repaired.text().lines().next(), Some("[channel.\"b@c\"]"));
        assert_eq!(quoted.damaged[0].to_string(), "channel.b@c");
    }

    #[test]
    fn a_hopeless_text_is_given_up() {
        let text = "?\n".repeat(500);
        let syntax = read(&text);
        assert!(syntax.gave_up && syntax.findings.len() <= 50);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "(\\PC|[\\[\\]\"'=\\n#{},.])*") {
            let syntax = read(&text);
            for finding in &syntax.findings {
                proptest::prop_assert!(finding.place.path().is_none());
            }
        }
    }
}

//! Syntax of TOML 1.1 that other tools still refuse.

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use crate::model::codes::NEWER_SYNTAX;
use crate::model::finding::Finding;
use crate::model::place::{Document, Place, Spot};
use crate::say::sentence;

sentence! {
    NewerSyntax {}
    en "this needs TOML 1.1, which many editors and tools do not read yet",
    sv "det här kräver TOML 1.1, som många redigerare och verktyg inte läser än",
    nb "dette krever TOML 1.1, som mange redigeringsprogrammer og verktøy ikke leser ennå",
}

sentence! {
    OneLineTable {}
    en "write everything between {{ and }} on one line, without a comma at the end",
    sv "skriv allt mellan {{ och }} på en rad, utan komma i slutet",
    nb "skriv alt mellom {{ og }} på én linje, uten komma til slutt",
}

sentence! {
    FullTime {}
    en "write the seconds too: 19:30:00",
    sv "skriv även sekunderna: 19:30:00",
    nb "skriv også sekundene: 19:30:00",
}

sentence! {
    OlderEscape {}
    en "write the character as \\u and four digits",
    sv "skriv tecknet som \\u och fyra siffror",
    nb "skriv tegnet som \\u og fire sifre",
}

/// Newer syntax in a text that otherwise parses. Looks closer only where a suspicious character stands at all.
pub(super) fn findings(text: &str) -> Vec<Finding> {
    let marked = |line: &&str| line.bytes().any(|byte| matches!(byte, b'{' | b'\\' | b':'));
    if !text.lines().filter(marked).any(is_suspicious) {
        return Vec::new();
    }
    let source = Source::new(text);
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut opened = 0;
    let mut told = false;
    let mut after_comma = false;
    for token in source.lex() {
        let (start, end) = (token.span().start(), token.span().end());
        match token.kind() {
            TokenKind::LeftCurlyBracket => {
                depth += 1;
                if depth == 1 {
                    (opened, told) = (start, false);
                }
            }
            TokenKind::RightCurlyBracket => {
                if depth == 1 && after_comma && !told {
                    found.push(finding(opened, end).help(OneLineTable {}));
                }
                depth = depth.saturating_sub(1);
            }
            TokenKind::Newline if depth > 0 && !told => {
                told = true;
                found.push(finding(opened, opened + 1).help(OneLineTable {}));
            }
            TokenKind::BasicString | TokenKind::MlBasicString if has_new_escape(&text[start..end]) => {
                found.push(finding(start, end).help(OlderEscape {}));
            }
            TokenKind::Atom if is_short_time(&text[start..end]) => {
                found.push(finding(start, end).help(FullTime {}));
            }
            TokenKind::Dot
            | TokenKind::Equals
            | TokenKind::Comma
            | TokenKind::LeftSquareBracket
            | TokenKind::RightSquareBracket
            | TokenKind::Whitespace
            | TokenKind::Comment
            | TokenKind::Newline
            | TokenKind::LiteralString
            | TokenKind::BasicString
            | TokenKind::MlLiteralString
            | TokenKind::MlBasicString
            | TokenKind::Atom
            | TokenKind::Eof => {}
        }
        if !matches!(token.kind(), TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment) {
            after_comma = token.kind() == TokenKind::Comma;
        }
    }
    found
}

/// Whether a line may hold newer syntax; spares most files the lexer.
fn is_suspicious(line: &str) -> bool {
    let braces = |brace: char| line.matches(brace).count();
    let table = line.contains('{') && (braces('{') > braces('}') || line.contains(",}") || line.contains(", }"));
    let escape = line.contains("\\e") || line.contains("\\x");
    // In quotes a time is a text like any other.
    let bare = line.split(['"', '\'', '#']).next().unwrap_or_default();
    let time = bare.split_once(':').is_some_and(|(_, after)| after.bytes().filter(|byte| *byte == b':').count() == 0);
    table || escape || time
}

fn finding(start: usize, end: usize) -> Finding {
    let place = Place { document: Document::Campaign, spot: Spot::Bytes(start, end) };
    Finding::new(&NEWER_SYNTAX, place, NewerSyntax {})
}

/// Whether a string uses `\e` or `\xHH`.
fn has_new_escape(string: &str) -> bool {
    let mut characters = string.chars();
    while let Some(character) = characters.next() {
        if character == '\\' && matches!(characters.next(), Some('e' | 'x')) {
            return true;
        }
    }
    false
}

/// Whether a date or time leaves the seconds out: `19:30`, `2027-03-02T19:30`.
fn is_short_time(atom: &str) -> bool {
    let time = atom.rsplit(['T', 't', ' ']).next().unwrap_or(atom);
    let bytes = time.as_bytes();
    let two_digits = |from: usize| bytes.get(from..from + 2).is_some_and(|two| two.iter().all(u8::is_ascii_digit));
    two_digits(0) && bytes.get(2) == Some(&b':') && two_digits(3) && bytes.get(5) != Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::findings;

    #[test]
    fn only_newer_syntax_is_told() {
        for newer in [
            "a = { b = 1,\n c = 2 }\n",
            "a = { b = 1, }\n",
            "a = \"\\e[0m\"\n",
            "a = 19:30\n",
            "a = 2027-03-02T19:30\n",
        ] {
            assert_eq!(findings(newer).len(), 1, "{newer}");
        }
        for old in [
            "a = { b = 1 }\n",
            "a = \"\\\\e\"\n",
            "a = 2027-03-02T19:30:00\n",
            "a = '\\x'\n",
            "a = \"19:30\" # {\n",
            "a = [\n1,\n]\n",
        ] {
            assert!(findings(old).is_empty(), "{old}");
        }
    }
}

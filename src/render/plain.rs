//! Makes text from strangers safe to show: control, escape and bidirectional characters become visible.

use std::borrow::Cow;

/// The text with every character that could steer a terminal or turn the reading order replaced by a visible sign.
/// Line feeds and tabs become their signs too: what is shown stays on its line.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| !steers(character)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|character| if steers(character) { sign(character) } else { character }).collect())
}

/// Lines of which none begins with `::`: where a build log is read for commands, those of strangers would be obeyed.
/// Spaces before them do not help, so the colons are parted.
pub(crate) fn no_command(lines: &str) -> Cow<'_, str> {
    if !lines.lines().any(is_command) {
        return Cow::Borrowed(lines);
    }
    let part = |line: &str| if is_command(line) { line.replacen("::", ": :", 1) } else { line.to_owned() };
    let parted = lines.split('\n').map(part);
    Cow::Owned(parted.collect::<Vec<_>>().join("\n"))
}

fn is_command(line: &str) -> bool {
    line.trim_start().starts_with("::")
}

/// Control characters, bidirectional marks and embeddings, line and paragraph separators, invisible joiners.
pub(super) fn steers(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}'
        )
}

/// The picture of a control character (␛ for escape), or the replacement character.
fn sign(character: char) -> char {
    match character {
        '\u{7f}' => '␡',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
        _ => '\u{fffd}',
    }
}

#[cfg(test)]
mod tests {
    use super::{no_command, visible};

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(visible("Vår 2027 – 15\u{a0}%"), "Vår 2027 – 15\u{a0}%");
        assert_eq!(visible("a\x1b[31mred"), "a␛[31mred");
        assert_eq!(visible("a\nb\tc\u{202e}d\u{9b}"), "a␊b␉c\u{fffd}d\u{fffd}");
    }

    #[test]
    fn no_line_is_a_command_to_a_build() {
        assert_eq!(no_command("a::b\n  ::error::c\n::d"), "a::b\n  : :error::c\n: :d");
        assert_eq!(no_command("a\n\u{a0}::stop\n"), "a\n\u{a0}: :stop\n");
        assert_eq!(no_command("a::b\n"), "a::b\n");
    }
}

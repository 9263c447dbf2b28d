//! Lines that end before the edge, at spaces. What stands between backticks, such as a command, is not torn apart.

use unicode_width::UnicodeWidthStr;

/// Breaks a text into lines of at most `width` columns; a word that is longer has a line to itself. Lines after the
/// first begin with `indent`.
pub(crate) fn wrap(text: &str, width: usize, indent: &str) -> String {
    let mut wrapped = String::with_capacity(text.len());
    let mut used = 0;
    for word in words(text) {
        let wide = word.width();
        if used > 0 && used + 1 + wide > width {
            wrapped.push('\n');
            wrapped.push_str(indent);
            used = indent.width();
        } else if used > 0 {
            wrapped.push(' ');
            used += 1;
        }
        wrapped.push_str(word);
        used += wide;
    }
    wrapped
}

/// The words of a text; a space inside backticks ends none.
fn words(text: &str) -> Vec<&str> {
    let mut in_code = false;
    let ends_word = |character: char| {
        in_code ^= character == '`';
        character == ' ' && !in_code
    };
    text.split(ends_word).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_end_before_the_edge() {
        assert_eq!(wrap("one two three", 7, "  "), "one two\n  three");
        assert_eq!(wrap("a extraordinarily b", 5, ""), "a\nextraordinarily\nb");
        assert_eq!(wrap("", 10, ""), "");
    }

    #[test]
    fn commands_stay_whole() {
        assert_eq!(wrap("write `plan record a=1` now", 12, ""), "write\n`plan record a=1`\nnow");
        assert_eq!(wrap("an odd ` tick here", 8, ""), "an odd\n` tick here");
    }
}

//! Lines of text as they come in, one at a time: UTF-8, with either line ending, with or without a byte order mark.
//!
//! It holds one line and no more, so that any number of them can be read. What a line means is for others.

use std::io::{self, BufRead, Read};

/// A line may be so long, its ending not counted, in bytes.
const LONGEST: usize = 1_000_000;

/// Why a line cannot be read. Lines count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// It is no UTF-8.
    NotUtf8 {
        /// Which line.
        line: u64,
    },
    /// It is longer than a line may be.
    TooLong {
        /// Which line.
        line: u64,
    },
}

/// Reads lines.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    buffer: Vec<u8>,
    number: u64,
}

impl Lines {
    /// The next line without its ending; `None` at the end. What follows the last line's ending is no line.
    ///
    /// # Errors
    /// When the input cannot be read.
    pub(crate) fn next(&mut self, input: &mut dyn BufRead) -> io::Result<Option<Result<&str, Trouble>>> {
        self.buffer.clear();
        // Room for the line ending, and for one byte that shows that the line goes on.
        let room = LONGEST as u64 + 3;
        if input.take(room).read_until(b'\n', &mut self.buffer)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let line = self.number;
        let bytes = without_ending(&self.buffer);
        let bytes = if line == 1 { bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes) } else { bytes };
        if bytes.len() > LONGEST {
            return Ok(Some(Err(Trouble::TooLong { line })));
        }
        Ok(Some(std::str::from_utf8(bytes).map_err(|_| Trouble::NotUtf8 { line })))
    }
}

fn without_ending(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Lines, Trouble};

    fn read(mut bytes: &[u8]) -> (Vec<String>, Option<Trouble>) {
        let mut lines = Lines::default();
        let mut read = Vec::new();
        while let Some(line) = lines.next(&mut bytes).expect("bytes can be read") {
            match line {
                Ok(line) => read.push(line.to_owned()),
                Err(trouble) => return (read, Some(trouble)),
            }
        }
        (read, None)
    }

    fn lines(bytes: &[u8]) -> Vec<String> {
        let (read, trouble) = read(bytes);
        assert_eq!(trouble, None);
        read
    }

    #[test]
    fn lines_end_as_their_system_ends_them() {
        assert_eq!(lines(b"a\r\nb\nc"), ["a", "b", "c"]);
        assert_eq!(lines(b"a\n\n"), ["a", ""]);
        assert_eq!(lines(b"\r\n"), [""]);
        assert_eq!(lines(b""), [""; 0]);
        assert_eq!(lines("\u{feff}fler\n\u{feff}flere".as_bytes()), ["fler", "\u{feff}flere"]);
    }

    #[test]
    fn the_line_that_cannot_be_read_is_named() {
        assert_eq!(read(b"a\n\xe5\nb"), (vec!["a".to_owned()], Some(Trouble::NotUtf8 { line: 2 })));
    }

    #[test]
    fn a_line_has_its_longest() {
        let longest = "a".repeat(LONGEST);
        assert_eq!(lines(format!("{longest}\r\nb").as_bytes()), [longest.as_str(), "b"]);
        assert_eq!(read(format!("{longest}a").as_bytes()).1, Some(Trouble::TooLong { line: 1 }));
        assert_eq!(read(&vec![b'a'; 3 * LONGEST]).1, Some(Trouble::TooLong { line: 1 }));
    }
}

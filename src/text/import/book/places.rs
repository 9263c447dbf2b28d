//! Whether the places that a sheet names can be: `B12`, `A1:C40`. The reader of workbooks counts them without a look at
//! whether they are too large for it, or the wrong way round.

use std::io::{self, Write};

/// A column has no more letters, and a row no more digits.
const MOST_LETTERS: usize = 3;
const MOST_DIGITS: usize = 7;
/// Attributes whose values are places.
const OF_PLACES: [&[u8]; 2] = [b"r", b"ref"];

/// Takes a sheet as it is unpacked, and knows whether one of its places cannot be.
#[derive(Debug, Default)]
pub(super) struct Places {
    at: At,
    /// The name of the attribute, as far as it was read; of what stands aside, its beginning or its last bytes.
    name: Vec<u8>,
    /// Whether it is over: blanks may stand before the `=`.
    is_named: bool,
    place: Place,
    /// The first of two places.
    first: Option<Place>,
    /// Whether one cannot be.
    pub(super) are_wrong: bool,
}

/// What the next byte is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum At {
    /// Text between tags.
    #[default]
    Text,
    /// What follows a `<`.
    Begun,
    /// A tag's names.
    Tag,
    /// What follows `<!`.
    Declared,
    /// What belongs to no tag, up to these bytes: a comment, an instruction, text as it stands.
    Aside(&'static [u8]),
    /// What stands behind a name's `=`.
    Equals,
    /// A value that ends with this quotation mark.
    Value(u8),
    /// A value that is a place.
    Place(u8),
}

/// What stands aside after `<!`, by how it begins and ends.
const ASIDES: [(&[u8], &[u8]); 2] = [(b"--", b"-->"), (b"[CDATA[", b"]]>")];

/// A place as far as it was read.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    letters: usize,
    digits: usize,
    column: u32,
    row: u32,
}

impl Places {
    fn take(&mut self, byte: u8) {
        self.at = match (self.at, byte) {
            (At::Text, b'<') => At::Begun,
            (At::Text, _) | (At::Begun | At::Tag | At::Equals, b'>') => At::Text,
            (At::Begun, b'!') => self.aside(At::Declared),
            (At::Begun, b'?') => self.aside(At::Aside(b"?>")),
            (At::Begun, byte) => {
                self.begin();
                self.named(byte)
            }
            (At::Declared, byte) => self.declared(byte),
            (At::Aside(end), byte) => self.passed(end, byte),
            (At::Tag, b'=') => At::Equals,
            (At::Tag, byte) => self.named(byte),
            (At::Equals, b'"' | b'\'') => self.quoted(byte),
            (At::Equals, byte) if byte.is_ascii_whitespace() => At::Equals,
            (At::Equals, _) => At::Tag,
            (At::Value(end), byte) if byte == end => self.begin(),
            (At::Value(end), _) => At::Value(end),
            (At::Place(end), byte) if byte == end => {
                self.compare();
                self.begin()
            }
            (At::Place(end), byte) => {
                self.read(byte);
                At::Place(end)
            }
        };
    }

    fn aside(&mut self, at: At) -> At {
        self.name.clear();
        at
    }

    /// A byte after `<!`.
    fn declared(&mut self, byte: u8) -> At {
        self.name.push(byte);
        let is_so_far = |(begin, _): &&(&[u8], &[u8])| begin.starts_with(&self.name);
        match ASIDES.iter().find(is_so_far) {
            Some((begin, end)) if begin.len() == self.name.len() => self.aside(At::Aside(end)),
            Some(_) => At::Declared,
            None => {
                self.are_wrong = true;
                At::Tag
            }
        }
    }

    /// A byte of what stands aside. No export writes tags there; somebody may who wants them to be seen by one reader and
    /// not by another, for where an aside ends is not told alike by all.
    fn passed(&mut self, end: &'static [u8], byte: u8) -> At {
        self.are_wrong |= byte == b'<';
        self.name.push(byte);
        if self.name.ends_with(end) {
            return At::Text;
        }
        if self.name.len() > end.len() {
            self.name.remove(0);
        }
        At::Aside(end)
    }

    /// A name may begin.
    fn begin(&mut self) -> At {
        self.name.clear();
        At::Tag
    }

    /// A byte between the names of a tag, or of one. Only the names of places are kept.
    fn named(&mut self, byte: u8) -> At {
        if byte.is_ascii_whitespace() {
            self.is_named = true;
            return At::Tag;
        }
        if std::mem::take(&mut self.is_named) {
            self.name.clear();
        }
        if self.name.len() < 4 {
            self.name.push(byte);
        }
        At::Tag
    }

    /// A value begins.
    fn quoted(&mut self, mark: u8) -> At {
        (self.place, self.first) = (Place::default(), None);
        if OF_PLACES.contains(&self.name.as_slice()) { At::Place(mark) } else { At::Value(mark) }
    }

    /// A byte of a place. What is no letter, digit or colon is left to the reader of workbooks, which says so.
    fn read(&mut self, byte: u8) {
        let place = &mut self.place;
        match byte {
            b':' => self.first = Some(std::mem::take(place)),
            _ if byte.is_ascii_digit() => {
                place.digits += 1;
                place.row = place.row.wrapping_mul(10).wrapping_add(u32::from(byte - b'0'));
            }
            _ if byte.is_ascii_alphabetic() => {
                place.letters += 1;
                let number = u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                place.column = place.column.wrapping_mul(26).wrapping_add(number);
            }
            _ => {}
        }
        self.are_wrong |= self.place.letters > MOST_LETTERS || self.place.digits > MOST_DIGITS;
    }

    /// Of two places the first stands above the second, and to the left.
    fn compare(&mut self) {
        if let Some(first) = self.first.take() {
            self.are_wrong |= self.place.row < first.row || self.place.column < first.column;
        }
    }
}

impl Write for Places {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.take(*byte);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::Places;

    fn are_wrong(sheet: &str) -> bool {
        let mut places = Places::default();
        places.write_all(sheet.as_bytes()).expect("nothing fails");
        places.are_wrong
    }

    #[test]
    fn places_that_cannot_be_are_seen() {
        for wrong in [
            "<c r=\"AAAAAAAAA1\">",
            "<row r='99999999999'>",
            "<c t=\"s\" r = \"A99999999\">",
            "<dimension ref=\"C3:A1\"/>",
            "<dimension ref=\"A3:C1\"/>",
            "<c x=\">\" r=\"ABCD1\">",
            "<!-- \" --><c r=\"AAAAAAAAA1\">",
            "<?mark ' ?><c r='AAAAAAAAA1'>",
            "<t><![CDATA[']]></t><c r='AAAAAAAAA1'>",
            "<!--> <c r=\"A1\"> -->",
            "<!DOCTYPE sheet [<!ENTITY a 'b'>]>",
            "<![CDATA[<c]]>",
        ] {
            assert!(are_wrong(wrong), "{wrong}");
        }
        for right in [
            "<dimension ref=\"A1:XFD1048576\"/><row r=\"12\" spans=\"1:999999999\"><c r=\"XFD1048576\" s=\"123456789\">",
            "<t>r=\"ABCDEFG123456789\"</t>",
            "<?xml version=\"1.0\"?>\r\n<row><!-- r=\"ABCDEFG1\" --><t><![CDATA[it's]]> \"</t></row><c r=\"A1\">",
            "<c var=\"ABCDEFG\" xr:ref=\"ABCDEFG\">",
        ] {
            assert!(!are_wrong(right), "{right}");
        }
    }
}

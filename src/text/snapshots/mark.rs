//! The decimal mark that a file's rows use, where it is not the one that goes with what separates its columns.
//!
//! An English spreadsheet can save columns parted by semicolons and write decimal points; rows that are added must not
//! mix the two. For reading this does not matter: there either mark is understood where it can mean nothing else.

use super::value;
use crate::model::place::Column;
use crate::text::rows::{Header, split};

/// The decimal mark of the last value with decimals among whole lines; `None` where there is none that tells.
pub(crate) fn mark_of_rows(header: &Header, lines: &[u8]) -> Option<u8> {
    lines.rsplit(|&byte| byte == b'\n').find_map(|line| mark_of_row(header, std::str::from_utf8(line).ok()?))
}

fn mark_of_row(header: &Header, line: &str) -> Option<u8> {
    let mut mark = None;
    let read = split(line.trim_end_matches('\r'), header.delimiter, |place, text| {
        if header.columns.get(place) == Some(&Some(Column::Value)) && value::parse(&text, header.mark).is_some() {
            mark = text.bytes().rfind(|byte| matches!(byte, b'.' | b','));
        }
    });
    read.ok().and(mark)
}

/// Makes values that are written with another mark than the header's rule unmistakable: three decimals might be read as
/// thousands, so they become four.
pub(super) fn unmistakable(value: &mut Vec<u8>, mark: u8) {
    let mut place = 0;
    while let Some(found) = value[place..].iter().position(|&byte| byte == mark) {
        let first = place + found + 1;
        let decimals = value[first..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if decimals == 3 {
            value.insert(first + decimals, b'0');
        }
        place = first + decimals;
    }
}

#[cfg(test)]
mod tests {
    use super::{Header, mark_of_rows, unmistakable};
    use crate::model::form::Form;
    use crate::text::rows::FirstLine;
    use crate::text::snapshots::value::{parse, write};

    fn mark(header: &[u8], lines: &[u8]) -> Option<char> {
        match Header::understand(Form::Snapshots, header) {
            FirstLine::Header(header) => mark_of_rows(&header, lines).map(char::from),
            FirstLine::Row(_) | FirstLine::Unusable(_) => panic!("no header"),
        }
    }

    #[test]
    fn the_last_value_that_tells_decides() {
        let header = b"date;metric;channel;value;note";
        assert_eq!(mark(header, b"2027-03-01;spend;;12,5;\r\n2027-03-02;spend;;13.5;a,b\r\n"), Some('.'));
        assert_eq!(mark(header, b"2027-03-01;spend;;12.5;\n2027-03-02;spend;;13,5;a.b\n"), Some(','));
        assert_eq!(mark(header, b"2027-03-01;ctr;;2.5%;\n2027-03-02;spend;;13;\n"), Some('.'));
        assert_eq!(mark(header, b"2027-03-01;spend;;1.000;\n2027-03-02;spend;;13;4.5\n"), None, "thousands, a note");
        assert_eq!(mark(b"date\tmetric\tvalue", b"2027-03-01\tspend\t12,5\n"), Some(','));
    }

    #[test]
    fn what_is_written_with_the_other_mark_comes_back() {
        for text in ["4.125", "12.125/480.125", "2.125%", "1.5", "-7.125", "90.125s", "4251", "1.125e300"] {
            let (value, written) = parse(text, b'.').expect("a value");
            let mut bytes = Vec::new();
            write(value, written, b'.', &mut bytes);
            unmistakable(&mut bytes, b'.');
            let back = parse(std::str::from_utf8(&bytes).expect("text"), b',');
            assert_eq!(back, Some((value, written)), "{text}");
        }
    }
}

//! How the commands that read many lines from standard input tell of those that they cannot read.

use crate::say::{noun, sentence};

noun! {
    /// A count of lines.
    Lines
    en "line" "lines",
    sv "rad" "rader",
    nb "linje" "linjer",
}
sentence! {
    BadLineAt { line: u64, what: String, help: String }
    en "line {line}: {what}; {help}",
    sv "rad {line}: {what}; {help}",
    nb "linje {line}: {what}; {help}",
}

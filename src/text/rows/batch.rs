//! Rows that another program hands over: CSV as in a file, or JSON Lines with the same keys.
//!
//! They come in chunks of any size. Unlike a file's, their last line needs no line end, and they may leave out the
//! date where one is given for all. Nothing is judged here: each row is handed on, or what is wrong with it.

mod json;
mod lines;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use self::json::Objects;
use self::lines::Lines;
use super::field;
use super::header::Header;
use super::kind::Kind;
use super::problem::RowProblem;
use super::scanner::{MAX_LINE_BYTES, Scanner};
use super::words::column;
use crate::model::form::Form as RowForm;
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::say::{Sentence, sentence};

/// Keys and columns that mean nothing here; so many are named.
const MOST_IGNORED: usize = 8;

/// A line that is no row: what is wrong, and what to write instead.
#[derive(Debug)]
pub(crate) struct BadLine {
    /// What is wrong.
    pub(crate) what: Box<dyn Sentence>,
    /// What to write instead.
    pub(crate) help: Box<dyn Sentence>,
}

impl From<RowProblem> for BadLine {
    fn from(problem: RowProblem) -> Self {
        Self { help: problem.help(), what: Box::new(problem) }
    }
}

/// Takes the rows one by one, with the number of their line, from 1.
pub(crate) type VisitLine<'v, K> = &'v mut dyn FnMut(u64, Result<&<K as Kind>::Row<'_>, BadLine>);

/// Reads rows as they come.
#[derive(Debug)]
pub(crate) struct Batch<K> {
    zone: Zone,
    when: Option<String>,
    form: Form<K>,
    /// Columns or keys that mean nothing here and were passed over.
    ignored: BTreeSet<String>,
}

/// How the rows are written.
#[derive(Debug)]
enum Form<K> {
    /// That is not known yet; this is all that has come.
    Unknown(Vec<u8>),
    /// As a file.
    Csv(Scanner<K>),
    /// The same without dates.
    Undated { lines: Lines, scanner: Scanner<K>, prefix: Prefix },
    /// As JSON Lines.
    Json { lines: Lines, objects: Objects<K> },
}

/// What goes before each line of rows that leave out the date.
#[derive(Debug)]
struct Prefix {
    /// Before the first line; `None` once it has come.
    header: Option<Vec<u8>>,
    row: Vec<u8>,
}

impl<K: Kind> Batch<K> {
    /// Nothing has come yet. `when` stands for the first column, which says when it was, of rows that give none.
    pub(crate) fn new(zone: Zone, when: Option<String>) -> Self {
        Self { zone, when, form: Form::Unknown(Vec::new()), ignored: BTreeSet::new() }
    }

    /// Reads on. Calls `visit` with every row that is complete by now.
    pub(crate) fn feed(&mut self, chunk: &[u8], visit: VisitLine<'_, K>) {
        let Form::Unknown(begun) = &mut self.form else { return self.go_on(chunk, visit) };
        begun.extend_from_slice(chunk);
        if first_line(begun).is_some() || begun.len() > MAX_LINE_BYTES {
            self.begin(visit);
        }
    }

    /// Everything has come. Gives the columns or keys that mean nothing here and were passed over.
    pub(crate) fn finish(mut self, visit: VisitLine<'_, K>) -> BTreeSet<String> {
        if let Form::Unknown(_) = self.form {
            self.begin(visit);
        }
        // A line end too many is a blank line, and those mean nothing.
        self.go_on(b"\n", visit);
        self.ignored
    }

    /// Finds out how the rows are written, and reads what has come so far.
    fn begin(&mut self, visit: VisitLine<'_, K>) {
        let Form::Unknown(begun) = &mut self.form else { return };
        let begun = std::mem::take(begun);
        let first = first_line(&begun).unwrap_or_else(|| super::without_mark(&begun));
        self.form = if first.trim_ascii_start().starts_with(b"{") {
            Form::Json { lines: Lines::default(), objects: Objects::new(self.zone, self.when.clone()) }
        } else {
            let (prefix, ignored) = header_of(K::FORM, first, self.when.as_deref());
            self.ignored = ignored;
            let scanner = Scanner::new(0, self.zone);
            match prefix {
                None => Form::Csv(scanner),
                Some(prefix) => Form::Undated { lines: Lines::default(), scanner, prefix },
            }
        };
        self.go_on(&begun, visit);
    }

    fn go_on(&mut self, chunk: &[u8], visit: VisitLine<'_, K>) {
        let ignored = &mut self.ignored;
        let mut hand_on = |at: RowAt, row: Result<&K::Row<'_>, RowProblem>| visit(at.line, row.map_err(BadLine::from));
        match &mut self.form {
            Form::Unknown(_) => {}
            Form::Csv(scanner) => scanner.feed(chunk, &mut hand_on),
            Form::Undated { lines, scanner, prefix } => lines.feed(chunk, &mut |_, line| {
                if !line.iter().all(u8::is_ascii_whitespace) {
                    let header = prefix.header.take();
                    scanner.feed(header.as_ref().unwrap_or(&prefix.row), &mut hand_on);
                }
                scanner.feed(line, &mut hand_on);
                scanner.feed(b"\n", &mut hand_on);
            }),
            Form::Json { lines, objects } => {
                lines.feed(chunk, &mut |number, line| objects.line(number, line, ignored, visit));
            }
        }
    }
}

/// The first line that is not blank, if its end has come, without the mark that a spreadsheet puts before it.
fn first_line(begun: &[u8]) -> Option<&[u8]> {
    let end = begun.iter().rposition(|&byte| byte == b'\n')?;
    begun[..end].split(|&byte| byte == b'\n').map(super::without_mark).find(|line| !Header::is_nothing(line))
}

/// What the first line lacks, and the columns in it that mean nothing here.
fn header_of(form: RowForm, first: &[u8], when: Option<&str>) -> (Option<Prefix>, BTreeSet<String>) {
    let text = std::str::from_utf8(super::without_mark(first)).unwrap_or_default();
    let columns_by = |delimiter| {
        let mut names = Vec::new();
        let split = field::split(text, delimiter, |_, name| names.push(name.trim().to_lowercase()));
        split.map(|_| names).unwrap_or_default()
    };
    let is_column = |name: &String| column(form, name).is_some();
    let tried = b",;\t".map(|delimiter| (columns_by(delimiter), delimiter));
    let known = |names: &[String]| names.iter().filter(|name| is_column(name)).count();
    let Some((best, delimiter)) = tried.into_iter().max_by_key(|(names, _)| known(names)) else {
        return (None, BTreeSet::new());
    };
    if known(&best) == 0 {
        return (None, BTreeSet::new());
    }
    let first = form.columns()[0];
    let has_first = best.iter().any(|name| column(form, name) == Some(first));
    let prefix = when.filter(|_| !has_first).map(|when| Prefix {
        header: Some([first.name().as_bytes(), &[delimiter]].concat()),
        row: [when.as_bytes(), &[delimiter]].concat(),
    });
    let ignored = best.into_iter().filter(|name| !name.is_empty() && !is_column(name)).take(MOST_IGNORED).collect();
    (prefix, ignored)
}

sentence! {
    /// What is said of keys that were passed over.
    Ignored { names: crate::say::All<String> }
    en "left out, because no column is called so: {names}",
    sv "togs inte med, eftersom ingen kolumn heter så: {names}",
    nb "ikke tatt med, fordi ingen kolonne heter det: {names}",
}

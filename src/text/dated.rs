//! A table of dates and values, as people keep them: `2027-03-01,4251` or `1 mars 2027;4 251,5`.
//!
//! Which column holds the dates is told by what stands in it; which holds the values, by its name or by being the first
//! with numbers. A row without a value is unknown and passed over. Nothing is judged here.

use crate::model::day::Day;
use crate::say::{All, Language, Sentence, sentence};
use crate::text::day::day;
use crate::text::number::number;
use crate::text::snapshots::split_fields;

/// What separates columns, the usual one first.
const DELIMITERS: [u8; 3] = *b",;\t";
/// So many columns are named when the wanted one is not there.
const MOST_NAMED: usize = 12;

/// What a table says.
#[derive(Debug, Default)]
pub(crate) struct Dated {
    /// The name of the column of values; empty where the table has no headings.
    pub(crate) name: String,
    /// Days and values, in the order of the table.
    pub(crate) points: Vec<(Day, f64)>,
    /// Lines that cannot be read, with what is wrong.
    pub(crate) bad: Vec<(usize, NotARow)>,
}

/// Why a text is no table of dates and values.
#[derive(Debug)]
pub(crate) enum NoTable {
    /// No line begins with a date and holds a number.
    NoRows,
    /// The wanted column is not there; these are.
    NoColumn(Vec<String>),
    /// It is a snapshots file, which holds several series.
    SnapshotsFile,
}

/// Reads a table. `column` is the heading of the values that are meant; `today` is what "yesterday" counts from.
///
/// # Errors
/// When it is no such table.
pub(crate) fn dated(text: &str, column: Option<&str>, today: Day, language: Language) -> Result<Dated, NoTable> {
    let reader = Reader::of(text, today, language);
    let lines = text.lines().enumerate().map(|(number, line)| (number + 1, reader.fields(line)));
    let rows: Vec<(usize, Vec<String>)> = lines.filter(|(_, row)| row.iter().any(|field| !field.is_empty())).collect();
    let has_date = |row: &[String]| row.iter().position(|field| reader.day(field).is_some());
    let (first, dates) =
        rows.iter().enumerate().find_map(|(at, row)| Some((at, has_date(&row.1)?))).ok_or(NoTable::NoRows)?;
    let headings: &[String] = if first > 0 { &rows[first - 1].1 } else { &[] };
    if ["metric", "value"].iter().all(|name| headings.iter().any(|heading| heading.eq_ignore_ascii_case(name))) {
        return Err(NoTable::SnapshotsFile);
    }
    let values = match column {
        Some(name) => headings
            .iter()
            .position(|heading| heading.eq_ignore_ascii_case(name.trim()))
            .ok_or_else(|| NoTable::NoColumn(headings.iter().take(MOST_NAMED).cloned().collect()))?,
        None => first_with_numbers(&rows[first..], dates, &reader).ok_or(NoTable::NoRows)?,
    };
    let mut table = Dated { name: headings.get(values).cloned().unwrap_or_default(), ..Dated::default() };
    for (line, row) in &rows[first..] {
        match (row.get(dates), row.get(values).map_or("", String::as_str)) {
            (_, "") => {}
            (Some(date), value) => match (reader.day(date), reader.number(value)) {
                (Some(day), Some(value)) => table.points.push((day, value)),
                (None, _) => table.bad.push((*line, NotARow { text: date.clone() })),
                (Some(_), None) => table.bad.push((*line, NotARow { text: value.to_owned() })),
            },
            (None, _) => table.bad.push((*line, NotARow { text: row.join(" ") })),
        }
    }
    Ok(table)
}

fn first_with_numbers(rows: &[(usize, Vec<String>)], dates: usize, reader: &Reader) -> Option<usize> {
    let columns = rows.iter().map(|row| row.1.len()).max().unwrap_or(0);
    let has_number = |column: usize| {
        let mut fields = rows.iter().filter_map(|row| row.1.get(column)).filter(|field| !field.is_empty());
        fields.next().is_some_and(|field| reader.number(field).is_some())
    };
    (0..columns).find(|&column| column != dates && has_number(column))
}

/// How the fields of a table are written.
struct Reader {
    delimiter: u8,
    language: Language,
    today: Day,
}

impl Reader {
    /// A table with semicolons has decimal commas, one with commas has decimal points.
    fn of(text: &str, today: Day, language: Language) -> Self {
        let line = text.lines().find(|line| line.contains([',', ';', '\t'])).unwrap_or_default();
        let count = |delimiter: u8| line.bytes().filter(|&byte| byte == delimiter).count();
        // A semicolon or a tab is there to separate; a comma may stand in a number.
        let delimiter = [b';', b'\t', b','].into_iter().find(|&one| count(one) > 0).unwrap_or(DELIMITERS[0]);
        let language = match (delimiter, language) {
            (b',', _) => Language::English,
            (b';', Language::English) => Language::Swedish,
            (_, language) => language,
        };
        Self { delimiter, language, today }
    }

    fn fields(&self, line: &str) -> Vec<String> {
        let mut fields = Vec::new();
        let line = line.trim_start_matches('\u{feff}');
        if split_fields(line, self.delimiter, |_, field| fields.push(field.trim().to_owned())).is_err() {
            fields = vec![line.to_owned()];
        }
        fields
    }

    /// A day, also one with a time behind it.
    fn day(&self, field: &str) -> Option<Day> {
        let date = field.split_at_checked(10).filter(|(_, time)| time.starts_with(['T', ' '])).map(|(date, _)| date);
        date.and_then(Day::parse_iso).or_else(|| day(field, self.today, Some(self.language)))
    }

    fn number(&self, field: &str) -> Option<f64> {
        number(field, Some(self.language)).or_else(|_| number(field, None)).ok()
    }
}

impl NoTable {
    /// What is wrong.
    pub(crate) fn what(&self, file: &str, column: Option<&str>) -> Box<dyn Sentence> {
        let file = file.to_owned();
        match self {
            Self::NoRows => Box::new(NoDatedRows { file }),
            Self::NoColumn(_) => Box::new(ColumnNotThere { file, column: column.unwrap_or_default().to_owned() }),
            Self::SnapshotsFile => Box::new(IsSnapshotsFile { file }),
        }
    }

    /// What to do instead.
    pub(crate) fn help(self) -> Box<dyn Sentence> {
        match self {
            Self::NoColumn(names) if !names.is_empty() => Box::new(ColumnsAre { names: All(names) }),
            Self::NoRows | Self::NoColumn(_) => Box::new(WriteTable {}),
            Self::SnapshotsFile => Box::new(NameTheCampaign {}),
        }
    }
}

sentence! {
    /// A line that holds no date or no number.
    NotARow { text: String }
    en "`{text}` is neither a date nor a number that can be read",
    sv "`{text}` är varken ett datum eller ett tal som går att läsa",
    nb "`{text}` er verken en dato eller et tall som kan leses",
}
sentence! {
    NoDatedRows { file: String }
    en "{file} holds no lines with a date and a number",
    sv "{file} har inga rader med ett datum och ett tal",
    nb "{file} har ingen linjer med en dato og et tall",
}
sentence! {
    ColumnNotThere { file: String, column: String }
    en "{file} has no column `{column}`",
    sv "{file} har ingen kolumn `{column}`",
    nb "{file} har ingen kolonne `{column}`",
}
sentence! {
    ColumnsAre { names: All<String> }
    en "its columns are {names}",
    sv "kolumnerna heter {names}",
    nb "kolonnene heter {names}",
}
sentence! {
    WriteTable {}
    en "write a line a reading, the date first: 2027-03-01,4251",
    sv "skriv en rad per avläsning, med datumet först: 2027-03-01;4251",
    nb "skriv en linje per avlesning, med datoen først: 2027-03-01;4251",
}
sentence! {
    IsSnapshotsFile { file: String }
    en "{file} is a snapshots file, which can hold several metrics",
    sv "{file} är en avläsningsfil, som kan ha flera mått",
    nb "{file} er en avlesningsfil, som kan ha flere måltall",
}
sentence! {
    NameTheCampaign {}
    en "name its campaign and the metric: `plan forecast spring followers@instagram`",
    sv "ange kampanjen och måttet: `plan forecast spring followers@instagram`",
    nb "oppgi kampanjen og måltallet: `plan forecast spring followers@instagram`",
}

#[cfg(test)]
mod tests {
    use super::{Dated, NoTable, dated};
    use crate::model::day::Day;
    use crate::say::Language;
    use proptest::prelude::{any, proptest};

    fn read(text: &str, column: Option<&str>) -> Result<Dated, NoTable> {
        dated(text, column, Day::new(2027, 4, 1).expect("a day"), Language::English)
    }

    fn shown(text: &str) -> Vec<String> {
        let table = read(text, None).expect("a table");
        table.points.iter().map(|(day, value)| format!("{day} {value}")).collect()
    }

    #[test]
    fn tables_as_people_keep_them() {
        let wanted = ["2027-03-01 4251", "2027-03-08 4290.5"];
        for text in [
            "2027-03-01,4251\n2027-03-08,4290.5\n",
            "\u{feff}Datum;Följare\r\n2027-03-01;4 251\r\n2027-03-08;4290,5",
            "date,followers\n2027-03-01T08:00:00Z,\"4,251\"\n\n2027-03-08 09:30,4290.5\n",
            "Name\tDay\tN\nx\t1 March 2027\t4251\nx\t8 March 2027\t4290.5",
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_column_is_found_by_its_heading() {
        let text = "date,likes,Followers\n2027-03-01,7,4251\n2027-03-08,,4290\n";
        let table = read(text, Some("followers")).expect("a table");
        assert_eq!((table.name.as_str(), table.points.len()), ("Followers", 2));
        assert_eq!(shown(text), ["2027-03-01 7"], "a row without a value is unknown");
        assert!(matches!(read(text, Some("x")), Err(NoTable::NoColumn(names)) if names.len() == 3));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let table = read("2027-03-01,1\n2027-03-08,many\nlater,3\n", None).expect("a table");
        assert_eq!(table.bad.iter().map(|bad| bad.0).collect::<Vec<_>>(), [2, 3]);
        assert!(matches!(read("a,b\n1,2\n", None), Err(NoTable::NoRows)));
        assert!(matches!(read("", None), Err(NoTable::NoRows)));
        let rows = "date,metric,channel,value\n2027-03-01,followers,instagram,4251\n";
        assert!(matches!(read(rows, None), Err(NoTable::SnapshotsFile)));
    }

    proptest! {
        #[test]
        fn any_text_is_a_table_or_not(text in any::<String>()) {
            let _ = read(&text, None);
            let _ = read(&format!("date,n\n2027-03-01,1\n{text}"), Some("n"));
        }
    }
}

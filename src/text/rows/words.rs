//! What columns are called: by their names, and in a log of feedback by the words of Swedish and Norwegian files as well.

use crate::model::form::Form;
use crate::model::place::Column;
use crate::text::feedback::event;

/// What else people call the columns of a log.
const OF_LOG: &[(Column, &[&str])] = &[
    (Column::Time, &["tid", "tidpunkt", "tidspunkt"]),
    (Column::Item, &["ärende", "sak", "henvendelse"]),
    (Column::Event, &["händelse", "hendelse"]),
    (Column::Place, &["plats", "sted"]),
    (Column::ReplyPlace, &["svarsplats", "svarssted"]),
    (Column::Mood, &["stämning", "stemning", "slag"]),
    (Column::Topic, &["ämne", "emne"]),
    (Column::Customer, &["kund", "kunde"]),
    (Column::By, &["av"]),
    (Column::Link, &["länk", "lenke"]),
    (Column::Cost, &["kostnad"]),
    (Column::Note, &["anteckning", "notat", "merknad"]),
];

/// The column of this name; letters' case does not matter.
pub(crate) fn column(form: Form, name: &str) -> Option<Column> {
    let named = form.columns().iter().copied().find(|column| column.name().eq_ignore_ascii_case(name));
    named.or_else(|| {
        let lower = name.to_lowercase();
        let others = OF_LOG.iter().filter(|_| form == Form::Feedback);
        others.into_iter().find(|(_, words)| words.contains(&lower.as_str())).map(|(column, _)| *column)
    })
}

/// Whether a first line that names no column is a heading all the same: it has columns, and neither a digit, as every time
/// has, nor the word of an event.
pub(crate) fn is_other_heading(form: Form, line: &str, delimiters: &[u8]) -> bool {
    let has_columns = line.bytes().any(|byte| delimiters.contains(&byte));
    let is_row = |field: &str| event(field.trim()).is_some() || field.bytes().any(|byte| byte.is_ascii_digit());
    let fields = || line.split(|character: char| u8::try_from(character).is_ok_and(|byte| delimiters.contains(&byte)));
    form == Form::Feedback && has_columns && !fields().any(is_row)
}

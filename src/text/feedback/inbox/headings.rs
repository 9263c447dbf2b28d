//! What the headings of an inbox's export mean.

use crate::model::feedback::Event;
use crate::model::form::Form;
use crate::model::place::Column;
use crate::text::rows::column;

/// What a column of an export is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A column of the log.
    Of(Column),
    /// The channel alone.
    Channel,
    /// When something else happened to the message.
    Happened(Event),
}

/// Headings, plain, that inboxes and help desks use, in English, Swedish and Norwegian; the surest of a meaning first.
const KNOWN: &[(Meaning, &[&str])] = &[
    (
        Meaning::Of(Column::Time),
        &[
            "time",
            "created at",
            "created time",
            "received at",
            "created",
            "received",
            "timestamp",
            "date created",
            "date",
            "skapad",
            "skapat",
            "mottaget",
            "inkom",
            "datum",
            "opprettet",
            "mottatt",
            "dato",
        ],
    ),
    (
        Meaning::Of(Column::Item),
        &[
            "item",
            "ticket id",
            "ticket",
            "message id",
            "conversation id",
            "case number",
            "case",
            "id",
            "ärendenummer",
            "saksnummer",
        ],
    ),
    (
        Meaning::Happened(Event::Replied),
        &[
            "replied",
            "first reply at",
            "first response at",
            "first reply",
            "first response",
            "replied at",
            "answered at",
            "besvarad",
            "första svar",
            "besvart",
            "første svar",
        ],
    ),
    (
        Meaning::Happened(Event::Resolved),
        &["resolved", "resolved at", "solved at", "closed at", "closed", "löst", "stängd", "løst", "lukket"],
    ),
    (Meaning::Channel, &["channel", "network", "platform", "source", "kanal", "källa", "plattform", "kilde"]),
    (Meaning::Of(Column::Mood), &["mood", "sentiment"]),
    (Meaning::Of(Column::Topic), &["topic", "category", "tag", "tags", "subject", "kategori"]),
    (
        Meaning::Of(Column::Customer),
        &[
            "customer",
            "customer id",
            "contact id",
            "contact",
            "author",
            "from",
            "email",
            "kundnummer",
            "avsändare",
            "kundenummer",
            "avsender",
        ],
    ),
    (
        Meaning::Of(Column::By),
        &["by", "assignee", "agent", "assigned to", "owner", "handläggare", "ansvarig", "saksbehandler", "ansvarlig"],
    ),
    (Meaning::Of(Column::Link), &["link", "permalink", "url"]),
];

/// The log's own columns that are taken from an export by their names in a log.
const TAKEN: [Column; 8] = [
    Column::Time,
    Column::Item,
    Column::Place,
    Column::Mood,
    Column::Topic,
    Column::Customer,
    Column::By,
    Column::Link,
];

/// What a heading means by itself. A message's own text is not taken unless that is said.
pub(super) fn known(heading: &str) -> Option<Meaning> {
    let of_inbox = KNOWN.iter().find(|(_, headings)| headings.contains(&heading)).map(|(meaning, _)| *meaning);
    of_inbox.or_else(|| column(Form::Feedback, heading).filter(|column| TAKEN.contains(column)).map(Meaning::Of))
}

/// The same with each meaning once: the first column that has it.
pub(super) fn settled(meanings: impl Iterator<Item = Option<Meaning>>) -> Vec<Option<Meaning>> {
    let mut seen: Vec<Meaning> = Vec::new();
    let once = meanings.map(|meaning| {
        let meaning = meaning.filter(|meaning| !seen.contains(meaning))?;
        seen.push(meaning);
        Some(meaning)
    });
    once.collect()
}

impl Meaning {
    /// Its word on the command line and in what is shown: a column's name, `channel`, an event's name.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Of(column) => column.name(),
            Self::Channel => Column::Channel.name(),
            Self::Happened(event) => event.name(),
        }
    }

    /// The meaning of a word on the command line.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase();
        let columns = Column::FEEDBACK.into_iter().map(Self::Of);
        let events = Event::ALL.into_iter().filter(|event| *event != Event::Received).map(Self::Happened);
        let all = columns.chain([Self::Channel]).chain(events);
        all.filter(|meaning| !matches!(meaning, Self::Of(Column::Event | Column::ReplyPlace | Column::Cost)))
            .find(|meaning| meaning.word() == word)
    }
}

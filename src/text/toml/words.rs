//! What is said of a document's syntax and shape.

use crate::say::{All, Any, Language, Show, sentence};

/// The sort of a TOML value, as a marketer would call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A string.
    Text,
    /// A number of any sort.
    Number,
    /// A date, with or without a time.
    Date,
    /// `true` or `false`.
    YesOrNo,
    /// An array.
    List,
    /// A table.
    Table,
}

impl Show for Kind {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Text => ["a text in quotes", "en text inom citattecken", "en tekst i anførselstegn"],
            Self::Number => ["a number", "ett tal", "et tall"],
            Self::Date => ["a date", "ett datum", "en dato"],
            Self::YesOrNo => ["true or false", "true eller false", "true eller false"],
            Self::List => ["a list in brackets", "en lista inom hakparenteser", "en liste i hakeparenteser"],
            Self::Table => ["a table", "en tabell", "en tabell"],
        };
        let words = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        words.to_owned()
    }
}

impl Kind {
    /// A value of this kind, as it is written.
    pub(crate) fn sample(self) -> &'static str {
        match self {
            Self::Text => "\"…\"",
            Self::Number => "4200",
            Self::Date => "2027-03-01",
            Self::YesOrNo => "true",
            Self::List => "[\"…\", \"…\"]",
            Self::Table => "{ … }",
        }
    }
}

sentence! {
    WrongKind { key: String, expected: Any<Kind>, found: Kind }
    en "`{key}` should be {expected}; here it is {found}",
    sv "`{key}` ska vara {expected}; här är det {found}",
    nb "`{key}` skal være {expected}; her er det {found}",
}

sentence! {
    NumberTooLarge { text: String }
    en "{text} is too large a number to count with",
    sv "{text} är ett för stort tal att räkna med",
    nb "{text} er et for stort tall å regne med",
}

sentence! {
    WriteLike { sample: String }
    en "write `{sample}`",
    sv "skriv `{sample}`",
    nb "skriv `{sample}`",
}

sentence! {
    OneOfDays { days: Any<String> }
    en "it may be {days}: write the one that is meant",
    sv "det kan vara {days}: skriv den dag som menas",
    nb "det kan være {days}: skriv den dagen som menes",
}

sentence! {
    WriteDate { key: String }
    en "write year, month and day, as `{key} = YYYY-MM-DD`",
    sv "skriv år, månad och dag, som `{key} = ÅÅÅÅ-MM-DD`",
    nb "skriv år, måned og dag, som `{key} = ÅÅÅÅ-MM-DD`",
}

sentence! {
    UnknownWord { key: String, word: String }
    en "`{key}` has no choice \"{word}\"",
    sv "`{key}` kan inte vara \"{word}\"",
    nb "`{key}` kan ikke være «{word}»",
}

sentence! {
    Choices { words: Any<String> }
    en "choose {words}",
    sv "välj {words}",
    nb "velg {words}",
}

sentence! {
    DidYouMeanChoice { word: String, words: Any<String> }
    en "did you mean \"{word}\"? The choices are {words}",
    sv "menade du \"{word}\"? Du kan välja {words}",
    nb "mente du «{word}»? Du kan velge {words}",
}

sentence! {
    UnknownKey { key: String, table: String }
    en "`{key}` means nothing in {table}",
    sv "`{key}` betyder inget i {table}",
    nb "`{key}` betyr ingenting i {table}",
}

sentence! {
    UnknownTable { key: String }
    en "`{key}` is nothing that a file like this can hold",
    sv "`{key}` hör inte hemma i en sådan här fil",
    nb "`{key}` hører ikke hjemme i en slik fil",
}

sentence! {
    DidYouMean { key: String }
    en "did you mean `{key}`?",
    sv "menade du `{key}`?",
    nb "mente du `{key}`?",
}

sentence! {
    BelongsIn { key: String, table: String }
    en "`{key}` belongs under {table}",
    sv "`{key}` hör hemma under {table}",
    nb "`{key}` hører hjemme under {table}",
}

sentence! {
    UnderTable { table: &'static str, line: String }
    en "write it under {table}: `{line}`",
    sv "skriv det under {table}: `{line}`",
    nb "skriv det under {table}: `{line}`",
}

sentence! {
    KnownKeys { keys: All<String> }
    en "it can hold {keys}",
    sv "här kan stå {keys}",
    nb "her kan det stå {keys}",
}

sentence! {
    MissingKey { key: String, table: String }
    en "{table} has no `{key}`",
    sv "{table} saknar `{key}`",
    nb "{table} mangler `{key}`",
}

sentence! {
    AddKey { key: String, sample: String }
    en "add `{key} = {sample}`",
    sv "lägg till `{key} = {sample}`",
    nb "legg til `{key} = {sample}`",
}

sentence! {
    MissingTable { table: String }
    en "the file has no {table}",
    sv "filen saknar {table}",
    nb "filen mangler {table}",
}

sentence! {
    AddTable { table: String }
    en "begin with {table} and a name, or make a whole file with `plan new`",
    sv "börja med {table} och ett namn, eller skapa en hel fil med `plan new`",
    nb "begynn med {table} og et navn, eller lag en hel fil med `plan new`",
}

sentence! {
    SingleBrackets { table: String }
    en "[{table}] stands in single brackets, but a campaign may have several",
    sv "[{table}] står inom enkla hakparenteser, men en kampanj kan ha flera",
    nb "[{table}] står i enkle hakeparenteser, men en kampanje kan ha flere",
}

sentence! {
    DoubleBrackets { table: String }
    en "[[{table}]] stands in double brackets, but there is only one",
    sv "[[{table}]] står inom dubbla hakparenteser, men det finns bara en",
    nb "[[{table}]] står i doble hakeparenteser, men det finnes bare én",
}

sentence! {
    Unexplained { reason: String }
    en "the file cannot be read: {reason}",
    sv "filen kan inte läsas: {reason}",
    nb "filen kan ikke leses: {reason}",
}

//! Words that several outputs share: severities, dimensions, counts.

use crate::assess::Phase;
use crate::model::finding::{Dimension, Severity};
use crate::model::platform::{self, Platform};
use crate::progress::state::State;
use crate::say::{Language, Show, noun, sentence};

impl Show for Severity {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Error => ["error", "fel", "feil"],
            Self::Warning => ["warning", "varning", "advarsel"],
            Self::Note => ["note", "tips", "tips"],
        };
        in_language(language, english, swedish, norwegian)
    }
}

impl Show for Dimension {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Specific => ["specific", "tydligt", "tydelig"],
            Self::Realistic => ["realistic", "rimligt", "realistisk"],
            Self::TimeBound => ["timed", "tidsatt", "tidfestet"],
            Self::Measurable => ["measurable", "mätbart", "målbart"],
            Self::Channels => ["channels", "kanaler", "kanaler"],
            Self::Budget => ["budget", "budget", "budsjett"],
            Self::Strategy => ["strategy", "strategi", "strategi"],
            Self::Ledger => ["snapshots", "avläsningar", "avlesninger"],
            Self::Feedback => ["feedback", "feedback", "tilbakemeldinger"],
            Self::File => ["file", "fil", "fil"],
        };
        in_language(language, english, swedish, norwegian)
    }
}

impl Show for State {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Met => ["reached", "nått", "nådd"],
            Self::OnTrack => ["on track", "i fas", "i rute"],
            Self::AtRisk => ["at risk", "osäkert", "usikkert"],
            Self::Behind => ["behind", "efter", "etter"],
            Self::Unreachable => ["out of reach", "ouppnåeligt", "uoppnåelig"],
            Self::Missed => ["not reached", "inte nått", "ikke nådd"],
            Self::Unknown => ["not known", "okänt", "ukjent"],
            Self::Stale => ["out of date", "inaktuellt", "utdatert"],
            Self::TooEarly => ["too early", "för tidigt", "for tidlig"],
            Self::NoData => ["not read", "inte avläst", "ikke avlest"],
            Self::NotStarted => ["not begun", "inte börjat", "ikke begynt"],
        };
        in_language(language, english, swedish, norwegian)
    }
}

impl Show for Phase {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Planned => ["planned", "planerad", "planlagt"],
            Self::Running => ["running", "pågår", "pågår"],
            Self::Over => ["over", "slut", "slutt"],
            Self::Closed => ["closed", "avslutad", "avsluttet"],
        };
        in_language(language, english, swedish, norwegian)
    }
}

impl Show for Platform {
    /// Its name: a brand is called the same everywhere, a medium has a word in each language.
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self.name {
            "email" => ["E-mail", "E-post", "E-post"],
            "blog" => ["Blog", "Blogg", "Blogg"],
            "web" => ["Website", "Webbplats", "Nettsted"],
            "podcast" => ["Podcast", "Podd", "Podkast"],
            "app" => ["App", "App", "App"],
            "print" => ["Print", "Tryck", "Trykk"],
            _ => return self.title.to_owned(),
        };
        in_language(language, english, swedish, norwegian)
    }
}

/// A channel as people call it: its platform's name, where it has one.
pub(crate) fn channel_name(name: &str, language: Language) -> String {
    platform::known(name).map_or_else(|| name.to_owned(), |platform| platform.show(language))
}

fn in_language(language: Language, english: &str, swedish: &str, norwegian: &str) -> String {
    match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    }
    .to_owned()
}

noun! {
    /// A count of errors.
    Errors
    en "error" "errors",
    sv "fel" "fel",
    nb "feil" "feil",
}

noun! {
    /// A count of warnings.
    Warnings
    en "warning" "warnings",
    sv "varning" "varningar",
    nb "advarsel" "advarsler",
}

noun! {
    /// A count of notes.
    Notes
    en "note" "notes",
    sv "tips" "tips",
    nb "tips" "tips",
}

noun! {
    /// A count of files.
    Files
    en "file" "files",
    sv "fil" "filer",
    nb "fil" "filer",
}

sentence! {
    /// The word before what to write instead.
    HelpWord {}
    en "help",
    sv "hjälp",
    nb "hjelp",
}

noun! {
    /// A count of days.
    Days
    en "day" "days",
    sv "dag" "dagar",
    nb "dag" "dager",
}

//! Exports that are recognised and of which no series can be made: why, and what to export instead.

use super::Stop;
use crate::say::sentence;

/// Why no series can be made of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Its rows are kinds of visits, not days.
    NoDay,
    /// Its rows are searches, pages or countries, of which the platform leaves the rare ones out.
    LeavesOut,
    /// Two ranges of days stand side by side.
    Compared,
    /// Shares of people by age, sex and place.
    People,
}

sentence! {
    NoDays { by: String }
    en "a table by \"{by}\" without days, so there is nothing to follow over time",
    sv "en tabell efter \"{by}\" utan dagar, så det finns inget att följa över tid",
    nb "en tabell etter «{by}» uten dager, så det er ingenting å følge over tid",
}
sentence! {
    AddDate {}
    en "make the report by day: choose Date as its dimension and export it again",
    sv "gör rapporten per dag: välj Datum som dimension och exportera på nytt",
    nb "lag rapporten per dag: velg Dato som dimensjon, og eksporter på nytt",
}
sentence! {
    NotTheWhole { by: String }
    en "the rows by \"{by}\" do not add up to the whole: the rare ones are left out of the export",
    sv "raderna efter \"{by}\" blir inte tillsammans hela summan: det som är sällsynt saknas i exporten",
    nb "radene etter «{by}» blir til sammen ikke hele summen: det sjeldne mangler i eksporten",
}
sentence! {
    TakeChart {}
    en "import the file with a row a day from the same export (Chart.csv or Dates.csv), or the whole archive",
    sv "importera filen med en rad per dag ur samma export (Diagram.csv eller Datum.csv), eller hela arkivet",
    nb "importer filen med én rad per dag fra samme eksport (Diagram.csv eller Datoer.csv), eller hele arkivet",
}
sentence! {
    TwoRanges {}
    en "two ranges of days stand side by side for comparison, so a row is no day",
    sv "två perioder står sida vid sida för jämförelse, så en rad är ingen dag",
    nb "to perioder står side om side til sammenligning, så en rad er ingen dag",
}
sentence! {
    ExportUncompared {}
    en "switch the comparison off and export again, once for each range if both are wanted",
    sv "stäng av jämförelsen och exportera på nytt, en gång per period om båda behövs",
    nb "slå av sammenligningen og eksporter på nytt, én gang for hver periode om begge trengs",
}

sentence! {
    WhoTheyAre {}
    en "it tells in shares who the followers are, and not how many there are",
    sv "den visar med andelar vilka följarna är, men inte hur många de är",
    nb "den viser med andeler hvem følgerne er, men ikke hvor mange de er",
}
sentence! {
    ReadItOff {}
    en "read the number of followers off the platform and record it: `plan record followers@facebook=…`",
    sv "läs av antalet följare på plattformen och registrera det: `plan record followers@facebook=…`",
    nb "les av antall følgere på plattformen, og registrer det: `plan record followers@facebook=…`",
}

impl Refusal {
    /// What is said of it; `by`: what its rows are.
    pub(super) fn stop(self, by: String) -> Stop {
        match self {
            Self::NoDay => Stop::new(NoDays { by }, AddDate {}),
            Self::LeavesOut => Stop::new(NotTheWhole { by }, TakeChart {}),
            Self::People => Stop::new(WhoTheyAre {}, ReadItOff {}),
            Self::Compared => Stop::new(TwoRanges {}, ExportUncompared {}),
        }
    }
}

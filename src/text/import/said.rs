//! What is said about export files: what they hold that cannot be taken, and what is to be settled.

mod ads;
mod book;
mod whole;

use crate::model::day::Day;
use crate::say::{All, Amount, noun, sentence};
pub(crate) use ads::{AdsAddedUp, OneNameForSeveral, PeopleNotAddedUp, ResultsOfSeveralKinds};
pub(crate) use book::{DamagedBook, LockedBook, NotABook, OtherBook, SaveAnew, Unlock, UnpackFirst, WithinArchive};
pub(crate) use whole::{
    AddedUp, Describes, MapThem, NotAddedUp, NotJson, OneByOne, SayMapping, SayRange, SeveralMappings, SeveralNow,
    WhichDays,
};

noun! {
    /// A count of rows.
    Rows
    en "row" "rows",
    sv "rad" "rader",
    nb "rad" "rader",
}

sentence! {
    NotAnExport { what: &'static str }
    en "this is no export of a platform but a file of another kind ({what})",
    sv "det här är ingen export från en plattform utan en fil av annat slag ({what})",
    nb "dette er ingen eksport fra en plattform, men en fil av et annet slag ({what})",
}
sentence! {
    ExportAgain {}
    en "export it again from the platform, as CSV or XLSX, and import that file unopened",
    sv "exportera på nytt från plattformen, som CSV eller XLSX, och importera filen utan att öppna den emellan",
    nb "eksporter på nytt fra plattformen, som CSV eller XLSX, og importer filen uten å åpne den imellom",
}
sentence! {
    UnreadableBook { reason: String }
    en "the workbook cannot be read: {reason}",
    sv "arbetsboken kan inte läsas: {reason}",
    nb "arbeidsboken kan ikke leses: {reason}",
}
sentence! {
    TooLarge {}
    en "the file holds more than any export does",
    sv "filen innehåller mer än någon export gör",
    nb "filen inneholder mer enn noen eksport gjør",
}
sentence! {
    EncodingAssumed {}
    en "the file is not UTF-8, so it was read as Windows-1252; look at letters like å and é",
    sv "filen är inte UTF-8 och lästes därför som Windows-1252; kontrollera bokstäver som å och é",
    nb "filen er ikke UTF-8 og ble derfor lest som Windows-1252; se etter bokstaver som å og é",
}
sentence! {
    CharactersLost { encoding: &'static str }
    en "some characters are not valid {encoding} and were lost",
    sv "några tecken är inte giltig {encoding} och gick förlorade",
    nb "noen tegn er ikke gyldig {encoding} og gikk tapt",
}
sentence! {
    RowsWereWrapped {}
    en "every row stood in one cell, as some programs save it; the cells were parted again",
    sv "varje rad stod i en enda cell, som vissa program sparar det; cellerna delades upp igen",
    nb "hver rad sto i én celle, slik noen programmer lagrer det; cellene ble delt opp igjen",
}
sentence! {
    OpenQuote {}
    en "a quotation mark opens here that nothing closes, so the rest of the file is one cell",
    sv "här börjar ett citattecken som aldrig slutar, så resten av filen är en enda cell",
    nb "her begynner et anførselstegn som aldri slutter, så resten av filen er én celle",
}
sentence! {
    UnknownFormat { headings: All<String> }
    en "no export that is known has these headings: {headings}",
    sv "ingen känd export har de här rubrikerna: {headings}",
    nb "ingen kjent eksport har disse overskriftene: {headings}",
}
sentence! {
    MapIt { map: String }
    en "say what its columns are: --map {map}, once for each column to take",
    sv "säg vad kolumnerna är: --map {map}, en gång för varje kolumn som ska med",
    nb "si hva kolonnene er: --map {map}, én gang for hver kolonne som skal med",
}
sentence! {
    NoTable {}
    en "there is no table with headings in the file",
    sv "det finns ingen tabell med rubriker i filen",
    nb "det finnes ingen tabell med overskrifter i filen",
}
sentence! {
    UnknownTitle { title: String }
    en "the title \"{title}\" names no metric that is known",
    sv "titeln \"{title}\" är inget känt mått",
    nb "tittelen «{title}» er ikke noe kjent måltall",
}
sentence! {
    NoChannel { title: String }
    en "nothing says which channel \"{title}\" is of",
    sv "inget säger vilken kanal \"{title}\" gäller",
    nb "ingenting sier hvilken kanal «{title}» gjelder",
}
sentence! {
    SayChannel {}
    en "add --channel, for example --channel instagram",
    sv "lägg till --channel, till exempel --channel instagram",
    nb "legg til --channel, for eksempel --channel instagram",
}
sentence! {
    OpenNumber { heading: String, text: String }
    en "in the column \"{heading}\", {text} may be a thousand or a decimal number",
    sv "i kolumnen \"{heading}\" kan {text} vara ett tusental eller ett decimaltal",
    nb "i kolonnen «{heading}» kan {text} være et tusentall eller et desimaltall",
}
sentence! {
    ContraryNumbers { heading: String, one: String, other: String }
    en "in the column \"{heading}\", {one} has a decimal point and {other} a decimal comma",
    sv "i kolumnen \"{heading}\" har {one} decimalpunkt och {other} decimalkomma",
    nb "i kolonnen «{heading}» har {one} desimalpunktum og {other} desimalkomma",
}
sentence! {
    SayDecimal {}
    en "add --decimal . or --decimal , for the character before the decimals",
    sv "lägg till --decimal . eller --decimal , för tecknet före decimalerna",
    nb "legg til --decimal . eller --decimal , for tegnet foran desimalene",
}
sentence! {
    OpenDay { text: String }
    en "{text} may be two different days: nothing says whether the month stands first",
    sv "{text} kan vara två olika dagar: inget säger om månaden står först",
    nb "{text} kan være to ulike dager: ingenting sier om måneden står først",
}
sentence! {
    ContraryDays { one: String, other: String }
    en "{one} has the month first and {other} the day",
    sv "{one} har månaden först och {other} dagen",
    nb "{one} har måneden først og {other} dagen",
}
sentence! {
    SayOrder {}
    en "add --date-order mdy (month first) or --date-order dmy (day first)",
    sv "lägg till --date-order mdy (månaden först) eller --date-order dmy (dagen först)",
    nb "legg til --date-order mdy (måneden først) eller --date-order dmy (dagen først)",
}
sentence! {
    NoYear { text: String }
    en "{text} has no year, and there is no day to count it from",
    sv "{text} saknar år, och det finns ingen dag att räkna det från",
    nb "{text} mangler år, og det finnes ingen dag å regne det fra",
}
sentence! {
    DaysBreak { one: String, other: String }
    en "{one} and {other} are not one day apart, so the years of dates without one cannot be counted",
    sv "{one} och {other} följer inte på varandra, så år kan inte räknas ut för datum utan år",
    nb "{one} og {other} følger ikke etter hverandre, så år kan ikke regnes ut for datoer uten år",
}
sentence! {
    SayUntil {}
    en "add --until with the last day that the export covers: --until 2027-04-12",
    sv "lägg till --until med exportens sista dag: --until 2027-04-12",
    nb "legg til --until med eksportens siste dag: --until 2027-04-12",
}
sentence! {
    YearsCounted { until: Day }
    en "the dates have no year; they were counted back from {until} (--until changes that)",
    sv "datumen saknar år; de räknades bakåt från {until} (--until ändrar det)",
    nb "datoene mangler år; de ble regnet bakover fra {until} (--until endrer det)",
}
sentence! {
    SeveralADay { day: Day, rows: Rows }
    en "{day} has {rows}, so these are parts of a day and not the day",
    sv "{day} har {rows}, så det här är delar av en dag och inte dagen",
    nb "{day} har {rows}, så dette er deler av en dag og ikke dagen",
}
sentence! {
    ExportWithoutParts {}
    en "export it again with the day alone, without another breakdown",
    sv "exportera på nytt per dag, utan annan uppdelning",
    nb "eksporter på nytt per dag, uten annen oppdeling",
}
sentence! {
    SeveralAnItem { rows: Rows, items: u64 }
    en "{rows} are of only {items} posts: these are days of posts, not posts",
    sv "{rows} gäller bara {items} inlägg: det här är inlägg per dag, inte inlägg",
    nb "{rows} gjelder bare {items} innlegg: dette er innlegg per dag, ikke innlegg",
}
sentence! {
    ExportLifetime {}
    en "export the posts with their totals (\"lifetime\"), not by day",
    sv "exportera inläggen med sina totaler (\"livstid\"), inte per dag",
    nb "eksporter innleggene med totalene sine («levetid»), ikke per dag",
}
sentence! {
    NoDay { text: String }
    en "\"{text}\" is no date",
    sv "\"{text}\" är inget datum",
    nb "«{text}» er ingen dato",
}
sentence! {
    NoValue { cells: All<String> }
    en "no value: {cells}",
    sv "inget värde: {cells}",
    nb "ingen verdi: {cells}",
}
sentence! {
    NotANumber { cells: All<String> }
    en "not understood: {cells}",
    sv "går inte att förstå: {cells}",
    nb "kan ikke forstås: {cells}",
}
sentence! {
    Damaged { cells: All<String> }
    en "digits lost when a spreadsheet program saved it: {cells}",
    sv "siffror gick förlorade när ett kalkylprogram sparade: {cells}",
    nb "sifre gikk tapt da et regneark lagret: {cells}",
}
sentence! {
    OnlyABound { cells: All<String> }
    en "only a bound is given: {cells}",
    sv "bara en gräns anges: {cells}",
    nb "bare en grense er oppgitt: {cells}",
}
sentence! {
    TotalRow {}
    en "the total of the other rows: used to check them, not recorded",
    sv "summan av de andra raderna: används för kontroll, registreras inte",
    nb "summen av de andre radene: brukes til kontroll, registreres ikke",
}
sentence! {
    TotalDiffers { heading: String, sum: Amount, total: Amount }
    en "\"{heading}\": the rows add up to {sum}, the file's total is {total}; rows may be missing",
    sv "\"{heading}\": raderna blir tillsammans {sum}, filens summa är {total}; rader kan saknas",
    nb "«{heading}»: radene blir til sammen {sum}, filens sum er {total}; rader kan mangle",
}
sentence! {
    NotBySeries { by: String }
    en "a breakdown by \"{by}\", not by day: nothing to record",
    sv "en uppdelning efter \"{by}\", inte per dag: inget att registrera",
    nb "en oppdeling etter «{by}», ikke per dag: ingenting å registrere",
}
sentence! {
    UnknownBlock {}
    en "this part of the file is of no format that is known",
    sv "den här delen av filen har inget känt format",
    nb "denne delen av filen har ikke noe kjent format",
}
sentence! {
    LeftOut { headings: All<String> }
    en "columns that are not known and were left out: {headings}; --map \"HEADING=METRIC\" takes one in",
    sv "okända kolumner som inte togs med: {headings}; --map \"RUBRIK=MÅTT\" tar med en",
    nb "ukjente kolonner som ikke ble tatt med: {headings}; --map \"OVERSKRIFT=MÅLTALL\" tar med en",
}
sentence! {
    NoItem {}
    en "the row does not say what it is of",
    sv "raden säger inte vad den gäller",
    nb "raden sier ikke hva den gjelder",
}
sentence! {
    NoRange { until: Day }
    en "the file does not say which days its numbers are of; they were dated {until} (--since and --until say it)",
    sv "filen säger inte vilka dagar siffrorna gäller; de daterades {until} (--since och --until säger det)",
    nb "filen sier ikke hvilke dager tallene gjelder; de ble datert {until} (--since og --until sier det)",
}
sentence! {
    NoExportDay {}
    en "nothing says on which day the export was made",
    sv "inget säger vilken dag exporten gjordes",
    nb "ingenting sier hvilken dag eksporten ble laget",
}

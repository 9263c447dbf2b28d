//! What is said of a row that cannot be used, and what to write instead.

use crate::say::{All, sentence};
use crate::text::feedback::{EventWord, MoodWord};

sentence! {
    NotUtf8 {}
    en "this row is not saved as UTF-8",
    sv "den här raden är inte sparad som UTF-8",
    nb "denne raden er ikke lagret som UTF-8",
}
sentence! {
    SaveAsUtf8 {}
    en "save the file as \"CSV UTF-8\"; letters such as å, ä and ö are lost otherwise",
    sv "spara filen som ”CSV UTF-8”; annars går bokstäver som å, ä och ö förlorade",
    nb "lagre filen som «CSV UTF-8»; ellers går bokstaver som æ, ø og å tapt",
}
sentence! {
    ControlCharacter {}
    en "this row holds characters that do not belong in a text file",
    sv "den här raden innehåller tecken som inte hör hemma i en textfil",
    nb "denne raden inneholder tegn som ikke hører hjemme i en tekstfil",
}
sentence! {
    RemoveControl {}
    en "type the row again, or take it out",
    sv "skriv raden på nytt, eller ta bort den",
    nb "skriv raden på nytt, eller ta den bort",
}
sentence! {
    TooLong { limit: usize }
    en "this row is longer than {limit} KB",
    sv "den här raden är längre än {limit} kB",
    nb "denne raden er lengre enn {limit} kB",
}
sentence! {
    UnclosedQuote {}
    en "a quotation mark is opened and never closed",
    sv "ett citattecken öppnas men stängs aldrig",
    nb "et anførselstegn åpnes, men lukkes aldri",
}
sentence! {
    TextAfterQuote {}
    en "there is text after a closing quotation mark",
    sv "det står text efter ett avslutande citattecken",
    nb "det står tekst etter et avsluttende anførselstegn",
}
sentence! {
    OneRowALine {}
    en "write one reading a line; double a quotation mark inside quotes: \"\"",
    sv "skriv en avläsning per rad; dubbla citattecken inom citattecken: \"\"",
    nb "skriv én måling per linje; dobl anførselstegn inne i anførselstegn: \"\"",
}
sentence! {
    TooManyFields { fields: usize, columns: usize }
    en "this row has {fields} fields, the file has {columns} columns",
    sv "den här raden har {fields} fält, filen har {columns} kolumner",
    nb "denne raden har {fields} felter, filen har {columns} kolonner",
}
sentence! {
    QuoteField {}
    en "put a text that holds the column separator between quotation marks, and write numbers without it",
    sv "sätt text som innehåller kolumnavskiljaren inom citattecken, och skriv tal utan den",
    nb "sett tekst som inneholder kolonneskilletegnet i anførselstegn, og skriv tall uten det",
}
sentence! {
    Missing { column: &'static str }
    en "`{column}` is missing",
    sv "`{column}` saknas",
    nb "`{column}` mangler",
}
sentence! {
    NotADay { found: String }
    en "`{found}` is not a date",
    sv "`{found}` är inget datum",
    nb "`{found}` er ingen dato",
}
sentence! {
    WholeRow {}
    en "a row is a date, a metric, a channel and a value: 2027-03-15,followers,instagram,4290",
    sv "en rad är datum, mått, kanal och värde: 2027-03-15,followers,instagram,4290",
    nb "en rad er dato, måltall, kanal og verdi: 2027-03-15,followers,instagram,4290",
}
sentence! {
    NotAnInstant { column: &'static str, found: String }
    en "`{found}` in `{column}` is not a date with a time",
    sv "`{found}` i `{column}` är inte datum med klockslag",
    nb "`{found}` i `{column}` er ikke dato med klokkeslett",
}
sentence! {
    WriteInstant {}
    en "write 2027-03-15T08:00:00Z, or leave it empty",
    sv "skriv 2027-03-15T08:00:00Z, eller lämna fältet tomt",
    nb "skriv 2027-03-15T08:00:00Z, eller la feltet stå tomt",
}
sentence! {
    ShownTwice { found: String }
    en "clocks showed `{found}` twice, for they were put back",
    sv "klockan visade `{found}` två gånger, för den ställdes tillbaka",
    nb "klokken viste `{found}` to ganger, for den ble stilt tilbake",
}
sentence! {
    WriteEither { first: String, second: String }
    en "write which one it was: {first} or {second}",
    sv "skriv vilken av dem det var: {first} eller {second}",
    nb "skriv hvilken av dem det var: {first} eller {second}",
}
sentence! {
    NeverShown { found: String, at: String }
    en "clocks never showed `{found}`: they were put forward to {at}",
    sv "klockan visade aldrig `{found}`: den ställdes fram till {at}",
    nb "klokken viste aldri `{found}`: den ble stilt frem til {at}",
}
sentence! {
    WriteShownTime {}
    en "write what the clock showed after that, or the time with its offset: 2027-03-15T09:00:00+01:00",
    sv "skriv vad klockan visade efter det, eller tiden med tidsskillnad: 2027-03-15T09:00:00+01:00",
    nb "skriv hva klokken viste etter det, eller tiden med tidsforskjell: 2027-03-15T09:00:00+01:00",
}
sentence! {
    NotAValue { found: String }
    en "`{found}` is not a value",
    sv "`{found}` är inget värde",
    nb "`{found}` er ingen verdi",
}
sentence! {
    WriteValue { number: String, share: String }
    en "in this file a number is written {number}, a share 12/480 or {share}, a time 15min or 4h",
    sv "i den här filen skrivs ett tal {number}, en andel 12/480 eller {share}, en tid 15min eller 4h",
    nb "i denne filen skrives et tall {number}, en andel 12/480 eller {share}, en tid 15min eller 4h",
}
sentence! {
    StartsAfterEnd { found: String }
    en "the period starts on {found}, after the date of the row",
    sv "perioden börjar {found}, efter radens datum",
    nb "perioden begynner {found}, etter radens dato",
}
sentence! {
    StartFirst {}
    en "`period_start` is the first day of the period, `date` its last",
    sv "`period_start` är periodens första dag, `date` den sista",
    nb "`period_start` er periodens første dag, `date` den siste",
}
sentence! {
    NoHeader { columns: All<String> }
    en "the first line should name each column once: check {columns}",
    sv "första raden ska namnge varje kolumn en gång: kontrollera {columns}",
    nb "første linje skal nevne hver kolonne én gang: se over {columns}",
}
sentence! {
    NearlyColumn { found: String, column: String }
    en "no column is called `{found}`; without `{column}` the rows may mean something else",
    sv "ingen kolumn heter `{found}`; utan `{column}` kan raderna betyda något annat",
    nb "ingen kolonne heter `{found}`; uten `{column}` kan radene bety noe annet",
}
sentence! {
    MendName { column: String }
    en "write `{column}` in the first line, or give the column a name of its own",
    sv "skriv `{column}` på första raden, eller ge kolumnen ett eget namn",
    nb "skriv `{column}` på første linje, eller gi kolonnen et eget navn",
}
sentence! {
    WriteHeader {}
    en "begin the file with date,metric,channel,value",
    sv "börja filen med date,metric,channel,value",
    nb "begynn filen med date,metric,channel,value",
}
sentence! {
    BareShare { found: String }
    en "`{found}` could be a share or a percentage",
    sv "`{found}` kan vara en andel eller procent",
    nb "`{found}` kan være en andel eller prosent",
}
sentence! {
    NotAShare { found: String }
    en "`{found}` is not a share",
    sv "`{found}` är ingen andel",
    nb "`{found}` er ingen andel",
}
sentence! {
    WriteShare {}
    en "write how many of how many (12/480), or a percentage (2.5%)",
    sv "skriv hur många av hur många (12/480), eller procent (2.5%)",
    nb "skriv hvor mange av hvor mange (12/480), eller prosent (2.5%)",
}
sentence! {
    BareTime { found: String }
    en "`{found}` does not say seconds, minutes or hours",
    sv "`{found}` säger inte om det är sekunder, minuter eller timmar",
    nb "`{found}` sier ikke om det er sekunder, minutter eller timer",
}
sentence! {
    NotATime { found: String }
    en "`{found}` is not a length of time",
    sv "`{found}` är ingen tidslängd",
    nb "`{found}` er ingen varighet",
}
sentence! {
    WriteTime {}
    en "write the unit: 90s, 15min or 4h",
    sv "skriv ut enheten: 90s, 15min eller 4h",
    nb "skriv enheten: 90s, 15min eller 4h",
}
sentence! {
    NotACount { found: String }
    en "`{found}` is not a plain number",
    sv "`{found}` är inte ett vanligt tal",
    nb "`{found}` er ikke et vanlig tall",
}
sentence! {
    WriteCount {}
    en "write digits alone, such as 4251; if the metric is a share or a time, say so with `kind` in the campaign file",
    sv "skriv bara siffror, som 4251; är måttet en andel eller en tid anges det med `kind` i kampanjfilen",
    nb "skriv bare sifre, som 4251; er måltallet en andel eller en tid, angis det med `kind` i kampanjefilen",
}
sentence! {
    WholeEvent {}
    en "a row is a time, an item, what happened and where: 2027-03-15T08:00:00Z,fb-1042,received,facebook/public",
    sv "en rad är tid, ärende, händelse och plats: 2027-03-15T08:00:00Z,fb-1042,received,facebook/public",
    nb "en rad er tid, henvendelse, hendelse og sted: 2027-03-15T08:00:00Z,fb-1042,received,facebook/public",
}
sentence! {
    WriteTimeOfEvent {}
    en "write when it happened: 2027-03-15 09:00 where strategy.toml names a `timezone`, else with its offset, 2027-03-15T09:00:00+01:00",
    sv "skriv när det hände: 2027-03-15 09:00 om strategy.toml anger `timezone`, annars med tidsskillnaden, 2027-03-15T09:00:00+01:00",
    nb "skriv når det skjedde: 2027-03-15 09:00 hvis strategy.toml oppgir `timezone`, ellers med tidsforskjellen, 2027-03-15T09:00:00+01:00",
}
sentence! {
    WriteLogHeader {}
    en "begin the file with time,item,event,place",
    sv "börja filen med time,item,event,place, eller med tid,ärende,händelse,plats",
    nb "begynn filen med time,item,event,place, eller med tid,henvendelse,hendelse,sted",
}
sentence! {
    NotAnEvent { found: String }
    en "`{found}` is nothing that can happen to feedback",
    sv "`{found}` är inget som kan hända med feedback",
    nb "`{found}` er ikke noe som kan skje med en tilbakemelding",
}
sentence! {
    WriteEvent { events: All<EventWord> }
    en "write one of {events}",
    sv "skriv ett av {events}",
    nb "skriv ett av {events}",
}
sentence! {
    NotAMood { found: String }
    en "`{found}` does not say what kind of feedback it is",
    sv "`{found}` säger inte vad för slags feedback det är",
    nb "`{found}` sier ikke hva slags tilbakemelding det er",
}
sentence! {
    WriteMood { moods: All<MoodWord> }
    en "write one of {moods}, or leave it empty",
    sv "skriv ett av {moods}, eller lämna fältet tomt",
    nb "skriv ett av {moods}, eller la feltet stå tomt",
}
sentence! {
    NotAPlace { column: &'static str, found: String }
    en "`{found}` in `{column}` is not a channel with `public` or `private`",
    sv "`{found}` i `{column}` är ingen kanal med `public` eller `private`",
    nb "`{found}` i `{column}` er ingen kanal med `public` eller `private`",
}
sentence! {
    WritePlace {}
    en "write where it was and whether others could see it: instagram/public, email/private",
    sv "skriv var det var och om andra kunde se det: instagram/public (eller /offentligt), email/private (eller /privat)",
    nb "skriv hvor det var og om andre kunne se det: instagram/public (eller /offentlig), email/private (eller /privat)",
}
sentence! {
    NotAnAmount { found: String }
    en "`{found}` is not an amount of money",
    sv "`{found}` är inget belopp",
    nb "`{found}` er ikke et beløp",
}
sentence! {
    WriteAmount { amount: String }
    en "write digits alone, such as {amount}: the currency is the campaign's",
    sv "skriv bara siffror, som {amount}: valutan är kampanjens",
    nb "skriv bare sifre, som {amount}: valutaen er kampanjens",
}

//! What is said of slips.

use crate::say::sentence;

sentence! {
    CurlyQuotes { text: String }
    en "{text} stands in curly quotes, which a word processor makes",
    sv "{text} står inom typografiska citattecken, som ett ordbehandlingsprogram gör",
    nb "{text} står i typografiske anførselstegn, slik tekstbehandlere lager dem",
}

sentence! {
    BarePercent { text: String }
    en "{text} is a per cent, which needs quotes",
    sv "{text} är en procentsats, som behöver citattecken",
    nb "{text} er en prosentsats og må stå i anførselstegn",
}

sentence! {
    BareMoney { text: String }
    en "{text} holds a currency; amounts are written as plain numbers, and the currency once, in [campaign]",
    sv "{text} innehåller en valuta; belopp skrivs som rena tal och valutan en gång, i [campaign]",
    nb "{text} har en valuta i seg; beløp skrives som rene tall, og valutaen én gang, i [campaign]",
}

sentence! {
    NumberWithComma { text: String }
    en "{text} has a comma in the number",
    sv "{text} innehåller ett kommatecken",
    nb "{text} har et komma i tallet",
}

sentence! {
    NumberWithSpaces { text: String }
    en "{text} has a space in the number",
    sv "{text} har ett mellanslag i talet",
    nb "{text} har et mellomrom i tallet",
}

sentence! {
    NumberBadlyWritten { text: String }
    en "{text} is not a number as it must be written here",
    sv "{text} är inget tal som det ska skrivas här",
    nb "{text} er ikke et tall slik det skal skrives her",
}

sentence! {
    DateNotIso { text: String }
    en "{text} is a date in another order; here it is year-month-day",
    sv "{text} är ett datum i annan ordning; här skrivs år-månad-dag",
    nb "{text} er en dato i en annen rekkefølge; her skrives år-måned-dag",
}

sentence! {
    NoSuchDay { text: String }
    en "there is no such day as {text}",
    sv "det finns ingen dag som heter {text}",
    nb "det finnes ingen dag som heter {text}",
}

sentence! {
    YesOrNo { text: String }
    en "{text} must be written as true or false, in small letters",
    sv "{text} ska skrivas som true eller false, med små bokstäver",
    nb "{text} skal skrives som true eller false, med små bokstaver",
}

sentence! {
    ColonForEquals { key: String }
    en "there is a colon after `{key}` where an equals sign belongs",
    sv "det står ett kolon efter `{key}` där det ska vara ett likhetstecken",
    nb "det står et kolon etter `{key}` der det skal være et likhetstegn",
}

sentence! {
    TwoEquals { key: String }
    en "there are two equals signs after `{key}`",
    sv "det står två likhetstecken efter `{key}`",
    nb "det står to likhetstegn etter `{key}`",
}

sentence! {
    TextWithoutQuotes { text: String }
    en "{text} is a text without quotes",
    sv "{text} är en text utan citattecken",
    nb "{text} er en tekst uten anførselstegn",
}

sentence! {
    QuoteNotClosed {}
    en "a text begins with a quote that never ends",
    sv "en text börjar med ett citattecken som aldrig stängs",
    nb "en tekst begynner med et anførselstegn som aldri lukkes",
}

sentence! {
    CloseQuote {}
    en "end the text with the same quote that it begins with, on the same line",
    sv "avsluta texten med samma citattecken som den börjar med, på samma rad",
    nb "avslutt teksten med samme anførselstegn som den begynner med, på samme linje",
}

sentence! {
    Backslash {}
    en "a backslash means something special inside double quotes",
    sv "ett omvänt snedstreck betyder något särskilt inom dubbla citattecken",
    nb "en omvendt skråstrek betyr noe spesielt i doble anførselstegn",
}

sentence! {
    UseSingleQuotes {}
    en "write the text in single quotes, or double each backslash",
    sv "skriv texten inom enkla citattecken, eller dubbla varje omvänt snedstreck",
    nb "skriv teksten i enkle anførselstegn, eller doble hver omvendte skråstrek",
}

sentence! {
    ApostropheInside {}
    en "an apostrophe ends this text too early",
    sv "en apostrof avslutar texten för tidigt",
    nb "en apostrof avslutter teksten for tidlig",
}

sentence! {
    KeyNeedsQuotes { key: String }
    en "`{key}` holds letters or spaces that a name may only have in quotes",
    sv "`{key}` innehåller tecken eller mellanslag som ett namn bara får ha inom citattecken",
    nb "`{key}` inneholder tegn eller mellomrom som et navn bare kan ha i anførselstegn",
}

sentence! {
    NoValue { key: String }
    en "`{key}` has no value",
    sv "`{key}` har inget värde",
    nb "`{key}` har ingen verdi",
}

sentence! {
    GiveValueOrRemove {}
    en "write a value after the equals sign, or put # before the line to leave it for later",
    sv "skriv ett värde efter likhetstecknet, eller sätt # före raden för att spara den till senare",
    nb "skriv en verdi etter likhetstegnet, eller sett # foran linjen for å la den vente",
}

sentence! {
    CommentSign {}
    en "a remark begins with #",
    sv "en kommentar börjar med #",
    nb "en kommentar begynner med #",
}

sentence! {
    StrayLine {}
    en "this line is neither `key = value` nor a [table]",
    sv "raden är varken `nyckel = värde` eller en [tabell]",
    nb "linjen er verken `nøkkel = verdi` eller en [tabell]",
}

sentence! {
    RemarkOrValue {}
    en "put # before it if it is a remark; else write `key = value`",
    sv "sätt # före om det är en kommentar; skriv annars `nyckel = värde`",
    nb "sett # foran hvis det er en kommentar; skriv ellers `nøkkel = verdi`",
}

sentence! {
    MoreAfterValue {}
    en "there is more on the line after the value",
    sv "det står mer på raden efter värdet",
    nb "det står mer på linjen etter verdien",
}

sentence! {
    OneALine {}
    en "write one `key = value` a line",
    sv "skriv en `nyckel = värde` per rad",
    nb "skriv én `nøkkel = verdi` per linje",
}

sentence! {
    HeaderNotClosed {}
    en "the brackets around the table's name are not closed alike",
    sv "hakparenteserna kring tabellens namn är inte stängda på samma sätt",
    nb "hakeparentesene rundt tabellens navn er ikke lukket likt",
}

sentence! {
    HeaderWithSpaces {}
    en "the table's name holds spaces or letters that need quotes",
    sv "tabellens namn innehåller mellanslag eller tecken som kräver citattecken",
    nb "tabellens navn har mellomrom eller tegn som krever anførselstegn",
}

sentence! {
    BadHeader {}
    en "this is not the name of a table",
    sv "detta är inget tabellnamn",
    nb "dette er ikke navnet på en tabell",
}

sentence! {
    HeaderLike {}
    en "a table begins like [campaign] or [[goal]]",
    sv "en tabell börjar som [campaign] eller [[goal]]",
    nb "en tabell begynner som [campaign] eller [[goal]]",
}

sentence! {
    KeyTwice { key: String }
    en "`{key}` is written twice",
    sv "`{key}` står två gånger",
    nb "`{key}` står to ganger",
}

sentence! {
    KeepOne {}
    en "keep one of them",
    sv "behåll en av dem",
    nb "behold én av dem",
}

sentence! {
    TableTwice { table: String }
    en "the table [{table}] stands twice",
    sv "tabellen [{table}] står två gånger",
    nb "tabellen [{table}] står to ganger",
}

sentence! {
    JoinTables {}
    en "put everything under one of them",
    sv "samla allt under en av dem",
    nb "samle alt under én av dem",
}

sentence! {
    ListNotClosed {}
    en "a list begins with [ and is never closed",
    sv "en lista börjar med [ och stängs aldrig",
    nb "en liste begynner med [ og lukkes aldri",
}

sentence! {
    CloseList {}
    en "end the list with ]",
    sv "avsluta listan med ]",
    nb "avslutt listen med ]",
}

sentence! {
    ListWithoutComma {}
    en "a comma is missing between two values of the list",
    sv "det saknas ett komma mellan två värden i listan",
    nb "det mangler et komma mellom to verdier i listen",
}

sentence! {
    CommaBetween {}
    en "write a comma between them",
    sv "skriv ett komma mellan dem",
    nb "skriv et komma mellom dem",
}

sentence! {
    CannotRead { reason: String }
    en "this line cannot be read ({reason})",
    sv "raden kan inte läsas ({reason})",
    nb "linjen kan ikke leses ({reason})",
}

sentence! {
    Write { text: String }
    en "write `{text}`",
    sv "skriv `{text}`",
    nb "skriv `{text}`",
}

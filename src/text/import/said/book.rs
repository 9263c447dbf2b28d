//! What is said of workbooks that give nothing: locked, damaged, of another kind.

use crate::say::sentence;

sentence! {
    LockedBook {}
    en "the workbook is locked with a password",
    sv "arbetsboken är låst med ett lösenord",
    nb "arbeidsboken er låst med et passord",
}
sentence! {
    Unlock {}
    en "open it with its password, save it without one, and import that",
    sv "öppna den med lösenordet, spara den utan och importera den",
    nb "åpne den med passordet, lagre den uten og importer den",
}
sentence! {
    DamagedBook {}
    en "the workbook is damaged: it ends too early or points outside itself",
    sv "arbetsboken är skadad: den slutar för tidigt eller pekar utanför sig själv",
    nb "arbeidsboken er skadet: den slutter for tidlig eller peker utenfor seg selv",
}
sentence! {
    SaveAnew {}
    en "download it again; or open it in a spreadsheet program, save it as .xlsx or .csv, and import that",
    sv "hämta den igen, eller öppna den i ett kalkylprogram, spara den som .xlsx eller .csv och importera den",
    nb "last den ned igjen, eller åpne den i et regneark, lagre den som .xlsx eller .csv og importer den",
}
sentence! {
    NotABook {}
    en "this is an older Office document, but no workbook",
    sv "det här är ett äldre Office-dokument men ingen arbetsbok",
    nb "dette er et eldre Office-dokument, men ingen arbeidsbok",
}
sentence! {
    OtherBook {}
    en "this is a workbook in the OpenDocument format, which is not read",
    sv "det här är en arbetsbok i OpenDocument-format, som inte läses",
    nb "dette er en arbeidsbok i OpenDocument-format, som ikke leses",
}
sentence! {
    WithinArchive {}
    en "this is an archive within another one",
    sv "det här är ett arkiv inuti ett annat",
    nb "dette er et arkiv inni et annet",
}
sentence! {
    UnpackFirst {}
    en "unpack it and import that, or the files in it",
    sv "packa upp det och importera det, eller filerna i det",
    nb "pakk det ut og importer det, eller filene i det",
}

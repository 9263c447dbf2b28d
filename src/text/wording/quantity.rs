//! Numbers and times in a sentence: which numbers say how much, which say when.
//!
//! The lists hold words of English, Swedish and Norwegian, a language a line, in lower case.

/// Words that say how much without a digit.
const AMOUNTS: &str = "
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million double triple quadruple half halve
    två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra
    tusen miljon miljoner dubbla dubblas dubbelt fördubbla fördubblas tredubbla hälften halvera halveras
    fire seks syv åtte ni ti elleve femten tjue tretti førti femti seksti sytti åtti nitti hundre millioner doble dobles
    dobbelt fordoble fordobles tredoble halvparten halvere halveres";

/// Lengths of time by the calendar: a number in front of one says how long.
const LENGTHS: &str = "
    day days week weeks month months quarter quarters year years
    dag dagar vecka veckor månad månader kvartal år halvår
    dager uke uker måned måneder";

/// Words in front of the number of a week or an hour.
const NUMBERED: &str = "week w vecka v uke kl klockan klokken";

/// Months in full. "May" is left out: without a number beside it, it is the verb.
const MONTHS: &str = "
    january february march april june july august september october november december
    januari februari mars maj juni juli augusti oktober
    januar februar mai desember";

/// Months in short, for beside a number.
const SHORT_MONTHS: &str = "jan feb mar apr may jun jul aug sep sept oct okt nov dec des";

/// Times without a number.
const SEASONS: &str = "
    spring summer autumn winter christmas easter midsummer year-end
    våren sommaren hösten vintern jul påsk midsommar årsskiftet semestern
    sommeren høsten vinteren påske nyttår sommerferien";

/// Whether a word is in a list.
fn is_in(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

/// Whether some number says how much: not a date, a year, a week or a length of time. `words` are in lower case.
pub(super) fn has_amount(words: &[&str]) -> bool {
    (0..words.len()).any(|index| is_number(words[index]) && !is_time(words, index))
}

/// Whether the words name an end: a date, a month, a season, a year or a length of time.
pub(super) fn has_deadline(words: &[&str]) -> bool {
    let is_season = |index: usize| {
        let word = bare(words[index]);
        is_in(MONTHS, word) || is_in(SEASONS, word) || is_quarter(word)
    };
    (0..words.len()).any(|index| is_season(index) || (is_number(words[index]) && is_time(words, index)))
}

/// Whether the number at `index` says when or how long.
fn is_time(words: &[&str], index: usize) -> bool {
    let word = bare(words[index]);
    let beside =
        |offset: isize| index.checked_add_signed(offset).and_then(|at| words.get(at)).map_or("", |word| bare(word));
    let is_month = |word: &str| is_in(MONTHS, word) || is_in(SHORT_MONTHS, word);
    let small = word.parse::<u32>().is_ok_and(|number| number <= 31) || is_ordinal(word);
    // "2.5% month over month" is no length.
    let length = is_in(LENGTHS, beside(1)) && !word.ends_with('%');
    is_date(word)
        || is_year(word)
        || length
        || is_in(NUMBERED, beside(-1))
        || (small && (is_month(beside(1)) || is_month(beside(-1))))
}

fn is_number(word: &str) -> bool {
    let word = bare(word);
    word.starts_with(|first: char| first.is_ascii_digit()) || is_in(AMOUNTS, word)
}

/// The word without signs in front and punctuation behind: "(+15 %)," is 15.
fn bare(word: &str) -> &str {
    let word = word.trim_start_matches(|first: char| !first.is_alphanumeric());
    word.trim_end_matches(|last: char| !last.is_alphanumeric() && last != '%')
}

/// `2027-06-30`, `30/6`, `30.6.2027`: digits with at least one `/`, or two `-` or `.` between them.
fn is_date(word: &str) -> bool {
    let marks = |mark: char| word.chars().filter(|character| *character == mark).count();
    let digits = word.chars().all(|character| character.is_ascii_digit() || "/-.".contains(character));
    digits && (marks('/') > 0 || marks('-') == 2 || (marks('.') == 2 && word.len() <= 10))
}

/// A year in reach of a plan. 2000 itself is more often a round number.
fn is_year(word: &str) -> bool {
    word.parse::<u32>().is_ok_and(|number| (2015..=2060).contains(&number) && word.len() == 4)
}

/// `31st`, `1st`, `31:a`.
fn is_ordinal(word: &str) -> bool {
    let digits = word.trim_end_matches(|last: char| last.is_alphabetic() || last == ':');
    digits.len() < word.len() && digits.parse::<u32>().is_ok_and(|number| number <= 31)
}

/// `q2`, `h1`, `kv3`.
fn is_quarter(word: &str) -> bool {
    let number = word.strip_prefix("kv").or_else(|| word.strip_prefix(['q', 'h', 'k']));
    number.is_some_and(|number| matches!(number, "1" | "2" | "3" | "4"))
}

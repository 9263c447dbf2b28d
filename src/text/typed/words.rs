//! The words behind `plan record`: a campaign, readings, a bare number, `-` for standard input.
//!
//! What a name means is not known here, only what each word is meant as.

use super::value::is_value;
use crate::model::vocabulary;
use crate::say::{Language, Sentence, sentence};
use crate::text::shell;

/// A command line's words, sorted out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The campaign, where one is named.
    pub(crate) campaign: Option<String>,
    /// What is to be recorded.
    pub(crate) what: What,
}

/// What is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// Nothing is said: the user is asked.
    Ask,
    /// What stands on standard input.
    Input,
    /// A value for the only goal there is.
    Bare(String),
    /// These; at least one.
    Readings(Vec<Typed>),
}

/// One reading as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The metric, or a goal's id.
    pub(crate) metric: String,
    /// The channel; empty where none is typed.
    pub(crate) channel: String,
    /// The value; `None`: the reading is taken back.
    pub(crate) value: Option<String>,
}

/// Why the words cannot be sorted out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WordsProblem {
    /// A word that is no reading, where only readings can stand.
    NoReading(String),
    /// A reading without a value.
    NoValue(String),
    /// A value for a reading that is to be taken back.
    TakenBackWithValue(String),
    /// A space where a `=` belongs.
    SpaceForEquals {
        /// What was typed before the space.
        series: String,
        /// What was typed behind it.
        value: String,
    },
    /// A space within a value, which the shell took for its end.
    SpaceInValue {
        /// The reading up to the space.
        reading: String,
        /// What stands behind it.
        rest: String,
    },
    /// Standard input beside typed readings.
    InputAndReadings,
    /// Nothing to take back.
    NothingToTakeBack,
}

/// Sorts out the words. `take_back`: the readings are named without values.
///
/// # Errors
/// When a word cannot be what its place asks for.
pub(crate) fn understand(words: &[String], take_back: bool) -> Result<Line, WordsProblem> {
    if !take_back && let Some(problem) = space_for_equals(words) {
        return Err(problem);
    }
    if let Some(problem) = space_in_value(words) {
        return Err(problem);
    }
    let (campaign, rest) = split_campaign(words, take_back);
    let what = match rest {
        [] if take_back => return Err(WordsProblem::NothingToTakeBack),
        [] => What::Ask,
        [dash] if dash == "-" && !take_back => What::Input,
        [only] if !take_back && is_value(only) => What::Bare(only.clone()),
        words => What::Readings(words.iter().map(|word| typed(word, take_back)).collect::<Result<_, _>>()?),
    };
    Ok(Line { campaign, what })
}

/// The first word is a campaign unless it is a reading, standard input or a number alone.
fn split_campaign(words: &[String], take_back: bool) -> (Option<String>, &[String]) {
    let Some((first, rest)) = words.split_first() else { return (None, words) };
    let is_number_alone = rest.is_empty() && is_value(first);
    let is_reading = if take_back { names_a_series(first) || rest.is_empty() } else { first.contains('=') };
    if first == "-" || is_number_alone || is_reading { (None, words) } else { (Some(first.clone()), rest) }
}

/// Whether a word that is to be taken back names a series rather than a campaign.
fn names_a_series(word: &str) -> bool {
    word.contains(['@', '=']) || !vocabulary::lookup(word).is_empty()
}

/// A series with its value as the next word. The first word is a campaign unless an `@` shows that it is a series.
fn space_for_equals(words: &[String]) -> Option<WordsProblem> {
    words.windows(2).enumerate().find_map(|(place, pair)| {
        let [series, value] = pair else { return None };
        let is_series = (place > 0 || series.contains('@')) && !series.contains(['=', '/']) && series != "-";
        (is_series && !is_value(series) && is_value(value))
            .then(|| WordsProblem::SpaceForEquals { series: series.clone(), value: value.clone() })
    })
}

/// `1 260` without quotes: a reading, and the rest of its number as a word of its own.
fn space_in_value(words: &[String]) -> Option<WordsProblem> {
    words.windows(2).find_map(|pair| {
        let [reading, rest] = pair else { return None };
        let is_cut = reading.contains('=') && reading.ends_with(|end: char| end.is_ascii_digit());
        let is_rest = rest.starts_with(|start: char| start.is_ascii_digit()) && is_value(rest);
        (is_cut && is_rest).then(|| WordsProblem::SpaceInValue { reading: reading.clone(), rest: rest.clone() })
    })
}

fn typed(word: &str, take_back: bool) -> Result<Typed, WordsProblem> {
    let (series, value) = word.split_once('=').map_or((word, None), |(series, value)| (series, Some(value.trim())));
    let value = match (value, take_back) {
        (None | Some(""), true) => None,
        (Some(_), true) => return Err(WordsProblem::TakenBackWithValue(word.to_owned())),
        (Some(""), false) => return Err(WordsProblem::NoValue(series.trim().to_owned())),
        (Some(value), false) => Some(value.to_owned()),
        (None, false) if word == "-" => return Err(WordsProblem::InputAndReadings),
        (None, false) => return Err(WordsProblem::NoReading(word.to_owned())),
    };
    let (metric, channel) = series.split_once('@').unwrap_or((series, ""));
    if metric.trim().is_empty() {
        return Err(WordsProblem::NoReading(word.to_owned()));
    }
    Ok(Typed { metric: metric.trim().to_owned(), channel: channel.trim().to_owned(), value })
}

impl WordsProblem {
    /// What to write instead.
    pub(crate) fn help(&self) -> Box<dyn Sentence> {
        match self {
            Self::NoReading(_) => Box::new(WriteReading {}),
            Self::NoValue(series) => Box::new(TakeBack { series: shell::word(series) }),
            Self::TakenBackWithValue(_) | Self::NothingToTakeBack => Box::new(NameAlone {}),
            Self::SpaceForEquals { series, value } => {
                Box::new(WriteEquals { reading: shell::word_in_code(&format!("{series}={value}")) })
            }
            Self::SpaceInValue { reading, rest } => {
                Box::new(WriteQuotes { reading: shell::word(&format!("{reading} {rest}")) })
            }
            Self::InputAndReadings => Box::new(OneOfThem {}),
        }
    }
}

impl Sentence for WordsProblem {
    fn say(&self, language: Language) -> String {
        match self {
            Self::SpaceInValue { rest, .. } => NoReading { word: rest.clone() }.say(language),
            Self::NoReading(word) => NoReading { word: word.clone() }.say(language),
            Self::NoValue(series) | Self::SpaceForEquals { series, .. } => {
                NoValue { series: series.clone() }.say(language)
            }
            Self::TakenBackWithValue(word) => ValueTakenBack { word: word.clone() }.say(language),
            Self::InputAndReadings => InputAndReadings {}.say(language),
            Self::NothingToTakeBack => NothingToTakeBack {}.say(language),
        }
    }
}

sentence! {
    NoReading { word: String }
    en "`{word}` is not a reading",
    sv "`{word}` är ingen avläsning",
    nb "`{word}` er ingen avlesning",
}
sentence! {
    WriteReading {}
    en "write metric, channel and value: followers@instagram=4251",
    sv "skriv mått, kanal och värde: followers@instagram=4251",
    nb "skriv måltall, kanal og verdi: followers@instagram=4251",
}
sentence! {
    WriteQuotes { reading: String }
    en "if it is part of the number, put the reading in quotes: {reading}",
    sv "om det hör till talet, skriv avläsningen inom citattecken: {reading}",
    nb "hvis det hører til tallet, skriv avlesningen i anførselstegn: {reading}",
}
sentence! {
    NoValue { series: String }
    en "`{series}` has no value",
    sv "`{series}` saknar värde",
    nb "`{series}` mangler verdi",
}
sentence! {
    TakeBack { series: String }
    en "write a value behind the =, or take the reading back: plan record --retract {series} --date DATE",
    sv "skriv ett värde efter =, eller ta tillbaka avläsningen: plan record --retract {series} --date DATUM",
    nb "skriv en verdi etter =, eller trekk avlesningen tilbake: plan record --retract {series} --date DATO",
}
sentence! {
    WriteEquals { reading: String }
    en "write `{reading}`, without a space",
    sv "skriv `{reading}`, utan mellanslag",
    nb "skriv `{reading}`, uten mellomrom",
}
sentence! {
    ValueTakenBack { word: String }
    en "`{word}` has a value, but is to be taken back",
    sv "`{word}` har ett värde, men ska tas tillbaka",
    nb "`{word}` har en verdi, men skal trekkes tilbake",
}
sentence! {
    NothingToTakeBack {}
    en "it does not say which reading to take back",
    sv "det står inte vilken avläsning som ska tas tillbaka",
    nb "det står ikke hvilken avlesning som skal trekkes tilbake",
}
sentence! {
    NameAlone {}
    en "name the reading without a value: plan record --retract followers@instagram --date 2027-03-08",
    sv "ange avläsningen utan värde: plan record --retract followers@instagram --date 2027-03-08",
    nb "oppgi avlesningen uten verdi: plan record --retract followers@instagram --date 2027-03-08",
}
sentence! {
    InputAndReadings {}
    en "readings stand both on the command line and on standard input",
    sv "avläsningar står både på kommandoraden och på standard in",
    nb "avlesninger står både på kommandolinjen og på standard inn",
}
sentence! {
    OneOfThem {}
    en "leave out either the `-` or the readings",
    sv "ta bort antingen `-` eller avläsningarna",
    nb "ta bort enten `-` eller avlesningene",
}

#[cfg(test)]
mod tests {
    use super::{Line, Typed, What, WordsProblem, understand};

    fn line(words: &[&str], take_back: bool) -> Result<Line, WordsProblem> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        understand(&words, take_back)
    }

    fn typed(metric: &str, channel: &str, value: Option<&str>) -> Typed {
        Typed { metric: metric.to_owned(), channel: channel.to_owned(), value: value.map(str::to_owned) }
    }

    fn is(line: Result<Line, WordsProblem>, campaign: Option<&str>, what: What) {
        let line = line.expect("understood");
        assert_eq!((line.campaign.as_deref(), line.what), (campaign, what));
    }

    #[test]
    fn every_word_finds_its_place() {
        let followers = || What::Readings(vec![typed("followers", "instagram", Some("4251"))]);
        is(line(&[], false), None, What::Ask);
        is(line(&["spring"], false), Some("spring"), What::Ask);
        is(line(&["-"], false), None, What::Input);
        is(line(&["spring", "-"], false), Some("spring"), What::Input);
        is(line(&["1251"], false), None, What::Bare("1251".to_owned()));
        is(line(&["spring", "12/480"], false), Some("spring"), What::Bare("12/480".to_owned()));
        is(line(&["followers@instagram=4251"], false), None, followers());
        is(line(&["2027", " followers @ instagram = 4251 "], false), Some("2027"), followers());
    }

    #[test]
    fn readings_are_taken_back_by_name() {
        let followers = || What::Readings(vec![typed("followers", "instagram", None)]);
        is(line(&["followers@instagram"], true), None, followers());
        is(line(&["spring", "followers@instagram="], true), Some("spring"), followers());
        is(line(&["trial_rides"], true), None, What::Readings(vec![typed("trial_rides", "", None)]));
        assert_eq!(line(&["a@b=4"], true), Err(WordsProblem::TakenBackWithValue("a@b=4".to_owned())));
        assert_eq!(line(&[], true), Err(WordsProblem::NothingToTakeBack));
    }

    #[test]
    fn what_is_no_reading_is_told() {
        assert_eq!(line(&["a=1", "spring"], false), Err(WordsProblem::NoReading("spring".to_owned())));
        assert_eq!(line(&["=4"], false), Err(WordsProblem::NoReading("=4".to_owned())));
        assert_eq!(line(&["a@b="], false), Err(WordsProblem::NoValue("a@b".to_owned())));
        let spaced =
            |series: &str| Err(WordsProblem::SpaceForEquals { series: series.to_owned(), value: "4".to_owned() });
        assert_eq!(line(&["a@b", "4"], false), spaced("a@b"));
        assert_eq!(line(&["spring", "a", "4"], false), spaced("a"));
        let cut = WordsProblem::SpaceInValue { reading: "a=1".to_owned(), rest: "260".to_owned() };
        assert_eq!(line(&["a=1", "260"], false), Err(cut), "a number with a space and no quotes");
        assert_eq!(line(&["a=1", "-"], false), Err(WordsProblem::InputAndReadings));
    }
}

//! What is said of targets.

use std::ops::Range;

use crate::say::{Percent, Sentence, sentence};
use crate::text::target::TargetProblem;

type Told = (Box<dyn Sentence>, Box<dyn Sentence>, Option<Range<usize>>);

/// What is found wrong with a target, what to write instead, and where in the text it is.
///
/// A number that cannot be read is told where numbers are read; here it is only told that it is no target.
pub(in crate::text::campaign) fn target_problem(problem: &TargetProblem, shown: &str) -> Told {
    let text = shown.to_owned();
    match problem {
        TargetProblem::Empty | TargetProblem::Number { .. } => told(NoTarget { text }, WriteTarget {}, None),
        TargetProblem::UnknownWords { at } => told(MoreThanTarget { text }, WriteTarget {}, Some(at)),
        TargetProblem::PercentWithoutSign { share } => {
            told(PercentOfWhat { text }, SignThePercent { share: Percent(*share) }, None)
        }
        TargetProblem::BoundInPercent { .. } => told(NotAShare { text }, BoundAsNumber {}, None),
        TargetProblem::BareRatio(_) => told(BareShare { text }, WriteShare {}, None),
        TargetProblem::BareDuration(_) => told(BareTime { text }, WriteTime {}, None),
        TargetProblem::PointsOnNonRatio { share } => {
            told(PointsNotHere { text }, SignThePercent { share: Percent(*share) }, None)
        }
        TargetProblem::PointsWithoutSign { .. } => told(PointsUpOrDown { text }, SignThePoints {}, None),
        TargetProblem::PercentPerPeriod { .. } => told(PercentPerPeriod { text }, GrowthToTheEnd {}, None),
        TargetProblem::NegativeNumber { .. } => told(Negative { text }, NoSign {}, None),
        TargetProblem::FractionOnNonRatio => told(FractionNotHere { text }, WriteTarget {}, None),
        TargetProblem::ZeroDenominator { at } => told(OfNothing { text }, WriteShare {}, Some(at)),
        TargetProblem::TimeOnNonDuration { at, .. } => told(TimeNotHere { text }, WriteTarget {}, Some(at)),
        TargetProblem::NotATime { at } => told(NotATime { text }, WriteTime {}, Some(at)),
        TargetProblem::BadShare { at } => told(BadShare { text }, WriteLevelOfService {}, Some(at)),
        TargetProblem::RateOfLevel { .. } => told(RateOfLevel { text }, WriteTarget {}, None),
        TargetProblem::CeilingPerPeriod { .. } => told(CeilingPerPeriod { text }, WriteCap {}, None),
        TargetProblem::StrictBound { at } => told(StrictBound { text }, WriteBound {}, Some(at)),
        TargetProblem::UnexpectedSign { at } => told(UnexpectedSign { text }, NoSign {}, Some(at)),
    }
}

fn told(message: impl Sentence + 'static, help: impl Sentence + 'static, at: Option<&Range<usize>>) -> Told {
    (Box::new(message), Box::new(help), at.cloned())
}

sentence! {
    NoTarget { text: String }
    en "\"{text}\" is no target",
    sv "\"{text}\" är inget mål",
    nb "«{text}» er ikke et mål",
}

sentence! {
    MoreThanTarget { text: String }
    en "\"{text}\" holds more than a target",
    sv "\"{text}\" innehåller mer än ett mål",
    nb "«{text}» inneholder mer enn et mål",
}

sentence! {
    WriteTarget {}
    en "write \"+15%\" for growth, 4830 for a number to reach, \"+600\" for a gain, \">= 3/week\" for a pace",
    sv "skriv \"+15 %\" för tillväxt, 4830 för en siffra att nå, \"+600\" för en ökning, \">= 3/vecka\" för en takt",
    nb "skriv \"+15 %\" for vekst, 4830 for et tall å nå, \"+600\" for en økning, \">= 3/uke\" for en takt",
}

sentence! {
    PercentOfWhat { text: String }
    en "\"{text}\" does not say whether it is a growth or a level",
    sv "\"{text}\" säger inte om det är en ökning eller en nivå",
    nb "«{text}» sier ikke om det er en økning eller et nivå",
}

sentence! {
    SignThePercent { share: Percent }
    en "write \"+{share}\" for growth from the start value",
    sv "skriv \"+{share}\" för en ökning från startvärdet",
    nb "skriv \"+{share}\" for en økning fra startverdien",
}

sentence! {
    NotAShare { text: String }
    en "\"{text}\" is a per cent, but this metric is counted in numbers",
    sv "\"{text}\" är en procentsats, men det här mätetalet räknas i antal",
    nb "«{text}» er en prosent, men dette måltallet telles i antall",
}

sentence! {
    BoundAsNumber {}
    en "write the number itself, \">= 400\", or growth, \"+4%\"",
    sv "skriv själva talet, \">= 400\", eller en ökning, \"+4 %\"",
    nb "skriv selve tallet, \">= 400\", eller en økning, \"+4 %\"",
}

sentence! {
    BareShare { text: String }
    en "{text} may be {text} per cent or {text} times",
    sv "{text} kan vara {text} procent eller {text} gånger",
    nb "{text} kan være {text} prosent eller {text} ganger",
}

sentence! {
    WriteShare {}
    en "write \"2.5%\", or the numbers it comes from, \"12/480\"",
    sv "skriv \"2,5 %\", eller talen bakom, \"12/480\"",
    nb "skriv \"2,5 %\", eller tallene bak, \"12/480\"",
}

sentence! {
    BareTime { text: String }
    en "{text} of what: minutes, hours?",
    sv "{text} av vad: minuter, timmar?",
    nb "{text} av hva: minutter, timer?",
}

sentence! {
    WriteTime {}
    en "write the unit too, \"<= 60min\" or \"<= 4h\"",
    sv "skriv ut enheten, \"<= 60min\" eller \"<= 4h\"",
    nb "skriv enheten også, \"<= 60min\" eller \"<= 4h\"",
}

sentence! {
    PointsNotHere { text: String }
    en "\"{text}\" is in percentage points, but this metric is no share",
    sv "\"{text}\" är i procentenheter, men det här mätetalet är ingen andel",
    nb "«{text}» er i prosentpoeng, men dette måltallet er ingen andel",
}

sentence! {
    FractionNotHere { text: String }
    en "\"{text}\" is a fraction, but this metric is counted in numbers",
    sv "\"{text}\" är ett bråk, men det här mätetalet räknas i antal",
    nb "«{text}» er en brøk, men dette måltallet telles i antall",
}

sentence! {
    OfNothing { text: String }
    en "\"{text}\" is a share of nothing",
    sv "\"{text}\" är en andel av ingenting",
    nb "«{text}» er en andel av ingenting",
}

sentence! {
    TimeNotHere { text: String }
    en "\"{text}\" is a time, but this metric is no time",
    sv "\"{text}\" är en tid, men det här mätetalet är ingen tid",
    nb "«{text}» er en tid, men dette måltallet er ingen tid",
}

sentence! {
    NotATime { text: String }
    en "\"{text}\" holds no time to keep",
    sv "\"{text}\" innehåller ingen tid att hålla",
    nb "«{text}» inneholder ingen tid å holde",
}

sentence! {
    BadShare { text: String }
    en "\"{text}\" asks for a share outside 0 to 100 %",
    sv "\"{text}\" begär en andel utanför 0 till 100 %",
    nb "«{text}» ber om en andel utenfor 0 til 100 %",
}

sentence! {
    WriteLevelOfService {}
    en "write share and time, \"90% <= 4h\"",
    sv "skriv andel och tid, \"90 % <= 4h\"",
    nb "skriv andel og tid, \"90 % <= 4h\"",
}

sentence! {
    RateOfLevel { text: String }
    en "\"{text}\" is a pace, but this metric does not add up over time",
    sv "\"{text}\" är en takt, men det här mätetalet läggs inte ihop över tid",
    nb "«{text}» er en takt, men dette måltallet legges ikke sammen over tid",
}

sentence! {
    CeilingPerPeriod { text: String }
    en "\"{text}\" is a ceiling for each period, which is not kept track of",
    sv "\"{text}\" är ett tak för varje period, vilket inte följs upp",
    nb "«{text}» er et tak for hver periode, noe som ikke følges opp",
}

sentence! {
    WriteCap {}
    en "write a ceiling for the whole time, \"<= 20000\", or a floor, \">= 3/week\"",
    sv "skriv ett tak för hela tiden, \"<= 20000\", eller ett golv, \">= 3/vecka\"",
    nb "skriv et tak for hele tiden, \"<= 20000\", eller et gulv, \">= 3/uke\"",
}

sentence! {
    StrictBound { text: String }
    en "\"{text}\" leaves open whether the number itself will do",
    sv "\"{text}\" lämnar öppet om själva talet räcker",
    nb "«{text}» lar det stå åpent om selve tallet holder",
}

sentence! {
    WriteBound {}
    en "write >= for \"at least\" and <= for \"at most\"",
    sv "skriv >= för \"minst\" och <= för \"högst\"",
    nb "skriv >= for «minst» og <= for «høyst»",
}

sentence! {
    UnexpectedSign { text: String }
    en "\"{text}\" has a plus or minus where a plain number belongs",
    sv "\"{text}\" har ett plus eller minus där det ska stå ett rent tal",
    nb "«{text}» har et pluss eller minus der det skal stå et rent tall",
}

sentence! {
    NoSign {}
    en "leave the sign out",
    sv "ta bort tecknet",
    nb "ta bort tegnet",
}

sentence! {
    PointsUpOrDown { text: String }
    en "\"{text}\" does not say whether it goes up or down",
    sv "\"{text}\" säger inte om det går upp eller ner",
    nb "«{text}» sier ikke om det går opp eller ned",
}

sentence! {
    SignThePoints {}
    en "write a sign before it, \"+0.5pp\"",
    sv "skriv ett tecken före, \"+0,5 pp\"",
    nb "skriv et fortegn foran, \"+0,5 pp\"",
}

sentence! {
    PercentPerPeriod { text: String }
    en "\"{text}\" is growth for each period; a target says where to be at the end",
    sv "\"{text}\" är en ökning per period; ett mål säger var ni ska vara vid slutet",
    nb "«{text}» er vekst per periode; et mål sier hvor dere skal være til slutt",
}

sentence! {
    GrowthToTheEnd {}
    en "write the whole growth from start to end, \"+15%\"",
    sv "skriv hela ökningen från start till slut, \"+15 %\"",
    nb "skriv hele veksten fra start til slutt, \"+15 %\"",
}

sentence! {
    Negative { text: String }
    en "\"{text}\" is below zero, where nothing is counted",
    sv "\"{text}\" är under noll, där inget räknas",
    nb "«{text}» er under null, der ingenting telles",
}

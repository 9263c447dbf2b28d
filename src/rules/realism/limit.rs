//! What nobody reaches, told.

use super::{Rule, Told};
use crate::model::finding::Severity;
use crate::model::realism::Limit;
use crate::model::statement::Exaggeration;
use crate::rules::realistic::target_exceeds_audience::{GainExceeds, LowerOrWider};
use crate::say::{Amount, Percent, Sentence, sentence};

sentence! {
    Everyone {}
    en "nobody reaches everyone",
    sv "ingen når alla",
    nb "ingen når alle",
}

sentence! {
    SayHowMany {}
    en "say how many of them, or what share",
    sv "säg hur många av dem, eller hur stor andel",
    nb "si hvor mange av dem, eller hvor stor andel",
}

sentence! {
    Best {}
    en "nobody becomes the best or biggest of all by plan, and nobody can count it",
    sv "ingen blir bäst eller störst av alla enligt plan, och ingen kan räkna det",
    nb "ingen blir best eller størst av alle etter plan, og ingen kan telle det",
}

sentence! {
    SayAgainstWhom {}
    en "name a number, or the one competitor to pass and in what",
    sv "ange ett tal, eller den enda konkurrent som ska passeras och i vad",
    nb "oppgi et tall, eller den ene konkurrenten som skal passeres og i hva",
}

sentence! {
    Million { count: Amount }
    en "{count} followers: about one account in two thousand has a million (PlayerSells, accounts on X, October 2026)",
    sv "{count} följare: ungefär ett konto av två tusen har en miljon (PlayerSells, konton på X, oktober 2026)",
    nb "{count} følgere: omtrent én konto av to tusen har en million (PlayerSells, kontoer på X, oktober 2026)",
}

sentence! {
    InAMonth { count: Amount }
    en "{count} followers in a month: of accounts with under 100,000, ninety-nine in a hundred gained under 3,000 (TaiwanVTuberData, YouTube and Twitch, June–August 2026)",
    sv "{count} följare på en månad: av konton med under 100 000 fick nittionio av hundra under 3 000 (TaiwanVTuberData, YouTube och Twitch, juni–augusti 2026)",
    nb "{count} følgere på en måned: av kontoer med under 100 000 fikk nittini av hundre under 3 000 (TaiwanVTuberData, YouTube og Twitch, juni–august 2026)",
}

sentence! {
    FromToday {}
    en "say how many there are today and how many more you want; 15% more in half a year is within reach at any size",
    sv "säg hur många ni har i dag och hur många fler ni vill ha; 15 % fler på ett halvår är inom räckhåll i alla storlekar",
    nb "si hvor mange dere har i dag og hvor mange flere dere vil ha; 15 % flere på et halvår er innen rekkevidde i alle størrelser",
}

sentence! {
    ShareTooHigh { share: Percent, limit: Percent }
    en "{share} of an audience does not react: even the most devoted stay under {limit}",
    sv "{share} av en publik reagerar inte: även den trognaste stannar under {limit}",
    nb "{share} av et publikum reagerer ikke: selv det mest trofaste holder seg under {limit}",
}

sentence! {
    StartFromOwn {}
    en "look up what you have today, and aim at a fifth more",
    sv "ta reda på vad ni har i dag, och sikta på en femtedel mer",
    nb "finn ut hva dere har i dag, og sikt på en femdel mer",
}

/// Tells a limit.
pub(super) fn tell(limit: &Limit, fault: Option<(&'static Rule, Severity)>) -> Told {
    let (message, help): (Box<dyn Sentence>, Box<dyn Sentence>) = match *limit {
        Limit::Exaggeration(Exaggeration::Everyone) => (Box::new(Everyone {}), Box::new(SayHowMany {})),
        Limit::Exaggeration(Exaggeration::BestInTheWorld) => (Box::new(Best {}), Box::new(SayAgainstWhom {})),
        Limit::Million { count } => (Box::new(Million { count: Amount(count) }), Box::new(FromToday {})),
        Limit::TenThousandInAMonth { count } => (Box::new(InAMonth { count: Amount(count) }), Box::new(FromToday {})),
        Limit::Share { share, limit, .. } => {
            let message = ShareTooHigh { share: Percent(share), limit: Percent(limit) };
            (Box::new(message), Box::new(StartFromOwn {}))
        }
        Limit::Audience { gain, size } => {
            let message = GainExceeds { gain: Amount(gain), size: Amount(size) };
            (Box::new(message), Box::new(LowerOrWider {}))
        }
    };
    Told { fault, message, help: Some(help) }
}

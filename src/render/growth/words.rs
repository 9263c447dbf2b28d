//! The words of the page of growth.

use crate::say::sentence;

sentence! {
    Growth {}
    en "Growth in followers a month, by followers at the start",
    sv "Tillväxt i följare per månad, efter följare vid starten",
    nb "Vekst i følgere per måned, etter følgere ved starten",
}

sentence! {
    GrowthOn { platform: String }
    en "Growth a month on {platform}",
    sv "Tillväxt per månad på {platform}",
    nb "Vekst per måned på {platform}",
}

sentence! {
    HowToRead {}
    en "Typical: the account in the middle. Plausible: 4 to 10 in a hundred pass it in a month. Ambitious: about one in a hundred does. Gained: what half, nine in ten and ninety-nine in a hundred gained at most in a month. The longer it must go on, the fewer keep it up: over several months the ambitious line is divided by the cube root of the months, and never falls below plausible. Up to 30% in a month, and twice as many in a quarter of a year, are never called implausible.",
    sv "Typiskt: kontot i mitten. Rimligt: 4 till 10 av hundra passerar det på en månad. Djärvt: ungefär ett av hundra gör det. Fick: så många fick hälften, nio av tio och nittionio av hundra högst på en månad. Ju längre det ska hålla i sig, desto färre klarar det: över flera månader delas den djärva gränsen med kubikroten ur månaderna, och den faller aldrig under den rimliga. Upp till 30 % på en månad, och dubbelt så många på ett kvartal, kallas aldrig orimligt.",
    nb "Typisk: kontoen i midten. Rimelig: 4 til 10 av hundre passerer det på en måned. Dristig: omtrent én av hundre gjør det. Fikk: så mange fikk halvparten, ni av ti og nittini av hundre høyst på en måned. Jo lenger det skal holde, desto færre klarer det: over flere måneder deles den dristige grensen på kubikkroten av månedene, og den faller aldri under den rimelige. Inntil 30 % på en måned, og dobbelt så mange på et kvartal, kalles aldri urimelig.",
}

sentence! {
    Platforms {}
    en "By platform: what the rates are multiplied by",
    sv "Per plattform: vad talen multipliceras med",
    nb "Per plattform: hva tallene ganges med",
}

sentence! {
    NoEvidence {}
    en "nobody has published figures: a warning at most",
    sv "ingen har publicerat siffror: högst en varning",
    nb "ingen har publisert tall: høyst en advarsel",
}

sentence! {
    OwnRates {}
    en "own",
    sv "egna",
    nb "egne",
}

sentence! {
    Prices {}
    en "What one result costs others",
    sv "Vad ett resultat kostar andra",
    nb "Hva ett resultat koster andre",
}

sentence! {
    Rhythms {}
    en "Posts a week that companies publish",
    sv "Inlägg i veckan som företag publicerar",
    nb "Innlegg i uken som bedrifter publiserer",
}

sentence! {
    YourOwn {}
    en "Your own figures come first: write them under [realism] in plan.toml (`plan schema settings` shows how).",
    sv "Era egna siffror går före: skriv dem under [realism] i plan.toml (`plan schema settings` visar hur).",
    nb "Deres egne tall går foran: skriv dem under [realism] i plan.toml (`plan schema settings` viser hvordan).",
}

/// Heading: followers at the start.
pub(super) const FOLLOWERS: [&str; 3] = ["followers", "följare", "følgere"];
/// Heading: what the account in the middle grows.
pub(super) const TYPICAL: [&str; 3] = ["typical", "typiskt", "typisk"];
/// Heading: what is plausible up to.
pub(super) const PLAUSIBLE: [&str; 3] = ["plausible", "rimligt", "rimelig"];
/// Heading: what is ambitious up to.
pub(super) const AMBITIOUS: [&str; 3] = ["ambitious", "djärvt", "dristig"];
/// Heading: followers gained in a month.
pub(super) const GAINED: [&str; 3] = ["gained", "fick", "fikk"];
/// Heading: a platform.
pub(super) const PLATFORM: [&str; 3] = ["platform", "plattform", "plattform"];
/// Heading: what is multiplied by.
pub(super) const FACTOR: [&str; 3] = ["times", "gånger", "ganger"];
/// Heading: what is bought.
pub(super) const RESULT: [&str; 3] = ["result", "resultat", "resultat"];
/// Heading: what it costs.
pub(super) const PRICE: [&str; 3] = ["price", "pris", "pris"];
/// Heading: posts a week.
pub(super) const POSTS: [&str; 3] = ["posts", "inlägg", "innlegg"];
/// Heading: where a figure comes from.
pub(super) const SOURCE: [&str; 3] = ["source", "källa", "kilde"];

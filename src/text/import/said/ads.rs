//! What is said of exports with a row an ad.

use crate::say::{All, sentence};

sentence! {
    AdsAddedUp { channel: String }
    en "the ads are recorded one by one, and their sums for the channel {channel}; --channel names another",
    sv "annonserna registreras var för sig, och deras summor för kanalen {channel}; --channel anger en annan",
    nb "annonsene registreres hver for seg, og summene deres for kanalen {channel}; --channel angir en annen",
}
sentence! {
    PeopleNotAddedUp { series: All<String> }
    en "{series}: people who saw several ads would be counted several times, so only the ads have numbers",
    sv "{series}: personer som sett flera annonser skulle räknas flera gånger, så bara annonserna har siffror",
    nb "{series}: personer som har sett flere annonser, ville blitt talt flere ganger, så bare annonsene har tall",
}
sentence! {
    ResultsOfSeveralKinds {}
    en "the results are of several kinds (see the result indicator), so they were not added up for the channel",
    sv "resultaten är av flera slag (se resultatindikatorn), så de summerades inte för kanalen",
    nb "resultatene er av flere slag (se resultatindikatoren), så de ble ikke lagt sammen for kanalen",
}
sentence! {
    OneNameForSeveral { names: All<String> }
    en "several ads have the same name, so of each only the last row is kept as an ad ({names}); the channel's sums hold all rows",
    sv "flera annonser har samma namn, så av dem sparas bara den sista raden som annons ({names}); kanalens summor omfattar alla rader",
    nb "flere annonser har samme navn, så av dem beholdes bare den siste raden som annonse ({names}); kanalens summer omfatter alle rader",
}

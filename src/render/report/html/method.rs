//! How the figures are made, folded away: for readers who ask.

use maud::{Markup, html};

use super::Level;
use crate::progress::standing::{LIKELY, UNLIKELY};
use crate::render::quantity::whole_percent;
use crate::render::report::{Reported, names};
use crate::render::status::uplift::NoProof;
use crate::say::{Language, Sentence, sentence};

sentence! {
    HowMade {}
    en "How these figures are made",
    sv "Så är siffrorna framtagna",
    nb "Slik er tallene laget",
}
sentence! {
    ExpectedIs {}
    en "What is expected by now lies on the way from the start value to the target: straight, unless the plan says otherwise.",
    sv "Det som är förväntat hittills ligger på vägen från startvärdet till målet: rakt, om planen inte säger annat.",
    nb "Det som er forventet så langt, ligger på veien fra startverdien til målet: rett, om planen ikke sier noe annet.",
}
sentence! {
    ForecastIs {}
    en "The forecast says where a value will be at the end if things go on as they have. The band around it holds the value in 8 cases of 10; the chance is that of reaching the target.",
    sv "Prognosen säger var ett värde hamnar vid slutet om det går som hittills. Bandet runt den rymmer värdet i 8 fall av 10; chansen är den att målet nås.",
    nb "Prognosen sier hvor en verdi havner til slutt om det går som hittil. Båndet rundt den rommer verdien i 8 av 10 tilfeller; sjansen er den for at målet nås.",
}
sentence! {
    StatesAre { likely: String, unlikely: String }
    en "On track means a chance of {likely} or more, behind one under {unlikely}, at risk one between them. While there are fewer than five readings, the distance to what is expected decides.",
    sv "I fas betyder en chans på {likely} eller mer, efter en under {unlikely}, osäkert en däremellan. Medan avläsningarna är färre än fem avgör avståndet till det förväntade.",
    nb "I rute betyr en sjanse på {likely} eller mer, etter en under {unlikely}, usikkert en imellom. Mens det er færre enn fem avlesninger, avgjør avstanden til det forventede.",
}
sentence! {
    GapsAre {}
    en "A line is broken where nobody read the value: what lies between is not known.",
    sv "En linje är bruten där ingen läste av värdet: vad som ligger emellan vet ingen.",
    nb "En linje er brutt der ingen leste av verdien: det som ligger imellom, vet ingen.",
}
sentence! {
    ReadFrom { goal: String, source: String }
    en "{goal} is read from: {source}.",
    sv "{goal} läses av ur: {source}.",
    nb "{goal} leses av fra: {source}.",
}

/// The section.
pub(super) fn section(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    let percent = |share| whole_percent(share, language);
    let explained = [
        ExpectedIs {}.say(language),
        ForecastIs {}.say(language),
        StatesAre { likely: percent(LIKELY), unlikely: percent(UNLIKELY) }.say(language),
        GapsAre {}.say(language),
        NoProof {}.say(language),
    ];
    let sources = told.overview().goals.iter().filter_map(|goal| {
        let source = goal.goal.table.source.as_deref()?.trim_end_matches('.').to_owned();
        Some(ReadFrom { goal: names::goal(goal.goal, language), source }.say(language))
    });
    html! {
        section.method {
            details {
                summary { (level.heading(&HowMade {}.say(language))) }
                @for text in explained.into_iter().chain(sources) { p { (text) } }
            }
        }
    }
}

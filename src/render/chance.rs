//! Chances as people read them: whole percents, no surer than a forecast is, and a word.

use super::quantity::whole_percent;
use crate::progress::forecast::Caution;
use crate::say::{Language, Sentence, sentence};

/// Under this chance the figure itself says nothing more.
const HARDLY: f64 = 0.1;
/// Over this chance likewise.
const NEARLY: f64 = 0.95;

sentence! {
    Under { percent: String }
    en "under {percent}",
    sv "under {percent}",
    nb "under {percent}",
}
sentence! {
    Over { percent: String }
    en "over {percent}",
    sv "över {percent}",
    nb "over {percent}",
}

/// "73%", "under 10%", "over 95%".
pub(crate) fn chance(chance: f64, language: Language) -> String {
    let percent = |share: f64| whole_percent(share, language);
    if chance < HARDLY {
        Under { percent: percent(HARDLY) }.say(language)
    } else if chance > NEARLY {
        Over { percent: percent(NEARLY) }.say(language)
    } else {
        percent(chance)
    }
}

/// The word for a chance.
pub(crate) fn likelihood(chance: f64, language: Language) -> &'static str {
    let [english, swedish, norwegian] = match chance {
        chance if chance < HARDLY => ["very unlikely", "mycket osannolikt", "svært usannsynlig"],
        chance if chance < 0.4 => ["unlikely", "osannolikt", "usannsynlig"],
        chance if chance < 0.6 => ["it may go either way", "det kan gå hur som helst", "det kan gå begge veier"],
        chance if chance <= 0.8 => ["likely", "troligt", "sannsynlig"],
        chance if chance <= NEARLY => ["very likely", "mycket troligt", "svært sannsynlig"],
        _ => ["nearly certain", "nästan säkert", "nesten sikkert"],
    };
    match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    }
}

sentence! {
    Rough {}
    en "rough: so few readings that this is a straight line through what there is",
    sv "grovt: så få avläsningar att det här är en rak linje genom det som finns",
    nb "grovt: så få avlesninger at dette er en rett linje gjennom det som finnes",
}
sentence! {
    Early {}
    en "early estimate: fewer than five readings",
    sv "tidig uppskattning: färre än fem avläsningar",
    nb "tidlig anslag: færre enn fem avlesninger",
}
sentence! {
    Old {}
    en "the last reading is old: a new one would say more",
    sv "den senaste avläsningen är gammal: en ny skulle säga mer",
    nb "den siste avlesningen er gammel: en ny ville sagt mer",
}
sentence! {
    Far {}
    en "the forecast looks farther ahead than the readings look back, so take it lightly",
    sv "prognosen ser längre fram än avläsningarna ser bakåt, så ta den med en nypa salt",
    nb "prognosen ser lenger fram enn avlesningene ser tilbake, så ta den med en klype salt",
}

/// What is said of a reason for care.
pub(crate) fn caution(caution: Caution, language: Language) -> String {
    match caution {
        Caution::TwoReadings => Rough {}.say(language),
        Caution::FewReadings => Early {}.say(language),
        Caution::Stale => Old {}.say(language),
        Caution::FartherThanHistory => Far {}.say(language),
    }
}

/// The word for it in JSON. Other programs depend on it.
pub(crate) fn caution_word(caution: Caution) -> &'static str {
    match caution {
        Caution::TwoReadings => "rough",
        Caution::FewReadings => "early",
        Caution::Stale => "stale",
        Caution::FartherThanHistory => "farther-than-history",
    }
}

#[cfg(test)]
mod tests {
    use super::{chance, likelihood};
    use crate::say::Language;

    #[test]
    fn no_surer_than_a_forecast_is() {
        let shown = [0.0, 0.0999, 0.1, 0.724, 0.95, 0.9999].map(|one| chance(one, Language::English));
        assert_eq!(shown, ["under 10%", "under 10%", "10%", "72%", "95%", "over 95%"]);
        assert_eq!(chance(0.03, Language::Swedish), "under 10\u{a0}%");
        assert_eq!(chance(1.0, Language::Norwegian), "over 95\u{a0}%");
    }

    #[test]
    fn words_rise_with_the_chance() {
        let words = [0.0, 0.2, 0.5, 0.7, 0.9, 1.0].map(|one| likelihood(one, Language::English));
        let wanted = ["very unlikely", "unlikely", "it may go either way", "likely", "very likely", "nearly certain"];
        assert_eq!(words, wanted);
    }
}

//! Misspelt words: which word of the lexicon was meant.

use super::phrase::ENDINGS;
use crate::text::statement::sense::Sense;

/// A word of the lexicon that may have been meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelt {
    /// The word, or its stem.
    pub(super) word: &'static str,
    /// Which entry of the lists it is of.
    pub(super) entry: usize,
    /// What it means.
    pub(super) sense: Sense,
}

/// What a misspelt word meant: the nearest of these, where one is near enough. The first entry of equally near ones.
pub(super) fn guess(word: &str, known: impl Iterator<Item = Spelt>) -> Option<Sense> {
    let letters = word.chars().count();
    let slips = forgiven(letters);
    if slips == 0 || letters > LONGEST {
        return None;
    }
    let mask = mask(word);
    let first = word.chars().next();
    let near = known.filter_map(|spelt| {
        // Few are near in length and letters: only those are compared letter by letter.
        let spelt_letters = spelt.word.chars().count();
        let may_be = spelt_letters >= SHORTEST
            && spelt_letters.abs_diff(letters) <= slips + 2
            && is_worth_guessing(spelt.sense)
            && (self::mask(spelt.word) ^ mask).count_ones() as usize <= 2 * slips + 2
            && spelt.word.chars().next() == first;
        let distance = may_be.then(|| distance(word, spelt.word))?;
        (distance <= slips.min(forgiven(spelt_letters + 1))).then_some((distance, spelt))
    });
    let (_, meant) = near.min_by_key(|(distance, spelt)| (*distance, spelt.entry))?;
    let is_right = RIGHT.split_whitespace().any(|right| right == word);
    (!is_right).then_some(meant.sense)
}

/// Shorter words are never guessed.
const SHORTEST: usize = 5;

/// No word of ours is longer, slips and endings included.
const LONGEST: usize = 32;

/// How far a word is from one of ours; its ending is forgiven: "folowers" is near "follower".
fn distance(word: &str, spelt: &str) -> usize {
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    let long_enough = stems.filter(|stem| stem.len() + 4 > spelt.len());
    long_enough.map(|stem| strsim::osa_distance(stem, spelt)).min().unwrap_or(usize::MAX)
}

/// Senses whose words are guessed when they are misspelt.
fn is_worth_guessing(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Metric(_)
            | Sense::Channel(_)
            | Sense::Up
            | Sense::Down
            | Sense::Month(_)
            | Sense::Multiple(_)
            | Sense::Percent
            | Sense::Unit(_)
            | Sense::Uncounted
    )
}

/// Which letters a word has, a bit each.
fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32))
}

/// How many slips are forgiven in a word of so many letters.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=5 => 0,
        6..=8 => 1,
        _ => 2,
    }
}

/// Words that stand near one of ours in letters and are words of their own.
const RIGHT: &str = "
    leaders leader opprettet oppretta upprättat breaders shapes followed follow fellow fellows clicked visited
    visiting event eventually salad marked marker market markets markedet reviewed booked stream readers ranked
    rates rated engaged engaging engage engagerade engagerad engasjerte engasjert engasjere engagera besökt
    besökte bestille beställa besøkt salon salong leveransen leverans leverantör kunden kundens kundene
    marknaden markedene kontakt kontakter contact contacts content contest remember numbers number listen
    listening lists posters poster partner partners parents patent product products produkt produkter produkten
    project projects custom customs visible vision visions mission profile profiles recent recently regular
    person persons region season reason reasons shared sharing quality quantity facts feedback store stores
    storie history historie historier clothes closed blogger bloggers influencer influencers influencere service
    services tjänst tjänster tjenester website webshop webbshop nettbutikk nettbutikken webbutik webbutiken
    butiken butikken hemsida hemsidan hjemmeside nettside nettsiden sajten kampanjen kampanje kampanj campaign
    campaigns marketing marknadsföring markedsføring business company företag företaget bedrift bedriften
    sociala sosiale medier social media digital digitala digitale online local lokala lokale svenska svenske
    norska norske första størst försök forsøk företagare läsning lesing lansering planen planer deltar deltids
    delta seller sellers selling organic trafficking trail trails intern internal viktig viktiga viktige
    månaders sending sendt mottatt svarte svarta starta started stating writing waiting working making taking
    buying paying playing player players driver drivers driving fansen finans kanske kanskje kunskap kunnskap
    kundservice kundtjänst kundeservice customer costumes visning vinning planning planering planlegging mening
    ordning utbildning utdanning handling housing morning evening artist artister artists medley median medium
    sponsors sponsorer mobile mobil models modell modeller material materiell mentor sessel lesson lessons
    lessen lager lagra insights insikt innsikt invest investor investors invitation invited inbound outbound
    listing listings football report reports reporter retail remains remaining returning remained reception
    renewable reviewing rendering concert concerts converter convention conventions integration interactive
    intersection apples enjoyment trailer trailers brought duration durations checkout patents patient patients
    costume dinners guest speaker guesses guests joinery joiners tragic traffic participation delegate delegated
    bouncy bounce bounded attribution adopt adapter adoptions additions adoption activating brand activation
    convergence tasting tastings update updated guided guide shortcuts shout relations linking callback requests
    relies positional positions search starts martin copied testing printer printers posture porters discard
    lovers lover coffee filling failing smashing splashing lesser declaring rejection matches matcher threshold
    consent contents context populate regulation repetition happen images imagine reflected tradition linting
    riding improper importer improve importing climbers climbing elevator";

//! A gain in followers beside what comparable accounts reach, told.

use super::figures::{Length, rounded_down};
use super::source::RestsOn;
use super::{Rule, Told, change};
use crate::model::finding::Severity;
use crate::model::realism::{Change, Comparison, Verdict};
use crate::say::{Amount, Language, Percent, Sentence, Show, sentence};

sentence! {
    Takes { start: Amount, target: Amount, length: Length, rate: Percent, gain: Amount }
    en "from {start} to {target} in {length} takes {rate} a month, or {gain} people",
    sv "från {start} till {target} på {length} kräver {rate} i månaden, eller {gain} personer",
    nb "fra {start} til {target} på {length} krever {rate} i måneden, eller {gain} personer",
}

sentence! {
    TakesStretched { start: Amount, target: Amount, judged: Amount, length: Length, rate: Percent, gain: Amount }
    en "from {start} to {target} in {length}, judged at 70% of the way ({judged}), takes {rate} a month, or {gain} people",
    sv "från {start} till {target} på {length}, bedömt vid 70 % av vägen ({judged}), kräver {rate} i månaden, eller {gain} personer",
    nb "fra {start} til {target} på {length}, bedømt ved 70 % av veien ({judged}), krever {rate} i måneden, eller {gain} personer",
}

sentence! {
    TakesPeople { start: Amount, target: Amount, length: Length, gain: Amount }
    en "from {start} to {target} in {length} takes {gain} people a month",
    sv "från {start} till {target} på {length} kräver {gain} personer i månaden",
    nb "fra {start} til {target} på {length} krever {gain} personer i måneden",
}

sentence! {
    FewKeepUp { ambitious: Percent }
    en "of accounts this size about one in a hundred keeps up more than {ambitious} for so long",
    sv "av konton i den storleken håller ungefär ett av hundra uppe mer än {ambitious} så länge",
    nb "av kontoer i den størrelsen holder omtrent én av hundre oppe mer enn {ambitious} så lenge",
}

sentence! {
    FewReach { plausible: Percent, median: Amount, nine_in_ten: Amount }
    en "of accounts this size fewer than one in ten passes {plausible}; half gained at most {median} in a month, nine in ten under {nine_in_ten}",
    sv "av konton i den storleken passerar färre än ett av tio {plausible}; hälften fick högst {median} på en månad, nio av tio under {nine_in_ten}",
    nb "av kontoer i den størrelsen passerer færre enn én av ti {plausible}; halvparten fikk høyst {median} på en måned, ni av ti under {nine_in_ten}",
}

sentence! {
    FewPass { plausible: Percent }
    en "of accounts this size fewer than one in ten passes {plausible}",
    sv "av konton i den storleken passerar färre än ett av tio {plausible}",
    nb "av kontoer i den størrelsen passerer færre enn én av ti {plausible}",
}

sentence! {
    Gained { median: Amount, nine_in_ten: Amount, ninety_nine: Amount }
    en "of accounts this size half gained at most {median} in a month, nine in ten under {nine_in_ten}, ninety-nine in a hundred under {ninety_nine}",
    sv "av konton i den storleken fick hälften högst {median} på en månad, nio av tio under {nine_in_ten} och nittionio av hundra under {ninety_nine}",
    nb "av kontoer i den størrelsen fikk halvparten høyst {median} på en måned, ni av ti under {nine_in_ten} og nittini av hundre under {ninety_nine}",
}

sentence! {
    WithinReach { plausible: Percent }
    en "up to {plausible} is within reach for accounts this size",
    sv "upp till {plausible} är inom räckhåll för konton i den storleken",
    nb "inntil {plausible} er innen rekkevidde for kontoer i den størrelsen",
}

/// What it takes, beside what others did, with what that rests on.
#[derive(Debug)]
struct Beside {
    what: Box<dyn Sentence>,
    peers: Box<dyn Sentence>,
    source: RestsOn,
}

impl Sentence for Beside {
    fn say(&self, language: Language) -> String {
        let [what, peers] = [&self.what, &self.peers].map(|part| part.say(language));
        format!("{what}; {peers} ({})", self.source.show(language))
    }
}

sentence! {
    AimLower { plausible: Amount, ambitious: Amount }
    en "in that time up to {plausible} is within reach and up to {ambitious} ambitious",
    sv "på den tiden är upp till {plausible} inom räckhåll och upp till {ambitious} djärvt",
    nb "på den tiden er inntil {plausible} innen rekkevidde og inntil {ambitious} dristig",
}

sentence! {
    AimLowerOrLater { plausible: Amount, ambitious: Amount, length: Length }
    en "in that time up to {plausible} is within reach and up to {ambitious} ambitious; or give it {length}",
    sv "på den tiden är upp till {plausible} inom räckhåll och upp till {ambitious} djärvt; eller ge det {length}",
    nb "på den tiden er inntil {plausible} innen rekkevidde og inntil {ambitious} dristig; eller gi det {length}",
}

sentence! {
    MakeSure { plausible: Amount }
    en "in that time up to {plausible} is within reach: say in the plan what makes this campaign one of the few",
    sv "på den tiden är upp till {plausible} inom räckhåll: säg i planen vad som gör den här kampanjen till en av de få",
    nb "på den tiden er inntil {plausible} innen rekkevidde: si i planen hva som gjør denne kampanjen til en av de få",
}

/// Tells a comparison.
pub(super) fn tell(compared: &Comparison, verdict: Verdict, fault: Option<(&'static Rule, Severity)>) -> Told {
    if verdict == Verdict::Implausible && is_leap_alone(compared) {
        let share = (compared.judged - compared.start) / compared.start;
        return change::tell(Change { share, months: Some(compared.months) }, fault);
    }
    let what = takes(compared);
    let message = Beside { what, peers: peers(compared, verdict), source: RestsOn(Box::new(compared.clone())) };
    Told { fault, message: Box::new(message), help: help(compared, verdict) }
}

/// Whether the size of the change alone is too much: in numbers, some such accounts gained as much in a month.
fn is_leap_alone(compared: &Comparison) -> bool {
    compared.is_weak && compared.gains.is_some_and(|gains| compared.gain <= gains.ninety_nine_in_hundred)
}

/// What it takes: a rate and people, or people alone where there is nothing to begin with.
fn takes(compared: &Comparison) -> Box<dyn Sentence> {
    let &Comparison { start, target, judged, months, needed, gain, .. } = compared;
    let (start, length, gain) = (Amount(start), Length(months), Amount(whole(gain)));
    let is_stretched = (judged - target).abs() > f64::EPSILON * target.abs();
    let (target, rate) = (Amount(target), Percent(needed));
    if !needed.is_finite() {
        Box::new(TakesPeople { start, target, length, gain })
    } else if is_stretched {
        Box::new(TakesStretched { start, target, judged: Amount(whole(judged)), length, rate, gain })
    } else {
        Box::new(Takes { start, target, length, rate, gain })
    }
}

/// What others did, as far as it bears on the verdict.
fn peers(compared: &Comparison, verdict: Verdict) -> Box<dyn Sentence> {
    let (plausible, ambitious) = (Percent(compared.plausible), Percent(compared.ambitious));
    match (verdict, compared.gains) {
        (_, Some(gains)) if compared.is_weak && compared.needed > rate_of(compared, verdict) => Box::new(Gained {
            median: Amount(gains.median),
            nine_in_ten: Amount(gains.nine_in_ten),
            ninety_nine: Amount(gains.ninety_nine_in_hundred),
        }),
        (Verdict::Ambitious, Some(gains)) => {
            Box::new(FewReach { plausible, median: Amount(gains.median), nine_in_ten: Amount(gains.nine_in_ten) })
        }
        (Verdict::CannotTell | Verdict::Plausible, _) => Box::new(WithinReach { plausible }),
        (Verdict::Ambitious, None) => Box::new(FewPass { plausible }),
        (Verdict::Implausible, _) => Box::new(FewKeepUp { ambitious }),
    }
}

/// The rate up to which the verdict holds by the rate alone.
fn rate_of(compared: &Comparison, verdict: Verdict) -> f64 {
    match verdict {
        Verdict::CannotTell | Verdict::Plausible => compared.plausible,
        Verdict::Ambitious | Verdict::Implausible => compared.ambitious,
    }
}

fn help(compared: &Comparison, verdict: Verdict) -> Option<Box<dyn Sentence>> {
    let plausible = rounded_down(compared.plausible_target, compared.start);
    let ambitious = rounded_down(compared.ambitious_target, compared.start);
    match (verdict, compared.plausible_months) {
        (Verdict::CannotTell | Verdict::Plausible, _) => None,
        (Verdict::Ambitious, _) => Some(Box::new(MakeSure { plausible })),
        (Verdict::Implausible, Some(months)) => {
            Some(Box::new(AimLowerOrLater { plausible, ambitious, length: Length(months.ceil()) }))
        }
        (Verdict::Implausible, None) => Some(Box::new(AimLower { plausible, ambitious })),
    }
}

/// People are told whole; fewer than ten of them with a decimal.
fn whole(people: f64) -> f64 {
    if people.abs() < 10.0 { (people * 10.0).round() / 10.0 } else { people.round() }
}

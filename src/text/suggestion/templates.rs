//! The sentences that a suggestion can be, in three languages. Which of them suits a goal is `shape`'s to say.
//!
//! `place` and `end` bring their own space along, or are empty.

use crate::say::sentence;

sentence! {
    GrowNumber { what: String, place: String, from: String, to: String, end: String }
    en "Grow {what}{place} from {from} to {to}{end}",
    sv "Öka antalet {what}{place} från {from} till {to}{end}",
    nb "Øke antall {what}{place} fra {from} til {to}{end}",
}

sentence! {
    CutNumber { what: String, place: String, from: String, to: String, end: String }
    en "Reduce {what}{place} from {from} to {to}{end}",
    sv "Minska antalet {what}{place} från {from} till {to}{end}",
    nb "Redusere antall {what}{place} fra {from} til {to}{end}",
}

sentence! {
    Raise { what: String, place: String, from: String, to: String, end: String }
    en "Raise {what}{place} from {from} to {to}{end}",
    sv "Öka {what}{place} från {from} till {to}{end}",
    nb "Øke {what}{place} fra {from} til {to}{end}",
}

sentence! {
    Lower { what: String, place: String, from: String, to: String, end: String }
    en "Cut {what}{place} from {from} to {to}{end}",
    sv "Sänka {what}{place} från {from} till {to}{end}",
    nb "Senke {what}{place} fra {from} til {to}{end}",
}

sentence! {
    GrowSteadily { what: String, place: String, change: String, from: String, end: String }
    en "Grow {what}{place} by {change}, from {from},{end}",
    sv "Öka {what}{place} med {change}, från {from},{end}",
    nb "Øke {what}{place} med {change}, fra {from},{end}",
}

sentence! {
    FallSteadily { what: String, place: String, change: String, from: String, end: String }
    en "Reduce {what}{place} by {change}, from {from},{end}",
    sv "Minska {what}{place} med {change}, från {from},{end}",
    nb "Redusere {what}{place} med {change}, fra {from},{end}",
}

sentence! {
    KeepAbove { what: String, place: String, level: String, end: String }
    en "Keep {what}{place} above {level}{end}",
    sv "Hålla {what}{place} över {level}{end}",
    nb "Holde {what}{place} over {level}{end}",
}

sentence! {
    KeepBelow { what: String, place: String, level: String, end: String }
    en "Keep {what}{place} below {level}{end}",
    sv "Hålla {what}{place} under {level}{end}",
    nb "Holde {what}{place} under {level}{end}",
}

sentence! {
    LoseAtMost { number: String, what: String, place: String, end: String }
    en "Lose at most {number} {what}{place}{end}",
    sv "Tappa högst {number} {what}{place}{end}",
    nb "Miste høyst {number} {what}{place}{end}",
}

sentence! {
    Get { number: String, what: String, place: String, end: String }
    en "Get {number} {what}{place}{end}",
    sv "Få {number} {what}{place}{end}",
    nb "Få {number} {what}{place}{end}",
}

sentence! {
    GetNew { number: String, what: String, every: String, place: String, end: String }
    en "Get {number} new {what}{every}{place}{end}",
    sv "Få {number} nya {what}{every}{place}{end}",
    nb "Få {number} nye {what}{every}{place}{end}",
}

sentence! {
    ReachPeople { number: String, place: String, end: String }
    en "Reach {number} people{place}{end}",
    sv "Nå {number} personer{place}{end}",
    nb "Nå {number} personer{place}{end}",
}

sentence! {
    ReachLevel { what: String, number: String, place: String, end: String }
    en "Reach {number} in {what}{place}{end}",
    sv "Öka {what}{place} till {number}{end}",
    nb "Øke {what}{place} til {number}{end}",
}

sentence! {
    Publish { number: String, what: String, place: String, end: String }
    en "Publish {number} {what}{place}{end}",
    sv "Publicera {number} {what}{place}{end}",
    nb "Publisere {number} {what}{place}{end}",
}

sentence! {
    Send { number: String, what: String, end: String }
    en "Send {number} {what}{end}",
    sv "Skicka {number} {what}{end}",
    nb "Sende {number} {what}{end}",
}

sentence! {
    Hold { number: String, what: String, end: String }
    en "Hold {number} {what}{end}",
    sv "Hålla {number} {what}{end}",
    nb "Holde {number} {what}{end}",
}

sentence! {
    AnswerWithin { place: String, time: String, end: String }
    en "Answer messages{place} within {time}{end}",
    sv "Svara på meddelanden{place} inom {time}{end}",
    nb "Svare på meldinger{place} innen {time}{end}",
}

sentence! {
    AnswerComplaintsWithin { place: String, time: String, end: String }
    en "Answer complaints{place} within {time}{end}",
    sv "Svara på klagomål{place} inom {time}{end}",
    nb "Svare på klager{place} innen {time}{end}",
}

sentence! {
    AnswerShareOfComplaints { share: String, place: String, time: String, end: String }
    en "Answer {share} of complaints{place} within {time}{end}",
    sv "Svara på {share} av klagomålen{place} inom {time}{end}",
    nb "Svare på {share} av klagene{place} innen {time}{end}",
}

sentence! {
    AnswerShare { share: String, place: String, time: String, end: String }
    en "Answer {share} of messages{place} within {time}{end}",
    sv "Svara på {share} av meddelandena{place} inom {time}{end}",
    nb "Svare på {share} av meldingene{place} innen {time}{end}",
}

sentence! {
    RankAmong { number: String, place: String, words: String, end: String }
    en "Rank in the top {number}{place} for {words}{end}",
    sv "Ligga topp {number}{place} för {words}{end}",
    nb "Ligge topp {number}{place} for {words}{end}",
}

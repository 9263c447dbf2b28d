//! How praise and complaints are answered: a checklist, the same offer for the same complaint, what is being mended.

use crate::model::day::Day;
use crate::model::document::strategy::{FeedbackTable, FixTable};
use crate::render::goal_name::sentence_case;
use crate::render::handbook::block::{Block, Part};
use crate::render::handbook::{Source, all_said, said};
use crate::render::quantity::time_in_words;
use crate::say::sentence;

sentence! {
    HowWeAnswer {}
    en "How we answer",
    sv "Hur vi svarar",
    nb "Hvordan vi svarer",
}
sentence! {
    AnswerWithin { time: String }
    en "Answer within {time}, praise as well as complaints",
    sv "Svara inom {time}, på beröm lika väl som på klagomål",
    nb "Svar innen {time}, på ros like godt som på klager",
}
sentence! {
    AnswerThere {}
    en "Answer where it was asked, never only in private",
    sv "Svara där frågan ställdes, aldrig bara privat",
    nb "Svar der det ble spurt, aldri bare privat",
}
sentence! {
    SignWithName {}
    en "Sign with your own name",
    sv "Skriv under med ditt eget namn",
    nb "Skriv under med ditt eget navn",
}
sentence! { StepByStep {} en "Step by step", sv "Steg för steg", nb "Steg for steg" }
sentence! {
    SameForAll {}
    en "The same complaint, the same offer",
    sv "Samma klagomål, samma erbjudande",
    nb "Samme klage, samme tilbud",
}
sentence! { ComplaintWord {} en "Complaint", sv "Klagomål", nb "Klage" }
sentence! { OfferWord {} en "What we offer", sv "Vad vi erbjuder", nb "Hva vi tilbyr" }
sentence! {
    BeingMended {}
    en "What we are putting right",
    sv "Det här åtgärdar vi",
    nb "Dette retter vi opp",
}
sentence! { TopicWord {} en "What customers complain of", sv "Vad kunderna klagar på", nb "Hva kundene klager på" }
sentence! { WhoMends {} en "Who mends it", sv "Vem åtgärdar det", nb "Hvem retter det" }
sentence! { WhenWord {} en "When", sv "När", nb "Når" }
sentence! { DueBy { day: Day } en "by {day}", sv "senast {day}", nb "senest {day}" }
sentence! { DoneOn { day: Day } en "done {day}", sv "klart {day}", nb "ferdig {day}" }

/// The checklist and what belongs to it.
pub(super) fn part(source: &Source<'_>) -> Part {
    let feedback = source.file().feedback.clone().unwrap_or_default();
    let always = always(source, &feedback);
    let mut blocks = if always.is_empty() { Vec::new() } else { vec![Block::Checklist(always)] };
    let steps: Vec<String> = all_said(&feedback.steps).iter().map(|step| sentence_case(step)).collect();
    if !steps.is_empty() {
        blocks.extend([Block::Heading(source.say(StepByStep {})), Block::Checklist(steps)]);
    }
    blocks.extend(source.open(&["P708", "P710", "P711", "P716"]));
    let offers =
        feedback.offer.iter().filter_map(|one| Some(vec![said(one.issue.as_ref())?, said(one.offer.as_ref())?]));
    let head = vec![source.say(ComplaintWord {}), source.say(OfferWord {})];
    blocks.extend(below(source.say(SameForAll {}), head, offers.collect()));
    let fixes = source.file().fix.iter().filter_map(|fix| fix_row(source, fix));
    let head = vec![source.say(TopicWord {}), source.say(WhoMends {}), source.say(WhenWord {})];
    blocks.extend(below(source.say(BeingMended {}), head, fixes.collect()));
    Part { id: "reply", heading: source.say(HowWeAnswer {}), blocks }
}

/// What every answer is held to.
fn always(source: &Source<'_>, feedback: &FeedbackTable) -> Vec<String> {
    let within = source.strategy.respond_within.map(|seconds| time_in_words(seconds, source.language));
    let held_to = [
        within.map(|time| source.say(AnswerWithin { time })),
        (feedback.same_place == Some(true)).then(|| source.say(AnswerThere {})),
        (feedback.sign_with_name == Some(true)).then(|| source.say(SignWithName {})),
    ];
    held_to.into_iter().flatten().collect()
}

fn fix_row(source: &Source<'_>, fix: &FixTable) -> Option<Vec<String>> {
    let when = match (fix.done, fix.due) {
        (Some(day), _) => source.say(DoneOn { day }),
        (None, Some(day)) => source.say(DueBy { day }),
        (None, None) => "–".to_owned(),
    };
    let owner = said(fix.owner.as_ref()).unwrap_or_else(|| "–".to_owned());
    Some(vec![said(fix.topic.as_ref())?, owner, when])
}

/// A table below a heading; nothing of no rows.
fn below(heading: String, head: Vec<String>, rows: Vec<Vec<String>>) -> Vec<Block> {
    if rows.is_empty() { Vec::new() } else { vec![Block::Heading(heading), Block::Table { head, rows }] }
}

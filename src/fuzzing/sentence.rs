//! Any text as a goal's sentence: read, judged, shown, and the sentence that is suggested read again.

use std::ops::Range;
use std::sync::OnceLock;

use super::{is_json, language, steers_nothing, today};
use crate::assess::sentence::Judge;
use crate::model::growth::GrowthTable;
use crate::model::statement::{Aim, Quantity, Said, Statement};
use crate::render::goal::{self, Format};
use crate::render::status::Manner;
use crate::render::style::Style;

/// The first byte says in which language the reader is, and whether that one was asked for.
pub fn sentence(bytes: &[u8]) {
    static JUDGES: OnceLock<Vec<Judge>> = OnceLock::new();
    let judges = JUDGES.get_or_init(|| (0..6).map(judge).collect());
    let Some((&first, text)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let judge = &judges[usize::from(first) % judges.len()];
    let judgement = judge.judge(text);
    hold(text, &judgement.statement);
    let shown = |format| {
        let manner = Manner { language: judge.otherwise, style: Style { color: false }, width: Some(60) };
        let mut out = Vec::new();
        goal::write(format, &judgement, manner, &mut out).expect("memory takes everything");
        out
    };
    steers_nothing(&shown(Format::Text));
    is_json(&shown(Format::Json));
    if let Some(better) = &judgement.suggestion {
        assert!(!better.sentence.contains(char::is_control), "a suggestion is one line: {:?}", better.sentence);
        hold(&better.sentence, &judge.judge(&better.sentence).statement);
    }
}

/// Who judges.
fn judge(number: u8) -> Judge {
    let otherwise = language(number);
    Judge { growth: GrowthTable::shipped(), today: today(), asked: (number < 3).then_some(otherwise), otherwise }
}

/// Every place is within the sentence and on characters' borders, every number one that can be shown.
fn hold(text: &str, statement: &Statement) {
    let at = |range: &Range<usize>| assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
    let named = |said: &Said<String>| at(&said.at);
    let number = |quantity: &Quantity| {
        at(&quantity.at);
        assert!(quantity.value.is_finite() && quantity.value >= 0.0, "{} in {text:?}", quantity.value);
    };
    let aim = |aim: &Aim| number(&aim.quantity);
    statement.metric.iter().chain(&statement.channels).for_each(named);
    statement.baseline.iter().chain(&statement.budget).for_each(number);
    statement.target.iter().chain(&statement.change).for_each(aim);
    statement.start.iter().chain(&statement.end).for_each(|said| at(&said.at));
    statement.exaggeration.iter().for_each(|said| at(&said.at));
    for further in &statement.further {
        further.metric.iter().for_each(named);
        aim(&further.target);
    }
}

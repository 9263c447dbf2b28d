//! Statements put together by hand in; verdicts, faults and what is missing out.

use super::{Judge, Judgement, Mark, Missing};
use crate::model::day::Day;
use crate::model::finding::{Dimension, Severity};
use crate::model::growth::GrowthTable;
use crate::model::statement::{
    Aim, AimKind, Direction, Every, Moment, Outcome, PassMark, Quantity, Said, Statement, Unit, Unmeasurable,
    Unspecific,
};
use crate::rules::find;
use crate::say::Language;

fn judge() -> Judge {
    let today = Day::new(2026, 11, 22).expect("a day");
    Judge { growth: GrowthTable::shipped(), today, asked: None, otherwise: Language::English }
}

/// Where the words stand in the sentence.
fn at(text: &str, words: &str) -> std::ops::Range<usize> {
    let start = text.find(words).expect("the words");
    start..start + words.len()
}

fn said<T>(value: T, text: &str, words: &str) -> Said<T> {
    Said { value, at: at(text, words) }
}

fn statement(language: Language) -> Statement {
    Statement { language: Some(language), ..Statement::empty() }
}

fn codes(judgement: &Judgement<'_>) -> Vec<&'static str> {
    judgement.faults.iter().map(|fault| fault.rule.code).collect()
}

/// The reason in a dimension.
fn reason(judgement: &Judgement<'_>, dimension: Dimension, language: Language) -> String {
    let verdict = judgement.verdicts.iter().find(|verdict| verdict.dimension == dimension).expect("a verdict");
    verdict.reason.say(language)
}

/// "Grow Instagram followers by 15 % by 30 June 2027".
fn growth(text: &str) -> Statement {
    let quantity = Quantity { value: 15.0, unit: Unit::Percent, at: at(text, "15 %") };
    Statement {
        metric: Some(said("followers".to_owned(), text, "followers")),
        channels: vec![said("instagram".to_owned(), text, "Instagram")],
        target: Some(Aim { quantity, kind: AimKind::RelativePercent, direction: Direction::Up, every: None }),
        end: Some(said(Moment::Day(Day::new(2027, 6, 30).expect("a day")), text, "30 June 2027")),
        measurable: Ok(PassMark::Number),
        specific: Ok(()),
        ..statement(Language::English)
    }
}

#[test]
fn a_wish_is_told_which_word_is_at_fault() {
    let text = "Vill få fler följare";
    let wish = Statement {
        metric: Some(said("followers".to_owned(), text, "följare")),
        measurable: Err(Unmeasurable::BareDirection(at(text, "fler"))),
        ..statement(Language::Swedish)
    };
    let judge = judge();
    let judgement = judge.judge_statement(text, wish);
    assert_eq!(judge.language(&judgement.statement), Language::Swedish);
    assert_eq!(reason(&judgement, Dimension::Measurable, Language::Swedish), "\"fler\" är nått med en enda ny följare");
    assert_eq!(
        reason(&judgement, Dimension::Specific, Language::Swedish),
        "det handlar om följare, men säger inte hur många eller hur mycket"
    );
    assert_eq!(codes(&judgement), ["S101", "T301", "C501"]);
    assert_eq!(judgement.gravest(), Some(Severity::Error));
    assert_eq!(judgement.missing, [Missing::HowMany, Missing::Where, Missing::ByWhen]);
    let suggestion = judgement.suggestion.expect("a better sentence");
    assert_eq!(suggestion.sentence, "Öka antalet följare på ___ från ___ till ___ senast den ___");
}

#[test]
fn a_goal_lacks_no_more_than_its_start() {
    let text = "Grow Instagram followers by 15 % by 30 June 2027";
    let judge = judge();
    let judgement = judge.judge_statement(text, growth(text));
    let marks = [Dimension::Specific, Dimension::TimeBound, Dimension::Measurable, Dimension::Channels];
    assert!(marks.iter().all(|dimension| judgement.mark(*dimension) == Mark::Pass));
    assert_eq!(judgement.mark(Dimension::Budget), Mark::Unknown);
    assert_eq!(codes(&judgement), ["M402"]);
    assert_eq!(judgement.gravest(), Some(Severity::Warning));
    assert_eq!(judgement.missing, [Missing::FromWhat]);
    let whole = Statement {
        baseline: Some(Quantity { value: 4200.0, unit: Unit::Count, at: 0..0 }),
        budget: Some(Quantity { value: 5000.0, unit: Unit::Money("SEK".to_owned()), at: at(text, "15") }),
        ..growth(text)
    };
    let judgement = judge.judge_statement(text, whole);
    assert!(judgement.missing.is_empty() && judgement.suggestion.is_none());
    assert_eq!(judgement.mark(Dimension::Budget), Mark::Pass);
    assert_eq!(codes(&judgement), [""; 0]);
}

#[test]
fn a_number_that_nobody_reaches_is_not_suggested() {
    let text = "Get a million Instagram followers, 15 % more, by 30 June 2027";
    let mut million = growth(text);
    million.target = million.target.map(|aim| Aim {
        quantity: Quantity { value: 1_000_000.0, unit: Unit::Count, at: at(text, "a million") },
        kind: AimKind::Absolute,
        ..aim
    });
    let judge = judge();
    let judgement = judge.judge_statement(text, million);
    assert_eq!(judgement.mark(Dimension::Realistic), Mark::Fail);
    assert_eq!(codes(&judgement), ["R201"]);
    let suggestion = judgement.suggestion.expect("a better sentence").sentence.replace('\u{a0}', " ");
    assert_eq!(suggestion, "Grow Instagram followers from ___ to ___ by 30 June 2027");
}

#[test]
fn each_goal_deserves_its_sentence() {
    let text = "Grow Instagram followers by 15 % by 30 June 2027";
    let target = growth(text).target.expect("a target");
    let two = Statement { further: vec![Outcome { metric: None, target }], ..growth(text) };
    let judge = judge();
    let judgement = judge.judge_statement(text, two);
    assert_eq!(codes(&judgement), ["S105", "M402"]);
    assert_eq!(
        judgement.faults[0].message.say(Language::English),
        "2 goals in one sentence: write one sentence for each"
    );
}

#[test]
fn what_cannot_be_counted_says_so_in_its_own_words() {
    let judge = judge();
    let text = "bli 25 % mer synlige";
    let seen = Statement {
        measurable: Ok(PassMark::Number),
        specific: Err(Unspecific::NotCounted(at(text, "synlige"))),
        target: growth("Instagram followers 15 % 30 June 2027").target,
        ..statement(Language::Norwegian)
    };
    let judgement = judge.judge_statement(text, seen);
    assert_eq!(reason(&judgement, Dimension::Specific, Language::Norwegian), "«synlige» er ikke noe som noen teller");
    assert_eq!(judgement.faults[0].message.say(Language::English), "\"synlige\" is nothing that anyone counts");
    assert_eq!(judgement.missing.first(), Some(&Missing::What));
}

#[test]
fn every_code_is_a_rule_s() {
    use super::faults::{CHANGE_OF_WHAT, NO_CHANNEL, NO_END, TWO_GOALS, VAGUE};
    for code in [VAGUE, TWO_GOALS, NO_END, CHANGE_OF_WHAT, NO_CHANNEL] {
        assert!(find(code).is_some(), "{code}");
    }
}

#[test]
fn how_often_is_not_until_when() {
    let text = "Post 3 times a week";
    let quantity = Quantity { value: 3.0, unit: Unit::Count, at: at(text, "3") };
    let posts = Statement {
        metric: Some(said("posts".to_owned(), text, "Post")),
        target: Some(Aim { quantity, kind: AimKind::Absolute, direction: Direction::Up, every: Some(Every::Week) }),
        measurable: Ok(PassMark::Number),
        specific: Ok(()),
        ..statement(Language::English)
    };
    let judge = judge();
    let often = judge.judge_statement(text, posts.clone());
    assert_eq!(
        reason(&often, Dimension::TimeBound, Language::English),
        "it says how often, but no day says until when"
    );
    let text = "Post 3 times a week from May";
    let begun = Statement { start: Some(said(Moment::Named, text, "from May")), ..posts };
    let begun = judge.judge_statement(text, begun);
    assert_eq!(
        reason(&begun, Dimension::TimeBound, Language::English),
        "\"from May\" says when it starts; no day says when it is to be reached"
    );
}

#[test]
fn what_is_no_sentence_has_no_verdicts() {
    let judge = judge();
    for text in ["", "  ", "❤️", "Lisää seuraajia"] {
        let judgement = judge.judge_statement(text, Statement::empty());
        assert!(judgement.verdicts.is_empty() && judgement.suggestion.is_none(), "{text}");
        assert_eq!(codes(&judgement), ["S101"]);
        assert_eq!(judgement.mark(Dimension::Specific), Mark::Unknown);
    }
}

#[test]
fn the_language_that_is_asked_for_answers() {
    let judge = Judge { asked: Some(Language::Norwegian), ..judge() };
    assert_eq!(judge.language(&statement(Language::Swedish)), Language::Norwegian);
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,120}") {
        let judgement = judge().judge(&text);
        for language in Language::ALL {
            for verdict in &judgement.verdicts {
                proptest::prop_assert!(!verdict.reason.say(language).is_empty());
            }
        }
        proptest::prop_assert!(judgement.suggestion.is_none_or(|better| !better.sentence.contains('\n')));
    }
}

#[test]
fn time_is_not_asked_for_by_the_piece() {
    let missing = |text: &'static str| judge().judge(text).missing.first().copied();
    assert_eq!(missing("Answer customers faster on Facebook by May 2027"), Some(Missing::HowFast));
    assert_eq!(missing("Get more followers on Instagram by May 2027"), Some(Missing::HowMany));
}

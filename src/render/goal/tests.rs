//! Judgements of statements put together by hand in, what is printed out.

use super::{Format, write};
use crate::assess::sentence::Judge;
use crate::model::day::Day;
use crate::model::growth::GrowthTable;
use crate::model::statement::{
    Aim, AimKind, Direction, Moment, PassMark, Quantity, Said, Statement, Unit, Unmeasurable, Unspecific,
};
use crate::render::status::Manner;
use crate::render::style::Style;
use crate::say::Language;
use crate::text::statement::{Known, read};

fn judge() -> Judge {
    let today = Day::new(2026, 11, 22).expect("a day");
    Judge { growth: GrowthTable::shipped(), today, asked: None, otherwise: Language::English }
}

fn said<T>(value: T, text: &str, words: &str) -> Said<T> {
    let start = text.find(words).expect("the words");
    Said { value, at: start..start + words.len() }
}

fn printed(format: Format, text: &str, statement: Statement, width: Option<u16>) -> String {
    let judge = judge();
    let judgement = judge.judge_statement(text, statement);
    let language = judge.language(&judgement.statement);
    let mut out = Vec::new();
    write(format, &judgement, Manner { language, style: Style { color: false }, width }, &mut out).expect("written");
    String::from_utf8(out).expect("text").replace('\u{a0}', " ")
}

const WISH: &str = "Vill få fler följare på insta till sommaren";

fn wish() -> Statement {
    Statement {
        language: Some(Language::Swedish),
        metric: Some(said("followers".to_owned(), WISH, "följare")),
        channels: vec![said("instagram".to_owned(), WISH, "insta")],
        end: Some(said(Moment::Named, WISH, "till sommaren")),
        measurable: Err(Unmeasurable::BareDirection(said((), WISH, "fler").at)),
        specific: Err(Unspecific::Unmeasurable),
        ..Statement::empty()
    }
}

const GOAL: &str = "Grow Instagram folowers 4,200 → 4,830 by end of August 2027";

fn goal() -> Statement {
    let quantity = |value, words| Quantity { value, unit: Unit::Count, at: said((), GOAL, words).at };
    Statement {
        language: Some(Language::English),
        metric: Some(said("followers".to_owned(), GOAL, "folowers")),
        channels: vec![said("instagram".to_owned(), GOAL, "Instagram")],
        baseline: Some(quantity(4200.0, "4,200")),
        target: Some(Aim {
            quantity: quantity(4830.0, "4,830"),
            kind: AimKind::Absolute,
            direction: Direction::Up,
            every: None,
        }),
        end: Day::new(2027, 8, 31).map(|day| said(Moment::Day(day), GOAL, "end of August 2027")),
        measurable: Ok(PassMark::Number),
        specific: Ok(()),
        ..Statement::empty()
    }
}

#[test]
fn a_wish_is_answered_at_a_narrow_terminal() {
    let expected = "\
\"Vill få fler följare på insta till sommaren\"

  mätetal   följare
  kanal     Instagram
  från      –
  till      –
  till när  till sommaren

✗ tydligt  det handlar om följare, men säger inte hur många
           eller hur mycket
? rimligt  om det är realistiskt går inte att säga än
✓ tidsatt  \"till sommaren\" säger till när; ett datum med
           årtal vore tydligare
✗ mätbart  \"fler\" är nått med en enda ny följare
✓ kanaler  det säger var: Instagram
? budget   inga pengar nämns; kampanjfilen säger vad det får
           kosta

Kvar att säga: hur många.

En bättre mening:
  Öka antalet följare på Instagram från ___ till ___ till
  sommaren

Sedan: fyll i luckorna; `plan new --goal \"…\"` gör en kampanj
av det och frågar efter resten.
";
    assert_eq!(printed(Format::Text, WISH, wish(), Some(60)), expected);
}

#[test]
fn own_words_stand_beside_what_was_understood() {
    let shown = printed(Format::Text, GOAL, goal(), None);
    assert!(shown.contains("  metric   followers (\"folowers\")\n"), "{shown}");
    assert!(shown.contains("  by when  31 Aug 2027 (\"end of August 2027\")\n"), "{shown}");
    assert!(shown.contains("\nThat is a goal. Next: `plan new --goal 'Grow Instagram folowers"), "{shown}");
}

#[test]
fn an_object_is_one_line() {
    let line = printed(Format::Json, GOAL, goal(), None);
    assert!(line.ends_with("\"findings\":[],\"suggestion\":null}\n") && line.lines().count() == 1, "{line}");
}

/// What `plan goal` says of a sentence.
fn answered(text: &str) -> String {
    let statement = read(text, &Known::default());
    printed(Format::Text, text, statement, None)
}

#[test]
fn a_shop_is_where_they_end_up_and_the_sentence_is_a_goal() {
    for (text, kindly) in [
        ("Selge 300 par ski innen 31. januar 2027 i nettbutikken", "«i nettbutikken» er dit de skal; hvilken kanal"),
        ("Sälja 40 stolar i butiken senast 31 maj 2027", "\"i butiken\" är dit de ska; vilken kanal"),
        ("Sell 40 chairs in the shop by 31 May 2027", "\"in the shop\" is where they end up; which channel"),
    ] {
        let shown = answered(text);
        assert!(
            shown.contains(&format!("! {}", if text.starts_with("Sell ") { "channels" } else { "kanaler" })),
            "{shown}"
        );
        assert!(shown.contains(kindly) && !shown.contains("___"), "{shown}");
        assert!(
            ["That is a goal", "Det är ett mål", "Det er et mål"].iter().any(|said| shown.contains(said)),
            "{shown}"
        );
    }
    let statement = read("Sell 40 chairs in the shop by May", &Known::default());
    let line = printed(Format::Json, "Sell 40 chairs in the shop by May", statement, None);
    assert!(line.contains("\"channel\":false"), "{line}");
}

#[test]
fn a_goal_without_its_start_is_one_that_wants_today_s_number() {
    let shown = answered("Nå 10k følgere på TikTok innen 31. mai 2027");
    assert!(shown.contains("Det er et mål. Legg til dagens tall") && !shown.contains("Gjenstår"), "{shown}");
}

#[test]
fn a_contradiction_and_a_day_that_has_passed_are_no_goal_yet() {
    let shown = answered("Øke følgere på Instagram fra 5000 til 4000 innen 31. mai 2027");
    assert!(shown.contains("✗ «Øke» sier mer, men tallene går ned: fra 5 000 til 4 000"), "{shown}");
    assert!(
        shown.contains("Gjenstår å si: om det skal bli mer eller mindre.") && !shown.contains("Det er et mål"),
        "{shown}"
    );
    let text = "Gain 500 followers on Instagram by 1 March 2025";
    let shown = answered(text);
    assert!(shown.contains("! timed       1 Mar 2025 has already passed: is the year right?"), "{shown}");
    assert!(shown.contains("a day that has not passed.") && !shown.contains("That is a goal"), "{shown}");
    let line = printed(Format::Json, text, read(text, &Known::default()), None);
    assert!(line.contains("\"time_bound\":true"), "{line}");
}

#[test]
fn the_second_goal_gets_a_sentence_of_its_own() {
    let shown = answered("Grow Instagram followers from 1000 to 1200 by 31 March 2027 and get 30 likes on Facebook");
    assert!(shown.contains("  Grow Instagram followers from 1,000 to 1,200 by 31 March 2027\n"), "{shown}");
    assert!(shown.contains("  and a second sentence for likes\n"), "{shown}");
}

use super::{Ends, Statement, Written, ends, goal};
use crate::model::day::Day;
use crate::model::document::goal::PerWord;
use crate::model::statement::{Aim, AimKind, Direction, Every, Moment, Quantity, Said, Unit};
use crate::say::Language;

fn quantity(value: f64, unit: Unit) -> Quantity {
    Quantity { value, unit, at: 0..0 }
}

fn said<T>(value: T) -> Said<T> {
    Said { value, at: 0..0 }
}

/// A sentence that says this of a metric.
fn of(metric: &str, kind: AimKind, direction: Direction, value: f64, unit: Unit) -> Statement {
    let aim = Aim { quantity: quantity(value, unit), kind, direction, every: None };
    Statement { metric: Some(said(metric.to_owned())), target: Some(aim), ..Statement::empty() }
}

/// The target that a file gets for it.
fn target(statement: &Statement, language: Language) -> Option<Written> {
    goal("s", statement, &|_| None, language).target
}

#[test]
fn numbers_are_written_as_targets() {
    use AimKind::{Absolute, Delta, Points, RelativePercent};
    use Direction::{Down, Hold, Up};
    let text = |text: &str| Some(Written::Text(text.to_owned()));
    let cases = [
        (of("followers", Absolute, Up, 4830.0, Unit::Count), Some(Written::Number(4830.0))),
        (of("followers", RelativePercent, Up, 15.0, Unit::Percent), text("+15%")),
        (of("followers", Delta, Up, 600.0, Unit::Count), text("+600")),
        (of("unfollows", RelativePercent, Down, 50.0, Unit::Percent), text("-50%")),
        (of("engagement_rate", Absolute, Up, 2.5, Unit::Percent), text("2,5%")),
        (of("engagement_rate", Points, Up, 0.5, Unit::Points), text("+0,5pp")),
        (of("engagement_rate", Absolute, Hold, 4.0, Unit::Percent), text(">= 4%")),
        (of("response_time", Absolute, Hold, 4.0, Unit::Time(3600.0)), text("<= 4h")),
        (of("response_time", Absolute, Down, 2.0, Unit::Time(86_400.0)), text("2d")),
        // What means nothing on the metric stays in the sentence alone.
        (of("followers", Absolute, Up, 15.0, Unit::Percent), None),
        (of("followers", Absolute, Up, 4.0, Unit::Time(3600.0)), None),
        (of("response_time", Absolute, Up, 2.0, Unit::Time(2_630_016.0)), None),
    ];
    for (statement, expected) in cases {
        assert_eq!(target(&statement, Language::Swedish), expected, "{statement:?}");
    }
}

#[test]
fn periods_belong_to_the_target_or_to_people() {
    let with = |metric: &str, direction, every| {
        let mut statement = of(metric, AimKind::Absolute, direction, 3.0, Unit::Count);
        statement.target.iter_mut().for_each(|aim| aim.every = Some(every));
        goal("s", &statement, &|_| None, Language::English)
    };
    let text = |text: &str| Some(Written::Text(text.to_owned()));
    assert_eq!(with("posts", Direction::Up, Every::Week).target, text(">= 3/week"));
    assert_eq!(with("leads", Direction::Up, Every::Month).target, text("3/month"));
    assert_eq!(with("leads", Direction::Up, Every::Quarter).target, None, "no target has a quarter");
    let people = with("reach", Direction::Up, Every::Week);
    assert_eq!((people.target, people.per), (Some(Written::Number(3.0)), Some(PerWord::Week)));
}

#[test]
fn a_level_is_taken_before_the_change_beside_it() {
    let mut statement = of("followers", AimKind::Absolute, Direction::Up, 4830.0, Unit::Count);
    statement.baseline = Some(quantity(4200.0, Unit::Count));
    statement.change = of("", AimKind::RelativePercent, Direction::Up, 15.0, Unit::Percent).target;
    statement.channels = vec![said("instagram".to_owned())];
    let table = goal(" Grow ", &statement, &|_| None, Language::English);
    assert_eq!(table.statement.as_deref(), Some("Grow"));
    assert_eq!((table.baseline, table.target), (Some(Written::Number(4200.0)), Some(Written::Number(4830.0))));
    assert_eq!(table.channel.values, ["instagram"]);
}

#[test]
fn followers_of_two_platforms_are_no_sum() {
    let mut statement = of("followers", AimKind::Absolute, Direction::Up, 4830.0, Unit::Count);
    statement.channels = ["instagram", "TV & radio"].map(|name| said(name.to_owned())).to_vec();
    assert!(goal("s", &statement, &|_| None, Language::English).channel.values.is_empty());
    statement.metric = Some(said("clicks".to_owned()));
    let channel = goal("s", &statement, &|_| None, Language::English).channel;
    assert_eq!((channel.values, channel.list), (vec!["instagram".to_owned(), "tv-radio".to_owned()], true));
}

#[test]
fn ends_are_days_or_lengths() {
    let day = |text: &str| Day::parse_iso(text);
    let end = |moment, start: Option<&str>| {
        let statement = Statement { end: Some(said(moment)), ..Statement::empty() };
        let today = day("2026-11-22").expect("a day");
        ends(&statement, start.and_then(day), today, Language::Norwegian)
    };
    let on = |text| day(text).map(Ends::On);
    let june = Moment::DayOfYear { month: 6, day: 30 };
    assert_eq!(end(june, Some("2026-11-23")), on("2027-06-30"));
    assert_eq!(end(june, Some("2027-07-01")), on("2028-06-30"));
    assert_eq!(end(june, None), None);
    assert_eq!(end(Moment::DayOfYear { month: 2, day: 29 }, Some("2026-11-23")), on("2028-02-29"));
    assert_eq!(end(Moment::DayOfYear { month: 2, day: 30 }, Some("2026-11-23")), None);
    assert_eq!(end(Moment::After(6.0), None), Some(Ends::After("6 måneder".to_owned())));
    assert_eq!(end(Moment::After(8.0 * 7.0 / 30.44), None), Some(Ends::After("8 uker".to_owned())));
    assert_eq!(end(Moment::After(30.0 / 30.44), None), Some(Ends::After("30 dager".to_owned())));
    assert_eq!(end(Moment::This(12.0), None), on("2026-12-31"));
    assert_eq!(end(Moment::This(3.0), None), on("2026-12-31"));
    assert_eq!(end(Moment::This(0.25), None), on("2026-11-22"));
    assert_eq!(end(Moment::Next(3.0), None), on("2027-03-31"));
    assert_eq!(end(Moment::Named, Some("2026-11-23")), None);
    for strange in [f64::NAN, f64::INFINITY, -3.0, 0.0, 1e300] {
        assert_eq!(end(Moment::After(strange), None), None);
        assert_eq!(end(Moment::Next(strange), None).is_some(), strange < 0.9);
    }
}

#[test]
fn a_time_to_answer_within_is_one_to_keep() {
    let written = |sentence: &str, direction| {
        let at = sentence.find("4 h").expect("the time");
        let quantity = Quantity { at: at..at + 3, ..quantity(4.0, Unit::Time(3600.0)) };
        let aim = Aim { quantity, kind: AimKind::Absolute, direction, every: None };
        let metric = Some(said("response_time".to_owned()));
        let statement = Statement { metric, target: Some(aim), ..Statement::empty() };
        goal(sentence, &statement, &|_| None, Language::Swedish).target
    };
    let text = |text: &str| Some(Written::Text(text.to_owned()));
    assert_eq!(written("Svara på 92,5 % av frågorna inom 4 h", Direction::Down), text("92,5% <= 4h"));
    assert_eq!(written("Svare innen 4 h", Direction::Down), text("<= 4h"));
    assert_eq!(written("Cut the response time to 4 h", Direction::Down), text("4h"));
}

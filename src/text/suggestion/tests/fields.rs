//! A goal's fields and a budget beside what a sentence says.

use super::{ENGLISH, Given, Language, NORWEGIAN, SWEDISH, Saying, plain};
use crate::model::day::Day;
use crate::model::statement::{Quantity, Statement, Unit};
use crate::model::target::{Bound, Per, Target};
use crate::model::vocabulary::{Known, known};
use crate::text::suggestion::better;

fn given(metric: &str, given: &Given<'_>, language: Language) -> String {
    let metric = known(metric).map(Known::metric);
    let given = Given { metric: metric.as_ref(), ..*given };
    plain(better("", &Statement::empty(), &given, language))
}

#[test]
fn fields_count_before_the_sentence() {
    let end = Day::new(2027, 8, 31);
    let fields = Given { channel: Some("instagram"), baseline: Some(0.025), end, ..Given::default() };
    assert_eq!(
        given("engagement_rate", &Given { target: Some(Target::Points(0.005)), ..fields }, SWEDISH),
        "",
        "nothing is missing"
    );
    let open = Given { end: None, ..fields };
    let shown = |target| given("engagement_rate", &Given { target: Some(target), ..open }, SWEDISH);
    assert_eq!(
        shown(Target::Points(0.005)),
        "Öka engagemangsgraden på Instagram från 2,5 % till 3 % (+0,5 procentenheter) senast den ___"
    );
    assert_eq!(
        shown(Target::Hold(Bound::AtLeast, 0.04)),
        "Hålla engagemangsgraden på Instagram över 4 % fram till den ___"
    );
    let fields = Given { channel: Some("email"), ..Given::default() };
    let shown = |metric, target| given(metric, &Given { target: Some(target), ..fields }, NORWEGIAN);
    assert_eq!(
        shown("response_time", Target::ServiceLevel { share: 0.9, within: 14_400.0 }),
        "Svare på 90 % av meldingene på e-post innen 4 timer fram til ___"
    );
    assert_eq!(
        shown("posts", Target::Cadence { count: 2.0, per: Per::Month }),
        "Sende 2 nyhetsbrev i måneden fram til ___"
    );
    let fields = Given { end, ..Given::default() };
    assert_eq!(given("followers", &fields, ENGLISH), "Grow followers on ___ from ___ to ___ by 31 August 2027");
}

#[test]
fn a_budget_is_kept() {
    let Saying(mut statement) = Saying::of("leads").to(75.0, Unit::Count).on("meta-ads");
    statement.budget = Some(Quantity { value: 20_000.0, unit: Unit::Money("SEK".to_owned()), at: 0..0 });
    let suggestion = plain(better("", &statement, &Given::default(), SWEDISH));
    assert_eq!(suggestion, "Få 75 leads via Meta Ads senast den ___ för 20 000 SEK");
}

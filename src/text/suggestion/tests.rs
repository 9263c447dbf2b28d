//! What is known of a goal in, a whole sentence out; in three languages.

mod fields;
mod round_trip;

use super::{Given, Suggestion, better};
use crate::model::day::Day;
use crate::model::statement::{
    Aim, AimKind, Direction, Every, Moment, PassMark, Quantity, Said, Statement, Unit, Unspecific,
};
use crate::say::{Language, Sentence};

const ENGLISH: Language = Language::English;
const SWEDISH: Language = Language::Swedish;
const NORWEGIAN: Language = Language::Norwegian;

/// A statement put together word by word.
struct Saying(Statement);

impl Saying {
    fn of(metric: &str) -> Self {
        let metric = (!metric.is_empty()).then(|| Said { value: metric.to_owned(), at: 0..0 });
        Self(Statement { metric, ..Statement::empty() })
    }

    fn on(mut self, channel: &str) -> Self {
        self.0.channels.push(Said { value: channel.to_owned(), at: 0..0 });
        self
    }

    fn from(mut self, value: f64, unit: Unit) -> Self {
        self.0.baseline = Some(Quantity { value, unit, at: 0..0 });
        self
    }

    fn aim(mut self, value: f64, unit: Unit, kind: AimKind, direction: Direction) -> Self {
        let quantity = Quantity { value, unit, at: 0..0 };
        self.0.target = Some(Aim { quantity, kind, direction, every: None });
        self.0.measurable = Ok(PassMark::Number);
        self.0.specific = Ok(());
        self
    }

    fn to(self, value: f64, unit: Unit) -> Self {
        self.aim(value, unit, AimKind::Absolute, Direction::Up)
    }

    fn percent(self, value: f64, direction: Direction) -> Self {
        self.aim(value, Unit::Percent, AimKind::RelativePercent, direction)
    }

    fn every(mut self, every: Every) -> Self {
        if let Some(target) = &mut self.0.target {
            target.every = Some(every);
        }
        self
    }

    fn by(mut self, year: i32, month: u32, day: u32) -> Self {
        let day = Day::new(year, month, day).expect("a day");
        self.0.end = Some(Said { value: Moment::Day(day), at: 0..0 });
        self
    }

    /// The suggestion in each language; no-break spaces are shown as plain ones.
    fn all(self) -> [String; 3] {
        [ENGLISH, SWEDISH, NORWEGIAN].map(|language| {
            let suggestion = better("", &self.0, &Given::default(), language);
            plain(suggestion)
        })
    }
}

fn plain(suggestion: Option<Suggestion>) -> String {
    suggestion.map_or_else(String::new, |suggestion| suggestion.sentence.replace('\u{a0}', " "))
}

#[test]
fn what_is_counted_grows_from_a_start() {
    assert_eq!(
        Saying::of("followers").on("instagram").percent(15.0, Direction::Up).all(),
        [
            "Grow Instagram followers from ___ to ___ (+15%) by ___",
            "Öka antalet följare på Instagram från ___ till ___ (+15 %) senast den ___",
            "Øke antall følgere på Instagram fra ___ til ___ (+15 %) innen ___",
        ]
    );
    assert_eq!(
        Saying::of("followers").from(4200.0, Unit::Count).percent(15.0, Direction::Up).by(2027, 6, 30).all(),
        [
            "Grow followers on ___ from 4,200 to 4,830 (+15%) by 30 June 2027",
            "Öka antalet följare på ___ från 4 200 till 4 830 (+15 %) senast den 30 juni 2027",
            "Øke antall følgere på ___ fra 4 200 til 4 830 (+15 %) innen 30. juni 2027",
        ]
    );
    assert_eq!(
        Saying::of("subscribers").on("email").all(),
        [
            "Grow newsletter subscribers from ___ to ___ by ___",
            "Öka antalet prenumeranter på nyhetsbrevet från ___ till ___ senast den ___",
            "Øke antall abonnenter på nyhetsbrevet fra ___ til ___ innen ___",
        ]
    );
}

#[test]
fn what_comes_in_a_period_is_a_total() {
    assert_eq!(
        Saying::of("leads").to(75.0, Unit::Count).on("linkedin").all(),
        [
            "Get 75 leads via LinkedIn by ___",
            "Få 75 leads via LinkedIn senast den ___",
            "Få 75 leads via LinkedIn innen ___",
        ]
    );
    assert_eq!(
        Saying::of("visits").from(3200.0, Unit::Count).to(7000.0, Unit::Count).every(Every::Month).on("blog").all(),
        [
            "Grow visits via the blog from 3,200 to 7,000 a month by ___",
            "Öka antalet besök via bloggen från 3 200 till 7 000 i månaden senast den ___",
            "Øke antall besøk via bloggen fra 3 200 til 7 000 i måneden innen ___",
        ]
    );
    assert_eq!(
        Saying::of("reach").on("tiktok").all(),
        [
            "Reach ___ people on TikTok by ___",
            "Nå ___ personer på TikTok senast den ___",
            "Nå ___ personer på TikTok innen ___",
        ]
    );
    assert_eq!(
        Saying::of("sales").to(350.0, Unit::Count).on("instagram").all(),
        [
            "Get 350 sales via Instagram by ___",
            "Få 350 köp via Instagram senast den ___",
            "Få 350 kjøp via Instagram innen ___",
        ]
    );
    assert_eq!(
        Saying::of("sales").to(50_000.0, Unit::Money("EUR".to_owned())).on("email").all(),
        [
            "Reach 50,000 EUR in sales via the newsletter by ___",
            "Öka försäljningen via nyhetsbrevet till 50 000 EUR senast den ___",
            "Øke salget via nyhetsbrevet til 50 000 EUR innen ___",
        ]
    );
}

#[test]
fn rates_and_levels_stand_in_the_definite() {
    assert_eq!(
        Saying::of("engagement_rate").on("instagram").to(3.0, Unit::Percent).all(),
        [
            "Raise the engagement rate on Instagram from ___ to 3% by ___",
            "Öka engagemangsgraden på Instagram från ___ till 3 % senast den ___",
            "Øke engasjementsraten på Instagram fra ___ til 3 % innen ___",
        ]
    );
    assert_eq!(
        Saying::of("rating").on("google").to(4.5, Unit::Count).all()[0],
        "Raise the rating on Google from ___ to 4.5 by ___"
    );
    assert_eq!(
        Saying::of("cost_per_lead").to(95.0, Unit::Money(String::new())).all()[1],
        "Sänka kostnaden per lead via ___ från ___ till 95 kr senast den ___"
    );
    assert_eq!(
        Saying::of("cost_per_lead").all(),
        [
            "Cut the cost per lead via ___ from ___ to ___ by ___",
            "Sänka kostnaden per lead via ___ från ___ till ___ senast den ___",
            "Senke kostnaden per lead via ___ fra ___ til ___ innen ___",
        ]
    );
    assert_eq!(
        Saying::of("market_share").aim(2.0, Unit::Points, AimKind::Points, Direction::Up).all(),
        [
            "Raise the market share from ___ to ___ (+2 percentage points) by ___",
            "Öka marknadsandelen från ___ till ___ (+2 procentenheter) senast den ___",
            "Øke markedsandelen fra ___ til ___ (+2 prosentpoeng) innen ___",
        ]
    );
    assert_eq!(Saying::of("brand_awareness").all()[2], "Øke merkekjennskapen blant ___ fra ___ til ___ innen ___");
}

#[test]
fn what_we_make_ourselves_goes_on_until_a_day() {
    assert_eq!(
        Saying::of("posts").on("instagram").to(3.0, Unit::Count).every(Every::Week).all(),
        [
            "Publish 3 posts a week on Instagram until ___",
            "Publicera 3 inlägg i veckan på Instagram fram till den ___",
            "Publisere 3 innlegg i uken på Instagram fram til ___",
        ]
    );
    assert_eq!(
        Saying::of("posts").to(1.0, Unit::Count).every(Every::Day).on("youtube").all()[0],
        "Publish 1 video a day on YouTube until ___"
    );
    assert_eq!(
        Saying::of("subscribers").aim(50.0, Unit::Count, AimKind::Delta, Direction::Hold).on("email").all()[1],
        "Tappa högst 50 prenumeranter på nyhetsbrevet senast den ___"
    );
    assert_eq!(Saying::of("posts").on("email").all()[1], "Skicka ___ nyhetsbrev i veckan fram till den ___");
    assert_eq!(Saying::of("events").to(5.0, Unit::Count).all()[2], "Holde 5 arrangementer innen ___");
}

#[test]
fn what_is_kept_is_kept_until_a_day() {
    assert_eq!(
        Saying::of("response_time").on("facebook").to(10.0, Unit::Time(60.0)).all(),
        [
            "Answer messages on Facebook within 10 minutes until ___",
            "Svara på meddelanden på Facebook inom 10 minuter fram till den ___",
            "Svare på meldinger på Facebook innen 10 minutter fram til ___",
        ]
    );
    let minutes = || Unit::Time(60.0);
    assert_eq!(
        Saying::of("response_time").on("whatsapp").from(15.0, minutes()).to(10.0, minutes()).all()[0],
        "Cut the response time on WhatsApp from 15 to 10 minutes by ___"
    );
    assert_eq!(
        Saying::of("response_time").on("email").percent(50.0, Direction::Down).all(),
        [
            "Cut the response time by e-mail from ___ to ___ (-50%) by ___",
            "Sänka svarstiden via e-post från ___ till ___ (−50 %) senast den ___",
            "Senke svartiden på e-post fra ___ til ___ (−50 %) innen ___",
        ]
    );
    assert_eq!(
        Saying::of("unsubscribe_rate").aim(0.5, Unit::Percent, AimKind::Absolute, Direction::Hold).on("email").all(),
        [
            "Keep the unsubscribe rate in the newsletter below 0.5% until ___",
            "Hålla avregistreringsgraden i nyhetsbrevet under 0,5 % fram till den ___",
            "Holde avmeldingsraten i nyhetsbrevet under 0,5 % fram til ___",
        ]
    );
}

#[test]
fn steady_growth_stays_steady() {
    assert_eq!(
        Saying::of("reach").on("instagram").percent(2.5, Direction::Up).every(Every::Month).all()[0],
        "Grow the number of people reached on Instagram by 2.5% a month, from ___, until ___"
    );
    let new = Saying::of("followers").aim(500.0, Unit::Count, AimKind::Delta, Direction::Up);
    assert_eq!(new.every(Every::Month).all()[1], "Få 500 nya följare i månaden på ___ fram till den ___");
}

#[test]
fn a_place_in_a_list_keeps_its_search_words() {
    let Saying(statement) = Saying::of("ranking").on("google").to(3.0, Unit::Count);
    let suggested = |sentence| plain(better(sentence, &statement, &Given::default(), ENGLISH));
    assert_eq!(
        suggested("Rank in the top 3 on Google for 'vegan bakery Leeds'"),
        "Rank in the top 3 on Google for 'vegan bakery Leeds' by ___"
    );
    assert_eq!(suggested("Top 3 on Google"), "Rank in the top 3 on Google for ___ by ___");
}

#[test]
fn a_wish_gets_a_metric_and_a_reason() {
    let statement = Statement { specific: Err(Unspecific::NotCounted(5..16)), ..Statement::empty() };
    let suggestion = better("öka synligheten", &statement, &Given::default(), SWEDISH).expect("a suggestion");
    assert_eq!(suggestion.sentence, "Nå ___ personer på ___ senast den ___");
    assert_eq!(suggestion.metric.as_deref(), Some("reach"));
    let why = suggestion.why.map(|why| why.say(SWEDISH));
    assert_eq!(why.as_deref(), Some("ingen räknar \"synligheten\"; räckvidd räknar dem som såg er"));
    let done = Statement { specific: Err(Unspecific::Milestone), ..Statement::empty() };
    let done = better("Finish the guidelines", &done, &Given::default(), ENGLISH).expect("a suggestion");
    assert_eq!(done.sentence, "Raise ___ on ___ from ___ to ___ by ___");
    assert!(done.metric.is_none());
}

#[test]
fn nothing_is_suggested_where_nothing_is_missing() {
    let whole = || Saying::of("followers").on("x").from(4200.0, Unit::Count).by(2027, 6, 30);
    assert_eq!(whole().percent(15.0, Direction::Up).all(), ["", "", ""]);
    assert_eq!(whole().to(4830.0, Unit::Count).all(), ["", "", ""]);
    let Saying(mut countable) = Saying::of("posts").on("instagram").by(2027, 6, 30);
    countable.measurable = Ok(PassMark::Countable);
    countable.specific = Ok(());
    let tuesdays = "Post to Instagram every Tuesday!";
    assert!(better(tuesdays, &countable, &Given::default(), ENGLISH).is_none());
    countable.end = None;
    let suggestion = plain(better(tuesdays, &countable, &Given::default(), ENGLISH));
    assert_eq!(suggestion, "Post to Instagram every Tuesday until ___");
}

#[test]
fn so_many_more_are_so_many_more() {
    assert_eq!(
        Saying::of("leads").aim(25.0, Unit::Count, AimKind::Delta, Direction::Up).on("meta-ads").all(),
        [
            "Get 25 more leads via Meta Ads by ___",
            "Få 25 fler leads via Meta Ads senast den ___",
            "Få 25 flere leads via Meta Ads innen ___",
        ]
    );
}

#[test]
fn what_shall_fall_falls() {
    let better_of = |text: &str| {
        let statement = crate::text::statement::read(text, &crate::text::statement::Known::default());
        let language = statement.language.unwrap_or_default();
        better(text, &statement, &Given::default(), language).map_or_else(String::new, |better| better.sentence)
    };
    for (text, verb) in [
        ("Lower open rate to 20 % in 6 months", "Cut "),
        ("Reduce followers to 20", "Reduce "),
        ("Reduce sign-ups to 20", "Reduce "),
        ("Cut revenue to 5,000 SEK", "Cut "),
        ("Reduce reach to 500", "Cut "),
        ("Reduce posts to 2 a week", "Reduce "),
        ("Sänk engagemanget till 2 %", "Sänka "),
        ("Senke antall følgere til 20", "Redusere "),
    ] {
        assert!(better_of(text).starts_with(verb), "{text}: {}", better_of(text));
    }
    assert!(!better_of("Increase brand awareness to 5,000%").contains("5,000"), "no share is above the whole");
}

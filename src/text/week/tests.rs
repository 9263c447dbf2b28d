//! Windows and slots from text.

use chrono::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use proptest::prelude::{any, prop_assert, proptest};

use super::{Slot, WeekProblem, WeekWindow, day_names, slot, window};
use crate::model::week::WeekDays;
use crate::text::suggest::closest;

fn on(days: &[Weekday]) -> WeekDays {
    days.iter().fold(WeekDays::default(), |all, day| all.with(*day))
}

const WEEKDAYS: [Weekday; 5] = [Mon, Tue, Wed, Thu, Fri];

#[test]
fn windows_in_three_languages() {
    let every = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];
    for (text, days, start, end) in [
        ("Mon-Fri 19:00-21:30", &WEEKDAYS[..], 1140, 1290),
        ("Sun 09:00-11:00", &[Sun], 540, 660),
        ("lör-sön 10-14", &[Sat, Sun], 600, 840),
        ("LÖR–SÖN kl. 10–14", &[Sat, Sun], 600, 840),
        ("hverdager 08:00-16:00", &WEEKDAYS, 480, 960),
        ("vardagar 8.00-16.30", &WEEKDAYS, 480, 990),
        ("weekdays 7-9pm", &WEEKDAYS, 1140, 1260),
        ("weekdays 11-1pm", &WEEKDAYS, 660, 780),
        ("weekdays 10am-2pm", &WEEKDAYS, 600, 840),
        ("weekdays 12-2pm", &WEEKDAYS, 720, 840),
        ("helger 10-14", &[Sat, Sun], 600, 840),
        ("weekends 10:00 to 14:00", &[Sat, Sun], 600, 840),
        ("every day 06:00-24:00", &every, 360, 1440),
        ("varje dag 6-7", &every, 360, 420),
        ("alla dagar 6-7", &every, 360, 420),
        ("hver dag fra kl. 6 til kl. 7", &every, 360, 420),
        ("Mon, Wed and Fri 18-20", &[Mon, Wed, Fri], 1080, 1200),
        ("man/ons/fre 18-20", &[Mon, Wed, Fri], 1080, 1200),
        ("mandag til onsdag 18-20", &[Mon, Tue, Wed], 1080, 1200),
        ("Mon-Tue, Sat 18-20", &[Mon, Tue, Sat], 1080, 1200),
        ("Sat-Mon 18-20", &[Sat, Sun, Mon], 1080, 1200),
        ("Fri 22:00-01:00", &[Fri], 1320, 60),
        ("fredagar 2200-0100", &[Fri], 1320, 60),
        ("Tuesdays 18-20", &[Tue], 1080, 1200),
        ("torsdager 18-20", &[Thu], 1080, 1200),
        ("Mon:18-20", &[Mon], 1080, 1200),
        ("on Mondays 18-20", &[Mon], 1080, 1200),
        ("ti, to, fr 18-20", &[Tue, Thu, Fri], 1080, 1200),
        ("tue to fri 18-20", &[Tue, Wed, Thu, Fri], 1080, 1200),
        ("ma-to 18-20", &[Mon, Tue, Wed, Thu], 1080, 1200),
        ("tis och to 18-20", &[Tue, Thu], 1080, 1200),
        ("Mon – Wed 18 – 20", &[Mon, Tue, Wed], 1080, 1200),
    ] {
        assert_eq!(window(text), Ok(WeekWindow { days: on(days), start, end }), "{text}");
    }
}

#[test]
fn slots_in_three_languages() {
    for (text, days, minute, nth) in [
        ("Tue 19:30", &[Tue][..], 1170, None),
        ("tis 19.30", &[Tue], 1170, None),
        ("1st Sun 09:30", &[Sun], 570, Some(1)),
        ("första söndagen 09.30", &[Sun], 570, Some(1)),
        ("Første søndag i måneden kl. 09.30", &[Sun], 570, Some(1)),
        ("the first Sunday of the month at 9:30", &[Sun], 570, Some(1)),
        ("3. tirsdag 12:00", &[Tue], 720, Some(3)),
        ("2:a måndagen 12:00", &[Mon], 720, Some(2)),
        ("last Fri 12:00", &[Fri], 720, Some(-1)),
        ("siste fredag 12.00 hver måned", &[Fri], 720, Some(-1)),
        ("hverdager 08:00", &WEEKDAYS, 480, None),
        ("Tue 7pm", &[Tue], 1140, None),
        ("Tue at 7:30 p.m.", &[Tue], 1170, None),
        ("Tue 12am", &[Tue], 0, None),
        ("Tue 12 pm", &[Tue], 720, None),
        ("Tue, Thu 19", &[Tue, Thu], 1140, None),
        ("to 19", &[Thu], 1140, None),
        ("Tue – 19:30", &[Tue], 1170, None),
        ("every first Sunday 09:30", &[Sun], 570, Some(1)),
        ("varje måndag klockan 0800", &[Mon], 480, None),
    ] {
        assert_eq!(slot(text), Ok(Slot { days: on(days), minute, nth }), "{text}");
    }
}

#[test]
fn a_problem_names_its_part() {
    let day = |word: &str| WeekProblem::UnknownDay(word.to_owned());
    let time = |word: &str| WeekProblem::BadTime(word.to_owned());
    for (text, problem) in [
        ("", WeekProblem::NoDay),
        ("19:30", WeekProblem::NoDay),
        ("Tuseday 19:30", day("Tuseday")),
        ("Mon-Fir 19:30", day("Fir")),
        ("varannan tisdag 19:30", day("varannan")),
        ("every other Tuesday 19:30", day("other")),
        ("every second Tuesday 19:30", day("second")),
        ("first Mon and third Mon 9:30", day("third")),
        ("evenings 19:30", day("evenings")),
        ("Tue", WeekProblem::NoTime),
        ("siste fredag", WeekProblem::NoTime),
        ("Tue 25:00", time("25:00")),
        ("Tue 24:00", time("24:00")),
        ("Tue 19:60", time("19:60")),
        ("Tue 19:3", time("19:3")),
        ("Tue 13pm", time("13pm")),
        ("Tue 0pm", time("0pm")),
        ("Tue 19:30 and later", time("19:30 and later")),
        ("Tue １９:30", time("１９:30")),
    ] {
        assert_eq!(slot(text), Err(problem), "{text}");
    }
    for (text, problem) in [
        ("Tue 19:30", time("19:30")),
        ("Tue 10-10", time("10-10")),
        ("Tue 10-25", time("25")),
        ("Tue 24:00-25:00", time("24:00")),
        ("Tue 10-12, 14-16", time("12, 14-16")),
        ("Tue", WeekProblem::NoTime),
    ] {
        assert_eq!(window(text), Err(problem), "{text}");
    }
}

#[test]
fn a_misspelt_day_has_a_nearest_name() {
    for (slip, meant) in [("Tuseday", "tuesday"), ("Fir", "fri"), ("torsag", "torsdag"), ("lördg", "lördag")] {
        assert_eq!(closest(slip, day_names()), Some(meant), "{slip}");
    }
}

proptest! {
    #[test]
    fn no_text_panics_and_minutes_stay_in_the_day(text in any::<String>(), plausible in "(mon|tis|lør|første)[- ,](fri|og)? ?[0-9]{1,4}[:.]?[0-9]{0,2}(pm)?-?[0-9]{0,4}") {
        for text in [text, plausible] {
            prop_assert!(slot(&text).is_ok_and(|slot| slot.minute < 1440) || slot(&text).is_err());
            prop_assert!(window(&text).is_ok_and(|window| window.end <= 1440) || window(&text).is_err());
        }
    }
}

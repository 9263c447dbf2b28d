//! The end as somebody types it behind "By when?": `31 May`, `Q2`, `juni`, `före sommaren`.

use super::season::proposal;
use super::{Ends, ends};
use crate::model::day::Day;
use crate::model::statement::Moment;
use crate::say::Language;
use crate::text::statement::{Known, read};

/// The words that lead to an end, so that an answer reads like one of a sentence.
const LEADING: [(Language, &str); 3] =
    [(Language::English, "by "), (Language::Swedish, "senast "), (Language::Norwegian, "innen ")];

/// When an answer ends; days without a year are the next ones after `start`. `None` where it is no time, or where some
/// of it is something else.
pub(crate) fn typed_end(answer: &str, start: Day, language: Language) -> Option<Ends> {
    let answer = answer.trim();
    let own_first = LEADING.iter().filter(|(of, _)| *of == language);
    let languages: Vec<_> = own_first.chain(LEADING.iter().filter(|(of, _)| *of != language)).collect();
    let with_lead = languages.iter().map(|(of, lead)| (*of, *lead));
    let as_it_is = languages.iter().map(|(of, _)| (*of, ""));
    with_lead.chain(as_it_is).find_map(|(of, lead)| {
        let sentence = format!("{lead}{answer}");
        let said = read(&sentence, &Known { language: Some(of), ..Known::default() });
        let end = said.end.as_ref()?;
        let is_whole = end.at.start <= lead.len() && end.at.end >= sentence.len();
        if !is_whole {
            return None;
        }
        match end.value {
            Moment::Named => proposal(answer, start).map(Ends::On),
            Moment::Day(_) | Moment::DayOfYear { .. } | Moment::After(_) | Moment::This(_) | Moment::Next(_) => {
                ends(&said, Some(start), start, language)
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Ends, typed_end};
    use crate::model::day::Day;
    use crate::say::Language;

    #[test]
    fn ends_are_understood_as_people_type_them() {
        let start = Day::new(2026, 11, 23).expect("a day");
        for language in Language::ALL {
            for (answer, day) in [
                ("31 May", "2027-05-31"),
                ("31. mai", "2027-05-31"),
                ("1 juni", "2027-06-01"),
                ("24 December", "2026-12-24"),
                ("juni", "2027-06-30"),
                ("Q2", "2027-06-30"),
                ("før sommeren", "2027-05-31"),
                ("before Christmas", "2026-12-24"),
                ("till sommaren", "2027-05-31"),
            ] {
                let day = Day::parse_iso(day).map(Ends::On);
                assert_eq!(typed_end(answer, start, language), day, "{answer} {language:?}");
            }
        }
    }

    #[test]
    fn what_is_no_time_is_no_end() {
        let start = Day::new(2026, 11, 23).expect("a day");
        for none in ["", "soon", "banana", "31 bananas", "5,000 followers", "💥", "before Easter"] {
            assert_eq!(typed_end(none, start, Language::English), None, "{none}");
        }
    }
}

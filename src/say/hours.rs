//! Hours of the week as people write them: "Mon–Thu 17:00–08:00, Fri 17:00 to Mon 08:00".

use super::{All, Language, Show};

/// Minutes of a day.
const DAY: u32 = 24 * 60;
/// Minutes of a week.
const WEEK: u32 = 7 * DAY;

/// Stretches of the week, each from and until so many minutes after Monday 00:00. One that passes the week's end ends
/// behind it. They do not touch each other.
#[derive(Debug, Clone)]
pub(crate) struct Hours(pub(crate) Vec<(u32, u32)>);

/// From and until so many minutes after midnight, in order.
type Ranges = Vec<(u32, u32)>;

/// How a stretch is told.
enum Told {
    /// By the day it begins on and its hours, which may end the next morning: "Fri 17:00–08:00".
    OnDay(u32, (u32, u32)),
    /// From a moment of the week to another: "Fri 17:00 to Mon 08:00".
    FromTo(u32, u32),
    /// Whole days, from the first up to the last, which does not belong to it.
    WholeDays(u32, u32),
}

impl Show for Hours {
    fn show(&self, language: Language) -> String {
        let mut on_days: Vec<(u32, Ranges)> = Vec::new();
        let (mut long, mut whole) = (Vec::new(), Vec::new());
        for told in self.0.iter().map(|(start, end)| told(*start, *end)) {
            match told {
                Told::OnDay(day, hours) => match on_days.iter_mut().find(|(known, _)| *known == day) {
                    Some((_, all)) => all.push(hours),
                    None => on_days.push((day, vec![hours])),
                },
                Told::FromTo(start, end) => long.push(from_to(start, end, language)),
                Told::WholeDays(first, last) => whole.extend((first..last).map(|day| day % 7)),
            }
        }
        let whole = (!whole.is_empty()).then(|| whole_days(&whole, language));
        alike(on_days, language).into_iter().chain(long).chain(whole).collect::<Vec<_>>().join(", ")
    }
}

fn told(start: u32, end: u32) -> Told {
    if start.is_multiple_of(DAY) && end.is_multiple_of(DAY) {
        Told::WholeDays(start / DAY, end / DAY)
    } else if end - start < DAY {
        Told::OnDay(start / DAY, (start % DAY, (end - 1) % DAY + 1))
    } else {
        Told::FromTo(start % WEEK, end % WEEK)
    }
}

/// "Fri 17:00 to Mon 08:00".
fn from_to(start: u32, end: u32, language: Language) -> String {
    let to = match language {
        Language::English => "to",
        Language::Swedish => "till",
        Language::Norwegian => "til",
    };
    let moment = |at: u32| format!("{} {}", short_day(at / DAY, language), clock(at % DAY, language));
    format!("{} {to} {}", moment(start), moment(end))
}

/// "Mon–Thu 12:00–13:00 and 17:00–08:00": days with the same hours together.
fn alike(on_days: Vec<(u32, Ranges)>, language: Language) -> Vec<String> {
    let mut alike: Vec<(Ranges, Vec<u32>)> = Vec::new();
    for (day, mut hours) in on_days {
        hours.sort_unstable();
        match alike.iter_mut().find(|(known, _)| *known == hours) {
            Some((_, days)) => days.push(day),
            None => alike.push((hours, vec![day])),
        }
    }
    let range = |(start, end): &(u32, u32)| format!("{}–{}", clock(*start, language), clock(*end, language));
    let said = alike.into_iter().map(|(hours, days)| {
        let hours = All(hours.iter().map(range).collect::<Vec<_>>()).show(language);
        format!("{} {hours}", runs(&days, language))
    });
    said.collect()
}

/// Days with those that follow each other joined: "Mon–Wed and Fri".
fn runs(days: &[u32], language: Language) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for day in days {
        match runs.last_mut().filter(|(_, last)| *last + 1 == *day) {
            Some((_, last)) => *last = *day,
            None => runs.push((*day, *day)),
        }
    }
    let said = runs.into_iter().map(|(first, last)| {
        let (first_name, last_name) = (short_day(first, language), short_day(last, language));
        if first == last { first_name.to_owned() } else { format!("{first_name}–{last_name}") }
    });
    All(said.collect()).show(language)
}

fn whole_days(days: &[u32], language: Language) -> String {
    let all = match language {
        Language::English => "all of",
        Language::Swedish => "hela",
        Language::Norwegian => "hele",
    };
    let names = All(days.iter().map(|day| long_day(*day, language)).collect::<Vec<_>>());
    format!("{all} {}", names.show(language))
}

/// A time of day as it is written in the language.
pub(crate) fn clock(minute: u32, language: Language) -> String {
    let mark = if language == Language::English { ':' } else { '.' };
    format!("{:02}{mark}{:02}", minute / 60, minute % 60)
}

/// A day of the week in short, from Monday.
fn short_day(day: u32, language: Language) -> &'static str {
    let names = match language {
        Language::English => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        Language::Swedish => ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
        Language::Norwegian => ["man", "tirs", "ons", "tors", "fre", "lør", "søn"],
    };
    names[(day % 7) as usize]
}

/// A day of the week as a heading: "Monday", "Måndag".
pub(crate) fn day_heading(from_monday: u32, language: Language) -> &'static str {
    let names = match language {
        Language::English => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Language::Swedish => ["Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag"],
        Language::Norwegian => ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"],
    };
    names[(from_monday % 7) as usize]
}

/// A certain day of the week in full, from Monday.
fn long_day(day: u32, language: Language) -> &'static str {
    let names = match language {
        Language::English => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Language::Swedish => ["måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"],
        Language::Norwegian => ["mandagen", "tirsdagen", "onsdagen", "torsdagen", "fredagen", "lørdagen", "søndagen"],
    };
    names[(day % 7) as usize]
}

#[cfg(test)]
mod tests {
    use super::{DAY, Hours, WEEK};
    use crate::say::{Language, Show};

    /// The nights of Monday to Thursday and the weekend, with 08–17 on duty.
    fn office_nights() -> Vec<(u32, u32)> {
        let night = |day: u32| (day * DAY + 17 * 60, (day + 1) * DAY + 8 * 60);
        (0..4).map(night).chain([(4 * DAY + 17 * 60, WEEK + 8 * 60)]).collect()
    }

    #[test]
    fn nights_and_weekends_read_as_people_write_them() {
        let hours = Hours(office_nights());
        assert_eq!(hours.show(Language::English), "Mon–Thu 17:00–08:00, Fri 17:00 to Mon 08:00");
        assert_eq!(hours.show(Language::Swedish), "mån–tors 17.00–08.00, fre 17.00 till mån 08.00");
        assert_eq!(hours.show(Language::Norwegian), "man–tors 17.00–08.00, fre 17.00 til man 08.00");
    }

    #[test]
    fn a_night_is_told_by_the_day_it_begins_on_and_ends_when_it_ends() {
        let night = |day: u32, from: u32, until: u32| (day * DAY + from * 60, (day + 1) * DAY + until * 60);
        let hours = Hours(vec![night(3, 21, 8), night(4, 17, 10), night(5, 15, 10), night(6, 15, 8)]);
        let said = "Thu 21:00–08:00, Fri 17:00–10:00, Sat 15:00–10:00, Sun 15:00–08:00";
        assert_eq!(hours.show(Language::English), said);
        assert_eq!(Hours(vec![(22 * 60, DAY)]).show(Language::English), "Mon 22:00–24:00");
    }

    #[test]
    fn pauses_at_noon_and_odd_days_are_told_apart() {
        let noons = (0..2).chain([3]).map(|day| (day * DAY + 12 * 60, day * DAY + 13 * 60));
        assert_eq!(Hours(noons.collect()).show(Language::English), "Mon–Tue and Thu 12:00–13:00");
        let mut hours = office_nights();
        hours.extend((0..5).map(|day| (day * DAY + 12 * 60, day * DAY + 12 * 60 + 90)));
        let said = "Mon–Thu 12:00–13:30 and 17:00–08:00, Fri 12:00–13:30, Fri 17:00 to Mon 08:00";
        assert_eq!(Hours(hours).show(Language::English), said);
    }

    #[test]
    fn a_weekend_alone_goes_day_to_day() {
        let weekend = Hours(vec![(4 * DAY + 17 * 60, WEEK + 8 * 60)]);
        assert_eq!(weekend.show(Language::English), "Fri 17:00 to Mon 08:00");
        assert_eq!(weekend.show(Language::Swedish), "fre 17.00 till mån 08.00");
        assert_eq!(Hours(vec![(DAY / 2, 2 * DAY)]).show(Language::Norwegian), "man 12.00 til ons 00.00");
        assert_eq!(Hours(vec![(5 * DAY, 6 * DAY)]).show(Language::Norwegian), "hele lørdagen");
    }

    #[test]
    fn a_whole_week_is_every_day() {
        let said = "all of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday";
        assert_eq!(Hours(vec![(0, WEEK)]).show(Language::English), said);
    }
}

//! Hours of the week as people write them: "Mon–Fri 17:00–08:00, all of Saturday and Sunday".

use super::{All, Language, Show};

/// Minutes of a day.
const DAY: u32 = 24 * 60;
/// Minutes of a week.
const WEEK: u32 = 7 * DAY;

/// From and until so many minutes after midnight, in order.
type Ranges = Vec<(u32, u32)>;

/// Stretches of the week, each from and until so many minutes after Monday 00:00. One that passes the week's end ends
/// behind it. They do not touch each other.
#[derive(Debug, Clone)]
pub(crate) struct Hours(pub(crate) Vec<(u32, u32)>);

impl Show for Hours {
    fn show(&self, language: Language) -> String {
        let is_whole = |start: u32, end: u32| start.is_multiple_of(DAY) && end.is_multiple_of(DAY);
        let long = self.0.iter().all(|&(start, end)| end - start >= DAY && !is_whole(start, end));
        if long { self.day_to_day(language) } else { self.day_by_day(language) }
    }
}

impl Hours {
    /// "Fri 17:00 to Mon 08:00": nights that are watched between.
    fn day_to_day(&self, language: Language) -> String {
        let to = match language {
            Language::English => "to",
            Language::Swedish => "till",
            Language::Norwegian => "til",
        };
        let moment = |at: u32| {
            let at = at % WEEK;
            format!("{} {}", short_day(at / DAY, language), clock(at % DAY, language))
        };
        let said: Vec<String> =
            self.0.iter().map(|(start, end)| format!("{} {to} {}", moment(*start), moment(*end))).collect();
        said.join(", ")
    }

    /// "Mon–Fri 17:00–08:00": days with the same hours together, whole days last.
    fn day_by_day(&self, language: Language) -> String {
        let mut alike: Vec<(Ranges, Vec<u32>)> = Vec::new();
        for (day, hours) in (0..7).map(|day| (day, self.of_day(day))).filter(|(_, hours)| !hours.is_empty()) {
            match alike.iter_mut().find(|(known, _)| *known == hours) {
                Some((_, days)) => days.push(day),
                None => alike.push((hours, vec![day])),
            }
        }
        let (whole, parts): (Vec<_>, Vec<_>) = alike.into_iter().partition(|(hours, _)| *hours == [(0, DAY)]);
        let parts = parts.iter().map(|(hours, days)| format!("{} {}", runs(days, language), of_a_day(hours, language)));
        let whole = whole.iter().map(|(_, days)| whole_days(days, language));
        parts.chain(whole).collect::<Vec<_>>().join(", ")
    }

    /// What lies in a day, in minutes of that day.
    fn of_day(&self, day: u32) -> Ranges {
        let (first, last) = (day * DAY, (day + 1) * DAY);
        let within = |(start, end): (u32, u32)| {
            let (start, end) = (start.max(first), end.min(last));
            (start < end).then(|| (start - first, end - first))
        };
        let again = |&(start, end): &(u32, u32)| (end > WEEK).then(|| (start.saturating_sub(WEEK), end - WEEK));
        let mut hours: Ranges =
            self.0.iter().copied().chain(self.0.iter().filter_map(again)).filter_map(within).collect();
        hours.sort_unstable();
        hours
    }
}

/// The hours of one day: "12:00–13:00 and 17:00–08:00", where the last are those of the evening and of the morning.
fn of_a_day(hours: &[(u32, u32)], language: Language) -> String {
    let range = |start: u32, end: u32| format!("{}–{}", clock(start, language), clock(end, language));
    let said = match hours {
        [(0, morning), between @ .., (evening, DAY)] => {
            let between = between.iter().map(|(start, end)| range(*start, *end));
            between.chain([range(*evening, *morning)]).collect()
        }
        _ => hours.iter().map(|(start, end)| range(*start, *end)).collect(),
    };
    All::<String>(said).show(language)
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
fn clock(minute: u32, language: Language) -> String {
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
        assert_eq!(hours.show(Language::English), "Mon–Fri 17:00–08:00, all of Saturday and Sunday");
        assert_eq!(hours.show(Language::Swedish), "mån–fre 17.00–08.00, hela lördagen och söndagen");
        assert_eq!(hours.show(Language::Norwegian), "man–fre 17.00–08.00, hele lørdagen og søndagen");
    }

    #[test]
    fn pauses_at_noon_and_odd_days_are_told_apart() {
        let noons = (0..2).chain([3]).map(|day| (day * DAY + 12 * 60, day * DAY + 13 * 60));
        assert_eq!(Hours(noons.collect()).show(Language::English), "Mon–Tue and Thu 12:00–13:00");
        let mut hours = office_nights();
        hours.extend((0..5).map(|day| (day * DAY + 12 * 60, day * DAY + 12 * 60 + 90)));
        let said = "Mon–Fri 12:00–13:30 and 17:00–08:00, all of Saturday and Sunday";
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

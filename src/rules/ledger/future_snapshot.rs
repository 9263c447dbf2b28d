//! A reading from the future.

use crate::model::day::Day;
use crate::model::place::{Column, Place};
use crate::rules::nouns::Days;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A reading dated more than a day ahead of today. A day ahead is let through: it may be tomorrow already where
    /// the reading was made. Rows dated ahead are left out of everything until their day comes.
    ///
    /// ## Why it matters
    /// Nobody has read it. Most often the year or the month is wrong, and then the reading is missing from where it
    /// belongs.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-15,followers,instagram,4240
    /// 2028-03-16,followers,instagram,4243
    /// ```
    ///
    /// ## Good
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-15,followers,instagram,4240
    /// 2027-03-16,followers,instagram,4243
    /// ```
    "L805", "future-snapshot", Error
}

sentence! {
    NotYet { day: Day, days: Days }
    en "this reading is dated {day}, {days} from today",
    sv "avläsningen är daterad {day}, {days} fram i tiden",
    nb "målingen er datert {day}, {days} fram i tid",
}

sentence! {
    CorrectDate {}
    en "correct the date in the file; a plan for what is to come belongs in `milestones` of the goal",
    sv "rätta datumet i filen; en plan för det som ska komma hör hemma i målets `milestones`",
    nb "rett datoen i filen; en plan for det som skal komme hører hjemme i målets `milestones`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(today) = checked.today() else { return };
    for (row, day) in &checked.evidence.future {
        let ahead = today.days_until(*day);
        if ahead > 1 {
            let message = NotYet { day: *day, days: Days(ahead.unsigned_abs()) };
            found.add(&RULE, Place::row(*row, Some(Column::Date)), message).help(CorrectDate {});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::snapshot::RowAt;
    use crate::rules::testing::{Case, day};
    use crate::say::Language;

    fn case(ahead: &str) -> Case {
        let mut case = Case::of("");
        case.evidence.future = vec![(RowAt { ledger: 0, line: 7, offset: 0 }, day(ahead))];
        case
    }

    #[test]
    fn tomorrow_may_have_come_elsewhere() {
        assert!(case("2027-03-17").today("2027-03-16").found(&RULE).is_empty());
        let told = case("2027-03-18").today("2027-03-16").say(&RULE, Language::Swedish);
        assert!(told[0].starts_with("error line 7: avläsningen är daterad 18 mars 2027, 2 dagar fram i tiden;"), "{told:?}");
    }

    #[test]
    fn without_today_nothing_is_ahead() {
        assert!(case("2999-01-01").found(&RULE).is_empty());
    }
}

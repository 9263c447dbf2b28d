//! Hours when nobody sees what customers write.

use crate::model::document::strategy::Promise;
use crate::model::place::{KeyPath, Place};
use crate::model::rota::WeekStretch;
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{Amount, Hours, sentence};

rule! {
    /// ## What it catches
    /// Hours of the week when nobody is on duty for longer than an answer may take: longer than `respond_within`, or an
    /// hour where nothing is promised. A pause that is shorter leaves time enough, and so does `promise = "office hours"`:
    /// customers then know when you answer. Days given as `holidays` count where you promise answers around the clock.
    ///
    /// ## Why it matters
    /// Social media never close. A complaint on a Saturday is read by everybody until somebody answers it, and on Monday
    /// it has been answered by others. Be there, or say openly when you are.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "around the clock"
    /// same_place = true
    /// steps = ["acknowledge", "check the facts", "answer"]
    ///
    /// [[feedback.offer]]
    /// issue = "late delivery"
    /// offer = "free shipping"
    /// ```
    ///
    /// ```toml,strategy,bad
    /// # without: shift
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "office hours"
    /// same_place = true
    /// steps = ["acknowledge", "check the facts", "answer"]
    ///
    /// [[feedback.offer]]
    /// issue = "late delivery"
    /// offer = "free shipping"
    /// ```
    "P705", "unwatched-hours", Warning, of strategies
}

sentence! {
    Unwatched { hours: Hours, count: Amount, within: String }
    en "nobody is on duty {hours}: for {count} of the week's 168 hours, whoever writes waits longer than {within}",
    sv "ingen har jour {hours}: under {count} av veckans 168 timmar får den som skriver vänta längre än {within}",
    nb "ingen har vakt {hours}: i {count} av ukens 168 timer må den som skriver, vente lenger enn {within}",
}

sentence! {
    ShareOrSay {}
    en "share these hours among you with [[shift]], or tell customers openly when you answer: `promise = \"office hours\"`",
    sv "dela på de här timmarna med [[shift]], eller säg öppet till kunderna när ni svarar: `promise = \"office hours\"` (kontorstid)",
    nb "fordel disse timene med [[shift]], eller si åpent til kundene når dere svarer: `promise = \"office hours\"` (kontortid)",
}

sentence! {
    NoShifts {}
    en "no shifts: nothing says when somebody watches what customers write",
    sv "inga jourpass: det framgår inte när någon ser vad kunderna skriver",
    nb "ingen vakter: det står ikke når noen ser hva kundene skriver",
}

sentence! {
    AddShift {}
    en "add [[shift]] with `who`, `days = \"Mon-Fri\"` and `hours = [\"08:00-17:00\"]`",
    sv "lägg till [[shift]] med `who`, `days = \"mån-fre\"` och `hours = [\"08.00-17.00\"]`",
    nb "legg til [[shift]] med `who`, `days = \"man-fre\"` og `hours = [\"08.00-17.00\"]`",
}

sentence! {
    OffOnHolidays {}
    en "you promise answers around the clock, and on your holidays nobody is on duty",
    sv "ni lovar svar dygnet runt, men under era helgdagar har ingen jour",
    nb "dere lover svar døgnet rundt, men på helligdagene deres har ingen vakt",
}

sentence! {
    StandIn {}
    en "find somebody for those days and take them out of `holidays`, or promise office hours",
    sv "hitta någon för de dagarna och ta bort dem ur `holidays`, eller lova kontorstid: `promise = \"office hours\"`",
    nb "finn noen til de dagene og ta dem ut av `holidays`, eller lov kontortid: `promise = \"office hours\"`",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    if file.shift.is_empty() {
        if checked.is_whole("shift") {
            found.add(&RULE, Place::whole(), NoShifts {}).help(AddShift {});
        }
        return;
    }
    let Some(unwatched) = checked.evidence.unwatched.as_deref() else { return };
    let feedback = KeyPath::of("feedback");
    let around_the_clock = promise(checked) == Some(Promise::AroundTheClock);
    if !unwatched.is_empty() {
        let place = match promise(checked) {
            Some(_) if checked.is_judged("feedback") => Place::value(feedback.key("promise")),
            _ => Place::key(KeyPath::of("shift").index(0)),
        };
        found.add(&RULE, place, told(checked, unwatched)).help(ShareOrSay {});
    } else if around_the_clock && !file.feedback.as_ref().is_none_or(|feedback| feedback.holidays.is_empty()) {
        found.add(&RULE, Place::value(feedback.key("holidays")), OffOnHolidays {}).help(StandIn {});
    }
}

fn promise(checked: &CheckedStrategy<'_>) -> Option<Promise> {
    checked.file().feedback.as_ref().and_then(|feedback| feedback.promise)
}

fn told(checked: &CheckedStrategy<'_>, unwatched: &[WeekStretch]) -> Unwatched {
    let minutes: u32 = unwatched.iter().map(|stretch| stretch.minutes()).sum();
    let hours = Hours(unwatched.iter().map(|stretch| (stretch.start, stretch.end)).collect());
    let promised = checked.file().feedback.as_ref().and_then(|feedback| feedback.respond_within.clone());
    let within = promised.unwrap_or_else(|| "1 h".to_owned());
    Unwatched { hours, count: Amount((f64::from(minutes) / 60.0).round()), within }
}

//! How a goal's sentence was read, on one line for people and as values for programs.

use serde_json::{Value, json};

use crate::assess::Understood;
use crate::model::day::Day;
use crate::model::metric::{Metric, MetricKind};
use crate::model::part::Part;
use crate::model::target::{Bound, Per, Target};
use crate::model::vocabulary;
use crate::rules::reasons::Quote;
use crate::say::{All, Language, Sentence, Show, sentence};
use crate::text::quantity::{Quantity, Wanted};

sentence! {
    ReadAs { goal: String, what: String }
    en "{goal} is read as: {what}",
    sv "{goal} läses som: {what}",
    nb "{goal} leses som: {what}",
}

sentence! {
    On { metric: String, channels: All<String> }
    en "{metric} on {channels}",
    sv "{metric} på {channels}",
    nb "{metric} på {channels}",
}

sentence! {
    FromTo { from: Quantity, to: Wanted }
    en "from {from} to {to}",
    sv "från {from} till {to}",
    nb "fra {from} til {to}",
}

sentence! {
    To { to: Wanted }
    en "to {to}",
    sv "till {to}",
    nb "til {to}",
}

sentence! {
    From { first: Day }
    en "from {first}",
    sv "från {first}",
    nb "fra {first}",
}

sentence! {
    By { last: Day }
    en "by {last}",
    sv "senast {last}",
    nb "innen {last}",
}

sentence! {
    ByCampaign { last: Day, words: Quote }
    en "by {last}: the campaign's end, since {words} is no date",
    sv "senast {last}: kampanjens slut, eftersom {words} inte är något datum",
    nb "innen {last}: kampanjens slutt, siden {words} ikke er noen dato",
}

/// "followers-instagram is read as: followers on Instagram, from 4,200 to 4,830 (+15 %), by 31 Aug 2027".
pub(super) fn line(understood: &Understood, language: Language) -> String {
    let metric = name(&understood.metric, language);
    let counted = match understood.titles.as_slice() {
        [] => metric,
        titles => On { metric, channels: All(titles.to_vec()) }.say(language),
    };
    let first = understood.start.filter(|_| understood.read.contains(&Part::Start));
    let parts = [
        Some(counted),
        Some(aim(understood, language)),
        first.map(|first| From { first }.say(language)),
        understood.end.map(|last| by(last, understood, language)),
    ];
    let what = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    ReadAs { goal: understood.goal.clone(), what }.say(language)
}

/// By when, and whose day that is where the sentence names none.
fn by(last: Day, understood: &Understood, language: Language) -> String {
    match &understood.undated {
        Some(words) => ByCampaign { last, words: Quote::of(words, &(0..words.len())) }.say(language),
        None => By { last }.say(language),
    }
}

/// What people call the metric. Names in files are English already, and plainer than what exports call it.
fn name(metric: &Metric, language: Language) -> String {
    let known = vocabulary::known(&metric.name).filter(|_| language != Language::English);
    known.map_or_else(|| metric.name.replace('_', " "), |known| known.called(language).to_owned())
}

/// Where it goes: from its start to a level, or by as much as is said.
fn aim(understood: &Understood, language: Language) -> String {
    let Understood { metric, baseline, target, .. } = understood;
    let is_amount = metric.kind == MetricKind::Flow;
    let reaches = matches!(target, Target::Level(_) | Target::Relative(_) | Target::Change(_) | Target::Points(_));
    let wanted = |target, from| Wanted { target, metric: metric.clone(), from };
    match (*baseline, target.level(*baseline)) {
        (Some(from), Some(level)) if reaches && !is_amount => {
            let to = wanted(Target::Level(level), Some(from));
            FromTo { from: Quantity::of(metric, from), to }.say(language)
        }
        (None, Some(level)) if reaches && !is_amount => To { to: wanted(Target::Level(level), None) }.say(language),
        _ => wanted(*target, *baseline).show(language),
    }
}

/// The same for programs: numbers in the metric's unit, shares of one, times in seconds.
pub(super) fn object(file: &str, understood: &Understood) -> Value {
    let read: Vec<&str> = understood.read.iter().map(|part| part.key()).collect();
    json!({
        "file": file,
        "goal": understood.goal,
        "metric": understood.metric.name,
        "channels": understood.channels,
        "baseline": understood.baseline,
        "target": target(understood.target),
        "start": understood.start.map(|day| day.to_string()),
        "end": understood.end.map(|day| day.to_string()),
        "from_statement": read,
    })
}

fn target(target: Target) -> Value {
    let plain = |kind: &str, value: f64| json!({ "kind": kind, "value": value });
    match target {
        Target::Relative(share) => plain("relative", share),
        Target::Level(level) => plain("level", level),
        Target::Change(change) => plain("change", change),
        Target::Points(share) => plain("points", share),
        Target::Hold(Bound::AtLeast, value) => plain("at-least", value),
        Target::Hold(Bound::AtMost, value) => plain("at-most", value),
        Target::Cap(value) => plain("cap", value),
        Target::ServiceLevel { share, within } => json!({ "kind": "service-level", "value": share, "within": within }),
        Target::Cadence { count, per } => json!({ "kind": "cadence", "value": count, "per": period(per) }),
        Target::Rate { amount, per } => json!({ "kind": "rate", "value": amount, "per": period(per) }),
    }
}

fn period(per: Per) -> &'static str {
    match per {
        Per::Day => "day",
        Per::Week => "week",
        Per::Month => "month",
    }
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::assess::understood;
    use crate::say::Language;
    use crate::text::campaign::read;

    fn lines(goal: &str, language: Language) -> Vec<String> {
        let text = format!("[campaign]\nname = \"x\"\nstart = 2027-03-01\nend = 2027-08-31\n[[goal]]\n{goal}\n");
        let campaign = read(&text, None).value.expect("a campaign");
        understood(&campaign).iter().map(|read| line(read, language).replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn an_end_that_is_no_date_is_said_to_be_the_campaign_s() {
        let said = |sentence: &str, language| lines(&format!("statement = \"{sentence}\""), language).concat();
        let norwegian = said("Øke følgere på Instagram fra 4 200 til 4 830 før jul", Language::Norwegian);
        assert!(
            norwegian.ends_with("innen 31. aug. 2027: kampanjens slutt, siden «før jul» ikke er noen dato"),
            "{norwegian}"
        );
        let swedish = said("Öka följarna på Instagram från 4 200 till 4 830 till sommaren", Language::Swedish);
        assert!(
            swedish.ends_with("senast 31 aug. 2027: kampanjens slut, eftersom \"till sommaren\" inte är något datum"),
            "{swedish}"
        );
        let english = said("Grow Instagram followers from 4,200 to 4,830 before Christmas", Language::English);
        assert!(
            english.ends_with("by 31 Aug 2027: the campaign's end, since \"before Christmas\" is no date"),
            "{english}"
        );
    }

    #[test]
    fn a_sentence_is_said_back_as_it_was_read() {
        let said = |sentence: &str, language| lines(&format!("statement = \"{sentence}\""), language);
        assert_eq!(
            said("Grow Instagram followers by 15 %, from 4,200 to 4,830, by 30 June", Language::English),
            ["followers-instagram is read as: followers on Instagram, from 4,200 to 4,830 (+15%), by 30 Jun 2027"]
        );
        assert_eq!(
            said("Grow newsletter subscribers by 500", Language::English),
            ["subscribers-email is read as: subscribers on email, +500, by 31 Aug 2027"]
        );
        assert_eq!(
            said("Öka antalet följare på Instagram och Facebook med 15 %", Language::Swedish),
            ["followers-instagram-facebook läses som: följare på Instagram och Facebook, +15 %, senast 31 aug. 2027"]
        );
        assert_eq!(
            said("Få 12 000 lenkeklikk fra bloggen", Language::Norwegian),
            ["link_clicks-blog leses som: lenkeklikk på blog, 12 000 totalt, innen 31. aug. 2027"]
        );
    }

    #[test]
    fn goals_that_do_not_lean_on_a_sentence_are_not_said_back() {
        let fields = "metric = \"followers\"\nchannel = \"instagram\"\nbaseline = 4200\ntarget = 4830";
        let beside = format!("statement = \"Grow Instagram followers from 4,200 to 4,830\"\n{fields}");
        for goal in [fields, beside.as_str(), "statement = \"More followers\"", "id = \"x\""] {
            assert!(lines(goal, Language::English).is_empty(), "{goal}");
        }
    }
}

//! What is said to those whose goals a file does not feed by itself: who came and went is no level, and a view may go by
//! another name.

use crate::model::campaign::Campaign;
use crate::model::metric::MetricKind;
use crate::model::snapshot::SeriesName;
use crate::say::{Sentence, sentence};
use crate::text::import::Understood;
use crate::text::shell;

/// Metrics that one platform calls so and another otherwise.
const KIN: [(&str, &str); 2] = [("views", "video_views"), ("shares", "reposts")];
/// Levels, and the amounts that say how they change.
const CHANGES: [(&str, [&str; 3]); 2] = [
    ("followers", ["follows", "net_follows", "unfollows"]),
    ("subscribers", ["follows", "net_follows", "unsubscribes"]),
];

sentence! {
    NeedsALevel { level: String }
    en "the file says who came and went, not how many there are: record that once, `plan record {level}=… --date …`",
    sv "filen säger vilka som kom och gick, inte hur många de är: registrera det en gång, `plan record {level}=… --date …`",
    nb "filen sier hvem som kom og gikk, ikke hvor mange de er: registrer det én gang, `plan record {level}=… --date …`",
}
sentence! {
    UnderOtherName { goal: String, found: String, map: String }
    en "a goal counts {goal}, the file has {found}; if that is meant, add --map {map}",
    sv "ett mål räknar {goal}, filen har {found}; om det är det som menas, lägg till --map {map}",
    nb "et mål teller {goal}, filen har {found}; hvis det er det som menes, legg til --map {map}",
}

sentence! {
    OnlyParts { level: String }
    en "a goal counts {level}, and the file has it by post, video or ad: those are for comparing and are not added up; import an export by day as well",
    sv "ett mål räknar {level}, och filen har det per inlägg, video eller annons: sådant är till för att jämföra och summeras inte; importera även en export per dag",
    nb "et mål teller {level}, og filen har det per innlegg, video eller annonse: slikt er til å sammenligne og legges ikke sammen; importer også en eksport per dag",
}

/// What is to be said to the campaign's goals of a file.
pub(super) fn of(understood: &Understood, campaign: &Campaign) -> Vec<Box<dyn Sentence>> {
    let mut hints: Vec<Box<dyn Sentence>> = Vec::new();
    for goal in &campaign.goals {
        let Some(metric) = &goal.metric else { continue };
        for channel in &goal.channels {
            let on_channel = |metric: &str| SeriesName { metric: metric.to_owned(), channel: channel.clone() };
            let place = |metric: &str| understood.series.iter().position(|name| *name == on_channel(metric));
            let level = on_channel(&metric.name).to_string();
            if let Some(place) = place(&metric.name) {
                let mut readings = understood.readings.iter().filter(|reading| reading.series == place).peekable();
                if readings.peek().is_some() && readings.all(|reading| reading.item.is_some()) {
                    hints.push(Box::new(OnlyParts { level }));
                }
                continue;
            }
            let changes = CHANGES.iter().find(|(level, _)| *level == metric.name).map(|(_, changes)| changes);
            if metric.kind == MetricKind::Gauge && changes.is_some_and(|all| all.iter().any(|one| place(one).is_some()))
            {
                hints.push(Box::new(NeedsALevel { level: shell::word_in_code(&level) }));
            }
            let kin = KIN.iter().find(|(name, _)| *name == metric.name).map(|(_, kin)| *kin);
            if let Some((kin, place)) = kin.and_then(|kin| Some((kin, place(kin)?))) {
                let map = shell::word(&format!("{}={}", heading(understood, place), metric.name));
                hints.push(Box::new(UnderOtherName { goal: level, found: on_channel(kin).to_string(), map }));
            }
        }
    }
    hints
}

/// How a series is headed in the file.
fn heading(understood: &Understood, series: usize) -> String {
    let columns = understood.blocks.iter().flat_map(|seen| &seen.columns);
    columns.filter(|(_, of)| *of == Some(series)).map(|(heading, _)| heading.clone()).next().unwrap_or_default()
}

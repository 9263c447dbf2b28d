//! Fits what a file holds to the campaign: its names for channels, its currency, the series that are asked for.

use super::{ImportArgs, periods};
use crate::model::campaign::Campaign;
use crate::model::snapshot::SeriesName;
use crate::say::{Failure, sentence};
use crate::text::import::{Stop, Understood};
use crate::text::typed::resolve;

sentence! {
    OtherCurrency { found: String, own: String }
    en "the file's amounts are in {found}, the campaign's in {own}; nothing is converted here",
    sv "filens belopp är i {found}, kampanjens i {own}; inget räknas om här",
    nb "filens beløp er i {found}, kampanjens i {own}; ingenting regnes om her",
}
sentence! {
    LeaveMoneyOut { only: String }
    en "record the amounts in {only} by hand with `plan record`, and import the rest with --only for each series",
    sv "registrera beloppen i {only} för hand med `plan record`, och importera resten med --only för varje serie",
    nb "registrer beløpene i {only} for hånd med `plan record`, og importer resten med --only for hver serie",
}

sentence! {
    SharedSeries { one: String, other: String, series: String }
    en "the columns \"{one}\" and \"{other}\" both mean {series}, and one series has one number",
    sv "kolumnerna \"{one}\" och \"{other}\" betyder båda {series}, och en serie har ett värde",
    nb "kolonnene «{one}» og «{other}» betyr begge {series}, og en serie har ett tall",
}
sentence! {
    NameItsOwn { heading: String }
    en "map one of them only; or give \"{heading}\" a metric of its own: [metric.NAME] in the campaign, and --map to it",
    sv "mappa bara en av dem, eller ge \"{heading}\" ett eget mått: [metric.NAMN] i kampanjen, och --map till det",
    nb "tilordne bare én av dem, eller gi «{heading}» et eget måltall: [metric.NAVN] i kampanjen, og --map til det",
}

/// Fits it.
///
/// # Errors
/// When a series that is asked for cannot be understood.
pub(super) fn fit(understood: &mut Understood, campaign: Option<&Campaign>, args: &ImportArgs) -> anyhow::Result<()> {
    if let Some(campaign) = campaign {
        for name in &mut understood.series {
            *name = resolve(campaign, &name.metric, &name.channel)?.name;
        }
        refuse_shared(understood);
        periods::fit(understood, campaign);
    }
    if !args.only.is_empty() {
        let wanted = args.only.iter().map(|text| series(text, campaign)).collect::<Result<Vec<_>, _>>()?;
        let is_wanted = |name: &SeriesName| {
            wanted
                .iter()
                .any(|only| only.metric == name.metric && (only.channel.is_empty() || only.channel == name.channel))
        };
        let kept: Vec<bool> = understood.series.iter().map(is_wanted).collect();
        understood.readings.retain(|reading| kept[reading.series]);
    }
    if let Some(campaign) = campaign {
        understood.warnings.extend(super::hints::of(understood, campaign));
    }
    if let Some(own) = campaign.map(Campaign::currency).filter(|own| !own.is_empty()) {
        refuse_other_currency(understood, &own.to_uppercase());
    }
    Ok(())
}

/// Two columns that mean one series would replace each other's numbers, and which of them counts would be chance.
fn refuse_shared(understood: &mut Understood) {
    let columns = understood.blocks.iter().flat_map(|seen| &seen.columns);
    let named: Vec<(&String, usize)> = columns.filter_map(|(heading, place)| Some((heading, (*place)?))).collect();
    let series = &understood.series;
    let shared = named.iter().find_map(|(one, place)| {
        let is_other = |(_, other): &&(&String, usize)| other > place && series.get(*other) == series.get(*place);
        let (other, place) = named.iter().find(is_other)?;
        Some(SharedSeries { one: (*one).clone(), other: (*other).clone(), series: series.get(*place)?.to_string() })
    });
    understood.stops.extend(shared.map(|shared| {
        let help = NameItsOwn { heading: shared.other.clone() };
        Stop::new(shared, help)
    }));
}

/// The series that is asked for.
fn series(text: &str, campaign: Option<&Campaign>) -> Result<SeriesName, Failure> {
    let (metric, channel) = text.split_once('@').unwrap_or((text, ""));
    let (metric, channel) = (metric.trim(), channel.trim());
    match campaign {
        Some(campaign) if !channel.is_empty() => Ok(resolve(campaign, metric, channel)?.name),
        Some(_) | None => Ok(SeriesName { metric: metric.to_owned(), channel: channel.to_owned() }),
    }
}

/// Amounts in another currency would be added up with the campaign's as if they were the same.
fn refuse_other_currency(understood: &mut Understood, own: &str) {
    const MONEY: [&str; 2] = ["spend", "revenue"];
    let has_money = understood
        .readings
        .iter()
        .any(|reading| understood.series.get(reading.series).is_some_and(|name| MONEY.contains(&name.metric.as_str())));
    let found = understood.blocks.iter().filter_map(|seen| seen.currency.clone()).find(|found| found != own);
    if let Some(found) = found.filter(|_| has_money) {
        let help = LeaveMoneyOut { only: own.to_owned() };
        understood.stops.push(Stop::new(OtherCurrency { found, own: own.to_owned() }, help));
    }
}

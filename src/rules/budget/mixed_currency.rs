//! Money counted in two currencies.

use crate::model::campaign::Campaign;
use crate::model::document::goal::MetricTable;
use crate::model::metric::MetricKind;
use crate::model::place::{KeyPath, Place};
use crate::model::vocabulary;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A metric of money, such as `spend` or `revenue`, whose unit is another currency than the campaign's.
    ///
    /// ## Why it matters
    /// Nothing is converted: 1,000 EUR spent would count as 1,000 SEK of the budget, and every cost per result would be
    /// wrong by ten times.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [metric.spend]
    /// kind = "flow"
    /// unit = "EUR"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [metric.spend]
    /// kind = "flow"
    /// unit = "SEK"
    /// ```
    "B608", "mixed-currency", Error
}

/// The currencies of ISO 4217 that marketers meet, by their codes. Units such as `PDF` or `CTA` are not among them.
const CURRENCIES: &str = "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES \
    KRW MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR";

/// The unit that the vocabulary gives metrics of money.
const MONEY: &str = "currency";

sentence! {
    OtherCurrency { metric: String, unit: String, currency: String }
    en "{metric} is counted in {unit}, and the campaign's money is in {currency}",
    sv "{metric} räknas i {unit}, men kampanjens pengar är i {currency}",
    nb "{metric} telles i {unit}, men kampanjens penger er i {currency}",
}

sentence! {
    Convert { currency: String }
    en "record it in {currency} and write `unit = \"{currency}\"`",
    sv "registrera det i {currency} och skriv `unit = \"{currency}\"`",
    nb "registrer det i {currency} og skriv `unit = \"{currency}\"`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let currency = campaign.currency().trim().to_uppercase();
    if currency.is_empty() {
        return;
    }
    for (name, table) in &campaign.file.metric {
        let Some(unit) = currency_of(campaign, name, table).filter(|unit| *unit != currency) else { continue };
        let message = OtherCurrency { metric: name.clone(), unit, currency: currency.clone() };
        let place = Place::value(KeyPath::of("metric").key(name).key("unit"));
        found.add(&RULE, place, message).help(Convert { currency: currency.clone() });
    }
}

/// The currency that a metric is counted in, if it is money: by its unit, on a metric that is or may be money.
fn currency_of(campaign: &Campaign, name: &str, table: &MetricTable) -> Option<String> {
    let unit = table.unit.as_deref()?.trim().to_uppercase();
    let known = vocabulary::known(name).is_some_and(|metric| metric.unit == MONEY);
    let flow = campaign.metric(name).is_some_and(|metric| metric.kind == MetricKind::Flow);
    let is_currency = unit.len() == 3 && CURRENCIES.split_whitespace().any(|code| code == unit);
    ((known || flow) && is_currency).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(currency: &str, metric: &str) -> Vec<String> {
        Case::file(&format!("[campaign]\nname = \"S\"\n{currency}\n{metric}"), None).found(&RULE)
    }

    #[test]
    fn only_money_has_a_currency() {
        let currency = "currency = \"sek\"";
        for fine in [
            "[metric.spend]\nunit = \"SEK\"",
            "[metric.guides]\nkind = \"flow\"\nunit = \"PDF\"",
            "[metric.spend]\nunit = \"clicks\"",
            "[metric.price_level]\nkind = \"gauge\"\nunit = \"EUR\"",
        ] {
            assert!(found(currency, fine).is_empty(), "{fine}");
        }
        assert_eq!(found(currency, "[metric.cost_per_lead]\nunit = \"eur\"").len(), 1);
        let own = found(currency, "[metric.ad_cost]\nkind = \"flow\"\nunit = \"NOK\"");
        assert!(own[0].starts_with("error metric.ad_cost.unit: ad_cost is counted in NOK"), "{own:?}");
    }

    #[test]
    fn a_campaign_without_a_currency_has_no_other() {
        assert!(found("", "[metric.spend]\nunit = \"EUR\"").is_empty());
    }
}

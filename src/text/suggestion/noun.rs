//! What metrics are called inside a sentence, in the form that the sentence needs, and which sentence suits them.
//!
//! The vocabulary's names are for looking words up; here a rate stands in the definite ("engagemangsgraden"), what is
//! counted in the plural ("följare").

use crate::model::metric::{Metric, MetricKind};
use crate::say::Language;

/// Which sentence suits a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// So many that there are: "grow followers from … to …".
    Stock,
    /// So many that come: "get … leads".
    Amount,
    /// So many that are reached: "reach … people".
    People,
    /// What we make ourselves: "publish … posts a week".
    Output,
    /// A level, a rate, a price: "raise the engagement rate from … to …".
    Level,
    /// Money that comes in: "reach … in sales".
    Income,
    /// How long people wait for an answer: "answer within …".
    Answer,
    /// The same of complaints alone.
    AnswerComplaints,
    /// A place in a list: "rank in the top … for …".
    Rank,
}

/// How a metric's place is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// It lives on the channel: followers on Instagram.
    On,
    /// It comes by way of the channel: leads via `LinkedIn`.
    Via,
    /// It belongs to the whole company: market share. No channel is asked for.
    Nowhere,
}

/// A metric as a sentence speaks of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Noun {
    /// Which sentence suits it.
    pub(super) sort: Sort,
    /// How its place is said.
    pub(super) stands: Where,
    /// English, Swedish, Norwegian.
    words: [String; 3],
}

impl Noun {
    /// The words in a language.
    pub(super) fn words(&self, language: Language) -> &str {
        match language {
            Language::English => &self.words[0],
            Language::Swedish => &self.words[1],
            Language::Norwegian => &self.words[2],
        }
    }

    /// A blank, where nothing tells which metric is meant.
    pub(super) fn blank() -> Self {
        Self { sort: Sort::Level, stands: Where::On, words: [(); 3].map(|()| super::BLANK.to_owned()) }
    }

    /// The noun of a metric: the table's, else made of the name that the campaign gave its own.
    pub(super) fn of(metric: &Metric) -> Self {
        let listed = NOUNS.iter().find(|(name, ..)| *name == metric.name);
        if let Some((_, sort, stands, words)) = listed {
            return Self { sort: *sort, stands: *stands, words: words.map(str::to_owned) };
        }
        let name = metric.name.replace(['_', '-'], " ");
        let sort = match metric.kind {
            MetricKind::Gauge => Sort::Stock,
            MetricKind::Flow | MetricKind::Counter | MetricKind::Unique => Sort::Amount,
            MetricKind::Ratio | MetricKind::Duration => Sort::Level,
        };
        Self { sort, stands: Where::Via, words: [(); 3].map(|()| name.clone()) }
    }
}

use Sort::{Amount, Answer, AnswerComplaints, Income, Level, Output, People, Rank, Stock};
use Where::{Nowhere, On, Via};

/// The metrics of the vocabulary, in its order.
#[rustfmt::skip]
const NOUNS: &[(&str, Sort, Where, [&str; 3])] = &[
    ("followers", Stock, On, ["followers", "följare", "følgere"]),
    ("follows", Amount, On, ["new followers", "nya följare", "nye følgere"]),
    ("unfollows", Amount, On, ["lost followers", "tappade följare", "tapte følgere"]),
    ("net_follows", Amount, On, ["new followers net of those lost", "nya följare netto", "nye følgere netto"]),
    ("impressions", Amount, On, ["impressions", "exponeringar", "eksponeringer"]),
    ("views", Amount, On, ["views", "visningar", "visninger"]),
    ("reach", People, On, ["the number of people reached", "räckvidden", "rekkevidden"]),
    ("profile_visits", Amount, On, ["profile visits", "profilbesök", "profilbesøk"]),
    ("engagements", Amount, On, ["interactions", "interaktioner", "interaksjoner"]),
    ("likes", Amount, On, ["likes", "gilla-markeringar", "likerklikk"]),
    ("comments", Amount, On, ["comments", "kommentarer", "kommentarer"]),
    ("shares", Amount, On, ["shares", "delningar", "delinger"]),
    ("reposts", Amount, On, ["reposts", "repostningar", "repostinger"]),
    ("saves", Amount, On, ["saves", "sparade inlägg", "lagringer"]),
    ("clicks", Amount, On, ["clicks", "klick", "klikk"]),
    ("link_clicks", Amount, On, ["link clicks", "länkklick", "lenkeklikk"]),
    ("video_views", Amount, On, ["video views", "videovisningar", "videovisninger"]),
    ("watch_time_seconds", Level, On, ["watch time", "visningstiden", "seertiden"]),
    ("avg_view_duration_seconds", Level, On,
        ["the average view duration", "den genomsnittliga visningslängden", "den gjennomsnittlige seertiden"]),
    ("posts", Output, On, ["posts", "inlägg", "innlegg"]),
    ("visits", Amount, Via, ["visits", "besök", "besøk"]),
    ("visitors", Amount, Via, ["visitors", "besökare", "besøkende"]),
    ("new_visitors", Amount, Via, ["new visitors", "nya besökare", "nye besøkende"]),
    ("page_views", Amount, Via, ["page views", "sidvisningar", "sidevisninger"]),
    ("tracked_events", Amount, Via, ["tracked events", "händelser", "hendelser"]),
    ("conversions", Amount, Via, ["conversions", "konverteringar", "konverteringer"]),
    ("leads", Amount, Via, ["leads", "leads", "leads"]),
    ("signups", Amount, Via, ["sign-ups", "anmälningar", "påmeldinger"]),
    ("revenue", Income, Via, ["revenue", "omsättningen", "omsetningen"]),
    ("spend", Level, On, ["ad spend", "annonskostnaden", "annonsekostnaden"]),
    ("search_position", Rank, On, ["search position", "placeringen", "plasseringen"]),
    ("subscribers", Stock, On, ["subscribers", "prenumeranter", "abonnenter"]),
    ("emails_sent", Output, Nowhere, ["newsletters", "nyhetsbrev", "nyhetsbrev"]),
    ("emails_delivered", Amount, Nowhere, ["delivered e-mails", "levererade mejl", "leverte e-poster"]),
    ("emails_opened", Amount, Nowhere, ["opened e-mails", "öppnade mejl", "åpnede e-poster"]),
    ("emails_clicked", Amount, On, ["unique clicks", "unika klick", "unike klikk"]),
    ("unsubscribes", Amount, On, ["unsubscribes", "avregistreringar", "avmeldinger"]),
    ("engagement_rate", Level, On, ["the engagement rate", "engagemangsgraden", "engasjementsraten"]),
    ("click_rate", Level, On, ["the click-through rate", "klickfrekvensen", "klikkfrekvensen"]),
    ("members", Stock, On, ["members", "medlemmar", "medlemmer"]),
    ("customers", Amount, Via, ["customers", "kunder", "kunder"]),
    ("bookings", Amount, Via, ["bookings", "bokningar", "bookinger"]),
    ("applications", Amount, Via, ["applications", "ansökningar", "søknader"]),
    ("sales", Income, Via, ["sales", "försäljningen", "salget"]),
    ("profit", Income, Nowhere, ["profit", "vinsten", "overskuddet"]),
    ("downloads", Amount, Via, ["downloads", "nedladdningar", "nedlastinger"]),
    ("attendance", Amount, Via, ["attendees", "deltagare", "deltakere"]),
    ("events", Output, Nowhere, ["events", "evenemang", "arrangementer"]),
    ("mentions", Amount, On, ["mentions", "omnämnanden", "omtaler"]),
    ("reviews", Amount, On, ["reviews", "recensioner", "anmeldelser"]),
    ("unsubscribe_rate", Level, On, ["the unsubscribe rate", "avregistreringsgraden", "avmeldingsraten"]),
    ("open_rate", Level, On, ["the open rate", "öppningsgraden", "åpningsraten"]),
    ("conversion_rate", Level, Nowhere, ["the conversion rate", "konverteringsgraden", "konverteringsraten"]),
    ("bounce_rate", Level, On, ["the bounce rate", "avvisningsfrekvensen", "fluktfrekvensen"]),
    ("response_rate", Level, On, ["the response rate", "svarsfrekvensen", "svarprosenten"]),
    ("response_time", Answer, On, ["the response time", "svarstiden", "svartiden"]),
    ("complaint_response_time", AnswerComplaints, On,
        ["the response time to complaints", "svarstiden på klagomål", "svartiden på klager"]),
    ("answered_in_time", Level, On, ["the share answered in time", "andelen besvarade i tid", "andelen besvart i tide"]),
    ("praise_share", Level, On, ["the share of praise", "andelen beröm", "andelen ros"]),
    ("time_on_site", Level, Nowhere, ["the time on site", "tiden på webbplatsen", "tiden på nettstedet"]),
    ("cost_per_lead", Level, Via, ["the cost per lead", "kostnaden per lead", "kostnaden per lead"]),
    ("cost_per_result", Level, Via, ["the cost per result", "kostnaden per resultat", "kostnaden per resultat"]),
    ("cost_per_click", Level, Via, ["the cost per click", "kostnaden per klick", "kostnaden per klikk"]),
    ("roas", Level, Via, ["ROAS", "annonsavkastningen (ROAS)", "annonseavkastningen (ROAS)"]),
    ("roi", Level, Nowhere, ["ROI", "avkastningen (ROI)", "avkastningen (ROI)"]),
    ("ranking", Rank, On, ["the ranking", "placeringen", "plasseringen"]),
    ("rating", Level, On, ["the rating", "betyget", "vurderingen"]),
    ("nps", Level, Nowhere, ["NPS", "NPS", "NPS"]),
    ("retention", Level, Nowhere, ["the retention rate", "återköpsgraden", "gjenkjøpsraten"]),
    ("churn", Level, Nowhere, ["the churn rate", "kundbortfallet", "kundefrafallet"]),
    ("market_share", Level, Nowhere, ["the market share", "marknadsandelen", "markedsandelen"]),
    ("adoption_rate", Level, Nowhere, ["the adoption rate", "användningsgraden", "bruksgraden"]),
    ("referral_rate", Level, Nowhere, ["the referral rate", "andelen kunder från rekommendationer", "andelen kunder fra anbefalinger"]),
    ("brand_awareness", Level, Nowhere, ["brand awareness", "varumärkeskännedomen", "merkekjennskapen"]),
    ("hours", Level, Nowhere, ["working hours", "arbetstiden", "arbeidstiden"]),
];

#[cfg(test)]
mod tests {
    use super::{NOUNS, Noun};
    use crate::model::vocabulary::{METRICS, known};
    use crate::say::Language;

    #[test]
    fn every_metric_has_its_noun() {
        let vocabulary: Vec<_> = METRICS.iter().map(|metric| metric.name).collect();
        assert_eq!(NOUNS.iter().map(|(name, ..)| *name).collect::<Vec<_>>(), vocabulary);
    }

    #[test]
    fn a_metric_of_the_campaign_s_own_keeps_its_name() {
        let mut metric = known("leads").expect("known").metric();
        metric.name = "trial_rides".to_owned();
        assert_eq!(Noun::of(&metric).words(Language::Norwegian), "trial rides");
    }
}

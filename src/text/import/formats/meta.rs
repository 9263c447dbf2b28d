//! Meta: daily series and posts from Business Suite, and the reports of Ads Manager.
//!
//! In a daily series the metric is in the title above `Date,Primary`, not in the headings. What is called followers
//! there is who came that day; the file never holds how many there are.

use super::{Candidate, Channel, Column, DATE, Format, Grain, Meaning, Seen, column, metric, nothing};

const DAILY: &[Column] =
    &[column(Meaning::InTitle, &["primary", "primär", "primær", "primario", "primário", "principal"]), nothing(DATE)];

/// What titles call a metric, without the platform's name and small words.
pub(crate) const TITLES: &[(&str, &[&str])] = &[
    ("views", &["views", "visualizações", "visningar", "visninger", "visualizaciones", "aufrufe", "vues"]),
    (
        "reach",
        &["reach", "viewers", "alcance", "räckvidd", "rekkevidde", "reichweite", "couverture", "copertura", "tittare"],
    ),
    (
        "follows",
        &[
            "follows",
            "new followers",
            "new likes and follows",
            "page new likes",
            "seguidores",
            "novos seguidores",
            "följare",
            "nya följare",
            "följer",
            "följningar",
            "følgere",
            "nye følgere",
            "følger",
        ],
    ),
    ("unfollows", &["unfollows", "slutat följa", "sluttet å følge"]),
    ("net_follows", &["net follows"]),
    (
        "profile_visits",
        &[
            "visits",
            "profile visits",
            "page visits",
            "page and profile visits",
            "visitas",
            "besök",
            "profilbesök",
            "sidbesök",
            "besøk",
            "profilbesøk",
            "sidebesøk",
        ],
    ),
    (
        "engagements",
        &[
            "content interactions",
            "interactions",
            "interações com o conteúdo",
            "innehållsinteraktioner",
            "interaktioner med innehåll",
            "interaksjoner med innhold",
            "innholdsinteraksjoner",
        ],
    ),
    ("link_clicks", &["link clicks", "cliques link", "länkklick", "lenkeklikk", "lenkklikk"]),
    ("video_views", &["3-second views", "3-second video views", "video views"]),
];

/// Words that tell a title's platform.
const PLATFORMS: [&str; 2] = ["facebook", "instagram"];
/// Words of a title that say nothing.
const SMALL: [&str; 16] =
    ["no", "do", "da", "de", "del", "en", "on", "på", "på:", "from", "från", "fra", "via", "i", "auf", "sur"];

/// What a title names: a metric, and the platform if it says one. `None` where the metric is not known.
pub(crate) fn named_by(title: &str) -> Option<(&'static str, Option<&'static str>)> {
    let plain = crate::text::import::header::plain(title);
    let words: Vec<&str> = plain.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let platform = PLATFORMS.into_iter().find(|platform| words.iter().any(|word| word.starts_with(platform)));
    let rest = |drop_small: bool| {
        let kept = plain.split(' ').map(|word| word.strip_prefix("facebook-").unwrap_or(word));
        let kept = kept.map(|word| word.strip_prefix("instagram-").unwrap_or(word));
        let kept = kept.filter(|word| !PLATFORMS.iter().any(|platform| word.starts_with(platform)));
        kept.filter(|word| !drop_small || !SMALL.contains(word)).collect::<Vec<_>>().join(" ")
    };
    let called = |name: &str| TITLES.iter().find(|(_, names)| names.contains(&name)).map(|(metric, _)| *metric);
    let metric = called(&rest(false)).or_else(|| called(&rest(true)))?;
    Some((metric, platform))
}

/// Two columns, a day and `Primary`, with a title above.
fn is_daily(candidate: &Candidate<'_>) -> bool {
    let filled = candidate.headings.iter().filter(|heading| !heading.is_empty()).count();
    filled == 2 && candidate.title().is_some() && candidate.has(DAILY[0].headings)
}

const POSTS: &[Column] = &[
    metric("views", &["views", "visningar", "visninger"]),
    metric("impressions", &["impressions", "exponeringar"]),
    metric("reach", &["reach", "räckvidd", "rekkevidde"]),
    metric("likes", &["likes", "reactions", "gilla-markeringar", "reaktioner", "reaksjoner"]),
    metric("comments", &["comments", "kommentarer"]),
    metric("shares", &["shares", "delningar", "delinger"]),
    metric("saves", &["saves", "sparade objekt", "lagringer"]),
    metric("follows", &["follows", "följer", "følger"]),
    metric(
        "engagements",
        &[
            "reactions, comments and shares",
            "reaktioner, kommentarer och delningar",
            "reaksjoner, kommentarer og delinger",
        ],
    ),
    metric("clicks", &["total clicks", "totalt antal klick", "totalt antall klikk"]),
    metric("link_clicks", &["link clicks", "länkklick", "lenkeklikk"]),
    metric("video_views", &["3-second video views"]),
    metric("watch_time_seconds", &["seconds viewed"]),
    metric("avg_view_duration_seconds", &["average seconds viewed"]),
    nothing(&["other clicks", "övriga klick", "impression:unique_users", "photo views", "matched audience targeting"]),
    nothing(&[
        "post id",
        "page id",
        "page name",
        "account id",
        "account username",
        "account name",
        "title",
        "description",
        "duration (sec)",
        "publish time",
        "caption type",
        "permalink",
        "is crosspost",
        "is share",
        "post type",
        "languages",
        "custom labels",
        "funded content status",
        "data comment",
        "date",
    ]),
    nothing(&[
        "publicerings-id",
        "sid-id",
        "sidnamn",
        "konto-id",
        "kontonamn",
        "kontots användarnamn",
        "titel",
        "beskrivning",
        "publiceringstid",
        "inläggstyp",
        "permalänk",
        "datum",
    ]),
];

const POST_ID: &[&str] = &["post id", "publicerings-id"];

/// What the posts of both platforms have in common.
const fn posts(
    name: &'static str,
    title: &'static str,
    channel: &'static str,
    page: &'static [&'static [&'static str]],
) -> Format {
    Format {
        name,
        title,
        seen: Seen::File,
        languages: &["en", "sv from documentation", "nb from memory"],
        channel: Channel::Of(channel),
        needs: page,
        also: None,
        grain: Grain::Item { id: POST_ID, is_of_range: false },
        above: None,
        has_point: true,
        columns: POSTS,
    }
}

const ADS: &[Column] = &[
    metric("impressions", &["impressions", "exponeringar", "eksponeringer", "impressões", "impresiones"]),
    metric("reach", &["reach", "räckvidd", "rekkevidde", "alcance"]),
    metric("conversions", &["results", "resultat", "resultater", "resultados"]),
    metric("link_clicks", &["link clicks", "länkklick", "lenkeklikk", "cliques no link"]),
    metric("clicks", &["clicks (all)", "klick (alla)", "klikk (alle)"]),
    metric("leads", &["leads"]),
    column(
        Meaning::Money("spend"),
        &[
            "amount spent (*)",
            "amount spent",
            "spenderat belopp (*)",
            "brukt beløp (*)",
            "importe gastado (*)",
            "valor usado (*)",
            "valor gasto (*)",
            "ausgegebener betrag (*)",
        ],
    ),
    nothing(&[
        "reporting starts",
        "reporting ends",
        "ad name",
        "ad delivery",
        "ad set name",
        "ad set delivery",
        "campaign name",
        "campaign delivery",
        "account name",
        "day",
        "month",
        "bid",
        "bid type",
        "ad set budget",
        "ad set budget type",
        "budget",
        "last significant edit",
        "attribution setting",
        "result indicator",
        "cost per results",
        "cost per result",
        "quality ranking",
        "engagement rate ranking",
        "conversion rate ranking",
        "frequency",
        "currency",
        "starts",
        "ends",
        "cpm (cost per 1,000 impressions)",
        "objective",
        "result type",
    ]),
];

pub(super) const FORMATS: &[Format] = &[
    Format {
        name: "meta-ads",
        title: "Meta Ads Manager",
        seen: Seen::File,
        languages: &["en", "pt and es from documentation", "sv, nb and de from memory"],
        channel: Channel::Of("meta-ads"),
        needs: &[
            &[
                "reporting starts",
                "rapportering startar",
                "rapporteringsstart",
                "início dos relatórios",
                "inicio del informe",
            ],
            &[
                "reporting ends",
                "rapportering slutar",
                "rapporteringsslutt",
                "término dos relatórios",
                "fin del informe",
            ],
        ],
        also: None,
        grain: Grain::Range {
            first: &[
                "reporting starts",
                "rapportering startar",
                "rapporteringsstart",
                "início dos relatórios",
                "inicio del informe",
            ],
            last: &[
                "reporting ends",
                "rapportering slutar",
                "rapporteringsslutt",
                "término dos relatórios",
                "fin del informe",
            ],
            day: &["day", "dag", "día", "dia"],
            item: &["ad name", "ad set name", "campaign name", "annonsnamn", "annonsenavn", "account name"],
            is_whole: true,
        },
        above: None,
        has_point: false,
        columns: ADS,
    },
    posts(
        "meta-posts-instagram",
        "Meta Business Suite, Instagram posts",
        "instagram",
        &[POST_ID, &["account id", "account username", "konto-id", "kontots användarnamn"]],
    ),
    posts(
        "meta-posts-facebook",
        "Meta Business Suite, Facebook posts",
        "facebook",
        &[POST_ID, &["page id", "page name", "sid-id", "sidnamn"]],
    ),
    Format {
        name: "meta-daily",
        title: "Meta Business Suite, daily series",
        seen: Seen::File,
        languages: &["en", "pt", "sv, nb, de, es, fr and it from memory"],
        channel: Channel::InTitle,
        needs: &[],
        also: Some(is_daily),
        grain: Grain::Day { day: DATE, order: None },
        above: None,
        has_point: true,
        columns: DAILY,
    },
];

//! What a number is in: per cent, points, thousands, currencies, parts of a whole. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Money, Part, Percent, Points, Scale, Times};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Percent,
        "percent; per cent; pct; procent",
        "procent; proc; pct; %-ig",
        "prosent; pst; pct; prosents; procent; prosenten; prosenter; prosen; posent",
    ),
    Words::new(
        Points,
        "percentage point; percentage points; points; pp; ppt; pps; p p",
        "procentenhet; procentenheter; procentenheters; pp; procentenheterna",
        "prosentpoeng; prosentenhet; prosentenheter; pp; prosentpoengs; prosentpoenget; prosent poeng; \
         prosentpoengene; ppt; prosentpong",
    ),
    Words::new(Scale(1e3), "k; thousand", "k; tusen", "k; tusen"),
    Words::new(
        Scale(1e6),
        "m; million; mn; mio; mill",
        "m; miljon; miljoner; mn; milj",
        "m; million; millioner; mill; mio; millionar; millioners; millionen",
    ),
    Words::new(Scale(1e9), "bn; billion", "miljard; miljarder", "milliard; milliarder"),
    Words::new(Times, "times; x; fold", "gånger; ggr; gång; x", "ganger; gang; x"),
    Words::new(Money("SEK"), "sek; swedish kronor", "sek; svenska kronor", "sek; svenske kroner"),
    Words::new(Money("NOK"), "nok; norwegian kroner", "nok; norska kronor", "nok; norske kroner; norske kr; nkr"),
    Words::new(Money("DKK"), "dkk", "dkk; danska kronor", "dkk; danske kroner"),
    Words::new(Money("EUR"), "eur; euro; euros; €", "eur; euro; €", "eur; euro; €"),
    Words::new(Money("USD"), "usd; dollar; dollars; $; bucks", "usd; dollar; $", "usd; dollar; $"),
    Words::new(Money("GBP"), "gbp; pound; pounds; £; quid", "gbp; pund; £", "gbp; pund; £"),
    Words::new(
        Money(""),
        "kr; kroner; kronor",
        "kr; kronor; krona; spänn; riksdaler; kronors",
        "kr; kroner; krone; kroners; spenn; kronor; kronene",
    ),
    Words::new(Part(50.0), "one half; half of; half the", "hälften av", "halvparten av"),
    Words::new(
        Part(100.0 / 3.0),
        "a third; one third",
        "en tredjedel; tredjedel",
        "en tredel; en tredjedel; tredel; tredjedelen; tredelen; tredjeparten; tredjepart",
    ),
    Words::new(Part(200.0 / 3.0), "two thirds", "två tredjedelar", "to tredeler; to tredjedeler"),
    Words::new(
        Part(25.0),
        "a quarter more; one quarter; a quarter of; by a quarter; a quarter",
        "en fjärdedel; fjärdedel",
        "en fjerdedel; en firedel; fjerdedel; fjerdeparten; firedel; fjerdedelen; kvartparten; fjerdepart",
    ),
    Words::new(Part(75.0), "three quarters of; three quarters", "tre fjärdedelar", "tre fjerdedeler; tre firedeler"),
    Words::new(
        Part(20.0),
        "a fifth; one fifth",
        "en femtedel; femtedel",
        "en femtedel; femtedel; femtedelen; en femdel; femteparten; femdel",
    ),
    Words::new(
        Part(10.0),
        "a tenth; one tenth",
        "en tiondel; tiondel",
        "en tidel; en tiendedel; tidel; tiendedel; tiendedelen; tiendeparten; tidelen",
    ),
];

//! Units of time, and the rhythms that are made of them: a week, weekly. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Rhythm, Unit};
use crate::text::statement::sense::TimeUnit;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(Unit(TimeUnit::Second), "second; seconds; sec; secs", "sekund; sekunder", "sekund; sekunder"),
    Words::new(
        Unit(TimeUnit::Minute),
        "minute; minutes; mins",
        "minut; minuter; minuters",
        "minutt; minutter; minutters",
    ),
    Words::new(
        Unit(TimeUnit::Hour),
        "hour; hours; hr; hrs; h; business hour; business hours; working hour; working hours; office hours; \
         working hrs; business hrs; hous",
        "timme; timmar; tim; h; timmars; timma; timmen; arbetstimme; arbetstimmar",
        "time; timer; t; h; timers; times; timen; arbeidstime; arbeidstimer",
    ),
    Words::new(
        Unit(TimeUnit::Day),
        "day; days; working day; working days; business day; business days; weekday; calendar days; school day; \
         school days; trading days; trading day; weekdays only; bank day; bank days; calendar day",
        "dag; dagar; dygn; arbetsdag; arbetsdagar; vardag; vardagar; dagars; dygnet; dagen; dagarna; bankdagar; \
         dgr; arbetsdags",
        "dag; dager; døgn; arbeidsdag; arbeidsdager; virkedag; virkedager; hverdag; dagers; døgnet; dagen; \
         dagene; virkedøgn",
    ),
    Words::new(
        Unit(TimeUnit::Week),
        "week; weeks; wk; wks; week s; calendar week; calendar weeks; working week; working weeks; work week; \
         school week; school weeks",
        "vecka; veckor; veckan; veckorna; v; veckors; veckans",
        "uke; uker; uka; uken; ukene; ukas; ukers; veke",
    ),
    Words::new(
        Unit(TimeUnit::Month),
        "month; months; mo; mth; mths; calendar month; mos; calendar months; monthes; mnth; mnths",
        "månad; månader; månaden; månaderna; mån; månaders; månads; kalendermånad; mnd; månadens",
        "måned; måneder; måneden; månedene; mnd; måneders; måneds; kalendermåned; månad; månedens",
    ),
    Words::new(
        Unit(TimeUnit::Quarter),
        "quarter; quarters; trimester; qtr; qtrs; calendar quarter; fiscal quarter; financial quarter; \
         business quarter",
        "kvartal; kvartalet; kvartalen; kvartals; kvartalets; tertial; tertialet",
        "kvartal; kvartalet; kvartaler; kvartalene; kvartals; kvartalets; tertial; tertialet",
    ),
    Words::new(
        Unit(TimeUnit::HalfYear),
        "half year; half a year; half years; semester; half yearly period; six month period; six month span",
        "halvår; halvåret; halvt år; halvårs; halvårets; termin; terminen",
        "halvår; halvåret; halvt år; halvårs; halvårets; semester; semesteret",
    ),
    Words::new(
        Unit(TimeUnit::Year),
        "year; years; yr; yrs; calendar year; fiscal year; financial year; school year; academic year; tax year; \
         budget year; trading year; fy; membership year; academic years; financial years; reporting year; \
         business year; calender year",
        "år; året; åren; kalenderår; kalenderåret; verksamhetsår; verksamhetsåret; års; räkenskapsår; läsår; \
         läsåret",
        "år; året; årene; kalenderår; kalenderåret; års; regnskapsår; regnskapsåret; skoleår; skoleåret",
    ),
    Words::new(
        Rhythm(TimeUnit::Day),
        "daily; day in day out",
        "dagligen; daglig; dagliga; dagligt",
        "daglig; daglige; døgnet rundt; dag for dag; dag ut og dag inn; fra dag til dag; dagleg",
    ),
    Words::new(
        Rhythm(TimeUnit::Week),
        "weekly",
        "veckovis; veckovisa; veckovist",
        "ukentlig; ukentlige; ukentleg; fra uke til uke; uke på uke",
    ),
    Words::new(
        Rhythm(TimeUnit::Month),
        "monthly",
        "månadsvis; månatligen; månatliga; månatlig; månatligt; månadsvisa",
        "månedlig; månedlige; fra måned til måned; månedsvis; månadleg; måned over måned; månedleg; \
         annenhver måned; mnd for mnd",
    ),
    Words::new(
        Rhythm(TimeUnit::Quarter),
        "quarterly",
        "kvartalsvis; kvartalsvisa",
        "kvartalsvis; kvartalsvise; fra kvartal til kvartal; kvartalsvist; kvartal over kvartal; \
         kvartal etter kvartal",
    ),
    Words::new(
        Rhythm(TimeUnit::Year),
        "yearly; annually; annual; year over year; year on year; yoy",
        "årligen; årlig; årliga; årligt; år för år",
        "årlig; årlige; år for år; fra år til år; år etter år; årleg; år over år; år på år",
    ),
    Words::new(
        Rhythm(TimeUnit::Month),
        "month over month; month on month; mom; month by month",
        "månad för månad; månad efter månad; månad på månad",
        "måned for måned; måned etter måned; måned på måned",
    ),
    Words::new(
        Rhythm(TimeUnit::Week),
        "week over week; week on week; week by week; fortnightly",
        "vecka för vecka; vecka efter vecka; varannan vecka",
        "uke for uke; uke etter uke; annenhver uke",
    ),
    Words::new(
        Rhythm(TimeUnit::Quarter),
        "quarter over quarter; quarter on quarter; quarter by quarter",
        "kvartal för kvartal",
        "kvartal for kvartal",
    ),
];

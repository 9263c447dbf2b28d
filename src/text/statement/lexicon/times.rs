//! Words for when: units, months, days, seasons, and what leads to them.

use super::Words;
use crate::text::statement::sense::Sense::{
    AroundOf, Before, By, Coming, EndOf, Every, Half, In, Month, Next, Ordinal, Past, Per, Quarter, Rhythm, Season,
    Starting, This, Unit, Weekday, Weekdays, Within,
};
use crate::text::statement::sense::TimeUnit;

pub(super) const WORDS: &[Words] = &[
    Words::new(Unit(TimeUnit::Second), "second; seconds; sec; secs", "sekund; sekunder; sek", "sekund; sekunder; sek"),
    Words::new(
        Unit(TimeUnit::Minute),
        "minute; minutes; min; mins",
        "minut; minuter; min; minuters",
        "minutt; minutter; min; minutters",
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
    Words::new(Month(1), "january; jan", "januari; jan", "januar; jan"),
    Words::new(Month(2), "february; feb", "februari; feb", "februar; feb"),
    Words::new(Month(3), "march; mar", "mars; mar", "mars; mar"),
    Words::new(Month(4), "april; apr", "april; apr", "april; apr"),
    Words::new(Month(5), "may", "maj", "mai"),
    Words::new(Month(6), "june; jun", "juni; jun", "juni; jun"),
    Words::new(Month(7), "july; jul", "juli", "juli"),
    Words::new(Month(8), "august; aug", "augusti; aug", "august; aug"),
    Words::new(Month(9), "september; sept; sep", "september; sept; sep", "september; sept; sep"),
    Words::new(Month(10), "october; oct", "oktober; okt", "oktober; okt"),
    Words::new(Month(11), "november; nov", "november; nov", "november; nov"),
    Words::new(Month(12), "december; dec", "december; dec", "desember; des"),
    Words::new(
        Weekday,
        "monday; tuesday; wednesday; thursday; friday; saturday; sunday; weekend; the weekend; tonight; tomorrow; \
         midnight; tues; weds; thur; thurs; fri; noon; lunchtime",
        "måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag; helg; helgen; helga; i morgon; imorgon; ikväll; \
         i kväll; midnatt",
        "mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; helg; helga; helgen; i morgen; imorgen; \
         i kveld; midnatt",
    ),
    Words::new(
        Weekdays,
        "mondays; tuesdays; wednesdays; thursdays; fridays; saturdays; sundays; weekends; weekdays; weeknights; \
         monday mornings; monday nights; tuesday nights; wednesday nights; thursday nights; friday mornings; \
         friday afternoons; friday nights; friday evenings; saturday mornings; saturday nights; sunday mornings; \
         sunday nights; sunday evenings",
        "måndagar; tisdagar; onsdagar; torsdagar; fredagar; lördagar; söndagar; helger; vardagar",
        "mandager; tirsdager; onsdager; torsdager; fredager; lørdager; søndager; helger; hverdager",
    ),
    Words::new(
        Season,
        "graduation; term; the term; the end of term; spring; summer; autumn; season; the season; winter; fall; \
         christmas; easter; midsummer; new year; new year's; new years; thanksgiving; halloween; black friday; \
         black week; cyber monday; valentine's; valentine's day; valentines; mother's day; father's day; ramadan; \
         eid; diwali; hanukkah; the holidays; holiday season; summer holiday; summer holidays; school holidays; \
         back to school; year end; yearend; year's end; end of year; eoy; season opening; opening day; \
         launch day; the launch; agm; the agm; trade show; the festival; our anniversary; the election; the fair; \
         mid year; bank holiday; half term; start of term; start of the season; xmas; st patrick's day; \
         grand opening; marathon; the marathon; summer season; ski season; premiere; eoq; eom; eow; women's day; \
         pride; the world cup; olympics; month end; quarter end; year's close; spring break; lent; advent; \
         boxing day; the exhibition; the gala; the auction; the open day; the opening; independence day; \
         mardi gras; the summer; the winter; spring term; summer term; autumn term; winter term; fall term; \
         spring semester; autumn semester; fall semester; fall season; autumn season; spring season; \
         winter season; festive season; festive period; christmas period; christmas season; christmas rush; \
         christmas holidays; christmas break; christmas eve; christmas day; christmas time; christmastime; \
         new year s eve; new years eve; new year s day; nye; easter weekend; easter holidays; easter break; \
         easter sunday; good friday; bank holiday weekend; memorial day; labor day; labour day; fourth of july; \
         presidents day; veterans day; super bowl; superbowl; tax season; wedding season; tourist season; \
         festival season; high season; low season; peak season; off season; preseason; pre season; \
         shoulder season; giving tuesday; givingtuesday; small business saturday; prime day; singles day; \
         cyber week; burns night; bonfire night; passover; rosh hashanah; chinese new year; lunar new year; \
         pancake day; earth day; world book day; record store day; international women s day; pride month; \
         pride week; black history month; freshers week; fresher s week; orientation week; results day; \
         exam season; summer break; winter break; autumn break; long weekend; launch event; launch party; \
         launch date; release date; kick off event; match day; race day; board meeting; the board meeting; \
         annual general meeting; annual meeting; the annual meeting; demo day; election day; polling day; \
         application deadline; the application deadline; early bird deadline; eofy; eod; close of play; \
         close of business; canada day; australia day; anzac day; juneteenth; oktoberfest; hogmanay; epiphany; \
         pentecost; school break; school summer holidays; summer vacation; holiday break; the new year; \
         the season opener; season opener; the new school year; new school year; start of school; \
         back to school season; nowruz; vaisakhi; eurovision; six nations; wimbledon; the budget meeting; \
         the next board meeting",
        "i vår; i höst; i sommar; i vinter; i jul; skolavslutningen; vår; våren; säsong; säsongen; sommar; \
         sommaren; höst; hösten; vinter; vintern; jul; julen; jular; påsk; påsken; midsommar; nyår; nyåret; \
         nyårsafton; julafton; valborg; pingst; kristi himmelsfärd; lucia; advent; allhelgona; halloween; \
         black friday; black week; alla hjärtans dag; mors dag; fars dag; semestern; semester; sommarlovet; \
         höstlovet; sportlovet; påsklovet; jullovet; skolstart; skolstarten; terminsstart; terminsstarten; \
         årsskifte; årsskiftet; premiären; lanseringen; mässan; nationaldagen; julhandeln; rean; säsongsstart; \
         säsongsstarten; säsongspremiären; årsmötet; jubileet; sportlov; midsommarafton; kräftskivan; \
         julmarknaden; invigningen; festivalen; kvartalsskiftet; månadsskiftet; ramadan; sommarsäsongen; \
         vintersäsongen; trettonhelgen; mellandagarna; fettisdagen; kanelbullens dag; sommarstängningen; \
         industrisemestern; konferensen; höstens; vårens; sommarens; vinterns; julens; allhelgonahelgen; \
         semestertider; vasaloppet; pride; bokmässan; cyber monday; halvårsskiftet; öppet hus dagen; sommarlov; \
         höstlov; jullov; påsklov; höstterminen; vårterminen; höstterminens; vårterminens; höstterminsstarten; \
         vårterminsstarten; terminsslut; terminsslutet; skolavslutning; skolslut; examen; studentveckan; \
         insparken; nollningen; introveckan; senhösten; vårkanten; sensommaren; försommaren; julrushen; julrean; \
         mellandagsrean; sommarrean; black month; singles day; påskhelgen; pingsthelgen; midsommarhelgen; \
         valborgsmässoafton; första maj; juldagen; annandagen; nyårsdagen; trettondagen; skärtorsdagen; \
         långfredagen; påskafton; påskdagen; midsommardagen; halloweenhelgen; första advent; andra advent; \
         tredje advent; kvinnodagen; internationella kvinnodagen; alla helgons dag; världsbokdagen; skidsäsongen; \
         badsäsongen; båtsäsongen; golfsäsongen; grillsäsongen; turistsäsongen; högsäsongen; högsäsong; \
         lågsäsongen; lågsäsong; seriestarten; seriestart; seriepremiären; hemmapremiären; premiärmatchen; \
         slutspelet; fotbolls vm; fotbolls em; vm; melodifestivalen; almedalen; almedalsveckan; kulturnatten; \
         höstmarknaden; vårmarknaden; stadsfesten; stadsfestivalen; midnattsloppet; göteborgsvarvet; \
         lidingöloppet; lanseringsdagen; lanseringsdatum; öppningsdagen; invigningsdagen; öppningshelgen; \
         invigningshelgen; bröllopssäsongen; semesterperioden; årsslutet; bokslutet; bokslut; kvartalsslutet; \
         månadsslutet; nyårsskiftet; styrelsemötet; stämman; föreningsstämman; årsstämman; bolagsstämman; \
         kongressen; förbundsstämman; höstmötet; vårmötet; årsmöte; riksdagsvalet; kommunalvalet; \
         anmälningsperioden; ansökningsperioden; kampanjperioden; kampanjveckan; sista ansökningsdag; \
         sista ansökningsdagen; sista anmälningsdag; sista anmälningsdagen; vårmässan; höstmässan; \
         julbordssäsongen; sommarmarknaden; hembygdsdagen; skördefesten; kulturveckan; spelsäsongen; \
         konsertsäsongen; ht; vt",
        "i vår; i høst; i sommer; i vinter; i jul; i påsken; seriestart; seriestarten; vår; våren; sesong; \
         sesongen; sommer; sommeren; høst; høsten; vinter; vinteren; jul; jula; julen; påske; påska; påsken; \
         sankthans; nyttår; nyttårsaften; julaften; pinse; pinsen; kristi himmelfartsdag; advent; halloween; \
         black friday; black week; valentinsdagen; morsdag; farsdag; ferien; sommerferien; høstferien; \
         vinterferien; påskeferien; juleferien; skolestart; semesterstart; årsskiftet; premieren; lanseringen; \
         messen; 17 mai; syttende mai; julehandelen; sesongstart; fellesferien; årsmøtet; jubileet; høsta; \
         nyttårsskiftet; sankthansaften; julemarkedet; åpningen; valget; festivalen; kvartalsskiftet; \
         månedsskiftet; ramadan; sommersesongen; vintersesongen; romjula; romjulen; fellesferie; konferansen; \
         sesongåpningen; høstens; vårens; sommerens; vinterens; julas; julens; påskas; birkebeineren; pride; \
         palmehelgen; olsok; skoleslutt; morsdagen; farsdagen; cyber monday; generalforsamlingen; skolestarten; \
         sesongstarten; nasjonaldagen; årsskifte; halvårsskiftet; sommerferie; høstferie; vinterferie; \
         åpningshelgen; i pinsen; i romjula; i romjulen; i adventstiden; adventstida; adventstiden; førjulstid; \
         førjulstida; førjulstiden; juletid; juletida; nyttårshelga; vårsemesteret; høstsemesteret; vårsesongen; \
         høstsesongen; skisesongen; turistsesongen; høysesongen; lavsesongen; grillsesongen; fotballsesongen; \
         seriespillet; skoleavslutningen; semesterslutt; fadderuka; fadderuken; studiestart; russetiden; \
         julebordsesongen; julebordsesong; julekonserten; julemarked; julemessen; julegateåpning; kulturnatt; \
         kulturnatta; byfesten; bygdedagene; martnan; martnaden; åpningsdagen; åpningsfesten; butikkåpning; \
         nyåpning; nyåpningen; konsertdagen; premieredagen; turneen; cupen; landsmøtet; generalforsamling; \
         styremøtet; årsmøte; kommunevalget; stortingsvalget; valgkampen; kampanjeslutt; kampanjeperioden; \
         kampanjestart; mandatperioden; planperioden; strategiperioden; prosjektslutt; prosjektperioden; \
         innsamlingsaksjonen; tv aksjonen; kvinnedagen; allehelgensdag; singles day; black month; cyberuka; \
         olsokhelga; birken; vm; ol; fotball vm; fotball em; langfredag; skjærtorsdag; påskeaften; \
         kristi himmelfart; lucia; fastelavn; farsdagshelga; halvårsslutt; årsslutt; årets slutt; kvartalsslutt; \
         månedsslutt; ukeslutt; lørdagsåpning; stengetid; ferietida; ferietiden; sommeravslutningen; \
         juleavslutningen; jubileumsåret; hyttesesongen; båtsesongen; jaktsesongen; sommerhalvåret; \
         vinterhalvåret; utgivelsesdagen; slippdagen; lanseringsdagen",
    ),
    Words::new(
        Quarter(1),
        "q1; first quarter; 1st quarter",
        "q1; kv1; k1; första kvartalet; kvartal ett",
        "q1; kv1; k1; første kvartal; kvartal én",
    ),
    Words::new(
        Quarter(2),
        "q2; second quarter; 2nd quarter",
        "q2; kv2; k2; andra kvartalet; kvartal två",
        "q2; kv2; k2; andre kvartal; kvartal to",
    ),
    Words::new(
        Quarter(3),
        "q3; third quarter; 3rd quarter",
        "q3; kv3; k3; tredje kvartalet; kvartal tre",
        "q3; kv3; k3; tredje kvartal; kvartal tre",
    ),
    Words::new(
        Quarter(4),
        "q4; fourth quarter; last quarter; final quarter; 4th quarter",
        "q4; kv4; k4; fjärde kvartalet; sista kvartalet; kvartal fyra",
        "q4; kv4; k4; fjerde kvartal; siste kvartal; kvartal fire",
    ),
    Words::new(
        Half(1),
        "h1; first half; 1st half; first half year; first half of the year; first semester",
        "h1; första halvåret; första halvan; första halvår",
        "h1; første halvår; første halvdel; første halvåret",
    ),
    Words::new(
        Half(2),
        "h2; second half; 2nd half; second half year; last half",
        "h2; andra halvåret; andra halvan; sista halvåret",
        "h2; andre halvår; andre halvdel; siste halvår; andre halvåret",
    ),
    Words::new(Ordinal(1), "first", "första; förste", "første"),
    Words::new(Ordinal(2), "second; other", "andra; andre; annan", "andre; annen; annet"),
    Words::new(Ordinal(3), "third", "tredje", "tredje"),
    Words::new(Ordinal(4), "fourth", "fjärde", "fjerde"),
    Words::new(Ordinal(5), "fifth", "femte", "femte"),
    Words::new(Ordinal(6), "sixth", "sjätte", "sjette"),
    Words::new(Ordinal(7), "seventh", "sjunde", "sjuende; syvende"),
    Words::new(Ordinal(8), "eighth", "åttonde", "åttende"),
    Words::new(Ordinal(9), "ninth", "nionde", "niende"),
    Words::new(Ordinal(10), "tenth", "tionde", "tiende"),
    Words::new(Ordinal(15), "fifteenth", "femtonde", "femtende"),
    Words::new(Ordinal(20), "twentieth", "tjugonde", "tjuende"),
    Words::new(
        EndOf,
        "end of; the end of; close of; end; late; by the close of; last day of; the last of; eo; is over; is out; \
         ends; tail end of; the tail end of; the very end of; the last day of; final day of; the final day of; \
         the last week of; the final week of; last days of; the last days of; final days of; the final month of; \
         the back end of; has ended; have ended; draws to a close; is finished; wraps up; conclusion of; end the",
        "slutet av; slutet på; slut; utgången av; sista; sista dagen i; vid slutet av; utgång; slutet; \
         sista veckan i; är slut; är över; tar slut; avsluta; avslutar; stänga; utgången utav; i slutet av; \
         vid utgången av; till utgången av; före utgången av; innan utgången av; innan slutet av; \
         innan slutet på; före slutet av; sista dagen på; sista dagen av; sista veckan av; sista vardagen i; \
         slutdatum; är förbi; är till ända; löper ut; lider mot sitt slut; går mot sitt slut",
        "slutten av; utgangen av; utløpet av; slutt; siste; siste dag i; siste dagen i; slutten på; utgang; \
         utgangen; slutten; er omme; er over; er slutt; utløpet; enden av; mot slutten av; på slutten av; \
         i slutten av; siste uka i; siste uken i; sent i; seint i; tampen av; på tampen av; avslutningen av; \
         avslutningen på; er forbi; er gått; siste del av; avslutte; avslutter",
    ),
    Words::new(
        AroundOf,
        "mid; middle of; start of; beginning of; the start of; early; the middle of; halfway through; \
         midway through; half way through; halfway into; the first week of; first week of; the second week of; \
         the third week of; turn of; the turn of; at the start of; sometime in; some time in; at some point in",
        "mitten av; början av; början på; mitten på; i början av; starten av; inledningen av; i mitten av; \
         i mitten på; vid mitten av; runt mitten av; i början på; vid början av; tidigt i; tidigt på; \
         i inledningen av; halvvägs in i; första delen av; vid ingången av; ingången av; ingången till; \
         under inledningen av; med start i början av",
        "midten av; begynnelsen av; starten av; starten på; inngangen til; begynnelsen på; medio; primo; midt i; \
         midtveis i; midten på; halvveis i; halvveis ut i; tidlig i; tidlig på; i begynnelsen av; i starten av; \
         på starten av; på nyåret; mot midten av; rundt midten av",
    ),
    Words::new(
        By,
        "by; until; till; til; no later than; not later than; at the latest; through to; up until; up till; \
         deadline; by the; come; latest; ahead of; in time for; as of end; target date; on or before; \
         by no later than; up to and including; due by; due date; deadline is; deadline of; with a deadline of; \
         at latest; in the run up to; in the lead up to; in the build up to; leading up to; running up to; \
         by which time; not after; in readiness for; ready by",
        "senast; till; tills; fram till; fram tills; till och med; t o m; tom; deadline; lagom till; till dess; \
         i tid till; senast den; senast vid; inför; klart till; vid; inom utgången av; fram emot; måldatum; \
         senast till; senast i; senast under; senast per; absolut senast; allra senast; tills dess; \
         fram till och med; fram t o m; i god tid till; i god tid inför; lagom inför; inte senare än; \
         ej senare än; sista datum; stoppdatum; målår; klart senast; till senast; tills på; deadline den; \
         deadline är",
        "innen; til; inntil; fram til; frem til; til og med; t o m; tom; senest; deadline; frist; i tide til; \
         innen den; seinest; klart til; fram mot; senest innen; måldato; senest den; senest i; seinest i; \
         innen fristen; med frist; med frist i; frist i; fristen er; tidsfrist; tidsfristen; sluttdato; \
         i god tid til; frem mot; ved utløpet av; ved utgangen av; ved slutten av; innen utgangen av; \
         til utgangen av; til slutten av; klart innen; ferdig innen; når vi går inn i; i tide før; ved",
    ),
    Words::new(
        Before,
        "before; prior to; in advance of; earlier than; prior to the",
        "innan; inan; före; innnan",
        "før; før utgangen av; før utløpet av; i forkant av; i god tid før; forut for; i tide for",
    ),
    Words::new(
        Within,
        "within; during; over the course of; throughout; in the course of; inside; inside of; in under; \
         in less than; over; across; in just; in only; in the space of; within the space of; in a matter of; \
         over a period of; within a period of; over the space of; through the course of; during the course of; \
         within just; in as little as; in fewer than; within less than; for",
        "inom; under; över; inom loppet av; i loppet av; loppet av; på mindre än; på under; på bara; \
         gällande under; inom ramen för; inom en period av; inom en period på; under en period på; \
         under en period av; under loppet av; över en period på; inom tidsramen; inom en tidsram på; under hela; \
         i loppet utav; inom loppet utav",
        "innen; i løpet av; gjennom hele; iløpet av; løpet av; på mindre enn; på under; på bare; under; innenfor; \
         ila; i løpe av; i løp av; innen for; på kun; på rundt; på til sammen; på knappe; på snaue; \
         over en periode på; i en periode på; i perioden; gjennom en periode på; på mindre tid enn; på maks; \
         på maksimalt; på høyst; fordelt over",
    ),
    Words::new(In, "in; on; this coming", "i; på; om; för; den; det; de", "i; på; om; for; den; det; de"),
    Words::new(
        Starting,
        "starting; starting in; starting from; beginning; beginning in; as of; from and including; effective; \
         onwards from; starting on; with effect from; as from; since; from now on; starts in; start in; \
         commencing; commencing in; commencing on; beginning on; beginning from; from the start of; \
         kicking off in; onwards; going forward; from today; from tomorrow; from day one",
        "från och med; fr o m; from; med start; med start i; start; börja; börjar; med början i; med början; \
         startar; från o m",
        "fra og med; f o m; fom; med start; med start i; start; starter; begynner; siden; med oppstart; oppstart; \
         f om",
    ),
    Words::new(
        Every,
        "every; each; every single; every other",
        "varje; varenda; var; varannan; vart; vartannat",
        "hver; hvert; annenhver; hver eneste; annethvert; kvar; enhver",
    ),
    Words::new(Per, "per; pr; p", "per; pr; i snitt per; om", "per; pr; om"),
    Words::new(
        This,
        "this; the current; current; the rest of the; the rest of this; rest of the; rest of this; \
         the remainder of the",
        "detta; denna; den här; det här; innevarande; resten av; årets; hela",
        "dette; denne; inneværende; resten av; årets; hele; ut",
    ),
    Words::new(
        Next,
        "next; the next; the following; from now; upcoming; hence",
        "nästa; nästkommande; från nu; följande",
        "neste; førstkommende; fra nå; påfølgende",
    ),
    Words::new(
        Coming,
        "coming; the coming; over the next; in the next; the upcoming; during the next; within the next; \
         for the next; across the next; over the coming",
        "kommande; de kommande; de närmaste; närmaste; de nästa; närmsta; de närmsta; den kommande; det kommande; \
         under kommande",
        "kommende; de neste; de nærmeste; nærmeste; de kommende; den kommende; det kommende; den neste",
    ),
    Words::new(
        Past,
        "last year; last year's; last month; last quarter; last week; last season; last spring; last summer; \
         last autumn; last winter; last christmas; last time; previous year; the previous year; previous quarter; \
         previous month; previous; the previous; yesterday; past year; the past year; ago; prior year; year ago; \
         a year ago; so far; to date; up to now; historically; in the past; used to; until now; back in; \
         the year before; previous campaign; last campaign; previously; currently; today; right now; \
         at the moment; now; nowadays; at present; last financial year; last fiscal year; last term; \
         last semester; last period; prior quarter; prior month; previous season; previous years; \
         same period last year; the same period last year; same time last year; this time last year; \
         the year prior; the month before; the week before; as it stands; recent years; in recent years; \
         in recent months; pre pandemic; before covid; formerly; originally; thus far; as of today; presently",
        "förra året; förra årets; förra månaden; förra kvartalet; förra veckan; förra säsongen; förra; i fjol; \
         fjolårets; fjolåret; i våras; i höstas; i somras; i vintras; i julas; igår; i går; föregående; \
         föregående år; tidigare; hittills; senaste året; året innan; fjolårs; förrförra året; förr; ifjol; \
         för ett år sedan; förra gången; det gångna året; just nu; för närvarande; dagens; nuvarande; \
         för tillfället; i nuläget; nuläget; förra terminen; förra hösten; förra våren; förra sommaren; \
         förra vintern; förra julen; samma period i fjol; samma period förra året; samma tid förra året; \
         året före; året dessförinnan; föregående kvartal; föregående månad; tidigare år; tidigare i år; \
         hittills i år; så här långt; senaste åren; de senaste åren; det senaste året; den senaste tiden; \
         senaste månaden; senaste kvartalet; senaste halvåret; året som gått; gångna året; i förrgår; \
         för ett år sen; i dagsläget; dagsläget; i dagens läge; utgångsläget; utgångsläge; nuläge; nulägesvärde; \
         utgångsvärde; basnivå; startvärde; i skrivande stund; dagens nivå; nuvarande nivå; häromåret; \
         rekordåret; nu; idag; i dag",
        "i fjor; fjorårets; fjoråret; forrige måned; forrige kvartal; forrige uke; forrige år; forrige; \
         forrige sesong; sist år; siste år; i går; igår; tidligere; hittil; i våres; i sommer som var; året før; \
         foregående; foregående år; ifjor; i fjor høst; fjorårs; for et år siden; siste året; forrige gang; \
         det siste året; så langt; i dag; idag; akkurat nå; for tiden; nå; dagens; nåværende; for øyeblikket; \
         i øyeblikket; sist måned; sist uke; sist sesong; sist vår; sist høst; sist sommer; sist vinter; \
         sist jul; sist gang; sist kvartal; siste måned; siste kvartalet; de siste årene; det siste halvåret; \
         fjorårets nivå; året i forveien; året som gikk; i forfjor; forfjor; i fjor sommer; i fjor vår; \
         i fjor vinter; ifjor høst; i høst som var; i vinter som var; i jula som var; forrige kampanje; \
         forrige semester; forrige runde; forrige festival; forrige høst; forrige vår; forrige periode; \
         foregående måned; foregående kvartal; til nå; frem til nå; fram til nå; hittil i år; så langt i år; \
         tidligere år; tidligere i år; før jul i fjor; før pandemien; pr i dag; pr idag; per idag; per nå; pr nå; \
         dagens nivå; dagens situasjon; i skrivende stund; p t; for tida; nå for tiden; pr dags dato; \
         i forrige uke; i forrige måned; for to år siden; for en måned siden; nåværende nivå",
    ),
];

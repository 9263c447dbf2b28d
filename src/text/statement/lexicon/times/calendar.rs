//! Months, days of the week, seasons, quarters, places in an order. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Half, Month, Ordinal, Quarter, Season, Weekday, Weekdays};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
        "måndagar; tisdagar; onsdagar; torsdagar; fredagar; lördagar; söndagar; helger",
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
        "i vår; i höst; i sommar; i vinter; i jul; skolavslutningen; våren; säsong; säsongen; sommar; \
         sommaren; höst; hösten; vinter; vintern; jul; julen; jular; påsk; påsken; midsommar; nyår; nyåret; \
         nyårsafton; julafton; valborg; pingst; kristi himmelsfärd; lucia; advent; allhelgona; halloween; \
         black friday; black week; alla hjärtans dag; mors dag; fars dag; semestern; semester; sommarlovet; \
         höstlovet; sportlovet; påsklovet; jullovet; skolstart; skolstarten; terminsstart; terminsstarten; \
         årsskifte; årsskiftet; premiären; lanseringen; mässan; nationaldagen; julhandeln; rean; säsongsstart; \
         säsongsstarten; säsongspremiären; årsmötet; sportlov; midsommarafton; kräftskivan; \
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
        "i vår; i høst; i sommer; i vinter; i jul; i påsken; seriestart; seriestarten; våren; sesong; \
         sesongen; sommer; sommeren; høst; høsten; vinter; vinteren; jul; jula; julen; påske; påska; påsken; \
         sankthans; nyttår; nyttårsaften; julaften; pinse; pinsen; kristi himmelfartsdag; advent; halloween; \
         black friday; black week; valentinsdagen; morsdag; farsdag; ferien; sommerferien; høstferien; \
         vinterferien; påskeferien; juleferien; skolestart; semesterstart; årsskiftet; premieren; lanseringen; \
         messen; 17 mai; syttende mai; julehandelen; sesongstart; fellesferien; årsmøtet; høsta; \
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
    Words::new(Ordinal(2), "other", "andra; andre; annan", "andre; annen; annet"),
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
];

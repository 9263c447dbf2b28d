//! What leads to a time: by, before, within, every, next, last. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{
    AroundOf, Before, By, Coming, EndOf, Every, In, Next, Past, Per, Starting, This, Within,
};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        EndOf,
        "end of; the end of; close of; end; late; by the close of; last day of; the last of; eo; is over; is out; \
         ends; tail end of; the tail end of; the very end of; the last day of; final day of; the final day of; \
         the last week of; the final week of; last days of; the last days of; final days of; the final month of; \
         the back end of; has ended; have ended; draws to a close; is finished; wraps up; conclusion of; end the",
        "slutet av; slutet på; slut; utgången av; sista; sista dagen i; vid slutet av; utgång; slutet; \
         sista veckan i; är slut; är över; tar slut; avslutar; stänga; utgången utav; i slutet av; \
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
        "until; till; til; no later than; not later than; at the latest; through to; up until; up till; \
         deadline; by the; come; latest; ahead of; in time for; as of end; target date; on or before; \
         by no later than; up to and including; due by; due date; deadline is; deadline of; with a deadline of; \
         at latest; in the run up to; in the lead up to; in the build up to; leading up to; running up to; \
         by which time; not after; in readiness for; ready by",
        "senast; tills; fram till; fram tills; till och med; t o m; tom; deadline; lagom till; till dess; \
         i tid till; senast den; senast vid; inför; klart till; vid; inom utgången av; fram emot; måldatum; \
         senast till; senast i; senast under; senast per; absolut senast; allra senast; tills dess; \
         fram till och med; fram t o m; i god tid till; i god tid inför; lagom inför; inte senare än; \
         ej senare än; sista datum; stoppdatum; målår; klart senast; till senast; tills på; deadline den; \
         deadline är",
        "innen; inntil; fram til; frem til; til og med; t o m; tom; senest; deadline; frist; i tide til; \
         innen den; seinest; klart til; fram mot; måldato; senest den; senest i; seinest i; \
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
        "within; during; over the course of; throughout; in the course of; inside; in under; \
         in less than; across; in just; in only; in the space of; within the space of; in a matter of; \
         over a period of; within a period of; over the space of; through the course of; during the course of; \
         within just; in as little as; in fewer than; within less than; for",
        "inom; över; inom loppet av; i loppet av; loppet av; på mindre än; på under; på bara; \
         gällande under; inom ramen för; inom en period av; inom en period på; under en period på; \
         under en period av; under loppet av; över en period på; inom tidsramen; inom en tidsram på; under hela; \
         i loppet utav; inom loppet utav",
        "i løpet av; gjennom hele; iløpet av; løpet av; på mindre enn; på under; på bare; innenfor; \
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
        "varje; var; varannan; vart; vartannat",
        "hver; hvert; annenhver; annethvert; kvar; enhver",
    ),
    Words::new(Per, "per; pr; p", "per; pr; i snitt per", "per; pr"),
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
        "last year; last year's; last month; last week; last season; last spring; last summer; \
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
         det siste året; så langt; i dag; idag; akkurat nå; for tiden; dagens; nåværende; for øyeblikket; \
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

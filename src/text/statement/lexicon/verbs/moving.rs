//! Growing, falling, holding, getting, arriving. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Down, Gain, Hold, Reach, Up};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Up,
        "increase~; increasing; grow; grows; growing; growth of; raise; raising; boost; boosting; lift; lifting; \
         improve; improving; up; rise; rising; expand; higher; strengthen; uplift; bump; push; jump; climb; \
         drive up; add; build; build up; go up; goes up; gain of; uptick; bigger; larger; longer; ramp up; \
         step up; raised; boosted; increased; grown; improvement; upp; improvement of; extend; accelerate; \
         crank up; nudge; widen; improves; boosts; raises; lifts; expands; expanding; strengthening; scale up; \
         climbing; push up; bump up; beef up; amplify; soar; surge; skyrocket; elevate; edge up; ratchet up; \
         upping; growth in; an increase in; an increase of; increase of; a rise in; an uplift in; a lift of; \
         lengthen; upswing; increace",
        "öka; ökar; ökas; ökade; ökning; ökningen; ökat; ökad; växa; växer; höja; höjs; höjas; höj; höjning; \
         stärka; stärk; förbättra; förbättras; förbättring; lyfta; lyft; upp; stiga; stiga med; stiger; bygga; \
         bygg; högre; större; längre; uppgång; bygga upp; utöka; väx; vuxit; pusha; skruva upp; boosta; utökas; \
         driva upp; plussa; klättra; stärkas; öker; ökande; uppåt; höjt; lyftas; stegra; förlänga; förbättrad; \
         öke; vidga; få upp; ökningar; ökning av; växande; lyfter; lyfts; höjer; höjd; höjningen; stärker; \
         förstärka; förstärk; förbättrar; förbättringen; bättra; bättra på; dra upp; skala upp; skalar upp; \
         trappa upp; växla upp; vässa; vässar; skjuta i höjden; skjuter i höjden; maxa; maxar; boostar; pushar; \
         expandera; expanderar; bredda; breddar; utvidga; tillväxt i; tillväxt på; tillväxt av; gå upp; går upp; \
         komma upp; klättrar; stigande; uppsving; bygga vidare; få fart på; sätta fart på; ge en skjuts; ökats; \
         stärkt",
        "øke; øker; økes; økning; økningen; økt; vokse; vokser; heve; heves; løfte; løftes; styrke; \
         styrkes; forbedre; forbedres; forbedring; opp; stige; stiger; bygge; bygg; høyere; større; lengre; \
         oppgang; bygge opp; utvide; vekst på; øk; auke; skru opp; booste; vekst i; løft; hev; klatre; oppover; \
         hevet; hever; pluss; løfter; vokst; forlenge; øking; dytte opp; vekst; utvid; auka; aukar; økende; øka; \
         oppgradere; forsterke; forsterkes; forsterk; styrket; styrker; forbedret; forbedrer; forbedr; løftet; \
         heving; hevinga; økninga; stigning; trappe opp; trapper opp; skalere; skalere opp; skalerer; gire opp; \
         boost; booster; boostes; få fart på; sette fart på; setter fart på; speede opp; dra opp; drar opp; \
         presse opp; jekke opp; jekkes opp; utvides; utvidet; forlenges; forlenget; mangedoble; bygges; \
         bygge videre; vri opp; pushe; pushe opp; maksimer; optimalisere; optimaliser; oppsving; legge på oss; \
         legger på oss; høgere",
    ),
    Words::new(
        Down,
        "reduce; reducing; reduction; cut; cutting; decrease; lower; lowering; down; drop; shrink; bring down; \
         slash; trim; decline; reduced; shorten; minimise; minimize; limit; get down; push down; lessen; curb; \
         shave; shave off; knock off; bring it down; knock; dropping; shorter; cheaper; declining; \
         reduces; cuts; cut down; cut down on; lowers; lowered; decreases; decreasing; decreased; trimming; \
         shortening; minimising; minimizing; scale back; cut back on; drive down; driving down; bringing down; \
         pull down; diminish; a reduction in; a reduction of; reduction in; reduction of; a decrease of; \
         a drop in; a drop of; decrease in; whittle down; rein in",
        "minska; minskar; minskas; minskning; minskat; sänka; sänks; sänkas; sänk; sänkning; ner; ned; kapa; \
         kapas; korta; kortas; korta ner; dra ner; få ner; reducera; reduceras; skära; pressa; begränsa; nedåt; \
         kortare; lägre; trycka ner; krympa; gå ner; minskad; billigare; snabba upp; pressas; förkorta; halka; \
         sjunka; sjunker; sänker; sänkt; minskade; minskande; reducerar; reducerat; drar ner; dra ned; \
         dra ner på; få ned; pressa ner; pressa ned; pressar; kapar; kortar; korta ned; skära ner; skära ned; \
         banta; bantar; går ner; gå ned; går ned; skala ner; nedgång; nedgången; förminska; minimera; minimeras; \
         bromsa; strypa; trimma ner; sänkas till; hålla nere",
        "redusere; reduseres; reduksjon; redusert; senke; senkes; senk; ned; ner; kutte; kuttes; kutt; minske; \
         minskes; korte ned; kortes; få ned; presse; presse ned; begrense; nedgang; kortere; lavere; trykke ned; \
         gå ned; ta ned; billigere; mindske; krympe; forkorte; synke; synker; få ner; reduser; senket; reduserer; \
         senker; senking; kutter; kuttet; minsker; minsking; minsket; nedover; barbere; barbere ned; skjære ned; \
         skjære ned på; få bukt med; bremses; begrenses; begrens; forkortes; forkortet; korte inn; kort ned; \
         kortet ned; minimere; minimeres; minimer; nedjustere; krymper; falle; faller; dempes; dytte ned; \
         tvinge ned; trappe ned; lågere; reduksjonen; slanke",
    ),
    Words::new(
        Hold,
        "keep; keeping; maintain; maintaining; hold; stay; remain; sustain; stay above; stay below; never drop; \
         preserve; not lose; don't lose; kept; do not lose; retain at; protect; stay under; lose; remain above; \
         defend; stabilise; stabilize; avoid losing; maintains; keeps; sustaining; stays; staying above; \
         staying below; staying under; hold steady; hold steady at; hold on to; hang on to; hold onto; stay at; \
         keep it at; keep it above; keep it below; keep it under; do not fall below; don t fall below; \
         not fall below; never fall below; don t drop below; not drop below; never dip below; not dip below; \
         safeguard; uphold; without losing; no drop in; stabilising; stabilizing",
        "hålla; håller; behålla; behåll; bibehålla; bevara; ligga kvar; stanna; inte tappa; upprätthålla; håll; \
         hålls; inte förlora; inte understiga; aldrig understiga; ligger; hållas; ligga på; bibehåll; \
         inte överstiga; inte gå under; tappa; förlora; försvara; inte sjunka under; ska vara; inte falla under; \
         ligger kvar; ligga still; behåller; behållas; bevarar; bevaras; kvarstå; hålla kvar; håller kvar; \
         hålla fast vid; hålla nivån; vidmakthålla; stabilisera; stabilisera på; inte minska; inte sjunka; \
         får inte sjunka; får inte understiga; får inte överstiga; får inte gå under; får inte minska; \
         inte bli färre; oförändrad; oförändrat; på samma nivå; förbli",
        "holde; holder; beholde; opprettholde; bevare; bli på; ligge; ikke miste; hold; ligger; holdes; \
         ikke tape; ikke falle under; ikke overstige; ligge på; behold; bli værende; ikke gå under; forsvare; \
         stabilisere; ikke synke under; skal være; skal ligge; vedlikeholde; vedlikeholdes; bevarer; bevares; \
         beholdes; beholdt; opprettholdes; opprettholder; holde fast; holde fast på; holde stand; forbli; \
         forblir; fortsatt ha; holde seg; holde oss; holde nivået; stabil; stabilt; stabiliseres; verne om; \
         ta vare på",
    ),
    Words::new(
        Gain,
        "gain; gaining; win; attract; acquire; pick up; recruit; bring in; earn; collect; secure; sign up; \
         add another; capture; pull in; generate; winning; onboard; attracting; enlist; draw in; won; bag; \
         convince; rack up; garner; enrol; enroll; gains; wins; attracts; acquires; acquiring; recruiting; \
         recruits; bringing in; brings in; earning; collecting; securing; signing up; adding; generates; \
         generating; capturing; pulling in; drawing in; drum up; amass; snag; take on; win over; win back; \
         persuade; drive; drives; driving; bring us; entice; tempt; rake in; reel in; scoop up; snap up; \
         welcoming",
        "vinna; värva; locka; attrahera; rekrytera; samla in; samla; dra in; skaffa; skaffa oss; knyta; plocka; \
         ta in; generera; värvas; locka till oss; vinn; få in; dra till oss; värv; skaffar; samlas; locka hit; \
         locka in; ragga; plocka in; övertyga; sno; vunnit; vinner; värvar; värvat; lockar; attraherar; \
         rekryterar; samlar; samlar in; samla ihop; dra till; drar in; ta hem; tar hem; plocka hem; plockar in; \
         få tag i; få tag på; få med; få med oss; få hit; få dit; inbringa; inbringar; fånga in; fånga upp; \
         genererar; genereras; teckna; tecknar; tecknas; signa; ro hem; haffa; lockas",
        "vinne; verve; tiltrekke; tiltrekke oss; rekruttere; samle inn; samle; hente; skaffe; skaffe oss; sikre; \
         generere; få inn; lokke; verves; trekke; skaff; verv; dra inn; hente inn; vinn; lokke til oss; samles; \
         overbevise; sanke; kapre; sanke inn; hent; vinner; verver; vervet; tiltrekker; tiltrekk; skaffer; \
         skaffet; henter; hentet inn; henter inn; hente hjem; sanker; samler; samler inn; samle opp; samlet inn; \
         rekruttér; rekrutterer; rekrutteres; rekrutter; rekruttert; få tak på; få med; få med oss; få på kroken; \
         hanke inn; haler inn; hale inn; dra i land; ro i land; lande; lander; lukke; lukker; signere; signerer; \
         innhente; tjene inn; tjener inn; dra til oss; lokker; lokket; drive inn; genererer; generer; genereres; \
         tilføre; tilføres; erverve; erobre; stjele; kapret; kaprer; fange opp; sikrer oss; sikre oss; \
         skrape sammen; innbringe; innbringer; trekke til oss; trekke inn; dra hit; håve inn; onboarde; \
         knytte til oss; fremskaffe; friste; overtale",
    ),
    Words::new(
        Reach,
        "reach; reaching; hit; hitting; achieve; get to; attain; arrive at; make it to; totalling; pass; \
         cross; get; become; be; deliver; crack; see; make; get up to; come to; end up at; finish with; \
         finish at; land at; break; surpass the; score at least; clear; produce; obtain; touch; \
         notch up; our target is; target; goal; land on; aim for; aiming for; clock; get us to; amount to; equal; \
         average; averaging; receive; reaches; achieving; achieves; attaining; getting to; get it to; \
         get it up to; take us to; bring us to; be at; end on; end up with; end the month with; \
         end the quarter with; end the season with; finish on; finish the year with; close the year with; \
         stand at; pull off; smash; shoot for; shooting for; targeting; aiming at; come in at; chalk up; \
         clock up; passing; crossing; push past; wind up with",
        "nå; når; uppnå; nå upp till; komma upp i; få; bli; gå; ha; passera; hamna på; landa på; spräcka; klara; \
         nått; komma till; uppgå till; komma upp till; är; få ihop; blir; producera; leverera; komma; \
         ta oss; sikta på; siktar på; mål; målet är; målet; uppnås; nås; nå till; nå ut till; boka; slå; \
         skrapa ihop; få till; ta emot; erhålla; ska vi ha; når upp till; nå upp i; komma över; kommer upp i; \
         ta oss upp till; ta oss över; knäcka; krossa; passerar; överskrida; överskrider; uppgår till; utgöra; \
         utgör; landar på; hamnar på; hamna runt; landa runt; sluta på; lyckas få; lyckas nå; nå fram till; \
         målsättning; målsättningen; målsättningen är; siktar mot; sikta mot; siktet inställt på; ge oss; \
         ger oss; resultera i; resulterar i; få hem; rulla in",
        "nå; når; oppnå; nå opp i; komme opp i; få; bli; ha; passere; havne på; lande på; runde; klare; \
         komme til; utgjøre; nådd; komme opp på; få til; blir; produsere; levere; komme; sikte på; \
         sikter på; mål; målet er; målet; oppnås; nås; nå ut til; booke; bikke; motta; få tak i; krype over; \
         bestille; skal ha; oppnår; oppnådd; når opp i; når opp til; nå opp til; nåes; kommer opp i; kommer på; \
         kom opp i; runder; rundet; passerer; passert; bikker; bikket; krysse; krysser; sprenge; sprenger; \
         knekke; lander på; landet på; ende opp med; ende opp på; havner på; målsetting; målsettingen er; \
         målsetning; målsetningen er; målsettingen; hovedmål; hovedmålet er; delmål; måltall; måltallet er; \
         resultatmål; effektmål; ambisjonen er; ambisjon; ambisjonen; kpi; kpien er; key result; nøkkelresultat; \
         sikter mot; sikte mot; vi sikter mot; strekke oss mot; strekker oss mot; tar sikte på; ta sikte på; \
         lykkes med; leverer; produserer; gir oss; resultere i; resulterer i; mottar; komme oss til; \
         komme oss opp i; komme seg over; krabbe over; snike oss over; vippe over; fylle",
    ),
];

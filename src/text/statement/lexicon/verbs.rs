//! Words of moving, arriving, holding and doing.

use super::Words;
use crate::text::statement::sense::Sense::{
    Answer, Better, Down, Extra, Fewer, Gain, Halve, Hold, Means, Milestone, More, Multiple, New, Overtake, Publish,
    Purpose, Reach, Shall, Spend, Up,
};

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
        "øke; øker; økes; økte; økning; økningen; økt; vokse; vokser; heve; heves; løfte; løftes; styrke; \
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
         shave; shave off; knock off; bring it down; knock; dropping; shorter; cheaper; declining; less than; \
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
        "reach; reaching; hit; hitting; achieve; get to; attain; arrive at; make it to; total; totalling; pass; \
         cross; get; become; be; have; deliver; crack; see; make; get up to; come to; end up at; finish with; \
         finish at; land at; exceed; break; surpass the; score at least; clear; produce; obtain; touch; number; \
         notch up; our target is; target; goal; land on; aim for; aiming for; clock; get us to; amount to; equal; \
         average; averaging; receive; reaches; achieving; achieves; attaining; getting to; get it to; \
         get it up to; take us to; bring us to; be at; end on; end up with; end the month with; \
         end the quarter with; end the season with; finish on; finish the year with; close the year with; \
         stand at; pull off; smash; shoot for; shooting for; targeting; aiming at; come in at; chalk up; \
         clock up; passing; crossing; push past; wind up with",
        "nå; når; uppnå; nå upp till; komma upp i; få; bli; gå; ha; passera; hamna på; landa på; spräcka; klara; \
         nått; komma till; uppgå till; komma upp till; är; få ihop; blir; producera; leverera; har; komma; \
         ta oss; sikta på; siktar på; mål; målet är; målet; uppnås; nås; nå till; nå ut till; boka; slå; \
         skrapa ihop; få till; ta emot; erhålla; ska vi ha; når upp till; nå upp i; komma över; kommer upp i; \
         ta oss upp till; ta oss över; knäcka; krossa; passerar; överskrida; överskrider; uppgår till; utgöra; \
         utgör; landar på; hamnar på; hamna runt; landa runt; sluta på; lyckas få; lyckas nå; nå fram till; \
         målsättning; målsättningen; målsättningen är; siktar mot; sikta mot; siktet inställt på; ge oss; \
         ger oss; resultera i; resulterar i; få hem; rulla in",
        "nå; når; oppnå; nå opp i; komme opp i; få; bli; ha; passere; havne på; lande på; runde; klare; \
         komme til; utgjøre; nådd; komme opp på; få til; blir; produsere; levere; har; komme; sikte på; \
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
    Words::new(
        More,
        "more; many more; lots more; a lot more; even more; some more; way more; far more; much more; \
         more and more; as many as possible; as much as possible; maximise; maximize; most; loads more; \
         tons more; plenty more; heaps more; a whole lot more; many many more; a bit more; a little more; \
         slightly more; a greater number of; a higher number of; a larger number of; a growing number of; \
         as many as we can; as much as we can; as many people as possible",
        "fler; flera; mer; mera; många fler; fler och fler; mycket mer; så många som möjligt; \
         så mycket som möjligt; fler än; flest; ännu fler; allt fler; så mycket som går; ännu mer; maximera; \
         mycket mera; mkt mer; mkt fler; allt mer; allt större; mer och mer; så mycket det går; \
         så mycket det bara går; så många vi kan; så mycket vi kan; flera fler; så många som det går",
        "flere; fler; mange flere; flere og flere; mye mer; så mange som mulig; så mye som mulig; flere enn; \
         flest; enda flere; stadig flere; enda mer; meir; fleire; maksimere; i større grad; i høyere grad; \
         så høy som mulig; så høyt som mulig; så stor som mulig; så mange vi kan; flest mulig; fleire enn; \
         stadig mer; langt flere; langt mer; mye flere; masse flere; mykje meir; mer og mer; flerfoldige; \
         enda fleire; så mye vi kan; en del flere; mye meir",
    ),
    Words::new(
        Fewer,
        "fewer; less; not so many; as few as possible; as little as possible; far fewer; much fewer; way fewer; \
         a lot fewer; a lot less; far less; much less; way less; not as many",
        "färre; mindre; inte lika många; så få som möjligt; så lite som möjligt; mindre än; ännu färre; \
         allt färre; lägre antal; mindre antal",
        "færre; mindre; ikke så mange; så få som mulig; så lite som mulig; færrest mulig; minst mulig; \
         langt færre; mye færre; mye mindre; stadig færre; ferre; færrest; så lav som mulig; så lavt som mulig; \
         enda færre; så liten som mulig; litt mindre",
    ),
    Words::new(
        Better,
        "better; faster; quicker; stronger; cheaper; deeper; best; sooner; greater; smarter; healthier; improved; \
         quickly; fast; more often; more active; more regularly; regularly; often; consistently; more engaged; \
         nicer; bolder; easier; simpler; smoother; sharper; fresher; friendlier; livelier; more consistent; \
         more consistently; more frequently; more effectively; more efficiently; more responsive; more quickly; \
         promptly; optimise; optimize; optimising; optimizing; enhance; enhancing; upgrade; freshen up; \
         spruce up; up our game; step up our game; do better",
        "bättre; snabbare; starkare; djupare; fortare; oftare; effektivare; smartare; bäst; roligare; snabbt; \
         aktivare; mer aktiva; regelbundet; duktigare; vassare; flitigare; tätare; kontinuerligt; lättare; \
         enklare; tydligare; modernare; proffsigare; snyggare; fräschare; mer professionella; mer engagerande; \
         mer relevanta; mer kreativa; mer regelbundet; jämnare; mer aktivt; mer konsekventa; konsekvent; \
         mer träffsäkra; träffsäkrare; bättre och bättre; frekventare; mer frekvent",
        "bedre; raskere; sterkere; dypere; fortere; oftere; mer effektiv; smartere; flinkere; best; morsommere; \
         raskt; mer aktive; regelmessig; jevnlig; skarpere; kjappere; hyppigere; tettere; jevnt; ofte; \
         kjappest mulig; raskest mulig; så raskt som mulig; så fort som mulig; raskare; hurtigere; mer effektivt; \
         effektivisere; mer effektive; mer engasjert; mer engasjerte; mer regelmessig; mer jevnlig; \
         mer profesjonelle; mer relevant; mer relevante; mer målrettet; mer aktiv; mer synlig; mer synlige; \
         bli bedre; blir bedre; bli flinkere til; flinkere til; dyktigere; proffere; tøffere; friskere; fetere; \
         kulere; gøyere; mer moderne; tydeligere; klarere; hyppig; jamt; kontinuerlig; konsekvent; kjapt; \
         kjappare; betre; hyggeligere; freshere",
    ),
    Words::new(
        Extra,
        "additional; extra; another; further; on top; in addition; incremental; plus; growth; lift; increase in; \
         rise in; net new",
        "ytterligare; extra; till följare; utöver; plus; till; tillkommande; netto; ovanpå det; därtill; \
         på toppen; utöver dagens",
        "ytterligere; ekstra; i tillegg; utover; pluss; netto",
    ),
    Words::new(
        New,
        "new; brand new; first time; fresh; newly",
        "nya; ny; nytt; helt nya; nytillkomna; nyvärvade; nytillkommen; nyregistrerade; nyrekryterade; \
         nytecknade; färska; helt ny; helt nytt; förstagångs",
        "nye; ny; nytt; helt nye; ferske",
    ),
    Words::new(
        Multiple(100.0),
        "double; doubles; doubling; doubled; twice as many; twice as much; twice; twofold; dobule",
        "dubbla; dubblas; dubblera; dubbelt; dubbelt så många; dubbelt så mycket; fördubbla; fördubblas; \
         fördubbling; dubblar; dubblering; fördubblar; dubbling; dubbelt så hög; fördubblat; dubbelt så stor; \
         fördubblad; dubbla antalet; dubblat; dubblad; dubblade; fördubblade; fördubblingen; dubbla upp; \
         två gånger så många; två gånger så mycket; dubbelt så högt; dubbelt så stort; dubbelt så lång; \
         dubbelt upp; det dubbla; till det dubbla; med det dubbla; dubbel",
        "doble; dobles; dobbelt; dobbelt så mange; dobbelt så mye; fordoble; fordobles; dobling; fordobling; \
         dobler; dobbel; dobbelt så høy; dobbelt så stor; fordoblet; doblet; det dobbelte; fordobler; doblast; \
         doblar; dobbelt så mye som; dobbelt så ofte; dobbelt opp; dobbelt antall; to ganger så mange; \
         to ganger så mye; doblingen; dobla; fordoblinga; doblinga; det doble; dobbelt så store; dobbelt så høyt; \
         dobbelt så lang",
    ),
    Words::new(
        Multiple(200.0),
        "triple; tripling; treble; threefold; thrice; tripled; three times as many; three times as much",
        "tredubbla; tredubblas; tredubbelt; trefaldiga; trippla; tredubbling; tre gånger så många; \
         tre gånger så mycket; tripplas; tredubblar; tredubblat; tredubblad; tredubblade; trefalt; tripplar; \
         tredubbelt så många; det tredubbla; tre gånger fler; trefaldigas; trippelt så många",
        "tredoble; tredobles; tredobbelt; trippel; tredobling; tredobler; tre ganger så mange; tre ganger så mye; \
         tripple; triple; tredoblet; tredoblede; tredobla; det tredobbelte; tredoblingen; tre ganger så stor; \
         tre ganger så høy; tripling; triplet; tredobbelt så mange; det tredoble",
    ),
    Words::new(
        Multiple(300.0),
        "quadruple; quadrupling; fourfold; four times as many",
        "fyrdubbla; fyrdubblas; fyrfaldiga; fyrdubbling; fyra gånger så många; fyra gånger så mycket; fyrdubblat; \
         fyrdubblar; fyrdubblad; fyrdubbelt; fyrfalt; fyra gånger fler",
        "firedoble; firedobles; firedobling; fire ganger så mange; fire ganger så mye; firedobbelt; firedobler; \
         firedoblet; firedobla; det firedobbelte; fire ganger så stor; firedobbelt så mange; det firedoble; \
         firdoble",
    ),
    Words::new(
        Multiple(400.0),
        "quintuple; fivefold; five times as many",
        "femdubbla; femdubblas; femfaldiga; femdubbling; fem gånger så många; femdubblat; femdubblar; femdubblad; \
         femdubbelt; femfalt; fem gånger så mycket; fem gånger fler",
        "femdoble; femdobles; femdobling; fem ganger så mange; femdobbelt; femdoblet; femdobla; femdobler; \
         det femdobbelte; det femdoble; fem ganger så mye; fem ganger så stor",
    ),
    Words::new(
        Multiple(900.0),
        "tenfold; ten times as many",
        "tiodubbla; tiodubblas; tiofaldiga; tiofalt; tio gånger så många; tiodubbling; tiodubblat; tiodubblar; \
         tiodubbelt; tio gånger så mycket; tio gånger fler; tiofaldigas",
        "tidoble; tidobles; tidobling; ti ganger så mange; tidobbelt; tidobler; tidoblet; tidobla; \
         det tidobbelte; ti ganger så mye; ti ganger så stor; det tidoble",
    ),
    Words::new(
        Multiple(50.0),
        "one and a half times as many; one and a half times",
        "en och en halv gång så många; halvannan gång så många; en och en halv gång; hälften fler; hälften mer; \
         hälften till",
        "halvannen gang så mange; halvannen gang; en og en halv gang så mange; halvannen gang så mye; \
         halvannen gang så stor; en og en halv gang; en og en halv gang så mye; en halv gang til",
    ),
    Words::new(
        Halve,
        "halve; halves; halved; halving; half; by half; in half; cut in half; half as many; half as much",
        "halvera; halveras; halvering; halverar; hälften; till hälften; med hälften; hälften så många; \
         hälften så mycket; halverat; halverad; halv; halva; halvt; halverade; halveringen; en halvering; \
         hälften så stor; hälften så hög; hälften så lång; ner till hälften; hälften så lång tid",
        "halvere; halveres; halvering; halverer; halvparten; til det halve; med halvparten; halvparten så mange; \
         halvparten så mye; halv; halvert; halve; halvt; halvparten så stor; halvparten så høy; halvera; \
         til halvparten; ned til halvparten; ned i halvparten; kutte i to; det halve; halvdelen; halveringen",
    ),
    Words::new(
        Means,
        "through; using; via; by means of; with the help of; thanks to; by way of; by using; based on; \
         by running; by sharing; driven by; with help from; on the back of; powered by; supported by; due to; \
         owing to; with the aid of; leveraging; utilising; utilizing; making use of; off the back of; \
         as a result of; because of; fuelled by; fueled by; backed by; in partnership with; \
         in collaboration with; with support from; with the support of; teaming up with; partnering with; \
         courtesy of",
        "genom; genom att; med hjälp av; via; tack vare; medelst; utifrån; baserat på; i och med; \
         i samarbete med; tillsammans med; med stöd av; med annonsering; med annonser; med reklam; med tävlingar; \
         med kampanjer; bland annat genom; främst genom; framför allt genom; till exempel genom; med hjälp utav; \
         med ökad annonsering; med bättre innehåll; med riktad annonsering",
        "gjennom; gjennom å; ved å; ved hjelp av; med hjelp av; via; takket være; ved bruk av; ut fra; basert på; \
         gjennom at; gjennom bruk av; ved å bruke; ved at vi; med utgangspunkt i; som følge av; i form av; \
         drevet av; med bistand fra; med støtte fra; på bakgrunn av; med bruk av; som et resultat av; hjulpet av",
    ),
    Words::new(
        Purpose,
        "so that; so; in order to; to help; to get; to grow; to increase; to build; to boost; to drive; to raise; \
         to attract; to reach; to gain; to improve; to generate; to support; to become; to strengthen; so more; \
         to show; to earn; to sell; to keep; to win; to be; to make; to promote; with the aim of; with a view to; \
         aimed at; to create; to stay; to expand; to engage; to spread; to bring; to lift; to let; to inform; \
         to ensure; to make sure; to educate; to inspire; to encourage; to enable; to stand out; in an effort to; \
         in a bid to; so as to; such that; with the goal of; with the intention of; with the purpose of; \
         for the purpose of; in the hope of; in hopes of; as a way to; so we can; so i can; to demonstrate",
        "så att; för att; i syfte att; så; så vi; så fler; med målet att; så det; i hopp om att; i hopp om; \
         med syfte att; med syftet att; med avsikt att; med ambitionen att; med målsättningen att; \
         med förhoppningen att; så folk; så kunderna; för ökad; för ökat; för ökade; för fler; på så sätt; \
         på så vis; därigenom",
        "slik at; for å; så at; med mål om å; så vi; så flere; for at; så; med sikte på; for at flere; \
         slik at flere; slik at vi; sånn at; sånn at vi; sånn at flere; så folk; så kundene; for å få; for å øke; \
         for å nå; i håp om; i håp om å; hensikten er å; formålet er å; med formål å; med formål om å; \
         med det formål å; med tanke på; med ønske om; med ønske om å; slik at det; for på den måten å",
    ),
    Words::new(
        Overtake,
        "overtake; surpass; beat; outrank; outgrow; outperform; get past; move past; pull ahead of; get ahead of; \
         leapfrog; outdo; more followers than; bigger than; go past; more than our; have more; overtaking; \
         overtakes; beating; outperforming; outranking; outgrowing; outsell; outpace; outstrip; edge out; \
         dethrone; topple; catch up with; draw level with; be ahead of; become bigger than; sail past",
        "gå om; passera; köra om; gå förbi; slå; överträffa; springa förbi; ta oss förbi; komma förbi; \
         fler följare än; större än; segla förbi; bli större än; gått om; ha fler; går om; springer om; \
         köra förbi; åka om; hinna ikapp; hinna ifatt; komma ikapp; besegra; klå; spöa; peta ner; utklassa; \
         distansera; bräcka; gå om våra; passerat",
        "gå forbi; passere; kjøre forbi; overgå; forbigå; komme forbi; ta igjen; flere følgere enn; større enn; \
         bli større enn; kjøre fra; seile forbi; gått forbi; ha flere; utkonkurrere; ta innpå; ligge foran; \
         komme foran; vokse forbi; flere medlemmer enn; flere likes enn; ha flere følgere enn; suse forbi; \
         gå forbi konkurrenten",
    ),
    Words::new(
        Milestone,
        "launch; launching; release the; hire; hired; finish; complete; set up; install; implement; roll out; \
         open the; open a; finalise; finalize; publish our new; write a plan; draw up; relaunch; migrate; \
         create a; create an; develop a; build a; get verified; redesign; deliver the; put in place; in place; \
         go live; up and running; define; sign off; agree on; rebrand; produce a; replace; introduce; claim; \
         design a; write our; write the; verify; approved; finished; make a plan; plan for; audit; move to; \
         switch to; establish; map out; recruit a; appoint; ship; create our; update our; update the; \
         document our; launches; launched; relaunching; going live; goes live; is live; be live; completed; \
         completing; finishing; setting up; start our; start an; start the; kick off; get approval; signed off; \
         hiring; appointing; choose a; draft a; draft our; prepare a; prepare our; put together a; build our; \
         build an; develop an; develop our; develop the; design our; translate; rolling out; pilot; carry out a; \
         conduct a; conduct an; overhaul; revamp; refresh our; restructure; review our; get listed on; \
         get certified; become certified; become verified; be verified; get accredited; win an award; \
         be shortlisted; be nominated; verified badge; secure a sponsor; find a sponsor; find a new; in place by; \
         reopen; live; page live; start a",
        "lansera; lanserad; lanseras; anställa; anställt; anställd; slutföra; slutförd; installera; införa; \
         rulla ut; färdigställa; ta fram; upprätta; starta; skapa ett; skapa en; bygga en ny; få igång; \
         göra klart; bli klara med; klar; klart; färdig; färdigt; släppa; sjösätta; implementera; utbilda; \
         skriva klart; skriva en; öppna ett; öppna en; sätta upp; dra igång; vara igång; igång; byta; uppdatera; \
         definiera; göra om; påbörja; etablera; verifiera; registrera; testa; genomföra en; dokumentera; \
         rekrytera en; starta upp; flytta över; beslutad; lansering; ha en färdig; göra en; kartlägga; införd; \
         upphandla; koppla på; spela in; lanserat; i luften; verifierad; verifierat; verifierade; publicerad; \
         lanserar; relansera; relansering; sjösätter; driftsätta; driftsatt; driftsättning; ta i bruk; gå live; \
         publicera vår nya; publicera den nya; publicera nya; öppna vår; öppna den nya; inviga; starta en; \
         starta ett; startad; sätta igång; kicka igång; skaffa ett; skapa vår; bygga en; bygga ett; bygga upp en; \
         tagit fram; framtagen; framtaget; framtagna; arbeta fram; utarbeta; utforma; besluta om; fastställa; \
         fastställd; anlita en; anlita ett; anställa en; tillsätta; tillsatt; utsedd; certifiera; certifierad; \
         certifierade; flytta till; migrera; bytt; byta ut; uppgradera; färdigställd; färdigställt; avsluta; \
         avslutat; avslutad; levererad; levererat; genomförd; genomfört; genomföra ett; genomföra vår; integrera; \
         designa om; översätta; översatt; sammanställa; inventera; klubba; klubbad; ansöka om; bli certifierade; \
         upphandlad; tryckt och klar; godkänd; godkänt; ute; uppe",
        "lansere; lansert; lanseres; ansette; ansatt; fullføre; fullført; installere; innføre; rulle ut; \
         ferdigstille; utarbeide; opprette; starte; lage en; lage et; få på plass; på plass; gjøre ferdig; \
         bli ferdig med; ferdig; klar; klart; klare til; slippe; sette i drift; implementere; lære opp; \
         skrive ferdig; skrive en; sette opp; få i gang; i gang; bytte; oppdatere; definere; etablere; \
         verifisere; registrere; kartlegge; gjennomføre en; dokumentere; ha en ferdig; rekruttere en; lansering; \
         flytte over; innført; vedtatt; ute; oppe; koble på; starte opp; relansere; på lufta; på luften; i lufta; \
         verifisert; publisert; ferdigstilt; publisere den nye; lanserer; lanser; ansett; ansetter; fullfører; \
         fullføres; ferdigstiller; ferdigstilles; utarbeides; utarbeidet; utarbeider; oppretter; opprettes; \
         opprettet; lage en plan; lage ferdig; gjort ferdig; være ferdig; stå klar; står klar; stå klart; \
         på beina; få ut den nye; sjøsette; sette i gang; satt i gang; igangsette; iverksette; gå live; \
         oppe og gå; opp og gå; oppe og kjøre; godkjent; vedta; vedtas; signert; utforme; designe; redesigne; \
         migrere; flytte nettsiden; verifisering; bli verifisert; implementert; implementeres; innføres; \
         rullet ut; rulles ut; etablert; etableres; kartlagt; inngå avtale; inngå en avtale; leie inn; \
         fått på plass; kommet på plass; er på plass; revidere; sertifisere; bli sertifisert",
    ),
    Words::new(
        Publish,
        "post; posting; publish; publishing; write; writing; share; sharing; send; send out; sending; upload; \
         release; produce; film; record; tweet; create; put out; host; run; hold; organise; organize; speak; \
         arrange; publish at least; make; shoot; pin; draft; blog; go live on; stream; email; newsletter; \
         broadcast; pitch; issue; putting out; putting up; put up; releasing; filming; recording; uploading; \
         hosting; organising; organizing; arranging; tweeting; blogging; mail out; put on; circulate; distribute; \
         speak at; present at; exhibit at; pitching; drafting; producing; emailing; publishes; repost",
        "posta; postar; publicera; publicerar; skriva; skriver; dela; delar; skicka; skickar; skicka ut; \
         lägga ut; lägger ut; lägg ut; ladda upp; släppa; spela in; producera; filma; twittra; skapa; arrangera; \
         hålla i; anordna; göra; posta minst; sända; skicka iväg; publiceras; ge ut; blogga; gör; postas; \
         lägg upp; lägga upp; skriv; skapar; ha ute; ordna; köra; kör; publicerat; postat; postade; lagt ut; \
         lägger upp; lagt upp; laddar upp; spelar in; släpper; släpps; skickar ut; skickas; skickas ut; skickat; \
         sänder; sänds; sända live; filmar; twittrar; vlogga; podda; arrangerar; arrangeras; ordnar; anordnar; \
         anordnas; håller i; mejla; mejla ut; maila; maila ut; smsa; producerar; produceras; författa; genomföra; \
         genomför; genomförs; gästa; gästar; föreläsa; livesända; livesänder; dela ut; skriva ihop; lägga in; \
         instagramma; publisera; pitcha; medverka i; medverka på",
        "poste; poster; publisere; publiserer; skrive; skriver; dele; deler; sende; sender; sende ut; legge ut; \
         legger ut; legg ut; laste opp; slippe; spille inn; produsere; filme; tvitre; skape; arrangere; avholde; \
         lage; lager; gjøre; sende av gårde; publiseres; gi ut; blogge; legge opp; skriv; send; publiser; \
         arrangerer; holde; kjøre; kjører; sendes ut; send ut; sendt ut; sender ut; legg opp; legger opp; \
         lagt ut; legges ut; legg inn; laster opp; last opp; lastes opp; spiller inn; streame; streamer; strømme; \
         gir ut; gis ut; utgi; utgir; avholder; avholdes; arrangeres; arranger; holde foredrag; rykke inn; \
         rykker inn; slipper; slippes; komme ut med; kommer ut med; delta på messer; stå på messe; stå på stand; \
         dele ut; gjennomføre minst; lages; deles; produseres",
    ),
    Words::new(
        Answer,
        "answer; answering; answered; reply; replying; replied; respond; responding; responded; get back to; \
         handle; resolve; reply to; respond to; answers; replies within; acknowledge; deal with; react to; \
         get a reply; get an answer; gets a reply; gets an answer; receive a reply; receive an answer; \
         be answered; is answered; are answered; hear back; hears back; getting back to; gets back to; responds; \
         write back; resolved; handled; follow up on; an answer to; a reply to; wait for a reply; \
         wait for an answer; answered within",
        "svara; svarar; besvara; besvaras; besvarar; svar; svara på; återkoppla; hantera; åtgärda; återkomma; \
         bekräfta; besvarat; besvarad; besvarade; svarat; få svar; ha fått svar; återkopplas; bemöta; lösa; \
         hanteras; svara alla; svaras; återkopplar; återkom; återkoppling; åtgärdas; hanterar; bemöter; bemöts; \
         höra av oss; ringa upp; ringa tillbaka; ge svar; ger svar; ge återkoppling; följa upp; följs upp; \
         följer upp; svarat på; kundtjänst ska svara; kvittera",
        "svare; svarer; besvare; besvares; besvarer; svar; svare på; håndtere; komme tilbake til; bekrefte; \
         besvart; besvarte; svart; få svar; ha fått svar; håndteres; tilbakemelding; få tilbakemelding; kvittere; \
         svares; respondere; besvar; gi svar; gir svar; gi tilbakemelding; gir tilbakemelding; skal ha svar; \
         får svar; fått svar; fått tilbakemelding; respondere på; responderer; svarte på; følge opp; følger opp; \
         følges opp; fulgt opp; kontaktes; ringes opp; ringe tilbake; ringer tilbake; ringes tilbake; \
         ta telefonen; håndtert; håndterer; svar alle",
    ),
    Words::new(
        Spend,
        "spend; spending; invest; invest in; put; allocate; set aside; use; dedicate; devote; advertise for; \
         budget; spends; spent; investing; putting; pay; paying; earmark; cost no more than; pump; ringfence; \
         budget for; set a budget of",
        "lägga; lägg; lägger; satsa; investera; spendera; avsätta; lägga på; annonsera för; satsar; investerar; \
         ägna; budgetera; avsätt; lägga ner; avsätter; spenderar; lägga pengar på; lägger pengar på; \
         lägga tid på; lägga mer tid; lägga mer pengar; pumpa in; plöja ner; avsätts; avsatt; öronmärka; anslå; \
         köpa annonser; köpa annonsering; köpa reklam; köpa annonsplats; sponsra; sponsrar; ägnar; satsning på; \
         bekosta",
        "bruke; investere; satse; sette av; legge; bruker; annonsere for; satser; investerer; bruk; sett av; \
         budsjettere; brukes; øremerke; legge ned; bruke penger; bruke penger på; bruke tid på; bruker tid på; \
         legge penger i; legger penger i; spandere; punge ut; satse på; satser på; avsette; avsetter; avsettes; \
         settes av; setter av; satt av; bevilge; bevilges; budsjetterer; øremerkes; kjøpe annonser for; \
         kjøpe reklame for; annonserer for; sponse; øke budsjettet; øke annonsebudsjettet; øke markedsbudsjettet; \
         legger ned",
    ),
    Words::new(
        Shall,
        "we will; we shall; we want to; we want; i want to; i want; we'd like to; we would like to; will; shall; \
         should; must; want to; want; aim to; need to; let's; we'd love to; going to; plan to; our goal is to; \
         the goal is to; goal is to; hope to; looking to; has to; have to; would like to; would like; aim is to; \
         trying to; try to; is to; are to; we need to; we need; i'd like to; we are going to; we re going to; \
         we are looking to; we re looking to; we hope to; we aim to; we plan to; we intend to; intend to; \
         i hope to; i aim to; i plan to; i need to; we must; we should; we ll; wants to; got to; gonna; wanna; \
         we wanna; let us; we wish to; wish to; would love to; i d love to; i would love to; we are aiming to; \
         we re aiming to; aiming to; we re hoping to; hoping to; planning to; we re planning to; expect to; \
         we expect to; our aim is to; the aim is to; our objective is to; the objective is to; our target is to; \
         our plan is to; the plan is to; our ambition is to; we d like; i d like; seek to; strive to; \
         we strive to",
        "ska; skall; vill; vi vill; jag vill; vi ska; borde; måste; bör; tänkte; planerar att; vi siktar på att; \
         målet är att; vill ha; hoppas; önskar; tänker; vi skulle vilja; skulle vilja; behöver; ska ha; \
         vårt mål är att; siktar på att; skulle; mål är att; ambitionen är att; vår ambition är att; \
         målsättningen är att; vår målsättning är att; förhoppningen är att; avser att; avser; ämnar; \
         strävar efter att; strävar efter; eftersträvar; jobba för att; jobbar för att; arbeta för att; \
         arbetar för att; kämpa för att; kommer att; planen är att; tanken är att; drömmen är att; vi måste; \
         vi behöver; låt oss; dags att; vill gärna; skulle gärna; vi borde; siktet är att; vi hoppas; \
         det vore kul om; det vore roligt om",
        "skal; vil; vi vil; jeg vil; vi skal; bør; må; tenkte; planlegger å; målet er å; vil ha; håper å; ønsker; \
         ønsker å; tenker å; vi ønsker; skulle gjerne; vi skulle gjerne; trenger; målet vårt er å; sikter på å; \
         skulle; mål er å; håper; ønsker oss; ønsket er å; ønsket er; har lyst til å; har lyst på; \
         vi har lyst til å; kunne tenke oss; kunne tenke oss å; har som mål å; vi har som mål å; vårt mål er å; \
         målet er at; målet er at vi; vi har et mål om; vi har mål om; drømmer om; drømmen er; drømmen er å; \
         vi trenger; må få; satser på å; prøve å; prøver å; forsøke å; jobbe for å; jobber for å; har tenkt å; \
         ambisjonen er å; planen er å; planen er; akter å; tar sikte på å; kunne ønske; la oss; skulle ønske; \
         hadde vært fint; hadde vært gøy; hadde vært kult; hadde vært moro; håper på; forventer å; \
         skal bidra til å; bidra til å; skal bidra til",
    ),
];

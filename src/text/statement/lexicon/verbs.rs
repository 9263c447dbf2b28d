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
         scale; drive up; add; build; build up; go up; goes up; gain of; uptick; bigger; larger; longer; ramp up; \
         step up; raised; boosted; increased; grown; improvement; upp; improvement of; extend; accelerate; \
         crank up; nudge; widen; improves; boosts; raises; lifts; expands; expanding; strengthening; scale up; \
         climbing; push up; bump up; beef up; amplify; soar; surge; skyrocket; elevate; edge up; ratchet up; \
         upping; growth in; an increase in; an increase of; increase of; a rise in; an uplift in; a lift of; \
         lengthen; upswing; increace; imporve",
        "öka; ökar; ökas; ökade; ökning; ökningen; ökat; ökad; växa; växer; höja; höjs; höjas; höj; höjning; \
         stärka; stärk; förbättra; förbättras; förbättring; lyfta; lyft; upp; stiga; stiga med; stiger; bygga; \
         bygg; högre; större; längre; uppgång; bygga upp; utöka; väx; vuxit; pusha; skruva upp; boosta; utökas; \
         driva upp; plussa; klättra; stärkas; öker; ökande; uppåt; höjt; lyftas; stegra; förlänga; förbättrad; \
         öke; vidga",
        "øke; øker; økes; økte; økning; økningen; økt; vokse; vokser; heve; heves; løfte; løftes; styrke; \
         styrkes; forbedre; forbedres; forbedring; opp; stige; stiger; bygge; bygg; høyere; større; lengre; \
         oppgang; bygge opp; utvide; vekst på; øk; auke; skru opp; booste; vekst i; løft; hev; klatre; oppover; \
         hevet; hever; pluss; løfter; vokst; forlenge; øking; dytte opp; vekst; utvid",
    ),
    Words::new(
        Down,
        "reduce; reducing; reduction; cut; cutting; decrease; lower; lowering; down; drop; shrink; bring down; \
         fall; slash; trim; decline; reduced; shorten; minimise; minimize; limit; get down; push down; lessen; \
         curb; shave; shave off; knock off; bring it down; knock; dropping; shorter; cheaper; declining; \
         less than; reduces; cuts; cut down; cut down on; lowers; lowered; decreases; decreasing; decreased; \
         falling; trimming; slashing; shortening; minimising; minimizing; scale back; cut back on; drive down; \
         driving down; bringing down; pull down; diminish; a reduction in; a reduction of; reduction in; \
         reduction of; a decrease of; a drop in; a drop of; decrease in; whittle down; rein in",
        "minska; minskar; minskas; minskning; minskat; sänka; sänks; sänkas; sänk; sänkning; ner; ned; kapa; \
         kapas; korta; kortas; korta ner; dra ner; få ner; reducera; reduceras; skära; pressa; begränsa; nedåt; \
         kortare; lägre; trycka ner; krympa; gå ner; minskad; billigare; snabba upp; pressas; förkorta; halka; \
         sjunka; sjunker",
        "redusere; reduseres; reduksjon; redusert; senke; senkes; senk; ned; ner; kutte; kuttes; kutt; minske; \
         minskes; korte ned; kortes; få ned; presse; presse ned; begrense; nedgang; kortere; lavere; trykke ned; \
         gå ned; ta ned; billigere; mindske; krympe; forkorte; synke; synker; få ner; reduser; senket",
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
        "hålla; håller; behålla; behåll; bibehålla; bevara; ligga kvar; ligga; stanna; inte tappa; upprätthålla; \
         håll; hålls; inte förlora; inte understiga; aldrig understiga; ligger; hållas; ligga på; bibehåll; ligg; \
         inte överstiga; inte gå under; tappa; förlora; försvara; inte sjunka under; ska vara; inte falla under",
        "holde; holder; beholde; opprettholde; bevare; bli på; ligge; ikke miste; hold; ligger; holdes; \
         ikke tape; ikke falle under; ikke overstige; ligge på; behold; bli værende; ikke gå under; miste; tape; \
         forsvare; stabilisere; ikke synke under; skal være; skal ligge",
    ),
    Words::new(
        Gain,
        "gain; gaining; win; attract; acquire; pick up; recruit; bring in; earn; collect; secure; land; close; \
         sign up; sign; add another; net; capture; score; pull in; generate; winning; onboard; attracting; \
         enlist; draw in; won; bag; convince; rack up; garner; source; enrol; enroll; gains; wins; attracts; \
         acquires; acquiring; recruiting; recruits; bringing in; brings in; earning; collecting; securing; \
         signing up; adding; generates; generating; capturing; pulling in; drawing in; drum up; amass; snag; \
         take on; win over; win back; persuade; drive; drives; driving; bring us; entice; tempt; rake in; \
         reel in; scoop up; snap up; welcoming",
        "vinna; värva; locka; attrahera; rekrytera; samla in; samla; dra in; skaffa; skaffa oss; knyta; plocka; \
         ta in; generera; värvas; locka till oss; vinn; få in; dra till oss; värv; skaffar; samlas; locka hit; \
         locka in; ragga; plocka in; övertyga; sno; vunnit",
        "vinne; verve; tiltrekke; tiltrekke oss; rekruttere; samle inn; samle; hente; skaffe; skaffe oss; sikre; \
         generere; få inn; lokke; verves; trekke; skaff; verv; dra inn; hente inn; vinn; lokke til oss; samles; \
         overbevise; sanke; kapre; sanke inn; hent",
    ),
    Words::new(
        Reach,
        "reach; reaching; hit; hitting; achieve; get to; attain; arrive at; make it to; total; totalling; pass; \
         cross; get; become; be; have; deliver; crack; see; make; get up to; come to; end up at; finish with; \
         finish at; land at; exceed; break; surpass the; score at least; end the year with; clear; produce; \
         obtain; touch; count; number; notch up; our target is; target; goal; land on; aim for; aiming for; \
         clock; get us to; amount to; equal; average; averaging; receive; book; reaches; achieving; achieves; \
         attaining; getting to; get it to; get it up to; take us to; bring us to; be at; end on; end up with; \
         end the month with; end the quarter with; end the season with; finish on; finish the year with; \
         close the year with; stand at; pull off; smash; shoot for; shooting for; targeting; aiming at; \
         come in at; chalk up; clock up; passing; crossing; push past; wind up with",
        "nå; når; uppnå; nå upp till; komma upp i; få; bli; gå; ha; passera; hamna på; landa på; spräcka; klara; \
         nått; komma till; uppgå till; komma upp till; är; få ihop; blir; producera; leverera; har; komma; \
         ta oss; sikta på; siktar på; mål; målet är; målet; uppnås; nås; nå till; nå ut till; boka; slå; \
         skrapa ihop; få till; ta emot; erhålla; ska vi ha",
        "nå; når; oppnå; nå opp i; komme opp i; få; bli; gå; ha; passere; havne på; lande på; runde; klare; \
         komme til; utgjøre; nådd; komme opp på; få til; blir; produsere; levere; har; komme; sikte på; \
         sikter på; mål; målet er; målet; oppnås; nås; nå ut til; er; booke; bikke; motta; få tak i; krype over; \
         bestille; skal ha",
    ),
    Words::new(
        More,
        "more; many more; lots more; a lot more; even more; some more; way more; far more; much more; \
         more and more; as many as possible; as much as possible; maximise; maximize; most; loads more; \
         tons more; plenty more; heaps more; a whole lot more; many many more; a bit more; a little more; \
         slightly more; a greater number of; a higher number of; a larger number of; a growing number of; \
         as many as we can; as much as we can; as many people as possible",
        "fler; flera; mer; mera; många fler; fler och fler; mycket mer; så många som möjligt; \
         så mycket som möjligt; fler än; flest; ännu fler; allt fler; så mycket som går; ännu mer; maximera",
        "flere; fler; mer; mange flere; flere og flere; mye mer; så mange som mulig; så mye som mulig; flere enn; \
         flest; enda flere; stadig flere; enda mer; meir; fleire; maksimere",
    ),
    Words::new(
        Fewer,
        "fewer; less; not so many; as few as possible; as little as possible; far fewer; much fewer; way fewer; \
         a lot fewer; a lot less; far less; much less; way less; not as many",
        "färre; mindre; inte lika många; så få som möjligt; så lite som möjligt; mindre än",
        "færre; mindre; ikke så mange; så få som mulig; så lite som mulig",
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
         aktivare; mer aktiva; regelbundet; duktigare; vassare; flitigare; tätare; kontinuerligt; ofta",
        "bedre; raskere; sterkere; dypere; fortere; oftere; mer effektiv; smartere; flinkere; best; morsommere; \
         raskt; mer aktive; regelmessig; jevnlig; skarpere; kjappere; hyppigere; tettere; jevnt; ofte",
    ),
    Words::new(
        Extra,
        "additional; extra; another; further; on top; in addition; incremental; plus; growth; lift; increase in; \
         rise in; net new",
        "ytterligare; extra; till följare; utöver; plus; till; tillkommande; netto",
        "ytterligere; ekstra; i tillegg; utover; pluss; til; nok; netto",
    ),
    Words::new(
        New,
        "new; brand new; first time; fresh; newly",
        "nya; ny; nytt; helt nya; nytillkomna",
        "nye; ny; nytt; helt nye; ferske",
    ),
    Words::new(
        Multiple(100.0),
        "double; doubles; doubling; doubled; twice as many; twice as much; twice; twofold; dobule",
        "dubbla; dubblas; dubblera; dubbelt; dubbelt så många; dubbelt så mycket; fördubbla; fördubblas; \
         fördubbling; dubblar; dubblering; fördubblar; dubbling; dubbelt så hög; fördubblat; dubbelt så stor; \
         fördubblad; dubbla antalet",
        "doble; dobles; dobbelt; dobbelt så mange; dobbelt så mye; fordoble; fordobles; dobling; fordobling; \
         dobler; dobbel; dobbelt så høy; dobbelt så stor; fordoblet; doblet; det dobbelte; fordobler; doblast; \
         doblar",
    ),
    Words::new(
        Multiple(200.0),
        "triple; tripling; treble; threefold; thrice; tripled; three times as many; three times as much",
        "tredubbla; tredubblas; tredubbelt; trefaldiga; trippla; tredubbling; tre gånger så många; \
         tre gånger så mycket; tripplas; tredubblar; tredubblat",
        "tredoble; tredobles; tredobbelt; trippel; tredobling; tredobler; tre ganger så mange; tre ganger så mye; \
         tripple; triple; tredoblet",
    ),
    Words::new(
        Multiple(300.0),
        "quadruple; quadrupling; fourfold; four times as many",
        "fyrdubbla; fyrdubblas; fyrfaldiga; fyrdubbling; fyra gånger så många; fyra gånger så mycket; fyrdubblat",
        "firedoble; firedobles; firedobling; fire ganger så mange; fire ganger så mye; firedobbelt; firedobler",
    ),
    Words::new(
        Multiple(400.0),
        "quintuple; fivefold; five times as many",
        "femdubbla; femdubblas; femfaldiga; femdubbling; fem gånger så många; femdubblat",
        "femdoble; femdobles; femdobling; fem ganger så mange; femdobbelt",
    ),
    Words::new(
        Multiple(900.0),
        "tenfold; ten times as many",
        "tiodubbla; tiodubblas; tiofaldiga; tiofalt; tio gånger så många; tiodubbling; tiodubblat",
        "tidoble; tidobles; tidobling; ti ganger så mange; tidobbelt; tidobler",
    ),
    Words::new(
        Multiple(50.0),
        "one and a half times as many; one and a half times",
        "en och en halv gång så många; halvannan gång så många; en och en halv gång",
        "halvannen gang så mange; halvannen gang; en og en halv gang så mange",
    ),
    Words::new(
        Halve,
        "halve; halves; halved; halving; half; by half; in half; cut in half; half as many; half as much",
        "halvera; halveras; halvering; halverar; hälften; till hälften; med hälften; hälften så många; \
         hälften så mycket; halverat; halverad; halv; halva; halvt",
        "halvere; halveres; halvering; halverer; halvparten; til det halve; med halvparten; halvparten så mange; \
         halvparten så mye; halv; halvert; halve; halvt",
    ),
    Words::new(
        Means,
        "through; using; via; by means of; with the help of; thanks to; by way of; by using; based on; \
         by running; by sharing; driven by; with help from; on the back of; powered by; supported by; due to; \
         owing to; with the aid of; leveraging; utilising; utilizing; making use of; off the back of; \
         as a result of; because of; fuelled by; fueled by; backed by; in partnership with; \
         in collaboration with; with support from; with the support of; teaming up with; partnering with; \
         courtesy of",
        "genom; genom att; med hjälp av; via; tack vare; medelst; utifrån; baserat på; i och med",
        "gjennom; gjennom å; ved å; ved hjelp av; med hjelp av; via; takket være; ved bruk av; ut fra; basert på; \
         gjennom at",
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
        "så att; för att; i syfte att; så; så vi; så fler; med målet att; så det",
        "slik at; for å; så at; med mål om å; så vi; så flere; for at; så; med sikte på",
    ),
    Words::new(
        Overtake,
        "overtake; surpass; beat; outrank; outgrow; outperform; get past; move past; pull ahead of; get ahead of; \
         leapfrog; outdo; more followers than; bigger than; go past; more than our; have more; overtaking; \
         overtakes; beating; outperforming; outranking; outgrowing; outsell; outpace; outstrip; edge out; \
         dethrone; topple; catch up with; draw level with; be ahead of; become bigger than; sail past",
        "gå om; passera; köra om; gå förbi; slå; överträffa; springa förbi; ta oss förbi; komma förbi; \
         fler följare än; större än; segla förbi; bli större än; gått om; ha fler",
        "gå forbi; passere; kjøre forbi; slå; overgå; forbigå; komme forbi; ta igjen; flere følgere enn; \
         større enn; bli større enn; kjøre fra; seile forbi; gått forbi; ha flere",
    ),
    Words::new(
        Milestone,
        "launch; launching; release the; hire; hired; finish; complete; set up; install; implement; roll out; \
         open the; open a; finalise; finalize; publish our new; write a plan; draw up; relaunch; migrate; train; \
         start a; create a; create an; develop a; build a; get verified; register; redesign; deliver the; \
         put in place; in place; go live; live; up and running; define; sign off; agree on; rebrand; produce a; \
         replace; introduce; claim; design a; have a; write our; write the; verify; approved; finished; \
         make a plan; plan for; audit; test; move to; switch to; establish; map out; recruit a; appoint; done; \
         ship; document; create our; update our; update the; document our; get the; launches; launched; \
         relaunching; going live; goes live; is live; be live; completed; completing; finishing; setting up; \
         start our; start an; start the; kick off; get approval; signed off; hiring; appointing; choose a; \
         draft a; draft our; prepare a; prepare our; put together a; build our; build an; develop an; \
         develop our; develop the; design our; translate; rolling out; pilot; carry out a; conduct a; conduct an; \
         overhaul; revamp; refresh our; restructure; review our; get listed on; get certified; become certified; \
         become verified; be verified; get accredited; win an award; be shortlisted; be nominated; \
         verified badge; secure a sponsor; find a sponsor; find a new; in place by; reopen",
        "lansera; lanserad; lanseras; anställa; anställt; anställd; slutföra; slutförd; installera; införa; \
         rulla ut; färdigställa; ta fram; upprätta; starta; skapa ett; skapa en; bygga en ny; få igång; på plats; \
         göra klart; bli klara med; klar; klara; klart; färdig; färdigt; släppa; sjösätta; implementera; utbilda; \
         skriva klart; skriva en; öppna ett; öppna en; sätta upp; dra igång; vara igång; igång; byta; uppdatera; \
         definiera; göra om; påbörja; etablera; få upp; verifiera; registrera; testa; genomföra en; dokumentera; \
         rekrytera en; starta upp; flytta över; beslutad; lansering; ha en färdig; göra en; kartlägga; införd; \
         upphandla; koppla på; spela in; lanserat; i luften; verifierad; verifierat; verifierade; publicerad; \
         ute; uppe",
        "lansere; lansert; lanseres; ansette; ansatt; fullføre; fullført; installere; innføre; rulle ut; \
         ferdigstille; utarbeide; opprette; starte; lage en; lage et; få på plass; på plass; gjøre ferdig; \
         bli ferdig med; ferdig; klar; klart; klare til; slippe; sette i drift; implementere; lære opp; \
         skrive ferdig; skrive en; åpne; sette opp; få i gang; i gang; bytte; oppdatere; definere; etablere; \
         få opp; verifisere; registrere; teste; kartlegge; gjennomføre en; dokumentere; ha en ferdig; \
         rekruttere en; lansering; flytte over; innført; vedtatt; ute; oppe; koble på; starte opp; relansere; \
         på lufta; på luften; i lufta; verifisert; publisert; ut; ferdigstilt; publisere den nye",
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
         lägg upp; lägga upp; skriv; skapar; ha ute; ordna; köra; kör",
        "poste; poster; publisere; publiserer; skrive; skriver; dele; deler; sende; sender; sende ut; legge ut; \
         legger ut; legg ut; laste opp; slippe; spille inn; produsere; filme; tvitre; skape; arrangere; avholde; \
         lage; lager; gjøre; sende av gårde; publiseres; gi ut; blogge; legge opp; skriv; send; publiser; \
         arrangerer; holde; kjøre; kjører",
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
         hanteras; svara alla",
        "svare; svarer; besvare; besvares; besvarer; svar; svare på; håndtere; løse; komme tilbake til; bekrefte; \
         besvart; besvarte; svart; få svar; ha fått svar; håndteres; tilbakemelding; få tilbakemelding; møte; \
         kvittere; svares; respondere",
    ),
    Words::new(
        Spend,
        "spend; spending; invest; invest in; put; allocate; set aside; use; dedicate; devote; advertise for; \
         budget; spends; spent; investing; putting; pay; paying; earmark; cost no more than; pump; ringfence; \
         budget for; set a budget of",
        "lägga; lägg; lägger; satsa; investera; spendera; avsätta; lägga på; annonsera för; satsar; investerar; \
         ägna; budgetera; avsätt; lägga ner; avsätter",
        "bruke; investere; satse; sette av; legge; bruker; annonsere for; satser; investerer; bruk; sett av; \
         budsjettere; brukes; øremerke; legge ned",
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
         vårt mål är att; siktar på att; skulle; mål är att",
        "skal; vil; vi vil; jeg vil; vi skal; bør; må; tenkte; planlegger å; målet er å; vil ha; håper å; ønsker; \
         ønsker å; tenker å; vi ønsker; skulle gjerne; vi skulle gjerne; trenger; målet vårt er å; sikter på å; \
         skulle; mål er å; håper",
    ),
];

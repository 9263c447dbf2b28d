//! What is done, for what, and by which means: launching, publishing, answering, spending.
//!
//! A table, a little longer than other files: three languages have many words for doing.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Answer, Means, Milestone, Overtake, Publish, Purpose, Shall, Spend};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
        "gå om; köra om; gå förbi; överträffa; springa förbi; ta oss förbi; komma förbi; \
         fler följare än; segla förbi; bli större än; gått om; ha fler; går om; springer om; \
         köra förbi; åka om; hinna ikapp; hinna ifatt; komma ikapp; besegra; klå; spöa; peta ner; utklassa; \
         distansera; bräcka; gå om våra; passerat",
        "gå forbi; kjøre forbi; overgå; forbigå; komme forbi; ta igjen; flere følgere enn; \
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
         release; film; record; tweet; create; put out; host; run; organise; organize; speak; \
         arrange; publish at least; shoot; pin; draft; blog; go live on; stream; email; newsletter; \
         broadcast; pitch; issue; putting out; putting up; put up; releasing; filming; recording; uploading; \
         hosting; organising; organizing; arranging; tweeting; blogging; mail out; put on; circulate; distribute; \
         speak at; present at; exhibit at; pitching; drafting; producing; emailing; publishes; repost",
        "posta; postar; publicera; publicerar; skriva; skriver; dela; skicka; skickar; skicka ut; \
         lägga ut; lägger ut; lägg ut; ladda upp; filma; twittra; skapa; arrangera; \
         hålla i; anordna; göra; posta minst; sända; skicka iväg; publiceras; ge ut; blogga; gör; postas; \
         lägg upp; lägga upp; skriv; skapar; ha ute; ordna; köra; kör; publicerat; postat; postade; lagt ut; \
         lägger upp; lagt upp; laddar upp; spelar in; släpper; släpps; skickar ut; skickas; skickas ut; skickat; \
         sänder; sänds; sända live; filmar; twittrar; vlogga; podda; arrangerar; arrangeras; ordnar; anordnar; \
         anordnas; håller i; mejla; mejla ut; maila; maila ut; smsa; producerar; produceras; författa; genomföra; \
         genomför; genomförs; gästa; gästar; föreläsa; livesända; livesänder; dela ut; skriva ihop; lägga in; \
         instagramma; publisera; pitcha; medverka i; medverka på",
        "poste; poster; publisere; publiserer; skrive; skriver; dele; sende; sender; sende ut; legge ut; \
         legger ut; legg ut; laste opp; spille inn; filme; tvitre; skape; arrangere; avholde; \
         lage; lager; gjøre; sende av gårde; publiseres; gi ut; blogge; legge opp; skriv; send; publiser; \
         arrangerer; kjøre; kjører; sendes ut; send ut; sendt ut; sender ut; legg opp; legger opp; \
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
        "spend; spending; invest; invest in; put; allocate; set aside; use; dedicate; devote; advertise for; spends; spent; investing; putting; pay; paying; earmark; cost no more than; pump; ringfence; \
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

//! What we arrange and publish, who comes to it, and what it earns. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Metric("attendance"),
        "attendee~; spectator~; attendance; participant~; visitors at the event; show ups~; turnout; \
         webinar attendee~; people at the event; people at our; people in the room; people attend; delegates; \
         attend; people through the doors; ticket holders at; audience of; event visitor~; \
         people come to our event; live viewer~; attending; attends; attendances; people turn up; turn up; \
         turning up; bums on seats; concert goers; concertgoers; festival goers; theatregoers; audience numbers; \
         booth visitors; stand visitors; visitors to our stand; visitors to our booth; booth visits; \
         seats filled; fill the room; fill the hall; fill the venue; filled seats; headcount; head count; \
         take part; taking part; takes part; in the audience; join our webinar; join the webinar; join us live; \
         live attendees; people to our event; people to the event; people to our open day; come to our event; \
         come to the event; come to our events; come to our open day; come to our concert~; attendence; \
         fill the seats; full house; the seats",
        "deltagar~; deltagare; åskådar~; åskådare; besökare på mässan; besökare på eventet; närvarande; \
         webinardeltagar~; åhörar~; åhörare; deltagarantal~; eventbesökar~; besökare på festivalen; \
         besökare på öppet hus; publiksiffr~; mässbesökar~; deltar; kursdeltagar~; personer på plats; \
         uppslutning~; festivalbesökar~; besökare i montern; monterbesök~; besökare på konserten; \
         besökare på matchen; besökare på julmarknaden; besökare på marknaden; besökare på invigningen; \
         besökare på föreläsningen; besökare på evenemanget; besökare på jubileet; besökare på loppisen; \
         besökare till konserten; besökare till festivalen; besökare till matchen; besökare till mässan; \
         besökare till eventet; besökare till evenemanget; besökare till julmarknaden; besökare till öppet hus; \
         besökare på plats; gäster på plats; folk på plats; gäster på invigningen; gäster på eventet; \
         personer på eventet; personer på invigningen; personer på föreläsningen; personer på öppet hus; \
         personer till eventet; personer till konserten; personer till invigningen; på läktaren; på läktarna; \
         i publiken; konsertbesök~; teaterbesök~; matchbesök~; kyrkobesök~; gudstjänstbesök~; mötesdeltagar~; \
         deltagande~; deltagit; delta på; deltar på; delta i; fullsatt; fullsatta; fullt hus; publiksnitt~; \
         publikrekord~; publikantal~; snittpublik~; åskådarsnitt~; åskådarsiffr~; dyka upp; dyker upp; \
         komma till eventet; kommer till eventet; komma till mässan; kommer till mässan; kommer till konserten; \
         komma till konserten; kommer på föreläsningen; kommer på öppet hus; komma på öppet hus; \
         komma på våra träffar; kommer på våra träffar; kommer till våra event; startande",
        "deltakere~; deltakere; tilskuere; publikum; deltakerne; deltagere; besøkende på messen; \
         besøkende på arrangementet; oppmøte~; frammøtte~; fremmøtte; webinardeltaker~; tilhørere~; tilhørere; \
         deltakerantall~; publikumstall~; deltar; kursdeltaker~; kursdeltakere; deltakertall~; messebesøk~; \
         webinardeltakere; oppmøtte; besøkende på festivalen; stands besøkende; frammøte~; fremmøte~; framøtte; \
         møte opp; møter opp; møtt opp; deltatt; deltakarar; deltagerantall~; deltagertall~; deltakarantal; \
         tilskuertall~; tilskuersnitt~; publikumssnitt~; publikumsantall~; publikumsrekord~; publikummere; \
         publikummer~; konsertgjenger~; konsertgjengere; festivalgjenger~; festivalgjengere; \
         besøkende på konserten; besøkende på åpen dag; besøkende på standen; besøkende på stand; innom standen; \
         standbesøk~; folk på konserten; folk på arrangementet; folk i salen; folk på plass; personer til stede; \
         mennesker i salen; besøkende på julemarkedet; besøkende på utstillingen; besøkende på museet; \
         festivalbesøkende; messebesøkende; seminardeltaker~; seminardeltakere; konferansedeltaker~; \
         konferansedeltakere; webinardeltagere; kursdeltagere; løpsdeltaker~; løpsdeltakere; treningsoppmøte~; \
         fulle hus; fullt hus; fulle saler; full sal; møtedeltaker~; møtedeltakere; publikumsbesøk~; tilskuerer; \
         tilskuarar; kommer på konserten; kommer på åpen dag; kommer på arrangementet; komme på arrangementet; \
         snittoppmøte~",
    ),
    Words::new(
        Metric("downloads"),
        "download~; install~; app install~; app download~; installation~; white paper download~; ebook download~; \
         guide download~; downloaded; downloading; download our guide; download the guide; get the app; \
         install our app; install the app; episode downloads",
        "nedladdning~; installation~; appnedladdning~; nerladdning~; ladda ner; laddar ner; installerar; \
         podcastnedladdning~; poddnedladdning~; ladda hem; laddar hem; hemladdning~; ladda ned; laddar ned; \
         laddat ner; laddat ned; laddas ner; laddas ned; nedladdade; nerladdade; nedladdad; hämta appen; \
         hämtar appen; hämta guiden; hämtar guiden; skaffa appen; skaffar appen; installerat; installerade; \
         installerar appen; installera appen; tanka ner; tankar ner; appinstallation~",
        "nedlasting~; installasjon~; appnedlasting~; nedlastning~; laste ned; laster ned; laste ned appen; \
         installerer; podkastnedlasting~; nedlastede; laste ned appen vår; laster ned appen; lastet ned; \
         lasta ned; last ned; nedlastingstall~; appinstallasjon~; appinstallasjoner; installere appen; \
         installerer appen; appnedlastninger; nedlastede e bøker; nedlastinger av e boka; podkastnedlastning~; \
         hente appen; henter appen; lastes ned; nedlasta",
    ),
    Words::new(
        Metric("events"),
        "event~; conference~; webinar~; workshop~; seminar~; trade show~; fairs~; meetup~; speak~ at; \
         speaking engagement~; open house~; open day~; in store event~; pop up~; trade fair~; live event~; \
         info sessions; information sessions; information evenings; open evening~; panel discussion~; \
         roundtables; masterclass~; roadshow~; hackathon~; fundraiser~; speaking slots; speaking gigs; keynotes; \
         town halls; town hall meetings; public meetings; drop in sessions; training sessions; coffee mornings; \
         quiz nights; storytimes; story times; lunch and learns; tastings; taster sessions; open mic nights; \
         wine tastings",
        "event~; evenemang~; konferens~; webbinarium~; webbinari~; webinar~; webbinarier; workshop~; seminarium~; \
         seminari~; seminarier; föreläsning~; mässa~; mässor; mässan; kundkväll~; kundträff~; öppet hus; \
         frukostmöten; frukostseminari~; inspirationskväll~; kundevent~; kurskväll~; medlemsträff~; \
         aktiviteter i butik; föredrag; föredraget; föredragen; konserter; temakvällar; temadagar; vernissager; \
         afterworks; medlemskvällar; medlemsmöten; nätverksträffar; nätverkskvällar; kundfrukostar; \
         prova på dagar; prova på kvällar; branschdagar; sagostunder; bokprat; författarkväll~; författarbesök~; \
         öppna hus; studiebesök~; föreställningar; frukostträffar; pubkvällar; quizkvällar; utställningar; \
         lunchföreläsning~; popup event; kundmingel; mingelkväll~; loppisar",
        "arrangement~; event~; konferans~; webinar~; workshop~; seminar~; foredrag; messe~; messer; kundekveld~; \
         åpen dag; frokostmøte~; frokostseminar~; kundearrangement~; kundetreff~; medlemsmøte~; medlemstreff~; \
         temakveld~; åpne dager; fagdag~; fagdager; fagkveld~; medlemskvelder; foredragskveld~; debattkveld~; \
         forfattermøte~; forfatterkveld~; kulturkveld~; quizkveld~; quizkvelder; strikkekveld~; konserter; \
         forestillinger; utstillinger; lunsjseminar~; nettverksmøte~; nettverkstreff~; stands; kurskveld~; \
         kurskvelder; åpent hus; åpne hus; bransjetreff~; inspirasjonskveld~; dugnader; turkveld~; fellesturer; \
         standdager; medlemsarrangement~; butikkarrangement~; lesestund~; lesestunder; språkkafeer",
    ),
    Words::new(
        Metric("profit"),
        "profit~; margin~; gross profit; net profit; gross margin~; bottom line; ebitda; profitability; \
         net income; net margin~; ebit; operating surplus",
        "vinst~; marginal~; bruttovinst~; vinstmarginal~; täckningsbidrag~; rörelsevinst~; resultat efter skatt; \
         nettovinst~; bruttomarginal~; rörelseresultat~; tjäna; tjänar; överskott~; resultat före skatt; \
         rörelsemarginal~; bruttoresultat~; nettoresultat~; ebit; gå med vinst; gå med plus; gå plus; \
         svarta siffror; plusresultat~; täckningsgrad~",
        "fortjeneste~; profitt~; margin~; bruttofortjeneste~; overskudd~; dekningsbidrag~; driftsresultat~; \
         driftsmargin~; bruttomargin~; resultat før skatt; lønnsomhet~; nettofortjeneste~; driftsoverskudd~; \
         årsresultat~; årsoverskudd~; nettoresultat~; bunnlinje~; bunnlinja; dekningsgrad~; inntjening~; \
         resultatmargin~; resultatgrad~; nettomargin~; fortenesta; forteneste~; overskot; gå i pluss; \
         gå i overskudd; overskuddsgrad~; overskudet; tjene; tjener",
    ),
    Words::new(
        Metric("posts"),
        "post~; reel~; stories; video~; shorts~; newsletter~ out; newsletters; blog post~; blog article~; \
         article~; episode~; livestream~; tweet~; carousel~; pins~; press release~; case studies~; case study; \
         guide~; podcast episode~; blogpost~; white paper~; e book~; ebook~; clips~; live session~; \
         customer stories~; tiktoks; infographic~; publication~; linkedin post~; updates~; mailing~; emails; \
         e mails; mailshot~; content piece~; pieces of content; email campaign~; films~; \
         behind the scenes video~; emails out; sms campaigns; vlog~; blogs; memes; polls; photos; \
         photo of the day; tutorials; live streams; live videos; eshots; e shots; email blasts; \
         email newsletters; mail outs; mailouts; newsletter issues; issues of our newsletter; bulletins; \
         e bulletins; news releases; guest posts; guest post; guest blog~; guest blog post~; guest articles; \
         op eds; listicles; whitepaper~; customer success stories; podcasts; social media post~; an article; \
         an episode; content items; news items; press statements",
        "inlägg~; insändar~; insändare; annons~; debattartikel; inläggen; reels; reel~; stories; story~; film~; \
         filmer; video~; videor; videoklipp~; blogginlägg~; artikel~; artiklar~; bloggartiklar~; avsnitt~; \
         poddavsnitt~; livesändning~; utskick~; pressmeddelande~; kundcase~; karuseller~; karuseller; guider~; \
         guider; nyhetsbrevsutskick~; mejlutskick~; mailutskick~; nyhetsbrev i månaden; uppdatering~; poster; \
         publicering~; kundberättelser~; bloggposter; pins; tweets; liveavsnitt~; instagraminlägg~; \
         linkedininlägg~; facebookinlägg~; klipp; krönikor~; intervjuer~; sms utskick; tiktoks; tiktokvideo~; \
         tiktokvideor; nyhetsbreven; händelser i bloggen; kundbrev; månadsbrev; veckobrev; medlemsbrev; \
         karusell~; bildspel~; filmklipp~; videosnutt~; kortfilm~; vlogg~; vloggar; podcastavsnitt~; bloggtext~; \
         bloggpost~; kundintervju~; kundberättelse~; referenscase; whitepaper~; white papers; e böcker; \
         infografik~; pressrelease~; pressreleaser; pressutskick~; krönika; krönikan; debattinlägg~; gästinlägg~; \
         gästkrönik~; storys; storyn; livesändningar; livestream~; liveströmning~; memes; gifar; checklistor; \
         statusuppdatering~; nyhetsnotis~; nyhetsartik~; kampanjutskick~; brevutskick~; medlemsutskick~; \
         bildinlägg~; poddinlägg~; gästavsnitt~",
        "innlegg~; annonse~; leserinnlegg; innleggene; reels; reel~; stories; story~; film~; filmer; video~; \
         videoer; videosnutt~; blogginnlegg~; artikkel~; artikler~; bloggartikler~; episode~; podkastepisode~; \
         podkast episode~; direktesending~; utsending~; pressemelding~; kundehistorie~; karuseller~; karuseller; \
         guider~; guider; nyhetsbrevutsending~; e postutsending~; oppdatering~; poster; publisering~; \
         bloggposter; pins; tweets; kundecase~; facebookinnlegg~; instagraminnlegg~; linkedininnlegg~; \
         intervjuer~; sms utsendelser; utsendelse~; tiktoks; tiktok video~; snutter; podkastepisoder; \
         nyhetsbrevene; klipp; sendinger; instaposter; instaposts; sponsede innlegg; instastory~; instastories; \
         kortvideo~; kortvideoer; liveinnslag~; livesendinger; live sending~; bloggartikkel~; fagartikkel~; \
         fagartikler; nettsaker; nettsak~; kronikk~; kronikker; debattinnlegg; leserbrev~; avisinnlegg~; \
         nyhetsmail~; utgaver av nyhetsbrevet; utgivelse~; utgivelser; medlemsblad~; medlemsbrev~; podepisode~; \
         podepisoder; podkastinnslag~; karusellinnlegg~; karusell~; bildeserie~; bildeserier; youtubevideo~; \
         youtubevideoer; youtubefilm~; reelser; referansehistorie~; caser; e bøker; infografikk~; meningsinnlegg; \
         linkedinposter; linkedinposts; facebookposter; facebookposts; oppslag på facebook; statusoppdatering~; \
         statusoppdateringer; inlegg; innleg; artikkelserie~; kampanjefilm~; reklamefilm~; kampanjefilmer; \
         e postkampanjer; sms kampanjer",
    ),
];

//! Others, and comparisons with all of them: competitors, everyone, the best, the world. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Competitor, Everyone, Has, Numbered, Superlative, World};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Competitor,
        "competitor; competitors; competition; rival; rivals; our competitor; others in our industry; \
         the competition; biggest rival; main competitor; biggest competitor; our main competitor; \
         our biggest competitor; closest competitor; nearest competitor; closest rival; nearest rival; \
         main rival; our rivals; the shop next door; the shop across the street; the shop across the road; \
         our peers; the industry average; industry average",
        "konkurrent; konkurrenten; konkurrenter; konkurrenterna; konkurrentens; rivalen; konkurrenters; \
         konkurrenternas; våra konkurrenter; grannkommunen; grannbutiken; huvudkonkurrent~; huvudkonkurrenten; \
         värsta konkurrenten; närmaste konkurrenten; närmsta konkurrenten; ärkerivalen; rival; rivaler; \
         rivalerna; rivalens; grannkommunerna; grannklubben; grannföreningen; granngården; grannkrogen; \
         grannstaden; grannbyn; grannföretaget; grannskolan; lokalkonkurrenten; konkurrerande",
        "konkurrent; konkurrenten; konkurrenter; konkurrentene; konkurrentens; rivalen; konkurrentenes; \
         nabokommunen; nabobutikken; konkurrentane; hovedkonkurrent~; hovedkonkurrenten; erkerival~; erkerivalen; \
         rivaler; rivalene; de andre i bransjen; andre i bransjen; naboklubb~; naboklubben; nabobyen; \
         de store kjedene; hovedrivalen; nabobygda; andre kommuner; bransjesnittet; bransjesnitt; \
         sammenlignbare kommuner; nabokommunene; de andre butikkene",
    ),
    Words::new(
        Has,
        "has; have; had; got; grew; saw; sits at; did; counts; were; was; ended with; managed; hit last",
        "har; växte; la på oss; ligger på; nådde; ökade; sålde; gjorde; låg; hamnade; slutade; lyckades; tappade; \
         hann; landade; hade vi; fick vi; nådde vi; sålde vi; låg på; stod på; står på; landade på; hamnade på; \
         slutade på; drog in; samlade in; lockade; tog emot; ligger nu på; är nu uppe i; är uppe i; har idag; \
         har i dag; har just nu",
        "har; hadde; fikk; vokste; la på oss; la vi på oss; ligger på; nådde; økte; solgte; gjorde; lå; endte; \
         klarte; tapte; havnet; landet; fikk vi; ligger vi på; ligger i dag på; ligger nå på; telte; endte på; \
         endte opp med; endte opp på; nådde vi; økte vi; solgte vi; vokste vi; gikk opp; gikk ned; falt; sank; \
         mottok; registrerte; doblet vi; mistet; mista; tjente; omsatte; omsatte for; publiserte; arrangerte; \
         kom det; oppnådde; hentet; lå på; lå vi på",
    ),
    Words::new(
        Everyone,
        "everyone; everybody; all people; all customers; every person; every single person; \
         each and every person; every customer; all our customers; all our followers; the whole world; \
         every household; every parent; all women; all men; every man; the whole country; the whole city; \
         the whole town; all of our customers; all our clients; every student; all students; every child; \
         everyone's; all parents; every teenager; all families; all of sweden; every home; every local; \
         the whole internet; every business; every company; every marketer; every human; every visitor; \
         every citizen; the general public; every last; all residents; every woman; every resident; every family; \
         every teacher; every school; all pupils; all young people; anybody; the whole nation; \
         the entire country; the entire city; every shopper; every homeowner; every dog owner; all dog owners",
        "alla; samtliga; varenda; hela världen; alla kunder; alla våra kunder; hela staden; hela stan; \
         varje person; varje svensk; varje hushåll; varenda en; alla människor; varje kund; hela svenska folket; \
         varenda svensk; hela kommunen; varenda kund; alla föräldrar; varje invånare; hela bygden; hela internet; \
         alla svenskar; varje företag; ingen; varenda människa; hela norden; alla ungdomar; alla studenter; \
         varje människa; hela byn; hela regionen; allihop; allihopa; alla och envar; alla som bor i; alla boende; \
         alla hushåll; alla invånare; alla stockholmare; alla göteborgare; alla malmöbor; alla barnfamiljer; \
         alla pensionärer; alla unga; alla hundägare; alla gymnasieelever; alla företagare; alla på internet; \
         alla turister; varenda kotte; varenda unge; varenda invånare; varenda kommuninvånare; varje göteborgare; \
         varje stockholmare; varje förälder; varje familj; varje student; vartenda hushåll; vartenda företag; \
         hela befolkningen; hela folket; hela orten; hela branschen; halva sverige; alla i hela; \
         varje kommuninvånare; hela bekantskapskretsen",
        "alle; samtlige; hver eneste; hele norge; hele verden; alle kunder; alle kundene; hele landet; hele byen; \
         hver person; hver nordmann; hver husstand; hver eneste en; alle mennesker; hver kunde; \
         hele norges befolkning; alle kundene våre; alle foreldre; hver innbygger; alle i; hele bygda; \
         hele internett; alle nordmenn; hver bedrift; ingen; hvert menneske; hele norden; alle ungdommer; \
         alle studenter; hele kommunen; hver husholdning; hele bransjen; hver eneste nordmann; hele regionen; \
         alle sammen; alle sammen i; alle innbyggere; alle innbyggerne; alle innbyggerne i; alle barn; \
         alle barna; alle barn og unge; alle norske bedrifter; alle bedrifter; alle bedrifter i; alle husstander; \
         alle hushold; alle kvinner; alle menn; alle studentene; alle familier; alle i byen; alle i bygda; \
         alle i norge; alle i kommunen; alle og enhver; enhver nordmann; hvert barn; hver student; hver elev; \
         hvert eneste barn; hver eneste husstand; hver eneste innbygger; hver familie; hele bygda vår; \
         hele fylket; hele folket; hele nabolaget; hele østlandet; hele vestlandet; hele nord norge; \
         hele sør norge; hele oslo; hele bergen; hele trondheim; hele tromsø; hele skandinavia; hele europa; \
         hele befolkningen; hvermansen; gud og hvermann; alt og alle; absolutt alle",
    ),
    Words::new(
        Superlative,
        "biggest; largest; number one; leading; most popular; leader; market leader; first choice; go to; \
         most loved; most talked about; top brand; no 1; greatest; #1; most followed; most visited; \
         most recognised; most recognized; most famous; most viral; most viewed; favourite; favorite; undisputed; \
         top choice; unbeatable; most liked; coolest; most trusted; most respected; most admired; most visible; \
         top rated; the place to be; world class; second to none; best known; best loved; most engaging; \
         most innovative; unrivalled; unmatched; household name; industry leading; best in class; hottest; \
         fastest growing; the best; best in; world s best; the world s best",
        "bäst; bästa; störst; största; ledande; mest omtyckta; marknadsledande; förstahandsval; förstahandsvalet; \
         nummer ett; mest populära; främsta; nr 1; roligaste; världsbäst; mest följda; mest besökta; mest kända; \
         viktigaste; mest synliga; självklara; självklara valet; mest omtalade; hetaste; nummer 1; coolaste; \
         populäraste; mest sedda; vassaste; störste; allra bästa; allra största; mest älskade; mest gillade; \
         mest lästa; mest lyssnade; mest besökt; mest populär; mest omtyckt; mest följd; mest känd; mest känt; \
         mest attraktiva; mest innovativa; mest hållbara; mest inspirerande; attraktivaste; trevligaste; \
         mysigaste; snyggaste; häftigaste; etta; ettan; marknadsledare; marknadsledaren; branschledande; \
         branschledare; branschetta; i toppklass; i världsklass; världsklass; givna valet; det givna valet; \
         självklart val; förstaval; förstavalet; i särklass; oslagbar; oslagbara; oöverträffad; oöverträffade; \
         kungen av; drottningen av; i topp; ohotade; kändaste; mest eftertraktade",
        "best; beste; størst; største; ledende; mest populære; markedsledende; førstevalg; førstevalget; \
         nummer én; nummer en; fremste; nr 1; verdensbest; mest fulgte; mest besøkte; mest kjente; viktigste; \
         mest synlige; selvsagte; mest omtalte; heteste; nummer 1; kuleste; mest likte; mest sette; morsomste; \
         råeste; foretrukne; best i klassen; best i byen; beste i byen; førstevalg for; det naturlige valget; \
         det naturlige førstevalget; naturlig førstevalg; ledende aktør; den ledende; ledende innen; \
         bransjeledende; toneangivende; det foretrukne; den foretrukne; det foretrukne valget; førende; \
         dominerende; helt i toppen; nummer 1 i; norgesmester; norgesmestere; mest attraktive; mest innovative; \
         mest leste; mest omtalt; mest delte; mest populær; mest kjent; mest solgte; mest brukte; \
         mest anerkjente; mest betrodde; landets beste; landets største; norges beste; norges største; \
         byens beste; byens mest; favoritt; favoritten; favorittstedet; ubestridt; uslåelig; uslåelige; hippeste; \
         feteste; tøffeste; flinkeste; hyggeligste; nummer ein; fremst",
    ),
    Words::new(
        World,
        "in the world; world; on earth; whole world; on the planet; globally; in history; world's; planet; \
         of all time; entire world; universe; worldwide; the internet; ever; in europe",
        "i världen; världen; världens; på jorden; globalt; någonsin; i universum; planeten; \
         genom tiderna; på internet; i hela världen; världsledande; på planeten; på klotet; jordens; \
         planetens; i historien; i världshistorien; världshistoriens; världskänd; världskända; världsberömd; \
         världsberömda; all världens; världens alla; universums; i galaxen; i hela universum",
        "i verden; verden; verdens; på jorda; globalt; noensinne; universet; planeten; \
         gjennom tidene; på kloden; på internett; i hele verden; i europa; verdensledende; \
         noen gang; i kosmos; verdenshistorien; i norgeshistorien; på planeten; på jordkloden; verdensrekord; \
         i universet; på hele kloden; på jord; verdensmester; verdensmestere; globale",
    ),
    Words::new(
        Numbered,
        "number; no; nr; kl; o clock; #; page; version; step; phase; chapter; generation; gen; stage; room; part; \
         level; size; iso; web; web3; vol; plan; edition; formula; position; spot",
        "nummer; nr; kl; klockan; sida; version; steg; fas; kapitel; generation; etapp; nivå; sal; avsnitt nr; \
         iso; web; web3; plan; upplaga; läge; årskurs; plats; placering; position",
        "nummer; nr; kl; klokken; klokka; side; versjon; steg; fase; kapittel; generasjon; trinn; nivå; rom; iso; \
         web; web3; utgave; artikkel; klasse; vei; plass; plassering; posisjon; versjonen; no; sal; trinnet; \
         fasen; side nummer; bind; episode nummer; episode nr; rute; omgang; divisjon; sone; etasje; paragraf; \
         utgave nr; kull; web 3; uke nr",
    ),
];

//! The small words around a number, and the words that tell that a number is no target.

use super::Words;
use crate::text::statement::sense::Sense::{
    About, Age, And, Anniversary, AtLeast, AtMost, Between, Blank, Budget, ByChange, Competitor, Discount, Everyone,
    From, Has, Money, Not, NumberOf, Numbered, Of, One, Or, Our, OutOf, Part, People, Percent, Points, Scale,
    Superlative, Than, Times, To, Tool, Top, Unbounded, World,
};

pub(super) const WORDS: &[Words] = &[
    Words::new(
        Percent,
        "percent; per cent; pct; procent",
        "procent; proc; pct; %-ig",
        "prosent; pst; pct; prosents; procent; prosenten; prosenter; prosen; posent",
    ),
    Words::new(
        Points,
        "percentage point; percentage points; points; pp; ppt; pps; p p",
        "procentenhet; procentenheter; procentenheters; pp; procentenheterna",
        "prosentpoeng; prosentenhet; prosentenheter; pp; prosentpoengs; prosentpoenget; prosent poeng; \
         prosentpoengene; ppt; prosentpong",
    ),
    Words::new(Scale(1e3), "k; thousand", "k; tusen", "k; tusen"),
    Words::new(
        Scale(1e6),
        "m; million; mn; mio; mill",
        "m; miljon; miljoner; mn; milj",
        "m; million; millioner; mill; mio; millionar; millioners; millionen",
    ),
    Words::new(Scale(1e9), "bn; billion", "miljard; miljarder", "milliard; milliarder"),
    Words::new(Times, "times; x; fold", "gånger; ggr; gång; x", "ganger; gang; x"),
    Words::new(Money("SEK"), "sek; swedish kronor", "sek; svenska kronor", "sek; svenske kroner"),
    Words::new(Money("NOK"), "nok; norwegian kroner", "nok; norska kronor", "nok; norske kroner; norske kr; nkr"),
    Words::new(Money("DKK"), "dkk", "dkk; danska kronor", "dkk; danske kroner"),
    Words::new(Money("EUR"), "eur; euro; euros; €", "eur; euro; €", "eur; euro; €"),
    Words::new(Money("USD"), "usd; dollar; dollars; $; bucks", "usd; dollar; $", "usd; dollar; $"),
    Words::new(Money("GBP"), "gbp; pound; pounds; £; quid", "gbp; pund; £", "gbp; pund; £"),
    Words::new(
        Money(""),
        "kr; kroner; kronor",
        "kr; kronor; krona; spänn; riksdaler; kronors",
        "kr; kroner; krone; kroners; spenn; kronor; kronene",
    ),
    Words::new(Part(50.0), "one half; half of; half the", "hälften av", "halvparten av"),
    Words::new(
        Part(100.0 / 3.0),
        "a third; one third",
        "en tredjedel; tredjedel",
        "en tredel; en tredjedel; tredel; tredjedelen; tredelen; tredjeparten; tredjepart",
    ),
    Words::new(Part(200.0 / 3.0), "two thirds", "två tredjedelar", "to tredeler; to tredjedeler"),
    Words::new(
        Part(25.0),
        "a quarter more; one quarter; a quarter of; by a quarter; a quarter",
        "en fjärdedel; fjärdedel",
        "en fjerdedel; en firedel; fjerdedel; fjerdeparten; firedel; fjerdedelen; kvartparten; fjerdepart",
    ),
    Words::new(Part(75.0), "three quarters of; three quarters", "tre fjärdedelar", "tre fjerdedeler; tre firedeler"),
    Words::new(
        Part(20.0),
        "a fifth; one fifth",
        "en femtedel; femtedel",
        "en femtedel; femtedel; femtedelen; en femdel; femteparten; femdel",
    ),
    Words::new(
        Part(10.0),
        "a tenth; one tenth",
        "en tiondel; tiondel",
        "en tidel; en tiendedel; tidel; tiendedel; tiendedelen; tiendeparten; tidelen",
    ),
    Words::new(
        Unbounded,
        "hundreds; hundreds of; thousands; millions; dozens of; dozens; loads; loads of; lots; lots of; a lot; \
         a lot of; tons of; tonnes of; a few; several; many; plenty; plenty of; massive; massively; \
         significantly; significant; considerably; considerable; dramatically; substantially; substantial; \
         heaps of; a bunch of; some; a couple of; a handful of; handful; countless; endless; a few hundred; \
         a few thousand; a few dozen; a few more; several hundred; several thousand; some hundred; scores of; \
         a couple hundred; a couple of hundred; much; drastically; double digit; double digits; insane; crazy; \
         huge; hugely; noticeably; a bit; slightly; by a few percent; a few percent; big; sharply; couple; \
         exponentially; as high as possible; ton of; multiple; numerous; umpteen; bunch of; a load of; \
         tens of thousands; hundreds of thousands; a good deal; a good few; a few percentage points; steadily; \
         radically; clearly; heaps; a heap of; a ton of; a ton; masses of; a host of; a great deal; a great many; \
         a large number of; a huge number of; a good number of; large numbers of; huge numbers of; enormous; \
         enormously; immensely; tremendously; exponential; rapidly; strongly; greatly; markedly; vastly; \
         through the roof; sky high; a fair few; quite a few; quite a lot; a flood of; oodles of; billions; \
         a couple thousand; a couple of thousand; several dozen; a few million; marginally; modestly; gradually; \
         six figure; six figures; seven figure; seven figures; five figure; five figures; triple digit; \
         triple digits; single digit; single digits; an awful lot; a whole bunch of; by leaps and bounds",
        "hundratals; tusentals; miljontals; tiotals; dussintals; massor; massor av; många; flertal; flertalet; \
         några; någon; en hel del; mängder; mängder av; kraftigt; kraftig; betydligt; rejält; avsevärt; \
         väsentligt; markant; dramatiskt; drastiskt; några hundra; några tusen; några procent; ett par; \
         ett par hundra; ett par tusen; par; ett gäng; ordentligt; tydligt; lite fler; tiotusentals; \
         hundratusentals; en massa; enormt; flera hundra; flera tusen; ett antal; tvåsiffrigt; tvåsiffrig; \
         några få; någorlunda; skapligt; oändligt; rejäl; betydande; ansenligt; en drös; ett tiotal tusen; \
         en bunt; stadigt; radikalt; explosionsartat; mångdubbla; mångdubblas; mångdubbelt; mångfaldiga; \
         flerdubbla; flerdubbelt; jättemånga; jättemycket; supermånga; supermycket; väldigt många; \
         väldigt mycket; väldigt; asmånga; asmycket; skitmånga; sjukt många; sjukt mycket; galet många; \
         otroligt många; otroligt mycket; en hög; drösvis; åtskilliga; märkbart; påtagligt; signifikant; \
         ett fåtal; ett par stycken; några stycken; rekordmånga; rekordstor; avsevärd; väsentlig; kraftigare; \
         tresiffrigt; fyrsiffrigt; femsiffrigt; flera miljoner; några miljoner; flera procent; en smula; \
         långt fler; lavinartat; oerhört; x antal fler; mkt",
        "hundrevis; tusenvis; millionvis; titalls; dusinvis; massevis; massevis av; mange; flertall; flertallet; \
         noen; en hel del; mengder; mengder av; kraftig; betydelig; betraktelig; vesentlig; markant; dramatisk; \
         drastisk; noen hundre; noen tusen; noen prosent; et par; et par hundre; et par tusen; par; en gjeng; \
         ordentlig; stort; mye; tydelig; litt; litt flere; noe; høyt; titusenvis; hundretusenvis; en masse; \
         enormt; flere hundre; flere tusen; et antall; tosifret; noen få; skikkelig; betydelige; haugevis; \
         en haug; solid; masse; en bråte; stødig; radikalt; eksplosivt; merkbart; et godt stykke; hundrevis av; \
         en god del; hundretalls; tusentalls; dusinvis av; titalls av; titusener; hundretusener; tusener; \
         hundreder; massevis med; mange hundre; mange tusen; utallige; utrolig mange; utrolig mye; kjempemange; \
         kjempemye; drøssevis; drøssevis av; drøssevis med; en drøss; en drøss med; bøttevis; lassevis; en rekke; \
         en del; endel; flust; flust av; mengdevis; vanvittig; vanvittig mange; ekstremt; voldsomt; voldsom; \
         enorm; dobbeltsifret; tosifra; tosifrede; merkbar; kraftige; betydelege; vesentlege; i været; \
         til himmels; helt vilt; sinnssykt; sykt mange; sykt mye; en håndfull; håndfull; en neve; et knippe; \
         flere titalls; flere tusener; flere dusin; noen titalls; noen få hundre; noen få tusen; noen få prosent; \
         noen prosentpoeng; et par prosent; et par stykker; noen stykker; noen ekstra; ganske mange; en anelse; \
         ørlite; bittelitt; en smule; nevneverdig; eksponentielt; formidabelt; betydeleg; monnalig; \
         jevnt og trutt; i bøtter og spann; så det monner; et hakk; noen hakk; flere hakk; skyhøyt; dundrende",
    ),
    Words::new(Unbounded, "few; an increasing number", "", ""),
    Words::new(
        Blank,
        "xx; xxx; a certain percentage; a certain number; tbd; tba; n percent; x; y; xy; so and so many; zz; nn; \
         ___; xxxx; z; tbc; to be decided; to be confirmed; to be determined; to be agreed; a certain amount; \
         a set number; a set percentage; insert number; insert percentage; an agreed number",
        "xx; xxx; en viss procent; ett visst antal; x; y; ett visst belopp; så och så många; zz; nn; xxxx; z; \
         x antal; xx procent; x procent; x st; x stycken; ett rimligt antal; ett bestämt antal; \
         ett lämpligt antal; en viss andel; tbd; så många procent; ett visst antal procent; n antal",
        "xx; xxx; en viss prosent; et visst antall; x; y; et gitt antall; så og så mange; zz; nn; xxxx; z; \
         x antall; antall x; en gitt prosent; et bestemt antall; en bestemt prosent; et gitt beløp; tbd; \
         så og så mye; så og så; xx antall; et visst beløp; sett inn tall",
    ),
    Words::new(
        From,
        "from; up from; down from; compared to; from a baseline of; from a base of; from today s; \
         from the current; from our current; from last year s; against a baseline of; from a starting point of; \
         from an average of; starting at; rising from; growing from",
        "från; ifrån; upp från; ned från; ner från",
        "fra; opp fra; ned fra; ifra",
    ),
    Words::new(
        To,
        "to; up to; down to; into; to at least; towards; at; toward; all the way to; all the way up to; \
         right up to; to a total of; to an average of",
        "till; upp till; ner till; ned till; upp i; ner i; mot; upp mot; tills vi har; till minst; upp på; \
         ned på; ner på; ned mot; ner mot",
        "til; opp til; ned til; opp i; ned i; mot; opp mot; til minst; opp på; ned på; nedover til; ned mot",
    ),
    Words::new(
        ByChange,
        "by; by another; with; by a further; by an additional; by an extra; by as much as; by as many as; \
         by a total of; by a whopping",
        "med; med ytterligare",
        "med; med ytterligere",
    ),
    Words::new(
        AtLeast,
        "at least; minimum; a minimum of; min; above; over; more than; no less than; not less than; or more; \
         or better; or higher; upwards of; north of; beyond; at minimum; no fewer than; not fewer than; exceed; \
         exceeding; not below; never below; no lower than; well over; at the very least; greater than; \
         higher than; just over; or above; or over; and above; and over; and up; as a minimum; at a minimum; \
         in excess of; upward of; not under; never under; not lower than",
        "minst; lägst; minimum; mer än; fler än; åtminstone; eller mer; eller högre; eller fler; uppåt; \
         inte under; inte lägre än; högre än; överstiga; överstiger; drygt; minimalt; lite drygt; inte mindre än; \
         större än; gott och väl; som minst; aldrig under; ovanför; längre än; som lägst; inte färre än; \
         ej under; ej understiga; och uppåt; eller över; eller bättre; och mer; strax över; lite över; \
         en bra bit över; dryga; en nivå över; åtminstone över; ej lägre än",
        "minst; lavest; over; minimum; mer enn; flere enn; i det minste; eller mer; eller høyere; eller flere; \
         ikke under; ikke lavere enn; høyere enn; overstige; overstiger; drøyt; ikke mindre enn; godt over; \
         større enn; som et minimum; minimalt; aldri under; rundt regnet minst; lenger enn; ikke færre enn; \
         eller over; og oppover; eller bedre; i hvert fall; ihvertfall; iallfall; minimun; som minimum; mere enn; \
         godt og vel; litt over; rett over; lett over; gjerne over; helst over; aller minst; meir enn; \
         alltid over; langt over; helst mer enn",
    ),
    Words::new(
        AtMost,
        "at most; maximum; a maximum of; max; below; under; less than; no more than; not more than; fewer than; \
         or less; or fewer; no longer than; no higher than; not above; never above; or lower; or under; \
         not exceeding; up to a maximum of; or faster; inside of; lower than; shorter than; or quicker; not over; \
         never more than; capped at; a cap of; at the most; not longer than; no greater than; not greater than; \
         not higher than; or below; a max of; maximum of; or sooner; limited to; no slower than; \
         wait longer than; longer than; take longer than",
        "högst; max; maximalt; under; mindre än; färre än; som mest; inte mer än; inte över; eller mindre; \
         eller färre; eller lägre; som längst; inte högre än; lägre än; aldrig över; eller snabbare; kortare än; \
         maximum; understiga; understiger; inte fler än; aldrig mer än; längst; som högst; allra högst; ej över; \
         ej mer än; ej överstiga; ej högre än; inte överskrida; snabbare än; fortare än; inte längre än; \
         ej längre än; ett tak på; inte dyrare än; kosta max; eller kortare; eller billigare; eller under; \
         max upp till; billigare än",
        "høyst; maks; maksimalt; under; mindre enn; færre enn; på det meste; ikke mer enn; ikke over; \
         eller mindre; eller færre; eller lavere; ikke høyere enn; lavere enn; aldri over; eller raskere; \
         kortere enn; maksimum; ikke flere enn; aldri mer enn; høgst; lengst; senest innen; maximalt; maksimal; \
         ikke lenger enn; ikke senere enn; opptil; opp til maks; eller under; og lavere; eller kortere; \
         helst under; godt under; langt under; alltid under; ikke gå over; ikke komme over; litt under; \
         rett under; på det aller meste; gjerne under; ikke lengre enn",
    ),
    Words::new(
        About,
        "around; about; approximately; approx; roughly; circa; ca; some; something like; close to; nearly; \
         almost; or so; ish; somewhere around; in the region of; give or take; just under; just about; \
         or thereabouts; more or less; in the neighbourhood of; in the neighborhood of; in the order of; \
         of the order of; just shy of; in the ballpark of; on average; a whopping; nothing less; no less; \
         neither more nor less",
        "runt; omkring; cirka; ca; ungefär; kring; nånstans runt; någonstans kring; bortåt; närmare; nästan; \
         knappt; uppemot; någonstans runt; typ; sisådär; i runda slängar; åtminstone runt; strax under; cirkus; \
         runt om; inget mindre; varken mer eller mindre",
        "rundt; omkring; cirka; ca; omtrent; sånn rundt; et sted rundt; nærmere; nesten; knapt; oppunder; om lag; \
         noe sånt som; typ; i underkant av; sånn cirka; oppimot; en sånn; i overkant av; bortimot; rundt regnet; \
         intet mindre; ikke noe mindre; verken mer eller mindre; i nærheten av; sirka; sånn ca; sånn omtrent; \
         pluss minus; snaut; snaue; knappe; i størrelsesorden; et eller annet sted rundt; noe rundt; tett på; \
         tett oppunder; rett i underkant av; mer eller mindre; rundt ca; anslagsvis; en plass rundt",
    ),
    Words::new(OutOf, "out of; in every; of every", "av; utav", "av; ut av"),
    Words::new(
        Between,
        "between; anywhere between; somewhere between",
        "mellan; någonstans mellan",
        "mellom; et sted mellom",
    ),
    Words::new(
        And,
        "and; as well as; plus; also; along with; while",
        "och; samt; plus; också; samtidigt som; medan; dessutom; liksom; o",
        "og; samt; pluss; også; samtidig som; mens; dessuten; i tillegg til",
    ),
    Words::new(Or, "or; and or", "eller; och eller", "eller; og eller"),
    Words::new(
        Than,
        "than; instead of; compared with; compared to; versus; vs; relative to; against; over last; \
         in comparison with; as against; in comparison to; as compared to; as compared with; when compared with; \
         when compared to; measured against",
        "än; i stället för; istället för; jämfört med; mot; gentemot; i förhållande till; i jämförelse med; \
         kontra; mot förra",
        "enn; i stedet for; istedenfor; sammenlignet med; sammenliknet med; mot; i forhold til; målt mot; kontra; \
         versus; enn i fjor; enn før; enn året før; sammenlignet; sammenliknet; mot i fjor; mot fjoråret; \
         mot året før; framfor; fremfor; enn forrige; enn forrige måned; enn fjoråret; enn nå; enn i dag; \
         enn vanlig; enn snittet; enn konkurrentene; enn sist",
    ),
    Words::new(
        Of,
        "per post; per video; on every; for each; on our posts; on each; per article; per reel; per newsletter",
        "per inlägg; per video; på varje; på våra inlägg; för varje; per avsnitt; per film; per utskick; \
         per artikel; per reel; per nyhetsbrev",
        "per innlegg; per video; på hvert; på hver; på innleggene våre; for hver; per episode; per utsending; \
         per film; per artikkel; per reel; per nyhetsbrev",
    ),
    Words::new(
        Our,
        "our; my; ours; existing; of ours",
        "våra; vår; vårt; min; mina; mitt; befintliga; sina",
        "våre; vår; vårt; min; mine; mitt; eksisterende; sine; vores",
    ),
    Words::new(
        NumberOf,
        "number of; the number of; amount of; total; total of; the amount of; volume of; count of; how many",
        "antal; antalet; mängden; andelen; andel; totalt; mängd; hur många",
        "antall; antallet; mengden; andelen; andel; totalt; talet på; tallet på; mengde; hvor mange; antal; \
         hvor mye; totale; tilsammen; sammenlagt; prosentandelen; prosentandel; summen av; volumet av; \
         en andel på; det totale antallet; gjennomsnittlig antall; antallet nye; totalantall",
    ),
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
        "i världen; världen; världens; på jorden; hela världen; globalt; någonsin; i universum; planeten; \
         genom tiderna; på internet; världsbäst; i hela världen; världsledande; på planeten; på klotet; jordens; \
         planetens; i historien; i världshistorien; världshistoriens; världskänd; världskända; världsberömd; \
         världsberömda; all världens; världens alla; universums; i galaxen; i hela universum",
        "i verden; verden; verdens; på jorda; hele verden; globalt; noensinne; universet; planeten; \
         gjennom tidene; på kloden; på internett; verdensbest; i hele verden; i europa; verdensledende; \
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
    Words::new(
        Age,
        "year old; year olds; years old; aged; ages; age; yo; y o; year old women; generation; yr olds; born; \
         over 60s; 60s; 50s; somethings; plussers; yrs old; yr old; twenties; thirties; forties; fifties; \
         sixties; twentysomethings; thirtysomethings; teens; over 50s; over 40s; over 30s; over 65s; over 55s; \
         over 70s; under 25s; under 30s; under 18s; under 35s; under 40s; under 16s; gen z; gen x; gen alpha; \
         baby boomers; boomers; age group; age range; age bracket; between the ages of; in their 20s; \
         in their 30s; in their 40s; aged between; of age; 20s; 30s; 40s",
        "åring; åringar; åringarna; års ålder; ålder; åldern; i åldrarna; åldrarna; år gamla; fyllda; årig; \
         åriga; plussare; födda; i åldern; talister; talisterna; åldersgruppen; åringarnas; årsåldern; \
         års åldern; åldersspannet; åldersgrupp; åldersgrupper; ålderskategorin; åldersspann; år och uppåt; \
         år och äldre; år eller äldre; år och yngre; i ålder; åldersgräns; åldersgränsen; års åldrar; fylld; \
         talist",
        "åring; åringer; åringene; års alder; alder; alderen; i alderen; år gamle; fylte; årig; årige; plussere; \
         født; fødte; aldersgruppen; aldersgruppa; tallister; åringar; åringene våre; åringers; år eller eldre; \
         år og eldre; år og oppover; år eller yngre; år og yngre; år og over; år og under; i aldersgruppen; \
         i aldersgruppa; aldersgrupper; aldersgruppene; aldersspennet; alderssegmentet; i alderssegmentet; \
         i tyveårene; i tjueårene; i trettiårene; i førtiårene; i femtiårene; i seksti årene; i sekstiårene; \
         i tenårene; tenåring; tenåringer; tenåringene; års alderen; årsalderen; født etter; født før; årsklasse; \
         årskull",
    ),
    Words::new(
        Anniversary,
        "anniversary; celebrating; turns; turning; th anniversary; birthday; jubilee; years in business; \
         years of; years ago; year anniversary; years young; jubilee year; th birthday; years strong; \
         years of history; years in the business; centenary; years in a row; years running; anniversary year; \
         years of experience; years experience; years on the market; celebrate",
        "årsjubileum; årsjubileet; jubileum; jubileet; fira; firar; fyller; årsdag; födelsedag; år i branschen; \
         år sedan; årsfirande; årskalas; årsjubileums; jubileumsår; årsfest; jubileumsfest; jubileumsfesten; \
         jubileumskampanj; jubileumskampanjen; jubileumsfirande; jubileumsfirandet; jubilerar; jubilera; firande; \
         firandet; firas; firat; årsdagen; födelsedagen; årsfirandet; årsfesten; årskalaset; år på nacken; \
         verksamma år; år som företag; år som förening; åriga jubileum; grundades",
        "årsjubileum; årsjubileet; jubileum; jubileet; feire; feirer; fyller; markere; årsdag; bursdag; \
         år i bransjen; år siden; årsfeiring; årsmarkering; jubileums; jubileumsår; års jubileum; års jubileet; \
         årsjubile; feires; feiring; feiringa; feiringen; årsdagen; bursdagsfeiring; bursdagsfest; fødselsdag; \
         år på baken; års drift; år gammel; jubilerer; jubilere; jubileumsfest; jubileumsfeiring; \
         jubileumskampanje; jubileumskonsert; bryllupsdag; års erfaring; års fartstid; fyller år; jubileumsuke",
    ),
    Words::new(
        Discount,
        "discount; discounts; sale price; price; for the price of; for 1; for one; promo code; coupon; cashback; \
         priced; priced at; free shipping; price tag; money off; 2 for 1; buy one get one; star; stars out of; \
         percent off; money back; half price; bogo; bogof; two for one; three for two; 3 for 2; \
         buy one get one free; discount code; voucher code; off their first order; off your first order; \
         off everything; off selected; introductory price; early bird price; entry fee; ticket price; per ticket; \
         each ticket; gift card worth; prize worth; giveaway worth; rrp; off the joining fee; off",
        "rabatt; rabatter; rabatten; priset; betala för; rabattkod; rea; kostar; reapris; kampanjpris; avdrag; \
         prislapp; för priset av; betala; moms; kvadrat; rabatterat; stjärniga; stjärnigt; stjärnig; stjärnors; \
         rabatterade; rabatterad; rabatterar; rabattkoder; rabattkoden; rabattkupong; rabattkuponger; kupong; \
         kuponger; kupongen; värdekod; prissänkning; prissänkt; prissänkta; nedsatt pris; fri frakt; fraktfritt; \
         gratis frakt; halva priset; halv pris; halvt pris; ta 3 betala för 2; på köpet; styckpris; specialpris; \
         introduktionspris; lanseringspris; medlemspris; ordinarie pris; studentrabatt; studentrabatten; \
         medlemsrabatt; mängdrabatt; avgift; avgiften; entréavgift; värt; kronor styck; kr styck; kr st; \
         cashback; prisvärda",
        "rabatt; rabatter; rabatten; pris; prisen; betal for; rabattkode; salg på; koster; kampanjepris; avslag; \
         prislapp; for prisen av; verdi; betal; mva; kvadrat; tilbudspris; stjerners; stjernes; rabattert; \
         rabatterte; rabatterer; rabattkupong; rabattkoden; rabattkoder; kupong; kuponger; salgspris; førpris; \
         nedsatte; nedsatt pris; halv pris; til halv pris; gratis frakt; fri frakt; fraktfritt; kjøp to; \
         ta tre betal for to; tre for to; 3 for 2; 2 for 1; to for en; for én; pr stk; per stk; stk pris; \
         til priser fra; billettpris; billettprisen; billettpriser; inngangspris; inngangspenger; medlemspris; \
         medlemskontingent; kursavgift; startavgift; til en verdi av; verdi av; velkomstrabatt; studentrabatt; \
         studentpris; early bird; prisavslag; cashback; månedspris; abonnementspris; kr billetter; \
         kroners billetter",
    ),
    Words::new(
        Tool,
        "platforms; platform; channels; channel; accounts; social channels; social media channels; personas; \
         persona; categories; branches; agencies; tones; pages; languages; markets; countries; cities; stores; \
         shops; locations; departments; teams; colleagues; employees; staff; people on our team; formats; tools; \
         segments; target groups; regions; hashtags; steps; pillars; touchpoints; networks; social networks; \
         profiles; themes; brands; pillar; outlets; services; tips; ways; reasons; offices; centres; restaurants; \
         sites; interns; local branches; cafés; cafes; audiences; topics; social platforms; m; km; kg; metres; \
         miles; g; gb; grams; degrees; pieces; screens; flavours; colours; clinics; schools; founders; \
         generations; lists; sq m; square metres; chapters; person; models; ad sets; ad groups; creatives; \
         keywords; landing pages; websites; age groups; customer groups; focus areas; target audiences; \
         content pillars; message pillars; business units; business areas; museums; libraries; galleries; \
         ambassadors; bloggers; creators; freelancers; consultants; partner organisations; suppliers; \
         board members; team members; staff members; designers; sub brands; product lines; product categories; \
         headlines; subject lines; core values; values; key messages; slogans; projects; initiatives; activities; \
         tactics; priorities; villages; towns; boroughs; districts; counties; municipalities; parishes; \
         time zones; faculties; buildings; floors; venues",
        "plattformar; plattformarna; kanaler; kanalerna; konton; kontona; personas; kategorier; avdelningar; \
         byråer; språk; marknader; länder; städer; butiker; butikerna; orter; kollegor; medarbetare; anställda; \
         format; verktyg; segment; målgrupper; regioner; hashtaggar; steg; pelare; nätverk; profiler; kampanjer; \
         teman; varumärken; produkter; kontor; tips; sätt; anledningar; sidor; skäl; frågor; idéer; rum; sajter; \
         gymgolv; praktikanter; team; caféer; kontoren; sociala kanaler; butiks; filialer; ambassadörer; \
         volontärer; ämnen; kaféer; kvm; mil; meter; kilo; gram; grader; smaker; färger; kliniker; anläggningar; \
         stationer; våningar; ledare; tonlägen; tjänster; kockar; verkstäder; delar; personer i teamet; grundare; \
         generationer; sökord; sökorden; nyckelord; hashtags; influencers; influencer; influerare; kreatörer; \
         samarbetspartner; samarbetspartners; lokalavdelningar; lokalföreningar; förvaltningar; dotterbolag; \
         campus; fakulteter; institutioner; bibliotek; museer; gym; salonger; distrikt; klubbar; sektioner; \
         varuhus; strategier; målgrupperna; teammedlemmar; skribenter; säljare; kommunikatörer; redaktörer; \
         administratörer; styrelseledamöter; ledamöter; eldsjälar; faser; mallar; landningssidor; webbplatser; \
         webbsidor; hemsidor; hyllmeter; kvadratmeter; sittplatser; parkeringsplatser; pister; kilometer; cm; \
         slides; värdeord; tonaliteter; kundgrupper",
        "plattformer; plattformene; kanaler; kanalene; kontoer; kontoene; personas; kategorier; avdelinger; \
         byråer; språk; markeder; land; byer; butikker; butikkene; steder; kolleger; medarbeidere; ansatte; \
         formater; verktøy; segmenter; målgrupper; regioner; emneknagger; steg; trinn; pilarer; nettverk; \
         profiler; kampanjer; temaer; merkevarer; produkter; kontorer; tips; måter; grunner; sider; spørsmål; \
         ideer; rom; plasser; restauranter; praktikanter; team; kafeer; kontorene; sosiale kanaler; filialer; \
         ambassadører; frivillige; emner; barn; kvm; mil; meter; kilo; gram; grader; smaker; farger; bord; \
         skoler; klinikker; kommuner; anlegg; stasjoner; etasjer; ledere; toner; hotell; hoteller; tjenester; \
         kokker; bilder; verksteder; deler; gründere; generasjoner; toneleier; plattform; kontoar; flater; \
         some kanaler; kommunikasjonskanaler; markedsaktiviteter; virkemidler; byrå; avdelingar; lokallag; \
         tillitsvalgte; styremedlemmer; dirigenter; musikere; band; scener; utstillere; boder; lokaler; \
         salgssteder; utsalgssteder; verter; konsulenter; selgere; kundebehandlere; markedsførere; prosjekter; \
         produktlinjer; kolleksjoner; varianter; modeller; størrelser; retter; smaksvarianter; råvarer; flasker; \
         kurstyper; innholdspilarer; budskap; slagord; logoer; fylker; bydeler; bygder; hytter; senger; seter; \
         sitteplasser; stoler; sengeplasser; romtyper; kvadratmeter; liter; cl; dl; tommer; hestekrefter; \
         årganger; studieretninger; linjer; fag; studieprogram; klasser; trenere; instruktører; treningssentre; \
         apparater; møterom; influensere; influencere; bloggere; samarbeidspartnere; leverandører; medarbeidarar; \
         årsverk; sertifiseringer; fokusområder; innsatsområder; satsingsområder; strategier; søkeord; nøkkelord; \
         landingssider; undersider; menypunkter; nettsteder; domener; barnehager; museer; butikkar; bransjer; \
         verdier; stikkord; regler; grep; råd; triks; oppskrifter; segmentene; personaer; markedskanaler",
    ),
    Words::new(
        Budget,
        "budget; ad budget; marketing budget; ad spend; advertising budget; budget of; media budget; \
         grand total spend; campaign budget; total budget; monthly budget; annual budget; media spend; adspend; \
         marketing spend; production budget; ad costs; advertising spend; total spend; a budget of; \
         with a budget of",
        "budget~; annonsbudget~; mediebudget~; reklambudget~; marknadsbudget~; annonspengar; \
         marknadsföringsbudget~; reklampengar; annonskronor; adspend; ad spend; mediaspend; annonskostnad~; \
         mediainvestering~; kampanjbudget~; dagsbudget~; månadsbudget~; årsbudget~; totalbudget~; kostnadsram~; \
         projektbudget~; annonsbelopp~; reklamkostnad~",
        "budsjett~; annonsebudsjett~; mediebudsjett~; markedsbudsjett~; reklamebudsjett~; annonsekroner; \
         markedsføringsbudsjett~; budsjettramme~; markedsmidler; mediekjøp; annonsemidler; markedskroner; \
         reklamepenger; annonsepenger; mediekroner; markedsføringsmidler; kampanjebudsjett~; kampanjemidler; \
         annonseforbruk~; kostnadsramme~; annonsespend; totalbudsjett~; årsbudsjett~; dagsbudsjett~",
    ),
    Words::new(
        Top,
        "top; the top; in the top; top spot",
        "topp; toppen; bland de; topplistan; bland topp",
        "topp; toppen; blant de; blant topp",
    ),
    Words::new(Not, "not; never; no; don't; without", "inte; aldrig; inga; utan; ej", "ikke; aldri; ingen; uten; ei"),
    Words::new(One, "one; single; a single", "en; ett; en enda; ett enda", "en; ett; et; ei; én; ett enkelt; éi; ét"),
    Words::new(
        People,
        "people; women; men; adults; parents; families; teenagers; students; commuters; locals; residents; \
         consumers; millennials; households; guests; tourists; young people; marketers; runners; seniors; users; \
         inhabitants",
        "personer; människor; kvinnor; män; vuxna; föräldrar; familjer; ungdomar; studenter; pendlare; boende; \
         invånare; konsumenter; hushåll; turister; unga; seniorer; folk; löpare; användare; malmöbor; tjejer; \
         killar; flickor; pojkar; mammor; pappor; pensionärer; äldre; tonåringar; barnfamiljer; gymnasieelever; \
         elever; stockholmare; göteborgare; svenskar; skåningar; norrlänningar; villaägare; hundägare; husägare; \
         bilägare; företagare; småföretagare; medborgare; kommuninvånare; invånarna; hyresgäster; hyresgästerna; \
         beslutsfattare; inköpare; lärare; cyklister; bilister; resenärer; väljare; individer; privatpersoner; \
         målgruppen; allmänheten; småbarnsföräldrar; grannar; bybor; ortsbor; lantbrukare; ungdomarna; \
         familjerna; studenterna; hushållen; människorna; föräldrarna; unga vuxna",
        "personer; mennesker; kvinner; menn; voksne; foreldre; familier; ungdommer; studenter; pendlere; \
         innbyggere; forbrukere; husstander; turister; unge; seniorer; folk; løpere; brukere; beboere; folka; \
         folkene; kvinnfolk; mannfolk; jenter; gutter; ungdom; ungdommen; unge voksne; småbarnsforeldre; \
         småbarnsfamilier; barnefamilier; barnefamilie; pensjonister; pensjonistene; eldre; elever; elevene; \
         lærerne; innbyggerne; innbyggar; innbyggarar; fastboende; lokalbefolkningen; bergensere; osloborgere; \
         oslofolk; trøndere; nordlendinger; nordmenn; tilflyttere; innflyttere; hyttefolk; hytteeiere; huseiere; \
         boligeiere; boligkjøpere; bedriftseiere; beslutningstakere; næringsdrivende; husholdninger; husholdning; \
         nyutdannede; ungdomsskoleelever; turgåere; syklister; hundeeiere; dyreeiere; gamere; musikkinteresserte; \
         kulturinteresserte; matinteresserte; arbeidssøkere; arbeidstakere; fagfolk; personar; menneske; \
         besteforeldre; forbrukerne; målgruppen; målgruppa; personer i målgruppen; personer i målgruppa; \
         supportere; utøvere; deltidsstudenter; ungdommene; de unge; naboer; naboene; bileiere; elbileiere; \
         hobbykokker; strikkere; bønder; håndverkere; mødre; fedre",
    ),
];

//! What people call the things that are counted.
//!
//! Names are those of the vocabulary; `sales` takes in revenue, orders and tickets, `visits` visitors and sessions,
//! `engagements` interactions of any sort, `posts` everything that is published. A word that stands for several metrics
//! ("prenumeranter") is settled by the channel beside it.

use super::Words;
use crate::text::statement::sense::Sense::{Awareness, Metric, Uncounted};

pub(super) const WORDS: &[Words] = &[
    Words::new(
        Metric("followers"),
        "follower~; fan~; follow us; follow our; follows us; followership; following; follower count~; \
         follower base; people following us; folks following us; people follow us; fanbase; audience growth; \
         audience growth rate; follow our page; follow the page; follow the account; hit follow; \
         follower number~; page follower~; social audience~; social media audience~; audience on; online audience",
        "följar~; följare; följa oss; följer oss; följer vår; följa vår; börja följa; följarantal~; följarskara~; \
         följarskaror; följarbas~; fans; followers; fan~; fler följer oss",
        "følgere; følge oss; følger oss; følger vår; begynne å følge; følgerne; følgernes; følgarar; følgertall~; \
         følgerskare~; følgerskar~; følgjarar; følgerbase~; followers; fans; flere følger oss",
    ),
    Words::new(
        Metric("subscribers"),
        "subscriber~; recipient~; subscription~; subs; mailing list; email list; e mail list; newsletter list; \
         newsletter sign ups; newsletter signups; newsletter sign up~; newsletter recipient~; email sign ups; \
         email signups; list subscriber~; mailing list sign ups; e mail sign ups; people on our email list; \
         people on the newsletter list; contact list; email address~; newsletter registration~; \
         podcast follower~; subscribe; subscribed; subscribing; subscribe to our newsletter; \
         subscribe to the newsletter; subscribe to our channel; join our newsletter; sign up for our newsletter; \
         sign up for the newsletter; sign up to our newsletter; sign up to the newsletter; \
         signed up to our newsletter; signed up for our newsletter; email database; email contacts; list growth; \
         people on our list; people on the list; names on our list; names on the list; newsletter opt ins; \
         email opt ins; newsletter readers; mailinglist; newsletter audience; contacts in our database",
        "prenumerant~; nyhetsbrevsprenumerant~; prenumeration~; mejllista~; mejllistan; maillista~; e postlista~; \
         e postlistan; mottagare till vårt nyhetsbrev; mottagare till nyhetsbrevet; nyhetsbrevsmottagar~; \
         nyhetsbrevslista~; nyhetsbrevsanmälning~; anmälningar till nyhetsbrevet; anmäld~ till nyhetsbrevet; \
         mottagare av nyhetsbrevet; mottagare på nyhetsbrevet; e postadress~; mejladress~; sändlista~; \
         utskickslista~; subscribers; mottagare i nyhetsbrevet; mottagarlista~",
        "abonnent~; nyhetsbrevabonnent~; nyhetsbrevsabonnent~; abonnement~; e postliste~; epostliste~; \
         mailliste~; påmeldt~ til nyhetsbrevet; påmeldinger til nyhetsbrevet; nyhetsbrevpåmelding~; \
         mottakere av nyhetsbrevet; mottaker~ på nyhetsbrevet; mottakere til nyhetsbrevet; nyhetsbrevmottaker~; \
         e postadress~; epostadress~; nyhetsbrevliste~; subscribers; mottakerliste~; mottakere på e postlisten",
    ),
    Words::new(
        Metric("members"),
        "member~; membership~; group member~; loyalty club member~; community member~; join our group; \
         join the group; join our club; join the club; join our community; join our association; \
         join the association; join our server; join our facebook group; join our loyalty programme; \
         join our loyalty program; membership sign ups; membership signups; new joiners; joiners; cardholder~; \
         card holders; library card~; loyalty sign ups; group size; memberships sold",
        "medlem~; medlemmar~; klubbmedlem~; gruppmedlem~; medlemskap~; medlemsantal~",
        "medlem~; medlemmer~; medlemma~; klubbmedlem~; gruppemedlem~; medlemskap~; medlemstall~",
    ),
    Words::new(
        Metric("likes"),
        "like~; reaction~; thumbs up; page likes; like our page; like our posts; like our facebook page; \
         post likes; like count; liking our; liking",
        "gilla markering~; gillamarkering~; gillning~; gilla; gillanden; likes; reaktion~; tumme upp; tummar upp; \
         gillar vår; gilla vår; gillar oss; gilla oss",
        "likerklikk~; likes; liker klikk~; reaksjon~; tommel opp; tomler opp; liker siden; like siden; liker oss",
    ),
    Words::new(
        Metric("comments"),
        "comment~; replies~; replies under our posts; commenting on our posts; people commenting; comment count",
        "kommentar~",
        "kommentar~",
    ),
    Words::new(
        Metric("shares"),
        "share~ of our posts; reshare~; repost~; retweet~; shares",
        "delningar~; delning~",
        "delinger~; deling~",
    ),
    Words::new(
        Metric("saves"),
        "saved~ posts; bookmark~; saves",
        "sparningar; sparade inlägg",
        "lagringer; lagrede innlegg",
    ),
    Words::new(
        Metric("views"),
        "view~; watch our; watch the; video view~; page view~; pageview~; story view~; plays~; streams~; \
         listens~; views per video; viewer~; listener~; watches~; youtube view~; reel view~; viewership; \
         listenership; viewing figures; listening figures; audience figures; video plays; view count~; \
         play count~; watch our videos; watch our video; watch the video; watch our reels; listen to our podcast; \
         listen to the podcast; listen to our show; people watching",
        "visning~; se vår; se våra; se filmen; tittar på; titta på; videovisning~; sidvisning~; filmvisning~; \
         uppspelning~; lyssning~; lyssnare; lyssnarna; tittare; tittarna; strömning~; storyvisning~; \
         reelsvisning~; tittarsiffror~; visningsantal~; lyssnarsiffror~",
        "visning~; se vår; se filmen; ser på; se på; videovisning~; sidevisning~; avspilling~; lytting~; \
         lyttere~; lyttere; lytterne; seere; seerne; strømming~; storyvisning~; seertall~; lyttertall~; avspilte",
    ),
    Words::new(
        Metric("engagements"),
        "engagement~; interaction~; 💬; 👍; people interact~; interact with our posts; interact with us; \
         engage with us; engage with our; engage with our posts; engage with our content; engaging with our; \
         engaging with us; engaged with our; interact with our content; post engagement~; enagement~; engagment~",
        "engagemang~; interaktion~; engagera fler; interagera; interagerar",
        "engasjement~; interaksjon~; engasjere flere; interagere; interagerer",
    ),
    Words::new(
        Metric("engagement_rate"),
        "engagement rate~; interaction rate~; rate of engagement; engagement level~ in percent; engagement ratio; \
         engagement percentage; interaction percentage; eng rate; engagment rate; engagement per follower; \
         rate of interaction",
        "engagemangsgrad~; interaktionsgrad~; engagemangsnivå~; engagement rate~; interaktionsfrekvens~; \
         engagemangsfrekvens~",
        "engasjementsrate~; engasjementsgrad~; engasjementrate~; interaksjonsrate~; engasjementsprosent~; \
         engagement rate~; interaksjonsgrad~; engasjementsnivå~; engasjementgrad~",
    ),
    Words::new(
        Metric("reach"),
        "reach; organic reach; unique reach; accounts reached; people reached; post reach; video reach; \
         audience reach; people see our~; people saw; reached~ accounts; reached people; total reach; \
         average reach; paid reach; combined reach; reach per post; reach of our posts; reach of our; \
         reach on instagram; reach on facebook; reach on linkedin; reach on tiktok; unique accounts; \
         people who see our posts; people seeing our posts; see our posts; see our content; sees our posts",
        "räckvidd~; organisk~ räckvidd; organiska räckvidden; nådda konton; nådda personer; veckoräckvidd~; reach",
        "rekkevidde~; rekkevidda; organisk~ rekkevidde; nådde kontoer; nådde personer; dekning~; reach",
    ),
    Words::new(
        Metric("impressions"),
        "impression~; ad impression~; search impression~; times our ads are shown; ad exposures; ad views; \
         opportunities to see; search appearances; impresions",
        "exponering~; annonsvisning~; sökvisning~; impressions; annonsexponering~",
        "eksponering~; annonsevisning~; søkevisning~; impressions; annonseeksponering~",
    ),
    Words::new(
        Metric("clicks"),
        "click~; link click~; clickthroughs~; taps~ on the link; click outs; swipe ups; link taps; tap the link; \
         qr scans; qr code scans; scan our qr code; scan the qr code; click through to our site; \
         click through to our website; click through to the site; click through to the website",
        "klick~; länkklick~; annonsklick~; klickning~",
        "klikk~; lenkeklikk~; annonseklikk~; lenkeklikking~",
    ),
    Words::new(
        Metric("click_rate"),
        "click rate~; click through rate~; clickthrough rate~; ctr; click through; link click rate~; \
         click to open rate~; click thru rate~; clickthru rate~; click percentage; ctor; click to open; ctrs; \
         percentage of clicks",
        "klickfrekvens~; klickgrad~; klickandel~; ctr; click through rate~; klickprocent~; klickrat~; \
         genomklickning~; klick rate~",
        "klikkrate~; klikkrat~; klikkfrekvens~; klikkprosent~; ctr; click through rate~; klikkandel~; klikkgrad~",
    ),
    Words::new(
        Metric("visits"),
        "visit~; visitor~; web traffic; website traffic; traffic; session~; reader~; readership; site visitor~; \
         referral traffic; organic traffic; footfall; people to our website; people to our site; people visit~; \
         blog traffic; page visit~; unique user~; store visit~; visits to the site; daily user~; \
         user~ on our site; foot traffic; store traffic; website hits; page hits; web hits; hits on our website; \
         hits on the website; hits to our site; web visits; web visitors; landing page traffic; visiting us; \
         visiting our website; visiting our site; come to our site; come to our website; come to the website; \
         people on our site; people on our website; people on the site; website users; web users; site users; \
         walk ins; door count; people through our doors; people through the door; people through our door; \
         customers through the door; read our blog; reading our blog; read the blog; reads our blog; \
         read our articles; read our posts; blog reads; article reads; vistor~; visters; trafic",
        "besök~; besökar~; besökare; webbtrafik~; trafik~; session~; läsar~; läsare; sajtbesök~; webbbesök~; \
         webbesök~; webbplatsbesök~; hemsidebesök~; bloggläsar~; bloggbesök~; butiksbesök~; unika besökare; \
         sidbesök~; bloggtrafik~; besökssiffr~; besöksantal~; söktrafik~; besökarantal~; hitta till sajten; \
         hittar in på; hitta in på; hittar till; besöker; besöker sajten",
        "besøk~; besøkende; besøkere; besøkstall~; nettrafikk~; trafikk~; sesjon~; økter; lesere~; lesere; \
         leserne; nettstedsbesøk~; bloggtrafikk~; nettbesøk~; butikkbesøk~; unike brukere; besøksantall~; \
         søketrafikk~; nettsidebesøk~; leserskar~; lesertall~; webtrafikk~; sidebesøk~; nettsidetrafikk~",
    ),
    Words::new(
        Metric("leads"),
        "lead~; sql~; mql~; prospect~; inquiries~; enquiries~; enquiry; inquiry; quote request~; \
         contact request~; demo request~; request~ for a quote; lead generation; sales conversation~; \
         contact form submission~; lead gen; form submissions; form fills; form completions; contact forms; \
         contact form~ submitted; sales qualified; marketing qualified; sales opportunities; brochure requests; \
         prospectus requests; information requests; info requests; call back requests; callback requests; \
         callbacks; phone calls; inbound calls; incoming calls; people contact us; people contacting us; \
         people call us; people enquire; people enquiring; enquire about; inquire about; hand raisers; \
         ask for a quote; asking for a quote; request a quote; requesting a quote; request a demo; \
         ask for a demo; rfps; quotes requested; potential clients; potential customers",
        "lead~; leads; förfrågning~; förfrågan; offertförfrågning~; offertförfrågan; kontaktförfrågning~; \
         prospekt~; kundämne~; kundförfrågning~; demoförfrågning~; potentiella kunder; säljmöten",
        "lead~; leads; forespørsler~; forespørsel~; henvendelser~; henvendelse~; tilbudsforespørsler~; prospekt~; \
         tilbudsforespørsel~; kundeemne~; kontaktforespørsler~; potensielle kunder; kundehenvendelser~; \
         salgsmøter",
    ),
    Words::new(
        Metric("signups"),
        "sign up~; signup~; registration~; registrant~; trial~; trial sign ups; trial user~; free trial~; \
         enrolment~; enrollment~; course sign ups; webinar sign ups; event sign ups; rsvp~; sign~ people up; \
         people sign~ up; entrant~; competition entries~; app registration~; account~ created; \
         webinar registration~; trialist~; sign up for our event; sign up for the event; sign up for our webinar; \
         sign up for the webinar; sign up for our course; sign up for the course; sign up for a free trial; \
         sign up for our free trial; signed up; signing up for; register for our; register for the; \
         register for our event; register for the event; register for our webinar; register for the webinar; \
         people register; people registered; people to register; people registering; enrolled; enrol on; \
         enroll in; start a free trial; start a trial; account creations; create an account; contest entries; \
         giveaway entries; petition signatures; sign our petition; sign the petition; beta testers; \
         people on the waitlist; join the waitlist; join our waitlist; enter our competition; \
         enter the competition; enter our giveaway",
        "anmälning~; anmälan; anmälda; registrering~; kursanmälning~; webinaranmälning~; webbinarieanmälning~; \
         provabonnemang; testanvändar~; testkonton; provperiod~; signups; sign ups; anmälningsantal~; \
         tävlingsbidrag; eventanmälning~; anmäler sig; anmäla sig; registrerar sig; intresseanmälning~; \
         anmält sig; kontoregistrering~",
        "påmelding~; påmeldt~; registrering~; kurspåmelding~; webinarpåmelding~; prøveabonnement~; testbruker~; \
         prøveperiode~; signups; sign ups; melder seg på; melde seg på; registrerer seg; innmelding~; \
         konkurransebidrag; prøvebruker~; interessemelding~; arrangementspåmelding~; meldt seg på",
    ),
    Words::new(
        Metric("bookings"),
        "booking~; appointment~; reservation~; demo~; demos booked; booked~ demos; meeting~ booked; \
         table reservation~; meeting~; booked meeting~; room night~; consultation~; booked~; book a table; \
         book a demo; book a meeting; book a call; book a room; book a consultation; book a viewing; \
         book an appointment; book a slot; book a tour; book with us; book direct; books a table; tables booked; \
         rooms booked; seats booked; discovery calls; sales calls; sales meetings; overnight stays; guest nights; \
         hotel nights; test drive~; campus tours; covers a night; covers per night; covers a week; dinner covers; \
         lunch covers",
        "bokning~; bordsbokning~; rumsbokning~; tidsbokning~; demobokning~; reservation~; bokade möten; demo~; \
         mötesbokning~; onlinebokning~; bokade; bokade demos; kundmöten; bokade tider; bokade bord; provkörning~",
        "booking~; bestilling~ av time; timebestilling~; bordbestilling~; bordreservasjon~; reservasjon~; \
         bookede møter; rombestilling~; demo~; bookinger; møtebooking~; hotellbestilling~; bookede; \
         onlinebooking~; romreservasjon~; kundemøter; prøvekjøring~",
    ),
    Words::new(
        Metric("applications"),
        "application~; applicant~; job application~; candidate~; course applicant~; people apply; students apply; \
         students applying; people applying; apply to our; applying to our; apply to work; apply to join; \
         apply for a job; apply for our jobs; apply for our courses; apply for a place; apply online; apply; \
         applies; applying",
        "ansökning~; ansökan; jobbansökning~; sökande; kandidat~; ansökningar; söker jobb; \
         sökningar till utbildningen; jobbsökande; söker till; söka till; söker jobb hos",
        "søknad~; jobbsøknad~; søkere~; søkere; søkerne; kandidat~; søkertall~; jobbsøker~; jobbsøkere; søker på; \
         søke på; søker seg til",
    ),
    Words::new(
        Metric("customers"),
        "customer~; client~; buyer~; customer base; paying user~; new business; patient~; donor~; \
         paying customer~; shopper~; guest~; paid users; costumer~; new logos; regular givers; diners; \
         become customers; become clients; contracts signed; signed contracts",
        "kund~; kunder~; kundkrets~; kundbas~; klient~; köpare; köparna; nykund~; återkommande kunder; \
         kundstock~; patient~; givare; månadsgivar~; gäst~; betalande användare",
        "kunde~; kunder~; kundekrets~; kundebase~; klient~; kjøpere~; kjøpere; kundemasse~; nykunde~; pasient~; \
         kundegruppe~; givere~; givere; gjest~; kundestokk~; betalende brukere",
    ),
    Words::new(
        Metric("sales"),
        "sale~; revenue~; turnover; turn over; order~; purchase~; ticket~; units sold; income; sell~; sold; buy; \
         bought; buys; people buy; mrr; arr; gmv; donation~; webshop order~; copies; gift card~; purchase value; \
         season ticket~; ticket sale~; order value~; online sale~; takings; raise~ money; subscription revenue; \
         items sold; products sold; tickets sold; copies sold; books sold; bottles sold; boxes sold; \
         vouchers sold; subscriptions sold; seats sold; units shifted; preorders; presales; deals closed; \
         closed deals; deals won; closed won; funds raised; raise funds; raised funds; money raised; fundraise; \
         checkouts; sold out; sellouts; aov; basket size; basket value; average basket; spend per head; \
         spend per customer; average spend; buying from us; shop with us; ordering online; place an order; \
         make a purchase; complete a purchase; gift vouchers; net sales; people donate; people donating",
        "försäljning~; intäkt~; omsättning~; order; ordrar~; beställning~; köp; köpen; biljett~; sålda; sälj~; \
         sälja; säljer; säljs; köper; merförsäljning~; biljettförsäljning~; nätförsäljning~; webbförsäljning~; \
         ordervärde~; donation~; presentkort~; försäljningssiffr~; butiksförsäljning~; onlineförsäljning~; \
         exemplar; säsongskort~; inköp; handla; handlar; gåvor; årskort~; biljettintäkt~; e handelsförsäljning~; \
         återköp~; kampanjförsäljning~",
        "salg~; salget; inntekt~; omsetning~; bestilling~; ordre~; kjøp; kjøpene; billett~; solgte; solgt; selg~; \
         selge; selger; selges; kjøper; mersalg~; billettsalg~; nettsalg~; netthandel~; ordreverdi~; donasjon~; \
         gavekort~; salgstall~; butikksalg~; salgsinntekt~; eksemplar~; sesongkort~; handle; handler; gaver; \
         årskort~; gjenkjøp~; billettinntekt~; kampanjesalg~; innkjøp",
    ),
    Words::new(
        Metric("conversion_rate"),
        "conversion rate~; conversion~; cvr; sign up rate~; checkout rate~; close rate~; visitor to lead rate~; \
         lead to customer rate~; booking rate~; convert; conversion percentage; add to cart rate~; \
         landing page conversion~; converts; conversation rate; convertion rate; win rate~; closing rate~; \
         close ratio; lead conversion; lead conversion rate~; trial to paid; trial to paid conversion; \
         trial conversion; checkout completion; checkout completion rate; opt in rate~; signup rate~; \
         registration rate~; visitors who buy; visitors who become customers; visitors into customers; \
         visitors into buyers; leads into customers; leads that become customers; leads who become customers; \
         browsers into buyers; visitors into leads",
        "konverteringsgrad~; konvertering~; konverteringsfrekvens~; konverteringsandel~; avslutsgrad~; \
         konverteringsprocent~; konverteringstal~; konverteringsrate~; konverterar; konvertera",
        "konverteringsrate~; konvertering~; konverteringsgrad~; konverteringsfrekvens~; konverteringsprosent~; \
         konverteringsandel~; konverterer; konvertere",
    ),
    Words::new(
        Metric("cost_per_lead"),
        "cost per lead; cost per leads; cpl; lead cost~; price per lead; cost of a lead; cost per qualified lead; \
         cost for each lead; cost for a lead; cost per enquiry; cost per inquiry; cost per mql; cost per sql; \
         cost per marketing qualified lead; cost per sales qualified lead; pay per lead; paying per lead; \
         spend per lead; price for a lead; price of a lead; cost per new lead; lead price; cpls; \
         cost of each lead",
        "kostnad~ per lead; kostnaden per lead; cpl; leadkostnad~; pris per lead; priset per lead; \
         kostnad per leads; kostnad~ per kvalificerat lead; leadpris~; kostnaden för ett lead",
        "kostnad~ per lead; kostnaden per lead; cpl; leadkostnad~; pris per lead; prisen per lead; leadpris~; \
         kostnad per leads",
    ),
    Words::new(
        Metric("cost_per_result"),
        "cost per acquisition; cpa; cost per conversion; cost per sale; cost per order; cost per customer; \
         acquisition cost~; cac; cost per result~; cost per booking; cost per sign up; cost per purchase; \
         customer acquisition cost~; cost per install; cost per action; cost per new customer; cost per donor; \
         cost per ticket; cost per ticket sold; cost per registration; cost per application; cost per attendee; \
         cost per download; cost per member; cost per new member; cost per follower; cost per view; cpv",
        "kostnad~ per kund; kostnad~ per köp; kostnad~ per order; cpa; kostnad~ per konvertering; \
         anskaffningskostnad~; kundanskaffningskostnad~; kostnad~ per bokning; kostnad~ per resultat",
        "kostnad~ per kunde; kostnad~ per kjøp; kostnad~ per ordre; cpa; kostnad~ per konvertering; \
         anskaffelseskostnad~; kundeanskaffelseskostnad~; kostnad~ per bestilling; kostnad~ per resultat",
    ),
    Words::new(
        Metric("cost_per_click"),
        "cost per click; cpc; click cost~; price per click; cpcs; cost for each click; cost of a click; \
         price of a click; pay for each click; cost of each click",
        "kostnad~ per klick; cpc; klickpris~; klickkostnad~; pris~ per klick",
        "kostnad~ per klikk; cpc; klikkpris~; klikkostnad~; pris~ per klikk",
    ),
    Words::new(
        Metric("roas"),
        "roas; return on ad spend; ad return~; return on adspend; return on advertising spend; \
         return on our ad spend; return on advertising; return on our advertising",
        "roas; annonsavkastning~; avkastning på annonserna; avkastning på annonseringen; annonsavkastningen",
        "roas; annonseavkastning~; avkastning på annonsene; avkastning på annonsering~; annonseavkastningen",
    ),
    Words::new(
        Metric("roi"),
        "roi; return on investment; return on our marketing; marketing roi; return on our ads; \
         return on marketing spend; return on marketing investment; return on our investment; \
         return on our campaigns; return on our spend; romi; return on marketing",
        "roi; avkastning~; avkastning på investering~; return on investment; romi",
        "roi; avkastning~; avkastning på investering~; return on investment",
    ),
    Words::new(
        Metric("response_time"),
        "response time~; reply time~; answer time~; time to answer; time to reply; reply speed; response speed; \
         first response; first reply; reply faster; answer faster; respond faster; time to first response; \
         time to respond; turnaround time~; quicker replies~; faster replies~; waiting~ time; response within; \
         reply speeds; speed of reply; speed of response; average reply time; how fast we reply; \
         how fast we answer; how long we take to reply; how long it takes us to reply; time it takes to reply; \
         time it takes us to reply; time it takes us to respond; time it takes to respond; \
         time it takes to answer; time it takes us to answer; take to reply; take to answer; \
         respond more quickly; reply more quickly; answer more quickly; reply quicker; respond quicker; \
         answer quicker; reply sooner; respond sooner; wait time~; resolution time~; handling time~; \
         time to resolve; faster response~; quicker response~; faster answers; quicker answers; speed to lead; \
         faster to reply; quicker to reply",
        "svarstid~; svarstiden; återkopplingstid~; svara snabbare; svarar snabbare; snabbare svar; \
         svarshastighet~; besvara snabbare; tid till första svar; handläggningstid~; väntetid~; svar inom; \
         återkoppla snabbare",
        "svartid~; svartiden; responstid~; svare raskere; svarer raskere; raskere svar; svarhastighet~; \
         svare fortere; tid til første svar; ventetid~; besvare raskere; svar innen; responstiden",
    ),
    Words::new(
        Metric("response_rate"),
        "response rate~; reply rate~; answer rate~; share of messages answered; survey response rate~; \
         rate of response; rate of reply; messages answered; comments answered; share of comments answered; \
         percentage of messages answered; survey completion rate~; unanswered messages; unanswered comments; \
         response percentage",
        "svarsfrekvens~; svarsandel~; svarsgrad~; andel besvarade; andelen besvarade; besvarade kommentarer",
        "svarprosent~; svarfrekvens~; svarandel~; svarrate~; responsrate~; andel besvarte; andelen besvarte; \
         svarsprosent~",
    ),
    Words::new(
        Metric("open_rate"),
        "open rate~; opening rate~; email opens~; share of opened; opens; newsletter opens; open our newsletter; \
         open our emails; opens our; emails opened; newsletters opened; open percentage; opening percentage; \
         open the email; open the emails; open the newsletter; open our newsletters; open our email; \
         open our mailings; opens the newsletter; opens our newsletter; opening our emails; \
         opening our newsletter; opening the newsletter; email opening rate; opened; opened by; read by",
        "öppningsgrad~; öppningsfrekvens~; öppningsprocent~; öppningsandel~; open rate~; öppningar; \
         öppnar nyhetsbrevet; öppnar våra mejl; öppna våra mejl; öppna mejlen; öppnar mejlen; öppningsrate~; \
         öppningstal~; öppna nyhetsbrevet; öppnas av; öppnas",
        "åpningsrate~; åpningsgrad~; åpningsprosent~; åpningsandel~; open rate~; åpninger; åpner nyhetsbrevet; \
         åpningsfrekvens~; åpne nyhetsbrevet; åpne e postene; åpner e postene; åpningsraten; åpnes av; åpnes",
    ),
    Words::new(
        Metric("unsubscribe_rate"),
        "unsubscribe rate~; unsubscription rate~; opt out rate~; unsub rate~; unsubscribe percentage; \
         optout rate; rate of unsubscribes; unsubscription percentage; list churn; unsubscribing rate",
        "avregistreringsgrad~; avregistreringsfrekvens~; avprenumereringsgrad~; avanmälningsgrad~; \
         andelen avregistreringar; andel avregistreringar; avhoppsfrekvens~; avanmälningsfrekvens~; \
         avregistreringsandel~; avprenumerationsgrad~",
        "avmeldingsrate~; avmeldingsgrad~; avmeldingsprosent~; andel avmeldinger; andelen avmeldinger; \
         avmeldingsandel~; avmeldingsfrekvens~",
    ),
    Words::new(
        Metric("unsubscribes"),
        "unsubscribe~; unsubscription~; opt out~; unsubscriber~; people unsubscribing; people unsubscribe; \
         unsubscribing; unsubscribed; unsubs; opting out; leave our list; leave the list; leave our mailing list; \
         leave the mailing list; leaving our list; leaving the mailing list; leaving our mailing list; \
         unsubcribes",
        "avregistrering~; avprenumeration~; avanmälning~; avprenumerering~; avhopp från nyhetsbrevet; avanmälan; \
         avanmälda; avslutade prenumerationer; avregistrerar sig",
        "avmelding~; avmeldt~; oppsigelser av nyhetsbrevet; avregistrering~; melder seg av; \
         utmeldinger fra nyhetsbrevet",
    ),
    Words::new(
        Metric("bounce_rate"),
        "bounce rate~; bounces; bounce; bounced; bouncing; visitors who bounce; leave straight away; \
         leave right away; exit rate~",
        "avvisningsfrekvens~; bounce rate~; avvisningsgrad~; studsfrekvens~; avvisning~; studsgrad~",
        "fluktfrekvens~; avvisningsrate~; bounce rate~; fluktrate~; avvisningsfrekvens~; avvisningsprosent~; \
         fluktraten",
    ),
    Words::new(
        Metric("time_on_site"),
        "time on site; stay on; stays on; stay longer; stay on the; staying on; time people spend on; \
         time on page; session duration; time on the site; time on our site; dwell time; average session; \
         time spent on the site; time on the website; time on our website; session length; visit duration; \
         time spent on our site; minutes on the site; average visit duration; average visit length; \
         average time on page; average time on site; session time; session times; average engagement time; \
         engagement time; time per visit; time per session; minutes per visit; minutes per session; visit length; \
         length of visit; time visitors spend; time users spend; time readers spend; longer on our site; \
         longer on the site; longer on our website; spend longer on our site; spend longer on our website; \
         spend more time on our site; spend more time on our website; spending on our site; longer visits; \
         longer sessions; reading time",
        "tid på sajten; stanna längre; stannar längre; stanna kvar; stanna på; stannar på; stannar kvar; \
         tid på sidan; besökstid~; tiden på sajten; tiden på webbplatsen; sessionslängd~; tid på webbplatsen; \
         tiden på sidan; besökslängd~; tid på hemsidan; sessionstid~; tiden på hemsidan; snittid på sajten; \
         lästid~; snittiden på sajten",
        "tid på siden; bli på siden; blir på siden; bruker på siden; blir værende; bli lenger på; blir lenger på; \
         være på siden; bruker på nettsiden; bruker på nettstedet; tiden på siden; besøkstid~; tid på nettstedet; \
         øktvarighet~; tiden på nettstedet; tid på nettsiden; tiden på nettsiden; lesetid~; besøksvarighet~; \
         tid på sidene; sesjonstid~; øktlengde~",
    ),
    Words::new(
        Metric("ranking"),
        "rank~; ranking~; rank higher; search ranking~; search position~; position~ on google; google ranking~; \
         position on google; ranks; ranked; page one of google; first page of google; google's first page; \
         spot on google; search result~; organic position~; page 1 of google; position for; show up higher; \
         keyword position~; climb on google; positions; serp; pole position; serp position~; google position~; \
         front page of google; first page on google; page one on google; top of google; \
         top of the google results; google results; google search results; first on google; top spot on google; \
         map pack; featured snippet; rank for; rank on google; found on google; found first on google; \
         show up on google; shows up on google; show up first; come up first; appear higher; come up higher",
        "ranka~; rankas; ranking~; sökposition~; rankar; placering~ på google; placering på google; sökresultat~; \
         förstasidan på google; högre upp på google; första sidan på google; googleplacering~; sökplacering~; \
         synas högst på google; sökrankning~; rankning~; position på google; topplacering på google; \
         googles första sida; googles förstasida; hamna högre på google; ligga högre på google; plats på google; \
         positioner på google; söksynlighet~; placering",
        "rangere~; rangering~; rangerer; søkeposisjon~; plassering~ på google; ligge høyere på google; \
         søkeresultat~; førstesiden på google; høyere opp på google; første side på google; googleplassering~; \
         søkeplassering~; google plassering~; søkerangering~; googles førsteside; posisjon på google; \
         plass på google; rangere høyere; søkerangering; ranking~; rankere~; plassering i google; \
         førstesiden til google; plassering; komme høyere på google",
    ),
    Words::new(
        Metric("reviews"),
        "review~; google review~; testimonial~; recommendation~ on; leave us a review; leave us a google review; \
         leaving us a review; leave us reviews; write a review; write us a review; five star reviews; \
         five star review~; five star google reviews; 5 star review~; 5 star google review~; customer review~; \
         video testimonials; linkedin recommendations",
        "recension~; omdöme~; kundomdöme~; googlerecension~; kundrecension~; googleomdöme~; omdömen; vitsord",
        "anmeldelser~; anmeldelse~; omtale~ på google; omtaler på google; kundeanmeldelser~; googleanmeldelser~; \
         google omtaler; vurderinger; kundeomtale~; google anmeldelse~; vurdering~ på google; \
         omtale~ på tripadvisor; kundevurdering~; femstjernersanmeldelser~",
    ),
    Words::new(
        Metric("rating"),
        "rating~; ★; ⭐; star rating~; score on trustpilot; average score; stars; review score~; google score; \
         trustscore; trustpilot score; average rating; google rating; stars on; star average; customer rating; \
         star score; average stars; average review score; average review rating; review average",
        "betyg~; ★; ⭐; snittbetyg~; medelbetyg~; stjärnor; stjärnbetyg~; googlebetyg~; kundbetyg~; omdömessnitt~; \
         stjärnor på; genomsnittsbetyg~; trustscore; betyget på google",
        "karakter~; ★; ⭐; snittkarakter~; snittscore~; stjerner; stjernevurdering~; gjennomsnittskarakter~; \
         vurderingssnitt~; gjennomsnittsvurdering~; snittvurdering~; score på; terningkast~; stjerner på; \
         googlekarakter~; trustscore; gjennomsnittlig vurdering; stjerners snitt; google score~; vurderingen på; \
         rating~; snitt på trustpilot",
    ),
    Words::new(
        Metric("nps"),
        "nps; net promoter score; promoter score; net promotor score; promotor score; net promoter; enps; \
         net promoter index",
        "nps; net promoter score; rekommendationsgrad~; nps värde~",
        "nps; net promoter score; nps score~; anbefalingsgrad~",
    ),
    Words::new(
        Metric("retention"),
        "retention; retention rate~; customer retention; repeat customer rate~; repeat purchase rate~; \
         renewal rate~; retain; repeat rate~; renewals; renew; renewed; repeat purchases; \
         returning customer rate~; member retention; client retention; donor retention; donor retention rate~; \
         subscriber retention; repeat business; repeat orders; repeat bookings; repeat purchase; repeat visits; \
         rebook; rebooking; rebookings; rebooking rate~; rebook with us; renewal; renewing; membership renewals; \
         buy again; buy from us again; book again; order again; order from us again; purchase again; \
         shop with us again; customers come back; customers who come back; come back for more; come back to us; \
         retaining; retained; resubscribe; second purchase; come back; comes back; coming back; return to us; \
         returning guests; returning customers",
        "kundlojalitet i procent; förnya; förnyar; förnyas; återköpsgrad~; retention; kundretention~; \
         behållningsgrad~; återköpsfrekvens~; förnyelsegrad~; retentionsgrad~; kundbehållning~; \
         andelen återkommande kunder; andel återkommande kunder; förnyelsefrekvens~; återkommandegrad~; \
         behålla kunderna; kommer tillbaka; komma tillbaka; återkommer; återkomma; återvänder; komma igen",
        "gjenkjøpsrate~; fornye; fornyer; kundelojalitet i prosent; retention; gjenkjøpsgrad~; fornyelsesgrad~; \
         fornyelsesrate~; kundebevaring~; andelen gjenkjøp; andel tilbakevendende kunder; \
         andelen tilbakevendende kunder; kunderetensjon~; gjenkjøpsandel~; gjenkjøpsprosent~; fornyelsesandel~; \
         gjenkjøpsfrekvens~; kommer tilbake; komme tilbake; vender tilbake; komme igjen",
    ),
    Words::new(
        Metric("churn"),
        "churn; cancel; cancels; leave us; leaving us; churn rate~; customer churn; cancellation rate~; \
         attrition; customer loss~; cancellations; monthly churn; churned; churning; member churn; \
         subscriber churn; customer attrition; lost customers; lost members; lost clients; lose customers; \
         losing customers; losing members; losing clients; cancellation; cancelled; canceled; \
         cancelled memberships; cancelled subscriptions; dropout rate; drop out rate; members leaving; \
         customers leaving; members leave; customers leave",
        "churn~; säger upp sig; säga upp sig; säger upp; säga upp; lämnar oss; kundtapp~; kundbortfall~; \
         kundomsättning~; kundflykt~; uppsägning~; uppsägningsgrad~; avhopp; kundavhopp~",
        "churn~; sier opp; si opp; forlater oss; slutter som kunder; kundefrafall~; kundeflukt~; oppsigelser~; \
         frafall~; kundeavgang~; oppsigelsesrate~; kundetap~; churnrate~",
    ),
    Words::new(
        Metric("market_share"),
        "market share~; share of the market; share of market; marketshare; share of the local market; \
         share of the category; category share; slice of the market; percent of the market",
        "marknadsandel~; andel av marknaden; marknadsandelar; andelen av marknaden",
        "markedsandel~; andel av markedet; markedsandeler; andelen av markedet",
    ),
    Words::new(
        Metric("adoption_rate"),
        "adoption rate~; start using; adopt; started using; adoption; feature adoption; activation rate~; \
         user adoption; usage rate~; activation; uptake; uptake rate; take up rate; feature usage; use our app; \
         using our app; use the app; using the app; use the new feature; onboarding completion",
        "användningsgrad~; börja använda; börjat använda; använda; använder; tagit i bruk; adoptionsgrad~; \
         aktiveringsgrad~; adoption~; anslutningsgrad~; adoptionstakt~; nyttjandegrad~",
        "adopsjonsrate~; ta i bruk; tatt i bruk; begynne å bruke; bruksandel~; aktiveringsrate~; adopsjon~; \
         tilslutningsgrad~; brukerandel~; aktiveringsgrad~; adopsjonsgrad~; bruksrate~",
    ),
    Words::new(
        Metric("referral_rate"),
        "referral rate~; referral~; from recommendations; come from referrals; word of mouth share; recommend us; \
         come through recommendations; referred by; word of mouth; refer a friend; refer us; refers us; \
         referring us; recommending us; recommends us; recommended us; recommended by a friend; \
         recommended by friends; tell a friend; tell their friends; referred customers; referred clients; \
         come from word of mouth; come through word of mouth",
        "rekommendationsandel~; från rekommendationer; via rekommendationer; komma från rekommendationer; \
         värvningsgrad~; genom rekommendationer; via rekommendation; från rekommendation; på rekommendation; \
         referralgrad~; genom rekommendation; tipsat av; via tips; värvade av",
        "anbefalingsandel~; fra anbefalinger; via anbefalinger; komme fra anbefalinger; vervegrad~; \
         vervingsgrad~; gjennom anbefalinger; via anbefaling; fra anbefaling; på anbefaling; gjennom anbefaling; \
         referral rate~; via verving; vervede",
    ),
    Words::new(
        Metric("mentions"),
        "mention~; mentioned; media mention~; press mention~; brand mention~; tags~; tagged posts; \
         press coverage; media coverage; press clipping~; press hit~; backlink~; media hit~; hashtag use~; \
         user generated post~; article~ in the press; pieces of coverage; media placements; features in; \
         share of voice; press article~; press pickup~; media exposure; media appearances; tv appearances; \
         press features; media features; be featured; news coverage; press cuttings; clippings; pr hits; \
         pr coverage; earned media; pieces of press; pieces of press coverage; pieces of media coverage; \
         hashtag posts; uses of our hashtag; use our hashtag; using our hashtag; tag us; tagging us; tagged us; \
         times tagged; ugc; ugc posts; user generated content; shout outs; shoutouts; shout out; \
         podcast appearances; guest appearances; inbound links; referring domains; write about us; \
         writes about us; talk about us; talking about us; articles about us; stories about us; quoted in; \
         article about us; press; story about us; written about",
        "omnämnande~; omnämnda; omnämnd; omnämnas; nämnas; nämnda; nämns; medieomnämnande~; pressklipp~; \
         taggning~; pressomnämnande~; medieinslag~; artiklar i pressen; publicitet; mediegenomslag~; omnämnanden; \
         pressartiklar; artiklar i lokalpressen; medieklipp~; tidningsartiklar; inslag i media; \
         pressträffar~ i media; varumärkesomnämnande~; artikel om oss; artiklar om oss; reportage om oss; \
         skriver om oss; press",
        "omtale~; omtaler; nevnes; medieomtale~; omtaler i media; presseklipp~; tagging~; presseomtale~; \
         artikler i pressen; medieoppslag~; oppslag; presseoppslag~; nevnt; omtalt; pressesaker; oppslag i media; \
         mediesaker; nevninger; avisoppslag~; saker i lokalavisen; artikkel om oss; artikler om oss; \
         saker om oss; skriver om oss; presse",
    ),
    Words::new(
        Metric("attendance"),
        "attendee~; spectator~; attendance; participant~; visitors at the event; show ups~; turnout; \
         webinar attendee~; people at the event; people at our; people in the room; people attend; delegates; \
         attend; people through the doors; ticket holders at; audience of; event visitor~; \
         people come to our event; live viewer~; attending; attends; attendances; people turn up; turn up; \
         turning up; bums on seats; concert goers; concertgoers; festival goers; theatregoers; audience numbers; \
         booth visitors; stand visitors; visitors to our stand; visitors to our booth; booth visits; \
         seats filled; fill the room; fill the hall; fill the venue; filled seats; headcount; head count; \
         participate; participating; take part; taking part; takes part; in the audience; join our webinar; \
         join the webinar; join us live; live attendees; people to our event; people to the event; \
         people to our open day; come to our event; come to the event; come to our events; come to our open day; \
         come to our concert~; attendence; fill the seats; full house; the seats",
        "deltagar~; deltagare; åskådar~; åskådare; publik~; besökare på mässan; besökare på eventet; närvarande; \
         webinardeltagar~; åhörar~; åhörare; deltagarantal~; eventbesökar~; besökare på festivalen; \
         besökare på öppet hus; publiksiffr~; mässbesökar~; deltar; kursdeltagar~; personer på plats; \
         uppslutning~; festivalbesökar~; besökare i montern; monterbesök~",
        "deltakere~; deltakere; tilskuere; publikum; deltakerne; deltagere; besøkende på messen; \
         besøkende på arrangementet; oppmøte~; frammøtte~; fremmøtte; webinardeltaker~; tilhørere~; tilhørere; \
         deltakerantall~; publikumstall~; deltar; kursdeltaker~; kursdeltakere; deltakertall~; messebesøk~; \
         webinardeltakere; oppmøtte; besøkende på festivalen; stands besøkende",
    ),
    Words::new(
        Metric("downloads"),
        "download~; install~; app install~; app download~; installation~; white paper download~; ebook download~; \
         guide download~; downloaded; downloading; download our guide; download the guide; get the app; \
         install our app; install the app; episode downloads",
        "nedladdning~; installation~; appnedladdning~; nerladdning~; ladda ner; laddar ner; installera; \
         installerar; podcastnedladdning~; poddnedladdning~",
        "nedlasting~; installasjon~; appnedlasting~; nedlastning~; laste ned; laster ned; laste ned appen; \
         installerer; podkastnedlasting~; nedlastede",
    ),
    Words::new(
        Metric("events"),
        "event~; conference~; webinar~; workshop~; talks~; seminar~; trade show~; fairs~; meetup~; speak~ at; \
         speaking engagement~; open house~; open day~; in store event~; pop up~; trade fair~; live event~; \
         info sessions; information sessions; information evenings; open evening~; panel discussion~; \
         roundtables; masterclass~; roadshow~; hackathon~; fundraiser~; speaking slots; speaking gigs; keynotes; \
         town halls; town hall meetings; public meetings; drop in sessions; training sessions; coffee mornings; \
         quiz nights; storytimes; story times; lunch and learns; tastings; taster sessions; open mic nights",
        "event~; evenemang~; konferens~; webbinarium~; webbinari~; webinar~; webbinarier; workshop~; seminarium~; \
         seminari~; seminarier; föreläsning~; mässa~; mässor; mässan; kundkväll~; kundträff~; öppet hus; \
         frukostmöten; frukostseminari~; träffar; inspirationskväll~; kundevent~; kurskväll~; medlemsträff~; \
         aktiviteter i butik",
        "arrangement~; event~; konferans~; webinar~; workshop~; seminar~; foredrag; messe~; messer; kundekveld~; \
         åpen dag; frokostmøte~; frokostseminar~; kundearrangement~; kundetreff~; medlemsmøte~; medlemstreff~; \
         temakveld~; åpne dager",
    ),
    Words::new(
        Metric("profit"),
        "profit~; margin~; gross profit; net profit; gross margin~; bottom line; ebitda; profitability; \
         net income; net margin~; ebit; operating surplus",
        "vinst~; marginal~; bruttovinst~; vinstmarginal~; täckningsbidrag~; rörelsevinst~; resultat efter skatt; \
         nettovinst~; bruttomarginal~; rörelseresultat~; lönsamhet~",
        "fortjeneste~; profitt~; margin~; bruttofortjeneste~; overskudd~; dekningsbidrag~; driftsresultat~; \
         driftsmargin~; bruttomargin~; resultat før skatt; lønnsomhet~; nettofortjeneste~",
    ),
    Words::new(
        Metric("posts"),
        "post~; reel~; story; stories; video~; shorts~; newsletter~ out; newsletters; blog post~; blog article~; \
         article~; episode~; livestream~; lives~; tweet~; carousel~; pins~; press release~; case studies~; \
         case study; guide~; podcast episode~; blogpost~; white paper~; e book~; ebook~; clips~; live session~; \
         customer stories~; tiktoks; infographic~; publication~; linkedin post~; updates~; mailing~; emails; \
         e mails; mailshot~; content piece~; pieces of content; email campaign~; films~; \
         behind the scenes video~; emails out; interviews; threads~; sms campaigns; vlog~; blogs; memes; polls; \
         photos; photo of the day; tutorials; live streams; live videos; eshots; e shots; email blasts; \
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
         tiktokvideor; nyhetsbreven; händelser i bloggen",
        "innlegg~; annonse~; leserinnlegg; innleggene; reels; reel~; stories; story~; film~; filmer; video~; \
         videoer; videosnutt~; blogginnlegg~; artikkel~; artikler~; bloggartikler~; episode~; podkastepisode~; \
         podkast episode~; direktesending~; utsending~; pressemelding~; kundehistorie~; karuseller~; karuseller; \
         guider~; guider; nyhetsbrevutsending~; e postutsending~; oppdatering~; poster; publisering~; \
         bloggposter; pins; tweets; kundecase~; facebookinnlegg~; instagraminnlegg~; linkedininnlegg~; \
         intervjuer~; sms utsendelser; utsendelse~; tiktoks; tiktok video~; snutter; podkastepisoder; \
         nyhetsbrevene; klipp; sendinger",
    ),
    Words::new(
        Awareness,
        "brand awareness; awareness; that we exist; unaided awareness; aided awareness; brand recall; recall; \
         know that our business exists; know that we exist; know our name; know about us; brand recognition; \
         have heard of us; heard of us; name recognition; top of mind; know us; know who we are; know of us; \
         spontaneous awareness; unaided recall; know our brand; aware of; brand familiarity; familiar with us; \
         familiar with our brand; familiar with the brand; recognise us; recognize us; recognise our brand; \
         recognize our brand; recognise our logo; recognize our logo; recognise our name; recognize our name; \
         recognise the brand; recognize the brand; heard about us; have heard about us; hear about us; \
         know what we do; know what we offer; know about our; know we exist; know we are here; know we re here; \
         knows about us; knows us; knows who we are; brand knowledge; can name us; can name our; \
         remember our name; remember us; find out about us; find out we exist; better known; on the map; \
         awarness; awareness level~",
        "varumärkeskännedom~; kännedom~; att vi finns; för att vi finns; spontan kännedom; hjälpt kännedom; \
         känner till oss; känna till oss; igenkänning~; top of mind; vet vilka vi är; veta vilka vi är; \
         vet att vi finns; veta att vi finns; kännedomen om; känner till; känna till; kända; känt; \
         ska vara kända; erinran; varumärkeskännedomen; märkeskännedom~; spontana kännedomen; känd",
        "merkekjennskap~; kjennskap~; at vi finnes; for at vi finnes; uhjulpen kjennskap; hjulpen kjennskap; \
         kjenner til oss; kjenne til oss; merkevarekjennskap~; gjenkjenning~; gjenkjennelse~; top of mind; \
         vet hvem vi er; vite hvem vi er; vet at vi finnes; kjenner til; kjenne til; vite at vi finnes; \
         kjennskapen til; kjente; merkevarekjennskapen; kjennskapsgrad~; kjent; erindring~; kjenner merket",
    ),
    Words::new(
        Uncounted,
        "visibility; visible; presence; success; successful; growth; image; reputation; brand; attention; buzz; \
         results; marketing results; popularity; popular; relevance; relevant; loyalty; satisfaction; trust; \
         credibility; relationship~; community; hype; noise; quality; viral; authority; thought leadership; \
         impact; brand equity; brand image; brand love; goodwill; position in the market; creativity; marketing; \
         content; satisfied; happy; happier; noticed; seen; profile; digital maturity; inspiring; brand strength; \
         professional; well known; influence; momentum; exposure; recognition; prestige; online presence; \
         social presence; brand loyalty; customer loyalty; customer satisfaction; customer experience; sentiment; \
         positioning; traction; attractive; recognisable; recognizable; memorable; brand perception; perception; \
         prominence; desirability; efficiency; trusted; respected; talked about; interesting; likeable; \
         employer brand",
        "synlighet~; synliga; synlig; synas; närvaro~; framgång~; framgångsrik~; tillväxt~; image; rykte; \
         anseende~; varumärke~; uppmärksamhet~; resultat~; popularitet~; populära; populär; relevans~; relevanta; \
         lojalitet~; kundnöjdhet~; nöjdhet~; förtroende~; trovärdighet~; relation~; relationer; community; \
         kvalitet~; virala; viral; genomslag~; marknadsföring~; kreativitet~; innehåll~; nöjda; nöjdare; synts; \
         profil~; digital mognad; inspirerande; proffsig~; snackis~; starkare varumärke; attraktiva; \
         attraktivitet~; inflytande~; kännedomsbygg~; position~ på marknaden; märks; märkas",
        "synlighet~; synlige; synlig; synes; tilstedeværelse~; suksess~; vekst~; image; rykte~; omdømme~; \
         merkevare~; oppmerksomhet~; resultat~; resultater; popularitet~; populære; populær; relevans~; \
         relevante; lojalitet~; kundetilfredshet~; tilfredshet~; tillit~; troverdighet~; relasjon~; relasjoner; \
         community; kvalitet~; virale; viral; gjennomslag~; markedsføring~; kreativitet~; innhold~; fornøyde; \
         profil~; digital modenhet; inspirerende; proff~; snakkis~; sterkere merkevare; attraktive; \
         påvirkningskraft~; buzz; markedsposisjon~; merkes",
    ),
];

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
        "follower~; fan~; follow us; follow our; follows us; followership; following; follower count~; follower base; people following us; \
         folks following us; people follow us",
        "följar~; följare; följa oss; följer oss; följer vår; följa vår; börja följa; följarantal~; följarskara~; följarskaror; följarbas~; fans; followers; fan~; fler följer oss",
        "følgere; følge oss; følger oss; følger vår; begynne å følge; følgerne; følgernes; følgarar; følgertall~; følgertall~; følgerskare~; følgerskar~; følgjarar; \
         følgerbase~; followers; fans; flere følger oss",
    ),
    Words::new(
        Metric("subscribers"),
        "subscriber~; recipient~; subscription~; subs; mailing list; email list; e mail list; newsletter list; newsletter sign ups; \
         newsletter signups; newsletter sign up~; newsletter recipient~; email sign ups; email signups; list subscriber~; \
         mailing list sign ups; e mail sign ups; people on our email list; people on the newsletter list; contact list; \
         email address~; newsletter registration~; podcast follower~",
        "prenumerant~; nyhetsbrevsprenumerant~; prenumeration~; mejllista~; mejllistan; maillista~; e postlista~; \
         e postlistan; mottagare till vårt nyhetsbrev; mottagare till nyhetsbrevet; nyhetsbrevsmottagar~; \
         nyhetsbrevslista~; nyhetsbrevsanmälning~; anmälningar till nyhetsbrevet; anmäld~ till nyhetsbrevet; \
         mottagare av nyhetsbrevet; mottagare på nyhetsbrevet; e postadress~; mejladress~; sändlista~; utskickslista~; \
         subscribers; mottagare i nyhetsbrevet; mottagarlista~",
        "abonnent~; nyhetsbrevabonnent~; nyhetsbrevsabonnent~; abonnement~; e postliste~; epostliste~; mailliste~; \
         påmeldt~ til nyhetsbrevet; påmeldinger til nyhetsbrevet; nyhetsbrevpåmelding~; mottakere av nyhetsbrevet; \
         mottaker~ på nyhetsbrevet; mottakere til nyhetsbrevet; nyhetsbrevmottaker~; e postadress~; epostadress~; \
         nyhetsbrevliste~; subscribers; mottakerliste~; mottakere på e postlisten",
    ),
    Words::new(
        Metric("members"),
        "member~; membership~; group member~; loyalty club member~; community member~",
        "medlem~; medlemmar~; klubbmedlem~; gruppmedlem~; medlemskap~; medlemsantal~",
        "medlem~; medlemmer~; medlemma~; klubbmedlem~; gruppemedlem~; medlemskap~; medlemstall~",
    ),
    Words::new(
        Metric("likes"),
        "like~; reaction~; thumbs up",
        "gilla markering~; gillamarkering~; gillning~; gilla; gillanden; likes; reaktion~; tumme upp; tummar upp",
        "likerklikk~; likes; liker klikk~; likerklikk~; reaksjon~; tommel opp; tomler opp",
    ),
    Words::new(Metric("comments"), "comment~; replies~; replies under our posts", "kommentar~", "kommentar~"),
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
        "view~; watch our; watch the; video view~; page view~; pageview~; story view~; plays~; streams~; listens~; views per video; viewer~; \
         listener~; watches~; youtube view~; reel view~",
        "visning~; se vår; se våra; se filmen; tittar på; titta på; videovisning~; sidvisning~; filmvisning~; uppspelning~; lyssning~; lyssnare; lyssnarna; tittare; \
         tittarna; strömning~; storyvisning~; reelsvisning~; tittarsiffror~; visningsantal~; lyssnarsiffror~",
        "visning~; se vår; se filmen; ser på; se på; videovisning~; sidevisning~; avspilling~; lytting~; lyttere~; lyttere; lytterne; seere; seerne; \
         strømming~; storyvisning~; seertall~; lyttertall~; avspilte",
    ),
    Words::new(
        Metric("engagements"),
        "engagement~; interaction~; 💬; 👍; people interact~; interact with our posts",
        "engagemang~; interaktion~; engagera fler; interagera; interagerar",
        "engasjement~; interaksjon~; engasjere flere; interagere; interagerer",
    ),
    Words::new(
        Metric("engagement_rate"),
        "engagement rate~; interaction rate~; rate of engagement; engagement level~ in percent",
        "engagemangsgrad~; interaktionsgrad~; engagemangsnivå~; engagement rate~; interaktionsfrekvens~; engagemangsfrekvens~",
        "engasjementsrate~; engasjementsgrad~; engasjementrate~; interaksjonsrate~; engasjementsprosent~; \
         engagement rate~; interaksjonsgrad~; engasjementsnivå~; engasjementgrad~",
    ),
    Words::new(
        Metric("reach"),
        "reach; organic reach; unique reach; accounts reached; people reached; post reach; video reach; audience reach; \
         people see our~; people saw; reached~ accounts; reached people",
        "räckvidd~; organisk~ räckvidd; organiska räckvidden; nådda konton; nådda personer; veckoräckvidd~; reach",
        "rekkevidde~; rekkevidda; organisk~ rekkevidde; nådde kontoer; nådde personer; dekning~; reach",
    ),
    Words::new(
        Metric("impressions"),
        "impression~; ad impression~; search impression~",
        "exponering~; annonsvisning~; sökvisning~; impressions; annonsexponering~",
        "eksponering~; annonsevisning~; søkevisning~; impressions; annonseeksponering~",
    ),
    Words::new(
        Metric("clicks"),
        "click~; link click~; clickthroughs~; taps~ on the link; click outs",
        "klick~; länkklick~; annonsklick~; klickning~",
        "klikk~; lenkeklikk~; annonseklikk~; lenkeklikking~",
    ),
    Words::new(
        Metric("click_rate"),
        "click rate~; click through rate~; clickthrough rate~; ctr; click through; link click rate~; click to open rate~",
        "klickfrekvens~; klickgrad~; klickandel~; ctr; click through rate~; klickprocent~; klickrat~; genomklickning~; klick rate~",
        "klikkrate~; klikkrat~; klikkfrekvens~; klikkprosent~; ctr; click through rate~; klikkandel~; klikkgrad~",
    ),
    Words::new(
        Metric("visits"),
        "visit~; visitor~; web traffic; website traffic; traffic; session~; reader~; readership; site visitor~; \
         referral traffic; organic traffic; footfall; people to our website; people to our site; people visit~; \
         blog traffic; page visit~; unique user~; store visit~; visits to the site; daily user~; user~ on our site; \
         foot traffic; store traffic",
        "besök~; besökar~; besökare; webbtrafik~; trafik~; session~; läsar~; läsare; sajtbesök~; webbbesök~; webbesök~; \
         webbplatsbesök~; hemsidebesök~; bloggläsar~; bloggbesök~; butiksbesök~; unika besökare; sidbesök~; bloggtrafik~; \
         besökssiffr~; besöksantal~; söktrafik~; besökarantal~; hitta till sajten; hittar in på; hitta in på; hittar till; besöker; besöker sajten",
        "besøk~; besøkende; besøkere; besøkstall~; nettrafikk~; trafikk~; sesjon~; økter; lesere~; lesere; leserne; \
         nettstedsbesøk~; bloggtrafikk~; nettbesøk~; butikkbesøk~; unike brukere; besøksantall~; søketrafikk~; \
         nettsidebesøk~; leserskar~; lesertall~; webtrafikk~; sidebesøk~; nettsidetrafikk~",
    ),
    Words::new(
        Metric("leads"),
        "lead~; sql~; mql~; prospect~; inquiries~; enquiries~; enquiry; inquiry; quote request~; contact request~; \
         demo request~; request~ for a quote; lead generation; sales conversation~; contact form submission~",
        "lead~; leads; förfrågning~; förfrågan; offertförfrågning~; offertförfrågan; kontaktförfrågning~; prospekt~; \
         kundämne~; kundförfrågning~; demoförfrågning~; potentiella kunder; säljmöten",
        "lead~; leads; forespørsler~; forespørsel~; henvendelser~; henvendelse~; tilbudsforespørsler~; prospekt~; \
         tilbudsforespørsel~; kundeemne~; kontaktforespørsler~; potensielle kunder; kundehenvendelser~; salgsmøter",
    ),
    Words::new(
        Metric("signups"),
        "sign up~; signup~; registration~; registrant~; trial~; trial sign ups; trial user~; free trial~; enrolment~; \
         enrollment~; course sign ups; webinar sign ups; event sign ups; rsvp~; sign~ people up; people sign~ up; entrant~; \
         competition entries~; app registration~; account~ created; webinar registration~; trialist~",
        "anmälning~; anmälan; anmälda; registrering~; kursanmälning~; webinaranmälning~; webbinarieanmälning~; \
         provabonnemang; testanvändar~; testkonton; provperiod~; signups; sign ups; anmälningsantal~; tävlingsbidrag; \
         eventanmälning~; anmäler sig; anmäla sig; registrerar sig; intresseanmälning~; anmält sig; kontoregistrering~",
        "påmelding~; påmeldt~; registrering~; kurspåmelding~; webinarpåmelding~; prøveabonnement~; testbruker~; \
         prøveperiode~; signups; sign ups; melder seg på; melde seg på; registrerer seg; innmelding~; konkurransebidrag; \
         prøvebruker~; interessemelding~; arrangementspåmelding~; meldt seg på",
    ),
    Words::new(
        Metric("bookings"),
        "booking~; appointment~; reservation~; demo~; demos booked; booked~ demos; meeting~ booked; table reservation~; \
         meeting~; booked meeting~; room night~; consultation~; booked~",
        "bokning~; bordsbokning~; rumsbokning~; tidsbokning~; demobokning~; reservation~; bokade möten; demo~; \
         mötesbokning~; onlinebokning~; bokade; bokade demos; kundmöten; bokade tider; bokade bord; provkörning~",
        "booking~; bestilling~ av time; timebestilling~; bordbestilling~; bordreservasjon~; reservasjon~; \
         bookede møter; rombestilling~; demo~; bookinger; møtebooking~; hotellbestilling~; bookede; onlinebooking~; \
         romreservasjon~; kundemøter; prøvekjøring~",
    ),
    Words::new(
        Metric("applications"),
        "application~; applicant~; job application~; candidate~; course applicant~; people apply",
        "ansökning~; ansökan; jobbansökning~; sökande; kandidat~; ansökningar; söker jobb; sökningar till utbildningen; \
         jobbsökande",
        "søknad~; jobbsøknad~; søkere~; søkere; søkerne; kandidat~; søkertall~; jobbsøker~; jobbsøkere",
    ),
    Words::new(
        Metric("customers"),
        "customer~; client~; buyer~; customer base; paying user~; new business; patient~; donor~; paying customer~; shopper~; guest~",
        "kund~; kunder~; kundkrets~; kundbas~; klient~; köpare; köparna; nykund~; återkommande kunder; kundstock~; \
         patient~; givare; månadsgivar~; gäst~; betalande användare",
        "kunde~; kunder~; kundekrets~; kundebase~; klient~; kjøpere~; kjøpere; kundemasse~; nykunde~; pasient~; \
         kundegruppe~; givere~; givere; gjest~; kundestokk~; betalende brukere",
    ),
    Words::new(
        Metric("sales"),
        "sale~; revenue~; turnover; turn over; order~; purchase~; ticket~; units sold; income; sell~; sold; buy; bought; buys; \
         people buy; mrr; arr; gmv; donation~; webshop order~; copies; gift card~; purchase value; season ticket~; \
         ticket sale~; order value~; online sale~; takings; raise~ money; subscription revenue",
        "försäljning~; intäkt~; omsättning~; order; ordrar~; beställning~; köp; köpen; biljett~; sålda; sälj~; sälja; \
         säljer; säljs; köper; merförsäljning~; biljettförsäljning~; nätförsäljning~; webbförsäljning~; ordervärde~; \
         donation~; presentkort~; försäljningssiffr~; butiksförsäljning~; onlineförsäljning~; exemplar; säsongskort~; \
         inköp; handla; handlar; gåvor; årskort~; biljettintäkt~; e handelsförsäljning~; återköp~; kampanjförsäljning~",
        "salg~; salget; inntekt~; omsetning~; bestilling~; ordre~; kjøp; kjøpene; billett~; solgte; solgt; selg~; selge; \
         selger; selges; kjøper; mersalg~; billettsalg~; nettsalg~; netthandel~; ordreverdi~; donasjon~; gavekort~; \
         salgstall~; butikksalg~; salgsinntekt~; eksemplar~; sesongkort~; handle; handler; gaver; årskort~; \
         gjenkjøp~; billettinntekt~; kampanjesalg~; innkjøp",
    ),
    Words::new(
        Metric("conversion_rate"),
        "conversion rate~; conversion~; cvr; sign up rate~; checkout rate~; close rate~; visitor to lead rate~; \
         lead to customer rate~; booking rate~; convert; conversion percentage; add to cart rate~; landing page conversion~",
        "konverteringsgrad~; konvertering~; konverteringsfrekvens~; konverteringsandel~; avslutsgrad~; \
         konverteringsprocent~; konverteringstal~; konverteringsrate~; konverterar; konvertera",
        "konverteringsrate~; konvertering~; konverteringsgrad~; konverteringsfrekvens~; konverteringsprosent~; \
         konverteringsandel~; konverterer; konvertere",
    ),
    Words::new(
        Metric("cost_per_lead"),
        "cost per lead; cost per leads; cpl; lead cost~; price per lead; cost of a lead; cost per qualified lead",
        "kostnad~ per lead; kostnaden per lead; cpl; leadkostnad~; pris per lead; priset per lead; kostnad per leads; \
         kostnad~ per kvalificerat lead; leadpris~; kostnaden för ett lead",
        "kostnad~ per lead; kostnaden per lead; cpl; leadkostnad~; pris per lead; prisen per lead; leadpris~; kostnad per leads",
    ),
    Words::new(
        Metric("cost_per_result"),
        "cost per acquisition; cpa; cost per conversion; cost per sale; cost per order; cost per customer; \
         acquisition cost~; cac; cost per result~; cost per booking; cost per sign up; cost per purchase; \
         customer acquisition cost~; cost per install",
        "kostnad~ per kund; kostnad~ per köp; kostnad~ per order; cpa; kostnad~ per konvertering; anskaffningskostnad~; \
         kundanskaffningskostnad~; kostnad~ per bokning; kostnad~ per resultat",
        "kostnad~ per kunde; kostnad~ per kjøp; kostnad~ per ordre; cpa; kostnad~ per konvertering; anskaffelseskostnad~; \
         kundeanskaffelseskostnad~; kostnad~ per bestilling; kostnad~ per resultat",
    ),
    Words::new(
        Metric("cost_per_click"),
        "cost per click; cpc; click cost~; price per click",
        "kostnad~ per klick; cpc; klickpris~; klickkostnad~; pris~ per klick",
        "kostnad~ per klikk; cpc; klikkpris~; klikkostnad~; pris~ per klikk",
    ),
    Words::new(
        Metric("roas"),
        "roas; return on ad spend; ad return~",
        "roas; annonsavkastning~; avkastning på annonserna; avkastning på annonseringen; annonsavkastningen",
        "roas; annonseavkastning~; avkastning på annonsene; avkastning på annonsering~; annonseavkastningen",
    ),
    Words::new(
        Metric("roi"),
        "roi; return on investment; return on our marketing; marketing roi; return on our ads",
        "roi; avkastning~; avkastning på investering~; return on investment; romi",
        "roi; avkastning~; avkastning på investering~; return on investment",
    ),
    Words::new(
        Metric("response_time"),
        "response time~; reply time~; answer time~; time to answer; time to reply; reply speed; response speed; \
         first response; first reply; reply faster; answer faster; respond faster; time to first response; \
         time to respond; turnaround time~; quicker replies~; faster replies~; waiting~ time; response within",
        "svarstid~; svarstiden; återkopplingstid~; svara snabbare; svarar snabbare; snabbare svar; svarshastighet~; \
         besvara snabbare; tid till första svar; handläggningstid~; väntetid~; svar inom; återkoppla snabbare",
        "svartid~; svartiden; responstid~; svare raskere; svarer raskere; raskere svar; svarhastighet~; svare fortere; \
         tid til første svar; ventetid~; besvare raskere; svar innen; responstiden",
    ),
    Words::new(
        Metric("response_rate"),
        "response rate~; reply rate~; answer rate~; share of messages answered; survey response rate~",
        "svarsfrekvens~; svarsandel~; svarsgrad~; andel besvarade; andelen besvarade; besvarade kommentarer",
        "svarprosent~; svarfrekvens~; svarandel~; svarrate~; responsrate~; andel besvarte; andelen besvarte; svarsprosent~",
    ),
    Words::new(
        Metric("open_rate"),
        "open rate~; opening rate~; email opens~; share of opened; opens; newsletter opens; open our newsletter; \
         open our emails; opens our",
        "öppningsgrad~; öppningsfrekvens~; öppningsprocent~; öppningsandel~; open rate~; öppningar; öppnar nyhetsbrevet; \
         öppnar våra mejl; öppna våra mejl; öppna mejlen; öppnar mejlen; öppningsrate~; öppningstal~; öppna nyhetsbrevet",
        "åpningsrate~; åpningsgrad~; åpningsprosent~; åpningsandel~; open rate~; åpninger; åpner nyhetsbrevet; \
         åpningsfrekvens~; åpne nyhetsbrevet; åpne e postene; åpner e postene; åpningsraten",
    ),
    Words::new(
        Metric("unsubscribe_rate"),
        "unsubscribe rate~; unsubscription rate~; opt out rate~; unsub rate~",
        "avregistreringsgrad~; avregistreringsfrekvens~; avprenumereringsgrad~; avanmälningsgrad~; andelen avregistreringar; \
         andel avregistreringar; avhoppsfrekvens~; avanmälningsfrekvens~; avregistreringsandel~; avprenumerationsgrad~",
        "avmeldingsrate~; avmeldingsgrad~; avmeldingsprosent~; andel avmeldinger; andelen avmeldinger; avmeldingsandel~; \
         avmeldingsfrekvens~",
    ),
    Words::new(
        Metric("unsubscribes"),
        "unsubscribe~; unsubscription~; opt out~; unsubscriber~; people unsubscribing; people unsubscribe",
        "avregistrering~; avprenumeration~; avanmälning~; avprenumerering~; avhopp från nyhetsbrevet; avanmälan; \
         avanmälda; avslutade prenumerationer; avregistrerar sig",
        "avmelding~; avmeldt~; oppsigelser av nyhetsbrevet; avregistrering~; melder seg av; utmeldinger fra nyhetsbrevet",
    ),
    Words::new(
        Metric("bounce_rate"),
        "bounce rate~; bounces; bounce",
        "avvisningsfrekvens~; bounce rate~; avvisningsgrad~; studsfrekvens~; avvisning~; studsgrad~",
        "fluktfrekvens~; avvisningsrate~; bounce rate~; fluktrate~; avvisningsfrekvens~; avvisningsprosent~; fluktraten",
    ),
    Words::new(
        Metric("time_on_site"),
        "time on site; stay on; stays on; stay longer; stay on the; staying on; time people spend on; time on page; session duration; time on the site; time on our site; dwell time; average session; \
         time spent on the site; time on the website; time on our website; session length; visit duration; \
         time spent on our site; minutes on the site",
        "tid på sajten; stanna längre; stannar längre; stanna kvar; stanna på; stannar på; stannar kvar; tid på sidan; besökstid~; tiden på sajten; tiden på webbplatsen; sessionslängd~; tid på webbplatsen; \
         tiden på sidan; besökslängd~; tid på hemsidan; sessionstid~; tiden på hemsidan; snittid på sajten; lästid~; \
         snittiden på sajten",
        "tid på siden; bli på siden; blir på siden; bruker på siden; blir værende; bli lenger på; blir lenger på; være på siden; bruker på nettsiden; bruker på nettstedet; tiden på siden; besøkstid~; tid på nettstedet; øktvarighet~; tiden på nettstedet; tid på nettsiden; \
         tiden på nettsiden; lesetid~; besøksvarighet~; tid på sidene; sesjonstid~; øktlengde~",
    ),
    Words::new(
        Metric("ranking"),
        "rank~; ranking~; rank higher; search ranking~; search position~; position~ on google; google ranking~; \
         position on google; ranks; ranked; page one of google; first page of google; google's first page; spot on google; \
         search result~; organic position~; page 1 of google; position for; show up higher; keyword position~; \
         climb on google; positions; serp; pole position",
        "ranka~; rankas; ranking~; sökposition~; rankar; placering~ på google; placering på google; sökresultat~; \
         förstasidan på google; högre upp på google; första sidan på google; googleplacering~; sökplacering~; synas högst på google; \
         sökrankning~; rankning~; position på google; topplacering på google; googles första sida; googles förstasida; \
         hamna högre på google; ligga högre på google; plats på google; positioner på google; söksynlighet~; placering",
        "rangere~; rangering~; rangerer; søkeposisjon~; plassering~ på google; ligge høyere på google; søkeresultat~; \
         førstesiden på google; høyere opp på google; første side på google; googleplassering~; søkeplassering~; \
         google plassering~; søkerangering~; googles førsteside; posisjon på google; plass på google; rangere høyere; \
         søkerangering; ranking~; rankere~; plassering i google; førstesiden til google; plassering; komme høyere på google",
    ),
    Words::new(
        Metric("reviews"),
        "review~; google review~; testimonial~; recommendation~ on",
        "recension~; omdöme~; kundomdöme~; googlerecension~; kundrecension~; googleomdöme~; omdömen; vitsord",
        "anmeldelser~; anmeldelse~; omtale~ på google; omtaler på google; kundeanmeldelser~; googleanmeldelser~; google omtaler; \
         vurderinger; kundeomtale~; google anmeldelse~; vurdering~ på google; omtale~ på tripadvisor; kundevurdering~; femstjernersanmeldelser~",
    ),
    Words::new(
        Metric("rating"),
        "rating~; ★; ⭐; star rating~; score on trustpilot; average score; stars; review score~; google score; trustscore; \
         trustpilot score; average rating; google rating; stars on; star average; customer rating",
        "betyg~; ★; ⭐; snittbetyg~; medelbetyg~; stjärnor; stjärnbetyg~; googlebetyg~; kundbetyg~; omdömessnitt~; stjärnor på; \
         genomsnittsbetyg~; trustscore; betyget på google",
        "karakter~; ★; ⭐; snittkarakter~; snittscore~; stjerner; stjernevurdering~; gjennomsnittskarakter~; vurderingssnitt~; \
         gjennomsnittsvurdering~; snittvurdering~; score på; terningkast~; stjerner på; googlekarakter~; trustscore; \
         gjennomsnittlig vurdering; stjerners snitt; google score~; vurderingen på; rating~; snitt på trustpilot",
    ),
    Words::new(
        Metric("nps"),
        "nps; net promoter score; promoter score",
        "nps; net promoter score; rekommendationsgrad~; nps värde~",
        "nps; net promoter score; nps score~; anbefalingsgrad~",
    ),
    Words::new(
        Metric("retention"),
        "retention; retention rate~; customer retention; repeat customer rate~; repeat purchase rate~; renewal rate~; \
         retain; repeat rate~; renewals; renew; renewed; repeat purchases; returning customer rate~; member retention",
        "kundlojalitet i procent; förnya; förnyar; förnyas; återköpsgrad~; retention; kundretention~; behållningsgrad~; återköpsfrekvens~; \
         förnyelsegrad~; retentionsgrad~; kundbehållning~; andelen återkommande kunder; andel återkommande kunder; \
         förnyelsefrekvens~; återkommandegrad~; behålla kunderna",
        "gjenkjøpsrate~; fornye; fornyer; kundelojalitet i prosent; retention; gjenkjøpsgrad~; fornyelsesgrad~; fornyelsesrate~; \
         kundebevaring~; andelen gjenkjøp; andel tilbakevendende kunder; andelen tilbakevendende kunder; kunderetensjon~; \
         gjenkjøpsandel~; gjenkjøpsprosent~; fornyelsesandel~; gjenkjøpsfrekvens~",
    ),
    Words::new(
        Metric("churn"),
        "churn; cancel; cancels; leave us; leaving us; churn rate~; customer churn; cancellation rate~; attrition; customer loss~; cancellations; monthly churn",
        "churn~; säger upp sig; säga upp sig; säger upp; säga upp; lämnar oss; kundtapp~; kundbortfall~; kundomsättning~; kundflykt~; uppsägning~; uppsägningsgrad~; avhopp; kundavhopp~",
        "churn~; sier opp; si opp; forlater oss; slutter som kunder; kundefrafall~; kundeflukt~; oppsigelser~; frafall~; kundeavgang~; oppsigelsesrate~; kundetap~; churnrate~",
    ),
    Words::new(
        Metric("market_share"),
        "market share~; share of the market; share of market",
        "marknadsandel~; andel av marknaden; marknadsandelar; andelen av marknaden",
        "markedsandel~; andel av markedet; markedsandeler; andelen av markedet",
    ),
    Words::new(
        Metric("adoption_rate"),
        "adoption rate~; start using; adopt; started using; adoption; feature adoption; activation rate~; user adoption; usage rate~; activation",
        "användningsgrad~; börja använda; börjat använda; använda; använder; tagit i bruk; adoptionsgrad~; aktiveringsgrad~; adoption~; anslutningsgrad~; adoptionstakt~; nyttjandegrad~",
        "adopsjonsrate~; ta i bruk; tatt i bruk; begynne å bruke; bruksandel~; aktiveringsrate~; adopsjon~; tilslutningsgrad~; brukerandel~; aktiveringsgrad~; \
         adopsjonsgrad~; bruksrate~",
    ),
    Words::new(
        Metric("referral_rate"),
        "referral rate~; referral~; from recommendations; come from referrals; word of mouth share; recommend us; \
         come through recommendations; referred by",
        "rekommendationsandel~; från rekommendationer; via rekommendationer; komma från rekommendationer; värvningsgrad~; \
         genom rekommendationer; via rekommendation; från rekommendation; på rekommendation; referralgrad~; genom rekommendation; tipsat av; via tips; värvade av",
        "anbefalingsandel~; fra anbefalinger; via anbefalinger; komme fra anbefalinger; vervegrad~; vervingsgrad~; \
         gjennom anbefalinger; via anbefaling; fra anbefaling; på anbefaling; gjennom anbefaling; referral rate~; via verving; vervede",
    ),
    Words::new(
        Metric("mentions"),
        "mention~; mentioned; media mention~; press mention~; brand mention~; tags~; tagged posts; press coverage; media coverage; \
         press clipping~; press hit~; backlink~; media hit~; hashtag use~; user generated post~; article~ in the press; \
         pieces of coverage; media placements; features in; share of voice; press article~; press pickup~",
        "omnämnande~; omnämnda; omnämnd; omnämnas; nämnas; nämnda; nämns; medieomnämnande~; pressklipp~; taggning~; pressomnämnande~; medieinslag~; artiklar i pressen; \
         publicitet; mediegenomslag~; omnämnanden; pressartiklar; artiklar i lokalpressen; medieklipp~; tidningsartiklar; \
         inslag i media; pressträffar~ i media; varumärkesomnämnande~",
        "omtale~; omtaler; nevnes; medieomtale~; omtaler i media; presseklipp~; tagging~; presseomtale~; artikler i pressen; medieoppslag~; \
         oppslag; presseoppslag~; nevnt; omtalt; pressesaker; oppslag i media; mediesaker; nevninger; avisoppslag~; saker i lokalavisen",
    ),
    Words::new(
        Metric("attendance"),
        "attendee~; spectator~; attendance; participant~; visitors at the event; show ups~; turnout; webinar attendee~; \
         people at the event; people at our; people in the room; people attend; delegates; attend; people through the doors; \
         ticket holders at; audience of; event visitor~; people come to our event; live viewer~",
        "deltagar~; deltagare; åskådar~; åskådare; publik~; besökare på mässan; besökare på eventet; närvarande; webinardeltagar~; åhörar~; åhörare; \
         deltagarantal~; eventbesökar~; besökare på festivalen; besökare på öppet hus; publiksiffr~; mässbesökar~; deltar; \
         kursdeltagar~; personer på plats; uppslutning~; festivalbesökar~; besökare i montern; monterbesök~",
        "deltakere~; deltakere; tilskuere; publikum; deltakerne; deltagere; besøkende på messen; besøkende på arrangementet; oppmøte~; \
         frammøtte~; fremmøtte; webinardeltaker~; tilhørere~; tilhørere; deltakerantall~; publikumstall~; deltar; \
         kursdeltaker~; kursdeltakere; deltakertall~; messebesøk~; webinardeltakere; oppmøtte; besøkende på festivalen; stands besøkende",
    ),
    Words::new(
        Metric("downloads"),
        "download~; install~; app install~; app download~; installation~; white paper download~; ebook download~; guide download~",
        "nedladdning~; installation~; appnedladdning~; nerladdning~; ladda ner; laddar ner; installera; installerar; \
         podcastnedladdning~; poddnedladdning~",
        "nedlasting~; installasjon~; appnedlasting~; nedlastning~; laste ned; laster ned; laste ned appen; installerer; \
         podkastnedlasting~; nedlastede",
    ),
    Words::new(
        Metric("events"),
        "event~; conference~; webinar~; workshop~; talks~; seminar~; trade show~; fairs~; meetup~; speak~ at; speaking engagement~; \
         open house~; open day~; in store event~; pop up~; trade fair~; live event~",
        "event~; evenemang~; konferens~; webbinarium~; webbinari~; webinar~; webbinarier; workshop~; seminarium~; seminari~; seminarier; föreläsning~; \
         mässa~; mässor; mässan; kundkväll~; kundträff~; öppet hus; frukostmöten; frukostseminari~; träffar; inspirationskväll~; kundevent~; \
         kurskväll~; medlemsträff~; aktiviteter i butik",
        "arrangement~; event~; konferans~; webinar~; workshop~; seminar~; foredrag; messe~; messer; kundekveld~; \
         åpen dag; frokostmøte~; frokostseminar~; kundearrangement~; kundetreff~; medlemsmøte~; medlemstreff~; temakveld~; åpne dager",
    ),
    Words::new(
        Metric("profit"),
        "profit~; margin~; gross profit; net profit; gross margin~; bottom line; ebitda; profitability",
        "vinst~; marginal~; bruttovinst~; vinstmarginal~; täckningsbidrag~; rörelsevinst~; resultat efter skatt; \
         nettovinst~; bruttomarginal~; rörelseresultat~; lönsamhet~",
        "fortjeneste~; profitt~; margin~; bruttofortjeneste~; overskudd~; dekningsbidrag~; driftsresultat~; \
         driftsmargin~; bruttomargin~; resultat før skatt; lønnsomhet~; nettofortjeneste~",
    ),
    Words::new(
        Metric("posts"),
        "post~; reel~; story; stories; video~; shorts~; newsletter~ out; newsletters; blog post~; blog article~; article~; \
         episode~; livestream~; lives~; tweet~; carousel~; pins~; press release~; case studies~; case study; guide~; \
         podcast episode~; blogpost~; white paper~; e book~; ebook~; clips~; live session~; customer stories~; tiktoks; \
         infographic~; publication~; linkedin post~; updates~; mailing~; emails; e mails; mailshot~; content piece~; \
         pieces of content; email campaign~; films~; behind the scenes video~; emails out; interviews; threads~; sms campaigns",
        "inlägg~; insändar~; insändare; annons~; debattartikel; inläggen; reels; reel~; stories; story~; film~; filmer; video~; videor; videoklipp~; blogginlägg~; \
         artikel~; artiklar~; bloggartiklar~; avsnitt~; poddavsnitt~; livesändning~; utskick~; pressmeddelande~; kundcase~; \
         karuseller~; karuseller; guider~; guider; nyhetsbrevsutskick~; mejlutskick~; mailutskick~; nyhetsbrev i månaden; \
         uppdatering~; poster; publicering~; kundberättelser~; bloggposter; pins; tweets; liveavsnitt~; instagraminlägg~; \
         linkedininlägg~; facebookinlägg~; klipp; krönikor~; intervjuer~; sms utskick; tiktoks; tiktokvideo~; tiktokvideor; nyhetsbreven; händelser i bloggen",
        "innlegg~; annonse~; leserinnlegg; innleggene; reels; reel~; stories; story~; film~; filmer; video~; videoer; videosnutt~; blogginnlegg~; \
         artikkel~; artikler~; bloggartikler~; episode~; podkastepisode~; podkast episode~; direktesending~; utsending~; \
         pressemelding~; kundehistorie~; karuseller~; karuseller; guider~; guider; nyhetsbrevutsending~; \
         e postutsending~; oppdatering~; poster; publisering~; bloggposter; pins; tweets; kundecase~; facebookinnlegg~; \
         instagraminnlegg~; linkedininnlegg~; intervjuer~; sms utsendelser; utsendelse~; tiktoks; tiktok video~; snutter; podkastepisoder; nyhetsbrevene; klipp; sendinger",
    ),
    Words::new(
        Awareness,
        "brand awareness; awareness; that we exist; unaided awareness; aided awareness; brand recall; recall; know that our business exists; \
         know that we exist; know our name; know about us; brand recognition; have heard of us; heard of us; name recognition; \
         top of mind; know us; know who we are; know of us; spontaneous awareness; unaided recall; know our brand; aware of",
        "varumärkeskännedom~; kännedom~; att vi finns; för att vi finns; spontan kännedom; hjälpt kännedom; känner till oss; känna till oss; igenkänning~; \
         top of mind; vet vilka vi är; veta vilka vi är; vet att vi finns; veta att vi finns; kännedomen om; känner till; \
         känna till; kända; känt; ska vara kända; erinran; varumärkeskännedomen; märkeskännedom~; spontana kännedomen; känd",
        "merkekjennskap~; kjennskap~; at vi finnes; for at vi finnes; uhjulpen kjennskap; hjulpen kjennskap; kjenner til oss; kjenne til oss; \
         merkevarekjennskap~; gjenkjenning~; gjenkjennelse~; top of mind; vet hvem vi er; vite hvem vi er; vet at vi finnes; kjenner til; \
         kjenne til; vite at vi finnes; kjennskapen til; kjente; merkevarekjennskapen; kjennskapsgrad~; kjent; erindring~; kjenner merket",
    ),
    Words::new(
        Uncounted,
        "visibility; visible; presence; success; successful; growth; image; reputation; brand; attention; buzz; results; \
         marketing results; popularity; popular; relevance; relevant; loyalty; satisfaction; trust; credibility; \
         relationship~; community; hype; noise; quality; viral; authority; thought leadership; impact; brand equity; \
         brand image; brand love; goodwill; position in the market; creativity; marketing; content; satisfied; happy; happier; \
         noticed; seen; profile; digital maturity; inspiring; brand strength; professional; well known; influence; momentum",
        "synlighet~; synliga; synlig; synas; närvaro~; framgång~; framgångsrik~; tillväxt~; image; rykte; anseende~; \
         varumärke~; uppmärksamhet~; resultat~; popularitet~; populära; populär; relevans~; relevanta; lojalitet~; \
         kundnöjdhet~; nöjdhet~; förtroende~; trovärdighet~; relation~; relationer; community; kvalitet~; virala; viral; \
         genomslag~; marknadsföring~; kreativitet~; innehåll~; nöjda; nöjdare; synts; profil~; digital mognad; \
         inspirerande; proffsig~; snackis~; starkare varumärke; attraktiva; attraktivitet~; inflytande~; kännedomsbygg~; position~ på marknaden; märks; märkas",
        "synlighet~; synlige; synlig; synes; tilstedeværelse~; suksess~; vekst~; image; rykte~; omdømme~; merkevare~; \
         oppmerksomhet~; resultat~; resultater; popularitet~; populære; populær; relevans~; relevante; lojalitet~; \
         kundetilfredshet~; tilfredshet~; tillit~; troverdighet~; relasjon~; relasjoner; community; kvalitet~; virale; viral; \
         gjennomslag~; markedsføring~; kreativitet~; innhold~; fornøyde; profil~; digital modenhet; inspirerende; proff~; \
         snakkis~; sterkere merkevare; attraktive; påvirkningskraft~; buzz; markedsposisjon~; tilstedeværelse~; merkes",
    ),
];

//! What campaigns are for: leads, sign-ups, bookings, customers, sales, and what each of them costs.
//!
//! A table, and longer than other files: three languages have many words for buying.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Metric("leads"),
        "sql~; mql~; prospect~; inquiries~; enquiries~; enquiry; inquiry; quote request~; contact request~; \
         demo request~; request~ for a quote; lead generation; sales conversation~; contact form submission~; \
         lead gen; form submissions; form fills; form completions; contact forms; contact form~ submitted; \
         sales qualified; marketing qualified; sales opportunities; brochure requests; prospectus requests; \
         information requests; info requests; call back requests; callback requests; callbacks; phone calls; \
         inbound calls; incoming calls; people contact us; people contacting us; people call us; people enquire; \
         people enquiring; enquire about; inquire about; hand raisers; ask for a quote; asking for a quote; \
         request a quote; requesting a quote; request a demo; ask for a demo; rfps; quotes requested; \
         potential clients; potential customers; leads; a lead; new lead; lead s",
        "lead~; leads; förfrågning~; förfrågan; offertförfrågning~; offertförfrågan; kontaktförfrågning~; \
         prospekt~; kundämne~; kundförfrågning~; demoförfrågning~; potentiella kunder; säljmöten; leadsen; \
         leadsgenerering~; leadgenerering~; mqler; sqler; webbleads; säljleads; säljmöjlighet~; affärsmöjlighet~; \
         offert~; offertbegäran; be om offert; ber om offert; be om en offert; ber om en offert; begära offert; \
         begär offert; kontakta oss; kontaktar oss; kontaktat oss; höra av sig; hör av sig; hört av sig; \
         ringa oss; ringer oss; ringer in; inkommande samtal; kontaktformulär~; ifyllda formulär; \
         ifyllda kontaktformulär; inskickade formulär; fylla i formuläret; fyller i formuläret; \
         fyller i kontaktformuläret; formulärsvar; intressent~; spekulant~; presumtiva kunder; presumtiva köpare; \
         kundkontakt~; affärskontakt~; säljkontakt~; kontaktuppgifter; tänkbara kunder",
        "lead~; leads; forespørsler~; forespørsel~; henvendelser~; henvendelse~; tilbudsforespørsler~; prospekt~; \
         tilbudsforespørsel~; kundeemne~; kontaktforespørsler~; potensielle kunder; kundehenvendelser~; \
         henvendingar; tilbudsforespurnader; forespurnader; kontaktskjema~; utfylte skjema; utfylte skjemaer; \
         utfylte kontaktskjema; utfylte kontaktskjemaer; skjemautfylling~; kontakter oss; tar kontakt; \
         tok kontakt; ringe oss; ringer oss; ringer inn; be om tilbud; ber om tilbud; be om et tilbud; \
         ber om et tilbud; be om pristilbud; ber om pristilbud; be om befaring; ber om befaring; \
         befaringsforespørsel~; befaringsforespørsler; varme leads; kvalifiserte leads; kalde leads; \
         salgsmulighet~; salgsmuligheter; salgssamtale~; kundesamtale~; demoforespørsel~; demoforespørsler; \
         potensielle kjøpere; mulige kunder; innkommende henvendelser; innkommende telefoner; \
         telefonhenvendelse~; telefonhenvendelser; e posthenvendelser; nettforespørsel~; nettforespørsler; \
         leadsene; leadsa; leadgenerering~; leadsgenerering~",
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
         anmält sig; kontoregistrering~; skriva upp sig; skriver upp sig; skrivit upp sig; skriva in sig; \
         skriver in sig; signa upp sig; signar upp sig; regga sig; reggar sig; registrerat sig; \
         registrerade användare; skapa konto; skapar konto; skapa ett konto; skapar ett konto; nya konton; \
         skapade konton; kontoskapande~; provkonton; gratiskonton; testperiod~; provtränar; prova gratis; \
         provar gratis; testa gratis; testar gratis; namnunderskrift~; underskrifter; skriva under; \
         skriver under; skrivit under; skriva på uppropet; skriver på uppropet; osa; osar; osat; på väntelistan; \
         startplatser; inskrivna; inskrivning~; föranmäld~; delta i tävlingen; deltar i tävlingen; tävlande lag; \
         anmälda lag; trialkonton",
        "påmelding~; påmeldt~; registrering~; kurspåmelding~; webinarpåmelding~; prøveabonnement~; testbruker~; \
         prøveperiode~; signups; sign ups; melder seg på; melde seg på; registrerer seg; innmelding~; \
         konkurransebidrag; prøvebruker~; interessemelding~; arrangementspåmelding~; meldt seg på; \
         melde seg på kurset; melder seg på kurset; melde seg på webinaret; melder seg på webinaret; \
         registrere seg; registrert seg; registrerte seg; registrerte brukere; nye brukere; brukerkonto~; \
         opprette bruker; oppretter bruker; opprette konto; oppretter konto; lage bruker; lager bruker; \
         skrive seg på; skriver seg på; skrevet seg på; skrive under; skriver under; underskrift~; underskrifter; \
         signaturer; påmeldingstall~; lagpåmelding~; forhåndspåmelding~; påmelde; påmelda; påmeldigner; \
         prøveabonnenter; prøve gratis; prøver gratis; teste gratis; tester gratis; gratis prøveperiode; \
         startnummer; påmeldte lag; venteliste~; ventelista; konkurransedeltaker~; registreringer i appen",
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
         mötesbokning~; onlinebokning~; bokade; bokade demos; kundmöten; bokade tider; bokade bord; provkörning~; \
         boka bord; bokar bord; boka tid; bokar tid; boka en tid; bokar en tid; boka demo; bokar demo; \
         boka en demo; bokar en demo; boka ett möte; bokar ett möte; bokar möte; bokar rum; boka online; \
         bokar online; boka hos oss; bokar hos oss; boka visning; bokar visning; bokar; bokat; inbokade; \
         inbokade möten; inbokad; möten; beläggning~; beläggningsgrad~; gästnatt; gästnätter; gästnätterna; \
         övernattning~; hotellnätter; bokade platser; bokade rum; bokade visningar; bordsreservation~; bordsbok~; \
         rådgivningssamtal; introsamtal",
        "booking~; bestilling~ av time; timebestilling~; bordbestilling~; bordreservasjon~; reservasjon~; \
         bookede møter; rombestilling~; demo~; bookinger; møtebooking~; hotellbestilling~; bookede; \
         onlinebooking~; romreservasjon~; kundemøter; prøvekjøring~; bestille time; bestiller time; booke time; \
         booker time; bestilte timer; bookede timer; booke bord; booker bord; bestille bord; bestiller bord; \
         bestilte bord; booke rom; bestille rom; bestilte rom; solgte rom; booke møte; booker møte; \
         bestille møte; bestiller møte; booke en demo; booker en demo; bestille demo; bestiller demo; \
         bestille en demo; avtalte møter; booka møter; booket møter; booka bord; booka; fullbooket; fullbookede; \
         fullbooka; overnatting~; overnattinger; overnattingsdøgn; gjestedøgn; hotelldøgn; romdøgn; romnetter; \
         belegg; beleggsprosent; romutleie~; utleiedøgn; visningspåmelding~; visningspåmeldinger; konsultasjon~; \
         konsultasjoner; befaringer; prøvetime~; prøvetimer; timereservasjon~; reservere bord; reserverer bord; \
         reserverte bord; reserverte plasser; gruppebooking~; direktebooking~; timeavtale~; timeavtaler; \
         salgsdemo~; nettbooking~",
    ),
    Words::new(
        Metric("applications"),
        "application~; applicant~; job application~; candidate~; course applicant~; people apply; students apply; \
         students applying; people applying; apply to our; applying to our; apply to work; apply to join; \
         apply for a job; apply for our jobs; apply for our courses; apply for a place; apply online; apply; \
         applies; applying",
        "ansökning~; ansökan; jobbansökning~; sökande; kandidat~; ansökningar; söker jobb; \
         sökningar till utbildningen; jobbsökande; söker till; söka till; söker jobb hos; söka sig hit; \
         söker sig hit; söka sig till oss; söker sig till oss; söka jobb hos oss; söka till oss; söker till oss; \
         söka utbildningen; söker utbildningen; söka programmet; söker programmet; söka till programmet; \
         söker till programmet; söka till utbildningen; söker till utbildningen; söka till kursen; \
         söker till kursen; söka tjänsten; söker tjänsten; söka jobbet; söker jobbet; söktryck~; \
         ansökningssiffr~; ansökningstal~; inkomna cv; sökandeantal~; förstahandssökande",
        "søknad~; jobbsøknad~; søkere~; søkere; søkerne; kandidat~; søkertall~; jobbsøker~; jobbsøkere; søker på; \
         søke på; søker seg til; søke jobb; søker jobb; søke på stillingen; søker på stillingen; \
         søke på stillingene; søke seg til; søker seg hit; søker studieplass; søke studieplass; søker på studiet; \
         søknadstall~; søkermasse~; primærsøker~; primærsøkere; primærsøkerne; førstevalgssøker~; \
         førstevalgssøkere; førstevalgsøkere; førsteprioritetssøker~; førsteprioritetssøkere; \
         kvalifiserte søkere; søkarar; søkartal; lærlingsøkere; studiesøkere; kandidater til stillingen; \
         søkergrunnlag~; søkerantall~; sommerjobbsøknader",
    ),
    Words::new(
        Metric("customers"),
        "customer~; client~; buyer~; customer base; paying user~; new business; patient~; donor~; \
         paying customer~; shopper~; guest~; paid users; new logos; regular givers; become customers; \
         become clients; contracts signed; signed contracts; patients; guests; guest",
        "kunder~; kundkrets~; kundbas~; klient~; köpare; köparna; nykund~; återkommande kunder; kundstock~; \
         patient~; givare; månadsgivar~; betalande användare; nykundsanskaffning~; kundtillväxt~; kundantal~; \
         kundstam~; stamkund~; stamgäst~; hotellgäst~; lunchgäst~; middagsgäst~; företagskund~; privatkund~; \
         förstagångskund~; nyckelkund~; uppdragsgivar~; betalkund~; betalande; väljer oss; välja oss; \
         anlitar oss; anlita oss; byta till oss; byter till oss; tecknade avtal; signerade avtal; teckna avtal; \
         tecknar avtal; kundavtal~; kundportfölj~; kundunderlag~; fadder; faddrar; faddrarna; autogirogivare; \
         nykunder; kundökning~; återkommande gäster; matgäst~",
        "kunde~; kunder~; kundekrets~; kundebase~; klient~; kjøpere~; kjøpere; kundemasse~; nykunde~; pasient~; \
         kundegruppe~; givere~; givere; gjest~; kundestokk~; betalende brukere; kundetall~; kundegrunnlag~; \
         kundeportefølje~; kundevekst~; kundekontoer; storkunde~; storkunder; fastekunde~; fastkunde~; \
         fastkunder; stamkunde~; stamkunder; stamgjest~; stamgjester; bedriftskunde~; bedriftskunder; \
         privatkunde~; privatkunder; faste givere; fast giver; faste givarar; faddere; månedsgiver~; \
         månedsgivere; fastgiver~; fastgivere; kjøpare; abonnementskunde~; abonnementskunder; kundeklubbkunder; \
         nettkunde~; nettkunder; oppdragsgiver~; oppdragsgivere; bli kunde; bli kunder; blir kunder; blir kunde; \
         givarar",
    ),
    Words::new(
        Metric("sales"),
        "sale~; revenue~; turnover; order~; purchase~; ticket~; units sold; sell~; sold; buy; bought; buys; \
         people buy; mrr; arr; gmv; donation~; webshop order~; copies; gift card~; purchase value; \
         season ticket~; ticket sale~; order value~; online sale~; takings; raise~ money; subscription revenue; \
         items sold; products sold; tickets sold; copies sold; books sold; bottles sold; boxes sold; \
         vouchers sold; subscriptions sold; seats sold; units shifted; preorders; presales; deals closed; \
         closed deals; deals won; closed won; funds raised; raise funds; raised funds; money raised; fundraise; \
         sold out; sellouts; aov; basket size; basket value; average basket; spend per head; spend per customer; \
         average spend; buying from us; shop with us; ordering online; place an order; make a purchase; \
         complete a purchase; gift vouchers; net sales; people donate; people donating; turn over; raffle tickets",
        "försäljning~; intäkt~; omsättning~; order; ordrar~; beställning~; köp; köpen; biljett~; sålda; sälj~; \
         sälja; säljer; säljs; köper; merförsäljning~; biljettförsäljning~; nätförsäljning~; webbförsäljning~; \
         ordervärde~; donation~; presentkort~; försäljningssiffr~; butiksförsäljning~; onlineförsäljning~; \
         exemplar; säsongskort~; inköp; gåvor; årskort~; biljettintäkt~; e handelsförsäljning~; återköp~; \
         kampanjförsäljning~; lotter; lott; omsätta; omsätter; säljas; sålt; såld; säljsiffr~; säljresultat~; \
         försäljningstal~; försäljningsökning~; försäljningstillväxt~; omsättningsökning~; omsättningstillväxt~; \
         intäktsökning~; intäktstillväxt~; köpa; köpt; köpa mer; köpa av oss; köpa hos oss; köper hos oss; \
         köper av oss; handla hos oss; handlar hos oss; handla på nätet; handla i webbutiken; \
         handlar i webbutiken; merköp~; tilläggsköp~; onlineköp~; nätköp~; webbköp~; förstaköp~; biljettköp~; \
         snittköp~; snittorder~; snittordervärde~; snittkvitto~; kundkorg~; varukorg~; orderingång~; orderintag~; \
         webborder; webbordrar; onlineorder; beställ~; avslutade affärer; stängda affärer; vunna affärer; \
         nya affärer; stänga affärer; affärsavslut; slutsålt; slutsålda; slutsåld; utsålt; utsålda; utsåld; \
         sålt slut; sälja slut; sälja ut; insamlade; insamlat; insamling~; insamlingsresultat~; samla in pengar; \
         insamlade medel; donera; donerar; donerat; skänka; skänker; skänkta; swisha; swishar; swishgåv~; \
         gåvobelopp~; gåvointäkt~; förköp~; sålda lotter; lottförsäljning~; genomförda köp; slutför köpet; \
         slutföra köpet; slutför sitt köp; lägger en order; nyförsäljning~; dagskassa~; mersälj~; \
         kioskförsäljning~; affärer; handla hos; handlar hos",
        "salg~; salget; inntekt~; omsetning~; bestilling~; ordre~; kjøp; kjøpene; billett~; solgte; solgt; selg~; \
         selge; selger; selges; kjøper; mersalg~; billettsalg~; nettsalg~; netthandel~; ordreverdi~; donasjon~; \
         gavekort~; salgstall~; butikksalg~; salgsinntekt~; eksemplar~; sesongkort~; årskort~; gjenkjøp~; \
         billettinntekt~; kampanjesalg~; innkjøp; omsette; omsetter; omsette for; omsetter for; omsettes; omsatt; \
         salgsvekst~; salgsvolum~; salgsomsetning~; årsomsetning~; månedsomsetning~; snittordre~; snittkjøp~; \
         snittkurv~; handlekurvverdi~; kurvstørrelse~; snittsalg~; snittbong~; gjennomsnittsordre~; \
         gjennomsnittskjøp~; nettbutikksalg~; nettbutikkordre~; netthandelssalg~; julesalg~; sommersalg~; \
         høstsalg~; vårsalg~; helgesalg~; loddsalg~; kakesalg; forhåndssalg~; forhåndsbestilling~; \
         forhåndsbestillinger; forhåndskjøp; salgsordre~; solgt ut; selge ut; selger ut; utsolgt; utsolgte; \
         handle hos oss; handler hos oss; handle på nett; handler på nett; handle i nettbutikken; \
         handler i nettbutikken; legge igjen penger; legger igjen mer; kjøpe billett; kjøper billett; \
         kjøpe billetter; kjøper billetter; kjøpe igjen; kjøpt; kjøpte; dagskort; festivalpass~; billetinntekter; \
         billettomsetning~; medlemsinntekter; sponsorinntekt~; sponsorinntekter; sponsormidler; annonseinntekt~; \
         annonseinntekter; innsamlede midler; innsamlet beløp; innsamla midler; innsamlingsinntekter; \
         gaveinntekt~; gaveinntekter; inn på vipps; pengegave~; pengegaver; driftsinntekt~; driftsinntekter; \
         abonnementsinntekt~; abonnementsinntekter; varesalg~; solgte eksemplarer; solgte enheter; \
         solgte plasser; enheter solgt; omsettning~; omsetting~; omsetjing~; sal i nettbutikken; merkjøp; \
         oppsalg; topplinje~; topplinja; kjøpsverdi~; sesongkortsalg~; lodd; lodder",
    ),
    Words::new(
        Metric("conversion_rate"),
        "conversion rate~; conversion~; cvr; sign up rate~; checkout rate~; close rate~; visitor to lead rate~; \
         lead to customer rate~; booking rate~; convert; conversion percentage; add to cart rate~; \
         landing page conversion~; conversation rate; convertion rate; win rate~; closing rate~; close ratio; \
         lead conversion; lead conversion rate~; trial to paid; trial to paid conversion; trial conversion; \
         checkout completion; checkout completion rate; opt in rate~; signup rate~; registration rate~; \
         visitors who buy; visitors who become customers; visitors into customers; visitors into buyers; \
         leads into customers; leads that become customers; leads who become customers; browsers into buyers; \
         visitors into leads",
        "konverteringsgrad~; konvertering~; konverteringsfrekvens~; konverteringsandel~; avslutsgrad~; \
         konverteringsprocent~; konverteringstal~; konverteringsrate~; konverterar; konvertera; köpfrekvens~; \
         köpgrad~; konverterat; konverteras; konverterade; konversionsgrad~; konversionsfrekvens~; \
         konversionsrate~; konversion~; cvr; conversion rate~; hitrate; hit rate; vinstprocent~; \
         avslutsfrekvens~; avslutsprocent~; andelen besökare som köper; andel besökare som köper; \
         andelen som köper; andel som köper; andelen som bokar; leads som blir kunder; besökare som blir kunder; \
         besökare till kunder; leads till kunder; leads till kund; provanvändare till betalande; \
         omvandla besökare till kunder; omvandla leads till kunder",
        "konverteringsrate~; konvertering~; konverteringsgrad~; konverteringsfrekvens~; konverteringsprosent~; \
         konverteringsandel~; konverterer; konvertere; konvetering~; konverteringstall~; convertering~; hitrate~; \
         hit rate~; tilslagsprosent~; tilslag på tilbud; vinnerprosent~; vinnrate~; andel som kjøper; \
         andelen som kjøper; andel besøkende som kjøper; andelen besøkende som kjøper; andelen som bestiller; \
         andel som bestiller; andelen som fullfører; andel som fullfører; fullføringsgrad~; fullføringsrate~; \
         kjøpsrate~; påmeldingsrate~; bookingrate~; lead til kunde; leads til kunder; leads som blir kunder; \
         besøkende som blir kunder; besøkende som kjøper; besøkende til kunder; besøkende til kjøpere; \
         går fra besøk til kjøp; fullfører kjøpet; fullføre kjøpet; fullfører kassen; konverterte; konverteres",
    ),
    Words::new(
        Metric("cost_per_lead"),
        "cost per lead; cost per leads; cpl; lead cost~; price per lead; cost of a lead; cost per qualified lead; \
         cost for each lead; cost for a lead; cost per enquiry; cost per inquiry; cost per mql; cost per sql; \
         cost per marketing qualified lead; cost per sales qualified lead; pay per lead; paying per lead; \
         spend per lead; price for a lead; price of a lead; cost per new lead; lead price; cpls; \
         cost of each lead",
        "kostnad~ per lead; kostnaden per lead; cpl; leadkostnad~; pris per lead; priset per lead; \
         kostnad per leads; kostnad~ per kvalificerat lead; leadpris~; kostnaden för ett lead; leadskostnad~; \
         leadspris~; snittkostnad~ per lead; kostnad för varje lead; kostnaden för varje lead; \
         priset för ett lead; betala per lead; cost per lead; kostnad lead; genomsnittskostnad~ per lead",
        "kostnad~ per lead; kostnaden per lead; cpl; leadkostnad~; pris per lead; prisen per lead; leadpris~; \
         kostnad per leads; kostnad pr lead; kostnaden pr lead; leadskostnad~; leadsprisen; leadspris~; \
         pris pr lead; prisen pr lead; pris per leads; kostnad pr leads; kostnad for et lead; \
         kostnaden for et lead; betale per lead; betaler per lead; kostnad per henvendelse; \
         kostnaden per henvendelse; pris per henvendelse",
    ),
    Words::new(
        Metric("cost_per_result"),
        "cost per acquisition; cpa; cost per conversion; cost per sale; cost per order; cost per customer; \
         acquisition cost~; cac; cost per result~; cost per booking; cost per sign up; cost per purchase; \
         customer acquisition cost~; cost per install; cost per action; cost per new customer; cost per donor; \
         cost per ticket; cost per ticket sold; cost per registration; cost per application; cost per attendee; \
         cost per download; cost per member; cost per new member; cost per follower; cost per view; cpv",
        "kostnad~ per kund; kostnad~ per köp; kostnad~ per order; cpa; kostnad~ per konvertering; \
         anskaffningskostnad~; kundanskaffningskostnad~; kostnad~ per bokning; kostnad~ per resultat; \
         kostnad~ per ny kund; kostnad~ per anmälan; kostnad~ per ny medlem; kostnad~ per anmälning; cac; \
         värvningskostnad~",
        "kostnad~ per kunde; kostnad~ per kjøp; kostnad~ per ordre; cpa; kostnad~ per konvertering; \
         anskaffelseskostnad~; kundeanskaffelseskostnad~; kostnad~ per bestilling; kostnad~ per resultat; \
         kostnad pr kunde; kostnaden pr kunde; kostnad pr kjøp; kostnad pr ordre; kostnad per salg; \
         kostnaden per salg; kostnad per påmelding; kostnaden per påmelding; kostnad pr påmelding; \
         kostnad per nye kunde; kostnad per ny kunde; kostnaden per ny kunde; kostnaden per nye kunde; \
         pris per kjøp; pris per kunde; pris per påmelding; pris per salg; akkvisisjonskostnad~; \
         kostnad per nedlasting; kostnad per installasjon; kostnad per booking; kostnad per søknad; \
         kostnad pr konvertering; pris per konvertering; kostnad per handling",
    ),
    Words::new(
        Metric("cost_per_click"),
        "cost per click; cpc; click cost~; price per click; cpcs; cost for each click; cost of a click; \
         price of a click; pay for each click; cost of each click",
        "kostnad~ per klick; cpc; klickpris~; klickkostnad~; pris~ per klick",
        "kostnad~ per klikk; cpc; klikkpris~; klikkostnad~; pris~ per klikk; kostnad pr klikk; \
         kostnaden pr klikk; pris pr klikk; betale per klikk; betaler per klikk; klikkekostnad~",
    ),
    Words::new(
        Metric("roas"),
        "roas; return on ad spend; ad return~; return on adspend; return on advertising spend; \
         return on our ad spend; return on advertising; return on our advertising",
        "roas; annonsavkastning~; avkastning på annonserna; avkastning på annonseringen; annonsavkastningen; \
         return on ad spend; avkastning på annonsbudgeten; avkastning på annonspengarna; \
         avkastning på annonskronan; avkastning per annonskrona; intäkt per annonskrona; intäkter per annonskrona",
        "roas; annonseavkastning~; avkastning på annonsene; avkastning på annonsering~; annonseavkastningen; \
         avkastning på annonsekronene; annonse avkastning; avkastning på annonsebudsjettet; \
         avkastning på annonsepengene; igjen for hver annonsekrone; igjen per annonsekrone",
    ),
    Words::new(
        Metric("roi"),
        "roi; return on investment; return on our marketing; marketing roi; return on our ads; \
         return on marketing spend; return on marketing investment; return on our investment; \
         return on our campaigns; return on our spend; romi; return on marketing",
        "roi; avkastning~; avkastning på investering~; return on investment; romi; kampanjavkastning~; \
         avkastning på marknadsföringen; avkastning på satsade pengar; tillbaka på varje krona; \
         tillbaka på varje satsad krona; tillbaka per satsad krona; per investerad krona; per satsad krona",
        "roi; avkastning~; avkastning på investering~; return on investment; avkastning på markedsføringen; \
         avkastning på markedsføringa; investeringsavkastning~; avkasting~; igjen for hver krone; \
         igjen per krone; igjen for hver markedskrone; tilbake for hver krone",
    ),
];

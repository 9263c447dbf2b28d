//! What people think of us, and whether they stay: time on site, rankings, reviews, retention, mentions.
//!
//! A table, and longer than other files: three languages have many words for being liked.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Metric("time_on_site"),
        "time on site; stay longer; staying on; time people spend on; time on page; session duration; \
         time on the site; time on our site; dwell time; average session; time spent on the site; \
         time on the website; time on our website; session length; visit duration; time spent on our site; \
         minutes on the site; average visit duration; average visit length; average time on page; \
         average time on site; session time; session times; average engagement time; engagement time; \
         time per visit; time per session; minutes per visit; minutes per session; visit length; length of visit; \
         time visitors spend; time users spend; time readers spend; longer on our site; longer on the site; \
         longer on our website; spend longer on our site; spend longer on our website; \
         spend more time on our site; spend more time on our website; spending on our site; longer visits; \
         longer sessions; reading time; stay on our site; stay on the site; stay on the website; \
         stay on our website; stay on our page; stay on the page",
        "tid på sajten; stanna längre; stannar längre; tid på sidan; besökstid~; tiden på sajten; \
         tiden på webbplatsen; sessionslängd~; tid på webbplatsen; tiden på sidan; besökslängd~; tid på hemsidan; \
         sessionstid~; tiden på hemsidan; snittid på sajten; lästid~; snittiden på sajten; tid per besök; \
         snittid per besök; snittiden per besök; snittid på sidan; snittiden på sidan; snittid på hemsidan; \
         snittiden på hemsidan; tid på vår hemsida; tid på vår sajt; tiden per besök; sidtid~; dröjer kvar; \
         dröja kvar; hänger kvar; engagemangstid~; tid på bloggen; läsa längre; stannar på sidan; tid på webben",
        "tid på siden; bli på siden; blir på siden; bruker på siden; blir værende; bli lenger på; blir lenger på; \
         være på siden; bruker på nettsiden; bruker på nettstedet; tiden på siden; besøkstid~; tid på nettstedet; \
         øktvarighet~; tiden på nettstedet; tid på nettsiden; tiden på nettsiden; lesetid~; besøksvarighet~; \
         tid på sidene; sesjonstid~; øktlengde~; tid på nettsida; tida på nettsida; tiden på sida; tid på sida; \
         tida på sida; bli på nettsiden; blir på nettsiden; være på nettsiden; være lenger på; \
         bruke mer tid på nettsiden; bruke mer tid på siden; bruker mer tid på siden; \
         bruker mer tid på nettsiden; bruke lenger tid på siden; bruker lenger tid på siden; tid brukt på siden; \
         tid brukt på nettsiden; oppholdstid~; sidetid~; gjennomsnittlig øktvarighet; \
         gjennomsnittlig tid på siden; gjennomsnittstid~ på siden; snittid på siden; snittid på nettsiden; \
         snittiden på nettsiden; snittiden på siden; engasjementstid~; tid i appen; lenger på siden; \
         lenger på nettsiden",
    ),
    Words::new(
        Metric("ranking"),
        "rank~; ranking~; rank higher; search ranking~; search position~; position~ on google; google ranking~; \
         position on google; ranks; ranked; page one of google; first page of google; google's first page; \
         spot on google; search result~; organic position~; page 1 of google; show up higher; keyword position~; \
         climb on google; positions; serp; pole position; serp position~; google position~; front page of google; \
         first page on google; page one on google; top of google; top of the google results; google results; \
         google search results; first on google; top spot on google; map pack; featured snippet; rank for; \
         rank on google; found on google; found first on google; show up on google; shows up on google; \
         show up first; come up first; appear higher; come up higher; search positions",
        "ranka~; rankas; ranking~; sökposition~; rankar; placering~ på google; placering på google; sökresultat~; \
         förstasidan på google; högre upp på google; första sidan på google; googleplacering~; sökplacering~; \
         synas högst på google; sökrankning~; rankning~; position på google; topplacering på google; \
         googles första sida; googles förstasida; hamna högre på google; ligga högre på google; plats på google; \
         positioner på google; söksynlighet~; placering; sökordsposition~; sökordsplacering~; googleposition~; \
         googlerankning~; googleranking~; sökträff~; etta på google; etta i sökresultatet; \
         första träffen på google; första träff på google; första sidan i google; förstasidan i google; \
         synas på första sidan; högre i google; högre i sökresultaten; högre upp i google; \
         högre upp i sökresultaten; synas högre upp; förstaplats på google; förstaplatsen på google; \
         topposition~; topplacering~; placeringar på google; sökordsranking~; rankar högre; ranka högre; \
         seo ranking~; plats i google",
        "rangere~; rangering~; rangerer; søkeposisjon~; plassering~ på google; ligge høyere på google; \
         søkeresultat~; førstesiden på google; høyere opp på google; første side på google; googleplassering~; \
         søkeplassering~; google plassering~; søkerangering~; googles førsteside; posisjon på google; \
         plass på google; rangere høyere; søkerangering; ranking~; rankere~; plassering i google; \
         førstesiden til google; komme høyere på google; rangere høyt på google; rangerer høyt på google; \
         toppen av google; øverst på google; øverst i google; høyt på google; høyt i google; høyere i søk; \
         øverst i søk; øverst i søkeresultatet; øverst i søkeresultatene; topp på google; topplassering~; \
         topplasseringer; førsteplass på google; førsteplassen på google; side én på google; side 1 på google; \
         side en på google; første siden på google; første side i google; førstesida på google; \
         nøkkelordrangering~; nøkkelordplassering~; dukke opp øverst; dukker opp øverst; \
         komme høyt opp på google; klatre på google; stige på google; google rangering~; googlerangering~; \
         posisjon i google; posisjon i søk; plassering i søk; søketreff; posisjon 1 på google",
    ),
    Words::new(
        Metric("reviews"),
        "review~; google review~; testimonial~; recommendation~ on; leave us a review; leave us a google review; \
         leaving us a review; leave us reviews; write a review; write us a review; five star reviews; \
         five star review~; five star google reviews; 5 star review~; 5 star google review~; customer review~; \
         video testimonials; linkedin recommendations",
        "recension~; omdöme~; kundomdöme~; googlerecension~; kundrecension~; googleomdöme~; omdömen; vitsord; \
         recensera; recenserar; recenserat; betygsätta oss; betygsätter oss; kundutlåtande~; kundreferens~; \
         kundröst~; positiva omdömen; utlåtande~; recensionsantal~",
        "anmeldelser~; anmeldelse~; omtale~ på google; omtaler på google; kundeanmeldelser~; googleanmeldelser~; \
         google omtaler; vurderinger; kundeomtale~; google anmeldelse~; vurdering~ på google; \
         omtale~ på tripadvisor; kundevurdering~; femstjernersanmeldelser~; anmeldelsar; skrive en anmeldelse; \
         skriver en anmeldelse; legge igjen en anmeldelse; legger igjen en anmeldelse; legge igjen anmeldelse; \
         gi oss en anmeldelse; gir oss en anmeldelse; googleomtale~; googlevurdering~; googlevurderinger; \
         google vurderinger; google vurdering; brukeromtale~; brukeranmeldelse~; brukeranmeldelser; \
         produktomtale~; produktanmeldelse~; produktanmeldelser; toppanmeldelse~; toppanmeldelser; \
         femstjerners anmeldelser; anbefalinger på google; anbefalinger på facebook; anmeldinger på google; \
         anmelde oss; anmelder oss; tilbakemeldinger på google; vurderinger på trustpilot; omtaler på trustpilot",
    ),
    Words::new(
        Metric("rating"),
        "rating~; ★; ⭐; star rating~; score on trustpilot; average score; stars; review score~; google score; \
         trustscore; trustpilot score; average rating; google rating; stars on; star average; customer rating; \
         star score; average stars; average review score; average review rating; review average; average on",
        "betyg~; ★; ⭐; snittbetyg~; medelbetyg~; stjärnor; stjärnbetyg~; googlebetyg~; kundbetyg~; omdömessnitt~; \
         stjärnor på; genomsnittsbetyg~; trustscore; betyget på google; snittet på; snitt på; vårt snitt; \
         stjärnsnitt~; betygssnitt~; snittpoäng~; omdömespoäng~; appbetyg~; poäng på google; poäng på trustpilot; \
         genomsnittligt betyg; genomsnittliga betyget; stjärnor i snitt; snitt på google; snittet på google; \
         snittet på trustpilot",
        "karakter~; ★; ⭐; snittkarakter~; snittscore~; stjerner; stjernevurdering~; gjennomsnittskarakter~; \
         vurderingssnitt~; gjennomsnittsvurdering~; snittvurdering~; score på; terningkast~; stjerner på; \
         googlekarakter~; trustscore; gjennomsnittlig vurdering; stjerners snitt; google score~; vurderingen på; \
         rating~; snitt på trustpilot; snittrating~; gjennomsnittsscore~; googlescore~; googlerating~; \
         trustpilotscore~; snitt på google; stjerners vurdering; stjernesnitt~; snitt på tripadvisor; \
         kundescore~; vurdering i snitt; score på google; score på trustpilot; stjernerating~; \
         poeng på tripadvisor; appstore rating; snittet på; snitt på; snittet vårt",
    ),
    Words::new(
        Metric("nps"),
        "nps; net promoter score; promoter score; net promotor score; promotor score; net promoter; enps; \
         net promoter index",
        "nps; net promoter score; rekommendationsgrad~; nps värde~; nps poäng~; nps tal~; nps resultat~; \
         nps index; nps score~; npsen; npsvärde~",
        "nps; net promoter score; nps score~; anbefalingsgrad~; netto promoter score; nps skår~; nps resultat; \
         netpromoterscore; promotørscore~",
    ),
    Words::new(
        Metric("retention"),
        "retention; retention rate~; customer retention; repeat customer rate~; repeat purchase rate~; \
         renewal rate~; retain; repeat rate~; renewals; renew; renewed; repeat purchases; \
         returning customer rate~; member retention; client retention; donor retention; donor retention rate~; \
         subscriber retention; repeat business; repeat orders; repeat bookings; repeat purchase; repeat visits; \
         rebook; rebooking; rebookings; rebooking rate~; rebook with us; membership renewals; buy again; \
         buy from us again; book again; order again; order from us again; purchase again; shop with us again; \
         customers come back; customers who come back; come back for more; come back to us; resubscribe; \
         second purchase; come back; comes back; coming back; return to us; returning guests; returning customers",
        "kundlojalitet i procent; förnya; förnyar; förnyas; återköpsgrad~; retention; kundretention~; \
         behållningsgrad~; återköpsfrekvens~; förnyelsegrad~; retentionsgrad~; kundbehållning~; \
         andelen återkommande kunder; andel återkommande kunder; förnyelsefrekvens~; återkommandegrad~; \
         behålla kunderna; kommer tillbaka; komma tillbaka; återkommer; återkomma; återvänder; komma igen; \
         stannar kvar som kunder; stannar kvar som medlemmar; stanna kvar som kunder; stanna kvar som medlemmar; \
         kunder som stannar kvar; medlemmar som stannar kvar; kunderna stannar kvar; medlemmarna stannar kvar; \
         stannar hos oss; stanna hos oss; stannar kvar hos oss; stanna kvar hos oss; handlar igen; handla igen; \
         köper igen; köpa igen; beställer igen; beställa igen; bokar igen; boka igen; återköpsandel~; \
         återköpsprocent~; återköpsrate~; återkommande köp; andel återköp; andelen återköp; behålla kunder; \
         behålla medlemmar; behålla medlemmarna; behålla våra kunder; behålla våra medlemmar; förnyat; förnyad~; \
         förnyelse~; förnyelser; förnyar sitt medlemskap; förnya medlemskapet; förnya sitt medlemskap; \
         förnya prenumerationen; förnyar prenumerationen; andel som förnyar; andelen som förnyar; retentionrate~; \
         kvarvarande medlemmar",
        "gjenkjøpsrate~; fornye; fornyer; kundelojalitet i prosent; retention; gjenkjøpsgrad~; fornyelsesgrad~; \
         fornyelsesrate~; kundebevaring~; andelen gjenkjøp; andel tilbakevendende kunder; \
         andelen tilbakevendende kunder; kunderetensjon~; gjenkjøpsandel~; gjenkjøpsprosent~; fornyelsesandel~; \
         gjenkjøpsfrekvens~; kommer tilbake; komme tilbake; vender tilbake; komme igjen; retensjon~; \
         kunderetention~; fornyelse av medlemskap; fornye medlemskapet; fornyer medlemskapet; fornyet medlemskap; \
         fornyer abonnementet; fornye abonnementet; fornyelser; fornyet; fornyes; handler igjen; handle igjen; \
         kjøper igjen; gjenværende kunder; andel gjenkjøp; andel som fornyer; andelen som fornyer; \
         andel faste kunder; beholde kundene; beholde kunder; beholde medlemmene; beholder kundene; \
         beholde abonnentene; lojalitetsrate~; medlemsbevaring~; tilbakevendende gjester; fornyingsrate~; \
         fornyingsgrad~",
    ),
    Words::new(
        Metric("churn"),
        "churn; cancels; leaving us; churn rate~; customer churn; cancellation rate~; attrition; customer loss~; \
         cancellations; monthly churn; churned; churning; member churn; subscriber churn; customer attrition; \
         lost customers; lost members; lost clients; lose customers; losing customers; losing members; \
         losing clients; cancellation; cancelled; canceled; cancelled memberships; cancelled subscriptions; \
         dropout rate; drop out rate; members leaving; customers leaving; members leave; customers leave",
        "churn~; säger upp sig; säga upp sig; säger upp; säga upp; lämnar oss; kundtapp~; kundbortfall~; \
         kundomsättning~; kundflykt~; uppsägning~; uppsägningsgrad~; avhopp; kundavhopp~; kunder som lämnar; \
         kunder som slutar; slutar som kunder; medlemmar som slutar; medlemmar som lämnar; medlemstapp~; \
         medlemsras~; medlemsflykt~; medlemsbortfall~; lämnar föreningen; lämna föreningen; lämnar klubben; \
         går ur föreningen; gå ur föreningen; går ur klubben; utträde~; avslutar sitt medlemskap; \
         avslutade medlemskap; tappa kunder; tappar kunder; tappa medlemmar; tappar medlemmar; tappade kunder; \
         förlorade kunder; kundförlust~; avhoppare; churnrate~; lämnar tjänsten",
        "churn~; sier opp; si opp; forlater oss; slutter som kunder; kundefrafall~; kundeflukt~; oppsigelser~; \
         frafall~; kundeavgang~; oppsigelsesrate~; kundetap~; churnrate~; si opp abonnementet; \
         sier opp abonnementet; sier opp medlemskapet; si opp medlemskapet; melde seg ut; melder seg ut; \
         meldt seg ut; utmelding~; utmeldte; medlemsfrafall~; abonnementsoppsigelser; oppsigelsesgrad~; \
         oppsigelsesprosent~; kundelekkasje~; avgangsrate~; frafallsprosent~; frafallsrate~; kunder som slutter; \
         kunder slutter; medlemmer som slutter; medlemmer slutter; slutter å handle; abonnementsfrafall~; \
         slutte som kunder; mister kunder",
    ),
    Words::new(
        Metric("market_share"),
        "market share~; share of the market; share of market; marketshare; share of the local market; \
         share of the category; category share; slice of the market; percent of the market",
        "marknadsandel~; andel av marknaden; marknadsandelar; andelen av marknaden",
        "markedsandel~; andel av markedet; markedsandeler; andelen av markedet; markesandel~; \
         andel av totalmarkedet; av markedet; markdesandel~; andelen i markedet; andel i markedet; andel av kaken",
    ),
    Words::new(
        Metric("adoption_rate"),
        "adoption rate~; start using; started using; adoption; feature adoption; activation rate~; user adoption; \
         usage rate~; activation; uptake; uptake rate; take up rate; feature usage; use our app; using our app; \
         use the app; using the app; use the new feature; onboarding completion",
        "användningsgrad~; börja använda; börjat använda; tagit i bruk; adoptionsgrad~; aktiveringsgrad~; \
         adoption~; anslutningsgrad~; adoptionstakt~; nyttjandegrad~; använder appen; använda appen; \
         börjar använda; börja använda appen; aktiverat kontot; aktiverar kontot; aktiverat sitt konto; \
         kommit igång med appen; användargrad~; självbetjäningsgrad~; införandegrad~; använder e tjänsten; \
         använda e tjänsten; gå över till appen; går över till appen; nyttjar tjänsten",
        "adopsjonsrate~; ta i bruk; tatt i bruk; begynne å bruke; bruksandel~; aktiveringsrate~; adopsjon~; \
         tilslutningsgrad~; brukerandel~; aktiveringsgrad~; adopsjonsgrad~; bruksrate~; ta den i bruk; \
         tar i bruk; tatt den i bruk; begynt å bruke; begynner å bruke; tatt appen i bruk; ta appen i bruk; \
         har tatt i bruk; bruksgrad~; brukergrad~; bruker appen; bruke appen; bruker løsningen; bruke løsningen; \
         andel aktive brukere; aktiverte brukere; innloggingsandel~; bruker portalen; bruker selvbetjening; \
         utnyttelsesgrad~; bruker den nye løsningen",
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
         referralgrad~; genom rekommendation; tipsat av; via tips; värvade av; rekommendera oss; \
         rekommenderar oss; rekommenderat oss; tipsa om oss; tipsar om oss; tipsar en vän; tipsa en vän; \
         tips från vänner; mun till mun; värvade av vänner; värvade av medlemmar; via bekanta; tipsade av; \
         rekommendationer från kunder",
        "anbefalingsandel~; fra anbefalinger; via anbefalinger; komme fra anbefalinger; vervegrad~; \
         vervingsgrad~; gjennom anbefalinger; via anbefaling; fra anbefaling; på anbefaling; gjennom anbefaling; \
         referral rate~; via verving; vervede; anbefalingsrate~; anbefalingsprosent~; via jungeltelegrafen; \
         gjennom jungeltelegrafen; jungeltelegrafen; anbefale oss; anbefaler oss; anbefalt av; anbefalte av; \
         via vennetips; referanse fra; referralrate~; jungeltelegraf; tipset av; anbefale oss videre; \
         anbefaler oss videre; munn til munn; anbefaling fra venner",
    ),
    Words::new(
        Metric("mentions"),
        "mention~; mentioned; media mention~; press mention~; brand mention~; tags~; tagged posts; \
         press coverage; media coverage; press clipping~; press hit~; backlink~; media hit~; hashtag use~; \
         user generated post~; article~ in the press; pieces of coverage; media placements; share of voice; \
         press article~; press pickup~; media exposure; media appearances; tv appearances; press features; \
         media features; be featured; news coverage; press cuttings; clippings; pr hits; pr coverage; \
         earned media; pieces of press; pieces of press coverage; pieces of media coverage; hashtag posts; \
         uses of our hashtag; use our hashtag; using our hashtag; tag us; tagging us; tagged us; times tagged; \
         ugc; ugc posts; user generated content; shout outs; shoutouts; shout out; podcast appearances; \
         guest appearances; inbound links; referring domains; write about us; writes about us; talk about us; \
         talking about us; articles about us; stories about us; quoted in; article about us; press; \
         story about us; written about",
        "omnämnande~; omnämnda; omnämnd; omnämnas; nämnas; nämnda; nämns; medieomnämnande~; pressklipp~; \
         taggning~; pressomnämnande~; medieinslag~; artiklar i pressen; publicitet; mediegenomslag~; omnämnanden; \
         pressartiklar; artiklar i lokalpressen; medieklipp~; tidningsartiklar; inslag i media; \
         pressträffar~ i media; varumärkesomnämnande~; artikel om oss; artiklar om oss; reportage om oss; \
         skriver om oss; press; skriva om oss; omnämning~; omnämns; omtalas; omskrivna; omskriven; nämner oss; \
         nämna oss; taggar oss; tagga oss; taggade; taggas; skrivs om oss; pratar om oss; prata om oss; \
         snackar om oss; snacka om oss; länkar till oss; länka till oss; reportage~; inslag om oss; presscitat; \
         medieexponering~; mediepublicering~; mediebevakning~; pressgenomslag~; mediainslag~; mediaomnämnande~; \
         radioinslag~; tv inslag~; inslag i radio; inslag i tv; inlänk~; bakåtlänk~; använder vår hashtag; \
         använda vår hashtag; användargenererat innehåll; vara med i tidningen; artiklar i lokaltidningen; \
         artiklar i tidningen; pressomnämning~; publiceringar i media; publiceringar i pressen",
        "omtale~; omtaler; nevnes; medieomtale~; omtaler i media; presseklipp~; tagging~; presseomtale~; \
         artikler i pressen; medieoppslag~; presseoppslag~; nevnt; omtalt; pressesaker; oppslag i media; \
         mediesaker; nevninger; avisoppslag~; saker i lokalavisen; artikkel om oss; artikler om oss; \
         saker om oss; skriver om oss; presse; nevne oss; nevner oss; bli omtalt; blir omtalt; omtalt i; \
         pressedekning~; mediedekning~; redaksjonell omtale; redaksjonelle omtaler; redaksjonelle oppslag; \
         redaksjonelle saker; lokalavisoppslag; saker i lokalpressen; saker i lokalavisa; saker i avisa; \
         saker i avisen; oppslag i lokalpressen; oppslag i lokalavisa; oppslag i avisa; oppslag i pressen; \
         medietreff~; pressetreff~; tagge oss; tagger oss; tagget; tagga; tilbakelenke~; tilbakelenker; \
         innlenker; inngående lenker; bruk av hashtagen; avisartikler; avissak~; avissaker; avisomtale~; \
         tv innslag; radioinnslag~; innslag i media; omtalar; brukt emneknaggen; pressesak; podkastomtale~; \
         skrive om oss",
    ),
];

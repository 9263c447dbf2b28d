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
         följarskaror; följarbas~; fans; followers; fler följer oss; följarkrets~; följartillväxt~; följartal~; \
         följarsiffr~; följ oss; följer sidan; följa sidan; följa kontot; följer kontot; följer vårt; följa vårt; \
         följt oss; fanskara~; följarökning~; följa vår sida; följer vår sida",
        "følgere; følge oss; følger oss; følger vår; begynne å følge; følgerne; følgernes; følgarar; følgertall~; \
         følgerskare~; følgerskar~; følgjarar; følgerbase~; followers; fans; flere følger oss; følg oss; \
         følgerantall~; følgervekst~; instafølgere; folk som følger oss; følge siden vår; følger siden vår; \
         følge kontoen; følger kontoen; følge sida vår; følge bedriften; trykke følg; følgær~; følgerer; \
         mister følgere",
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
         utskickslista~; subscribers; mottagare i nyhetsbrevet; mottagarlista~; prenumerera; prenumererar; \
         prenumerera~; prenumererat; prenumererande; skriva upp sig på listan; skriver upp sig på listan; \
         skriva upp sig på vår lista; skriva upp sig på mejllistan; skriver upp sig på mejllistan; \
         skriva upp sig på nyhetsbrevet; skriver upp sig på nyhetsbrevet; skriva upp sig för nyhetsbrevet; \
         anmäla sig till nyhetsbrevet; anmäler sig till nyhetsbrevet; anmäla sig till vårt nyhetsbrev; \
         anmäler sig till vårt nyhetsbrev; anmält sig till nyhetsbrevet; signa upp sig på nyhetsbrevet; \
         registrera sig för nyhetsbrevet; anmälningar till vårt nyhetsbrev; mottagare av vårt nyhetsbrev; \
         mottagare i vårt nyhetsbrev; mottagare på listan; adresser i listan; adresser på listan; \
         adresser i registret; adresser till nyhetsbrevet; kontakter i listan; namn på listan; \
         namn på mejllistan; personer på mejllistan; personer på listan; nyhetsbrevsläsar~; \
         läsare av nyhetsbrevet; e postkontakt~; mejlkontakt~; mailadress~; epostadress~; epostlista~; \
         kontaktlista~; kontaktregister; kontaktregistret; mejlregister; mejlregistret",
        "abonnent~; nyhetsbrevabonnent~; nyhetsbrevsabonnent~; abonnement~; e postliste~; epostliste~; \
         mailliste~; påmeldt~ til nyhetsbrevet; påmeldinger til nyhetsbrevet; nyhetsbrevpåmelding~; \
         mottakere av nyhetsbrevet; mottaker~ på nyhetsbrevet; mottakere til nyhetsbrevet; nyhetsbrevmottaker~; \
         e postadress~; epostadress~; nyhetsbrevliste~; subscribers; mottakerliste~; mottakere på e postlisten; \
         abonnere; abonnerer; abonnenttall~; abonnentmasse~; abonnentbase~; abonnentliste~; epostabonnent~; \
         e postabonnent~; melde seg på nyhetsbrevet; melder seg på nyhetsbrevet; meldt seg på nyhetsbrevet; \
         melde seg på nyhetsbrevet vårt; melder seg på nyhetsbrevet vårt; skrive seg opp på lista; \
         skriver seg opp på lista; skrive seg opp på listen; skriver seg opp på listen; på e postlista; \
         på e postlisten; på mailinglista; mailingliste~; mailinglista; mottakerlista; epostlista; \
         påmelding til nyhetsbrev; påmeldinger til nyhetsbrev; påmeldinger på nyhetsbrevet; \
         påmeldte på nyhetsbrevet; påmelding til nyhetsbrevet; nyhetsbrevspåmelding~; nyhetsbrevsmottaker~; \
         mottakere på nyhetsbrevlista; mottakere av nyhetsbrev; mottakere i databasen; kontakter i databasen; \
         e postkontakt~; sms mottaker~; nyhetsbrevlesere; podkastfølgere",
    ),
    Words::new(
        Metric("members"),
        "member~; membership~; group member~; loyalty club member~; community member~; join our group; \
         join the group; join our club; join the club; join our community; join our association; \
         join the association; join our server; join our facebook group; join our loyalty programme; \
         join our loyalty program; membership sign ups; membership signups; new joiners; joiners; cardholder~; \
         card holders; library card~; loyalty sign ups; group size; memberships sold",
        "medlem~; medlemmar~; klubbmedlem~; gruppmedlem~; medlemskap~; medlemsantal~; medlemsbas~; medlemskår~; \
         medlemsskara~; medlemskrets~; medlemssiffr~; medlemstal~; medlemstillväxt~; medlemsvärvning~; \
         medlemskort~; medlemsökning~; gå med i föreningen; går med i föreningen; gå med i klubben; \
         går med i klubben; gå med i gruppen; går med i gruppen; gå med i vår grupp; gå med i kundklubben; \
         går med i kundklubben; med i kundklubben; lösa medlemskap; betala medlemsavgiften; \
         betalar medlemsavgiften; ansluta sig till föreningen",
        "medlem~; medlemmer~; medlemma~; klubbmedlem~; gruppemedlem~; medlemskap~; medlemstall~; melde seg inn; \
         melder seg inn; meldt seg inn; bli medlem; blir medlem; innmeldte; innmelding i laget; medlemsmasse~; \
         medlemsvekst~; medlemsverving~; støttemedlem~; medlemsantall~; medlemsbase~; kundeklubbmedlem~; \
         kundeklubbmedlemmer; gruppemedlemmer; klubbmedlemmer; støttemedlemmer; betalende medlemmer; medlemstal; \
         medlemsrekruttering~",
    ),
    Words::new(
        Metric("likes"),
        "reaction~; thumbs up; page likes; like our page; like our posts; like our facebook page; post likes; \
         like count; liking our; liking; likes",
        "gilla markering~; gillamarkering~; gillning~; gilla; gillanden; likes; reaktion~; tumme upp; tummar upp; \
         gillar vår; gilla vår; gillar oss; gilla oss; lajk~; lajks; gilla våra inlägg; gillar våra inlägg; \
         gilla sidan; gillar sidan; gillar vår sida; gilla vår sida; gilla klick; tummen upp; sidlikes; \
         sidgillning~",
        "likerklikk~; likes; liker klikk~; reaksjon~; tommel opp; tomler opp; liker siden; like siden; liker oss; \
         liker siden vår; like siden vår; liker sida; liker innleggene; liker innlegget; likere",
    ),
    Words::new(
        Metric("comments"),
        "comment~; replies~; replies under our posts; commenting on our posts; people commenting; comment count",
        "kommentar~; kommentera; kommenterar; kommenterat; kommenteras; kommentarsfält~; kommentarstråd~",
        "kommentar~; kommentere; kommenterer; kommentert; komentar~; kommetar~",
    ),
    Words::new(
        Metric("shares"),
        "share~ of our posts; reshare~; repost~; retweet~; shares",
        "delningar~; delning~; delas av; delas vidare; dela vidare; delar vidare; delar våra inlägg; \
         delar inlägget; delar våra; fler delar; delade inlägg",
        "delinger~; deling~; delt innlegg; delte innlegg; blir delt; bli delt; deler innleggene våre; \
         delinger per innlegg",
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
         listen to the podcast; listen to our show; people watching; watched by; viewed by",
        "visning~; se vår; se våra; se filmen; tittar på; titta på; videovisning~; sidvisning~; filmvisning~; \
         uppspelning~; lyssning~; lyssnare; lyssnarna; tittare; tittarna; strömning~; storyvisning~; \
         reelsvisning~; tittarsiffror~; visningsantal~; lyssnarsiffror~; ses av; setts av; tittat på; ser våra; \
         ser vår; ser filmen; ser filmerna; ser klippet; se klippet; se videon; ser videon; se filmerna; \
         se sändningen; ser sändningen; se livesändningen; ser livesändningen; kolla på våra; kollar på våra; \
         kolla på filmen; kollar på filmen; lyssna på; lyssnar på; lyssna på podden; lyssnar på podden; lyssnar; \
         lyssnartal~; tittartal~; tittarantal~; lyssnarantal~; lyssningssiffr~; visningssiffr~; visningstal~; \
         streamning~; streamingar; streamar; spelas upp; spelningar på spotify; sidvisningar; poddlyssning~",
        "visning~; se vår; se filmen; videovisning~; sidevisning~; avspilling~; lytting~; lyttere~; lyttere; \
         lytterne; seere; seerne; strømming~; storyvisning~; seertall~; lyttertall~; avspilte; seertid~; \
         ser filmen; ser videoen; se videoen; ser videoene; se videoene våre; avspillingstall~; lyttertid~; \
         podkastlytting~; avlyttinger; hører på podkasten; høre på podkasten; lytter til podkasten; \
         lytte til podkasten; lytter på podkasten; høre episoden; avspelingar; profilvisning~; artikkelvisning~; \
         nettvisning~; seere på; ser sendingen; ser episoden; unike seere; unike lyttere; ser reelsene; ses av; \
         sett av",
    ),
    Words::new(
        Metric("engagements"),
        "engagement~; interaction~; 💬; 👍; people interact~; interact with our posts; interact with us; \
         engage with us; engage with our; engage with our posts; engage with our content; engaging with our; \
         engaging with us; engaged with our; interact with our content; post engagement~; enagement~; engagment~",
        "engagemang~; interaktion~; engagera fler; interagera; interagerar; interagerat; interagera med; \
         engagera våra följare; engagera följarna; engagera målgruppen; engagerar sig; engagera sig; \
         engagemangssiffr~; engagemangstal~; reagera på våra inlägg; reagerar på våra inlägg; engagament~; \
         reagerar på inläggen",
        "engasjement~; interaksjon~; engasjere flere; interagere; interagerer; engasjere seg; engasjerer seg; \
         engasjere følgerne; engasjerer følgerne; engasjer følgerne; engasjere publikum; \
         aktivitet i kommentarfeltet; engasjemang; engasjementstall~; engasjemanget; interagerer med innleggene",
    ),
    Words::new(
        Metric("engagement_rate"),
        "engagement rate~; interaction rate~; rate of engagement; engagement level~ in percent; engagement ratio; \
         engagement percentage; interaction percentage; eng rate; engagment rate; engagement per follower; \
         rate of interaction",
        "engagemangsgrad~; interaktionsgrad~; engagemangsnivå~; engagement rate~; interaktionsfrekvens~; \
         engagemangsfrekvens~; engagemangsrate~; engagemangsprocent~; engagementrate~; interaktionsrate~; \
         engagemangsandel~; engagemangskvot~; interaktionsandel~; interaktionsprocent~; grad av engagemang",
        "engasjementsrate~; engasjementsgrad~; engasjementrate~; interaksjonsrate~; engasjementsprosent~; \
         engagement rate~; interaksjonsgrad~; engasjementsnivå~; engasjementgrad~; engasjementrat~; \
         engasjement rate; engasjements rate; engasjementsandel~; interaksjonsprosent~; engasjementsfrekvens~; \
         engagementrate~",
    ),
    Words::new(
        Metric("reach"),
        "reach; organic reach; unique reach; accounts reached; people reached; post reach; video reach; \
         audience reach; people see our~; people saw; reached~ accounts; reached people; total reach; \
         average reach; paid reach; combined reach; reach per post; reach of our posts; reach of our; \
         reach on instagram; reach on facebook; reach on linkedin; reach on tiktok; unique accounts; \
         people who see our posts; people seeing our posts; see our posts; see our content; sees our posts",
        "räckvidd~; organisk~ räckvidd; organiska räckvidden; nådda konton; nådda personer; veckoräckvidd~; \
         reach; räckviddssiffr~; nå fler personer; nå fler människor; nå fler unga; nå fler barnfamiljer; \
         nå ut till fler; når ut till fler; nå ut bredare; nå en bredare publik; nå en större publik; \
         nå en ny publik; nå en yngre målgrupp; unika konton; nådda användare; nådda hushåll; nådda invånare; \
         spridning~; ser våra inlägg; se våra inlägg; ser inläggen; snitträckvidd~; räckviden; rekvidd~",
        "rekkevidde~; rekkevidda; organisk~ rekkevidde; nådde kontoer; nådde personer; reach; rekkevidd; \
         rekkvidde~; rekkeviddetall~; rekkeviden; unike kontoer; ukesrekkevidde~; månedsrekkevidde~; \
         folk som ser innleggene; ser innleggene våre; se innleggene våre; ser innlegget; nådd ut til; \
         unike personer; nettodekning~",
    ),
    Words::new(
        Metric("impressions"),
        "impression~; ad impression~; search impression~; times our ads are shown; ad exposures; ad views; \
         opportunities to see; search appearances; impresions",
        "exponering~; annonsvisning~; sökvisning~; impressions; annonsexponering~; impression~; bannervisning~; \
         sökexponering~; visningar i sökresultaten; visningar i sökresultatet; visningar i google; \
         visningar på google; bruttokontakt~; annonsvisningar",
        "eksponering~; annonsevisning~; søkevisning~; impressions; annonseeksponering~; impresjon~; \
         visninger av annonsen; visninger av annonsene; ser annonsen; annonsen vises; eksponert for",
    ),
    Words::new(
        Metric("clicks"),
        "click~; link click~; clickthroughs~; taps~ on the link; click outs; swipe ups; link taps; tap the link; \
         qr scans; qr code scans; scan our qr code; scan the qr code; click through to our site; \
         click through to our website; click through to the site; click through to the website",
        "klick~; länkklick~; annonsklick~; klickning~; länkklickning~; knappklick~; bannerklick~; profilklick~; \
         webbklick~; utklick~; nyhetsbrevsklick~; sajtklick~; produktklick~; klickat; klicka sig vidare; \
         klickar sig vidare; trycka på länken; trycker på länken; trycka på knappen; trycker på knappen; \
         skanna qr koden; skannar qr koden; scanna qr koden; scannar qr koden; qr skanning~; qr scanning~",
        "klikk~; lenkeklikk~; annonseklikk~; lenkeklikking~; klikke på; klikker på; klikke på lenka; \
         klikker på lenka; klikke på lenken; klikker på lenken; klikke seg inn; klikker seg inn; \
         klikke seg videre; klikker seg videre; klikke inn på; klikker inn på; trykke på lenken; \
         trykker på lenken; trykker på knappen; utgående klikk; nettstedsklikk~; klikk til nettsiden; \
         klikk~ videre; skanne qr koden; skanner qr koden; skanninger; qr skann~",
    ),
    Words::new(
        Metric("click_rate"),
        "click rate~; click through rate~; clickthrough rate~; ctr; click through; link click rate~; \
         click to open rate~; click thru rate~; clickthru rate~; click percentage; ctor; click to open; ctrs; \
         percentage of clicks",
        "klickfrekvens~; klickgrad~; klickandel~; ctr; click through rate~; klickprocent~; klickrat~; \
         genomklickning~; klick rate~; klickkvot~; klickratio~; genomklicksfrekvens~; genomklickningsfrekvens~; \
         genomklickningsgrad~; klickrate~; click rate~; andel klick; andelen klick; andelen som klickar; \
         andel som klickar; klick i procent",
        "klikkrate~; klikkrat~; klikkfrekvens~; klikkprosent~; ctr; click through rate~; klikkandel~; klikkgrad~; \
         klikkratio~; gjennomklikk~; klikk gjennom rate~; gjennomklikkingsrate~; gjennomklikkrate~; klikk rate",
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
         read our articles; read our posts; blog reads; article reads; find their way; find us",
        "besök~; besökar~; besökare; webbtrafik~; trafik~; session~; läsar~; läsare; sajtbesök~; webbbesök~; \
         webbesök~; webbplatsbesök~; hemsidebesök~; bloggläsar~; bloggbesök~; butiksbesök~; unika besökare; \
         sidbesök~; bloggtrafik~; besökssiffr~; besöksantal~; söktrafik~; besökarantal~; hitta till sajten; \
         hittar in på; hitta in på; hittar till; besöker; besöker sajten; hitta hit; hittar hit; profilbesök~; \
         museibesök~; biblioteksbesök~; restaurangbesök~; webbutiksbesök~; webbsidebesök~; hemsidesbesök~; \
         startsidebesök~; landningssidebesök~; återbesök~; månadsbesök~; dagsbesök~; utställningsbesök~; \
         badbesök~; läsa bloggen; läser bloggen; läsa vår blogg; läser vår blogg; läsa våra artiklar; \
         läser våra artiklar; läser artikeln; läsa artikeln; läsa blogginläggen; läser blogginläggen; läsningar; \
         läsarsiffr~; läsarantal~; läsarskara~; läsekrets~; läskrets~; gå in på hemsidan; går in på hemsidan; \
         gå in på sajten; går in på sajten; gå in på webbplatsen; går in på webbplatsen; gå in på vår hemsida; \
         går in på vår hemsida; gå in på vår sajt; surfar in på; surfa in på; hitta till hemsidan; \
         hittar till hemsidan; hitta till oss; hittar in; hitta in; hitta till butiken; titta in i butiken; \
         tittar in i butiken; titta förbi; tittar förbi; kika in; kikar in; svänga förbi; svänger förbi; \
         komma till butiken; kommer till butiken; komma in i butiken; kommer in i butiken; kliver in i butiken; \
         folk i butiken; folk till butiken; folk på hemsidan; folk till hemsidan; folk på sajten; \
         folk till sajten; besöka oss; besöker oss; besökarsiffr~; besökstal~; besöksfrekvens~; besökarflöde~; \
         kundflöde~; kundtillström~; användare på sajten; användare på hemsidan; unika användare; \
         användare på webben; träffar på hemsidan; träffar på sajten; websidebesök~; besökstopp~; besökarrekord~",
        "besøk~; besøkende; besøkere; besøkstall~; nettrafikk~; trafikk~; sesjon~; lesere~; lesere; leserne; \
         nettstedsbesøk~; bloggtrafikk~; nettbesøk~; butikkbesøk~; unike brukere; besøksantall~; søketrafikk~; \
         nettsidebesøk~; leserskar~; lesertall~; webtrafikk~; sidebesøk~; nettsidetrafikk~; besøkt nettsiden; \
         besøke nettsiden; besøker nettsiden; besøke nettsida; besøker nettsida; besøke hjemmesiden; \
         besøker hjemmesiden; besøke nettbutikken; besøker nettbutikken; besøke siden; besøker siden; besøke oss; \
         besøker oss; komme innom; kommer innom; stikke innom; stikker innom; innom nettsiden; innom butikken; \
         innom nettbutikken; lese bloggen; leser bloggen; lese artiklene; leser artiklene; lese saken; \
         leser saken; lese sakene; leser sakene; finne nettsiden; finner nettsiden; finne veien til; \
         finner veien til; inn på nettsiden; inn på nettsida; inn på hjemmesiden; inn på nettbutikken; \
         inn på siden; inn på sida; brukere på nettsiden; brukere på siden; brukere på nettstedet; unike besøk; \
         brukersesjon~; besøkjande; besøkenede; folk på nettsiden; trafikktall~; webbesøk~; hjemmesidebesøk~; \
         museumsbesøk~; bibliotekbesøk~; bibliotekbesøkene; dagsbesøk~; besøkende på nettsiden; \
         besøkende til nettsiden; leserantall~; blogglesere; artikkellesere; besøkstal; finner veien; finne veien",
    ),
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
         återkoppla snabbare; kötid~; reaktionstid~; responstid~; ledtid~ i kundtjänst; svara fortare; \
         svarar fortare; snabbare på att svara; snabbare återkoppling; snabbare respons; kortare kötid; \
         snabba svar; snabbt svar; besvara mejl snabbare; telefonkö~; snabbare kundtjänst",
        "svartid~; svartiden; responstid~; svare raskere; svarer raskere; raskere svar; svarhastighet~; \
         svare fortere; tid til første svar; ventetid~; besvare raskere; svar innen; responstiden; responstid på; \
         svare fortest mulig; svarer fortere; svare kjappere; svarer kjappere; svar raskere; kjappere svar; \
         hurtigere svar; tid før svar; tid til svar; tiden til første svar; tid til respons; snittsvartid~; \
         gjennomsnittlig svartid; saksbehandlingstid~; behandlingstid~; svarfrist~; reaksjonstid~; telefonkø; \
         køtid~; svare hurtigere; svarer hurtigere; svartia; førsterespons",
    ),
    Words::new(
        Metric("response_rate"),
        "response rate~; reply rate~; answer rate~; share of messages answered; survey response rate~; \
         rate of response; rate of reply; messages answered; comments answered; share of comments answered; \
         percentage of messages answered; survey completion rate~; unanswered messages; unanswered comments; \
         response percentage",
        "svarsfrekvens~; svarsandel~; svarsgrad~; andel besvarade; andelen besvarade; besvarade kommentarer; \
         svarsprocent~; svarsrate~; obesvarade kommentarer; obesvarade mejl; obesvarade meddelanden; obesvarade; \
         besvarade meddelanden; besvarade mejl; besvarade samtal; besvarade recensioner; besvarade omdömen",
        "svarprosent~; svarfrekvens~; svarandel~; svarrate~; responsrate~; andel besvarte; andelen besvarte; \
         svarsprosent~; andel besvarte henvendelser; andel besvarte meldinger; andelen besvarte meldinger; \
         svargrad~; responsgrad~; responsprosent~; respons rate; svar på undersøkelsen; \
         svar på spørreundersøkelsen; svarer på undersøkelsen; svare på undersøkelsen; \
         svarer på spørreundersøkelsen",
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
         öppningstal~; öppna nyhetsbrevet; öppnas av; öppnas; öppnade mejl; öppnade nyhetsbrev; öppnade utskick; \
         öppnar mejlet; öppna mejlet; öppnar mailet; öppna mailet; öppnar mailen; öppna mailen; öppnar våra mail; \
         öppna våra mail; öppnar våra nyhetsbrev; öppna våra nyhetsbrev; öppnar vårt nyhetsbrev; \
         öppna vårt nyhetsbrev; öppnar våra utskick; öppna våra utskick; öppnar utskicket; öppna utskicket; \
         öppnar utskicken; öppnar nyhetsbreven; öppna nyhetsbreven; öppnat nyhetsbrevet; läser nyhetsbrevet; \
         läsa nyhetsbrevet; läser vårt nyhetsbrev; läsa vårt nyhetsbrev; läser våra mejl; läser mejlen; \
         läser våra utskick; öppningskvot~",
        "åpningsrate~; åpningsgrad~; åpningsprosent~; åpningsandel~; open rate~; åpninger; åpner nyhetsbrevet; \
         åpningsfrekvens~; åpne nyhetsbrevet; åpne e postene; åpner e postene; åpningsraten; åpnes av; åpnes; \
         åpne rate; åpningrate~; åpnings rate; åpnerate~; åpneprosent~; åpnet nyhetsbrevet; åpner e posten; \
         åpner eposten; åpner epostene; åpner mailen; åpner mailene; åpne mailene; åpne mailen; \
         åpner nyhetsbrevene; åpne nyhetsbrevene; åpne e posten; åpner nyhetsbrevet vårt; åpne nyhetsbrevet vårt; \
         åpner brevet; åpnede e poster; åpnede nyhetsbrev; åpnet e posten; åpnings raten; openrate~; \
         opningsrate~; åpningstall~",
    ),
    Words::new(
        Metric("unsubscribe_rate"),
        "unsubscribe rate~; unsubscription rate~; opt out rate~; unsub rate~; unsubscribe percentage; \
         optout rate; rate of unsubscribes; unsubscription percentage; list churn; unsubscribing rate",
        "avregistreringsgrad~; avregistreringsfrekvens~; avprenumereringsgrad~; avanmälningsgrad~; \
         andelen avregistreringar; andel avregistreringar; avhoppsfrekvens~; avanmälningsfrekvens~; \
         avregistreringsandel~; avprenumerationsgrad~; avprenumerationsfrekvens~; avanmälningsandel~; \
         avanmälningsprocent~; avregistreringsprocent~; andelen som avregistrerar sig; \
         andel som avregistrerar sig; andelen avanmälningar; andel avanmälningar; andelen avprenumerationer; \
         unsubscribe rate~",
        "avmeldingsrate~; avmeldingsgrad~; avmeldingsprosent~; andel avmeldinger; andelen avmeldinger; \
         avmeldingsandel~; avmeldingsfrekvens~; avmeldingrate~; andelen som melder seg av; \
         andel som melder seg av; andelen avmeldte; andel avmeldte; avmeldings rate; avmeldingstakt~",
    ),
    Words::new(
        Metric("unsubscribes"),
        "unsubscribe~; unsubscription~; opt out~; unsubscriber~; people unsubscribing; people unsubscribe; \
         unsubscribing; unsubscribed; unsubs; opting out; leave our list; leave the list; leave our mailing list; \
         leave the mailing list; leaving our list; leaving the mailing list; leaving our mailing list; \
         unsubcribes",
        "avregistrering~; avprenumeration~; avanmälning~; avprenumerering~; avhopp från nyhetsbrevet; avanmälan; \
         avanmälda; avslutade prenumerationer; avregistrerar sig; avregistrerar; avregistrera sig; \
         avprenumererar; avprenumerera; avanmäler sig; avanmäla sig; hoppar av nyhetsbrevet; lämnar listan; \
         lämna listan; lämnar nyhetsbrevet; lämnar mejllistan; avslutar prenumerationen; avsluta prenumerationen; \
         avslutar sin prenumeration; säger upp prenumerationen; tackar nej till nyhetsbrevet; avregistrerade; \
         avprenumererade",
        "avmelding~; avmeldt~; oppsigelser av nyhetsbrevet; avregistrering~; melder seg av; \
         utmeldinger fra nyhetsbrevet; melde seg av; meldt seg av; meldte seg av; avmeldingstall~; \
         avmeldinger fra nyhetsbrevet; sier opp nyhetsbrevet; avabonner; slutter å abonnere; \
         melder av nyhetsbrevet",
    ),
    Words::new(
        Metric("bounce_rate"),
        "bounce rate~; bounces; bounce; visitors who bounce; leave straight away; leave right away; exit rate~",
        "avvisningsfrekvens~; bounce rate~; avvisningsgrad~; studsfrekvens~; avvisning~; studsgrad~; \
         avvisningstal~; avvisningsprocent~; avvisningsandel~; bouncerate~; andel avvisningar; \
         andelen avvisningar; lämnar sidan direkt; lämnar sajten direkt; lämnar hemsidan direkt; lämnar sajten; \
         lämnar hemsidan; lämnar sidan; studsar; studsprocent~",
        "fluktfrekvens~; avvisningsrate~; bounce rate~; fluktrate~; avvisningsfrekvens~; avvisningsprosent~; \
         fluktraten; fluktprosent~; fluktandel~; bouncerate~; forlater siden; forlater nettsiden; \
         forlater nettstedet; forlater siden med en gang; avvisningsandel~; forlater nettbutikken; forlate siden; \
         forlate nettsiden; går rett ut igjen",
    ),
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
         ska vara kända; erinran; varumärkeskännedomen; märkeskännedom~; spontana kännedomen; känd; \
         varumärkesigenkänning~; varumärkesmedvetenhet~; varumärkeserinran; annonserinran; reklamerinran; \
         reklamhågkomst~; hågkomst~; kännedomsgrad~; kännedomsnivå~; känner igen oss; känna igen oss; \
         känner igen varumärket; känna igen varumärket; känner igen vårt; känna igen vårt; känner igen logotypen; \
         hört talas om; hört talas om oss; höra talas om oss; vet om att vi finns; veta om att vi finns; \
         vet om oss; veta om oss; vet vad vi gör; veta vad vi gör; vet var vi finns; veta var vi finns; \
         vet vad vi står för; veta vad vi står för; lära känna oss; lär känna oss; upptäcka oss; upptäcker oss; \
         nämner oss spontant; medvetenhet om varumärket; medvetenheten om varumärket; välkänd; välkända; välkänt; \
         kännedommen; varumärkeskännedommen",
        "merkekjennskap~; kjennskap~; at vi finnes; for at vi finnes; uhjulpen kjennskap; hjulpen kjennskap; \
         kjenner til oss; kjenne til oss; merkevarekjennskap~; gjenkjenning~; gjenkjennelse~; top of mind; \
         vet hvem vi er; vite hvem vi er; vet at vi finnes; kjenner til; kjenne til; vite at vi finnes; \
         kjennskapen til; kjente; merkevarekjennskapen; kjennskapsgrad~; kjent; erindring~; kjenner merket; \
         kjenner oss; kjenne oss; kjenner navnet vårt; kjenne navnet vårt; kjenner til butikken; \
         kjenner til tilbudet; kjenner til tilbudet vårt; kjenne til tilbudet; kjenner til foreningen; \
         kjenne igjen; kjenner igjen; gjenkjenner; gjenkjenne; kjenner merkevaren; kjenne merkevaren; \
         kjennskapsnivå~; merkevarebevissthet~; merkevarebevisstheten; hørt om oss; har hørt om oss; hørt om; \
         hørt navnet; vite om oss; vet om oss; vite om tilbudet; vet om tilbudet; vet om; vite om; \
         vet at vi eksisterer; at vi eksisterer; vet hva vi; vite hva vi; vite hva vi driver med; \
         vet hva vi driver med; huske oss; husker oss; husker annonsen; huske annonsen; erindringsgrad~; \
         annonseerindring~; annonsehusk; uhjulpet kjennskap; hjulpet kjennskap; spontan kjennskap; spontant; \
         uhjulpet; øynene opp for; øynene opp for oss; navnekjennskap~; på folks lepper; kjenner til navnet; \
         kjenner til logoen",
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
         positioning; attractive; recognisable; recognizable; memorable; brand perception; perception; \
         prominence; desirability; efficiency; trusted; talked about; interesting; likeable; employer brand",
        "synlighet~; synliga; synlig; synas; närvaro~; framgång~; framgångsrik~; tillväxt~; image; rykte; \
         anseende~; varumärke~; uppmärksamhet~; resultat~; popularitet~; populära; populär; relevans~; relevanta; \
         lojalitet~; kundnöjdhet~; nöjdhet~; förtroende~; trovärdighet~; relation~; relationer; community; \
         kvalitet~; virala; viral; genomslag~; marknadsföring~; kreativitet~; innehåll~; nöjda; nöjdare; synts; \
         profil~; digital mognad; inspirerande; proffsig~; snackis~; starkare varumärke; attraktiva; \
         attraktivitet~; inflytande~; kännedomsbygg~; position~ på marknaden; märks; märkas; viralt; syns; \
         syns mer; avtryck~; konkurrenskraft~; attraktionskraft~; dragningskraft~; lojal; lojala; omtyckt; \
         omtyckta; älskad; älskade; uppskattad; uppskattade; hypad; hypade; hajp~; hype; buzz; goodwill; \
         trovärdig; trovärdiga; kundupplevelse~; bemötande~; trendig; trendiga; sticka ut; sticker ut; stolthet~; \
         dominera; dominerar; dominans~; kundnytta~; nöjd; nöjdast; tonalitet~; positionering~; profilering~; \
         framgångsrika; igenkännbar; igenkännbara; attraktiv; attraktivt; stark image; kundrelation~",
        "synlighet~; synlige; synlig; synes; tilstedeværelse~; suksess~; vekst~; image; rykte~; omdømme~; \
         merkevare~; oppmerksomhet~; resultater; popularitet~; populære; populær; relevans~; relevante; \
         lojalitet~; kundetilfredshet~; tilfredshet~; tillit~; troverdighet~; relasjon~; relasjoner; community; \
         kvalitet~; virale; viral; gjennomslag~; markedsføring~; kreativitet~; innhold~; fornøyde; profil~; \
         digital modenhet; inspirerende; proff~; snakkis~; sterkere merkevare; attraktive; påvirkningskraft~; \
         buzz; markedsposisjon~; merkes; synliggjøring; synliggjøre; synligheit; synlege; bli sett; blir sett; \
         bli lagt merke til; lagt merke til; legger merke til; vise oss fram; vise oss frem; på kartet; \
         suksessfull; vellykkede; nærvær; engasjerende; troverdig; troverdige; tydeligere profil; tydelig profil; \
         posisjonere; posisjonering; posisjon i markedet; merkevarebygging~; merkevarebyggende; merkevarestyrke~; \
         merkevarekraft; kundeopplevelse~; kundeopplevelsen; brukeropplevelse~; kundeforhold; relasjonsbygging; \
         attraktiv; gjennomslagskraft~; tankelederskap; tankeleder; blest; blest om; viralt; gå viralt; \
         går viralt; fremgang; framgang; tilfredse; fornøydhet; medarbeidertilfredshet~; måloppnåelse; \
         digital tilstedeværelse; rennomé; renommé; kjøpspreferanse~",
    ),
];

//! How many are reached, and how many come: reach, impressions, clicks, visits. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
];

//! Awareness, which is counted only by asking, and what no tool counts at all: visibility, success. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Awareness, Uncounted};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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

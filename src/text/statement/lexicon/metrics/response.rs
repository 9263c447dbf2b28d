//! What people do with what we publish: likes, comments, shares, views. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
];

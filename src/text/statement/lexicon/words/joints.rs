//! Small words around a number: from, to, at least, about, between, than. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{
    About, And, AtLeast, AtMost, Between, ByChange, From, NumberOf, Of, Or, Our, OutOf, Than, To,
};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
        "around; about; approximately; approx; roughly; circa; ca; something like; close to; nearly; \
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
        "than; instead of; compared with; versus; vs; relative to; against; over last; \
         in comparison with; as against; in comparison to; as compared to; as compared with; when compared with; \
         when compared to; measured against",
        "än; i stället för; istället för; jämfört med; gentemot; i förhållande till; i jämförelse med; \
         kontra; mot förra",
        "enn; i stedet for; istedenfor; sammenlignet med; sammenliknet med; i forhold til; målt mot; kontra; \
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
];

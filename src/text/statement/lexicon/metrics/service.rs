//! How fast, and how often, people get an answer. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
        Metric("complaint_response_time"),
        "response time~ to complaints; reply time~ to complaints; complaint response time~; time to answer complaints",
        "svarstid~ på klagomål; svarstiden på klagomål; svarstiden vid klagomål",
        "svartid~ på klager; svartiden på klager; responstid~ på klager",
    ),
    Words::new(
        Metric("answered_in_time"),
        "answered in time; share answered in time; answers in time; answered on time; replies in time",
        "besvarade i tid; andelen besvarade i tid; andel besvarade i tid; andelen svar i tid; svar i tid",
        "besvart i tide; andelen besvart i tide; andel besvart i tide; andelen svar i tide; svar i tide",
    ),
    Words::new(
        Metric("praise_share"),
        "share of praise; praise share~; share of positive feedback; positive feedback share; positive share of feedback",
        "andelen beröm; andel beröm; berömsandel~; andelen positiv feedback; andel positiv feedback",
        "andelen ros; andel ros; rosandel~; andelen positive tilbakemeldinger; andel positive tilbakemeldinger",
    ),
];

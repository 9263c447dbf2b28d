//! What becomes of e-mail, and of visits that end at once. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
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
];

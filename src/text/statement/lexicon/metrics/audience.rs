//! Those who stay with us: followers, subscribers, members. A table: it is as long as the words are many.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::Metric;

/// The room's words; of equally long phrases the first wins.
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
];

//! What people call the media that carry a message. Own website and shop are where people are led to: no media.

use super::Words;
use crate::text::statement::sense::Sense::Channel;

/// A medium with the same names in all three languages.
const fn everywhere(name: &'static str, names: &'static str) -> Words {
    Words::new(Channel(name), names, names, names)
}

/// The media; of equally long names the first wins.
pub(super) const WORDS: &[Words] = &[
    everywhere(
        "instagram",
        "instgram~; instagarm~; instragram~; intsagram~; instagram~; insta~; ig; instagramkonto~; igtv; the gram; #instagram",
    ),
    everywhere(
        "facebook",
        "facbook~; facebok~; facebook~; fb; facebookside~; facebooksid~; facebookgrupp~; facebookgruppe~; face book; facebook grupp~; fjesbok~",
    ),
    everywhere(
        "x",
        "x account; x profile; our x; x followers; x posts; via x; x konto~; x följare; x følgere; x profil~; twitter~; x com; x formerly twitter; on x; på x",
    ),
    everywhere("linkedin", "linkdin~; likedin; linkedin~; linked in; linkedin page~"),
    everywhere("tiktok", "tictok~; tiktoks; tik toks; tiktok~; tik tok; tiktokkonto~"),
    everywhere("youtube", "utube; youtube~; you tube; yt; youtubekanal~; youtube channel"),
    everywhere("pinterest", "pinterest~"),
    everywhere("threads", "on threads; på threads; threads konto~; threads account; threads"),
    everywhere("bluesky", "bluesky~; blue sky"),
    everywhere("mastodon", "mastodon~"),
    everywhere("snapchat", "snapchat~; snap; snapen"),
    everywhere("reddit", "reddit~; subreddit~"),
    everywhere("whatsapp", "whatsapp~; whats app"),
    everywhere("messenger", "messenger~; facebook messenger"),
    everywhere("telegram", "telegram~"),
    everywhere("discord", "discord~"),
    everywhere("twitch", "twitch~"),
    everywhere("spotify", "spotify~"),
    everywhere(
        "google-ads",
        "google campaign~; google display; performance max; paid search campaign~; google ppc; google display network; google ads; google ad; google annons~; googleannons~; google annonser; adwords; google annonse~; \
         googleannonse~; search ads; google shopping; sökannons~; søkeannonse~; google search ads; ppc on google",
    ),
    everywhere(
        "google-business",
        "gbp; google profile; google listing~; gmb; google map pack; google business; google business profile; google my business; google maps; google maps profil~; \
         google bedriftsprofil~; google företagsprofil~; googleprofil~",
    ),
    everywhere(
        "google",
        "google s first page; google rankings; search engine optimisation; search engine optimization; search engine rankings; ppc; google~; googles; bing; googlesök~; googlesøk~; seo; google search; search engines; sökmotor~; \
         søkemotor~; paid search; organic search; in search; sökannonsering; organiskt sök; organisk søk; googlerecension~; \
         googleomdöme~; googleanmeldelse~; google reviews",
    ),
    everywhere(
        "meta-ads",
        "fb ads; fb ad; ig ads; insta ads; facebook campaign~; facebook advertising; instagram campaign~; paid facebook; meta ads; meta ad; facebook ads; instagram ads; meta annons~; metaannons~; meta annonse~; metaannonse~; \
         facebookannons~; facebookannonse~; instagramannons~; instagramannonse~; facebook ad; instagram ad; meta kampanj~; meta; \
         meta kampanje~",
    ),
    everywhere(
        "linkedin-ads",
        "linkedin campaign~; linkedin advertising; linkedin sponsored posts; linkedin ads; linkedin ad; linkedinannons~; linkedin annons~; linkedin annonse~; linkedinannonse~",
    ),
    everywhere("tiktok-ads", "tiktok ads; tiktok ad; tiktokannons~; tiktok annonse~; tiktok annons~; tiktokannonse~"),
    everywhere("youtube-ads", "youtube ads; youtube ad; youtubeannons~; youtube annonse~; youtube annons~"),
    everywhere("tripadvisor", "tripadvisor~; trip advisor"),
    everywhere(
        "trustpilot",
        "feefo; checkatrade; opentable; thefork; trustpilot~; trust pilot; yelp; g2; capterra; glassdoor; booking com; reco; reco se",
    ),
    Words::new(
        Channel("email"),
        "email list; mail list; emailing~; inboxes; e bulletin~; e shot~; eshot~; drip campaign~; substack; welcome email~; email blast~; enewsletter~; e news; email~; e mail~; newsletter~; mailing list; mailshot~; mailing~; email campaign~; e mail campaign~; inbox; mailchimp; \
         newsletter sign ups; newsletter signups; e newsletter; mailout~; email marketing",
        "e post~; epost~; e postlist~; mejl~; mail~; nyhetsbrev~; nyhetsbrevsutskick~; mejlutskick~; mailutskick~; e mail~; \
         nyhetsbrevet; mejllista~; maillista~; nyhetsbrevsprenumerant~; nyhetsbrevsanmälning~; nyhetsmejl~; email; inkorg~; \
         nyhetsbrevslista~; nyhetsbrevsmottagar~; nyhetsbrevsläsare",
        "e post~; epost~; e postliste~; e postlista; mail~; nyhetsbrev~; nyhetsbrevutsending~; e mail~; nyhetsbrevet; epostliste~; mailliste~; \
         nyhetsbrevabonnent~; nyhetsbrevsabonnent~; nyhetsbrevpåmelding~; email; innboks~; nyhetsbrevlesere; nyhetsbrevliste~; \
         nyhetsbrevmottaker~; e postene",
    ),
    Words::new(
        Channel("blog"),
        "weblog~; wordpress; blog~; blog post~; blog article~; blogpost~",
        "blogg~; blogginlägg~; bloggen; bloggläsar~; bloggtrafik~; bloggbesök~; bloggartiklar; bloggposter; bloggläsare",
        "blogg~; blogginnlegg~; bloggen; bloggartikler; bloggtrafikk~; bloggposter; bloggbesøk~; blogglesere",
    ),
    Words::new(
        Channel("podcast"),
        "podcasting; podcast~; pod; podcast episode~; podcast listener~",
        "podd~; podcast~; poddavsnitt~; poddlyssnare; podden; poddlyssnar~; poddar",
        "podkast~; podcast~; podkastepisode~; pod; podden; podkastlytter~; podkastlyttere; podkasten; pod en",
    ),
    Words::new(
        Channel("sms"),
        "text campaign~; by text; text club; text alerts; sms; text message~; text messages; texting; mms",
        "sms~; sms utskick~; mms",
        "sms~; tekstmelding~; mms",
    ),
    Words::new(
        Channel("tv"),
        "on telly; telly; tv; television; tv ad~; ctv",
        "tv; tv reklam~; tv4; tvreklam~; svt",
        "tv; tv reklame~; fjernsyn~; nrk; tv2",
    ),
    Words::new(
        Channel("radio"),
        "radio; radio ad~; radio spot~",
        "radio~; radioreklam~; lokalradio~; radiospot~",
        "radio~; radioreklame~; lokalradio~; radiospot~",
    ),
    Words::new(
        Channel("print"),
        "the papers; letterbox drop~; door drop~; direct mailing; bus stop ads; bus ads; banner in town; window poster~; door hangers; outdoor advertising; outdoor ads; press ads; pamphlet~; newspaper~; magazine~; print ad~; print; flyer~; leaflet~; direct mail; local paper; the press; poster~; \
         billboard~; trade press; local press; postcard~; trade magazine~; out of home; catalogue~",
        "tidning~; dagstidning~; tidningsannons~; tidningsannonser; lokaltidning~; tryckt~; tryckta; flygblad~; broschyr~; direktreklam~; dr utskick~; \
         affisch~; vykort~; reklamblad~; stortavl~; fackpress~; lokalpress~; utomhusreklam~; katalog~; magasin~; pressen; vepa; branschpress~",
        "avis~; aviser; avisannonse~; lokalavis~; lokalavisa; trykt~; trykte; flyer~; brosjyr~; brosjyrer; direktereklame~; \
         plakat~; postkort~; fagpress~; lokalpresse~; utendørsreklame~; katalog~; magasin~; magasiner; pressen; boards; flygeblad~; bransjepressen",
    ),
];

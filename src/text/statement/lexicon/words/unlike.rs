//! Words that tell that a number is no target: ages, anniversaries, discounts, tools, budgets, lists. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Age, Anniversary, Budget, Discount, Not, One, People, Tool, Top};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Age,
        "year old; year olds; years old; aged; ages; age; yo; y o; year old women; yr olds; born; \
         over 60s; 60s; 50s; somethings; plussers; yrs old; yr old; twenties; thirties; forties; fifties; \
         sixties; twentysomethings; thirtysomethings; teens; over 50s; over 40s; over 30s; over 65s; over 55s; \
         over 70s; under 25s; under 30s; under 18s; under 35s; under 40s; under 16s; gen z; gen x; gen alpha; \
         baby boomers; boomers; age group; age range; age bracket; between the ages of; in their 20s; \
         in their 30s; in their 40s; aged between; of age; 20s; 30s; 40s",
        "åring; åringar; åringarna; års ålder; ålder; åldern; i åldrarna; åldrarna; år gamla; fyllda; årig; \
         åriga; plussare; födda; i åldern; talister; talisterna; åldersgruppen; åringarnas; årsåldern; \
         års åldern; åldersspannet; åldersgrupp; åldersgrupper; ålderskategorin; åldersspann; år och uppåt; \
         år och äldre; år eller äldre; år och yngre; i ålder; åldersgräns; åldersgränsen; års åldrar; fylld; \
         talist",
        "åring; åringer; åringene; års alder; alder; alderen; i alderen; år gamle; fylte; årig; årige; plussere; \
         født; fødte; aldersgruppen; aldersgruppa; tallister; åringar; åringene våre; åringers; år eller eldre; \
         år og eldre; år og oppover; år eller yngre; år og yngre; år og over; år og under; i aldersgruppen; \
         i aldersgruppa; aldersgrupper; aldersgruppene; aldersspennet; alderssegmentet; i alderssegmentet; \
         i tyveårene; i tjueårene; i trettiårene; i førtiårene; i femtiårene; i seksti årene; i sekstiårene; \
         i tenårene; tenåring; tenåringer; tenåringene; års alderen; årsalderen; født etter; født før; årsklasse; \
         årskull",
    ),
    Words::new(
        Anniversary,
        "anniversary; celebrating; turns; turning; th anniversary; birthday; jubilee; years in business; \
         years of; years ago; year anniversary; years young; jubilee year; th birthday; years strong; \
         years of history; years in the business; centenary; years in a row; years running; anniversary year; \
         years of experience; years experience; years on the market; celebrate",
        "årsjubileum; årsjubileet; jubileum; jubileet; fira; firar; fyller; årsdag; födelsedag; år i branschen; \
         år sedan; årsfirande; årskalas; årsjubileums; jubileumsår; årsfest; jubileumsfest; jubileumsfesten; \
         jubileumskampanj; jubileumskampanjen; jubileumsfirande; jubileumsfirandet; jubilerar; jubilera; firande; \
         firandet; firas; firat; årsdagen; födelsedagen; årsfirandet; årsfesten; årskalaset; år på nacken; \
         verksamma år; år som företag; år som förening; åriga jubileum; grundades",
        "årsjubileum; årsjubileet; jubileum; jubileet; feire; feirer; fyller; markere; årsdag; bursdag; \
         år i bransjen; år siden; årsfeiring; årsmarkering; jubileums; jubileumsår; års jubileum; års jubileet; \
         årsjubile; feires; feiring; feiringa; feiringen; årsdagen; bursdagsfeiring; bursdagsfest; fødselsdag; \
         år på baken; års drift; år gammel; jubilerer; jubilere; jubileumsfest; jubileumsfeiring; \
         jubileumskampanje; jubileumskonsert; bryllupsdag; års erfaring; års fartstid; fyller år; jubileumsuke",
    ),
    Words::new(
        Discount,
        "discount; discounts; sale price; price; for the price of; for 1; for one; promo code; coupon; cashback; \
         priced; priced at; free shipping; price tag; money off; 2 for 1; buy one get one; star; stars out of; \
         percent off; money back; half price; bogo; bogof; two for one; three for two; 3 for 2; \
         buy one get one free; discount code; voucher code; off their first order; off your first order; \
         off everything; off selected; introductory price; early bird price; entry fee; ticket price; per ticket; \
         each ticket; gift card worth; prize worth; giveaway worth; rrp; off the joining fee; off",
        "rabatt; rabatter; rabatten; priset; betala för; rabattkod; rea; kostar; reapris; kampanjpris; avdrag; \
         prislapp; för priset av; betala; moms; kvadrat; rabatterat; stjärniga; stjärnigt; stjärnig; stjärnors; \
         rabatterade; rabatterad; rabatterar; rabattkoder; rabattkoden; rabattkupong; rabattkuponger; kupong; \
         kuponger; kupongen; värdekod; prissänkning; prissänkt; prissänkta; nedsatt pris; fri frakt; fraktfritt; \
         gratis frakt; halva priset; halv pris; halvt pris; ta 3 betala för 2; på köpet; styckpris; specialpris; \
         introduktionspris; lanseringspris; medlemspris; ordinarie pris; studentrabatt; studentrabatten; \
         medlemsrabatt; mängdrabatt; avgift; avgiften; entréavgift; värt; kronor styck; kr styck; kr st; \
         cashback; prisvärda",
        "rabatt; rabatter; rabatten; pris; prisen; betal for; rabattkode; salg på; koster; kampanjepris; avslag; \
         prislapp; for prisen av; verdi; betal; mva; kvadrat; tilbudspris; stjerners; stjernes; rabattert; \
         rabatterte; rabatterer; rabattkupong; rabattkoden; rabattkoder; kupong; kuponger; salgspris; førpris; \
         nedsatte; nedsatt pris; halv pris; til halv pris; gratis frakt; fri frakt; fraktfritt; kjøp to; \
         ta tre betal for to; tre for to; 3 for 2; 2 for 1; to for en; for én; pr stk; per stk; stk pris; \
         til priser fra; billettpris; billettprisen; billettpriser; inngangspris; inngangspenger; medlemspris; \
         medlemskontingent; kursavgift; startavgift; til en verdi av; verdi av; velkomstrabatt; studentrabatt; \
         studentpris; early bird; prisavslag; cashback; månedspris; abonnementspris; kr billetter; \
         kroners billetter",
    ),
    Words::new(
        Tool,
        "platforms; platform; channels; channel; accounts; social channels; social media channels; personas; \
         persona; categories; branches; agencies; tones; pages; languages; markets; countries; cities; stores; \
         shops; locations; departments; teams; colleagues; employees; staff; people on our team; formats; tools; \
         segments; target groups; regions; hashtags; steps; pillars; touchpoints; networks; social networks; \
         profiles; themes; brands; pillar; outlets; services; tips; ways; reasons; offices; centres; restaurants; \
         sites; interns; local branches; cafés; cafes; audiences; topics; social platforms; km; kg; metres; \
         miles; g; gb; grams; degrees; pieces; screens; flavours; colours; clinics; schools; founders; \
         generations; lists; sq m; square metres; chapters; person; models; ad sets; ad groups; creatives; \
         keywords; landing pages; websites; age groups; customer groups; focus areas; target audiences; \
         content pillars; message pillars; business units; business areas; museums; libraries; galleries; \
         ambassadors; bloggers; creators; freelancers; consultants; partner organisations; suppliers; \
         board members; team members; staff members; designers; sub brands; product lines; product categories; \
         headlines; subject lines; core values; values; key messages; slogans; projects; initiatives; activities; \
         tactics; priorities; villages; towns; boroughs; districts; counties; municipalities; parishes; \
         time zones; faculties; buildings; floors; venues",
        "plattformar; plattformarna; kanaler; kanalerna; konton; kontona; personas; kategorier; avdelningar; \
         byråer; språk; marknader; länder; städer; butiker; butikerna; orter; kollegor; medarbetare; anställda; \
         format; verktyg; segment; målgrupper; regioner; hashtaggar; pelare; nätverk; profiler; kampanjer; \
         teman; varumärken; produkter; kontor; tips; sätt; anledningar; sidor; skäl; frågor; idéer; rum; sajter; \
         gymgolv; praktikanter; team; caféer; kontoren; sociala kanaler; butiks; filialer; ambassadörer; \
         volontärer; ämnen; kaféer; kvm; mil; meter; kilo; gram; grader; smaker; färger; kliniker; anläggningar; \
         stationer; våningar; ledare; tonlägen; tjänster; kockar; verkstäder; delar; personer i teamet; grundare; \
         generationer; sökord; sökorden; nyckelord; hashtags; influencers; influencer; influerare; kreatörer; \
         samarbetspartner; samarbetspartners; lokalavdelningar; lokalföreningar; förvaltningar; dotterbolag; \
         campus; fakulteter; institutioner; bibliotek; museer; gym; salonger; distrikt; klubbar; sektioner; \
         varuhus; strategier; målgrupperna; teammedlemmar; skribenter; säljare; kommunikatörer; redaktörer; \
         administratörer; styrelseledamöter; ledamöter; eldsjälar; faser; mallar; landningssidor; webbplatser; \
         webbsidor; hemsidor; hyllmeter; kvadratmeter; sittplatser; parkeringsplatser; pister; kilometer; cm; \
         slides; värdeord; tonaliteter; kundgrupper",
        "plattformer; plattformene; kanaler; kanalene; kontoer; kontoene; personas; kategorier; avdelinger; \
         byråer; språk; markeder; land; byer; butikker; butikkene; steder; kolleger; medarbeidere; ansatte; \
         formater; verktøy; segmenter; målgrupper; regioner; emneknagger; pilarer; nettverk; \
         profiler; kampanjer; temaer; merkevarer; produkter; kontorer; tips; måter; grunner; sider; spørsmål; \
         ideer; plasser; restauranter; praktikanter; team; kafeer; kontorene; sosiale kanaler; filialer; \
         ambassadører; frivillige; emner; barn; kvm; mil; meter; kilo; gram; grader; smaker; farger; bord; \
         skoler; klinikker; kommuner; anlegg; stasjoner; etasjer; ledere; toner; hotell; hoteller; tjenester; \
         kokker; bilder; verksteder; deler; gründere; generasjoner; toneleier; plattform; kontoar; flater; \
         some kanaler; kommunikasjonskanaler; markedsaktiviteter; virkemidler; byrå; avdelingar; lokallag; \
         tillitsvalgte; styremedlemmer; dirigenter; musikere; band; scener; utstillere; boder; lokaler; \
         salgssteder; utsalgssteder; verter; konsulenter; selgere; kundebehandlere; markedsførere; prosjekter; \
         produktlinjer; kolleksjoner; varianter; modeller; størrelser; retter; smaksvarianter; råvarer; flasker; \
         kurstyper; innholdspilarer; budskap; slagord; logoer; fylker; bydeler; bygder; hytter; senger; seter; \
         sitteplasser; stoler; sengeplasser; romtyper; kvadratmeter; liter; cl; dl; tommer; hestekrefter; \
         årganger; studieretninger; linjer; fag; studieprogram; klasser; trenere; instruktører; treningssentre; \
         apparater; møterom; influensere; influencere; bloggere; samarbeidspartnere; leverandører; medarbeidarar; \
         årsverk; sertifiseringer; fokusområder; innsatsområder; satsingsområder; strategier; søkeord; nøkkelord; \
         landingssider; undersider; menypunkter; nettsteder; domener; barnehager; museer; butikkar; bransjer; \
         verdier; stikkord; regler; grep; råd; triks; oppskrifter; segmentene; personaer; markedskanaler",
    ),
    Words::new(
        Budget,
        "budget; ad budget; marketing budget; ad spend; advertising budget; budget of; media budget; \
         grand total spend; campaign budget; total budget; monthly budget; annual budget; media spend; adspend; \
         marketing spend; production budget; ad costs; advertising spend; total spend; a budget of; \
         with a budget of",
        "budget~; annonsbudget~; mediebudget~; reklambudget~; marknadsbudget~; annonspengar; \
         marknadsföringsbudget~; reklampengar; annonskronor; adspend; ad spend; mediaspend; annonskostnad~; \
         mediainvestering~; kampanjbudget~; dagsbudget~; månadsbudget~; årsbudget~; totalbudget~; kostnadsram~; \
         projektbudget~; annonsbelopp~; reklamkostnad~",
        "budsjett~; annonsebudsjett~; mediebudsjett~; markedsbudsjett~; reklamebudsjett~; annonsekroner; \
         markedsføringsbudsjett~; budsjettramme~; markedsmidler; mediekjøp; annonsemidler; markedskroner; \
         reklamepenger; annonsepenger; mediekroner; markedsføringsmidler; kampanjebudsjett~; kampanjemidler; \
         annonseforbruk~; kostnadsramme~; annonsespend; totalbudsjett~; årsbudsjett~; dagsbudsjett~",
    ),
    Words::new(
        Top,
        "top; the top; in the top; top spot",
        "topp; toppen; bland de; topplistan; bland topp",
        "topp; toppen; blant de; blant topp",
    ),
    Words::new(Not, "not; never; don't; without", "inte; aldrig; inga; utan; ej", "ikke; aldri; uten; ei"),
    Words::new(One, "one; single; a single", "en; ett; en enda; ett enda", "en; ett; et; én; ett enkelt; éi; ét"),
    Words::new(
        People,
        "people; women; men; adults; parents; families; teenagers; students; commuters; locals; residents; \
         consumers; millennials; households; guests; tourists; young people; marketers; runners; seniors; users; \
         inhabitants",
        "personer; människor; kvinnor; män; vuxna; föräldrar; familjer; ungdomar; studenter; pendlare; boende; \
         invånare; konsumenter; hushåll; turister; unga; seniorer; folk; löpare; användare; malmöbor; tjejer; \
         killar; flickor; pojkar; mammor; pappor; pensionärer; äldre; tonåringar; barnfamiljer; gymnasieelever; \
         elever; stockholmare; göteborgare; svenskar; skåningar; norrlänningar; villaägare; hundägare; husägare; \
         bilägare; företagare; småföretagare; medborgare; kommuninvånare; invånarna; hyresgäster; hyresgästerna; \
         beslutsfattare; inköpare; lärare; cyklister; bilister; resenärer; väljare; individer; privatpersoner; \
         målgruppen; allmänheten; småbarnsföräldrar; grannar; bybor; ortsbor; lantbrukare; ungdomarna; \
         familjerna; studenterna; hushållen; människorna; föräldrarna; unga vuxna",
        "personer; mennesker; kvinner; menn; voksne; foreldre; familier; ungdommer; studenter; pendlere; \
         innbyggere; forbrukere; husstander; turister; unge; seniorer; folk; løpere; brukere; beboere; folka; \
         folkene; kvinnfolk; mannfolk; jenter; gutter; ungdom; ungdommen; unge voksne; småbarnsforeldre; \
         småbarnsfamilier; barnefamilier; barnefamilie; pensjonister; pensjonistene; eldre; elever; elevene; \
         lærerne; innbyggerne; innbyggar; innbyggarar; fastboende; lokalbefolkningen; bergensere; osloborgere; \
         oslofolk; trøndere; nordlendinger; nordmenn; tilflyttere; innflyttere; hyttefolk; hytteeiere; huseiere; \
         boligeiere; boligkjøpere; bedriftseiere; beslutningstakere; næringsdrivende; husholdninger; husholdning; \
         nyutdannede; ungdomsskoleelever; turgåere; syklister; hundeeiere; dyreeiere; gamere; musikkinteresserte; \
         kulturinteresserte; matinteresserte; arbeidssøkere; arbeidstakere; fagfolk; personar; menneske; \
         besteforeldre; forbrukerne; målgruppen; målgruppa; personer i målgruppen; personer i målgruppa; \
         supportere; utøvere; deltidsstudenter; ungdommene; de unge; naboer; naboene; bileiere; elbileiere; \
         hobbykokker; strikkere; bønder; håndverkere; mødre; fedre",
    ),
];

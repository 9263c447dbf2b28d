//! More, fewer, better, new; twice and half as many. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Better, Extra, Fewer, Halve, More, Multiple, New};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        More,
        "more; many more; lots more; a lot more; even more; some more; way more; far more; much more; \
         more and more; as many as possible; as much as possible; maximise; maximize; most; loads more; \
         tons more; plenty more; heaps more; a whole lot more; many many more; a bit more; a little more; \
         slightly more; a greater number of; a higher number of; a larger number of; a growing number of; \
         as many as we can; as much as we can; as many people as possible",
        "fler; flera; mer; mera; många fler; fler och fler; mycket mer; så många som möjligt; \
         så mycket som möjligt; flest; ännu fler; allt fler; så mycket som går; ännu mer; maximera; \
         mycket mera; mkt mer; mkt fler; allt mer; allt större; mer och mer; så mycket det går; \
         så mycket det bara går; så många vi kan; så mycket vi kan; flera fler; så många som det går",
        "flere; fler; mange flere; flere og flere; mye mer; så mange som mulig; så mye som mulig; \
         flest; enda flere; stadig flere; enda mer; meir; fleire; maksimere; i større grad; i høyere grad; \
         så høy som mulig; så høyt som mulig; så stor som mulig; så mange vi kan; flest mulig; fleire enn; \
         stadig mer; langt flere; langt mer; mye flere; masse flere; mykje meir; mer og mer; flerfoldige; \
         enda fleire; så mye vi kan; en del flere; mye meir",
    ),
    Words::new(
        Fewer,
        "fewer; less; not so many; as few as possible; as little as possible; far fewer; much fewer; way fewer; \
         a lot fewer; a lot less; far less; much less; way less; not as many",
        "färre; mindre; inte lika många; så få som möjligt; så lite som möjligt; ännu färre; \
         allt färre; lägre antal; mindre antal",
        "færre; mindre; ikke så mange; så få som mulig; så lite som mulig; færrest mulig; minst mulig; \
         langt færre; mye færre; mye mindre; stadig færre; ferre; færrest; så lav som mulig; så lavt som mulig; \
         enda færre; så liten som mulig; litt mindre",
    ),
    Words::new(
        Better,
        "better; faster; quicker; stronger; deeper; best; sooner; greater; smarter; healthier; improved; \
         quickly; fast; more often; more active; more regularly; regularly; often; consistently; more engaged; \
         nicer; bolder; easier; simpler; smoother; sharper; fresher; friendlier; livelier; more consistent; \
         more consistently; more frequently; more effectively; more efficiently; more responsive; more quickly; \
         promptly; optimise; optimize; optimising; optimizing; enhance; enhancing; upgrade; freshen up; \
         spruce up; up our game; step up our game; do better",
        "bättre; snabbare; starkare; djupare; fortare; oftare; effektivare; smartare; roligare; snabbt; \
         aktivare; mer aktiva; regelbundet; duktigare; vassare; flitigare; tätare; kontinuerligt; lättare; \
         enklare; tydligare; modernare; proffsigare; snyggare; fräschare; mer professionella; mer engagerande; \
         mer relevanta; mer kreativa; mer regelbundet; jämnare; mer aktivt; mer konsekventa; konsekvent; \
         mer träffsäkra; träffsäkrare; bättre och bättre; frekventare; mer frekvent",
        "bedre; raskere; sterkere; dypere; fortere; oftere; mer effektiv; smartere; flinkere; morsommere; \
         raskt; mer aktive; regelmessig; jevnlig; skarpere; kjappere; hyppigere; tettere; jevnt; ofte; \
         kjappest mulig; raskest mulig; så raskt som mulig; så fort som mulig; raskare; hurtigere; mer effektivt; \
         effektivisere; mer effektive; mer engasjert; mer engasjerte; mer regelmessig; mer jevnlig; \
         mer profesjonelle; mer relevant; mer relevante; mer målrettet; mer aktiv; mer synlig; mer synlige; \
         bli bedre; blir bedre; bli flinkere til; flinkere til; dyktigere; proffere; tøffere; friskere; fetere; \
         kulere; gøyere; mer moderne; tydeligere; klarere; hyppig; jamt; kontinuerlig; konsekvent; kjapt; \
         kjappare; betre; hyggeligere; freshere",
    ),
    Words::new(
        Extra,
        "additional; extra; another; further; on top; in addition; incremental; growth; increase in; \
         rise in; net new",
        "ytterligare; extra; till följare; utöver; tillkommande; netto; ovanpå det; därtill; \
         på toppen; utöver dagens",
        "ytterligere; ekstra; i tillegg; utover; netto",
    ),
    Words::new(
        New,
        "new; brand new; first time; fresh; newly",
        "nya; ny; nytt; helt nya; nytillkomna; nyvärvade; nytillkommen; nyregistrerade; nyrekryterade; \
         nytecknade; färska; helt ny; helt nytt; förstagångs",
        "nye; ny; nytt; helt nye; ferske",
    ),
    Words::new(
        Multiple(100.0),
        "double; doubles; doubling; doubled; twice as many; twice as much; twice; twofold; dobule",
        "dubbla; dubblas; dubblera; dubbelt; dubbelt så många; dubbelt så mycket; fördubbla; fördubblas; \
         fördubbling; dubblar; dubblering; fördubblar; dubbling; dubbelt så hög; fördubblat; dubbelt så stor; \
         fördubblad; dubbla antalet; dubblat; dubblad; dubblade; fördubblade; fördubblingen; dubbla upp; \
         två gånger så många; två gånger så mycket; dubbelt så högt; dubbelt så stort; dubbelt så lång; \
         dubbelt upp; det dubbla; till det dubbla; med det dubbla; dubbel",
        "doble; dobles; dobbelt; dobbelt så mange; dobbelt så mye; fordoble; fordobles; dobling; fordobling; \
         dobler; dobbel; dobbelt så høy; dobbelt så stor; fordoblet; doblet; det dobbelte; fordobler; doblast; \
         doblar; dobbelt så mye som; dobbelt så ofte; dobbelt opp; dobbelt antall; to ganger så mange; \
         to ganger så mye; doblingen; dobla; fordoblinga; doblinga; det doble; dobbelt så store; dobbelt så høyt; \
         dobbelt så lang",
    ),
    Words::new(
        Multiple(200.0),
        "triple; tripling; treble; threefold; thrice; tripled; three times as many; three times as much",
        "tredubbla; tredubblas; tredubbelt; trefaldiga; trippla; tredubbling; tre gånger så många; \
         tre gånger så mycket; tripplas; tredubblar; tredubblat; tredubblad; tredubblade; trefalt; tripplar; \
         tredubbelt så många; det tredubbla; tre gånger fler; trefaldigas; trippelt så många",
        "tredoble; tredobles; tredobbelt; trippel; tredobling; tredobler; tre ganger så mange; tre ganger så mye; \
         tripple; triple; tredoblet; tredoblede; tredobla; det tredobbelte; tredoblingen; tre ganger så stor; \
         tre ganger så høy; tripling; triplet; tredobbelt så mange; det tredoble",
    ),
    Words::new(
        Multiple(300.0),
        "quadruple; quadrupling; fourfold; four times as many",
        "fyrdubbla; fyrdubblas; fyrfaldiga; fyrdubbling; fyra gånger så många; fyra gånger så mycket; fyrdubblat; \
         fyrdubblar; fyrdubblad; fyrdubbelt; fyrfalt; fyra gånger fler",
        "firedoble; firedobles; firedobling; fire ganger så mange; fire ganger så mye; firedobbelt; firedobler; \
         firedoblet; firedobla; det firedobbelte; fire ganger så stor; firedobbelt så mange; det firedoble; \
         firdoble",
    ),
    Words::new(
        Multiple(400.0),
        "quintuple; fivefold; five times as many",
        "femdubbla; femdubblas; femfaldiga; femdubbling; fem gånger så många; femdubblat; femdubblar; femdubblad; \
         femdubbelt; femfalt; fem gånger så mycket; fem gånger fler",
        "femdoble; femdobles; femdobling; fem ganger så mange; femdobbelt; femdoblet; femdobla; femdobler; \
         det femdobbelte; det femdoble; fem ganger så mye; fem ganger så stor",
    ),
    Words::new(
        Multiple(900.0),
        "tenfold; ten times as many",
        "tiodubbla; tiodubblas; tiofaldiga; tiofalt; tio gånger så många; tiodubbling; tiodubblat; tiodubblar; \
         tiodubbelt; tio gånger så mycket; tio gånger fler; tiofaldigas",
        "tidoble; tidobles; tidobling; ti ganger så mange; tidobbelt; tidobler; tidoblet; tidobla; \
         det tidobbelte; ti ganger så mye; ti ganger så stor; det tidoble",
    ),
    Words::new(
        Multiple(50.0),
        "one and a half times as many; one and a half times",
        "en och en halv gång så många; halvannan gång så många; en och en halv gång; hälften fler; hälften mer; \
         hälften till",
        "halvannen gang så mange; halvannen gang; en og en halv gang så mange; halvannen gang så mye; \
         halvannen gang så stor; en og en halv gang; en og en halv gang så mye; en halv gang til",
    ),
    Words::new(
        Halve,
        "halve; halves; halved; halving; half; by half; in half; cut in half; half as many; half as much",
        "halvera; halveras; halvering; halverar; hälften; till hälften; med hälften; hälften så många; \
         hälften så mycket; halverat; halverad; halv; halva; halvt; halverade; halveringen; en halvering; \
         hälften så stor; hälften så hög; hälften så lång; ner till hälften; hälften så lång tid",
        "halvere; halveres; halvering; halverer; halvparten; til det halve; med halvparten; halvparten så mange; \
         halvparten så mye; halv; halvert; halve; halvt; halvparten så stor; halvparten så høy; halvera; \
         til halvparten; ned til halvparten; ned i halvparten; kutte i to; det halve; halvdelen; halveringen",
    ),
];

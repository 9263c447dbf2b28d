//! Amounts that no number tells: hundreds, a few, a blank to fill in. A table.

use crate::text::statement::lexicon::Words;
use crate::text::statement::sense::Sense::{Blank, Unbounded};

/// The room's words; of equally long phrases the first wins.
pub(super) const WORDS: &[Words] = &[
    Words::new(
        Unbounded,
        "hundreds; hundreds of; thousands; millions; dozens of; dozens; loads; loads of; lots; lots of; a lot; \
         a lot of; tons of; tonnes of; a few; several; many; plenty; plenty of; massive; massively; \
         significantly; significant; considerably; considerable; dramatically; substantially; substantial; \
         heaps of; a bunch of; some; a couple of; a handful of; handful; countless; endless; a few hundred; \
         a few thousand; a few dozen; a few more; several hundred; several thousand; some hundred; scores of; \
         a couple hundred; a couple of hundred; much; drastically; double digit; double digits; insane; crazy; \
         huge; hugely; noticeably; a bit; slightly; by a few percent; a few percent; big; sharply; couple; \
         exponentially; as high as possible; ton of; multiple; numerous; umpteen; bunch of; a load of; \
         tens of thousands; hundreds of thousands; a good deal; a good few; a few percentage points; steadily; \
         radically; clearly; heaps; a heap of; a ton of; a ton; masses of; a host of; a great deal; a great many; \
         a large number of; a huge number of; a good number of; large numbers of; huge numbers of; enormous; \
         enormously; immensely; tremendously; exponential; rapidly; strongly; greatly; markedly; vastly; \
         through the roof; sky high; a fair few; quite a few; quite a lot; a flood of; oodles of; billions; \
         a couple thousand; a couple of thousand; several dozen; a few million; marginally; modestly; gradually; \
         six figure; six figures; seven figure; seven figures; five figure; five figures; triple digit; \
         triple digits; single digit; single digits; an awful lot; a whole bunch of; by leaps and bounds",
        "hundratals; tusentals; miljontals; tiotals; dussintals; massor; massor av; många; flertal; flertalet; \
         några; någon; en hel del; mängder; mängder av; kraftigt; kraftig; betydligt; rejält; avsevärt; \
         väsentligt; markant; dramatiskt; drastiskt; några hundra; några tusen; några procent; ett par; \
         ett par hundra; ett par tusen; par; ett gäng; ordentligt; tydligt; lite fler; tiotusentals; \
         hundratusentals; en massa; enormt; flera hundra; flera tusen; ett antal; tvåsiffrigt; tvåsiffrig; \
         några få; någorlunda; skapligt; oändligt; rejäl; betydande; ansenligt; en drös; ett tiotal tusen; \
         en bunt; stadigt; radikalt; explosionsartat; mångdubbla; mångdubblas; mångdubbelt; mångfaldiga; \
         flerdubbla; flerdubbelt; jättemånga; jättemycket; supermånga; supermycket; väldigt många; \
         väldigt mycket; väldigt; asmånga; asmycket; skitmånga; sjukt många; sjukt mycket; galet många; \
         otroligt många; otroligt mycket; en hög; drösvis; åtskilliga; märkbart; påtagligt; signifikant; \
         ett fåtal; ett par stycken; några stycken; rekordmånga; rekordstor; avsevärd; väsentlig; kraftigare; \
         tresiffrigt; fyrsiffrigt; femsiffrigt; flera miljoner; några miljoner; flera procent; en smula; \
         långt fler; lavinartat; oerhört; x antal fler; mkt",
        "hundrevis; tusenvis; millionvis; titalls; dusinvis; massevis; massevis av; mange; flertall; flertallet; \
         noen; en hel del; mengder; mengder av; kraftig; betydelig; betraktelig; vesentlig; markant; dramatisk; \
         drastisk; noen hundre; noen tusen; noen prosent; et par; et par hundre; et par tusen; par; en gjeng; \
         ordentlig; stort; mye; tydelig; litt; litt flere; noe; høyt; titusenvis; hundretusenvis; en masse; \
         enormt; flere hundre; flere tusen; et antall; tosifret; noen få; skikkelig; betydelige; haugevis; \
         en haug; solid; masse; en bråte; stødig; radikalt; eksplosivt; merkbart; et godt stykke; hundrevis av; \
         en god del; hundretalls; tusentalls; dusinvis av; titalls av; titusener; hundretusener; tusener; \
         hundreder; massevis med; mange hundre; mange tusen; utallige; utrolig mange; utrolig mye; kjempemange; \
         kjempemye; drøssevis; drøssevis av; drøssevis med; en drøss; en drøss med; bøttevis; lassevis; en rekke; \
         en del; endel; flust; flust av; mengdevis; vanvittig; vanvittig mange; ekstremt; voldsomt; voldsom; \
         enorm; dobbeltsifret; tosifra; tosifrede; merkbar; kraftige; betydelege; vesentlege; i været; \
         til himmels; helt vilt; sinnssykt; sykt mange; sykt mye; en håndfull; håndfull; en neve; et knippe; \
         flere titalls; flere tusener; flere dusin; noen titalls; noen få hundre; noen få tusen; noen få prosent; \
         noen prosentpoeng; et par prosent; et par stykker; noen stykker; noen ekstra; ganske mange; en anelse; \
         ørlite; bittelitt; en smule; nevneverdig; eksponentielt; formidabelt; betydeleg; monnalig; \
         jevnt og trutt; i bøtter og spann; så det monner; et hakk; noen hakk; flere hakk; skyhøyt; dundrende",
    ),
    Words::new(Unbounded, "few; an increasing number", "", ""),
    Words::new(
        Blank,
        "xx; xxx; a certain percentage; a certain number; tbd; tba; n percent; y; xy; so and so many; zz; nn; \
         ___; xxxx; z; tbc; to be decided; to be confirmed; to be determined; to be agreed; a certain amount; \
         a set number; a set percentage; insert number; insert percentage; an agreed number",
        "xx; xxx; en viss procent; ett visst antal; y; ett visst belopp; så och så många; zz; nn; xxxx; z; \
         x antal; xx procent; x procent; x st; x stycken; ett rimligt antal; ett bestämt antal; \
         ett lämpligt antal; en viss andel; tbd; så många procent; ett visst antal procent; n antal",
        "xx; xxx; en viss prosent; et visst antall; y; et gitt antall; så og så mange; zz; nn; xxxx; z; \
         x antall; antall x; en gitt prosent; et bestemt antall; en bestemt prosent; et gitt beløp; tbd; \
         så og så mye; så og så; xx antall; et visst beløp; sett inn tall",
    ),
];

//! Events that happened to nothing the log knows of, told like rows that cannot be read.

use crate::model::codes::BAD_ROW;
use crate::model::feedback::Stray;
use crate::model::finding::{Finding, Severity};
use crate::model::form::Form;
use crate::model::place::{Column, Place};
use crate::say::sentence;

sentence! {
    NeverCame { item: String }
    en "no row says that {item} came in, so this one does not count",
    sv "ingen rad säger att {item} kom in, så den här räknas inte",
    nb "ingen rad sier at {item} kom inn, så denne regnes ikke med",
}
sentence! {
    CameLater { item: String }
    en "this is earlier than the time at which {item} came in, so it does not count",
    sv "det här är tidigare än när {item} kom in, så det räknas inte",
    nb "dette er tidligere enn da {item} kom inn, så det regnes ikke med",
}
sentence! {
    AddReceived { item: String }
    en "correct the item's name, or add when it came in: plan feedback add {item} --time …",
    sv "rätta ärendets namn, eller lägg till när det kom in: plan feedback add {item} --time …",
    nb "rett navnet på henvendelsen, eller legg til når den kom inn: plan feedback add {item} --time …",
}
sentence! {
    CorrectTime {}
    en "correct the time of one of them; mind its offset from UTC",
    sv "rätta tiden för en av dem; tänk på tidsskillnaden",
    nb "rett tidspunktet for en av dem; husk tidsforskjellen",
}

/// The finding that reports it. The row can be read, so it is milder than one that cannot.
pub(crate) fn stray_finding(stray: &Stray) -> Finding {
    let item = || stray.item.clone();
    let column = if stray.received.is_some() { Column::Time } else { Column::Item };
    let place = Place::row_of(Form::Feedback, stray.row, Some(column));
    let mut finding = match stray.received {
        Some(_) => Finding::new(&BAD_ROW, place, CameLater { item: item() }).help(CorrectTime {}),
        None => Finding::new(&BAD_ROW, place, NeverCame { item: item() }).help(AddReceived { item: item() }),
    };
    finding.severity = Severity::Warning;
    finding
}

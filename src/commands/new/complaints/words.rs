//! What is unclear about the name of a channel or a metric.

use crate::say::{Any, sentence};

sentence! {
    UnknownChannel { name: String }
    en "\"{name}\" is no channel that is known here",
    sv "\"{name}\" är ingen kanal som är känd här",
    nb "«{name}» er ingen kanal som er kjent her",
}

sentence! {
    NotAChannel { name: String }
    en "\"{name}\" is neither a channel of this campaign nor a platform that is known here",
    sv "\"{name}\" är varken en av kampanjens kanaler eller en plattform som är känd här",
    nb "«{name}» er verken en av kampanjens kanaler eller en plattform som er kjent her",
}

sentence! {
    UnknownMetric { name: String }
    en "\"{name}\" is no metric that is known here",
    sv "\"{name}\" är inget mätetal som är känt här",
    nb "«{name}» er ikke et måltall som er kjent her",
}

sentence! {
    AmbiguousMetric { name: String, names: Any<String> }
    en "\"{name}\" may mean {names}",
    sv "\"{name}\" kan betyda {names}",
    nb "«{name}» kan bety {names}",
}

sentence! {
    WriteOne { names: Any<String> }
    en "write {names}",
    sv "skriv {names}",
    nb "skriv {names}",
}

sentence! {
    DidYouMean { name: String }
    en "did you mean {name}?",
    sv "menade du {name}?",
    nb "mente du {name}?",
}

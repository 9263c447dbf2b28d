//! What is said about a typed name: what it was taken for, what nobody knows about it.

use crate::say::{Any, Sentence, sentence};
use crate::text::toml::Key;

/// Something to say about a name.
#[derive(Debug)]
pub(crate) struct Remark {
    /// What it is.
    pub(crate) what: Box<dyn Sentence>,
    /// What to do about it.
    pub(crate) help: Option<Box<dyn Sentence>>,
    /// Whether something may be wrong, rather than worth knowing.
    pub(crate) is_warning: bool,
}

impl Remark {
    /// Worth knowing.
    pub(crate) fn note(what: impl Sentence + 'static) -> Self {
        Self { what: Box::new(what), help: None, is_warning: false }
    }

    /// Probably wrong.
    pub(crate) fn warning(what: impl Sentence + 'static, help: Option<Box<dyn Sentence>>) -> Self {
        Self { what: Box::new(what), help, is_warning: true }
    }
}

sentence! {
    TakenFor { typed: String, meant: String }
    en "`{typed}` is recorded as `{meant}`",
    sv "`{typed}` registreras som `{meant}`",
    nb "`{typed}` registreres som `{meant}`",
}
sentence! {
    ChannelTakenFor { typed: String, meant: String }
    en "the channel `{typed}` is recorded as `{meant}`",
    sv "kanalen `{typed}` registreras som `{meant}`",
    nb "kanalen `{typed}` registreres som `{meant}`",
}
sentence! {
    SeveralMeanings { typed: String, meanings: Any<String> }
    en "`{typed}` may mean {meanings}",
    sv "`{typed}` kan betyda {meanings}",
    nb "`{typed}` kan bety {meanings}",
}
sentence! {
    WriteOneOf { names: Any<String> }
    en "write {names}; `plan explain` says what each of them counts",
    sv "skriv {names}; `plan explain` berättar vad de räknar",
    nb "skriv {names}; `plan explain` forteller hva de teller",
}
sentence! {
    UnknownMetric { metric: String }
    en "no metric is called `{metric}`",
    sv "inget mått heter `{metric}`",
    nb "intet måltall heter `{metric}`",
}
sentence! {
    DescribeMetric { metric: Key }
    en "describe it in the campaign file: [metric.{metric}] with kind = \"flow\" (amounts that add up) or \"gauge\" (a level)",
    sv "beskriv det i kampanjfilen: [metric.{metric}] med kind = \"flow\" (antal som läggs ihop) eller \"gauge\" (en nivå)",
    nb "beskriv det i kampanjefilen: [metric.{metric}] med kind = \"flow\" (antall som legges sammen) eller \"gauge\" (et nivå)",
}
sentence! {
    UnknownChannel { channel: String }
    en "no channel is called `{channel}`",
    sv "ingen kanal heter `{channel}`",
    nb "ingen kanal heter `{channel}`",
}
sentence! {
    NameAnother { channel: Key }
    en "declare it in the campaign file with [channel.{channel}]",
    sv "lägg till den i kampanjfilen med [channel.{channel}]",
    nb "legg den til i kampanjefilen med [channel.{channel}]",
}
sentence! {
    DidYouMean { name: String }
    en "did you mean {name}?",
    sv "menade du {name}?",
    nb "mente du {name}?",
}
sentence! {
    NotReported { platform: &'static str, metric: &'static str }
    en "{platform} does not report `{metric}`",
    sv "{platform} redovisar inte `{metric}`",
    nb "{platform} rapporterer ikke `{metric}`",
}
sentence! {
    Unfed { name: String }
    en "no goal counts `{name}` without a channel",
    sv "inget mål räknar `{name}` utan kanal",
    nb "ingen av målene teller `{name}` uten kanal",
}
sentence! {
    SayWhichChannel { names: Any<String> }
    en "did you mean {names}?",
    sv "menade du {names}?",
    nb "mente du {names}?",
}

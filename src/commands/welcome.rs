//! `plan` alone: where to start.

use super::Outcome;
use crate::env::Env;
use crate::say::{Sentence, sentence};

sentence! {
    Welcome {}
    en "plan: campaigns with goals that hold.

  plan goal \"Get more followers\"   hear whether that is a goal, and how to make it one
  plan new                         make a campaign file, question by question
  plan check                       see whether its goals are clear, realistic, timed, measurable and paid for

While it runs: `plan record` writes down the week's numbers, `plan status` says where you stand.
`plan --help` lists everything; `plan explain` says why each check is there.",
    sv "plan: kampanjer med mål som håller.

  plan goal \"Få fler följare\"   hör om det är ett mål, och hur det blir ett
  plan new                      skapa en kampanjfil, fråga för fråga
  plan check                    se om målen är tydliga, rimliga, tidsatta, mätbara och inom budget

Medan den pågår: `plan record` skriver in veckans siffror, `plan status` säger hur det går.
`plan --help` visar allt; `plan explain` förklarar varför varje kontroll finns.",
    nb "plan: kampanjer med mål som holder.

  plan goal \"Få flere følgere\"   hør om det er et mål, og hvordan det blir ett
  plan new                       lag en kampanjefil, spørsmål for spørsmål
  plan check                     se om målene er tydelige, realistiske, tidfestet, målbare og innenfor budsjett

Mens den går: `plan record` skriver inn ukens tall, `plan status` sier hvordan det går.
`plan --help` viser alt; `plan explain` forklarer hvorfor hver kontroll finnes.",
}

/// Says the three commands to start with.
pub(crate) fn run(env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    writeln!(env.out, "{}", Welcome {}.say(env.language))?;
    Ok(Outcome::Clean)
}

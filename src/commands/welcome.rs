//! `plan` alone: where to start.

use super::Outcome;
use crate::env::Env;
use crate::say::{Sentence, sentence};

sentence! {
    Welcome {}
    en "plan: campaigns with goals that hold.

  plan new      make a campaign file, question by question
  plan check    see whether its goals are clear, realistic, timed, measurable, well placed and paid for
  plan record   write down this week's numbers; then `plan status` says where you stand

`plan --help` lists everything; `plan explain` says why each check is there.",
    sv "plan: kampanjer med mål som håller.

  plan new      skapa en kampanjfil, fråga för fråga
  plan check    se om målen är tydliga, rimliga, tidsatta, mätbara, på rätt kanaler och inom budget
  plan record   skriv in veckans siffror; sedan säger `plan status` hur det går

`plan --help` visar allt; `plan explain` förklarar varför varje kontroll finns.",
    nb "plan: kampanjer med mål som holder.

  plan new      lag en kampanjefil, spørsmål for spørsmål
  plan check    se om målene er tydelige, realistiske, tidfestet, målbare, på rett kanal og innenfor budsjett
  plan record   skriv inn ukens tall; så sier `plan status` hvordan det går

`plan --help` viser alt; `plan explain` forklarer hvorfor hver kontroll finnes.",
}

/// Says the three commands to start with.
pub(crate) fn run(env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    writeln!(env.out, "{}", Welcome {}.say(env.language))?;
    Ok(Outcome::Clean)
}

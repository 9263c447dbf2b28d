//! A company that would have to think in the middle of a crisis.

use crate::model::document::strategy::{CrisisTable, TriggerTable};
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::part::{Part, tell_missing, tell_own_backup};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A strategy without `[crisis]`, or one that lacks who leads, who stands in, what makes it a crisis, what is said
    /// first, or what is done first.
    ///
    /// ## Why it matters
    /// An error in a post, or a stream of angry comments that does not stop, is read by more people every minute. What
    /// counts then is to put it right at once and to apologise. Nobody finds good words, or the right person, in that
    /// hour: they are decided now, while all is calm.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// # without: crisis
    /// ```
    ///
    /// ```toml,strategy,bad
    /// [crisis]
    /// owner = "Ida Berg"
    /// triggers = [{ post_error = true }]
    /// steps = [{ within = "15min", do = "Stop everything that is scheduled" }]
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [crisis]
    /// owner = "Ida Berg"
    /// backup = "Jonas Lind"
    /// triggers = [{ negatives = 5, within = "6h" }, { post_error = true }]
    /// holding_statement = "We got this wrong, and we are sorry. We will tell you more here today."
    /// steps = [{ within = "15min", do = "Stop everything that is scheduled" }]
    /// ```
    "P709", "no-crisis-plan", Warning, of strategies
}

sentence! {
    NoPlan {}
    en "no crisis plan: when a post goes wrong, nothing says who leads, what is said and what is done",
    sv "ingen krisplan: när ett inlägg går snett framgår det inte vem som leder, vad som sägs och vad som görs",
    nb "ingen kriseplan: når et innlegg går galt, står det ikke hvem som leder, hva som sies og hva som gjøres",
}

sentence! {
    AddPlan {}
    en "add [crisis] with `owner`, `backup`, `triggers`, `holding_statement` and `steps`",
    sv "lägg till [crisis] med `owner`, `backup`, `triggers`, `holding_statement` och `steps`",
    nb "legg til [crisis] med `owner`, `backup`, `triggers`, `holding_statement` og `steps`",
}

sentence! {
    Incomplete { missing: All<Part> }
    en "the crisis plan does not say {missing}",
    sv "krisplanen säger inte {missing}",
    nb "kriseplanen sier ikke {missing}",
}

const OWNER: Part = Part { tells: ["who leads", "vem som leder", "hvem som leder"], line: "`owner = \"…\"`" };
const BACKUP: Part = Part {
    tells: ["who leads when that person is away", "vem som leder när den personen är borta", "hvem som leder når den personen er borte"],
    line: "`backup = \"…\"`",
};
const TRIGGERS: Part = Part {
    tells: ["what makes it a crisis", "vad som gör det till en kris", "hva som gjør det til en krise"],
    line: "`triggers = [{ negatives = 5, within = \"6h\" }, { post_error = true }]`",
};
const STATEMENT: Part = Part {
    tells: ["what you say first", "vad ni säger först", "hva dere sier først"],
    line: "`holding_statement = \"…\"`",
};
const STEPS: Part = Part {
    tells: ["what is done first", "vad som görs först", "hva som gjøres først"],
    line: "`steps = [{ within = \"15min\", do = \"…\" }]`",
};

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let Some(crisis) = &checked.file().crisis else {
        if checked.is_whole("crisis") {
            found.add(&RULE, Place::whole(), NoPlan {}).help(AddPlan {});
        }
        return;
    };
    let CrisisTable { owner, backup, triggers, holding_statement, steps, .. } = crisis;
    let path = KeyPath::of("crisis");
    let parts = [
        (OWNER, is_said(owner.as_ref())),
        (BACKUP, is_said(backup.as_ref())),
        (TRIGGERS, triggers.iter().any(triggers_something)),
        (STATEMENT, is_said(holding_statement.as_ref())),
        (STEPS, !steps.is_empty()),
    ];
    tell_missing(&RULE, Place::key(path.clone()), parts, found, |missing| Incomplete { missing });
    tell_own_backup(&RULE, &path, owner.as_deref(), backup.as_deref(), found);
}

/// Whether a trigger can ever go off: so many complaints within some time, or an error in a post.
fn triggers_something(trigger: &TriggerTable) -> bool {
    trigger.post_error == Some(true) || (trigger.negatives.is_some() && trigger.within.is_some())
}

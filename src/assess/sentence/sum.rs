//! Whether a sentence's numbers make the change that it says: "from 4,200 to 4,830 (+20%)".

use std::sync::Arc;

use super::Fault;
use crate::assess::evidence;
use crate::model::document::goal::GoalTable;
use crate::model::finding::Finding;
use crate::model::statement::Statement;
use crate::rules::{Checked, Findings, find};
use crate::text::campaign;
use crate::text::starter::goal_block;

/// Numbers that do not agree.
const CONTRADICTION: &str = "S102";

/// What the rule finds in a campaign of this one goal, so that both say the same of the same sentence.
pub(super) fn fault(text: &str, statement: &Statement) -> Option<Fault> {
    statement.baseline.as_ref().and(statement.change.as_ref()).and(statement.target.as_ref())?;
    let table = GoalTable { statement: Some(text.trim().to_owned()), ..GoalTable::default() };
    let campaign = campaign::read(&goal_block(&table), None).value?;
    let evidence = evidence(&campaign, &[], None, None, &Arc::default());
    let mut found = Findings::default();
    find(CONTRADICTION)?.check?(&Checked { campaign: &campaign, evidence: &evidence }, &mut found);
    let Finding { rule, severity, message, help, .. } = found.into_vec().into_iter().next()?;
    Some(Fault { rule, severity, message, help })
}

#[cfg(test)]
mod tests {
    use super::fault;
    use crate::say::Language;
    use crate::text::statement::{Known, read};

    fn said(text: &str) -> Option<String> {
        fault(text, &read(text, &Known::default())).map(|fault| fault.message.say(Language::English))
    }

    #[test]
    fn a_change_that_the_numbers_do_not_make_is_told() {
        for wrong in [
            "Grow Instagram followers from 4,200 to 4,830 (+20%) by 31 August 2027",
            "Öka antalet följare på Instagram från 4 200 till 4 830 (+20 %) senast den 31 augusti 2027",
            "Øke antall følgere på Instagram fra 4 200 til 4 830 (+20 %) innen 31. august 2027",
        ] {
            let told = said(wrong).unwrap_or_default();
            assert_eq!(told, "from 4,200 to 4,830 is +15%, but the statement says +20%", "{wrong}");
        }
    }

    #[test]
    fn what_adds_up_is_left_alone() {
        for fine in ["Grow Instagram followers from 4,200 to 4,830 (+15%)", "Grow followers by 20%", "", "💥"] {
            assert_eq!(said(fine), None, "{fine}");
        }
    }
}

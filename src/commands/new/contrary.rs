//! Keeps a script from writing a goal whose sentence contradicts itself; at a terminal the person sees it in the answers.

use std::sync::Arc;

use crate::assess::evidence;
use crate::model::finding::Finding;
use crate::rules::{self, Checked};
use crate::say::Failure;
use crate::text::campaign;

/// What sentences and fields of goals say differently.
const CONTRADICTION: &str = "S102";

/// Refuses a campaign's text in which a goal contradicts itself.
///
/// # Errors
/// With the first contradiction, to be told.
pub(super) fn refuse(text: &str) -> Result<(), Failure> {
    let Some(campaign) = campaign::read(text, None).value else { return Ok(()) };
    let evidence = evidence(&campaign, &[], None, None, &Arc::default());
    let found = rules::check(&Checked { campaign: &campaign, evidence: &evidence }).into_vec();
    match found.into_iter().find(|finding| finding.rule.code == CONTRADICTION) {
        Some(Finding { message, help, .. }) => Err(Failure { what: message, help }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::refuse;

    #[test]
    fn a_contradiction_is_refused() {
        let of = |change: &str| {
            let goal = format!("Grow Instagram followers from 4,200 to 4,830 ({change}) by 31 August 2027");
            refuse(&format!("[campaign]\nname = \"a\"\n[[goal]]\nstatement = \"{goal}\"\n"))
        };
        assert!(of("+15%").is_ok());
        let told = of("+20%").expect_err("refused").to_string();
        assert_eq!(told, "from 4,200 to 4,830 is +15%, but the statement says +20%");
    }
}

//! What entries of the ledger may say was done: every code, so that those who oversee find words
//! for each.

use entente_exchange::CallName;
use entente_policy::action::ActionName;

/// What is done beside the actions of policy and the calls of peers.
const OTHERS: [&str; 40] = [
    "assign-work",
    "first-opinion",
    "hit-decision",
    "hit-message",
    "hit-overdue",
    "hit-receipt",
    "hit-report",
    "invitation-use",
    "list-work",
    "minor-overdue",
    "officer-certificate",
    "officer-create",
    "officer-disable",
    "officer-invite",
    "passkey-add",
    "passkey-counter",
    "passkey-remove",
    "passkey-rename",
    "password-set",
    "peer-request",
    "provider-link",
    "provider-unlink",
    "purpose-achieved",
    "retention",
    "reveal",
    "sample-answer",
    "search-batch",
    "second-look",
    "second-opinion",
    "session-end",
    "sign-in",
    "sign-in-failed",
    "step-up",
    "subscribe",
    "subscription-end",
    "subscription-lapse",
    "subscription-renew",
    "token-create",
    "token-revoke",
    "work-seen",
];

/// The code of everything that this program puts on record.
pub fn all() -> impl Iterator<Item = &'static str> {
    let actions = ActionName::ALL.iter().map(|action| action.as_str());
    let calls = CallName::ALL.into_iter().map(CallName::as_str);
    actions.chain(calls).chain(OTHERS)
}

/// Whether a code is one of [`all`].
pub(crate) fn is_known(operation: &str) -> bool {
    all().any(|known| known == operation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_policy::BatchPermit;
    use entente_policy::action::Search;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_there_once_and_no_other_is_known() {
        let codes: BTreeSet<_> = all().collect();
        assert_eq!(codes.len(), all().count());
        assert!(is_known(&BatchPermit::<Search>::operation()));
        assert!(!is_known("ballast"));
    }
}

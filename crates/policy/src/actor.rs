//! Who asks: an officer of this authority, or another node on behalf of one of its officers.

use crate::{Error, limits};
use entente_model::wire::OfficerAssertion;
use entente_model::{AuthorityId, OfficerId, Role};
use std::collections::BTreeSet;

/// The role that the trust list alone gives; asserted by an officer or a peer it counts for
/// nothing.
pub const PEER_NODE: &str = "peer-node";

/// Who asks. Made by [`Actor::officer`] or [`Actor::peer`], so that a peer never passes for an
/// officer.
#[derive(Clone, PartialEq, Eq)]
pub struct Actor {
    authority: AuthorityId,
    officer: Option<OfficerId>,
    roles: BTreeSet<Role>,
    certificates: BTreeSet<String>,
    peer: bool,
}

/// Whether the trust list entitles a peer to ask the register in question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entitlement {
    /// The trust list names the peer among those who may ask.
    Listed,
    /// It does not.
    NotListed,
}

impl Actor {
    /// An officer, or a client of the interface, of this node's own authority.
    ///
    /// # Errors
    /// [`Error::TooMany`] or [`Error::Certificate`] if a limit is broken.
    pub fn officer(
        authority: AuthorityId,
        officer: OfficerId,
        roles: impl IntoIterator<Item = Role>,
        certificates: impl IntoIterator<Item = String>,
    ) -> Result<Self, Error> {
        let roles = held(roles)?;
        let certificates = checked(certificates)?;
        Ok(Self { authority, officer: Some(officer), roles, certificates, peer: false })
    }

    /// Another node, which asserts roles and certificates of its officer; `entitlement` is for the
    /// register asked.
    ///
    /// # Errors
    /// [`Error::TooMany`] or [`Error::Certificate`] if a limit is broken.
    pub fn peer(
        authority: AuthorityId,
        asserted: &OfficerAssertion,
        entitlement: Entitlement,
    ) -> Result<Self, Error> {
        let mut roles = held(asserted.roles.iter().cloned())?;
        let certificates = checked(asserted.certificates.iter().cloned())?;
        if entitlement == Entitlement::Listed
            && let Ok(role) = Role::new(PEER_NODE)
        {
            roles.insert(role);
        }
        Ok(Self { authority, officer: None, roles, certificates, peer: true })
    }

    /// The authority that asks.
    #[must_use]
    pub const fn authority(&self) -> &AuthorityId {
        &self.authority
    }

    /// The officer; none for a peer, whose officers are known to it alone.
    #[must_use]
    pub const fn officer_id(&self) -> Option<&OfficerId> {
        self.officer.as_ref()
    }

    /// The roles.
    #[must_use]
    pub const fn roles(&self) -> &BTreeSet<Role> {
        &self.roles
    }

    /// The training certificates.
    #[must_use]
    pub const fn certificates(&self) -> &BTreeSet<String> {
        &self.certificates
    }

    /// Whether this is another node.
    #[must_use]
    pub const fn is_peer(&self) -> bool {
        self.peer
    }
}

impl std::fmt::Debug for Actor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No officer: who asked is for the ledger, not for a log (DESIGN invariant 11).
        write!(f, "Actor({}, {:?}, peer: {})", self.authority, self.roles, self.peer)
    }
}

fn held(roles: impl IntoIterator<Item = Role>) -> Result<BTreeSet<Role>, Error> {
    let roles: BTreeSet<Role> = roles.into_iter().take(limits::ROLES_MAX + 1).collect();
    if roles.len() > limits::ROLES_MAX {
        return Err(Error::TooMany { what: "list of roles", count_max: limits::ROLES_MAX });
    }
    Ok(roles.into_iter().filter(|role| role.as_str() != PEER_NODE).collect())
}

fn checked(codes: impl IntoIterator<Item = String>) -> Result<BTreeSet<String>, Error> {
    let count_max = limits::CERTIFICATES_MAX;
    let codes: BTreeSet<String> = codes.into_iter().take(count_max + 1).collect();
    if codes.len() > count_max {
        return Err(Error::TooMany { what: "list of certificates", count_max });
    }
    let chars_max = limits::CERTIFICATE_CHARS_MAX;
    let fits = |code: &String| {
        !code.trim().is_empty()
            && code.chars().count() <= chars_max
            && !code.chars().any(char::is_control)
    };
    if !codes.iter().all(fits) {
        return Err(Error::Certificate { chars_max });
    }
    Ok(codes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority() -> AuthorityId {
        "se-police".parse().unwrap()
    }

    fn assertion(roles: &[&str]) -> OfficerAssertion {
        OfficerAssertion {
            pseudonym: entente_model::encoding::Digest([1; 32]),
            roles: roles.iter().map(|role| role.parse().unwrap()).collect(),
            certificates: vec![],
        }
    }

    #[test]
    fn only_the_trust_list_makes_a_peer_node() {
        let claimed = assertion(&["border-guard", PEER_NODE]);
        let actor = Actor::peer(authority(), &claimed, Entitlement::NotListed).unwrap();
        assert!(!actor.roles().iter().any(|role| role.as_str() == PEER_NODE));
        let actor = Actor::peer(authority(), &claimed, Entitlement::Listed).unwrap();
        assert!(actor.roles().iter().any(|role| role.as_str() == PEER_NODE));
        let role = PEER_NODE.parse().unwrap();
        let actor = Actor::officer(authority(), "o".parse().unwrap(), [role], []).unwrap();
        assert!(actor.roles().is_empty());
    }

    #[test]
    fn roles_and_certificates_are_limited() {
        let roles = |count: usize| (0..count).map(|n| format!("r{n}").parse().unwrap());
        let officer = |count| Actor::officer(authority(), "o".parse().unwrap(), roles(count), []);
        assert!(officer(limits::ROLES_MAX).is_ok());
        assert!(officer(limits::ROLES_MAX + 1).is_err());
        let codes = |count: usize| (0..count).map(|n| format!("c{n}")).collect::<Vec<_>>();
        let trained = |codes| Actor::officer(authority(), "o".parse().unwrap(), [], codes);
        assert!(trained(codes(limits::CERTIFICATES_MAX)).is_ok());
        assert!(trained(codes(limits::CERTIFICATES_MAX + 1)).is_err());
        assert!(trained(vec!["x".repeat(limits::CERTIFICATE_CHARS_MAX)]).is_ok());
        assert!(trained(vec!["x".repeat(limits::CERTIFICATE_CHARS_MAX + 1)]).is_err());
        assert!(trained(vec![" ".into()]).is_err());
    }

    #[test]
    fn an_officer_is_not_named_in_logs() {
        let actor = Actor::officer(authority(), "k.larsson".parse().unwrap(), [], []).unwrap();
        assert!(!format!("{actor:?}").contains("larsson"));
    }
}

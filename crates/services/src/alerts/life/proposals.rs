//! What one state tells another about its alert, and the answer.

use super::act::AlertRef;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_model::{AuthorityId, Code, Problem, Timestamp};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub(super) const PROPOSALS: Collection = Collection::new("alert-proposals");

/// What one state proposes to another about an alert.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Proposal {
    /// Its id, the same at both ends.
    pub id: String,
    /// What is proposed.
    pub kind: ProposalKind,
    /// The alert.
    pub alert: AlertRef,
    /// Who proposes.
    pub from: AuthorityId,
    /// Whose alert it is.
    pub owner: AuthorityId,
    /// What is proposed and why, in words.
    pub text: String,
    /// When the evidence came to light.
    pub evidence: Timestamp,
    /// Until when the owner must have been told.
    pub send_by: Timestamp,
    /// Until when there must be agreement; then the supervisory authorities are told.
    pub agree_by: Timestamp,
    /// How it stands.
    pub state: ProposalState,
    /// What the owner says, with reasons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// True once the state that proposed has the owner's answer.
    #[serde(default)]
    pub answer_sent: bool,
}

impl std::fmt::Debug for Proposal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Proposal({}, {:?}, {:?})", self.id, self.kind, self.state)
    }
}

/// What is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalKind {
    /// Better or further data.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(2) and (4).
    Completion,
    /// Data that is wrong or was stored unlawfully.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(5).
    Correction,
    /// A flag for the state that proposes.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Arts 24 and 25.
    Flag,
}

/// How a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalState {
    /// It waits to be handed to the owner.
    Waiting,
    /// The owner has it, and has not decided.
    Open,
    /// The owner agrees.
    Accepted,
    /// The owner does not agree.
    Refused,
    /// There is no agreement; the supervisory authorities were told.
    Supervisor,
}

impl Proposal {
    pub(super) fn find(context: &Context, id: &str) -> Result<(Self, u32), Problem> {
        let found = context.store.document(PROPOSALS, id).map_err(of_store)?;
        let found = found.ok_or_else(|| Problem::new(Code::NotFound))?;
        let revision = found.revision;
        Ok((serde_json::from_value(found.body).map_err(malformed_document)?, revision))
    }

    /// The row of a new proposal, or of one that was read at a revision.
    pub(super) fn row(&self, revision: Option<u32>) -> Result<Row, Problem> {
        let body = serde_json::to_value(self).map_err(malformed_document)?;
        let (collection, id) = (PROPOSALS, self.id.clone());
        Ok(match revision {
            None => {
                let group = Some(self.alert.register.to_string());
                Row::CreateDocument { collection, id, group, body, expires: None }
            }
            Some(expected_revision) => {
                Row::ReplaceDocument { collection, id, expected_revision, body, expires: None }
            }
        })
    }
}

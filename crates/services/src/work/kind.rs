//! Kinds of work: what they are called, whose they are, and what to do next.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why something waits.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum WorkKind {
    /// Candidates of the officer's own search that nobody has judged.
    Candidates,
    /// A candidate that a colleague has judged waits for a second officer.
    SecondOpinion,
    /// A second officer has judged a candidate of the officer's own search.
    OpinionGiven,
    /// A match waits for verification and report.
    HitToReport,
    /// A report is overdue at the issuing state.
    HitOverdue,
    /// The decision for a minor is overdue.
    MinorOverdue,
    /// A report was refused or could not be delivered.
    ReportFailed,
    /// A report of another state waits for a decision.
    ReportReceived,
    /// The issuing state has decided.
    DecisionReceived,
    /// A standing question has found something.
    SubscriptionFound,
    /// A standing question has ended.
    SubscriptionEnded,
    /// A second officer must agree to an entry.
    Approval,
    /// The alert that a draft waited for has ended.
    Queue,
    /// An alert must be reviewed, else it is deleted.
    Review,
    /// A hidden alert becomes visible to all end users.
    Hidden,
    /// An alert's purpose is achieved; its authority must say if it is to be kept.
    PurposeAchieved,
    /// A proposal of another state must be decided.
    Proposal,
    /// Evidence must be sent to the issuing state.
    Evidence,
    /// There is no agreement: the supervisory authorities are told.
    Supervisor,
    /// A contested entry must be looked at again.
    Contest,
    /// The assessment of a threat must be made again.
    Threat,
    /// Oversight asks the officer about an access of the officer's own.
    Question,
    /// An officer has answered what oversight asked: the access is to be judged.
    Answer,
}

impl WorkKind {
    /// Every kind.
    pub const ALL: [Self; 23] = [
        Self::Candidates,
        Self::SecondOpinion,
        Self::OpinionGiven,
        Self::HitToReport,
        Self::HitOverdue,
        Self::MinorOverdue,
        Self::ReportFailed,
        Self::ReportReceived,
        Self::DecisionReceived,
        Self::SubscriptionFound,
        Self::SubscriptionEnded,
        Self::Approval,
        Self::Queue,
        Self::Review,
        Self::Hidden,
        Self::PurposeAchieved,
        Self::Proposal,
        Self::Evidence,
        Self::Supervisor,
        Self::Contest,
        Self::Threat,
        Self::Question,
        Self::Answer,
    ];

    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Candidates => "candidates",
            Self::SecondOpinion => "second-opinion",
            Self::OpinionGiven => "opinion-given",
            Self::HitToReport => "hit-to-report",
            Self::HitOverdue => "hit-overdue",
            Self::MinorOverdue => "minor-overdue",
            Self::ReportFailed => "report-failed",
            Self::ReportReceived => "report-received",
            Self::DecisionReceived => "decision-received",
            Self::SubscriptionFound => "subscription-found",
            Self::SubscriptionEnded => "subscription-ended",
            Self::Approval => "approval",
            Self::Queue => "queue",
            Self::Review => "review",
            Self::Hidden => "hidden",
            Self::PurposeAchieved => "purpose-achieved",
            Self::Proposal => "proposal",
            Self::Evidence => "evidence",
            Self::Supervisor => "supervisor",
            Self::Contest => "contest",
            Self::Threat => "threat",
            Self::Question => "question",
            Self::Answer => "answer",
        }
    }

    /// Whether it only tells something and is done once it was read.
    #[must_use]
    pub const fn is_news(self) -> bool {
        matches!(
            self,
            Self::OpinionGiven
                | Self::ReportFailed
                | Self::DecisionReceived
                | Self::SubscriptionFound
                | Self::SubscriptionEnded
        )
    }

    /// What to do next, in words.
    #[must_use]
    pub const fn next_step(self) -> &'static str {
        match self {
            Self::Candidates => "compare each candidate with what was asked, and say what it is",
            Self::SecondOpinion => {
                "compare what was asked with what was found, and give your own judgement"
            }
            Self::OpinionGiven => "read what the second officer has judged",
            Self::HitToReport => "verify the match and report it to the issuing state",
            Self::HitOverdue => "reach the issuing state's bureau by another way",
            Self::MinorOverdue => "report the decision in the best interest of the child",
            Self::ReportFailed => "reach the other bureau by another way, or report again",
            Self::ReportReceived => "read the report and decide on it",
            Self::DecisionReceived => "read the decision in the file on the hit",
            Self::SubscriptionFound => "search again to see what is new",
            Self::SubscriptionEnded => "ask anew if the question is still needed",
            Self::Approval => "look at the draft; agree to it or refuse it",
            Self::Queue => "enter the draft, or give it up",
            Self::Review => "extend the alert with an assessment, or let it be deleted",
            Self::Hidden => "prolong the hiding with consent, or let the alert become visible",
            Self::PurposeAchieved => "say why the alert must be kept, or let it be deleted",
            Self::Proposal => "check the alert and decide on the proposal, with reasons",
            Self::Evidence => "see that the issuing state gets the evidence",
            Self::Supervisor => "bring the matter to the supervisory authorities",
            Self::Contest => "look at the entry again and decide, with reasons",
            Self::Threat => "make the assessment again, or take the entry out",
            Self::Question => "say why you made the access",
            Self::Answer => "read the answer and judge whether the access was lawful",
        }
    }

    /// The kind of an item, which its id begins with.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        let (code, _) = id.split_once('/')?;
        Self::ALL.into_iter().find(|kind| kind.as_str() == code)
    }
}

//! What can be asked leave for; each action is a type, so that leave for one is never taken for
//! another.

use entente_model::AnswerLevel;
use std::fmt;

mod sealed {
    /// Keeps the set of actions closed.
    pub trait Sealed {}
}

/// An action as a type; the set is closed.
pub trait Action: sealed::Sealed + Send + Sync + 'static {
    /// The action as a value.
    const NAME: ActionName;
}

macro_rules! actions {
    ($(
        $(#[$doc:meta])*
        $name:ident = $text:literal, $words:literal, $level:expr, $node:literal;
    )*) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;

        impl sealed::Sealed for $name {}

        impl Action for $name {
            const NAME: ActionName = ActionName::$name;
        })*

        /// The actions as values, for tables and logs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ActionName {
            $($(#[$doc])* $name,)*
        }

        impl ActionName {
            /// Every action.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The code, as policies name it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What it does, to follow "may not".
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$name => $words,)* }
            }

            /// How much of a record it shows by its nature; `None` where the register's declaration
            /// says.
            #[must_use]
            pub const fn level(self) -> Option<AnswerLevel> {
                match self { $(Self::$name => $level,)* }
            }

            /// Whether it is done to the node as a whole rather than to a register.
            #[must_use]
            pub const fn is_on_node(self) -> bool {
                match self { $(Self::$name => $node,)* }
            }
        }
    };
}

actions! {
    /// Put a question to a register.
    Search = "search", "search this register", None, false;
    /// See the reference of a found record.
    SeeReference = "see-reference", "see references of this register",
        Some(AnswerLevel::Reference), false;
    /// See the core data of a found record.
    SeeCoreData = "see-core-data", "see core data of this register",
        Some(AnswerLevel::CoreData), false;
    /// See a whole record.
    SeeFull = "see-full", "see whole records of this register", Some(AnswerLevel::Full), false;
    /// Bring records in from a file.
    Import = "import", "import into this register", Some(AnswerLevel::Flag), false;
    /// Enter or change a record.
    Create = "create", "enter records into this register", Some(AnswerLevel::Full), false;
    /// Confirm or reject a candidate.
    Confirm = "confirm", "confirm candidates of this register", None, false;
    /// Take records out into a file.
    Export = "export", "export this register", Some(AnswerLevel::Full), false;
    /// Work on hits on alerts of this register: report them, take in reports, decide on them.
    HandleHits = "handle-hits", "work on hits in this register", Some(AnswerLevel::Full), false;
    /// Enter, change, extend, hide, link or delete alerts, with the national file of each.
    KeepAlert = "keep-alert", "keep alerts of this register", Some(AnswerLevel::Full), false;
    /// Agree as the second officer to the entry of an alert.
    ApproveAlert = "approve-alert", "approve alerts of this register",
        Some(AnswerLevel::Full), false;
    /// Set or withdraw a flag by which a state does not take an alert's action.
    FlagAlert = "flag-alert", "set or withdraw flags in this register",
        Some(AnswerLevel::Full), false;
    /// Propose something about an alert to the state whose it is, or to the state that acts on it.
    ProposeAlert = "propose-alert", "make proposals about alerts of this register",
        Some(AnswerLevel::Reference), false;
    /// Contest that a person was entered as a threat.
    ContestAlert = "contest-alert", "contest alerts of this register",
        Some(AnswerLevel::Reference), false;
    /// Look into the ledger, opened entries included.
    Audit = "audit", "look into the ledger", Some(AnswerLevel::Flag), true;
    /// See how often what was done, without any personal data.
    SeeStatistics = "see-statistics", "see the node's statistics", Some(AnswerLevel::Flag), true;
    /// Manage officers' accounts and tokens.
    ManageUsers = "manage-users", "manage accounts", Some(AnswerLevel::Flag), true;
    /// See how far feeds and copies are, and which deletions nodes have not acknowledged.
    SeeFeeds = "see-feeds", "see the state of feeds and copies", Some(AnswerLevel::Flag), true;
    /// Set which categories a node may hold copies of.
    ManageFeeds = "manage-feeds", "set which copies nodes may hold", Some(AnswerLevel::Flag), true;
    /// See how this node and its peers are, and try out its policies.
    SeeNode = "see-node", "see how this node is set up", Some(AnswerLevel::Flag), true;
    /// Back up or restore the node's sealed store.
    Backup = "backup", "back up this node", Some(AnswerLevel::Flag), true;
}

impl fmt::Display for ActionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

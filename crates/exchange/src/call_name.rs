//! What a node may call another for, besides searches and status.

/// What a node calls another for; a closed set, because each name is a path of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallName {
    /// Pulls a page of the change feed of a replicated register.
    Feeds,
    /// Pulls a page of the whole stock of a replicated register.
    Snapshots,
    /// Tells the issuer of a feed that it does not verify.
    FeedFaults,
    /// Hands over a report of a hit.
    Reports,
    /// Hands over a proposal about an alert, or the answer to one.
    Proposals,
    /// Reads by which criteria an authority enters persons as threats.
    ThreatCriteria,
}

impl CallName {
    /// Every name.
    pub const ALL: [Self; 6] = [
        Self::Feeds,
        Self::Snapshots,
        Self::FeedFaults,
        Self::Reports,
        Self::Proposals,
        Self::ThreatCriteria,
    ];

    /// The name as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Feeds => "feeds",
            Self::Snapshots => "snapshots",
            Self::FeedFaults => "feed-faults",
            Self::Reports => "reports",
            Self::Proposals => "proposals",
            Self::ThreatCriteria => "threat-criteria",
        }
    }

    /// The path that it is called under.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Feeds => "/peer/v1/feeds",
            Self::Snapshots => "/peer/v1/snapshots",
            Self::FeedFaults => "/peer/v1/feed-faults",
            Self::Reports => "/peer/v1/reports",
            Self::Proposals => "/peer/v1/proposals",
            Self::ThreatCriteria => "/peer/v1/threat-criteria",
        }
    }

    /// The name that a path stands for.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.path() == path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_the_path_that_ends_in_it_and_no_other_path_stands_for_it() {
        for name in CallName::ALL {
            assert_eq!(name.path(), format!("/peer/v1/{}", name.as_str()));
            assert_eq!(CallName::of_path(name.path()), Some(name));
        }
        for path in ["/peer/v1/searches", "/peer/v1/feeds/", "/peer/v1/feeds?x=1", "feeds", ""] {
            assert_eq!(CallName::of_path(path), None, "{path}");
        }
    }
}

//! The stable error codes of the API, the protocol and the command line.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! codes {
    ($(
        $(#[$doc:meta])*
        $name:ident = $text:literal, $status:literal, $title:literal, $remedy:literal;
    )*) => {
        /// What went wrong, as a code that never changes its meaning.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            ToSchema,
        )]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The code as it travels.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The HTTP status it travels under.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }

            /// A short summary, the same for every occurrence.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// What usually helps.
            #[must_use]
            pub const fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy,)* }
            }
        }
    };
}

codes! {
    /// No or no complete justification.
    JustificationIncomplete = "justification-incomplete", 422, "The justification is incomplete",
        "state purpose, legal basis and case reference";
    /// A code is not in its code table.
    CodeUnknown = "code-unknown", 422, "A code is not in its table",
        "choose a code from the table named";
    /// The question is malformed or over a limit.
    QueryMalformed = "query-malformed", 422, "The question is malformed",
        "correct the fields named";
    /// The question holds no combination of terms that the register may be searched by.
    SearchKeyNotPermitted = "search-key-not-permitted", 422,
        "The register may not be searched by these terms",
        "add the terms that the register's declaration asks for";
    /// Policy denies.
    Denied = "denied", 403, "A rule does not permit this",
        "read the rule named; ask your supervisor if you think that it does not apply";
    /// The register does not accept the purpose with this legal basis.
    PurposeNotAccepted = "purpose-not-accepted", 403,
        "The register does not accept this purpose and legal basis",
        "state a purpose that the register accepts, if it is the true one";
    /// A second person must agree first.
    SecondOfficerRequired = "second-officer-required", 403, "A second officer must agree",
        "ask a colleague of another unit to confirm";
    /// Nobody is signed in.
    NotSignedIn = "not-signed-in", 401, "Sign in first",
        "sign in, or present a client certificate or a token";
    /// Name, password or second factor is wrong.
    SignInFailed = "sign-in-failed", 401, "Sign-in failed",
        "check name, password and code; after repeated failures wait for the time named";
    /// Too many failures; the account waits.
    SignInBlocked = "sign-in-blocked", 429, "Too many failed attempts",
        "wait for the time named, or ask your administrator";
    /// The sign-in provider did not vouch as surely as this node demands.
    SignInTooWeak = "sign-in-too-weak", 403,
        "The sign-in service did not vouch for you surely enough",
        "sign in there with a second factor, or here in another way";
    /// The sign-in provider gives no answer.
    ProviderUnavailable = "provider-unavailable", 503, "The sign-in service does not answer",
        "sign in in another way, or try again later";
    /// A session must be proven again before a sensitive act.
    StepUpNeeded = "step-up-needed", 403, "Prove again who you are",
        "prove it by password, code or passkey, then repeat";
    /// An invited officer has not set up a sign-in yet.
    EnrolmentNeeded = "enrolment-needed", 403, "Set up your sign-in first",
        "set a password or register a passkey";
    /// There is no such thing, or the asker may not know of it.
    NotFound = "not-found", 404, "Not found",
        "check the id";
    /// The address exists, but takes other methods.
    MethodNotAllowed = "method-not-allowed", 405, "The address does not take this method",
        "use a method that the header field `Allow` names";
    /// The state of the thing does not permit it.
    Conflict = "conflict", 409, "The state has changed",
        "load it again and repeat";
    /// The body is too large.
    BodyTooLarge = "body-too-large", 413, "The body is over the limit",
        "send less at once";
    /// The body is not what it claims to be.
    BodyMalformed = "body-malformed", 400, "The body cannot be read",
        "send what the interface description asks for";
    /// The media type is not accepted.
    MediaTypeUnsupported = "media-type-unsupported", 415, "The media type is not accepted",
        "send application/json";
    /// A page cursor or size is out of bounds.
    PageInvalid = "page-invalid", 400, "The page is not valid",
        "use the cursor of the previous page and at most the size named";
    /// A form was not made by a page of this session.
    FormForged = "form-forged", 403, "The form was not sent from a page of this session",
        "open the page again and fill in the form there";
    /// Too many requests.
    RateExceeded = "rate-exceeded", 429, "Too many requests",
        "slow down; the limit and the time to wait are named";
    /// The node is busy beyond its limits.
    Overloaded = "overloaded", 503, "The node is busy",
        "repeat in a moment";
    /// The ledger cannot be written, so nothing may be answered.
    LedgerUnavailable = "ledger-unavailable", 503,
        "The access log cannot be written, so no answer may leave",
        "tell the operator; service resumes by itself once the log can be written";
    /// The store cannot be read or written.
    StoreUnavailable = "store-unavailable", 503, "The store cannot be used",
        "tell the operator";
    /// A stored record fails its integrity check.
    RecordDamaged = "record-damaged", 500, "A stored record is damaged",
        "tell the operator: restore the record from a backup";
    /// Something failed inside.
    Internal = "internal", 500, "Something failed inside",
        "tell the operator and name the time";
    /// The peer is not on the trust list.
    PeerUnknown = "peer-unknown", 403, "The node is not on the trust list",
        "ask the federation's operators to list the node";
    /// The peer may not do this according to the trust list.
    PeerNotEntitled = "peer-not-entitled", 403, "The trust list does not entitle the node to this",
        "ask only for what the trust list entitles the node to";
    /// The signature does not verify.
    SignatureInvalid = "signature-invalid", 401, "The signature does not verify",
        "check the signing key and that nothing alters messages on the way";
    /// The signature is missing or incomplete.
    SignatureMissing = "signature-missing", 401,
        "The signature is missing or does not cover what it must",
        "sign as the protocol asks";
    /// The body does not match its digest.
    DigestMismatch = "digest-mismatch", 400, "The body does not match its digest",
        "send the body unaltered";
    /// The request was seen before.
    Replayed = "replayed", 409, "The request was seen before",
        "sign each request anew";
    /// The clocks disagree, or the signature is too old.
    ClockSkew = "clock-skew", 401, "The time of the signature is outside the window",
        "synchronise the clock of the asking node";
    /// The trust list versions do not fit.
    TrustListStale = "trust-list-stale", 403, "The trust list is out of date",
        "install the current trust list";
    /// No common protocol version.
    VersionUnsupported = "version-unsupported", 400, "The protocol version is not supported",
        "update the older of both nodes";
    /// The register is not served here.
    RegisterNotServed = "register-not-served", 404, "The register is not served here",
        "ask a node that serves it";
    /// A record does not fit the register's declaration.
    RecordInvalid = "record-invalid", 422, "The record does not fit the register's declaration",
        "correct the fields named";
    /// A filled form does not fit its declaration.
    FormInvalid = "form-invalid", 422, "The form does not fit its declaration",
        "correct the fields named";
    /// Only the owner may write.
    NotOwner = "not-owner", 403, "Only the owner of a record may change it",
        "propose the change to the owner";
    /// Another state's alert about the same person or object does not go with this one.
    AlertIncompatible = "alert-incompatible", 409,
        "Another state's alert does not go with this one",
        "consult the states named; enter it all the same only for essential national interests";
    /// The feed of this node is behind what it has published.
    FeedSetBack = "feed-set-back", 409,
        "This node's feed does not continue what it has published",
        "restore a backup that holds what was published; until then nothing is entered";
    /// A receipt or log does not verify.
    ProofInvalid = "proof-invalid", 422, "The proof does not verify",
        "treat the document as not proven; the fault is named";
    /// A setting is missing or wrong.
    ConfigurationInvalid = "configuration-invalid", 500, "The configuration is not valid",
        "correct the setting named and start again";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_distinct_and_carry_an_error_status() {
        let texts: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(texts.len(), Code::ALL.len());
        assert!(Code::ALL.iter().all(|code| (400..600).contains(&code.status())));
    }
}

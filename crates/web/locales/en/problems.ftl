# Every problem that the program may tell about: what it is, and what usually helps.

problem-justification-incomplete = The justification is incomplete
remedy-justification-incomplete = State purpose, legal basis and case reference.

problem-code-unknown = A code is not in its table
remedy-code-unknown = Choose a code from the table named.

problem-query-malformed = The question is malformed
remedy-query-malformed = Correct the fields named.

problem-search-key-not-permitted = The register may not be searched by these terms
remedy-search-key-not-permitted = Add the terms that the register's declaration asks for.

problem-denied = A rule does not permit this
remedy-denied = Read the rule named; ask your supervisor if you think that it does not apply.

problem-purpose-not-accepted = The register does not accept this purpose and legal basis
remedy-purpose-not-accepted = State a purpose that the register accepts, if it is the true one.

problem-second-officer-required = A second officer must agree
remedy-second-officer-required = Ask a colleague of another unit to confirm.

problem-not-signed-in = Sign in first
remedy-not-signed-in = Sign in, or present a client certificate or a token.

problem-sign-in-failed = Sign-in failed
remedy-sign-in-failed = Check name, password and code; after repeated failures wait for the time named.

problem-sign-in-blocked = Too many failed attempts
remedy-sign-in-blocked = Wait for the time named, or ask your administrator.

problem-sign-in-too-weak = The sign-in service did not vouch for you surely enough
remedy-sign-in-too-weak = Sign in there with a second factor, or here in another way.

problem-provider-unavailable = The sign-in service does not answer
remedy-provider-unavailable = Sign in in another way, or try again later.

problem-step-up-needed = Prove again who you are
remedy-step-up-needed = Prove it by password, code or passkey, then repeat.

problem-enrolment-needed = Set up your sign-in first
remedy-enrolment-needed = Set a password or register a passkey.

problem-not-found = Not found
remedy-not-found = Check the id.

problem-method-not-allowed = The address does not take this method
remedy-method-not-allowed = Use a method that the header field `Allow` names.

problem-conflict = The state has changed
remedy-conflict = Load it again and repeat.

problem-body-too-large = The body is over the limit
remedy-body-too-large = Send less at once.

problem-body-malformed = The body cannot be read
remedy-body-malformed = Send what the interface description asks for.

problem-media-type-unsupported = The media type is not accepted
remedy-media-type-unsupported = Send application/json.

problem-page-invalid = The page is not valid
remedy-page-invalid = Use the cursor of the previous page and at most the size named.

problem-form-forged = The form was not sent from a page of this session
remedy-form-forged = Open the page again and fill in the form there.

problem-rate-exceeded = Too many requests
remedy-rate-exceeded = Slow down; the limit and the time to wait are named.

problem-overloaded = The node is busy
remedy-overloaded = Repeat in a moment.

problem-ledger-unavailable = The access log cannot be written, so no answer may leave
remedy-ledger-unavailable = Tell the operator; service resumes by itself once the log can be written.

problem-store-unavailable = The store cannot be used
remedy-store-unavailable = Tell the operator.

problem-record-damaged = A stored record is damaged
remedy-record-damaged = Tell the operator: restore the record from a backup.

problem-internal = Something failed inside
remedy-internal = Tell the operator and name the time.

problem-peer-unknown = The node is not on the trust list
remedy-peer-unknown = Ask the federation's operators to list the node.

problem-peer-not-entitled = The trust list does not entitle the node to this
remedy-peer-not-entitled = Ask only for what the trust list entitles the node to.

problem-signature-invalid = The signature does not verify
remedy-signature-invalid = Check the signing key and that nothing alters messages on the way.

problem-signature-missing = The signature is missing or does not cover what it must
remedy-signature-missing = Sign as the protocol asks.

problem-digest-mismatch = The body does not match its digest
remedy-digest-mismatch = Send the body unaltered.

problem-replayed = The request was seen before
remedy-replayed = Sign each request anew.

problem-clock-skew = The time of the signature is outside the window
remedy-clock-skew = Synchronise the clock of the asking node.

problem-trust-list-stale = The trust list is out of date
remedy-trust-list-stale = Install the current trust list.

problem-version-unsupported = The protocol version is not supported
remedy-version-unsupported = Update the older of both nodes.

problem-register-not-served = The register is not served here
remedy-register-not-served = Ask a node that serves it.

problem-record-invalid = The record does not fit the register's declaration
remedy-record-invalid = Correct the fields named.

problem-form-invalid = The form does not fit its declaration
remedy-form-invalid = Correct the fields named.

problem-not-owner = Only the owner of a record may change it
remedy-not-owner = Propose the change to the owner.

problem-alert-incompatible = Another state's alert does not go with this one
remedy-alert-incompatible = Consult the states named; enter it all the same only for essential national interests.

problem-feed-set-back = This node's feed does not continue what it has published
remedy-feed-set-back = Restore a backup that holds what was published; until then nothing is entered.

problem-proof-invalid = The proof does not verify
remedy-proof-invalid = Treat the document as not proven; the fault is named.

problem-configuration-invalid = The configuration is not valid
remedy-configuration-invalid = Correct the setting named and start again.

# This node: federation, registers, policies, diagnostics.

node-title = This node
node-parts = Parts of this section
node-overview = Overview
node-registers = Registers
node-policies = Rules
node-trust = Trust list
node-diagnostics = Diagnostics

node-federation = Federation
node-federation-words = { $name }, { $nodes } nodes
node-rules = { $count } rules
node-served = Registers that this node serves
node-served-none = None

node-trust-lead = The trust list says which nodes belong to the federation, with which keys, and what each serves. It is signed by those who run the federation.
node-valid = Valid
node-in-force = In force
node-not-in-force = Not in force
node-signers = Signed by
node-signed-by = At least { $count } of { $of } federation keys
node-nodes = Nodes
node-roles = What it is
node-endpoint = Address
node-log = Ledger
node-pins = TLS keys
node-serves = Serves
node-askers-everyone = every node may ask
node-askers-only = may ask: { $who }

node-register = Register
node-about = About
node-where = Where the data is
node-here = Served here
node-yes = Yes
node-no = No
node-unverified = Not yet checked
node-unverified-words = Some facts below still await a check against the official text.
node-code = Code
node-version = Version
node-controller = Answers for the data
node-acts = Rests on
node-who-may = Who may ask, and why
node-may-search = { $who } may ask for this purpose.
node-shows = An answer shows at most: { $level }.
node-shows-after = After a confirmed hit at most: { $level }.
node-search-under = May be searched under:
node-enter-under = May be entered under:
node-conditions = Conditions before a search
node-penalty = The offence must carry a sentence of at least { $months } months.
node-searched-by = What it can be searched by
node-at-least = at least { $count } of: { $of }
node-mode-exact = must be the same
node-mode-fuzzy = may be alike
node-mode-partial = a part is enough
node-answers = What an answer shows
node-strong = A candidate is called strong from { $strong }, and good from { $good } of 1,000.
node-possible = It is called possible from { $possible } of 1,000. Nothing below is shown, and at most { $most } are.
node-holds = What it holds, and what to do on a hit
node-follows = What follows a confirmed hit
node-retention = How long records are kept
node-kept = A record is kept for { $period }.
node-kept-other = Records of { $kinds }: { $period }.
node-reviewed = It is reviewed after { $period }.
node-warned = The owner is warned { $period } before.
node-rights = Rights of the persons recorded
node-rights-direct = They turn to: { $contact }.
node-rights-indirect = They turn to the supervisory authority, about: { $contact }.
node-rights-days = They are answered within { $days } days, at the latest { $most }.
node-rights-months = Correction or erasure is decided within { $months } months.

node-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
node-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
node-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
node-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
node-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
node-at-once = At once
node-millis = { $count } ms

node-policies-lead = Nothing is permitted unless a rule permits it, and a rule that forbids goes before one that permits. Each entry of the ledger names the rule that decided.
node-policies-version = These rules have the hash
node-rules-hash = Fingerprint of the rules
node-file-entry = Entering records
node-file-persons = Persons
node-permits = Permits
node-forbids = Forbids
node-remedy = What helps:
node-try = Who could see this?
node-try-lead = Choose who would do what, and why. The rules in force say what they would decide. Nothing is read, and the try is recorded.
node-try-do = Ask the rules
node-would-permit = Would be permitted
node-would-refuse = Would be refused
node-owes-four-eyes = A second officer must agree before anything found is acted on.
node-owes-silence = The owner must not be told before a hit is confirmed.
node-owes-case = The case reference goes with what is released.
node-role = Role
node-action = What is done
node-purpose = Purpose
node-basis = Legal basis
node-offence = Offence
node-person = What the person is in the case
node-second = A second officer agrees
node-confirmed = The hit is confirmed
node-trained = The officer is trained to review biometric matches

node-health = Health
node-ready = The node can do its work
node-refusing = Nothing can be written, so nothing is answered, since
node-damage = Damage was met; run a check
node-last-commit = Last write
node-never = Never
node-ledger = Ledger
node-ledger-words = { $entries } entries, { $signed } of them signed
node-schema = Version of the store
node-backup = Last backup
node-backup-words = { $at }, with { $entries } ledger entries
node-backup-keys = With the secret keys
node-backup-no-keys = Without the secret keys
node-backup-none = No backup is known
node-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
node-peers = Other nodes
node-peers-none = The federation has no other node.
node-node = Node
node-state = State
node-last-contact = Last answer
node-round-trip = Round trip
node-clock = Clock
node-clock-ahead = { $count } ms ahead of ours
node-clock-behind = { $count } ms behind ours
node-clock-same = As ours
node-certificate = Certificate until
node-software = Program
node-last-fault = Last fault
node-details = Details
node-settings = Configuration
node-settings-lead = As the node was started with; a change needs a restart. Secrets are not shown.
node-settings-none = This process does not show its configuration.

# What is shown.
node-level-flag = that there is something
node-level-reference = a reference
node-level-core-data = core data
node-level-full = the whole record

# What the records are about.
node-about-alerts = Alerts: records that ask others to act.
node-about-person = Records about persons.
node-about-object = Records about objects.

# Where the data is.
node-distribution-queried = The data stays with each owner and is asked live.
node-distribution-replicated = Each entitled node holds a copy that only the owner changes.
node-distribution-hosted = One node holds the data, the others ask it.
node-distribution-blinded = Owners publish pseudonyms; questions are blinded too.

# Conditions before a search.
node-gate-offence = The offence must be named.
node-gate-person-role = What the person is in the case must be stated.
node-gate-four-eyes = A second officer must agree.
node-gate-by-two = It is a hit only if two officers confirm it.
node-gate-national = The national registers must have been searched first.
node-gate-silent = The owner learns nothing before a hit is confirmed.

# How a peer is.
node-peer-reachable = Answers
node-peer-warning = Answers, needs care
node-peer-failing = Does not answer
node-peer-unknown = Not asked yet

# What a person is in a case.
node-person-suspect = Suspect
node-person-convicted = Convicted
node-person-victim = Victim
node-person-witness = Witness or contact
node-person-missing = Missing or unidentified
node-person-other = Other

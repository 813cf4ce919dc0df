# Alerts of this authority, and what it may do about those of others.

alerts-title = Alerts
alerts-tabs = Parts of this section
alerts-tab-list = Own alerts
alerts-tab-reviews = Reviews due
alerts-tab-drafts = Waiting entries
alerts-tab-proposals = Proposals
alerts-tab-events = To be told
alerts-tab-criteria = Threat criteria
alerts-tab-contest = Contested entry
alerts-tab-subscriptions = Standing questions
alerts-tab-deletions = Deletions
alerts-tab-feeds = Copies
alerts-tab-statistics = Statistics

alerts-enter = Enter an alert
alerts-show = Show
alerts-all = All
alerts-cancel = Cancel
alerts-continue = Continue
alerts-again = Once more
alerts-yes = Yes
alerts-you = you
alerts-missing = This is missing, or not written as it must be.
alerts-pages = More of the list
alerts-to-first = To the beginning
alerts-to-next = Next
alerts-none = There is no alert of this kind.
alerts-none-yet = Nothing found so far. There is more to look through: go on to the next page.
alerts-list-caption = Alerts of your authority, the one changed last first
alerts-on-record = It is on record, ledger entry { $entry }.
alerts-not-as-it-stands = This does not fit the alert as it stands now.

alerts-choose-what = Choose what the alert is for. Each category says what officers in all states will do.
alerts-choose-needs = What is needed
alerts-second-officer = This category needs two people. What you enter waits until another officer agrees.
alerts-enter-ask = Enter and ask a second officer
alerts-check = Check
alerts-check-what = The check says how good the data is, and looks for alerts about the same person or object. That look is put on record. Nothing is entered yet.
alerts-checked = Checked, not entered yet
alerts-checked-faults = Before it can be entered:
alerts-checked-queued = Your authority has an alert about the same person or object. This one would wait until that one ends.
alerts-checked-alone = No alert about the same or a similar person or object was found.
alerts-quality-soon = You see here how good the data is while you fill it in.
alerts-similar-title = Alerts that may be about the same
alerts-similar-what = Compare. If one is about another person or object, say how you know.
alerts-similar-same = The same by all that is known
alerts-similar-alike = Similar
alerts-similar-conflict = Does not go with yours
alerts-similar-agrees = agrees by { $percent } of 100
alerts-similar-first = Both may stand. This is done first: { $category }.
alerts-similar-not = Both may not stand. Consult that state before you enter yours.
alerts-similar-different = It is about another, because
alerts-deviation = Enter although alerts do not go together
alerts-deviation-what = Only for essential national interests, and after the states were consulted.

alerts-standing-shown = Shown
alerts-standing-review-due = Review due
alerts-standing-hidden = Hidden
alerts-standing-flagged = Flagged
alerts-tag-immediate = Act at once
alerts-tag-terrorism = Terrorism
alerts-tag-flags = { $count ->
    [one] Flag of one state
   *[other] Flags of { $count } states
}
alerts-days = { $count ->
    [0] today
    [one] one day
   *[other] { $count } days
}

alerts-column-alert = Alert
alerts-column-changed = Changed
alerts-column-due = Review by
alerts-column-left = Time left
alerts-column-extensions = Extended
alerts-column-when = When
alerts-column-what = What
alerts-column-to = To
alerts-column-from = From
alerts-column-until = Until
alerts-column-evidence = Evidence since
alerts-column-answer = Answer
alerts-column-prepared = Prepared
alerts-column-by = Prepared by
alerts-column-since = Since
alerts-column-instead = Action there
alerts-column-node = Node
alerts-column-asked = Last asked
alerts-column-version = Version
alerts-column-fields = Fields changed
alerts-column-deleted = Deleted
alerts-column-issuer = Issuer
alerts-column-as-of = Complete as of
alerts-column-applied = Entries taken, of those known
alerts-column-acknowledged = Entries acknowledged
alerts-column-categories = Categories
alerts-column-made = Made
alerts-column-renewed = Renewed
alerts-column-counted = Counted
alerts-column-count = Number

alerts-field-register = Register
alerts-field-record = Number in your register
alerts-field-category = Category
alerts-field-standing = State
alerts-field-state = State
alerts-field-kind = Kind of link
alerts-field-reason = Reason
alerts-field-reasons = Reasons
alerts-field-ground = Ground
alerts-field-grounds = What the person says against it
alerts-field-assessment = Individual assessment
alerts-field-outcome = Outcome of the review
alerts-hint-review-assessment = Why the alert is still needed and proportionate, or why it is not. It is put on record.
alerts-hint-review-ground = Only if it is deleted.
alerts-field-request = Reference of the request
alerts-field-consent = Reference of the consent
alerts-field-told = States in the operation
alerts-field-other-register = Register of the other alert
alerts-field-other = Number of the other alert
alerts-field-link = Link
alerts-field-consented = What the victim agreed to
alerts-field-categories = What the victim takes back
alerts-field-revocation = Reference of the revocation
alerts-field-proposal = What do you propose?
alerts-field-evidence = Day on which the evidence came to light
alerts-field-text = What exactly, and why
alerts-field-stands = Does the entry stand?
alerts-field-accept = Does your authority agree?
alerts-field-proportionality = Proportionality
alerts-field-judicial-authority = Judicial authority
alerts-field-judicial-request = Its request
alerts-field-immediate = Act at once
alerts-field-terrorism = About terrorist offences
alerts-field-basis = Purpose and legal basis
alerts-field-case-reference = Case
alerts-field-offence = Offence
alerts-field-person-role = Role of the person in the case
alerts-field-statement = Reasons in your words
alerts-field-family = Family name
alerts-field-given = Given name
alerts-field-birth = Date of birth
alerts-field-document = Document number
alerts-field-plate = Registration plate
alerts-field-vin = Vehicle identification number
alerts-field-registers = Registers
alerts-field-ends = Ends on
alerts-field-period = Period

alerts-field-kind-of-object = Kind of object
alerts-field-deviation-consulted = States that were consulted
alerts-field-deviation-interests = Essential national interests

alerts-hint-new-record = The number that your authority gives it. Never a name: it stands in addresses.
alerts-hint-new-proportionality = Why the case is adequate, relevant and important enough for an alert.
alerts-hint-condition = Say how this is met.
alerts-hint-of = Such as 2026, 2026-11 or 2026-11-21. The present one if left empty.
alerts-hint-one-a-line = One a line. Only if the victim agreed.
alerts-hint-extend-assessment = Why the alert is still needed in this case. It stays at your authority.
alerts-hint-hide-consent = Of the judicial authority that issued the warrant.
alerts-hint-hide-told = They are told that the alert is hidden.
alerts-hint-propose-evidence = The time within which the issuer must be told runs from this day. Today if left empty.
alerts-hint-misused-identity-consent = To the statement that the victim has signed.
alerts-hint-misused-identity-consented = Data of other kinds is refused.
alerts-hint-contest-record = As it stands in the person’s request or the authority’s answer.
alerts-hint-ask-ends = At most 90 days from now. You can renew it.

alerts-act-change = Change
alerts-what-change = All fields are replaced by what stands here. The category stays; the versions before are kept.
alerts-act-review = Review
alerts-what-review = The alert is deleted on its day unless it is extended. Read what it holds and why it stands, and decide whether it is still needed and proportionate.
alerts-review-correct = Correct the data first
alerts-outcome-extend = Still needed: extend it
alerts-outcome-delete = No longer needed: delete it
alerts-act-extend = Extend
alerts-what-extend = The alert is kept for the period of its category again, counted from now. The law asks for an individual assessment that is put on record.
alerts-act-achieved = Purpose achieved
alerts-what-achieved = You say that the purpose of the alert is achieved. It is deleted after 15 days unless your authority says why it must be kept.
alerts-act-keep = Keep all the same
alerts-what-keep = The purpose was thought achieved. Say why the alert must be kept.
alerts-act-flag = Flag for a state
alerts-what-flag = A state has asked for a flag. Its authorities will not take the action of this alert; an arrest becomes a search for the place of residence.
alerts-act-unflag = Withdraw a flag
alerts-what-unflag = The authorities of that state take the action again.
alerts-act-execute-anyway = Ask for the action all the same
alerts-what-execute-anyway = In urgent and serious cases you can ask a state to have its flag withdrawn. The flag stays until it is.
alerts-act-hide = Hide
alerts-what-hide = For 48 hours only SIRENE bureaux see this alert. If it is hidden already, it stays hidden for 48 hours more. It shows by itself when the time is over.
alerts-act-reveal = Show again
alerts-what-reveal = The alert is shown to everybody entitled from now on.
alerts-act-link = Link to another alert
alerts-what-link = A link needs a clear operational need. It changes neither action nor period, and gives nobody more access.
alerts-act-unlink = Take a link away
alerts-what-unlink = The link is taken away at both ends.
alerts-act-misused-identity = Add the victim of a misused identity
alerts-what-misused-identity = Officers read first that the name is a victim’s. Enter only what the victim has agreed to, kind by kind. What was entered before is replaced.
alerts-act-revoke-consent = Delete data of the victim
alerts-what-revoke-consent = The victim no longer agrees. The data is deleted in a new version of the alert, and in every copy.
alerts-act-propose = Propose something to the issuer
alerts-what-propose = The alert belongs to another state. Tell it what you know: it decides, and answers with reasons.
alerts-act-contest = Put on record that a person contests an entry
alerts-what-contest = A person contests that an alert enters them as a threat. It must be looked at again, and decided with reasons. The alert stands meanwhile.
alerts-act-decide-contest = Decide on the contest
alerts-what-decide-contest = The person contests the entry as a threat. If it does not stand, it is taken out of the alert.
alerts-act-delete = Delete
alerts-what-delete = The alert is deleted for good, here and in every copy.

alerts-delete-copies = { $count ->
    [0] No other node holds a copy.
    [one] One other node is told to delete its copy. It must acknowledge.
   *[other] { $count } other nodes are told to delete their copies. Each must acknowledge.
}
alerts-delete-attached = These alerts on objects are deleted with it:
alerts-delete-links = { $count ->
    [one] One link to another alert ends.
   *[other] { $count } links to other alerts end.
}
alerts-delete-file = The national file is kept for a year.
alerts-delete-sure = Delete this alert?
alerts-delete-now = Delete now
alerts-delete-not = Do not delete

alerts-victim-title = The identity of another person is misused here
alerts-victim-what = Do not act against a person on the name alone. Let them prove who they are.
alerts-victim-name = Name of the victim
alerts-victim-since = Entered with consent on
alerts-safety = Your safety
alerts-todo = What officers do on a hit
alerts-data = What the alert says
alerts-acts = What you can do
alerts-life = Life of the alert
alerts-national-title = National file
alerts-national-what = This stays at your authority. No other node holds it.
alerts-quality = Quality of the data
alerts-quality-missing = To be entered if known
alerts-quality-percent = { $percent } of 100
alerts-threat-title = Entered as a threat
alerts-threat-what = Fill this in only if the person is entered as a terrorist or violent-extremist threat, on a national assessment. The name of who authorises it stays at your authority.
alerts-threat-again = The assessment as a threat was made again
alerts-threat-authoriser = Name of who authorises it
alerts-threat-assessment = National assessment
alerts-threat-function = Authorised by
alerts-threat-criteria = Criteria, version
alerts-threat-review = To be assessed again by
alerts-flags-title = Flags
alerts-no-action = No action
alerts-links-title = Links
alerts-links-what = A link gives nobody access. You see only those whose other end you may see.
alerts-holders-title = Copies of this version
alerts-holder-acknowledged = Acknowledged
alerts-holder-waiting = Not acknowledged yet
alerts-holder-never-asked = Has never asked
alerts-holder-not-entitled = Does not get this category
alerts-beside-title = Beside other alerts
alerts-place = If several alerts fit: this one has place { $place } in the order in which actions are taken.
alerts-beside-not = On one person or object it does not go together with these:
alerts-versions-title = History

alerts-note-entered = Entered
alerts-note-prepared = Prepared
alerts-note-approved = A second officer agreed
alerts-note-deviation = Entered beside an alert that it does not go with
alerts-note-different-subject = Said to be about another
alerts-note-threat-authorised = Entry as a threat authorised
alerts-note-changed = Changed
alerts-note-assessment = Extended after an assessment
alerts-note-flag = Flag
alerts-note-execute-anyway = Action asked for despite the flag
alerts-note-hidden = Hidden
alerts-note-revealed = Shown again
alerts-note-link = Link
alerts-note-victim-consent = Consent of the victim
alerts-note-purpose-achieved = Purpose achieved
alerts-note-kept = Kept all the same
alerts-note-proposal = Proposal decided
alerts-note-contest = Contested
alerts-note-contest-decision = Contest decided
alerts-note-ended = Deleted
alerts-planned-reveal = Will be shown again
alerts-planned-warning = You will be asked to review it
alerts-planned-threat = The assessment must be made again
alerts-planned-deletion = Will be deleted unless it is extended

alerts-name-birth = at birth
alerts-name-former = former
alerts-name-alias = alias
alerts-sex-f = Female
alerts-sex-m = Male
alerts-sex-x = Neither

alerts-foreign-title = An alert of another state
alerts-foreign-what = Only the state that entered it can show, change or delete it. To see what it says, put a search with your purpose. You can tell the issuer what is missing or wrong, or ask for a flag.
alerts-foreign-search = Search

alerts-reviews-title = Reviews due
alerts-reviews-what = These alerts end within four months. Extend each after an assessment, or let it be deleted on its day.
alerts-reviews-none = No alert of this register has to be reviewed now.
alerts-reviews-caption = Alerts to be reviewed, the most pressing first

alerts-events-title = What others are to be told
alerts-events-what = The law has these states told. Tell them, and keep the proof in your file.
alerts-events-none = Nobody is to be told of anything.
alerts-to-all = All states
alerts-event-new-alert = A new alert that can be flagged
alerts-event-national-security = An alert for national security
alerts-event-execute-anyway = The issuer asks for the action despite the flag
alerts-event-hidden = Hidden while an operation runs
alerts-event-supervisor = No agreement within two months: bring it to the supervisory authorities

alerts-drafts-title = Waiting entries
alerts-drafts-what = These alerts do not exist yet. They wait for a second officer, or for the end of another alert about the same person or object.
alerts-drafts-none = Nothing waits.
alerts-draft-title = Waiting entry
alerts-draft-approval = Waits for a second officer
alerts-draft-queued = Waits for the end of another alert
alerts-draft-offered = Can be entered now
alerts-draft-behind = Waits for the end of
alerts-draft-decide = Decide
alerts-draft-own = You prepared this entry. Another officer must agree to it. You can only give it up.
alerts-draft-agree = Agree and enter
alerts-draft-refuse = Give it up

alerts-proposals-title = Proposals
alerts-proposals-what = What other states propose about your alerts, and what you propose about theirs.
alerts-proposals-none = There are no proposals.
alerts-proposal-title = Proposal: { $kind }
alerts-proposal-completion = Completion
alerts-proposal-correction = Correction
alerts-proposal-flag = Flag
alerts-proposal-is-waiting = On its way
alerts-proposal-is-open = To be decided
alerts-proposal-is-accepted = Accepted
alerts-proposal-is-refused = Refused
alerts-proposal-is-supervisor = With the supervisory authorities
alerts-proposal-decide = Decide
alerts-proposal-decide-what = Your answer goes to the state that proposed it. The change itself, or the flag, is an act of its own.
alerts-send-decision = Send the answer
alerts-answer-yes = Yes
alerts-answer-no = No
alerts-stands-yes = Yes, the entry stands
alerts-stands-no = No, it is taken out

alerts-criteria-title = Criteria for entering threats
alerts-criteria-what = A person is entered as a threat only under published criteria. A version is never changed: publish another.
alerts-criteria-whose = Criteria of
alerts-criteria-none = No criteria are published.
alerts-criteria-publish = Publish a version
alerts-criteria-version-hint = Such as 2026-1. It is never used again.
alerts-criteria-text = The criteria

alerts-deletions-title = Deletions
alerts-deletions-what = A deletion must reach every copy. Each node acknowledges it.
alerts-deletions-none = Every node has acknowledged every deletion.
alerts-deletions-pending = { $count ->
    [one] One acknowledgement is missing.
   *[other] { $count } acknowledgements are missing.
}
alerts-deletions-overdue = { $count ->
    [0] None is overdue.
    [one] One is overdue.
   *[other] { $count } are overdue.
}
alerts-deletions-more = There are more than are shown.
alerts-deletions-caption = Acknowledgements that are missing, the overdue ones first
alerts-deletion-overdue = { $hours ->
    [one] Overdue for an hour
   *[other] Overdue, { $hours } hours since the deletion
}

alerts-feeds-title = Copies
alerts-feeds-what = What this node holds of others’ alerts and how fresh it is, and who holds copies of yours.
alerts-copies-title = Copies held here
alerts-copies-none = This node holds no copies.
alerts-copies-caption = Copies by issuer
alerts-copy-fresh = Fresh
alerts-copy-stale = Not fresh: a search may miss something
alerts-copy-snapshot = Being taken anew
alerts-copy-broken = Does not verify
alerts-own-feeds-title = Copies of your alerts
alerts-feed-holds = Entries in the feed: { $count }
alerts-feed-set-back = The feed does not continue what was published. Nothing can be entered until an engineer has restored it.
alerts-entitle-title = Set what a node may hold
alerts-entitle-what = Copies that a node may hold no more go with its next request.
alerts-entitle-hint = Codes of categories with commas between. All categories if left empty.
alerts-entitle-do = Set

alerts-subscriptions-title = Standing questions
alerts-subscriptions-what = You are told when something new here answers your question. It ends on its day unless you renew it.
alerts-subscriptions-none = You have no standing questions.
alerts-subscriptions-caption = Your standing questions
alerts-subscription-title = Standing question
alerts-subscription-new = Put a standing question
alerts-subscription-asked = What you ask
alerts-subscription-asked-hint = One person or one object. Fill in what you know.
alerts-subscription-why = Why you ask
alerts-subscription-where = Where, and how long
alerts-subscription-found = What was found
alerts-subscription-found-where = What was found stands in your work list. It says that there is something; to see it you search.
alerts-subscription-renew = Renew
alerts-subscription-end = End it
alerts-subscription-end-what = The question is erased. What was found stays in your work list.
alerts-term-name = Name
alerts-term-birth-date = Date of birth
alerts-term-sex = Sex
alerts-term-nationality = Nationality
alerts-term-birth-place = Place of birth
alerts-term-document = Document
alerts-term-plate = Plate
alerts-term-vin = Vehicle identification number
alerts-term-number = Number
alerts-term-reference = Reference
alerts-person-suspect = Suspect
alerts-person-convicted = Convicted
alerts-person-victim = Victim
alerts-person-witness = Witness or contact
alerts-person-missing = Missing
alerts-person-other = Other

alerts-statistics-title = Statistics
alerts-statistics-period = Counted for { $period }.
alerts-statistics-differ = The numbers of forms do not agree with the ledger. Tell the operator.
alerts-statistics-none = Nothing was counted.
alerts-by-category = { $counter }, by category
alerts-too-few = too few to publish
alerts-period-year = Year
alerts-period-month = Month
alerts-period-day = Day
alerts-counter-held = Held
alerts-counter-extended = Held and extended
alerts-counter-flagged = Held and flagged
alerts-counter-hidden = Held and hidden
alerts-counter-entered = Entered
alerts-counter-changed = Changed
alerts-counter-deleted = Deleted
alerts-counter-searches = Searches answered
alerts-counter-hits = Hits on alerts of other states
alerts-counter-own-hits = Hits on own alerts
alerts-counter-forms-sent = Forms sent
alerts-counter-forms-received = Forms received

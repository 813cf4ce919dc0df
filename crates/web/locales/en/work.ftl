# The work list and its clocks.

clock-at-once = due at once
clock-minutes-left = { $number ->
    [0] due now
    [one] due in 1 minute
   *[other] due in { $number } minutes
}
clock-hours-left = { $number ->
    [one] due in 1 hour
   *[other] due in { $number } hours
}
clock-days-left = { $number ->
    [one] due in 1 day
   *[other] due in { $number } days
}
clock-minutes-late = { $number ->
    [0] overdue now
    [one] 1 minute overdue
   *[other] { $number } minutes overdue
}
clock-hours-late = { $number ->
    [one] 1 hour overdue
   *[other] { $number } hours overdue
}
clock-days-late = { $number ->
    [one] 1 day overdue
   *[other] { $number } days overdue
}

work-title = Work list
work-tab-waiting = What waits
work-tab-hits = Hits
work-tab-received = Reports received
work-filter = Show only
work-whose = Whose
work-whose-anybody = Anybody’s
work-whose-mine = Mine
work-whose-nobody = Nobody’s yet
work-kind = What
work-register = Register
work-all = All
work-own-unit = My unit only
work-only-overdue = Overdue only
work-show = Show
work-show-all = Show all that waits.
work-none = Nothing waits for you.
work-none-so = Nothing waits that fits what you chose.
work-cut = More waits than is shown here: { $kind }. The oldest are shown.
work-due = Due
work-what = What to do
work-who = Who
work-since = since { $moment }
work-mine = You
work-nobody = Nobody yet
work-take = Take it
work-seen = Read: take it off the list
work-ticked = Everything ticked
work-officer = Account of a colleague in your unit
work-note = Note for whoever gets it
work-to-me = Assign to me
work-to-officer = Hand over to the colleague
work-to-nobody = Give back
work-pages = Pages
work-first = First page
work-next = Next page
work-changed = Somebody else was faster, so nothing was changed. Your ticks and your note are still here; look and send again.
work-changed-gone = One item is not on this page any more.
work-changed-yours = { $what }: it is yours already.
work-changed-free = { $what }: it was given back and is nobody’s.
work-changed-other = { $what }: { $officer } has it now.

work-kind-candidates = Compare candidates
work-kind-second-opinion = Second judgement wanted
work-kind-opinion-given = Second judgement given
work-kind-hit-to-report = Verify and report a match
work-kind-hit-overdue = Report overdue
work-kind-minor-overdue = Decision for a child overdue
work-kind-report-failed = Report not delivered
work-kind-report-received = Decide on a report
work-kind-decision-received = Read a decision
work-kind-subscription-found = A standing question has an answer
work-kind-subscription-ended = A standing question has ended
work-kind-approval = Agree to an alert
work-kind-queue = Enter an alert that waited
work-kind-review = Review an alert
work-kind-hidden = Hidden alert: prolong or show
work-kind-purpose-achieved = Purpose achieved: keep or delete
work-kind-proposal = Decide on a proposal
work-kind-evidence = Send evidence
work-kind-supervisor = Tell the supervisory authorities
work-kind-contest = Look at a contested alert
work-kind-threat = Assess a threat again
work-kind-question = Answer a question of oversight
work-kind-answer = Judge an access after the officer’s answer

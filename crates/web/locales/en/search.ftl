# Searching: the question, the answers, a candidate, many questions at once.

search-title = Search
search-tabs = Ways to search
search-one = One person or object
search-batch = Many at once
search-recent = Your searches

# Why it is asked.
search-why-of = Why you search ({ $unit })
search-purpose-missing = state why before you search
search-purpose-said = { $why } · case { $case }
search-purpose-change = Change
search-purpose = Purpose
search-basis = Legal basis
search-case = Case reference
search-offence = Offence
search-role = Person’s role
search-where-asked = Where a register asks for it
search-penalty = Longest sentence, in months
search-penalty-hint = If the offence may be too slight
search-urgency = Urgency
search-statement = Your reasons
search-statement-hint = Where words are needed
search-anew = The purpose stated holds for this question too
search-role-suspect = Suspect
search-role-convicted = Convicted
search-role-victim = Victim
search-role-witness = Witness or contact
search-role-missing = Missing person or remains
search-role-other = Other
search-urgency-normal = Normal
search-urgency-urgent = Urgent
search-urgency-life-in-danger = Life in danger

# What is asked.
search-box = Name, date of birth, document, plate or other number
search-box-hint = Type or paste, also the lines of a passport. For example: Velichkov, Todor 14.3.1979
search-do = Search
search-recognise = Check first
search-recognised = Understood as
search-or = or { $what }
search-look = Look at what was understood, then search.
search-form = All fields
search-person = Person
search-document = Document
search-object = Vehicle or other object
search-name-hint = If you cannot tell its parts apart
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 or 1979
search-part-hint = * for what you do not know
search-reference-hint = From an earlier answer
search-document-kind = Kind of document
search-document-issuer = Issuing country
search-plate-country = Country of the plate
search-number-kind = Kind of number
search-term-name = Name
search-term-whole-name = Whole name
search-term-family = Family name
search-term-given = Given names
search-term-other-name = Another name of the same person
search-term-birth-date = Date of birth
search-term-sex = Sex
search-term-nationality = Nationality
search-term-birth-place = Place of birth
search-term-document = Document number
search-term-plate = Plate
search-term-vin = Vehicle identification number
search-term-number = Other number
search-term-reference = Reference
search-term-day-month = day and month the other way round
search-sex-F = Female
search-sex-M = Male
search-sex-X = Other
search-number-imei = Mobile device (IMEI)
search-number-container = Container
search-number-firearm = Firearm
search-number-banknote = Banknote
search-number-aircraft-registration = Aircraft, registration
search-number-aircraft-serial = Aircraft, serial
search-number-hull = Boat, hull
search-number-boat-registration = Boat, registration
search-number-engine = Engine
search-number-equipment = Industrial equipment
search-number-it = Information technology
search-number-part = Part of an object
search-number-payment-card = Payment card
search-number-serial = Other serial number

search-remark-no-register = no register is asked by a telephone number or an e-mail address. It was left out.
search-remark-check-digit = a check digit does not fit. Compare with the document or the device.
search-remark-not-understood = this was not understood. Put it into its field, or leave it out.
search-remark-too-much = This is too much for one question.
search-remark-several = { $count ->
    [one] One part was left out, because its field is taken. Ask for it by itself.
   *[other] { $count } parts were left out, because their fields are taken. Ask for each by itself.
 }
search-fault-nothing = Say whom or what you search.
search-fault-name = A name has letters, and at most 300 characters in each part.
search-fault-date = Give a date such as 1979-03-14, 14.3.1979, 03/1979 or 1979.
search-fault-choice = Choose one of the list.
search-fault-text = At most 300 characters.
search-fault-number = A document number has letters or digits, at most 64.
search-fault-plate = A plate has at most 16 letters and digits. With * give at least three of them in a row.
search-fault-vin = It has 17 characters, without I, O and Q.
search-fault-object = This is no number of the kind chosen.
search-fault-months = Give a number of months.
search-fault-anew = { $registers }: confirm the purpose for each question.
search-fault-lines = At most { $count } lines at once.

search-whom = Whom to ask, and how long to wait
search-whom-hint = All that may be asked, if you choose none.
search-registers = Registers
search-authorities = Authorities
search-deadline = Wait at most
search-deadline-hint = Answers are shown as they come.
search-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
 }

# The answers.
search-results-title = Answers
search-answers = Answers by authority and register
search-progress = { $answered } of { $due } have answered.
search-progress-hits = { $count ->
    [0] No candidates so far.
    [one] 1 candidate so far.
   *[other] { $count } candidates so far.
 }
search-progress-waiting = Waiting for: { $names }
search-complete = Every register asked has answered.
search-incomplete = The picture is not complete.
search-unfinished = This search has not ended here. What is shown is what has come so far.
search-load = Load again
search-class-hit = hit
search-class-no-hit = no hit
search-class-stale = nothing found in an outdated copy
search-class-refused = not permitted
search-class-late = no answer in time
search-class-unavailable = no answer
search-outcome-waiting = No answer yet
search-outcome-hit = Hit ({ $count })
search-outcome-no-hit = No hit
search-outcome-stale = Nothing found, but the copy is out of date
search-outcome-stale-ask = There may be something at: { $names }. Ask there.
search-outcome-refused = Not permitted
search-outcome-late = No answer in time
search-outcome-late-what = Nothing came within { $seconds } s. There may be something: search again.
search-outcome-unavailable = Unavailable
search-outcome-unavailable-since = Unavailable since { $time }
search-outcome-unavailable-what = There may be something: search again later.
search-unavailable-unreachable = The other node cannot be reached.
search-unavailable-tls = The other node could not prove who it is.
search-unavailable-bad-signature = The answer’s signature does not hold, so it is not shown.
search-unavailable-undecodable = The answer could not be read.
search-unavailable-version = The other node speaks another version.
search-unavailable-cut-off = The answer broke off.
search-unavailable-overloaded = The other node is too busy.
search-unavailable-ledger = The access could not be put on record, so nothing is shown.
search-unavailable-internal = Something failed inside. Tell your operator.
search-copy-old = { $name }: copy { $hours } h old.
search-copy-never = { $name }: no complete copy here yet.
search-cut = There are more candidates than may be shown. Search more narrowly.
search-not-asked = { $count ->
    [one] 1 register was not asked
   *[other] { $count } registers were not asked
 }
search-authority = Authority
search-register = Register
search-reason = Reason
search-again = Search again
search-receipt = Download the receipt
search-candidate-unnamed = Show the candidate
search-misused-short = Name of a victim of identity misuse
search-band-strong = Strong
search-band-good = Good
search-band-possible = Possible
search-why-same = Same: { $what }.
search-why-alike = Alike: { $what }.
search-why-different = Different: { $what }.

# A candidate.
search-candidate-title = Is it the one you asked for?
search-misused = This name belongs to a victim of identity misuse
search-misused-what = Do not act against this person because of the name. Let the person prove who they are.
search-safety = For your safety
search-todo = What to do
search-beside = What you asked, and what the register holds
search-beside-other = What was asked, and what the register holds
search-flag-only = The register says only that there is something. Ask its owner.
search-feature = Feature
search-asked = Asked
search-found = Found
search-agreement = Agreement
search-found-withheld = not shown at this stage
search-found-missing = not in the record
search-effect-same = The same
search-effect-alike = Alike
search-effect-neutral = Cannot be compared
search-effect-different = Different
search-numbers = The explanation, and its numbers
search-score = Agreement { $score } of 1000.
search-score-what = It says how well the record fits the question, and nothing about the person. One bit more makes the same person twice as likely.
search-explanation = Explanation
search-bits = Bits
search-record = What the owner shows
search-identity-main = main name
search-identity-birth = name at birth
search-identity-former = former name
search-identity-alias = alias
search-identity-misused = name of the victim
search-judge = Your judgement
search-judge-why = Why?
search-judge-hint = What did you compare? It stays on record.
search-confirm = It is the one
search-reject = It is not
search-unsure = I cannot tell
search-judged = Judged:
search-verdict-confirmed = Confirmed
search-verdict-rejected = Rejected
search-verdict-unsure = Unsure
search-next = Next
search-next-hit = Report the hit
search-next-back = Back to the answers
search-next-owner = To ask the owner for more, name:
search-log = On record
search-log-what = These entries prove your question and this answer. Your data-protection officer can open them.
search-record-asked = Your question
search-record-answered = The answer, at the owner
search-record-received = The answer, here
search-before = Previous candidate
search-after = Next candidate

# A second judgement, the owner’s contact point, accesses, receipts.
search-second-title = A second judgement
search-second-what = A colleague asked this. Compare for yourself: you see what your colleague thinks once you have judged.
search-second-awaited = A second officer must judge it too. It is a hit if you both confirm it.
search-second-disagree = The two judgements differ: it is no hit.
search-second-hit = Both officers have confirmed it: it is a hit.
search-second-other = Your colleague’s judgement
search-contact = Contact point
search-next-owner-none = To ask the owner, turn to your single point of contact: the trust list names no contact point of { $authority }.
search-accesses = Every access to this record
search-accesses-who = Your data-protection officer and the supervisory authority may see every access to this record.
search-receipt-title = Check a receipt
search-receipt-what = A receipt proves what was asked, why, and what each register answered. It is checked here and not kept.
search-receipt-file = From a file
search-receipt-text = The receipt
search-receipt-do = Check the receipt
search-receipt-holds = The receipt holds.

# Standing questions.
search-standing = Tell me when something new is entered
search-standing-what = The same question is asked again here for the same purpose whenever a register of this node changes. You find it in your work list.
search-standing-span = For
search-standing-do = Keep asking
search-standing-made = You will be told. The question is among your searches.
search-standing-yours = Your standing questions
search-standing-ends = Ends
search-standing-end = End it
search-days = { $count ->
    [one] 1 day
   *[other] { $count } days
 }

# One's own searches, and many at once.
search-recent-none = You have not searched yet.
search-when = When
search-question = Asked for
search-result = Result
search-registers-with-hits = { $count ->
    [0] No hit
    [one] Hits in 1 register
   *[other] Hits in { $count } registers
 }
search-newest = Newest
search-older = Older
search-line = Line
search-lines = One question on each line
search-lines-hint = At most { $count } lines. Only registers of this node are asked, copies of others’ alerts among them.
search-batch-whom = Every register of this node that may be asked, if you choose none.
search-do-all = Search all
search-csv = Download as CSV
search-open = Open

# Keys.
search-keys = Keys
search-key-box = To the box
search-key-move = To the next or previous candidate
search-key-open = Open the candidate
search-key-judge = To the button: it is, it is not, cannot tell
search-key-help = Show these keys

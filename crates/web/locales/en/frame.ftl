# What every page shows around its content.

nav-search = Search
nav-work = Work list
nav-alerts = Alerts
nav-oversight = Oversight
nav-node = This node
nav-help = Help

frame-skip = Skip to the content
frame-navigation = Sections
frame-sign-out = Sign out
frame-help = Help
frame-public-statistics = Public statistics
frame-accessibility = Accessibility
frame-language = Language
frame-choose = Choose

form-error-prefix = Error:

problem-what-to-do = What to do
problem-rule = The rule that decided:
problem-code = Code
problem-held = This page holds what you typed. Nothing of it has been carried out now.
problem-held-again = Look first whether it was carried out the first time.
problem-held-sign-in = Sign in in another window, then come back here and send it:
problem-held-send = Send it again
problem-to-start = To the start

start-title = Start
start-what = This is a node of a federation of police and border authorities. Officers and their programs ask here what other authorities hold, each question under a stated purpose and legal basis, each access on record.
start-this-node = This node
start-authority = Authority
start-program = Program
start-protocol = Protocol between nodes
start-trust-list = Trust list, version
start-programs = For programs
start-guide = How to use the interface
start-description = Its description, OpenAPI 3.1
start-health = Whether the node can do its work

sign-in-title = Sign in
sign-in-do = Sign in
sign-in-officer = Account
sign-in-password = Password
sign-in-code = Code
sign-in-code-hint = The six digits that your authenticator shows

field-purpose = Purpose
field-legal-basis = Legal basis
field-case-reference = Case reference
field-offence = Offence
field-penalty-months = Longest sentence
field-person-role = Person’s role
field-urgency = Urgency
field-statement = Reasons
field-reason = Reason
field-terms = What is asked

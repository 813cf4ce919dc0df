# Help.

help-title = Help
help-where = What is where
help-look-up = Look it up
help-components = Components of these pages, for developers

# One sentence for each section of the navigation.
help-way-search = Ask all registers that you may ask, with one question.
help-way-work = What waits for you and your unit: candidates, reports, reviews, proposals.
help-way-alerts = Enter, see and keep alerts of your state.
help-way-oversight = Find, prove and judge what was done with data.
help-way-node = What this node is, its registers and rules, and the other nodes.
help-way-help = This page.

help-glossary = Glossary
help-glossary-lead = One word for each thing, the same on every page. It is written in English.
help-shortcuts = Keys
help-shortcuts-lead = Where a list or a box can be worked with single keys, these work.
help-key-box = Go to the search box
help-key-next = Next, previous line of a list
help-key-open = Open the line
help-key-judge = Go to yes, no or unsure on a candidate; nothing is sent by a key alone
help-key-this = Show this page
help-key-none = Keys do nothing while you type in a field. Everything can also be done with Tab and Enter.

help-channels = Which channel when
help-channels-lead = Which way the law gives for which exchange between states.
help-channel-sirene = SIRENE bureau
help-channel-sirene-when = After a hit on an alert of the Schengen Information System.
help-channel-sirene-how = Confirm the hit and report it. The SIRENE bureau exchanges all further information on the alert with the state that issued it.
help-channel-spoc = Single point of contact, over SIENA
help-channel-spoc-when = To ask for information that law-enforcement authorities of another Member State have, or to send them some.
help-channel-spoc-how = The single point of contact sends and answers. SIENA is the usual channel; another one may be used if it is urgent, if a third state or an international organisation takes part, or after an incident.
help-channel-pruem = Automated search (Prüm)
help-channel-pruem-when = To find out whether another Member State holds vehicle data or police records on your question.
help-channel-pruem-how = Search here. You learn first whether there is a match; core data follow once a person has confirmed it.
help-channel-interpol = Interpol
help-channel-interpol-when = If third states or international organisations are or will be involved.
help-channel-interpol-how = Turn to the Interpol National Central Bureau, which belongs to your single point of contact.

help-law = Legal bases
help-law-lead = The act and article behind each code, and what the registers accept it for.
help-law-act = Act
help-law-text = Official text
help-law-article = Article
help-law-unverified = Not yet checked
help-law-permits = What it permits here
help-law-nothing = No register of this node accepts it.
help-law-search = Search: { $register }, for { $purposes }
help-law-enter = Enter: { $register }, for { $purposes }

help-accessibility-short = These pages are for everybody: with keyboard, screen reader, magnifier, on a phone, without scripts.
help-accessibility-aim = What they aim at
help-accessibility-aim-words = The Web Content Accessibility Guidelines 2.2, level AA, and the European standard EN 301 549.
help-accessibility-tested = What is tested
help-accessibility-tested-words = Programs check pages for known barriers and at several sizes, with and without scripts. Programs cannot find every barrier.
help-accessibility-open = What is not accessible
help-accessibility-open-words = Words of rules and some explanations are in English only. Names of officers’ accounts and codes are shown as they are.
help-accessibility-tell = Tell us
help-accessibility-tell-words = If something cannot be used, tell your authority’s administrator which page it is and what you use. Everything on these pages can also be done by the operator’s command line.

# Citations of the law.
law-regulation = Regulation (EU) { $number }
law-regulation-ec = Regulation (EC) No { $number }
law-directive = Directive (EU) { $number }
law-decision = Decision { $number }/JHA
law-framework-decision = Framework Decision { $number }/JHA
law-article = { $act } Art { $article }
law-articles = { $act } Arts { $article }
law-and = { $first } and { $last }
law-to = { $first } to { $last }

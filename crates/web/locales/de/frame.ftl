# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Suche
nav-work = Arbeitsliste
nav-alerts = Ausschreibungen
nav-oversight = Aufsicht
nav-node = Dieser Knoten
nav-help = Hilfe

frame-skip = Zum Inhalt springen
frame-navigation = Bereiche
frame-sign-out = Abmelden
frame-help = Hilfe
frame-public-statistics = Öffentliche Statistik
frame-accessibility = Barrierefreiheit
frame-language = Sprache
frame-choose = Wählen

form-error-prefix = Fehler:

problem-what-to-do = Was zu tun ist
problem-rule = Maßgebliche Regel:
problem-code = Code
problem-held = Diese Seite bewahrt auf, was Sie eingegeben haben. Nichts davon ist jetzt ausgeführt worden.
problem-held-again = Sehen Sie zuerst nach, ob es schon beim ersten Mal ausgeführt wurde.
problem-held-sign-in = Melden Sie sich in einem anderen Fenster an, kommen Sie dann hierher zurück und senden Sie es:
problem-held-send = Noch einmal senden
problem-to-start = Zur Startseite

start-title = Startseite
start-what = Dies ist ein Knoten eines Verbunds von Polizei- und Grenzbehörden. Bedienstete und ihre Programme fragen hier an, was andere Behörden führen – jede Anfrage mit Zweck und Rechtsgrundlage, jeder Zugriff protokolliert.
start-this-node = Dieser Knoten
start-authority = Behörde
start-program = Programm
start-protocol = Kommunikationsprotokoll zwischen Knoten
start-trust-list = Vertrauensliste, Version
start-programs = Für Programme
start-guide = Wie die Schnittstelle benutzt wird
start-description = Ihre Beschreibung, OpenAPI 3.1
start-health = Ob der Knoten arbeiten kann

sign-in-title = Anmelden
sign-in-do = Anmelden
sign-in-officer = Konto
sign-in-password = Passwort
sign-in-code = Code
sign-in-code-hint = Die sechs Ziffern, die Ihre Authentifizierungs-App anzeigt

field-purpose = Zweck
field-legal-basis = Rechtsgrundlage
field-case-reference = Aktenzeichen
field-offence = Straftat
field-penalty-months = Höchststrafe
field-person-role = Rolle der Person
field-urgency = Dringlichkeit
field-statement = Begründung
field-reason = Grund
field-terms = Was angefragt wird

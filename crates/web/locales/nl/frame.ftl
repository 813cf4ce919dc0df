# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Zoeken
nav-work = Werklijst
nav-alerts = Signaleringen
nav-oversight = Toezicht
nav-node = Dit knooppunt
nav-help = Hulp

frame-skip = Naar de inhoud
frame-navigation = Onderdelen
frame-sign-out = Afmelden
frame-help = Hulp
frame-public-statistics = Openbare statistieken
frame-accessibility = Toegankelijkheid
frame-language = Taal
frame-choose = Kiezen

form-error-prefix = Fout:

problem-what-to-do = Wat te doen
problem-rule = De regel die besliste:
problem-code = Code
problem-held = Deze pagina bewaart wat u hebt ingevuld. Er is nu niets van uitgevoerd.
problem-held-again = Kijk eerst of het de eerste keer al is uitgevoerd.
problem-held-sign-in = Meld u aan in een ander venster, kom dan hier terug en verzend het:
problem-held-send = Opnieuw verzenden
problem-to-start = Naar het begin

start-title = Begin
start-what = Dit is een knooppunt van een federatie van politie- en grensautoriteiten. Ambtenaren en hun programma’s vragen hier wat andere autoriteiten hebben, elke vraag met vermelding van doel en rechtsgrond, elke toegang vastgelegd.
start-this-node = Dit knooppunt
start-authority = Autoriteit
start-program = Programma
start-protocol = Protocol tussen knooppunten
start-trust-list = Vertrouwenslijst, versie
start-programs = Voor programma’s
start-guide = Hoe de interface te gebruiken
start-description = De beschrijving ervan, OpenAPI 3.1
start-health = Of het knooppunt zijn werk kan doen

sign-in-title = Aanmelden
sign-in-do = Aanmelden
sign-in-officer = Account
sign-in-password = Wachtwoord
sign-in-code = Code
sign-in-code-hint = De zes cijfers die uw authenticator toont

field-purpose = Doel
field-legal-basis = Rechtsgrond
field-case-reference = Zaakkenmerk
field-offence = Strafbaar feit
field-penalty-months = Maximumstraf
field-person-role = Rol van de persoon
field-urgency = Spoed
field-statement = Redenen
field-reason = Reden
field-terms = Wat wordt gevraagd

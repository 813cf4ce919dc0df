# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Søgning
nav-work = Arbejdsliste
nav-alerts = Indberetninger
nav-oversight = Tilsyn
nav-node = Denne node
nav-help = Hjælp

frame-skip = Gå til indholdet
frame-navigation = Afsnit
frame-sign-out = Log ud
frame-help = Hjælp
frame-public-statistics = Offentlig statistik
frame-accessibility = Tilgængelighed
frame-language = Sprog
frame-choose = Vælg

form-error-prefix = Fejl:

problem-what-to-do = Hvad du kan gøre
problem-rule = Reglen, der var afgørende:
problem-code = Kode
problem-held = Denne side bevarer det, du har skrevet. Intet af det er udført nu.
problem-held-again = Se først efter, om det blev udført første gang.
problem-held-sign-in = Log ind i et andet vindue, kom så tilbage hertil og send det:
problem-held-send = Send igen
problem-to-start = Til forsiden

start-title = Start
start-what = Dette er en node i en føderation af politi- og grænsemyndigheder. Medarbejdere og deres programmer spørger her, hvad andre myndigheder har; hvert spørgsmål har et angivet formål og retsgrundlag, og hver adgang registreres i logbogen.
start-this-node = Denne node
start-authority = Myndighed
start-program = Program
start-protocol = Protokol mellem noder
start-trust-list = Tillidsliste, version
start-programs = For programmer
start-guide = Sådan bruges grænsefladen
start-description = Dens beskrivelse, OpenAPI 3.1
start-health = Om noden kan udføre sit arbejde

sign-in-title = Indlogning
sign-in-do = Log ind
sign-in-officer = Konto
sign-in-password = Adgangskode
sign-in-code = Engangskode
sign-in-code-hint = De seks cifre, som din godkendelsesapp viser

field-purpose = Formål
field-legal-basis = Retsgrundlag
field-case-reference = Sagsnummer
field-offence = Lovovertrædelse
field-penalty-months = Længste straf
field-person-role = Personens rolle
field-urgency = Hastegrad
field-statement = Begrundelse
field-reason = Grund
field-terms = Hvad der spørges om

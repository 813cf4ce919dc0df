# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Sökning
nav-work = Arbetslista
nav-alerts = Registreringar
nav-oversight = Tillsyn
nav-node = Den här noden
nav-help = Hjälp

frame-skip = Hoppa till innehållet
frame-navigation = Avsnitt
frame-sign-out = Logga ut
frame-help = Hjälp
frame-public-statistics = Offentlig statistik
frame-accessibility = Tillgänglighet
frame-language = Språk
frame-choose = Välj

form-error-prefix = Fel:

problem-what-to-do = Vad du kan göra
problem-rule = Regeln som avgjorde:
problem-code = Kod
problem-held = Den här sidan har kvar det du har skrivit. Inget av det har utförts nu.
problem-held-again = Kontrollera först om det utfördes redan första gången.
problem-held-sign-in = Logga in i ett annat fönster, kom sedan tillbaka hit och skicka det:
problem-held-send = Skicka igen
problem-to-start = Till startsidan

start-title = Start
start-what = Detta är en nod i en federation av polis- och gränsmyndigheter. Tjänstemän och deras program frågar här vad andra myndigheter har; varje fråga har ett angivet ändamål och en rättslig grund, och varje åtkomst registreras i loggboken.
start-this-node = Den här noden
start-authority = Myndighet
start-program = Program
start-protocol = Protokoll mellan noder
start-trust-list = Förtroendelista, version
start-programs = För program
start-guide = Så används gränssnittet
start-description = Dess beskrivning, OpenAPI 3.1
start-health = Om noden kan utföra sitt arbete

sign-in-title = Inloggning
sign-in-do = Logga in
sign-in-officer = Konto
sign-in-password = Lösenord
sign-in-code = Kod
sign-in-code-hint = De sex siffror som din autentiseringsapp visar

field-purpose = Ändamål
field-legal-basis = Rättslig grund
field-case-reference = Ärendenummer
field-offence = Brott
field-penalty-months = Längsta straff
field-person-role = Personens roll
field-urgency = Brådska
field-statement = Motivering
field-reason = Skäl
field-terms = Vad som efterfrågas

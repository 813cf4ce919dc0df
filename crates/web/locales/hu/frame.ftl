# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Keresés
nav-work = Feladatlista
nav-alerts = Figyelmeztető jelzések
nav-oversight = Felügyelet
nav-node = Ez a csomópont
nav-help = Súgó

frame-skip = Ugrás a tartalomra
frame-navigation = Szakaszok
frame-sign-out = Kijelentkezés
frame-help = Súgó
frame-public-statistics = Nyilvános statisztika
frame-accessibility = Akadálymentesség
frame-language = Nyelv
frame-choose = Választás

form-error-prefix = Hiba:

problem-what-to-do = Mit lehet tenni
problem-rule = A döntést hozó szabály:
problem-code = Kód
problem-held = Ez az oldal megőrzi, amit beírt. Most semmi sem hajtódott végre belőle.
problem-held-again = Előbb nézze meg, nem hajtódott-e végre már első alkalommal.
problem-held-sign-in = Jelentkezzen be egy másik ablakban, majd jöjjön vissza ide, és küldje el:
problem-held-send = Küldés újra
problem-to-start = A kezdőlapra

start-title = Kezdőlap
start-what = Ez rendőrségi és határőrizeti hatóságok szövetségének egyik csomópontja. A tisztviselők és programjaik itt kérdezik le, mit tartanak nyilván más hatóságok; minden lekérdezésnek megadott célja és jogalapja van, és minden hozzáférést rögzítenek.
start-this-node = Ez a csomópont
start-authority = Hatóság
start-program = Program
start-protocol = A csomópontok közötti protokoll
start-trust-list = Megbízhatósági lista, verzió
start-programs = Programoknak
start-guide = Hogyan használható a felület
start-description = A felület leírása, OpenAPI 3.1
start-health = El tudja-e látni a csomópont a feladatát

sign-in-title = Bejelentkezés
sign-in-do = Bejelentkezés
sign-in-officer = Fiók
sign-in-password = Jelszó
sign-in-code = Kód
sign-in-code-hint = A hitelesítő alkalmazásban látható hat számjegy

field-purpose = Cél
field-legal-basis = Jogalap
field-case-reference = Ügyszám
field-offence = Bűncselekmény
field-penalty-months = Leghosszabb büntetés
field-person-role = A személy szerepe
field-urgency = Sürgősség
field-statement = Indokolás
field-reason = Indok
field-terms = Mit kérdeznek

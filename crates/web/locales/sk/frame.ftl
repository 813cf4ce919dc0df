# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Vyhľadávanie
nav-work = Zoznam úloh
nav-alerts = Zápisy
nav-oversight = Dohľad
nav-node = Tento uzol
nav-help = Pomoc

frame-skip = Prejsť na obsah
frame-navigation = Oddiely
frame-sign-out = Odhlásiť sa
frame-help = Pomoc
frame-public-statistics = Verejné štatistiky
frame-accessibility = Prístupnosť
frame-language = Jazyk
frame-choose = Zvoliť

form-error-prefix = Chyba:

problem-what-to-do = Čo robiť
problem-rule = Pravidlo, ktoré rozhodlo:
problem-code = Kód
problem-held = Táto stránka uchováva, čo ste napísali. Nič z toho sa teraz nevykonalo.
problem-held-again = Najprv sa pozrite, či sa to nevykonalo už prvýkrát.
problem-held-sign-in = Prihláste sa v inom okne, potom sa sem vráťte a odošlite to:
problem-held-send = Odoslať znova
problem-to-start = Na úvod

start-title = Úvod
start-what = Toto je uzol federácie policajných a pohraničných orgánov. Príslušníci a ich programy sa tu pýtajú, čo majú iné orgány; pri každom dopyte je uvedený účel a právny základ a každý prístup sa eviduje.
start-this-node = Tento uzol
start-authority = Orgán
start-program = Program
start-protocol = Protokol medzi uzlami
start-trust-list = Dôveryhodný zoznam, verzia
start-programs = Pre programy
start-guide = Ako používať rozhranie
start-description = Jeho opis, OpenAPI 3.1
start-health = Či uzol môže pracovať

sign-in-title = Prihlásenie
sign-in-do = Prihlásiť sa
sign-in-officer = Účet
sign-in-password = Heslo
sign-in-code = Kód
sign-in-code-hint = Šesť číslic, ktoré ukazuje vaša overovacia aplikácia

field-purpose = Účel
field-legal-basis = Právny základ
field-case-reference = Spisová značka
field-offence = Trestný čin
field-penalty-months = Najvyšší trest
field-person-role = Postavenie osoby
field-urgency = Naliehavosť
field-statement = Dôvody
field-reason = Dôvod
field-terms = Na čo sa pýtate

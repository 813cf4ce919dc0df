# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Meklēšana
nav-work = Darbu saraksts
nav-alerts = Brīdinājumi
nav-oversight = Uzraudzība
nav-node = Šis mezgls
nav-help = Palīdzība

frame-skip = Pāriet uz saturu
frame-navigation = Sadaļas
frame-sign-out = Atteikties
frame-help = Palīdzība
frame-public-statistics = Publiskā statistika
frame-accessibility = Piekļūstamība
frame-language = Valoda
frame-choose = Izvēlēties

form-error-prefix = Kļūda:

problem-what-to-do = Ko darīt
problem-rule = Noteikums, kas izšķīra:
problem-code = Kods
problem-held = Šajā lapā ir saglabāts jūsu ierakstītais. Nekas no tā tagad nav izpildīts.
problem-held-again = Vispirms pārbaudiet, vai tas nav izpildīts jau pirmajā reizē.
problem-held-sign-in = Pierakstieties citā logā, pēc tam atgriezieties šeit un nosūtiet to:
problem-held-send = Nosūtīt vēlreiz
problem-to-start = Uz sākumu

start-title = Sākums
start-what = Šis ir policijas un robežsardzes iestāžu federācijas mezgls. Amatpersonas un to programmas šeit vaicā, kas ir citu iestāžu rīcībā. Katrs vaicājums notiek norādītā nolūkā un ar juridisku pamatu, un katra piekļuve tiek reģistrēta.
start-this-node = Šis mezgls
start-authority = Iestāde
start-program = Programma
start-protocol = Mezglu savstarpējais protokols
start-trust-list = Uzticamības saraksts, versija
start-programs = Programmām
start-guide = Kā izmantot saskarni
start-description = Tās apraksts, OpenAPI 3.1
start-health = Vai mezgls var veikt savu darbu

sign-in-title = Pieteikšanās
sign-in-do = Pieteikties
sign-in-officer = Konts
sign-in-password = Parole
sign-in-code = Kods
sign-in-code-hint = Seši cipari, ko rāda jūsu autentifikators

field-purpose = Nolūks
field-legal-basis = Juridiskais pamats
field-case-reference = Lietas numurs
field-offence = Nodarījums
field-penalty-months = Ilgākais sods
field-person-role = Personas loma
field-urgency = Steidzamība
field-statement = Pamatojums
field-reason = Iemesls
field-terms = Ko vaicā

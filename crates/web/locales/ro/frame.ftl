# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Căutare
nav-work = Listă de lucru
nav-alerts = Alerte
nav-oversight = Supraveghere
nav-node = Acest nod
nav-help = Ajutor

frame-skip = Salt la conținut
frame-navigation = Secțiuni
frame-sign-out = Deconectați-vă
frame-help = Ajutor
frame-public-statistics = Statistici publice
frame-accessibility = Accesibilitate
frame-language = Limbă
frame-choose = Alegeți

form-error-prefix = Eroare:

problem-what-to-do = Ce este de făcut
problem-rule = Regula care a decis:
problem-code = Cod
problem-held = Această pagină păstrează ce ați scris. Nimic din acestea nu a fost executat acum.
problem-held-again = Verificați mai întâi dacă nu a fost executat deja prima dată.
problem-held-sign-in = Conectați-vă în altă fereastră, apoi reveniți aici și trimiteți:
problem-held-send = Trimiteți din nou
problem-to-start = La pagina de început

start-title = Început
start-what = Acesta este un nod al unei federații de autorități polițienești și de frontieră. Agenții și programele lor întreabă aici ce dețin alte autorități, fiecare întrebare cu scop și temei juridic declarate, fiecare acces fiind consemnat.
start-this-node = Acest nod
start-authority = Autoritate
start-program = Program
start-protocol = Protocol între noduri
start-trust-list = Lista de încredere, versiunea
start-programs = Pentru programe
start-guide = Cum se folosește interfața
start-description = Descrierea sa, OpenAPI 3.1
start-health = Dacă nodul își poate îndeplini sarcinile

sign-in-title = Autentificare
sign-in-do = Autentificați-vă
sign-in-officer = Cont
sign-in-password = Parolă
sign-in-code = Cod
sign-in-code-hint = Cele șase cifre pe care le afișează autentificatorul dumneavoastră

field-purpose = Scop
field-legal-basis = Temei juridic
field-case-reference = Referința dosarului
field-offence = Infracțiune
field-penalty-months = Pedeapsa maximă
field-person-role = Calitatea persoanei
field-urgency = Urgență
field-statement = Motive
field-reason = Motiv
field-terms = Ce se caută

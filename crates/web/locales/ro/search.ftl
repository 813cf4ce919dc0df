# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Căutare
search-tabs = Moduri de căutare
search-one = O persoană sau un obiect
search-batch = Mai multe odată
search-recent = Căutările dumneavoastră

search-why-of = De ce căutați ({ $unit })
search-purpose-missing = arătați de ce, înainte de a căuta
search-purpose-said = { $why } · dosar { $case }
search-purpose-change = Modificați
search-purpose = Scop
search-basis = Temei juridic
search-case = Referința dosarului
search-offence = Infracțiune
search-role = Calitatea persoanei
search-where-asked = Unde un registru o cere
search-penalty = Pedeapsa maximă, în luni
search-penalty-hint = Dacă infracțiunea ar putea fi prea ușoară
search-urgency = Urgență
search-statement = Motivele dumneavoastră
search-statement-hint = Unde sunt necesare cuvinte
search-anew = Scopul declarat este valabil și pentru această întrebare
search-role-suspect = Suspect
search-role-convicted = Condamnat
search-role-victim = Victimă
search-role-witness = Martor sau contact
search-role-missing = Persoană dispărută sau rămășițe umane
search-role-other = Altă calitate
search-urgency-normal = Normală
search-urgency-urgent = Urgent
search-urgency-life-in-danger = Viață în pericol

search-box = Nume, data nașterii, document, număr de înmatriculare sau alt număr
search-box-hint = Scrieți sau lipiți, inclusiv rândurile unui pașaport. De exemplu: Velichkov, Todor 14.3.1979
search-do = Căutați
search-recognise = Verificați mai întâi
search-recognised = Înțeles ca
search-or = sau { $what }
search-look = Verificați ce s-a înțeles, apoi căutați.
search-form = Toate câmpurile
search-person = Persoană
search-document = Document
search-object = Vehicul sau alt obiect
search-name-hint = Dacă nu puteți deosebi părțile sale
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 sau 1979
search-part-hint = * pentru ce nu știți
search-reference-hint = Dintr-un răspuns anterior
search-document-kind = Tip de document
search-document-issuer = Țara emitentă
search-plate-country = Țara numărului de înmatriculare
search-number-kind = Tip de număr
search-term-name = Nume
search-term-whole-name = Nume întreg
search-term-family = Nume de familie
search-term-given = Prenume
search-term-other-name = Alt nume al aceleiași persoane
search-term-birth-date = Data nașterii
search-term-sex = Sex
search-term-nationality = Cetățenie
search-term-birth-place = Locul nașterii
search-term-document = Numărul documentului
search-term-plate = Număr de înmatriculare
search-term-vin = Număr de identificare a vehiculului
search-term-number = Alt număr
search-term-reference = Referință
search-term-day-month = ziua și luna inversate
search-sex-F = Feminin
search-sex-M = Masculin
search-sex-X = Altul
search-number-imei = Dispozitiv mobil (IMEI)
search-number-container = Container
search-number-firearm = Armă de foc
search-number-banknote = Bancnotă
search-number-aircraft-registration = Aeronavă, înmatriculare
search-number-aircraft-serial = Aeronavă, serie
search-number-hull = Ambarcațiune, cocă
search-number-boat-registration = Ambarcațiune, înmatriculare
search-number-engine = Motor
search-number-equipment = Echipament industrial
search-number-it = Echipament informatic
search-number-part = Parte a unui obiect
search-number-payment-card = Card de plată
search-number-serial = Alt număr de serie

search-remark-no-register = în niciun registru nu se caută după un număr de telefon sau o adresă de e-mail. A fost omis.
search-remark-check-digit = o cifră de control nu se potrivește. Comparați cu documentul sau cu dispozitivul.
search-remark-not-understood = aceasta nu s-a înțeles. Puneți-o în câmpul ei sau renunțați la ea.
search-remark-too-much = Este prea mult pentru o singură întrebare.
search-remark-several = { $count ->
    [one] O parte a fost omisă, deoarece câmpul ei este ocupat. Căutați-o separat.
    [few] { $count } părți au fost omise, deoarece câmpurile lor sunt ocupate. Căutați-o separat pe fiecare.
   *[other] { $count } de părți au fost omise, deoarece câmpurile lor sunt ocupate. Căutați-o separat pe fiecare.
 }
search-fault-nothing = Indicați pe cine sau ce căutați.
search-fault-name = Un nume are litere și cel mult 300 de caractere în fiecare parte.
search-fault-date = Indicați o dată precum 1979-03-14, 14.3.1979, 03/1979 sau 1979.
search-fault-choice = Alegeți din listă.
search-fault-text = Cel mult 300 de caractere.
search-fault-number = Un număr de document are litere sau cifre, cel mult 64.
search-fault-plate = Un număr de înmatriculare are cel mult 16 litere și cifre. Cu * indicați cel puțin trei consecutive.
search-fault-vin = Are 17 caractere, fără I, O și Q.
search-fault-object = Nu este un număr de tipul ales.
search-fault-months = Indicați un număr de luni.
search-fault-anew = { $registers }: confirmați scopul pentru fiecare întrebare.
search-fault-lines = Număr maxim de rânduri odată: { $count }.

search-whom = Pe cine să întrebați și cât să așteptați
search-whom-hint = Toate cele care pot fi întrebate, dacă nu alegeți niciunul.
search-registers = Registre
search-authorities = Autorități
search-deadline = Așteptați cel mult
search-deadline-hint = Răspunsurile se afișează pe măsură ce sosesc.
search-seconds = { $count ->
    [one] 1 secundă
    [few] { $count } secunde
   *[other] { $count } de secunde
 }

search-results-title = Răspunsuri
search-answers = Răspunsuri pe autorități și registre
search-progress = Au răspuns { $answered } din { $due }.
search-progress-hits = { $count ->
    [0] Niciun candidat până acum.
    [one] 1 candidat până acum.
    [few] { $count } candidați până acum.
   *[other] { $count } de candidați până acum.
 }
search-progress-waiting = Se așteaptă: { $names }
search-complete = Fiecare registru întrebat a răspuns.
search-incomplete = Imaginea nu este completă.
search-unfinished = Această căutare nu s-a încheiat aici. Se afișează ce a sosit până acum.
search-load = Reîncărcați
search-class-hit = rezultat pozitiv
search-class-no-hit = niciun rezultat pozitiv
search-class-stale = nimic găsit într-o copie neactuală
search-class-refused = nepermis
search-class-late = niciun răspuns la timp
search-class-unavailable = niciun răspuns
search-outcome-waiting = Încă niciun răspuns
search-outcome-hit = Rezultat pozitiv ({ $count })
search-outcome-no-hit = Niciun rezultat pozitiv
search-outcome-stale = Nimic găsit, dar copia nu este actuală
search-outcome-stale-ask = Poate exista ceva la: { $names }. Întrebați acolo.
search-outcome-refused = Nepermis
search-outcome-late = Niciun răspuns la timp
search-outcome-late-what = Nu a sosit nimic în { $seconds } s. Poate exista ceva: căutați din nou.
search-outcome-unavailable = Indisponibil
search-outcome-unavailable-since = Indisponibil din { $time }
search-outcome-unavailable-what = Poate exista ceva: căutați din nou mai târziu.
search-unavailable-unreachable = Celălalt nod nu poate fi contactat.
search-unavailable-tls = Celălalt nod nu și-a putut dovedi identitatea.
search-unavailable-bad-signature = Semnătura răspunsului nu este valabilă, deci acesta nu se afișează.
search-unavailable-undecodable = Răspunsul nu a putut fi citit.
search-unavailable-version = Celălalt nod folosește altă versiune.
search-unavailable-cut-off = Răspunsul s-a întrerupt.
search-unavailable-overloaded = Celălalt nod este prea ocupat.
search-unavailable-ledger = Accesarea nu a putut fi consemnată, deci nu se afișează nimic.
search-unavailable-internal = S-a produs o defecțiune internă. Anunțați operatorul.
search-copy-old = { $name }: copie veche de { $hours } h.
search-copy-never = { $name }: încă nicio copie completă aici.
search-cut = Sunt mai mulți candidați decât pot fi afișați. Restrângeți căutarea.
search-not-asked = { $count ->
    [one] 1 registru nu a fost întrebat
    [few] { $count } registre nu au fost întrebate
   *[other] { $count } de registre nu au fost întrebate
 }
search-authority = Autoritate
search-register = Registru
search-reason = Motiv
search-again = Căutați din nou
search-receipt = Descărcați dovada de consultare
search-candidate-unnamed = Afișați candidatul
search-misused-short = Numele unei victime a uzurpării de identitate
search-band-strong = Puternic
search-band-good = Bun
search-band-possible = Posibil
search-why-same = Identic: { $what }.
search-why-alike = Asemănător: { $what }.
search-why-different = Diferit: { $what }.

search-candidate-title = Este persoana sau obiectul căutat?
search-misused = Acest nume aparține unei victime a uzurpării de identitate
search-misused-what = Nu acționați împotriva acestei persoane din cauza numelui. Lăsați persoana să își dovedească identitatea.
search-safety = Pentru siguranța dumneavoastră
search-todo = Ce este de făcut
search-beside = Ce ați întrebat și ce conține registrul
search-beside-other = Ce s-a întrebat și ce conține registrul
search-flag-only = Registrul arată numai că există ceva. Întrebați proprietarul.
search-feature = Caracteristică
search-asked = Întrebat
search-found = Găsit
search-agreement = Potrivire
search-found-withheld = nu se afișează în această etapă
search-found-missing = nu se află în înregistrare
search-effect-same = Identic
search-effect-alike = Asemănător
search-effect-neutral = Nu se poate compara
search-effect-different = Diferit
search-numbers = Explicația și cifrele ei
search-score = Potrivire { $score } din 1000.
search-score-what = Arată cât de bine se potrivește înregistrarea cu întrebarea și nimic despre persoană. Un bit în plus face de două ori mai probabil să fie aceeași persoană.
search-explanation = Explicație
search-bits = Biți
search-record = Ce arată proprietarul
search-identity-main = nume principal
search-identity-birth = nume la naștere
search-identity-former = nume anterior
search-identity-alias = pseudonim
search-identity-misused = numele victimei
search-judge = Aprecierea dumneavoastră
search-judge-why = De ce?
search-judge-hint = Ce ați comparat? Rămâne consemnat.
search-confirm = Este
search-reject = Nu este
search-unsure = Nu pot stabili
search-judged = Apreciat:
search-verdict-confirmed = Confirmat
search-verdict-rejected = Respins
search-verdict-unsure = Nesigur
search-next = În continuare
search-next-hit = Raportați rezultatul pozitiv
search-next-back = Înapoi la răspunsuri
search-next-owner = Pentru a cere mai mult proprietarului, indicați:
search-log = Consemnat
search-log-what = Aceste intrări dovedesc întrebarea dumneavoastră și acest răspuns. Responsabilul cu protecția datelor le poate deschide.
search-record-asked = Întrebarea dumneavoastră
search-record-answered = Răspunsul, la proprietar
search-record-received = Răspunsul, aici
search-before = Candidatul anterior
search-after = Candidatul următor
search-second-title = A doua apreciere
search-second-what = Întrebarea este a unui coleg. Comparați singur: veți vedea ce crede colegul după ce vă dați aprecierea.
search-second-awaited = Și un al doilea agent trebuie să aprecieze. Este un rezultat pozitiv dacă îl confirmați amândoi.
search-second-disagree = Cele două aprecieri diferă: nu este un rezultat pozitiv.
search-second-hit = Ambii agenți au confirmat: este un rezultat pozitiv.
search-second-other = Aprecierea colegului dumneavoastră
search-contact = Punct de contact
search-next-owner-none = Pentru a întreba proprietarul, adresați-vă punctului dumneavoastră unic de contact: lista de încredere nu indică niciun punct de contact pentru { $authority }.
search-accesses = Toate accesările acestei înregistrări
search-accesses-who = Responsabilul cu protecția datelor și autoritatea de supraveghere pot vedea toate accesările acestei înregistrări.
search-receipt-title = Verificați o dovadă de consultare
search-receipt-what = Dovada de consultare arată ce s-a întrebat, de ce și ce a răspuns fiecare registru. Se verifică aici și nu se păstrează.
search-receipt-file = Dintr-un fișier
search-receipt-text = Dovada de consultare
search-receipt-do = Verificați dovada
search-receipt-holds = Dovada este valabilă.

search-standing = Informați-mă când se introduce ceva nou
search-standing-what = Aceeași întrebare se pune din nou aici, în același scop, ori de câte ori se modifică un registru al acestui nod. O găsiți în lista dumneavoastră de lucru.
search-standing-span = Timp de
search-standing-do = Continuați să întrebați
search-standing-made = Veți fi informat. Întrebarea se află printre căutările dumneavoastră.
search-standing-yours = Căutările dumneavoastră permanente
search-standing-ends = Încetează
search-standing-end = Încheiați
search-days = { $count ->
    [one] 1 zi
    [few] { $count } zile
   *[other] { $count } de zile
 }

search-recent-none = Nu ați căutat încă.
search-when = Când
search-question = Ce s-a căutat
search-result = Rezultat
search-registers-with-hits = { $count ->
    [0] Niciun rezultat pozitiv
    [one] Rezultate pozitive în 1 registru
    [few] Rezultate pozitive în { $count } registre
   *[other] Rezultate pozitive în { $count } de registre
 }
search-newest = Cele mai noi
search-older = Mai vechi
search-line = Rând
search-lines = Câte o întrebare pe fiecare rând
search-lines-hint = Număr maxim de rânduri: { $count }. Sunt întrebate numai registrele acestui nod, inclusiv copiile alertelor altora.
search-batch-whom = Fiecare registru al acestui nod care poate fi întrebat, dacă nu alegeți niciunul.
search-do-all = Căutați toate
search-csv = Descărcați ca CSV
search-open = Deschideți

search-keys = Taste
search-key-box = La casetă
search-key-move = La candidatul următor sau anterior
search-key-open = Deschideți candidatul
search-key-judge = La buton: este, nu este, nu pot stabili
search-key-help = Afișați aceste taste

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Acest nod
node-parts = Părțile acestei secțiuni
node-overview = Prezentare generală
node-registers = Registre
node-policies = Reguli
node-trust = Lista de încredere
node-diagnostics = Diagnostic

node-federation = Federație
node-federation-words = { $name }, număr de noduri: { $nodes }
node-rules = Număr de reguli: { $count }
node-served = Registre deservite de acest nod
node-served-none = Niciunul

node-trust-lead = Lista de încredere arată ce noduri aparțin federației, cu ce chei, și ce deservește fiecare. Este semnată de cei care administrează federația.
node-valid = Valabilă
node-in-force = În vigoare
node-not-in-force = Nu este în vigoare
node-signers = Semnată de
node-signed-by = Cel puțin { $count } din { $of } chei ale federației
node-nodes = Noduri
node-roles = Ce este
node-endpoint = Adresă
node-log = Jurnal
node-pins = Chei TLS
node-serves = Deservește
node-askers-everyone = poate întreba orice nod
node-askers-only = pot întreba: { $who }

node-register = Registru
node-about = Despre
node-where = Unde se află datele
node-here = Deservit aici
node-yes = Da
node-no = Nu
node-unverified = Încă neverificat
node-unverified-words = Unele dintre datele de mai jos așteaptă încă verificarea față de textul oficial.
node-code = Cod
node-version = Versiune
node-controller = Răspunde de date
node-acts = Se întemeiază pe
node-who-may = Cine poate întreba și de ce
node-may-search = { $who } poate întreba în acest scop.
node-shows = Un răspuns arată cel mult: { $level }.
node-shows-after = După un rezultat pozitiv confirmat, cel mult: { $level }.
node-search-under = Se poate căuta în temeiul:
node-enter-under = Se poate introduce în temeiul:
node-conditions = Condiții înaintea unei căutări
node-penalty = Infracțiunea trebuie să fie pedepsită cu o pedeapsă de minimum (luni): { $months }.
node-searched-by = După ce se poate căuta
node-at-least = cel puțin { $count } din: { $of }
node-mode-exact = trebuie să fie identic
node-mode-fuzzy = poate fi asemănător
node-mode-partial = ajunge o parte
node-answers = Ce arată un răspuns
node-strong = Un candidat este numit puternic de la { $strong } și bun de la { $good } din 1 000.
node-possible = Este numit posibil de la { $possible } din 1 000. Sub această valoare nu se arată nimic; se arată cel mult { $most }.
node-holds = Ce conține și ce este de făcut la un rezultat pozitiv
node-follows = Ce urmează după un rezultat pozitiv confirmat
node-retention = Cât timp se păstrează înregistrările
node-kept = O înregistrare se păstrează { $period }.
node-kept-other = Înregistrări de tipul { $kinds }: { $period }.
node-reviewed = Se reexaminează după { $period }.
node-warned = Proprietarul este avertizat cu { $period } înainte.
node-rights = Drepturile persoanelor înregistrate
node-rights-direct = Se adresează la: { $contact }.
node-rights-indirect = Se adresează autorității de supraveghere, cu privire la: { $contact }.
node-rights-days = Primesc răspuns în termen de (zile): { $days }, cel târziu { $most }.
node-rights-months = Rectificarea sau ștergerea se decide în termen de (luni): { $months }.

node-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
node-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
node-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
node-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
node-working-days = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
node-at-once = Imediat
node-millis = { $count } ms

node-policies-lead = Nimic nu este permis dacă o regulă nu îl permite, iar o regulă care interzice are întâietate față de una care permite. Fiecare intrare din jurnal arată regula care a decis.
node-policies-version = Valoarea hash a acestor reguli este
node-rules-hash = Amprenta regulilor
node-file-entry = Introducerea înregistrărilor
node-file-persons = Persoane
node-permits = Permite
node-forbids = Interzice
node-remedy = Ce ajută:
node-try = Cine ar putea vedea aceasta?
node-try-lead = Alegeți cine ar face ce și de ce. Regulile în vigoare arată ce ar decide. Nu se citește nimic, iar încercarea este consemnată.
node-try-do = Întrebați regulile
node-would-permit = S-ar permite
node-would-refuse = S-ar refuza
node-owes-four-eyes = Un alt agent trebuie să își dea acordul înainte de a se acționa pe baza celor găsite.
node-owes-silence = Proprietarul nu trebuie informat înainte de confirmarea unui rezultat pozitiv.
node-owes-case = Referința dosarului însoțește ceea ce se transmite.
node-role = Rol
node-action = Ce se face
node-purpose = Scop
node-basis = Temei juridic
node-offence = Infracțiune
node-person = Calitatea persoanei în dosar
node-second = Un alt agent este de acord
node-confirmed = Rezultatul pozitiv este confirmat
node-trained = Agentul este instruit să verifice concordanțe biometrice

node-health = Stare de funcționare
node-ready = Nodul își poate îndeplini sarcinile
node-refusing = Nu se poate scrie nimic, deci nu se răspunde la nimic, din
node-damage = S-au constatat deteriorări; rulați o verificare
node-last-commit = Ultima scriere
node-never = Niciodată
node-ledger = Jurnal
node-ledger-words = Intrări: { $entries }, din care semnate: { $signed }
node-schema = Versiunea depozitului de date
node-backup = Ultima copie de rezervă
node-backup-words = { $at }, intrări din jurnal: { $entries }
node-backup-keys = Cu cheile secrete
node-backup-no-keys = Fără cheile secrete
node-backup-none = Nu se cunoaște nicio copie de rezervă
node-records = Înregistrări: { $count }
node-peers = Alte noduri
node-peers-none = Federația nu are alt nod.
node-node = Nod
node-state = Stare
node-last-contact = Ultimul răspuns
node-round-trip = Timp dus-întors
node-clock = Ceas
node-clock-ahead = { $count } ms înaintea ceasului nostru
node-clock-behind = { $count } ms în urma ceasului nostru
node-clock-same = Ca al nostru
node-certificate = Certificat până la
node-software = Program
node-last-fault = Ultima defecțiune
node-details = Detalii
node-settings = Configurație
node-settings-lead = Cea cu care a fost pornit nodul; o modificare necesită repornire. Secretele nu se afișează.
node-settings-none = Acest proces nu își afișează configurația.

node-level-flag = că există ceva
node-level-reference = o referință
node-level-core-data = date esențiale
node-level-full = întreaga înregistrare

node-about-alerts = Alerte: înregistrări prin care se cere altora să acționeze.
node-about-person = Înregistrări privind persoane.
node-about-object = Înregistrări privind obiecte.

node-distribution-queried = Datele rămân la fiecare proprietar și sunt consultate direct.
node-distribution-replicated = Fiecare nod îndreptățit deține o copie pe care o modifică numai proprietarul.
node-distribution-hosted = Un nod deține datele, celelalte îl întreabă.
node-distribution-blinded = Proprietarii publică pseudonime; și întrebările sunt mascate.

node-gate-offence = Infracțiunea trebuie indicată.
node-gate-person-role = Calitatea persoanei în dosar trebuie declarată.
node-gate-four-eyes = Un alt agent trebuie să își dea acordul.
node-gate-by-two = Este un rezultat pozitiv numai dacă îl confirmă doi agenți.
node-gate-national = Mai întâi trebuie să se fi căutat în registrele naționale.
node-gate-silent = Proprietarul nu află nimic înainte de confirmarea unui rezultat pozitiv.

node-peer-reachable = Răspunde
node-peer-warning = Răspunde, necesită atenție
node-peer-failing = Nu răspunde
node-peer-unknown = Încă neîntrebat

node-person-suspect = Suspect
node-person-convicted = Condamnat
node-person-victim = Victimă
node-person-witness = Martor sau contact
node-person-missing = Dispărut sau neidentificat
node-person-other = Altă calitate

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Justificarea este incompletă
remedy-justification-incomplete = Indicați scopul, temeiul juridic și referința dosarului.

problem-code-unknown = Un cod nu se află în tabelul său
remedy-code-unknown = Alegeți un cod din tabelul indicat.

problem-query-malformed = Întrebarea este formulată greșit
remedy-query-malformed = Corectați câmpurile indicate.

problem-search-key-not-permitted = În registru nu se poate căuta după aceste elemente
remedy-search-key-not-permitted = Adăugați elementele cerute de declarația registrului.

problem-denied = O regulă nu permite aceasta
remedy-denied = Citiți regula indicată; întrebați-vă superiorul dacă considerați că nu se aplică.

problem-purpose-not-accepted = Registrul nu acceptă acest scop și temei juridic
remedy-purpose-not-accepted = Indicați un scop acceptat de registru, dacă este cel real.

problem-second-officer-required = Un alt agent trebuie să își dea acordul
remedy-second-officer-required = Cereți confirmarea unui coleg din altă unitate.

problem-not-signed-in = Autentificați-vă mai întâi
remedy-not-signed-in = Autentificați-vă sau prezentați un certificat de client ori un jeton.

problem-sign-in-failed = Autentificarea nu a reușit
remedy-sign-in-failed = Verificați numele, parola și codul; după eșecuri repetate, așteptați timpul indicat.

problem-sign-in-blocked = Prea multe încercări nereușite
remedy-sign-in-blocked = Așteptați timpul indicat sau adresați-vă administratorului.

problem-sign-in-too-weak = Serviciul de autentificare nu a confirmat suficient de sigur cine sunteți
remedy-sign-in-too-weak = Autentificați-vă acolo cu un al doilea factor sau aici în alt mod.

problem-provider-unavailable = Serviciul de autentificare nu răspunde
remedy-provider-unavailable = Autentificați-vă în alt mod sau încercați mai târziu.

problem-step-up-needed = Dovediți-vă din nou identitatea
remedy-step-up-needed = Dovediți-o cu parolă, cod sau cheie de acces, apoi repetați.

problem-enrolment-needed = Configurați-vă mai întâi autentificarea
remedy-enrolment-needed = Stabiliți o parolă sau înregistrați o cheie de acces.

problem-not-found = Negăsit
remedy-not-found = Verificați identificatorul.

problem-method-not-allowed = Adresa nu acceptă această metodă
remedy-method-not-allowed = Folosiți o metodă indicată în câmpul de antet `Allow`.

problem-conflict = Situația s-a schimbat
remedy-conflict = Reîncărcați și repetați.

problem-body-too-large = Corpul depășește limita
remedy-body-too-large = Trimiteți mai puțin odată.

problem-body-malformed = Corpul nu poate fi citit
remedy-body-malformed = Trimiteți ce cere descrierea interfeței.

problem-media-type-unsupported = Tipul de conținut nu este acceptat
remedy-media-type-unsupported = Trimiteți application/json.

problem-page-invalid = Pagina nu este valabilă
remedy-page-invalid = Folosiți cursorul paginii anterioare și cel mult dimensiunea indicată.

problem-form-forged = Formularul nu a fost trimis de pe o pagină a acestei sesiuni
remedy-form-forged = Deschideți din nou pagina și completați formularul acolo.

problem-rate-exceeded = Prea multe cereri
remedy-rate-exceeded = Încetiniți; limita și timpul de așteptare sunt indicate.

problem-overloaded = Nodul este ocupat
remedy-overloaded = Repetați peste câteva clipe.

problem-ledger-unavailable = Jurnalul accesărilor nu poate fi scris, deci niciun răspuns nu poate pleca
remedy-ledger-unavailable = Anunțați operatorul; serviciul se reia de la sine când jurnalul poate fi scris.

problem-store-unavailable = Depozitul de date nu poate fi folosit
remedy-store-unavailable = Anunțați operatorul.

problem-record-damaged = O înregistrare stocată este deteriorată
remedy-record-damaged = Anunțați operatorul: înregistrarea trebuie restabilită dintr-o copie de rezervă.

problem-internal = S-a produs o defecțiune internă
remedy-internal = Anunțați operatorul și indicați ora.

problem-peer-unknown = Nodul nu se află pe lista de încredere
remedy-peer-unknown = Cereți operatorilor federației să înscrie nodul.

problem-peer-not-entitled = Lista de încredere nu îi dă nodului acest drept
remedy-peer-not-entitled = Cereți numai ceea ce permite nodului lista de încredere.

problem-signature-invalid = Semnătura nu trece verificarea
remedy-signature-invalid = Verificați cheia de semnare și că nimic nu modifică mesajele pe parcurs.

problem-signature-missing = Semnătura lipsește sau nu acoperă ce trebuie
remedy-signature-missing = Semnați așa cum cere protocolul.

problem-digest-mismatch = Corpul nu corespunde amprentei sale
remedy-digest-mismatch = Trimiteți corpul nemodificat.

problem-replayed = Cererea a mai fost primită
remedy-replayed = Semnați fiecare cerere din nou.

problem-clock-skew = Ora semnăturii este în afara intervalului
remedy-clock-skew = Sincronizați ceasul nodului care întreabă.

problem-trust-list-stale = Lista de încredere nu este la zi
remedy-trust-list-stale = Instalați lista de încredere actuală.

problem-version-unsupported = Versiunea protocolului nu este acceptată
remedy-version-unsupported = Actualizați nodul mai vechi dintre cele două.

problem-register-not-served = Registrul nu este deservit aici
remedy-register-not-served = Întrebați un nod care îl deservește.

problem-record-invalid = Înregistrarea nu corespunde declarației registrului
remedy-record-invalid = Corectați câmpurile indicate.

problem-form-invalid = Formularul nu corespunde declarației sale
remedy-form-invalid = Corectați câmpurile indicate.

problem-not-owner = Numai proprietarul unei înregistrări o poate modifica
remedy-not-owner = Propuneți modificarea proprietarului.

problem-alert-incompatible = Alerta altui stat este incompatibilă cu aceasta
remedy-alert-incompatible = Consultați statele indicate; introduceți-o totuși numai pentru interese naționale esențiale.

problem-feed-set-back = Fluxul acestui nod nu continuă ceea ce a publicat
remedy-feed-set-back = Restabiliți o copie de rezervă care conține ce s-a publicat; până atunci nu se introduce nimic.

problem-proof-invalid = Dovada nu trece verificarea
remedy-proof-invalid = Considerați documentul nedovedit; defectul este indicat.

problem-configuration-invalid = Configurația nu este valabilă
remedy-configuration-invalid = Corectați parametrul indicat și porniți din nou.

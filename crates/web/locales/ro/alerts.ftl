# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Alerte
alerts-tabs = Părțile acestei secțiuni
alerts-tab-list = Alerte proprii
alerts-tab-reviews = De reexaminat
alerts-tab-drafts = Introduceri în așteptare
alerts-tab-proposals = Propuneri
alerts-tab-events = De comunicat
alerts-tab-criteria = Criterii de amenințare
alerts-tab-contest = Introducere contestată
alerts-tab-subscriptions = Căutări permanente
alerts-tab-deletions = Ștergeri
alerts-tab-feeds = Copii
alerts-tab-statistics = Statistici

alerts-enter = Introduceți o alertă
alerts-show = Afișați
alerts-all = Toate
alerts-cancel = Anulați
alerts-continue = Continuați
alerts-again = Încă o dată
alerts-yes = Da
alerts-you = dumneavoastră
alerts-missing = Lipsește sau nu este scris așa cum trebuie.
alerts-pages = Continuarea listei
alerts-to-first = La început
alerts-to-next = Înainte
alerts-none = Nu există nicio alertă de acest fel.
alerts-none-yet = Până acum nu s-a găsit nimic. Mai sunt date de parcurs: treceți la pagina următoare.
alerts-list-caption = Alertele autorității dumneavoastră, cea modificată ultima fiind prima
alerts-on-record = A fost consemnat, intrarea { $entry } din jurnal.
alerts-not-as-it-stands = Acest lucru nu se potrivește cu alerta în starea actuală.

alerts-choose-what = Alegeți la ce servește alerta. Fiecare categorie arată ce vor face agenții din toate statele.
alerts-choose-needs = Ce este necesar
alerts-second-officer = Această categorie necesită două persoane. Ceea ce introduceți rămâne în așteptare până când un alt agent își dă acordul.
alerts-enter-ask = Introduceți și solicitați acordul altui agent
alerts-check = Verificați
alerts-check-what = Verificarea arată calitatea datelor și caută alerte privind aceeași persoană sau același obiect. Această căutare este consemnată. Încă nu se introduce nimic.
alerts-checked = Verificată, încă neintrodusă
alerts-checked-faults = Înainte de a putea fi introdusă:
alerts-checked-queued = Autoritatea dumneavoastră are o alertă privind aceeași persoană sau același obiect. Aceasta ar rămâne în așteptare până când cealaltă încetează.
alerts-checked-alone = Nu s-a găsit nicio alertă privind aceeași persoană sau același obiect ori privind o persoană sau un obiect asemănător.
alerts-quality-soon = Aici vedeți calitatea datelor pe măsură ce le completați.
alerts-similar-title = Alerte care ar putea privi aceeași persoană sau același obiect
alerts-similar-what = Comparați. Dacă una privește altă persoană sau alt obiect, arătați de unde știți.
alerts-similar-same = Aceeași persoană sau același obiect, după tot ce se cunoaște
alerts-similar-alike = Asemănător
alerts-similar-conflict = Incompatibilă cu a dumneavoastră
alerts-similar-agrees = concordă { $percent } din 100
alerts-similar-first = Ambele pot fi menținute. Se execută mai întâi: { $category }.
alerts-similar-not = Nu pot fi menținute ambele. Consultați statul respectiv înainte de a o introduce pe a dumneavoastră.
alerts-similar-different = Privește altă persoană sau alt obiect, deoarece
alerts-deviation = Introduceți, deși alertele sunt incompatibile
alerts-deviation-what = Numai pentru interese naționale esențiale și după consultarea statelor.

alerts-standing-shown = Vizibilă
alerts-standing-review-due = De reexaminat
alerts-standing-hidden = Ascunsă
alerts-standing-flagged = Cu marcaj
alerts-tag-immediate = Acționați imediat
alerts-tag-terrorism = Terorism
alerts-tag-flags = { $count ->
    [one] Marcaj al unui stat
    [few] Marcaje a { $count } state
   *[other] Marcaje a { $count } de state
}
alerts-days = { $count ->
    [0] astăzi
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
}

alerts-column-alert = Alertă
alerts-column-changed = Modificată
alerts-column-due = De reexaminat până la
alerts-column-left = Timp rămas
alerts-column-extensions = Prelungiri
alerts-column-when = Când
alerts-column-what = Ce
alerts-column-to = Către
alerts-column-from = De la
alerts-column-until = Până la
alerts-column-evidence = Probe din
alerts-column-answer = Răspuns
alerts-column-prepared = Pregătită
alerts-column-by = Pregătită de
alerts-column-since = Din
alerts-column-instead = Măsura luată acolo
alerts-column-node = Nod
alerts-column-asked = Ultima cerere
alerts-column-version = Versiune
alerts-column-fields = Câmpuri modificate
alerts-column-deleted = Ștearsă
alerts-column-issuer = Emitent
alerts-column-as-of = Completă la data de
alerts-column-applied = Intrări preluate, din cele cunoscute
alerts-column-acknowledged = Intrări confirmate
alerts-column-categories = Categorii
alerts-column-made = Creată
alerts-column-renewed = Reînnoită
alerts-column-counted = Numărate
alerts-column-count = Număr

alerts-field-register = Registru
alerts-field-record = Numărul din registrul dumneavoastră
alerts-field-category = Categorie
alerts-field-standing = Situație
alerts-field-state = Stat
alerts-field-kind = Tip de legătură
alerts-field-reason = Motiv
alerts-field-reasons = Motive
alerts-field-ground = Justificare
alerts-field-grounds = Ce invocă persoana împotrivă
alerts-field-assessment = Evaluare individuală
alerts-field-outcome = Rezultatul reexaminării
alerts-hint-review-assessment = De ce alerta este în continuare necesară și proporțională sau de ce nu este. Se consemnează.
alerts-hint-review-ground = Numai dacă se șterge.
alerts-field-request = Referința cererii
alerts-field-consent = Referința consimțământului
alerts-field-told = Statele participante la operațiune
alerts-field-other-register = Registrul celeilalte alerte
alerts-field-other = Numărul celeilalte alerte
alerts-field-link = Legătură
alerts-field-consented = Ce a acceptat victima
alerts-field-categories = Ce retrage victima
alerts-field-revocation = Referința revocării
alerts-field-proposal = Ce propuneți?
alerts-field-evidence = Ziua în care au devenit cunoscute probele
alerts-field-text = Ce anume și de ce
alerts-field-stands = Se menține introducerea?
alerts-field-accept = Autoritatea dumneavoastră este de acord?
alerts-field-proportionality = Proporționalitate
alerts-field-judicial-authority = Autoritate judiciară
alerts-field-judicial-request = Cererea acesteia
alerts-field-immediate = Acționați imediat
alerts-field-terrorism = Privește infracțiuni de terorism
alerts-field-basis = Scop și temei juridic
alerts-field-case-reference = Dosar
alerts-field-offence = Infracțiune
alerts-field-person-role = Calitatea persoanei în dosar
alerts-field-statement = Motivele, în cuvintele dumneavoastră
alerts-field-family = Nume de familie
alerts-field-given = Prenume
alerts-field-birth = Data nașterii
alerts-field-document = Numărul documentului
alerts-field-plate = Număr de înmatriculare
alerts-field-vin = Număr de identificare a vehiculului
alerts-field-registers = Registre
alerts-field-ends = Încetează la
alerts-field-period = Perioadă

alerts-field-kind-of-object = Tip de obiect
alerts-field-deviation-consulted = Statele consultate
alerts-field-deviation-interests = Interese naționale esențiale

alerts-hint-new-record = Numărul pe care i-l dă autoritatea dumneavoastră. Niciodată un nume: apare în adrese.
alerts-hint-new-proportionality = De ce cazul este adecvat, relevant și suficient de important pentru o alertă.
alerts-hint-condition = Arătați cum este îndeplinită.
alerts-hint-of = De exemplu 2026, 2026-11 sau 2026-11-21. Cea actuală, dacă lăsați necompletat.
alerts-hint-one-a-line = Câte unul pe rând. Numai dacă victima și-a dat consimțământul.
alerts-hint-extend-assessment = De ce alerta este în continuare necesară în acest caz. Rămâne la autoritatea dumneavoastră.
alerts-hint-hide-consent = Al autorității judiciare care a emis mandatul.
alerts-hint-hide-told = Sunt informate că alerta este ascunsă.
alerts-hint-propose-evidence = Termenul în care emitentul trebuie informat curge din această zi. Astăzi, dacă lăsați necompletat.
alerts-hint-misused-identity-consent = A declarației semnate de victimă.
alerts-hint-misused-identity-consented = Datele de alte tipuri sunt refuzate.
alerts-hint-contest-record = Așa cum apare în cererea persoanei sau în răspunsul autorității.
alerts-hint-ask-ends = Cel mult 90 de zile de acum. O puteți reînnoi.

alerts-act-change = Modificați
alerts-what-change = Toate câmpurile sunt înlocuite cu ce este scris aici. Categoria rămâne; versiunile anterioare se păstrează.
alerts-act-review = Reexaminați
alerts-what-review = Alerta se șterge la data sa dacă nu este prelungită. Citiți ce conține și de ce există și decideți dacă este în continuare necesară și proporțională.
alerts-review-correct = Corectați mai întâi datele
alerts-outcome-extend = În continuare necesară: prelungiți
alerts-outcome-delete = Nu mai este necesară: ștergeți
alerts-act-extend = Prelungiți
alerts-what-extend = Alerta se păstrează din nou pe durata prevăzută pentru categoria sa, calculată de acum. Legea cere o evaluare individuală, care este consemnată.
alerts-act-achieved = Scop atins
alerts-what-achieved = Declarați că scopul alertei a fost atins. Alerta se șterge după 15 zile, dacă autoritatea dumneavoastră nu arată de ce trebuie păstrată.
alerts-act-keep = Păstrați totuși
alerts-what-keep = S-a considerat că scopul a fost atins. Arătați de ce trebuie păstrată alerta.
alerts-act-flag = Aplicați un marcaj pentru un stat
alerts-what-flag = Un stat a solicitat un marcaj. Autoritățile sale nu vor executa măsura din această alertă; o arestare devine o căutare a locului de reședință.
alerts-act-unflag = Retrageți un marcaj
alerts-what-unflag = Autoritățile statului respectiv execută din nou măsura.
alerts-act-execute-anyway = Solicitați totuși măsura
alerts-what-execute-anyway = În cazuri urgente și grave, puteți cere unui stat retragerea marcajului său. Marcajul rămâne până la retragere.
alerts-act-hide = Ascundeți
alerts-what-hide = Timp de 48 de ore, numai birourile SIRENE văd această alertă. Dacă este deja ascunsă, rămâne ascunsă încă 48 de ore. Redevine vizibilă de la sine la expirarea termenului.
alerts-act-reveal = Afișați din nou
alerts-what-reveal = Începând de acum, alerta este afișată tuturor celor care au dreptul.
alerts-act-link = Creați o legătură cu altă alertă
alerts-what-link = O legătură presupune o necesitate operațională clară. Nu schimbă nici măsura, nici durata și nu dă nimănui mai mult acces.
alerts-act-unlink = Eliminați o legătură
alerts-what-unlink = Legătura se elimină la ambele capete.
alerts-act-misused-identity = Adăugați victima unei uzurpări de identitate
alerts-what-misused-identity = Agenții citesc mai întâi că numele aparține unei victime. Introduceți numai ce a acceptat victima, tip cu tip. Ce a fost introdus anterior se înlocuiește.
alerts-act-revoke-consent = Ștergeți datele victimei
alerts-what-revoke-consent = Victima nu își mai dă consimțământul. Datele se șterg într-o nouă versiune a alertei și în fiecare copie.
alerts-act-propose = Propuneți ceva emitentului
alerts-what-propose = Alerta aparține altui stat. Comunicați-i ce știți: acesta decide și răspunde motivat.
alerts-act-contest = Consemnați că o persoană contestă o introducere
alerts-what-contest = O persoană contestă că o alertă o prezintă ca amenințare. Cazul trebuie reexaminat și decis motivat. Între timp, alerta se menține.
alerts-act-decide-contest = Decideți asupra contestației
alerts-what-decide-contest = Persoana contestă introducerea ca amenințare. Dacă nu se menține, aceasta se elimină din alertă.
alerts-act-delete = Ștergeți
alerts-what-delete = Alerta se șterge definitiv, aici și în fiecare copie.

alerts-delete-copies = { $count ->
    [0] Niciun alt nod nu deține o copie.
    [one] Un alt nod este înștiințat să își șteargă copia. Trebuie să confirme.
    [few] { $count } alte noduri sunt înștiințate să își șteargă copiile. Fiecare trebuie să confirme.
   *[other] { $count } de alte noduri sunt înștiințate să își șteargă copiile. Fiecare trebuie să confirme.
}
alerts-delete-attached = Aceste alerte privind obiecte se șterg odată cu ea:
alerts-delete-links = { $count ->
    [one] Încetează o legătură cu altă alertă.
    [few] Încetează { $count } legături cu alte alerte.
   *[other] Încetează { $count } de legături cu alte alerte.
}
alerts-delete-file = Dosarul național se păstrează un an.
alerts-delete-sure = Ștergeți această alertă?
alerts-delete-now = Ștergeți acum
alerts-delete-not = Nu ștergeți

alerts-victim-title = Aici este uzurpată identitatea altei persoane
alerts-victim-what = Nu acționați împotriva unei persoane numai pe baza numelui. Lăsați-o să își dovedească identitatea.
alerts-victim-name = Numele victimei
alerts-victim-since = Introdus cu consimțământ la
alerts-safety = Siguranța dumneavoastră
alerts-todo = Ce fac agenții la un rezultat pozitiv
alerts-data = Ce conține alerta
alerts-acts = Ce puteți face
alerts-life = Parcursul alertei
alerts-national-title = Dosar național
alerts-national-what = Acesta rămâne la autoritatea dumneavoastră. Niciun alt nod nu îl deține.
alerts-quality = Calitatea datelor
alerts-quality-missing = De introdus, dacă se cunoaște
alerts-quality-percent = { $percent } din 100
alerts-threat-title = Introdusă ca amenințare
alerts-threat-what = Completați numai dacă persoana este introdusă ca amenințare teroristă sau extremist-violentă, pe baza unei evaluări naționale. Numele celui care autorizează rămâne la autoritatea dumneavoastră.
alerts-threat-again = Evaluarea ca amenințare a fost refăcută
alerts-threat-authoriser = Numele celui care autorizează
alerts-threat-assessment = Evaluare națională
alerts-threat-function = Autorizată de
alerts-threat-criteria = Criterii, versiunea
alerts-threat-review = De reevaluat până la
alerts-flags-title = Marcaje
alerts-no-action = Nicio măsură
alerts-links-title = Legături
alerts-links-what = O legătură nu dă nimănui acces. Le vedeți numai pe cele al căror celălalt capăt îl puteți vedea.
alerts-holders-title = Copiile acestei versiuni
alerts-holder-acknowledged = Confirmată
alerts-holder-waiting = Încă neconfirmată
alerts-holder-never-asked = Nu a cerut niciodată
alerts-holder-not-entitled = Nu primește această categorie
alerts-beside-title = Alături de alte alerte
alerts-place = Dacă se potrivesc mai multe alerte: aceasta are locul { $place } în ordinea de executare a măsurilor.
alerts-beside-not = Pentru aceeași persoană sau același obiect, este incompatibilă cu:
alerts-versions-title = Istoric

alerts-note-entered = Introdusă
alerts-note-prepared = Pregătită
alerts-note-approved = Un alt agent și-a dat acordul
alerts-note-deviation = Introdusă alături de o alertă cu care este incompatibilă
alerts-note-different-subject = Declarată ca privind altă persoană sau alt obiect
alerts-note-threat-authorised = Introducere ca amenințare autorizată
alerts-note-changed = Modificată
alerts-note-assessment = Prelungită după o evaluare
alerts-note-flag = Marcaj
alerts-note-execute-anyway = Măsură solicitată în pofida marcajului
alerts-note-hidden = Ascunsă
alerts-note-revealed = Afișată din nou
alerts-note-link = Legătură
alerts-note-victim-consent = Consimțământul victimei
alerts-note-purpose-achieved = Scop atins
alerts-note-kept = Păstrată totuși
alerts-note-proposal = Propunere decisă
alerts-note-contest = Contestată
alerts-note-contest-decision = Contestație decisă
alerts-note-ended = Ștearsă
alerts-planned-reveal = Va fi afișată din nou
alerts-planned-warning = Vi se va cere să o reexaminați
alerts-planned-threat = Evaluarea trebuie refăcută
alerts-planned-deletion = Va fi ștearsă dacă nu este prelungită

alerts-name-birth = la naștere
alerts-name-former = anterior
alerts-name-alias = pseudonim
alerts-sex-f = Feminin
alerts-sex-m = Masculin
alerts-sex-x = Niciunul

alerts-foreign-title = O alertă a altui stat
alerts-foreign-what = Numai statul care a introdus-o o poate afișa, modifica sau șterge. Pentru a vedea ce conține, efectuați o căutare cu scopul dumneavoastră. Puteți comunica emitentului ce lipsește sau este greșit ori puteți solicita un marcaj.
alerts-foreign-search = Căutați

alerts-reviews-title = De reexaminat
alerts-reviews-what = Aceste alerte încetează în următoarele patru luni. Prelungiți-o pe fiecare după o evaluare sau lăsați-o să fie ștearsă la termen.
alerts-reviews-none = Nicio alertă din acest registru nu trebuie reexaminată acum.
alerts-reviews-caption = Alerte de reexaminat, cele mai presante fiind primele

alerts-events-title = Ce trebuie comunicat altora
alerts-events-what = Legea cere ca aceste state să fie informate. Informați-le și păstrați dovada la dosar.
alerts-events-none = Nimeni nu trebuie informat despre nimic.
alerts-to-all = Toate statele
alerts-event-new-alert = O alertă nouă căreia i se poate aplica un marcaj
alerts-event-national-security = O alertă pentru securitatea națională
alerts-event-execute-anyway = Emitentul solicită măsura în pofida marcajului
alerts-event-hidden = Ascunsă pe durata unei operațiuni
alerts-event-supervisor = Niciun acord în termen de două luni: sesizați autoritățile de supraveghere

alerts-drafts-title = Introduceri în așteptare
alerts-drafts-what = Aceste alerte nu există încă. Așteaptă acordul altui agent sau încetarea altei alerte privind aceeași persoană sau același obiect.
alerts-drafts-none = Nimic în așteptare.
alerts-draft-title = Introducere în așteptare
alerts-draft-approval = Așteaptă acordul altui agent
alerts-draft-queued = Așteaptă încetarea altei alerte
alerts-draft-offered = Poate fi introdusă acum
alerts-draft-behind = Așteaptă încetarea alertei
alerts-draft-decide = Decideți
alerts-draft-own = Dumneavoastră ați pregătit această introducere. Un alt agent trebuie să își dea acordul. Puteți numai să renunțați la ea.
alerts-draft-agree = Sunt de acord și introduc
alerts-draft-refuse = Renunțați

alerts-proposals-title = Propuneri
alerts-proposals-what = Ce propun alte state privind alertele dumneavoastră și ce propuneți dumneavoastră privind alertele lor.
alerts-proposals-none = Nu există propuneri.
alerts-proposal-title = Propunere: { $kind }
alerts-proposal-completion = Completare
alerts-proposal-correction = Rectificare
alerts-proposal-flag = Marcaj
alerts-proposal-is-waiting = Pe drum
alerts-proposal-is-open = De decis
alerts-proposal-is-accepted = Acceptată
alerts-proposal-is-refused = Refuzată
alerts-proposal-is-supervisor = La autoritățile de supraveghere
alerts-proposal-decide = Decideți
alerts-proposal-decide-what = Răspunsul dumneavoastră ajunge la statul care a făcut propunerea. Modificarea însăși sau marcajul este un act separat.
alerts-send-decision = Trimiteți răspunsul
alerts-answer-yes = Da
alerts-answer-no = Nu
alerts-stands-yes = Da, introducerea se menține
alerts-stands-no = Nu, se elimină

alerts-criteria-title = Criterii pentru introducerea amenințărilor
alerts-criteria-what = O persoană este introdusă ca amenințare numai pe baza unor criterii publicate. O versiune nu se modifică niciodată: publicați alta.
alerts-criteria-whose = Criteriile
alerts-criteria-none = Nu sunt publicate criterii.
alerts-criteria-publish = Publicați o versiune
alerts-criteria-version-hint = De exemplu 2026-1. Nu se folosește niciodată din nou.
alerts-criteria-text = Criteriile

alerts-deletions-title = Ștergeri
alerts-deletions-what = O ștergere trebuie să ajungă la fiecare copie. Fiecare nod o confirmă.
alerts-deletions-none = Fiecare nod a confirmat fiecare ștergere.
alerts-deletions-pending = { $count ->
    [one] Lipsește o confirmare.
    [few] Lipsesc { $count } confirmări.
   *[other] Lipsesc { $count } de confirmări.
}
alerts-deletions-overdue = { $count ->
    [0] Niciuna nu este întârziată.
    [one] Una este întârziată.
    [few] { $count } sunt întârziate.
   *[other] { $count } sunt întârziate.
}
alerts-deletions-more = Sunt mai multe decât cele afișate.
alerts-deletions-caption = Confirmări lipsă, cele întârziate fiind primele
alerts-deletion-overdue = { $hours ->
    [one] Întârziată cu o oră
    [few] Întârziată, { $hours } ore de la ștergere
   *[other] Întârziată, { $hours } de ore de la ștergere
}

alerts-feeds-title = Copii
alerts-feeds-what = Ce deține acest nod din alertele altora și cât de actuale sunt, precum și cine deține copii ale alertelor dumneavoastră.
alerts-copies-title = Copii deținute aici
alerts-copies-none = Acest nod nu deține copii.
alerts-copies-caption = Copii pe emitent
alerts-copy-fresh = Actuală
alerts-copy-stale = Neactuală: o căutare poate omite ceva
alerts-copy-snapshot = În curs de preluare din nou
alerts-copy-broken = Nu trece verificarea
alerts-own-feeds-title = Copii ale alertelor dumneavoastră
alerts-feed-holds = Intrări în flux: { $count }
alerts-feed-set-back = Fluxul nu continuă ceea ce a fost publicat. Nu se poate introduce nimic până când un tehnician nu îl restabilește.
alerts-entitle-title = Stabiliți ce poate deține un nod
alerts-entitle-what = Copiile pe care un nod nu le mai poate deține dispar la următoarea sa cerere.
alerts-entitle-hint = Coduri de categorii separate prin virgulă. Toate categoriile, dacă lăsați necompletat.
alerts-entitle-do = Stabiliți

alerts-subscriptions-title = Căutări permanente
alerts-subscriptions-what = Sunteți informat când ceva nou de aici răspunde la căutarea dumneavoastră. Aceasta încetează la data stabilită, dacă nu o reînnoiți.
alerts-subscriptions-none = Nu aveți căutări permanente.
alerts-subscriptions-caption = Căutările dumneavoastră permanente
alerts-subscription-title = Căutare permanentă
alerts-subscription-new = Creați o căutare permanentă
alerts-subscription-asked = Ce căutați
alerts-subscription-asked-hint = O persoană sau un obiect. Completați ce știți.
alerts-subscription-why = De ce căutați
alerts-subscription-where = Unde și cât timp
alerts-subscription-found = Ce s-a găsit
alerts-subscription-found-where = Ce s-a găsit apare în lista dumneavoastră de lucru. Aceasta arată că există ceva; pentru a vedea, efectuați o căutare.
alerts-subscription-renew = Reînnoiți
alerts-subscription-end = Încheiați
alerts-subscription-end-what = Căutarea este ștearsă. Ce s-a găsit rămâne în lista dumneavoastră de lucru.
alerts-term-name = Nume
alerts-term-birth-date = Data nașterii
alerts-term-sex = Sex
alerts-term-nationality = Cetățenie
alerts-term-birth-place = Locul nașterii
alerts-term-document = Document
alerts-term-plate = Număr de înmatriculare
alerts-term-vin = Număr de identificare a vehiculului
alerts-term-number = Număr
alerts-term-reference = Referință
alerts-person-suspect = Suspect
alerts-person-convicted = Condamnat
alerts-person-victim = Victimă
alerts-person-witness = Martor sau contact
alerts-person-missing = Dispărut
alerts-person-other = Altă calitate

alerts-statistics-title = Statistici
alerts-statistics-period = Numărate pentru { $period }.
alerts-statistics-differ = Numărul formularelor nu concordă cu jurnalul. Anunțați operatorul.
alerts-statistics-none = Nu s-a numărat nimic.
alerts-by-category = { $counter }, pe categorii
alerts-too-few = prea puține pentru a fi publicate
alerts-period-year = An
alerts-period-month = Lună
alerts-period-day = Zi
alerts-counter-held = Deținute
alerts-counter-extended = Deținute și prelungite
alerts-counter-flagged = Deținute și cu marcaj
alerts-counter-hidden = Deținute și ascunse
alerts-counter-entered = Introduse
alerts-counter-changed = Modificate
alerts-counter-deleted = Șterse
alerts-counter-searches = Căutări la care s-a răspuns
alerts-counter-hits = Rezultate pozitive la alerte ale altor state
alerts-counter-own-hits = Rezultate pozitive la alerte proprii
alerts-counter-forms-sent = Formulare trimise
alerts-counter-forms-received = Formulare primite

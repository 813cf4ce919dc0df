# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Upozorenja
alerts-tabs = Dijelovi ovog odjeljka
alerts-tab-list = Vlastita upozorenja
alerts-tab-reviews = Preispitivanja kojima je došao rok
alerts-tab-drafts = Unosi na čekanju
alerts-tab-proposals = Prijedlozi
alerts-tab-events = Za obavijestiti
alerts-tab-criteria = Kriteriji za prijetnje
alerts-tab-contest = Osporeni unos
alerts-tab-subscriptions = Trajni upiti
alerts-tab-deletions = Brisanja
alerts-tab-feeds = Kopije
alerts-tab-statistics = Statistika

alerts-enter = Unesi upozorenje
alerts-show = Prikaži
alerts-all = Sve
alerts-cancel = Odustani
alerts-continue = Nastavi
alerts-again = Još jednom
alerts-yes = Da
alerts-you = Vi
alerts-missing = To nedostaje ili nije napisano kako treba.
alerts-pages = Ostatak popisa
alerts-to-first = Na početak
alerts-to-next = Dalje
alerts-none = Nema upozorenja te vrste.
alerts-none-yet = Zasad ništa nije pronađeno. Ima još za pregledati: prijeđite na sljedeću stranicu.
alerts-list-caption = Upozorenja Vašeg tijela, najprije posljednje izmijenjeno
alerts-on-record = Zabilježeno je, unos u dnevniku { $entry }.
alerts-not-as-it-stands = To ne odgovara upozorenju kakvo je sada.

alerts-choose-what = Odaberite čemu upozorenje služi. Svaka kategorija navodi što će učiniti službenici u svim državama.
alerts-choose-needs = Što je potrebno
alerts-second-officer = Za ovu su kategoriju potrebne dvije osobe. Ono što unesete čeka dok se ne suglasi drugi službenik.
alerts-enter-ask = Unesi i pitaj drugog službenika
alerts-check = Provjeri
alerts-check-what = Provjera pokazuje koliko su podaci dobri i traži upozorenja o istoj osobi ili predmetu. Taj se uvid bilježi. Još se ništa ne unosi.
alerts-checked = Provjereno, još nije uneseno
alerts-checked-faults = Prije nego što se može unijeti:
alerts-checked-queued = Vaše tijelo već ima upozorenje o istoj osobi ili predmetu. Ovo bi čekalo dok ono ne završi.
alerts-checked-alone = Nije pronađeno upozorenje o istoj ili sličnoj osobi ili predmetu.
alerts-quality-soon = Ovdje tijekom ispunjavanja vidite koliko su podaci dobri.
alerts-similar-title = Upozorenja koja se možda odnose na isto
alerts-similar-what = Usporedite. Ako se neko odnosi na drugu osobu ili predmet, navedite kako to znate.
alerts-similar-same = Isto prema svemu što je poznato
alerts-similar-alike = Slično
alerts-similar-conflict = Nije spojivo s Vašim
alerts-similar-agrees = podudara se { $percent } od 100
alerts-similar-first = Oba smiju postojati. Najprije se postupa prema: { $category }.
alerts-similar-not = Oba ne smiju postojati. Savjetujte se s tom državom prije unosa svojeg upozorenja.
alerts-similar-different = Odnosi se na drugo jer
alerts-deviation = Unesi iako upozorenja nisu spojiva
alerts-deviation-what = Samo zbog bitnih nacionalnih interesa i nakon savjetovanja s državama.

alerts-standing-shown = Prikazano
alerts-standing-review-due = Treba preispitati
alerts-standing-hidden = Skriveno
alerts-standing-flagged = Označeno
alerts-tag-immediate = Postupiti odmah
alerts-tag-terrorism = Terorizam
alerts-tag-flags = { $count ->
    [one] Oznaka { $count } države
    [few] Oznake { $count } države
   *[other] Oznake { $count } država
}
alerts-days = { $count ->
    [0] danas
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}

alerts-column-alert = Upozorenje
alerts-column-changed = Izmijenjeno
alerts-column-due = Preispitati do
alerts-column-left = Preostalo vrijeme
alerts-column-extensions = Produljeno
alerts-column-when = Kada
alerts-column-what = Što
alerts-column-to = Kome
alerts-column-from = Od koga
alerts-column-until = Do
alerts-column-evidence = Dokazi od
alerts-column-answer = Odgovor
alerts-column-prepared = Pripremljeno
alerts-column-by = Pripremio
alerts-column-since = Od
alerts-column-instead = Mjera ondje
alerts-column-node = Čvor
alerts-column-asked = Posljednji upit
alerts-column-version = Verzija
alerts-column-fields = Izmijenjena polja
alerts-column-deleted = Izbrisano
alerts-column-issuer = Izdavatelj
alerts-column-as-of = Potpuno na dan
alerts-column-applied = Preuzeti unosi, od poznatih
alerts-column-acknowledged = Potvrđeni unosi
alerts-column-categories = Kategorije
alerts-column-made = Izrađeno
alerts-column-renewed = Obnovljeno
alerts-column-counted = Brojeno
alerts-column-count = Broj

alerts-field-register = Registar
alerts-field-record = Broj u Vašem registru
alerts-field-category = Kategorija
alerts-field-standing = Status
alerts-field-state = Država
alerts-field-kind = Vrsta poveznice
alerts-field-reason = Razlog
alerts-field-reasons = Razlozi
alerts-field-ground = Osnova
alerts-field-grounds = Što osoba navodi protiv toga
alerts-field-assessment = Pojedinačna procjena
alerts-field-outcome = Ishod preispitivanja
alerts-hint-review-assessment = Zašto je upozorenje i dalje potrebno i razmjerno ili zašto nije. To se bilježi.
alerts-hint-review-ground = Samo ako se briše.
alerts-field-request = Oznaka zahtjeva
alerts-field-consent = Oznaka suglasnosti
alerts-field-told = Države u operaciji
alerts-field-other-register = Registar drugog upozorenja
alerts-field-other = Broj drugog upozorenja
alerts-field-link = Poveznica
alerts-field-consented = Na što je žrtva pristala
alerts-field-categories = Što žrtva povlači
alerts-field-revocation = Oznaka opoziva
alerts-field-proposal = Što predlažete?
alerts-field-evidence = Dan kada su dokazi izašli na vidjelo
alerts-field-text = Što točno i zašto
alerts-field-stands = Ostaje li unos?
alerts-field-accept = Je li Vaše tijelo suglasno?
alerts-field-proportionality = Proporcionalnost
alerts-field-judicial-authority = Pravosudno tijelo
alerts-field-judicial-request = Njegov zahtjev
alerts-field-immediate = Postupiti odmah
alerts-field-terrorism = U vezi s kaznenim djelima terorizma
alerts-field-basis = Svrha i pravna osnova
alerts-field-case-reference = Predmet
alerts-field-offence = Kazneno djelo
alerts-field-person-role = Uloga osobe u predmetu
alerts-field-statement = Obrazloženje Vašim riječima
alerts-field-family = Prezime
alerts-field-given = Ime
alerts-field-birth = Datum rođenja
alerts-field-document = Broj dokumenta
alerts-field-plate = Registarska oznaka
alerts-field-vin = Identifikacijski broj vozila
alerts-field-registers = Registri
alerts-field-ends = Završava
alerts-field-period = Razdoblje

alerts-field-kind-of-object = Vrsta predmeta
alerts-field-deviation-consulted = Države s kojima je provedeno savjetovanje
alerts-field-deviation-interests = Bitni nacionalni interesi

alerts-hint-new-record = Broj koji mu daje Vaše tijelo. Nikad ime: nalazi se u adresama.
alerts-hint-new-proportionality = Zašto je slučaj primjeren, relevantan i dovoljno važan za upozorenje.
alerts-hint-condition = Navedite kako je to ispunjeno.
alerts-hint-of = Na primjer 2026, 2026-11 ili 2026-11-21. Sadašnje ako ostane prazno.
alerts-hint-one-a-line = Jedno u retku. Samo ako je žrtva pristala.
alerts-hint-extend-assessment = Zašto je upozorenje u ovom slučaju i dalje potrebno. Ostaje kod Vašeg tijela.
alerts-hint-hide-consent = Pravosudnog tijela koje je izdalo nalog.
alerts-hint-hide-told = Obavješćuju se da je upozorenje skriveno.
alerts-hint-propose-evidence = Rok u kojem se izdavatelj mora obavijestiti teče od tog dana. Danas ako ostane prazno.
alerts-hint-misused-identity-consent = Na izjavu koju je žrtva potpisala.
alerts-hint-misused-identity-consented = Podaci drugih vrsta odbijaju se.
alerts-hint-contest-record = Kako stoji u zahtjevu osobe ili odgovoru tijela.
alerts-hint-ask-ends = Najviše 90 dana od sada. Možete ga obnoviti.

alerts-act-change = Izmijeni
alerts-what-change = Sva se polja zamjenjuju onime što je ovdje. Kategorija ostaje; prijašnje se verzije čuvaju.
alerts-act-review = Preispitaj
alerts-what-review = Upozorenje se briše na svoj dan ako se ne produlji. Pročitajte što sadržava i zašto postoji te odlučite je li još potrebno i razmjerno.
alerts-review-correct = Najprije ispravi podatke
alerts-outcome-extend = I dalje potrebno: produlji
alerts-outcome-delete = Više nije potrebno: izbriši
alerts-act-extend = Produlji
alerts-what-extend = Upozorenje se ponovno zadržava tijekom razdoblja svoje kategorije, računajući od sada. Propisi zahtijevaju pojedinačnu procjenu koja se bilježi.
alerts-act-achieved = Svrha postignuta
alerts-what-achieved = Navodite da je svrha upozorenja postignuta. Briše se nakon 15 dana, osim ako Vaše tijelo navede zašto se mora zadržati.
alerts-act-keep = Ipak zadrži
alerts-what-keep = Smatralo se da je svrha postignuta. Navedite zašto se upozorenje mora zadržati.
alerts-act-flag = Dodaj oznaku za državu
alerts-what-flag = Država je zatražila oznaku. Njezina tijela neće poduzeti mjeru iz ovog upozorenja; uhićenje postaje traženje boravišta.
alerts-act-unflag = Povuci oznaku
alerts-what-unflag = Tijela te države ponovno poduzimaju mjeru.
alerts-act-execute-anyway = Ipak zatraži mjeru
alerts-what-execute-anyway = U hitnim i teškim slučajevima možete od države zatražiti povlačenje njezine oznake. Oznaka ostaje dok se ne povuče.
alerts-act-hide = Sakrij
alerts-what-hide = Tijekom 48 sati ovo upozorenje vide samo uredi SIRENE. Ako je već skriveno, ostaje skriveno još 48 sati. Kad vrijeme istekne, samo se ponovno prikazuje.
alerts-act-reveal = Ponovno prikaži
alerts-what-reveal = Upozorenje se odsad prikazuje svima koji na to imaju pravo.
alerts-act-link = Poveži s drugim upozorenjem
alerts-what-link = Za poveznicu je potrebna jasna operativna potreba. Ona ne mijenja ni mjeru ni razdoblje i nikomu ne daje veći pristup.
alerts-act-unlink = Ukloni poveznicu
alerts-what-unlink = Poveznica se uklanja na obje strane.
alerts-act-misused-identity = Dodaj žrtvu zlouporabe identiteta
alerts-what-misused-identity = Službenici najprije čitaju da je ime žrtvino. Unesite samo ono na što je žrtva pristala, po vrstama. Prije uneseno zamjenjuje se.
alerts-act-revoke-consent = Izbriši podatke o žrtvi
alerts-what-revoke-consent = Žrtva više ne pristaje. Podaci se brišu u novoj verziji upozorenja i u svakoj kopiji.
alerts-act-propose = Predloži nešto izdavatelju
alerts-what-propose = Upozorenje pripada drugoj državi. Recite joj što znate: ona odlučuje i odgovara s obrazloženjem.
alerts-act-contest = Zabilježi da osoba osporava unos
alerts-what-contest = Osoba osporava da je upozorenjem unesena kao prijetnja. To se mora ponovno razmotriti i o tome odlučiti s obrazloženjem. Upozorenje dotad ostaje.
alerts-act-decide-contest = Odluči o osporavanju
alerts-what-decide-contest = Osoba osporava unos kao prijetnja. Ako unos ne ostaje, uklanja se iz upozorenja.
alerts-act-delete = Izbriši
alerts-what-delete = Upozorenje se trajno briše, ovdje i u svakoj kopiji.

alerts-delete-copies = { $count ->
    [0] Nijedan drugi čvor nema kopiju.
    [one] { $count } drugom čvoru nalaže se brisanje kopije. Brisanje se mora potvrditi.
    [few] Nalog za brisanje kopije dobivaju { $count } druga čvora. Svaki mora potvrditi brisanje.
   *[other] Nalog za brisanje kopije dobiva { $count } drugih čvorova. Svaki mora potvrditi brisanje.
}
alerts-delete-attached = S njim se brišu i ova upozorenja o predmetima:
alerts-delete-links = { $count ->
    [one] Završava { $count } poveznica s drugim upozorenjem.
    [few] Završavaju { $count } poveznice s drugim upozorenjima.
   *[other] Završava { $count } poveznica s drugim upozorenjima.
}
alerts-delete-file = Nacionalni spis čuva se godinu dana.
alerts-delete-sure = Izbrisati ovo upozorenje?
alerts-delete-now = Izbriši sada
alerts-delete-not = Nemoj izbrisati

alerts-victim-title = Ovdje se zlorabi identitet druge osobe
alerts-victim-what = Ne postupajte protiv osobe samo na temelju imena. Omogućite joj da dokaže tko je.
alerts-victim-name = Ime žrtve
alerts-victim-since = Uneseno uz suglasnost dana
alerts-safety = Vaša sigurnost
alerts-todo = Što službenici čine kod pozitivnog rezultata
alerts-data = Što upozorenje navodi
alerts-acts = Što možete učiniti
alerts-life = Tijek upozorenja
alerts-national-title = Nacionalni spis
alerts-national-what = To ostaje kod Vašeg tijela. Nijedan drugi čvor to nema.
alerts-quality = Kvaliteta podataka
alerts-quality-missing = Unijeti ako je poznato
alerts-quality-percent = { $percent } od 100
alerts-threat-title = Uneseno kao prijetnja
alerts-threat-what = Ispunite samo ako se osoba na temelju nacionalne procjene unosi kao teroristička ili nasilna ekstremistička prijetnja. Ime onoga tko to odobrava ostaje kod Vašeg tijela.
alerts-threat-again = Procjena prijetnje ponovno je provedena
alerts-threat-authoriser = Ime onoga tko to odobrava
alerts-threat-assessment = Nacionalna procjena
alerts-threat-function = Odobrio
alerts-threat-criteria = Kriteriji, verzija
alerts-threat-review = Ponovno procijeniti do
alerts-flags-title = Oznake
alerts-no-action = Nema mjere
alerts-links-title = Poveznice
alerts-links-what = Poveznica nikomu ne daje pristup. Vidite samo one čiju drugu stranu smijete vidjeti.
alerts-holders-title = Kopije ove verzije
alerts-holder-acknowledged = Potvrđeno
alerts-holder-waiting = Još nije potvrđeno
alerts-holder-never-asked = Nikad nije pitao
alerts-holder-not-entitled = Ne dobiva tu kategoriju
alerts-beside-title = Uz druga upozorenja
alerts-place = Ako odgovara više upozorenja: ovo ima mjesto { $place } u redoslijedu poduzimanja mjera.
alerts-beside-not = Za istu osobu ili predmet nije spojivo s ovima:
alerts-versions-title = Povijest

alerts-note-entered = Uneseno
alerts-note-prepared = Pripremljeno
alerts-note-approved = Drugi službenik suglasan
alerts-note-deviation = Uneseno uz upozorenje s kojim nije spojivo
alerts-note-different-subject = Navedeno da se odnosi na drugo
alerts-note-threat-authorised = Unos kao prijetnja odobren
alerts-note-changed = Izmijenjeno
alerts-note-assessment = Produljeno nakon procjene
alerts-note-flag = Oznaka
alerts-note-execute-anyway = Mjera zatražena unatoč oznaci
alerts-note-hidden = Skriveno
alerts-note-revealed = Ponovno prikazano
alerts-note-link = Poveznica
alerts-note-victim-consent = Suglasnost žrtve
alerts-note-purpose-achieved = Svrha postignuta
alerts-note-kept = Ipak zadržano
alerts-note-proposal = Odlučeno o prijedlogu
alerts-note-contest = Osporeno
alerts-note-contest-decision = Odlučeno o osporavanju
alerts-note-ended = Izbrisano
alerts-planned-reveal = Ponovno će se prikazati
alerts-planned-warning = Od Vas će se zatražiti preispitivanje
alerts-planned-threat = Procjena se mora ponoviti
alerts-planned-deletion = Izbrisat će se ako se ne produlji

alerts-name-birth = pri rođenju
alerts-name-former = prijašnje
alerts-name-alias = alias
alerts-sex-f = Žensko
alerts-sex-m = Muško
alerts-sex-x = Nijedno

alerts-foreign-title = Upozorenje druge države
alerts-foreign-what = Prikazati, izmijeniti ili izbrisati može ga samo država koja ga je unijela. Da biste vidjeli što navodi, pretražite uz navođenje svrhe. Izdavatelju možete reći što nedostaje ili je pogrešno ili zatražiti oznaku.
alerts-foreign-search = Pretraži

alerts-reviews-title = Preispitivanja kojima je došao rok
alerts-reviews-what = Ova upozorenja završavaju u roku od četiri mjeseca. Svako produljite nakon procjene ili pustite da se izbriše na svoj dan.
alerts-reviews-none = U ovom registru sada ne treba preispitati nijedno upozorenje.
alerts-reviews-caption = Upozorenja koja treba preispitati, najprije najhitnije

alerts-events-title = O čemu treba obavijestiti druge
alerts-events-what = Propisi zahtijevaju da se te države obavijesti. Obavijestite ih i čuvajte dokaz u svojem spisu.
alerts-events-none = Nikoga ne treba ni o čemu obavijestiti.
alerts-to-all = Sve države
alerts-event-new-alert = Novo upozorenje kojem se može dodati oznaka
alerts-event-national-security = Upozorenje radi nacionalne sigurnosti
alerts-event-execute-anyway = Izdavatelj traži mjeru unatoč oznaci
alerts-event-hidden = Skriveno dok traje operacija
alerts-event-supervisor = Nema dogovora u roku od dva mjeseca: uputite nadzornim tijelima

alerts-drafts-title = Unosi na čekanju
alerts-drafts-what = Ta upozorenja još ne postoje. Čekaju drugog službenika ili završetak drugog upozorenja o istoj osobi ili predmetu.
alerts-drafts-none = Ništa ne čeka.
alerts-draft-title = Unos na čekanju
alerts-draft-approval = Čeka drugog službenika
alerts-draft-queued = Čeka završetak drugog upozorenja
alerts-draft-offered = Sada se može unijeti
alerts-draft-behind = Čeka završetak
alerts-draft-decide = Odluči
alerts-draft-own = Taj ste unos pripremili Vi. S njim se mora suglasiti drugi službenik. Vi od njega možete samo odustati.
alerts-draft-agree = Suglasi se i unesi
alerts-draft-refuse = Odustani od unosa

alerts-proposals-title = Prijedlozi
alerts-proposals-what = Što druge države predlažu za Vaša upozorenja i što Vi predlažete za njihova.
alerts-proposals-none = Nema prijedloga.
alerts-proposal-title = Prijedlog: { $kind }
alerts-proposal-completion = Dopuna
alerts-proposal-correction = Ispravak
alerts-proposal-flag = Oznaka
alerts-proposal-is-waiting = Na putu
alerts-proposal-is-open = Čeka odluku
alerts-proposal-is-accepted = Prihvaćeno
alerts-proposal-is-refused = Odbijeno
alerts-proposal-is-supervisor = Kod nadzornih tijela
alerts-proposal-decide = Odluči
alerts-proposal-decide-what = Vaš se odgovor šalje državi koja je to predložila. Sama izmjena ili oznaka zaseban je postupak.
alerts-send-decision = Pošalji odgovor
alerts-answer-yes = Da
alerts-answer-no = Ne
alerts-stands-yes = Da, unos ostaje
alerts-stands-no = Ne, unos se uklanja

alerts-criteria-title = Kriteriji za unos prijetnji
alerts-criteria-what = Osoba se unosi kao prijetnja samo prema objavljenim kriterijima. Verzija se nikad ne mijenja: objavite drugu.
alerts-criteria-whose = Kriteriji tijela
alerts-criteria-none = Nema objavljenih kriterija.
alerts-criteria-publish = Objavi verziju
alerts-criteria-version-hint = Na primjer 2026-1. Nikad se ne upotrebljava ponovno.
alerts-criteria-text = Kriteriji

alerts-deletions-title = Brisanja
alerts-deletions-what = Brisanje mora doći do svake kopije. Svaki čvor to potvrđuje.
alerts-deletions-none = Svi su čvorovi potvrdili sva brisanja.
alerts-deletions-pending = { $count ->
    [one] Nedostaje { $count } potvrda.
    [few] Nedostaju { $count } potvrde.
   *[other] Nedostaje { $count } potvrda.
}
alerts-deletions-overdue = { $count ->
    [0] Nijedna ne kasni.
    [one] Kasni { $count } potvrda.
    [few] Kasne { $count } potvrde.
   *[other] Kasni { $count } potvrda.
}
alerts-deletions-more = Ima ih više nego što je prikazano.
alerts-deletions-caption = Potvrde koje nedostaju, najprije one koje kasne
alerts-deletion-overdue = { $hours ->
    [one] Kasni, { $hours } sat od brisanja
    [few] Kasni, { $hours } sata od brisanja
   *[other] Kasni, { $hours } sati od brisanja
}

alerts-feeds-title = Kopije
alerts-feeds-what = Što ovaj čvor ima od tuđih upozorenja i koliko je to svježe te tko ima kopije Vaših.
alerts-copies-title = Kopije koje su ovdje
alerts-copies-none = Ovaj čvor nema kopija.
alerts-copies-caption = Kopije po izdavatelju
alerts-copy-fresh = Svježe
alerts-copy-stale = Nije svježe: pretraživanje bi moglo nešto propustiti
alerts-copy-snapshot = Iznova se preuzima
alerts-copy-broken = Nije valjano
alerts-own-feeds-title = Kopije Vaših upozorenja
alerts-feed-holds = Unosi u toku podataka: { $count }
alerts-feed-set-back = Tok podataka ne nastavlja se na ono što je objavljeno. Ništa se ne može unijeti dok ga tehničar ne obnovi.
alerts-entitle-title = Postavi što čvor smije imati
alerts-entitle-what = Kopije koje čvor više ne smije imati nestaju pri njegovu sljedećem zahtjevu.
alerts-entitle-hint = Kodovi kategorija odvojeni zarezima. Sve kategorije ako ostane prazno.
alerts-entitle-do = Postavi

alerts-subscriptions-title = Trajni upiti
alerts-subscriptions-what = Dobivate obavijest kad nešto novo ovdje odgovara na Vaš upit. Upit završava na svoj dan ako ga ne obnovite.
alerts-subscriptions-none = Nemate trajnih upita.
alerts-subscriptions-caption = Vaši trajni upiti
alerts-subscription-title = Trajni upit
alerts-subscription-new = Postavi trajni upit
alerts-subscription-asked = Što pitate
alerts-subscription-asked-hint = Jedna osoba ili jedan predmet. Ispunite ono što znate.
alerts-subscription-why = Zašto pitate
alerts-subscription-where = Gdje i koliko dugo
alerts-subscription-found = Što je pronađeno
alerts-subscription-found-where = Pronađeno se nalazi na Vašem popisu zadataka. Ondje stoji samo da nešto postoji; da biste to vidjeli, pretražite.
alerts-subscription-renew = Obnovi
alerts-subscription-end = Završi
alerts-subscription-end-what = Upit se briše. Pronađeno ostaje na Vašem popisu zadataka.
alerts-term-name = Ime
alerts-term-birth-date = Datum rođenja
alerts-term-sex = Spol
alerts-term-nationality = Državljanstvo
alerts-term-birth-place = Mjesto rođenja
alerts-term-document = Dokument
alerts-term-plate = Registarska oznaka
alerts-term-vin = Identifikacijski broj vozila
alerts-term-number = Broj
alerts-term-reference = Referentna oznaka
alerts-person-suspect = Osumnjičena osoba
alerts-person-convicted = Osuđena osoba
alerts-person-victim = Žrtva
alerts-person-witness = Svjedok ili kontakt
alerts-person-missing = Nestala osoba
alerts-person-other = Drugo

alerts-statistics-title = Statistika
alerts-statistics-period = Brojeno za { $period }.
alerts-statistics-differ = Brojevi obrazaca ne slažu se s dnevnikom. Obavijestite operatera.
alerts-statistics-none = Ništa nije brojeno.
alerts-by-category = { $counter }, po kategoriji
alerts-too-few = premalo za objavu
alerts-period-year = Godina
alerts-period-month = Mjesec
alerts-period-day = Dan
alerts-counter-held = Čuva se
alerts-counter-extended = Čuva se i produljeno
alerts-counter-flagged = Čuva se i označeno
alerts-counter-hidden = Čuva se i skriveno
alerts-counter-entered = Uneseno
alerts-counter-changed = Izmijenjeno
alerts-counter-deleted = Izbrisano
alerts-counter-searches = Odgovorena pretraživanja
alerts-counter-hits = Pozitivni rezultati za upozorenja drugih država
alerts-counter-own-hits = Pozitivni rezultati za vlastita upozorenja
alerts-counter-forms-sent = Poslani obrasci
alerts-counter-forms-received = Primljeni obrasci

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Pretraživanje
search-tabs = Načini pretraživanja
search-one = Jedna osoba ili predmet
search-batch = Više odjednom
search-recent = Vaša pretraživanja

search-why-of = Zašto pretražujete ({ $unit })
search-purpose-missing = navedite razlog prije pretraživanja
search-purpose-said = { $why } · predmet { $case }
search-purpose-change = Promijeni
search-purpose = Svrha
search-basis = Pravna osnova
search-case = Oznaka predmeta
search-offence = Kazneno djelo
search-role = Uloga osobe
search-where-asked = Ako registar to traži
search-penalty = Najdulja kazna, u mjesecima
search-penalty-hint = Ako je djelo možda prelako
search-urgency = Hitnost
search-statement = Vaše obrazloženje
search-statement-hint = Ako su potrebne riječi
search-anew = Navedena svrha vrijedi i za ovaj upit
search-role-suspect = Osumnjičena osoba
search-role-convicted = Osuđena osoba
search-role-victim = Žrtva
search-role-witness = Svjedok ili kontakt
search-role-missing = Nestala osoba ili posmrtni ostaci
search-role-other = Drugo
search-urgency-normal = Uobičajeno
search-urgency-urgent = Hitno
search-urgency-life-in-danger = Život u opasnosti

search-box = Ime, datum rođenja, dokument, registarska oznaka ili drugi broj
search-box-hint = Upišite ili zalijepite, također i retke iz putovnice. Na primjer: Velichkov, Todor 14.3.1979
search-do = Pretraži
search-recognise = Najprije provjeri
search-recognised = Shvaćeno kao
search-or = ili { $what }
search-look = Pogledajte što je shvaćeno, a zatim pretražite.
search-form = Sva polja
search-person = Osoba
search-document = Dokument
search-object = Vozilo ili drugi predmet
search-name-hint = Ako ne možete razdvojiti dijelove
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 ili 1979
search-part-hint = * za ono što ne znate
search-reference-hint = Iz prijašnjeg odgovora
search-document-kind = Vrsta dokumenta
search-document-issuer = Zemlja izdavanja
search-plate-country = Zemlja registarske oznake
search-number-kind = Vrsta broja
search-term-name = Ime
search-term-whole-name = Puno ime
search-term-family = Prezime
search-term-given = Imena
search-term-other-name = Drugo ime iste osobe
search-term-birth-date = Datum rođenja
search-term-sex = Spol
search-term-nationality = Državljanstvo
search-term-birth-place = Mjesto rođenja
search-term-document = Broj dokumenta
search-term-plate = Registarska oznaka
search-term-vin = Identifikacijski broj vozila
search-term-number = Drugi broj
search-term-reference = Referentna oznaka
search-term-day-month = zamijenjeni dan i mjesec
search-sex-F = Žensko
search-sex-M = Muško
search-sex-X = Drugo
search-number-imei = Mobilni uređaj (IMEI)
search-number-container = Kontejner
search-number-firearm = Vatreno oružje
search-number-banknote = Novčanica
search-number-aircraft-registration = Zrakoplov, registracija
search-number-aircraft-serial = Zrakoplov, serijski broj
search-number-hull = Plovilo, trup
search-number-boat-registration = Plovilo, registracija
search-number-engine = Motor
search-number-equipment = Industrijska oprema
search-number-it = Informacijska tehnologija
search-number-part = Dio predmeta
search-number-payment-card = Platna kartica
search-number-serial = Drugi serijski broj

search-remark-no-register = nijedan se registar ne pita prema telefonskom broju ili adresi e-pošte. To je izostavljeno.
search-remark-check-digit = kontrolna znamenka ne odgovara. Usporedite s dokumentom ili uređajem.
search-remark-not-understood = to nije shvaćeno. Unesite u odgovarajuće polje ili izostavite.
search-remark-too-much = To je previše za jedan upit.
search-remark-several = { $count ->
    [one] Izostavljen je { $count } dio jer je polje zauzeto. Za svaki takav dio postavite poseban upit.
    [few] Izostavljena su { $count } dijela jer su polja zauzeta. Za svaki postavite poseban upit.
   *[other] Izostavljeno je { $count } dijelova jer su polja zauzeta. Za svaki postavite poseban upit.
}
search-fault-nothing = Navedite koga ili što tražite.
search-fault-name = Ime se sastoji od slova, a svaki dio ima najviše 300 znakova.
search-fault-date = Navedite datum kao 1979-03-14, 14.3.1979, 03/1979 ili 1979.
search-fault-choice = Odaberite s popisa.
search-fault-text = Najviše 300 znakova.
search-fault-number = Broj dokumenta sadržava slova ili znamenke, najviše 64.
search-fault-plate = Registarska oznaka ima najviše 16 slova i znamenki. Uz * navedite barem tri uzastopna znaka.
search-fault-vin = Ima 17 znakova, bez I, O i Q.
search-fault-object = To nije broj odabrane vrste.
search-fault-months = Navedite broj mjeseci.
search-fault-anew = { $registers }: potvrdite svrhu za svaki upit.
search-fault-lines = Najveći broj redaka odjednom: { $count }.

search-whom = Koga pitati i koliko čekati
search-whom-hint = Svi koji se smiju pitati ako ne odaberete nijedan.
search-registers = Registri
search-authorities = Tijela
search-deadline = Čekaj najviše
search-deadline-hint = Odgovori se prikazuju kako stižu.
search-seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekunde
   *[other] { $count } sekundi
}

search-results-title = Odgovori
search-answers = Odgovori po tijelu i registru
search-progress = Odgovorilo: { $answered } od { $due }.
search-progress-hits = { $count ->
    [0] Zasad nema kandidata.
    [one] Zasad { $count } kandidat.
    [few] Zasad { $count } kandidata.
   *[other] Zasad { $count } kandidata.
}
search-progress-waiting = Čeka se: { $names }
search-complete = Svi pitani registri odgovorili su.
search-incomplete = Slika nije potpuna.
search-unfinished = Ovo pretraživanje ovdje nije završilo. Prikazano je ono što je dosad stiglo.
search-load = Učitaj ponovno
search-class-hit = pozitivan rezultat
search-class-no-hit = nema pozitivnog rezultata
search-class-stale = ništa nije pronađeno u zastarjeloj kopiji
search-class-refused = nije dopušteno
search-class-late = nema odgovora na vrijeme
search-class-unavailable = nema odgovora
search-outcome-waiting = Još nema odgovora
search-outcome-hit = Pozitivan rezultat ({ $count })
search-outcome-no-hit = Nema pozitivnog rezultata
search-outcome-stale = Ništa nije pronađeno, ali je kopija zastarjela
search-outcome-stale-ask = Možda nešto postoji kod: { $names }. Pitajte ondje.
search-outcome-refused = Nije dopušteno
search-outcome-late = Nema odgovora na vrijeme
search-outcome-late-what = Ništa nije stiglo u roku od { $seconds } s. Možda nešto postoji: pretražite ponovno.
search-outcome-unavailable = Nedostupno
search-outcome-unavailable-since = Nedostupno od { $time }
search-outcome-unavailable-what = Možda nešto postoji: pretražite ponovno kasnije.
search-unavailable-unreachable = Drugi čvor nije dostupan.
search-unavailable-tls = Drugi čvor nije mogao dokazati tko je.
search-unavailable-bad-signature = Potpis odgovora nije valjan, pa se odgovor ne prikazuje.
search-unavailable-undecodable = Odgovor se nije mogao pročitati.
search-unavailable-version = Drugi čvor upotrebljava drugu verziju.
search-unavailable-cut-off = Odgovor je prekinut.
search-unavailable-overloaded = Drugi je čvor preopterećen.
search-unavailable-ledger = Pristup se nije mogao zabilježiti, pa se ništa ne prikazuje.
search-unavailable-internal = Nastala je unutarnja pogreška. Obavijestite operatera.
search-copy-old = { $name }: kopija stara { $hours } h.
search-copy-never = { $name }: ovdje još nema potpune kopije.
search-cut = Ima više kandidata nego što se smije prikazati. Suzite pretraživanje.
search-not-asked = { $count ->
    [one] { $count } registar nije pitan
    [few] { $count } registra nisu pitana
   *[other] { $count } registara nije pitano
}
search-authority = Tijelo
search-register = Registar
search-reason = Razlog
search-again = Pretraži ponovno
search-receipt = Preuzmi potvrdu
search-candidate-unnamed = Prikaži kandidata
search-misused-short = Ime žrtve zlouporabe identiteta
search-band-strong = Snažno
search-band-good = Dobro
search-band-possible = Moguće
search-why-same = Isto: { $what }.
search-why-alike = Slično: { $what }.
search-why-different = Različito: { $what }.

search-candidate-title = Je li to ono što ste tražili?
search-misused = To ime pripada žrtvi zlouporabe identiteta
search-misused-what = Ne postupajte protiv te osobe zbog imena. Omogućite joj da dokaže tko je.
search-safety = Za Vašu sigurnost
search-todo = Što učiniti
search-beside = Što ste tražili i što je u registru
search-beside-other = Što ste tražili i što je u registru
search-flag-only = Registar navodi samo da nešto postoji. Pitajte vlasnika.
search-feature = Obilježje
search-asked = Traženo
search-found = Pronađeno
search-agreement = Podudarnost
search-found-withheld = ne prikazuje se u ovoj fazi
search-found-missing = nije u zapisu
search-effect-same = Isto
search-effect-alike = Slično
search-effect-neutral = Ne može se usporediti
search-effect-different = Različito
search-numbers = Objašnjenje i njegovi brojevi
search-score = Podudarnost { $score } od 1000.
search-score-what = To pokazuje koliko zapis odgovara upitu, a ništa ne govori o osobi. Jedan bit više udvostručuje vjerojatnost da je riječ o istoj osobi.
search-explanation = Objašnjenje
search-bits = Bitovi
search-record = Što vlasnik prikazuje
search-identity-main = glavno ime
search-identity-birth = ime pri rođenju
search-identity-former = prijašnje ime
search-identity-alias = alias
search-identity-misused = ime žrtve
search-judge = Vaša ocjena
search-judge-why = Zašto?
search-judge-hint = Što ste usporedili? Ostaje zabilježeno.
search-confirm = To je traženo
search-reject = To nije traženo
search-unsure = Ne mogu procijeniti
search-judged = Ocijenjeno:
search-verdict-confirmed = Potvrđeno
search-verdict-rejected = Odbijeno
search-verdict-unsure = Nesigurno
search-next = Dalje
search-next-hit = Izvijestite o pozitivnom rezultatu
search-next-back = Natrag na odgovore
search-next-owner = Ako od vlasnika tražite više, navedite:
search-log = Zabilježeno
search-log-what = Ti unosi dokazuju Vaš upit i ovaj odgovor. Može ih otvoriti Vaš službenik za zaštitu podataka.
search-record-asked = Vaš upit
search-record-answered = Odgovor, kod vlasnika
search-record-received = Odgovor, ovdje
search-before = Prethodni kandidat
search-after = Sljedeći kandidat
search-second-title = Druga ocjena
search-second-what = Upit je postavio Vaš kolega. Usporedite sami: mišljenje kolege vidjet ćete kada date svoju ocjenu.
search-second-awaited = Mora ocijeniti i drugi službenik. Pozitivan je rezultat ako oboje potvrdite.
search-second-disagree = Dvije se ocjene razlikuju: nije pozitivan rezultat.
search-second-hit = Oba su službenika potvrdila: pozitivan je rezultat.
search-second-other = Ocjena Vašeg kolege
search-contact = Kontaktna točka
search-next-owner-none = Da biste pitali vlasnika, obratite se svojoj jedinstvenoj kontaktnoj točki: popis povjerenja ne navodi kontaktnu točku tijela { $authority }.
search-accesses = Svaki pristup ovom zapisu
search-accesses-who = Svaki pristup ovom zapisu mogu vidjeti Vaš službenik za zaštitu podataka i nadzorno tijelo.
search-receipt-title = Provjera potvrde
search-receipt-what = Potvrda dokazuje što se pitalo, zašto i što je svaki registar odgovorio. Ovdje se provjerava i ne čuva se.
search-receipt-file = Iz datoteke
search-receipt-text = Potvrda
search-receipt-do = Provjeri potvrdu
search-receipt-holds = Potvrda je valjana.

search-standing = Obavijesti me kad se unese nešto novo
search-standing-what = Isti se upit s istom svrhom ovdje ponavlja svaki put kad se promijeni neki registar ovog čvora. Rezultat ćete naći na svojem popisu zadataka.
search-standing-span = Trajanje
search-standing-do = Ponavljaj upit
search-standing-made = Bit ćete obaviješteni. Upit je među Vašim pretraživanjima.
search-standing-yours = Vaši trajni upiti
search-standing-ends = Istječe
search-standing-end = Završi
search-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}

search-recent-none = Još niste pretraživali.
search-when = Kada
search-question = Traženo
search-result = Rezultat
search-registers-with-hits = { $count ->
    [0] Nema pozitivnog rezultata
    [one] Pozitivni rezultati u { $count } registru
    [few] Pozitivni rezultati u { $count } registra
   *[other] Pozitivni rezultati u { $count } registara
}
search-newest = Najnovije
search-older = Starije
search-line = Redak
search-lines = Jedan upit u svakom retku
search-lines-hint = Najveći broj redaka: { $count }. Pitaju se samo registri ovog čvora, među njima i kopije tuđih upozorenja.
search-batch-whom = Svaki registar ovog čvora koji se smije pitati ako ne odaberete nijedan.
search-do-all = Pretraži sve
search-csv = Preuzmi kao CSV
search-open = Otvori

search-keys = Tipke
search-key-box = Na polje
search-key-move = Na sljedećeg ili prethodnog kandidata
search-key-open = Otvori kandidata
search-key-judge = Na gumb: jest, nije, ne mogu procijeniti
search-key-help = Prikaži ove tipke

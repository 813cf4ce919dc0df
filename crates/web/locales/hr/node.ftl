# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Ovaj čvor
node-parts = Dijelovi ovog odjeljka
node-overview = Pregled
node-registers = Registri
node-policies = Pravila
node-trust = Popis povjerenja
node-diagnostics = Dijagnostika

node-federation = Federacija
node-federation-words = { $name }, broj čvorova: { $nodes }
node-rules = broj pravila: { $count }
node-served = Registri koje ovaj čvor poslužuje
node-served-none = Nijedan

node-trust-lead = Popis povjerenja navodi koji čvorovi pripadaju federaciji, s kojim ključevima i što svaki od njih poslužuje. Potpisuju ga oni koji vode federaciju.
node-valid = Valjan
node-in-force = Na snazi
node-not-in-force = Nije na snazi
node-signers = Potpisali
node-signed-by = Najmanje { $count } od { $of } ključeva federacije
node-nodes = Čvorovi
node-roles = Što je
node-endpoint = Adresa
node-log = Dnevnik
node-pins = Ključevi TLS
node-serves = Poslužuje
node-askers-everyone = smije pitati svaki čvor
node-askers-only = smiju pitati: { $who }

node-register = Registar
node-about = O čemu
node-where = Gdje su podaci
node-here = Poslužuje se ovdje
node-yes = Da
node-no = Ne
node-unverified = Još nije provjereno
node-unverified-words = Neke činjenice u nastavku još treba provjeriti prema službenom tekstu.
node-code = Kod
node-version = Verzija
node-controller = Odgovara za podatke
node-acts = Temelji se na
node-who-may = Tko smije pitati i zašto
node-may-search = { $who } smije pitati u tu svrhu.
node-shows = Odgovor prikazuje najviše: { $level }.
node-shows-after = Nakon potvrđenog pozitivnog rezultata najviše: { $level }.
node-search-under = Smije se pretraživati na temelju:
node-enter-under = Smije se unositi na temelju:
node-conditions = Uvjeti prije pretraživanja
node-penalty = Za kazneno djelo mora biti propisana kazna, najmanje u mjesecima: { $months }.
node-searched-by = Prema čemu se može pretraživati
node-at-least = najmanje { $count } od: { $of }
node-mode-exact = mora biti isto
node-mode-fuzzy = smije biti slično
node-mode-partial = dovoljan je dio
node-answers = Što odgovor prikazuje
node-strong = Kandidat se naziva snažnim od { $strong }, a dobrim od { $good } od 1000.
node-possible = Mogućim se naziva od { $possible } od 1000. Ništa ispod toga ne prikazuje se, a prikazuje se najviše: { $most }.
node-holds = Što sadržava i što učiniti kod pozitivnog rezultata
node-follows = Što slijedi nakon potvrđenog pozitivnog rezultata
node-retention = Koliko se dugo zapisi čuvaju
node-kept = Zapis se čuva: { $period }.
node-kept-other = Zapisi vrste { $kinds }: { $period }.
node-reviewed = Preispituje se nakon razdoblja: { $period }.
node-warned = Vlasnik se upozorava unaprijed: { $period }.
node-rights = Prava evidentiranih osoba
node-rights-direct = Obraćaju se na: { $contact }.
node-rights-indirect = Obraćaju se nadzornom tijelu u vezi s: { $contact }.
node-rights-days = Rok za odgovor, u danima: { $days }, a najviše { $most }.
node-rights-months = Rok za odluku o ispravku ili brisanju, u mjesecima: { $months }.

node-years = { $count ->
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
}
node-months = { $count ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
node-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
node-hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
node-working-days = { $count ->
    [one] { $count } radni dan
    [few] { $count } radna dana
   *[other] { $count } radnih dana
}
node-at-once = Odmah
node-millis = { $count } ms

node-policies-lead = Ništa nije dopušteno ako to ne dopušta neko pravilo, a pravilo koje zabranjuje ima prednost pred pravilom koje dopušta. U svakom je unosu dnevnika navedeno pravilo koje je odlučilo.
node-policies-version = Ova pravila imaju sažetak
node-rules-hash = Otisak pravila
node-file-entry = Unos zapisa
node-file-persons = Osobe
node-permits = Dopušta
node-forbids = Zabranjuje
node-remedy = Što pomaže:
node-try = Tko bi to mogao vidjeti?
node-try-lead = Odaberite tko bi što učinio i zašto. Važeća pravila pokazuju kako bi odlučila. Ništa se ne čita, a pokušaj se bilježi.
node-try-do = Pitaj pravila
node-would-permit = Bilo bi dopušteno
node-would-refuse = Bilo bi odbijeno
node-owes-four-eyes = Prije postupanja po bilo čemu pronađenom mora se suglasiti drugi službenik.
node-owes-silence = Vlasnika se ne smije obavijestiti prije potvrde pozitivnog rezultata.
node-owes-case = Oznaka predmeta prilaže se onome što se izdaje.
node-role = Uloga
node-action = Što se čini
node-purpose = Svrha
node-basis = Pravna osnova
node-offence = Kazneno djelo
node-person = Što je osoba u predmetu
node-second = Drugi je službenik suglasan
node-confirmed = Pozitivan rezultat je potvrđen
node-trained = Službenik je osposobljen za provjeru biometrijskih podudaranja

node-health = Stanje
node-ready = Čvor može obavljati svoj posao
node-refusing = Ništa se ne može zapisati, pa se ni na što ne odgovara, od
node-damage = Uočeno je oštećenje; pokrenite provjeru
node-last-commit = Posljednji zapis
node-never = Nikad
node-ledger = Dnevnik
node-ledger-words = Broj unosa: { $entries }, od toga potpisanih: { $signed }
node-schema = Verzija pohrane
node-backup = Posljednja sigurnosna kopija
node-backup-words = { $at }, broj unosa dnevnika: { $entries }
node-backup-keys = S tajnim ključevima
node-backup-no-keys = Bez tajnih ključeva
node-backup-none = Nije poznata nijedna sigurnosna kopija
node-records = broj zapisa: { $count }
node-peers = Ostali čvorovi
node-peers-none = Federacija nema drugih čvorova.
node-node = Čvor
node-state = Stanje
node-last-contact = Posljednji odgovor
node-round-trip = Vrijeme povratnog puta
node-clock = Sat
node-clock-ahead = { $count } ms ispred našega
node-clock-behind = { $count } ms iza našega
node-clock-same = Kao naš
node-certificate = Certifikat do
node-software = Program
node-last-fault = Posljednja pogreška
node-details = Pojedinosti
node-settings = Konfiguracija
node-settings-lead = S kojom je čvor pokrenut; za promjenu je potrebno ponovno pokretanje. Tajne se ne prikazuju.
node-settings-none = Ovaj proces ne prikazuje svoju konfiguraciju.

node-level-flag = da nešto postoji
node-level-reference = referentna oznaka
node-level-core-data = osnovni podaci
node-level-full = cijeli zapis

node-about-alerts = Upozorenja: zapisi kojima se od drugih traži postupanje.
node-about-person = Zapisi o osobama.
node-about-object = Zapisi o predmetima.

node-distribution-queried = Podaci ostaju kod svakog vlasnika i pitaju se uživo.
node-distribution-replicated = Svaki ovlašteni čvor ima kopiju koju mijenja samo vlasnik.
node-distribution-hosted = Podatke ima jedan čvor, a ostali ga pitaju.
node-distribution-blinded = Vlasnici objavljuju pseudonime; i upiti su zaslijepljeni.

node-gate-offence = Mora se navesti kazneno djelo.
node-gate-person-role = Mora se navesti što je osoba u predmetu.
node-gate-four-eyes = Mora se suglasiti drugi službenik.
node-gate-by-two = Pozitivan je rezultat samo ako ga potvrde dva službenika.
node-gate-national = Najprije se moraju pretražiti nacionalni registri.
node-gate-silent = Vlasnik ništa ne doznaje prije potvrde pozitivnog rezultata.

node-peer-reachable = Odgovara
node-peer-warning = Odgovara, potrebna je pozornost
node-peer-failing = Ne odgovara
node-peer-unknown = Još nije pitan

node-person-suspect = Osumnjičena osoba
node-person-convicted = Osuđena osoba
node-person-victim = Žrtva
node-person-witness = Svjedok ili kontakt
node-person-missing = Nestala ili neidentificirana osoba
node-person-other = Drugo

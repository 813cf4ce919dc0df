# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = To vozlišče
node-parts = Deli tega razdelka
node-overview = Pregled
node-registers = Registri
node-policies = Pravila
node-trust = Seznam zaupanja
node-diagnostics = Diagnostika

node-federation = Federacija
node-federation-words = { $name }, število vozlišč: { $nodes }
node-rules = število pravil: { $count }
node-served = Registri, ki jih ponuja to vozlišče
node-served-none = Noben

node-trust-lead = Seznam zaupanja pove, katera vozlišča pripadajo federaciji, s katerimi ključi in kaj vsako ponuja. Podpišejo ga tisti, ki federacijo vodijo.
node-valid = Veljaven
node-in-force = V veljavi
node-not-in-force = Ni v veljavi
node-signers = Podpisali
node-signed-by = Najmanj { $count } od { $of } ključev federacije
node-nodes = Vozlišča
node-roles = Kaj je
node-endpoint = Naslov
node-log = Dnevnik
node-pins = Ključi TLS
node-serves = Ponuja
node-askers-everyone = vpraša lahko vsako vozlišče
node-askers-only = vpraša lahko: { $who }

node-register = Register
node-about = O čem
node-where = Kje so podatki
node-here = Ponuja se tukaj
node-yes = Da
node-no = Ne
node-unverified = Še ni preverjeno
node-unverified-words = Nekatera dejstva spodaj je treba še preveriti glede na uradno besedilo.
node-code = Koda
node-version = Različica
node-controller = Odgovarja za podatke
node-acts = Temelji na
node-who-may = Kdo sme vprašati in zakaj
node-may-search = { $who } sme vprašati za ta namen.
node-shows = Odgovor prikazuje največ: { $level }.
node-shows-after = Po potrjenem zadetku največ: { $level }.
node-search-under = Iskati je dovoljeno na podlagi:
node-enter-under = Vnašati je dovoljeno na podlagi:
node-conditions = Pogoji pred iskanjem
node-penalty = Za kaznivo dejanje mora biti zagrožena kazen, najmanj v mesecih: { $months }.
node-searched-by = Po čem je mogoče iskati
node-at-least = najmanj { $count } od: { $of }
node-mode-exact = mora biti enako
node-mode-fuzzy = sme biti podobno
node-mode-partial = zadošča del
node-answers = Kaj prikazuje odgovor
node-strong = Kandidat velja za močnega od { $strong } in za dobrega od { $good } od 1000.
node-possible = Za možnega velja od { $possible } od 1000. Kar je nižje, se ne prikaže; prikazanih je največ: { $most }.
node-holds = Kaj vsebuje in kaj storiti ob zadetku
node-follows = Kaj sledi potrjenemu zadetku
node-retention = Kako dolgo se hranijo zapisi
node-kept = Zapis se hrani: { $period }.
node-kept-other = Zapisi vrste { $kinds }: { $period }.
node-reviewed = Pregleda se po preteku: { $period }.
node-warned = Lastnik je opozorjen prej: { $period }.
node-rights = Pravice oseb v zapisih
node-rights-direct = Obrnejo se na: { $contact }.
node-rights-indirect = Obrnejo se na nadzorni organ v zvezi z: { $contact }.
node-rights-days = Rok za odgovor, v dneh: { $days }, vendar največ { $most }.
node-rights-months = Rok za odločitev o popravku ali izbrisu, v mesecih: { $months }.

node-years = { $count ->
    [one] { $count } leto
    [two] { $count } leti
    [few] { $count } leta
   *[other] { $count } let
}
node-months = { $count ->
    [one] { $count } mesec
    [two] { $count } meseca
    [few] { $count } meseci
   *[other] { $count } mesecev
}
node-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
node-hours = { $count ->
    [one] { $count } ura
    [two] { $count } uri
    [few] { $count } ure
   *[other] { $count } ur
}
node-working-days = { $count ->
    [one] { $count } delovni dan
    [two] { $count } delovna dneva
    [few] { $count } delovni dnevi
   *[other] { $count } delovnih dni
}
node-at-once = Takoj
node-millis = { $count } ms

node-policies-lead = Nič ni dovoljeno, če tega ne dovoljuje pravilo; pravilo, ki prepoveduje, ima prednost pred pravilom, ki dovoljuje. Vsak vnos v dnevniku navaja pravilo, ki je odločilo.
node-policies-version = Ta pravila imajo zgoščeno vrednost
node-rules-hash = Prstni odtis pravil
node-file-entry = Vnos zapisov
node-file-persons = Osebe
node-permits = Dovoljuje
node-forbids = Prepoveduje
node-remedy = Kaj pomaga:
node-try = Kdo bi to lahko videl?
node-try-lead = Izberite, kdo bi kaj storil in zakaj. Veljavna pravila povedo, kako bi odločila. Nič se ne prebere, poskus pa se zabeleži.
node-try-do = Vprašaj pravila
node-would-permit = Bilo bi dovoljeno
node-would-refuse = Bilo bi zavrnjeno
node-owes-four-eyes = Pred ukrepanjem na podlagi najdenega mora soglašati druga uradna oseba.
node-owes-silence = Lastnik ne sme biti obveščen pred potrditvijo zadetka.
node-owes-case = Opravilna številka zadeve se priloži temu, kar se izda.
node-role = Vloga
node-action = Kaj se stori
node-purpose = Namen
node-basis = Pravna podlaga
node-offence = Kaznivo dejanje
node-person = Kaj je oseba v zadevi
node-second = Druga uradna oseba soglaša
node-confirmed = Zadetek je potrjen
node-trained = Uradna oseba je usposobljena za pregled biometričnih ujemanj

node-health = Stanje
node-ready = Vozlišče lahko opravlja svoje delo
node-refusing = Ničesar ni mogoče zapisati, zato se na nič ne odgovori, od
node-damage = Ugotovljena je bila poškodba; zaženite preverjanje
node-last-commit = Zadnje pisanje
node-never = Nikoli
node-ledger = Dnevnik
node-ledger-words = Število vnosov: { $entries }, od tega podpisanih: { $signed }
node-schema = Različica shrambe
node-backup = Zadnja varnostna kopija
node-backup-words = { $at }, število vnosov dnevnika: { $entries }
node-backup-keys = S skrivnimi ključi
node-backup-no-keys = Brez skrivnih ključev
node-backup-none = Nobena varnostna kopija ni znana
node-records = število zapisov: { $count }
node-peers = Druga vozlišča
node-peers-none = Federacija nima drugih vozlišč.
node-node = Vozlišče
node-state = Stanje
node-last-contact = Zadnji odgovor
node-round-trip = Povratni čas
node-clock = Ura
node-clock-ahead = { $count } ms pred našo
node-clock-behind = { $count } ms za našo
node-clock-same = Kot naša
node-certificate = Potrdilo do
node-software = Program
node-last-fault = Zadnja napaka
node-details = Podrobnosti
node-settings = Konfiguracija
node-settings-lead = S katero je bilo vozlišče zagnano; sprememba zahteva ponovni zagon. Skrivnosti niso prikazane.
node-settings-none = Ta proces svoje konfiguracije ne prikazuje.

node-level-flag = da nekaj obstaja
node-level-reference = sklicna številka
node-level-core-data = osnovni podatki
node-level-full = celoten zapis

node-about-alerts = Razpisi ukrepov: zapisi, ki od drugih zahtevajo ukrepanje.
node-about-person = Zapisi o osebah.
node-about-object = Zapisi o predmetih.

node-distribution-queried = Podatki ostanejo pri vsakem lastniku in se poizvedujejo v živo.
node-distribution-replicated = Vsako upravičeno vozlišče ima kopijo, ki jo spreminja samo lastnik.
node-distribution-hosted = Podatke ima eno vozlišče, druga ga sprašujejo.
node-distribution-blinded = Lastniki objavljajo psevdonime; zakrite so tudi poizvedbe.

node-gate-offence = Navesti je treba kaznivo dejanje.
node-gate-person-role = Navesti je treba, kaj je oseba v zadevi.
node-gate-four-eyes = Soglašati mora druga uradna oseba.
node-gate-by-two = Zadetek je le, če ga potrdita dve uradni osebi.
node-gate-national = Najprej je treba iskati v nacionalnih registrih.
node-gate-silent = Lastnik pred potrditvijo zadetka ne izve ničesar.

node-peer-reachable = Odgovarja
node-peer-warning = Odgovarja, potrebna je pozornost
node-peer-failing = Ne odgovarja
node-peer-unknown = Še ni bilo vprašano

node-person-suspect = Osumljena oseba
node-person-convicted = Obsojena oseba
node-person-victim = Žrtev
node-person-witness = Priča ali stik
node-person-missing = Pogrešana ali neidentificirana oseba
node-person-other = Drugo

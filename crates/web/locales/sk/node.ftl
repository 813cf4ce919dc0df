# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Tento uzol
node-parts = Časti tohto oddielu
node-overview = Prehľad
node-registers = Registre
node-policies = Pravidlá
node-trust = Dôveryhodný zoznam
node-diagnostics = Diagnostika

node-federation = Federácia
node-federation-words = { $name }, počet uzlov: { $nodes }
node-rules = Počet pravidiel: { $count }
node-served = Registre, ktoré tento uzol obsluhuje
node-served-none = Žiadne

node-trust-lead = Dôveryhodný zoznam uvádza, ktoré uzly patria do federácie, s akými kľúčmi a čo každý z nich obsluhuje. Podpisujú ho tí, ktorí federáciu prevádzkujú.
node-valid = Platnosť
node-in-force = Platí
node-not-in-force = Neplatí
node-signers = Podpísané
node-signed-by = Potrebné podpisy: najmenej { $count } z { $of } kľúčov federácie
node-nodes = Uzly
node-roles = Čo je
node-endpoint = Adresa
node-log = Denník
node-pins = Kľúče TLS
node-serves = Obsluhuje
node-askers-everyone = smie sa pýtať každý uzol
node-askers-only = smú sa pýtať: { $who }

node-register = Register
node-about = Opis
node-where = Kde sú údaje
node-here = Obsluhovaný tu
node-yes = Áno
node-no = Nie
node-unverified = Zatiaľ neoverené
node-unverified-words = Niektoré nižšie uvedené skutočnosti treba ešte overiť podľa úradného znenia.
node-code = Kód
node-version = Verzia
node-controller = Za údaje zodpovedá
node-acts = Právne predpisy
node-who-may = Kto sa smie pýtať a prečo
node-may-search = Na tento účel sa smú pýtať: { $who }.
node-shows = Odpoveď ukáže najviac: { $level }.
node-shows-after = Po potvrdenej pozitívnej lustrácii najviac: { $level }.
node-search-under = Vyhľadávať možno na základe:
node-enter-under = Vkladať možno na základe:
node-conditions = Podmienky pred vyhľadávaním
node-penalty = Najnižšia požadovaná horná hranica trestu za trestný čin v mesiacoch: { $months }.
node-searched-by = Podľa čoho možno vyhľadávať
node-at-least = najmenej { $count } z: { $of }
node-mode-exact = musí byť totožné
node-mode-fuzzy = môže byť podobné
node-mode-partial = stačí časť
node-answers = Čo ukáže odpoveď
node-strong = Kandidát sa označuje za silného od { $strong } a za dobrého od { $good } z 1000.
node-possible = Za možného sa označuje od { $possible } z 1000. Nižšie sa nezobrazuje; najvyšší zobrazený počet: { $most }.
node-holds = Čo obsahuje a čo robiť pri pozitívnej lustrácii
node-follows = Čo nasleduje po potvrdenej pozitívnej lustrácii
node-retention = Ako dlho sa záznamy uchovávajú
node-kept = Čas uchovávania záznamu: { $period }.
node-kept-other = Záznamy druhu { $kinds }: { $period }.
node-reviewed = Preskúmanie nasleduje po uplynutí času: { $period }.
node-warned = Vlastník je upozornený s predstihom: { $period }.
node-rights = Práva osôb, ktorých sa záznamy týkajú
node-rights-direct = Obracajú sa na: { $contact }.
node-rights-indirect = Obracajú sa na dozorný orgán vo veci: { $contact }.
node-rights-days = Lehota na odpoveď v dňoch: { $days }, najneskôr { $most }.
node-rights-months = Lehota na rozhodnutie o oprave alebo vymazaní v mesiacoch: { $months }.

node-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
   *[other] { $count } rokov
}
node-months = { $count ->
    [one] { $count } mesiac
    [few] { $count } mesiace
   *[other] { $count } mesiacov
}
node-days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}
node-hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodín
}
node-working-days = { $count ->
    [one] { $count } pracovný deň
    [few] { $count } pracovné dni
   *[other] { $count } pracovných dní
}
node-at-once = Okamžite
node-millis = { $count } ms

node-policies-lead = Nič nie je dovolené, ak to nedovoľuje pravidlo, a pravidlo, ktoré zakazuje, má prednosť pred tým, ktoré dovoľuje. Každá položka denníka uvádza pravidlo, ktoré rozhodlo.
node-policies-version = Odtlačok týchto pravidiel
node-rules-hash = Odtlačok pravidiel
node-file-entry = Vkladanie záznamov
node-file-persons = Osoby
node-permits = Dovoľuje
node-forbids = Zakazuje
node-remedy = Čo pomôže:
node-try = Kto by to mohol vidieť?
node-try-lead = Zvoľte, kto by čo urobil a prečo. Platné pravidlá uvedú, ako by rozhodli. Nič sa nečíta a pokus sa eviduje.
node-try-do = Dopytovať sa pravidiel
node-would-permit = Bolo by dovolené
node-would-refuse = Bolo by odmietnuté
node-owes-four-eyes = Skôr než sa na základe nájdených údajov začne konať, musí súhlasiť ďalší príslušník.
node-owes-silence = Vlastník sa nesmie nič dozvedieť, kým nie je pozitívna lustrácia potvrdená.
node-owes-case = Spisová značka sa odovzdáva spolu s poskytnutými údajmi.
node-role = Rola
node-action = Čo sa robí
node-purpose = Účel
node-basis = Právny základ
node-offence = Trestný čin
node-person = Postavenie osoby v prípade
node-second = Ďalší príslušník súhlasí
node-confirmed = Pozitívna lustrácia je potvrdená
node-trained = Príslušník je vyškolený na posudzovanie biometrických zhôd

node-health = Stav
node-ready = Uzol môže pracovať
node-refusing = Nemožno nič zapísať, a preto sa neodpovedá, od
node-damage = Zistilo sa poškodenie; spustite kontrolu
node-last-commit = Posledné uloženie
node-never = Nikdy
node-ledger = Denník
node-ledger-words = Položky: { $entries }, z toho podpísané: { $signed }
node-schema = Verzia úložiska
node-backup = Posledná záloha
node-backup-words = { $at }, položky denníka: { $entries }
node-backup-keys = S tajnými kľúčmi
node-backup-no-keys = Bez tajných kľúčov
node-backup-none = Nie je známa žiadna záloha
node-records = Počet záznamov: { $count }
node-peers = Ostatné uzly
node-peers-none = Federácia nemá žiadny iný uzol.
node-node = Uzol
node-state = Stav
node-last-contact = Posledná odpoveď
node-round-trip = Čas odozvy
node-clock = Hodiny
node-clock-ahead = { $count } ms napred oproti našim
node-clock-behind = { $count } ms pozadu oproti našim
node-clock-same = Ako naše
node-certificate = Certifikát do
node-software = Program
node-last-fault = Posledná chyba
node-details = Podrobnosti
node-settings = Konfigurácia
node-settings-lead = S akou bol uzol spustený; zmena vyžaduje nové spustenie. Tajomstvá sa nezobrazujú.
node-settings-none = Tento proces svoju konfiguráciu nezobrazuje.

node-level-flag = že niečo existuje
node-level-reference = referenčné číslo
node-level-core-data = základné údaje
node-level-full = celý záznam

node-about-alerts = Zápisy: záznamy, ktoré žiadajú ostatných, aby konali.
node-about-person = Záznamy o osobách.
node-about-object = Záznamy o veciach.

node-distribution-queried = Údaje zostávajú u každého vlastníka a dopyty sa kladú priamo jemu.
node-distribution-replicated = Každý oprávnený uzol má kópiu, ktorú mení len vlastník.
node-distribution-hosted = Údaje má jeden uzol, ostatné sa ho pýtajú.
node-distribution-blinded = Vlastníci zverejňujú pseudonymy; aj dopyty sú zaslepené.

node-gate-offence = Musí byť uvedený trestný čin.
node-gate-person-role = Musí byť uvedené postavenie osoby v prípade.
node-gate-four-eyes = Musí súhlasiť ďalší príslušník.
node-gate-by-two = O pozitívnu lustráciu ide, len ak ju potvrdia dvaja príslušníci.
node-gate-national = Najprv treba prehľadať vnútroštátne registre.
node-gate-silent = Vlastník sa nič nedozvie, kým nie je pozitívna lustrácia potvrdená.

node-peer-reachable = Odpovedá
node-peer-warning = Odpovedá, vyžaduje pozornosť
node-peer-failing = Neodpovedá
node-peer-unknown = Zatiaľ nedopytovaný

node-person-suspect = Podozrivý
node-person-convicted = Odsúdený
node-person-victim = Poškodený
node-person-witness = Svedok alebo kontaktná osoba
node-person-missing = Nezvestný alebo neidentifikovaný
node-person-other = Iné

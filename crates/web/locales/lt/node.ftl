# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Šis mazgas
node-parts = Šio skyriaus dalys
node-overview = Apžvalga
node-registers = Registrai
node-policies = Taisyklės
node-trust = Patikimumo sąrašas
node-diagnostics = Diagnostika

node-federation = Federacija
node-federation-words = { $name }, mazgų: { $nodes }
node-rules = Taisyklių: { $count }
node-served = Registrai, kuriuos aptarnauja šis mazgas
node-served-none = Nėra

node-trust-lead = Patikimumo sąraše nurodyta, kurie mazgai priklauso federacijai, su kokiais raktais ir ką kiekvienas aptarnauja. Jį pasirašo federacijos valdytojai.
node-valid = Galioja
node-in-force = Taikomas
node-not-in-force = Netaikomas
node-signers = Pasirašė
node-signed-by = Ne mažiau kaip { $count } iš { $of } federacijos raktų
node-nodes = Mazgai
node-roles = Kas tai yra
node-endpoint = Adresas
node-log = Žurnalas
node-pins = TLS raktai
node-serves = Aptarnauja
node-askers-everyone = gali klausti kiekvienas mazgas
node-askers-only = gali klausti: { $who }

node-register = Registras
node-about = Apie ką
node-where = Kur yra duomenys
node-here = Aptarnaujamas čia
node-yes = Taip
node-no = Ne
node-unverified = Dar nepatikrinta
node-unverified-words = Kai kuriuos toliau nurodytus faktus dar reikia sutikrinti su oficialiu tekstu.
node-code = Kodas
node-version = Versija
node-controller = Atsako už duomenis
node-acts = Pagrindas
node-who-may = Kas ir kodėl gali klausti
node-may-search = { $who } gali klausti šiuo tikslu.
node-shows = Atsakyme rodoma ne daugiau kaip: { $level }.
node-shows-after = Patvirtinus atitiktį, ne daugiau kaip: { $level }.
node-search-under = Galima ieškoti pagal:
node-enter-under = Galima įvesti pagal:
node-conditions = Sąlygos prieš paiešką
node-penalty = Už nusikalstamą veiką turi būti numatyta ne trumpesnė kaip { $months } mėn. bausmė.
node-searched-by = Pagal ką galima ieškoti
node-at-least = ne mažiau kaip { $count } iš: { $of }
node-mode-exact = turi būti tas pats
node-mode-fuzzy = gali būti panašus
node-mode-partial = pakanka dalies
node-answers = Kas rodoma atsakyme
node-strong = Kandidatas laikomas stipriu nuo { $strong }, o geru – nuo { $good } iš 1000.
node-possible = Galimu jis laikomas nuo { $possible } iš 1000. Žemesnis nerodomas, rodoma ne daugiau kaip { $most }.
node-holds = Kas jame yra ir ką daryti esant atitikčiai
node-follows = Kas daroma po patvirtintos atitikties
node-retention = Kiek laiko saugomi įrašai
node-kept = Įrašo saugojimo laikas: { $period }.
node-kept-other = Įrašai, kurių rūšis { $kinds }: { $period }.
node-reviewed = Peržiūrima po: { $period }.
node-warned = Savininkas įspėjamas iš anksto: { $period }.
node-rights = Į registrą įrašytų asmenų teisės
node-rights-direct = Jie kreipiasi: { $contact }.
node-rights-indirect = Jie kreipiasi į priežiūros instituciją dėl: { $contact }.
node-rights-days = Jiems atsakoma per { $days } d., vėliausiai { $most }.
node-rights-months = Dėl ištaisymo ar ištrynimo nusprendžiama per { $months } mėn.

node-years = { $count ->
    [one] { $count } metai
    [few] { $count } metai
   *[other] { $count } metų
}
node-months = { $count ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
   *[other] { $count } mėnesių
}
node-days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
node-hours = { $count ->
    [one] { $count } valanda
    [few] { $count } valandos
   *[other] { $count } valandų
}
node-working-days = { $count ->
    [one] { $count } darbo diena
    [few] { $count } darbo dienos
   *[other] { $count } darbo dienų
}
node-at-once = Nedelsiant
node-millis = { $count } ms

node-policies-lead = Niekas neleidžiama, jei to neleidžia kuri nors taisyklė, o draudžianti taisyklė viršesnė už leidžiančią. Kiekviename žurnalo įraše nurodyta lėmusi taisyklė.
node-policies-version = Šių taisyklių maiša yra
node-rules-hash = Taisyklių kontrolinis kodas
node-file-entry = Įrašų įvedimas
node-file-persons = Asmenys
node-permits = Leidžia
node-forbids = Draudžia
node-remedy = Kas padeda:
node-try = Kas galėtų tai matyti?
node-try-lead = Pasirinkite, kas ką darytų ir kodėl. Taikomos taisyklės parodo, ką jos nuspręstų. Nieko neskaitoma, bandymas užregistruojamas.
node-try-do = Klausti taisyklių
node-would-permit = Būtų leista
node-would-refuse = Būtų atsisakyta
node-owes-four-eyes = Prieš veikiant pagal tai, kas rasta, turi sutikti kitas pareigūnas.
node-owes-silence = Savininkui negalima pranešti, kol atitiktis nepatvirtinta.
node-owes-case = Bylos numeris perduodamas kartu su teikiamais duomenimis.
node-role = Vaidmuo
node-action = Kas daroma
node-purpose = Tikslas
node-basis = Teisinis pagrindas
node-offence = Nusikalstama veika
node-person = Kas asmuo yra byloje
node-second = Kitas pareigūnas sutinka
node-confirmed = Atitiktis patvirtinta
node-trained = Pareigūnas išmokytas tikrinti biometrines sutaptis

node-health = Būklė
node-ready = Mazgas gali atlikti savo darbą
node-refusing = Nieko negalima įrašyti, todėl neatsakoma, nuo
node-damage = Aptikta pažeidimų; atlikite patikrą
node-last-commit = Paskutinis įrašymas
node-never = Niekada
node-ledger = Žurnalas
node-ledger-words = Įrašų: { $entries }, iš jų pasirašyta: { $signed }
node-schema = Duomenų saugyklos versija
node-backup = Paskutinė atsarginė kopija
node-backup-words = { $at }, žurnalo įrašų: { $entries }
node-backup-keys = Su slaptaisiais raktais
node-backup-no-keys = Be slaptųjų raktų
node-backup-none = Atsarginių kopijų nežinoma
node-records = Įrašų: { $count }
node-peers = Kiti mazgai
node-peers-none = Federacijoje kitų mazgų nėra.
node-node = Mazgas
node-state = Būsena
node-last-contact = Paskutinis atsakymas
node-round-trip = Kelionės pirmyn ir atgal laikas
node-clock = Laikrodis
node-clock-ahead = { $count } ms pirma mūsiškio
node-clock-behind = { $count } ms atsilieka nuo mūsiškio
node-clock-same = Kaip mūsiškis
node-certificate = Sertifikatas galioja iki
node-software = Programa
node-last-fault = Paskutinis gedimas
node-details = Išsamiau
node-settings = Konfigūracija
node-settings-lead = Su kokia mazgas paleistas; pakeitus reikia paleisti iš naujo. Paslaptys nerodomos.
node-settings-none = Šis procesas savo konfigūracijos nerodo.

node-level-flag = kad kažkas yra
node-level-reference = nuorodą
node-level-core-data = pagrindinius duomenis
node-level-full = visą įrašą

node-about-alerts = Perspėjimai: įrašai, kuriais prašoma kitų veikti.
node-about-person = Įrašai apie asmenis.
node-about-object = Įrašai apie daiktus.

node-distribution-queried = Duomenys lieka pas kiekvieną savininką ir jų klausiama tiesiogiai.
node-distribution-replicated = Kiekvienas teisę turintis mazgas turi kopiją, kurią keičia tik savininkas.
node-distribution-hosted = Duomenis turi vienas mazgas, kiti jo klausia.
node-distribution-blinded = Savininkai skelbia pseudonimus; užklausos taip pat užmaskuotos.

node-gate-offence = Reikia nurodyti nusikalstamą veiką.
node-gate-person-role = Reikia nurodyti, kas asmuo yra byloje.
node-gate-four-eyes = Turi sutikti kitas pareigūnas.
node-gate-by-two = Tai atitiktis tik tada, kai ją patvirtina du pareigūnai.
node-gate-national = Pirmiausia turi būti atlikta paieška nacionaliniuose registruose.
node-gate-silent = Kol atitiktis nepatvirtinta, savininkas nieko nesužino.

node-peer-reachable = Atsako
node-peer-warning = Atsako, reikia dėmesio
node-peer-failing = Neatsako
node-peer-unknown = Dar neklausta

node-person-suspect = Įtariamasis
node-person-convicted = Nuteistasis
node-person-victim = Nukentėjusysis
node-person-witness = Liudytojas arba susijęs asmuo
node-person-missing = Dingęs arba nenustatytos tapatybės asmuo
node-person-other = Kita

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = See sõlm
node-parts = Selle jaotise osad
node-overview = Ülevaade
node-registers = Registrid
node-policies = Reeglid
node-trust = Usaldusnimekiri
node-diagnostics = Diagnostika

node-federation = Föderatsioon
node-federation-words = { $name }, sõlmi: { $nodes }
node-rules = Reegleid: { $count }
node-served = Registrid, mida see sõlm teenindab
node-served-none = Puuduvad

node-trust-lead = Usaldusnimekiri ütleb, millised sõlmed kuuluvad föderatsiooni, milliste võtmetega ja mida igaüks teenindab. Sellele on alla kirjutanud föderatsiooni käitajad.
node-valid = Kehtiv
node-in-force = Jõus
node-not-in-force = Ei ole jõus
node-signers = Allkirjastajad
node-signed-by = Vähemalt { $count } föderatsiooni võtit { $of }-st
node-nodes = Sõlmed
node-roles = Mis see on
node-endpoint = Aadress
node-log = Logi
node-pins = TLS-võtmed
node-serves = Teenindab
node-askers-everyone = küsida võib iga sõlm
node-askers-only = küsida võivad: { $who }

node-register = Register
node-about = Mille kohta
node-where = Kus andmed on
node-here = Teenindatakse siin
node-yes = Jah
node-no = Ei
node-unverified = Veel kontrollimata
node-unverified-words = Mõned allpool esitatud andmed tuleb veel ametliku tekstiga võrrelda.
node-code = Kood
node-version = Versioon
node-controller = Vastutab andmete eest
node-acts = Õiguslik alus
node-who-may = Kes ja miks tohib küsida
node-may-search = { $who } tohib sel eesmärgil küsida.
node-shows = Vastus näitab kõige rohkem: { $level }.
node-shows-after = Pärast kinnitatud päringutabamust kõige rohkem: { $level }.
node-search-under = Tohib otsida alusel:
node-enter-under = Tohib sisestada alusel:
node-conditions = Otsingueelsed tingimused
node-penalty = Õigusrikkumise eest ette nähtud karistus peab olema vähemalt { $months } kuud.
node-searched-by = Mille järgi saab otsida
node-at-least = vähemalt { $count } järgmistest: { $of }
node-mode-exact = peab olema sama
node-mode-fuzzy = võib olla sarnane
node-mode-partial = piisab osast
node-answers = Mida vastus näitab
node-strong = Kandidaat on tugev alates { $strong } ja hea alates { $good } punktist 1000-st.
node-possible = Võimalik on ta alates { $possible } punktist 1000-st. Madalamat ei näidata ja näidatakse kõige rohkem { $most }.
node-holds = Mida see sisaldab ja mida päringutabamuse korral teha
node-follows = Mis järgneb kinnitatud päringutabamusele
node-retention = Kui kaua kirjeid säilitatakse
node-kept = Kirjet säilitatakse: { $period }.
node-kept-other = Kirjed liigiga { $kinds }: { $period }.
node-reviewed = Läbi vaadatakse pärast: { $period }.
node-warned = Omanikku hoiatatakse ette: { $period }.
node-rights = Registrisse kantud isikute õigused
node-rights-direct = Nad pöörduvad: { $contact }.
node-rights-indirect = Nad pöörduvad järelevalveasutuse poole järgmise asjus: { $contact }.
node-rights-days = Neile vastatakse { $days } päeva jooksul, hiljemalt { $most }.
node-rights-months = Parandamise või kustutamise üle otsustatakse { $months } kuu jooksul.

node-years = { $count ->
    [one] { $count } aasta
   *[other] { $count } aastat
}
node-months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
node-days = { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
}
node-hours = { $count ->
    [one] { $count } tund
   *[other] { $count } tundi
}
node-working-days = { $count ->
    [one] { $count } tööpäev
   *[other] { $count } tööpäeva
}
node-at-once = Kohe
node-millis = { $count } ms

node-policies-lead = Midagi ei ole lubatud, kui ükski reegel seda ei luba, ja keelav reegel on lubavast eespool. Iga logikanne nimetab reegli, mis otsustas.
node-policies-version = Nende reeglite räsi on
node-rules-hash = Reeglite sõrmejälg
node-file-entry = Kirjete sisestamine
node-file-persons = Isikud
node-permits = Lubab
node-forbids = Keelab
node-remedy = Mis aitab:
node-try = Kes võiks seda näha?
node-try-lead = Valige, kes mida teeks ja miks. Kehtivad reeglid ütlevad, kuidas nad otsustaksid. Midagi ei loeta ja katse registreeritakse.
node-try-do = Küsi reeglitelt
node-would-permit = Oleks lubatud
node-would-refuse = Oleks keelatud
node-owes-four-eyes = Enne leitu põhjal tegutsemist peab nõustuma teine ametnik.
node-owes-silence = Omanikule ei tohi enne päringutabamuse kinnitamist teatada.
node-owes-case = Asja viitenumber antakse edasi koos väljastatuga.
node-role = Roll
node-action = Mida tehakse
node-purpose = Eesmärk
node-basis = Õiguslik alus
node-offence = Õigusrikkumine
node-person = Kes isik asjas on
node-second = Teine ametnik nõustub
node-confirmed = Päringutabamus on kinnitatud
node-trained = Ametnik on koolitatud biomeetrilisi vasteid läbi vaatama

node-health = Seisund
node-ready = Sõlm saab oma tööd teha
node-refusing = Midagi ei saa kirjutada, seega ei vastata, alates
node-damage = Leiti kahjustusi; tehke kontroll
node-last-commit = Viimane kirjutamine
node-never = Mitte kunagi
node-ledger = Logi
node-ledger-words = Kandeid { $entries }, neist allkirjastatud { $signed }
node-schema = Andmehoidla versioon
node-backup = Viimane varukoopia
node-backup-words = { $at }, logikandeid { $entries }
node-backup-keys = Koos salajaste võtmetega
node-backup-no-keys = Ilma salajaste võtmeteta
node-backup-none = Ühtegi varukoopiat ei ole teada
node-records = Kirjeid: { $count }
node-peers = Teised sõlmed
node-peers-none = Föderatsioonis ei ole teisi sõlmi.
node-node = Sõlm
node-state = Seisund
node-last-contact = Viimane vastus
node-round-trip = Edasi-tagasi aeg
node-clock = Kell
node-clock-ahead = { $count } ms meie omast ees
node-clock-behind = { $count } ms meie omast taga
node-clock-same = Nagu meie oma
node-certificate = Sertifikaat kehtib kuni
node-software = Programm
node-last-fault = Viimane rike
node-details = Üksikasjad
node-settings = Seadistus
node-settings-lead = Nagu sõlm käivitati; muudatus nõuab taaskäivitamist. Saladusi ei näidata.
node-settings-none = See protsess oma seadistust ei näita.

node-level-flag = et midagi on
node-level-reference = viidet
node-level-core-data = põhiandmeid
node-level-full = kogu kirjet

node-about-alerts = Hoiatusteated: kirjed, mis paluvad teistel tegutseda.
node-about-person = Kirjed isikute kohta.
node-about-object = Kirjed esemete kohta.

node-distribution-queried = Andmed jäävad iga omaniku juurde ja neid küsitakse reaalajas.
node-distribution-replicated = Igal õigustatud sõlmel on koopia, mida muudab ainult omanik.
node-distribution-hosted = Andmeid hoiab üks sõlm, teised küsivad temalt.
node-distribution-blinded = Omanikud avaldavad pseudonüüme; ka päringud on pimendatud.

node-gate-offence = Õigusrikkumine tuleb nimetada.
node-gate-person-role = Tuleb märkida, kes isik asjas on.
node-gate-four-eyes = Teine ametnik peab nõustuma.
node-gate-by-two = See on päringutabamus ainult siis, kui kaks ametnikku selle kinnitavad.
node-gate-national = Enne tuleb otsida riiklikest registritest.
node-gate-silent = Omanik ei saa enne päringutabamuse kinnitamist midagi teada.

node-peer-reachable = Vastab
node-peer-warning = Vastab, vajab tähelepanu
node-peer-failing = Ei vasta
node-peer-unknown = Veel küsimata

node-person-suspect = Kahtlustatav
node-person-convicted = Süüdimõistetu
node-person-victim = Kannatanu
node-person-witness = Tunnistaja või kontaktisik
node-person-missing = Teadmata kadunud või tuvastamata
node-person-other = Muu

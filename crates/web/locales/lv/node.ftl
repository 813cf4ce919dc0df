# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Šis mezgls
node-parts = Šīs sadaļas daļas
node-overview = Pārskats
node-registers = Reģistri
node-policies = Noteikumi
node-trust = Uzticamības saraksts
node-diagnostics = Diagnostika

node-federation = Federācija
node-federation-words = { $name }, mezgli: { $nodes }
node-rules = Noteikumi: { $count }
node-served = Reģistri, ko šis mezgls apkalpo
node-served-none = Nav

node-trust-lead = Uzticamības saraksts norāda, kuri mezgli pieder federācijai, ar kādām atslēgām un ko katrs apkalpo. To parakstījuši federācijas uzturētāji.
node-valid = Derīgs
node-in-force = Spēkā
node-not-in-force = Nav spēkā
node-signers = Parakstīja
node-signed-by = Vismaz { $count } no { $of } federācijas atslēgām
node-nodes = Mezgli
node-roles = Kas tas ir
node-endpoint = Adrese
node-log = Žurnāls
node-pins = TLS atslēgas
node-serves = Apkalpo
node-askers-everyone = drīkst vaicāt ikviens mezgls
node-askers-only = drīkst vaicāt: { $who }

node-register = Reģistrs
node-about = Par ko
node-where = Kur atrodas dati
node-here = Apkalpo šeit
node-yes = Jā
node-no = Nē
node-unverified = Vēl nav pārbaudīts
node-unverified-words = Daži turpmākie fakti vēl jāsalīdzina ar oficiālo tekstu.
node-code = Kods
node-version = Versija
node-controller = Atbild par datiem
node-acts = Pamats
node-who-may = Kas un kāpēc drīkst vaicāt
node-may-search = { $who } drīkst vaicāt šajā nolūkā.
node-shows = Atbilde parāda ne vairāk kā: { $level }.
node-shows-after = Pēc apstiprināta trāpījuma ne vairāk kā: { $level }.
node-search-under = Drīkst meklēt, pamatojoties uz:
node-enter-under = Drīkst ievadīt, pamatojoties uz:
node-conditions = Nosacījumi pirms meklēšanas
node-penalty = Par nodarījumu jābūt paredzētam sodam, kas nav mazāks par { $months } mēn.
node-searched-by = Pēc kā var meklēt
node-at-least = vismaz { $count } no: { $of }
node-mode-exact = jābūt tādam pašam
node-mode-fuzzy = var būt līdzīgs
node-mode-partial = pietiek ar daļu
node-answers = Ko rāda atbilde
node-strong = Kandidātu sauc par stipru no { $strong } un par labu no { $good } punktiem no 1000.
node-possible = Par iespējamu to sauc no { $possible } punktiem no 1000. Zemāku nerāda, un rāda ne vairāk kā { $most }.
node-holds = Ko tas satur un ko darīt trāpījuma gadījumā
node-follows = Kas seko apstiprinātam trāpījumam
node-retention = Cik ilgi ierakstus glabā
node-kept = Ieraksta glabāšanas laiks: { $period }.
node-kept-other = Ieraksti ar veidu { $kinds }: { $period }.
node-reviewed = Pārskata pēc: { $period }.
node-warned = Īpašnieku brīdina iepriekš: { $period }.
node-rights = Reģistrēto personu tiesības
node-rights-direct = Tās vēršas: { $contact }.
node-rights-indirect = Tās vēršas uzraudzības iestādē par: { $contact }.
node-rights-days = Tām atbild { $days } dienu laikā, vēlākais { $most }.
node-rights-months = Par labošanu vai dzēšanu izlemj { $months } mēnešu laikā.

node-years = { $count ->
    [zero] { $count } gadu
    [one] { $count } gads
   *[other] { $count } gadi
}
node-months = { $count ->
    [zero] { $count } mēnešu
    [one] { $count } mēnesis
   *[other] { $count } mēneši
}
node-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
node-hours = { $count ->
    [zero] { $count } stundu
    [one] { $count } stunda
   *[other] { $count } stundas
}
node-working-days = { $count ->
    [zero] { $count } darba dienu
    [one] { $count } darba diena
   *[other] { $count } darba dienas
}
node-at-once = Nekavējoties
node-millis = { $count } ms

node-policies-lead = Nekas nav atļauts, ja to neatļauj kāds noteikums, un aizliedzošs noteikums ir pārāks par atļaujošu. Katrs žurnāla ieraksts nosauc noteikumu, kas izšķīra.
node-policies-version = Šo noteikumu jaucējvērtība ir
node-rules-hash = Noteikumu nospiedums
node-file-entry = Ierakstu ievade
node-file-persons = Personas
node-permits = Atļauj
node-forbids = Aizliedz
node-remedy = Kas palīdz:
node-try = Kas to varētu redzēt?
node-try-lead = Izvēlieties, kas ko darītu un kāpēc. Spēkā esošie noteikumi parāda, ko tie izlemtu. Nekas netiek nolasīts, un mēģinājums tiek reģistrēts.
node-try-do = Vaicāt noteikumiem
node-would-permit = Būtu atļauts
node-would-refuse = Būtu atteikts
node-owes-four-eyes = Pirms rīkoties, pamatojoties uz atrasto, jāpiekrīt otrai amatpersonai.
node-owes-silence = Īpašniekam nedrīkst paziņot, pirms trāpījums ir apstiprināts.
node-owes-case = Lietas numurs tiek nodots kopā ar izsniegto.
node-role = Loma
node-action = Ko dara
node-purpose = Nolūks
node-basis = Juridiskais pamats
node-offence = Nodarījums
node-person = Kas persona ir lietā
node-second = Otra amatpersona piekrīt
node-confirmed = Trāpījums ir apstiprināts
node-trained = Amatpersona ir apmācīta pārbaudīt biometriskas atbilsmes

node-health = Stāvoklis
node-ready = Mezgls var veikt savu darbu
node-refusing = Neko nevar ierakstīt, tāpēc uz neko neatbild, kopš
node-damage = Atrasts bojājums; veiciet pārbaudi
node-last-commit = Pēdējā rakstīšana
node-never = Nekad
node-ledger = Žurnāls
node-ledger-words = Ieraksti: { $entries }, no tiem parakstīti: { $signed }
node-schema = Datu krātuves versija
node-backup = Pēdējā dublējumkopija
node-backup-words = { $at }, žurnāla ieraksti: { $entries }
node-backup-keys = Ar slepenajām atslēgām
node-backup-no-keys = Bez slepenajām atslēgām
node-backup-none = Dublējumkopija nav zināma
node-records = Ieraksti: { $count }
node-peers = Citi mezgli
node-peers-none = Federācijā citu mezglu nav.
node-node = Mezgls
node-state = Stāvoklis
node-last-contact = Pēdējā atbilde
node-round-trip = Aprites laiks
node-clock = Pulkstenis
node-clock-ahead = { $count } ms priekšā mūsējam
node-clock-behind = { $count } ms aiz mūsējā
node-clock-same = Kā mūsējais
node-certificate = Sertifikāts līdz
node-software = Programma
node-last-fault = Pēdējā kļūme
node-details = Sīkāk
node-settings = Konfigurācija
node-settings-lead = Kā mezgls tika palaists; pēc maiņas tas jāpalaiž no jauna. Noslēpumus nerāda.
node-settings-none = Šis process savu konfigurāciju nerāda.

node-level-flag = ka kaut kas ir
node-level-reference = atsauci
node-level-core-data = pamatdatus
node-level-full = visu ierakstu

node-about-alerts = Brīdinājumi: ieraksti, kas lūdz citus rīkoties.
node-about-person = Ieraksti par personām.
node-about-object = Ieraksti par priekšmetiem.

node-distribution-queried = Dati paliek pie katra īpašnieka, un tos vaicā tiešsaistē.
node-distribution-replicated = Katram tiesīgam mezglam ir kopija, ko maina tikai īpašnieks.
node-distribution-hosted = Dati ir vienā mezglā, pārējie vaicā tam.
node-distribution-blinded = Īpašnieki publicē pseidonīmus; arī vaicājumi ir aizsegti.

node-gate-offence = Jānosauc nodarījums.
node-gate-person-role = Jānorāda, kas persona ir lietā.
node-gate-four-eyes = Jāpiekrīt otrai amatpersonai.
node-gate-by-two = Tas ir trāpījums tikai tad, ja to apstiprina divas amatpersonas.
node-gate-national = Vispirms jābūt veiktai meklēšanai valsts reģistros.
node-gate-silent = Pirms trāpījuma apstiprināšanas īpašnieks neko neuzzina.

node-peer-reachable = Atbild
node-peer-warning = Atbild, jāpievērš uzmanība
node-peer-failing = Neatbild
node-peer-unknown = Vēl nav vaicāts

node-person-suspect = Aizdomās turētais
node-person-convicted = Notiesātais
node-person-victim = Cietušais
node-person-witness = Liecinieks vai kontaktpersona
node-person-missing = Pazudusi vai neidentificēta persona
node-person-other = Cits

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Ez a csomópont
node-parts = E szakasz részei
node-overview = Áttekintés
node-registers = Nyilvántartások
node-policies = Szabályok
node-trust = Megbízhatósági lista
node-diagnostics = Diagnosztika

node-federation = Szövetség
node-federation-words = { $name }, { $nodes } csomópont
node-rules = { $count } szabály
node-served = Az e csomópont által kiszolgált nyilvántartások
node-served-none = Nincs

node-trust-lead = A megbízhatósági lista megadja, mely csomópontok tartoznak a szövetséghez, mely kulcsokkal, és mit szolgálnak ki. A szövetség működtetői írják alá.
node-valid = Érvényes
node-in-force = Hatályos
node-not-in-force = Nem hatályos
node-signers = Aláírta
node-signed-by = Legalább { $count }, összesen { $of } szövetségi kulcsból
node-nodes = Csomópontok
node-roles = Mi ez
node-endpoint = Cím
node-log = Napló
node-pins = TLS-kulcsok
node-serves = Kiszolgálja
node-askers-everyone = bármely csomópont kérdezheti
node-askers-only = kérdezheti: { $who }

node-register = Nyilvántartás
node-about = Miről
node-where = Hol vannak az adatok
node-here = Itt szolgálják ki
node-yes = Igen
node-no = Nem
node-unverified = Még nincs ellenőrizve
node-unverified-words = Az alábbiak közül néhány tényt még össze kell vetni a hivatalos szöveggel.
node-code = Kód
node-version = Verzió
node-controller = Az adatokért felel
node-acts = Alapja
node-who-may = Ki kérdezhet és miért
node-may-search = { $who } kérdezhet e célból.
node-shows = A válasz legfeljebb ezt mutatja: { $level }.
node-shows-after = Megerősített találat után legfeljebb: { $level }.
node-search-under = Keresés jogalapja:
node-enter-under = Bevitel jogalapja:
node-conditions = A keresés előtti feltételek
node-penalty = A bűncselekmény büntetési tételének legalább { $months } hónapnak kell lennie.
node-searched-by = Mi alapján kereshető
node-at-least = legalább { $count } ezek közül: { $of }
node-mode-exact = azonosnak kell lennie
node-mode-fuzzy = lehet hasonló
node-mode-partial = egy része elég
node-answers = Mit mutat a válasz
node-strong = Egy jelölt erősnek számít ettől az értéktől: { $strong }, jónak ettől: { $good }, 1000-ből.
node-possible = Lehetségesnek számít ettől az értéktől: { $possible }, 1000-ből. Az ez alattiak nem láthatók, és legfeljebb { $most } jelenik meg.
node-holds = Mit tartalmaz, és mi a teendő találat esetén
node-follows = Mi következik a megerősített találat után
node-retention = Meddig őrzik a rekordokat
node-kept = Egy rekord megőrzési ideje: { $period }.
node-kept-other = Ilyen fajtájú rekordok: { $kinds }: { $period }.
node-reviewed = Felülvizsgálat ennyi idő után: { $period }.
node-warned = A tulajdonos figyelmeztetése ennyivel korábban: { $period }.
node-rights = A nyilvántartott személyek jogai
node-rights-direct = Ide fordulhatnak: { $contact }.
node-rights-indirect = A felügyeleti hatósághoz fordulhatnak, ennek tárgyában: { $contact }.
node-rights-days = { $days } napon belül, de legkésőbb { $most } napon belül választ kapnak.
node-rights-months = A helyesbítésről vagy törlésről { $months } hónapon belül döntenek.

node-years = { $count ->
    [one] { $count } év
   *[other] { $count } év
}
node-months = { $count ->
    [one] { $count } hónap
   *[other] { $count } hónap
}
node-days = { $count ->
    [one] { $count } nap
   *[other] { $count } nap
}
node-hours = { $count ->
    [one] { $count } óra
   *[other] { $count } óra
}
node-working-days = { $count ->
    [one] { $count } munkanap
   *[other] { $count } munkanap
}
node-at-once = Azonnal
node-millis = { $count } ms

node-policies-lead = Semmi nem megengedett, hacsak egy szabály meg nem engedi, és a tiltó szabály megelőzi a megengedőt. A napló minden bejegyzése megnevezi a döntést hozó szabályt.
node-policies-version = E szabályok lenyomata
node-rules-hash = A szabályok ujjlenyomata
node-file-entry = Rekordok bevitele
node-file-persons = Személyek
node-permits = Megengedi
node-forbids = Megtiltja
node-remedy = Mi segít:
node-try = Ki láthatná ezt?
node-try-lead = Válassza ki, ki mit tenne és miért. A hatályos szabályok megmondják, hogyan döntenének. Semmi nem kerül beolvasásra, a próba pedig rögzítésre kerül.
node-try-do = A szabályok megkérdezése
node-would-permit = Megengednék
node-would-refuse = Elutasítanák
node-owes-four-eyes = Mielőtt bármely talált adat alapján intézkednének, egy másik tisztviselő egyetértése szükséges.
node-owes-silence = A tulajdonos a találat megerősítése előtt nem értesülhet.
node-owes-case = Az ügyszámot mellékelni kell a kiadott adatokhoz.
node-role = Szerep
node-action = Mi történik
node-purpose = Cél
node-basis = Jogalap
node-offence = Bűncselekmény
node-person = A személy minősége az ügyben
node-second = Egy másik tisztviselő egyetért
node-confirmed = A találat megerősítve
node-trained = A tisztviselő képzett a biometrikus egyezések felülvizsgálatára

node-health = Állapot
node-ready = A csomópont el tudja látni a feladatát
node-refusing = Semmi nem írható, ezért nincs válaszadás, kezdete:
node-damage = Sérülést észleltek; futtasson ellenőrzést
node-last-commit = Utolsó írás
node-never = Soha
node-ledger = Napló
node-ledger-words = { $entries } bejegyzés, ebből aláírt: { $signed }
node-schema = A tároló verziója
node-backup = Utolsó biztonsági mentés
node-backup-words = { $at }, { $entries } naplóbejegyzéssel
node-backup-keys = A titkos kulcsokkal
node-backup-no-keys = A titkos kulcsok nélkül
node-backup-none = Nincs ismert biztonsági mentés
node-records = { $count } rekord
node-peers = Többi csomópont
node-peers-none = A szövetségnek nincs más csomópontja.
node-node = Csomópont
node-state = Állapot
node-last-contact = Utolsó válasz
node-round-trip = Oda-vissza út ideje
node-clock = Óra
node-clock-ahead = { $count } ms-mal siet a miénkhez képest
node-clock-behind = { $count } ms-mal késik a miénkhez képest
node-clock-same = Mint a miénk
node-certificate = Tanúsítvány érvényessége
node-software = Program
node-last-fault = Utolsó hiba
node-details = Részletek
node-settings = Konfiguráció
node-settings-lead = Amivel a csomópont elindult; a módosításhoz újraindítás szükséges. A titkok nem láthatók.
node-settings-none = Ez a folyamat nem mutatja meg a konfigurációját.

node-level-flag = annyi, hogy van valami
node-level-reference = egy hivatkozási szám
node-level-core-data = alapadatok
node-level-full = a teljes rekord

node-about-alerts = Figyelmeztető jelzések: mások intézkedését kérő rekordok.
node-about-person = Személyekre vonatkozó rekordok.
node-about-object = Tárgyakra vonatkozó rekordok.

node-distribution-queried = Az adatok az egyes tulajdonosoknál maradnak, a lekérdezés élőben történik.
node-distribution-replicated = Minden jogosult csomópontnál van másolat, amelyet csak a tulajdonos módosít.
node-distribution-hosted = Az adatok egy csomópontnál vannak, a többi azt kérdezi.
node-distribution-blinded = A tulajdonosok álneveket tesznek közzé; a lekérdezések is elfedettek.

node-gate-offence = Meg kell nevezni a bűncselekményt.
node-gate-person-role = Meg kell adni a személy minőségét az ügyben.
node-gate-four-eyes = Egy másik tisztviselő egyetértése szükséges.
node-gate-by-two = Csak akkor találat, ha két tisztviselő megerősíti.
node-gate-national = Előbb a nemzeti nyilvántartásokban kell keresni.
node-gate-silent = A tulajdonos a találat megerősítése előtt semmit nem tud meg.

node-peer-reachable = Válaszol
node-peer-warning = Válaszol, figyelmet igényel
node-peer-failing = Nem válaszol
node-peer-unknown = Még nem lett megkérdezve

node-person-suspect = Gyanúsított
node-person-convicted = Elítélt
node-person-victim = Áldozat
node-person-witness = Tanú vagy kapcsolat
node-person-missing = Eltűnt vagy azonosítatlan
node-person-other = Egyéb

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Dit knooppunt
node-parts = Onderdelen van dit deel
node-overview = Overzicht
node-registers = Registers
node-policies = Regels
node-trust = Vertrouwenslijst
node-diagnostics = Diagnose

node-federation = Federatie
node-federation-words = { $name }, { $nodes } knooppunten
node-rules = { $count } regels
node-served = Registers die dit knooppunt beschikbaar stelt
node-served-none = Geen

node-trust-lead = De vertrouwenslijst zegt welke knooppunten tot de federatie behoren, met welke sleutels, en wat elk beschikbaar stelt. Zij is ondertekend door wie de federatie beheert.
node-valid = Geldig
node-in-force = Van kracht
node-not-in-force = Niet van kracht
node-signers = Ondertekend door
node-signed-by = Ten minste { $count } van { $of } federatiesleutels
node-nodes = Knooppunten
node-roles = Wat het is
node-endpoint = Adres
node-log = Logboek
node-pins = TLS-sleutels
node-serves = Stelt beschikbaar
node-askers-everyone = elk knooppunt mag vragen
node-askers-only = mogen vragen: { $who }

node-register = Register
node-about = Over
node-where = Waar de gegevens zijn
node-here = Hier beschikbaar
node-yes = Ja
node-no = Nee
node-unverified = Nog niet gecontroleerd
node-unverified-words = Sommige feiten hieronder moeten nog worden vergeleken met de officiële tekst.
node-code = Code
node-version = Versie
node-controller = Verantwoordelijk voor de gegevens
node-acts = Berust op
node-who-may = Wie mag vragen, en waarom
node-may-search = { $who } mag voor dit doel vragen.
node-shows = Een antwoord toont ten hoogste: { $level }.
node-shows-after = Na een bevestigde treffer ten hoogste: { $level }.
node-search-under = Mag worden doorzocht op grond van:
node-enter-under = Invoer mag op grond van:
node-conditions = Voorwaarden vóór een zoekopdracht
node-penalty = Op het strafbare feit moet een straf van ten minste { $months } maanden staan.
node-searched-by = Waarop kan worden gezocht
node-at-least = ten minste { $count } van: { $of }
node-mode-exact = moet gelijk zijn
node-mode-fuzzy = mag vergelijkbaar zijn
node-mode-partial = een deel volstaat
node-answers = Wat een antwoord toont
node-strong = Een kandidaat heet sterk vanaf { $strong } en goed vanaf { $good } van 1000.
node-possible = Een kandidaat heet mogelijk vanaf { $possible } van 1000. Daaronder wordt niets getoond, en er worden er ten hoogste { $most } getoond.
node-holds = Wat het bevat, en wat te doen bij een treffer
node-follows = Wat op een bevestigde treffer volgt
node-retention = Hoelang records worden bewaard
node-kept = Een record wordt { $period } bewaard.
node-kept-other = Records van { $kinds }: { $period }.
node-reviewed = Het wordt na { $period } getoetst.
node-warned = De eigenaar wordt { $period } van tevoren gewaarschuwd.
node-rights = Rechten van de geregistreerde personen
node-rights-direct = Zij wenden zich tot: { $contact }.
node-rights-indirect = Zij wenden zich tot de toezichthoudende autoriteit, over: { $contact }.
node-rights-days = Zij krijgen antwoord binnen { $days } dagen, uiterlijk { $most }.
node-rights-months = Over rectificatie of wissing wordt binnen { $months } maanden beslist.

node-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
}
node-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
node-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
node-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
node-working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
}
node-at-once = Onmiddellijk
node-millis = { $count } ms

node-policies-lead = Niets is toegestaan tenzij een regel het toestaat, en een regel die verbiedt gaat vóór een regel die toestaat. Elke logboekvermelding noemt de regel die besliste.
node-policies-version = Deze regels hebben de hashwaarde
node-rules-hash = Vingerafdruk van de regels
node-file-entry = Invoeren van records
node-file-persons = Personen
node-permits = Staat toe
node-forbids = Verbiedt
node-remedy = Wat helpt:
node-try = Wie zou dit kunnen zien?
node-try-lead = Kies wie wat zou doen, en waarom. De geldende regels zeggen wat ze zouden beslissen. Er wordt niets gelezen, en de proef wordt vastgelegd.
node-try-do = De regels raadplegen
node-would-permit = Zou worden toegestaan
node-would-refuse = Zou worden geweigerd
node-owes-four-eyes = Een andere ambtenaar moet instemmen voordat op grond van iets gevondens wordt gehandeld.
node-owes-silence = De eigenaar mag niet worden ingelicht voordat een treffer is bevestigd.
node-owes-case = Het zaakkenmerk gaat mee met wat wordt verstrekt.
node-role = Functie
node-action = Wat wordt gedaan
node-purpose = Doel
node-basis = Rechtsgrond
node-offence = Strafbaar feit
node-person = Wat de persoon in de zaak is
node-second = Een andere ambtenaar stemt in
node-confirmed = De treffer is bevestigd
node-trained = De ambtenaar is opgeleid om biometrische overeenkomsten te beoordelen

node-health = Toestand
node-ready = Het knooppunt kan zijn werk doen
node-refusing = Er kan niets worden geschreven, dus er wordt niets beantwoord, sinds
node-damage = Er is schade aangetroffen; voer een controle uit
node-last-commit = Laatst geschreven
node-never = Nooit
node-ledger = Logboek
node-ledger-words = { $entries } vermeldingen, waarvan { $signed } ondertekend
node-schema = Versie van de opslag
node-backup = Laatste back-up
node-backup-words = { $at }, met { $entries } logboekvermeldingen
node-backup-keys = Met de geheime sleutels
node-backup-no-keys = Zonder de geheime sleutels
node-backup-none = Er is geen back-up bekend
node-records = Records: { $count }
node-peers = Andere knooppunten
node-peers-none = De federatie heeft geen ander knooppunt.
node-node = Knooppunt
node-state = Toestand
node-last-contact = Laatste antwoord
node-round-trip = Heen-en-terugtijd
node-clock = Klok
node-clock-ahead = { $count } ms voor op de onze
node-clock-behind = { $count } ms achter op de onze
node-clock-same = Als de onze
node-certificate = Certificaat tot
node-software = Programma
node-last-fault = Laatste storing
node-details = Details
node-settings = Configuratie
node-settings-lead = Zoals waarmee het knooppunt is gestart; een wijziging vereist een herstart. Geheimen worden niet getoond.
node-settings-none = Dit proces toont zijn configuratie niet.

node-level-flag = dat er iets is
node-level-reference = een kenmerk
node-level-core-data = kerngegevens
node-level-full = het hele record

node-about-alerts = Signaleringen: records die anderen vragen te handelen.
node-about-person = Records over personen.
node-about-object = Records over voorwerpen.

node-distribution-queried = De gegevens blijven bij elke eigenaar en worden rechtstreeks bevraagd.
node-distribution-replicated = Elk gerechtigd knooppunt heeft een kopie die alleen de eigenaar wijzigt.
node-distribution-hosted = Eén knooppunt heeft de gegevens, de andere bevragen het.
node-distribution-blinded = Eigenaren maken pseudoniemen bekend; ook vragen worden verhuld.

node-gate-offence = Het strafbare feit moet worden genoemd.
node-gate-person-role = Er moet worden vermeld wat de persoon in de zaak is.
node-gate-four-eyes = Een andere ambtenaar moet instemmen.
node-gate-by-two = Het is alleen een treffer als twee ambtenaren bevestigen.
node-gate-national = Eerst moeten de nationale registers zijn doorzocht.
node-gate-silent = De eigenaar verneemt niets voordat een treffer is bevestigd.

node-peer-reachable = Antwoordt
node-peer-warning = Antwoordt, vraagt aandacht
node-peer-failing = Antwoordt niet
node-peer-unknown = Nog niet gevraagd

node-person-suspect = Verdachte
node-person-convicted = Veroordeelde
node-person-victim = Slachtoffer
node-person-witness = Getuige of contact
node-person-missing = Vermist of niet-geïdentificeerd
node-person-other = Anders
